"""What each table of bodies says of the same body: a new kind of body needs a row here, and what it says in each."""

import pytest

from validator.facts.actors.levels import Level
from validator.facts.citations.cited_issuers import Seat, named
from validator.facts.closing.organs import Organ, organ
from validator.facts.header import bodies
from validator.parser.patterns import BODY_WORDS, fold
from validator.plan import plans
from validator.source import Source

# Name; kind of issuer; in whose name it signs; whose papers it has; its level as issuer, with nothing above it in the head.
BODIES: list[tuple[str, str, Organ, Seat | None, Level | None]] = [
    ("Bộ Chính trị", "central", Organ.POLITBURO, Seat.POLITBURO, Level.CENTRAL),
    ("Ban Chấp hành Trung ương", "central", Organ.EXECUTIVE, Seat.CENTRE, Level.CENTRAL),
    ("Tỉnh ủy Gia Lai", "province committee", Organ.PROVINCE, Seat.PROVINCE, Level.PROVINCE),
    ("Thành ủy Đà Nẵng", "city committee", Organ.CITY, Seat.CITY, Level.PROVINCE),
    ("Huyện ủy Năm Căn", "district committee", Organ.DISTRICT, Seat.DISTRICT, Level.UPPER),
    ("Quận ủy Hồng Bàng", "urban committee", Organ.URBAN, Seat.URBAN, Level.UPPER),
    ("Thị ủy An Nhơn", "town committee", Organ.TOWN, Seat.TOWN, Level.UPPER),
    ("Đảng ủy Khối các cơ quan tỉnh", "bloc", Organ.COMMITTEE, Seat.BLOC, Level.UPPER),
    ("Đảng ủy Công an tỉnh", "military committee", Organ.COMMITTEE, Seat.COMMITTEE, Level.UPPER),
    ("Đảng ủy xã Tam Hợp", "committee", Organ.COMMITTEE, Seat.COMMITTEE, Level.BASE),
    ("Đảng bộ xã Tam Hợp", "party body", Organ.OTHER, Seat.COMMITTEE, None),
    ("Chi bộ thôn Đông", "cell", Organ.CELL, Seat.CELL, None),
    ("Ban Thường vụ Tỉnh ủy", "standing", Organ.STANDING, Seat.PROVINCE, Level.PROVINCE),
    ("Ủy ban Kiểm tra Huyện ủy", "inspection", Organ.INSPECTION, Seat.DISTRICT, Level.UPPER),
    ("Ban Tổ chức Tỉnh ủy", "board", Organ.OTHER, Seat.PROVINCE, Level.PROVINCE),
    ("Ban Chỉ đạo 35", "board", Organ.BOARD, None, None),
    ("Hội đồng Thi đua xã", "board", Organ.COUNCIL, None, None),
    ("Ủy ban nhân dân tỉnh", "people's committee", Organ.PEOPLES_COMMITTEE, Seat.PEOPLES_COMMITTEE, Level.PROVINCE),
    ("Hội đồng nhân dân xã", "people's council", Organ.PEOPLES_COUNCIL, Seat.PEOPLES_COUNCIL, Level.BASE),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "front", Organ.FRONT, None, Level.BASE),
    ("Tỉnh đoàn Gia Lai", "youth", Organ.OTHER, None, Level.PROVINCE),
    ("Hội Nông dân xã", "association", Organ.OTHER, None, Level.BASE),
    ("Liên đoàn Lao động tỉnh", "union", Organ.OTHER, None, Level.PROVINCE),
    ("Bộ Xây dựng", "ministry", Organ.OTHER, Seat.MINISTRY, Level.CENTRAL),
    ("Sở Y tế", "department", Organ.OTHER, Seat.DEPARTMENT, Level.PROVINCE),
    ("Phòng Văn hóa - Xã hội", "division", Organ.OTHER, None, None),
    ("Công an tỉnh", "agency", Organ.OTHER, None, Level.PROVINCE),
    ("Thuế tỉnh Gia Lai", "agency", Organ.OTHER, None, Level.PROVINCE),
    ("Trường Tiểu học Tam Hợp", "school", Organ.OTHER, None, Level.BASE),
    ("Trường Chính trị tỉnh", "institution", Organ.OTHER, None, None),
    ("Công ty Cổ phần Chè", "company", Organ.OTHER, None, None),
]


@pytest.mark.parametrize(("name", "kind", "signs", "seat", "level"), BODIES)
def test_the_tables_of_bodies(name: str, kind: str, signs: Organ, seat: Seat | None, level: Level | None) -> None:
    assert BODY_WORDS.match(fold(name))
    assert bodies.kind(fold(name)) == kind
    assert organ(name) is signs
    found = named(name)
    assert (found.seat if found else None) is seat
    (plan,) = plans(Source("t", f"{name.upper()}\nSố 12\n\nKẾ HOẠCH\nhọc tập\n"))
    assert (plan.header.issuer_kind, plan.level) == (kind, level)


def test_every_kind_of_issuer_has_a_row() -> None:
    assert {kind for kind, _ in bodies.KINDS} == {kind for _, kind, *_ in BODIES}


def test_every_body_that_is_signed_for_or_cited_has_a_row_or_stands_alone() -> None:
    signed = {signs for _, _, signs, _, _ in BODIES}
    assert set(Organ) - signed == {Organ.SECRETARIAT, Organ.FRONT_STANDING, Organ.PRESIDIUM}
    cited = {seat for _, _, _, seat, _ in BODIES if seat}
    of_the_centre = {
        Seat.SECRETARIAT,
        Seat.ASSEMBLY,
        Seat.ASSEMBLY_STANDING,
        Seat.GOVERNMENT,
        Seat.PREMIER,
        Seat.PRESIDENT,
    }
    assert set(Seat) - cited == of_the_centre  # they issue no plans
