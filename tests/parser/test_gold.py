"""The section trees of the real plans are those a proof-reader wrote down."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.shared import SHARED
from validator.document import Section
from validator.plan import Plan
from validator.reading import read

GOLD = sorted((SHARED / "yardstick" / "gold").glob("[0-9]*.json"))
pytestmark = pytest.mark.skipif(not GOLD, reason="the gold plans are not here")


def _plan(gold: Path) -> tuple[dict[str, Any], Plan]:
    return json.loads(gold.read_text(encoding="utf-8")), read(SHARED / "seeds" / f"{gold.stem}.txt")[0]


def _flat(nodes: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    found = []
    for node in nodes:
        found.append((node["label"], node["line"], node["level"]))
        found += _flat(node["children"])
    return found


def _numbered(plan: Plan, sections: list[Section]) -> list[tuple[str, int, int]]:
    found = []
    for section in (one for top in sections for one in top.walk()):
        if plan.quote(section.label)[:1].isalnum():
            line, _ = plan.source.place(section.label.start)
            found.append((plan.quote(section.label), line, section.level))
    return found


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_sections(path: Path) -> None:
    gold, plan = _plan(path)
    main = [node for node in gold["sections"] if node["label"] != "ANNEX"]
    assert _numbered(plan, plan.document.sections) == _flat(main)


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_titles_of_headings(path: Path) -> None:
    gold, plan = _plan(path)
    titles = {plan.source.place(section.label.start)[0]: section for section in plan.document.all_sections()}
    for node in gold["sections"]:
        said = plan.quote(titles[node["line"]].title).replace("*", "")
        assert said.rstrip(")") == node["title"].rstrip(")")


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_signer_recipients_and_head(path: Path) -> None:
    gold, plan = _plan(path)
    (signature,) = plan.signatures
    assert signature.authority and plan.quote(signature.authority.span) == gold["signer"]["authority"]
    assert signature.title and plan.quote(signature.title) == gold["signer"]["title"]
    assert signature.name and plan.quote(signature.name) == gold["signer"]["name"]
    assert plan.recipients
    items = [(plan.quote(item.span), item.end) for item in plan.recipients.items]
    assert items == [(item["text"], item["end"]) for item in gold["recipients"]["items"]]
    assert (plan.header.number.text if plan.header.number else None) == gold["number"]
    assert (plan.issued.isoformat() if plan.issued else None) == gold["issue_date"]
    assert plan.opening and plan.quote(plan.opening.author) == gold["authority_in_text"][0]["authority"]
