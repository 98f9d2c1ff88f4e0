"""Chữ viết tắt quen thuộc gõ đảo chữ.

UBDN, UNBD, HĐDN, HDND, MTQT, TNSC, TCHS ...: những chữ viết tắt ai cũng biết, gõ nhanh rất dễ đảo. Nếu văn bản có giải thích chữ đó thì
quy tắc không xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Place, Plan, Severity, Text, rule

_KNOWN = ("UBND", "HĐND", "MTTQ", "TNCS", "THCS", "THPT", "TNTP", "BHXH", "BHYT")
_ALSO = {"UBNN": "UBND", "HDND": "HĐND", "HNĐD": "HĐND", "UNDB": "UBND"}
# What is a short form of its own.
_OTHERS = frozenset({"NTTP", "HTPT", "THTP", "TCNS", "TNPT"})


def _transposed() -> dict[str, str]:
    """The short forms with two neighbours changed, and what they are."""
    made = {
        short[:at] + short[at + 1] + short[at] + short[at + 2 :]: short
        for short in _KNOWN
        for at in range(1, len(short) - 1)
        if short[at] != short[at + 1]
    }
    return {**{wrong: right for wrong, right in made.items() if wrong not in (*_KNOWN, *_OTHERS)}, **_ALSO}


_MEANT = _transposed()
_WRONG = re.compile(rf"(?:{'|'.join(sorted(_MEANT))})(?<![\w/-].{{4}})(?!\w)")


@rule(
    id="KH642",
    name="transposed-abbreviation",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{found}”: có lẽ là “{right}”", en="“{found}”: “{right}” is meant, it seems"),
    hint=Text(vi="sửa chữ viết tắt", en="correct the short form"),
    basis={"*": "chữ viết tắt thông dụng"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Báo cáo UBND, HĐND xã; trường THCS; Trung tâm nghiên cứu dân số (sau đây gọi tắt là TNSC) phối hợp với TNSC.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- Báo cáo ⟦UBDN⟧, ⟦HDND⟧ xã; Đoàn ⟦TNSC⟧ Hồ Chí Minh.\n",
            fixed="I. NỘI DUNG\n- Báo cáo UBND, HĐND xã; Đoàn TNCS Hồ Chí Minh.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_WRONG):
        if found.paragraph.place is Place.HEAD or any(one.short == found[0] for one in plan.abbreviations):
            continue
        right = _MEANT[found[0]]
        yield Finding(found.span(), {"found": found[0], "right": right}, Fix((Edit(found.span(), right),), safe=False))
