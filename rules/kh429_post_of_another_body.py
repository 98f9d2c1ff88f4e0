"""Chức vụ không có ở cơ quan đó.

“Bí thư UBND xã”, “Chủ tịch Đảng ủy”, “Giám đốc Phòng Văn hóa”: ghép chức vụ của cơ quan này với tên cơ quan khác, thường do thay tên cơ quan mà
quên thay chức vụ. Người giữ hai chức vụ thì ghi đủ cả hai (“Bí thư Đảng ủy, Chủ tịch UBND xã”).
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_STATE = r"(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)"
_OFFICE = r"Phòng (?![Kk]hám|giao dịch|Giao dịch|thí nghiệm|tranh|[Tt]hí|trưng|họp)[A-ZĐÀ-Ỹ]\w+"
_WRONG = re.compile(
    rf"[BbCcGgHhTt](?:(?<=[Bb])í thư {_STATE}"
    r"|(?<=[Cc])hủ tịch (?:Đảng (?:ủy|bộ)|Chi (?:bộ|ủy)|Tỉnh ủy|Thành ủy|Huyện ủy|Sở(?! [Gg]iao dịch)|Phòng(?! Thương mại))(?!\w)"
    rf"|(?<=[Gg])iám đốc (?:{_STATE}|{_OFFICE}|Trường (?:Tiểu học|THCS|THPT|Mầm non)|Đảng ủy)"
    rf"|(?<=[Hh])iệu trưởng (?:{_STATE}|{_OFFICE}|Sở|Trung tâm|Bệnh viện)(?!\w)"
    r"|(?<=[Tt])rưởng ban (?:UBND|Ủy ban nhân dân))"  # the councils have boards
)


@rule(
    id="KH429",
    name="post-of-another-body",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="“{found}”: cơ quan này không có chức vụ đó", en="“{found}”: there is no such post in that body"),
    hint=Text(vi="ghi đúng chức vụ hoặc đúng cơ quan", en="give the right post, or the right body"),
    basis={"*": "chức vụ đứng đầu của từng loại cơ quan"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã; Bí thư Đảng ủy UBND xã; Giám đốc Phòng giao dịch Ngân hàng;"
        " Chủ tịch Hội đồng trường; Trưởng ban HĐND xã; Chủ tịch Phòng Thương mại và Công nghiệp Việt Nam.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- Giao đồng chí ⟦Bí thư UBND⟧ xã, ⟦Chủ tịch Đảng ủy⟧ xã, ⟦Giám đốc Phòng Văn⟧ hóa chỉ đạo.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_WRONG):
        yield Finding(found.span(), {"found": found[0]})
