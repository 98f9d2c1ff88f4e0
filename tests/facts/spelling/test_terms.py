"""Any slip in any term is found."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from validator.facts.spelling.spelling import spelling
from validator.lexicon import lexicon
from validator.vietnamese.letters import TONES, split, with_tone
from validator.vietnamese.slips import slip
from validator.vietnamese.syllables import is_syllable, tone_places

TERMS = sorted(lexicon().terms)


def variants(word: str) -> list[str]:
    """A syllable under other tones, without its last letter, with its neighbours swapped."""
    letters, tone, _ = split(word)
    places = tone_places(letters)
    others = [with_tone(letters, other, places[0]) if other else letters for other in TONES if other != tone]
    return [*others, word[:-1], word[:-2] + word[-1:] + word[-2:-1]]


@given(st.sampled_from(TERMS), st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_every_slip_of_a_term_is_found_at_the_beginning_of_a_sentence(
    term: str, first: bool, chance: random.Random
) -> None:
    words = term.split(" ")
    side = 0 if first else 1
    wrong = chance.choice([one for one in variants(words[side]) if len(one) > 1] or [words[side]])
    pair = f"{wrong} {words[1]}" if first else f"{words[0]} {wrong}"
    lists = lexicon()
    how = slip(wrong, words[side])
    if lists.is_fine(pair) or how in (None, "key") or wrong == words[1 - side]:
        return
    if wrong in lists.functions or wrong in lists.loans:  # words by themselves: ê-kíp, Bà Trưng
        return
    if how in ("added", "swapped") and is_syllable(wrong):
        return
    assert spelling(f"{pair.capitalize()}, đúng quy định.").slips
