"""Makes many plans of the few in tests/corpus: the same words under other days and document numbers."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
_DAY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(20\d\d)(?!\d)")
_NUMBER = re.compile(r"(?<=[Ss]ố )(\d{2,4})(?=-)")


def texts() -> list[str]:
    """The plans as they stand."""
    paths = sorted(path for path in CORPUS.iterdir() if path.suffix in (".txt", ".md") and path.stem != "README")
    return [path.read_text(encoding="utf-8") for path in paths]


def varied(count: int) -> Iterator[str]:
    """So many plans, each of them different."""
    originals = texts()
    for at in range(count):
        shift = at // len(originals)
        text = originals[at % len(originals)]
        text = _DAY.sub(partial(_other_day, shift), text)
        yield _NUMBER.sub(partial(_other_number, shift), text)


def _other_day(shift: int, day: re.Match[str]) -> str:
    return f"{int(day[1]) % 27 + 1 + shift % 2:02d}/{day[2]}/{day[3]}"


def _other_number(shift: int, number: re.Match[str]) -> str:
    return f"{(int(number[1]) + shift) % 900 + 10}"


def long(pages: int) -> str:
    """One plan of about so many pages: its sections come again and again."""
    text = texts()[0]
    begin = text.index("\nI")
    end = text.index("\nNơi nhận")
    head, body, tail = text[:begin], text[begin:end], text[end:]
    whole, rest = divmod(max(1, pages * 2400 - len(head) - len(tail)), len(body))
    cut = body.rfind("\n", 0, rest) + 1
    return head + body * whole + body[:cut] + tail
