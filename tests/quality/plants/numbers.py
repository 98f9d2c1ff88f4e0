"""Faults of figures, of dates as they are written, and of dashes between them."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put, saying, swap
from validator.facts.actors.levels import Level
from validator.plan import Plan
from validator.source import Span

_DAY = r"(?<![\d/])(\d\d)/(\d{1,2})/(20\d\d)(?![\d/])"


@kind("KH615", "KH628")
def another_dash(plan: Plan) -> Iterator[str]:
    for pattern in (r"(20\d\d) - (20\d\d)", r"([a-zà-ỹ]+) - ([a-zà-ỹ]+)"):
        if len(re.findall(pattern, plan.text)) >= 2:
            yield from swap(plan, pattern, r"\1 – \2")


@kind("KH616", "KH115")
def day_without_its_zero(plan: Plan) -> Iterator[str]:
    yield from swap(plan, r"(?<![\d/])0(\d/\d{1,2}/20\d\d)", r"\1")
    yield from swap(plan, r"(?<![\d/])(\d\d/)([3-9]/20\d\d)", r"\g<1>0\2")


@kind("KH617")
def word_day_left_out(plan: Plan) -> Iterator[str]:
    yield from swap(plan, rf"(trước|nhất|hết) ngày (?={_DAY})", r"\1 ")


@kind("KH628")
def dash_with_one_blank(plan: Plan) -> Iterator[str]:
    yield from swap(plan, r"(20\d\d) - (20\d\d)", r"\1- \2")
    yield from swap(plan, r"kinh tế - xã hội", "kinh tế- xã hội")
    yield from swap(plan, r"(\w+) - (\w+)", r"\1 -\2")


@kind("KH631")
def other_marks_in_a_date(plan: Plan) -> Iterator[str]:
    yield from swap(plan, rf"ngày {_DAY}", r"ngày \1-\2-\3")
    yield from swap(plan, rf"ngày {_DAY}", r"ngày \1.\2.\3")


@kind("KH632")
def count_without_its_zero(plan: Plan) -> Iterator[str]:
    counts = r"(?<=[ (])(?<!ngày )(?<!tháng )0([1-9]) (?=(?:người|lớp|buổi|tổ|đơn vị|cá nhân|tập thể|chi bộ|xã|mô hình|ngày|lần|hộ|đội))"
    if len(re.findall(counts, plan.text)) >= 3:
        yield from swap(plan, counts, r"\1 ")


@kind("KH633")
def figures_of_another_language(plan: Plan) -> Iterator[str]:
    yield from swap(
        plan, r"\b\d{1,3}(?:\.\d{3})+(?= (?:đồng|lượt|người|hộ|con|ha))", lambda match: match[0].replace(".", ",")
    )
    yield from swap(plan, r"\b\d+,\d+(?=\s?%)", lambda match: match[0].replace(",", "."))
    yield from saying(plan, ", kinh phí 35,500,000 đồng")


@kind("KH634")
def figures_lost(plan: Plan) -> Iterator[str]:
    yield from swap(plan, r"\b\d{1,3}(?:\.\d{3})+(?= (?:đồng|lượt|người|hộ|con|ha))", lambda match: match[0][:-1])
    yield from saying(plan, ", kinh phí 35.50.000 đồng")
    if plan.level in (Level.CELL, Level.BASE):
        yield from saying(plan, ", kinh phí 35.000.000 triệu đồng")


@kind("KH620")
def colon_behind_a_colon(plan: Plan) -> Iterator[str]:
    yield from swap(
        plan,
        r"(?m)(?<=: )([^:\n]{30,200}?)[,;] (?:thời gian )?(hoàn thành|xong)",
        lambda m: f"{m[1]}: {m[2].capitalize()}",
    )
    yield from swap(plan, r"(?m)(?<=: )([^.:;\n]{60,200})\.$", r"\1: Hoàn thành trong quý sau.")


@kind("KH626")
def mark_typed_twice(plan: Plan) -> Iterator[str]:
    for mark in (",,", ";;", ".,"):
        yield from swap(plan, re.escape(mark[0]) + r"(?= [a-zđ])" if mark[0] != "." else r",(?= [a-zđ])", mark)


@kind("KH229")
def row_number_left_out(plan: Plan) -> Iterator[str]:
    rows = "| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n| 2 | Thống kê |\n| 4 | Tổng hợp |\n| 5 | Lưu hồ sơ |"
    for one in leaves(plan)[::4]:
        yield put(plan, Span(one.span.end, one.span.end), f"\n\n{rows}\n")


@kind("KH315")
def name_of_another_lunar_year(plan: Plan) -> Iterator[str]:
    yield from saying(plan, ", phục vụ Nhân dân đón Tết Nguyên đán Giáp Thìn năm 2026")
    yield from saying(plan, ", mừng Xuân Ất Tỵ 2024")


@kind("KH528")
def anniversary_of_another_year(plan: Plan) -> Iterator[str]:
    yield from saying(plan, ", lập thành tích chào mừng 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2025)")
    yield from saying(plan, ", hướng tới kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026)")
