"""Counts and the list below them: "03 nhiệm vụ sau:" above four items, "gồm 05 đồng chí:" above six names."""

import re
from collections.abc import Iterator, Sequence

from validator.document import Section
from validator.facts.counts.counts import COUNT, HAS, MAIN, PERSON, STAFF, THINGS, CountedList, count_said, differs
from validator.facts.paragraphs.paragraphs import Kind, Paragraph

# At the end of a paragraph.
_THINGS = re.compile(
    rf"{COUNT} (?P<thing>{THINGS})(?!\w)[^.,;:()\d\n]{{0,60}}?(?:sau|sau đây|như sau|dưới đây|cụ thể):$"
    rf"|{HAS} {COUNT.replace('count', 'count2')} (?P<thing2>{THINGS})(?: (?:{THINGS}))?(?: (?:{MAIN}))?:?$"
    rf"|(?<!\w)(?:thực hiện|tập trung)(?: \w+){{0,2}} {COUNT.replace('count', 'count3')} (?P<thing3>{THINGS}) (?:{MAIN}):$"
)
_STAFF = re.compile(rf"{STAFF}(?:\)?:|\))$")
# "Đối tượng: 04 đồng chí, gồm:"
_NAMED = re.compile(rf"{COUNT} (?P<thing>đồng chí|người|thành viên),? (?:bao )?gồm(?: có)?:$")
_ADDRESS = re.compile(r"(?<!\w)(?:đồng chí|đ/c|ông|bà)(?!\w)", re.I)
_OTHERS = re.compile(r"(?<!\w)(?:các|những|một số|và)(?!\w)", re.I)
_ENDS = (":", ")", *THINGS.split("|"), *MAIN.split("|"))


def miscounted_lists(paragraphs: Sequence[Paragraph], text: str) -> Iterator[CountedList]:
    """The counts that the list below contradicts; none where it is not certain what is counted."""
    inner = {id(one.section) for one in paragraphs if one.section is not None and not one.opens}
    for one in paragraphs:
        if not (one.is_prose and one.plain.endswith(_ENDS)):
            continue
        if found := _THINGS.search(one.plain):
            at = next(at for at in ("", "2", "3") if found["count" + at])
            items = _items(paragraphs, one, inner)
            # More of them than announced: the last ones may say something else ("- Thời gian: Quý II").
            is_sure = len(items) < count_said(found["count" + at])
        elif found := _STAFF.search(one.plain) or _NAMED.search(one.plain):
            at, items, is_sure = "", _people(_items(paragraphs, one, inner), text), True
        else:
            continue
        if len(items) >= 2 and differs(found["count" + at], len(items)):
            span = one.place_of(*found.span("count" + at))
            yield CountedList(span, found["count" + at], found["thing" + at], len(items), items[-1].label, is_sure)


def _people(items: list[Section], text: str) -> list[Section]:
    """The same items where each names one person, else none."""
    told = [text[item.lines[0].text_start : item.span.end] for item in items]
    if {len(PERSON.findall(words)) for words in told} == {1}:
        return items
    # by their posts: "- Đồng chí Bí thư Đảng ủy xã An Hà;"
    posts = all(
        _ADDRESS.match(words) and len(_ADDRESS.findall(words)) == 1 and not _OTHERS.search(words) for words in told
    )
    return items if posts else []


def _items(paragraphs: Sequence[Paragraph], one: Paragraph, inner: set[int]) -> list[Section]:
    """The items right below a paragraph; none where they are not of one kind, or a text stands between or behind them."""
    if one.section is None or one.kind is Kind.TABLE:
        return []
    items = one.section.children
    if not items or len({item.mark for item in items}) != 1 or items[0].span.start < one.span.end:
        return []
    if one.opens:
        return [] if id(one.section) in inner else items
    title = one.section.title  # may have a line of its own, behind "Phần II"
    own = [
        other
        for other in paragraphs
        if other.section is one.section and not other.opens and not other.span.overlaps(title)
    ]
    return items if own == [one] else []
