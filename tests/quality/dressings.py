"""Other dresses of one plan: what drafters, PDF readers and converters make of a text without a change of its sense."""

import re
import textwrap
from collections.abc import Callable

from validator.vietnamese.placement import placed

Dress = Callable[[str], str]
_MARK = r"(?m)^(\s*)([IVX]+\.|\d+\.|[a-zđ]\)|-|\+) "
_DATE = re.compile(r"(?<![\w/.-])(\d\d?)/(\d\d?)/(\d{4})(?![\w/-])")


def _each(change: Callable[[str], str]) -> Dress:
    """A change of every line that is neither blank nor part of a table nor a Markdown heading."""

    def dress(text: str) -> str:
        lines = text.split("\n")
        return "\n".join(change(one) if one.strip() and "|" not in one and one[0] != "#" else one for one in lines)

    return dress


def _sub(pattern: str, by: str) -> Dress:
    return lambda text: re.sub(pattern, by, text)


def _in_words(text: str) -> str:
    def long(date: re.Match[str]) -> str:
        day, month, year = (int(part) for part in date.groups())
        return f"{day:02} tháng {month:02} năm {year}" if month < 3 else f"{day:02} tháng {month} năm {year}"

    return _DATE.sub(long, text)


def _new_placement(text: str) -> str:
    def turned(word: re.Match[str]) -> str:
        small = placed(word[0].lower(), "new")
        return (
            small.upper()
            if word[0].isupper() and len(word[0]) > 1
            else small.capitalize()
            if word[0][0].isupper()
            else small
        )

    return re.sub(r"(?i)\w*(?:[uủúùũụ]y|[oóòỏõọ]a|[oóòỏõọ]e)\b", turned, text)


def _as_entities(text: str) -> str:
    """Vietnamese letters as numbers, as some editors of web pages write them."""
    return re.sub("[ạảấầẩậắặẹẻẽếềểễệịỉọỏốồổỗộớờởợụủứừửựỳỵỷỹĐđ]", lambda letter: f"&#{ord(letter[0])};", text)


def _wrapped(text: str) -> str:
    out: list[str] = []
    for line in text.split("\n"):
        long = len(line) > _WIDTH and not _COLUMNS.search(line)
        out += textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) if long else [line]
    return "\n".join(out)


def _paged(*asides: str) -> Dress:
    """Page numbers on lines of their own, now and then in the middle of a sentence; on each of two pages or more perhaps
    what else stands there."""

    def dress(text: str) -> str:
        lines, out = _wrapped(text).split("\n"), list[str]()
        ends = [at for at, line in enumerate(lines) if at % _PAGE == _PAGE - 1 and "|" not in line]
        for at, line in enumerate(lines):
            out.append(line)
            if at in ends:
                out += [aside.format(at // _PAGE + 2) for aside in asides[: len(ends)]]
        return "\n".join(out)

    return dress


def _fed(text: str) -> str:
    """A form feed in front of the first line of every page."""
    return "\n".join("\f" + line if at and at % _PAGE == 0 else line for at, line in enumerate(text.split("\n")))


def _in_html(text: str) -> str:
    """Tables of bars as tables of HTML, a row on each line."""

    def row(line: re.Match[str]) -> str:
        cells = "".join(f"<td>{cell.strip()}</td>" for cell in line[1].split("|"))
        return f"<tr>{cells}</tr>"

    without_rules = re.sub(r"(?m)^\|[\s|:-]+\|$\n", "", text)
    return re.sub(r"(?m)^\|((?:[^|\n]*\|){2,}[^|\n]*)\|$", row, without_rules)


_COLUMNS = re.compile(r"\||\S\s{4,}\S|\t")
_WIDTH, _PAGE = 72, 35

DRESSES: dict[str, Dress] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "byte order mark": lambda text: "\ufeff" + text,
    "hard blank behind marks": _sub(_MARK, "\\1\\2\u00a0"),
    "tab behind marks": _sub(_MARK, "\\1\\2\t"),
    "hard blanks": _sub(r"(?<=\w) (?=\w)", "\u00a0"),
    "narrow hard blanks": _sub(r"(?<=ngày) (?=\d)", "\u202f"),
    "indented by tabs": _each(lambda line: "\t" + line),
    "indented by blanks": _each(lambda line: "    " + line),
    "blanks at line ends": _each(lambda line: line + "  "),
    "two blank lines": _sub(r"\n\n", "\n\n\n"),
    "no blank lines": _sub(r"\n\n+", "\n"),
    "a blank line behind each": _sub(r"\n+", "\n\n"),
    "I-": _sub(r"(?m)^(\W*)([IVX]+)\. ", r"\1\2- "),
    "I -": _sub(r"(?m)^(\W*)([IVX]+)\. ", r"\1\2 - "),
    "I/": _sub(r"(?m)^(\W*)([IVX]+)\. ", r"\1\2/ "),
    "1)": _sub(r"(?m)^(\s*\**)(\d+)\. ", r"\1\2) "),
    "(a)": _sub(r"(?m)^(\s*)([a-zđ])\) ", r"\1(\2) "),
    "a.": _sub(r"(?m)^(\s*)([a-zđ])\) ", r"\1\2. "),
    "•": _sub(r"(?m)^(\s*)- (?=.)", "\\1• "),
    "bullets of a symbol font": _sub(r"(?m)^(\s*)- (?=.)", "\\1\uf0b7 "),
    "bullets by number in a symbol font": _sub(r"(?m)^(\s*)- (?=.)", "\\1§ "),
    "bullets as letters of a symbol font": lambda text: re.sub(
        r"(?m)^(\s*)- (?=.)", r"\1➢ ", re.sub(r"(?m)^(\s*)- (?=[^\W\d_])", r"\1Ø\t", text)
    ),
    "wide gaps behind marks": _sub(_MARK, "\\1\\2   "),
    "bold marks": _sub(_MARK.replace("|-|", "|"), "\\1**\\2** "),
    "bold headings": _sub(r"(?m)^([IVX]+\. .*)$", r"**\1**"),
    "hashed headings": _sub(r"(?m)^([IVX]+\. .*)$", r"## \1"),
    "escaped marks": lambda text: re.sub(
        r"(?m)^(\s*)- (?=.)", r"\1\\- ", re.sub(r"(?m)^(\s*\**)(\d+|[IVX]+)\. ", r"\1\2\\. ", text)
    ),
    "anchors in headings": _sub(r"(?m)^([IVX]+\. .*)$", r'## <span id="page-1-0"></span>**\1** {#muc .unnumbered}'),
    "keys and values above": lambda text: f'---\ntitle: "Bản sao"\ntags: [a, b]\n---\n\n{text}',
    "tables of HTML": _in_html,
    "bold dates": lambda text: _DATE.sub(r"**\g<0>**", text),
    "dates in words": _in_words,
    "dates with dots": lambda text: _DATE.sub(r"\1.\2.\3", text),
    "uỷ, hoà": _new_placement,
    "paragraphs of HTML": _each(lambda line: f'<p align="left">{line}</p>'),
    "dates in tags": lambda text: _DATE.sub(r"<strong><u>\g<0></u></strong>", text),
    "headings underlined by attribute": _sub(r"(?m)^([IVX]+\. .*)$", r"[\1]{.underline}"),
    "entities for blanks": _sub(r"(?<=ngày) (?=\d)", "&nbsp;"),
    "letters as entities": _as_entities,
    "quotation marks as entities": lambda text: text.replace("“", "&ldquo;").replace("”", "&rdquo;"),
    "line breaks of HTML": _each(lambda line: line + "<br>"),
    "hard line breaks": _each(lambda line: line.rstrip().removesuffix("\\") + "\\"),
    "pictures": _sub(r"\n\n(?=.)", '\n\n![](media/image1.png){width="2in"}\n\n'),
    "in a quotation": _sub(r"(?m)^(.*)$", r"> \1"),
    "wrapped": _wrapped,
    "with page numbers": _paged("- {} -"),
    "with page numbers in words": _paged("Page {} of 99"),
    "with a line on every page": _paged("{} | Trang", "Bản sao từ hệ thống quản lý văn bản"),
    "with form feeds": _fed,
}
