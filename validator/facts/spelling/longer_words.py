"""Tells syllables that belong to a word of three or more, which the lists do not hold."""

from validator.facts.spelling.running import Running


def is_ending(running: Running, at: int) -> bool:
    """True for "hóa" behind a word of two syllables, which it makes a verb of: "đơn giản hóa"."""
    return running.word(at) == "hóa" and running.is_known(at - 2)


def is_loan_piece(running: Running, at: int) -> bool:
    """True for a syllable that a hyphen joins to one before it, unless a word of two syllables ends there: "Ki-tô giáo",
    but not "chính trị-xả hội"."""
    before = at - 2
    return (
        bool(running.word(before))
        and not running.is_known(before - 1)
        and running.text[running.spans[before].end : running.spans[at].start] == "-"
    )
