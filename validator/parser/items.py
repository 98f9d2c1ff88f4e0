"""Marks of sections and items: which of them are real, and which stand in the middle of a wrapped paragraph."""

import re

from validator.document import ALPHABET, BULLETS, DECIMALS, UNITS, Line, Mark
from validator.parser.nesting import Nesting
from validator.parser.page import Page

_TERMINAL = ".;:!?"
_ENDED = _TERMINAL + ","
_LONG = 55  # characters after which a line may have been wrapped, with the next word
_SHORT = 25  # characters up to which it was not, however long the word (an address on the web)
_REST_OF_YEARS = re.compile(r"\s*[-–] ?(?:19|20)\d\d(?!\w)")  # "nhiệm kỳ 2025" / "- 2030"
# "1. Sở" / "Tài chính cân đối ..."; a paragraph may end in "Văn phòng Bộ", "biểu mẫu kèm theo".
_NEVER_LAST = re.compile(
    r"(?<!\S)(?:và|của|các|với|cho|những|mỗi|(?<!kèm )(?<!tiếp )theo|(?:(?<=, )|(?<=và )|^)(?:Sở|Bộ))$"
)
_ASIDE = re.compile(
    r"\((?!kèm theo |ban hành )[a-zà-ỹđ][^()\n]*\)(?:[.,;]| [a-zà-ỹđ])"
)  # behind it the sentence goes on, or ends
_NEVER_WRAPPED = frozenset({"TYPE", "RULE", "MOTTO", "NUMBER", "PLACE", "RECIPIENTS", "AUTHORITY"})
_OF_LETTERS = frozenset({Mark.ROMAN, Mark.LETTER})
_HIGHEST = frozenset({Mark.ROMAN, Mark.PART})


class Items:
    """Questions about marks; remembers the last letter mark to tell C. and D. from Roman numerals."""

    def __init__(self, page: Page, nesting: Nesting) -> None:
        self._page = page
        self._nesting = nesting
        self._letter = ""

    def restart(self) -> None:
        """A new numbering scope begins."""
        self._letter = ""

    def join(self, at: int) -> None:
        """Is a line without a blank line above the next of a wrapped paragraph? The line before stops in mid-sentence."""
        if at == 0:
            return
        text, line, before = self._page.text, self._page.lines[at], self._page.lines[at - 1]
        if line.table or line.hashes or before.hashes or before.table:
            return
        if before.type in _NEVER_WRAPPED or self._page.is_page_number(line):
            return
        last = text[before.text_end - 1 : before.text_end]
        first = text[line.text_start : line.text_start + 1]
        if last.isdigit() and _REST_OF_YEARS.match(text, line.begin, line.end):
            line.wraps = True
        elif line.mark is not None:
            line.wraps = last not in _ENDED and not line.bold and self._is_full(before, line)
            if line.wraps and (self._is_last_figure(at) or self._is_quoted(before, line)):
                line.mark, line.text_start = None, line.mark_start
        elif last in _TERMINAL:
            line.wraps = last == ";" and first.islower() and self._is_full(before, line)
        elif last == ",":
            line.wraps = self._is_full(before, line)
        else:
            line.wraps = (
                first.islower()
                or first.isdigit()
                or (first == "(" and _ASIDE.match(text, line.text_start, line.text_end) is not None)
                or self._breaks_off(before)
                or self._is_full(before, line)
            )

    def _is_last_figure(self, at: int) -> bool:
        """Does a sentence end in a figure that looks like a mark ("... Quận" / "3."), with the real one on the next line?"""
        if at + 1 == len(self._page.lines) or self._page.lines[at].text_end > self._page.lines[at].text_start:
            return False
        line, behind = self._page.lines[at], self._page.lines[at + 1]
        return behind.mark is line.mark is Mark.ARABIC and self._label(line) == self._label(behind)

    def _is_quoted(self, before: Line, line: Line) -> bool:
        """Does a dash stand within a slogan that the line before has opened: "“Xanh" / "- Sạch - Đẹp”"?"""
        words = self._page.text[before.text_start : before.text_end]
        is_open = words.rfind("“") > words.rfind("”") or words.count('"') % 2 == 1
        return line.mark is Mark.DASH and is_open

    def _breaks_off(self, before: Line) -> bool:
        """Does a line end in a word that no paragraph ends in?"""
        return _NEVER_LAST.search(self._page.words(before)) is not None

    def _is_full(self, before: Line, line: Line) -> bool:
        """In a wrapped text: the first word of a line had no room on the line before."""
        if not (width := self._page.width):
            return False
        word = self._page.text.find(" ", line.start, line.end)
        length = (word if word >= 0 else line.end) - line.start
        if before.end - before.start <= max(_LONG - length, _SHORT):
            return False
        return (before.end - before.begin + 1 + length) * 10 >= width * 8

    def opens_section(self, line: Line, zone: str) -> bool:
        """Does the line open a section or an item? Sets the mark of headings that have none written."""
        if line.mark is None:
            return self._is_bare_heading(line, zone)
        if line.table or (line.wraps and not self._goes_on(line)):
            return False
        if line.mark in _OF_LETTERS:
            if self._is_shortened_word(line):
                line.mark, line.text_start = None, line.mark_start
                return False
            self._settle_letter(line)
        return True

    def _is_bare_heading(self, line: Line, zone: str) -> bool:
        """A heading without a mark: a Markdown heading, or a short line of capitals on its own."""
        if line.table or line.text_end <= line.text_start or (zone == "annex" and not line.hashes):
            return False
        if line.hashes:
            heading = not self._page.words(line).endswith((".", ";", ","))
        else:
            alone = zone == "body" and line.blanks_before > 0 and 8 <= line.text_end - line.text_start <= 110
            heading = (
                alone and self._page.is_capitals(line) and not self._page.words(line).endswith((".", ";", ",", ":"))
            )
        if heading and self._completes_unit(line):
            return False
        if heading:
            line.mark, line.mark_start, line.mark_end = Mark.HEADING, line.text_start, line.text_start
        return heading

    def _goes_on(self, line: Line) -> bool:
        """A mark in the middle of a wrapped paragraph opens an item only when it goes on with the numbering."""
        if line.mark in BULLETS or line.mark in _HIGHEST:
            first = self._page.text[line.text_start : line.text_start + 1]
            return not (first.isdigit() or (line.mark is Mark.DASH and first.islower()))  # "văn hóa" / "- nghệ thuật"
        label = self._label(line)
        if label in ("1", "a", "A"):
            return True
        for other in reversed(self._nesting.open):
            if other.mark is line.mark:
                return follows(self._label(other), label)
        return line.mark in DECIMALS

    def _completes_unit(self, line: Line) -> bool:
        """Is "Phần I" the line above, still without its title?"""
        above = self._nesting.open[-1] if self._nesting.open else None
        if above is None or above.until != line.begin:
            return False
        return above.text_end <= above.text_start and above.mark in UNITS

    def _is_shortened_word(self, line: Line) -> bool:
        """Is a letter the beginning of a shortened word ("T.Việt 12 10 7"): glued to the next word, and neither the first
        of an outline nor the one that goes on with it ("B.NỘI DUNG")?"""
        text = self._page.text
        label = text[line.mark_start]
        if (
            line.mark_end - line.mark_start != 2
            or label in "AIVX"
            or not text[line.mark_end : line.mark_end + 1].isalpha()
        ):
            return False
        following = text[line.mark_end : line.mark_end + 2]
        if following.isupper() or line.bold:
            return False
        return not (self._letter and follows(self._letter, label))

    def _settle_letter(self, line: Line) -> None:
        text = self._page.text
        label = text[line.mark_start]
        single = line.mark_end - line.mark_start <= 3 and not text[line.mark_start + 1].isalpha()
        if single and (label in "CDLM" or (self._letter and follows(self._letter, label))):
            line.mark = Mark.LETTER
        if line.mark is Mark.LETTER:
            self._letter = label

    def _label(self, line: Line) -> str:
        return self._page.text[line.mark_start : line.mark_end].strip("(),.\\-/ ")


def follows(before: str, label: str) -> bool:
    """Does a label go on with the numbering (3 after 2; d or đ after c)?"""
    if before.isdigit() and label.isdigit():
        return len(before) < 5 and len(label) < 5 and int(label) == int(before) + 1
    if len(before) == 1 and len(label) == 1:
        at = ALPHABET.find(before.lower())
        return at >= 0 and ALPHABET.find(label.lower()) in (at + 1, at + 2)
    return False
