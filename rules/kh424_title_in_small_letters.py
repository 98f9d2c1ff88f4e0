"""Chức vụ người ký viết thường dưới dòng quyền hạn in hoa.

Quyền hạn và chức vụ của người ký đều in hoa: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH424",
    name="title-in-small-letters",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="chức vụ “{found}” không in hoa", en="the title “{found}” is not in capitals"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "quyền hạn, chức vụ của người ký in hoa",
        "nd30": "Phụ lục I, phần II, mục 7",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. Ủy ban nhân dân\nChủ tịch\n\nLò Văn Pao\n",
    ),
    bad=(
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\n⟦Chủ tịch⟧\n\nLò Văn Pao\n",
            "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n",
            norm="nd30",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nKT. CHỦ TỊCH\n⟦Phó chủ tịch⟧\n\nLò Văn Pao\n",
            "Trên đây là Kế hoạch thực hiện.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Pao\n",
            norm="nd30",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        if not signature.authorities or not all(plan.quote(one.organ).isupper() for one in signature.authorities):
            continue
        last = signature.authorities[-1].span
        for held in signature.held:
            words = plan.quote(held.span)
            if held.title and held.span > last and words[1:2].islower():
                right = words.upper()
                yield Finding(held.span, {"found": words, "right": right}, Fix((Edit(held.span, right),)))
