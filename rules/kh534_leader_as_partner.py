"""Một cơ quan vừa chủ trì, vừa phối hợp trong cùng một việc.

“Phòng A chủ trì, phối hợp với Phòng B, Phòng A”: tên cơ quan chủ trì còn sót trong danh sách phối hợp, thường do đổi đơn vị chủ trì mà
chưa sửa danh sách. Chỉ xét khi tên ở hai chỗ giống hệt nhau; cụm chung như “các đơn vị” không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH534",
    name="leader-as-partner",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="“{body}” đã chủ trì việc này, lại ghi là cơ quan phối hợp",
        en="“{body}” leads this task and is named among its partners",
    ),
    hint=Text(
        vi="bỏ “{body}” khỏi danh sách phối hợp, hoặc sửa cơ quan chủ trì",
        en="take “{body}” out of the partners, or name another leader",
    ),
    basis={"*": "mỗi việc một cơ quan chủ trì, các cơ quan khác phối hợp"},
    options=Options,
    good=(
        "II. NỘI DUNG\n1. Phòng Văn hóa chủ trì, phối hợp với Công an xã, Phòng Văn hóa - Xã hội phường tổ chức hội thi.\n"
        "2. Công an xã chủ trì, phối hợp với các đơn vị rà soát; Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra.\n",
        "II. NỘI DUNG\n\n| TT | Việc | Chủ trì | Phối hợp |\n|---|---|---|---|\n| 1 | Ra quân | Các chi đoàn | Các chi đoàn |\n"
        "| 2 | Tổng kết | Văn phòng | Đoàn xã |\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n1. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, ⟦Phòng Kinh tế⟧ tổ chức hội thi.\n"),
        Bad(
            "II. NỘI DUNG\n1. Ra quân\n- Đơn vị chủ trì: Ban Phong trào.\n- Đơn vị phối hợp: Văn phòng, ⟦Ban Phong trào⟧.\n"
        ),
        Bad(
            "II. NỘI DUNG\n\n| TT | Việc | Chủ trì | Phối hợp |\n|---|---|---|---|\n| 1 | Trưng bày sách | Thư viện | Đoàn trường, ⟦Thư viện⟧ |\n"
            "| 2 | Thi kể chuyện | Tổ Văn | Thư viện |\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.leaders_as_partners:
        related = (Related(one.leader, Text(vi="cơ quan chủ trì", en="the leader")),)
        yield Finding(one.span, {"body": one.body}, related=related)
