"""Finds small words (và, của, ngày) under a slip that makes another word of them."""

import re
from collections.abc import Iterator

from validator.facts.spelling.glue import is_glued
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip
from validator.vietnamese.letters import cased_like

# What stands behind a word of a date or of a document number, and the word.
_BEHIND = {
    "ngày": re.compile(r"\s\d{1,2}(?:/\d{1,2}(?:/\d{4})?(?!\d)|\stháng\s)"),
    "tháng": re.compile(r"\s\d{1,2}(?:/\d{4}|\snăm\s\d{4})(?!\d)"),
    "năm": re.compile(r"\s(?:19|20)\d\d(?![\d.,/]*\d)"),
    "số": re.compile(r"\s\d{1,5}[-/][A-ZĐ]"),
}
_NOTHING: frozenset[str] = frozenset()
_SIDES = frozenset(("việt", "miền", "phía", "hướng", "đông", "tây"))  # "miền nam 2024"


def small_words(running: Running, lone: list[int]) -> Iterator[Slip]:
    """The small words meant at the indices of words that hardly stand alone, or that stand before a date."""
    for at in lone:
        meant = _meant(running, at)
        if meant:
            raw = running.raw[at]
            right = cased_like(meant, raw)
            yield Slip(running.spans[at], "term", "warning", raw, right, right, "weak")


def _meant(running: Running, at: int) -> str:
    """The small word; "" where the written one may be meant."""
    word = running.word(at)
    figures = running.lexicon.figures.get(word) if running.is_number(at + 1) else None
    meant, beside = running.lexicon.lone.get(word, ("", _NOTHING))
    before, after = running.word(at - 1), running.word(at + 1)
    if (
        not before
        or not after
        or not beside.isdisjoint((before, after))
        or running.is_known(at - 1)
        or running.is_known(at)
    ):
        meant = ""
    if not (figures or meant) or running.shape(at) != "small" or running.is_plain(at) or is_glued(running, at):
        return ""
    if figures and _BEHIND[figures].match(running.text, running.spans[at].end):
        return "" if before in _SIDES else figures  # beside document numbers, which are no words of ours, too
    return "" if running.is_among_strangers(at) else meant
