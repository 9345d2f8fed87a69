"""Linking goes in stages, so that whoever asked for it can show how far it is, and stop it between two of them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Stage:
    """How far linking is: `done` of `total` articles (0: not known), and what it is at, in words."""

    done: int
    total: int
    text: str


Stages = Generator[Stage, None, Made]


def drained(stages: Stages[Made]) -> Made:
    """What the stages come to, gone through at once."""
    while True:
        try:
            next(stages)
        except StopIteration as end:
            made: Made = end.value
            return made
