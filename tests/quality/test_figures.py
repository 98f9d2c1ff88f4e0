"""The figures that the rules' pages show are true, and no rule does worse than they say."""

import json

from tests.quality.figures import OUT, figures


def test_no_rule_does_worse_than_its_page_says() -> None:
    stored, now = json.loads(OUT.read_text(encoding="utf-8")), figures()
    worse = {
        rule: (row, now.get(rule))
        for rule, row in stored.items()
        if rule not in now or now[rule]["found"] < row["found"] or now[rule]["other"] > row["other"]
    }
    assert not worse
    assert not now.keys() - stored.keys(), "new rules: python -m tests.quality.figures"
    assert not [rule for rule, row in now.items() if not row["planted"]], "rules that no fault is planted for"
