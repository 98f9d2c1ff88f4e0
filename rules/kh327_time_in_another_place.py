"""Thời gian ghi ở chỗ của địa điểm, của đơn vị thực hiện, và ngược lại.

“Địa điểm: 08 giờ 00, ngày 12/5/2026” dưới “Thời gian: Hội trường”, hoặc một dòng của bảng ghi ngày ở cột đơn vị, ghi đơn vị ở cột thời gian:
nội dung hai ô đã đổi chỗ khi chép.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule

_LABEL = re.compile(r"(?P<label>Thời gian|Địa điểm)(?: tổ chức| thực hiện| dự kiến)?: ?(?P<value>[^\n]{2,80})$")
_HOUR = r"(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?(?: ?phút)?)"
_DAY = (
    r"(?:(?:sáng|chiều|tối|thứ \w+|chủ nhật|ngày|tháng|quý|tuần|năm|từ|đến|hết|trước|trong|đầu|cuối|giữa|và|vào|lúc|dự kiến"
    r"|\d{1,4}(?:[/.-]\d{1,4}){0,2}|[ivx]+)[\s,./()–-]*)"
)
_TIME = re.compile(rf"(?:{_HOUR}[\s,]*|{_DAY})+", re.I)
_SAYS_WHEN = re.compile(
    r"\d|ngày|tháng|quý|năm|giờ|tuần|buổi|sáng|chiều|tối|hằng|hàng|thường xuyên|liên tục|theo|khi|sau|trước|trong|cả|định kỳ|dự kiến|thời gian|kỳ"
    r"|đột xuất|lịch|đợt|mùa|vụ|hè|tết|suốt|giai đoạn|toàn|cùng|như|chưa|có thông báo|kế hoạch",
    re.I,
)
_FEWEST = 2  # rows that have the time where it belongs


@rule(
    id="KH327",
    name="time-in-another-place",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” là thời gian, “{other}” thì không: hai chỗ bị đổi",
        en="“{found}” is a time, “{other}” is none: they are changed",
    ),
    hint=Text(vi="đổi lại nội dung của hai chỗ", en="change them back"),
    basis={"*": "nội dung phải ở đúng mục, đúng cột của nó"},
    options=Options,
    good=(
        "I. TỔ CHỨC\n- Thời gian: Ngày 12/5/2026.\n- Địa điểm: Hội trường lớn.\n- Thời gian: Thường xuyên.\n"
        "- Địa điểm: Tầng 2, số 15/3 đường Lê Lợi.\n",
        "I. TIẾN ĐỘ\n\n| TT | Nội dung | Thời gian | Đơn vị thực hiện |\n|---|---|---|---|\n| 1 | Rà soát | Tháng 10/2026 | Văn phòng |\n"
        "| 2 | Thẩm định | Thường xuyên | Văn phòng |\n| 3 | Tổng hợp | Tháng 12/2026 | Phòng Nội vụ |\n",
    ),
    bad=(
        Bad("I. TỔ CHỨC\n- Thời gian: Hội trường lớn.\n- Địa điểm: ⟦08 giờ 00, ngày 12/5/2026⟧.\n"),
        Bad(
            "I. TIẾN ĐỘ\n\n| TT | Nội dung | Thời gian | Đơn vị thực hiện |\n|---|---|---|---|\n| 1 | Rà soát | Tháng 10/2026 | Văn phòng |\n"
            "| 2 | Thẩm định | Tổ giúp việc | ⟦Tháng 11/2026⟧ |\n| 3 | Tổng hợp | Tháng 12/2026 | Phòng Nội vụ |\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    yield from _of_labels(plan)
    for table in plan.tables:
        if {"time", "actor"} <= set(table.roles):
            at, other = table.roles.index("time"), table.roles.index("actor")
            rows = [row for row in table.rows[1:] if len(row) > max(at, other) and row[at].pieces and row[other].pieces]
            right = [row for row in rows if _is_time(row[at].words(plan.text))]
            for row in rows if len(right) >= _FEWEST else ():
                time, body = row[at].words(plan.text), row[other].words(plan.text)
                if _is_time(body) and not _SAYS_WHEN.search(time):
                    related = (Related(row[at].pieces[0], Text(vi="cột thời gian", en="the column of times")),)
                    yield Finding(row[other].pieces[0], {"found": body, "other": time}, related=related)


def _of_labels(plan: Plan) -> Iterator[Finding]:
    """ "Thời gian: ..." and "Địa điểm: ..." one behind the other."""
    for one, after in pairwise([one for one in plan.paragraphs if one.is_prose]):
        first, second = _LABEL.match(one.plain), _LABEL.match(after.plain)
        if not (first and second) or first["label"] == second["label"]:
            continue
        time, place = (first, second) if first["label"] == "Thời gian" else (second, first)
        holder = after if place is second else one
        words = place["value"].rstrip(" .;,")
        if _is_time(words) and not _SAYS_WHEN.search(time["value"]):
            start = place.start("value")
            yield Finding(
                holder.place_of(start, start + len(words)), {"found": words, "other": time["value"].rstrip(" .;,")}
            )


def _is_time(words: str) -> bool:
    """Nothing but a time, with a figure."""
    return re.search(r"\d", words) is not None and _TIME.fullmatch(words.strip(" .;,*_")) is not None
