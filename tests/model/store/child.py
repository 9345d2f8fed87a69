"""What other processes do to a project in the tests of kills and of two writers: `python -m tests.model.store.child WORK PROJECT ...`.

Each line it writes to standard output says what has been reported as saved by then.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.domain import Article, Collection, Event, Kind, Mention, Status
from model.edits import set_event
from model.loading import load
from model.store.store import Store


@dataclass
class Extraction:
    """As much of an extraction as loading needs."""

    article: str

    def to_json(self) -> str:
        return json.dumps({"article": self.article})

    @classmethod
    def from_json(cls, text: str) -> Extraction:
        return cls(json.loads(text)["article"])


def read_file(path: Path) -> Article:
    time.sleep(0.002)
    text = path.read_text(encoding="utf-8")
    return Article(str(path), text, hashlib.sha256(text.encode()).hexdigest(), title=path.stem)


def extract_all(articles: Iterable[Article], nlp: Any = None) -> Iterator[Extraction]:
    for article in articles:
        time.sleep(0.002)
        yield Extraction(article.digest)


def link(articles: Sequence[Article], extractions: Sequence[Extraction], known: Mapping[str, str]) -> Collection:
    events = [
        Event(
            f"{one.digest[:12]}:0-4", one.title, Kind.OTHER, Status.HELD, None, mentions=(Mention(one.digest, 0, 4, one.text[:4]),)
        )
        for one in articles
    ]
    return Collection(tuple(articles), events=tuple(events))


def stand_ins() -> None:
    """Put small, slow stand-ins in the place of extracting and linking."""
    modules: dict[str, dict[str, Any]] = {
        "model.ingest.registry": {"ReadError": OSError, "read_file": read_file, "collect": lambda paths: sorted(Path(paths[0]).iterdir())},
        "model.extract.pipeline": {"extract_all": extract_all},
        "model.extract.extraction": {"Extraction": Extraction},
        "model.link.pipeline": {"link": link},
    }
    for name, values in modules.items():
        module = types.ModuleType(name)
        module.__dict__.update(values)
        sys.modules[name] = module


def say(text: str) -> None:
    print(text, flush=True)


def ingest(project: str, folder: str) -> None:
    """Load a folder, telling each progress."""
    stand_ins()
    for step in load(project, [folder]):
        say(f"{step.done} {step.text}")
    say("0 All done")


def edit(project: str, start: str) -> None:
    """Set the title of every event to one number after the other, all events in one edit, until killed."""
    with Store.open(project) as store:
        keys = [event.key for event in store.raw().events]
        number = int(start)
        while True:
            number += 1
            with store.atomic():
                for key in keys:
                    set_event(key, title=f"Title {number}").apply(store)
            say(str(number))


def write(project: str, name: str, count: str) -> None:
    """Write `count` states of one name, each in its own transaction."""
    with Store.open(project) as store:
        for number in range(int(count)):
            store.set_state(f"{name} {number}", number)
    say("done")


def make(project: str, name: str) -> None:
    """Open the project, making it where it is not there, and write to it."""
    with Store.open(project, create=True) as store:
        store.set_state(name, name)
    say("done")


if __name__ == "__main__":
    {"ingest": ingest, "edit": edit, "write": write, "make": make}[sys.argv[1]](*sys.argv[2:])
