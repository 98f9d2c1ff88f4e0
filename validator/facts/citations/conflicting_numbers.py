"""Where a cited paper is given another number: a figure or a symbol that stands only once."""

from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from validator.facts.citations.cited_subjects import opening_words, other_subject, same_subject
from validator.facts.citations.conflicts import Conflict, in_one_list
from validator.facts.citations.papers import Key, Mention, Paper

_OF_ONE_DAY = 20  # numbers that a body may give out in a day
_OFTEN = 3  # mentions of a paper from which a stray number is likely a slip


def conflicting_numbers(text: str, cited: Sequence[Paper]) -> Iterator[Conflict]:
    """Mentions that give a paper another number: same kind and date, but a figure or symbol that stands only there."""
    told: set[tuple[Key, Key]] = set()
    for group in _alike(cited).values():
        for one, other in _pairs(text, group):
            wrong, right = (one, other) if len(one.mentions) < len(other.mentions) else (other, one)
            if len(wrong.mentions) > 1 or (wrong.key, right.key) in told or wrong.key == right.key:
                continue
            told.add((wrong.key, right.key))
            sure = _stray(text, wrong.mentions[0], right)
            if sure is not None:
                yield Conflict(wrong.mentions[0], right.mentions[0], sure)


def _alike(cited: Sequence[Paper]) -> dict[Hashable, list[Paper]]:
    """Papers of one kind that differ in one part of the number alone: those of one day, and those of the same figures."""
    groups: dict[Hashable, list[Paper]] = {}
    for paper in cited:
        days = {one.day for one in paper.mentions if one.day}
        for part in range(len(paper.key)) if paper.kind else ():
            rest = (paper.kind, part, *paper.key[:part], *paper.key[part + 1 :])
            for day in days:
                groups.setdefault((rest, day), []).append(paper)
            if part == 0:
                groups.setdefault((rest, _digits(paper.mentions[0])), []).append(paper)
    return groups


def _pairs(text: str, group: Sequence[Paper]) -> list[tuple[Paper, Paper]]:
    """The pairs of a group that may be one paper, in order: they share their figures, or the opening of a subject."""
    sharing: dict[Hashable, list[int]] = {}
    often = any(len(paper.mentions) > 1 for paper in group)
    for at, paper in enumerate(group):
        traits: set[Hashable] = {tuple(_digits(paper.mentions[0]))}
        traits |= {words for one in paper.mentions if (words := opening_words(text, one))}
        if often:
            traits.add(paper.number.serial)
        for trait in traits:
            sharing.setdefault(trait, []).append(at)
    pairs = {pair for places in sharing.values() for pair in combinations(places, 2)}
    return [(group[one], group[other]) for one, other in sorted(pairs)]


def _stray(text: str, wrong: Mention, right: Paper) -> bool | None:
    """Is a number that stands once a slip for a paper: True surely, False likely, None not known."""
    swapped = wrong.number.serial != right.number.serial and _digits(wrong) == _digits(right.mentions[0])
    cited = wrong.citation
    if wrong.day is None:
        apart = all(one.citation.paragraph is not cited.paragraph for one in right.mentions)
        bare = cited.date is None and cited.issuer is None and cited.subject is None
        often = len(right.mentions) >= _OFTEN and any(one.day for one in right.mentions)
        return False if wrong.is_alone and bare and swapped and apart and often else None
    if all(one.day != wrong.day for one in right.mentions):
        return None
    listed = any(in_one_list(wrong, one) for one in right.mentions)
    if any(same_subject(text, wrong, one) for one in right.mentions) and (swapped or not listed):
        return swapped or len(right.mentions) > 1
    other_body = wrong.number.serial == right.number.serial
    if not (swapped or other_body) or listed:
        return None
    if len(right.mentions) < 2 and not (swapped and _is_far_off(wrong, right.mentions[0])):
        return None
    return None if any(other_subject(text, wrong, one) for one in right.mentions) else False


def _is_far_off(wrong: Mention, right: Mention) -> bool:
    """Are numbers of one day and one issuer too far apart to be both of that day?"""
    issuers = [one.citation.issuer.text.lower() if one.citation.issuer else "" for one in (wrong, right)]
    serials = [one.number.serial or 0 for one in (wrong, right)]
    return issuers[0] == issuers[1] != "" and abs(serials[0] - serials[1]) > _OF_ONE_DAY


def _digits(one: Mention) -> str:
    """The figures as written, in order: 02 and 20, 178 and 187 have the same."""
    return "".join(sorted(one.number.text.removesuffix(one.number.symbol)))
