"""Projects damaged at random, by seed: cut, flipped, with nonsense in their tables.  Each is refused with a sentence or can be used."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from model.edits import accept_events, dismiss_events, merge_events, set_event
from model.export.registry import EXPORTERS
from model.qt.session import Session
from model.store.errors import ProjectError
from tests.model.drawn_projects import SHEETS, store_sheets
from tests.sample_table import put_in

CASES = 60
PATIENCE = 20.0  # seconds for a job
NONSENSE: list[Any] = [
    None, "", "x", "\0", -1, 0, 10**6, 2**31, 2**62, -(2**62), 1.5, float("inf"), b"\xff\xfe", "[]", "{}", "null", "[[1,2,3]]", '"abc"',
    '[1,"a"]', "[" * 3000, 365_242_198_000,
]  # fmt: skip


@pytest.fixture(scope="module")
def whole(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles, an event table, edits of many kinds and their steps."""
    path = tmp_path_factory.mktemp("whole") / "whole.hiatus"
    store_sheets(path, [make() for make in SHEETS])
    put_in(path)
    session = Session()
    session.open(path)
    keys = [event.key for event in session.collection.events]
    rows = [event.key for event in session.whole(only_shown=False).events if event.record]
    for edit in (
        set_event(keys[0], title="Another title"), merge_events([keys[3]], keys[2]), dismiss_events([keys[4]]), accept_events(keys[:3]),
        set_event(rows[0], place="Arica"), dismiss_events(rows[1:4]),
    ):  # fmt: skip
        assert session.do(edit)
    session.close()
    return path


def cut_or_flipped(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    if dice.random() < 0.3:
        del content[dice.randrange(len(content)) :]
    for _ in range(dice.choice((1, 3, 30))):
        if content:
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(bytes(content))


def with_nonsense(path: Path, dice: random.Random) -> None:
    """Values, also those of other columns, where they cannot be; all constraints are lifted before."""
    lift = "replace(replace(sql, ' NOT NULL', ''), 'CHECK (', 'CHECK (1 OR ')"
    db = sqlite3.connect(path)
    db.execute("PRAGMA writable_schema = ON")
    db.execute(f"UPDATE sqlite_master SET sql = {lift} WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    db.commit()
    db.close()
    db = sqlite3.connect(path)
    names = "name NOT LIKE 'sqlite%' AND name NOT LIKE '%search%' AND name NOT LIKE '_sqlite%'"
    tables = [name for (name,) in db.execute(f"SELECT name FROM sqlite_master WHERE type = 'table' AND {names} ORDER BY name")]
    for _ in range(dice.choice((1, 1, 3))):
        table = dice.choice(tables)
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        value = dice.choice(NONSENSE)
        if dice.random() < 0.3:
            value = (db.execute(f"SELECT {dice.choice(columns)} FROM {table} LIMIT 1").fetchone() or (None,))[0]
        try:
            db.execute(f"UPDATE OR IGNORE {table} SET {dice.choice(columns)} = ?", (value,))
        except sqlite3.IntegrityError:  # of a number that is the row's own
            continue
    db.commit()
    db.close()


def wait(session: Session) -> None:
    until = time.monotonic() + PATIENCE
    while session.jobs.running:
        QCoreApplication.processEvents()
        assert time.monotonic() < until, "a job never ends"


def used(path: Path) -> list[str]:
    """Open a project and use all of it; the sentences that were told."""
    told: list[str] = []
    session = Session()
    session.message.connect(lambda _, text: told.append(text))
    try:
        session.open(path)
        wait(session)
        everything = session.whole(only_shown=False)
        for event in everything.events:
            session.find_event(event.key)
        for article in session.collection.articles:
            session.article(article.digest)
        for exporter in EXPORTERS:
            exporter.make(everything)
        session.search("talks")
        for event in session.collection.events[:2]:
            session.do(set_event(event.key, title="Once more"))
        for number in (0, 10**6, 0):
            session.go_to_step(number)
            wait(session)
    except ProjectError as error:
        told.append(str(error))
        assert path.name in told[-1]
    finally:
        session.close()
    return told


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("damage", [cut_or_flipped, with_nonsense])
def test_whatever_is_damaged_it_is_told_or_used(whole: Path, tmp_path: Path, damage: Any) -> None:
    troubled = 0
    for seed in range(CASES):
        path = tmp_path / f"story {seed}.hiatus"
        shutil.copy(whole, path)
        damage(path, random.Random(seed))
        told = used(path)
        assert all(text and text[-1] in ".)" for text in told), (seed, told)
        troubled += bool(told)
    assert troubled > CASES // 4, "most damage is told"
