"""How well each rule does on the corpus: of the faults planted for it, how many it finds; of what it says, how much is true.

python -m tests.quality.figures        writes docs/rules/quality.json, which the rules' pages show
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


def trials(*kinds: str) -> Iterator[Trial]:
    """Every fault planted; of some kinds only, if they are named."""
    texts = [path.read_text(encoding="utf-8") for path in CORPUS]
    given = [plans(Source(path.name, text)) for path, text in zip(CORPUS, texts, strict=True)]
    clean: dict[tuple[int, str], Said] = {}
    for kind in KINDS:
        if kinds and kind.name not in kinds and kind.rule not in kinds:
            continue
        for at, text in plants(kind, [one[0] for one in given]):
            name = CORPUS[at].name
            if (at, kind.stage) not in clean:
                clean[at, kind.stage] = said(plans(Source(name, texts[at]), stage=kind.stage))
            new = said(plans(Source(name, text), stage=kind.stage)) - clean[at, kind.stage]
            yield Trial(kind, name, text, new)


def figures() -> dict[str, dict[str, Any]]:
    """By rule: faults planted for it, found; what it said where it was right to, on clean plans and on other faults."""
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    true: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for path in CORPUS:
        false.update(rule for rule, _ in said(plans(Source(path.name, path.read_text(encoding="utf-8")))).elements())
    for one in trials():
        planted[one.kind.rule] += 1
        found[one.kind.rule] += one.is_found
        rules = {rule for rule, _ in one.new}
        true.update(rules & set(one.kind.rules))
        false.update(rules - set(one.kind.rules))
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
