"""What two thousand random steps at the window break."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.bench.runner import ROOT, figure

SEEDS, STEPS = range(100, 102), 1000


@figure("monkey", unit="failures", limit=0, what="what 2,000 random steps (keys, mouse, loads, edits, dialogs, closing) break")
def monkey() -> float:
    broken = 0
    for seed in SEEDS:
        command = [sys.executable, "-m", "tests.bench.monkey", "--seed", str(seed), "--steps", str(STEPS)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=os.environ | {"PYTHONHASHSEED": "0"})
        if done.returncode:
            print(f"seed {seed}: exit code {done.returncode}\n{done.stdout[-4000:]}{done.stderr[-4000:]}", file=sys.stderr)
        broken += abs(done.returncode)
    return float(broken)
