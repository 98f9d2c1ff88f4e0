"""Results for the tests of reporters: the office's rules run on a text."""

from validator.diagnostic import FileResult
from validator.engine import check
from validator.loader import Rules
from validator.notices import NOTICES, of_problem
from validator.readers.text import decode
from validator.rule import Language
from validator.run import Result
from validator.selection import Chosen


def made(own: Rules, text: str, norm: str = "common", language: Language = "vi", path: str = "a.md") -> Result:
    """What a run on one file gives."""
    reading = decode(text.encode(), path)
    if not reading.readable and reading.problem:
        file = FileResult(reading.source, diagnostics=(of_problem(reading.problem),))
    else:
        chosen = [Chosen(rule, rule.options(), rule.severity) for rule in own.values()]
        file = check(reading.source, chosen, {key: key for key in own}, norm=norm)
    return Result((file,), {**NOTICES, **own}, language)
