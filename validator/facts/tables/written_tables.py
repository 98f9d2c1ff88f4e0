"""All tables of a document, however they are written."""

from collections.abc import Sequence

from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.tables.barred_tables import barred_tables
from validator.facts.tables.column_tables import column_tables
from validator.facts.tables.listed_tables import listed_tables
from validator.facts.tables.tables import Table


def tables(paragraphs: Sequence[Paragraph], text: str) -> list[Table]:
    """The tables with bars, those in columns, and those with each cell on a line of its own."""
    return [*barred_tables(paragraphs, text), *column_tables(paragraphs, text), *listed_tables(paragraphs, text)]
