"""Finds words that are no Vietnamese syllable and look like a damaged one."""

import re
from collections.abc import Iterator

from validator.facts.spelling.glue import is_cut, is_glued
from validator.facts.spelling.names import in_name
from validator.facts.spelling.notes import small_word_meant
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip, Tier
from validator.vietnamese.keying import decoded
from validator.vietnamese.letters import LETTERS, bare, cased_like
from validator.vietnamese.placement import mended, normal, with_missing_tone
from validator.vietnamese.syllables import is_syllable

_VOWEL_GROUPS = re.compile("[aeiouy]+")
# Keystrokes no word of another language shows.
_KEYSTROKES = re.compile(
    r"dd(?=[aeiouyăâêôơư])|uow|(?:iee|uoo|aa|oo|ee)(?:[cmnptuiy]|ng|nh|ch)?[fjrsx]$"
    r"|[aeiouy](?:ng|nh|ch)[fjrx]$|[aou]w[fjrx]$|[aeiouy][cpt]?j$"
    r"|[aeiouy][6789]|[a-z][1-9][a-z]"
)
_SHORT = 3  # letters that are a word of other languages too easily: cos, max
# What stands before a, o, u and before e, i: ng and ngh, g and gh, c and k.
_BEFORE_BACK = {"ngh": "ng", "gh": "g", "k": "c"}
_BEFORE_FRONT = {"ng": "ngh", "g": "gh", "c": "k"}


def odd_syllables(running: Running, odd: list[int]) -> Iterator[Slip]:
    """Damaged syllables among the odd words."""
    for at in odd:
        found = _judge(running, at, running.raw[at])
        if found:
            yield found


def _judge(running: Running, at: int, raw: str) -> Slip | None:
    small = raw.lower()
    if running.is_plain(at) or (is_cut(running, at) and _is_beginning(running, small)):
        return None
    if is_syllable(small):
        return _unused(running, at, raw) if _is_vietnamese(running, at, small) else None
    fixed = _typed(running, at, small) or ""
    sure = bool(fixed)
    if not fixed:
        if small.isascii() or not _VOWEL_GROUPS.search(bare(small)):
            return _shapeless(running, at, raw)
        if not _is_vietnamese(running, at, small):
            return _shapeless(running, at, raw) if raw.islower() else None
        fixed = _repaired(running, at, small)
        sure = bool(fixed) and (fixed in running.lexicon.functions or _fits(running, at, fixed))
    is_small = running.shape(at) == "small" and small == raw
    if not fixed and raw.istitle() and not running.word(at - 1):
        fixed = small_word_meant(small) or ""  # "Ccá chi bộ", where a sentence begins
    if not is_small and (not fixed or (in_name(running, at) and fixed != _undoubled(small))):
        return None
    tier: Tier = "error" if is_small else "warning"
    shown = cased_like(fixed, raw) if fixed else ""
    return Slip(running.spans[at], "syllable", tier, raw, shown, shown, "illegal", sure=sure)


def _unused(running: Running, at: int, raw: str) -> Slip | None:
    """A syllable that could be one and is none: a small word was meant ("nhửng"), or nobody knows what ("luất"); what
    comes again is a word of the field."""
    meant = small_word_meant(raw) or ""
    if running.is_known(at - 1) or running.is_known(at) or (not meant and running.raw.count(raw) > 1):
        return None
    return Slip(running.spans[at], "term" if meant else "syllable", "warning", raw, meant, meant, "unused")


def _shapeless(running: Running, at: int, raw: str) -> Slip | None:
    """Letters without a mark, or without a vowel, that are no syllable and so many words of other languages: shown
    where a small word must have been meant ("cac", "trog", "đc" is an abbreviation)."""
    if not LETTERS.issuperset(raw) or is_glued(running, at) or running.is_among_strangers(at):
        return None
    meant = small_word_meant(raw)
    return Slip(running.spans[at], "syllable", "warning", raw, meant, meant, "unused") if meant else None


def _is_beginning(running: Running, small: str) -> bool:
    """True for the first letters of a syllable in use."""
    return any(one.startswith(small) for one in running.lexicon.syllables)


def _is_vietnamese(running: Running, at: int, small: str) -> bool:
    """Letters of Vietnamese, one group of vowels, nothing glued to it: no loan, no formula, no piece of a torn word."""
    if not LETTERS.issuperset(small) or len(small) > 8 or len(_VOWEL_GROUPS.findall(bare(small))) != 1:
        return False
    return not is_glued(running, at) and not running.is_among_strangers(at)


def _typed(running: Running, at: int, small: str) -> str | None:
    """What keystrokes stand for, where they are unmistakable or a term comes out."""
    reading = decoded(small) if len(small) > 3 or small.isalpha() else None  # "v4e" is no word with a key in it
    if not reading or normal(reading) not in running.lexicon.syllables:
        return None
    before, after = (decoded(word) or word for word in (running.word(at - 1), running.word(at + 1)))
    known = running.lexicon.known
    if f"{before} {normal(reading)}" in known or f"{normal(reading)} {after}" in known or _KEYSTROKES.search(small):
        return reading
    is_small_word = reading in running.lexicon.functions and len(small) > _SHORT and small.islower()
    return reading if is_small_word and not is_glued(running, at) and not running.is_among_strangers(at) else None


def _repaired(running: Running, at: int, small: str) -> str:
    """The one syllable in use that a spelling rule or a tone mark away; "" when there is none or a choice."""
    lists = running.lexicon
    options = {right for right in (mended(small), _undoubled(small), *with_missing_tone(small)) if right}
    onset = re.match("[bcdđghklmnpqrstvx]*", small)[0]  # type: ignore[index]
    vowel = bare(small[len(onset) : len(onset) + 1])
    respelt = (_BEFORE_FRONT if vowel in "ei" else _BEFORE_BACK).get(onset)
    if respelt and is_syllable(respelt + small[len(onset) :]):
        options.add(respelt + small[len(onset) :])
    options = {one for one in options if normal(one) in lists.syllables}
    fitting = {one for one in options if _fits(running, at, one)}
    chosen = fitting or options
    return next(iter(chosen)) if len(chosen) == 1 else ""


def _undoubled(small: str) -> str:
    """A word without the letter that was keyed twice ("phhòng", "soố"); "" when there is none, and for "oo" (xoong), which
    may be meant, and u (suư), which stands for sưu as well."""
    plain = bare(small)
    for at in range(len(small) - 1):
        pair = small[at : at + 2]
        if plain[at] == plain[at + 1] != "u" and pair != "oo" and plain[at] in pair:
            extra = at if pair[0] == plain[at] else at + 1
            return small[:extra] + small[extra + 1 :]
    return ""


def _fits(running: Running, at: int, word: str) -> bool:
    """Does a word in this place go with one of its neighbours?"""
    pairs = f"{running.word(at - 1)} {normal(word)}", f"{normal(word)} {running.word(at + 1)}"
    return any(pair in running.lexicon.known for pair in pairs)
