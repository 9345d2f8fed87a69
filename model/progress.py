"""What a long work says of itself at each step, and how it is told to stop."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Cancelled", "Progress"]


class Cancelled(Exception):
    """Thrown into a long work at a `yield`: stop here, keep what is in."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long work is: `done` of `total` (0: not known), and what it is at, in words."""

    done: int
    total: int
    text: str
