"""Một văn bản được viện dẫn với hai số khác nhau.

Cùng tên loại, cùng ngày, cùng nội dung mà một chỗ ghi 80-NQ/TU, các chỗ khác ghi 08-NQ/TU thì chỗ lẻ loi là gõ nhầm. Hãy xem lại bản gốc.
Những văn bản khác nhau ban hành cùng một ngày không xét.
"""

import re
from collections.abc import Iterator

from validator.api import (
    SMALL_NUMBERS,
    Bad,
    Finding,
    Mention,
    Options,
    Place,
    Plan,
    Severity,
    Text,
    conflicting_numbers,
    count_said,
    elsewhere,
    rule,
)

# "03 năm thực hiện Nghị quyết số": the review itself
_YEARS_OF = re.compile(
    rf"(?P<count>\d{{1,2}}|{SMALL_NUMBERS}) năm (?:triển khai |tổ chức )?thực hiện (?:[^\W\d_]+ ){{1,3}}số$", re.I
)


@rule(
    id="KH505",
    name="conflicting-citation-numbers",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="số “{found}” chỉ có ở đây, chỗ khác là “{right}”",
        en="“{found}” stands only here, elsewhere it is “{right}”",
    ),
    hint=Text(vi="xem lại số, ký hiệu trong bản gốc", en="look up the number"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "một văn bản có một số, ký hiệu",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 06-NQ/ĐU, ngày 17/8/2022 về công tác kiểm tra, giám sát; Nghị quyết số 07-NQ/ĐU, ngày 17/8/2022"
        " về công tác tuyên giáo.\n2. Sơ kết Nghị quyết số 04-NQ/ĐU.\n3. Sơ kết Nghị quyết số 05-NQ/ĐU.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 12-NQ/TU, ngày 12/5/2021 của Tỉnh ủy; Nghị quyết số 21-NQ/TU, ngày 10/9/2022 của Tỉnh ủy.\n"
        "2. Sơ kết Nghị quyết số 12-NQ/TU.\n3. Báo cáo kết quả thực hiện Nghị quyết số 12-NQ/TU.\n",
        "I. NỘI DUNG\n1. Quyết định số 1218/QĐ-UBND ngày 27/5/2024 của UBND tỉnh; Quyết định số 1219/QĐ-UBND ngày 27/5/2024 của UBND tỉnh.\n"
        "2. Quyết định số 187/QĐ-UBND ngày 27/5/2024 của UBND xã.\n3. Quyết định số 178/QĐ-UBND ngày 27/5/2024 của UBND xã.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nsơ kết 03 năm thực hiện Nghị quyết số 06-NQ/ĐUK, ngày 20/10/2020 của Đảng ủy Khối\n-----\n\nI. MỤC ĐÍCH\n"
            "1. Đánh giá kết quả 03 năm thực hiện Nghị quyết số ⟦09-NQ/ĐUK⟧; quán triệt Nghị quyết số 10-NQ/ĐUK.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Quyết định số 1218/QĐ-UBND ngày 27/5/2024 của UBND tỉnh về Bộ chỉ số.\n"
            "2. Các tiêu chí nêu ở Quyết định số ⟦1281/QĐ-UBND⟧ ngày 27/5/2024 của UBND tỉnh.\n"
        ),
        Bad(
            "KẾ HOẠCH\nhọc tập\n\nThực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Đảng ủy xã về sinh hoạt chi bộ (viết tắt là Nghị quyết số"
            " ⟦41-NQ/ĐU⟧), Chi bộ xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n1. Học tập.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Học tập Nghị quyết số 08-NQ/TU, ngày 18/9/2018 của Tỉnh ủy.\n2. Sơ kết Nghị quyết số 08-NQ/TU.\n"
            "3. Báo cáo kết quả thực hiện Nghị quyết số ⟦80-NQ/TU⟧, ngày 18/9/2018 của Tỉnh ủy.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Kế hoạch số 46-KH/TU, ngày 12/5/2023 của Ban Thường vụ Tỉnh ủy về chuyển đổi số trong cơ quan đảng.\n"
            "2. Kế hoạch số ⟦45-KH/TU⟧, ngày 12/5/2023 về chuyển đổi số trong cơ quan đảng.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n2. Học tập Chỉ thị số 05-CT/TW.\n"
            "3. Báo cáo việc học tập Chỉ thị số ⟦05-CT/TU⟧, ngày 15/5/2016.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Sơ kết Kế hoạch số 134-KH/HU, ngày 12/5/2023 của Huyện ủy.\n2. Quán triệt Kế hoạch số 134-KH/HU.\n"
            "3. Đánh giá Kế hoạch số 134-KH/HU.\n4. Báo cáo kết quả thực hiện Kế hoạch số ⟦143-KH/HU⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = [(one.wrong, one.right, one.is_sure) for one in conflicting_numbers(plan.text, plan.papers)]
    told = {wrong.number.span for wrong, _, _ in found}
    others = (*_misnamed(plan), *_reviewed(plan))
    found += [(wrong, right, True) for wrong, right in others if wrong.number.span not in told]
    for wrong, right, is_sure in found:
        values = {"found": wrong.number.text, "right": right.number.text}
        severity = None if is_sure else Severity.WARNING
        yield Finding(wrong.number.span, values, related=elsewhere(right.number.span), severity=severity)


def _misnamed(plan: Plan) -> Iterator[tuple[Mention, Mention]]:
    """A short form that gives another number than the citation it stands for: "(sau đây gọi tắt là Nghị quyết số …)"."""
    mentions = [one for paper in plan.papers for one in paper.mentions if one.is_alone]
    for form in plan.abbreviations:
        short = [one for one in mentions if form.span.holds(one.number.span)]
        long = [one for one in mentions if one.number.span.end <= form.span.start and one.number.text in form.long]
        like = [one for one in long if short and _letters(one) == _letters(short[0])]
        if len(short) == 1 and len(like) == 1 and short[0].number.text not in form.long:
            yield short[0], like[0]


def _reviewed(plan: Plan) -> Iterator[tuple[Mention, Mention]]:
    """Another number behind "03 năm thực hiện Nghị quyết số ...", in a plan whose subject reviews so many years of one paper."""
    subject = next((one for one in plan.reviews if one.place is Place.SUBJECT), None)
    if subject is None or len(subject.numbers) != 1:
        return
    (number,) = subject.numbers
    right = next((one for paper in plan.papers for one in paper.mentions if one.number.text == number), None)
    for paper in plan.papers if right else ():
        wrong = paper.mentions[0]
        if (
            right is None
            or len(paper.mentions) > 1
            or wrong.number.text == number
            or _letters(wrong) != _letters(right)
        ):
            continue
        start = wrong.citation.paragraph.span.start
        behind = _YEARS_OF.search(" ".join(plan.running[start : wrong.number.span.start].split()))
        if behind and count_said(behind["count"].lower()) == subject.years:
            yield wrong, right


def _letters(one: Mention) -> tuple[str, str]:
    return one.number.type_symbol, one.number.body_symbol
