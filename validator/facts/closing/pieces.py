"""Cuts a closing that was flattened into one line: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An" is three lines of a signature."""

import re
from collections.abc import Iterator

from validator.facts.closing.names import is_name
from validator.facts.closing.organs import Organ, organ
from validator.facts.closing.titles import title
from validator.source import Span

PREFIX = re.compile(
    r"(?P<prefix>T/M|TM|T\.M|K/T|KT|K\.T|T/L|TL|T\.L|T/UQ|TUQ)(?P<dot>\.?|(?<=[TKU][MTLQ])/)(?=[\s.]|[A-ZĐÀ-Ỹ]{2})|(?P<acting>Q)(?P<mark>[./]|(?=\s))"
)
_WORD = re.compile(r"[^\s*_\\]+")
_MARKED = re.compile(r"(?:;|[,.][\s*_])[\s*_]{0,6}(?=\\?[-–+•][\s*_]{0,4}[\wÀ-ỹ“\"(])|;\s{1,3}(?=Lưu\s?:)")


def signature_pieces(text: str, span: Span) -> Iterator[Span]:
    """The lines of a signature that stand in one cell."""
    words = [Span(match.start(), match.end()) for match in _WORD.finditer(text, span.start, span.end)]
    if len(words) < 3 or is_name(text[span.start : span.end]):
        yield span
        return
    at = 0
    for cut in range(1, len(words)):
        if _opens(text, words, at, cut):
            dashed = cut - at > 1 and text[words[cut - 1].start : words[cut - 1].end] in "-–—"  # "T/M CHI BỘ - BÍ THƯ"
            yield Span(words[at].start, words[cut - 2 if dashed else cut - 1].end)
            at = cut
    yield Span(words[at].start, words[-1].end)


def _opens(text: str, words: list[Span], at: int, cut: int) -> bool:
    """Does the word at `cut` open the next line of the signature?"""
    before = text[words[at].start : words[cut - 1].end]
    if before != before.upper() or before.endswith(","):  # one holder of two posts: BỘ TRƯỞNG, CHỦ NHIỆM
        return False
    rest = text[words[cut].start : words[-1].end]
    first = text[words[cut].start : words[cut].end]
    if first != first.upper():
        return is_name(rest)
    if (match := PREFIX.match(rest)) and match["prefix"]:
        return True
    capitals = next((word.start for word in words[cut:] if not text[word.start : word.end].isupper()), words[-1].end)
    return _is_complete(before) and title(text[words[cut].start : capitals]) is not None


def _is_complete(before: str) -> bool:
    """An authority line that lacks nothing: KT. and a post, TM. and a body of a known kind."""
    match = PREFIX.match(before)
    if match is None or not match["prefix"]:
        return False
    behind = before[match.end() :].strip(" .")
    if match["prefix"][0] == "K" or title(behind) is not None:
        return title(behind) is not None
    return len(behind.split()) > 1 and organ(behind) not in (Organ.OTHER, Organ.COUNCIL, Organ.BOARD, Organ.EXECUTIVE)


def item_pieces(text: str, span: Span) -> Iterator[Span]:
    """The recipients that stand in one cell: "- Sở Nội vụ; - Lưu: VT."."""
    start = span.start
    for gap in _MARKED.finditer(text, span.start, span.end):
        yield Span(start, gap.start() + 1)
        start = gap.end()
    yield Span(start, span.end)
