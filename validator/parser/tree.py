"""Runs the grammar over the terminals of a text and finishes the tree."""

from functools import cache

from validator.document import Document
from validator.lalr import Parser, parser
from validator.parser.builder import Builder
from validator.parser.confidence import weigh
from validator.parser.headings import finish
from validator.parser.stream import Stream
from validator.source import Source


@cache
def grammar() -> Parser:
    """The block grammar with its callbacks."""
    return parser("plan", Builder())


def parse(source: Source) -> list[Document]:
    """The documents of a file in reading order (at least one); never fails, whatever the text."""
    terminals = Stream(source.text).terminals()
    documents: list[Document] = grammar().parse(terminals)
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
