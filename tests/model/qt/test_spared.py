"""What a project of thousands of events holds is not looked through for garbage, until it is let go of."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from model.qt.session import Session
from model.qt.spared import MANY
from tests.builders import sample_collection


@pytest.fixture
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


@pytest.mark.slow
@pytest.mark.usefixtures("qapp", "thawed")
def test_a_large_project_is_spared_and_let_go_of(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("model.qt.spared.AFTER", 1)
    session, some = Session(), sample_collection()
    first = some.events[0]

    def held(events: int) -> Any:
        session.hold(replace(some, events=tuple(replace(first, key=f"{number}") for number in range(events))))

    held(10)
    qtbot.wait(20)
    assert not gc.get_freeze_count()
    held(MANY)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > MANY)
    held(MANY + 1)
    assert not gc.get_freeze_count(), "what was held before may be garbage"
    qtbot.waitUntil(lambda: gc.get_freeze_count() > MANY)
    session.close()
    assert not gc.get_freeze_count()
