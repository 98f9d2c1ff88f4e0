"""The running text: soft wraps as blanks, so that what reads it never meets a line end inside a sentence."""

from collections.abc import Sequence

from validator.facts.paragraphs import Paragraph


def running(paragraphs: Sequence[Paragraph], text: str) -> str:
    """The text, every character in its place, with the line ends (and page numbers) inside paragraphs as blanks."""
    pieces: list[str] = []
    at = 0
    for paragraph in paragraphs:
        lines = paragraph.lines
        for before, after in zip(lines, lines[1:], strict=False):
            pieces += text[at : before.end], " " * (after.start - before.end)
            at = after.start
    return "".join([*pieces, text[at:]]) if pieces else text
