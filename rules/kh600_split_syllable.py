"""Một tiếng bị tách làm đôi.

Dấu cách lọt vào giữa tiếng (“th ực hiện”, “tổ ch ức”), thường sót lại khi chép từ bản PDF. Chỉ báo khi ghép lại thì thành một từ
ngữ quen dùng.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH600",
    name="split-syllable",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” là một tiếng bị tách rời", en="“{found}” is one syllable torn in two"),
    hint=Text(vi="viết liền “{right}”", en="write “{right}”"),
    basis={"*": "mỗi tiếng viết liền một khối"},
    options=Options,
    good=("II. NỘI DUNG\na) Tổ chức thực hiện; b) Báo cáo.\n- Nhóm c ứng dụng công nghệ.\n",),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Giao chi bộ ⟦th ực⟧ hiện; tổ ⟦ch ức⟧ sơ kết trước ngày 15/4.\n",
            fixed="II. NỘI DUNG\n- Giao chi bộ thực hiện; tổ chức sơ kết trước ngày 15/4.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("split"):
        fix = Fix((Edit(slip.span, slip.fixed),), safe=slip.sure)
        yield Finding(slip.span, {"found": slip.written, "right": slip.expected}, fix)
