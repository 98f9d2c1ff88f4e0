"""Which open sections a new mark closes: higher layout units close lower ones, bullets nest by first appearance."""

from validator.document import BULLETS, Line, Mark

_RANK = {
    Mark.PART: 0, Mark.LETTER: 1, Mark.ROMAN: 2, Mark.HEADING: 2, Mark.ARABIC: 3, Mark.ARABIC2: 4, Mark.ARABIC3: 5,
    Mark.ARABIC4: 6, Mark.BRACKET: 7, Mark.ALPHA: 8, Mark.DASH: 9, Mark.PLUS: 10, Mark.STAR: 11,
}  # fmt: skip
_HEADING = Mark.HEADING
_DEEPER = 2  # columns by which a nested bullet stands farther right
_FIRST = frozenset({"1)", "(1)", "a)", "(a)", "a.", "a1)", "a\\."})


class Nesting:
    """The sections that are open, from the highest down. Numbering scopes (main text, each annex) start anew."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.open: list[Line] = []

    def closed_by(self, line: Line) -> int:
        """How many open sections end where this line opens its own."""
        kept = self._kept(line)
        closed = len(self.open) - kept
        del self.open[kept:]
        return closed

    def close_all(self) -> int:
        """How many sections are open; none is afterwards."""
        closed = len(self.open)
        self.open.clear()
        return closed

    def close_bullets(self) -> int:
        """Ends the bullets at the bottom: a paragraph after a list belongs to what the list stands in."""
        closed = 0
        while self.open and self.open[-1].mark in BULLETS:
            self.open.pop()
            closed += 1
        return closed

    def _kept(self, line: Line) -> int:
        mark = line.mark
        assert mark is not None
        if mark is _HEADING:
            return self._kept_by_heading(line)
        for at, other in enumerate(self.open):
            if other.mark is mark and not self._is_inside(line, other):
                return at
        if mark in BULLETS or self._text[line.mark_start : line.mark_end].lower() in _FIRST:
            return len(self.open)
        kept = len(self.open)
        while kept and self._rank(self.open[kept - 1]) >= _RANK[mark] and not self._is_under(line, self.open[kept - 1]):
            kept -= 1
        return kept

    def _is_inside(self, line: Line, other: Line) -> bool:
        """A bullet goes into one of its own mark that stands farther left and announces a list: in bold, or with a colon."""
        if line.mark not in BULLETS or self._indent(line) < self._indent(other) + _DEEPER:
            return False
        words = self._text[other.mark_end : other.end].strip()
        return words.rstrip(" *_").endswith(":") or (words.startswith("**") and words.endswith("**"))

    def _indent(self, line: Line) -> int:
        return len(self._text[line.begin : line.start].expandtabs(4))

    def _is_under(self, line: Line, other: Line) -> bool:
        """2.1. goes under 2), as it does under 2."""
        if other.mark is not Mark.BRACKET:
            return False
        number = self._text[other.mark_start : other.mark_end].strip("()")
        return self._text.startswith(f"{number}.", line.mark_start)

    def _kept_by_heading(self, line: Line) -> int:
        """A heading without a mark: by its Markdown depth where both have one, else beside the Roman numerals."""
        kept = len(self.open)
        while kept:
            other = self.open[kept - 1]
            deeper = other.hashes < line.hashes if other.hashes and line.hashes else self._rank(other) < _RANK[_HEADING]
            if deeper:
                break
            kept -= 1
        return kept

    @staticmethod
    def _rank(line: Line) -> int:
        assert line.mark is not None
        return _RANK[line.mark]
