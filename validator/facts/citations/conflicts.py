"""Where the mentions of one cited paper contradict each other: two dates, two issuers."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from validator.facts.citations.cited_issuers import Named, Seat, agree, belongs, named, named_by
from validator.facts.citations.cited_subjects import other_subject
from validator.facts.citations.papers import Mention, Paper
from validator.record import Record

# Symbols that one body in the country uses ...
_ONE_BODY = frozenset(
    {Seat.CENTRE, Seat.GOVERNMENT, Seat.PREMIER, Seat.PRESIDENT, Seat.ASSEMBLY, Seat.ASSEMBLY_STANDING, Seat.MINISTRY}
)
# ... and those of which a plan has one above it.
_ONE_ABOVE = frozenset({Seat.PROVINCE, Seat.CITY, Seat.DISTRICT, Seat.URBAN, Seat.TOWN, Seat.BLOC})
# A paper of their own that carries out another one.
_THEIR_PAPER = re.compile(
    r"(?:hướng dẫn|chỉ thị|kết luận|nghị quyết|quy định|quyết định|thông báo|báo cáo|kế hoạch|chương trình)(?!\w)[^.;:]{0,120}"
    r"(?:thực hiện|triển khai)(?!\w)[^.;:]*$"
)
_BEFORE = 200  # characters


class Conflict(Record):
    """`wrong` deviates from `right`, of the same paper. `is_sure`: the two cannot both be right."""

    wrong: Mention
    right: Mention
    is_sure: bool


def conflicting_dates(text: str, paper: Paper, issued: date | None) -> Iterator[Conflict]:
    """Mentions whose date is another one than most mentions of the paper give."""
    dated = [one for one in paper.mentions if one.day]
    if len({one.day for one in dated}) < 2:
        return
    right = _right(dated, issued)
    for one in dated:
        if one.day != right.day:
            sure = _same_paper(text, one, right)
            if sure is not None:
                yield Conflict(one, right, sure)


def _right(dated: list[Mention], issued: date | None) -> Mention:
    """The date that most mentions give; the first one where they are even. Impossible years count only if all are."""
    likely = [one for one in dated if _is_possible(one, issued)] or dated
    most = Counter(one.day for one in likely).most_common()
    best = {day for day, count in most if count == most[0][1]}
    return next(one for one in likely if one.day in best)


def _is_possible(one: Mention, issued: date | None) -> bool:
    assert one.day
    in_year = one.number.year in (None, one.day.year)
    return in_year and (issued is None or one.day <= issued)


def _same_paper(text: str, one: Mention, other: Mention) -> bool | None:
    """Do two mentions with two dates speak of one paper: True surely, False likely, None not known.

    The number of a body comes again every year (state) or every term (Party), and two bodies may share a symbol.
    """
    assert one.day and other.day
    bodies = _issuer(text, one), _issuer(text, other)
    if _are_others(*bodies):
        return None
    letters = named_by(one.number.body_symbol)
    seat = letters.seat if letters else None
    unlike = sum(here != there for here, there in zip(one.day.timetuple()[:3], other.day.timetuple()[:3], strict=True))
    if one.number.year is not None:
        known = seat in _ONE_BODY or None not in bodies
    elif one.day.year == other.day.year:
        known = seat in _ONE_BODY or seat in _ONE_ABOVE or None not in bodies
    else:
        return False if unlike == 1 and not other_subject(text, one, other) else None
    if known:
        return True
    # The bases of a plan list papers that are not one: the same number twice is that of two bodies.
    return False if unlike == 1 and not in_one_list(one, other) else None


def in_one_list(one: Mention, other: Mention) -> bool:
    """Do both stand among the papers that the plan rests on, or in one paragraph?"""
    here, there = one.citation.paragraph, other.citation.paragraph
    return here is there or (here.is_basis and there.is_basis)


def _issuer(text: str, mention: Mention) -> Named | None:
    issuer = mention.citation.issuer if mention.is_alone else None
    return named(issuer.text) if issuer and belongs(text, mention.citation) else None


def _are_others(one: Named | None, other: Named | None) -> bool:
    """Two bodies that are certainly not one: another seat, or another place behind it."""
    if one is None or other is None:
        return False
    letters = {one.seat, other.seat}
    if letters <= {Seat.CENTRE, Seat.POLITBURO, Seat.SECRETARIAT}:
        return False
    if letters != {one.seat} or one.organ != other.organ:
        return True
    return bool(one.rest and other.rest) and not (one.rest.startswith(other.rest) or other.rest.startswith(one.rest))


def conflicting_issuers(text: str, paper: Paper) -> Iterator[Conflict]:
    """Mentions that give a paper to another body than most do, where its symbol does not tell which is right."""
    letters = named_by(paper.number.body_symbol)
    bodies = [(one, body) for one in paper.mentions if (body := _own_issuer(text, one, letters)) is not None]
    if letters is not None:
        bodies = [(one, body) for one, body in bodies if agree(letters, body)]
    if not bodies:
        return
    right, most = max(bodies, key=lambda pair: sum(_same_issuer(pair[1], body) for _, body in bodies))
    for one, body in bodies:
        if _contradict(most, body) and _may_be_one(one, right, needs_day=most.seat is body.seat and not most.standing):
            yield Conflict(one, right, is_sure=False)


def _own_issuer(text: str, mention: Mention, letters: Named | None) -> Named | None:
    """The issuer; behind a date, a body that the letters allow is the paper's own, whoever carries the paper out."""
    issuer = mention.citation.issuer if mention.is_alone and letters else None
    body = named(issuer.text) if issuer else None
    if body and letters and agree(letters, body) and (mention.day or _is_central(text, mention, body)):
        return body
    return _issuer(text, mention)


def _is_central(text: str, mention: Mention, body: Named) -> bool:
    """Bộ Chính trị or Ban Bí thư, where no paper of theirs stands in front: they carry out no paper in a plan below them."""
    if body.seat not in (Seat.POLITBURO, Seat.SECRETARIAT):
        return False
    before = text[
        max(mention.citation.paragraph.span.start, mention.citation.span.start - _BEFORE) : mention.citation.span.start
    ]
    return _THEIR_PAPER.search(before.lower()) is None


def _same_issuer(one: Named, other: Named) -> bool:
    return (one.seat, one.organ, one.standing) == (other.seat, other.organ, other.standing)


def _contradict(one: Named, other: Named) -> bool:
    """Two issuers that cannot both be right; a name that is only less exact contradicts nothing."""
    if one.seat is other.seat:
        if one.standing and other.standing:
            return one.standing != other.standing
        return one.seat in (Seat.PEOPLES_COMMITTEE, Seat.PEOPLES_COUNCIL) and _are_others(one, other)
    if {one.seat, other.seat} <= {Seat.CENTRE, Seat.POLITBURO, Seat.SECRETARIAT}:
        return all(body.standing or body.seat is not Seat.CENTRE for body in (one, other))
    return not agree(one, other)


def _may_be_one(one: Mention, other: Mention, needs_day: bool) -> bool:
    """Papers of two days are two papers; bodies that share letters need the same day to be one."""
    if needs_day:
        return one.day is not None and one.day == other.day
    return one.day is None or other.day is None or one.day == other.day
