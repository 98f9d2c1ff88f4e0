"""Tables set with tabs or runs of blanks, as text taken from Word and PDF has them, under a row that names the columns."""

import re
from collections.abc import Sequence
from itertools import pairwise

from validator.document import Line
from validator.facts.paragraphs.cells import trimmed
from validator.facts.paragraphs.paragraphs import Kind, Paragraph
from validator.facts.tables.tables import Cell, Table, has_day, is_step, numbers_rows, role
from validator.source import Span

_EDGE = "*_ \t\u00a0"
_GAP = re.compile(r"[^\S\n]{2,}|\t")
_LONGEST_TITLE = 40
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[IVX]{1,5})[.)]?$")
_MEANT = frozenset({"task", "actor"})


def column_tables(paragraphs: Sequence[Paragraph], text: str) -> list[Table]:
    """The tables whose head names a time, or steps with days below them, and a task or an actor; none of a table whose rows cannot be told apart."""
    found: list[Table] = []
    at = 0
    while at < len(paragraphs):
        head = paragraphs[at]
        at += 1
        if head.kind is not Kind.TABLE or head.lines[0].table:
            continue
        read = _Tabbed if "\t" in text[head.span.start : head.span.end] else _Aligned
        titles = read.split(text, head.lines[0])
        if not (_is_head(text, titles) or (read is _Tabbed and _names_days(text, titles))):
            continue
        rows = read(text, titles)
        while at < len(paragraphs) and _may_go_on(head, paragraphs[at]) and rows.take(paragraphs[at]):
            at += 1
        if rows.are_clear and len(rows.table.rows) > 1:
            rows.table.name_columns(text)
            found += [rows.table] if "time" in rows.table.roles else []
    return found


def _is_head(text: str, titles: Sequence[Span]) -> bool:
    words = [text[one.start : one.end] for one in titles if len(one)]
    if len(words) < 2 or max(map(len, words)) > _LONGEST_TITLE or any(map(has_day, words)):
        return False
    roles = {role(one) for one in words}
    return not _MEANT.isdisjoint(roles) and ("time" in roles or (numbers_rows(words[0]) and any(map(is_step, words))))


def _names_days(text: str, titles: Sequence[Span]) -> bool:
    """Three titles or more between tabs, one of them of a time: "Ngày", "Buổi sáng", "Buổi chiều"."""
    words = [text[one.start : one.end] for one in titles if len(one)]
    plain = all(len(one) <= _LONGEST_TITLE and not any(map(str.isdigit, one)) for one in words)
    return plain and len(words) > 2 and "time" in map(role, words)


def _may_go_on(head: Paragraph, one: Paragraph) -> bool:
    return (one.place, one.annex) == (head.place, head.annex) and not one.lines[0].table and one.kind is not Kind.RULE


class _Tabbed:
    """Rows of cells with a tab between each two."""

    are_clear = True

    def __init__(self, text: str, titles: Sequence[Span]) -> None:
        self._text = text
        self._most = len(titles)
        self.table = Table([[_cell(one) for one in titles]])

    @staticmethod
    def split(text: str, line: Line) -> list[Span]:
        """The cells of a line, those without words too."""
        tabs = [match.start() for match in re.finditer("\t", text[line.start : line.end])]
        edges = [line.start - 1, *(line.start + tab for tab in tabs), line.end]
        return [trimmed(text, left + 1, right, _EDGE) for left, right in pairwise(edges)]

    def take(self, one: Paragraph) -> bool:
        """Adds a row; False for what is none."""
        cells = self.split(self._text, one.lines[0])
        if len(one.lines) > 1 or not 1 < len(cells) <= self._most:
            return False
        self.table.rows.append([_cell(cell) for cell in cells])
        return True


class _Aligned:
    """Rows of cells that stand below each other. A row goes on where its first column is blank."""

    def __init__(self, text: str, titles: Sequence[Span]) -> None:
        self._text = text
        self._extents = [self._extent(one) for one in titles]
        self._counts = numbers_rows(text[titles[0].start : titles[0].end])
        self.table = Table([[_cell(one) for one in titles]])
        self.are_clear = True  # each line is known to be of one row, and each word of one column

    @staticmethod
    def split(text: str, line: Line) -> list[Span]:
        """The words of a line that runs of blanks part."""
        gaps = [match.span() for match in _GAP.finditer(text, line.start, line.end)]
        edges = [line.start, *(edge for gap in gaps for edge in gap), line.end]
        spans = [trimmed(text, left, right, _EDGE) for left, right in zip(edges[::2], edges[1::2], strict=True)]
        return [span for span in spans if len(span)]

    def take(self, one: Paragraph) -> bool:
        """Adds the lines of a paragraph; False for what is no part of the table."""
        return all(self._take(line) for line in one.lines)

    def _take(self, line: Line) -> bool:
        words = self.split(self._text, line)
        columns = self._columns(words)
        if columns is None:
            if len(words) == 1:
                return False  # what stands below the table
            number = self._counts and _NUMBER.match(self._text[words[0].start : words[0].end])
            self.table.rows.append([_cell(words[0])] if number else [])
            return True
        opens = 0 in columns if self._counts else len(words) == len(self._extents)
        if opens and self._counts and not _NUMBER.match(self._text[words[0].start : words[0].end]):
            return False
        if not opens and (line.blanks_before and len(words) == 1):
            return False
        for word, column in zip(words, columns, strict=True):
            first, last = self._extent(word)
            self._extents[column] = min(first, self._extents[column][0]), max(last, self._extents[column][1])
        if opens:
            self.table.rows.append([Cell(())] * len(self._extents))
        self._fill(words, columns, goes_on=not opens)
        return True

    def _fill(self, cells: Sequence[Span], columns: Sequence[int], *, goes_on: bool) -> None:
        row = self.table.rows[-1]
        for word, column in zip(cells, columns, strict=True):
            if len(row) <= column:
                continue  # goes on with a row whose cells could not be told apart
            above = row[column].pieces
            words = self._text[word.start : word.end]
            capital = words[0].isupper() and not words.isupper()
            is_head = len(self.table.rows) == 1
            if goes_on and capital and (is_head or not above or self._role(column) == "task"):
                self.are_clear = False  # rows set in the middle of their height begin above their number
            row[column] = row[column].and_more((word,))

    def _role(self, column: int) -> str:
        return role(self.table.rows[0][column].words(self._text))

    def _columns(self, words: Sequence[Span]) -> list[int] | None:
        """The column of each of the words; None where it cannot be told."""
        if len(words) == len(self._extents):
            return list(range(len(words)))
        columns: list[int] = []
        for word in words:
            first, last = self._extent(word)
            over = [at for at, (left, right) in enumerate(self._extents) if first < right and left < last]
            if len(over) != 1 or over[0] in columns:
                return None
            columns += over
        return columns

    def _extent(self, word: Span) -> tuple[int, int]:
        """From which column of the page to which."""
        begin = self._text.rfind("\n", 0, word.start) + 1
        return word.start - begin, word.end - begin


def _cell(span: Span) -> Cell:
    return Cell((span,) if len(span) else ())
