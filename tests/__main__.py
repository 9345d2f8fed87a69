"""The developer's one command: `python -m tests [fast|all|golden|bench|translations]` (all where nothing is said)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LINT = [sys.executable, "-m", "ruff", "check", "."]
TYPES = [sys.executable, "-m", "mypy"]
PYTEST = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
PARALLEL = ["-n", "2", "--dist", "loadfile"]  # the language model loads once for each worker, not once for each test


def run(*commands: list[str], **environment: str) -> int:
    """Run the commands one after another in the checkout; the first exit code that is not 0, else 0."""
    for command in commands:
        started = time.monotonic()
        code = subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=False).returncode
        print(f"[{time.monotonic() - started:.1f} s] {' '.join(command[1:4])}", flush=True)
        if code:
            return code
    return 0


def main(arguments: list[str]) -> int:
    """Do what the first argument says; further ones go to pytest or the benchmarks."""
    what, rest = (arguments[0], arguments[1:]) if arguments else ("all", [])
    if what == "fast":
        return run(LINT, TYPES, [*PYTEST, *PARALLEL, "-m", "not slow", *rest])
    if what == "all":
        return run(LINT, TYPES, [*PYTEST, *PARALLEL, *rest])
    if what == "golden":
        return run([*PYTEST, "tests/golden", *rest], HIATUS_UPDATE_GOLDEN="1")
    if what == "bench":
        from tests.bench.runner import main as bench

        return bench(rest)
    if what == "translations":
        from tests.translations import main as translations

        return translations()
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
