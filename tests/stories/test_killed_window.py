"""The real window in a process of its own, killed in the middle of edits and of a load: what it told as saved is there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from model.store.store import Store
from tests.builders import store_sample

ROOT = Path(__file__).resolve().parents[2]
EDITING = """
import sys
from gui.app import prepare
from PySide6.QtCore import QTimer
from model.edits import set_event
app, window = prepare([sys.argv[1]])
window.show()
session, numbers = window.session, iter(range(10_000))
def edit():
    number = next(numbers)
    if session.do(set_event(session.collection.events[number % 30].key, place=f"Place {number}")):
        print(number, session.collection.events[number % 30].key, flush=True)
timer = QTimer()
timer.timeout.connect(edit)
timer.start(0)
if len(sys.argv) > 2:
    window.own.projects.take_paths(sys.argv[2:])
app.exec()
"""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("loading", [False, True])
@pytest.mark.parametrize("turn", [1, 2])
def test_edits_told_as_saved_survive_a_kill(tmp_path: Path, loading: bool, turn: int) -> None:
    project = tmp_path / "story.hiatus"
    store_sample(project)
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number}.txt").write_text(f"Ministers met {number} times on Friday.", encoding="utf-8")
    command = [sys.executable, "-c", EDITING, str(project), *([str(folder)] if loading else [])]
    environment = os.environ | {"HIATUS_HOME": str(tmp_path / "home")}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment) as child:
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(random.Random(turn).randint(20, 60))]
        child.kill()
        told += [line for line in child.stdout if line.endswith("\n")]
    places = {key: f"Place {number}" for number, key in (line.split() for line in told)}
    last = max(int(line.split()[0]) for line in told)
    with Store.open(project) as store:
        kept = {event.key: event.place for event in store.collection().events}
    for key, place in places.items():
        assert int(kept[key].split()[1]) >= int(place.split()[1]), "an edit told as saved is lost"
        assert int(kept[key].split()[1]) <= last + 1
