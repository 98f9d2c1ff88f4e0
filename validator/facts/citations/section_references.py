"""Where the plan names a section of its own that is not there: "theo mục V Kế hoạch này" in a plan of four sections."""

import re
from collections.abc import Iterator, Sequence

from validator.document import Mark
from validator.facts.numbering.label_runs import Run
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.record import Record
from validator.source import Span

_CHAIN = re.compile(
    r"(?:(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần|[Tt]iểu mục)\s(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđ])(?:,? (?:và )?|,? )){1,5}"
    r"(?:của |trong |tại |thuộc |ở )?(?:bản )?[Kk]ế hoạch(?P<this> này|(?=[.,;)]|$))"
)
_LABEL = re.compile(r"(?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})(?!\w)|(?P<decimal>(?<!\d)\d{1,2}(?:\.\d{1,2}){1,2})")
_ITEM = re.compile(
    r"(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) (?P<item>\d{1,2}),? (?:của )?(?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})(?!\w)"
)
# Where a paragraph names no other paper, a part that stands at the end of a sentence is one of this plan.
_PART = re.compile(
    r"(?:tại|theo|ở) (?:(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) (?P<item>\d{1,2}),? )?(?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})"
    r"(?=[.;)]|$| (?:nói |nêu )?(?:trên|dưới đây)|,? (?:của |trong )?(?:bản )?[Kk]ế hoạch(?:[.,;)]|$))"
)
_OTHER_PAPER = re.compile(
    r"\bsố \d|hướng dẫn|đề cương|phụ lục|biểu|mẫu|đề án|báo cáo|nghị quyết|quyết định|chương trình|thông (?:tư|báo|tri)|nghị định|luật"
    r"|quy (?:chế|định)|công văn|chỉ thị|kết luận|điều lệ|sổ|tờ|tài liệu|chương|phiếu|hợp đồng|văn bản|dự án|bản|đề thi|sách|giáo trình",
    re.I,
)
# A line of Nơi nhận: "- Như mục V (t/h);"
_AS = re.compile(r"\W*Như (?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})(?!\w)(?! [^;(]*\bsố \d)")
_FEWEST = 2  # sections, or items of one, of which a reference may be one too many
_NEXT = 24  # characters behind a part in which its paper is named
_SIGNS = ("ục ", "hần ", "hoản ")


class DanglingReference(Record):
    """A label that no section has: "V", "2.4", "I.3"."""

    span: Span
    label: str


def dangling_references(
    paragraphs: Sequence[Paragraph], runs: Sequence[Run], *, names_other_plans: bool
) -> Iterator[DanglingReference]:
    """The labels in the text and the recipients that no section of the main text has; none where its numbers are hard to read.

    `names_other_plans`: "mục V của Kế hoạch" may be that of the plan carried out.
    """
    if any(run.doubtful for run in runs):
        return
    sections = _Sections([run for run in runs if run.scope < 0])
    for one in paragraphs:
        if one.place is Place.RECIPIENTS and (match := _AS.match(one.plain)):
            yield from sections.missing("roman", one, match)
        elif one.is_prose and any(sign in one.plain for sign in _SIGNS):
            yield from _in_prose(one, sections, names_other_plans=names_other_plans)


def _in_prose(one: Paragraph, sections: "_Sections", *, names_other_plans: bool) -> Iterator[DanglingReference]:
    alone = _OTHER_PAPER.search(one.plain) is None
    own = alone and not names_other_plans
    chains = [chain for chain in _CHAIN.finditer(one.plain) if chain["this"] or own]
    for chain in chains:
        for match in _LABEL.finditer(one.plain, chain.start(), chain.end()):
            yield from sections.missing("roman" if match["roman"] else "decimal", one, match)
        for match in _ITEM.finditer(one.plain, chain.start(), chain.end()):
            yield from sections.missing_item(one, match)
    if chains or "ế hoạch này" in one.plain or not alone:
        return
    for match in _PART.finditer(one.plain):
        if names_other_plans and "ế hoạch" in one.plain[match.end() : match.end() + _NEXT]:
            continue
        part = list(sections.missing("roman", one, match))
        yield from part or (sections.missing_item(one, match) if match["item"] else ())


class _Sections:
    """The labels of the main text."""

    def __init__(self, runs: Sequence[Run]) -> None:
        labels = [one for run in runs for one in run.labels]
        self._known = {
            "roman": {one.text for one in labels if one.section.mark in (Mark.ROMAN, Mark.PART)},
            "decimal": {one.text for one in labels if one.prefix},
        }
        self._items: dict[str, set[str]] = {}
        for run in runs:
            if run.mark is Mark.ARABIC and run.parent:
                self._items.setdefault(run.parent.text, set()).update(one.text for one in run.labels)

    def missing(self, kind: str, one: Paragraph, match: re.Match[str]) -> Iterator[DanglingReference]:
        """The label in a group of that name, where no section has it."""
        known = self._known[kind]
        if len(known) >= _FEWEST and match[kind] not in known:
            yield DanglingReference(one.place_of(*match.span(kind)), match[kind])

    def missing_item(self, one: Paragraph, match: re.Match[str]) -> Iterator[DanglingReference]:
        """The number of an item, where the section does not have it right below."""
        items = self._items.get(match["roman"], set())
        if len(items) >= _FEWEST and match["item"] not in items:
            yield DanglingReference(one.place_of(*match.span("item")), f"{match['roman']}.{match['item']}")
