"""Ký thay (K/T) bên trong ký thừa lệnh (T/L) ở văn bản của Đảng.

Người được giao ký thừa lệnh phải trực tiếp ký, không giao lại cho cấp phó ký thay. (Cơ quan nhà nước thì được: NĐ30, Điều
13.4.) Hãy bỏ dòng K/T: cấp phó được giao thì ghi thẳng T/L rồi đến chức vụ của mình.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Good, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH414",
    name="chain-inside-order",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="không ký thay “{chain}” dưới dòng thừa lệnh “{order}”",
        en="no “{chain}” under “{order}”: who signs by order signs in person",
    ),
    hint=Text(
        vi="bỏ dòng ký thay, ghi thẳng chức vụ người ký thừa lệnh",
        en="leave the line out and write the title of who signs by order",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
    },
    options=Options,
    good=(
        Good("Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nMùa A Dơ\n", norm="hd05"),
        Good(
            "Trên đây là Kế hoạch thực hiện.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nMùa A Dơ\n",
            norm="nd30",
        ),
    ),
    bad=(
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\n⟦K/T CHÁNH VĂN PHÒNG⟧\nPHÓ CHÁNH VĂN PHÒNG\n\nMùa A Dơ\n",
            norm="hd05",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        order, chain = signature.of_kind("TL"), signature.of_kind("KT")
        if order and chain and order.span < chain.span:
            values = {"chain": plan.quote(chain.span), "order": plan.quote(order.span)}
            yield Finding(chain.span, values, related=(Related(order.span, Text(vi="dòng thừa lệnh", en="the order")),))
