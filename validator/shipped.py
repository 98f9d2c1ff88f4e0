"""Finds the folders that are no code of the package: grammar and rules lie beside it in a checkout, and inside it once installed."""

import os

_HERE = os.path.dirname(os.path.realpath(__file__))


def folder(name: str) -> str:
    """The shipped folder of that name (`grammar`, `rules`, `lexicons`)."""
    inside = os.path.join(_HERE, name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), name)
