"""Văn bản được viện dẫn gọn trước, đầy đủ sau.

Lần đầu nhắc tới một văn bản phải ghi đủ ngày, cơ quan ban hành và trích yếu để người đọc biết đó là văn bản nào; lần sau mới ghi gọn. Hãy
chuyển phần ghi đầy đủ lên chỗ nhắc tới đầu tiên.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Related, Severity, Text, rule


@rule(
    id="KH510",
    name="short-before-full",
    family="citations",
    severity=Severity.NOTE,
    message=Text(
        vi="{number} được nhắc tới lần đầu mà chưa ghi ngày, cơ quan ban hành; về sau mới ghi đầy đủ",
        en="{number} is first cited without date and issuer, and in full only later",
    ),
    hint=Text(vi="ghi đầy đủ ở chỗ này, ghi gọn ở các chỗ sau", en="cite it in full here, and shortly from then on"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "lần đầu viện dẫn đầy đủ, lần sau ghi tên loại và số, ký hiệu",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Quán triệt Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Đảng ủy xã.\n2. Sơ kết Nghị quyết số 14-NQ/ĐU.\n",
        "I. NỘI DUNG\n1. Kế hoạch số 71-KH/TU, ngày 05/3/2024 của Tỉnh ủy về thực hiện Nghị quyết số 18-NQ/TW.\n"
        "2. Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương.\n",
        "KẾ HOẠCH\nthực hiện Nghị quyết số 14-NQ/ĐU\n\nThực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Đảng ủy xã, Chi bộ xây dựng Kế hoạch\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Quán triệt Nghị quyết số ⟦14-NQ/ĐU⟧.\n2. Sơ kết Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Đảng ủy xã.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        shown = [one for one in paper.mentions if one.in_main_text or one.citation.paragraph.place is Place.SUBJECT]
        main = [one for one in shown if one.in_main_text and not one.is_nested and one.is_alone]
        full = next((one for one in shown if one.citation.date and one.is_alone), None)
        if not main or full is None or main[0].citation.date or main[0].citation.issuer or main[0] is full:
            continue
        if full.is_nested or full.citation.span.start < main[0].citation.span.start:
            continue
        related = (Related(full.citation.span, Text(vi="chỗ ghi đầy đủ", en="cited in full")),)
        yield Finding(main[0].number.span, {"number": main[0].number.text}, related=related)
