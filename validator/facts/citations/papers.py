"""Papers: the documents a plan cites, each with all its mentions, so that mentions can be held against one another."""

from collections.abc import Sequence
from datetime import date

from validator.facts.citations.citations import Citation
from validator.facts.citations.document_number import DocumentNumber
from validator.facts.paragraphs.paragraphs import MAIN_TEXT
from validator.record import Record
from validator.source import Span

_FULL = ("party", "state", "law")
Key = tuple[int | None, int | None, str, str]


class Mention(Record):
    """One number of a citation. Where a citation has several numbers, its date, issuer and subject are nobody's."""

    citation: Citation
    number: DocumentNumber
    is_alone: bool  # the citation's only number
    is_nested: bool  # stands inside what another citation is about

    @property
    def day(self) -> date | None:
        """The day written beside it; None where there is none, or no such day exists."""
        dated = self.citation.date
        return dated.first if self.is_alone and dated and dated.unit == "day" and dated.is_full else None

    @property
    def day_span(self) -> Span:
        """Where that day stands."""
        return self.citation.date.span if self.citation.date else self.citation.span

    @property
    def in_main_text(self) -> bool:
        """Opening, body and closing words; not the subject line, lists of recipients or annexes."""
        return self.citation.paragraph.place in MAIN_TEXT


class Paper(Record):
    """One document by its full number, and where it is mentioned, in reading order; the plan itself is none."""

    key: Key  # figure, year, type and body symbol in small letters
    mentions: tuple[Mention, ...]

    @property
    def kind(self) -> str:
        """The kind it is first called by, "" when it is never called by one."""
        return next((one.citation.kind for one in self.mentions if one.citation.kind_span), "")

    @property
    def number(self) -> DocumentNumber:
        """The number as first written."""
        return self.mentions[0].number


def papers(cited: Sequence[Citation]) -> list[Paper]:
    """The papers cited by a full number, by their first mention. Notes of annexes and the plan's own number are left out."""
    found: dict[Key, list[Mention]] = {}
    about = 0  # where the subjects named so far end
    for one in cited:
        nested = one.span.end <= about
        about = max(about, one.subject.end if one.subject else 0)
        if one.is_own or one.in_annex_note:
            continue
        for number in one.numbers:
            if number.form in _FULL:
                found.setdefault(key(number), []).append(Mention(one, number, len(one.numbers) == 1, nested))
    return [Paper(at, tuple(mentions)) for at, mentions in found.items()]


def key(number: DocumentNumber) -> Key:
    """What two ways of writing one number have in common: 05-KH/ĐU and 5-KH/ĐU."""
    return number.serial, number.year, number.type_symbol.casefold(), number.body_symbol.casefold()
