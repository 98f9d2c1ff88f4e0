"""How a plan is spelt: letters, syllables, capitals, brackets."""

from collections.abc import Iterator

from validator.contents.form import Form
from validator.facts.closing.signing_words import word_slips
from validator.facts.endings.brackets import lone_brackets
from validator.facts.spelling.bodies import BodyName, uneven_bodies
from validator.facts.spelling.characters import Characters, characters
from validator.facts.spelling.placement import ToneMarks, Variant, mixed_i_and_y
from validator.facts.spelling.spelling import Spelling, spelling
from validator.facts.spelling.stray_capitals import StrayCapital, stray_capitals
from validator.lazy import cached_property
from validator.source import Span


class Letters(Form):
    """What the spelling rules ask."""

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
    def lone_brackets(self) -> list[Span]:
        """Brackets and quotation marks that have no other half."""
        items = self.recipients.items if self.recipients else []
        return list(lone_brackets(self.text, self.paragraphs, items, has_head=self.document.type_line is not None))
