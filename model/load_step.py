"""The step that takes back what a load did: that articles and event tables were added, or that articles were read again.

A load adds in many short transactions.  Its step is written in the first of them and grows with the others, so that whatever a cancel
or a kill leaves in the project can be undone.  Undone, articles are taken out as a person takes them out, and tables put aside; nothing
is read anew when they come back.  What linking made of them is noted at the end, row by row; until then, undoing has all linked anew.

The load that fills an empty project is how that begins, and no step: undoing everything would leave a window with nothing to see.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from model.changes import Changes
from model.domain import Article, EventTable
from model.editing.articles import unadded_row
from model.editing.findings import ChangeFindings
from model.editing.written import edit_from_json, edit_to_json
from model.joining import Joined, is_linked, mark_linked
from model.progress import Progress
from model.store.patches import LINKED, LOAD_STEP
from model.store.readings import packed
from model.store.store import Store
from model.translation import named, named_many, tr

__all__ = ["PUT_BACK", "LoadStep", "keep_linked", "take_out"]

PUT_BACK = "put back"  # state "linked": nothing was read, but articles that take part came back


class LoadStep:
    """Of one load.  Every method may raise ProjectError."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._begins = store.empty()
        self._articles: list[str] = []
        self._tables: list[int] = []
        self._about = ""
        self._number, self._value = 0, ""

    def add_articles(self, articles: Sequence[Article]) -> None:
        """Articles were added, or came back; to be called in the transaction that does it, before they are noted as not linked."""
        if self._begins or not articles:
            return
        store = self._store
        if self._begun() is None:
            linked = store.get_state(LINKED)
            pending = {"findings": store.findings(), "now": store.findings(), "linked": linked} if is_linked(store) else None
        else:
            pending = store.get_state(LOAD_STEP)
            if not self._articles and not is_linked(store):
                pending = None
        self._articles += [article.digest for article in articles]
        self._about = articles[0].title or articles[0].path
        self._write("")
        store.set_state(LOAD_STEP, (pending or {}) | {"step": self._number})

    def add_table(self, table: EventTable, names: tuple[str | None, str]) -> None:
        """A table was put in; to be called in the transaction that does it.  `names`: of the findings before it was begun, and since."""
        if self._begins:
            return
        store = self._store
        fresh = {"findings": names[0], "now": names[0], "linked": store.get_state(LINKED)}
        pending = store.get_state(LOAD_STEP) if self._begun() else fresh
        whole = pending and pending.get("now", "") == names[0] and names[1] == store.findings() and is_linked(store)
        self._tables.append(table.id)
        self._about = table.name
        patch = store.renaming(pending["findings"], names[1]) if whole and not self._articles else ""
        self._write(patch)
        store.set_state(LOAD_STEP, (pending | {"now": names[1]} if whole else {}) | {"step": self._number})

    def _begun(self) -> int | None:
        """The number of the step where it is there and stands; what came to it since begins another where it is not: another program
        has undone it."""
        if self._number:
            store = self._store
            if self._number <= store.undo_place() and store.undo_value(self._number) == (True, self._value):
                return self._number
            self._number, self._value, self._articles, self._tables = 0, "", [], []
        return None

    def _write(self, patch: str) -> None:
        store, number = self._store, self._begun()
        rows = tuple(unadded_row(digest) for digest in self._articles)
        edit = ChangeFindings(self._text(), rows, patch, True, tables=tuple((number, False) for number in self._tables))
        about = self._about if len(self._articles) + len(self._tables) == 1 else ""
        self._value = edit_to_json(edit)
        if number is None:
            self._number = store.add_undo_step(edit.text, self._value, about)
        else:
            store.change_undo_step(number, edit.text, self._value, about)

    def _text(self) -> str:
        articles = named_many("{n} article", "{n} articles", len(self._articles))
        tables = named_many("{n} event table", "{n} event tables", len(self._tables))
        if self._articles and self._tables:
            return named("Add {articles} and {tables}", articles=articles, tables=tables)
        return named("Add {what}", what=articles if self._articles else tables)


def keep_linked(store: Store, joined: Joined, anew: Mapping[str, str]) -> tuple[Changes, int]:
    """Keep what linking found, and `anew` what reading articles again found in them (JSON by digest); the steps that take it back with it.
    To be called in a transaction.  Returns what changed, and how many of these articles were read otherwise than before."""
    pending, whole = _pending(store), is_linked(store)
    former = _keep_readings(store, anew)
    if pending is None and not (former and whole):
        changes, patch = store.replace_links(joined.collection, joined.read), ""
    else:
        before = store.findings() if pending is None else pending[1]
        changes, patch = store.replace_links_noted(joined.collection, joined.read, before)
    mark_linked(store)
    if pending is not None:
        number, edit = pending[0], pending[2]
        store.set_undo_value(number, True, edit_to_json(replace(edit, patch=patch)))
    store.set_state(LOAD_STEP, None)
    if former:
        text = named_many("Read {n} article again", "Read {n} articles again", len(former))
        edit = ChangeFindings(text, (), "" if pending else patch, True, packed(former))
        store.insert_undo_step(text, edit_to_json(edit), _title(store, former))
    return changes, len(former)


def _keep_readings(store: Store, anew: Mapping[str, str]) -> dict[str, str | None]:
    """Keep these readings; returns the former ones of those that differ."""
    former = {}
    for digest, text in anew.items():
        before = store.extraction(digest)
        if before != text:
            former[digest] = before
        store.save_extraction(digest, text)
    return former


def _pending(store: Store) -> tuple[int, str | None, ChangeFindings] | None:
    """The number of the step that all that is not linked yet belongs to, the name of the findings before it, and what undoes it; None
    where there is none, or where more has come to be different since."""
    kept: Any = store.get_state(LOAD_STEP)
    try:
        number, before, now, linked = (kept[name] for name in ("step", "findings", "now", "linked"))
        if now != store.findings() or store.get_state(LINKED) not in (linked, PUT_BACK) or number > store.undo_place():
            return None
        back, value = store.undo_value(number)
        edit = edit_from_json(value)
    except (KeyError, TypeError, ValueError):
        return None
    return (number, before, edit) if back and isinstance(edit, ChangeFindings) and edit.rows and not edit.patch else None


def _title(store: Store, digests: Iterable[str]) -> str:
    every = list(digests)
    return next((head.title or head.path for head in store.heads(every[0])), "") if len(every) == 1 else ""


def take_out(project: Path, digests: Sequence[str]) -> Generator[Progress, None, int]:
    """Take event tables out of a project, as one step that can be undone: they are put aside.  Returns how many were in it.  Raises
    ProjectError."""
    with Store.open(project) as store:
        found = [table for table in store.tables() if table.digest in digests]
        if found:
            yield Progress(0, 0, tr("Taking out {names}", names=", ".join(table.name for table in found)))
            text = named_many("Take {n} event table out", "Take {n} event tables out", len(found))
            with store.atomic():
                inverse, _ = ChangeFindings(text, (), "", tables=tuple((table.id, False) for table in found)).apply(store)
                store.add_undo_step(text, edit_to_json(inverse), found[0].name if len(found) == 1 else "")
    return len(found)
