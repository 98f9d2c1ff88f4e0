"""Who owes what: the actor, the kind, the event and the addressee of a deadline, read off the words around it."""

import re
from dataclasses import dataclass

from validator.document import Section
from validator.facts.actors import Actor, actors, may_begin
from validator.facts.levels import Level
from validator.facts.paragraphs import Paragraph
from validator.source import Span

# What may stand between the beginning of an item and the body that is given the task.
_LEADING = re.compile(
    r"(?:[\s*_:,“\"]|[Gg]iao|[Đđ]ối với|[Đđ]ề nghị|[Yy]êu cầu|[Tt]hủ trưởng|[Nn]gười đứng đầu|[Cc]ấp|[Cc]hủ tịch|[Bb]í thư"
    r"|[Gg]iám đốc|[Tt]rưởng|[Ll]ãnh đạo|[Đđ]ồng chí|[Cc]ác đồng chí|[Bb]an|[Pp]hía|[Vv]ề phía|[Cc]ác|[Cc]ủa)*"
)
_LABEL = re.compile(r"\s*(?:[Tt]hời gian|[Tt]iến độ|[Tt]hời hạn|[Hh]ạn|[Mm]ốc|[Tt]hời điểm)\b[^:]{0,40}:")
_CUTOFF = re.compile(
    r"số liệu|thời điểm (?:đánh giá|chốt|lấy)|mốc (?:thời gian )?(?:đánh giá|kiểm tra|tính)|chốt|tính (?:đến|từ)", re.I
)
_UPWARD = re.compile(
    r"(?:[Gg]ửi|[Nn]ộp|[Bb]áo cáo)\b(?:(?![.;])[^\n]){0,120}?\b(?:về|lên|cho)\b"
    r"|(?:[Gg]ửi|[Nn]ộp)\s(?=[A-ZĐỦ])"
    r"|[Bb]áo cáo\s(?:kết quả\s(?:\w+\s){0,6}?)?(?:về\s|lên\s|cho\s|với\s)?"
    r"(?=Ban |Thường trực|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|UBND|Ủy ban|Sở |BTV|ĐUK)"
)
_MEETING = re.compile(
    r"[Hh]ội nghị|[Đđ]ại hội|[Hh]ội thi|[Hh]ội thảo|[Ll]ễ |[Hh]ọp|[Ss]inh hoạt|[Tt]ập huấn|[Kk]hai mạc|[Ll]ớp|[Ss]ơ kết|[Tt]ổng kết"
)
_EVENT = re.compile(
    r"(?:hội nghị |đại hội |báo cáo )?(?:sơ kết|tổng kết|kiểm điểm|sơ, tổng kết)|hội nghị|đại hội|báo cáo|kế hoạch|tập huấn|hội thi"
    r"|kiểm tra|giám sát|khảo sát|đăng ký|danh sách|dự toán|quyết toán|lễ"
)
_CLAUSE = re.compile(r"[.;](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Duty:
    """What the words around a time expression say; unknown parts are None or empty."""

    actor: Actor | None
    kind: str  # task, report, cutoff, meeting
    event: str
    clause: str  # the sentence part that holds the deadline, for people
    addressee: Actor | None


class Duties:
    """Reads duties; knows which section stands in which."""

    def __init__(self, text: str, sections: list[Section], own: Level | None) -> None:
        self._text = text
        self._own = own
        self._parents: dict[int, Section] = {}
        for section in sections:
            for child in section.children:
                self._parents[id(child)] = section

    def duty(self, paragraph: Paragraph, span: Span, operators: set[str]) -> Duty:
        """The duty whose deadline stands at a span of a paragraph."""
        clause = self._clause(paragraph, span)
        before = self._text[clause.start : span.start]
        around = self._around(paragraph, clause, before)
        kind = self._kind(f"{self._titles(paragraph.section)} {before}", around, operators)
        return Duty(
            actor=self._actor(paragraph, clause, span),
            kind=kind,
            event=self._event(around),
            clause=" ".join(self._text[clause.start : clause.end].replace("*", "").split()).strip(" -+.;"),
            addressee=self._addressee(clause.start, span.start) if kind == "report" else None,
        )

    def _clause(self, paragraph: Paragraph, span: Span) -> Span:
        """From the last full stop or semicolon of the paragraph in front of the span to the next behind it."""
        whole = paragraph.span
        start = whole.start
        for stop in _CLAUSE.finditer(self._text, whole.start, span.start):
            if stop.end() - whole.start > 6:  # not the stop of the mark "1."
                start = stop.end()
        following = _CLAUSE.search(self._text, span.end, whole.end)
        first = paragraph.lines[0]
        if start == whole.start and first.mark is not None:
            start = first.text_start
        return Span(start, following.start() if following else whole.end)

    def _around(self, paragraph: Paragraph, clause: Span, before: str) -> str:
        """The words that tell what is due: those of the clause, else of the sentence or item in front of it."""
        bare = before.strip(" *_-+:")
        if bare and not (len(bare) < 40 and _LABEL.match(before)):
            return before
        start = paragraph.lines[0].text_start
        if clause.start > start:
            return self._text[start : clause.start] + before
        return f"{self._beside(paragraph.section)} {before}" if paragraph.section else before

    def _beside(self, section: Section) -> str:
        """`Thời gian:` speaks of what the item before it says, else of what its heading says."""
        parent = self._parents.get(id(section))
        if parent is None:
            return self._text[section.title.start : section.title.end]
        before = [child for child in parent.children if child.label.start < section.label.start]
        for sibling in reversed(before):
            words = self._text[sibling.lines[0].text_start : sibling.lines[-1].text_end]
            if _UPWARD.search(words) or _MEETING.search(words):
                return words
        return self._text[parent.lines[0].text_start : parent.lines[-1].text_end]

    def _titles(self, section: Section | None) -> str:
        """The headings a paragraph stands under, the nearest first."""
        titles = []
        while section is not None:
            if section.is_heading:
                titles.append(self._text[section.title.start : section.title.end])
            section = self._parents.get(id(section))
        return " ".join(titles[:2])

    @staticmethod
    def _kind(before: str, around: str, operators: set[str]) -> str:
        binds = operators & {"BEFORE", "NOLATER", "DONE"}
        if not binds and _CUTOFF.search(before):
            return "cutoff"
        if _UPWARD.search(around):
            return "report"
        return "meeting" if not binds and _MEETING.search(around) else "task"

    @staticmethod
    def _event(around: str) -> str:
        found = _EVENT.findall(around.lower())
        return str(found[-1]) if found else ""

    def _actor(self, paragraph: Paragraph, clause: Span, span: Span) -> Actor | None:
        """The body at the head of the clause, of the item, of the headings above it; else the issuer's own."""
        if found := self._leading(clause.start, span.start):
            return found
        section = paragraph.section
        if section is not None and (found := self._leading(section.lines[0].text_start, span.start)):
            return found
        while section is not None:
            if found := self._leading(section.lines[0].text_start, section.title.end):
                return found
            section = self._parents.get(id(section))
        return None

    def _leading(self, start: int, end: int) -> Actor | None:
        """The first body of a passage, when nothing but words of address stand in front of it."""
        # No body behind the last word of address can be the one.
        words = _LEADING.match(self._text, start, end)
        until = words.end() if words else start
        if not may_begin(self._text, start, until):
            return None
        for actor in actors(self._text, start, end, self._own):
            between = self._text[start : actor.span.start]
            skipped = _LEADING.match(between)
            return actor if skipped and skipped.end() == len(between) else None
        return None

    def _addressee(self, start: int, end: int) -> Actor | None:
        places = [match.end() for match in _UPWARD.finditer(self._text, start, end)]
        return next(actors(self._text, max(start, places[-1] - 1), end, self._own), None) if places else None
