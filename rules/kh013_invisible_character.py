"""Ký tự không nhìn thấy.

Dấu cách không độ rộng, gạch nối mềm, dấu đổi chiều chữ ... theo bản chép từ trang web hay PDF lọt vào văn bản, làm từ bị cắt đôi khi
tìm kiếm và kiểm tra.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH013",
    name="invisible-character",
    family="encoding",
    severity=Severity.WARNING,
    message=Text(vi="có ký tự không nhìn thấy ({name})", en="there is an invisible character ({name})"),
    hint=Text(vi="xóa ký tự này", en="delete it"),
    basis={"*": "bộ mã tiếng Việt Unicode, TCVN 6909:2001"},
    options=Options,
    good=("II. NỘI DUNG\n- Tổ chức\u00a0thực hiện.\n- \U0001f468\u200d\U0001f33e.\n",),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Tổ ch⟦\u200b⟧ức thực⟦\u00ad⟧ hiện.\n",
            fixed="II. NỘI DUNG\n- Tổ chức thực hiện.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.spelling.encoding:
        return  # ư of an old encoding is read as a soft hyphen (KH014)
    for one in plan.characters.invisible:
        yield Finding(one.span, {"name": one.name}, Fix((Edit(one.span, ""),), safe=True))
