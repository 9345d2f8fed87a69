"""Correcting when an article was published: shown before it is made, applied exactly as shown, taken back row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.changes import EVERYTHING
from model.dates import iso
from model.domain import Basis, Collection
from model.editing.articles import out_row, publication_as_said, publication_row
from model.editing.written import edit_from_json, edit_to_json
from model.edits import set_event
from model.loading import load, unfinished
from model.relinking import Preview, preview
from model.store.store import ProjectError, Store
from model.typed_dates import typed_date
from tests.model.drawn_projects import LATER, SHEETS, content, drained, store_sheets


@pytest.fixture
def project(tmp_path: Path) -> tuple[Path, list[str]]:
    path = tmp_path / "story.hiatus"
    return path, store_sheets(path, [make() for make in SHEETS])


def corrected(path: Path, digest: str, words: str | None) -> Preview:
    """The preview of a correction typed as these words; None: as it was read."""
    span = typed_date(words) if words else None
    row = publication_row(digest, publication_as_said(span, words) if span and words else None)
    found = drained(preview(path, "Correct publication date", [row]))
    assert isinstance(found, Preview)
    return found


def dates(collection: Collection) -> dict[str, str]:
    return {event.title: event.when.edtf if event.when else "" for event in collection.events}


def shown(path: Path) -> Collection:
    with Store.open(path) as store:
        return store.collection()


def test_dates_that_hang_on_it_move_and_all_comes_back(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    before, start = content(path), shown(path)
    found = corrected(path, digests[0], "20 March 2016")
    assert content(path) == before, "a preview writes nothing"
    told = {(one.noun, one.what): (one.before, one.after) for one in found.differences}
    assert told["article", "Published"][1].startswith("20 March 2016")
    assert ("event", "Parted from another") in told, "the round of 2015 and that of 2016 are two"
    assert ("series", "Rounds") in told
    with Store.open(path) as store:
        read = store.raw()
        with store.atomic():
            inverse, changes = found.edit.apply(store)
        assert changes == EVERYTHING
        assert store.raw_again(read, [found.edit.patch]) == store.raw()
        assert not unfinished(store)
        now = store.collection()
        rounds = {event.when.edtf for event in now.events if event.when and "security dialogue" in event.title}
        assert rounds >= {"2015-03-19", "2016-03-19"}
        (head,) = store.heads(digests[0])
        assert head.published is not None
        assert (head.published.basis, iso(head.published.earliest)) == (Basis.USER, "2016-03-20")
        after = content(path)
        assert {"Kenya"} & {one.name for one in now.participants}
    with Store.open(path) as store, store.atomic():
        again, _ = edit_from_json(edit_to_json(inverse)).apply(store)
    assert content(path) == before
    assert shown(path) == start
    with Store.open(path) as store, store.atomic():
        again.apply(store)
    assert content(path) == after


def test_what_is_shown_is_what_is_there_after_linking_for_real(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    found = corrected(path, digests[2], "early June 2018")
    with Store.open(path) as store, store.atomic():
        found.edit.apply(store)
    after = content(path)
    with Store.open(path) as store:
        store.set_state("linked", None)
    drained(load(path, [], create=False))
    assert content(path) == after, "linking anew says the same"


def test_as_read_again_takes_the_correction_back(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    start = shown(path)
    for words in ("1999", None):
        found = corrected(path, digests[0], words)
        assert found.differences
        with Store.open(path) as store, store.atomic():
            found.edit.apply(store)
    now = shown(path)
    assert dates(now) == dates(start)
    assert [article.published for article in now.articles] == [article.published for article in start.articles]
    with Store.open(path) as store:
        assert store.overrides() == {}


def test_an_article_goes_and_what_none_but_it_told(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    before, start = content(path), shown(path)
    found = drained(preview(path, "Take article out", [out_row(digests[0], True)]))
    with Store.open(path) as store, store.atomic():
        inverse, _ = found.edit.apply(store)
    now = shown(path)
    assert [article.digest for article in now.articles] == digests[1:]
    assert all(mention.article != digests[0] for event in now.events for mention in event.mentions)
    round_of_2015 = next(event for event in start.events if len({mention.article for mention in event.mentions}) == 2)
    assert any(event.key == round_of_2015.key for event in now.events), "what another report holds stays, under its key"
    assert len(now.events) < len(start.events)
    with Store.open(path) as store:
        assert store.search("fish quarrel").passages == store.search("suspended").passages == (), "nor are its words found"
        with store.atomic():
            inverse.apply(store)
        assert store.search("suspended").passages
    assert content(path) == before
    assert shown(path) == start


def test_a_persons_edits_stay_for_when_the_article_comes_back(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    lone = next(event for event in shown(path).events if {mention.article for mention in event.mentions} == {digests[2]})
    with Store.open(path) as store, store.atomic():
        set_event(lone.key, title="As I know it").apply(store)
    for out in (True, False):
        found = drained(preview(path, "", [out_row(digests[2], out)]))
        with Store.open(path) as store, store.atomic():
            found.edit.apply(store)
        assert ("As I know it" in dates(shown(path))) is not out


def test_a_patch_of_other_findings_is_not_forced_on_these(project: tuple[Path, list[str]], tmp_path: Path) -> None:
    path, digests = project
    start = dates(shown(path))
    found = corrected(path, digests[0], "20 March 2016")
    with Store.open(path) as store, store.atomic():
        inverse, _ = found.edit.apply(store)
    out = drained(preview(path, "", [out_row(digests[1], True)]))
    with Store.open(path) as store, store.atomic():
        out.edit.apply(store)
    with Store.open(path) as store:
        assert found.findings != store.findings()
        with store.atomic():
            inverse.apply(store)
        assert unfinished(store), "all is linked anew"
        assert store.overrides() == {("article", digests[1], "out"): "true"}
    drained(load(path, [], create=False))
    back = drained(preview(path, "", [out_row(digests[1], False)]))
    with Store.open(path) as store, store.atomic():
        back.edit.apply(store)
    assert dates(shown(path)) == start


def test_while_articles_come_in_nothing_is_previewed(project: tuple[Path, list[str]]) -> None:
    path, digests = project
    with Store.open(path) as store:
        store.set_state("linked", None)
    with pytest.raises(ProjectError, match="still being read"):
        corrected(path, digests[0], "1999")


def test_a_plan_and_what_came_of_it_keep_their_keys_when_all_is_linked_anew(tmp_path: Path) -> None:
    """What came of it holds the plan's mentions as well: a person's edits of the one must not go to the other."""
    path = tmp_path / "story.hiatus"
    store_sheets(path, [make() for make in (*SHEETS, *LATER)])
    before = content(path)
    assert any(event.fulfils for event in shown(path).events)
    with Store.open(path) as store:
        store.set_state("linked", None)
    drained(load(path, [], create=False))
    assert content(path) == before
