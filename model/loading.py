"""Ingest -> extract -> link -> store.  The only module that knows all four; a generator of progress."""

from __future__ import annotations

from dataclasses import dataclass

from model.changes import Changes
from model.domain import Failure

__all__ = ["Cancelled", "LoadReport", "Progress"]


class Cancelled(Exception):
    """Thrown into a long work at a `yield`: stop here, keep what is in."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long work is: `done` of `total` (0: not known), and what it is at, in words."""

    done: int
    total: int
    text: str


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did: articles added, files whose content was there already, files that failed, what changed in the project."""

    added: int
    repeated: int
    failures: tuple[Failure, ...]
    changes: Changes
    cancelled: bool = False
