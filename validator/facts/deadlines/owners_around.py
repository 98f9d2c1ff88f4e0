"""Who owes what, where that is told around an item: in its first words, in items beside it, in the headings above."""

import re

from validator.document import Section
from validator.facts.actors.actors import Actor, normalised
from validator.facts.deadlines.clauses import LABEL, Clauses
from validator.facts.deadlines.heads import Heads
from validator.facts.deadlines.told_owners import LIKE_A_BODY, of_person
from validator.facts.paragraphs.letters import UPPER
from validator.source import Span

_VISITS = re.compile(r"(?:làm việc|kiểm tra|giám sát|khảo sát)\s(?:trực tiếp\s)?(?:tại|với|ở)\s")
_VISITED = re.compile(r"đối tượng\b[^.;:]{0,40}(?:kiểm tra|giám sát|khảo sát)")
_LABEL_GOES_ON = re.compile(r"(?:(?!gửi|nộp|báo cáo|lập|xây dựng|hoàn thành|chuẩn bị|tự )[^:;.]){0,60}:[\s*_]*")
_NAMES = re.compile(rf"[\s*_:,]*(?:(?:và\s)?[{UPPER}]\w*[\s,:]*)*")  # of places, whatever they are
_HOW = re.compile(r"\s*(?:[Hh]ình thức|[Tt]hành phần|[Nn]ội dung|[Cc]hủ trì|[Pp]hụ trách|[Đđ]ơn vị[\w ]{0,24})\s?:")
# Who owes what stands beside it, in items or lines of its own.
_OWNER = re.compile(
    r"[\s*_+•-]{0,6}(?:(?:(?:Cơ quan|Đơn vị|Bộ phận|Người|Cá nhân)(?:, (?:đơn vị|cá nhân|bộ phận))? )?(?:chủ trì|thực hiện|phụ trách|tham mưu)"
    r"|Chủ trì|Phụ trách|Phân công)(?: thực hiện)?(?!, phối hợp| phối hợp)\s?:[\s*_]{0,4}",
    re.M,
)
_OPENS_AT = re.compile(r"[\s*_]*(?:Tại|Ở)\s")
_INSPECTION = re.compile(r"kiểm tra|giám sát|kiểm sát|khảo sát|thanh tra")
_ASIDE = re.compile(r"\([^()\n]*\)")  # who they are: "Tổ tư vấn (đ/c Sì, đ/c Mẩy)"
_WRAPS = 4  # lines of a paragraph in which its owner stands


class OwnersAround:
    """Finds the bodies that sections lay a duty upon."""

    def __init__(self, text: str, clauses: Clauses, heads: Heads) -> None:
        self._text = text
        self._clauses = clauses
        self._heads = heads

    def visitors(self, section: Section | None, span: Span) -> list[Actor] | None:
        """Who visits the body that an item names with its time: "Đoàn khảo sát làm việc tại cơ sở:" / "+ Xã A: 8 giờ ..."

        None where the heading speaks of no visits, or the item says more.
        """
        parent = self._clauses.parent(section) if section else None
        if section is None or parent is None:
            return None
        heading = self._text[parent.title.start : parent.title.end].lower()
        rest = _NAMES if _VISITS.search(heading) else _LABEL_GOES_ON if _VISITED.search(heading) else None
        named = self._heads.run(section.lines[0].text_start, span.start) if rest else []
        if rest is None or not named or not rest.fullmatch(self._text, named[-1].span.end, span.start):
            return None
        return self._heads.leading(parent.lines[0].text_start, max(parent.title.end, parent.lines[0].text_start))

    def of_sections(self, section: Section | None, span: Span) -> list[Actor]:
        """The body that an item opens with, that is told beside it, or that the headings above it open with."""
        if section is None:
            return []
        chain = self._clauses.above(section)
        if not self._is_place(section) and (
            found := self._heads.leading(section.lines[0].text_start, min(span.start, _first_end(section)))
        ):
            return found
        for one in chain:
            if one is not section and not LABEL.match(self._text, one.lines[0].text_start, one.lines[0].text_end):
                break
            if found := self._owner_beside(one):  # or beside "- Thời gian thực hiện:" with the times below it
                return found
        for one in chain:
            if not self._is_place(one) and (
                found := self._heads.leading(one.lines[0].text_start, max(one.title.end, one.lines[0].text_start))
            ):
                return found
        for sibling in self._clauses.siblings_before(section):
            line = sibling.lines[0]
            label = _HOW.match(self._text, line.text_start, line.text_end)
            if label and (found := self._heads.run(label.end(), line.text_end)):
                return found
        return []

    def of_labels(self, section: Section | None) -> list[Actor]:
        """ "Hội đồng tuyển sinh: ...": a label or heading that opens like the name of a body, though nobody knows it."""
        for one in self._clauses.above(section):
            label = LIKE_A_BODY.match(self._text, one.title.start, one.title.end)
            ended = label and self._text[label.end() : one.title.end]
            if label and (not ended or _ASIDE.fullmatch(ended) if one.is_heading else self._text[label.end()] == ":"):
                return [Actor(Span(*label.span()), normalised(label[0].strip()), None)]
        return []

    def _is_place(self, section: Section) -> bool:
        """ "Tại UBND các xã" under a heading of inspections: where others look, not who owes anything."""
        if not _OPENS_AT.match(self._text, section.lines[0].text_start):
            return False
        return _INSPECTION.search(self._clauses.titles(self._clauses.parent(section)).lower()) is not None

    def _owner_beside(self, section: Section) -> list[Actor]:
        """ "Cơ quan chủ trì: Công an tỉnh": in a line of the same item, or opening an item beside it."""
        for one in (section, *self._clauses.siblings_around(section)):
            for line in one.lines if one is section else one.lines[:1]:
                label = _OWNER.match(self._text, line.text_start, line.text_end)
                if label and (
                    found := self._heads.run(label.end(), line.text_end)
                    or of_person(self._text, self._heads.run, label.end(), line.text_end)
                ):
                    return found
        return []


def _first_end(section: Section) -> int:
    """Where the first paragraph of a section ends, which may be wrapped in the middle of a name."""
    end = section.lines[0].text_end
    for line in section.lines[1:_WRAPS]:
        if not line.wraps:
            break
        end = line.text_end
    return end
