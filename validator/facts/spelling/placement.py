"""Which of two right spellings a text uses: hòa or hoà, kỹ or kĩ."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from validator.facts.spelling.names import in_name
from validator.facts.spelling.notes import NEW, OLD, OTHER_I
from validator.facts.spelling.running import Running, running
from validator.lazy import cached_property
from validator.lexicon import entries
from validator.record import Record
from validator.source import Span
from validator.vietnamese.letters import cased_like
from validator.vietnamese.placement import Style, placed


class Placed(Record):
    """A syllable whose tone mark can stand on two letters, with its other form."""

    span: Span
    word: str
    other: str


class Variant(Record):
    """A term written with i where the text also has it with y, or the other way round."""

    span: Span
    word: str
    usual: str


class ToneMarks:
    """The syllables of a text with a choice of tone placement, names of people and places left out."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._running = running(text, start, end)
        self._noted: dict[Style, list[int]] = {"old": self._running.noted(OLD), "new": self._running.noted(NEW)}

    @property
    def may_be_mixed(self) -> bool:
        """False when no syllable, be it in a name, has another placement than the others."""
        return all(self._noted.values())

    @cached_property
    def _at(self) -> dict[Style, list[int]]:
        return {
            way: [at for at in noted if not _is_name(self._running, at, _places())]
            for way, noted in self._noted.items()
        }

    def count(self, way: Style) -> int:
        """How many are placed so."""
        return len(self._at[way])

    def placed(self, way: Style) -> list[Placed]:
        """Those that are placed so, in reading order."""
        running = self._running
        turned: Style = "new" if way == "old" else "old"
        return [
            Placed(
                running.spans[at], running.raw[at], cased_like(placed(running.raw[at].lower(), turned), running.raw[at])
            )
            for at in self._at[way]
        ]


@cache
def _places() -> frozenset[str]:
    return frozenset(entries("places"))


def _is_name(running: Running, at: int, places: frozenset[str]) -> bool:
    """True in names of people and places, and in the name of the state, which is spelt in one way everywhere."""
    if running.word(at - 1) == "cộng" and running.word(at + 1) == "xã":
        return True
    return in_name(running, at) or running.pair(at - 1) in places or running.pair(at) in places


def mixed_i_and_y(text: str, start: int, end: int) -> tuple[Variant, ...]:
    """The rarer spelling of each known pair of words that is written both with i and with y."""
    words = running(text, start, end)
    doubtful = {words.word(at) for at in words.noted(OTHER_I)}
    forms: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at in range(len(words)) if doubtful else ():
        if words.word(at) in doubtful and not in_name(words, at):
            written = words.raw[at].lower()
            for first in (at - 1, at):
                if words.is_known(first):
                    forms[f"{words.pair(first)} {at - first}"][written].append(at)
    return tuple(sorted(_rarer(words, forms), key=lambda one: one.span))


def _rarer(running: Running, forms: dict[str, dict[str, list[int]]]) -> Iterator[Variant]:
    for written in forms.values():
        if len(written) == 2:
            (_, few), (usual, many) = sorted(written.items(), key=lambda item: len(item[1]))
            if len(few) < len(many):
                for at in few:
                    raw = running.raw[at]
                    yield Variant(running.spans[at], raw, cased_like(usual, raw))
