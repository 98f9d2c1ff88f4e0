"""What the spelling of a text is said to be."""

from validator.facts.spelling.slip import Slip
from validator.facts.spelling.spelling import spelling


def said(text: str) -> list[tuple[str, str, str]]:
    """What is wrong in a text: the wrong letters, what they should be, how sure."""
    return [(text[one.span.start : one.span.end], one.fixed, one.tier) for one in spelling(text).slips]


def only(text: str) -> Slip:
    """The one slip of a text."""
    (found,) = spelling(text).slips
    return found
