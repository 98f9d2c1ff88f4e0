"""A plan around a few lines, and what is read of its deadlines."""

from validator.facts.deadlines.deadlines import Deadline
from validator.plan import Plan, plans
from validator.source import Source

HEAD = (
    "ĐẢNG BỘ HUYỆN PHÚ LƯƠNG\nĐẢNG ỦY XÃ YÊN ĐỔ\n*\nSố 21-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYên Đổ, ngày 05 tháng 3 năm 2024\n\n"
    "KẾ HOẠCH\nsơ kết công tác dân vận\n-----\n\nBan Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n\n"
)


def plan(body: str) -> Plan:
    return plans(Source("a.txt", f"{HEAD}{body}\n"))[0]


def said(body: str) -> list[tuple[str, int | None, str, str, str]]:
    """First actor, level, kind, operator, last day."""
    return [
        (one.actor.name if one.actor else "", one.level, one.kind, one.operator, str(one.last))
        for one in plan(body).deadlines
    ]


def only(body: str) -> Deadline:
    (one,) = plan(body).deadlines
    return one
