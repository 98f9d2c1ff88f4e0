"""Whether work grows with the text and no faster; told by the processor's time, with much to spare."""

import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """How long the processor is at work."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def grows_no_faster(cost: Callable[[int], float], pieces: int, least: float) -> bool:
    """Eight times as many pieces cost at most three times as much each (a square would cost eight).

    `cost` gives the seconds for a number of pieces; fewer than `least` tell nothing. A machine that is busy with something
    else has a second try.
    """
    most = 8 * 3 * max(min(cost(pieces) for _ in range(2)), least)
    return any(cost(8 * pieces) < most for _ in range(2))
