"""The driver and its tables do what Lark does."""

import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lark import Lark

from validator import shipped
from validator.document import Line, Mark
from validator.inline.builder import Builder as InlineBuilder
from validator.inline.nodes import Word
from validator.inline.words import words
from validator.lalr import Parser, parser
from validator.lalr_tables import Tables, lexer, make
from validator.parser.builder import Builder as BlockBuilder
from validator.parser.stream import Stream

for terminal in (Line, Word):  # Lark borrows these from the last one to place the end of the text
    for name in ("start_pos", "line", "column", "end_line", "end_column", "end_pos"):
        setattr(terminal, name, None)
GRAMMARS = sorted(Path(shipped.folder("grammar")).glob("*.lark"))
CORPUS = sorted(path for path in (Path(__file__).parent / "corpus").glob("*.*") if path.stem != "README")


@cache
def lark(name: str) -> Any:
    text = Path(shipped.folder("grammar"), f"{name}.lark").read_text(encoding="utf-8")
    builder = {"plan": BlockBuilder(), "inline": InlineBuilder()}[name]
    return Lark(text, parser="lalr", lexer=lexer(), transformer=builder, maybe_placeholders=False)


@cache
def ours(name: str) -> Parser:
    return parser(name, {"plan": BlockBuilder(), "inline": InlineBuilder()}[name])


def assert_same(name: str, terminals: list[Any]) -> None:
    assert repr(ours(name).parse(terminals)) == repr(lark(name).parse(terminals))


@pytest.mark.parametrize("file", GRAMMARS, ids=lambda file: file.stem)
def test_the_tables_are_current(file: Path) -> None:
    """When this fails: `python -m validator.lalr_tables`."""
    assert ours(file.stem).tables == make(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", CORPUS[::4], ids=lambda path: path.stem)
def test_same_trees_of_plans(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert_same("plan", Stream(text).terminals())
    assert_same("inline", words(text, 0, len(text), []))


def line(terminal: str) -> Line:
    return Line(terminal, 0, 0, 0, 0, 0, 0, mark=Mark.DASH if terminal == "OPEN" else None)


def test_same_trees_of_random_lines() -> None:
    chance = random.Random(7)
    kinds = [
        "MOTTO",
        "BODY",
        "NUMBER",
        "TYPE",
        "SUBJECT",
        "RULE",
        "STRAY",
        "TEXT",
        "ITEM",
        "RECIPIENTS",
        "AUTHORITY",
        "ANNEX",
    ]
    for _ in range(200):
        row = ["DOCUMENT", *chance.choices([*kinds, "OPEN TEXT END", "OPEN OPEN END ITEM END"], k=chance.randrange(14))]
        assert_same("plan", [line(name) for part in row for name in part.split()])


def test_a_terminal_without_a_place_is_said() -> None:
    with pytest.raises(SyntaxError):
        ours("plan").parse([line("END")])
    with pytest.raises(SyntaxError):
        ours("plan").parse([line("DOCUMENT"), line("OPEN")])


def test_without_tables_lark_makes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in GRAMMARS:
        (tmp_path / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "plan.json").write_text('{"grammar": 1}', encoding="utf-8")
    monkeypatch.setattr(shipped, "folder", lambda _: str(tmp_path))
    made = parser("plan", BlockBuilder())
    assert isinstance(made, Parser)
    assert isinstance(made.tables, Tables)
    assert made.parse([line("DOCUMENT")])
