"""Tiêu đề lớn lúc in hoa, lúc in thường.

Các mục cấp một của một văn bản viết cùng một kiểu chữ. Khi phần lớn in hoa thì mục viết thường là sót. Phần trong ngoặc
và ký hiệu văn bản trong tiêu đề không xét.
"""

import re
from collections.abc import Iterator

from validator.api import UNITS, Bad, Edit, Finding, Fix, Options, Plan, Section, Severity, Span, Text, rule

_WORD = re.compile(r"[^\W\d_]{2,}")
_ASIDE = re.compile(r"\([^()]*\)?|[“\"][^”\"]*[”\"]?|\S*\d\S*")


@rule(
    id="KH217",
    name="heading-capitals",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="tiêu đề viết thường, các tiêu đề cùng cấp in hoa",
        en="small letters, where the other headings are in capitals",
    ),
    hint=Text(vi="viết in hoa cho thống nhất", en="write it in capitals like the others"),
    basis={
        "nd30": "Phụ lục I, phần V, mục 6",
        "*": "các tiêu đề cùng cấp trình bày cùng một kiểu chữ",
    },
    options=Options,
    good=(
        "I. MỤC ĐÍCH, YÊU CẦU\n- Đúng tiến độ.\n\nII. NỘI DUNG (theo hướng dẫn của cấp trên)\n- Học tập.\n\n"
        "III. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        "I. Mục đích, yêu cầu\n- Đúng tiến độ.\n\nII. Nội dung\n- Học tập.\n\nIII. Tổ chức thực hiện\n- Chi ủy.\n",
    ),
    bad=(
        Bad(
            "I. MỤC ĐÍCH, YÊU CẦU\n- Đúng tiến độ.\n\nII. NỘI DUNG ⟦và⟧ THỜI GIAN\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
            fixed="I. MỤC ĐÍCH, YÊU CẦU\n- Đúng tiến độ.\n\nII. NỘI DUNG VÀ THỜI GIAN\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH, YÊU CẦU\n- Đúng tiến độ.\n\nII. ⟦Nội dung, thời gian⟧\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
            fixed="I. MỤC ĐÍCH, YÊU CẦU\n- Đúng tiến độ.\n\nII. NỘI DUNG, THỜI GIAN\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    yield from _among(plan, plan.document.sections)
    for annex in plan.document.annexes:
        yield from _among(plan, annex.sections)


def _among(plan: Plan, siblings: list[Section]) -> Iterator[Finding]:
    units = [one for one in siblings if one.mark in UNITS and any(map(str.isalpha, plan.quote(one.title)))]
    small = [one for one in units if _share_of_capitals(plan.quote(one.title)) < 0.6]
    capital = sum(1 for one in units if _share_of_capitals(plan.quote(one.title)) > 0.95)
    if capital < 2 or capital <= len(small):
        return
    for one in units:
        if one not in small and (word := _small_word(plan, one)):
            yield Finding(word, fix=Fix((Edit(word, plan.quote(word).upper()),), safe=False))
    for one in small:
        span, words = one.title, plan.quote(one.title)
        aside = words.find("(")
        if aside > 0:
            span = Span(span.start, span.start + len(words[:aside].rstrip(" *_")))
        yield Finding(span, fix=Fix((Edit(span, plan.quote(span).upper()),), safe=False))


def _small_word(plan: Plan, one: Section) -> Span | None:
    """The first word in small letters of a heading in capitals."""
    words = plan.quote(one.title)
    bare = _ASIDE.sub(lambda match: " " * len(match[0]), words)
    found = next((match for match in _WORD.finditer(bare) if match[0].islower()), None)
    return Span(one.title.start + found.start(), one.title.start + found.end()) if found else None


def _share_of_capitals(words: str) -> float:
    letters = [char for char in _ASIDE.sub("", words) if char.isalpha()]
    return sum(map(str.isupper, letters)) / len(letters) if letters else 1.0
