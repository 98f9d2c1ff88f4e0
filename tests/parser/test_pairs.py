"""Lines are not folded where the pairs of letters say that a pattern cannot match: the pairs must miss none."""

import re
from itertools import product
from re import _constants, _parser
from typing import Any

import pytest

from validator.parser import patterns

PAIRS = {
    "RECIPIENTS": patterns.RECIPIENTS_PAIRS,
    "AUTHORITY": patterns.AUTHORITY_PAIRS,
    "TITLE_ALONE": patterns.TITLE_ALONE_PAIRS,
    "ANNEX_NOTE": patterns.ANNEX_NOTE_PAIRS,
}


def openings(items: Any) -> set[str]:
    """The first two characters of all that a parsed pattern matches."""
    found = {""}
    for operator, argument in items:
        found = {(one + more)[:2] for one, more in product(found, _options(operator, argument))}
        if all(len(one) == 2 for one in found):
            break
    return found


def _options(operator: Any, argument: Any) -> set[str]:
    match operator:
        case _constants.LITERAL:
            return {chr(argument)}
        case _constants.IN:
            return {char for kind, value in argument for char in _chars(kind, value)}
        case _constants.BRANCH:
            return set().union(*map(openings, argument[1]))
        case _constants.SUBPATTERN:
            return openings(argument[-1])
        case _constants.MAX_REPEAT:
            low, high, inner = argument
            return set().union(*(openings(list(inner) * times) for times in range(low, min(high, 2) + 1)))
        case _constants.AT | _constants.ASSERT | _constants.ASSERT_NOT:
            return {""}
    raise NotImplementedError(operator)


def _chars(kind: Any, value: Any) -> set[str]:
    return {chr(value)} if kind is _constants.LITERAL else set(map(chr, range(value[0], value[1] + 1)))


@pytest.mark.parametrize("name", PAIRS)
def test_pairs_are_those_of_the_pattern(name: str) -> None:
    pattern: re.Pattern[str] = getattr(patterns, name)
    # A blank in second place tells nothing: it may be any of several, and the line is folded.
    assert {one for one in openings(_parser.parse(pattern.pattern)) if " " not in one} == PAIRS[name]


def test_a_pair_is_known_only_where_nothing_behind_it_can_change_it() -> None:
    assert patterns.pair("Nơ") == "NO"
    assert patterns.pair("đồ") == "DO"
    assert patterns.pair("N ") == patterns.pair("\u0301N") == patterns.pair("ßa") == ""
    letters = "NnơĐồß(/. \t\u0301\u00a0ﬁ*"
    for first, second, third in product(letters, repeat=3):
        for rest in ("", " x", "\u0301ơi nhận"):
            folded = patterns.fold(first + second + third + rest)
            assert patterns.pair(first + second) in ("", folded[:2]), (first, second, third, rest)
