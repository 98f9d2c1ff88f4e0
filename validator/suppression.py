"""Markers in HTML comments that silence a rule in one place: `<!-- kehoach: bỏ qua KH301 vì lý do -->`."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from validator.diagnostic import Diagnostic
from validator.notices import INVALID_MARKER, UNUSED_MARKER
from validator.rule import Text
from validator.source import Source, Span
from validator.trouble import nearest

# Compiled when the first comment is met: most texts have none.
_MARKER = r"(?is)<!--\s*kehoach\s*:\s*(?P<body>.*)-->\Z"
_VERB = r"(?i)(?:bỏ\s+qua|ignore)\b"
_REASON = r"(?i)\s(?:vì|because)\b"
_AND = frozenset({"và", "and"})

NO_VERB = Text(vi="phải bắt đầu bằng “bỏ qua”", en="it must begin with “ignore”")
NO_RULE = Text(vi="chưa nêu quy tắc nào", en="it names no rule")
NO_REASON = Text(vi="chưa nêu lý do", en="it gives no reason")
# A fenced block, or words between backticks on one line.
_CODE = (
    r"(?m)^[ \t]{0,8}(?P<fence>```|~~~)[^\n]*\n(?s:.*?)\n[ \t]{0,8}(?P=fence)[`~]*[ \t]*$"
    r"|(?<!`)`[^`\n]{1,300}`(?!`)"
)


class Marker(NamedTuple):
    """One marker: where it stands, the line it speaks of, the rules it silences or what is wrong with it."""

    span: Span
    line: int
    rules: tuple[str, ...] = ()  # ids or names, as written
    problem: Text | None = None


def comments(source: Source) -> list[Span]:
    """The HTML comments of a text, in order. An unclosed one is no comment."""
    found, text = [], source.text
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        found.append(Span(start, end + 3))
        start = text.find("<!--", end + 3)
    return found


def code(source: Source, comments: list[Span]) -> list[Span]:
    """Code in Markdown, fenced or between backticks: it is no text of a plan. A single block that is most of the text is a
    plan that somebody has fenced, and no code."""
    if "`" not in source.text and "~~~" not in source.text:
        return []
    spans = (Span(match.start(), match.end()) for match in re.finditer(_CODE, source.text))
    found = [span for span in spans if not any(span.overlaps(comment) for comment in comments)]
    return [span for span in found if 2 * len(span) < len(source.text)]


def markers(source: Source, comments: list[Span]) -> list[Marker]:
    """The markers among the comments."""
    hidden = source.blanked(comments) if comments else source
    found = []
    for span in comments:
        if match := re.match(_MARKER, source.quote(span)):
            found.append(_marker(span, _line_of(hidden, span), match["body"]))
    return found


def _line_of(hidden: Source, span: Span) -> int:
    """The marker's own line when it has words of its own, else the next line that has."""
    line = hidden.place(span.start)[0]
    if hidden.line(line).strip():
        return line
    line = hidden.place(span.end)[0]
    while line < hidden.line_count and not hidden.line(line).strip():
        line += 1
    return line


def _marker(span: Span, line: int, body: str) -> Marker:
    verb = re.match(_VERB, body)
    if not verb:
        return Marker(span, line, problem=NO_VERB)
    names, *reason = re.split(_REASON, body[verb.end() :], maxsplit=1)
    rules = tuple(word for word in re.split(r"[\s,;]+", names) if word and word.lower() not in _AND)
    if not rules:
        return Marker(span, line, problem=NO_RULE)
    if not "".join(reason).strip():
        return Marker(span, line, rules, NO_REASON)
    return Marker(span, line, rules)


def suppress(
    raised: Iterable[Diagnostic], source: Source, signs: list[Marker], ids: Mapping[str, str], run: set[str]
) -> tuple[list[Diagnostic], int]:
    """The diagnostics that no marker silences, with a note for each marker that does nothing; and how many are gone.

    `ids` gives the id of every rule there is by its id and by its name; `run` holds the ids of those that ran.
    """
    silent = {(sign.line, id) for sign in signs if not sign.problem for name in sign.rules if (id := _id(name, ids))}
    used: set[tuple[int, str]] = set()
    kept, gone = [], 0
    for one in raised:
        place = (source.place(one.span.start)[0], one.rule)
        if place in silent:
            used.add(place)
            gone += 1
        else:
            kept.append(one)
    return kept + [note for sign in signs for note in _notes(sign, used, ids, run)], gone


def _notes(sign: Marker, used: set[tuple[int, str]], ids: Mapping[str, str], run: set[str]) -> Iterable[Diagnostic]:
    """What is wrong with a marker. Of a rule that is switched off nothing can be said."""
    problem = sign.problem
    for name in sign.rules if not problem else ():
        id = _id(name, ids)
        if not id:
            near = nearest(name, ids)
            problem = Text(vi=f"không có quy tắc {name}{near.vi}", en=f"there is no rule {name}{near.en}")
        elif id in run and (sign.line, id) not in used:
            yield Diagnostic(UNUSED_MARKER.id, UNUSED_MARKER.severity, sign.span, {"rule": name})
    if problem:
        yield Diagnostic(INVALID_MARKER.id, INVALID_MARKER.severity, sign.span, {"problem": problem})


def _id(name: str, ids: Mapping[str, str]) -> str:
    """The id that a name in a marker means; capitals or not."""
    return ids.get(name.upper()) or ids.get(name.lower(), "")
