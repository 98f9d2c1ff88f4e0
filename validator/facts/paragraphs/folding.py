"""Words compared without marks and decoration, with the way back to where they stand."""

import re
from itertools import islice

from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_RUN = re.compile(r"[^\W_]+")


class Words(Record):
    """The words of a span: `folded` in capitals without marks, `spans` where each stands in the text."""

    folded: tuple[str, ...]
    spans: tuple[Span, ...]


def words(text: str, span: Span) -> Words:
    """The runs of letters and digits of a span, punctuation and Markdown decoration left out."""
    found = list(_RUN.finditer(text, span.start, span.end))
    return Words(tuple([fold(run[0]) for run in found]), tuple([Span(*run.span()) for run in found]))


def first_words(text: str, span: Span, count: int) -> tuple[str, ...]:
    """The first words of a span, folded as in `words`."""
    return tuple([fold(run[0]) for run in islice(_RUN.finditer(text, span.start, span.end), count)])


def lowered(text: str) -> str:
    """The text in small letters, each at its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join([small if len(small := letter.lower()) == 1 else letter for letter in text])


def distance(one: str, other: str, most: int) -> int:
    """How many letters to add, drop or change make one word of the other; `most` + 1 when there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    start = 0
    while start < len(one) and start < len(other) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    # Only a band of the table counts: what is farther from the diagonal costs more than is allowed.
    far = most + 1
    row: list[int] = [*range(far), *[far] * (len(other) + 1 - far)]
    for at, letter in enumerate(one, 1):
        left, right = max(1, at - most), min(len(other), at + most)
        last, row[left - 1] = row[left - 1], at if left == 1 else far
        low = row[left - 1]
        for col in range(left, right + 1):
            last, row[col] = (
                row[col],
                min(row[col] + 1, row[col - 1] + 1, last + (letter != other[col - 1])),
            )
            low = min(low, row[col])
        if low > most:
            return far
    return min(row[len(other)], far)
