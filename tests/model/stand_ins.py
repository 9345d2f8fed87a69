"""Small stand-ins for reading, extracting and linking: an article is a file's text, an event its first four characters."""

from __future__ import annotations

import hashlib
import json
import time
import types
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.domain import Article, Collection, Event, Kind, Mention, Status
from model.link.stages import Stage


class ReadError(Exception):
    """As the importers' own."""

    def __init__(self, path: Path | str, sentence: str) -> None:
        super().__init__(sentence)


@dataclass
class Extraction:
    """As much of an extraction as loading needs."""

    article: str
    drafts: tuple[()] = ()
    echoes: tuple[()] = ()

    def to_json(self) -> str:
        return json.dumps({"article": self.article})

    @classmethod
    def from_json(cls, text: str) -> Extraction:
        return cls(json.loads(text)["article"])


class Machine:
    """The stand-ins; `broken` articles make extraction fail."""

    def __init__(self) -> None:
        self.extracted: list[str] = []
        self.linked: list[list[str]] = []
        self.known: list[Mapping[str, str]] = []
        self.broken: set[str] = set()
        self.pause = 0.0  # seconds that reading a file and extracting an article take

    def read_file(self, path: Path) -> Article:
        time.sleep(self.pause)
        if path.name.startswith("bad"):
            raise ReadError(path, f"“{path.name}” holds nothing to read. Leave it out.")
        if path.name.startswith("fault"):
            raise ZeroDivisionError("division by zero")
        text = path.read_text(encoding="utf-8")
        return Article(str(path), text, hashlib.sha256(text.encode()).hexdigest(), title=path.stem)

    def collect(self, paths: Iterable[Path | str]) -> list[Path]:
        return [file for path in map(Path, paths) for file in (sorted(path.iterdir()) if path.is_dir() else [path])]

    def extract_all(self, articles: Iterable[Article], nlp: Any = None, told: Any = None) -> Iterator[Extraction]:
        for article in articles:
            if article.title in self.broken:
                raise RuntimeError(f"cannot chew {article.title}")
            time.sleep(self.pause)
            self.extracted.append(article.title)
            yield Extraction(article.digest)

    def link(self, articles: Sequence[Article], extractions: Sequence[Extraction], known: Mapping[str, str]) -> Collection:
        assert [article.digest for article in articles] == [one.article for one in extractions]
        self.linked.append([article.title for article in articles])
        self.known.append(dict(known))
        events = []
        for article in articles:
            mention = Mention(article.digest, 0, 4, article.text[:4])
            events.append(Event(f"{article.digest[:12]}:0-4", article.title, Kind.OTHER, Status.HELD, None, mentions=(mention,)))
        return Collection(tuple(articles), events=tuple(events))

    def linking(self, *given: Any) -> Generator[Stage, None, Collection]:
        """`link` as loading calls it, in a single stage."""
        yield Stage(0, 0, "Joining events across articles")
        return self.link(*given)

    def modules(self) -> dict[str, types.ModuleType]:
        """What to put into `sys.modules` so that loading uses this machine."""
        contents: dict[str, dict[str, Any]] = {
            "model.ingest.registry": {"ReadError": ReadError, "read_file": self.read_file, "collect": self.collect, "IMPORTERS": ()},
            "model.extract.pipeline": {"extract_all": self.extract_all},
            "model.extract.extraction": {"Extraction": Extraction},
            "model.link.pipeline": {"linking": self.linking},
        }
        made = {name: types.ModuleType(name) for name in contents}
        for name, values in contents.items():
            made[name].__dict__.update(values)
        return made
