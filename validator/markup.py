"""What converters leave of a Word file in Markdown: tags, entities, pictures, attributes. None of it is text of the plan.

`<u>Nơi nhận:</u>`, `&nbsp;`, `![](media/image1.png)`, `[Nơi nhận:]{.underline}`: parser and facts read a text without it, and places in
that text lead back to the file.
"""

import re
from bisect import bisect_right
from unicodedata import combining

from validator.source import Source, Span

# Without one of these there is none.
_SIGNS = ("</", "<img", "<br", "![", "]{", "[^", "\\'", '\\"', "\\<", "\\>", "\\$", "\\@", "\\~")
_FRONT = "---\n"  # of a block of keys and values above the text
_ENTITY = r"&(?:\#\d{2,5}|\#[xX][0-9a-fA-F]{2,4}|[A-Za-z]{2,8});"
_ATTRIBUTES = r"""(?:\s+[\w:-]{1,30}=(?:"[^"<>\n]*+"|'[^'<>\n]*+'|[^\s<>"']++))*+\s*+/?"""
_NAMES = (
    "a|abbr|b|big|blockquote|caption|center|col|colgroup|del|div|em|figure|font|h[1-6]|i|img|ins|li|mark|o:p|ol|p|s|section|small|span|strike"
    "|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul"
)
# Compiled when the first sign is met. What stands between two cells, paragraphs or items on one line keeps them apart.
# A raised figure is a footnote behind a word, a year or a mark; behind a unit or a figure it is a power.
_MARKUP = rf"""(?xm)
    \A---\n(?:[\w-]{{1,30}}:[^\n]*+\n(?:(?:[\ \t]|-\ )[^\n]*+\n){{0,50}}+){{1,40}}+---\n\n*+
    |(?:(?<=[a-zđà-ỹ]{{2}})(?<![kcdm]m)|(?<=19\d\d)|(?<=20\d\d)|(?<=[.,;:)”"]))<sup>\d{{1,2}}</sup>
    |\[\^[\w-]{{1,12}}\](?!:)
    |\\(?=['"<>$@~])
    |(?P<cells></t[dh]>[^\S\n]*<t[dh]{_ATTRIBUTES}>)
    |(?P<row><tr{_ATTRIBUTES}>\s{{0,40}}(?=<t[dh]\b))
    |(?P<apart></t[dh]>\s{{1,40}}<t[dh]{_ATTRIBUTES}>)
    |(?P<paragraphs></(?:p|div|li|h[1-6])>[^\S\n]*(?=<(?:p|div|li|h[1-6])\b))
    |(?P<item><li{_ATTRIBUTES}>)
    |</?(?:{_NAMES}){_ATTRIBUTES}>
    |[^\S\n]?!\[[^\[\]\n]{{0,300}}\]\([^()\n]*+\)(?:\{{[^{{}}\n]{{0,300}}\}})?
    |\[(?=[^\[\]\n]{{1,300}}\]\{{[.\#])
    |\]\{{[.\#][^{{}}\n]{{1,100}}\}}
    |(?P<break><br\s?/?>[^\S\n]*$)
    |(?P<entity>{_ENTITY})
    """
# A row of three cells or more, each of them on a line of its own; two such cells mostly are a head or a closing.
_CELL = rf"<t[dh]{_ATTRIBUTES}>(?:[^\n<]|<(?!/t[dh]>))*+</t[dh]>\s*+"
_ROW = rf"<tr{_ATTRIBUTES}>\s*+(?:{_CELL}){{3,}}+</tr>"
# Rows of two cells are a table where the first row has the title of a column that no head or closing has.
_PAIRS = rf"(?:<tr{_ATTRIBUTES}>\s*+(?:{_CELL}){{2}}</tr>\s*+(?:</?t(?:head|body){_ATTRIBUTES}>\s*+)*+){{2,}}+"
_TITLE = (
    r"<t[dh]\b[^<>]*>(?:\s|<[^<>/]*>|\*)*"
    r"(?i:thời (?:gian|hạn|điểm)|tiến độ|ngày|tháng|tuần|lịch|người (?:phụ trách|thực hiện)|đơn vị (?:chủ trì|thực hiện|phối hợp)|phân công)"
)
_INSTEAD = {"cells": " | ", "row": "| ", "apart": " | ", "paragraphs": "\n", "item": "- "}


class Unmarked(Source):
    """A text without markup, and the way back to the text it was cut from."""

    def __init__(self, whole: Source) -> None:
        super().__init__(whole.path, _without_markup(whole.raw), whole.bom)
        self._whole = whole
        self._begins: list[int] = []  # where each piece of this text begins ...
        self._origins: list[int] = []  # ... where it stands in the whole one ...
        self._lengths: list[int] = []  # ... and how long it is there
        self._entities: dict[int, int] = {}  # of each entity, where it begins and ends there
        pieces: list[str] = []
        rows = _rows(whole.text)
        at = length = 0
        for match in re.finditer(_MARKUP, whole.text):
            for start, end, words in (
                (at, match.start(), whole.text[at : match.start()]),
                (*match.span(), _instead(match, rows)),
            ):
                if words:
                    self._begins.append(length)
                    self._origins.append(start)
                    self._lengths.append(end - start if end - start == len(words) else 1)
                    pieces.append(words)
                    length += len(words)
            at = match.end()
            if match.lastgroup == "entity":
                self._entities[match.start()] = at
        self._begins.append(length)
        self._origins.append(at)
        self._lengths.append(len(whole.text) - at + 1)
        object.__setattr__(self, "text", "".join([*pieces, whole.text[at:]]))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of an offset in this text."""
        return self._whole.place(self._at(offset))

    def back(self, span: Span) -> Span:
        """Where a span of this text stands in the whole text. A mere place stands behind the character in front of it."""
        if len(span):
            last = self._at(span.end - 1)
            return Span(self._at(span.start), self._entities.get(last, last + 1))
        at = self._at(span.start - 1) if span.start else -1
        at = self._entities.get(at, at + 1)
        return Span(at, at)

    def _at(self, offset: int) -> int:
        piece = bisect_right(self._begins, offset) - 1
        return self._origins[piece] + min(offset - self._begins[piece], self._lengths[piece] - 1)


def unmarked(source: Source) -> Source:
    """The text of a file without its markup; the same source where there is none."""
    text = source.text
    if any(sign in text for sign in _SIGNS) or text.startswith(_FRONT) or ("&" in text and re.search(_ENTITY, text)):
        return Unmarked(source) if re.search(_MARKUP, text) else source
    return source


def _without_markup(text: str) -> str:
    rows = _rows(text)
    return re.sub(_MARKUP, lambda match: _instead(match, rows), text)


def _rows(text: str) -> list[int]:
    """Where rows begin and end whose cells stand on lines of their own, in turns."""
    if "<tr" not in text:
        return []
    rows = [match.span() for match in re.finditer(_ROW, text) if "\n" in match[0]]
    for pairs in re.finditer(_PAIRS, text):
        if re.search(_TITLE, pairs[0][: pairs[0].index("</tr>")]):
            rows.append(pairs.span())
    return [edge for row in sorted(rows) for edge in row]


def _instead(match: re.Match[str], rows: list[int]) -> str:
    kind = match.lastgroup or ""
    if kind == "entity":
        return _sign(match[0])
    if kind in ("row", "apart"):
        is_inside = bisect_right(rows, match.start()) % 2
        return _INSTEAD[kind] if is_inside else "\n" * match[0].count("\n")
    return _INSTEAD.get(kind, "")


def _sign(entity: str) -> str:
    """The character an entity stands for, blanks of all widths as one blank; the entity itself where it is none that shows."""
    from html import unescape  # read from disk for the few texts that have one

    sign = unescape(entity)
    if len(sign) != 1 or combining(sign):
        return entity
    return " " if sign.isspace() and sign not in "\n\r" else sign if sign.isprintable() else entity
