"""Whatever is done in whatever order, undoing all of it returns every row as it was, and doing it again every row as it came to be."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model import loading
from model.dates import iso
from model.domain import Status
from model.editing.articles import corrections, out_row, publication_as_said, publication_row
from model.editing.values import Edit, EditError
from model.editing.written import edit_to_json
from model.edits import dismiss_events, merge_events, set_event, split_event
from model.extract.extraction import Extraction
from model.joining import is_linked, unlink
from model.load_step import LoadStep, take_out
from model.loading import load
from model.relinking import preview
from model.store.store import Store
from model.typed_dates import typed_date
from model.undoing import Taken, take_step, walk
from tests.model.drawn_projects import LATER, SHEETS, content, drained, store_sheets
from tests.model.link.drawn import Sheet
from tests.sample_table import TABLE, fill

DAYS = ("2015-03-20", "20 March 2016", "early June 2018", "2018-06-03", "1999", "2015-03-18..2015-03-25")


class Player:
    """A person at a project of drawn articles; every step opens and closes the file, as a program would that is closed after each."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.digests = store_sheets(path, [make() for make in SHEETS])
        self.start = content(path)

    def do(self, edit: Edit) -> None:
        with Store.open(self.path) as store, store.atomic():
            inverse, _ = edit.apply(store)
            store.add_undo_step(edit.text, edit_to_json(inverse))

    def step(self, back: bool) -> None:
        with Store.open(self.path) as store:
            taken, read = Taken(), store.raw()
            if 0 < (store.undo_place() if back else store.undo_place() + 1) <= store.undo_count():
                with store.atomic():
                    take_step(store, store, back, taken)
            assert taken.troubles == []
            assert store.raw_again(read, taken.patches) == store.raw()
            assert is_linked(store), "the findings were put back row by row"

    def play(self, what: str, number: int, more: int) -> None:
        with Store.open(self.path) as store:
            events = store.collection().events
        event = events[number % len(events)] if events else None
        digest = self.digests[number % len(self.digests)]
        if what in ("undo", "redo"):
            self.step(what == "undo")
        elif what == "published":
            words = DAYS[more % len(DAYS)]
            span = typed_date(words)
            assert span is not None
            row = publication_row(digest, None if more % 4 == 3 else publication_as_said(span, words))
            self.do(drained(preview(self.path, "Publication", [row])).edit)
        elif what == "out":
            self.do(drained(preview(self.path, "Out", [out_row(digest, more % 3 > 0)])).edit)
        elif what == "again":
            with Store.open(self.path) as store:
                unlink(store)
            drained(load(self.path, [], create=False, processes=0))
        elif what == "add":
            self.add(LATER[number % len(LATER)]())
        elif what == "read":
            self.read(digest, (more % 5 - 2, number % 5 - 2))
        elif what == "table":
            self.table(bool(more % 2))
        elif event is not None:
            self.edit(what, event, events[more % len(events)], more)

    def add(self, sheet: Sheet) -> None:
        """As a load adds an article, in several transactions; what a model would find in it is drawn."""
        article = replace(sheet.article(), path="later.txt")
        with Store.open(self.path) as store:
            with store.atomic():
                loading._keep(store, [article], loading._Tally(), LoadStep(store))
                if store.extraction(article.digest) is None:
                    store.save_extraction(article.digest, sheet.extraction().to_json())
            drained(loading._link(store, loading._Tally()))
        if article.digest not in self.digests:
            self.digests.append(article.digest)

    def read(self, digest: str, by: tuple[int, int]) -> None:
        """Read an article again, by a version that sets the limits of reports elsewhere."""
        with Store.open(self.path) as store:
            text = store.extraction(digest)
            if text is not None and digest not in corrections(store.overrides()).out:
                drafts, most = Extraction.from_json(text).drafts, len(store.article(digest).text)
                other = [replace(one, start=max(0, one.start + by[0]), end=min(most, one.end + by[1])) for one in drafts]
                found = replace(Extraction.from_json(text), drafts=tuple(other)).to_json()
                drained(loading._link(store, loading._Tally(anew={digest: found})))

    def table(self, there: bool) -> None:
        """Put the event table in, or take it out."""
        with Store.open(self.path) as store:
            is_in = bool(store.tables())
        if there and not is_in:
            with Store.open(self.path) as store:
                step = LoadStep(store)
                with store.table_writer(TABLE) as writer:
                    fill(writer)
                    with store.atomic():
                        step.add_table(writer.finish(), writer.names)
        elif is_in and not there:
            drained(take_out(self.path, [TABLE.digest]))

    def edit(self, what: str, event: Any, other: Any, more: int) -> None:
        try:
            if what == "set":
                self.do(set_event(event.key, title=f"Title {more}", status=list(Status)[more % len(Status)]))
            elif what == "dismiss":
                self.do(dismiss_events([event.key]))
            elif what == "merge":
                self.do(merge_events([event.key, other.key], event.key))
            else:
                self.do(split_event(event, [0])[0])
        except EditError:
            return  # it cannot be done as things stand, and so is no step


WHAT = (
    "set", "dismiss", "merge", "split", "published", "published", "out", "again", "add", "add", "read", "read", "table", "table", "undo",
    "undo", "undo", "redo", "redo",
)  # fmt: skip
STEPS = st.lists(
    st.tuples(
        st.sampled_from(WHAT),
        st.integers(0, 20),
        st.integers(0, 20),
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_all_is_undone_and_done_again_byte_by_byte(steps: Sequence[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        player = Player(Path(folder) / "story.hiatus")
        for step in steps:
            player.play(*step)
        end = content(player.path)
        with Store.open(player.path) as store:
            stands, count = store.undo_place(), store.undo_count()
        assert drained(walk(player.path, 0)).troubles == []
        assert content(player.path) == player.start
        assert drained(walk(player.path, count)).troubles == []
        assert drained(walk(player.path, stands)).troubles == []
        assert content(player.path) == end


def test_a_walk_that_is_stopped_stays_where_it_is(tmp_path: Path) -> None:
    from model.progress import Cancelled

    player = Player(tmp_path / "story.hiatus")
    with Store.open(player.path) as store:
        key = store.collection().events[0].key
    for number in range(5):
        player.do(set_event(key, title=f"Title {number}"))
    steps = walk(player.path, 0)
    next(steps)
    with pytest.raises(StopIteration) as end:
        steps.throw(Cancelled())
    assert end.value.value.troubles == []
    with Store.open(player.path) as store:
        assert store.undo_place() == 5


def test_the_publication_a_person_gives_is_told_as_such() -> None:
    span = typed_date("early Feb 2023")
    assert span is not None
    said = publication_as_said(span, "early Feb 2023")
    assert (iso(said.earliest), said.confidence, said.given) == ("2023-02-01", 1.0, True)
    assert "early Feb 2023" in said.derivation[0].says
