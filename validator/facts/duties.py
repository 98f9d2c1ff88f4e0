"""Who owes what: actors, kind, event and addressee of a deadline, read off the words around it."""

import re
from collections.abc import Sequence

from validator.document import Section
from validator.facts.actors import Actor
from validator.facts.clauses import Clauses
from validator.facts.levels import Level
from validator.facts.named_bodies import NamedBodies
from validator.facts.paragraphs import Paragraph
from validator.facts.responsible import Responsible, level_of
from validator.facts.tables import Cells, Table
from validator.record import Record
from validator.source import Span, plain

# All patterns but the second read small letters. Each alternative opens with a letter, to which the engine skips fast.
_CUTOFF = re.compile(
    r"số liệu|thời điểm (?:đánh giá|chốt|lấy)|mốc (?:thời gian )?(?:đánh giá|kiểm tra|giám sát|tính)|chốt\b(?<!\wchốt)|tính (?:đến|từ)"
    r"|niên độ"
)
_UPWARD = re.compile(
    r"(?:[Gg]ửi|[Nn]ộp|[Bb]áo cáo(?! viên))\b(?:(?!;|\.(?!\d))[^\n]){0,120}?\b(?:về|lên|cho)\b"
    r"|(?:[Gg]ửi|[Nn]ộp)\s(?=[A-ZĐỦ]|(?:đồng chí|công đoàn|liên đoàn|chi ủy|cấp ủy|cấp trên|lãnh đạo|ban tổ chức|nhà trường)\b)"
    r"|(?:[Gg]ửi|[Nn]ộp)\s(?:bản\s)?(?:báo cáo(?! viên)|(?:bản )?(?:tự )?kiểm điểm|bài thu hoạch)\b"
    r"|[Cc]hế độ (?:thông tin,? )?báo cáo\b[^.;]{0,80}$"
    r"|[Bb]áo cáo định kỳ\b(?<!xây dựng báo cáo định kỳ)[^.;]{0,40}$"
    r"|[Đđ]ăng ký\b(?:(?!;|\.(?!\d))[^\n]){0,120}?\b(?:về|với|tại)\s(?=[A-ZĐỦ])"
    r"|[Bb]áo cáo\s(?:kết quả\s(?:\w+\s){0,6}?)?(?:về\s|lên\s|cho\s|với\s)?"
    r"(?=Ban |Thường trực|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|UBND|Ủy ban|Sở |BTV|ĐUK|Bộ |Bộ trưởng|Chủ tịch|Hiệu trưởng|Giám đốc"
    r"|Chỉ huy|Tổng [Cc]ông ty|Trụ sở|Trung đoàn|Tiểu đoàn|Lãnh đạo |lãnh đạo |cấp trên|cấp ủy (?:cấp|cùng)|Cục |Viện |Công an "
    r"|HĐND|Hội đồng|Trung ương|Phòng |Chi ủy|LĐLĐ|Liên đoàn|Tỉnh đoàn|Thủ tướng|Chính phủ|Trạm |Trung tâm |Đoàn (?:xã|phường|trường)|Xã đoàn"
    r"|Công đoàn |Hội (?:Nông dân|LHPN|Liên hiệp|Cựu chiến binh)|Mặt trận )"
    r"|(?:^|[,;:]|\bvà|\bxong)\s*[Bb]áo cáo (?:kết quả|tình hình|tổng kết|sơ kết)(?:\s(?!qua\b)\w+){0,6}\s*$"
)
# A report that is written, not one that is sent: "tập huấn viết báo cáo cho các khoa".
_WRITTEN = re.compile(r"(?:viết|kỹ năng|mẫu|làm|góp ý)(?: dự thảo)? báo cáo")
_MEETING = re.compile(
    r"hội nghị|đại hội|hội thi|hội thảo|hội diễn|hội thao|lễ\b(?<!\wlễ)|họp\b(?<!\whọp)|sinh hoạt|tập huấn|khai mạc|khai giảng"
    r"|bế mạc|lớp\b(?<!\wlớp)|sơ kết|tổng kết|tọa đàm|mít tinh|ngày hội|bồi dưỡng"
)
# What is got ready for a meeting is not held: "xây dựng kịch bản hội nghị", "duyệt đại hội", "xây dựng báo cáo tổng kết".
_READY = re.compile(
    r"(?:xây dựng|ban hành|lập|soạn|soạn thảo|biên soạn|duyệt|phê duyệt|chuẩn bị|trình|in|in ấn|gửi|phát hành|hoàn thiện|hoàn chỉnh|thẩm định"
    r"|trang trí|góp ý|viết|dự thảo|thành lập)\b(?! cơ sở vật chất và tổ chức)[^,;.:()]*$"
)
_HELD_TOO = re.compile(r"\b(?:và|để) (?:tổ chức|mở|tiến hành)\b|\btại\b|\btrong\b")
_REPORTING_ROW = re.compile(r"[\s*_+-]*(?:Gửi |Nộp |Tổng hợp, )?[Bb]áo cáo (?!viên|chuyên đề|đề dẫn|tham luận)")
_REVIEWED = r"(?:sơ kết|tổng kết|kiểm điểm|sơ, tổng kết)"
_HELD = r"(?: (?:sơ kết|tổng kết|chuyên đề|triển khai|quán triệt|phổ biến|học tập|tập huấn|khai mạc|bế mạc|phát động|ra quân))?"
_PLAN_TO_WRITE = r"kế hoạch(?:(?<=xây dựng kế hoạch)|(?<=ban hành kế hoạch))"
_EVENTS = {
    "report": re.compile(
        r"báo cáo(?: (?:sơ kết|tổng kết|kết quả|chuyên đề|tự kiểm tra|định kỳ|quý|tháng|năm))?|danh sách|hồ sơ|đăng ký"
        rf"|{_PLAN_TO_WRITE}|bài dự thi"
    ),
    "meeting": re.compile(
        rf"hội nghị{_HELD}|đại hội{_HELD}|lễ{_HELD}|hội thi{_HELD}|sinh hoạt chuyên đề|sinh hoạt|tập huấn|họp|sơ kết|tổng kết"
        r"|khai mạc|bế mạc|lớp"
    ),
    "cutoff": re.compile(r"số liệu|thời điểm đánh giá|mốc"),
}
_EVENT = re.compile(
    rf"hội nghị {_REVIEWED}|đại hội {_REVIEWED}|báo cáo {_REVIEWED}|sơ kết|tổng kết|kiểm điểm|sơ, tổng kết|hội nghị|đại hội"
    rf"|báo cáo(?! viên)|tập huấn|hội thi|{_PLAN_TO_WRITE}|kiểm tra|giám sát|khảo sát|đăng ký|danh sách|dự toán|quyết toán|đề cương|lễ"
)
_HANDED_ON = re.compile(r"(?<=\d)[\s*_)]{1,4}để (?:kịp thời )?tổng hợp\b[^.;]*$")
_BINDING = frozenset({"BEFORE", "NOLATER", "DONE"})


class Duty(Record):
    """What the words around a time expression say; unknown parts are None or empty."""

    actors: tuple[Actor, ...]
    level: Level | None
    kind: str  # task, report, cutoff, meeting
    event: str
    clause: str  # the sentence part that holds the deadline, for people
    addressee: Actor | None


class Around(Record, frozen=False):
    """A time expression in its clause: the words before it (in a table, with the title of its column) and behind it."""

    paragraph: Paragraph
    span: Span
    clause: Span
    before: str
    after: str
    cell: tuple[Table, int, int] | None = None  # table, row and column

    @property
    def role(self) -> str:
        """What the column is about, "" outside tables."""
        return self.cell[0].roles[self.cell[2]] if self.cell else ""


class Duties:
    """Reads duties off a text, its tables and the bodies it names."""

    def __init__(self, text: str, sections: list[Section], tables: Sequence[Table], named: NamedBodies) -> None:
        self._text = text
        self._named = named
        self._cells = Cells(tables)
        self._clauses = Clauses(text, sections)
        self._responsible = Responsible(text, self._clauses, named)

    def around(self, paragraph: Paragraph, span: Span) -> Around:
        """The clause around a time expression; in a table its cell."""
        if (cell := self._cell(span)) is not None:
            table, row, column = cell
            title = table.rows[0][column] if column < len(table.rows[0]) else Span(0, 0)
            whole = table.rows[row][column]
            inside = self._text[whole.start : span.start]
            if table.roles[column] == "time":
                inside = f"{self._text[title.start : title.end]}: {inside}"
            return Around(paragraph, span, whole, inside, self._text[span.end : whole.end], cell)
        clause = self._clauses.clause(paragraph, span)
        return Around(paragraph, span, clause, self._text[clause.start : span.start], self._text[span.end : clause.end])

    def duty(self, around: Around, operators: set[str]) -> Duty:
        """The duty whose deadline stands in some words."""
        paragraph, span, clause = around.paragraph, around.span, around.clause
        if around.cell is not None:
            return self._of_row(*around.cell, span, operators)
        words = _on_one_line(self._clauses.telling(paragraph, clause, around.before, around.after))
        binds = not _BINDING.isdisjoint(operators)
        kind = _kind(words, "" if binds else f"{self._clauses.titles(paragraph.section)} {around.before}", binds=binds)
        if kind == "task" and not binds and paragraph.opens and self._clauses.is_event(paragraph.section):
            kind = "meeting"
        handed_on = self._handed_on(clause, span)
        bodies = [handed_on] if handed_on else self._responsible.bodies(paragraph, clause, span)
        return Duty(
            actors=tuple(bodies),
            level=level_of(bodies),
            kind=kind,
            event=_event(kind, words),
            clause=_flat(self._text[clause.start : clause.end]),
            addressee=self._addressee(clause, span) if kind == "report" else None,
        )

    def _cell(self, span: Span) -> tuple[Table, int, int] | None:
        found = self._cells.at(span.start)
        return found if found and found[2] < len(found[0].roles) else None

    def _of_row(self, table: Table, row: int, column: int, span: Span, operators: set[str]) -> Duty:
        """A row of a table: what is due stands under its column's title, who owes it under another."""
        task = table.of_role(row, "task") if table.roles[column] == "time" else table.rows[row][column]
        owner = table.of_role(row, "actor")
        bodies = self._responsible.listed(owner) if owner else []
        words = _on_one_line(self._text[task.start : task.end]) if task else ""
        is_report = _REPORTING_ROW.match(words) is not None
        kind = "report" if is_report else _kind(words, words, binds=not _BINDING.isdisjoint(operators))
        return Duty(
            actors=tuple(bodies),
            level=level_of(bodies),
            kind=kind,
            event=_event(kind, words),
            clause=_flat(words),
            addressee=self._addressee(task, span) if task and kind == "report" else None,
        )

    def _handed_on(self, clause: Span, span: Span) -> Actor | None:
        """ "gửi về Sở Tư pháp trước ngày 20/5 để tổng hợp, báo cáo Bộ trước ngày 30/5": the one who gets it owes the rest."""
        handed = _HANDED_ON.search(self._text, clause.start, span.start)
        return (
            self._addressee(Span(clause.start, handed.start()), Span(handed.start(), handed.start()))
            if handed
            else None
        )

    def _addressee(self, clause: Span, span: Span) -> Actor | None:
        """Who gets the report: named behind "gửi", "về", "cho", in front of the date or behind it."""
        for start, end in ((clause.start, span.start), (span.end, clause.end)):
            places = [match.end() for match in _UPWARD.finditer(self._text, start, end)]
            if places and (found := self._named.between(max(start, places[-1] - 1), end)):
                return found[0]
        return None


def _kind(words: str, ahead: str, *, binds: bool) -> str:
    """The kind of duty that some words on one line tell; `ahead` are those in front of it, with the headings above."""
    if not binds and _CUTOFF.search(_on_one_line(ahead).lower()):
        return "cutoff"
    if _may_go_up(words) and _UPWARD.search(_WRITTEN.sub("", words)):
        return "report"
    return "meeting" if not binds and _is_held(words.lower()) else "task"


def _is_held(around: str) -> bool:
    """Do the words, in small letters, name a meeting that is held, not only got ready?"""
    for meeting in _MEETING.finditer(around):
        ready = _READY.search(around, 0, meeting.start())
        if ready is None or _HELD_TOO.search(around, ready.start(), meeting.start()):
            return True
    return False


def _event(kind: str, words: str) -> str:
    """What is due in a word or two: the last event of its kind in the words, else any."""
    words = words.lower()
    for pattern in (_EVENTS[kind], _EVENT) if kind in _EVENTS else (_EVENT,):
        if found := pattern.findall(words):
            return str(found[-1])
    return ""


def _on_one_line(words: str) -> str:
    """Without wraps and hard blanks."""
    return " ".join(words.split())


def _may_go_up(words: str) -> bool:
    """One of these stands wherever something is sent upward."""
    return "áo cáo" in words or "ửi" in words or "ộp" in words or "ăng ký" in words


def _flat(words: str) -> str:
    return plain(words).strip(" -+.;|")
