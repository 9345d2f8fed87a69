"""Runs the benchmarks, prints a table, writes JSON: `python -m tests bench [--heavy] [--json FILE] [NAME...]`.

Those that take minutes are run with `--heavy`, or by their names.

A benchmark is a function in a `bench_*.py` beside this file, decorated with `@figure`; it returns the value seen.  The JSON
is {name: {value, unit, limit, least, ok, what}}.
"""

from __future__ import annotations

import importlib
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# What Qt's platform without a screen says of every window with a least size: true, and of no use here.
NO_SIZE_HINTS = "This plugin does not support propagateSizeHints()"
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure: what is measured, in which unit, and the most or the least it may be (both None: only watched)."""

    name: str
    unit: str
    limit: float | None
    what: str
    measure: Callable[[], float]
    least: float | None = None
    heavy: bool = False

    def ok(self, value: float) -> bool:
        """Whether a value is within the bounds."""
        return (self.limit is None or value <= self.limit) and (self.least is None or value >= self.least)

    @property
    def bounds(self) -> str:
        """The bound in words, "" for none."""
        return f"(limit {self.limit:g})" if self.limit is not None else f"(least {self.least:g})" if self.least is not None else ""


FIGURES: dict[str, Figure] = {}


def figure(
    name: str, *, unit: str, what: str, limit: float | None = None, least: float | None = None, heavy: bool = False
) -> Callable[[Callable[[], float]], Callable[[], float]]:
    """Register a function that measures one figure."""

    def register(measure: Callable[[], float]) -> Callable[[], float]:
        FIGURES[name] = Figure(name, unit, limit, what, measure, least, heavy)
        return measure

    return register


def best_ratio(ours: Callable[[], float], peer: Callable[[], float], rounds: int = 5) -> float:
    """Median over rounds of ours / peer, the two measured in turn so that a machine that drifts hits both."""
    return statistics.median(ours() / peer() for _ in range(rounds))


def timed(work: Callable[[], object], times: int = 1) -> float:
    """Seconds for one run of the work, as the mean over `times`."""
    started = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - started) / times


def quiet_qt() -> None:
    """Let through what Qt says, but for that one sentence."""
    from PySide6.QtCore import qInstallMessageHandler

    def tell(_kind: object, _context: object, said: str) -> None:
        if said != NO_SIZE_HINTS:
            print(said, file=sys.stderr)

    qInstallMessageHandler(tell)


def main(arguments: list[str]) -> int:
    """Run the named benchmarks (all where none is named).  Returns 1 where a figure is over its limit, 2 for an unknown name."""
    target: Path | None = None
    if "--json" in arguments:
        at = arguments.index("--json")
        if at + 1 >= len(arguments):
            print("--json needs a file", file=sys.stderr)
            return 2
        target = Path(arguments[at + 1])
        arguments = arguments[:at] + arguments[at + 2 :]
    heavy = "--heavy" in arguments
    arguments = [one for one in arguments if one != "--heavy"]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for path in sorted(HERE.glob("bench_*.py")):
        importlib.import_module(f"tests.bench.{path.stem}")
    unknown = [name for name in arguments if name not in FIGURES]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(FIGURES)}", file=sys.stderr)
        return 2
    seen: dict[str, dict[str, object]] = {}
    for name in arguments or [name for name, one in FIGURES.items() if heavy or not one.heavy]:
        one = FIGURES[name]
        value = one.measure()
        ok = one.ok(value)
        print(f"{'ok  ' if ok else 'OVER'} {name:28s} {value:10.3f} {one.unit:8s} {one.bounds:14s} {one.what}", flush=True)
        seen[name] = {"value": round(value, 4), "unit": one.unit, "limit": one.limit, "least": one.least, "ok": ok, "what": one.what}
    if target:
        target.write_text(json.dumps(seen, indent=1) + "\n", encoding="utf-8")
    return 0 if all(entry["ok"] for entry in seen.values()) else 1
