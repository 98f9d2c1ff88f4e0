"""Một cơ quan ghi hai lần trong cùng một danh sách.

“phối hợp với Công an, Trạm Y tế, Công an”: một tên ghi thừa, hoặc lẽ ra là tên khác. Chỉ xét các tên giống hệt nhau trong một câu, cách nhau
bằng dấu phẩy.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule

_LIST = re.compile(
    r"[PpGgYyĐđ](?:(?<=[Pp])hối hợp (?:chặt chẽ )?(?:với|cùng)|(?<=[Gg])(?:iao(?: cho)?|ồm|ửi(?: về)?)|(?<=[Yy])êu cầu|(?<=[Đđ])ề nghị)"
    r" (?=(?P<names>[^.;:()\n]{10,300}))"
)
_BODY = re.compile(
    r"(?:Công an|Trạm Y tế|Phòng|Ban|Văn phòng|Sở|Hội|Đoàn|UBND|Ủy ban|Mặt trận|Trung tâm|Trường|Khoa|Tổ|Công đoàn|Chi cục|Đội|Đài|Tòa án|Viện"
    r"|Bệnh viện|Bảo hiểm|Kho bạc|Ban Chỉ huy|Quân sự|Thư viện|Chi đoàn|Chi hội)(?!\w)"
)
_SEPARATOR = re.compile(r", (?:và )?| và ")
_DOING = re.compile(
    r" (?:tổ chức|thực hiện|triển khai|xây dựng|tham mưu|hướng dẫn|chuẩn bị|rà soát|kiểm tra|theo dõi|tổng hợp|tuyên truyền|báo cáo|bố trí"
    r"|cung cấp|đôn đốc|giám sát|tiến hành|lập|vận động|trong|để|chủ trì|phối hợp|trước|chịu trách nhiệm|tiếp tục|quan tâm|tạo điều kiện)\b.*"
)


@rule(
    id="KH237",
    name="body-twice-in-a-list",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{body}” ghi hai lần trong một danh sách", en="“{body}” stands twice in one list"),
    hint=Text(vi="bỏ một chỗ, hoặc ghi đúng cơ quan", en="take one away, or name the right body"),
    basis={"*": "mỗi cơ quan ghi một lần"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Phối hợp với Công an xã, Trạm Y tế xã, Đoàn xã tổ chức; giao Phòng Kinh tế chủ trì, Công an xã, Công an tỉnh phối hợp.\n"
        "- Đề nghị Công an xã bảo vệ, Trạm Y tế trực, Công an xã phân luồng.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- Phối hợp với Công an, Trạm Y tế, ⟦Công an⟧ tổ chức thực hiện.\n- Giao Văn phòng, Tổ giúp việc, ⟦Văn phòng⟧ chuẩn bị.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    told: set[int] = set()
    for found in plan.prose.find(_LIST):
        seen: dict[str, int] = {}
        at, names = 0, found["names"]
        start_of_list = len(found.before("names"))
        for part in _SEPARATOR.split(names):
            start = names.index(part, at)
            at = start + len(part)
            body = _DOING.sub("", part).strip()
            if not _BODY.match(body):
                continue
            first = seen.setdefault(body, start)
            place = found.paragraph.place_of
            if first != start and place(start_of_list + start, start_of_list + start).start not in told:
                span = place(start_of_list + start, start_of_list + start + len(body))
                told.add(span.start)
                before = place(start_of_list + first, start_of_list + first + len(body))
                yield Finding(
                    span, {"body": body}, related=(Related(before, Text(vi="lần thứ nhất", en="the first time")),)
                )
