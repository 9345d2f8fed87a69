"""Long changes of a project, made in another process that may be killed: `python -m tests.model.store.child_steps WORK PROJECT [COPY]`.

With COPY the project is made, copied as it is before the change, and the change made in the copy; without, the change is made in
PROJECT.  "begun" is said right before it, "done" and the seconds it took when it has been reported as saved.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.dates import DateSpan
from model.domain import Article, Collection, Event, Kind, Mention, Publication, Status
from model.editing.articles import publication_as_said, publication_row
from model.edits import accept_events
from model.joining import unlink
from model.loading import load
from model.relinking import preview
from model.store.store import Store
from model.undoing import do_step, walk
from tests.model.stand_ins import Machine

ARTICLES, EVENTS = 100, 20  # of each article
ADDED = 50


@dataclass
class Found:
    """As much of an extraction as loading, reading again and another publication need."""

    article: str
    drafts: tuple[()] = ()
    echoes: tuple[()] = ()
    version: str = "first"
    publication: Publication | None = None

    def to_json(self) -> str:
        return json.dumps({"article": self.article, "version": self.version})

    @classmethod
    def from_json(cls, text: str) -> Found:
        return cls(**json.loads(text))


class Many(Machine):
    """Finds many events in an article, called after the version that read it and the one that joins."""

    def __init__(self) -> None:
        super().__init__()
        self.version = "first"

    def extract_all(self, articles: Any, nlp: Any = None, told: Any = None) -> Any:
        return (Found(article.digest, version=self.version) for article in articles)

    def link(self, articles: Sequence[Article], extractions: Sequence[Any], known: Mapping[str, str]) -> Collection:
        events = []
        for article, found in zip(articles, extractions, strict=True):
            when = found.publication.edtf if found.publication else ""
            for at in range(EVENTS):
                name = f"{article.title}, {at}: {found.version} {self.version} {when}"
                key, mention = f"{article.digest[:12]}:{at}-{at + 4}", Mention(article.digest, at, at + 4, article.text[at : at + 4])
                events.append(Event(key, name, Kind.OTHER, Status.HELD, None, mentions=(mention,)))
        return Collection(tuple(articles), events=tuple(events))

    def modules(self) -> Any:
        made = super().modules()
        made["model.extract.extraction"].__dict__["Extraction"] = Found
        return made


def drained(steps: Generator[Any, None, Any]) -> Any:
    """What a generator comes to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def add(project: Path, low: int, count: int) -> None:
    """Add articles of these numbers, and join them."""
    folder = project.with_name(f"{project.stem} {low}")
    folder.mkdir()
    for number in range(low, low + count):
        (folder / f"article {number:04}.txt").write_text(f"{number:04} ministers met to talk", encoding="utf-8")
    drained(load(project, [folder], processes=0))


def accept(project: Path, _machine: Many) -> Generator[Any, None, Any]:
    with Store.open(project) as store:
        keys = [event.key for event in store.raw().events]
    return do_step(project, accept_events(keys), "")


def publish(project: Path, _machine: Many) -> Generator[Any, None, Any]:
    with Store.open(project) as store:
        digests = [article.digest for article in store.heads()]
    said = publication_as_said(DateSpan.of_day(735_000), "a day in 2013")
    found = drained(preview(project, "Correct publication date", [publication_row(digest, said) for digest in digests]))
    return do_step(project, found.edit, "")


def again(project: Path, machine: Many) -> Generator[Any, None, Any]:
    machine.version = "second"
    with Store.open(project) as store:
        digests = [article.digest for article in store.heads()]
    return load(project, [], again=digests, create=False, processes=0)


def unadd(project: Path, _machine: Many) -> Generator[Any, None, Any]:
    with Store.open(project) as store:
        return walk(project, store.undo_place() - 1)


def relink(project: Path, machine: Many) -> Generator[Any, None, Any]:
    machine.version = "second"
    with Store.open(project) as store:
        unlink(store)
    return load(project, [], create=False, processes=0)


WORKS: Mapping[str, Callable[[Path, Many], Generator[Any, None, Any]]] = {
    "accept": accept, "publish": publish, "again": again, "unadd": unadd, "relink": relink,
}  # fmt: skip


def run(work: str, project: Path, copy: Path | None) -> None:
    machine = Many()
    sys.modules.update(machine.modules())
    if copy is not None:
        add(project, 0, ARTICLES)
        add(project, ARTICLES, ADDED)
        shutil.copy(project, copy)
    steps = WORKS[work](copy or project, machine)
    print("begun", flush=True)
    began = time.perf_counter()
    drained(steps)
    print("done", time.perf_counter() - began, flush=True)


if __name__ == "__main__":
    run(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
