"""Tiêu đề of the Party, quốc hiệu, tiêu ngữ, title of the Youth Union or the Pioneers: found even where a letter has slipped."""

import re

from validator.facts.paragraphs.folding import Words, distance, words
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

PARTY, STATE, MOTTO, YOUTH = "party", "state", "motto", "youth"
LITERALS = (
    (PARTY, "ĐẢNG CỘNG SẢN VIỆT NAM"),
    (STATE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (MOTTO, "Độc lập - Tự do - Hạnh phúc"),
    (YOUTH, "ĐOÀN TNCS HỒ CHÍ MINH"),
    (YOUTH, "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH"),
    (YOUTH, "ĐỘI TNTP HỒ CHÍ MINH"),
    (YOUTH, "ĐỘI THIẾU NIÊN TIỀN PHONG HỒ CHÍ MINH"),
)
_OF_A_PLACE = re.compile(
    r" (?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ|TRƯỜNG|CÔNG TY)(?= (?!ĐOÀN\b))"
)
_SLIPS = 2  # so many letters may be wrong
_BLANKS = 1  # so many words may be joined or cut
_FOLDED = tuple((kind, literal, words(literal, Span(0, len(literal))).folded) for kind, literal in LITERALS)


def _pieces(letters: str) -> list[str]:
    """A literal cut in one piece more than letters may be wrong: one of them is always whole."""
    size = -(-len(letters) // (_SLIPS + 1))
    return [letters[at : at + size] for at in range(0, len(letters), size)]


_PIECES = {literal: _pieces("".join(folded)) for _, literal, folded in _FOLDED}
_BY_LETTERS = {"".join(folded): (kind, literal, len(folded)) for kind, literal, folded in _FOLDED}
_BY_PIECE = tuple((piece, literal) for literal, pieces in _PIECES.items() for piece in pieces)


class NationalTitle(Record):
    """One title as it stands; `kind` is party, state, motto or youth, `literal` what it should say."""

    span: Span
    kind: str
    literal: str
    words: tuple[Span, ...]  # where each of its words stands


def titles(text: str, cell: Span) -> list[NationalTitle]:
    """The titles in a cell of the head, in reading order."""
    if cell.end - cell.start > 300:
        return []
    letters = "".join(filter(str.isalnum, fold(text[cell.start : cell.end])))
    if letters in _BY_LETTERS:
        kind, literal, count = _BY_LETTERS[letters]
        spans = words(text, cell).spans
        if abs(len(spans) - count) <= _BLANKS:
            return [NationalTitle(Span(spans[0].start, spans[-1].end), kind, literal, spans)]
    likely = {literal for piece, literal in _BY_PIECE if piece in letters}
    if not likely:
        return []
    read = words(text, cell)
    found: list[NationalTitle] = []
    for kind, literal, folded in _FOLDED:
        place = _place(read, folded, _PIECES[literal]) if literal in likely else None
        if place is None:
            continue
        spans = read.spans[place[0] : place[1]]
        span = Span(spans[0].start, spans[-1].end)
        whole = len(spans) == len(read.spans)
        written = text[span.start : span.end]
        if kind != MOTTO and not whole and written.upper() != written:
            continue  # the words of a sentence, not a title
        if kind == YOUTH and not whole and _OF_A_PLACE.match(text, span.end, cell.end):
            continue  # a body: ĐOÀN TNCS HỒ CHÍ MINH PHƯỜNG AN KHÊ
        if not any(span.overlaps(other.span) for other in found):
            found.append(NationalTitle(span, kind, literal, spans))
    return sorted(found, key=lambda title: title.span)


def _place(read: Words, literal: tuple[str, ...], pieces: list[str]) -> tuple[int, int] | None:
    """From which word to which the literal stands; the best place, None where there is none."""
    want = "".join(literal)
    best: tuple[int, int, int, int] | None = None
    for size in (len(literal), len(literal) - _BLANKS, len(literal) + _BLANKS):
        joined = ["".join(read.folded[start : start + size]) for start in range(len(read.folded) - size + 1)]
        if want in joined:
            return joined.index(want), joined.index(want) + size
        for start, letters in enumerate(joined):
            if not any(map(letters.__contains__, pieces)):
                continue
            far = distance(letters, want, _SLIPS)
            one = (far, abs(size - len(literal)), start, size)
            if far <= _SLIPS and (best is None or one < best):
                best = one
    return (best[2], best[2] + best[3]) if best else None
