"""Finishes a tree: levels, and what of a section's first line is its heading."""

import re

from validator.document import BULLETS, UNITS, Document, Line, Mark, Section
from validator.source import Span

_ALWAYS_HEADINGS = UNITS | {Mark.HEADING}
_STEP = re.compile(
    r"(?:Bước|Giai đoạn|Đợt|Nội dung|Nhiệm vụ|Nhóm|Mục tiêu|Chuyên đề)\s(?:thứ\s)?(?:\d{1,2}|[IVX]{1,4})\s?:\s"
)
_COUNTED = re.compile(r"\d{1,3} (?!\d)(?=[^\W\d_])")  # "01 giải Nhất: 3.000.000 đồng"
_CLOSE_OF_BOLD = re.compile(r"[*_]{2,3}")
_ENDS = (".", ";", ",")
_MOST = 110  # characters a heading may have
_SHORT = 40  # characters of a line that had room for more
# What is said of a heading on a line of its own, though in small letters or figures.
_SAID = re.compile(
    r"(?:từ|trước|sau|vào|ngày|tháng|quý|năm|dự kiến|tại|khoảng|gồm|do|là)\b"
    r"|\d{1,3} (?:tháng|ngày|buổi|tuần|giờ|đợt|năm|lớp|cuộc|đồng chí|người)\b(?! \d)"
)


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
    if section.mark in BULLETS:
        section.title = Span(line.text_start, _last_of_first_paragraph(section, text).text_end)
        section.is_heading = line.bold or line.hashes > 0
    elif line.text_end <= line.text_start and len(section.lines) > 1 and section.mark in _ALWAYS_HEADINGS:
        # "Phần I" on one line, its heading on the next
        section.title, section.is_heading = section.lines[1].text_span, True
    else:
        last = _last_of_first_paragraph(section, text)
        end = _title_end(line, last, text)
        section.title = Span(line.text_start, end)
        section.run_in = _after_title(end, last, text)
        section.is_heading = section.run_in is not None or _is_heading(section, last, text)
    for child in section.children:
        _settle(child, level + 1, text)


def _last_of_first_paragraph(section: Section, text: str) -> Line:
    """The line a section's first paragraph ends on; it may run over wrapped lines, with a page number in between."""
    last = section.lines[0]
    for line in section.lines[1:] if len(section.lines) > 1 else ():
        if line.wraps and last.end - last.start < _SHORT and _is_said(last, line, text):
            break
        if line.wraps or (section.mark in _ALWAYS_HEADINGS and _are_capitals(last, line, text)):
            last = line
        elif line.type != "PAGE":
            break
    return last


def _is_said(above: Line, line: Line, text: str) -> bool:
    """Does a line say something of the heading above it, and does not go on with it?"""
    if _SAID.match(text, line.text_start):
        return True
    counted = _COUNTED.match(text, line.text_start)
    small = counted is not None and text[counted.end()].islower()
    return small and text[above.text_start : above.text_end].isupper()


def _are_capitals(above: Line, line: Line, text: str) -> bool:
    """Capitals right below capitals: a heading cut over lines."""
    apart = line.mark is not None or line.blanks_before or line.table or line.hashes
    words = text[above.text_start : above.text_end]
    return (
        not apart and words.isupper() and not words.endswith(_ENDS) and text[line.text_start : line.text_end].isupper()
    )


def _title_end(line: Line, last: Line, text: str) -> int:
    """Where the heading's words end: at the close of its bold, at a colon, else at the end of the paragraph."""
    words = text[line.text_start : last.text_end]
    bold = _CLOSE_OF_BOLD.search(words) if "*" in words or "_" in words else None
    if bold and bold.start() and any(mark in text[line.start : line.text_start] for mark in ("**", "__")):
        return line.text_start + len(words[: bold.start()].rstrip(" :."))
    colon = words.find(":")
    if colon > 0 and len(words) <= _MOST and not words.endswith(_ENDS) and _STEP.match(words):
        return line.text_start + len(words)
    if 0 < colon <= _MOST and words[colon + 1 :].strip(" *_"):
        return line.text_start + len(words[:colon].rstrip(" *_"))
    return line.text_start + len(words.rstrip(" :"))


def _after_title(end: int, last: Line, text: str) -> Span | None:
    words = text[end : last.text_end].lstrip(" :.*_")
    return Span(last.text_end - len(words), last.text_end) if words else None


def _is_heading(section: Section, last: Line, text: str) -> bool:
    line = section.lines[0]
    if section.mark in _ALWAYS_HEADINGS or line.hashes or line.bold:
        return True
    words = text[line.text_start : last.text_end]
    return 0 < len(words) <= _MOST and not words.endswith(_ENDS)
