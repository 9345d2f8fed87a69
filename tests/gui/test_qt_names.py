"""No class of ours takes a name that Qt gave to something else: such a method would be called by Qt, or missed by it."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGraphicsItem

pytestmark = pytest.mark.slow


ROOT = Path(__file__).resolve().parents[2]
# Qt's own methods that a class of ours replaces on purpose, and whose names show no capital: Qt calls them.
MEANT = {"event", "paint", "shape", "data", "flags", "index", "parent", "count", "sort", "done"}


def classes() -> Iterator[type]:
    """Every class of the program that derives from a Qt object or item."""
    for path in sorted([*(ROOT / "gui").rglob("*.py"), *(ROOT / "model" / "qt").rglob("*.py")]):
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
        for _, found in inspect.getmembers(module, inspect.isclass):
            if found.__module__ == module.__name__ and issubclass(found, QObject | QGraphicsItem):
                yield found


def own_names(kind: type) -> set[str]:
    """The names the class itself gives: methods, class attributes, and what it assigns to `self`."""
    names = {name for name in vars(kind) if not name.startswith("__")}
    tree = ast.parse(inspect.cleandoc("\n" + inspect.getsource(kind)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and ast.unparse(node.value) == "self":
            names.add(node.attr)
    return names


def foreign(name: str, kind: type) -> type | None:
    """The Qt class that has a member of this name, None where there is none."""
    bases = (base for base in kind.__mro__ if base.__module__.startswith(("PySide6", "shiboken6", "Shiboken")))
    return next((base for base in bases if name in vars(base)), None)


def is_override(name: str) -> bool:
    return name in MEANT or name != name.lower()


def shadowed(kind: type) -> list[str]:
    """Names of this class that hide something of Qt's by accident."""
    found: list[str] = []
    for name in sorted(own_names(kind)):
        base: Any = foreign(name, kind)
        if base is not None and not is_override(name):
            found.append(f"{kind.__module__}.{kind.__name__}.{name} hides {base.__name__}.{name}")
    return found


def test_no_name_of_qt_is_hidden_by_accident(qapp: object) -> None:
    assert not (broken := [line for kind in classes() for line in shadowed(kind)]), "\n".join(broken)


def test_the_rule_does_catch() -> None:
    class Careless(QObject):
        def startTimer(self) -> None: ...  # camelCase: meant

        def property(self) -> None: ...

        def __init__(self) -> None:
            super().__init__()
            self.sender = 1  # type: ignore[assignment]

    Careless.__module__ = __name__
    assert [line.rsplit(".", 1)[1] for line in shadowed(Careless)] == ["property", "sender"]
