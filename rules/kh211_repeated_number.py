"""Số thứ tự dùng hai lần.

Hai mục cùng cấp mang một số thì không thể dẫn chiếu chính xác (“điểm 2 mục III” là điểm nào?). Hãy đánh lại số cho mục
đứng sau và các mục tiếp theo.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, SlipKind, Text, rule


@rule(
    id="KH211",
    name="repeated-number",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(vi="số thứ tự “{found}” đã dùng ở trên", en="“{found}” has been used above"),
    hint=Text(
        vi="đánh lại thành “{expected}” và xem lại các mục sau", en="make it “{expected}” and look at those after it"
    ),
    basis={
        "hd05": "mục 6.2.4",
        "nd30": "Phụ lục I, phần V, mục 6",
        "*": "các mục cùng cấp được đánh số liên tục",
    },
    options=Options,
    good=(
        "III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Đảng ủy theo dõi.\n2. Các chi bộ thực hiện.\n",
        "II. NỘI DUNG\n**Đối với khối cơ quan**\n1. Rà soát.\n2. Bổ sung.\n\n**Đối với khối trường học**\n1. Rà soát.\n2. Bổ sung.\n",
    ),
    bad=(
        Bad("III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.\n⟦1.⟧ Ban Tổ chức thẩm định.\n3. Các chi bộ thực hiện.\n"),
        Bad(
            "I. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Khảo sát.\n\n⟦II.⟧ TỔ CHỨC THỰC HIỆN\n- Chi ủy chỉ đạo.\n"
        ),
        Bad(
            "2. Phân công\na) Tổ Một trực tuần đầu.\nb) Tổ Hai trực tuần sau.\n⟦b)⟧ Tổ Ba dự phòng.\nc) Tổ Bốn hậu cần.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.slips:
        if slip.kind is SlipKind.REPEATED and slip.other:
            first = Related(slip.other.span, Text(vi="lần thứ nhất", en="the first time"))
            yield Finding(slip.label.span, {"found": slip.label.text, "expected": slip.expected}, related=(first,))
