"""Who gets a report, who puts it together on the way, and who owes what is made of it."""

import re
from collections.abc import Sequence

from validator.facts.actors.actors import Actor
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.deadlines.kinds import UPWARD
from validator.source import Span

_THROUGH = re.compile(r"\((?:thông\s)?qua\s")
_HANDED_ON = re.compile(
    r"(?<=\d)[\s*_)]{1,4}để (?:(?:kịp thời )?tổng hợp|(?P<who>[^.,;:]{3,60}?) (?:tổng hợp|báo cáo|trình))\b[^.;]*$"
)
_TO_BE = re.compile(r"[\s*_)]{1,4}để (?:kịp thời )?(?=\w)")


class Addressees:
    """Reads off a text who gets what is due."""

    def __init__(self, text: str, named: NamedBodies) -> None:
        self._text = text
        self._named = named

    def addressee(self, places: Sequence[Span], span: Span) -> Actor | None:
        """The first who gets a report in some stretches of the text (a clause, the pieces of a cell); `span`: its time."""
        return next((found for place in places if (found := self._in_clause(place, span))), None)

    def through(self, places: Sequence[Span]) -> Actor | None:
        """The first body behind "(qua" in some stretches of the text."""
        return next((found for place in places if (found := self._through(place))), None)

    def handed_on(self, clause: Span, span: Span) -> Actor | None:
        """ "gửi về Sở Tư pháp trước ngày 20/5 để tổng hợp, báo cáo Bộ trước ngày 30/5": the one who gets it owes the rest,
        or the one that is named: "để Đảng ủy tổng hợp, báo cáo ..."."""
        handed = _HANDED_ON.search(self._text, clause.start, span.start)
        if handed is None:
            return None
        if handed["who"]:
            named = self._named.between(*handed.span("who"))
            return named[0] if named and named[0].span == Span(*handed.span("who")) else None
        return self._in_clause(Span(clause.start, handed.start()), Span(handed.start(), handed.start()))

    def _in_clause(self, clause: Span, span: Span) -> Actor | None:
        """Who is named behind "gửi", "về", "cho", in front of the date or behind it."""
        aim = _TO_BE.match(self._text, span.end, clause.end)  # "... trước ngày 25/5 để Đảng ủy tổng hợp, báo cáo ..."
        if aim and (found := self._named.between(aim.end(), clause.end)) and found[0].span.start == aim.end():
            return found[0]
        for start, end in ((clause.start, span.start), (span.end, span.end if aim else clause.end)):
            places = [match.end() for match in UPWARD.finditer(self._text, start, end)]
            if places and (found := self._named.between(max(start, places[-1] - 1), end)):
                return found[0]
        return None

    def _through(self, clause: Span) -> Actor | None:
        through = _THROUGH.search(self._text, clause.start, clause.end)
        found = self._named.between(through.end(), clause.end) if through else []
        return found[0] if through and found and found[0].span.start <= through.end() + 2 else None
