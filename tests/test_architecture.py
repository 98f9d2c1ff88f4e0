"""The page on the rooms names what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
_PLACES = (ROOT, ROOT / "validator", ROOT / "validator" / "facts")
_TABLE = re.compile(r"### The rooms of `facts/`.*?\n\n(?=## )", re.S)


def named() -> list[str]:
    """Folders and modules that the page names."""
    words = set(re.findall(r"`([\w./*-]+)`", PAGE))
    return sorted(one for one in words if "/" in one or one.endswith((".py", ".lark", ".txt", ".toml", ".json")))


@pytest.mark.parametrize("name", named())
def test_what_it_names_is_there(name: str) -> None:
    assert any(any(place.glob(name)) for place in _PLACES) or any((ROOT / "validator").rglob(name))


def test_it_names_every_package_of_facts_and_where_each_begins() -> None:
    table = _TABLE.search(PAGE)
    assert table
    packages = {one.name for one in (ROOT / "validator" / "facts").iterdir() if (one / "__init__.py").exists()}
    assert {*re.findall(r"^\| `(\w+)/`", table[0], re.M)} == packages
    assert all((ROOT / "validator" / "facts" / one / f"{one}.py").exists() for one in packages)
