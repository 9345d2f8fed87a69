"""Loading with small stand-ins for reading, extracting and linking: what is kept, what is finished later, what is told."""

from __future__ import annotations

import sys
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from model.changes import EVERYTHING, Changes
from model.domain import Article, Collection
from model.loading import Cancelled, LoadReport, Progress, load, unfinished
from model.store.errors import ProjectMissing
from model.store.store import ProjectError, Store
from tests.model.stand_ins import Extraction, Machine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    for number in range(5):
        (made / f"article {number}.txt").write_text(f"Text number {number}", encoding="utf-8")
    return made


def run(steps: Generator[Progress, None, LoadReport], cancel_at: str = "") -> tuple[LoadReport, list[Progress]]:
    """Drive a load to its end, cancelling at the first progress whose text begins so."""
    told = []
    try:
        step = next(steps)
        while True:
            told.append(step)
            step = steps.throw(Cancelled()) if cancel_at and step.text.startswith(cancel_at) else next(steps)
    except StopIteration as stop:
        return stop.value, told


def titles(project: Path) -> list[str]:
    with Store.open(project) as store:
        return sorted(event.title for event in store.collection().events)


ALL = [f"article {number}" for number in range(5)]


def test_a_folder_becomes_a_timeline(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    report, told = run(load(project, [folder]))
    assert report == LoadReport(5, 0, (), EVERYTHING)
    assert titles(project) == ALL
    assert machine.linked == [ALL]
    assert (told[1].done, told[1].total) == (5, 5)
    with Store.open(project) as store:
        assert not unfinished(store)


def test_the_same_again_changes_nothing_and_links_nothing(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    run(load(project, [folder]))
    report, _ = run(load(project, [folder]))
    assert report == LoadReport(0, 5, (), Changes())
    assert machine.extracted == ALL
    assert len(machine.linked) == 1


def test_a_later_article_is_linked_with_all(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    run(load(project, [folder]))
    late = tmp_path / "late.txt"
    late.write_text("Text that came late", encoding="utf-8")
    report, _ = run(load(project, [late]))
    assert report.added == 1
    assert machine.extracted == [*ALL, "late"]
    assert machine.linked[-1] == [*ALL, "late"]
    assert len(machine.known[-1]) == 5
    assert titles(project) == [*ALL, "late"]


def test_files_that_cannot_be_read_are_listed_and_stop_nothing(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    for name in ("bad.txt", "fault.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    report, _ = run(load(project, [folder]))
    assert report.added == 5
    assert [Path(failure.path).name for failure in report.failures] == ["bad.txt", "fault.txt"]
    assert report.failures[0].reason == "“bad.txt” holds nothing to read. Leave it out."
    assert "ZeroDivisionError" in report.failures[1].reason
    with Store.open(project) as store:
        assert store.failures() == report.failures
        assert store.collection().failures == report.failures
    (folder / "bad.txt").rename(folder / "good.txt")
    assert titles(project) == ALL


@pytest.mark.parametrize("at", ["Looking", "Read", "Loading the language", "Finding", "Joining"])
def test_a_load_cut_off_anywhere_is_finished_by_the_next(machine: Machine, folder: Path, tmp_path: Path, at: str) -> None:
    project = tmp_path / "p.hiatus"
    report, _ = run(load(project, [folder]), cancel_at=at)
    assert report.cancelled
    with Store.open(project) as store:
        assert len(store.heads()) == report.added
        assert unfinished(store) == (report.added > 0)
    report, _ = run(load(project, [] if report.added else [folder]))
    assert not report.cancelled
    assert titles(project) == ALL
    assert machine.extracted == ALL


def test_an_article_that_breaks_extraction_costs_itself_only(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    machine.broken = {"article 2"}
    report, _ = run(load(project, [folder]))
    assert titles(project) == [title for title in ALL if title != "article 2"]
    (failure,) = report.failures
    assert "article 2.txt" in failure.reason
    with Store.open(project) as store:
        assert not unfinished(store), "what fails each time is not tried at each opening"
    machine.broken = set()
    report, _ = run(load(project, [folder]))
    assert titles(project) == ALL
    assert report.failures == ()


def test_what_another_version_kept_is_read_again(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    run(load(project, [folder]))
    with Store.open(project) as store:
        store.save_extraction(store.heads()[1].digest, '{"another": "form"}')
    late = tmp_path / "late.txt"
    late.write_text("Text that came late", encoding="utf-8")
    run(load(project, [late]))
    assert titles(project) == [*ALL, "late"]
    assert machine.extracted == [*ALL, "late", "article 1"]


def test_articles_that_come_in_meanwhile_are_linked_too(machine: Machine, folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    steps = load(project, [folder])
    while not next(steps).text.startswith("Joining"):
        pass
    real = machine.link

    def meanwhile(*given: Any) -> Collection:
        if len(machine.linked) == 0:
            with Store.open(project) as other:
                article = Article("other.txt", "Text of another program", "b" * 64, title="other")
                other.add_article(article)
                other.save_extraction(article.digest, Extraction(article.digest).to_json())
        return real(*given)

    machine.link = meanwhile  # type: ignore[method-assign]
    run(steps)
    assert titles(project) == [*ALL, "other"]
    assert len(machine.linked) == 2


@pytest.mark.usefixtures("machine")
def test_errors_of_the_project_come_out(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ProjectMissing):
        run(load(tmp_path / "none.hiatus", [folder], create=False))
    bad = tmp_path / "bad.hiatus"
    bad.write_bytes(b"")
    with pytest.raises(ProjectError):
        run(load(bad, [folder]))
    assert bad.read_bytes() == b""


@pytest.mark.usefixtures("machine")
def test_nothing_to_read_makes_an_empty_project(tmp_path: Path) -> None:
    report, _ = run(load(tmp_path / "p.hiatus", []))
    assert report == LoadReport(0, 0, (), Changes())
    assert titles(tmp_path / "p.hiatus") == []


def test_articles_in_another_language_are_kept_and_told(machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("here", "dort"):
        (folder / f"{name}.txt").write_text(name, encoding="utf-8")
    read = machine.read_file
    monkeypatch.setattr(sys.modules["model.ingest.registry"], "read_file", lambda path: replace(read(path), language=LANGUAGES[path.stem]))
    report, _ = run(load(tmp_path / "p.hiatus", [folder]))
    assert (report.added, report.failures) == (2, ())
    assert [(article.title, article.language, article.text) for article in report.foreign] == [("dort", "de", "")]
    with Store.open(tmp_path / "p.hiatus") as store:
        assert {head.title: head.language for head in store.heads()} == LANGUAGES
        assert not unfinished(store)


LANGUAGES = {"here": "en", "dort": "de"}
