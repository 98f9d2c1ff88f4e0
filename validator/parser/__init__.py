"""Text to tree, by grammar/plan.lark."""

from validator.parser.confidence import unclaimed
from validator.parser.tree import parse

__all__ = ["parse", "unclaimed"]
