"""Số viết bằng chữ trong ngoặc khác với số viết bằng chữ số.

“25.000.000 đồng (hai mươi triệu đồng)”, “05 (ba) ngày”: một trong hai chỗ ghi nhầm, thường là sửa con số mà quên sửa chữ. Hãy đối chiếu
dự toán, quy định rồi sửa. Cách đọc không chắc (“hai lăm”) thì không xét.
"""

import re
from collections.abc import Iterator

from validator.api import SCALES, Bad, Finding, Options, Plan, Severity, Text, numeral, rule

_MONEY = 1000  # figures from which no thing has its number
_WORD = r"(?:[KkMmHhBbTtNnSsCcLl]\w{1,4}|[Tt]ư|[Tt]ỷ|[Tt]ỉ)"
_UNIT = r"đồng|đ|VNĐ|VND|ngày|tháng|tuần|giờ|phút|bản|bộ|người|đồng chí|buổi|lần|suất|giải|tiết|lớp"
_BOTH = re.compile(
    rf"\d(?<![\w.,/:-].)(?P<figure>\d{{0,2}}(?:\.\d{{3}})+|\d{{0,3}})(?![\d,.])"
    rf" ?(?P<scale>nghìn|ngàn|triệu|tỷ|tỉ)?(?: ?(?P<unit>{_UNIT})(?!\w))?"
    rf" ?\((?:[Bb]ằng chữ ?: ?|[Vv]iết bằng chữ ?: ?)?(?P<words>{_WORD}(?:,? {_WORD}){{0,15}}?)"
    rf"(?: (?P<counted>{_UNIT}))?(?: chẵn)?[./]{{0,3}}\)".replace(" ", r"[^\S\n]")
)


@rule(
    id="KH640",
    name="figure-against-words",
    family="style",
    severity=Severity.WARNING,
    message=Text(
        vi="số ghi bằng chữ là {said}, bằng chữ số là {figure}", en="the words say {said}, the figures say {figure}"
    ),
    hint=Text(vi="xem lại con số nào đúng rồi sửa chỗ kia", en="see which is right, and correct the other"),
    basis={"*": "số ghi bằng chữ và bằng chữ số phải như nhau"},
    options=Options,
    good=(
        "II. KINH PHÍ\n- Tổng 25.000.000 đồng (hai mươi lăm triệu đồng); mỗi suất 500 nghìn đồng (năm trăm nghìn đồng).\n"
        "- Gửi 02 (hai) bản trong 05 (năm) ngày; khối 5 (năm học 2024 - 2025), lớp 3 (ba tổ), điểm 2 (hai lăm).\n",
        "II. NỘI DUNG\n- Bài 5 (hai tiết), chuyên đề 1 (ba buổi), khối 9 (bốn lớp), đợt 2 (ba ngày); Điều 7 (hai lần).\n",
        "II. KINH PHÍ\n- Tổng dự toán 3.860.000.000 đồng (Ba tỷ, tám trăm sáu mươi triệu đồng).\n",
        "II. KINH PHÍ\n- 1,5 triệu đồng (một triệu năm trăm nghìn đồng); khoảng 2.500.000đ (Bằng chữ: Hai triệu năm trăm nghìn đồng./.).\n",
    ),
    bad=(
        Bad("II. KINH PHÍ\n- Tổng 3.860.000.000 đồng (*⟦Ba tỷ, tám trăm mười sáu triệu⟧ đồng*).\n"),
        Bad(
            "II. KINH PHÍ\n- Tổng 25.000.000 đồng (⟦hai mươi triệu⟧ đồng); mỗi suất 500 nghìn đồng (⟦ba trăm nghìn⟧ đồng).\n"
            "- Gửi 02 (⟦ba⟧) bản trong 05 ngày (⟦sáu⟧ ngày).\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_BOTH):
        said = numeral(found["words"].replace(",", ""))
        figure = int((found[0][0] + found["figure"]).replace(".", "")) * SCALES.get(found["scale"] or "", 1)
        if found["counted"] and not found["unit"] and figure < _MONEY:
            continue  # the number of a thing, and how many of another it has: "Bài 5 (hai tiết)"
        if said is not None and said != figure:
            yield Finding(found.span("words"), {"said": _grouped(said), "figure": _grouped(figure)})


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")
