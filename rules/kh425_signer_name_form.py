"""Họ tên người ký viết sai cách.

Họ tên người ký viết hoa chữ đầu của mỗi tiếng, không có dấu chấm ở cuối, không có tiếng xưng hô ở trước: “Lò Văn Pao”.
"""

import re
from collections.abc import Iterator

from validator.api import (
    LOWER,
    UPPER,
    Bad,
    Edit,
    Finding,
    Fix,
    Options,
    Plan,
    Severity,
    Span,
    Text,
    rule,
    with_capitals,
)

_NAME = re.compile(rf"[{UPPER}][{LOWER}]*(?: [{UPPER}][{LOWER}]*){{1,4}}")
_ADDRESS = re.compile(r"(?:đồng chí|đ/c|ông|bà) +", re.I)


@rule(
    id="KH425",
    name="signer-name-form",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="họ tên người ký “{found}” lẽ ra là “{right}”", en="the signer's name “{found}” should be “{right}”"
    ),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={
        "nd30": "Phụ lục I, phần II, mục 7; Phụ lục II, phần II, mục 1",
        "*": "tên người viết hoa chữ đầu mỗi tiếng, không có dấu câu",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nLò Văn Pao\n",
        "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nY Thanh H’Mok\n",
        "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nLÒ VĂN PAO\n",
    ),
    bad=(
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\n⟦Lò văn Pao⟧\n",
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nLò Văn Pao\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\n⟦nguyễn thị hà⟧\n",
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nNguyễn Thị Hà\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\n⟦đồng chí Lò Văn Pao⟧\n",
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nLò Văn Pao\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\n⟦Lò Văn Pao.⟧\n",
            "Trên đây là Kế hoạch thực hiện.\n\nGIÁM ĐỐC\n\nLò Văn Pao\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        if signature.name:
            words = plan.quote(signature.name)
            if plan.text.startswith((".", ";"), signature.name.end) and words[-2:].islower():
                yield _finding(plan, Span(signature.name.start, signature.name.end + 1), words)
        elif signature.held and len(signature.others) == 1:
            other = signature.others[0]
            words = plan.plain(other)
            address = _ADDRESS.match(words)
            right = (
                words[address.end() :] if address and _NAME.fullmatch(words, address.end()) else with_capitals(words)
            )
            if other > signature.held[-1].span and right:
                yield _finding(plan, other, right)


def _finding(plan: Plan, span: Span, right: str) -> Finding:
    return Finding(span, {"found": plan.quote(span), "right": right}, Fix((Edit(span, right),)))
