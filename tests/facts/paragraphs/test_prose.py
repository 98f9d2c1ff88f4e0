"""The words of many paragraphs as one text: matches lead back to their paragraph and their place."""

import re

import pytest

from validator.plan import Plan, plans
from validator.source import Source

TEXT = (
    "II. NỘI DUNG\n1. Tổ chức **hội nghị**, hội thảo\n- Báo cáo hội nghị.\n"
    "| Hội nghị | hội nghị tổng kết |\n| --- | --- |\n| 1 | hội nghị |\n"
)


def read() -> Plan:
    return plans(Source("plan", TEXT))[0]


def test_matches_stand_where_they_do_in_the_text() -> None:
    plan = read()
    found = list(plan.prose.find(re.compile("hội (?P<what>nghị|thảo)")))
    assert [plan.quote(one.span()) for one in found] == ["hội nghị", "hội thảo", "hội nghị"]
    assert [plan.quote(one.span("what")) for one in found] == ["nghị", "thảo", "nghị"]
    assert [one["what"] for one in found] == ["nghị", "thảo", "nghị"]
    assert [one.before() for one in found] == ["Tổ chức ", "Tổ chức hội nghị, ", "Báo cáo "]
    assert [one.after() for one in found] == [", hội thảo", "", "."]
    assert [one.paragraph.plain for one in found][-1] == "Báo cáo hội nghị."


def test_all_that_is_written_holds_tables_too() -> None:
    assert len(list(read().written.find(re.compile("hội nghị")))) == 4


def test_a_line_of_it_is_a_paragraph() -> None:
    begins = [one.paragraph.plain for one in read().prose.find(re.compile(r"^\w+", re.M))]
    assert begins == [one.plain for one in read().paragraphs if one.is_prose]


def test_a_pattern_that_reads_on_into_the_next_paragraph_is_refused() -> None:
    with pytest.raises(ValueError, match="reads over the end"):
        list(read().prose.find(re.compile(r"hội thảo\s+Báo cáo")))
