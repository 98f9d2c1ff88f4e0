"""Runs the grammar over the terminals of a text and finishes the tree."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from lark import Lark
from lark.lexer import Lexer

from validator import shipped
from validator.cache import file as cache_file
from validator.document import Document
from validator.parser.builder import Builder
from validator.parser.confidence import weigh
from validator.parser.headings import finish
from validator.parser.stream import Stream
from validator.source import Source


class TerminalLexer(Lexer):
    """Hands the terminals over as they are: the stream has named them already."""

    __future_interface__ = 2

    def __init__(self, _: Any) -> None:
        pass

    def lex(self, state: Any, _: Any) -> Iterator[Any]:
        return iter(state.text)


@cache
def grammar() -> Lark:
    """The block grammar with its callbacks."""
    text = (shipped.folder("grammar") / "plan.lark").read_text(encoding="utf-8")
    return Lark(
        text,
        parser="lalr",
        lexer=TerminalLexer,
        transformer=Builder(),
        maybe_placeholders=False,
        cache=cache_file("plan.grammar"),
    )


def parse(source: Source) -> list[Document]:
    """The documents of a file in reading order (at least one); never fails, whatever the text."""
    terminals = list(Stream(source.text))
    documents: list[Document] = grammar().parse(terminals)  # type: ignore[assignment]
    at = -1
    for line in terminals:
        if line.type == "DOCUMENT":
            at += 1
        elif line.type != "END":
            documents[at].lines.append(line)
    for document in documents:
        finish(document, source.text)
        weigh(document, source.text)
    return documents
