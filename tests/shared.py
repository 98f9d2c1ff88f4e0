"""Where the real plans lie, if they are here; tests that need them skip where they are not."""

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("KEHOACH_SHARED") or Path(__file__).parents[2] / "shared")
SEEDS = sorted((SHARED / "seeds").glob("*.txt"))
needs_real_plans = pytest.mark.skipif(len(SEEDS) != 5, reason="the real plans are not here")
