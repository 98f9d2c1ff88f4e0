"""Kinds of documents and their letters."""

import pytest

from validator.facts.citations.document_types import disagree, kinds_of, names_another_kind
from validator.plan import Plan, plans
from validator.source import Source


def plan(words: str) -> Plan:
    return plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. {words}.\n"))[0]


def test_letters_of_several_kinds() -> None:
    assert kinds_of("QĐ") == ["Quyết định", "Quy định"]
    assert kinds_of("THPT") == []


@pytest.mark.parametrize(
    "words",
    ["Thông tri số 03-TT/TW", "CHƯƠNG TRÌNH SỐ 03-CTR/TU", "Kế hoạch 34/KH-THCS&THPT", "Hướng dẫn số 12/SYT-NVY", "Quy chế số 05-QĐ/ĐU",
     "Kế hoạch số 22/QĐ-BYT", "Kết luận số 5-TB/TU", "Nghị quyết liên tịch số 03/2018/NQLT", "Thông báo số 77/CT-KK", "Công văn số 3/KH-TC"],
)  # fmt: skip
def test_they_may_agree(words: str) -> None:
    cited = [(one.kind, number) for one in plan(words).citations for number in one.numbers]
    assert cited and not any(disagree(kind, number) for kind, number in cited)


@pytest.mark.parametrize(
    "words",
    [
        "Thông tri số 03-CT/TW",
        "Nghị định 09/2022/NQ-CP",
        "Kế hoạch số 12-QĐ/TU",
        "Thông báo số 77/CT-UBND",
        "Tờ trình số 12-TT/ĐU",
    ],
)
def test_they_disagree(words: str) -> None:
    (cited,) = plan(words).citations
    (number,) = cited.numbers
    assert disagree(cited.kind, number)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Thông báo kết luận số 12-KL/TU", True),
        ("Quyết định ban hành Kế hoạch số 12-QĐ/TU", True),
        ("Nghị quyết số 05-NQ/TU; Chỉ thị số 12-NQ/TU", False),
    ],
)
def test_another_kind_is_named_beside_it(words: str, named: bool) -> None:
    it = plan(words)
    last = it.citations[-1]
    before = it.citations[-2].span.end if len(it.citations) > 1 else 0
    assert names_another_kind(it.text, last, before) is named
