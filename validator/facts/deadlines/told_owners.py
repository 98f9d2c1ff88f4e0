"""Who is told to owe what, behind "do", in brackets, or by name and post."""

import re
from collections.abc import Callable

from validator.facts.actors.actors import Actor, normalised
from validator.facts.paragraphs.letters import UPPER
from validator.source import Span

# A person by name and post: "Đồng chí Mai Văn Thắm, Chủ tịch Hội Nông dân xã"; a seat in front of the post says nothing.
_CALLED = r"(?:[Đđ]/[Cc]|ĐC|[Đđ]ồng chí|[ÔôBb](?:ng|à)|[Cc]ô|[Tt]hầy)(?!\w)"
_BY_POST = re.compile(
    rf"[\s*_:,(+-]*(?:Giao |Phân công )?{_CALLED}(?:\s[{UPPER}][\w']*){{2,5}}\s?[,–(-]\s?(?:(?:Ủy viên|UV\w*|[ĐTHC]\w+ ủy viên)\b[^,:;.]{{0,50}},\s)?"
)
_CALLED_FIRST = re.compile(_CALLED)
# "(Văn phòng chủ trì)", ", do Văn phòng tham mưu": who owes it stands behind, or in brackets.
_OWNS = re.compile(
    r"(?P<opens>\(|,\s?do\s)\s?(?P<who>[^()\n.;:]{3,90}?)\s(?:chủ trì|phụ trách|tham mưu|thực hiện|làm đầu mối|là đầu mối)\b"
)
_CLOSES = re.compile(r"[^()\n]{0,80}\)[\s*_.;]*$")  # the bracket, and with it the paragraph
# What opens like the name of a body, though nobody knows it.
LIKE_A_BODY = re.compile(
    r"(?:Các )?(?:Hội đồng|Ban(?! hành| đầu| đêm)|Bộ phận|Tổ(?! chức| hợp)|Đội(?! hình| ngũ)|Tiểu ban|Cơ quan|Phòng(?!,? chống| ngừa| bệnh)"
    r"|Khoa(?! học)|Trung tâm|Văn phòng|Công đoàn|Đoàn(?! kết)|Hội(?! nghị| thi| thảo| trại| diễn| thao| chợ| khỏe| họp)|Liên đội|Câu lạc bộ"
    r"|CLB|Thường trực|(?:Phó )?[Tt]rưởng (?:ban|khu|nhóm|bộ phận)|Thư ký|Thành viên|Quản đốc|Học sinh|Sinh viên|Cán bộ|Nhân viên)\b[^:.;\n|()]{0,60}"
)
_FAR = 260  # characters behind a clause in which its paragraph may close

Run = Callable[[int, int], list[Actor]]  # the bodies at the head of a passage


def told_owner(text: str, run: Run, clause: Span, last: int) -> list[Actor] | None:
    """Who is said to lead, behind "do" or in brackets, which may close the paragraph that ends at `last`.

    Nobody for a person, None where nothing is said.
    """
    for told in _OWNS.finditer(text, clause.start, min(last, clause.end + _FAR)):
        if told.start() >= clause.end and not _CLOSES.match(text, told.end(), last):
            continue
        start, end = told.span("who")
        if (found := run(start, end)) and found[0].span.start == start:
            return found
        if _CALLED_FIRST.match(told["who"]):
            return of_person(text, run, start, end)
        if told["opens"] == "(" and (body := LIKE_A_BODY.fullmatch(told["who"])):
            return [Actor(Span(start, end), normalised(body[0]), None)]
    return None


def of_person(text: str, run: Run, start: int, end: int) -> list[Actor]:
    """The body in which a person who is named has his post."""
    called = _BY_POST.match(text, start, end)
    return run(called.end(), end) if called else []
