"""Papers cited without a number: known by the body that issued them, the congress that passed them, or their name."""

import pytest

from validator.plan import Plan, plans
from validator.reporters.citations_json import citations
from validator.source import Source

HEAD = "KẾ HOẠCH\ntổ chức hội nghị\n\n"


def plan(text: str) -> Plan:
    return plans(Source("a.txt", f"{HEAD}{text}\n\nI. NỘI DUNG\n\n1. Các chi bộ thực hiện.\n"))[0]


@pytest.mark.parametrize(
    ("text", "kind", "name", "issuer"),
    [
        ("Nghị quyết Đại hội đại biểu Đảng bộ huyện Ba Vì lần thứ XXIV, nhiệm kỳ 2020 - 2025;", "Nghị quyết",
         "Đại hội đại biểu Đảng bộ huyện Ba Vì lần thứ XXIV, nhiệm kỳ 2020 - 2025", "Đại hội đại biểu Đảng bộ huyện Ba Vì lần thứ XXIV"),
        ("Nghị quyết Đại hội XIV của Đảng", "Nghị quyết", "Đại hội XIV của Đảng", "Đại hội XIV của Đảng"),
        ("Nghị quyết Đại hội đại biểu lần thứ II Đảng bộ phường Vĩnh Phúc", "Nghị quyết",
         "Đại hội đại biểu lần thứ II Đảng bộ phường Vĩnh Phúc", "Đại hội đại biểu lần thứ II Đảng bộ phường Vĩnh Phúc"),
        ("Chương trình công tác năm 2024 của Ban Thường vụ Huyện ủy,", "Chương trình",
         "công tác năm 2024 của Ban Thường vụ Huyện ủy", "Ban Thường vụ Huyện ủy"),
        ("Chương trình công tác trọng tâm của Ban Thường vụ Huyện ủy năm 2024;", "Chương trình",
         "công tác trọng tâm của Ban Thường vụ Huyện ủy năm 2024", "Ban Thường vụ Huyện ủy"),
        ("**Hướng dẫn** của Sở Nội vụ về việc nộp hồ sơ", "Hướng dẫn", "của Sở Nội vụ", "Sở Nội vụ"),
        ("Điều lệ Công đoàn Việt Nam;", "Điều lệ", "Công đoàn Việt Nam", None),
    ],
)  # fmt: skip
def test_forms(text: str, kind: str, name: str, issuer: str | None) -> None:
    (found,) = plan(f"Thực hiện {text}").named_papers
    assert (found.kind, found.name, found.issuer.text if found.issuer else None) == (kind, name, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện Kế hoạch của Huyện ủy số 52-KH/HU, ngày 17/3/2022",
        "Thực hiện Công văn của Sở Nội vụ ngày 12/3/2024",
        "Thực hiện các Nghị định của Chính phủ",
        "Thực hiện nghị quyết đại hội các đảng bộ cơ sở",
        "Thực hiện Báo cáo của Chi bộ Khối 3",
        "Thực hiện Kế hoạch của các chi bộ",
        "Thực hiện Kế hoạch kiểm tra của Đoàn",
    ],
)
def test_what_is_none(text: str) -> None:
    assert plan(text).named_papers == []


def test_a_plan_that_speaks_of_itself_cites_nothing() -> None:
    text = "Kế hoạch này của Ban Thường vụ Huyện ủy thay bản cũ. Ban Thường vụ Huyện ủy xây dựng Kế hoạch như sau:"
    assert plan(text).named_papers == []


def test_all_papers_are_in_one_list_and_later_mentions_lead_back() -> None:
    text = (
        "Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh lần thứ XII; Kế hoạch số 15-KH/TU, ngày 27/02/2023 của Tỉnh ủy; "
        "Điều lệ Đảng; Nghị quyết Đại hội Đảng bộ Khối lần thứ XII; Nghị quyết Đại hội Đảng bộ Khối lần thứ XI; Kế hoạch số 15-KH/TU;"
    )
    read = [(one["kind"], one["numbers"], one["first"], one["short"]) for one in citations(plan(text))]
    assert read == [
        ("Nghị quyết", [], 0, False),
        ("Kế hoạch", ["15-KH/TU"], 1, False),
        ("Điều lệ", [], 2, False),
        ("Nghị quyết", [], 0, True),
        ("Nghị quyết", [], 4, False),
        ("Kế hoạch", ["15-KH/TU"], 1, True),
    ]
