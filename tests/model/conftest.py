"""What the tests of loading share: stand-ins for reading, extraction and linking."""

from __future__ import annotations

import sys

import pytest

from tests.model.stand_ins import Machine


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    for name, module in made.modules().items():
        monkeypatch.setitem(sys.modules, name, module)
    return made
