"""Dùng “thừa ủy quyền” (TUQ.) trong văn bản của Đảng.

Văn bản của Đảng chỉ có ký thay mặt (T/M), ký thay (K/T) và ký thừa lệnh (T/L); ký thừa ủy quyền là hình thức của cơ quan
nhà nước. Hãy ghi T/L nếu được giao ký, hoặc để người có thẩm quyền ký.
"""

from collections.abc import Iterator

from validator.api import STATE_ONLY, Bad, Finding, Good, Options, Plan, Severity, Text, rule


@rule(
    id="KH411",
    name="party-tuq",
    family="signer",
    severity=Severity.ERROR,
    message=Text(vi="văn bản của Đảng không có “{prefix}”", en="Party papers know no “{prefix}”"),
    hint=Text(
        vi="dùng T/L khi được giao ký, hoặc để người có thẩm quyền ký",
        en="write T/L for one who signs by order, or let the competent person sign",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
    },
    options=Options,
    good=(
        Good("Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nKha Thị Tím\n", norm="hd36"),
        Good("Trên đây là Kế hoạch thực hiện.\n\nTUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nKha Thị Tím\n", norm="nd30"),
    ),
    bad=(
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦TUQ.⟧ BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nKha Thị Tím\n", norm="hd36"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦T/UQ⟧ BÍ THƯ\nPHÓ BÍ THƯ\n\nKha Thị Tím\n", norm="hd05"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        for authority in signature.authorities:
            if authority.kind == "TUQ" and authority.body not in STATE_ONLY:
                yield Finding(authority.prefix, {"prefix": plan.quote(authority.prefix)})
