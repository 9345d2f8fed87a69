"""Changes of thousands of events killed at any moment: the project is as it was before or as it is after, and can be undone and done."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model.store.store import Store
from model.undoing import walk
from tests.model.drawn_projects import content
from tests.model.store.child_steps import WORKS, drained
from tests.model.store.test_kill import ROOT, sound

KILLS = 2

pytestmark = pytest.mark.slow


def start(*words: str | Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.model.store.child_steps", *map(str, words)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def told(child: subprocess.Popen[str]) -> str:
    """What a child says last, once it has ended."""
    said, _ = child.communicate(timeout=60)
    return said.strip().splitlines()[-1] if said.strip() else ""


def place(project: Path) -> tuple[int, int]:
    """How many steps stand, and how many there are."""
    with Store.open(project) as store:
        return store.undo_place(), store.undo_count()


def gone_to(project: Path, number: int) -> object:
    drained(walk(project, number))
    return content(project)


@pytest.mark.parametrize("work", list(WORKS))
def test_a_killed_change_is_whole_or_not_there_and_can_be_undone(tmp_path: Path, work: str) -> None:
    begun, whole, project = (tmp_path / f"{name}.hiatus" for name in ("begun", "whole", "story"))
    said = told(start(work, begun, whole)).split()
    assert said[0] == "done"
    before, after = (content(one) for one in (begun, whole))
    first, last = place(begun), place(whole)
    assert before != after
    dice = random.Random(work)
    for _ in range(KILLS):
        shutil.copy(begun, project)
        child = start(work, project)
        assert child.stdout is not None
        assert child.stdout.readline() == "begun\n"
        time.sleep(dice.random() * float(said[1]) * 1.2)
        child.kill()
        done = told(child).startswith("done")
        found, stands = content(project), place(project)
        assert (found, stands) == (after, last) if done else (found, stands) in ((before, first), (after, last))
        sound(project)
        if last != first:
            if found == before:
                gone_to(project, 0)
            else:
                assert gone_to(project, first[0]) == before
            assert gone_to(project, stands[0]) == found
            sound(project)
        project.unlink()
        assert not list(tmp_path.glob("*-wal")), "what was left beside it was taken in"
