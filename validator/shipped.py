"""Finds the grammar and rules folders: inside the package once installed, beside it in a checkout."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The shipped folder of that name (`grammar` or `rules`)."""
    inside = _HERE / name
    return inside if inside.is_dir() else _HERE.parent / name
