"""Who is responsible: the bodies at the head of a clause, of an item, of the headings above it."""

import re
from collections.abc import Sequence

from validator.document import Section
from validator.facts.actors.actors import Actor, normalised
from validator.facts.actors.levels import Level
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.actors.recased import recased
from validator.facts.closing.names import is_name
from validator.facts.deadlines.clauses import LABEL, Clauses
from validator.facts.deadlines.leads import lead
from validator.facts.deadlines.told_owners import LIKE_A_BODY, of_person, told_owner
from validator.facts.paragraphs.folding import lowered
from validator.facts.paragraphs.letters import UPPER
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.tables.tables import Cell
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
_VISITS = re.compile(r"(?:làm việc|kiểm tra|giám sát|khảo sát)\s(?:trực tiếp\s)?(?:tại|với|ở)\s")
_VISITED = re.compile(r"đối tượng\b[^.;:]{0,40}(?:kiểm tra|giám sát|khảo sát)")
_LABEL_GOES_ON = re.compile(r"(?:(?!gửi|nộp|báo cáo|lập|xây dựng|hoàn thành|chuẩn bị|tự )[^:;.]){0,60}:[\s*_]*")
_NAMES = re.compile(rf"[\s*_:,]*(?:(?:và\s)?[{UPPER}]\w*[\s,:]*)*")  # of places, whatever they are
_CUT = re.compile(
    r"(?:Ban [\w ]{2,24}|Văn phòng|Thường trực|Ủy ban Kiểm tra|Ủy ban|\bvới|\bvề|\bcủa|\bcho)[^\S\n]*\n(?:\s*\d{1,3}\s*\n)?\s*$"
)
# A place, not who acts there: "Tại Trường THPT Lê Lợi: sáng ngày 22/4".
_AT = re.compile(r"\b(?:tại|ở)\s*$")
_PLACE = re.compile(
    rf"(?:trường|trung tâm|bệnh viện|công ty|nhà máy|trạm)\b|(?:xã|phường|huyện|tỉnh|thôn)\s[{UPPER}]", re.I
)
_LISTED = re.compile(r"(?:[\s*_,;]|và|cùng|với)*")
_HOW = re.compile(r"\s*(?:[Hh]ình thức|[Tt]hành phần|[Nn]ội dung|[Cc]hủ trì|[Pp]hụ trách|[Đđ]ơn vị[\w ]{0,24})\s?:")
# Who owes what stands beside it, in items or lines of its own.
_OWNER = re.compile(
    r"[\s*_+•-]{0,6}(?:(?:(?:Cơ quan|Đơn vị|Bộ phận|Người|Cá nhân)(?:, (?:đơn vị|cá nhân|bộ phận))? )?(?:chủ trì|thực hiện|phụ trách|tham mưu)"
    r"|Chủ trì|Phụ trách|Phân công)(?: thực hiện)?(?!, phối hợp| phối hợp)\s?:[\s*_]{0,4}",
    re.M,
)
_PAIR = re.compile(r"\d/\d{1,4}[\s*_)]{0,4}(?:,|\bvà)\s{1,3}")  # behind a day, what goes with the next one
_LIST_GOES_ON = re.compile(r"[\s*_;]*")
_COMMA = re.compile(r"[\s*_)]{0,6}[,:]")
_PIECE = re.compile(r"[^,;|<>\n]*[^\W\d_][^,;|<>\n]*")  # of a cell
_PERSON = re.compile(r"(?:Đ/[Cc]|ĐC|[Đđ]ồng chí|Ông|Bà|Cô|Thầy|Anh|Chị|ông|bà|cô|thầy|anh|chị|Mr|Ms)\b")
_POST_OF = re.compile(
    r"[-–,(]\s{0,2}(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Chủ nhiệm)\s$"
)  # "Đ/c Lương Văn Thiệp - Bí thư Chi bộ"
_BRIEF = 60  # characters of a cell that only names who
_OPENS_AT = re.compile(r"[\s*_]*(?:Tại|Ở)\s")
_INSPECTION = re.compile(r"kiểm tra|giám sát|kiểm sát|khảo sát|thanh tra")
_ASIDE = re.compile(r"\([^()\n]*\)")  # who they are: "Tổ tư vấn (đ/c Sì, đ/c Mẩy)"
_WINDOW = 260  # characters in which the head of a clause stands
_WRAPS = 4  # lines of a paragraph in which its owner stands


class Responsible:
    """Finds the bodies a duty is laid upon."""

    def __init__(self, text: str, clauses: Clauses, named: NamedBodies) -> None:
        self._text = text
        self._clauses = clauses
        self._named = named
        self._led: dict[tuple[int, int], list[Actor]] = {}

    def bodies(self, paragraph: Paragraph, clause: Span, span: Span) -> list[Actor]:
        """The bodies that owe what is due at `span`, none where the text names none."""
        first = paragraph.lines[0].text_start
        if not paragraph.opens and clause.start <= first and _CUT.search(self._text, max(0, first - _BRIEF), first):
            return self._of_sections(paragraph.section, span)  # the line opens with the rest of a name
        if paragraph.opens and (visitors := self._visitors(paragraph.section, span)) is not None:
            return visitors
        beside = (
            self._cut_list(first, clause, span)
            or self._next_of_pairs(clause, span)
            or self.leading(clause.start, span.start)
            or self._behind(clause, span)
        )
        if not beside and (owner := told_owner(self._text, self._run, clause, paragraph.span.end)) is not None:
            return owner
        return (
            beside
            or (self.leading(first, span.start) if clause.start > first else [])
            or self._of_clause_before(first, clause)
            or lead(self._text, self._named.between, paragraph.span, clause, span.start)
            or self._of_sections(paragraph.section, span)
            or self._of_labels(paragraph.section)
        )

    def _visitors(self, section: Section | None, span: Span) -> list[Actor] | None:
        """Who visits the body that an item names with its time: "Đoàn khảo sát làm việc tại cơ sở:" / "+ Xã A: 8 giờ ..."

        None where the heading speaks of no visits, or the item says more.
        """
        parent = self._clauses.parent(section) if section else None
        if section is None or parent is None:
            return None
        heading = self._text[parent.title.start : parent.title.end].lower()
        rest = _NAMES if _VISITS.search(heading) else _LABEL_GOES_ON if _VISITED.search(heading) else None
        named = self._run(section.lines[0].text_start, span.start) if rest else []
        if rest is None or not named or not rest.fullmatch(self._text, named[-1].span.end, span.start):
            return None
        return self.leading(parent.lines[0].text_start, max(parent.title.end, parent.lines[0].text_start))

    def _cut_list(self, first: int, clause: Span, span: Span) -> list[Actor]:
        """ "Các sở, ban, ngành; các xã, phường báo cáo ...": one list of bodies with a semicolon in it."""
        run = self.leading(first, clause.start) if clause.start > first else []
        if not run or not _LIST_GOES_ON.fullmatch(self._text, run[-1].span.end, clause.start):
            return []
        behind = self.leading(clause.start, span.start)
        return [*run, *behind] if behind else []

    def _of_clause_before(self, first: int, clause: Span) -> list[Actor]:
        """ "...; các tổ thu, nộp đợt 1 trước 30/10; đợt 2 trước 18/11": of the parts of a sentence the nearest in front."""
        parts = self._clauses.parts_before(first, clause.start)
        return next((found for start in parts if (found := self.leading(start, clause.start))), [])

    def _next_of_pairs(self, clause: Span, span: Span) -> list[Actor]:
        """ "Cấp xã trước ngày 20/8, cấp tỉnh trước ngày 31/8": each with its own day."""
        pairs = list(_PAIR.finditer(self._text, clause.start, span.start))
        run = self._run(pairs[-1].end(), span.start) if pairs else []
        return run if run and not self._text[run[-1].span.end : span.start].strip(" *_:(") else []

    def listed(self, cell: Cell) -> list[Actor]:
        """All bodies of a table cell; where none is known, what its words name, unless they name people."""
        if len(cell.pieces) == 1:
            (piece,) = cell.pieces
            named = self._named.between(piece.start, piece.end)
            if named and _PERSON.match(self._text, piece.start, piece.end):
                return [one for one in named if not _POST_OF.search(self._text, piece.start, one.span.start)]
            return list(named) or self._as_written(piece)
        return [
            Actor(cell.pieces[0], one.name, one.level) for one in self._named.named_in(cell.words(self._text))
        ]  # names go on from line to line

    def _as_written(self, cell: Span) -> list[Actor]:
        found = []
        for piece in _PIECE.finditer(self._text, cell.start, cell.end) if len(cell) <= _BRIEF else ():
            words = piece[0].strip(" *_.\u00a0")
            if not words[:1].isalpha() or _PERSON.match(words) or is_name(words.split(" (")[0]):
                return []
            found.append(Actor(Span(*piece.span()), normalised(words), None))
        return found

    def _of_sections(self, section: Section | None, span: Span) -> list[Actor]:
        if section is None:
            return []
        chain = self._clauses.above(section)
        if not self._is_place(section) and (
            found := self.leading(section.lines[0].text_start, min(span.start, _first_end(section)))
        ):
            return found
        for one in chain:
            if one is not section and not LABEL.match(self._text, one.lines[0].text_start, one.lines[0].text_end):
                break
            if found := self._owner_beside(one):  # or beside "- Thời gian thực hiện:" with the times below it
                return found
        for one in chain:
            if not self._is_place(one) and (
                found := self.leading(one.lines[0].text_start, max(one.title.end, one.lines[0].text_start))
            ):
                return found
        for sibling in self._clauses.siblings_before(section):
            line = sibling.lines[0]
            label = _HOW.match(self._text, line.text_start, line.text_end)
            if label and (found := self._run(label.end(), line.text_end)):
                return found
        return []

    def _is_place(self, section: Section) -> bool:
        """ "Tại UBND các xã" under a heading of inspections: where others look, not who owes anything."""
        if not _OPENS_AT.match(self._text, section.lines[0].text_start):
            return False
        return _INSPECTION.search(self._clauses.titles(self._clauses.parent(section)).lower()) is not None

    def _of_labels(self, section: Section | None) -> list[Actor]:
        """ "Hội đồng tuyển sinh: ...": a label or heading that opens like the name of a body, though nobody knows it."""
        for one in self._clauses.above(section):
            label = LIKE_A_BODY.match(self._text, one.title.start, one.title.end)
            ended = label and self._text[label.end() : one.title.end]
            if label and (not ended or _ASIDE.fullmatch(ended) if one.is_heading else self._text[label.end()] == ":"):
                return [Actor(Span(*label.span()), normalised(label[0].strip()), None)]
        return []

    def _owner_beside(self, section: Section) -> list[Actor]:
        """ "Cơ quan chủ trì: Công an tỉnh": in a line of the same item, or opening an item beside it."""
        for one in (section, *self._clauses.siblings_around(section)):
            for line in one.lines if one is section else one.lines[:1]:
                label = _OWNER.match(self._text, line.text_start, line.text_end)
                if label and (
                    found := self._run(label.end(), line.text_end)
                    or of_person(self._text, self._run, label.end(), line.text_end)
                ):
                    return found
        return []

    def leading(self, start: int, end: int) -> list[Actor]:
        """The bodies at the head of a passage, with nothing but words of address in front of them."""
        found = self._led.get((start, end))  # headings are asked for each item below them
        if found is None:
            found = self._led[start, end] = self._leading(start, end)
        return found

    def _leading(self, start: int, end: int) -> list[Actor]:
        if end - start <= _WINDOW and self._text[start:end].isupper():
            return self._in_capitals(start, end)
        if not self._named.between(start, end):
            return []
        if found := self._run(start, end):
            return found
        for prefix in (_ADVERBIAL, _TITLE, _STEP):
            opened = prefix.match(self._text, start, end)
            if opened and (found := self._run(opened.end(), end)):
                return found
        own = _OWN_EVENT.match(self._text, start, end)
        found = self._run(own.end(), end) if own else []
        if found and _LABEL_ENDS.match(self._text, found[-1].span.end):
            return found
        return of_person(self._text, self._run, start, end)

    def _in_capitals(self, start: int, end: int) -> list[Actor]:
        """The bodies at the head of a heading that is all in capitals."""
        words = recased(self._text[start:end])
        found = self._named.named_in(words)
        return [
            Actor(Span(start + one.span.start, start + one.span.end), one.name, one.level)
            for one in _run_of(words, 0, found)
        ]

    def _run(self, start: int, end: int) -> list[Actor]:
        return _run_of(self._text, start, self._named.between(start, min(end, start + _WINDOW)))

    def _behind(self, clause: Span, span: Span) -> list[Actor]:
        """ "Trước ngày 15/6/2024, các chi bộ gửi ...": the subject stands behind the date that opens the clause."""
        if self._text[clause.start : span.start].strip(" *_-+|"):
            return []
        comma = _COMMA.match(self._text, span.end, clause.end)
        return self._run(comma.end() if comma else span.end, clause.end)


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


def _first_end(section: Section) -> int:
    """Where the first paragraph of a section ends, which may be wrapped in the middle of a name."""
    end = section.lines[0].text_end
    for line in section.lines[1:_WRAPS]:
        if not line.wraps:
            break
        end = line.text_end
    return end


def level_of(bodies: list[Actor]) -> Level | None:
    """The level of the first body; of the others where that one tells none and they agree."""
    if not bodies or bodies[0].level is not None:
        return bodies[0].level if bodies else None
    known = {body.level for body in bodies if body.level is not None}
    return known.pop() if len(known) == 1 else None
