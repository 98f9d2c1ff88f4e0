"""The lines of one text, and what can be asked of each of them without its neighbours."""

import re

from validator.document import Line
from validator.lazy import cached_property
from validator.parser import patterns
from validator.parser.lines import lines
from validator.parser.running_heads import page_lines

_UNWRAPPED = 130  # columns that no wrapped line has
_OVERLONG = 20  # of so many lines that go on one may be longer than the page is wide


class Page:
    """All lines of a text; folded words are kept, they are asked for again and again."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = lines(text)
        self._folds: dict[int, str] = {}

    def words(self, line: Line) -> str:
        """The words of a line without mark and decoration, hard blanks as blanks."""
        return self.text[line.text_start : line.text_end].replace("\u00a0", " ")

    def fold(self, at: int) -> str:
        """The words of the line at an index in capitals without marks (its first 400 characters)."""
        folded = self._folds.get(at)
        if folded is None:
            line = self.lines[at]
            folded = self._folds[at] = patterns.fold(
                self.text[line.text_start : min(line.text_end, line.text_start + 400)]
            )
        return folded

    def opens(self, at: int, pattern: re.Pattern[str], pairs: frozenset[str]) -> bool:
        """The folded words of the line at an index open with a pattern, which itself opens with these pairs of letters."""
        start = self.lines[at].text_start
        two = patterns.pair(self.text[start : start + 2])
        return (two in pairs or not two) and pattern.match(self.fold(at)) is not None

    def is_recipients(self, at: int) -> bool:
        """Nơi nhận:"""
        return self.opens(at, patterns.RECIPIENTS, patterns.RECIPIENTS_PAIRS)

    def has_prefix(self, at: int) -> bool:
        """T/M, KT. ..."""
        return self.opens(at, patterns.AUTHORITY, patterns.AUTHORITY_PAIRS)

    def is_capitals(self, line: Line) -> bool:
        """All letters are capitals, and there are some."""
        words = self.words(line)
        return words.isupper() and sum(map(str.isalpha, words)) >= 4

    def is_rule(self, line: Line) -> bool:
        """A line of hyphens or stars, or a single star."""
        if self.text[line.start] not in patterns.RULE_SIGNS or line.end - line.start > 160 or line.table:
            return False
        return patterns.RULE.match(self.text[line.start : line.end].lstrip("> ")) is not None

    def is_page_number(self, line: Line) -> bool:
        """A page number on a line of its own, or what stands beside it on every page."""
        return line.start in self._page_lines

    @cached_property
    def _page_lines(self) -> frozenset[int]:
        return page_lines(self.lines, self.text)

    @cached_property
    def width(self) -> int:
        """Columns at which a text wraps its paragraphs; 0 where each line is a paragraph.

        A text is wrapped when sentences go on in small letters on the next line, again and again, and hardly a
        line is longer than a page is wide. A line with words added later is longer than the others.
        """
        ends, wide = [], 0
        for before, line in zip(self.lines, self.lines[1:], strict=False):
            columns = before.end - before.begin
            if before.table:
                continue
            wide += columns > _UNWRAPPED
            goes_on = (
                not line.blanks_before
                and line.mark is None
                and self.text[line.text_start : line.text_start + 1].islower()
            )
            if goes_on and columns > 45 and self.text[before.text_end - 1 : before.text_end] not in ".;:!?":
                ends.append(columns)
        if len(ends) < 2 or wide * 20 > len(self.lines):
            return 0
        return sorted(ends)[-1 - len(ends) // _OVERLONG]
