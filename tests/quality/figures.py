"""How well each rule does on the corpus: of the faults planted for it, how many it finds; of what it says, how much is true.

python -m tests.quality.figures        writes docs/rules/quality.json, which the rules' pages show
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from tests.quality.plants import plants
from validator.loader import shipped_rules
from validator.plan import Plan, plans
from validator.rule import Severity
from validator.source import Source

ROOT = Path(__file__).parents[2]
CORPUS = sorted(path for path in (ROOT / "tests" / "corpus").glob("*.*") if path.stem != "README")
OUT = ROOT / "docs" / "rules" / "quality.json"
_RULES = shipped_rules()


def said(given: list[Plan]) -> Counter[tuple[str, str]]:
    """What the rules say of a file at error or warning level: rule and quoted words, counted."""
    found: Counter[tuple[str, str]] = Counter()
    for plan in given:
        for rule in _RULES.values():
            if "*" not in rule.basis and plan.norms.isdisjoint(rule.basis):
                continue
            for one in rule.check(plan, rule.options()):
                if max(rule.severity, one.severity or rule.severity, key=lambda level: level.rank) is not Severity.NOTE:
                    found[rule.id, plan.quote(one.span)] += 1
    return found


def figures() -> dict[str, dict[str, Any]]:
    """By rule: faults planted for it, found by it, what it said on clean plans and on faults of other kinds."""
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    true: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for path in CORPUS:
        originals = plans(Source(path.name, path.read_text(encoding="utf-8")))
        clean = said(originals)
        false.update(rule for rule, _ in clean.elements())
        for kind, text in plants(originals[0]):
            new = said(plans(Source(path.name, text))) - clean
            hit = {rule for rule, _ in new} & set(kind.rules)
            first = kind.rules[0]
            planted[first] += 1
            found[first] += bool(hit)
            true.update(hit)
            false.update({rule for rule, _ in new} - set(kind.rules))
    return {rule: _row(rule, planted, found, true, false) for rule in sorted({*planted, *true, *false})}


def _row(
    rule: str, planted: Counter[str], found: Counter[str], true: Counter[str], false: Counter[str]
) -> dict[str, Any]:
    right, wrong = true[rule], false[rule]
    parts = []
    if planted[rule]:
        parts.append(f"Tìm thấy {found[rule]}/{planted[rule]} lỗi được cài vào các kế hoạch sạch của dự án.")
    if right + wrong:
        parts.append(f"Trong {right + wrong} lần báo (mức lỗi và cảnh báo) có {right} lần đúng chỗ lỗi được cài.")
    return {"planted": planted[rule], "found": found[rule], "true": right, "other": wrong, "said": " ".join(parts)}


if __name__ == "__main__":
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
