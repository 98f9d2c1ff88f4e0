"""Candidates for a project's word list: what the typo rules stumble over."""

from collections.abc import Iterable
from dataclasses import dataclass

from validator.diagnostic import FileResult

FAMILY = "typos"


@dataclass(frozen=True)
class Candidate:
    """A word as it is first written, how often, and where first."""

    word: str
    count: int
    path: str
    line: int
    column: int


def candidates(files: Iterable[FileResult], rules: frozenset[str]) -> list[Candidate]:
    """What the findings of some rules speak of, most frequent first, then as they come.

    That is a finding's value `written`, where it has one: a syllable with the words it belongs to, which alone would
    silence too much; else the text it points at. Case and line wraps make no difference, as in a word list.
    """
    found: dict[str, Candidate] = {}
    counts: dict[str, int] = {}
    for file in files:
        for one in file.diagnostics:
            word = " ".join(str(one.values.get("written", file.source.quote(one.span))).split())
            if word and one.rule in rules:
                key = word.lower()
                counts[key] = counts.get(key, 0) + 1
                found.setdefault(key, Candidate(word, 0, file.path, *file.source.place(one.span.start)))
    made = [Candidate(one.word, counts[key], one.path, one.line, one.column) for key, one in found.items()]
    return sorted(made, key=lambda one: -one.count)
