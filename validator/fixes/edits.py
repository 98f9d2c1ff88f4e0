"""Puts edits into a file's own characters: line ends and decomposed letters outside the edits stay as they are."""

import re
from collections.abc import Callable, Iterable
from unicodedata import combining, normalize

from validator.rule import Edit
from validator.source import Source, Span

_LINE_END = re.compile(r"\r\n|\r|\n")


def edited(source: Source, edits: Iterable[Edit]) -> Source | None:
    """The file after the edits; None when they overlap, leave the text, or would change anything beside them."""
    raw_offset = source.raw_offset if source.is_nfc else _raw_offsets(source)
    text: list[str] = []
    raw: list[str] = []
    at = raw_at = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if not at <= edit.span.start <= edit.span.end <= len(source.text):
            return None
        span, new = _smallest(source, edit)
        start, end = raw_offset(span.start), raw_offset(span.end)
        text += [source.text[at : span.start], new]
        raw += [source.raw[raw_at:start], _with_line_ends(new, source.raw, start, end)]
        at, raw_at = edit.span.end, raw_offset(edit.span.end)
        text.append(source.text[span.end : at])
        raw.append(source.raw[end:raw_at])
    made = Source(source.path, "".join(raw) + source.raw[raw_at:], source.bom)
    return made if made.text == normalize("NFC", "".join(text) + source.text[at:]) else None


def _smallest(source: Source, edit: Edit) -> tuple[Span, str]:
    """The edit without what its text has in common with the old one at both ends."""
    old, new = source.quote(edit.span), edit.text.replace("\r\n", "\n").replace("\r", "\n")
    before = _shared(old, new)
    after = _shared(old[before:][::-1], new[before:][::-1])
    return Span(edit.span.start + before, edit.span.end - after), new[before : len(new) - after]


def _shared(one: str, other: str) -> int:
    """How many letters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _with_line_ends(new: str, raw: str, start: int, end: int) -> str:
    """The new text with the line ends that it replaces, and more of the file's own where it has more."""
    if "\n" not in new or "\r" not in raw:
        return new
    ends = _LINE_END.findall(raw, start, end) or [_nearest_line_end(raw, start)]
    lines = new.split("\n")
    last = len(ends) - 1
    return lines[0] + "".join(ends[min(number, last)] + line for number, line in enumerate(lines[1:]))


def _nearest_line_end(raw: str, at: int) -> str:
    """The line end of the line at an offset, or of the line before it."""
    found = _LINE_END.search(raw, at)
    return found[0] if found else _LINE_END.findall(raw[:at])[-1]


def _raw_offsets(source: Source) -> Callable[[int], int]:
    """Where each offset in `text` stands in `raw`, for a file with decomposed letters.

    An offset inside something that is not one letter comes out wrong; `edited` notices that the text differs.
    """
    raw = source.raw
    starts = [at for at in range(len(raw)) if not (at and _goes_on(raw, at))]
    offsets: list[int] = []
    for start, end in zip(starts, [*starts[1:], len(raw)], strict=True):
        letter = raw[start:end]
        offsets += [start] * (1 if letter == "\r\n" else len(normalize("NFC", letter)))
    offsets.append(len(raw))
    return lambda offset: offsets[min(offset, len(offsets) - 1)]


def _goes_on(raw: str, at: int) -> bool:
    """True for a mark on the letter before it, and for the second half of a line end."""
    return combining(raw[at]) != 0 or raw[at - 1 : at + 1] == "\r\n"
