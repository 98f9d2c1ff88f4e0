"""A timeline of twenty deadlines at all levels, with two orders that break."""

from datetime import date, timedelta

from validator.timeline.model import Break, Entry, PlanInfo, Timeline

ACTORS = [
    ("Các chi bộ trực thuộc", 0),
    ("Các đảng ủy, chi bộ cơ sở", 1),
    ("Ban Tuyên giáo Đảng ủy Khối", 2),
    ("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", 2),
    ("", None),
]
KINDS = ["task", "report", "meeting", "cutoff"]


def entry(at: int) -> Entry:
    actor, level = ACTORS[at % len(ACTORS)]
    last = date(2023, 3, 6) + timedelta(days=7 * at)
    return Entry(
        plan=0,
        line=20 + at,
        column=3,
        quote="trước ngày ...",
        what="hoàn thành báo cáo sơ kết, gửi về Ban Thường vụ; kèm phụ lục <số liệu> & biểu mẫu",
        actor=actor,
        level=level,
        kind=KINDS[at % 4],
        first=last.replace(day=1) if at % 3 == 0 else None,
        last=last,
        window=at % 3 == 0,
        tentative=at % 7 == 0,
    )


def timeline() -> Timeline:
    plan = PlanInfo("a.md", "sơ kết 04 năm thực hiện nghị quyết", "58-KH/ĐUK", "ĐẢNG ỦY KHỐI", date(2023, 2, 14))
    breaks = [Break(5, 2, "error", "cơ sở xong sau cấp trên"), Break(16, 4, "warning", "hội nghị trước báo cáo")]
    return Timeline([plan], [entry(at) for at in range(20)], breaks, today=date(2023, 5, 10))
