"""Labels in another dress than those they stand between: "2)" behind "1.", "2)" between "a)" and "c)"."""

from validator.document import DECIMALS, Mark
from validator.facts.numbering.label_runs import Run, continues
from validator.facts.numbering.labels import Label


def mark_strays(inside: list[Run]) -> None:
    """A number in another dress: "2)" that stands between "1." and "3."."""
    late = [run for run in inside if (run.labels[0].value or 1) > 1 and run.mark not in DECIMALS and not continues(run)]
    of = {id(one.section): run for run in inside for one in run.labels} if late else {}
    for run in late:
        above = run.parent
        while above is not None and not _fits(run, above, of[id(above.section)]):
            above = of[id(above.section)].parent
        if above is not None:
            run.stray, run.parent = True, above
            of[id(above.section)].filled.update(one.value for one in run.labels if one.value)


def mark_numbers_among_letters(inside: list[Run]) -> None:
    """A number for a letter: "2)" between "a)" and "c)", which then stands below it in the tree; "3)" behind "b)"."""
    alone = [
        one for one in inside if one.mark is Mark.BRACKET and len(one.labels) == 1 and not one.stray and one.parent
    ]
    of = {id(label.section): run for run in inside for label in run.labels} if alone else {}
    for run in alone:
        (one,) = run.labels
        before = _run_in_front(run, of)
        below = next((of[id(child)] for child in one.section.children if id(child) in of), None)
        last = before.labels[-1] if before else None
        if before is None or last is None or one.value is None or last.value != one.value - 1:
            continue
        if below is not None:
            if below.mark is not Mark.ALPHA or below.labels[0].value != one.value + 1:
                continue
            _join(inside, before, below)
        run.stray, run.parent = True, last
        before.filled.add(one.value)


def _run_in_front(run: Run, of: dict[int, Run]) -> Run | None:
    """The letters that end right in front of the first label of a run, in the same section."""
    assert run.parent is not None
    siblings = run.parent.section.children
    at = next((at for at, one in enumerate(siblings) if one is run.labels[0].section), 0)
    found = of.get(id(siblings[at - 1])) if at else None
    return found if found is not None and found.mark is Mark.ALPHA else None


def _join(inside: list[Run], one: Run, rest: Run) -> None:
    """Lets a run go on with the labels of another one."""
    one.before.update({len(one.labels) + at: line for at, line in rest.before.items()})
    one.labels += rest.labels
    inside.remove(rest)
    for other in inside:
        if other.previous is rest:
            other.previous = one


def _fits(run: Run, above: Label, theirs: Run) -> bool:
    """Do the numbers of a run stand for those that are missing behind a label of another run?"""
    if above.value is None or theirs.mark in DECIMALS or run.labels[0].value != above.value + 1:
        return False
    at = next(index for index, one in enumerate(theirs.labels) if one is above)
    if at + 1 < len(theirs.labels):
        return theirs.labels[at + 1].value == (run.labels[-1].value or 0) + 1
    return {run.mark, theirs.mark} == {Mark.ARABIC, Mark.BRACKET}
