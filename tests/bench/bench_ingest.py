"""How long reading the seeds takes, beside the language library alone on the same text."""

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
