"""The parts a paper must have: head and closing, and what they tell of the issuer and the day."""

from datetime import date

from validator.contents.layout import Layout
from validator.facts.annexes.annex_notes import AnnexNote
from validator.facts.annexes.covering import covering_note
from validator.facts.closing.closing import Closing, closing
from validator.facts.closing.held_posts import TwoPosts, posts_that_differ
from validator.facts.closing.issuer_system import issued_by, named_by, signed_for
from validator.facts.closing.recipients import Recipients, recipients
from validator.facts.closing.signature import Signature, signatures
from validator.facts.dates.calendar_days import latest_day
from validator.facts.header.addressees import addressees
from validator.facts.header.header import Header, System, header
from validator.facts.header.opening import Opening, opening
from validator.facts.header.stray_place import StrayPlace, stray_place
from validator.facts.header.symbols import StraySymbol, stray_symbol
from validator.lazy import cached_property
from validator.source import Span


class Form(Layout):
    """What stands above the text and below it."""

    @cached_property
    def header(self) -> Header:
        """Head, type, subject and separator."""
        return header(self.document, self._smooth)

    @cached_property
    def issuer_words(self) -> str:
        """The name of the issuing body with its lines joined, "" where the head gives none."""
        bodies = self.header.bodies
        return " ".join(self.plain(line) for line in bodies[-1]) if bodies else ""

    @cached_property
    def stray_place(self) -> StrayPlace | None:
        """The place of issue, where it is not that of the issuer."""
        return stray_place(self.header, self.issuer_words, self.text, self.running)

    @cached_property
    def stray_symbol(self) -> StraySymbol | None:
        """The letters in the number, where they are those of another body than the issuer."""
        return stray_symbol(self.header, self.issuer_words, self.text)

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
    def posts_that_differ(self) -> list[TwoPosts]:
        """People who are head of a body in one place and its deputy in another."""
        return list(posts_that_differ(self.text, self.written, self.signatures, self.issuer_words))

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
    def system(self) -> System:
        """Party, state or mass organisation: by the head, the signature, who issued the paper it comes with, the bodies named."""
        if self.header.system is not System.UNKNOWN:
            return self.header.system
        if (signed := signed_for(self.signatures)) is not System.UNKNOWN:
            return signed
        covering = self.covering_note.issuer if self.covering_note else None
        if covering and (issued := issued_by(self._smooth[covering.start : covering.end])) is not System.UNKNOWN:
            return issued
        return named_by(self.running, self.document.span.start, self.document.span.end)

    @cached_property
    def covering_note(self) -> AnnexNote | None:
        """What a plan that is issued with a decision says of it."""
        return covering_note(self.document, self._smooth)

    @cached_property
    def issued(self) -> date | None:
        """The issue date, that of the decision for a plan issued with one; None while it is blank or not there."""
        if self.header.issued:
            return self.header.issued.value
        return self.covering_note.date if self.covering_note else None

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
