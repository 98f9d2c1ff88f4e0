"""Trouble: a failure that ends the run, in words for the user."""

from collections.abc import Iterable, Mapping

from validator.rule import Notice, Text


class Trouble(Exception):
    """The tool cannot do its work (exit status 2)."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def no_rule(name: str, known: Mapping[str, Notice]) -> Trouble:
    """There is no rule of that name; with the nearest there is."""
    near = nearest(name, [*known, *(one.name for one in known.values())])
    return Trouble(Text(vi=f"không có quy tắc “{name}”{near.vi}", en=f"there is no rule “{name}”{near.en}"))


def nearest(word: str, known: Iterable[str]) -> Text:
    """The question “did you mean ...?” with the known word that is most like this one; empty when none is."""
    from difflib import get_close_matches  # only where something is wrong

    close = get_close_matches(word, known, n=1, cutoff=0.5)
    if not close:
        return Text(vi="", en="")
    return Text(vi=f" (có phải “{close[0]}”?)", en=f" (did you mean “{close[0]}”?)")
