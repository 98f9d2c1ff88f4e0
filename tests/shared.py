"""Where the real plans lie, if they are here; tests that need them skip where they are not."""

import os
from pathlib import Path

SHARED = Path(os.environ.get("KEHOACH_SHARED") or Path(__file__).parents[2] / "shared")
