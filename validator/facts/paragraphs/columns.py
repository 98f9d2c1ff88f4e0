"""Lines in columns: rows of tables, and what is set beside each other with gaps of tabs or blanks."""

import re

from validator.document import Line

_GAP = re.compile(r"[^\S\n]{4}")
# A gap for a figure that is not filled in yet: "Kế hoạch số      /KH-UBND ngày      tháng 8".
_TO_FILL = re.compile(r"(\b(?:[Ss]ố|[Nn]gày|tháng|năm))[^\S\n]{4,60}|[^\S\n]{4,60}(?=[/–-]\S|(?:tháng|năm)\b)")


def in_columns(line: Line, text: str) -> bool:
    """A row of a table, or a line with gaps of columns."""
    if line.table:
        return True
    words = text[line.text_start : line.end]
    if "    " in words:
        words = _TO_FILL.sub(r"\1 ", words)
    if words.isprintable():  # as the space is, and no other blank
        return "    " in words
    return "\t" in words or _GAP.search(words) is not None
