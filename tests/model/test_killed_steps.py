"""A program killed in the middle of edits, corrections of publication dates, articles and tables added, undo and redo: what it told as done
is there, a step is never without its edit nor an edit without its step, and all of it can still be undone."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from model.joining import is_linked
from model.loading import load
from model.store.store import Store
from model.undoing import walk
from tests.model.drawn_projects import SHEETS, content, drained, store_sheets

ROOT = Path(__file__).resolve().parents[2]
WORKING = """
import random, sys
from pathlib import Path
from model.store.store import Store
from tests.model.test_undoing import Player
player = Player.__new__(Player)
player.path, dice = Path(sys.argv[1]), random.Random(int(sys.argv[2]))
with Store.open(player.path) as store:
    player.digests = [head.digest for head in store.heads()]
print("ready", flush=True)
while True:
    what = dice.choice(("set", "set", "dismiss", "published", "out", "add", "read", "table", "undo", "undo", "redo"))
    player.play(what, dice.randrange(20), dice.randrange(20))
    with Store.open(player.path) as store:
        print(store.undo_place(), store.undo_count(), len(store.overrides()), flush=True)
"""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("turn", [1, 2, 3, 4])
def test_a_step_and_its_edit_are_there_together_after_a_kill(tmp_path: Path, turn: int) -> None:
    path = tmp_path / "story.hiatus"
    store_sheets(path, [make() for make in SHEETS])
    start = content(path)
    command = [sys.executable, "-c", WORKING, str(path), str(turn)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        told = [child.stdout.readline() for _ in range(random.Random(turn).randint(10, 40))]
        child.kill()
        told += [line for line in child.stdout if line.endswith("\n")]
    place, count, rows = (int(word) for word in told[-1].split())
    drained(load(path, [], create=False, processes=0))  # as when it is opened: articles that were just added are joined
    with Store.open(path) as store:
        assert is_linked(store)
        now = (store.undo_place(), store.undo_count(), len(store.overrides()))
        assert abs(now[0] - place) <= 1, "at most the step that was under way is there, too"
        assert now[:2] != (place, count) or now[2] == rows, "no edit without its step"
    end, stands = content(path), now[0]
    assert drained(walk(path, 0)).troubles == []
    assert content(path) == start
    assert drained(walk(path, stands)).troubles == []
    assert content(path) == end
