"""Kế hoạch có phần “Kính gửi”.

Phần kính gửi chỉ có ở công văn, tờ trình; kế hoạch gửi đến đâu thì ghi ở nơi nhận. Hãy bỏ dòng “Kính gửi”, chuyển các nơi ấy
xuống Nơi nhận.
"""

from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH464",
    name="addressees-on-plan",
    family="recipients",
    severity=Severity.NOTE,
    message=Text(vi="kế hoạch không có phần “Kính gửi”", en="a plan has no “Kính gửi” (addressees)"),
    hint=Text(vi="bỏ dòng này, ghi các nơi ấy ở Nơi nhận", en="leave the line out, list these bodies as recipients"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "kính gửi chỉ có ở công văn, tờ trình",
    },
    options=Options,
    good=("KẾ HOẠCH\nkiểm tra\n\nI. MỤC ĐÍCH\nChấn chỉnh.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",),
    bad=(
        "KẾ HOẠCH\ntập huấn\n\n⟦Kính gửi⟧: Các chi bộ trực thuộc\n\nThực hiện chương trình công tác, Đảng ủy xã ban hành Kế hoạch như sau:\n\n"
        "I. MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.header.kind == "KE HOACH" and plan.addressees:
        yield Finding(plan.addressees)
