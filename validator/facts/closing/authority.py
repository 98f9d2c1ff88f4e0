"""A line above a signature: in whose name (quyền hạn) or as what (chức vụ) is signed."""

import re

from validator.facts.closing.organs import Organ, organ
from validator.facts.closing.pieces import PREFIX
from validator.facts.closing.titles import Title, is_member, title
from validator.record import Record
from validator.source import Span


class Authority(Record):
    """A line with a prefix: `T/M BAN THƯỜNG VỤ`. `kind` is the prefix without separator: TM, KT, TL, TUQ or Q."""

    span: Span
    prefix: Span
    kind: str
    separator: str  # "/" for T/M, "." for TM., "/." for T/M., "" for TM, "M/" for TM/
    organ: Span
    body: Organ  # the kind of body it names; OTHER for a post (KT. CHỦ TỊCH)
    post: Title | None  # the post it names (KT. CHỦ TỊCH), None for a body


class Held(Record):
    """A line with the signer's title; `title` is None for words that are no title of a known post."""

    span: Span
    title: Title | None
    is_member: bool  # ỦY VIÊN BAN THƯỜNG VỤ: a seat, no post
    body: Organ  # of a line that names a body and lacks its prefix: "BAN THƯỜNG VỤ"


def authority(text: str, span: Span) -> Authority | None:
    """The authority line a cell holds, None where no prefix opens it."""
    match = PREFIX.match(text, span.start, span.end)
    if match is None:
        return None
    prefix = match["prefix"] or "Q"
    start = match.end()
    while start < span.end and text[start] in " .\u00a0\t\n":
        start += 1
    behind = text[start : span.end]
    return Authority(
        span=span,
        prefix=Span(match.start(), match.end()),
        kind=prefix.replace("/", "").replace(".", ""),
        separator=_separator(match),
        organ=Span(start, span.end),
        body=organ(behind),
        post=title(behind),
    )


def _separator(match: re.Match[str]) -> str:
    """How the letters of a prefix are parted, or what stands behind them."""
    prefix = match["prefix"] or "Q"
    if "/" not in prefix and "." in prefix:
        return "T.M"
    if match["dot"] == "/":
        return "M/"
    return ("/" if "/" in prefix else "") + (match["dot"] if match["prefix"] else match["mark"])


def held(span: Span, words: str) -> Held:
    """The line of a title."""
    return Held(span, title(words), is_member(words), organ(words))
