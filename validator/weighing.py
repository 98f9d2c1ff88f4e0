"""How much weight a finding may have: orders of deadlines that break, parts that are missing in a doubtful text."""

from validator.facts.ordering import Order, Verdict
from validator.plan import Plan
from validator.rule import Severity

_WEAKER = {Verdict.OVERLAP: Severity.WARNING, Verdict.MEETS: Severity.NOTE}
_DOUBTFUL = 0.25  # share of the text that no zone claims, from which little should be called missing


def doubt(plan: Plan) -> Severity | None:
    """For what is missing: only a note where the parser could not place much of the text; else None."""
    return Severity.NOTE if plan.unclaimed >= _DOUBTFUL else None


def doubt_at_end(plan: Plan) -> Severity | None:
    """For what is missing at the end: also only a note where the copy breaks off in the middle of a sentence."""
    return Severity.NOTE if plan.breaks_off else doubt(plan)


def gravity(order: Order) -> Severity | None:
    """None where the last day is written out; a warning for a window past a day, a note for two windows."""
    return _WEAKER.get(order.verdict)


def both(plan: Plan, order: Order) -> dict[str, str]:
    """The words of both deadlines, for messages."""
    return {"early": plan.plain(order.early.span), "late": plan.plain(order.late.span)}
