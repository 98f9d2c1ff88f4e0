"""Ghi “Như trên”, “Như Điều ...” ở nơi nhận của kế hoạch.

“Như trên” chỉ dùng cho văn bản có phần kính gửi (công văn, tờ trình); “Như Điều 3” chỉ dùng cho quyết định có điều khoản.
Kế hoạch không có hai phần ấy nên người đọc không biết gửi ai. Hãy ghi tên nơi nhận cụ thể.
"""

import re
from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Severity, Text, rule

_AS_ABOVE = re.compile(r"Như (?:trên\b|kính gửi\b|(?:khoản \d+ )?Điều \d)", re.I)


@rule(
    id="KH463",
    name="recipient-as-above",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(
        vi="kế hoạch không ghi “{words}” ở nơi nhận: không có phần kính gửi hay điều khoản để dẫn chiếu",
        en="a plan has no “{words}” among its recipients: there is nothing above to refer to",
    ),
    hint=Text(vi="ghi tên cơ quan, cá nhân nhận kế hoạch", en="name the bodies that get the plan"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "“Như trên” chỉ dùng cho văn bản có phần kính gửi",
    },
    options=Options,
    good=(
        "KẾ HOẠCH\nkiểm tra\n\nI. MỤC ĐÍCH\nChấn chỉnh.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        "QUYẾT ĐỊNH\nkhen thưởng\n\nI. NỘI DUNG\nKhen.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n",
    ),
    bad=(
        "KẾ HOẠCH\nkiểm tra\n\nI. MỤC ĐÍCH\nChấn chỉnh.\n\nNơi nhận:\n- ⟦Như trên⟧,\n- Lưu Văn phòng.\n",
        "KẾ HOẠCH\ntrồng cây\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\nNơi nhận:\n- ⟦Như Điều 3⟧;\n- Lưu: VT.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.recipients is None or plan.header.kind != "KE HOACH" or plan.addressees:
        return
    for item in plan.recipients.items:
        if _AS_ABOVE.match(item.words):
            yield Finding(item.span, {"words": item.words})
