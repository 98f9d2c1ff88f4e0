"""What findings share: orders of deadlines that break, places that disagree, parts missing in a doubtful text."""

from validator.facts.ordering.ordering import Order, Verdict
from validator.facts.ordering.steps import Reason
from validator.plan import Plan
from validator.rule import Finding, Related, Severity, Text
from validator.source import Span

_WEAKER = {Verdict.OVERLAP: Severity.WARNING, Verdict.MEETS: Severity.NOTE}
_DOUBTFUL = 0.25  # share of the text that no zone claims, from which little should be called missing


def doubt(plan: Plan) -> Severity | None:
    """For what is missing: only a note where the parser could not place much of the text; else None."""
    return Severity.NOTE if plan.unclaimed >= _DOUBTFUL else None


def doubt_at_end(plan: Plan) -> Severity | None:
    """For what is missing at the end: also only a note where the copy breaks off in the middle of a sentence."""
    return Severity.NOTE if plan.breaks_off else doubt(plan)


def broken_order(plan: Plan, order: Order, other: Text, *, at_late: bool = False) -> Finding:
    """A finding at the earlier of two deadlines (`at_late`: the later one), with `other` at the other of them.

    Both may be named in messages, as {early} and {late}. Its own severity where the last day is written out; a warning
    for a window past a day, for a report on work whose time is only planned (dự kiến), and for reports that may not be the
    ones put together, a note for two windows.
    """
    here, there = (order.late, order.early) if at_late else (order.early, order.late)
    values = {"early": plan.plain(order.early.span), "late": plan.plain(order.late.span)}
    is_unsure = order.reason is Reason.SYNTHESIS or (order.reason is Reason.WORK and order.early.tentative)
    severity = _WEAKER.get(order.verdict) or (Severity.WARNING if is_unsure else None)
    return Finding(here.span, values, related=(Related(there.span, other),), severity=severity)


def elsewhere(span: Span) -> tuple[Related]:
    """The other place where the text says the same thing, differently."""
    return (Related(span, Text(vi="chỗ khác", en="elsewhere")),)
