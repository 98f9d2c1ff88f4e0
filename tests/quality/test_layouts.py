"""Head and closing say the same in every layout."""

import pytest

from tests.quality.layouts import LAYOUTS
from tests.quality.test_dressings import PLANS, plain, raised, read, story
from validator.plan import Plan

# Two plans in one file, and a text in columns already.
SINGLE = [name for name in PLANS if len(plain(name)) == 1 and name != "party-city-2022-pdf-wrapped"]


def head(plan: Plan) -> tuple[list[str], list[str]] | None:
    """Bodies and number; titles, place and date. None where one of them is not there."""
    found = plan.header
    if not (found.bodies and found.number and found.titles and found.issued):
        return None
    bodies = [plan.plain(line) for body in found.bodies for line in body]
    line = plan.text.rfind("Số", 0, found.number.span.end)
    number = " ".join(plan.text[line : found.number.span.end].split())
    return [*bodies, number], [plan.plain(one) for one in (*(title.span for title in found.titles), found.issued.span)]


def closing(plan: Plan) -> tuple[list[str], list[str]] | None:
    """Recipients and signature; None where they are not one of each, on lines of their own."""
    document = plan.document
    if plan.recipients is None or len(document.signatures) != 1 or len(document.recipients) != 1:
        return None
    signed = [line.span for line in document.signatures[0].lines]
    if any("|" in plan.quote(line) or "  " in plan.quote(line).strip() for line in signed):
        return None
    lines = [plan.plain(line) for line in signed]
    items = [f"- {one.words}{one.end}" for one in plan.recipients.items]
    return [plan.plain(plan.recipients.label), *items], [*lines[:-1], "", "", lines[-1]]


def laid_out(plan: Plan, layout: str) -> str:
    """The plan with its head and its closing in a layout."""
    parts = [head(plan), closing(plan)]
    document, text = plan.document, plan.text
    type_line, tail = document.type_line, [*document.recipients, *document.signatures]
    assert type_line is not None
    start, end = type_line.span.start, len(text)
    after = ""
    if parts[1]:
        end = min(zone.span.start for zone in tail)
        after = text[max(zone.span.end for zone in tail) :]
    top = LAYOUTS[layout](*parts[0]) if parts[0] else text[:start]
    bottom = LAYOUTS[layout](*parts[1]) if parts[1] else ""
    return f"{top}\n\n{text[start:end]}{bottom}\n\n{after}"


@pytest.mark.parametrize("name", SINGLE)
def test_reads_the_same_in_every_layout(name: str) -> None:
    straight = read(laid_out(plain(name)[0], "left, then right"))
    for layout in LAYOUTS:
        other = read(laid_out(plain(name)[0], layout))
        assert [story(plan) for plan in other] == [story(plan) for plan in straight], layout
        assert set(raised(other)) <= set(raised(straight)) | set(raised(plain(name))), layout


def test_heads_and_closings_are_there() -> None:
    assert sum(head(plain(name)[0]) is not None for name in SINGLE) >= 12
    assert sum(closing(plain(name)[0]) is not None for name in SINGLE) >= 12
