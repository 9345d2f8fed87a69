"""The command itself, killed while it reads articles, loses nothing and comes to the same timeline afterwards."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from model.loading import unfinished
from model.store.store import Store
from tests.builders import sample_articles

ROOT = Path(__file__).resolve().parent.parent.parent.parent

pytestmark = pytest.mark.slow


def start(project: Path, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "main.py", "ingest", str(project), str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def found(project: Path) -> set[tuple[str, str, str]]:
    with Store.open(project) as store:
        assert not unfinished(store)
        return {(event.key, event.title, event.when.edtf if event.when else "") for event in store.collection().events}


def test_the_same_timeline_with_and_without_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for article in sample_articles():
        (folder / article.path).write_text(article.text, encoding="utf-8", newline="")
    whole = tmp_path / "whole.hiatus"
    undisturbed = start(whole, folder)
    _, told = undisturbed.communicate(timeout=120)
    assert undisturbed.returncode == 0, told
    expected = found(whole)
    assert expected
    for number, (words, pause) in enumerate([("Read ", 0.0), ("Loading the language", 0.6), ("Finding", 0.0)]):
        project = tmp_path / f"killed {number}.hiatus"
        child = start(project, folder)
        assert child.stderr is not None
        reported = 0  # articles told as read, which are kept: how many come at a time depends on the clock
        for line in child.stderr:
            reported = int(line.split("/")[0]) if "Read " in line else reported
            if words in line:
                break
        assert reported
        time.sleep(pause)
        child.kill()
        child.communicate()
        with Store.open(project) as store:
            kept = len(store.heads())
        assert kept >= reported
        child = start(project, folder)
        _, told = child.communicate(timeout=120)
        assert child.returncode == 0, told
        assert f"{kept} already there" in told
        assert found(project) == expected
