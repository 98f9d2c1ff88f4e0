"""How grave an order of deadlines is that does not hold, and how it is said."""

from validator.facts.ordering import Order, Verdict
from validator.plan import Plan
from validator.rule import Severity

_WEAKER = {Verdict.OVERLAP: Severity.WARNING, Verdict.MEETS: Severity.NOTE}


def gravity(order: Order) -> Severity | None:
    """None where the last day is written out; a warning for a window past a day, a note for two windows."""
    return _WEAKER.get(order.verdict)


def both(plan: Plan, order: Order) -> dict[str, str]:
    """The words of both deadlines, for messages."""
    return {"early": plan.plain(order.early.span), "late": plan.plain(order.late.span)}
