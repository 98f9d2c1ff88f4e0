"""The bodies at the head of a passage: of a clause, an item, a heading."""

import re
from collections.abc import Sequence

from validator.facts.actors.actors import Actor
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.actors.recased import recased
from validator.facts.deadlines.told_owners import of_person
from validator.facts.paragraphs.folding import lowered
from validator.facts.paragraphs.letters import UPPER
from validator.source import Span

# What may stand, in small letters, between the beginning of an item and the body that is given the task.
_LEADING = re.compile(
    r"(?:[\s*_:,“\"|(]|(?:giao(?: nhiệm vụ)?(?: cho)?|đối với|đề nghị|yêu cầu|phân công|thủ trưởng|người đứng đầu|cấp|chủ tịch|phó|bí thư|giám đốc"
    r"|chánh án|viện trưởng|chánh"
    r"|trưởng|lãnh đạo|(?:các )?(?:đồng chí|đ/c)|ủy viên|về phía|phía|các|của|riêng|tất cả|toàn thể|toàn|trách nhiệm|nhiệm vụ|ở|tại"
    r"|(?:tổ chức )?(?:đại hội|hội nghị)(?: (?:điểm|đại biểu|toàn thể|sơ kết|tổng kết))?(?! (?:ở|tại|của|với|cấp trên))"
    r"|cơ quan chủ trì|đơn vị (?:chủ trì|thực hiện)|bộ phận|khối)(?!\w))*+"
)
# Words in front of the subject: "Định kỳ hằng tháng, các chi bộ ...", "Trên cơ sở đề cương, Văn phòng ...".
_ADVERBIAL = re.compile(
    r"\s*(?:Định kỳ|Hằng|Hàng|Trước|Chậm nhất|Trong|Sau|Căn cứ|Trên cơ sở|Ngay sau|Khi|Từ|Vào|Đến|Kết thúc|Theo|Đồng thời)\b[^.;]{0,140}?,(?=\s)"
)
_TITLE = re.compile(r"[^.;:|]{2,60}:[\s*_]{1,4}")  # "Lễ ra quân: Cấp tỉnh tổ chức ..."
_STEP = re.compile(
    r"(?:Bước|Đợt|Giai đoạn) \d{1,2}\s?[:.-]\s{1,2}[^.;:|]{2,90}:[\s*_]{1,4}"
)  # "Bước 2: Lập danh sách: UBND các xã ..."
# "Hội nghị sơ kết của Đảng bộ Khối: Dự kiến ngày ...": a label that says whose event it is
_OWN_EVENT = re.compile(
    r"[\s*_+•-]{0,4}(?:(?:Thời gian )?[Tt]ổ chức )?(?:Hội nghị|hội nghị|Đại hội|đại hội)(?: (?:sơ kết|tổng kết|kiểm điểm|đại biểu|toàn thể))? của "
)
_LABEL_ENDS = re.compile(r"[\s*_]{0,4}:")
# A place, not who acts there: "Tại Trường THPT Lê Lợi: sáng ngày 22/4".
_AT = re.compile(r"\b(?:tại|ở)\s*$")
_PLACE = re.compile(
    rf"(?:trường|trung tâm|bệnh viện|công ty|nhà máy|trạm)\b|(?:xã|phường|huyện|tỉnh|thôn)\s[{UPPER}]", re.I
)
_LISTED = re.compile(r"(?:[\s*_,;]|và|cùng|với)*")
_WINDOW = 260  # characters in which the head of a clause stands


class Heads:
    """Finds the bodies that open passages of a text."""

    def __init__(self, text: str, named: NamedBodies) -> None:
        self._text = text
        self._named = named
        self._led: dict[tuple[int, int], list[Actor]] = {}

    def leading(self, start: int, end: int) -> list[Actor]:
        """The bodies at the head of a passage, with nothing but words of address in front of them."""
        found = self._led.get((start, end))  # headings are asked for each item below them
        if found is None:
            found = self._led[start, end] = self._leading(start, end)
        return found

    def run(self, start: int, end: int) -> list[Actor]:
        """The bodies that follow an offset, up to another, with nothing but words of address or a list between."""
        return _run_of(self._text, start, self._named.between(start, min(end, start + _WINDOW)))

    def _leading(self, start: int, end: int) -> list[Actor]:
        if end - start <= _WINDOW and self._text[start:end].isupper():
            return self._in_capitals(start, end)
        if not self._named.between(start, end):
            return []
        if found := self.run(start, end):
            return found
        for prefix in (_ADVERBIAL, _TITLE, _STEP):
            opened = prefix.match(self._text, start, end)
            if opened and (found := self.run(opened.end(), end)):
                return found
        own = _OWN_EVENT.match(self._text, start, end)
        found = self.run(own.end(), end) if own else []
        if found and _LABEL_ENDS.match(self._text, found[-1].span.end):
            return found
        return of_person(self._text, self.run, start, end)

    def _in_capitals(self, start: int, end: int) -> list[Actor]:
        """The bodies at the head of a heading that is all in capitals."""
        words = recased(self._text[start:end])
        found = self._named.named_in(words)
        return [
            Actor(Span(start + one.span.start, start + one.span.end), one.name, one.level)
            for one in _run_of(words, 0, found)
        ]


def _run_of(text: str, start: int, named: Sequence[Actor]) -> list[Actor]:
    """Of the bodies named from an offset on, those that follow it with nothing but words of address or a list between."""
    run: list[Actor] = []
    at = start
    for actor in named:
        between = text[at : actor.span.start]
        if not (_LISTED.fullmatch(between) if run else _LEADING.fullmatch(lowered(between))):
            break
        if not run and _AT.search(between.lower()) and _PLACE.search(text, actor.span.start, actor.span.end):
            break
        run.append(actor)
        at = actor.span.end
    return run
