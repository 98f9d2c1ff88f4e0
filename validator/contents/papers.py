"""Which days and papers a plan names, and what it says of itself."""

from validator import inline
from validator.contents.form import Form
from validator.facts.actors.actors import normalised
from validator.facts.actors.former_bodies import BODIES_END, FormerBody, former_bodies
from validator.facts.citations.abbreviations import Abbreviation, abbreviations
from validator.facts.citations.broken_numbers import BrokenNumber, broken_numbers
from validator.facts.citations.citations import Citation, citations
from validator.facts.citations.papers import Paper, papers
from validator.facts.citations.section_references import DanglingReference, dangling_references
from validator.facts.dates.dates import DateMention, dates
from validator.facts.dates.miscounted_days import DayCount, miscounted_days
from validator.facts.dates.weekdays import NamedWeekday, weekdays
from validator.facts.dates.years import Years, years
from validator.facts.header.header import System
from validator.facts.named_papers.named_papers import NamedPaper, Own, named_papers
from validator.facts.periods.congresses import OtherCongress, other_congresses
from validator.facts.periods.echoes import (
    NamedTurn,
    NamedYear,
    Stretch,
    echo_places,
    named_turns,
    named_years,
    subject_places,
)
from validator.facts.periods.odd_periods import OddPeriod, odd_periods
from validator.facts.periods.periods import Period, Review, numbers_in, periods, reviews
from validator.inline.nodes import Node
from validator.lazy import cached_property


class Papers(Form):
    """Dates, citations, periods, and the words that repeat the subject."""

    @cached_property
    def nodes(self) -> list[Node]:
        """Time expressions, references and openers of the running text."""
        span = self.document.span
        return inline.parse(self.running, span.start, span.end, [one.lines[0].start for one in self.paragraphs])

    @cached_property
    def _years(self) -> Years:
        subject = self.header.subject
        return years(self.issued, self.plain(subject) if subject else "", self.nodes)

    @cached_property
    def dates(self) -> list[DateMention]:
        """Every date the plan names, head and annexes included."""
        return dates(self.nodes, self.paragraphs, self._years)

    @cached_property
    def weekdays(self) -> list[NamedWeekday]:
        """The weekdays named beside days."""
        return weekdays(self.text, self.dates)

    @cached_property
    def miscounted_days(self) -> list[DayCount]:
        """Numbers of days that are not those of the range behind them."""
        return list(miscounted_days(self.text, self.dates))

    @cached_property
    def citations(self) -> list[Citation]:
        """Every document the plan refers to, short mentions tied to the first; the head's own number is none."""
        own = self.header.number.text if self.header.number else ""
        notes = [annex.note.span for annex in self.annexes if annex.note]
        return citations(self.running, self.nodes, self.paragraphs, self._years, own, notes)

    @cached_property
    def named_papers(self) -> list[NamedPaper]:
        """The papers the text cites without number or day, by kind and issuer alone."""
        header = self.header
        own = Own(
            kind=self.plain(header.type_span).lower() if header.type_span else "",
            author=normalised(self.plain(self.opening.author)) if self.opening else "",
            subject_end=header.subject.end if header.subject else 0,
        )
        return named_papers(self.running, self.paragraphs, self.citations, own)

    @cached_property
    def papers(self) -> list[Paper]:
        """The papers the text cites by number, each with all its mentions."""
        return papers(self.citations)

    @cached_property
    def dangling_references(self) -> list[DanglingReference]:
        """Where the plan names a section of its own that is not there."""
        others = any(one.kind == "Kế hoạch" and not (one.is_own or one.in_annex_note) for one in self.citations)
        return list(dangling_references(self.paragraphs, self.numbering, names_other_plans=others))

    @cached_property
    def reviews(self) -> list[Review]:
        """Mentions of a review of so many years (sơ kết 02 năm ...)."""
        return reviews(self.running, self.paragraphs)

    @cached_property
    def periods(self) -> list[Period]:
        """Periods from year to year (giai đoạn 2021 - 2025)."""
        return periods(self.running, self.paragraphs)

    @cached_property
    def odd_periods(self) -> list[OddPeriod]:
        """Periods that disagree with other mentions of the same thing."""
        return odd_periods(self.running, self.periods, self.papers)

    @cached_property
    def opening_numbers(self) -> frozenset[str]:
        """Numbers of the papers the opening names, or the section on what the plan rests on."""
        return numbers_in("\n".join([self.quote(one.span) for one in self.paragraphs if one.is_basis]))

    @cached_property
    def _subject_places(self) -> list[Stretch]:
        return subject_places(self.paragraphs)

    @cached_property
    def _echo_places(self) -> list[Stretch]:
        return echo_places(self.paragraphs, self._subject_places)

    @cached_property
    def subject_years(self) -> list[NamedYear]:
        """The years the subject names (năm 2025, năm học 2024 - 2025)."""
        return named_years(self._subject_places)

    @cached_property
    def echoed_years(self) -> list[NamedYear]:
        """The years that opening and closing name where they repeat the subject."""
        return named_years(self._echo_places)

    @cached_property
    def subject_turns(self) -> list[NamedTurn]:
        """Which half-year, round, quarter or month the subject names (học kỳ I, đợt 2)."""
        return named_turns(self._subject_places)

    @cached_property
    def echoed_turns(self) -> list[NamedTurn]:
        """The same, where opening and closing repeat the subject."""
        return named_turns(self._echo_places)

    @cached_property
    def other_congresses(self) -> list[OtherCongress]:
        """Where opening and closing name another congress or session than the subject."""
        return list(other_congresses(self.paragraphs, self.citations))

    @cached_property
    def former_bodies(self) -> list[FormerBody]:
        """Bodies that ended in 2025, where the plan gives them a task or sends itself to them; none while all were there."""
        day = self.issued or self.drafted
        if day is not None and day < BODIES_END:
            return []
        return former_bodies(
            self.running, self.paragraphs, self.recipients, self.citations, is_party=self.system is System.PARTY
        )

    @cached_property
    def broken_numbers(self) -> list[BrokenNumber]:
        """Numbers of cited papers that are in no form."""
        return broken_numbers(self.running, self.paragraphs)

    @cached_property
    def abbreviations(self) -> list[Abbreviation]:
        """Short forms the plan introduces in brackets."""
        return abbreviations(self.running, self.nodes, self.paragraphs, self.citations)
