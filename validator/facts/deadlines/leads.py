"""Who leads, where that is said beside the time: "(Sở Y tế chủ trì; xong trước ngày 15/5)", "Chủ trì: Sở Y tế. Hoàn thành: ..."."""

import re
from collections.abc import Callable, Iterator, Sequence

from validator.facts.actors.actors import Actor
from validator.source import Span

# Behind the name of the body, and what may stand in front of it; "do Sở Y tế chủ trì" is a thing of theirs that others go to.
_LEADS = re.compile(r"\s{1,3}(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|tham mưu|phụ trách|làm đầu mối)(?!\w)")
_OPENS = re.compile(r"[(;.:]\s{0,3}(?:[Gg]iao\s{1,3})?$")
_LABEL = re.compile(r"[.;(]\s{0,3}(?:(?:Cơ quan|Đơn vị) )?[Cc]hủ trì(?: thực hiện)?:\s{0,3}")
_SIGNS = re.compile(r"hủ trì|tham mưu|phụ trách|làm đầu mối")
_BEFORE = 12  # characters
_FARTHEST = 700  # characters to either side that are read

Named = Callable[[int, int], Sequence[Actor]]


def lead(text: str, named: Named, whole: Span, clause: Span, at: int) -> list[Actor]:
    """The body said to lead what is due at an offset: in its bracket, in its clause, in its paragraph if that has but one.

    `named` gives the bodies between two offsets, `whole` is the paragraph.
    """
    whole = Span(max(whole.start, at - _FARTHEST), min(whole.end, at + _FARTHEST))
    if not _SIGNS.search(text, whole.start, whole.end):
        return []
    found = list(_leads(text, named, whole))
    bracket = _bracket(text, whole, at)
    for within in (bracket, clause) if bracket else (clause,):
        if inside := [one for one in found if within.start <= one.span.start < within.end]:
            return inside[:1]
    return found if len(found) == 1 and not (bracket or _is_bracketed(text, whole, found[0])) else []


def _leads(text: str, named: Named, whole: Span) -> Iterator[Actor]:
    for one in named(whole.start, whole.end):
        ahead = text[max(whole.start, one.span.start - _BEFORE) : one.span.start]
        if _LEADS.match(text, one.span.end, whole.end) and (_OPENS.search(ahead) or not ahead):
            yield one
    for label in _LABEL.finditer(text, whole.start, whole.end):
        behind = named(label.end(), whole.end)
        if behind and behind[0].span.start == label.end():
            yield behind[0]


def _bracket(text: str, whole: Span, at: int) -> Span | None:
    """The bracket a place stands in."""
    opened = text.rfind("(", whole.start, at)
    if opened < 0 or text.rfind(")", opened, at) >= 0:
        return None
    closed = text.find(")", at, whole.end)
    return Span(opened, closed) if closed >= 0 else None


def _is_bracketed(text: str, whole: Span, one: Actor) -> bool:
    """ "Lắp máy (Sở Y tế chủ trì); chạy thử trong tháng 6": what leads in a bracket leads what stands in front of it."""
    return _bracket(text, whole, one.span.start) is not None
