"""Source and Span: the text of one file as a person sees it, and the way back to the file's own characters."""

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import total_ordering
from typing import Final
from unicodedata import is_normalized, normalize

from validator.lazy import cached_property


@total_ordering
class Span:
    """Half-open range of code points in `Source.text`; it does not change.

    Written by hand, for there are more of these than of anything else, and a frozen dataclass is slow to make.
    """

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start: Final = start
        self.end: Final = end

    def __repr__(self) -> str:
        return f"Span(start={self.start}, end={self.end})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start == other.start and self.end == other.end

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __lt__(self, other: "Span") -> bool:
        return self.start < other.start or (self.start == other.start and self.end < other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """True when the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """True when the other lies inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Source:
    """One file. `text` is NFC with line feeds only; `raw` is what stood in the file (without byte order mark)."""

    path: str
    raw: str
    bom: bool = False
    text: str = field(init=False)
    # False when the file holds decomposed letters: then raw offsets do not match offsets in `text`.
    is_nfc: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        unified = self.raw.replace("\r\n", "\n").replace("\r", "\n") if "\r" in self.raw else self.raw
        is_nfc = is_normalized("NFC", unified)
        object.__setattr__(self, "is_nfc", is_nfc)
        object.__setattr__(self, "text", unified if is_nfc else normalize("NFC", unified))

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    @property
    def line_count(self) -> int:
        """Number of lines; a text that ends with a line feed has no empty line after it."""
        return len(self._line_starts) - (1 if self.text.endswith("\n") or not self.text else 0)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, counted in code points of `text`."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its line feed."""
        start = self._line_starts[number - 1]
        end = self._line_starts[number] - 1 if number < len(self._line_starts) else len(self.text)
        return self.text[start:end]

    def line_span(self, number: int) -> Span:
        """Where a line (from 1) stands, without its line feed."""
        start = self._line_starts[number - 1]
        return Span(start, start + len(self.line(number)))

    def quote(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def _crlf(self) -> list[int]:
        """Offsets in `text` of the line feeds that are two characters in the file."""
        found, at, shift = [], self.raw.find("\r\n"), 0
        while at >= 0:
            found.append(at - shift)
            shift += 1
            at = self.raw.find("\r\n", at + 2)
        return found

    def blanked(self, spans: list[Span]) -> "Source":
        """The same file with nothing but blanks (and its line feeds) in these spans; they come in order."""
        parts, at = [], 0
        for span in spans:
            hidden = "".join("\n" if char == "\n" else " " for char in self.quote(span))
            parts += [self.text[at : span.start], hidden]
            at = span.end
        text = "".join(parts) + self.text[at:]
        other = Source(self.path, self.raw, self.bom)
        object.__setattr__(other, "text", text)
        return other

    def raw_offset(self, offset: int) -> int:
        """Offset in `raw` of an offset in `text`; only for NFC files."""
        return offset + bisect_right(self._crlf, offset - 1)


def plain(words: str) -> str:
    """Words on one line, without the stars of Markdown."""
    return " ".join(words.replace("*", "").split())
