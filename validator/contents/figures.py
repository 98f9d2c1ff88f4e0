"""Figures that contradict each other."""

from validator.contents.duties import Duties
from validator.facts.counts.counted_lists import miscounted_lists
from validator.facts.counts.counted_sentences import miscounted_in_sentences
from validator.facts.counts.counts import CountedList
from validator.facts.counts.figures import WrongFigure
from validator.facts.counts.products import wrong_products
from validator.facts.counts.reversed_figures import ReversedFigures, reversed_figures
from validator.facts.counts.shares import WrongShare, wrong_shares
from validator.facts.counts.totals import wrong_totals
from validator.lazy import cached_property


class Figures(Duties):
    """Counts, totals, products and shares that cannot be right."""

    @cached_property
    def miscounted_lists(self) -> list[CountedList]:
        """Counts that what they count contradicts: "03 nhiệm vụ sau:" above four items."""
        return [*miscounted_lists(self.paragraphs, self.text), *miscounted_in_sentences(self.prose)]

    @cached_property
    def wrong_totals(self) -> list[WrongFigure]:
        """Totals that their parts do not make."""
        return list(wrong_totals(self.text, self.tables, self.prose))

    @cached_property
    def wrong_products(self) -> list[WrongFigure]:
        """Results of a reckoning that its factors do not make."""
        return list(wrong_products(self.written))

    @cached_property
    def wrong_shares(self) -> list[WrongShare]:
        """Shares that the figures beside them contradict."""
        return list(wrong_shares(self.written, self.prose, self.paragraphs))

    @cached_property
    def reversed_figures(self) -> list[ReversedFigures]:
        """Figures that rise where the words say that they fall, and ranges that begin with the greater one."""
        return list(reversed_figures(self.prose))
