"""Which mention of a cited document is its first one."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from validator.facts.citations.document_number import FULL, DocumentNumber

K = TypeVar("K")


class FirstMentions:
    """The documents cited so far, by all they may be called by."""

    def __init__(self) -> None:
        self._by_number: dict[str, int] = {}
        self._by_figure: dict[tuple[str, int], int] = {}  # "Nghị quyết số 18"
        self._open: dict[tuple[str, int], int] = {}  # those with a figure alone, until a number tells which they are
        self._by_name: dict[tuple[str, int | None], int] = {}  # a law with its year, and by its name alone

    def take(
        self, here: int, kind: str, numbers: Sequence[DocumentNumber], name: str = "", year: int | None = None
    ) -> int:
        """The index of the first mention of a document that is cited at the index `here`; `year` is that of a law.

        Two full numbers are two documents, though kind and figure are the same (25/QĐ-UBND, 25-QĐ/TU).
        """
        full = [one.text for one in numbers if one.form in FULL]
        figures = [(kind, one.serial) for one in numbers if one.serial is not None]
        named = [(name, year)] if name else []
        first = _any(self._by_number, full)
        if first is None:
            first = _any(self._open if full else self._by_figure, figures)
        if first is None:
            first = _any(self._by_name, named)
        first = here if first is None else first
        for text in full:
            self._by_number.setdefault(text, first)
        for figure in figures:
            self._by_figure.setdefault(figure, first)
            if full:
                self._open.pop(figure, None)
            else:
                self._open.setdefault(figure, first)
        for key in (*named, *((one, None) for one, _ in named)):
            self._by_name.setdefault(key, first)
        return first


def _any(found: Mapping[K, int], keys: Sequence[K]) -> int | None:
    return next((found[key] for key in keys if key in found), None)
