"""Which congress or session a plan speaks of: its ordinal in the subject, and where opening and closing give another."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.citations.citations import Citation
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_NAMED = re.compile(
    r"(?:Đại hội|Hội nghị)(?P<what>[^.;:\n]{0,110}?) (?P<label>lần thứ|khóa|khoá) (?P<number>[IVX]{1,6})(?!\w)"
)
# The plan itself, in the sentence that issues it: "xây dựng Kế hoạch tổ chức Đại hội ... lần thứ XII".
_PLAN = re.compile(r"[Kk]ế hoạch (?!số |này)[^.;:]{0,120}$")
_WORD = re.compile(r"\w+")
_FEWEST = 3  # words in front of the congress that tell what is done with it
_ALIKE = 0.6  # share of them that a paper says too where the plan carries it out
_MAIN = frozenset({Place.OPENING, Place.CLOSING})


class OtherCongress(Record):
    """An ordinal that is not the subject's: `label` is "lần thứ" or "khóa"; `is_own` in the plan's own sentence."""

    span: Span
    label: str
    found: str
    right: str
    subject: Span
    is_own: bool


class _Named(Record):
    key: str  # all that names it but the ordinal, folded
    label: str
    number: str
    span: Span
    before: str


def other_congresses(paragraphs: Sequence[Paragraph], citations: Sequence[Citation]) -> Iterator[OtherCongress]:
    """Congresses of opening and closing that are the subject's but for the ordinal; none where the right one stands there."""
    subject = [paragraph for paragraph in paragraphs if paragraph.place is Place.SUBJECT]
    wanted = {one.key: one for paragraph in subject for one in _named(paragraph)}
    if not wanted:
        return
    task = _WORD.findall(
        " ".join(paragraph.plain for paragraph in subject).lower().split("hội nghị")[0].split("đại hội")[0]
    )
    found = [(paragraph, one) for paragraph in paragraphs if paragraph.place in _MAIN for one in _named(paragraph)]
    said = {(one.key, one.number) for _, one in found}
    for paragraph, one in found:
        right = wanted.get(one.key)
        if right is None or right.number == one.number or (one.key, right.number) in said:
            continue
        is_own = _PLAN.search(one.before) is not None
        if is_own or (paragraph.place is Place.OPENING and _carries_out(task, one, citations)):
            yield OtherCongress(one.span, one.label, one.number, right.number, right.span, is_own)


def _named(paragraph: Paragraph) -> Iterator[_Named]:
    """A session has two ordinals, "Hội nghị lần thứ tám ... khóa XIII": each is one, with the other in its name."""
    for match in _NAMED.finditer(paragraph.plain):
        name = paragraph.plain[match.start() : match.start("number")]
        before = paragraph.plain[: match.start()]
        label = "khóa" if match["label"] == "khoá" else match["label"]
        yield _Named(fold(name), label, match["number"], paragraph.place_of(*match.span("number")), before)


def _carries_out(task: list[str], one: _Named, citations: Sequence[Citation]) -> bool:
    """Does the paper that names the other congress speak of the same task as the subject, in these words?"""
    if not any(cited.subject and cited.subject.start <= one.span.start < cited.subject.end for cited in citations):
        return False
    words = set(_WORD.findall(one.before.lower()))
    return len(task) >= _FEWEST and sum(word in words for word in task) >= _ALIKE * len(task)
