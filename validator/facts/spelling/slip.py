"""Slip: one place where the writing went wrong, with what was meant and how sure that is."""

from typing import Literal, NamedTuple

from validator.source import Span

Kind = Literal["term", "syllable", "space", "split", "repeat", "confusion", "half"]
Tier = Literal["error", "warning"]
# What speaks for a slip, from the strongest: the rest of a phrase stands; the syllable is none; both sides cannot
# stand alone; one side cannot; the written syllable is hardly ever used; nothing but the likeness.
Evidence = Literal["phrase", "illegal", "listed", "bound", "unused", "weak"]


class Slip(NamedTuple):
    """`span` holds the wrong letters; `written` and `expected` show them with the words they belong to.

    `fixed` replaces the text of `span`; it is empty where nobody can say what was meant. A half has no
    `expected`: the other half may be any.
    """

    span: Span
    kind: Kind
    tier: Tier
    written: str
    expected: str
    fixed: str
    evidence: Evidence
    sure: bool = False  # the fix cannot be anything else
