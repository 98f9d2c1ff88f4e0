"""Trouble: a failure that ends the run, in words for the user."""

from difflib import get_close_matches

from validator.rule import Text


class Trouble(Exception):
    """The tool cannot do its work (exit status 2)."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def nearest(word: str, known: list[str]) -> Text:
    """ " (did you mean ...?)" with the known word that is most like this one; empty when none is."""
    close = get_close_matches(word, known, n=1, cutoff=0.5)
    if not close:
        return Text(vi="", en="")
    return Text(vi=f" (có phải “{close[0]}”?)", en=f" (did you mean “{close[0]}”?)")
