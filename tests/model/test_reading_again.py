"""Reading articles again, by this version or a newer one: what was found before stands until it is found anew, and no edit is lost."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model.domain import Collection, Event
from model.editing.articles import out_row
from model.editing.moving import best_place, found_again, place_of
from model.editing.resting import forget, resting
from model.edits import dismiss_events, merge_events, set_event, split_event
from model.extract.extraction import Draft, Extraction
from model.load_step import LoadStep
from model.loading import Cancelled, LoadReport, load, unfinished
from model.relinking import preview
from model.store.store import Store
from tests.model.drawn_projects import SHEETS, content, drained, read_anew, store_sheets
from tests.model.stand_ins import Machine


@pytest.fixture
def project(tmp_path: Path) -> tuple[Path, list[str]]:
    path = tmp_path / "story.hiatus"
    return path, store_sheets(path, [make() for make in SHEETS])


def shown(path: Path) -> Collection:
    with Store.open(path) as store:
        return store.collection()


def lost(path: Path) -> list[str]:
    """The titles that edits of events that are not there set."""
    with Store.open(path) as store:
        found = resting(store.raw(), store.overrides())
    return [value for one in found for what, value in one.sets if what == "title"]


def extraction(path: Path, digest: str) -> Extraction:
    with Store.open(path) as store:
        return Extraction.from_json(store.extractions()[digest])


def moved(draft: Draft, by: tuple[int, int], most: int) -> Draft:
    """The draft with other limits."""
    start = max(0, draft.start + by[0])
    return replace(draft, start=start, end=min(most, max(start + 5, draft.end + by[1])), trigger=draft.trigger)


def other_limits(found: Extraction, by: tuple[int, int]) -> Extraction:
    """The same reports with limits set elsewhere, none beyond the text, which ends with a full stop and a line's end."""
    most = max((draft.end for draft in found.drafts), default=0) + 2
    return replace(found, drafts=tuple(moved(draft, by, most) for draft in found.drafts))


def told_by(collection: Collection, digest: str) -> list[Event]:
    return [event for event in collection.events if {mention.article for mention in event.mentions} == {digest}]


def test_edits_follow_mentions_whose_limits_are_set_elsewhere(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    first, second = told_by(shown(path), digests[2])[:2]
    both = next(event for event in shown(path).events if len({mention.article for mention in event.mentions}) == 2)
    before = content(path)
    with Store.open(path) as store, store.atomic():
        set_event(first.key, title="As I know it").apply(store)
        dismiss_events([second.key]).apply(store)
        split_event(both, [1])[0].apply(store)
    parted = len(shown(path).events)
    for digest in digests:
        read_anew(path, other_limits(extraction(path, digest), (2, -3)))
    now = shown(path)
    assert "As I know it" in [event.title for event in now.events]
    assert len(now.events) == parted, "what was dismissed is dismissed, what was split is split"
    assert second.title not in [event.title for event in now.events]
    assert lost(path) == []
    for digest in digests:
        read_anew(path, other_limits(extraction(path, digest), (-2, 3)))
    with Store.open(path) as store, store.atomic():
        for noun, key, field in store.overrides():
            store.set_override(noun, key, field, None)
    assert {event.key for event in shown(path).events} == {row[1] for row in before["event"]}, "keys stay as well"


def test_what_is_not_found_any_more_is_listed_and_comes_back(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    first = told_by(shown(path), digests[2])[0]
    with Store.open(path) as store, store.atomic():
        set_event(first.key, title="As I know it").apply(store)
    whole = extraction(path, digests[2])
    start = int(first.key[13:].split("-")[0])
    read_anew(path, replace(whole, drafts=tuple(draft for draft in whole.drafts if draft.start != start), claims=(), echoes=(), orders=()))
    assert "As I know it" not in [event.title for event in shown(path).events]
    assert lost(path) == ["As I know it"]
    with Store.open(path) as store:
        (one,) = resting(store.raw(), store.overrides())
        assert (one.noun, one.article, one.place) == ("event", digests[2], place_of(first.key)[1])  # type: ignore[index]
        edit = forget(store.overrides(), (one,))
        with store.atomic():
            inverse, _ = edit.apply(store)
        assert store.overrides() == {}
        with store.atomic():
            inverse.apply(store)
    read_anew(path, whole)
    assert "As I know it" in [event.title for event in shown(path).events]
    assert lost(path) == []


def test_edits_of_an_article_that_was_taken_out_wait_for_it(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    with Store.open(path) as store, store.atomic():
        set_event(told_by(shown(path), digests[2])[0].key, title="As I know it").apply(store)
    found = drained(preview(path, "Out", [out_row(digests[2], True)]))
    with Store.open(path) as store, store.atomic():
        found.edit.apply(store)
    assert lost(path) == []


def test_a_place_is_taken_by_what_shares_at_least_half() -> None:
    assert best_place((10, 50), [(12, 48), (10, 30), (60, 90)]) == (12, 48)
    assert best_place((10, 50), [(10, 29), (45, 90)]) is None
    assert best_place((10, 50), []) is None
    assert place_of("0123456789ab:12-34") == ("0123456789ab", (12, 34))
    assert place_of("own:12-34") is None
    assert place_of("0123456789ab:7") is None


def test_a_row_that_is_there_already_goes_before_one_that_moved(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    event = told_by(shown(path), digests[2])[0]
    start, end = place_of(event.key)[1]  # type: ignore[index]
    old = f"{event.key[:12]}:{start + 1}-{end}"
    rows = {("event", old, "title"): '"Old"', ("event", event.key, "title"): '"New"', ("event", old, "place"): '"There"'}
    assert found_again(rows, shown(path).events) == {("event", event.key, "title"): '"New"', ("event", event.key, "place"): '"There"'}
    kept = {("event", event.key, "title"): '"New"'}
    assert found_again(kept, shown(path).events) is kept


LIMITS = st.tuples(st.integers(-4, 4), st.integers(-4, 4))


@pytest.mark.slow
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    limits=st.lists(LIMITS, min_size=1, max_size=4),
    dropped=st.sets(st.integers(0, 8), max_size=2),
    chosen=st.lists(st.tuples(st.sampled_from(("set", "dismiss", "merge", "split")), st.integers(0, 9), st.integers(0, 9)), max_size=5),
)
def test_no_edit_is_lost_however_articles_are_read(
    limits: list[tuple[int, int]], dropped: set[int], chosen: list[tuple[str, int, int]]
) -> None:
    """Read in other ways, some reports not at all, and at last as at first: then all is as it was, and meanwhile what is set on an event
    is shown, or listed, or waits behind another edit of the event that it went to."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.hiatus"
        digests = store_sheets(path, [make() for make in SHEETS])
        for what, number, more in chosen:
            _edit(path, what, number, more)
        before, rows = shown(path), _rows(path)
        first = {digest: extraction(path, digest) for digest in digests}
        for digest, by in zip(digests * 2, limits, strict=False):
            found = other_limits(first[digest], by)
            kept = tuple(draft for number, draft in enumerate(found.drafts) if number not in dropped)
            read_anew(path, replace(found, drafts=kept, claims=(), echoes=(), orders=()))
            shown(path)
            lost(path)
        for found in first.values():
            read_anew(path, found)
        assert _rows(path) == rows
        assert lost(path) == []
        now = shown(path)
        assert sorted(event.title for event in now.events) == sorted(event.title for event in before.events)


def _rows(path: Path) -> dict[tuple[str, str, str], str]:
    with Store.open(path) as store:
        return store.overrides()


def _edit(path: Path, what: str, number: int, more: int) -> None:
    from model.edits import EditError

    events = shown(path).events
    event, other = events[number % len(events)], events[more % len(events)]
    with Store.open(path) as store:
        try:
            with store.atomic():
                if what == "set":
                    set_event(event.key, title=f"Title {more}").apply(store)
                elif what == "dismiss":
                    dismiss_events([event.key]).apply(store)
                elif what == "merge":
                    merge_events([event.key, other.key], event.key).apply(store)
                else:
                    split_event(event, [0])[0].apply(store)
        except EditError:
            return


@pytest.fixture
def loaded(machine: Machine, tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        (folder / f"article {number}.txt").write_text(f"The ministers met in Oslo for the {number}. time.", encoding="utf-8")
    drained(load(tmp_path / "p.hiatus", [folder], processes=0))
    machine.extracted.clear()
    machine.linked.clear()
    return tmp_path / "p.hiatus"


def test_reading_again_reads_those_asked_for_and_links_only_what_differs(loaded: Path, machine: Machine) -> None:
    with Store.open(loaded) as store:
        digests = [head.digest for head in store.heads()]
    report = drained(load(loaded, [], again=digests[1:3], processes=0))
    assert isinstance(report, LoadReport)
    assert (report.again, bool(report.changes), machine.extracted) == (2, False, ["article 1", "article 2"])
    assert machine.linked == [], "they were read as before"
    with Store.open(loaded) as store:
        store.save_extraction(digests[0], store.extractions()[digests[0]] + " ")
    report = drained(load(loaded, [], again=digests, processes=0))
    assert report.again == 4
    assert len(machine.linked) == 1


def test_an_article_that_fails_when_read_again_keeps_what_was_found(loaded: Path, machine: Machine) -> None:
    with Store.open(loaded) as store:
        before, digests = store.extractions(), [head.digest for head in store.heads()]
    machine.broken = {"article 2"}
    report = drained(load(loaded, [], again=digests, processes=0))
    assert (report.again, len(report.failures)) == (3, 1)
    with Store.open(loaded) as store:
        assert store.extractions() == before
        assert not unfinished(store)
        assert len(store.failures()) == 1
    machine.broken = set()
    drained(load(loaded, [], again=digests, processes=0))
    with Store.open(loaded) as store:
        assert store.failures() == ()


def test_reading_again_can_be_stopped(loaded: Path, machine: Machine) -> None:
    with Store.open(loaded) as store:
        before, digests = store.extractions(), [head.digest for head in store.heads()]
    machine.pause = 0.3
    steps = load(loaded, [], again=digests, processes=0)
    while next(steps).done < 1:
        pass
    with pytest.raises(StopIteration) as end:
        steps.throw(Cancelled())
    assert end.value.value.cancelled
    with Store.open(loaded) as store:
        assert store.extractions() == before
        assert not unfinished(store)


def test_a_file_that_was_taken_out_is_told_when_it_is_added_again(project: tuple[Path, list[str]], tmp_path: Path) -> None:
    path, digests = project
    found = drained(preview(path, "Out", [out_row(digests[2], True)]))
    with Store.open(path) as store, store.atomic():
        found.edit.apply(store)
        article = replace(store.article(digests[2]), title="A round in between")
    from model import loading

    tally = loading._Tally()
    with Store.open(path) as store:
        loading._keep(store, [article], tally, LoadStep(store))
    assert tally.repeated == 1
    assert "was taken out" in tally.notes[0]
