"""What a pattern can begin with: read off its text, for patterns as plain as the lines of validator/lexicons/bodies.txt."""

import re
from collections.abc import Iterable
from functools import lru_cache

ANY = "."  # stands for whatever letter
_LENGTH = 2  # of beginnings kept
_TIMES = ("?", "{", "*", "+")
_BRACKETS = re.compile(r"[()|]")


def starts(pattern: str, length: int) -> frozenset[str]:
    """The beginnings, of so many letters at most, that a pattern's matches can have."""
    return frozenset(start for branch in _branches(pattern) for start in _of_branch(branch, length))


class Starts:
    """Patterns by their beginnings of two letters, to find quickly which of them can match at a place."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._at: dict[str, list[int]] = {}
        for at, pattern in enumerate(patterns):
            for start in starts(pattern, _LENGTH):
                self._at.setdefault(start, []).append(at)

    def opening(self, letters: str) -> list[int]:
        """Which of the patterns, in their order, can open with two letters; or with fewer, at the end of a text."""
        agreeing = _agreeing(letters)
        if len(letters) < _LENGTH:
            found = {at for start, all in self._at.items() if start[: len(letters)] in agreeing for at in all}
        else:
            found = {at for start in agreeing for at in self._at.get(start, ())}
        return sorted(found)


@lru_cache(maxsize=64)
def _agreeing(letters: str) -> frozenset[str]:
    """The beginnings, no longer than these letters, that agree with them."""
    found = {""}
    longest = [""]
    for letter in letters:
        longest = [start + sign for start in longest for sign in (letter, ANY)]
        found.update(longest)
    return frozenset(found)


def _of_branch(branch: str, length: int) -> set[str]:
    if not branch or not length:
        return {""}
    if branch[:length].isalpha() and not branch.startswith(_TIMES, length):
        return {branch[:length]}
    firsts, rest = _atom(branch, length)
    if rest.startswith("?"):
        firsts, rest = firsts | {""}, rest[1:]
    elif rest.startswith(_TIMES[1:]):
        return {ANY * length}
    return {first + more for first in firsts for more in _of_branch(rest, length - len(first))}


def _atom(branch: str, length: int) -> tuple[set[str], str]:
    """What the first letter, class or bracket of a branch can begin with, and what stands behind it."""
    if branch[0] == "[":
        close = branch.index("]")
        letters = branch[1:close]
        return ({ANY} if set(letters) & set("^-\\") else set(letters)), branch[close + 1 :]
    if branch[0] == "(":
        close = _closing(branch)
        looks = branch[2] in "<=!"
        return ({""} if looks else set(starts(branch[3:close], length))), branch[close + 1 :]
    if branch[0] == "\\":
        return {ANY}, branch[2:]
    return {branch[0]}, branch[1:]


def _branches(pattern: str) -> list[str]:
    """The alternatives of a pattern, those inside brackets left whole."""
    if "|" not in pattern:
        return [pattern]
    branches, begin, depth = [], 0, 0
    for found in _BRACKETS.finditer(pattern):
        sign = found[0]
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            branches.append(pattern[begin : found.start()])
            begin = found.end()
    return [*branches, pattern[begin:]]


def _closing(branch: str) -> int:
    """Where the bracket closes that a branch opens with."""
    depth = 0
    for found in _BRACKETS.finditer(branch):
        sign = found[0]
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return found.start()
    raise ValueError(branch)
