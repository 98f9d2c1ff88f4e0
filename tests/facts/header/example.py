"""A plan below a head, and the names that the head gives."""

from validator.facts.header.header import Header
from validator.plan import Plan, plans
from validator.source import Source

BODY = "\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.\n"


def plan(text: str) -> Plan:
    return plans(Source("t", text))[0]


def head(text: str) -> tuple[Plan, Header]:
    one = plan(text + BODY)
    return one, one.header


def names(one: Plan) -> list[str]:
    return [" ".join(one.quote(cell) for cell in body) for body in one.header.bodies]
