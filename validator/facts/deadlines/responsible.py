"""Who is responsible: the bodies at the head of a clause, of an item, of the headings above it."""

import re

from validator.facts.actors.actors import Actor
from validator.facts.actors.levels import Level
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.deadlines.clauses import Clauses
from validator.facts.deadlines.heads import Heads
from validator.facts.deadlines.leads import lead
from validator.facts.deadlines.owners_around import OwnersAround
from validator.facts.deadlines.told_owners import told_owner
from validator.facts.paragraphs.letters import LOWER
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.source import Span

# In front of a line that opens with the rest of a name.
_CUT = re.compile(
    r"(?:Ban [\w ]{2,24}|Văn phòng|Thường trực|Ủy ban Kiểm tra|Ủy ban|\bvới|\bvề|\bcủa|\bcho)[^\S\n]*\n(?:\s*\d{1,3}\s*\n)?\s*$"
)
_PAIR = re.compile(r"\d/\d{1,4}[\s*_)]{0,4}(?:,|\bvà)\s{1,3}")  # behind a day, what goes with the next one
_LIST_GOES_ON = re.compile(r"[\s*_;]*")
_COMMA = re.compile(r"[\s*_)]{0,6}[,:]")
_LABEL_ENDS = re.compile(r"[\s*_]*:[\s*_]*")
_ACTS = re.compile(rf"\s(?=[{LOWER}])")
_BEFORE = 60  # characters in front of a line, in which the name is cut that it goes on with


class Responsible:
    """Finds the bodies a duty is laid upon."""

    def __init__(self, text: str, clauses: Clauses, named: NamedBodies) -> None:
        self._text = text
        self._clauses = clauses
        self._named = named
        self._heads = Heads(text, named)
        self._around = OwnersAround(text, clauses, self._heads)

    def bodies(self, paragraph: Paragraph, clause: Span, span: Span) -> list[Actor]:
        """The bodies that owe what is due at `span`, none where the text names none."""
        first = paragraph.lines[0].text_start
        if not paragraph.opens and clause.start <= first and _CUT.search(self._text, max(0, first - _BEFORE), first):
            return self._around.of_sections(paragraph.section, span)  # the line opens with the rest of a name
        if paragraph.opens and (visitors := self._around.visitors(paragraph.section, span)) is not None:
            return visitors
        beside = (
            self._cut_list(first, clause, span)
            or self._next_of_pairs(clause, span)
            or self._acting(self._heads.leading(clause.start, span.start), span)
            or self._behind(clause, span)
        )
        if not beside and (owner := told_owner(self._text, self._heads.run, clause, paragraph.span.end)) is not None:
            return owner
        return (
            beside
            or (self._heads.leading(first, span.start) if clause.start > first else [])
            or self._of_clause_before(first, clause)
            or lead(self._text, self._named.between, paragraph.span, clause, span.start)
            or self._around.of_sections(paragraph.section, span)
            or self._around.of_labels(paragraph.section)
        )

    def _acting(self, heads: list[Actor], span: Span) -> list[Actor]:
        """ "Cấp xã: Đảng ủy xã tổ chức ...": who acts on the level that the label names."""
        label = _LABEL_ENDS.match(self._text, heads[-1].span.end, span.start) if heads else None
        if label is None:
            return heads
        acting = self._heads.run(label.end(), span.start)
        if not acting or acting[0].span.start != label.end() or not _ACTS.match(self._text, acting[-1].span.end):
            return heads
        return acting if heads[0].level is not None and acting[0].level is heads[0].level else heads

    def _cut_list(self, first: int, clause: Span, span: Span) -> list[Actor]:
        """ "Các sở, ban, ngành; các xã, phường báo cáo ...": one list of bodies with a semicolon in it."""
        run = self._heads.leading(first, clause.start) if clause.start > first else []
        if not run or not _LIST_GOES_ON.fullmatch(self._text, run[-1].span.end, clause.start):
            return []
        behind = self._heads.leading(clause.start, span.start)
        return [*run, *behind] if behind else []

    def _of_clause_before(self, first: int, clause: Span) -> list[Actor]:
        """ "...; các tổ thu, nộp đợt 1 trước 30/10; đợt 2 trước 18/11": of the parts of a sentence the nearest in front."""
        parts = self._clauses.parts_before(first, clause.start)
        return next((found for start in parts if (found := self._heads.leading(start, clause.start))), [])

    def _next_of_pairs(self, clause: Span, span: Span) -> list[Actor]:
        """ "Cấp xã trước ngày 20/8, cấp tỉnh trước ngày 31/8": each with its own day."""
        pairs = list(_PAIR.finditer(self._text, clause.start, span.start))
        run = self._heads.run(pairs[-1].end(), span.start) if pairs else []
        return run if run and not self._text[run[-1].span.end : span.start].strip(" *_:(") else []

    def _behind(self, clause: Span, span: Span) -> list[Actor]:
        """ "Trước ngày 15/6/2024, các chi bộ gửi ...": the subject stands behind the date that opens the clause."""
        if self._text[clause.start : span.start].strip(" *_-+|"):
            return []
        comma = _COMMA.match(self._text, span.end, clause.end)
        return self._heads.run(comma.end() if comma else span.end, clause.end)


def level_of(bodies: list[Actor]) -> Level | None:
    """The level of the first body; of the others where that one tells none and they agree."""
    if not bodies or bodies[0].level is not None:
        return bodies[0].level if bodies else None
    known = {body.level for body in bodies if body.level is not None}
    return known.pop() if len(known) == 1 else None
