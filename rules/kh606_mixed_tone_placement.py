"""Vị trí dấu thanh không thống nhất.

Ở các vần mở oa, oe, uy, dấu thanh đặt kiểu cũ (hòa, khỏe, ủy) hay kiểu mới (hoà, khoẻ, uỷ) đều dùng được, nhưng trong một văn bản
chỉ nên theo một kiểu. Quy tắc chỉ ra những chỗ viết khác kiểu chung; tên người và địa danh không xét. Cơ quan có quy ước riêng thì
đặt tùy chọn `placement` là `old` (hòa) hoặc `new` (hoà).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from validator.api import Bad, Edit, Finding, Fix, Good, Options, Plan, Severity, Text, rule

_MANY = 5  # so many of one kind make a habit
_FEW = 2
_SMALL_SHARE = 0.2


Style = Literal["old", "new"]


@dataclass(frozen=True)
class House(Options):
    placement: Literal["auto", "old", "new"] = "auto"  # auto: what most of the text has


@rule(
    id="KH606",
    name="mixed-tone-placement",
    family="style",
    severity=Severity.WARNING,
    message=Text(
        vi="“{word}” đặt dấu thanh khác những chỗ khác trong văn bản (như “{example}”)",
        en="“{word}” has its tone mark placed unlike the rest of the text (“{example}”)",
    ),
    hint=Text(vi="viết “{other}” cho thống nhất", en="write “{other}” throughout"),
    basis={"*": "một văn bản theo một cách đặt dấu thanh"},
    options=House,
    good=(
        "II. NỘI DUNG\n- Đảng ủy chỉ đạo xây dựng văn hóa công sở; các cấp ủy nhiệm kỳ khóa XII tổ chức họp trên địa bàn thành phố Hoà Bình.\n",
        "II. NỘI DUNG\n- Uỷ ban nhân dân xã, Đảng uỷ, các tổ hoà giải bảo vệ sức khoẻ Nhân dân; bà Lê Thị Thúy dự; quý I, quỹ.\n",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nDạy học\n\nI. NỘI DUNG\n1. Xếp thời khoá biểu.\n",
        Good("II. NỘI DUNG\n- Uỷ ban nhân dân xã khoá mới.\n", options={"placement": "new"}),
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Đảng ủy, các cấp ủy xây dựng văn hóa công sở, khóa mới bảo vệ sức khỏe, ⟦hoà⟧ giải ở cơ sở.\n",
            fixed="II. NỘI DUNG\n- Đảng ủy, các cấp ủy xây dựng văn hóa công sở, khóa mới bảo vệ sức khỏe, hòa giải ở cơ sở.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Ủy ban nhân dân xã ⟦khoá⟧ mới.\n",
            fixed="II. NỘI DUNG\n- Ủy ban nhân dân xã khóa mới.\n",
            options={"placement": "old"},
        ),
    ),
)
def check(plan: Plan, options: House) -> Iterator[Finding]:
    marks = plan.tone_marks
    if options.placement == "auto":
        if not marks.may_be_mixed:
            return
        usual: Style = "old" if marks.count("old") >= marks.count("new") else "new"
    else:
        usual = options.placement
    rare: Style = "new" if usual == "old" else "old"
    many, few = marks.count(usual), marks.count(rare)
    if not few:
        return
    is_habit = many >= _MANY and few <= max(_FEW, _SMALL_SHARE * many)
    severity = None if is_habit or options.placement != "auto" else Severity.NOTE
    example = marks.placed(usual)[0].word if many else ""
    for one in marks.placed(rare):
        values = {"word": one.word, "other": one.other, "example": example or one.other}
        yield Finding(one.span, values, Fix((Edit(one.span, one.other),), safe=False), severity=severity)
