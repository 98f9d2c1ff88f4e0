"""Chữ tổ hợp thay cho chữ dựng sẵn.

Tệp chứa chữ viết thành hai, ba ký tự (chữ cái và dấu rời). Trên màn hình trông như nhau nhưng tìm kiếm, so sánh và sắp xếp đều sai.
Tiêu chuẩn bộ mã tiếng Việt dùng trong cơ quan nhà nước là Unicode dựng sẵn (TCVN 6909:2001).
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH011",
    name="decomposed-letters",
    family="encoding",
    severity=Severity.ERROR,
    message=Text(
        vi="tệp có {count} dấu viết rời (Unicode tổ hợp), chỗ đầu tiên ở đây",
        en="the file holds {count} combining marks (decomposed Unicode), the first one here",
    ),
    hint=Text(
        vi="lưu lại bằng Unicode dựng sẵn (NFC); lệnh fix làm việc này",
        en="save it as composed Unicode (NFC); fix does it",
    ),
    basis={"*": "bộ mã tiếng Việt Unicode dựng sẵn, TCVN 6909:2001"},
    options=Options,
    good=("II. NỘI DUNG\n- Tổ chức thực hiện nghị quyết.\n",),
    bad=(Bad("II. NỘI DUNG\n- T⟦o⟧\u0302\u0309 chu\u031b\u0301c.\n"),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = plan.characters.decomposed
    if found:
        yield Finding(found.span, {"count": found.count})
