"""Numbering: runs of labels of one kind under one parent, as the reader counts them.

Main text and annexes are scopes of their own. A run begins anew under every parent, and behind a heading without a
number unless it counts on; tables have no runs.
"""

from bisect import bisect_left
from collections.abc import Iterator

from validator.document import DECIMALS, Document, Line, Mark, Section
from validator.facts.numbering.label_runs import Run, continues
from validator.facts.numbering.labels import NUMBERED, Label, label
from validator.facts.numbering.stray_runs import mark_numbers_among_letters, mark_strays
from validator.facts.paragraphs.columns import in_columns

_FEW_COLUMNS = 3  # labelled lines in columns from which a scope is a form, and its numbers are cells
_MANY_COLUMNS = 0.25  # share of lines in columns from which it is one, whatever their labels
_HEADING, _ROMAN = Mark.HEADING, Mark.ROMAN
_OWNERS = DECIMALS | {Mark.ARABIC}


def runs(document: Document, text: str) -> list[Run]:
    """All runs of a document in reading order of their first labels, in the main text and in each annex."""
    found: list[Run] = []
    for scope, (sections, lines) in enumerate(_scopes(document), start=-1):
        own = _lines([], sections)
        if _is_form(own, text):
            continue
        inside: list[Run] = []
        _runs(inside, sections, None, scope, text)
        whole = scope >= 0 or document.type_line is not None
        for run in inside:
            run.begins_text = whole
        _link(inside, lines)
        mark_strays(inside)
        mark_numbers_among_letters(inside)
        _mark_doubtful(inside)
        found += inside
    return found


def _is_form(own: list[Line], text: str) -> bool:
    """Columns with labels in them, or all over; a table pasted into a plan leaves the numbers outside it as they are."""
    columns = [line for line in own if not line.table and in_columns(line, text)]
    labelled = sum(1 for line in columns if line.mark is not None)
    return labelled >= _FEW_COLUMNS or len(columns) >= max(_FEW_COLUMNS, _MANY_COLUMNS * len(own))


def _scopes(document: Document) -> Iterator[tuple[list[Section], list[Line]]]:
    if not document.annexes:
        yield document.sections, document.lines
        return
    annexes = {id(line) for annex in document.annexes for line in _lines(annex.lines, annex.sections)}
    yield document.sections, [line for line in document.lines if id(line) not in annexes]
    for annex in document.annexes:
        yield annex.sections, sorted(_lines(annex.lines, annex.sections), key=lambda line: line.start)


def _lines(lines: list[Line], sections: list[Section]) -> list[Line]:
    found = list(lines)
    for section in sections:
        found += section.lines
        if section.children:
            found += _lines([], section.children)
    return found


def _runs(found: list[Run], sections: list[Section], parent: Label | None, scope: int, text: str) -> None:
    open_runs: dict[tuple[Mark, tuple[int, ...]], Run] = {}
    bare: Section | None = None  # the heading without a number that was met last
    for section in sections:
        mark = section.mark
        if mark not in NUMBERED:
            if mark is _HEADING:
                bare = section
            if section.children:
                _runs(found, section.children, None if mark is _HEADING else parent, scope, text)
            continue
        one = label(section, text)
        # Decimals under their own number are one run whatever their prefix says; elsewhere the prefix parts them.
        parted = mark in DECIMALS and (parent is None or parent.section.mark not in _OWNERS)
        key = (mark, one.prefix if parted else ())
        run = open_runs.get(key)
        if bare is not None and run is not None and not _goes_on_behind(run, one, bare):
            run = None
        if run is None:
            run = open_runs[key] = Run(mark, [one], parent, scope)
            if bare is not None and one.value == 2:
                run.unnumbered.append(bare)
                run.filled.add(1)
            found.append(run)
        else:
            run.labels.append(one)
        bare = None
        if section.children:
            _runs(found, section.children, one, scope, text)


def _goes_on_behind(run: Run, one: Label, bare: Section) -> bool:
    """Does a run count on behind a heading without a number? Where one number is missing, the heading has lost it."""
    last = run.labels[-1].value
    if last is None or one.value is None or one.value not in (last + 1, last + 2):
        return False
    if one.value == last + 2:
        run.unnumbered.append(bare)
        run.filled.add(last + 1)
    return True


def _link(inside: list[Run], lines: list[Line]) -> None:
    ahead: dict[int, Line | None] = {}
    before: Line | None = None
    for line in lines:
        if line.type != "PAGE":
            ahead[id(line)] = before
            before = line
    last: dict[Mark, Run] = {}
    for run in inside:
        run.previous = last.get(run.mark)
        last[run.mark] = run
        run.before = {at: ahead.get(id(one.section.lines[0])) for at, one in enumerate(run.labels)}
        run.doubtful = run.mark is not _ROMAN and not all(map(_is_read, run.labels))


def _is_read(one: Label) -> bool:
    """The label has a value, or is a letter of another alphabet than ours."""
    return one.value is not None or len(one.text) == 1


def _mark_doubtful(inside: list[Run]) -> None:
    """A list that goes on behind another one shows that the other stood inside it: both are then hard to read."""
    # Where a run of another kind begins anew behind its first label; by place, to look only between two runs.
    anew = sorted((one.span.start, at) for at, run in enumerate(inside) for one in run.labels[1:] if one.value == 1)
    for run in inside if anew else ():
        if run.stray or not continues(run) or run.previous is None:
            continue
        start, end = run.previous.labels[-1].span.start, run.labels[0].span.start
        for place, at in anew[bisect_left(anew, (start + 1, 0)) : bisect_left(anew, (end, 0))]:
            other = inside[at]
            if other.mark is not run.mark and not any(start < one.span.start < place for one in other.labels):
                other.doubtful = run.doubtful = run.previous.doubtful = True
