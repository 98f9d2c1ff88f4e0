"""What a planted fault is, and how text is changed to hold one."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from validator.document import Section
from validator.facts.annexes.annexes import Annex
from validator.facts.closing.signature import Signature
from validator.plan import Plan
from validator.source import Span

Planter = Callable[[Plan], Iterator[str]]


@dataclass(frozen=True)
class Kind:
    """A kind of fault: the rule it is planted for, all rules that are right to report it, and how it is planted.

    `stage` is the stage under which the text is checked.
    """

    name: str
    rules: tuple[str, ...]
    plant: Planter
    stage: str

    @property
    def rule(self) -> str:
        """The rule it is planted for."""
        return self.rules[0]


KINDS: list[Kind] = []


def kind(*rules: str, stage: str = "auto") -> Callable[[Planter], Planter]:
    """Registers a planter; the first rule is the one its fault is planted for."""

    def add(plant: Planter) -> Planter:
        KINDS.append(Kind(plant.__name__, rules, plant, stage))
        return plant

    return add


def put(plan: Plan, span: Span, words: str) -> str:
    """The text with other words at a span."""
    return plan.text[: span.start] + words + plan.text[span.end :]


def put_all(plan: Plan, changes: Iterable[tuple[Span, str]]) -> str:
    """The text with other words at some spans."""
    text = plan.text
    for span, words in sorted(changes, reverse=True):
        text = text[: span.start] + words + text[span.end :]
    return text


def without_line(plan: Plan, *spans: Span) -> str:
    """The text without the lines that hold these spans."""
    changes = []
    for span in spans:
        start = plan.text.rfind("\n", 0, span.start) + 1
        end = plan.text.find("\n", span.end)
        changes.append((Span(start, end + 1 if end >= 0 else len(plan.text)), ""))
    return put_all(plan, changes)


def alone(plan: Plan, *spans: Span) -> bool:
    """The words stand alone on their lines (two columns on one line cannot lose one of them)."""
    for span in spans:
        start = plan.text.rfind("\n", 0, span.start) + 1
        end = plan.text.find("\n", span.end)
        if plan.text[start : span.start].strip("*_ #\\") or plan.text[span.end : end].strip("*_ \\"):
            return False
    return True


def swap(plan: Plan, pattern: str, words: str | Callable[[re.Match[str]], str]) -> Iterator[str]:
    """The text with a match of a pattern in its running words replaced, for each match."""
    for paragraph in plan.paragraphs:
        if not paragraph.is_prose:
            continue
        for match in re.finditer(pattern, plan.text[paragraph.span.start : paragraph.span.end]):
            new = match.expand(words) if isinstance(words, str) else words(match)
            if new != match[0]:
                at = paragraph.span.start
                yield put(plan, Span(at + match.start(), at + match.end()), new)


def leaves(plan: Plan) -> list[Section]:
    """Items that are a sentence and have nothing below them."""
    return [
        one
        for one in plan.document.all_sections()
        if not one.children and not one.is_heading and plan.quote(one.span).endswith(".") and len(one.span) > 40
    ]


def saying(plan: Plan, words: str) -> Iterator[str]:
    """The text with some words put before the final stop of an item, in several places."""
    for one in leaves(plan)[::4]:
        yield put(plan, Span(one.span.end - 1, one.span.end - 1), words)


def signer(plan: Plan) -> Iterator[Signature]:
    """The signature, of a paper that has one."""
    if len(plan.signatures) == 1:
        yield plan.signatures[0]


def noted(plan: Plan) -> Iterator[Annex]:
    """The annexes with a line that says what they belong to."""
    return (one for one in plan.annexes if one.note)
