"""Ngày không có thật.

Ngày 31/4, ngày 29/02 của năm không nhuận, tháng 13 ... không tồn tại: thường là gõ nhầm một chữ số. Hãy đối chiếu với văn bản
gốc hoặc lịch rồi sửa. Áp dụng cho cả hạn thực hiện và ngày của văn bản viện dẫn.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Severity, Text, rule


@rule(
    id="KH305",
    name="impossible-date",
    family="dates",
    severity=Severity.ERROR,
    message=Text(vi="không có ngày “{date}”", en="there is no such date as “{date}”"),
    hint=Text(vi="đối chiếu lại ngày, tháng, năm", en="check day, month and year"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ngày 29/02/2024.\n- Tỷ lệ đạt 31/40 chi bộ.\n",
        "I. MỤC TIÊU\n- Trên 98% trẻ từ 6 - 36 tháng tuổi được uống vitamin A; tăng từ 45-50 hộ.\n",
    ),
    bad=(
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ⟦ngày 31/4/2023⟧.\n"),
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ⟦ngày 29/02/2023⟧.\n"),
        Bad("I. NỘI DUNG\n- Thực hiện Nghị quyết số 05-NQ/HU, ⟦ngày 12/13/2022⟧ của Huyện ủy.\n"),
        Bad("I. THỜI GIAN\n- Hoàn thành trước ⟦ngày 32 tháng 3 năm 2023⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.dates:
        if not one.valid and one.paragraph.place is not Place.HEAD:
            yield Finding(one.span, {"date": plan.plain(one.span)})
