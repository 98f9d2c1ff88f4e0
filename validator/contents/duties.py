"""Who owes what by when."""

from validator.contents.papers import Papers
from validator.facts.actors.actors import Actor, actors
from validator.facts.actors.issuer_level import level_of_issuer
from validator.facts.actors.levels import Level
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.actors.named_by_head import with_head
from validator.facts.deadlines.deadlines import Deadline, deadlines
from validator.facts.deadlines.leaders import LeaderAsPartner, leaders_as_partners
from validator.facts.ordering.backward_ranges import Ends, backward_ranges
from validator.facts.ordering.breaks import breaks
from validator.facts.ordering.event_stages import event_stages
from validator.facts.ordering.ordering import REVIEW, Order, Orders, orders
from validator.facts.ordering.preparations import late_preparations
from validator.facts.ordering.rising import RISING
from validator.facts.ordering.stages import Outside, steps_outside_stages
from validator.facts.ordering.stray_months import StrayMonth, stray_months
from validator.facts.tables.tables import Table
from validator.facts.tables.written_tables import tables
from validator.lazy import cached_property


class Duties(Papers):
    """Bodies, tables, deadlines, and the orders that hold between them."""

    @cached_property
    def tables(self) -> list[Table]:
        """The tables of the text and its annexes."""
        return tables(self.paragraphs, self.text)

    @cached_property
    def level(self) -> Level | None:
        """The level of the issuing body, of a plan without a head that of who issued its decision; None where its name does
        not tell."""
        covering = self.covering_note.issuer if self.covering_note and not self.header.bodies else None
        if covering is None:
            return level_of_issuer(self.header, self.text)
        words = " ".join(self._smooth[covering.start : covering.end].split())  # a note may go on in the next line
        return next((one.level for one in actors(words, 0, len(words)) if one.level), None)

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
    def backward_ranges(self) -> list[Ends]:
        """Times whose end comes before their beginning: where both stand."""
        return list(backward_ranges(self.text, self.dates, self.tables, self.deadlines))

    @cached_property
    def stray_months(self) -> list[StrayMonth]:
        """Months that do not follow the others of their calendar."""
        return list(stray_months(self.text, self.paragraphs, self.tables))

    @cached_property
    def steps_outside_stages(self) -> list[Outside]:
        """Steps whose time lies outside that of their stage."""
        return list(steps_outside_stages(self.text, self.paragraphs, self.dates, self.deadlines))

    @cached_property
    def event_stages(self) -> dict[str, Deadline]:
        """The stages of a contest or festival that have one time each, by name."""
        return event_stages(self.deadlines)

    @cached_property
    def late_preparations(self) -> list[tuple[Deadline, Deadline]]:
        """What is to be ready only after the event it is for, and the event."""
        return list(late_preparations(self.deadlines))

    @cached_property
    def leaders_as_partners(self) -> list[LeaderAsPartner]:
        """Bodies that lead a task and are named among its partners."""
        return list(leaders_as_partners(self.text, self.paragraphs, self.tables))
