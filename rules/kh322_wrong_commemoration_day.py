"""Ngày lễ, ngày kỷ niệm ghi sai ngày, tháng hoặc năm.

“Ngày Nhà giáo Việt Nam (22/11)”, “Quốc khánh 02/8”, “Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1931)”: những ngày ai cũng biết, viết sai
rất dễ bị chê. Chỉ xét ngày ghi ngay sau tên; “tổ chức kỷ niệm Ngày Nhà giáo Việt Nam vào ngày 18/11” thì không xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

# Day, month and year (0 where it is seldom given, or where several are); the names as they stand in front of the day.
_DAYS = (
    ("3/2/1930", r"thành lập Đảng(?: Cộng sản Việt Nam| ta)?"),
    ("26/3/1931", r"thành lập Đoàn(?: (?:TNCS|Thanh niên [Cc]ộng sản) Hồ Chí Minh| Thanh niên)?"),
    ("20/10/1930", r"thành lập Hội (?:LHPN|Liên hiệp Phụ nữ) Việt Nam|Ngày Phụ nữ Việt Nam"),
    ("8/3/0", r"Quốc tế [Pp]hụ nữ"),
    ("14/10/1930", r"thành lập Hội Nông dân(?: Việt Nam)?"),
    ("6/12/1989", r"thành lập Hội (?:CCB|Cựu chiến binh) Việt Nam"),
    ("28/7/1929", r"thành lập Công đoàn(?: Việt Nam)?"),
    ("18/11/1930", r"(?:thành lập|truyền thống) (?:Mặt trận (?:Dân tộc [Tt]hống nhất|Tổ quốc)|MTTQ|MTDTTN) Việt Nam"),
    ("15/5/1941", r"thành lập Đội (?:TNTP|Thiếu niên Tiền phong)(?: Hồ Chí Minh)?"),
    ("22/12/1944", r"thành lập (?:QĐND|Quân đội [Nn]hân dân)(?: Việt Nam)?"),
    ("22/12/0", r"Quốc phòng toàn dân"),
    ("19/8/0", r"Cách mạng [Tt]háng Tám(?: thành công)?"),
    ("2/9/0", r"Quốc khánh(?: nước (?:CHXHCN|Cộng hòa xã hội chủ nghĩa) Việt Nam)?"),
    ("30/4/1975", r"[Gg]iải phóng (?:hoàn toàn )?miền Nam(?:,? thống nhất [Đđ]ất nước)?"),
    ("1/5/0", r"Quốc tế [Ll]ao động"),
    ("19/5/1890", r"sinh (?:của )?(?:Chủ tịch|Bác|Chủ tịch kính yêu) (?:Hồ Chí Minh|Hồ)"),
    ("27/7/1947", r"Thương binh(?: -|,| và|-) ?[Ll]iệt s[ĩỹ]"),
    ("20/11/0", r"Nhà giáo Việt Nam"),
    ("27/2/1955", r"Thầy thuốc Việt Nam"),
    ("9/11/0", r"Ngày Pháp luật(?: nước (?:CHXHCN|Cộng hòa xã hội chủ nghĩa))?(?: Việt Nam)?"),
    ("28/6/0", r"Ngày Gia đình Việt Nam"),
    ("21/4/0", r"Sách và Văn hóa đọc Việt Nam"),
    ("10/10/0", r"Chuyển đổi số quốc gia"),
    ("13/10/0", r"Doanh nhân Việt Nam"),
    ("21/6/1925", r"Báo chí [Cc]ách mạng Việt Nam"),
    ("1/6/0", r"Quốc tế [Tt]hiếu nhi"),
    ("5/6/0", r"Môi trường thế giới"),
    ("9/1/0", r"Học sinh(?: -|,|-) ?[Ss]inh viên(?: Việt Nam)?"),
    ("26/12/0", r"Ngày Dân số Việt Nam"),
    ("7/5/1954", r"Chiến thắng (?:lịch sử )?Điện Biên Phủ"),
    ("17/10/0", r"Ngày (?:[Vv]ì|[Cc]ao điểm [Vv]ì) người nghèo"),
)  # fmt: skip
_NAMES = "|".join(rf"(?P<n{at}>{words})" for at, (_, words) in enumerate(_DAYS))
_NAMED = re.compile(rf"(?:{_NAMES})(?:(?:,| )? ?\((?:ngày )?| )$")
_LONGEST = 70  # characters of a name
_ENDS = (  # of the names, by which nearly all other days are put aside
    "Đảng", "Nam", "ta", "Đoàn", "Minh", "niên", "nữ", "dân", "đoàn", "TNTP", "Phong", "QĐND", "Tám", "công", "khánh", "nước", "động",
    "Hồ", "sĩ", "sỹ", "luật", "nghĩa", "gia", "nhi", "giới", "viên", "Phủ", "nghèo",
)  # fmt: skip
_FIGURES = re.compile(
    r"(?P<written>(?P<day>[0-9](?<=[ (].)\d?) ?[/.-] ?(?P<month>\d{1,2})"
    r"(?: ?[/.-] ?(?P<year>(?:18|19|20)\d\d))?)(?P<range> ?[-–] ?(?:\d{1,2}[/.-]){2}\d{4})?(?![\d/])"
)
_GOES_ON = re.compile(r" ?[-–]|(?:,| và| đến) ?(?:ngày )?\d")  # days off around it: "Quốc khánh 01/9, 02/9"
_FOUNDING = 2000  # a single day of a later year may be that of a meeting


@rule(
    id="KH322",
    name="wrong-commemoration-day",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="{name} là ngày {right}, không phải {found}", en="{name} is on {right}, not on {found}"),
    hint=Text(vi="sửa ngày", en="correct the day"),
    basis={"*": "ngày lễ, ngày kỷ niệm đã được quy định"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Chào mừng Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2026), Quốc khánh 02/9, Ngày thành lập Đảng 3/2.\n"
        "- Kỷ niệm Ngày thành lập Đảng bộ tỉnh (12/6/1930); họp mặt Ngày Nhà giáo Việt Nam (ngày 18/11/2026), Quốc khánh (30/8 - 02/9), nghỉ"
        " Quốc khánh 01/9 và 02/9.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- Chào mừng Ngày Nhà giáo Việt Nam (⟦22/11⟧), Quốc khánh ⟦02/8⟧.\n- Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam"
            " (⟦03/02/1931⟧).\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_FIGURES, _may_be_named):
        named = _NAMED.search(found.before()[-_LONGEST:])
        if named is None:
            continue
        at = next(at for at in range(len(_DAYS)) if named[f"n{at}"])
        day, month, year = map(int, _DAYS[at][0].split("/"))
        said = int(found["year"] or 0)
        if said >= _FOUNDING or (not said and _GOES_ON.match(found.after())):
            continue
        if (int(found["day"]), int(found["month"])) != (day, month) or (said and year and said != year):
            right = f"{day:02}/{month if month > 2 else f'{month:02}'}{f'/{year}' if said and year else ''}"
            values = {"name": named[f"n{at}"], "right": right, "found": found["written"]}
            yield Finding(found.span("written"), values)


def _may_be_named(match: re.Match[str]) -> bool:
    before = match.string[max(match.start() - 10, 0) : match.start()].rstrip(" (,").removesuffix("ngày").rstrip(" (,")
    return before.endswith(_ENDS)
