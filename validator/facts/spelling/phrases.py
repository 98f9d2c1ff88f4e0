"""Judges a slip by a whole phrase of the lexicon that stands around it."""

from validator.facts.spelling.candidates import Candidate
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Evidence
from validator.lexicon import Phrase

_SHORT = 3  # words: one on each side of the wrong one, which may belong to other words


def by_phrase(running: Running, at: int, candidate: Candidate) -> tuple[Evidence, Phrase, int] | None:
    """The longest phrase that stands at a pair but for the wrong syllable: what it proves, itself, where it starts."""
    best: tuple[Evidence, Phrase, int] | None = None
    for phrase, inner in running.lexicon.phrases.get(candidate.pair, ()):
        start, wrong = at - inner, inner + candidate.side
        if _stands(running, phrase, start, wrong):
            evidence = _weight(running, phrase, start, wrong)
            if evidence and (best is None or len(phrase) > len(best[1])):
                best = evidence, phrase, start
    return best


def _stands(running: Running, phrase: Phrase, start: int, wrong: int) -> bool:
    """True when all words of a phrase but one stand in a text."""
    for at, part in enumerate(phrase, start):  # noqa: SIM110 - a generator costs more than most phrases take
        if running.word(at) != part and at != start + wrong:
            return False
    return True


def _weight(running: Running, phrase: Phrase, start: int, wrong: int) -> Evidence | None:
    """What a phrase proves. A syllable inside one of its terms cannot be another word; one that stands alone at an
    edge ("tổ chức đảng", "ban quản lý") may well be ("tổ chức đang ...", "ba quản lý")."""
    words = running.lexicon
    at = start + wrong
    written = running.word(at)
    is_used = written in words.syllables
    if phrase[wrong] in words.functions and is_used:
        return None
    if written == "bản" and wrong == 0 and running.names_villages:
        return None
    edge = -1 if wrong == 0 else 1 if wrong == len(phrase) - 1 else 0
    if written in words.functions and running.is_known(at - 2):
        return None  # "bảo đảm | về môi trường", "bắt đầu | từ công tác"
    if not edge and is_used and len(phrase) == _SHORT and (running.is_known(at - 2) or running.is_known(at + 1)):
        return None  # "các cô | quan tâm"
    if edge and running.is_known(min(at, at + edge)):
        return None  # "thời gian tối | đa"
    if not edge and is_used and (running.is_known(at - 1) or running.is_known(at)):
        return "weak"  # "chuyển | đối số"
    halves = {f"{phrase[near]} {phrase[near + 1]}" for near in (wrong - 1, wrong) if 0 <= near < len(phrase) - 1}
    if not edge or not is_used or halves & words.terms:
        return "phrase"
    if written in words.functions:
        return None
    if written in words.bound or _is_capital_of_name(running, phrase, at, wrong):
        return "phrase"
    return "weak" if running.is_closed(at + edge, edge > 0) else None


def _is_capital_of_name(running: Running, phrase: Phrase, at: int, wrong: int) -> bool:
    """True for a capital where the name of a body has one: "Đảng ủy Khôi"."""
    name = running.lexicon.bodies.get(phrase)
    return name is not None and running.shape(at) == "title" and name.split()[wrong][0].isupper()
