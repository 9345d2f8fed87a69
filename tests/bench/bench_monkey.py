"""What ten thousand random steps in a row break: one life of the program, one seed (the monkey may be asked for others by `--heavy`)."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.bench.runner import ROOT, figure

SEED, MORE_SEEDS, STEPS = 100, range(101, 104), 10_000


def broken(seed: int, steps: int) -> float:
    """Failures of a run in a process of its own; a process that ends otherwise counts as one at least.  What broke is printed."""
    command = [sys.executable, "-m", "tests.bench.monkey", "--seed", str(seed), "--steps", str(steps)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONHASHSEED": "0"})
    print(done.stdout, file=sys.stderr)
    return float(abs(done.returncode))


@figure("monkey", unit="failures", limit=0, what="what 10,000 random steps in a row (keys, mouse, edits, loads, dialogs, windows) break")
def monkey() -> float:
    return broken(SEED, STEPS)


@figure("monkey_seeds", unit="failures", limit=0, what="the same for three other seeds", heavy=True)
def monkey_seeds() -> float:
    return sum(broken(seed, STEPS) for seed in MORE_SEEDS)
