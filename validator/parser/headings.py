"""Finishes a tree: levels, and what of a section's first line is its heading."""

import re

from validator.document import BULLETS, UNITS, Document, Line, Mark, Section
from validator.source import Span

_ALWAYS_HEADINGS = UNITS | {Mark.HEADING}
_CLOSE_OF_BOLD = re.compile(r"[*_]{2,3}")
_ENDS = (".", ";", ",")
_MOST = 110  # characters a heading may have
_TURNS = 4  # lines a heading may be cut over
# What is said of a heading on a line of its own, though in small letters.
_SAID = re.compile(r"(?:từ|trước|sau|vào|ngày|tháng|quý|năm|dự kiến|tại|khoảng|gồm|do|là)\b")


def finish(document: Document, text: str) -> None:
    """Sets level, title and run-in text of every section of a document."""
    for section in document.sections:
        _settle(section, 1, text)
    for annex in document.annexes:
        for section in annex.sections:
            _settle(section, 1, text)


def _settle(section: Section, level: int, text: str) -> None:
    section.level = level
    line = section.lines[0]
    if line.text_end <= line.text_start and len(section.lines) > 1 and section.mark in _ALWAYS_HEADINGS:
        # "Phần I" on one line, its heading on the next
        section.title, section.is_heading = section.lines[1].text_span, True
        for child in section.children:
            _settle(child, level + 1, text)
        return
    end = _title_end(section, text)
    section.title = Span(line.text_start, end)
    rest = _after_title(line, end, text)
    turned = _turned(section, end, text) if rest is None else 0
    if turned:
        section.title = Span(line.text_start, turned)
        section.is_heading = True
    elif rest is not None:
        section.run_in = rest
        section.is_heading = True
    else:
        section.is_heading = _is_heading(section, text)
    for child in section.children:
        _settle(child, level + 1, text)


def _title_end(section: Section, text: str) -> int:
    """Where the heading's words end: at the close of its bold, at a colon, else at the end of the line."""
    line = section.lines[0]
    words = text[line.text_start : line.text_end]
    if section.mark in BULLETS:
        return line.text_end
    bold = _CLOSE_OF_BOLD.search(words)
    if bold and bold.start() and text[line.start : line.text_start].rstrip().endswith(("**", "__")) is not None:
        opened = "**" in text[line.start : line.text_start] or "__" in text[line.start : line.text_start]
        if opened:
            return line.text_start + len(words[: bold.start()].rstrip(" :."))
    colon = words.find(":")
    if 0 < colon <= _MOST and words[colon + 1 :].strip(" *_"):
        return line.text_start + len(words[:colon].rstrip(" *_"))
    return line.text_start + len(words.rstrip(" :"))


def _turned(section: Section, end: int, text: str) -> int:
    """Where a heading ends that is cut over lines, as web pages and PDF text cut them; 0 where it is not."""
    line = section.lines[0]
    if section.mark in BULLETS or end != line.text_end:
        return 0
    last = line
    for one in section.lines[1:_TURNS]:
        if one.mark is not None or one.blanks_before or one.table or one.hashes or not _goes_on(last, one, text):
            break
        last = one
    words = text[line.text_start : last.text_end]
    if last is line or words.endswith(_ENDS) or (not words.isupper() and len(words) > _MOST):
        return 0
    return line.text_start + len(words.rstrip(" :"))


def _goes_on(before: Line, line: Line, text: str) -> bool:
    """Capitals below capitals, or small letters below a line that is no sentence."""
    words = text[line.text_start : line.text_end]
    above = text[before.text_start : before.text_end]
    if above.endswith((*_ENDS, ":")):
        return False
    if above.isupper():
        return words.isupper()
    return words[:1].islower() and _SAID.match(words) is None


def _after_title(line: Line, end: int, text: str) -> Span | None:
    rest = text[end : line.text_end]
    words = rest.lstrip(" :.*_")
    if not words or rest.strip(" :.*_") == "":
        return None
    return Span(line.text_end - len(words), line.text_end)


def _is_heading(section: Section, text: str) -> bool:
    line = section.lines[0]
    if section.mark in _ALWAYS_HEADINGS or line.hashes or line.bold:
        return True
    if section.mark in BULLETS:
        return False
    words = text[line.text_start : line.text_end]
    if len(section.lines) > 1 and section.lines[1].wraps:
        return False
    return 0 < len(words) <= _MOST and not words.endswith(_ENDS)
