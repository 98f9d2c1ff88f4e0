"""Văn bản nêu ở phần mở đầu không ghi ngày ban hành.

Khi viện dẫn lần đầu phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu. Thiếu ngày thì khó tra tìm, vì số của
văn bản lặp lại qua từng năm, từng nhiệm kỳ.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Mention, Options, Plan, Severity, Span, Text, rule

_LAWS = ("Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh")
_AMENDED = re.compile(r"sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|hợp nhất")
_FAR = 300  # characters in which the bracket of such a note opens


@rule(
    id="KH511",
    name="missing-citation-date",
    family="citations",
    severity=Severity.NOTE,
    message=Text(vi="{number} chưa ghi ngày ban hành", en="{number} is cited without its date"),
    hint=Text(vi="lần đầu ghi đủ ngày, cơ quan ban hành, trích yếu", en="give date, issuer and subject the first time"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "lần đầu viện dẫn đầy đủ",
    },
    options=Options,
    good=(
        "KẾ HOẠCH\nhọc tập\n\nThực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Đảng ủy xã, Chi bộ xây dựng Kế hoạch như sau:\n",
        "KẾ HOẠCH\nhọc tập\n\nCăn cứ Luật Đất đai số 31/2024/QH15; Kế hoạch số 71-KH/TU, ngày 05/3/2024 của Tỉnh ủy về thực hiện Nghị quyết"
        " số 18-NQ/TW; Kế hoạch số 83-KH/TU, ngày 06/3/2024 của Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW, Chi bộ xây dựng Kế hoạch như sau:\n",
        "KẾ HOẠCH\nthực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Đảng ủy xã\n\nThực hiện Nghị quyết số 14-NQ/ĐU, Chi bộ xây dựng"
        " Kế hoạch như sau:\n",
        "KẾ HOẠCH\ngiáo dục nhà trường\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n- Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ Giáo dục và Đào"
        " tạo (được sửa đổi, bổ sung bởi Thông tư số 20/2021/TT-BGDĐT và Thông tư số 17/2025/TT-BGDĐT);\n- Điều kiện của nhà trường.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nhọc tập\n\nThực hiện Nghị quyết số 14-NQ/ĐU⟦⟧ của Đảng ủy xã, Chi bộ xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n"
            "1. Học tập Nghị quyết số 14-NQ/ĐU.\n"
        ),
        Bad(
            "KẾ HOẠCH\ngiáo dục nhà trường\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n- Công văn số 5512/BGDĐT-GDTrH⟦⟧ của Bộ Giáo dục và Đào tạo;\n"
            "- Điều kiện của nhà trường.\n"
        ),
        Bad(
            "KẾ HOẠCH\nphòng, chống thiên tai\n\nCăn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020;\n"
            "Căn cứ Nghị định số 66/2021/NĐ-CP⟦⟧ của Chính phủ;\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        first = paper.mentions[0]
        if not first.citation.paragraph.is_basis or first.is_nested or paper.kind in _LAWS:
            continue
        if any(form.span.holds(first.number.span) for form in plan.abbreviations):
            continue
        if not first.is_alone or any(one.citation.date for one in paper.mentions) or _is_carried_out(plan, first):
            continue
        if _amends(plan, first):
            continue
        if not any(broken.span.overlaps(first.number.span) for broken in plan.broken_numbers):
            end = first.number.span.end
            yield Finding(Span(end, end), {"number": first.number.text})


def _is_carried_out(plan: Plan, one: Mention) -> bool:
    """ "Kế hoạch số ... của Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW": named in the title of another paper."""
    before = [cited.span.end for cited in plan.citations if cited.span.end <= one.citation.span.start]
    between = plan.text[max(before, default=one.citation.span.start) : one.citation.span.start]
    return "thực hiện" in between and not any(stop in between for stop in (";", ".", "\n\n"))


def _amends(plan: Plan, one: Mention) -> bool:
    """ "(được sửa đổi, bổ sung bởi Thông tư 20/2021/TT-BGDĐT, ...)": named beside the paper it amends."""
    start = one.citation.span.start
    _, bracket, before = plan.text[max(0, start - _FAR) : start].rpartition("(")
    return bool(bracket) and ")" not in before and _AMENDED.search(before) is not None
