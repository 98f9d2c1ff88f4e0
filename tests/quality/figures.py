"""How well each rule does on the corpus: of the faults planted for it, how many it finds; of what it says, how much is true.

python -m tests.quality.figures        writes docs/rules/quality.json, which the rules' pages show
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import Any, NamedTuple

from tests.quality.plants import KINDS, Kind, applies, plants
from validator.loader import shipped_rules
from validator.plan import Plan, plans
from validator.source import Source

ROOT = Path(__file__).parents[2]
CORPUS = sorted(path for path in (ROOT / "tests" / "corpus").glob("*.*") if path.stem != "README")
OUT = ROOT / "docs" / "rules" / "quality.json"
_RULES = shipped_rules()

Said = Counter[tuple[str, str]]


@dataclass(frozen=True)
class Trial:
    """A planted fault: where, and what the rules say that they do not say of the plan without it."""

    kind: Kind
    file: str
    text: str
    new: Said

    @property
    def is_found(self) -> bool:
        """A rule that is right to report the fault does so."""
        return any(rule in self.kind.rules for rule, _ in self.new)


def said(given: list[Plan]) -> Said:
    """What the rules say of a file: rule and quoted words, counted."""
    found: Said = Counter()
    for plan in given:
        for rule in _RULES.values():
            if applies(rule.id, plan):
                found.update((rule.id, plan.quote(one.span)) for one in rule.check(plan, rule.options()))
    return found


@cache
def _corpus() -> list[tuple[str, list[Plan]]]:
    """The texts of the corpus, and the plans in them."""
    texts = [path.read_text(encoding="utf-8") for path in CORPUS]
    return [(text, plans(Source(path.name, text))) for path, text in zip(CORPUS, texts, strict=True)]


@cache
def _clean(at: int, stage: str) -> Said:
    """What the rules say of a text of the corpus as it stands."""
    return said(plans(Source(CORPUS[at].name, _corpus()[at][0]), stage=stage))


def trials(kind: Kind) -> Iterator[Trial]:
    """Every fault planted of a kind."""
    for at, text in plants(kind, [given[0] for _, given in _corpus()]):
        name = CORPUS[at].name
        new = said(plans(Source(name, text), stage=kind.stage)) - _clean(at, kind.stage)
        yield Trial(kind, name, text, new)


class Tally(NamedTuple):
    """Of the faults of one kind: for which rule they are planted, how many, how many it finds; which rules said something
    that they are right to say, or are not."""

    rule: str
    planted: int
    found: int
    true: Counter[str]
    false: Counter[str]


def _tallies() -> Iterator[Tally]:
    """Every kind, counted in several processes where these can begin with all that this one has read and compiled."""
    if "fork" not in get_all_start_methods():
        yield from map(_tally, range(len(KINDS)))
        return
    with get_context("fork").Pool() as pool:
        yield from pool.imap_unordered(_tally, range(len(KINDS)), chunksize=4)


def _tally(at: int) -> Tally:
    """The faults of one kind, by its place among all kinds."""
    kind = KINDS[at]
    done = list(trials(kind))
    rules = [{rule for rule, _ in one.new} for one in done]
    return Tally(
        kind.rule,
        len(done),
        sum(one.is_found for one in done),
        Counter(rule for said in rules for rule in said & set(kind.rules)),
        Counter(rule for said in rules for rule in said - set(kind.rules)),
    )


def figures() -> dict[str, dict[str, Any]]:
    """By rule: faults planted for it, found; what it said where it was right to, on clean plans and on other faults."""
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    true: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for at in range(len(CORPUS)):
        false.update(rule for rule, _ in _clean(at, "auto").elements())
    for one in _tallies():
        planted[one.rule] += one.planted
        found[one.rule] += one.found
        true.update(one.true)
        false.update(one.false)
    return {rule: _row(rule, planted, found, true, false) for rule in sorted({*_RULES, *planted, *true, *false})}


def _row(
    rule: str, planted: Counter[str], found: Counter[str], true: Counter[str], false: Counter[str]
) -> dict[str, Any]:
    right, wrong = true[rule], false[rule]
    parts = []
    if planted[rule]:
        parts.append(f"Tìm thấy {found[rule]}/{planted[rule]} lỗi được cài vào các kế hoạch sạch của dự án.")
    if right + wrong:
        parts.append(f"Trong {right + wrong} lần báo có {right} lần đúng chỗ lỗi được cài.")
    return {"planted": planted[rule], "found": found[rule], "true": right, "other": wrong, "said": " ".join(parts)}


if __name__ == "__main__":
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
