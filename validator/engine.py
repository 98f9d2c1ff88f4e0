"""Runs rules on the plans of a file: suppression, severity, order, crashes. Pure: no input, no output."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from validator.diagnostic import Diagnostic, FileResult
from validator.markup import Unmarked
from validator.norms import Profile
from validator.notices import CRASHED, NOT_A_PLAN, of_crash
from validator.plan import Plan, plans
from validator.rule import Finding, Rule
from validator.selection import Chosen
from validator.source import Source, Span
from validator.suppression import code, comments, markers, suppress


def check(
    source: Source,
    rules: Sequence[Chosen],
    ids: Mapping[str, str],
    *,
    norm: str = "auto",
    stage: str = "auto",
    words: frozenset[str] = frozenset(),
    houses: Mapping[str, Profile] = MappingProxyType({}),
) -> FileResult:
    """What the rules say of a file, in the order of its text.

    `ids` gives the id of every rule there is, run or not, by its id and by its name (for suppression markers).
    """
    remarks = comments(source)
    hidden = sorted([*remarks, *code(source, remarks)])
    try:
        found_plans = plans(source.blanked(hidden) if hidden else source, norm, stage, words, houses)
        profiles = [plan.profile for plan in found_plans]
    except Exception as error:  # a text that the parser stumbles over must not take the other files with it
        return FileResult(source, diagnostics=(of_crash("parser", error),), broken=True)
    raised: dict[tuple[object, ...], Diagnostic] = {}  # a rule that looks at the whole file may see a thing twice
    run: set[str] = set()
    for plan in found_plans:
        if plan.is_foreign:
            raised[NOT_A_PLAN.id,] = Diagnostic(NOT_A_PLAN.id, NOT_A_PLAN.severity, Span(0, 0))
        for one, basis in _that_apply(rules, plan):
            run.add(one.rule.id)
            for found in _run(one, plan, basis, hidden):
                raised.setdefault((found.rule, found.span, repr(found.values)), found)
    kept, gone = suppress(raised.values(), source, markers(source, remarks) if remarks else [], ids, run)
    return FileResult(
        source,
        norm=profiles[0].id,
        norm_reason=found_plans[0].norm_reason,
        diagnostics=tuple(sorted(kept, key=lambda one: (one.span, one.rule))),
        rules_run=frozenset(run),
        rules_skipped=len(set(ids.values())) - len(run),
        suppressed=gone,
        broken=any(one.rule == CRASHED.id for one in kept),
    )


def _that_apply(rules: Sequence[Chosen], plan: Plan) -> Iterator[tuple[Chosen, str]]:
    """The rules that have a basis under a plan's norm, each with that norm; of a text of another kind, those on characters."""
    foreign, profile = plan.is_foreign, plan.profile
    for one in rules:
        if (not foreign or one.rule.family == "encoding") and (basis := _basis(one.rule, profile)):
            yield one, basis


def _basis(rule: Rule[Any], profile: Profile) -> str:
    """The norm whose clause the rule rests on here: the plan's own first, practice (`*`) last; empty for none."""
    basis = rule.basis
    for norm in profile.lineage:
        if norm in basis:
            return norm
    return "*" if "*" in basis else ""


def _run(one: Chosen, plan: Plan, norm: str, hidden: list[Span]) -> list[Diagnostic]:
    """The diagnostics of one rule on one plan; a crash is one of them."""
    found = []
    try:
        for finding in one.rule.check(plan, one.options):
            placed = _in_file(finding, plan.source)
            if not (_touches(placed.span, hidden) and _is_blank(plan, finding.span)):
                found.append(_diagnostic(one, placed, norm, hidden))
    except Exception as error:  # whatever a rule does, the run goes on
        found.append(of_crash(one.rule.id, error))
    return found


def _diagnostic(one: Chosen, finding: Finding, norm: str, hidden: list[Span]) -> Diagnostic:
    severity = one.severity
    if finding.severity and finding.severity.rank > severity.rank:
        severity = finding.severity
    fix = finding.fix
    if fix and any(_touches(edit.span, hidden) for edit in fix.edits):
        fix = None  # it was thought out on a text without the comment, and would delete it
    return Diagnostic(
        one.rule.id, severity, finding.span, finding.values, fix, finding.related,
        norm="" if norm == "*" else norm, clause=one.rule.basis[norm],
    )  # fmt: skip


def _in_file(finding: Finding, source: Source) -> Finding:
    """A finding with its places in the file, where they were found in a text without its markup."""
    if not isinstance(source, Unmarked):
        return finding
    edits = finding.fix.edits if finding.fix else ()
    back = tuple(one._replace(span=source.back(one.span)) for one in edits)
    whole = all(len(new.span) == len(old.span) for new, old in zip(back, edits, strict=True))  # no markup is replaced
    return finding._replace(
        span=source.back(finding.span),
        fix=finding.fix._replace(edits=back) if finding.fix and whole else None,
        related=tuple(one._replace(span=source.back(one.span)) for one in finding.related),
    )


def _is_blank(plan: Plan, span: Span) -> bool:
    """True for mere blanks: where a comment touches them, they stand in its place."""
    return not plan.quote(span).strip()


def _touches(span: Span, hidden: list[Span]) -> bool:
    """True when a span overlaps one of the comments, which are in order and apart."""
    at = bisect_left(hidden, span)
    return any(span.overlaps(comment) for comment in hidden[max(at - 1, 0) : at + 1])
