"""Sai chính tả ở dòng quyền hạn hoặc chức vụ.

Tên tổ chức và chức vụ ở phần ký là từ cố định (BAN THƯỜNG VỤ, ỦY BAN NHÂN DÂN, PHÓ BÍ THƯ, HIỆU TRƯỞNG ...), viết sai dấu,
sót chữ hay dính chữ đều là lỗi của văn bản đã ký. Hãy sửa theo chữ đúng. Hai cách đặt dấu (ỦY, UỶ) đều được.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule, word_slips


@rule(
    id="KH413",
    name="misspelled-authority",
    family="signer",
    severity=Severity.ERROR,
    message=Text(vi="“{wrong}” viết sai, đúng là “{right}”", en="“{wrong}” is misspelt; “{right}” is right"),
    hint=Text(vi="sửa thành “{right}”", en="write “{right}”"),
    basis={"*": "chữ cố định của phần ký phải đúng chính tả"},
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nTráng A Chu\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTráng A Chu\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. CHI HỘI\nCHI HỘI TRƯỞNG\n\nTráng A Chu\n",
    ),
    bad=(
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN ⟦THUỜNG⟧ VỤ\nPHÓ ⟦BÌ⟧ THƯ\n\nTráng A Chu\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTráng A Chu\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN ⟦NHẬN⟧ DÂN\nCHỦ TỊCH\n\nTráng A Chu\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTráng A Chu\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nT/M CHI BỘ\n⟦PHÓ BÍ TH⟧\n\nTráng A Chu\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M CHI BỘ\nPHÓ BÍ THƯ\n\nTráng A Chu\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in (*plan.signatures, *plan.endorsements):
        lines: list[Span] = [one.organ for one in signature.authorities] + signature.titles
        for line in lines:
            for slip in word_slips(plan.text, line):
                values = {"wrong": plan.quote(slip.span), "right": slip.right}
                fix = Fix((Edit(slip.span, slip.right),), safe=slip.is_certain)
                yield Finding(slip.span, values, fix, severity=None if slip.is_certain else Severity.WARNING)
