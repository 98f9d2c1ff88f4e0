"""Contents: the table of facts. Each is computed by the module of its name when it is first asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from validator import inline
from validator.document import UNITS, Document
from validator.facts.abbreviations import Abbreviation, abbreviations
from validator.facts.actors import Actor, actors, level_of_issuer
from validator.facts.addressees import addressees
from validator.facts.annexes import Annex, annexes
from validator.facts.backward_ranges import Ends, backward_ranges
from validator.facts.breaks import breaks
from validator.facts.broken_numbers import BrokenNumber, broken_numbers
from validator.facts.calendar_days import latest_day
from validator.facts.characters import Characters, characters
from validator.facts.citations import Citation, citations
from validator.facts.closing import Closing, closing
from validator.facts.congresses import OtherCongress, other_congresses
from validator.facts.counted_lists import miscounted_lists
from validator.facts.counted_sentences import miscounted_in_sentences
from validator.facts.counts import CountedList
from validator.facts.covering import covering_date, covering_issuer
from validator.facts.dates import DateMention, dates
from validator.facts.day_counts import DayCount, miscounted_days
from validator.facts.deadlines import Deadline, deadlines
from validator.facts.echoes import NamedTurn, NamedYear, Stretch, echo_places, named_turns, named_years, subject_places
from validator.facts.endings import Endings, endings
from validator.facts.former_bodies import FormerBody, former_bodies
from validator.facts.header import Header, System, header
from validator.facts.headings import Heading, headings
from validator.facts.issuer_system import named_by, signed_for
from validator.facts.joining import paragraphs
from validator.facts.label_runs import Run
from validator.facts.levels import Level
from validator.facts.named_bodies import NamedBodies
from validator.facts.named_by_head import with_head
from validator.facts.numbering import runs
from validator.facts.odd_periods import OddPeriod, odd_periods
from validator.facts.opening import Opening, opening
from validator.facts.ordering import REVIEW, Order, Orders, orders
from validator.facts.papers import Paper, papers
from validator.facts.paragraphs import Paragraph
from validator.facts.periods import Period, Review, numbers_in, periods, reviews
from validator.facts.promises import Promise, promises
from validator.facts.prose import Words
from validator.facts.recipients import Recipients, recipients
from validator.facts.rising import RISING
from validator.facts.running import running, smooth
from validator.facts.signature import Signature, signatures
from validator.facts.signing_words import word_slips
from validator.facts.slips import Slip, slips
from validator.facts.spelling import Spelling, spelling
from validator.facts.spelling.bodies import BodyName, uneven_bodies
from validator.facts.spelling.placement import ToneMarks, Variant, mixed_i_and_y
from validator.facts.stray_capitals import StrayCapital, stray_capitals
from validator.facts.stray_months import StrayMonth, stray_months
from validator.facts.tables import Table
from validator.facts.totals import WrongTotal, wrong_totals
from validator.facts.weekdays import NamedWeekday, weekdays
from validator.facts.written_tables import tables
from validator.facts.years import Years, years
from validator.inline.nodes import Node
from validator.lazy import cached_property
from validator.source import Source, Span, plain


@dataclass
class Contents:
    """What one plan of a file says. Facts are computed when first asked for, and kept.

    `words` are the project's own words (small letters) that no typo rule flags.
    """

    source: Source
    document: Document
    words: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The whole text of the file."""
        return self.source.text

    def quote(self, span: Span) -> str:
        """The text of a span."""
        return self.source.quote(span)

    def plain(self, span: Span) -> str:
        """The words of a span on one line, without Markdown decoration."""
        return plain(self.quote(span).replace("_", ""))

    @cached_property
    def header(self) -> Header:
        """Head, type, subject and separator."""
        return header(self.document, self._smooth)

    @cached_property
    def paragraphs(self) -> list[Paragraph]:
        """All paragraphs in reading order, soft wraps joined."""
        return paragraphs(self.document, self._smooth)

    @cached_property
    def written(self) -> Words:
        """The words of all paragraphs, to look for a pattern in."""
        return Words(self.paragraphs)

    @cached_property
    def prose(self) -> Words:
        """The running words: paragraphs of the main parts and annexes, without tables, head and signature."""
        return Words(one for one in self.paragraphs if one.is_prose)

    @cached_property
    def _smooth(self) -> str:
        return smooth(self.text)

    @cached_property
    def running(self) -> str:
        """The text in one spelling, line ends inside paragraphs as blanks; every character keeps its place."""
        return running(self.paragraphs, self._smooth)

    @cached_property
    def headings(self) -> list[Heading]:
        """Headings of the main text, numbered or not."""
        return headings(self.document, self.paragraphs, self.text)

    @property
    def has_units(self) -> bool:
        """The main text is laid out in parts, letters or Roman numerals."""
        return any(one.mark in UNITS for one in self.document.sections)

    @cached_property
    def endings(self) -> Endings:
        """How paragraphs and the items of lists end."""
        return endings(self.document, self.paragraphs)

    @cached_property
    def numbering(self) -> list[Run]:
        """Runs of labels of one kind, in the main text and in each annex."""
        return runs(self.document, self.text)

    @cached_property
    def slips(self) -> list[Slip]:
        """Labels that do not count on."""
        return [slip for run in self.numbering for slip in slips(run, self.text)]

    @cached_property
    def issuer_words(self) -> str:
        """The name of the issuing body with its lines joined, "" where the head gives none."""
        bodies = self.header.bodies
        return " ".join(self.plain(line) for line in bodies[-1]) if bodies else ""

    @cached_property
    def opening(self) -> Opening | None:
        """The author named by the opening sentence."""
        return opening(self.paragraphs)

    @cached_property
    def _closing(self) -> Closing:
        return closing(self.document, self._smooth)

    @cached_property
    def _signed(self) -> list[Signature]:
        return signatures(self._closing, self._smooth)

    @cached_property
    def signatures(self) -> list[Signature]:
        """The signers, endorsements (NGƯỜI LẬP, DUYỆT) left out."""
        return [one for one in self._signed if not one.is_endorsement]

    @cached_property
    def endorsements(self) -> list[Signature]:
        """NGƯỜI LẬP, DUYỆT CỦA HIỆU TRƯỞNG: who made the plan or approved it."""
        return [one for one in self._signed if one.is_endorsement]

    @cached_property
    def addressees(self) -> Span | None:
        """The words Kính gửi above the text."""
        return addressees(self.document, self._smooth)

    @cached_property
    def recipients(self) -> Recipients | None:
        """Nơi nhận."""
        return recipients(self._closing, self.document, self._smooth)

    @cached_property
    def promises(self) -> list[Promise]:
        """Annexes the text announces."""
        return promises(self.paragraphs)

    @cached_property
    def annexes(self) -> list[Annex]:
        """Annexes that are there."""
        return annexes(self.document, self.paragraphs, self._smooth)

    @cached_property
    def miscounted_lists(self) -> list[CountedList]:
        """Counts that what they count contradicts: "03 nhiệm vụ sau:" above four items."""
        return [*miscounted_lists(self.paragraphs, self.text), *miscounted_in_sentences(self.prose)]

    @cached_property
    def characters(self) -> Characters:
        """Decomposed, look-alike, invisible and lost characters."""
        return characters(self.source, self.document.span)

    @cached_property
    def spelling(self) -> Spelling:
        """Slips of spelling; names under signatures are left out, and the fixed words that rules of their own know by
        heart: the national title, the type, the label of the recipients, slips in authority lines and titles."""
        span = self.document.span
        return spelling(self.text, span.start, span.end, self._known_by_heart(), self.words)

    def _known_by_heart(self) -> Iterator[Span]:
        yield from (one.name for one in self._signed if one.name)
        yield from (title.span for title in self.header.titles)
        type_ = self.header.type_span
        if type_ and self.header.kind and not self.text[type_.end : type_.end + 1].isalnum():
            yield type_
        if self.recipients:
            yield self.recipients.label
        for signature in self._signed:
            for line in (*(one.organ for one in signature.authorities), *signature.titles):
                yield from (slip.span for slip in word_slips(self.text, line))

    @cached_property
    def tone_marks(self) -> ToneMarks:
        """The syllables with a choice of tone placement (hòa, hoà), names left out."""
        return ToneMarks(self.text, self.document.span.start, self.document.span.end)

    @cached_property
    def i_and_y(self) -> tuple[Variant, ...]:
        """Terms written both with i and with y: the rarer form."""
        return mixed_i_and_y(self.text, self.document.span.start, self.document.span.end)

    @cached_property
    def stray_capitals(self) -> list[StrayCapital]:
        """Capitals inside a word: "bÁo cáo", "kế Hoạch"; none in a legacy encoding, where letters stand for others."""
        return [] if self.spelling.encoding else stray_capitals(self.prose)

    @cached_property
    def uneven_bodies(self) -> tuple[BodyName, ...]:
        """Names of bodies with other capitals than the lexicon gives them and the text has elsewhere."""
        return uneven_bodies(self.text, self.document.span.start, self.document.span.end)

    @cached_property
    def reviews(self) -> list[Review]:
        """Mentions of a review of so many years (sơ kết 02 năm ...)."""
        return reviews(self.running, self.paragraphs)

    @cached_property
    def periods(self) -> list[Period]:
        """Periods from year to year (giai đoạn 2021 - 2025)."""
        return periods(self.running, self.paragraphs)

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
    def other_congresses(self) -> list[OtherCongress]:
        """Where opening and closing name another congress or session than the subject."""
        return list(other_congresses(self.paragraphs, self.citations))

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
    def opening_numbers(self) -> frozenset[str]:
        """Numbers of the papers the opening names, or the section on what the plan rests on."""
        return numbers_in("\n".join([self.quote(one.span) for one in self.paragraphs if one.is_basis]))

    @cached_property
    def nodes(self) -> list[Node]:
        """Time expressions, references and openers of the running text."""
        span = self.document.span
        return inline.parse(self.running, span.start, span.end, [one.lines[0].start for one in self.paragraphs])

    @cached_property
    def tables(self) -> list[Table]:
        """The tables of the text and its annexes."""
        return tables(self.paragraphs, self.text)

    @cached_property
    def level(self) -> Level | None:
        """The level of the issuing body, of a plan without a head that of who issued its decision; None where its name does
        not tell."""
        covering = None if self.header.bodies else covering_issuer(self.document, self._smooth)
        if covering is None:
            return level_of_issuer(self.header, self.text)
        return next((one.level for one in actors(self._smooth, covering.start, covering.end) if one.level), None)

    @cached_property
    def actors(self) -> list[Actor]:
        """Every body the plan names, head and annexes included."""
        span = self.document.span
        found = actors(self.running, span.start, span.end, self.level)
        return list(with_head(found, self.header, self.text, self.level))

    @cached_property
    def deadlines(self) -> list[Deadline]:
        """The deadlines of the main text."""
        named = NamedBodies(self.running, self.actors, self.level)
        return deadlines(self.document, self.running, self.nodes, self.paragraphs, self._years, named, self.tables)

    @cached_property
    def backward_ranges(self) -> list[Ends]:
        """Times whose end comes before their beginning: where both stand."""
        return list(backward_ranges(self.text, self.dates, self.tables, self.deadlines))

    @cached_property
    def miscounted_days(self) -> list[DayCount]:
        """Numbers of days that are not those of the range behind them."""
        return list(miscounted_days(self.text, self.dates))

    @cached_property
    def stray_months(self) -> list[StrayMonth]:
        """Months that do not follow the others of their calendar."""
        return list(stray_months(self.text, self.paragraphs, self.tables))

    @cached_property
    def wrong_totals(self) -> list[WrongTotal]:
        """Totals that their parts do not make."""
        return list(wrong_totals(self.text, self.tables, self.prose))

    @cached_property
    def orders(self) -> Orders:
        """The orders that must hold between the deadlines."""
        subject = self.plain(self.header.subject) if self.header.subject else ""
        return orders(
            self.deadlines, review=REVIEW.search(subject) is not None, rising=RISING.search(subject) is not None
        )

    @cached_property
    def breaks(self) -> list[Order]:
        """The orders that do not hold, one for each deadline that ends too late."""
        return breaks(self.orders)

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
    def citations(self) -> list[Citation]:
        """Every document the plan refers to, short mentions tied to the first; the head's own number is none."""
        own = self.header.number.text if self.header.number else ""
        notes = [annex.note.span for annex in self.annexes if annex.note]
        return citations(self.running, self.nodes, self.paragraphs, self._years, own, notes)

    @cached_property
    def papers(self) -> list[Paper]:
        """The papers the text cites by number, each with all its mentions."""
        return papers(self.citations)

    @cached_property
    def odd_periods(self) -> list[OddPeriod]:
        """Periods that disagree with other mentions of the same thing."""
        return odd_periods(self.running, self.periods, self.papers)

    @cached_property
    def former_bodies(self) -> list[FormerBody]:
        """Bodies that ended in 2025, where the plan gives them a task or sends itself to them."""
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

    @cached_property
    def system(self) -> System:
        """Party, state or mass organisation: by the head, else by the signature, else by the bodies that are named."""
        if self.header.system is not System.UNKNOWN:
            return self.header.system
        if (signed := signed_for(self.signatures)) is not System.UNKNOWN:
            return signed
        return named_by(self.running, self.document.span.start, self.document.span.end)

    @cached_property
    def issued(self) -> date | None:
        """The issue date, that of the decision for a plan issued with one; None while it is blank or not there."""
        return self.header.issued.value if self.header.issued else covering_date(self.document, self.text)

    @cached_property
    def drafted(self) -> date | None:
        """The first day a draft with a blank day may be issued on: of its month, else of its year; None without a year."""
        head = self.header.issued
        if head is None or len(head.year) != 4:
            return None
        month = int(head.month) if head.month and len(head.month) < 3 else 1
        return date(int(head.year), month, 1) if 1 <= month <= 12 and int(head.year) else None

    @cached_property
    def latest_day(self) -> date | None:
        """The latest day written in the text: no plan is issued after its own last deadline."""
        return latest_day(self.running, self.document.span.start, self.document.span.end)
