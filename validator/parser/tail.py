"""Lines of the end: recipients, the signature, annexes."""

import re

from validator.document import UNITS, Line, Mark
from validator.parser import patterns
from validator.parser.page import Page

_NEAR = 9  # lines a signature may have after its first
_FAR = 40  # lines above a second signer in which the first one's name stands
_LABEL, _LABEL_PAIRS = re.compile("PHU LUC"), frozenset({"PH"})
# With its title in one line: "Phụ lục 01 - Lịch kiểm tra các đơn vị".
_TITLED_LABEL = re.compile(r"PHU LUC(?: SO)? ?(?:[IVX]{1,5}|\d{1,2}|[A-Z])? ?[-–—:.] ?\w")
_CLOSED = ("signature", "recipients", "annex")
_BULLETED = frozenset({Mark.ROMAN, Mark.ARABIC, Mark.DASH, Mark.ALPHA})
_NUMBERED = frozenset({Mark.ROMAN, Mark.ARABIC})
_HEADINGS = UNITS | {Mark.ARABIC, Mark.ARABIC2}
_HANDED_IN = re.compile(r"Nơi (?:nhận|gửi) ?: {0,3}\w")


class Tail:
    """Questions about the lines that close a document."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines = page.lines

    def zone(self, at: int, zone: str, zone_at: int) -> str:
        """The zone a line that is no item opens when the main text or an annex is left; "" for none."""
        line = self._lines[at]
        if self._page.is_recipients(at) and not self._tells_a_place(at):
            return "recipients"
        if (not line.wraps or self._page.has_prefix(at)) and self.is_authority(at, zone):
            return "signature"
        return "annex" if self.is_annex(at, zone, zone_at) else ""

    def _tells_a_place(self, at: int) -> bool:
        """Where something is handed in, within the main text ("Nơi nhận: Văn phòng nhà trường"): words stand behind the
        colon, and numbered items or headings follow before anybody signs."""
        if not _HANDED_IN.match(self._page.words(self._lines[at])):
            return False
        for ahead in range(at + 1, len(self._lines)):
            if self._lines[ahead].mark in _HEADINGS:
                return True
            if self.is_authority(ahead, "recipients") or self._page.is_recipients(ahead):
                return False
        return False

    def is_authority(self, at: int, zone: str) -> bool:
        """A line that opens a signature: a prefix (T/M, KT.) in capitals, or a title where a signature is near."""
        line = self._lines[at]
        words = self._page.words(line)
        if line.mark is not None or len(words) > 200:
            return False
        if words != words.upper():
            alone = words[:1].isupper() and self._page.opens(at, patterns.TITLE_ALONE, patterns.TITLE_ALONE_PAIRS)
            return alone and (zone == "recipients" or self._closes_soon(at))
        folded = self._page.fold(at)
        if patterns.AUTHORITY.match(folded):
            return True
        if patterns.ENDORSEMENT.match(folded) or patterns.TITLE.match(folded) or self._lost_its_prefix(at):
            return zone == "recipients" or self._closes_soon(at)
        return False

    def _lost_its_prefix(self, at: int) -> bool:
        """The body that is signed for without its TM., above a line with KT."""
        return patterns.COLLECTIVE.fullmatch(self._page.fold(at)) is not None and self._page.has_prefix(
            min(at + 1, len(self._lines) - 1)
        )

    def opens_another_signature(self, at: int, zone_at: int) -> bool:
        """A second signer: a prefix again, after the first one's name."""
        return self._page.has_prefix(at) and self._name_was_seen(at, zone_at)

    def _closes_soon(self, at: int) -> bool:
        """Only little follows: a name, a mark of signing, then the recipients, an annex or the end."""
        for ahead in range(at + 1, min(at + _NEAR, len(self._lines))):
            line = self._lines[ahead]
            if self._page.is_recipients(ahead) or self.is_annex(ahead, "body", at):
                return True
            if line.mark is not None or line.end - line.start > 120:
                return False
        return len(self._lines) - at <= _NEAR

    def is_annex(self, at: int, zone: str, zone_at: int) -> bool:
        """PHỤ LỤC, ĐỀ CƯƠNG ...: the first anywhere, the others after the closing or in front of `(Kèm theo ...)`."""
        line = self._lines[at]
        if line.mark is not None or line.end - line.start > 300:
            return False
        labelled = self._page.opens(at, _LABEL, _LABEL_PAIRS) and (
            len(self._page.fold(at)) < 40 or (zone in _CLOSED and _TITLED_LABEL.match(self._page.fold(at)) is not None)
        )
        if zone == "annex" and at - zone_at <= 2 and not labelled:
            return False  # the annex's own title below its label
        words = self._page.words(line)
        if labelled and (words.startswith("Phụ lục") or words == words.upper()):
            return not words.endswith((".", ",", ";"))
        if zone not in _CLOSED:
            return False
        if words == words.upper() and patterns.ANNEX.match(self._page.fold(at)):
            return True
        if zone == "annex":
            return False
        if self._page.opens(at, patterns.ANNEX_NOTE, patterns.ANNEX_NOTE_PAIRS):
            return True
        return self._page.is_capitals(line) and self._name_was_seen(at, zone_at) and self._note_follows(at)

    def _note_follows(self, at: int) -> bool:
        for ahead in range(at + 1, min(at + 6, len(self._lines))):
            folded = self._page.fold(ahead)
            if patterns.ANNEX_NOTE.match(folded):
                return True
            if self._lines[ahead].mark in _NUMBERED or patterns.ANNEX.match(folded):
                return False
        return False

    def _name_was_seen(self, at: int, zone_at: int) -> bool:
        """A line that is not all capitals stands between the opening of the signature and this line."""
        between = self._lines[max(zone_at + 1, at - _FAR) : at]
        return any(
            line.mark is None and words != words.upper() for line in between for words in [self._page.words(line)]
        )

    def is_last_paragraph(self, at: int) -> bool:
        """No list item stands between this line and the recipients, the signature or the end."""
        for ahead in range(at + 1, min(at + 12, len(self._lines))):
            if self._lines[ahead].mark in _BULLETED:
                return False
            if self._page.is_recipients(ahead) or self.is_authority(ahead, "body"):
                return True
        return True

    def ends_like_recipient(self, line: Line) -> bool:
        """An item of the recipients that happens to be in capitals."""
        return self._page.words(line).endswith((",", ";"))
