"""The lines of one text, and what can be asked of each of them without its neighbours."""

from validator.document import Line
from validator.parser import patterns
from validator.parser.lines import lines


class Page:
    """All lines of a text; folded words are kept, they are asked for again and again."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = list(lines(text))
        self._folds: dict[int, str] = {}

    def words(self, line: Line) -> str:
        """The words of a line without mark and decoration."""
        return self.text[line.text_start : line.text_end]

    def fold(self, at: int) -> str:
        """The words of the line at an index in capitals without marks (its first 400 characters)."""
        folded = self._folds.get(at)
        if folded is None:
            line = self.lines[at]
            folded = self._folds[at] = patterns.fold(
                self.text[line.text_start : min(line.text_end, line.text_start + 400)]
            )
        return folded

    def is_capitals(self, line: Line) -> bool:
        """All letters are capitals, and there are some."""
        words = self.words(line)
        return words.isupper() and sum(map(str.isalpha, words)) >= 4

    def is_rule(self, line: Line) -> bool:
        """A line of hyphens or stars, or a single star."""
        if line.end - line.start > 160 or line.table:
            return False
        return patterns.RULE.match(self.text[line.start : line.end]) is not None

    def is_page_number(self, line: Line) -> bool:
        """A page number on a line of its own."""
        if line.end - line.start > 16:
            return False
        return patterns.PAGE.fullmatch(patterns.fold(self.text[line.start : line.end])) is not None
