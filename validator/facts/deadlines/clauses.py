"""The words around a time expression: its clause, and what tells what is due when the clause itself does not."""

import re
from functools import cached_property

from validator.document import Section
from validator.facts.paragraphs.letters import UPPER
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.source import Span

_STOP = re.compile(r"[.;](?=\s|$)")
_ABBREVIATED = re.compile(r"(?:\bTP|\bP|\bTS|\bThS|\bđ/c|\bTh|\bGS|\bPGS)$")
LABEL = re.compile(r"\s*(?:[Tt]hời gian|[Tt]iến độ|[Tt]hời hạn|[Hh]ạn|[Mm]ốc|[Tt]hời điểm|[Ll]ịch)\b[^:]{0,40}:")
_TELLING = re.compile(
    r"hội nghị|đại hội|hội thi|hội thảo|lễ |\bhọp|sinh hoạt|tập huấn|sơ kết|tổng kết|(?:gửi|nộp|báo cáo)\b.{0,120}\b(?:về|lên|cho)\b",
    re.I | re.S,
)
# A heading that names what is done; a detail below it ("Nội dung: việc duy trì sinh hoạt") does not speak for it.
_NAMED = re.compile(rf"{_TELLING.pattern}|kiểm tra|giám sát|khảo sát|\bthi\b", re.I | re.S)
_DETAIL = re.compile(r"\s*(?:Nội dung|Đối tượng|Địa điểm|Phạm vi|Yêu cầu)\b[^:]{0,40}:")
_EVENT_DETAIL = re.compile(r"\s*(?:Địa điểm|Thành phần(?! (?:[Đđ]oàn|[Tt]ổ)\b)|Khách mời|Đại biểu)\b[^:]{0,40}:")
_INSPECTED = re.compile(
    r"kiểm tra|giám sát|khảo sát|thanh tra|vận động|tuyên truyền|rà soát|thống kê|điều tra|tiêm\b|tiếp nhận|đăng ký|xây dựng|thi công|sản xuất",
    re.I,
)
_ONLY_HELD = re.compile(
    r"(?:tổ chức|tiến hành|diễn ra)(?: (?:trong|vào))?(?: \d{1,2})?$"
)  # whose object the heading names
# "- Cấp tỉnh: sáng ngày 01/3/2026, tại quảng trường": what is held there the heading says
_AT_LEVEL = re.compile(
    r"(?:Cấp|Khối|Cụm|Khu vực|Phiên|Buổi|Kỳ)\b[^:;.]{0,40}:[\s*_]{0,4}(?:(?:lúc|vào|buổi)\s)?(?:sáng|chiều|tối|đêm)?"
)
_OWN_DAY = re.compile(r"ngày \d{1,2}(?:[/.-]| tháng )\d")  # what has its own day does not tell what is done on another
_ONLY_WHERE = re.compile(r"[\s*_]*(?:\)|\([^()\n]{1,40}\)?\)?)?[\s*_]*(?:$|[.;]|,?[\s*_]+tại\s)")
_ONLY_WHO = re.compile(rf"[\s*_]*(?!(?:Thời|Địa|Thành|Nội|Ngày|Riêng))[{UPPER}][^:;,.\n]{{3,60}},[\s*_]*")
_ANY_LABEL = re.compile(r"[^.;:\d\n]{3,60}:[\s*_]")
_DAY = re.compile(r"(?:\d[/.-]\d{1,2}(?:[/.-]\d{4})?|tháng\s\d{1,2}(?:\s(?:năm\s)?\d{4})?)[\s*_]{0,3}$")
_BRIEF = 60  # characters of a heading that names but who: "a) Cấp tỉnh"
_MOST_DETAILS = 12
_FARTHEST = 700  # characters to either side that are read
_NEAR = 6  # items of a list in front of one that may speak for it
_SHORT = 5  # characters that tell nothing
# "hằng năm (trước ngày 15/12) báo cáo ...", with another day in brackets between them
_ACT_BEHIND = re.compile(
    r"[^\S\n]{0,3}\)(?:,?\s{1,3}(?:và\s{1,3})?(?:(?:hằng|hàng)\s{1,3})?(?:năm|quý|0?6 tháng)\s{0,3}\([^()]{4,30}\)){0,2}"
    r"\s{1,3}(?=(?:tổng hợp,?\s{1,3})?(?:gửi|nộp|báo cáo)\b)"
)
# "định kỳ trước ngày 10/6 báo cáo ...": how often, with what is done behind the day
_ONLY_OFTEN = re.compile(r"(?:(?:[Đđ]ịnh kỳ|[Hh][ằà]ng (?:tuần|tháng|quý|năm)|,|và|0?6 tháng|năm)\s*)+")
_ACT = re.compile(r"[\s,*_]{1,4}(?:phải\s)?(?:gửi|nộp|báo cáo|tổng hợp,? báo cáo)\b")
# "...; kết quả năm trước ngày 05/12": the same duty for another period
_OTHER_PERIOD = re.compile(
    r"(?:và\s)?(?:(?:báo cáo|kết quả|sơ kết|tổng kết)\s){0,2}(?:(?:cả\s)?năm|0?[69] tháng(?: đầu năm)?|quý \w{1,3})(?:[ /]\d{4})?",
    re.I,
)
# "... sau mỗi đợt: đợt 1 trước ngày 11/02; đợt 2 trước ngày 27/3": the same duty for another round
_ROUND = re.compile(r"(?:lần|đợt|kỳ|vòng|phiên|buổi)(?: thứ)? (?:\d|[IVX]{1,4}|nhất|hai|ba|tư)", re.I)
_ROUNDS = re.compile(rf"[:(]\s{{0,3}}{_ROUND.pattern}", re.I)
_SENT = re.compile(r"(?:rồi )?(?:gửi|nộp)")  # "báo cáo tổng hợp ý kiến; gửi trước ngày 25/6"
# "báo cáo sơ kết trước ngày 10/6, gửi Đảng ủy xã": the one day stands in front of what is done
_SENT_BEHIND = re.compile(r",\s(?:gửi|nộp)\s(?:về\s|cho\s)?(?=[A-ZĐỦ])(?!\D{0,60}(?:góp ý|ý kiến))\D*$")
_REPORT = re.compile(r"(?<!dự thảo )báo cáo(?! viên)", re.I)
_ASIDE = re.compile(r"[\s*_]*\(|[\s*_]*(?:để|nhằm|theo|tại|đối với)\b")


class Clauses:
    """Finds clauses; knows which section stands in which."""

    def __init__(self, text: str, sections: list[Section]) -> None:
        self._text = text
        self._sections = sections
        self._telling: dict[int, str] = {}  # by section

    @cached_property
    def _parents(self) -> dict[int, tuple[Section, int]]:
        """By section: the one it stands in, and its place among the children."""
        parents = {}
        waiting = [*self._sections]
        while waiting:
            section = waiting.pop()
            for at, child in enumerate(section.children):
                parents[id(child)] = section, at
                if child.children:
                    waiting.append(child)
        return parents

    def above(self, section: Section | None) -> list[Section]:
        """A section and those it stands in, the nearest first."""
        chain = []
        while section is not None:
            chain.append(section)
            section = self.parent(section)
        return chain

    def parent(self, section: Section) -> Section | None:
        """The section one stands in."""
        found = self._parents.get(id(section))
        return found[0] if found else None

    def clause(self, paragraph: Paragraph, span: Span) -> Span:
        """From the last full stop or semicolon of the paragraph in front of the span to the next behind it."""
        first, whole = paragraph.lines[0], paragraph.span
        start = first.text_start
        start = max(start, span.start - _FARTHEST)
        for stop in _STOP.finditer(self._text, start, span.start):
            if self._opens_bracketed_days(stop.end(), span.start):
                continue
            if stop[0] == ";" or not _ABBREVIATED.search(self._text, max(start, stop.start() - 4), stop.start()):
                start = stop.end()
        end = min(whole.end, span.end + _FARTHEST)
        following = _STOP.search(self._text, span.end, end)
        return Span(start, following.start() if following else end)

    def _opens_bracketed_days(self, behind: int, at: int) -> bool:
        """ "02 ngày (thứ Bảy, Chủ nhật; ngày 07 và 08/3)": in a bracket a semicolon right in front of the days parts nothing."""
        if self._text[behind:at].strip():
            return False
        opened = self._text.rfind("(", max(0, behind - _BRIEF), behind)
        return opened >= 0 and ")" not in self._text[opened:behind]

    def label_of_parts(self, paragraph: Paragraph, clause: Span, before: str) -> str:
        """The label of a paragraph, for a part of it that but names who: "Đại hội điểm: xã A, ngày 10/4; xã B, ngày 17/4"."""
        start = paragraph.lines[0].text_start
        if self._text[clause.start - 1 : clause.start] != ";" or not _ONLY_WHO.fullmatch(before):
            return ""
        label = _ANY_LABEL.match(self._text, start, clause.start)
        return label[0] if label and _DAY.search(self._text, label.end(), clause.start - 1) else ""

    def parts_before(self, first: int, end: int) -> list[int]:
        """Where the parts of the sentence that goes on at `end` begin, the nearest first, that of the paragraph left out."""
        found: list[int] = []
        for stop in _STOP.finditer(self._text, max(first, end - _FARTHEST), end - 1):
            if stop[0] == ";":
                found.append(stop.end())
            else:
                found.clear()
        return found[::-1] if self._text[end - 1 : end] == ";" else []

    def telling(self, paragraph: Paragraph, clause: Span, before: str, after: str) -> str:
        """The words that tell what is due: those of the clause, else of the sentence or item in front of it."""
        if _ACT_BEHIND.match(after) and not _TELLING.search(before):
            return before + after
        bare = before.strip(" *_-+:")
        if (_ONLY_OFTEN.fullmatch(bare) or before.rstrip(" *_").endswith(":")) and _ACT.match(after):
            return before + after
        if _ONLY_HELD.search(bare) and not _TELLING.search(bare) and paragraph.section is not None:
            ahead = self._text[max(paragraph.lines[0].text_start, clause.start - _FARTHEST) : clause.start]
            return f"{ahead if _TELLING.search(ahead) else self._heading(paragraph.section)} {before}"
        if _AT_LEVEL.fullmatch(before.strip(" *_-+")) and _ONLY_WHERE.match(after) and paragraph.section is not None:
            return f"{self._heading(paragraph.section)} {before}"
        start = max(paragraph.lines[0].text_start, clause.start - _FARTHEST)
        ahead = self._text[start : clause.start]
        if ahead.endswith(";") and (
            _OTHER_PERIOD.fullmatch(bare) or (_ROUND.fullmatch(bare) and _ROUNDS.search(ahead))
        ):
            return f"{self._around(paragraph) if LABEL.match(ahead) else ''} {ahead}{before}"
        if ahead.endswith(";") and _SENT.fullmatch(bare):
            return f"{ahead[:-1]}, {before}"
        if _REPORT.search(before) and (sent := _SENT_BEHIND.search(after)):
            return f"{before}{sent[0]}"
        if bare and not (len(bare) < 40 and LABEL.match(before)):
            return before
        if len(after.strip(" *_,:;.()/")) > _SHORT and not _ASIDE.match(after):
            return after
        if clause.start > start and self._text[start : clause.start].strip(" *_-+:"):
            return self._text[start : clause.start] + before
        return f"{self._around(paragraph)} {before}"

    def _around(self, paragraph: Paragraph) -> str:
        """What the items beside a paragraph or the words above it tell, "" where it stands in no section."""
        if paragraph.section is None:
            return ""
        return self._beside(paragraph.section) if paragraph.opens else self._above(paragraph)

    def _above(self, paragraph: Paragraph) -> str:
        """What a section says in front of one of its paragraphs; what stands behind it speaks of something else."""
        section = paragraph.section
        if section is None:
            return ""
        return self._words(section)[: max(0, paragraph.lines[0].start - section.lines[0].text_start)]

    def _beside(self, section: Section) -> str:
        """`Thời gian:` speaks of what the item before it says, else of what its heading says."""
        if id(section) not in self._telling:
            self._telling[id(section)] = self._said_beside(section)
        return self._telling[id(section)]

    def _said_beside(self, section: Section) -> str:
        if teller := self.teller(section):
            return self._words(teller)
        has_heading = self.parent(section) is not None
        return (
            self._heading(section) if has_heading else self._text[section.title.start : section.title.end][:_FARTHEST]
        )

    def teller(self, section: Section) -> Section | None:
        """The item in front of one that names but a time, which tells what is due by then."""
        parent = self.parent(section)
        named = parent is not None and _NAMED.search(self._text[parent.title.start : parent.title.end][:_FARTHEST])
        for sibling in self.siblings_before(section):
            words = self._words(sibling)
            if _TELLING.search(words) and not (named and _DETAIL.match(words)) and not _OWN_DAY.search(words):
                return sibling
        return None

    def _heading(self, section: Section) -> str:
        """The words of the heading an item stands under; with those of the one above, where it names but a level."""
        parent = self.parent(section)
        if parent is None:
            return ""
        words = self._words(parent)
        above = self.parent(parent)
        if above is None or len(words) > _BRIEF or _NAMED.search(words):
            return words
        return f"{self._text[above.title.start : above.title.end][:_FARTHEST]} {words}"

    def is_event(self, section: Section | None) -> bool:
        """Does the item name time or place of an event, with its place or those who come in items beside it?"""
        parent = self.parent(section) if section is not None else None
        if section is None or parent is None or not LABEL.match(self._words(section)):
            return False
        beside = [one for one in parent.children if one is not section][:_MOST_DETAILS]
        if not any(_EVENT_DETAIL.match(self._words(one)) for one in beside):
            return False
        return not _INSPECTED.search(f"{self._heading(section)} {self.titles(section)}")

    def _words(self, section: Section) -> str:
        start = section.lines[0].text_start
        return self._text[start : min(section.lines[-1].text_end, start + _FARTHEST)]

    def siblings_before(self, section: Section) -> list[Section]:
        """The items of the same list in front of a section, the nearest first, a few of them."""
        found = self._parents.get(id(section))
        if found is None:
            return []
        parent, at = found
        return parent.children[max(0, at - _NEAR) : at][::-1]

    def siblings_around(self, section: Section) -> list[Section]:
        """The items of the same list next to a section, those in front of it first."""
        found = self._parents.get(id(section))
        if found is None:
            return []
        parent, at = found
        return [*parent.children[max(0, at - _NEAR) : at][::-1], *parent.children[at + 1 : at + 1 + _NEAR]]

    def headings(self, section: Section | None) -> list[str]:
        """The two nearest headings a paragraph stands under."""
        found = [one for one in self.above(section) if one.is_heading][:2]
        return [self._text[one.title.start : one.title.end][:_FARTHEST] for one in found]

    def titles(self, section: Section | None, *, of_one_matter: bool = False) -> str:
        """The two nearest headings a paragraph stands under; `of_one_matter` leaves out those that list several."""
        return " ".join(each for each in self.headings(section) if not (of_one_matter and "," in each))
