"""Tên cơ quan của loại đơn vị hành chính khác.

Kế hoạch của xã mà giao việc cho “Công an phường”, gửi “UBND phường”; kế hoạch của cơ quan thuộc tỉnh mà báo cáo “Thành ủy”: thường còn sót khi lấy
kế hoạch của nơi khác làm mẫu. Chỉ xét tên chung không kèm tên riêng, khi phần đầu nói rõ đơn vị ban hành và kế hoạch không nêu tên đơn vị nào
thuộc loại kia; tỉnh và thành phố chỉ xét từ khi không còn cấp huyện.
"""

import re
from collections.abc import Iterator
from functools import cache

from validator.api import (
    DISTRICTS_END,
    LOWER,
    UPPER,
    Bad,
    Finding,
    Options,
    Place,
    Plan,
    Severity,
    Text,
    localities,
    rule,
)

_TIERS = (("xã", "phường", "thị trấn", "đặc khu"), ("huyện", "quận", "thị xã"), ("tỉnh", "thành phố"))
_PROVINCES = _TIERS[2]
_BODY = (
    r"UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Trạm Y tế|Đảng ủy|MTTQ|Mặt trận Tổ quốc(?: Việt Nam)?|Hội (?:LHPN|Liên hiệp Phụ nữ"
    r"|Nông dân|Cựu chiến binh|CCB|Chữ thập đỏ|Người cao tuổi)|Đoàn (?:TNCS Hồ Chí Minh|Thanh niên)|Ban (?:Chỉ huy [Qq]uân sự|CHQS)"
    r"|LĐLĐ|Liên đoàn Lao động|[Tt]oàn|địa bàn|[Cc]án bộ|[Cc]ông chức"
)
_COMMITTEES = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy"}
_SEVERAL = re.compile(r"(?:các|những|từng|mỗi|một số|cấp|liên) $", re.I)
_OTHER_TIMES = re.compile(r"(?<!\w)(?:cũ|trước đây|sáp nhập|sắp xếp|hợp nhất|nguyên)(?!\w)")
_PLACES = frozenset({Place.BODY, Place.CLOSING, Place.RECIPIENTS})


@rule(
    id="KH540",
    name="unit-of-another-kind",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}”: cơ quan ban hành kế hoạch thuộc {own}, không phải {other}",
        en="“{found}”: the plan is issued in a {own}, not in a {other}",
    ),
    hint=Text(vi="sửa lại tên cơ quan, có thể còn sót từ mẫu", en="correct the name; it may be left of a template"),
    basis={"*": "kế hoạch giao việc cho cơ quan của đơn vị mình"},
    options=Options,
    good=(
        "ỦY BAN NHÂN DÂN\nXÃ KIM LIÊN\nSố: 56/KH-UBND\n\nKim Liên, ngày 08 tháng 10 năm 2025\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n"
        "1. Công an xã; UBND các xã, phường lân cận; Trạm Y tế xã, phường.\n2. Toàn xã hội tham gia.\n",
        "ỦY BAN NHÂN DÂN\nXÃ KIM LIÊN\nSố: 56/KH-UBND\n\nKim Liên, ngày 08 tháng 10 năm 2025\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n"
        "1. Theo Kế hoạch số 12/KH-UBND ngày 05/5/2024 của UBND huyện; phối hợp với phường Vinh Hưng: Công an phường giữ trật tự.\n",
    ),
    bad=(
        Bad(
            "ỦY BAN NHÂN DÂN\nXÃ KIM LIÊN\nSố: 56/KH-UBND\n\nKim Liên, ngày 08 tháng 10 năm 2025\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n"
            "1. ⟦Công an phường⟧ giữ trật tự trên ⟦địa bàn phường⟧.\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐỨC TRỌNG\n*\nSố 41-KH/ĐU\n\nĐức Trọng, ngày 15 tháng 9 năm 2026\n\nKẾ HOẠCH\ntrồng cây\n\n"
            "I. NỘI DUNG\n1. Thực hiện chương trình hành động của ⟦Thành ủy⟧; báo cáo ⟦UBND thành phố⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    units = {unit for body in plan.header.bodies for unit in localities(" ".join(plan.plain(line) for line in body))}
    for tier in _TIERS:
        if tier is _PROVINCES and (plan.issued is None or plan.issued < DISTRICTS_END):
            continue
        own = [unit for unit in tier if unit in units]
        for other in tier if len(own) == 1 else ():
            if other != own[0]:
                yield from _of_another(plan, own[0], other)


def _of_another(plan: Plan, own: str, other: str) -> Iterator[Finding]:
    """The bodies of a unit of another kind, where the plan names none of that kind."""
    committee = _COMMITTEES.get(other, "")
    signs = (f" {other}", committee) if committee else (f" {other}",)
    found = [
        one
        for one in plan.written.find(_bodies(other), signs=signs)
        if one.paragraph.place in _PLACES and not one.paragraph.is_basis
    ]
    if not found or _named(other).search(plan.running):
        return
    for one in found:
        cited = any(paper.span.overlaps(one.span()) for paper in plan.citations)
        if not (cited or _SEVERAL.search(one.before()) or _OTHER_TIMES.search(one.paragraph.plain)):
            yield Finding(one.span(), {"found": one[0], "own": own, "other": other})


@cache
def _bodies(unit: str) -> re.Pattern[str]:
    """A body of such a unit, whose own name does not stand behind it, and which is not one of several."""
    others = "|".join(name for tier in _TIERS for name in tier)
    committee = f"|{_COMMITTEES[unit]}" if unit in _COMMITTEES else ""
    return re.compile(
        rf"(?:(?:{_BODY}) {unit}(?! hội){committee})(?!\w)(?! [{UPPER}\d])(?!(?:,| và|/|/ | -| –| hoặc|;) ?(?:(?:các|cấp) )?(?:{others})(?!\w))"
    )


@cache
def _named(unit: str) -> re.Pattern[str]:
    """Such a unit with its name: "phường Vinh Hưng", "Phường 5", "Tỉnh ủy Nghệ An"."""
    words = "|".join(filter(None, (unit, unit.capitalize(), unit.upper(), _COMMITTEES.get(unit))))
    return re.compile(rf"(?<!\w)(?:{words}) (?=[{UPPER}][{LOWER}{UPPER}]|\d)")
