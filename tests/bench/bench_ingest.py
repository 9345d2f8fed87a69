"""How long reading the seeds takes, beside the language library alone on the same text: the whole way into a project, and the
finding of dates, people and events alone."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.runner import ROOT, best_ratio, figure, timed


def seeds() -> Path:
    """The real seed articles where they are at hand, else the bundled ones."""
    real = ROOT.parent / "shared" / "seeds"
    return real if real.is_dir() else ROOT / "seeds"


@figure("ingest", unit="ratio", limit=1.5, what="reading the seeds into a project / nlp.pipe alone on the same text, model load apart")
def ingest() -> float:
    from model.extract.language import load_model
    from model.ingest.registry import collect, read_file
    from model.loading import load

    nlp = load_model()
    texts = [read_file(path).text for path in collect([seeds()])]
    list(nlp.pipe(texts))

    def ours() -> None:
        with tempfile.TemporaryDirectory() as folder:
            for _ in load(Path(folder) / "bench.hiatus", [seeds()]):
                pass

    ours()
    return best_ratio(lambda: timed(ours), lambda: timed(lambda: list(nlp.pipe(texts))))


@figure("extract", unit="ratio", limit=None, what="finding dates, people and events in the seeds / nlp.pipe alone on the same passages")
def extract() -> float:
    from model.extract.language import load_model
    from model.extract.passages import parse
    from model.extract.pipeline import extract_all
    from model.ingest.registry import collect, read_file

    nlp = load_model()
    articles = [read_file(path) for path in collect([seeds()])]
    passages = [passage.text for _, found, _ in parse(articles, nlp) for passage in found]

    def ours() -> None:
        for _ in extract_all(articles, nlp):
            pass

    ours()
    return best_ratio(lambda: timed(ours), lambda: timed(lambda: list(nlp.pipe(passages))))
