"""Steps that nobody waits for are held against nobody."""

import pytest

from validator.plan import Plan, plans
from validator.source import Source

HEAD = (
    "ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ YÊN CHÂU\n*\nSố 21-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYên Châu, ngày 05 tháng 10 năm 2026\n\n"
    "KẾ HOẠCH\nkiểm điểm, đánh giá, xếp loại chất lượng năm 2026\n-----\n\nBan Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n\nI. TIẾN ĐỘ\n\n"
)


def plan(*items: str) -> Plan:
    body = "\n\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))
    return plans(Source("a.txt", f"{HEAD}{body}\n"))[0]


REPORT = "Các chi bộ trực thuộc gửi báo cáo kết quả về Đảng ủy xã trước ngày 25/12/2026."
DRAFT = "Văn phòng Đảng ủy tổng hợp, dự thảo báo cáo của Đảng ủy xã xong trước ngày 30/12/2026."


def test_work_that_goes_on_after_its_report_is_not_waited_for() -> None:
    assert (
        plan("Các chi bộ trực thuộc thu, nộp đảng phí quý IV xong trước ngày 31/12/2026.", REPORT, DRAFT).breaks == []
    )


@pytest.mark.parametrize("what", ["tổ chức kiểm điểm, hoàn thành", "hoàn thành"])
def test_the_steps_of_the_campaign_are(what: str) -> None:
    assert plan(f"Các chi bộ trực thuộc {what} trước ngày 31/12/2026.", REPORT, DRAFT).breaks


def test_work_without_a_report_before_it_is() -> None:
    assert plan("Các chi bộ trực thuộc thu, nộp đảng phí quý IV xong trước ngày 31/12/2026.", DRAFT).breaks


@pytest.mark.parametrize(
    "first",
    [
        "Ban Xây dựng Đảng gợi ý kiểm điểm đối với 05 chi bộ, xong trước ngày 05/11/2026.",
        "Ban Xây dựng Đảng rà soát, gửi chi bộ trực thuộc kết quả kiểm điểm năm 2025 trước ngày 05/11/2026.",
    ],
)
def test_what_a_superior_hands_down_comes_first(first: str) -> None:
    assert plan(first, "Các chi bộ trực thuộc kiểm điểm xong trước ngày 28/11/2026.").breaks == []


@pytest.mark.parametrize(
    ("early", "late", "count"),
    [
        ("thông báo kết quả trong tháng 01/2027", "tham mưu báo cáo trước ngày 05/12/2026", 0),
        ("tổ chức hội nghị kiểm điểm trong tháng 12/2026", "in tài liệu xong trước ngày 04/12/2026", 0),
        ("tổ chức hội nghị kiểm điểm trong tháng 12/2026", "hoàn thành kiểm điểm trước ngày 04/11/2026", 1),
    ],
)
def test_two_works_of_one_body_are_not_one(early: str, late: str, count: int) -> None:
    made = plan(f"Văn phòng Đảng ủy {early}.", f"Văn phòng Đảng ủy {late}.")
    assert len(made.breaks) == count


def test_what_is_written_after_a_meeting_is_no_draft_for_it() -> None:
    meeting = "Ban Thường vụ Đảng ủy tổ chức hội nghị kiểm điểm ngày 07/12/2026."
    assert plan(meeting, "Văn phòng Đảng ủy tham mưu thông báo kết quả xếp loại trong tháng 01/2027.").breaks == []
    assert plan(meeting, "Văn phòng Đảng ủy tham mưu báo cáo kiểm điểm trong tháng 01/2027.").breaks


def test_work_beside_its_own_report_is_finished_before_it() -> None:
    own = "Các chi bộ trực thuộc rà soát hồ sơ xong trước ngày 31/12/2026; báo cáo kết quả về Đảng ủy xã trước ngày 25/12/2026."
    assert plan(own).breaks
