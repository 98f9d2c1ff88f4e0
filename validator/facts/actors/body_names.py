"""Where the name of a body stands, and which section of the lexicon tells its level: the lexicon's lines as patterns.

A name opens with one of a few words, which a quick scan finds. Then only the lines that can begin with the first two
letters of that word are tried.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from validator.facts.actors.levels import CAPITAL, FIELD_BEHIND, NO_NAMES, lexicon, pairs, section
from validator.facts.actors.pattern_starts import Starts
from validator.facts.paragraphs.letters import LOWER, UPPER

_BUILT_IN = {"NAME": rf"(?:(?: {CAPITAL}){{1,5}})", "MANY": r"(?:(?<=[Cc]ác\s)|(?<=ỗi\s)|(?<=ừng\s))"}
_BRACED = re.compile(r"\{([A-Z]+)\}")
# What may stand behind a state body.
_PLACE = (
    r"(?:(?: các (?:đơn vị, địa phương|đơn vị|địa phương|cấp))"
    r"|(?: các| cấp)? (?:(?P<base>{COMMUNE}(?:(?:, | và ){COMMUNE}){0,3}{NAME}?)|(?P<province>tỉnh{NAME}?)"
    r"|(?P<upper>{DISTRICT}(?:(?:, | và )(?:{DISTRICT}|thành phố)){0,3}{NAME}?)|(?P<city>thành phố{NAME}?)))?"
)
_HOST = r"(?: (?:Đảng ủy|Thành ủy|Đảng bộ|Chi (?:bộ|ủy)|UBND|Ủy ban nhân dân|Sở|Ban))?"
_NOTHING = re.compile("(?!)")
_PLACED = frozenset({"base", "province", "upper", "city"})  # groups of a state body or a mass organisation
_OF_MANY = frozenset({"cell", "base", "below", "party", "upper", "province"})  # "Ban Thường vụ các đảng ủy trực thuộc"
_GOES_OUT = re.compile("Đoàn|Tổ")  # "Đoàn kiểm tra các chi bộ": no organ of theirs
_NO_WORD = rf"[^{UPPER}{LOWER}0-9_]"  # letters of other scripts apart


def beginnings(text: str, start: int, end: int) -> Iterator[int]:
    """Where a name may begin, quickly found; a letter of another script right in front is not seen."""
    word, behind = _openings()
    if start == 0 and word.match(text, 0, end):
        yield 0
    for found in behind.finditer(text, max(start - 1, 0), end):
        yield found.start() + 1


def name_at(text: str, at: int, end: int) -> tuple[int, str] | None:
    """Where the name that begins at an offset ends, and the section of the lexicon its level comes from.

    None for no name; "" for a state body without the place that would tell its level.
    """
    patterns = _patterns()
    many, organ, pattern = patterns[text[at : at + 2]]
    before = many.match(text, at, end) if many else None
    if before and (found := _named(patterns, text, before.end(), end)):
        return found
    if organ:
        return _named(patterns, text, at, end)
    match = pattern.match(text, at, end)
    return (match.end(), patterns.sections[match.lastgroup]) if match else None


@lru_cache(maxsize=2048)
def opens_field(words: str) -> bool:
    """Do the words of a name, of more than a head alone, ask for the field of work behind them: "Đảng bộ Phòng"?"""
    return _patterns().before_field.search(words) is not None


def _named(patterns: "_Patterns", text: str, at: int, end: int) -> tuple[int, str] | None:
    """The same for a name without "các"; an organ may stand in front of the body it belongs to."""
    _, organ, pattern = patterns[text[at : at + 2]]
    before = organ.match(text, at, end) if organ else None
    if before and (found := _host(patterns, text, before.end(), end, near=_GOES_OUT.match(before[0]) is not None)):
        return found
    match = pattern.match(text, at, end)
    return (match.end(), patterns.sections[match.lastgroup]) if match else None


def _host(patterns: "_Patterns", text: str, at: int, end: int, *, near: bool) -> tuple[int, str] | None:
    """The body that an organ belongs to; `near`: only a Party committee or a body with a name, no others it may go to."""
    many, _, pattern = patterns[text[at : at + 2]]
    match = pattern.match(text, at, end)
    if match and (match.lastgroup in patterns.rows or (match.lastgroup in _PLACED and not near)):
        return match.end(), patterns.sections[match.lastgroup]
    before = many.match(text, at, end) if many and not near else None
    if before is None:
        return None
    match = patterns[text[before.end() : before.end() + 2]][2].match(text, before.end(), end)
    section = patterns.sections[match.lastgroup] if match else ""
    return (match.end(), section) if match and section in _OF_MANY else None


Tried = tuple[re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str]]


class _Patterns(dict[str, Tried]):
    """For the two letters that a name begins with: what stands in front of many bodies and of an organ's body, where
    one of these words can begin so, and the names. Compiled when the letters are first met."""

    def __init__(self) -> None:
        super().__init__()
        self._words = {**_BUILT_IN, **pairs("words")}
        named = {f"r{at}": one for at, one in enumerate(lexicon()) if one[0] not in NO_NAMES}
        self.rows = named.keys()
        # by the last group of a match
        self.sections: dict[str | None, str] = {group: name for group, (name, _) in named.items()}
        placed = ("base", "province", "upper", "city", "own")  # groups within one pattern
        self.sections |= {name: name for name in placed} | {None: ""}
        groups = {group: lines for group, (_, lines) in named.items()}
        groups |= {name: section(name) for name in ("state", "organs", "each", "last")}
        fields = [
            line.removesuffix(" {FIELDS}") for lines in groups.values() for line in lines if line.endswith(" {FIELDS}")
        ]
        self.before_field = self._compiled(rf"(?:{'|'.join(line for line in fields if '(' in line)})\Z")
        of = {group: [line.replace(" {FIELDS}", FIELD_BEHIND) for line in lines] for group, lines in groups.items()}
        self._lines = [(group, line) for group, lines in of.items() for line in lines]
        self._starts = Starts(self._expanded(line) for _, line in self._lines)
        self._every_state = "|".join(of["state"])
        self._organ, self._before = (self._compiled(f"(?:{'|'.join(of[name])}) ") for name in ("organs", "each"))

    def __missing__(self, letters: str) -> Tried:
        lines: dict[str, list[str]] = {}  # those that can begin so, by group
        for at in self._starts.opening(letters):
            group, line = self._lines[at]
            lines.setdefault(group, []).append(line)
        choices = {group: "|".join(found) for group, found in lines.items()}
        many = self._before if "each" in choices else None
        organ = self._organ if "organs" in choices else None
        names = "|".join(self._alternatives(letters, choices))
        self[letters] = many, organ, self._compiled(rf"(?:{names})(?!\w)") if names else _NOTHING
        return self[letters]

    def _alternatives(self, letters: str, choices: Mapping[str, str]) -> Iterator[str]:
        """In the order in which they are tried. Groups come last, so that a line is rejected by its letters."""
        for group in self.rows:
            if group in choices:
                yield f"(?:{choices[group]})(?P<{group}>)"
        if "organs" in choices:
            yield f"(?!Thường trực (?:HĐND|Hội đồng))(?:{choices['organs']}){_HOST}(?P<own>)"
        placed = rf"(?:(?: và|,) (?:{self._every_state}))?{_PLACE}"
        if letters == "Th":
            yield f"Thường trực (?:{self._every_state}){placed}"
        if "state" in choices:
            yield f"(?:{choices['state']}){placed}"
        if "last" in choices:
            yield choices["last"]

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        return re.compile(self._expanded(pattern))

    def _expanded(self, pattern: str) -> str:
        """With the words in braces put in; a blank is any blank, and "ủy" may be written "uỷ"."""
        while _BRACED.search(pattern):
            pattern = _BRACED.sub(lambda place: self._words[place[1]], pattern)
        return pattern.replace("ủy", "(?:ủy|uỷ)").replace("Ủy", "(?:Ủy|Uỷ)").replace(" ", r"[^\S\n\t]{1,3}")


_patterns = cache(_Patterns)


@cache
def _openings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words with which a name may begin: at the beginning of a text, and behind the sign in front of them.

    Nearly every letter is the first of some such word, but few signs are no letters: the engine skips to those.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(" ".join(section("opens")).split(), key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(word[1:])
    words = "|".join(rf"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return re.compile(rf"(?:{words})(?!\w)"), re.compile(rf"{_NO_WORD}(?:{words})(?!\w)")
