"""Contents: the table of facts, by what they are about. Each is computed by a module of `facts` when it is first asked for."""

from validator.contents.duties import Duties
from validator.contents.letters import Letters

__all__ = ["Contents"]


class Contents(Letters, Duties):
    """All that a plan says."""
