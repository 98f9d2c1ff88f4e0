"""Figures as plans write them, 1.200.000 and 7,5: read, and written again."""

from validator.record import Record
from validator.source import Span


class WrongFigure(Record):
    """A figure as written, and what the others beside it make."""

    span: Span
    said: str
    right: str


def value(figure: str) -> float:
    """The number that a figure stands for."""
    return float(figure.replace(".", "").replace(",", "."))


def figure(number: float, decimals: int) -> str:
    """A number as a plan would write it, with so many decimals at most."""
    return f"{number:,.{decimals}f}".rstrip("0").rstrip(".").translate(str.maketrans(",.", ".,"))
