"""Hai tiếng viết dính nhau.

Thiếu dấu cách giữa hai tiếng (“hiệncác”, “cơsở”, “ủyKhối”, “ngày15”) thường sót lại khi chép từ bản PDF hoặc gõ nhanh.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH604",
    name="missing-space",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” thiếu dấu cách", en="“{found}” lacks a space"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"*": "các tiếng viết rời nhau"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Tổ chức thực hiện các nghị quyết; mua ôtô, ximăng, ắcquy; hoàn thành trước ngày 15/4.\n",
        "II. NỘI DUNG\n- Họp qua Zalo, GoogleMeet; số 15/KH-ĐU; HĐND-UBND huyện.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các chi bộ ⟦cơsở⟧ thực ⟦hiệncác⟧ nghị quyết của Đảng ⟦ủyKhối⟧ trước ⟦ngày15⟧/4.\n",
            fixed="II. NỘI DUNG\n- Các chi bộ cơ sở thực hiện các nghị quyết của Đảng ủy Khối trước ngày 15/4.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("space"):
        fix = Fix((Edit(slip.span, slip.fixed),), safe=slip.sure)
        yield Finding(slip.span, {"found": slip.written, "right": slip.expected}, fix)
