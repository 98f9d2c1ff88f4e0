"""Lays a diagnostic out as rows of styled pieces: head, place, source lines, then fix, hint and basis."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from validator.diagnostic import Diagnostic
from validator.norms import SHIPPED
from validator.reporters.excerpt import cells, excerpt, visible, wrapped
from validator.reporters.paper import Row
from validator.reporters.words import SEVERITY, filled, hint, message
from validator.rule import Fix, Text
from validator.run import Result
from validator.source import Source, Span

_ALSO = Text(vi="cũng ở", en="also at")
_HINT = Text(vi="gợi ý", en="hint")
_FIX = Text(vi="sửa", en="fix")
_UNSAFE_FIX = Text(vi="sửa (cần người xem)", en="fix (wants a look)")
_BASIS = Text(vi="căn cứ", en="basis")
_INSERT = Text(vi="thêm “{}”", en="insert “{}”")
_DELETE = Text(vi="xóa “{}”", en="delete “{}”")
_REPLACE = Text(vi="“{}” → “{}”", en="“{}” → “{}”")
_UNTIL = Text(vi="đến dòng {}", en="until line {}")

_NO_PAPER = ("common", "party", "mass")  # norms that stand for what several papers say
_LONGEST_EDIT = 60  # characters; a longer one is better seen in the text itself


class _Note(NamedTuple):
    """A line after the source lines."""

    label: Text
    text: str
    style: str = ""


@dataclass(frozen=True)
class Block:
    """One diagnostic, or several of the same rule that say the same, as rows of a given width."""

    same: list[Diagnostic]
    source: Source
    result: Result
    width: int

    def rows(self) -> Iterator[Row]:
        """The rows, from the message to the basis."""
        one = self.same[0]
        yield from self._message(one)
        notes = [note for note in self._notes(one) if note.text]
        yield self._row("╭" if notes or self.source.text else "╶", [
            (self._where(one.span), "path"), (f" · {self.result.known[one.rule].name}", "quiet"),
        ])  # fmt: skip
        if self.source.text:
            yield from self._places(one)
        for note in notes:
            yield from self._note(note, last=note is notes[-1])

    def _message(self, one: Diagnostic) -> Iterator[Row]:
        """Severity, id and how often; the message."""
        times = f" ×{len(self.same)}" if len(self.same) > 1 else ""
        label = f"{SEVERITY[one.severity].said(self.result.language)} {one.rule}{times}"
        text = message(one, self.result.known, self.result.language)
        indent = cells(label) + 2
        if indent * 3 > self.width:
            yield [(label, one.severity.value)]
            yield from ([("  ", ""), (line, "message")] for line in wrapped(text, self.width - 2))
            return
        first, *rest = wrapped(text, self.width - indent)
        yield [(label, one.severity.value), ("  ", ""), (first, "message")]
        yield from ([(" " * indent, ""), (line, "message")] for line in rest)

    def _notes(self, one: Diagnostic) -> Iterator[_Note]:
        """What follows the source lines; without text where there is nothing to say."""
        others = (self.source.place(other.span.start) for other in self.same[1:])
        yield _Note(_ALSO, ", ".join(f"{line}:{column}" for line, column in others))
        if one.fix:
            yield _Note(_FIX if one.fix.safe else _UNSAFE_FIX, self._fix(one.fix))
        yield _Note(_HINT, hint(one, self.result.known, self.result.language))
        paper = "" if one.norm in _NO_PAPER else SHIPPED[one.norm].title if one.norm in SHIPPED else one.norm
        yield _Note(_BASIS, ", ".join(part for part in (one.clause, paper) if part), "quiet")

    def _fix(self, fix: Fix) -> str:
        """Its edits in words; nothing where they are too long to be read that way."""
        told = []
        for edit in fix.edits:
            old, new = self.source.quote(edit.span), edit.text
            if max(len(old), len(new)) > _LONGEST_EDIT:
                return ""
            form = _REPLACE if old and new else _INSERT if new else _DELETE
            told.append(form.said(self.result.language).format(*(visible(part, "␣") for part in (old, new) if part)))
        return ", ".join(dict.fromkeys(told))

    def _note(self, note: _Note, last: bool) -> Iterator[Row]:
        label = note.label.said(self.result.language) + ": "
        first, *rest = wrapped(note.text, self.width - self._gutter - 4 - cells(label))
        yield self._row("╰" if last else "├", [(label, "label"), (first, note.style)])
        yield from (self._row(" " if last else "│", [(" " * cells(label) + line, note.style)], " ") for line in rest)

    # ------------------------------------------------------------------ source lines
    def _places(self, one: Diagnostic) -> Iterator[Row]:
        """The lines of the finding and of its related places, in the order of the text."""
        places = [(one.span, one.severity.value, "")]
        places += [(other.span, "related", filled(other.text, one, self.result.language)) for other in one.related]
        before = 0
        for span, style, label in sorted(places, key=lambda place: place[0]):
            number = self.source.place(span.start)[0]
            if before and number > before + 1:
                yield self._row("┆", [], "")
            yield from self._line(number, span, style, label)
            before = number

    def _line(self, number: int, span: Span, style: str, label: str) -> Iterator[Row]:
        """A source line, and under it the mark with its label."""
        room = self.width - self._gutter - 4
        line, whole = self.source.line(number), self.source.line_span(number)
        if not line.strip():
            yield from self._line_before(number, room)
        start, end = span.start - whole.start, max(min(span.end, whole.end), span.start) - whole.start
        shown = excerpt(line, start, end, room)
        yield self._row("│", [(shown.before, ""), (shown.span, f"{style}-text"), (shown.after, "")], " ", number)
        mark = ("─" if style == "related" else "━") * cells(shown.span) or "▲"
        pieces = [(" " * cells(shown.before), ""), (mark, style)]
        used = cells(shown.before) + cells(mark) + 1
        if label and used + cells(label) > room:
            yield self._row("│", pieces, " ")
            pieces, used = [], 0
        text = wrapped(label, room)[0] if label else ""
        if pieces or text:
            yield self._row("│", [*pieces, (" " * bool(text and pieces) + text, "related")], " ")
        last = self.source.place(max(span.end - 1, span.start))[0]
        if last > number:
            yield self._row("┆", [(_UNTIL.said(self.result.language).format(last), "quiet")], " ")

    def _line_before(self, number: int, room: int) -> Iterator[Row]:
        """A missing part is seen better after what stands before it: the nearest line with words."""
        above = next((at for at in range(number - 1, 0, -1) if self.source.line(at).strip()), 0)
        if above:
            shown = excerpt(self.source.line(above), 0, 0, room)
            yield self._row("│", [(shown.after, "quiet")], " ", above)
        if above and above < number - 1:
            yield self._row("┆", [], "")

    # ------------------------------------------------------------------ frame
    @property
    def _gutter(self) -> int:
        """Cells of the line numbers."""
        spans = [self.same[0].span, *(other.span for other in self.same[0].related)]
        return len(str(max(self.source.place(span.start)[0] for span in spans)))

    def _row(self, frame: str, pieces: Row, joint: str = "╴", number: int = 0) -> Row:
        start = f"{number or '':>{self._gutter}} {frame}{joint}"
        return [(start, "frame"), *pieces]

    def _where(self, span: Span) -> str:
        line, column = self.source.place(span.start)
        return visible(f"{self.source.path}:{line}:{column}" if self.source.text else self.source.path)
