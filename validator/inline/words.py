"""Cuts running text into the terminals of grammar/inline.lark: words of dates and references, and the gaps between."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import chain

from validator.inline.issuer import issuer_end
from validator.inline.nodes import Word
from validator.inline.vocabulary import CAPITALS, DIGITS, WORDS, Row

GAP = Word("_GAP", 0, 0, "")
# What two words of one expression may have between them, blanks and emphasis apart.
_JOINTS = {
    ",": "COMMA",
    ";": "",
    "và": "AND",
    "hoặc": "AND",
    "-": "DASH",
    "–": "DASH",
    "—": "DASH",
    "/": "SLASH",
    "(": "OPEN",
}
_OPERATORS = frozenset({"BEFORE", "NOLATER", "DEN", "HET", "IN", "ON", "DONE", "TENTATIVE"})
_NOT_FIRST = frozenset({"OF", "INT"})  # say something only behind another word
_CITING = frozenset({"DOCNUM", "DRAFT", "INT", "MY", "DMY", "LAW"})
_MOST_BETWEEN = 24
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_FORMS = 4096  # ways to write a word that are kept
Matcher = Callable[[str, int, int], re.Match[str] | None]
Way = tuple[str, Matcher | None, Matcher | None]  # terminal, tail, look
_BLANK = r"\s{1,2}+[^\S\n]{0,9}+"
_LAW = re.compile(
    r"[^;.:()“”\"\n]{2,140}?(?=[\s*_]{0,4}(?:,\s{1,3}ngày|ngày[\s*_]{1,5}\d|số\s{0,3}:?\s{0,3}\d|năm\s{1,3}(?:19|20)\d\d"
    r"|[;.:()\n]|,?\s(?:và|của|về|sửa đổi|được|đã|trên|trong)\s))"
)
# A name with "và" or "của" in it, up to its date or number: "Luật Bảo vệ và phát triển rừng ngày ...".
_DATED_LAW = re.compile(
    r"(?:(?!(?:Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Thông tư|Chỉ thị|Chương trình|Công văn|Pháp lệnh|Đề án|quy định|ban hành|thực hiện|được|đã|trên"
    r"|theo|ngày|năm|số|khi|từ|trong|tại|đến|trước)\b)[^;.:()“”\"\n]){2,140}?"
    r"(?=[\s*_]{0,4}(?:,\s{1,3}ngày[\s*_]{1,5}\d|ngày[\s*_]{1,5}\d|số\s{0,3}:?\s{0,3}\d|năm\s{1,3}(?:19|20)\d\d))"
)
_AMENDING = re.compile(
    r"[\s*_]{1,3}sửa đổi,? bổ sung[^;.:()“”\"\n]{5,220}?(?=[\s*_]{0,4}(?:,\s{1,3}ngày|ngày[\s*_]{1,5}\d|số\s{0,3}:?\s{0,3}\d|năm\s{1,3}\d{4}"
    r"|[;.:()\n]))",
    re.I,
)
_LAWS = (_AMENDING, _DATED_LAW, _LAW)


@cache
def _scanners() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Every word of the vocabulary, or a digit: at the beginning of a text, and behind the sign in front of it.

    Nearly every letter is the first of some word, but few signs are no letters: the engine skips to those. There each
    alternative opens with a letter, which the engine rejects fast.
    """
    branches: dict[str, dict[str, list[str]]] = {}
    for literal, terminal in {row.word: row.terminal for row in WORDS}.items():
        for form in (literal, literal.upper()) if terminal in CAPITALS and literal.islower() else (literal,):
            for first in {form[0], form[0].upper()}:
                branches.setdefault(first, {}).setdefault(form[1], []).append(form[2:])
    alternatives = []
    for first, groups in sorted(branches.items()):
        inner = []
        for second, rests in groups.items():
            longest = sorted(rests, key=len, reverse=True)
            choice = "|".join(re.escape(rest).replace(r"\ ", _BLANK) for rest in longest)
            inner.append(rf"{second}(?:{choice})")
        alternatives.append(rf"{first}(?:{'|'.join(inner)})(?!\w)")
    word = rf"(?=[{''.join(sorted(branches))}0-9])(?:[0-9]|{'|'.join(alternatives)})"
    return re.compile(word), re.compile(rf"[\W_]{word}")


def _matches(text: str, start: int, end: int) -> Iterable[re.Match[str]]:
    """Words of the vocabulary and the first digits of numbers, all but one at the beginning with the sign in front."""
    first, behind = _scanners()
    if start == 0 and (match := first.match(text, 0, end)):
        return chain((match,), behind.finditer(text, match.end() - 1, end))
    return behind.finditer(text, max(start - 1, 0), end)


class _Ways(dict[str, list[Way]]):
    """What a word may be, by how it is written; compiled when it is first met."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, list[Row]] = {}
        for row in WORDS:
            self._rows.setdefault(row.word, []).append(row)

    def __missing__(self, found: str) -> list[Way]:
        rows = self._rows.get(found) or self._rows[" ".join(found.lower().split())]
        ways = [(row.terminal, _matcher(row.tail), _matcher(row.look)) for row in rows]
        if len(self) < _MOST_FORMS:
            self[found] = ways
        return ways


_ways = cache(_Ways)


@cache
def _matcher(pattern: str) -> Matcher | None:
    return re.compile(pattern).match if pattern else None


@cache
def _digits() -> tuple[re.Pattern[str], list[str]]:
    return re.compile("|".join(f"(?:{form})()" for _, form in DIGITS)), ["", *(name for name, _ in DIGITS)]


def words(text: str, start: int, end: int, breaks: Sequence[int]) -> list[Word]:
    """The terminals of `text[start:end]`. `breaks` are the offsets, ascending, where a new paragraph begins."""
    return _Scan(text, start, end, breaks).run()


class _Scan:
    """One pass over a text."""

    def __init__(self, text: str, start: int, end: int, breaks: Sequence[int]) -> None:
        self.text, self.start, self.end, self.breaks = text, start, end, breaks
        self.out: list[Word] = []
        self.last = GAP
        self.at = start  # end of the last word

    def run(self) -> list[Word]:
        ways, (digits, names) = _ways(), _digits()
        text, skip, stop = self.text, self.start, self.end
        with_sign = _scanners()[1]
        for match in _matches(text, skip, stop):
            at, end = match.span()
            if match.re is with_sign:
                at += 1
            if at < skip:
                continue
            if end == at + 1:
                number = digits.match(text, at, stop)
                if number is None:
                    continue
                terminal, end = names[number.lastindex or 0], number.end()
                if terminal == "INT" and at - self.at > _MOST_BETWEEN:
                    skip = end
                    continue
            else:
                for name, tail, look in ways[text[at:end]]:
                    found = tail(text, end, stop) if tail else match
                    if found and (look is None or look(text, found.end(), stop)):
                        terminal, end = name, found.end()
                        break
                else:
                    continue
            skip = self._take(terminal, at, end)
        return self.out

    def _take(self, terminal: str, at: int, end: int) -> int:
        """Adds a word, and what stands between it and the last; gives the offset from which to go on."""
        joint = GAP if self.last is GAP or at - self.at > _MOST_BETWEEN else self._between(at)
        if joint is not None and joint.type == "DASH" and terminal == "INT" and self._parts_year(at, end):
            joint.type = "SLASH"
        if joint is GAP and terminal in _NOT_FIRST:
            return end
        if terminal == "OF":
            return self._issuer(joint, end)
        if terminal == "LAW":
            named = next((found for form in _LAWS if (found := form.match(self.text, end, self.end))), None)
            if named is None:
                return end
            end = named.end()
        self._put(joint, Word(terminal, at, end, self.text[at:end]))
        return end

    def _issuer(self, joint: Word | None, end: int) -> int:
        """The body behind "của", where it can be the issuer of a document just cited."""
        if self.last.type not in _CITING:
            return end
        following = bisect_right(self.breaks, end)
        limit = self.breaks[following] if following < len(self.breaks) else self.end
        behind = min(issuer_end(self.text, end), limit, self.end)
        while behind > end and self.text[behind - 1].isspace():
            behind -= 1
        if behind <= end:
            return end
        while end < behind and (self.text[end].isspace() or self.text[end] in "*_"):
            end += 1
        self._put(joint, Word("ISSUER", end, behind, self.text[end:behind]))
        return behind

    def _put(self, joint: Word | None, word: Word) -> None:
        if joint is not None and (joint is not GAP or self.last is not GAP):
            self.out.append(joint)
        self.out.append(word)
        self.last = word
        self.at = word.end

    def _parts_year(self, at: int, end: int) -> bool:
        """A hyphen between a quarter or a month and its year: "quý II-2027", "tháng 6 - 2027"."""
        if at > self.at + 3 or not _YEAR.fullmatch(self.text, at, end):
            return False
        before = self.out[-2].type if len(self.out) > 1 else ""
        return self.last.type == "QUARTER" or (self.last.type == "INT" and before == "THANG")

    def _between(self, at: int) -> Word | None:
        """What stands between the last word and `at`, a few letters: None for nothing, a joint, or a gap."""
        between = self.text[self.at : at]
        if between in ("", " "):
            return None
        if "\n" in between and bisect_right(self.breaks, at) != bisect_right(self.breaks, self.at):
            return GAP
        bare = between.strip(" \t\n\u00a0*_")
        if not bare:
            return None
        if bare in _JOINTS and bare != ";":
            return Word(_JOINTS[bare], self.at, at, bare)
        if bare == ":" and self.last.type in _OPERATORS:
            return None
        if self.last.type in ("NGAY", "THANG") and not bare.strip(".… "):
            return None  # a blank to be filled in
        return GAP
