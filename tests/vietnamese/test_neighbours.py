"""Words a written one is a slip of, found among others at a glance."""

from itertools import islice

import pytest

from validator.lexicon import lexicon
from validator.vietnamese.neighbours import Neighbours
from validator.vietnamese.slips import slip


def test_says_of_which_kind_and_keeps_the_order() -> None:
    assert Neighbours(["phục", "tục", "phụ", "phúc"]).meant("phuc") == [("phục", "tone"), ("phúc", "tone")]


def test_nobody_is_near_nothing() -> None:
    assert Neighbours().are_far("phục")
    assert Neighbours().meant("phục") == []


@pytest.mark.parametrize("written", ["tòá", "0", "thhực", "f", "nghiêng"])
def test_takes_any_word(written: str) -> None:
    assert Neighbours(["kế", "hoạch"]).meant(written) == []


def test_misses_no_slip() -> None:
    words = sorted(lexicon().syllables)[::7]
    others = Neighbours(words)
    for written in islice(words, 0, None, 9):
        assert others.meant(written) == [(word, how) for word in words if (how := slip(written, word))]
