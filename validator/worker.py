"""What a worker process does: begins warm, then checks files one after another.

Nothing of ours is imported at the top but `warm`, so that it is attached before the rest is loaded.
"""

import pickle
from typing import TYPE_CHECKING

from validator import warm

if TYPE_CHECKING:
    from validator.diagnostic import FileResult
    from validator.session import Session

_session: "Session"


def begin(start: bytes) -> None:
    """Makes the session of this process from the pickled arguments of the parent's."""
    global _session
    warm.begin()
    from validator.session import Session

    _session = Session(*pickle.loads(start))


def check_file(path: str) -> "FileResult":
    """Checks a file."""
    return _session.check_file(path)
