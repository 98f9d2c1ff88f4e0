"""Two columns set down as drafters and converters do: head and closing of a plan, side by side or one after the other."""

from collections.abc import Callable
from itertools import zip_longest

Columns = Callable[[list[str], list[str]], str]


def _rows(left: list[str], right: list[str]) -> list[tuple[str, str]]:
    return list(zip_longest(left, right, fillvalue=""))


def _one_cell_each(left: list[str], right: list[str]) -> str:
    return f"| {'<br>'.join(left)} | {'<br>'.join(right)} |\n| --- | --- |"


def _one_row_each(left: list[str], right: list[str]) -> str:
    first, *rest = (f"| {one} | {other} |" for one, other in _rows(left, right))
    return "\n".join([first, "| --- | --- |", *rest])


def _grid(left: list[str], right: list[str]) -> str:
    """The tables of a well-known converter: bold cells, a backslash where a line of the cell ends."""
    wide = max(map(len, left)) + 4
    rule = "  " + "-" * wide + " " + "-" * 50
    rows = [
        f"  {one + chr(92) if one else '':{wide}} {other + chr(92) if other else ''}"
        for one, other in _rows(left, right)
    ]
    return "\n".join(["  " + "-" * (wide + 51), *rows, rule])


LAYOUTS: dict[str, Columns] = {
    "a table, one cell each": _one_cell_each,
    "a table, one row for each line": _one_row_each,
    "bars without a table": lambda left, right: "\n".join(f"{one} | {other}" for one, other in _rows(left, right)),
    "set apart by blanks": lambda left, right: "\n".join(
        f"{one:{max(46, len(one) + 4)}}{other}".rstrip() for one, other in _rows(left, right)
    ),
    "set apart by tabs": lambda left, right: "\n".join(
        f"{one}\t\t{other}".rstrip() for one, other in _rows(left, right)
    ),
    "a grid": _grid,
    "left, then right": lambda left, right: "\n".join([*left, "", *right]),
    "right, then left": lambda left, right: "\n".join([*right, "", *left]),
}
