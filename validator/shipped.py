"""Finds the grammar and rules folders: inside the package once installed, beside it in a checkout."""

import os

_HERE = os.path.dirname(os.path.realpath(__file__))


def folder(name: str) -> str:
    """The shipped folder of that name (`grammar` or `rules`)."""
    inside = os.path.join(_HERE, name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), name)
