"""Names each line a terminal of the grammar: what a line is depends on what it says and on what came before it."""

from collections.abc import Iterator

from validator.document import Line, Mark
from validator.parser import patterns
from validator.parser.lines import lines
from validator.parser.nesting import BULLETS, Nesting
from validator.parser.patterns import fold

_TERMINAL = ".;:!?"
_HEAD_KINDS = frozenset({"MOTTO", "NUMBER", "PLACE", "BODY", "RULE", "PAGE"})


class Stream:
    """The terminals of one text, DOCUMENT and END included."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = list(lines(text))
        self._folds: dict[int, str] = {}
        self._at = 0
        self._nesting = Nesting(text)
        self._zone = "head"
        self._letter = ""  # the last letter mark, to tell C. D. from Roman numerals
        self._type_at = -1  # index of the line with the document's type, -1 for none
        self._zone_at = 0  # index of the line that opened the zone

    def __iter__(self) -> Iterator[Line]:
        yield from self._document(0)
        for at, line in enumerate(self._lines):
            if at and self._opens_document(at):
                yield from self._ends(self._nesting.close_all())
                yield from self._document(at)
            self._at = at
            self._join(at)
            yield from getattr(self, f"_in_{self._zone}")(at, line)
        yield from self._ends(self._nesting.close_all())

    # ------------------------------------------------------------------ documents
    def _document(self, at: int) -> Iterator[Line]:
        self._zone, self._letter = "head", ""
        self._type_at = self._find_type(at)
        yield Line("DOCUMENT", 0, 0, 0, 0, 0, 0)

    def _find_type(self, start: int) -> int:
        for at in range(start, min(start + 60, len(self._lines))):
            line = self._lines[at]
            if line.mark in (Mark.ROMAN, Mark.PART) or (line.mark is Mark.ARABIC and not line.table):
                return -1
            if self._is_type(at):
                return at
            if patterns.RECIPIENTS.match(self._fold(at)):
                return -1
        return -1

    def _is_type(self, at: int) -> bool:
        line = self._lines[at]
        if line.mark is not None:
            return False
        words = self._words(line)
        match = patterns.TYPE.match(self._fold(at))
        if match is None:
            return False
        named = words[: len(match[0])]
        return named == named.upper() and len(words) < 400

    def _opens_document(self, at: int) -> bool:
        """After a signature a new head begins: with a number and a type soon after, or at once with the type."""
        line = self._lines[at]
        if self._zone not in ("recipients", "signature", "annex") or line.mark is not None:
            return False
        if self._zone != "annex" and patterns.TYPE.fullmatch(self._fold(at)) and self._fold(at) == "KE HOACH":
            return True
        issuer = self._is_capitals(line) and patterns.BODY_WORDS.match(self._fold(at))
        if not issuer and not patterns.MOTTO.search(self._fold(at)):
            return False
        numbered = False
        for ahead in range(at, min(at + 14, len(self._lines))):
            numbered = numbered or self._head_kind(ahead) == "NUMBER"
            if self._is_type(ahead):
                return numbered and ahead > at
            if self._lines[ahead].mark in (Mark.ROMAN, Mark.ARABIC, Mark.PART):
                return False
        return False

    # ------------------------------------------------------------------ zones
    def _in_head(self, at: int, line: Line) -> Iterator[Line]:
        if at == self._type_at:
            self._zone = "subject"
            yield self._as(line, "TYPE")
        elif at < self._type_at:
            yield self._as(line, self._head_kind(at) or "STRAY")
        elif line.mark is None and (kind := self._head_kind(at)):
            yield self._as(line, kind)
        else:
            self._zone = "opening"
            yield from self._in_opening(at, line)

    def _in_subject(self, at: int, line: Line) -> Iterator[Line]:
        if self._is_rule(line):
            self._zone = "opening"
            yield self._as(line, "RULE")
        elif self._head_kind(at) in ("NUMBER", "PLACE", "MOTTO"):
            yield self._as(line, self._head_kind(at))
        elif self._is_subject(at):
            yield self._as(line, "SUBJECT")
        else:
            self._zone = "opening"
            yield from self._in_opening(at, line)

    def _is_subject(self, at: int) -> bool:
        """The first line after the type, and lines that go on with it: in the same paragraph, bold, capitals, a bracket."""
        line = self._lines[at]
        words = self._words(line)
        if line.mark is not None and line.mark not in BULLETS or patterns.OPENING_END.search(words) or len(words) > 700:
            return False
        if patterns.BASIS.match(words) and words.endswith((";", ":")):
            return False
        before = [other for other in self._lines[self._type_at + 1 : at] if other.type == "SUBJECT"]
        if not before and not self._type_line_has_subject():
            return not (words.startswith("Căn cứ") or self._is_sentence(words))
        if line.mark is not None or self._is_sentence(words):
            return False
        if line.bold or line.hashes or self._is_capitals(line) or words[:1] == "(" or words[:1].islower():
            return True
        if patterns.OPENING_START.match(words) and (line.blanks_before or len(words) > 140):
            return False
        last = before[-1] if before else self._lines[self._type_at]
        if line.blanks_before:
            return len(words) < 100 and not before and not words.endswith((":", ";", ",", "."))
        return not words.endswith((":", ";", ".")) and last.end - last.start < 200 and len(words) < 200

    def _type_line_has_subject(self) -> bool:
        line = self._lines[self._type_at]
        return line.text_end - line.text_start > 16

    @staticmethod
    def _is_sentence(words: str) -> bool:
        """A sentence of the opening, not a subject: long, and it ends with a full stop."""
        return len(words) > 90 and words.endswith(".")

    def _in_opening(self, at: int, line: Line) -> Iterator[Line]:
        if self._is_rule(line):
            yield self._as(line, "RULE")
        elif line.mark is not None and patterns.BASIS.match(self._words(line)) and not self._has_roman_before(at):
            yield self._as(line, "ITEM")
        else:
            yield from self._in_body(at, line)

    def _in_body(self, at: int, line: Line) -> Iterator[Line]:
        if zone := self._leaves_body(at, line):
            yield from self._ends(self._nesting.close_all())
            yield from self._enter(zone, line)
        elif self._opens_section(at, line):
            self._zone = "annex" if self._zone == "annex" else "body"
            yield from self._open(line)
        elif line.mark is not None:
            yield self._as(line, "ITEM")
        elif self._is_page(line, at):
            yield self._as(line, "PAGE")
        else:
            if not line.wraps:
                yield from self._paragraph_ends(at, line)
            yield self._as(line, "RULE" if self._is_rule(line) else "TEXT")

    def _in_recipients(self, at: int, line: Line) -> Iterator[Line]:
        if self._is_authority(at, line):
            yield from self._enter("signature", line)
        elif self._is_annex(at, line) and not self._is_recipient_like(line):
            yield from self._enter("annex", line)
        elif line.mark in (Mark.ROMAN, Mark.PART) and not line.table:
            self._zone = "annex"
            yield from self._open(line)
        else:
            yield self._as(line, "ITEM" if line.mark else self._filler(at, line))

    def _in_signature(self, at: int, line: Line) -> Iterator[Line]:
        if patterns.RECIPIENTS.match(self._fold(at)):
            yield from self._enter("recipients", line)
        elif self._is_annex(at, line):
            yield from self._enter("annex", line)
        elif line.mark in (Mark.ROMAN, Mark.PART, Mark.LETTER) and line.text_end > line.text_start and not line.table:
            self._zone = "annex"
            yield from self._open(line)
        elif patterns.AUTHORITY.match(self._fold(at)) and self._name_was_seen(at):
            yield from self._enter("signature", line)
        else:
            yield self._as(line, "ITEM" if line.mark else self._filler(at, line))

    def _in_annex(self, at: int, line: Line) -> Iterator[Line]:
        yield from self._in_body(at, line)

    # ------------------------------------------------------------------ what a line is
    def _head_kind(self, at: int) -> str:
        line = self._lines[at]
        if self._is_rule(line):
            return "RULE"
        if line.end - line.start > 400:
            return ""
        words = self._fold(at)
        if patterns.MOTTO.search(words) and len(words) < 160:
            return "MOTTO"
        if self._is_number(line, words):
            return "NUMBER"
        if patterns.PLACE_AND_DATE.match(words) and len(words) < 160:
            return "PLACE"
        if self._is_capitals(line):
            return "BODY"
        return "PAGE" if self._is_page(line, at) else ""

    def _is_number(self, line: Line, words: str) -> bool:
        if len(words) > 120 or not words.lstrip("|*_ ").startswith("SO"):
            return False
        return bool(patterns.NUMBER.match(words)) and not words.startswith("SO LUONG")

    def _leaves_body(self, at: int, line: Line) -> str:
        if line.mark is None or line.table:
            if patterns.RECIPIENTS.match(self._fold(at)):
                return "recipients"
            if self._is_authority(at, line) and (not line.wraps or patterns.AUTHORITY.match(self._fold(at))):
                return "signature"
            if self._is_annex(at, line):
                return "annex"
        return ""

    def _is_authority(self, at: int, line: Line) -> bool:
        if line.mark is not None or line.end - line.start > 200:
            return False
        words = self._words(line)
        if words != words.upper():
            return False
        folded = self._fold(at)
        if patterns.AUTHORITY.match(folded):
            return True
        if patterns.ENDORSEMENT.match(folded) or patterns.TITLE.match(folded):
            return self._zone == "recipients" or self._ends_like_signature(at)
        return False

    def _ends_like_signature(self, at: int) -> bool:
        """Only little follows: a name, a mark of signing, then the recipients, an annex or the end."""
        for ahead in range(at + 1, min(at + 9, len(self._lines))):
            folded = self._fold(ahead)
            if patterns.RECIPIENTS.match(folded) or self._is_annex(ahead, self._lines[ahead]):
                return True
            line = self._lines[ahead]
            if line.mark is not None or line.end - line.start > 120:
                return False
        return len(self._lines) - at <= 9

    def _is_annex(self, at: int, line: Line) -> bool:
        if line.mark is not None or line.end - line.start > 300:
            return False
        words, folded = self._words(line), self._fold(at)
        capitals = words == words.upper()
        if self._zone == "annex" and at - self._zone_at <= 2 and not folded.startswith("PHU LUC"):
            return False  # the annex's own title below its label
        if folded.startswith("PHU LUC") and len(folded) < 40 and (capitals or words.startswith("Phụ lục")):
            return not words.endswith((".", ",", ";"))
        if self._zone not in ("signature", "recipients", "annex"):
            return False
        if capitals and patterns.ANNEX.match(folded):
            return True
        if self._zone == "annex":
            return False
        if patterns.ANNEX_NOTE.match(folded):
            return True
        return self._is_capitals(line) and self._name_was_seen(at) and self._note_follows(at)

    def _note_follows(self, at: int) -> bool:
        for ahead in range(at + 1, min(at + 6, len(self._lines))):
            if patterns.ANNEX_NOTE.match(self._fold(ahead)):
                return True
            if self._lines[ahead].mark in (Mark.ROMAN, Mark.ARABIC) or patterns.ANNEX.match(self._fold(ahead)):
                return False
        return False

    def _opens_section(self, at: int, line: Line) -> bool:
        mark = line.mark
        if mark is None:
            return self._is_bare_heading(at, line)
        if line.table or (line.wraps and not self._expected(at, line)):
            return False
        if mark in (Mark.ROMAN, Mark.LETTER):
            self._settle_letter(line)
        return True

    def _is_bare_heading(self, at: int, line: Line) -> bool:
        """A heading without a mark: a Markdown heading, or a short line of capitals on its own."""
        if line.table or line.text_end <= line.text_start or (self._zone == "annex" and not line.hashes):
            return False
        words = self._words(line)
        if line.hashes:
            heading = not words.endswith(tuple(".;,"))
        else:
            heading = (self._is_capitals(line) and 8 <= len(words) <= 110 and not words.endswith(tuple(".;,:"))
                       and self._zone == "body" and line.blanks_before > 0)  # fmt: skip
        if heading:
            line.mark, line.mark_start, line.mark_end = Mark.HEADING, line.text_start, line.text_start
        return heading

    def _expected(self, at: int, line: Line) -> bool:
        """A mark in the middle of a wrapped paragraph opens an item only when it goes on with the numbering."""
        if line.mark in BULLETS or line.mark in (Mark.ROMAN, Mark.PART):
            return not self._text[line.text_start : line.text_start + 1].isdigit()
        label = self._text[line.mark_start : line.mark_end].strip("().\\-/ ")
        if label in ("1", "a", "A"):
            return True
        for other in reversed(self._nesting.open):
            if other.mark is line.mark:
                before = self._text[other.mark_start : other.mark_end].strip("().\\-/ ")
                return _follows(before, label)
        return line.mark in (Mark.ARABIC2, Mark.ARABIC3, Mark.ARABIC4)

    def _settle_letter(self, line: Line) -> None:
        label = self._text[line.mark_start]
        single = line.mark_end - line.mark_start <= 3 and not self._text[line.mark_start + 1].isalpha()
        if (single and label in "CDLM") or (single and self._letter and _follows(self._letter, label)):
            line.mark = Mark.LETTER
        if line.mark is Mark.LETTER:
            self._letter = label

    def _filler(self, at: int, line: Line) -> str:
        return "PAGE" if self._is_page(line, at) else "RULE" if self._is_rule(line) else "TEXT"

    # ------------------------------------------------------------------ what terminals come of it
    def _enter(self, zone: str, line: Line) -> Iterator[Line]:
        self._zone, self._letter = zone, ""
        self._zone_at = self._at
        yield self._as(line, {"recipients": "RECIPIENTS", "signature": "AUTHORITY", "annex": "ANNEX"}[zone])

    def _open(self, line: Line) -> Iterator[Line]:
        yield from self._ends(self._nesting.closed_by(line))
        self._nesting.open.append(line)
        yield self._as(line, "OPEN")

    def _paragraph_ends(self, at: int, line: Line) -> Iterator[Line]:
        """A paragraph after a list ends the list; a closing sentence ends all sections."""
        if self._zone == "body" and patterns.CLOSING.match(self._words(line)) and self._is_last_paragraph(at):
            yield from self._ends(self._nesting.close_all())
        elif line.blanks_before and self._words(line)[:1].isupper():
            yield from self._ends(self._nesting.close_bullets())

    def _is_last_paragraph(self, at: int) -> bool:
        for ahead in range(at + 1, min(at + 12, len(self._lines))):
            other = self._lines[ahead]
            if other.mark in (Mark.ROMAN, Mark.ARABIC, Mark.DASH, Mark.ALPHA):
                return False
            if patterns.RECIPIENTS.match(self._fold(ahead)) or self._is_authority(ahead, other):
                return True
        return True

    @staticmethod
    def _ends(count: int) -> Iterator[Line]:
        for _ in range(count):
            yield Line("END", 0, 0, 0, 0, 0, 0)

    # ------------------------------------------------------------------ small questions
    def _join(self, at: int) -> None:
        """Is the line the next of a wrapped paragraph? No blank between, the line before stops in mid-sentence."""
        if at == 0:
            return
        line, before = self._lines[at], self._lines[at - 1]
        if line.blanks_before or line.table or line.hashes or before.hashes or before.table:
            return
        last = self._text[before.text_end - 1 : before.text_end]
        first = self._text[line.text_start : line.text_start + 1]
        if before.type in ("TYPE", "RULE", "MOTTO", "NUMBER", "PLACE", "RECIPIENTS", "AUTHORITY"):
            return
        if line.mark is not None:
            line.wraps = last not in _TERMINAL + "," and before.end - before.start > 50 and not line.bold
        else:
            long = before.end - before.start > 55
            line.wraps = (last not in _TERMINAL and (first.islower() or first.isdigit() or long)) or (
                last == "," and long
            )

    def _name_was_seen(self, at: int) -> bool:
        """A line that is not all capitals stands between the opening of the signature and this line."""
        return any(not self._is_capitals(line) and line.mark is None for line in self._lines[self._zone_at + 1 : at])

    def _has_roman_before(self, at: int) -> bool:
        return any(
            line.mark in (Mark.ROMAN, Mark.PART, Mark.LETTER) and line.type == "OPEN" for line in self._lines[:at]
        )

    def _is_recipient_like(self, line: Line) -> bool:
        return self._words(line).endswith((",", ";"))

    def _is_capitals(self, line: Line) -> bool:
        words = self._words(line)
        return words.isupper() and sum(map(str.isalpha, words)) >= 4

    def _is_rule(self, line: Line) -> bool:
        length = line.end - line.start
        return length <= 160 and not line.table and patterns.RULE.match(self._text[line.start : line.end]) is not None

    def _is_page(self, line: Line, at: int) -> bool:
        return line.end - line.start <= 16 and patterns.PAGE.fullmatch(self._fold_all(at)) is not None

    def _words(self, line: Line) -> str:
        return self._text[line.text_start : line.text_end]

    def _fold(self, at: int) -> str:
        folded = self._folds.get(at)
        if folded is None:
            line = self._lines[at]
            folded = self._folds[at] = fold(self._text[line.text_start : min(line.text_end, line.text_start + 400)])
        return folded

    def _fold_all(self, at: int) -> str:
        line = self._lines[at]
        return fold(self._text[line.start : line.end])

    @staticmethod
    def _as(line: Line, terminal: str) -> Line:
        line.type = terminal
        return line


_ALPHABET = "abcdđeghiklmnopqrstuvxy"


def _follows(before: str, label: str) -> bool:
    """Does a label go on with the numbering (3 after 2, d or đ after c)?"""
    if before.isdigit() and label.isdigit():
        return len(before) < 5 and len(label) < 5 and int(label) == int(before) + 1
    if len(before) == 1 and len(label) == 1:
        at = _ALPHABET.find(before.lower())
        return at >= 0 and _ALPHABET.find(label.lower()) in (at + 1, at + 2)
    return False
