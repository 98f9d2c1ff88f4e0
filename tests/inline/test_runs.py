"""Reading run by run gives what parsing the whole text gives."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inline.test_totality import _SAMPLES, _terminals
from validator.inline.nodes import Word
from validator.inline.reading import _runs, grammar
from validator.inline.words import GAP

_NAMES = [name for name in _terminals() if name != "_GAP"]


def _row(names: list[str]) -> list[Word]:
    row, at = [], 0
    for name in names:
        text = _SAMPLES.get(name, [name.lower()])[0]
        row.append(GAP if name == "_GAP" else Word(name, at, at + len(text), text))
        at += len(text) + 1
    return row


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_NAMES), max_size=20), max_size=4))
def test_no_expression_reaches_over_a_gap(runs: list[list[str]]) -> None:
    names = [name for run in runs for name in (*run, "_GAP")]
    whole: Any = grammar().parse(_row(names))
    row, found, at = _row(names), [], 0
    for run in runs:
        found += _runs().parse(row[at : at + len(run)])
        at += len(run) + 1
    assert found == whole


def test_a_row_met_again_is_read_anew() -> None:
    """What is kept are the calls, not what they gave."""
    names = ["BEFORE", "NGAY", "DMY"]
    first, second = (_runs().parse(_row(names)) for _ in range(2))
    assert first == second
    assert first[0] is not second[0]
    moved = [Word(word.type, word.start + 9, word.end + 9, "09/9/2029") for word in _row(names)]
    [when] = _runs().parse(moved)
    assert (when.start, when.dates[0].day, when.dates[0].year) == (first[0].start + 9, 9, 2029)
