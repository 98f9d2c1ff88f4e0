"""Việc chuẩn bị cho hội nghị, buổi lễ có hạn sau ngày tổ chức.

Giấy mời, kịch bản, hội trường, danh sách đại biểu phải xong trước ngày tổ chức. Hạn ghi sau ngày ấy thường do đổi ngày hội nghị mà quên sửa
việc chuẩn bị, hoặc ngược lại. Chỉ xét khi kế hoạch ghi rõ ngày tổ chức và không còn hội nghị, buổi lễ nào cùng tên ở sau.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH328",
    name="preparation-after-event",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="hạn chuẩn bị {found} ở sau ngày tổ chức ({event})",
        en="the preparation is due {found}, after the event ({event})",
    ),
    hint=Text(vi="sửa hạn chuẩn bị hoặc ngày tổ chức", en="correct the day of the preparation or of the event"),
    basis={"*": "chuẩn bị xong mới tổ chức"},
    options=Options,
    good=(
        "I. THỜI GIAN\n1. Lễ phát động: 7 giờ 30 phút, ngày 26/4/2024.\n2. Hội nghị tổng kết: 8 giờ 00 phút, ngày 10/6/2024.\n\n"
        "II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng gửi giấy mời trước ngày 01/6/2024; chuẩn bị kịch bản Lễ phát động trước ngày 20/4/2024.\n",
        "I. THỜI GIAN\n1. Hội nghị triển khai: 8 giờ 00 phút, ngày 10/5/2024.\n2. Đại hội: hoàn thành trước ngày 30/6/2024.\n\n"
        "II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chuẩn bị hội trường trước ngày 20/6/2024.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n1. Lễ phát động: 7 giờ 30 phút, ngày 26/4/2024.\n2. Hội nghị tổng kết: 8 giờ 00 phút, ngày 10/6/2024.\n\n"
            "II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng xây dựng kịch bản Lễ phát động ⟦trước ngày 10/5/2024⟧.\n"
        ),
        Bad(
            "I. THỜI GIAN\n1. Hội nghị: 7 giờ 30 phút, ngày 09/10/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Đảng ủy ban hành giấy"
            " triệu tập ⟦trước ngày 12/10/2026⟧.\n2. Các chi bộ báo cáo trước ngày 20/10/2026.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for ready, event in plan.late_preparations:
        values = {"found": plan.plain(ready.span), "event": plan.plain(event.span)}
        yield Finding(ready.span, values, related=(Related(event.span, Text(vi="ngày tổ chức", en="the event")),))
