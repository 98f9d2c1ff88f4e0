"""Running text to dates, deadlines and references, by grammar/inline.lark."""

from validator.inline.reading import parse

__all__ = ["parse"]
