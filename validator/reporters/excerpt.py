"""Cuts a source line around a span so that it fits a width, in cells of a terminal."""

import re
from typing import NamedTuple
from unicodedata import category, east_asian_width

CUT = "…"
_CODE = re.compile("<[0-9A-F]{4,6}>")  # an invisible character made visible


class Excerpt(NamedTuple):
    """The part of a line that is shown: before, in and after the span."""

    before: str
    span: str
    after: str


def cells(text: str) -> int:
    """Columns that a text takes on a terminal: two for a wide character, none for a combining one."""
    return len(text) if text.isascii() else sum(map(_width, text))


def visible(text: str, blank: str = " ") -> str:
    """The text with controls and invisible characters made visible, so that none can act on the terminal.

    Unusual blanks (no-break space ...) are shown as `blank`.
    """
    return text if text.isprintable() else "".join(_glyph(char, blank) for char in text)


def excerpt(line: str, start: int, end: int, room: int) -> Excerpt:
    """The span `start`..`end` of a line with as much around it as `room` cells hold, cut between words."""
    near = max(start - room, 0)  # a line may be a megabyte long; only what can be shown is looked at
    before, span = visible(line[near:start]), visible(line[start : min(end, start + room)], "␣")
    after = visible(line[end : end + room])
    more = end + room < len(line)
    if near == 0 and cells(before + span + after) <= room and not more:
        return Excerpt(before, span, after)
    kept = min(cells(before), room // 5) if near == 0 else 0  # a mark such as "2.1." stays in sight
    span_room = room - kept - 2 * cells(CUT)
    if cells(span) > span_room or end > start + room:
        span, after, more = _fitting(span, span_room) + CUT, "", False
    free = max(room - cells(span), 0)
    left = min(cells(before), max(free * 2 // 5, free - cells(after), kept))
    shown_before = _last_words(before, left, cut=near > 0)
    shown_after = _first_words(after, free - cells(shown_before), cut=more)
    return Excerpt(shown_before, span, shown_after)


def _first_words(text: str, room: int, cut: bool) -> str:
    if cells(text) <= room and not cut:
        return text
    part = _fitting(text, room - cells(CUT))
    if len(part) < len(text) and not text[len(part)].isspace() and " " in part.strip():
        part = part[: part.rstrip().rfind(" ") + 1]
    return part + CUT if room > 0 else ""


def _last_words(text: str, room: int, cut: bool) -> str:
    if cells(text) <= room and not cut:
        return text
    part = _fitting(text[::-1], room - cells(CUT))[::-1]
    at = len(text) - len(part)
    if broken := next((code for code in _CODE.finditer(text) if code.start() < at < code.end()), None):
        part = text[broken.end() :]
    if len(part) < len(text) and not text[-len(part) - 1].isspace() and " " in part.strip():
        part = part[len(part) - len(part.lstrip()) + part.lstrip().find(" ") :]
    return CUT + part if room > 0 else ""


def _fitting(text: str, room: int) -> str:
    """The longest beginning of a text that fits."""
    used = 0
    for at, char in enumerate(text):
        used += _width(char)
        if used > room:
            return text[:at]
    return text


def _width(char: str) -> int:
    if char < "\u0300" or "\u1e00" <= char < "\u1f00":  # all Vietnamese letters
        return 1
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _glyph(char: str, blank: str) -> str:
    if char.isprintable():
        return char
    if char == "\t":
        return "→"
    if char == "\n":
        return "⏎"
    if char < " ":
        return chr(0x2400 + ord(char))
    return blank if category(char) == "Zs" else f"<{ord(char):04X}>"


def wrapped(text: str, room: int) -> list[str]:
    """A text in lines of at most `room` cells, at least one; a word that is longer is cut."""
    room = max(room, 16)
    lines, line = [], ""
    for word in visible(text).split(" "):
        while cells(word) > room:
            part = _fitting(word, room)
            lines += [line, part] if line else [part]
            word, line = word[len(part) :], ""
        if line and cells(line) + 1 + cells(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line] if line or not lines else lines
