"""Contents: the table of facts, by what they are about. Each is computed by a module of `facts` when it is first asked for."""

from validator.contents.figures import Figures
from validator.contents.letters import Letters

__all__ = ["Contents"]


class Contents(Letters, Figures):
    """All that a plan says."""
