"""Faults as drafters make them, planted one at a time in the clean plans of the corpus."""

from collections.abc import Sequence
from itertools import islice

from tests.quality.plants import (
    annexes,
    calendar,
    characters,
    dates,
    head,
    language,
    leftovers,
    names,
    numbers,
    papers,
    parts,
    recipients,
    reckoning,
    signing,
    style,
    tables,
    timing,
    totals,
)
from tests.quality.plants.kinds import KINDS, Kind
from validator.loader import shipped_rules
from validator.plan import Plan

MODULES = (
    head,
    parts,
    annexes,
    signing,
    recipients,
    dates,
    papers,
    numbers,
    language,
    style,
    characters,
    timing,
    totals,
    leftovers,
    reckoning,
    calendar,
    names,
    tables,
)
MOST = 10  # plants of one kind
_VARIANTS = 6  # of one kind in one plan, to choose from
_RULES = shipped_rules()


def plants(kind: Kind, originals: Sequence[Plan]) -> list[tuple[int, str]]:
    """Texts with one fault of a kind, each with the index of its original.

    They come from as many plans as can hold the fault and stand under a norm that calls it one; which plans, and which
    place in them, differs from kind to kind.
    """
    turn = KINDS.index(kind)
    order = [(at + 5 * turn) % len(originals) for at in range(len(originals))]
    made = {
        at: [text for text in islice(kind.plant(originals[at]), _VARIANTS) if text != originals[at].text]
        for at in order
        if applies(kind.rule, originals[at])
    }
    chosen = [
        (at, made[at][(place + turn + at) % len(made[at])])
        for place in range(_VARIANTS)
        for at in order
        if place < len(made.get(at, ()))
    ]
    return chosen[:MOST]


def applies(rule: str, plan: Plan) -> bool:
    """Does the norm of a plan know the rule?"""
    basis = _RULES[rule].basis
    return "*" in basis or not plan.norms.isdisjoint(basis)


__all__ = ["KINDS", "MODULES", "Kind", "applies", "plants"]
