"""Articles read by several processes: the order of the answers, what a death costs, and that nothing is left."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from model.domain import Article
from model.worker import LONG, Fault, Read, Under, one_by_one
from model.workers import Broken, CannotStart, in_processes, workers_for
from tests.model.worker_targets import answers, broken, stillborn


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def articles(*texts: str) -> list[Article]:
    return [Article(f"{number}.txt", text, f"digest {number}") for number, text in enumerate(texts)]


def told(texts: list[str], count: int = 2) -> list[str]:
    """What came back, in order: texts, or "path: fault"."""
    found = []
    for one in in_processes(iter(articles(*texts)), count, answers):
        if isinstance(one, Read):
            found.append(one.json)
        elif isinstance(one, Fault):
            assert one.died
            found.append(f"{one.path}: {one.error}")
    return found


@pytest.mark.slow
def test_answers_come_in_order_whoever_is_slow() -> None:
    texts = ["slow one" + "." * 40_000, *(f"text {number}" + "." * 20_000 for number in range(6))]
    assert told(texts) == texts


@pytest.mark.slow
def test_no_articles_need_no_process() -> None:
    assert told([]) == []


@pytest.mark.slow
def test_an_article_at_which_a_process_dies_is_read_again(tmp_path: Path) -> None:
    texts = ["a", "b", f"once {tmp_path / 'seen'}", "c", "d"]
    assert told(texts, 1) == texts


@pytest.mark.slow
def test_an_article_at_which_two_processes_die_is_a_fault_and_costs_only_itself() -> None:
    assert told(["a", "boom", "b", "boom", "c"]) == ["a", "1.txt: exit code 3", "b", "3.txt: exit code 3", "c"]


@pytest.mark.slow
def test_a_death_is_told() -> None:
    deaths = [one.path for one in in_processes(articles("a", "boom"), 1, answers) if isinstance(one, Under) and one.died]
    assert set(deaths) == {"1.txt"}


@pytest.mark.slow
def test_it_is_told_how_far_a_long_article_is() -> None:
    shares = {(one.path, one.share) for one in in_processes(articles("long"), 1, answers) if isinstance(one, Under)}
    assert ("0.txt", 0.5) in shares


@pytest.mark.slow
def test_stopping_ends_the_processes_at_once(tmp_path: Path) -> None:
    pids = tmp_path / "pid"
    reading = in_processes(articles(f"sleep {pids}"), 1, answers)
    while not pids.exists() or not pids.read_text():
        next(reading)
    started = time.monotonic()
    reading.close()
    assert time.monotonic() - started < 20
    assert not alive(int(pids.read_text()))


@pytest.mark.slow
def test_a_fault_of_the_source_ends_the_processes() -> None:
    def source() -> Iterator[Article]:
        yield from articles("a" * 40_000, "b" * 40_000)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(in_processes(source(), 1, answers))


@pytest.mark.slow
def test_where_none_comes_up_it_is_said_soon() -> None:
    with pytest.raises(CannotStart):
        list(in_processes(articles("a"), 2, stillborn))


@pytest.mark.slow
def test_where_none_can_read_the_reason_is_told() -> None:
    with pytest.raises(Broken, match=r"No language model is installed\."):
        list(in_processes(articles("a"), 1, broken))


PARENT = """
import sys
from tests.model.worker_targets import answers
from model.domain import Article
from model.workers import in_processes
if __name__ == "__main__":
    for _ in in_processes([Article("x.txt", "sleep " + sys.argv[1], "digest")], 1, answers):
        pass
"""


def alive(pid: int) -> bool:
    """Whether a process runs; one that only waits for its end to be asked after does not."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks the system's own table of processes")
def test_a_parent_that_is_killed_leaves_no_process(tmp_path: Path) -> None:
    script, pids = tmp_path / "parent.py", tmp_path / "pid"
    script.write_text(PARENT, encoding="utf-8")
    root = str(Path(__file__).parent.parent.parent)
    parent = subprocess.Popen([sys.executable, str(script), str(pids)], cwd=root, env=os.environ | {"PYTHONPATH": root})
    deadline = time.monotonic() + 30
    while (not pids.exists() or not pids.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    pid = int(pids.read_text())
    deadline = time.monotonic() + 5
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(pid)


@pytest.mark.parametrize(
    ("sizes", "machine", "wanted"),
    [
        ([], 4, 0),
        ([3000] * 20, 4, 0),
        ([3000] * 200, 1, 0),
        ([3000] * 200, 2, 2),
        ([3000] * 200, 64, 4),
        ([3000] * 100_000, 64, 8),
        ([LONG + 1], 8, 1),
        ([LONG * 10], 8, 1),
        ([LONG * 10, LONG * 10], 8, 2),
        ([LONG + 1], 1, 1),
    ],
)
def test_how_many_are_worth_their_start(sizes: list[int], machine: int, wanted: int) -> None:
    assert workers_for(sizes, machine) == wanted


@pytest.mark.slow
def test_one_after_the_other_reads_the_same(nlp: object) -> None:
    texts = ["Chile and Peru met in Lima on 4 May 2019.", "Kenya signed the treaty on Monday."]
    here = [one.json for one in one_by_one(articles(*texts)) if isinstance(one, Read)]
    there = [one.json for one in in_processes(articles(*texts), 1) if isinstance(one, Read)]
    assert here == there
    assert len(here) == 2
