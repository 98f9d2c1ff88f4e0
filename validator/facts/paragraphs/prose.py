"""The words of many paragraphs in one text, so that a pattern is looked for once, not once a paragraph."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from validator.facts.paragraphs.paragraphs import Paragraph
from validator.source import Span


class Found:
    """A match of a pattern in the words of a paragraph."""

    __slots__ = ("_begin", "match", "paragraph")

    def __init__(self, match: re.Match[str], paragraph: Paragraph, begin: int) -> None:
        self.match = match
        self.paragraph = paragraph
        self._begin = begin

    def __getitem__(self, group: int | str) -> str:
        """The words of a group; None for one that took no part, as with `re.Match`."""
        found: str = self.match[group]
        return found

    def span(self, group: int | str = 0) -> Span:
        """Where a group stands in the text of the file."""
        start, end = self.match.span(group)
        return self.paragraph.place_of(start - self._begin, end - self._begin)

    def before(self, group: int | str = 0) -> str:
        """The words of the paragraph in front of a group."""
        return self.paragraph.plain[: self.match.start(group) - self._begin]

    def after(self) -> str:
        """The words of the paragraph behind the match."""
        return self.paragraph.plain[self.match.end() - self._begin :]


class Words:
    """The words of paragraphs, each paragraph on a line of its own."""

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        self._paragraphs = list(paragraphs)
        self._text = "\n".join(one.plain for one in self._paragraphs)
        self._begins: list[int] = []
        at = 0
        for one in self._paragraphs:
            self._begins.append(at)
            at += len(one.plain) + 1

    def find(
        self, pattern: re.Pattern[str], likely: Callable[[re.Match[str]], bool] | None = None, signs: Sequence[str] = ()
    ) -> Iterator[Found]:
        r"""Each match in reading order. The pattern must keep to a line: `[^\S\n]` for a blank, `re.M` where it says ^ or $.

        `likely` throws matches out at a quick look, in the text of all paragraphs, a line each. `signs` are words of which
        every match holds one: where none is in the text, which is seen at once, nothing is looked for.
        Raises ValueError for a match that reads over the end of a paragraph.
        """
        if signs and not any(sign in self._text for sign in signs):
            return
        for match in filter(likely, pattern.finditer(self._text)) if likely else pattern.finditer(self._text):
            if "\n" in match[0]:
                raise ValueError(f"{pattern.pattern!r} reads over the end of a paragraph")
            at = bisect_right(self._begins, match.start()) - 1
            yield Found(match, self._paragraphs[at], self._begins[at])
