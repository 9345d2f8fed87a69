"""How work grows with what it is given: told from processor time, but by comparison only, so that a busy machine fails no test.

A test says "four times the text takes no more than eight times as long", and one good try of several is enough: work that is
quadratic never has one, since it takes sixteen times as long on an idle machine too.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TRIES = 6
SLACK = 0.2  # seconds no comparison is made of: short times are mostly the clock's and the machine's own


def seconds(work: Callable[[], object]) -> float:
    """The processor's seconds this work takes, without those of collecting garbage: all that other tests have left would be walked."""
    gc.disable()
    try:
        begun = time.process_time()
        work()
        return time.process_time() - begun
    finally:
        gc.enable()


def too_much(work: Callable[[int], object], small: int, large: int, *, times: float) -> str:
    """What was seen where work on `large` takes more than `times` as long as on `small` at every try; "" where all is well."""
    work(small)
    first, last = float("inf"), float("inf")
    for _ in range(TRIES):
        first, last = min(first, seconds(lambda: work(small))), min(last, seconds(lambda: work(large)))
        if last < SLACK + times * first:
            return ""
    return f"{first:.3f} s for {small}, {last:.3f} s for {large}: more than {times:g} times as long"
