"""Reads a file into its plans, for programs that build on the parser."""

import os

from validator.plan import Plan, plans
from validator.readers import text as text_reader


class ReadError(Exception):
    """A file that cannot be read as a plan: missing, not text, empty or too large. The message says which."""


def read(path: str | os.PathLike[str], norm: str = "auto", stage: str = "auto") -> list[Plan]:
    """The plans of a UTF-8 text or Markdown file, at least one, in reading order.

    Spans are half-open ranges of code points in `plan.source.text`; dates are `datetime.date`. `norm` (`hd36`, `hd05`,
    `party`, `nd30`, `mass`, `common`) and `stage` (`draft`, `signing`, `issued`) overrule what the text says.
    Raises ReadError where there is no text to read.
    """
    reading = text_reader.read(str(path))
    if not reading.readable:
        problem = reading.problem
        raise ReadError(f"{path}: {problem.notice} {problem.detail}".rstrip() if problem else str(path))
    return plans(reading.source, norm, stage)
