"""Lines of the end: recipients, the signature, annexes."""

from validator.document import Line, Mark
from validator.parser import patterns
from validator.parser.page import Page

_NEAR = 9  # lines a signature may have after its first


class Tail:
    """Questions about the lines that close a document."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines = page.lines

    def zone(self, at: int, zone: str, zone_at: int) -> str:
        """The zone a line opens when the main text or an annex is left: recipients, signature, annex or ""."""
        line = self._lines[at]
        if line.mark is not None and not line.table:
            return ""
        if patterns.RECIPIENTS.match(self._page.fold(at)):
            return "recipients"
        prefixed = patterns.AUTHORITY.match(self._page.fold(at))
        if (prefixed or not line.wraps) and self.is_authority(at, zone):
            return "signature"
        return "annex" if self.is_annex(at, zone, zone_at) else ""

    def is_recipients(self, at: int) -> bool:
        """Nơi nhận:"""
        return patterns.RECIPIENTS.match(self._page.fold(at)) is not None

    def is_authority(self, at: int, zone: str) -> bool:
        """A line that opens a signature: a prefix (T/M, KT.) in capitals, or a title where a signature is near."""
        line = self._lines[at]
        words = self._page.words(line)
        if line.mark is not None or len(words) > 200:
            return False
        folded = self._page.fold(at)
        if words != words.upper():
            alone = words[:1].isupper() and patterns.TITLE_ALONE.match(folded) is not None
            return alone and (zone == "recipients" or self._closes_soon(at))
        if patterns.AUTHORITY.match(folded):
            return True
        if patterns.ENDORSEMENT.match(folded) or patterns.TITLE.match(folded):
            return zone == "recipients" or self._closes_soon(at)
        return False

    def opens_another_signature(self, at: int, zone_at: int) -> bool:
        """A second signer: a prefix again, after the first one's name."""
        return patterns.AUTHORITY.match(self._page.fold(at)) is not None and self._name_was_seen(at, zone_at)

    def _closes_soon(self, at: int) -> bool:
        """Only little follows: a name, a mark of signing, then the recipients, an annex or the end."""
        for ahead in range(at + 1, min(at + _NEAR, len(self._lines))):
            line = self._lines[ahead]
            if self.is_recipients(ahead) or self.is_annex(ahead, "body", at):
                return True
            if line.mark is not None or line.end - line.start > 120:
                return False
        return len(self._lines) - at <= _NEAR

    def is_annex(self, at: int, zone: str, zone_at: int) -> bool:
        """PHỤ LỤC, ĐỀ CƯƠNG ...: the first anywhere, the others after the closing or in front of `(Kèm theo ...)`."""
        line = self._lines[at]
        if line.mark is not None or line.end - line.start > 300:
            return False
        words, folded = self._page.words(line), self._page.fold(at)
        labelled = folded.startswith("PHU LUC") and len(folded) < 40
        if zone == "annex" and at - zone_at <= 2 and not labelled:
            return False  # the annex's own title below its label
        capitals = words == words.upper()
        if labelled and (capitals or words.startswith("Phụ lục")):
            return not words.endswith((".", ",", ";"))
        if zone not in ("signature", "recipients", "annex"):
            return False
        if capitals and patterns.ANNEX.match(folded):
            return True
        if zone == "annex":
            return False
        if patterns.ANNEX_NOTE.match(folded):
            return True
        return self._page.is_capitals(line) and self._name_was_seen(at, zone_at) and self._note_follows(at)

    def _note_follows(self, at: int) -> bool:
        for ahead in range(at + 1, min(at + 6, len(self._lines))):
            folded = self._page.fold(ahead)
            if patterns.ANNEX_NOTE.match(folded):
                return True
            if self._lines[ahead].mark in (Mark.ROMAN, Mark.ARABIC) or patterns.ANNEX.match(folded):
                return False
        return False

    def _name_was_seen(self, at: int, zone_at: int) -> bool:
        """A line that is not all capitals stands between the opening of the signature and this line."""
        between = self._lines[zone_at + 1 : at]
        return any(not self._page.is_capitals(line) and line.mark is None for line in between)

    def is_last_paragraph(self, at: int) -> bool:
        """No list item stands between this line and the recipients, the signature or the end."""
        for ahead in range(at + 1, min(at + 12, len(self._lines))):
            if self._lines[ahead].mark in (Mark.ROMAN, Mark.ARABIC, Mark.DASH, Mark.ALPHA):
                return False
            if self.is_recipients(ahead) or self.is_authority(ahead, "body"):
                return True
        return True

    def ends_like_recipient(self, line: Line) -> bool:
        """An item of the recipients that happens to be in capitals."""
        return self._page.words(line).endswith((",", ";"))
