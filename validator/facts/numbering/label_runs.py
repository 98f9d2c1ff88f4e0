"""Runs of labels: numbers or letters of one kind that count on under one parent."""

from validator.document import Line, Mark, Section
from validator.facts.numbering.labels import Label
from validator.record import Record, field


class Run(Record, frozen=False):
    """Labels of one kind that count on, under one parent. `scope` is -1 for the main text, else the annex's index.

    `doubtful` runs are those whose nesting the text does not settle.
    """

    mark: Mark
    labels: list[Label]
    parent: Label | None
    scope: int
    previous: "Run | None" = None  # the run of the same kind before this one in the scope
    doubtful: bool = False
    begins_text: bool = False  # the main text begins here, as far as one knows: it has its head or its title
    stray: bool = False  # its labels belong between those of its parent's run ("1.", "2)", "3.")
    filled: set[int] = field(default_factory=set)  # numbers that stray runs stand for
    unnumbered: list[Section] = field(default_factory=list)  # headings that stand where one of its numbers is missing
    before: dict[int, Line | None] = field(default_factory=dict)  # the line in front of a label, by its index


def continues(run: Run) -> bool:
    """The run does not begin at its first number because it counts on from the run before it."""
    first, previous = run.labels[0].value, run.previous
    return previous is not None and first is not None and previous.labels[-1].value == first - 1
