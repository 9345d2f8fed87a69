"""One clue's say about the publication day: a weight for each day, and the reason in words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.dates import Step

__all__ = ["Days", "Factor", "Weights"]

Weights = NDArray[np.float64]
Days = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Factor:
    """What one clue says: a weight for each day, the sentence for the reader and the words it was read from, and how much it
    tells (1 and more: enough to answer; below 0.5: too little to be shown)."""

    weights: Weights
    step: Step
    strength: float = 1.0
