"""Cơ quan ban hành ghi khi viện dẫn không khớp với ký hiệu của văn bản.

Ký hiệu cho biết cơ quan ban hành: QH15 là Quốc hội, NĐ-CP là Chính phủ, QĐ-TTg là Thủ tướng Chính phủ, TW là Trung ương, TU là tỉnh ủy,
thành ủy, HU là huyện ủy. “Luật số 31/2024/QH15 của Chính phủ” thì cơ quan hoặc ký hiệu ghi nhầm. Hãy xem lại bản gốc.
"""

import re
from collections.abc import Iterator

from validator.api import (
    Bad,
    Citation,
    Finding,
    Options,
    Plan,
    Related,
    Seat,
    Severity,
    Text,
    agree,
    belongs,
    named,
    named_by,
    rule,
)

_OFTEN_MIXED = (
    {Seat.GOVERNMENT, Seat.PREMIER},
    {Seat.PEOPLES_COMMITTEE, Seat.DEPARTMENT},
    {Seat.PEOPLES_COMMITTEE, Seat.PEOPLES_COUNCIL},
)

# The name of the issuer goes on behind a blank line, where a copy was cut: "của Đảng" / "ủy xã".
_CUT = re.compile(r"[^\S\n]*\n[\s>]{0,8}(?:\d{1,3}\s{1,8})?(?P<next>[^\W\d_])(?!\))")


@rule(
    id="KH507",
    name="symbol-issuer-mismatch",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="{number} ghi của {issuer}, nhưng ký hiệu “{symbol}” là của {named}",
        en="{number} is given to {issuer}, but “{symbol}” stands for {named}",
    ),
    hint=Text(
        vi="xem lại bản gốc: sửa cơ quan ban hành hoặc ký hiệu", en="look it up: correct the issuer, or the symbol"
    ),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.1.2",
        "party": "ký hiệu văn bản của Đảng",
        "nd30": "Phụ lục I, phần II, mục 3",
        "*": "ký hiệu có chữ viết tắt tên cơ quan ban hành",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội; Nghị định số 30/2020/NĐ-CP của Chính phủ.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương; Chỉ thị số 05-CT/TW của Bộ Chính trị.\n",
        "I. NỘI DUNG\n1. Chương trình hành động thực hiện Nghị quyết số 18-NQ/TW của Tỉnh ủy.\n"
        "2. Công văn số 12/UBND-VX của Văn phòng UBND tỉnh; Thông tư số 5/2024/TT-BYT của Bộ trưởng Bộ Y tế.\n",
        "I. NỘI DUNG\n1. Xây dựng theo Tờ trình số 12-TTr/ĐU ngày 03/6/2025 của Đảng\n\nủy xã và ý kiến của các thôn.\n",
        "I. NỘI DUNG\n1. Kế hoạch số 01/KH-BTC của Ban Tổ chức Lễ hội; Hướng dẫn số 5-HD/TWĐTN của Ban Bí thư Trung ương Đoàn.\n",
    ),
    bad=(
        Bad("I. NỘI DUNG\n1. Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của ⟦Chính phủ⟧.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện Nghị quyết số 12-NQ/TW, ngày 03/6/2017 của ⟦Ban Thường vụ Tỉnh ủy⟧.\n"),
        Bad("I. NỘI DUNG\n1. Kế hoạch số 40-KH/TU, ngày 12/5/2023 của ⟦Ban Thường vụ Huyện ủy⟧.\n"),
        Bad("I. NỘI DUNG\n1. Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của ⟦Bộ Nội vụ⟧.\n"),
        Bad("I. NỘI DUNG\n1. Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của ⟦Chính phủ⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for cited in plan.citations:
        if len(cited.numbers) != 1 or cited.issuer is None or cited.in_annex_note or cited.is_own:
            continue
        if (cut := _CUT.match(plan.text, cited.issuer.span.end)) and cut["next"].islower():
            continue
        number = cited.numbers[0]
        letters, issuer = named_by(number.body_symbol), named(cited.issuer.text)
        if letters is None or issuer is None or agree(letters, issuer):
            continue
        if letters.seat is Seat.MINISTRY and number.form != "state":
            continue
        sure = belongs(plan.text, cited)
        if not sure and not _is_full(cited):
            continue
        mixed = any({letters.seat, issuer.seat} == pair for pair in _OFTEN_MIXED)
        values = {
            "number": number.text,
            "issuer": cited.issuer.text,
            "symbol": number.body_symbol,
            "named": f"Bộ {letters.organ.capitalize()}" if letters.seat is Seat.MINISTRY else letters.seat.value,
        }
        related = (Related(number.span, Text(vi="ký hiệu", en="the symbol")),)
        severity = Severity.NOTE if not sure else Severity.WARNING if mixed else None
        yield Finding(cited.issuer.span, values, related=related, severity=severity)


def _is_full(cited: Citation) -> bool:
    """Date and issuer in one: "số 18-NQ/TW, ngày 25/10/2017 của ..."."""
    return bool(cited.date and cited.issuer and cited.date.span.end < cited.issuer.span.start)
