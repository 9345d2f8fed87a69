"""Icons in the colours of the theme; a folder that cannot be written to is no reason not to start."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from gui import icons


@pytest.mark.usefixtures("qapp")
def test_without_room_for_coloured_copies_the_icons_are_there_as_they_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    whole = icons.coloured_file("check", "#102030")
    assert "#102030" in whole.read_text(encoding="utf-8")
    monkeypatch.setattr(icons, "_folder", icons._folder.__wrapped__)
    monkeypatch.setattr(tempfile, "mkdtemp", full)
    plain = icons.coloured_file("check", "#102031")
    assert "currentColor" in plain.read_text(encoding="utf-8")
    monkeypatch.setattr(icons, "_folder", lambda: tmp_path / "gone")
    assert icons.coloured_file("check", "#102032") == plain
