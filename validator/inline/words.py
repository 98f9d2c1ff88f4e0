"""Cuts running text into the terminals of grammar/inline.lark: words of dates and references, and the gaps between."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from validator.inline.issuer import issuer_end
from validator.inline.laws import end_of_law
from validator.inline.nodes import Word
from validator.inline.scanner import forms, matches, numbers

# What two words of one expression may have between them, blanks and emphasis apart.
_JOINTS = {
    ",": "COMMA",
    "và": "AND",
    "hoặc": "AND",
    "+": "AND",
    "&": "AND",
    "-": "DASH",
    "–": "DASH",
    "—": "DASH",
    "/": "SLASH",
    "(": "OPEN",
}
_OPERATORS = frozenset({"BEFORE", "NOLATER", "DEN", "HET", "IN", "ON", "DONE", "TENTATIVE"})
_NOT_FIRST = frozenset({"OF", "INT"})  # say something only behind another word
_CITING = frozenset({"DOCNUM", "DRAFT", "INT", "MY", "DMY", "LAW"})
_WHOLE = frozenset({"DMY", "MY", "YEARS", "QUARTER"})  # lack nothing that a column apart could add
_MOST_BETWEEN = 24
GAP = Word("_GAP", 0, -_MOST_BETWEEN - 1, "")  # ends too far in front of any text for it to go on
# A day of the lunar year beside the day it falls on: "ngày 14/02/2026 (27 tháng Chạp)", "(mùng 6 Tết)".
_LUNAR = re.compile(
    r"\((?:(?:tức|nhằm)\s)?(?:ngày\s)?(?:(?:mùng|mồng|rằm)\s)?(?:\d{1,2}\s)?(?:tháng\s(?:[Gg]iêng|[Cc]hạp)|Tết|[Ââ]m lịch)[^()\n]{0,12}\)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# What may stand between an issuer and the day: "của Bộ Chính trị khóa XII ngày 15/5/2016".
_TERM = re.compile(r",?[^\S\n]\(?kh(?:óa|oá)[^\S\n][IVX]{1,6}(?!\w)\)?(?=,?[^\S\n]\(?ngày[^\S\n]\d)")


def words(text: str, start: int, end: int, breaks: Sequence[int]) -> list[Word]:
    """The terminals of `text[start:end]`. `breaks` are the offsets, ascending, where a new paragraph begins."""
    ways, (number_at, names) = forms(), numbers()
    found: list[Word] = []
    last = GAP
    go_on = start
    # Everything here is done for each word and number of every text: a call that can be spared is.
    for match in matches(text, start, end):
        at, behind = match.span(1)
        if at < go_on:
            continue
        if behind == at + 1:
            number = number_at.match(text, at, end)
            if number is None or (text[at - 1 : at] == "(" and _LUNAR.match(text, at - 1)):
                continue
            terminal, behind = names[number.lastindex or 0], number.end()
        else:
            for terminal, tail, look in ways[text[at:behind]]:  # noqa: B007
                way = tail(text, behind, end) if tail else match
                if way and (look is None or look(text, way.end(), end)):
                    behind = way.end()
                    break
            else:
                continue
        go_on = behind
        joint = GAP if at - last.end > _MOST_BETWEEN else _between(text, last, at, breaks)
        if joint is GAP and terminal == "DEN" and last.type == "WEEKDAY" and text[last.end : at].strip() == ")":
            joint = None  # "từ ngày 10/6 (thứ Hai) đến ngày 14/6"
        elif joint is GAP and terminal == "OF" and _closes_day(text, found, last, at):
            joint = None  # "số 12-HD/TU (ngày 12/8/2025) của Ban Thường vụ"
        if joint is not None and joint.type == "DASH" and terminal == "INT" and _parts_year(text, found, at, behind):
            joint.type = "SLASH"
        if joint is GAP and terminal in _NOT_FIRST:
            continue
        if terminal == "OF":
            at, behind = _issuer(text, behind, end, breaks) if last.type in _CITING else (behind, behind)
            terminal = "ISSUER"
        elif terminal == "LAW":
            behind = end_of_law(text, behind, end)
        if behind <= at:
            continue
        go_on = behind
        if joint is not None and (joint is not GAP or last is not GAP):
            found.append(joint)
        last = Word(terminal, at, behind, text[at:behind])
        if terminal == "ISSUER" and (term := _TERM.match(text, behind, end)):
            go_on = last.end = term.end()
        found.append(last)
    return found


def _closes_day(text: str, found: list[Word], last: Word, at: int) -> bool:
    """Does a bracket end here that opened in front of the day of a paper?"""
    opened = next((word for word in found[-1:-8:-1] if word.type in ("OPEN", "_GAP")), None)
    return text[last.end : at].strip() == ")" and opened is not None and opened.type == "OPEN"


def _parts_year(text: str, found: list[Word], at: int, end: int) -> bool:
    """A hyphen between a quarter or a month and its year: "quý II-2027", "tháng 6 - 2027"."""
    last = found[-1]
    if at > last.end + 3 or not _YEAR.fullmatch(text, at, end):
        return False
    before = found[-2].type if len(found) > 1 else ""
    return last.type == "QUARTER" or (last.type == "INT" and before == "THANG")


def _issuer(text: str, at: int, end: int, breaks: Sequence[int]) -> tuple[int, int]:
    """The body behind "của", where it can be the issuer of a document just cited; it is empty where none follows."""
    following = bisect_right(breaks, at)
    limit = breaks[following] if following < len(breaks) else end
    behind = min(issuer_end(text, at), limit, end)
    while behind > at and text[behind - 1].isspace():
        behind -= 1
    while at < behind and (text[at].isspace() or text[at] in "*_"):
        at += 1
    return at, behind


def _between(text: str, last: Word, at: int, breaks: Sequence[int]) -> Word | None:
    """What stands between the last word and `at`, a few letters: None for nothing, a joint, or a gap."""
    between = text[last.end : at]
    if between in ("", " "):
        return None
    if "\n" in between and bisect_right(breaks, at) != bisect_right(breaks, last.end):
        return GAP
    bare = between.strip(" \t\n\u00a0*_")
    if (
        not bare
        and (last.type in _WHOLE or (last.type == "INT" and _YEAR.fullmatch(last.text)))
        and ("\t" in between or "   " in between)
        and "\n" not in between
    ):
        return GAP  # the next column of a table
    if not bare or (bare[0] == "(" and _LUNAR.fullmatch(bare)):
        return None
    if bare == "(" and last.type == "WEEKDAY":
        return None  # "chậm nhất thứ Sáu (12/12/2025)"
    if joint := _JOINTS.get(bare):
        return Word(joint, last.end, at, bare)
    if bare == ":" and last.type in _OPERATORS:
        return None
    if last.type in ("NGAY", "THANG") and not bare.strip(".… "):
        return None  # a blank to be filled in
    return GAP
