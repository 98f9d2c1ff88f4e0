"""Tên năm âm lịch phải đúng với năm dương lịch.

“Tết Nguyên đán Nhâm Dần năm 2023” là ghép tên Tết của năm trước với năm nay, thường do dùng lại kế hoạch cũ. Tên năm theo can chi lặp lại
sau 60 năm, nên tính được chắc chắn: năm 2023 là Quý Mão, 2024 là Giáp Thìn, 2025 là Ất Tỵ, 2026 là Bính Ngọ. Hãy sửa tên hoặc sửa năm.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_OTHER_SPELLINGS = {"Kỉ": "Kỷ", "Quí": "Quý", "Tí": "Tý", "Tị": "Tỵ", "Mẹo": "Mão"}
_FIRSTS = "".join(stem[0] for stem in _STEMS)
_STEMS_ON = [f"(?<={stem[0]}){stem[1:]}" for stem in (*_STEMS, "Kỉ", "Quí")]
_NAME = re.compile(
    rf"(?P<name>[{_FIRSTS}](?<!\w.)(?i:{'|'.join(_STEMS_ON)}) (?i:{'|'.join(_BRANCHES)}|Tí|Tị|Mẹo))(?i:,? năm|,| -)? (?P<year>20\d\d)(?!\d)"
)
# The name of a year, not of a person: behind Tết or Xuân, or with "năm" in front.
_OF_A_YEAR = re.compile(r"\b(?:tết|xuân|năm|nguyên đán)\b[^,;.]*$", re.I)
_NEAR = 24  # characters in front of the name that may say so
_FIRST = 4  # the year 4 was Giáp Tý


@rule(
    id="KH315",
    name="lunar-year",
    family="dates",
    severity=Severity.ERROR,
    message=Text(vi="năm {year} là {right}, không phải {found}", en="{year} is {right}, not {found}"),
    hint=Text(vi="sửa tên năm âm lịch hoặc sửa năm", en="correct the name of the lunar year, or the year"),
    basis={"*": "lịch: tên năm theo can chi"},
    options=Options,
    good=(
        "I. MỤC ĐÍCH\nPhục vụ Nhân dân đón Tết Nguyên đán Bính Ngọ năm 2026 và Tết Nguyên đán Ất Tỵ 2025.\n",
        "I. MỤC ĐÍCH\nBan đại diện do ông Lê Tân Dậu, 2026 hộ dân, làm trưởng ban; Tết Quí Mẹo 2023.\n",
    ),
    bad=(
        Bad(
            "I. MỤC ĐÍCH\nPhục vụ Nhân dân đón Tết Nguyên đán ⟦Nhâm Dần⟧ năm 2023.\n",
            fixed="I. MỤC ĐÍCH\nPhục vụ Nhân dân đón Tết Nguyên đán Quý Mão năm 2023.\n",
        ),
        Bad("KẾ HOẠCH\nTỔ CHỨC TẾT ⟦GIÁP THÌN⟧ NĂM 2026\n", fixed="KẾ HOẠCH\nTỔ CHỨC TẾT BÍNH NGỌ NĂM 2026\n"),
        Bad("KẾ HOẠCH\nchăm lo Tết ⟦Giáp Tỵ⟧ 2025\n", fixed="KẾ HOẠCH\nchăm lo Tết Ất Tỵ 2025\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_NAME):
        name, year = found["name"], int(found["year"])
        right = f"{_STEMS[(year - _FIRST) % 10]} {_BRANCHES[(year - _FIRST) % 12]}"
        meant = " ".join(_OTHER_SPELLINGS.get(word, word) for word in name.title().split())
        if meant == right or not _OF_A_YEAR.search(found.before()[-_NEAR:]):
            continue
        span, right = found.span("name"), right.upper() if name.isupper() else right
        values = {"year": found["year"], "right": right, "found": name}
        yield Finding(span, values, fix=Fix((Edit(span, right),), safe=False))
