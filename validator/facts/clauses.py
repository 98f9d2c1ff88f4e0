"""The words around a time expression: its clause, and what tells what is due when the clause itself does not."""

import re

from validator.document import Section
from validator.facts.paragraphs import Paragraph
from validator.source import Span

_STOP = re.compile(r"[.;](?=\s|$)")
_ABBREVIATED = re.compile(r"(?:\bTP|\bTS|\bThS|\bđ/c|\bTh|\bGS|\bPGS)$")
LABEL = re.compile(r"\s*(?:[Tt]hời gian|[Tt]iến độ|[Tt]hời hạn|[Hh]ạn|[Mm]ốc|[Tt]hời điểm|[Ll]ịch)\b[^:]{0,40}:")
_TELLING = re.compile(
    r"hội nghị|đại hội|hội thi|hội thảo|lễ |\bhọp|sinh hoạt|tập huấn|sơ kết|tổng kết|(?:gửi|nộp|báo cáo)\b.{0,120}\b(?:về|lên|cho)\b",
    re.I | re.S,
)
_SHORT = 5  # characters that tell nothing
_ASIDE = re.compile(r"[\s*_]*\(|[\s*_]*(?:để|nhằm|theo|tại|đối với)\b")


class Clauses:
    """Finds clauses; knows which section stands in which."""

    def __init__(self, text: str, sections: list[Section]) -> None:
        self._text = text
        self._parents: dict[int, Section] = {}
        for section in sections:
            for child in section.children:
                self._parents[id(child)] = section

    def above(self, section: Section | None) -> list[Section]:
        """A section and those it stands in, the nearest first."""
        chain = []
        while section is not None:
            chain.append(section)
            section = self._parents.get(id(section))
        return chain

    def clause(self, paragraph: Paragraph, span: Span) -> Span:
        """From the last full stop or semicolon of the paragraph in front of the span to the next behind it."""
        first, whole = paragraph.lines[0], paragraph.span
        start = first.text_start if first.mark is not None else whole.start
        for stop in _STOP.finditer(self._text, start, span.start):
            if stop[0] == ";" or not _ABBREVIATED.search(self._text, max(start, stop.start() - 4), stop.start()):
                start = stop.end()
        following = _STOP.search(self._text, span.end, whole.end)
        return Span(start, following.start() if following else whole.end)

    def telling(self, paragraph: Paragraph, clause: Span, before: str, after: str) -> str:
        """The words that tell what is due: those of the clause, else of the sentence or item in front of it."""
        bare = before.strip(" *_-+:")
        if bare and not (len(bare) < 40 and LABEL.match(before)):
            return before
        if len(after.strip(" *_,:;.()/")) > _SHORT and not _ASIDE.match(after):
            return after
        start = paragraph.lines[0].text_start
        if clause.start > start and self._text[start : clause.start].strip(" *_-+:"):
            return self._text[start : clause.start] + before
        return f"{self._beside(paragraph.section)} {before}" if paragraph.section else before

    def _beside(self, section: Section) -> str:
        """`Thời gian:` speaks of what the item before it says, else of what its heading says."""
        for sibling in self.siblings_before(section):
            words = self._text[sibling.lines[0].text_start : sibling.lines[-1].text_end]
            if _TELLING.search(words):
                return words
        parent = self._parents.get(id(section))
        if parent is None:
            return self._text[section.title.start : section.title.end]
        return self._text[parent.lines[0].text_start : parent.lines[-1].text_end]

    def siblings_before(self, section: Section) -> list[Section]:
        """The items of the same list in front of a section, the nearest first."""
        parent = self._parents.get(id(section))
        if parent is None:
            return []
        return [child for child in reversed(parent.children) if child.label.start < section.label.start]

    def titles(self, section: Section | None) -> str:
        """The two nearest headings a paragraph stands under."""
        headings = [one for one in self.above(section) if one.is_heading]
        return " ".join(self._text[one.title.start : one.title.end] for one in headings[:2])
