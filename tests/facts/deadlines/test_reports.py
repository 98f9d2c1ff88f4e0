"""Reports: to whom they go, and several of them in one sentence, each with its day."""

import pytest

from tests.facts.deadlines.example import only, plan, said


def test_the_addressee_of_a_report() -> None:
    one = only("1. Các chi bộ báo cáo kết quả về Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 10/5/2024.")
    assert one.addressee is not None
    assert one.addressee.name == "ban thường vụ đảng ủy"


@pytest.mark.parametrize(
    ("words", "addressee"),
    [
        ("Các chi đoàn báo cáo Đoàn xã", "đoàn xã"),
        ("Các thôn báo cáo Trạm Y tế xã", "trạm y tế xã"),
        ("Các thôn báo cáo kết quả Trạm Y tế xã", "trạm y tế xã"),
        ("Các chi hội gửi danh sách về Hội Nông dân xã", "hội nông dân xã"),
        ("Các chi hội báo cáo Hội Nông dân xã", "hội nông dân xã"),
        ("Các tổ báo cáo Công đoàn trường", "công đoàn"),
    ],
)
def test_the_addressee_named_right_behind_the_report(words: str, addressee: str) -> None:
    one = only(f"1. {words} trước ngày 10/5/2024.")
    assert one.kind == "report"
    assert one.addressee is not None
    assert one.addressee.name == addressee


@pytest.mark.parametrize(
    "text",
    [
        "1. Liên đội lên kế hoạch, báo cáo HĐĐ xã trước ngày 28 hằng tháng.",
        "1. Các thôn tổ chức Ngày hội; báo cáo kết quả sau Ngày hội 03 ngày, muộn nhất ngày 21/4/2024.",
        "1. Báo cáo BGH trước ngày 20/4/2024.",
    ],
)
def test_reports_to_bodies_by_their_letters_and_behind_a_comma(text: str) -> None:
    assert plan(text).deadlines[-1].kind == "report"


def test_what_is_sent_to_a_body() -> None:
    assert only("1. Tổ bầu cử gửi biên bản kiểm phiếu đến Ban bầu cử chậm nhất ngày 18/5/2024.").kind == "report"
    assert only("1. Văn phòng gửi giấy mời đến Các chi bộ chậm nhất ngày 18/5/2024.").kind == "task"


@pytest.mark.parametrize(
    "text",
    [
        "1. Lập danh sách đội thi gửi cô Oanh trước ngày 20/5/2024.",
        "1. Đăng ký chỉ tiêu bằng văn bản gửi phòng Tổng hợp trước ngày 20/5/2024.",
        "1. Các khoa xong việc; báo cáo tiến độ ngày 20 tháng cuối quý.",
    ],
)
def test_what_is_sent_to_a_person_or_told_of_progress(text: str) -> None:
    assert only(text).kind == "report"


def test_reports_of_a_year_each_with_its_day() -> None:
    body = (
        "1. Các chi bộ: Báo cáo quý I trước ngày 15/3, 6 tháng trước ngày 15/6, quý III trước ngày 15/9 và báo cáo năm trước ngày "
        "01/12/2024, gửi Văn phòng Đảng ủy.\n2. Báo cáo 6 tháng trước ngày 20/6, năm trước ngày 10/12/2024.\n"
    )
    assert [(kind, last) for *_, kind, _, last in said(body)] == [
        ("report", "2024-03-14"),
        ("report", "2024-06-14"),
        ("report", "2024-09-14"),
        ("report", "2024-11-30"),
        ("report", "2024-06-19"),
        ("report", "2024-12-09"),
    ]
    assert [plan(body).quote(one.span) for one in plan(body).deadlines[:3]] == [
        "trước ngày 15/3",
        "trước ngày 15/6",
        "trước ngày 15/9",
    ]


def test_a_quarter_with_its_day_in_brackets_is_no_deadline_of_its_own() -> None:
    body = (
        "1. Tổng hợp báo cáo Huyện ủy: quý I (trước ngày 20/3), 9 tháng (trước ngày 20/9), năm (trước ngày 10/12/2024)."
    )
    assert [last for *_, last in said(body)] == ["2024-03-19", "2024-09-19", "2024-12-09"]


def test_what_is_sent_stands_behind_the_day_in_brackets() -> None:
    made = plan(
        "1. Các chi bộ định kỳ 6 tháng (trước ngày 15/02), hằng năm (trước ngày 15/12) báo cáo Ban Thường vụ Đảng ủy."
    )
    first, last = made.deadlines
    assert (first.recurring, last.recurring) == (True, True)
    assert (first.kind, last.kind) == ("report", "report")
    assert last.addressee is not None
    assert last.addressee.name == "ban thường vụ đảng ủy"


def test_half_years_and_years_with_their_days_in_brackets() -> None:
    body = "1. Văn phòng đôn đốc việc thực hiện; định kỳ 6 tháng (trước ngày 20/6), năm (trước ngày 10/12) tổng hợp, báo cáo Huyện ủy."
    assert [one[2] for one in said(body)] == ["report", "report"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Chi bộ tổng hợp, báo cáo Đảng ủy kết quả 6 tháng trước ngày 15/6/2024; kết quả năm trước ngày 05/12/2024.",
        "1. Chi bộ báo cáo Đảng ủy kết quả 6 tháng đầu năm trước ngày 15/6/2024; cả năm trước ngày 05/12/2024.",
        "1. Chi bộ tổng hợp báo cáo sơ kết 6 tháng trước ngày 10/6/2024, tổng kết năm trước ngày 10/12/2024, gửi Đảng ủy xã.",
        "1. Chi bộ định kỳ báo cáo kết quả trước ngày 15/6/2024.",
    ],
)
def test_a_report_of_half_a_year_and_the_one_of_the_year(text: str) -> None:
    assert {one.kind for one in plan(text).deadlines} == {"report"}


def test_the_last_of_several_reports() -> None:
    body = "1. Các chi bộ: báo cáo sơ kết trước ngày 15/6/2024, tổng kết trước ngày 15/12/2024 về Đảng ủy."
    assert [one[2] for one in said(body)] == ["report", "report"]


def test_what_kind_of_report_stands_in_front_of_its_day() -> None:
    body = "1. Các chi bộ báo cáo Đảng ủy (qua Văn phòng) sơ kết trước ngày 15/6/2024, tổng kết trước ngày 15/12/2024."
    assert [one.event for one in plan(body).deadlines] == ["báo cáo sơ kết", "báo cáo tổng kết"]


def test_who_puts_together_what_is_sent_owes_what_is_made_of_it() -> None:
    first, second = plan(
        "4. Các chi bộ gửi báo cáo trước ngày 25/5/2024 để Đảng ủy tổng hợp, báo cáo Huyện ủy trước ngày 05/6/2024."
    ).deadlines
    assert (first.actor and first.actor.name, first.addressee and first.addressee.name) == ("chi bộ", "đảng ủy")
    assert (second.actor and second.actor.name, second.addressee and second.addressee.name) == ("đảng ủy", "huyện ủy")


def test_who_gets_a_report_is_told_by_the_item_in_front_of_its_time() -> None:
    one = only(
        "1. Cấp cơ sở\n\n- Hình thức: Các chi bộ báo cáo bằng văn bản gửi về Đảng ủy xã (qua Văn phòng Đảng ủy xã).\n\n"
        "- Thời gian: Hoàn thành trước ngày 20/5/2024."
    )
    assert one.kind == "report"
    assert one.addressee is not None and one.addressee.name == "đảng ủy xã"
    assert one.through is not None and one.through.name == "văn phòng đảng ủy xã"
