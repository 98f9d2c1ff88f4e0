"""Kế hoạch tự gọi mình là loại văn bản khác.

“Trong quá trình thực hiện Hướng dẫn này”, “Trên đây là Báo cáo ...” ở cuối một kế hoạch: còn sót lại khi dùng văn bản khác làm mẫu. Nếu
văn bản có nói tới một hướng dẫn, quyết định ... thì “này” có thể chỉ văn bản đó, và quy tắc không xét.
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, Bad, Finding, Options, Place, Plan, Severity, Text, folded, rule

_TYPE = (
    r"(?P<type>Hướng dẫn|Quyết định|Thông báo|Công văn|công văn|Báo cáo|Chương trình|Chỉ thị|Nghị quyết|Đề án|Phương án|Quy chế|Tờ trình"
    r"|Quy định|Kết luận|Thông tri)"
)
_THIS = re.compile(rf"{_TYPE} này(?!\w)")
_CARRIED_OUT = re.compile(
    r"(?:thực hiện|hành|khai|cứ|dung|biến|triệt|với|theo|của|tại)(?: nghiêm túc| nghiêm| tốt| đúng)? $"
)
_DOES = re.compile(r" (?:được|có hiệu lực|thay thế|phổ biến)")
_ABOVE = re.compile(rf"[Tt]rên đây là (?:toàn bộ )?(?:nội dung )?(?:bản )?{_TYPE}(?!\w)")
_PLAN = "KE HOACH"


@rule(
    id="KH135",
    name="names-itself-another-type",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="kế hoạch tự gọi mình là “{found}”", en="the plan calls itself “{found}”"),
    hint=Text(vi="sửa thành “Kế hoạch”", en="write “Kế hoạch”"),
    basis={"*": "văn bản gọi đúng tên loại của mình"},
    options=Options,
    good=(
        "KẾ HOẠCH\ngiám sát\n\nI. NỘI DUNG\n1. Thực hiện Chỉ thị số 40-CT/TU; các chi bộ quán triệt Chỉ thị này.\n"
        "2. Các chi bộ thực hiện nghiêm Kế hoạch này.\n",
        "KẾ HOẠCH\nđào tạo nghề\n\nI. NỘI DUNG\n1. Phê duyệt Đề án “Mỗi xã một nghề”; các xã thực hiện Đề án này.\n",
        "KẾ HOẠCH\nthực hiện chương trình công tác năm 2026\n\nI. NỘI DUNG\n1. Các tổ thực hiện.\n\nTrên đây là Chương trình công tác năm 2026.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\ngiám sát\n\nI. NỘI DUNG\n1. Trong quá trình thực hiện ⟦Hướng dẫn⟧ này, nếu có vướng mắc, các chi bộ báo cáo.\n"
        ),
        Bad("KẾ HOẠCH\ngiám sát\n\nI. NỘI DUNG\n1. Các tổ thực hiện.\n\nTrên đây là ⟦Báo cáo⟧ giám sát của chi bộ.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    subject = folded(plan.quote(plan.header.subject)) if plan.header.subject else ""
    if plan.header.kind != _PLAN:
        return
    for pattern in (_THIS, _ABOVE):
        for found in plan.prose.find(pattern):
            name = found["type"]
            if pattern is _THIS and not (_CARRIED_OUT.search(found.before()[-30:]) or _DOES.match(found.after())):
                continue
            if found.paragraph.place not in (Place.BODY, Place.CLOSING) or folded(name) in subject:
                continue
            if not _is_spoken_of(plan, name):
                yield Finding(found.span("type"), {"found": name})


def _is_spoken_of(plan: Plan, name: str) -> bool:
    """Is a paper of that type named elsewhere: cited, or given the word as a name or in capitals?"""
    if any(one.kind and folded(one.kind) == folded(name) for one in plan.citations):
        return True
    named = re.compile(
        rf"(?<!\w)(?:{name.capitalize()}|{name.lower()})(?: số| liên| của| về|,| \d|$| ?[“\"(])"
        rf"|(?<=[{LOWER},] ){name.capitalize()} (?!này)"
    )
    return name.upper() in plan.text or any(
        named.search(one.plain) for one in plan.paragraphs if one.place in (Place.OPENING, Place.BODY)
    )
