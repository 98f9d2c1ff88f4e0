"""Places, words and days as JSON: what every fact is made of. Days are in ISO form."""

from datetime import date

from validator.reporters.facts_tables import Place, Words
from validator.source import Source, Span


def place(source: Source, span: Span) -> Place:
    """Where a span stands."""
    line, column = source.place(span.start)
    end_line, end_column = source.place(span.end)
    return {
        "start": span.start,
        "end": span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def said(source: Source, span: Span) -> Words:
    """A span with its words."""
    return {**place(source, span), "text": source.quote(span)}


def words(source: Source, span: Span | None) -> Words | None:
    """A span with its words; None for None."""
    return None if span is None else said(source, span)


def iso(day: date | None) -> str | None:
    """A day, null for none."""
    return day.isoformat() if day else None
