"""Sentences that name the key of a command follow a change of keys: `keyed` says them now and again when keys have changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from shiboken6 import isValid

__all__ = ["keyed", "tell_again"]

Thing = TypeVar("Thing", bound=QObject)

_told: WeakKeyDictionary[QObject, list[Callable[[QObject], object]]] = WeakKeyDictionary()


def keyed(thing: Thing, tell: Callable[[Thing], object]) -> Thing:
    """Have `tell(thing)` put its sentence in, now and whenever keys have changed, as long as the thing lives.  Returns the thing.
    `tell` must not hold it otherwise."""
    tell(thing)
    _told.setdefault(thing, []).append(tell)  # type: ignore[arg-type]
    return thing


def tell_again() -> None:
    """Keys have changed."""
    for thing, tells in list(_told.items()):
        if isValid(thing):
            for tell in tells:
                tell(thing)
