"""How much memory this process takes."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resident() -> float:
    """Bytes in memory now; where the platform does not tell, the most there ever were."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return float(most if sys.platform == "darwin" else most * 1024)
    return float(pages * os.sysconf("SC_PAGE_SIZE"))
