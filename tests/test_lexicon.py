"""The word lists of the spelling rules: their form, and that they do not contradict each other."""

from pathlib import Path
from unicodedata import is_normalized

import pytest

import validator.lexicon
from validator.lexicon import entries, lexicon
from validator.vietnamese.letters import bare
from validator.vietnamese.placement import normal
from validator.vietnamese.syllables import is_syllable

FOLDER = Path(validator.lexicon.__file__).parent / "lexicons" / "spelling"
LISTS = sorted(path.stem for path in FOLDER.glob("*.txt"))
PAIRS = ("terms", "words", "innocent")


@pytest.mark.parametrize("name", LISTS)
class TestForm:
    def test_begins_with_a_comment_and_ends_with_a_line_feed(self, name: str) -> None:
        text = (FOLDER / f"{name}.txt").read_text("utf-8")
        assert text.startswith("# ")
        assert text.endswith("\n")
        assert "\r" not in text

    def test_is_composed(self, name: str) -> None:
        assert is_normalized("NFC", (FOLDER / f"{name}.txt").read_text("utf-8"))

    def test_is_sorted_and_says_nothing_twice(self, name: str) -> None:
        found = entries(name)
        assert found == sorted(set(found), key=lambda entry: (bare(entry.lower()), entry))

    def test_has_no_stray_blanks(self, name: str) -> None:
        assert [entry for entry in entries(name) if entry != " ".join(entry.split())] == []


@pytest.mark.parametrize(
    "name", ["terms", "words", "innocent", "phrases", "bound", "halves", "syllables", "functions", "repeats"]
)
def test_is_in_the_form_words_are_looked_up_by(name: str) -> None:
    words = {word for entry in entries(name) for word in entry.split(" ")}
    assert sorted(word for word in words if normal(word) != word or not word.islower()) == []
    assert sorted(word for word in words if not is_syllable(word)) == []


@pytest.mark.parametrize("name", PAIRS)
def test_pairs_are_two_words(name: str) -> None:
    assert [entry for entry in entries(name) if entry.count(" ") != 1] == []


def test_phrases_are_longer() -> None:
    assert [entry for entry in entries("phrases") if entry.count(" ") < 2] == []


def test_no_pair_stands_in_two_lists() -> None:
    terms, words, innocent = (set(entries(name)) for name in PAIRS)
    assert terms & words == set()
    assert terms & innocent == set()
    assert words & innocent == set()


def test_all_syllables_of_terms_are_in_use() -> None:
    used = lexicon().syllables
    assert sorted({word for name in PAIRS for pair in entries(name) for word in pair.split(" ")} - used) == []
    assert sorted(lexicon().bound - used) == []


def test_all_halves_of_pairs_are_syllables_in_use() -> None:
    """Only of these are other halves looked for."""
    words = lexicon()
    halves = {half for pair in (*words.terms, *words.known, *words.phrases) for half in pair.split(" ")}
    assert sorted(halves - words.syllables - {half for pair in entries("places") for half in pair.split(" ")}) == []


@pytest.mark.parametrize("half", ["kế", "hoạch", "đảng", "ủy", "ban"])
def test_other_halves_are_those_of_the_lists_in_their_order(half: str) -> None:
    words = lexicon()
    pairs = [pair for name in ("terms", "words") for pair in entries(name)]
    pairs += [pair for pair in words.phrases if pair not in words.known]
    seconds = [pair.partition(" ")[2] for pair in pairs if pair.startswith(f"{half} ")]
    firsts = [pair.partition(" ")[0] for pair in pairs if pair.endswith(f" {half}")]
    assert (words.seconds(half), words.firsts(half)) == (seconds, firsts)
    firm = {pair for pair in pairs if pair in words.terms or pair in words.phrases}
    assert words.after.get(half, []) == [one for one in seconds if f"{half} {one}" in firm]
    assert words.before.get(half, []) == [one for one in firsts if f"{one} {half}" in firm]


def test_confusions_are_wrong_and_their_cures_are_not() -> None:
    words = lexicon()
    for found in words.confusions.values():
        for (written, meant, _), _ in found:
            assert len(written) <= len(meant)
            assert written != meant
            assert " ".join(written) not in words.known
            assert " ".join(meant) not in words.confusions


def test_terms_are_as_many_as_they_should_be() -> None:
    assert len(lexicon().terms) >= 1000


def test_a_half_is_bound_and_half_of_a_term() -> None:
    lists = lexicon()
    assert sorted(lists.halves - lists.bound) == []
    assert sorted(lists.halves - {half for pair in lists.terms for half in pair.split(" ")}) == []
