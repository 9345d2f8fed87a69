"""One window for a project: who asks finds who holds, and nobody waits for one that is gone."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui import instance
from gui.instance import Holder, raised

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


ASK = "import sys; from pathlib import Path; from gui.instance import raised; sys.exit(0 if raised(Path(sys.argv[1])) else 1)"


def ask(project: Path) -> subprocess.Popen[bytes]:
    """Another program that wants the project: it ends with 0 where it was answered."""
    return subprocess.Popen([sys.executable, "-c", ASK, str(project)], cwd=ROOT)


def test_the_window_that_has_the_project_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    project = tmp_path / "a.hiatus"
    holder = Holder()
    holder.hold(project)
    with qtbot.waitSignal(holder.asked, timeout=10_000):
        other = ask(project)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=10_000)
    assert other.returncode == 0
    holder.release()


def test_nobody_holds_another_project_or_one_let_go_of(qtbot: QtBot, tmp_path: Path) -> None:
    assert not raised(tmp_path / "a.hiatus")
    holder = Holder()
    holder.hold(tmp_path / "a.hiatus")
    assert not raised(tmp_path / "b.hiatus")
    holder.hold(tmp_path / "b.hiatus")
    assert not raised(tmp_path / "a.hiatus")
    holder.release()
    assert not raised(tmp_path / "b.hiatus")


def test_a_holder_that_hangs_keeps_the_project_closed_to_nobody(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "PATIENCE", 0.1)
    holder = Holder()
    holder.hold(tmp_path / "a.hiatus")
    answers: list[bool] = []
    asking = threading.Thread(target=lambda: answers.append(raised(tmp_path / "a.hiatus")))  # no event is handled meanwhile
    asking.start()
    asking.join(10)
    assert answers == [False]
    assert not list(instance.folder().glob("*.raise"))
    holder.release()


def test_a_lock_that_a_killed_program_left_is_nobodys(tmp_path: Path) -> None:
    code = "import os; from pathlib import Path; import sys; from gui.instance import _lock, folder\n"
    code += "folder().mkdir(parents=True); lock = _lock(Path(sys.argv[1])); assert lock.tryLock(0); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.hiatus")], cwd=ROOT, check=False).returncode == 9
    assert list(instance.folder().glob("*.lock"))
    assert not raised(tmp_path / "a.hiatus")


def test_where_locks_cannot_lie_the_project_opens_all_the_same(tmp_path: Path, home: Path) -> None:
    home.write_text("a file where the folder should be", encoding="utf-8")
    holder = Holder()
    holder.hold(tmp_path / "a.hiatus")
    holder.release()
    assert not raised(tmp_path / "a.hiatus")
