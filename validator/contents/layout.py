"""How a plan is laid out: its parts, paragraphs and numbers."""

from dataclasses import dataclass

from validator.document import UNITS, Document
from validator.facts.annexes.annexes import Annex, annexes
from validator.facts.annexes.promises import Promise, promises
from validator.facts.endings.endings import Endings, endings
from validator.facts.numbering.label_runs import Run
from validator.facts.numbering.numbering import runs
from validator.facts.numbering.slips import Slip, slips
from validator.facts.paragraphs.headings import Heading, headings
from validator.facts.paragraphs.joining import paragraphs
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.paragraphs.parts import hands_out_tasks, item_headings, opens_with_targets
from validator.facts.paragraphs.prose import Words
from validator.facts.paragraphs.running import running, smooth
from validator.lazy import cached_property
from validator.source import Source, Span, plain


@dataclass
class Layout:
    """What one plan of a file says, as far as its parts tell. Facts are computed when first asked for, and kept.

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

    @cached_property
    def item_headings(self) -> list[str]:
        """Items that stand as headings ("* Phân công nhiệm vụ:"), folded."""
        return list(item_headings(self.document, self.text))

    @cached_property
    def hands_out_tasks(self) -> bool:
        """A part tells one person after another what to do."""
        return hands_out_tasks(self.document, self.text)

    @cached_property
    def opens_with_targets(self) -> bool:
        """The first part tells what is to be reached, or what was."""
        return opens_with_targets(self.headings, self.text)

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
    def promises(self) -> list[Promise]:
        """Annexes the text announces."""
        return promises(self.paragraphs)

    @cached_property
    def annexes(self) -> list[Annex]:
        """Annexes that are there."""
        return annexes(self.document, self.paragraphs, self._smooth)
