"""Căn cứ vào luật đã được thay thế.

“Luật Đất đai năm 2013” trong kế hoạch ban hành năm 2026: luật này đã hết hiệu lực, thường còn sót lại khi dùng kế hoạch cũ làm mẫu. Chỉ xét
luật có ghi năm; kế hoạch tổng kết việc thi hành luật cũ, và câu nói về việc đã làm thì không xét.
"""

import re
from collections.abc import Iterator
from datetime import date

from validator.api import Bad, Finding, Options, Plan, Severity, Text, folded, rule

# Name, the year of the law that ended, from when on, and what holds instead.
_REPLACED = (
    ("Luật Đất đai", 2013, date(2024, 8, 1), "Luật Đất đai năm 2024"),
    ("Luật Nhà ở", 2014, date(2024, 8, 1), "Luật Nhà ở năm 2023"),
    ("Luật Bảo vệ môi trường", 2014, date(2022, 1, 1), "Luật Bảo vệ môi trường năm 2020"),
    ("Luật Thi đua, khen thưởng", 2003, date(2024, 1, 1), "Luật Thi đua, khen thưởng năm 2022"),
    ("Luật Căn cước công dân", 2014, date(2024, 7, 1), "Luật Căn cước năm 2023"),
    ("Luật Đấu thầu", 2013, date(2024, 1, 1), "Luật Đấu thầu năm 2023"),
    ("Luật Khám bệnh, chữa bệnh", 2009, date(2024, 1, 1), "Luật Khám bệnh, chữa bệnh năm 2023"),
    ("Luật Thanh tra", 2010, date(2023, 7, 1), "Luật Thanh tra năm 2022, từ ngày 01/7/2025 là Luật Thanh tra năm 2025"),
    ("Luật Phòng, chống bạo lực gia đình", 2007, date(2023, 7, 1), "Luật Phòng, chống bạo lực gia đình năm 2022"),
    ("Luật Phòng, chống ma túy", 2000, date(2022, 1, 1), "Luật Phòng, chống ma túy năm 2021"),
    ("Luật Phòng, chống tham nhũng", 2005, date(2019, 7, 1), "Luật Phòng, chống tham nhũng năm 2018"),
    ("Luật Thanh niên", 2005, date(2021, 1, 1), "Luật Thanh niên năm 2020"),
    ("Luật Giáo dục", 2005, date(2020, 7, 1), "Luật Giáo dục năm 2019"),
    ("Luật Cư trú", 2006, date(2021, 7, 1), "Luật Cư trú năm 2020"),
    ("Bộ luật Lao động", 2012, date(2021, 1, 1), "Bộ luật Lao động năm 2019"),
    ("Luật Hợp tác xã", 2012, date(2024, 7, 1), "Luật Hợp tác xã năm 2023"),
    ("Luật Giao dịch điện tử", 2005, date(2024, 7, 1), "Luật Giao dịch điện tử năm 2023"),
    (
        "Luật Giao thông đường bộ",
        2008,
        date(2025, 1, 1),
        "Luật Đường bộ, Luật Trật tự, an toàn giao thông đường bộ năm 2024",
    ),
    ("Luật Tổ chức chính quyền địa phương", 2015, date(2025, 3, 1), "Luật Tổ chức chính quyền địa phương năm 2025"),
    (
        "Luật Ban hành văn bản quy phạm pháp luật",
        2015,
        date(2025, 4, 1),
        "Luật Ban hành văn bản quy phạm pháp luật năm 2025",
    ),
    ("Luật Phòng cháy và chữa cháy", 2001, date(2025, 7, 1), "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024"),
    ("Luật Bảo hiểm xã hội", 2014, date(2025, 7, 1), "Luật Bảo hiểm xã hội năm 2024"),
    ("Luật Công đoàn", 2012, date(2025, 7, 1), "Luật Công đoàn năm 2024"),
    ("Luật Lưu trữ", 2011, date(2025, 7, 1), "Luật Lưu trữ năm 2024"),
    ("Luật Cán bộ, công chức", 2008, date(2025, 7, 1), "Luật Cán bộ, công chức năm 2025"),
)
_NAMES = "|".join(name.removeprefix("Bộ ").removeprefix("Luật ").removeprefix("luật ") for name, *_ in _REPLACED)
_LAW = re.compile(
    rf"(?P<law>(?:Bộ luật|Luật) (?:{_NAMES}))(?P<cited>(?: số \d{{1,3}}/(?:\d{{4}}/)?QH\d{{1,2}})?,?"
    r" (?:năm|(?:được Quốc hội [^.;,\n]{0,40} )?ngày \d{1,2}(?: tháng \d{1,2} năm |/\d{1,2}/)) ?"
    r"(?P<year>(?:19|20)\d\d)|\s?\((?:năm )?(?P<bracket>20\d\d)\))(?!\d)"
)
_LOOKS_BACK = re.compile(r"TONG KET|SO KET|DANH GIA|THI HANH LUAT")
_PAST = re.compile(r"(?<!\w)(?:đã|hết hiệu lực|thay thế|trước đây|bãi bỏ|chuyển tiếp)(?!\w)", re.I)


@rule(
    id="KH539",
    name="law-replaced",
    family="citations",
    severity=Severity.WARNING,
    message=Text(vi="{law} năm {year} hết hiệu lực từ ngày {ended}", en="{law} of {year} ended on {ended}"),
    hint=Text(vi="nay là {now}", en="today: {now}"),
    basis={"*": "điều khoản thi hành của luật thay thế"},
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2026\n\nKẾ HOẠCH\nKiểm kê\n\nI. NỘI DUNG\n- Theo Luật Đất đai năm 2024; Luật Đất đai.\n"
        "- Hồ sơ đã giải quyết theo Luật Đất đai năm 2013.\n",
        "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2020\n\nKẾ HOẠCH\nKiểm kê\n\nI. NỘI DUNG\n- Theo Luật Đất đai năm 2013.\n",
    ),
    bad=(
        Bad(
            "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2026\n\nKẾ HOẠCH\nKiểm kê\n\nI. NỘI DUNG\n- Theo ⟦Luật Đất đai năm 2013⟧.\n"
            "- Theo ⟦Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.issued
    subject = folded(plan.quote(plan.header.subject)) if plan.header.subject else ""
    if issued is None or _LOOKS_BACK.search(subject):
        return
    ended = {(name, year): (day, now) for name, year, day, now in _REPLACED}
    for found in plan.written.find(_LAW):
        year = int(found["year"] or found["bracket"])
        day, now = ended.get((found["law"], year), (date.max, ""))
        if issued >= day and not _PAST.search(found.paragraph.plain):
            values = {"law": found["law"], "year": str(year), "ended": f"{day:%d/%m/%Y}", "now": now}
            yield Finding(found.span(), values)
