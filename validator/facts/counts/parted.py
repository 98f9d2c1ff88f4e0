"""Totals in the middle of a sentence, and the parts told behind them: "180 triệu đồng, trong đó ngân sách tỉnh 120 triệu đồng, ..."."""

import re
from collections.abc import Iterator
from itertools import accumulate

from validator.facts.paragraphs.letters import UPPER
from validator.facts.paragraphs.prose import Words
from validator.record import Record
from validator.source import Span

_FIGURE = r"\d{1,3}(?:\.\d{3})+|\d+"
_PEOPLE = "đồng chí|đại biểu|người|thành viên|cán bộ|giáo viên|học sinh|sinh viên|học viên|đoàn viên|hội viên|đảng viên|công nhân|trẻ em|chiến sĩ"
_MONEY = r"(?:(?:triệu|nghìn|tỷ) )?đồng"
_UNIT = rf"{_MONEY}|{_PEOPLE}|suất|lớp|cuộc|hộ|ha|km"
# What stands in front of "trong đó", "gồm": the total.
_TOTAL = re.compile(
    rf"(?<![\w.,/-])(?P<figure>{_FIGURE})(?P<rest>,\d{{1,6}})? (?P<unit>{_UNIT})(?!\w)(?P<open>[,;]? ?\(|[,;:]? ?)(?:bao )?$"
)
# From the words on, to the end of the sentence or of the bracket they open.
_PARTS = re.compile(
    r"[gt](?<!\w.)(?:(?<=g)ồm(?: có)?|(?<=t)rong đó(?:,? (?:có|gồm))?):? "
    rf"(?P<parts>(?:[^.()\n]|\.(?=\d)|\([^()\d\n]*\)){{8,500}})(?=\.?$|\. ?[{UPPER}]|\))",
    re.M,
)
_BETWEEN = re.compile(r"; (?:và )?|, (?:và )?(?!\d+ ?%)| và ")
_ANY_FIGURE = re.compile(r"\d")
_LABEL = re.compile(r"(?:khối|lớp|đợt|năm|quý|cấp|vòng|kỳ|giai đoạn|nhóm) (?:học )?(?:\d{1,4}|[IVX]+)(?!\w)[: ]", re.I)
_PERSONS = re.compile(
    rf"(?P<figure>\d+)(?P<rest>) (?P<unit>(?:{_PEOPLE}|ủy viên|bí thư|phó|trưởng|tổ trưởng|tổ phó|thư ký|chủ tịch|công chức|viên chức"
    r"|nhân viên|chuyên viên|khách mời|lãnh đạo|dân quân|bác sĩ|y sĩ|điều dưỡng|trọng tài|vận động viên|huấn luyện viên)(?!\w))",
    re.I,
)
# Parts that may be counted among the others.
_AMONG = re.compile(
    r"(?<!\w)(?:nữ|nam|trẻ|trong đó|dân tộc|tôn giáo|ngoài Đảng|bao gồm|riêng|còn|khoảng|mỗi|x|bình quân)(?!\w)", re.I
)
_DECIMALS = 6
_TELLING = 3  # figures other than 0 in a total, where two are exchanged


class PartedTotal(Record):
    """The total as written, and what its parts make, both in millionths."""

    span: Span
    said: str
    right: int


def parted_totals(prose: Words) -> Iterator[PartedTotal]:
    """The totals that their parts contradict.

    Behind "gồm" the parts are all there; behind "trong đó" some may be left unsaid, so only more than the whole is
    wrong, or two figures of it exchanged (25.400 for 24.500). People may be of several parts, unless these have
    labels ("khối 6: 240 học sinh, khối 7: ...").
    """
    for found in prose.find(_PARTS, signs=("gồm", "rong đó")):
        before = found.before()
        total = _TOTAL.search(before[-80:])
        # "gồm" behind a bare "Tổng" is read in totals.py
        if total is None or (")" in found.after()[:1]) != ("(" in total["open"]):
            continue
        is_all = found[0][0] == "g"
        pieces = _BETWEEN.split(found["parts"])
        if any(map(_AMONG.search, pieces)):
            continue
        parts = _read(pieces, total["unit"], is_all=is_all)
        if parts is None:
            continue
        said, sums = _value(total), list(accumulate(parts))
        labelled = all(_LABEL.search(piece) for piece in pieces)
        if said in sums or not _contradict(
            said, sums[-1], is_all, disjoint=labelled or "đồng" in total["unit"].split()
        ):
            continue
        begin = max(len(before) - 80, 0)
        span = found.paragraph.place_of(begin + total.start("figure"), begin + total.end("figure"))
        yield PartedTotal(span, total["figure"], sums[-1])


def _read(pieces: list[str], unit: str, *, is_all: bool) -> list[int] | None:
    """The parts, two or more; None where one of them is not surely a count of the same."""
    money = unit.endswith("đồng") and unit != "đồng chí"
    own = re.compile(rf"(?<![\d.,/])(?P<figure>{_FIGURE})(?P<rest>,\d{{1,6}})? (?P<unit>{re.escape(unit)})(?!\w)")
    found = []
    for piece in pieces:
        counted = list(own.finditer(_LABEL.sub("", piece)))
        rest = own.sub("", _LABEL.sub("", piece))
        if len(counted) != 1 or _ANY_FIGURE.search(rest):
            person = _PERSONS.match(piece.strip()) if is_all and not money and unit in _PEOPLE.split("|") else None
            if person is None or _ANY_FIGURE.search(piece.strip(), person.end("figure")):
                return None
            counted = [person]
        found.append(_value(counted[0]))
    return found if len(found) > 1 else None


def _contradict(said: int, right: int, is_all: bool, *, disjoint: bool) -> bool:
    if is_all:
        return said != right
    return disjoint and (right > said or _exchanged(str(said), str(right)))


def _exchanged(one: str, other: str) -> bool:
    """Two neighbouring figures exchanged, in a number that has enough of them to tell."""
    apart = [at for at, (first, second) in enumerate(zip(one, other, strict=False)) if first != second]
    if len(one) != len(other) or len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    return one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]] and len(one.rstrip("0")) >= _TELLING


def _value(amount: re.Match[str]) -> int:
    return int(amount["figure"].replace(".", "") + (amount["rest"] or ",")[1:].ljust(_DECIMALS, "0"))
