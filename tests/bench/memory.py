"""How much memory this process takes of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resident() -> float:
    """Bytes in memory now, without what is there of files (libraries, a database that is mapped); where the platform does not tell,
    the most there ever were, with them."""
    try:
        _, every, shared, *_ = Path("/proc/self/statm").read_text(encoding="ascii").split()
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return float(most if sys.platform == "darwin" else most * 1024)
    return float((int(every) - int(shared)) * os.sysconf("SC_PAGE_SIZE"))
