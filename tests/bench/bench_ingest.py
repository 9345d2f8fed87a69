"""How long reading takes, beside the language library alone on the same text: the whole way into a project, the finding of dates,
people and events alone, and of dates alone; many articles over several processes; very long ones."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.generated import article, chronicle, write
from tests.bench.runner import ROOT, best_ratio, figure, timed

SHARED = ROOT.parent / "shared"
HEIDELTIME = 0.31  # documents of WikiWars a second, with its tagger, one process on two shared cores
MANY = 300  # articles for several processes
LONG = 100_000  # characters


def cpu(work: Callable[[], object]) -> float:
    """Seconds this process computes for one run of the work, whatever else the machine is busy with."""
    started = time.process_time()
    work()
    return time.process_time() - started


def seeds() -> Path:
    """The real seed articles where they are at hand, else the bundled ones."""
    return SHARED / "seeds" if (SHARED / "seeds").is_dir() else ROOT / "seeds"


def news() -> list[Path]:
    """The folders of news at hand: the seeds and what lies beside them, else the bundled ones and made-up articles."""
    if (SHARED / "gold" / "wikinews").is_dir():
        return [SHARED / "seeds", SHARED / "gold" / "wikinews"]
    return [ROOT / "seeds", write(Path(tempfile.mkdtemp(prefix="hiatus-bench-")), 20)]


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
            for _ in load(Path(folder) / "bench.hiatus", [seeds()], processes=0):
                pass

    ours()
    return best_ratio(lambda: timed(ours), lambda: timed(lambda: list(nlp.pipe(texts))))


@figure("extract", unit="ratio", limit=1.3, what="finding dates, people and events in news / nlp.pipe on the same passages and batches")
def extract() -> float:
    return extraction_of(news())


@figure("extract_seeds", unit="ratio", limit=None, what="the same for the seeds alone: few, dense, most of them without a date line")
def extract_seeds() -> float:
    return extraction_of([seeds()])


def extraction_of(folders: list[Path]) -> float:
    """CPU seconds of the whole extraction of the articles in the folders / of the bare pipeline with the same components, both in a
    process that reads and does nothing else."""
    from model.extract.language import load_model
    from model.extract.passages import BATCH, parse
    from model.extract.pipeline import extract_all
    from model.ingest.registry import collect, read_file
    from model.worker import settle

    nlp = load_model()
    articles = [read_file(path) for path in collect(folders)]
    passages = [passage.text for _, found, _ in parse(articles, nlp) for passage in found]

    def ours() -> None:
        for _ in extract_all(articles, nlp):
            pass

    ours()
    settle()
    try:
        return best_ratio(lambda: cpu(ours), lambda: cpu(lambda: list(nlp.pipe(passages, batch_size=BATCH))))
    finally:
        gc.unfreeze()


@figure("timex", unit="docs/s", least=3 * HEIDELTIME, what="hiatus timex --jsonl on WikiWars, start and all (HeidelTime: 0.31)")
def timex() -> float:
    gold = SHARED / "gold" / "wikiwars" / "docs.jsonl"
    made = ({"doc": str(number), "dct": None, "text": chronicle(number, 22_000)} for number in range(22))
    documents = gold.read_text(encoding="utf-8") if gold.exists() else "".join(json.dumps(one) + "\n" for one in made)
    command = [sys.executable, "main.py", "timex", "--jsonl"]


    def ours() -> None:
        subprocess.run(command, cwd=ROOT, input=documents.encode(), check=True, stdout=subprocess.DEVNULL)

    seconds = min(timed(ours) for _ in range(3))
    return sum(bool(line.strip()) for line in documents.split("\n")) / seconds


def rate(folder: Path, processes: int) -> float:
    """Articles a second into a new project, start and all; prints the most memory that this process and the largest worker took."""
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-c", LOAD, str(Path(place) / "bench.hiatus"), str(folder), str(processes)]
        started = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        found = len(list(folder.iterdir())) / (time.perf_counter() - started)
    print(f"     {processes or 'no'} workers: {found:.1f} articles/s; {done.stdout.strip()}", flush=True)
    return found


LOAD = """
import sys
from pathlib import Path
from model.loading import load
if __name__ == "__main__":
    for _ in load(Path(sys.argv[1]), [Path(sys.argv[2])], processes=int(sys.argv[3])):
        pass
    try:
        import resource
    except ImportError:
        print("memory is not measured on this system")
    else:
        most = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        print(f"{most[0]:.0f} MB here, {most[1]:.0f} MB a worker")
"""


@figure("processes", unit="ratio", limit=None, what=f"{MANY} made-up articles with as many processes as processors / with one: time")
def processes() -> float:
    from model.workers import cores

    with tempfile.TemporaryDirectory() as place:
        folder = write(Path(place) / "articles", int(os.environ.get("HIATUS_BENCH_ARTICLES", MANY)))
        return rate(folder, 0) / rate(folder, min(cores(), 8))


@figure("long_text", unit="ratio", limit=1.5, what="an article of 400,000 characters / four times one of 100,000: time as length")
def long_text() -> float:
    from model.domain import Article, MarkedSpan, SpanKind
    from model.extract.language import load_model
    from model.extract.pipeline import extract_all

    nlp = load_model()

    def made(length: int) -> Article:
        text, spans = "", []
        while len(text) < length:
            more = article(len(spans))
            spans.append(MarkedSpan(len(text), len(text) + len(more), SpanKind.BODY))
            text += more
        return Article("long.txt", text, "digest", tuple(spans))

    one, four = made(LONG), made(4 * LONG)
    list(extract_all([made(2000)], nlp))
    return best_ratio(lambda: cpu(lambda: list(extract_all([four], nlp))) / 4, lambda: cpu(lambda: list(extract_all([one], nlp))), 1)
