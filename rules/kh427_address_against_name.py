"""Xưng hô ông, bà không hợp với tên người.

“ông Lê Thị Hoa”, “bà Trần Văn Sơn”: đổi người phụ trách mà quên sửa chữ ông, bà, hoặc chép nhầm tên. Chỉ xét tên có chữ đệm Thị hoặc Văn,
và không xét khi gọi người này theo tên người kia (“gia đình bà ...”, “vợ ông ...”).
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, UPPER, Bad, Finding, Options, Plan, Severity, Text, rule

_WORD = rf"[{UPPER}][{LOWER}]*"
_NAMED = re.compile(
    r"[ÔôAaTtBbCc](?<!\w.)(?<![/-].)"
    rf"(?:(?:(?<=[Ôô])ng|(?<=[Aa])nh|(?<=[Tt])hầy(?: giáo)?) (?P<woman>{_WORD}(?: {_WORD})? Thị {_WORD})"
    rf"|(?:(?<=[Bb])à|(?<=[Cc])hị|(?<=[Cc])ô(?: giáo)?) (?P<man>{_WORD} Văn {_WORD}))"
)
_OF = re.compile(r"(?:gia đình|nhà|hộ|vợ|chồng|con|mẹ|cha|thân nhân|cùng) $", re.I)


@rule(
    id="KH427",
    name="address-against-name",
    family="signer",
    severity=Severity.NOTE,
    message=Text(vi="“{found}”: xưng hô không hợp với tên", en="“{found}”: the title does not fit the name"),
    hint=Text(vi="sửa ông, bà hoặc sửa tên", en="correct the title, or the name"),
    basis={"*": "tên và cách xưng hô của một người phải hợp nhau"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Giao bà Lê Thị Hoa, ông Trần Văn Sơn; Ông Bùi Thị, bà Văn Thị Hà; hỗ trợ gia đình bà Trần Văn Sơn; ông/bà Lê Thị Hoa.\n",
    ),
    bad=(Bad("I. NỘI DUNG\n- Giao ⟦ông Lê Thị Hoa⟧ chủ trì.\n- Đầu mối: ⟦Bà Trần Văn Sơn⟧.\n"),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_NAMED, signs=(" Thị ", " Văn ")):
        if not _OF.search(found.before()):
            yield Finding(found.span(), {"found": found[0]})
