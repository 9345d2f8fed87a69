"""What a load did is one step: with what it put in, however it ends; undone and done again without reading anything anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from model.editing.articles import UNADDED, out_row
from model.editing.written import edit_from_json, edit_to_json
from model.edits import set_event
from model.importing import Wish
from model.load_step import take_out
from model.loading import Cancelled, LoadReport, load, unfinished
from model.store.readings import packed, unpacked
from model.store.store import Store
from model.undoing import Taken, take_step
from tests.model.drawn_projects import content, drained
from tests.model.stand_ins import Machine

pytestmark = pytest.mark.slow


@pytest.fixture
def project(machine: Machine, tmp_path: Path) -> Path:
    """A project that began with two articles."""
    path = tmp_path / "p.hiatus"
    drained(load(path, files(tmp_path, "one", "two"), processes=0))
    forget(machine)
    return path


def files(folder: Path, *names: str) -> list[Path]:
    made = [folder / f"{name}.txt" for name in names]
    for path in made:
        path.write_text(f"{path.stem.title()} ministers met in Oslo.", encoding="utf-8")
    return made


def table(folder: Path, name: str = "strikes") -> Path:
    path = folder / f"{name}.csv"
    path.write_text("title,date,who\nA strike in Arica,2022-03-01,Chile\nAnother one,2022-04-01,Dockers\n", encoding="utf-8")
    return path


def forget(machine: Machine) -> None:
    machine.extracted.clear()
    machine.linked.clear()


def add(path: Path, paths: Iterable[Path], tables: Sequence[Wish] = (), again: Sequence[str] = ()) -> LoadReport:
    found = drained(load(path, paths, tables=tables, again=again, processes=0))
    assert isinstance(found, LoadReport)
    return found


def cancelled(path: Path, paths: Iterable[Path], at: str) -> LoadReport:
    steps = load(path, paths, processes=0)
    while not next(steps).text.startswith(at):
        pass
    with pytest.raises(StopIteration) as end:
        steps.throw(Cancelled())
    assert isinstance(end.value.value, LoadReport)
    return end.value.value


def go(path: Path, back: bool) -> Taken:
    taken = Taken()
    with Store.open(path) as store, store.atomic():
        take_step(store, store, back, taken)
    return taken


def names(path: Path) -> list[str]:
    with Store.open(path) as store:
        return [step.text for step in store.undo_steps()]


def shown(path: Path) -> list[str]:
    with Store.open(path) as store:
        return sorted(article.title for article in store.collection().articles)


def events(path: Path) -> list[str]:
    with Store.open(path) as store:
        return sorted(event.title for event in store.collection().events)


def test_what_a_project_begins_with_is_no_step(project: Path) -> None:
    assert names(project) == []


def test_adding_is_one_step_and_comes_back_without_reading_anew(project: Path, machine: Machine, tmp_path: Path) -> None:
    start = content(project)
    assert add(project, files(tmp_path, "three", "four", "five")).added == 3
    end = content(project)
    assert names(project) == ["Add 3 articles"]
    assert len(events(project)) == 5
    forget(machine)
    for _ in range(2):
        assert go(project, True).troubles == []
        assert (content(project), shown(project), len(events(project))) == (start, ["one", "two"], 2)
        with Store.open(project) as store:
            assert len(store.heads()) == 5, "they are put aside"
            assert not unfinished(store)
        assert go(project, False).troubles == []
        assert (content(project), len(shown(project))) == (end, 5)
    assert machine.extracted == machine.linked == []


def test_one_article_is_named_in_the_list_of_steps(project: Path, tmp_path: Path) -> None:
    add(project, files(tmp_path, "three"))
    with Store.open(project) as store:
        assert [(step.text, step.about) for step in store.undo_steps()] == [("Add 1 article", "three")]


def test_nothing_new_is_no_step_and_leaves_what_was_undone(project: Path, tmp_path: Path) -> None:
    add(project, files(tmp_path, "three"))
    go(project, True)
    assert add(project, files(tmp_path, "one")).repeated == 1
    (tmp_path / "bad.txt").write_text("x", encoding="utf-8")
    assert len(add(project, [tmp_path / "bad.txt"]).failures) == 1
    assert names(project) == ["Add 1 article"]
    go(project, False)
    assert shown(project) == ["one", "three", "two"]


def test_edits_of_what_was_added_are_kept_while_it_is_undone(project: Path, tmp_path: Path) -> None:
    add(project, files(tmp_path, "three"))
    with Store.open(project) as store, store.atomic():
        key = next(event.key for event in store.collection().events if event.title == "three")
        set_event(key, title="As I know it").apply(store)
    go(project, True)
    assert "As I know it" not in events(project)
    go(project, False)
    assert "As I know it" in events(project)


def test_adding_again_what_was_undone_puts_it_back_and_is_a_step(project: Path, machine: Machine, tmp_path: Path) -> None:
    add(project, files(tmp_path, "three", "four"))
    end = events(project)
    go(project, True)
    start = content(project)
    forget(machine)
    report = add(project, files(tmp_path, "two", "three", "four"))
    assert (report.added, report.repeated, report.notes) == (2, 1, ())
    assert (names(project), events(project), machine.extracted) == (["Add 2 articles"], end, [])
    go(project, True)
    assert content(project) == start
    with Store.open(project) as store, store.atomic():
        digest = next(head.digest for head in store.heads() if head.title == "one")
        store.set_override(*("article", digest, "out"), out_row(digest, True).value)
    report = add(project, files(tmp_path, "one"))
    assert (report.added, report.repeated, len(report.notes)) == (0, 1, 1), "what a person took out stays out, and that is told"


@pytest.mark.parametrize("at", ["Read four", "Loading the language", "Finding", "Joining"])
def test_what_a_cancelled_load_kept_is_a_step(project: Path, machine: Machine, tmp_path: Path, at: str) -> None:
    start, machine.pause = content(project), 0.15
    report = cancelled(project, files(tmp_path, "three", "four", "five"), at)
    assert report.cancelled
    assert names(project) == [f"Add {report.added} articles"]
    kept = len(shown(project))
    assert kept == 2 + report.added
    machine.pause = 0.0
    go(project, True)
    add(project, [])
    assert (shown(project), content(project)) == (["one", "two"], start)
    read = list(machine.extracted)
    with Store.open(project) as store:
        assert not unfinished(store), "what was taken out waits for nothing"
    go(project, False)
    add(project, [])
    assert len(shown(project)) == len(events(project)) == kept
    assert len(machine.extracted) == len(set(machine.extracted)), f"nothing is read twice: {read}"


def test_a_cancelled_load_that_is_finished_later_is_undone_row_by_row(project: Path, machine: Machine, tmp_path: Path) -> None:
    start, machine.pause = content(project), 0.15
    cancelled(project, files(tmp_path, "three", "four", "five"), "Finding")
    machine.pause = 0.0
    add(project, [])
    end = content(project)
    assert names(project) == ["Add 3 articles"]
    forget(machine)
    go(project, True)
    assert content(project) == start
    go(project, False)
    assert (content(project), machine.linked) == (end, [])


def test_two_loads_of_which_one_was_cancelled_are_two_steps(project: Path, machine: Machine, tmp_path: Path) -> None:
    machine.pause = 0.15
    cancelled(project, files(tmp_path, "three", "four"), "Finding")
    machine.pause = 0.0
    add(project, files(tmp_path, "five"))
    assert names(project) == ["Add 2 articles", "Add 1 article"]
    for wanted in (["four", "one", "three", "two"], ["one", "two"]):
        go(project, True)
        add(project, [])  # what is to be linked anew is
        assert (shown(project), events(project)) == (wanted, wanted)
    for count in (4, 5):
        go(project, False)
        add(project, [])
        assert len(events(project)) == count


def test_a_step_that_was_undone_while_its_load_went_on_is_not_written_over(project: Path, machine: Machine, tmp_path: Path) -> None:
    machine.pause = 0.15
    steps = load(project, files(tmp_path, "three", "four", "five"), processes=0)
    while not next(steps).text.startswith("Read four"):
        pass
    go(project, True)
    drained(steps)
    assert names(project) == ["Add 1 article"]
    assert shown(project) == ["five", "one", "two"], "those undone stay out, until they are added again"
    add(project, files(tmp_path, "three", "four"))
    assert len(events(project)) == 5


def test_reading_again_is_one_step_and_keeps_what_was_found_before(project: Path, machine: Machine) -> None:
    with Store.open(project) as store:
        digests = [head.digest for head in store.heads()]
        store.save_extraction(digests[0], store.extractions()[digests[0]].replace("{", '{"version": 1, '))
        key = store.collection().events[0].key
        with store.atomic():
            inverse, _ = set_event(key, title="As I know it").apply(store)
            store.add_undo_step("Change title", edit_to_json(inverse))
    start = content(project)
    report = add(project, [], again=digests)
    assert (report.again, names(project)) == (2, ["Change title", "Read 1 article again"])
    end = content(project)
    assert end["extraction"] != start["extraction"]
    forget(machine)
    for _ in range(2):
        go(project, True)
        assert content(project) == start
        go(project, False)
        assert content(project) == end
    assert machine.linked == machine.extracted == []
    assert "As I know it" in events(project)
    assert add(project, [], again=digests).again == 2
    assert len(names(project)) == 2, "read as before is no change"


def test_what_is_undone_while_articles_are_read_again_can_be_done_again(project: Path, machine: Machine) -> None:
    with Store.open(project) as store:
        digests = [head.digest for head in store.heads()]
        store.save_extraction(digests[0], store.extractions()[digests[0]] + " ")
        key = store.collection().events[0].key
    steps = load(project, [], again=digests, processes=0)
    next(steps)
    with Store.open(project) as store, store.atomic():
        inverse, _ = set_event(key, title="As I know it").apply(store)
        store.add_undo_step("Change title", edit_to_json(inverse))
    go(project, True)
    drained(steps)
    assert names(project) == ["Read 1 article again", "Change title"]
    go(project, False)
    assert "As I know it" in events(project)


def test_tables_are_put_aside_and_back_with_their_rows(project: Path, tmp_path: Path) -> None:
    start = content(project)
    report = add(project, files(tmp_path, "three"), [Wish(table(tmp_path))])
    assert (report.added, len(report.tables)) == (1, 1)
    end = content(project)
    assert names(project) == ["Add 1 article and 1 event table"]
    with Store.open(project) as store:
        people = len(store.raw().participants)
        assert people
    go(project, True)
    with Store.open(project) as store:
        assert (store.tables(), store.raw().participants) == ((), ())
    assert content(project) == start
    go(project, False)
    assert content(project) == end
    drained(take_out(project, [report.tables[0].digest]))
    assert names(project)[1:] == ["Take 1 event table out"]
    with Store.open(project) as store:
        assert (store.tables(), store.raw().participants) == ((), ())
    go(project, True)
    assert content(project) == end
    with Store.open(project) as store:
        assert len(store.raw().participants) == people


def test_a_table_put_in_anew_stands_for_itself(project: Path, tmp_path: Path) -> None:
    """With another mapping, say; undone step by step each of them is there in its time."""
    digest = add(project, [table(tmp_path)]).tables[0].digest
    first = content(project)
    drained(take_out(project, [digest]))
    add(project, [table(tmp_path)])
    with Store.open(project) as store:
        assert len(store.tables()) == 1
        assert len(store.table_events([f"{digest[:12]}:2", f"{digest[:12]}:3"])) == 2
    for _ in range(2):
        go(project, True)
    assert content(project) == first
    with Store.open(project) as store:
        assert len(store.tables()) == 1
    for _ in range(2):
        go(project, False)
    assert names(project) == ["Add 1 event table", "Take 1 event table out", "Add 1 event table"]
    with Store.open(project) as store:
        assert len(store.tables()) == 1


def test_a_table_that_no_step_puts_back_is_let_go_with_the_next(project: Path, tmp_path: Path) -> None:
    add(project, [table(tmp_path)])
    go(project, True)
    add(project, files(tmp_path, "three"))
    with Store.open(project) as store:
        count = "SELECT count(*) FROM event_row"
        assert store._db.execute(count).fetchone() == (2,)
    add(project, [table(tmp_path, "other")])
    with Store.open(project) as store:
        assert store._db.execute(count).fetchone() == (2,)
        assert [one.name for one in store.tables()] == ["other"]


def test_a_table_that_was_put_in_again_is_not_put_back_beside_it(project: Path, tmp_path: Path) -> None:
    digest = add(project, [table(tmp_path)]).tables[0].digest
    drained(take_out(project, [digest]))
    with Store.open(project) as store:
        steps = [store.undo_value(number)[1] for number in (1, 2)]
    add(project, [table(tmp_path)])
    with Store.open(project) as store:
        store.set_undo_value(3, True, steps[1])  # as another program may have it
    assert "was put in again since" in go(project, True).troubles[0]
    with Store.open(project) as store:
        assert len(store.tables()) == 1


def test_steps_are_written_and_read_whole() -> None:
    found = {"a" * 64: '{"x": "ü"}', "b" * 64: None}
    assert unpacked(packed(found)) == found
    for damage in ("", "x", packed({})[:-1], "{}"):
        with pytest.raises((ValueError, TypeError)):
            unpacked(damage)
    value = edit_to_json(edit_from_json('{"text":"t","set":[],"findings":"","back":true,"readings":"r","tables":[[3,false]]}'))
    assert '"readings":"r"' in value
    assert '"tables":[[3,false]]' in value
    assert UNADDED != "true"
