"""Lines of the head: what kind they are, where the type stands, which lines are the subject, where a new head begins."""

from validator.document import BULLETS, Line, Mark
from validator.parser import patterns
from validator.parser.page import Page

_FAR = 60  # lines within which the type is looked for
_HEAD_LINES = 14  # lines within which a new head must show its number and type
_OTHER_WORDS = 2  # so many words beside a national title make it a part of a sentence
_LATE = 8  # lines within which a head below the subject shows its title and number
_WARD = len("PHƯỜNG")
_UNITS = frozenset({Mark.ROMAN, Mark.PART, Mark.ARABIC})


class Head:
    """Questions about the lines of a head."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines = page.lines

    def find_type(self, start: int) -> int:
        """Index of the line with the document's type (KẾ HOẠCH), -1 when sections begin before there is one."""
        for at in range(start, min(start + _FAR, len(self._lines))):
            line = self._lines[at]
            if (line.mark in _UNITS and not line.table) or self._page.is_recipients(at):
                return -1
            if self._is_type(at):
                return at
        return -1

    def _is_type(self, at: int) -> bool:
        line = self._lines[at]
        match = None if line.mark else patterns.TYPE.match(self._page.fold(at))
        if match is None:
            return False
        words = self._page.words(line)
        named = words[: len(match[0])]
        if named[:_WARD].upper() == "PHƯỜNG":  # PHƯỜNG AN KHÊ, the last line of an issuer's name, is no PHƯƠNG ÁN
            return False
        return named == named.upper() and len(words) < 400

    def kind(self, at: int) -> str:
        """The terminal of a line of the head, "" for none of them."""
        line, page = self._lines[at], self._page
        if page.is_rule(line):
            return "RULE"
        if line.end - line.start > 400:
            return ""
        words = page.fold(at)
        if len(words) < 160 and patterns.has_motto(words):
            return "MOTTO"
        if len(words) <= 120 and words.startswith("SO") and patterns.NUMBER.match(words):
            return "NUMBER"
        if len(words) < 160 and "NGAY" in words and patterns.PLACE_AND_DATE.match(words):
            return "PLACE"
        if page.is_capitals(line):
            return "BODY"
        return "PAGE" if page.is_page_number(line) else ""

    def names_title(self, at: int) -> bool:
        """A line of a subject that speaks of the Party, the country or the Youth Union by its full name."""
        folded, opening = self._page.fold(at), self._page.words(self._lines[at])[:6]
        if opening.isupper() and patterns.BODY_WORDS.match(folded):
            return False  # a body, the title in the column beside it
        besides = sum(any(map(str.isalnum, word)) for word in patterns.besides_motto(folded).split())
        line, before = self._lines[at], self._lines[at - 1]
        goes_on = before.type == "SUBJECT" and not line.blanks_before and not self._page.is_capitals(line)
        return besides >= _OTHER_WORDS or goes_on

    def comes_late(self, at: int) -> bool:
        """A body below type and subject whose title and number follow: copies read off a page may put the head there."""
        if not patterns.BODY_WORDS.match(self._page.fold(at)):
            return False
        kinds = [self.kind(ahead) for ahead in range(at + 1, min(at + _LATE, len(self._lines)))]
        return "MOTTO" in kinds and "NUMBER" in kinds

    def opens_document(self, at: int, zone: str) -> bool:
        """After a signature a new head begins: with a number and a type soon after, or at once with the type. That of a plan
        behind the decision it is issued with has titles, and no number."""
        line = self._lines[at]
        if line.mark is not None:
            return False
        folded = self._page.fold(at)
        if zone != "annex" and folded == "KE HOACH" and self._is_type(at):
            return True
        issuer = self._page.is_capitals(line) and patterns.BODY_WORDS.match(folded)
        if not issuer and not patterns.has_motto(folded):
            return False
        kinds: set[str] = set()
        for ahead in range(at, min(at + _HEAD_LINES, len(self._lines))):
            kinds.add(self.kind(ahead))
            if self._is_type(ahead):
                is_carried = zone != "annex" and "MOTTO" in kinds and self._page.fold(ahead) == "KE HOACH"
                return ("NUMBER" in kinds or is_carried) and ahead > at
            if self._lines[ahead].mark in _UNITS:
                return False
        return False

    def is_subject(self, at: int, type_at: int) -> bool:
        """The first line after the type, and those that go on with it: same paragraph, bold, capitals, a bracket."""
        line, words = self._lines[at], self._page.words(self._lines[at])
        before = [other for other in self._lines[type_at + 1 : at] if other.type == "SUBJECT"]
        if before and line.mark is not None and line.wraps:  # "nhiệm kỳ 2025" / "- 2030"
            return True
        if line.mark is not None and line.mark not in BULLETS:
            return False
        if patterns.OPENING_END.search(words) or len(words) > 700 or _is_basis(words):
            return False
        if before and patterns.BASIS_HEADING.match(self._page.fold(at)):
            return False
        type_line = self._lines[type_at]
        if not before and type_line.text_end - type_line.text_start <= 16:
            return not (words.startswith("Căn cứ") or _is_sentence(words))
        if line.mark is not None or _is_sentence(words):
            return False
        if before and not self._page.fold(type_at).startswith("KE HOACH") and patterns.TITLE.match(self._page.fold(at)):
            return False  # BỘ TRƯỞNG ... below the subject of a decision
        if line.bold or line.hashes or self._page.is_capitals(line) or words[:1] == "(" or words[:1].islower():
            return True
        if patterns.OPENING_START.match(words) and (
            line.blanks_before or len(words) > 140 or words.startswith("Căn cứ")
        ):
            return False
        if patterns.OPENING_START.match(words) and before and self._page.words(before[0])[:1].islower():
            return False  # nor does one in small letters with a capital
        if before and patterns.BASIS.match(words) and self._announces(at):
            return False
        if words.upper() != words and before and all(self._is_capital(other) for other in before):
            return self._ends_at_rule(at)  # else a subject in capitals does not go on in small letters
        return self._goes_on(line, words, before, type_line) or self._goes_on_below_blank(at, words, before)

    def _goes_on_below_blank(self, at: int, words: str, before: list[Line]) -> bool:
        """The second line of a subject in a copy with a blank line behind every line, the opening right below it or the row of
        hyphens."""
        line = self._lines[at]
        if len(before) != 1 or not (line.blanks_before and before[0].blanks_before) or at + 1 >= len(self._lines):
            return False
        if self._page.is_rule(self._lines[at + 1]):
            return len(words) < 100 and words[-1] not in ":;,."
        below = self._page.words(self._lines[at + 1])
        opens = patterns.OPENING_START.match(below) or patterns.BASIS.match(below) or patterns.OPENING_END.search(below)
        return opens is not None and self._lines[at + 1].mark is None and len(words) < 100 and words[-1] not in ":;,."

    def _announces(self, at: int) -> bool:
        """One sentence cut over lines that ends in "như sau:", with no blank line in it and no base after the first."""
        for line in self._lines[at : at + _HEAD_LINES]:
            words = self._page.words(line)
            if line is not self._lines[at] and (line.blanks_before or patterns.BASIS.match(words)):
                return False
            if line.mark is not None:
                return False
            if patterns.OPENING_END.search(words):
                return True
        return False

    def _ends_at_rule(self, at: int) -> bool:
        """One line or two down to the row of hyphens below the subject, with no blank line between."""
        for ahead in range(at, min(at + 2, len(self._lines) - 1)):
            line, below = self._lines[ahead], self._lines[ahead + 1]
            if line.blanks_before or line.mark is not None or self._page.words(line).endswith((".", ";", ":", ",")):
                return False
            if self._page.is_rule(below):
                return True
        return False

    def _is_capital(self, line: Line) -> bool:
        words = self._page.words(line)
        return words.upper() == words or words[:1] == "("

    @staticmethod
    def _goes_on(line: Line, words: str, before: list[Line], type_line: Line) -> bool:
        if line.blanks_before:
            return len(words) < 100 and not before and not words.endswith((":", ";", ",", "."))
        last = before[-1] if before else type_line
        return not words.endswith((":", ";", ".")) and last.end - last.start < 200 and len(words) < 200


def _is_basis(words: str) -> bool:
    return patterns.BASIS.match(words) is not None and words.endswith((";", ":"))


def _is_sentence(words: str) -> bool:
    """A sentence of the opening, not a subject: long, and it ends with a full stop."""
    return len(words) > 90 and words.endswith(".")
