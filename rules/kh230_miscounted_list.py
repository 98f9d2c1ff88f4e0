"""Số mục liệt kê khác với số đã nêu.

“thực hiện 04 nhiệm vụ sau:” mà bên dưới chỉ có ba mục: một mục bị mất khi sửa, hoặc con số chưa sửa theo. Chỉ xét danh sách đứng
ngay sau dấu hai chấm, các mục cùng một kiểu đánh số hay gạch đầu dòng và không có đoạn văn chen giữa.
"""

import re
from collections.abc import Iterator

from validator.api import (
    UPPER,
    Finding,
    Kind,
    Options,
    Paragraph,
    Plan,
    Related,
    Section,
    Severity,
    Text,
    doubt,
    rule,
)

_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_THINGS = (
    "nội dung|nhiệm vụ|nhóm|giải pháp|yêu cầu|mục tiêu|chỉ tiêu|bước|giai đoạn|đợt|tiêu chí|điều kiện|vấn đề|hình thức|biện pháp"
    "|khâu đột phá|lĩnh vực|nguyên tắc|việc"
)
_PROMISE = re.compile(
    rf"(?<![\w.,/-])(?P<count>\d{{1,2}}|{'|'.join(_WORDS)}) (?P<thing>{_THINGS})(?![\w])[^.,;:()\d\n]{{0,60}}?"
    r"(?:sau|sau đây|như sau|dưới đây|cụ thể):$",
    re.M,
)
# "04 chi bộ ấp (Tân Thành, Tân Phú, ...)": places, one and all named behind their number
_NAME = rf"[{UPPER}]\w+(?: [{UPPER}]\w*){{0,4}}"
_PLACES = re.compile(
    r"(?<![\w.,/-])(?P<count>\d{1,2}) (?P<thing>(?:chi bộ|đảng bộ|chi hội|chi đoàn|xã|phường|thôn|ấp|bản|buôn|khu phố|tổ dân phố|huyện|trường|phòng"
    r"|khoa)(?: (?:thôn|ấp|bản|buôn|khu phố|tổ dân phố|xã|phường))?) \((?:gồm:? |là:? )?"
    rf"(?P<names>{_NAME}(?:(?:, | và |; ){_NAME}){{1,14}})\)"
)


@rule(
    id="KH230",
    name="miscounted-list",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="nêu {said} {thing}, liệt kê {found}",
        en="{said} {thing} are announced, {found} are listed",
    ),
    hint=Text(vi="thêm mục còn thiếu hoặc sửa con số", en="add the item that is missing, or correct the number"),
    basis={"*": "con số nêu trong câu phải khớp với danh sách ngay sau câu đó"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Kiểm tra 04 chi bộ ấp (Tân Thành, Tân Phú, Bờ Đập và Cây Dương), 02 phòng (Nội vụ, Văn hóa và Thông tin).\n"
        "- Làm việc với 05 xã (Tân Đức, Tạ An Khương, ...), 03 trường (THCS, THPT), 02 xã (huyện Đầm Dơi, tỉnh Cà Mau).\n",
        "II. NỘI DUNG\n1. Tập trung 03 nhiệm vụ sau:\n- Rà soát.\n- Bổ sung.\n- Báo cáo.\n2. Thời gian: Quý II.\n",
        "II. NỘI DUNG\n1. Thực hiện hai việc sau đây:\n- Rà soát.\n- Bổ sung.\n\nRiêng các tổ báo cáo thêm:\n- Kết quả.\n",
        "II. NỘI DUNG\n1. Tổ chức 02 đợt, mỗi đợt theo các bước sau:\n- Khảo sát.\n- Tổng hợp.\n- Báo cáo.\n",
        "II. NỘI DUNG\n1. Thực hiện 04 nhiệm vụ sau: rà soát, bổ sung.\n- Báo cáo.\n- Lưu hồ sơ.\n",
    ),
    bad=(
        "II. NỘI DUNG\n- Kiểm tra ⟦05⟧ chi bộ ấp (Tân Thành, Tân Phú, Bờ Đập, Cây Dương); khảo sát ⟦02⟧ xã (Tân Đức, Tân Tiến, Tân Dân).\n",
        "II. NỘI DUNG\n1. Tập trung ⟦04⟧ nhiệm vụ trọng tâm sau:\n- Rà soát.\n- Bổ sung.\n- Báo cáo.\n2. Thời gian: Quý II.\n",
        "II. NỘI DUNG\nCác tổ thực hiện ⟦ba⟧ giải pháp sau đây:\n1. Rà soát.\n2. Bổ sung.\n3. Báo cáo.\n4. Lưu hồ sơ.\n\n"
        "III. KINH PHÍ\n- Tự bảo đảm.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    yield from _miscounted_places(plan)
    inner = {id(one.section) for one in plan.paragraphs if one.section is not None and not one.opens}
    for found in plan.prose.find(_PROMISE):
        count = int(found["count"]) if found["count"].isdigit() else _WORDS[found["count"]]
        items = _items(plan, found.paragraph, inner)
        if len(items) >= 2 and count >= 2 and len(items) != count:
            values = {"said": found["count"], "thing": found["thing"], "found": str(len(items))}
            related = (Related(items[-1].label, Text(vi="mục cuối", en="the last item")),)
            # More of them than announced: the last ones may say something else ("- Thời gian: Quý II").
            severity = Severity.NOTE if len(items) > count else doubt(plan)
            yield Finding(found.span("count"), values, related=related, severity=severity)


def _miscounted_places(plan: Plan) -> Iterator[Finding]:
    """Numbers of places that are not those of the names in brackets behind them; "và" may stand inside a name."""
    for found in plan.prose.find(_PLACES):
        commas = len(re.split(", |; ", found["names"]))
        names = re.split(", |; | và ", found["names"])
        if not commas <= int(found["count"]) <= len(names) and not all(map(str.isupper, names)):
            values = {"said": found["count"], "thing": found["thing"], "found": str(len(names))}
            # Fewer names than that: they may be examples.
            severity = Severity.NOTE if len(names) < int(found["count"]) else None
            yield Finding(found.span("count"), values, severity=severity)


def _items(plan: Plan, one: Paragraph, inner: set[int]) -> list[Section]:
    """The items right below a paragraph; none where they are not of one kind, or a text stands between or behind them."""
    if one.section is None or one.kind is Kind.TABLE:
        return []
    items = one.section.children
    if not items or len({item.mark for item in items}) != 1 or items[0].span.start < one.span.end:
        return []
    if one.opens:
        return [] if id(one.section) in inner else items
    own = [other for other in plan.paragraphs if other.section is one.section and not other.opens]
    return items if own == [one] else []
