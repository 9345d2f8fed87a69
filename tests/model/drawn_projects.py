"""Projects of drawn articles, linked for real, and what their tables of content hold, byte by byte."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from model.dates import day_number
from model.domain import Kind, Status
from model.extract.extraction import Act, Dating, Extraction
from model.loading import load
from model.store.store import Store
from tests.model.link.drawn import Sheet

# What tells of steps, of the view and of the search index's inner form is no content.
_ASIDE = ("undo_step", "state", "sqlite_", "_sqlite_migrations")


def drained(steps: Generator[Any, None, Any]) -> Any:
    """What a generator comes to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def talks_back() -> Sheet:
    """An article of 2015 on a round of talks, told by the day it was published, and on the one before."""
    sheet = Sheet(day_number(2015, 3, 20), "Talks are back")
    talks = sheet.named("security dialogue", ("security",))
    sheet.tell("Chile and Peru held a security dialogue in Lima yesterday", talks=talks, act=Act.ROUND, place="Lima, Peru")
    sheet.tell("The dialogue was last held in January 2011", talks=talks, act=Act.ROUND)
    cause = "a quarrel over fish"
    sheet.tell("It was then suspended", Kind.SUSPENSION, Status.SUSPENDED, talks, Act.SUSPENSION, dating=Dating.BETWEEN, cause=cause)
    return sheet


def told_again() -> Sheet:
    """Another article on the same round, with its date."""
    sheet = Sheet(day_number(2015, 3, 21), "The dialogue in Lima")
    talks = sheet.named("security dialogue", ("security",))
    sheet.tell("Chile and Peru held a security dialogue in Lima on 19 March 2015", talks=talks, act=Act.ROUND, place="Lima, Peru")
    sheet.tell("Rosa Vidal said on Thursday that Kenya would join", Kind.STATEMENT, who=("person:rosa-vidal",))
    return sheet


def another_round() -> Sheet:
    """A third article, on a round of another year and what is planned."""
    sheet = Sheet(day_number(2018, 6, 4), "A round in between")
    talks = sheet.named("security talks", ("security",), "talks")
    sheet.tell("Chile and Peru held security talks in Santiago on Saturday", talks=talks, act=Act.ROUND, place="Santiago, Chile")
    sheet.tell("Kenya and Peru will sign a treaty next week", Kind.AGREEMENT, Status.PLANNED, who=("country:KE", "country:PE"))
    return sheet


def a_visit() -> Sheet:
    """On the round of 2015 once more, and what came of the treaty that was planned in 2018."""
    sheet = Sheet(day_number(2018, 6, 20), "A visit")
    talks = sheet.named("security dialogue", ("security",))
    sheet.tell("Kenya and Peru signed a treaty on 11 June 2018", Kind.AGREEMENT, who=("country:KE", "country:PE"))
    sheet.tell("Chile and Peru held a security dialogue in Lima on 19 March 2015", talks=talks, act=Act.ROUND, place="Lima, Peru")
    return sheet


def a_late_round() -> Sheet:
    """On a round after all others."""
    sheet = Sheet(day_number(2021, 2, 2), "Talks again")
    talks = sheet.named("security dialogue", ("security",))
    sheet.tell("Chile and Peru held a security dialogue in Arica on Monday", talks=talks, act=Act.ROUND, place="Arica, Chile")
    return sheet


SHEETS = (talks_back, told_again, another_round)
LATER = (a_visit, a_late_round)


def store_sheets(path: Path, sheets: Sequence[Sheet]) -> list[str]:
    """Make a project of drawn articles, read and linked.  Returns their digests."""
    with Store.open(path, create=True) as store, store.atomic():
        for number, sheet in enumerate(sheets):
            store.add_article(replace(sheet.article(), path=f"{number}.txt"))
            store.save_extraction(sheet.article().digest, sheet.extraction().to_json())
    drained(load(path, [], create=False, processes=0))
    return [sheet.article().digest for sheet in sheets]


def read_anew(path: Path, extraction: Extraction) -> None:
    """What an article holds according to another version of the program, linked."""
    with Store.open(path) as store, store.atomic():
        store.save_extraction(extraction.article, extraction.to_json())
        store.set_state("linked", None)
    drained(load(path, [], create=False, processes=0))


def content(path: Path) -> dict[str, list[Any]]:
    """All rows of all tables of content, by table, in the order of their keys; without what was put aside, since adding it is undone."""
    with Store.open(path) as store:
        db = store._db
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        kept = [name for name in names if not name.startswith(_ASIDE) and "_search_" not in name]
        found = {name: db.execute(f"SELECT {_without(name)}{'rowid, ' * ('search' in name)}* FROM {name}").fetchall() for name in kept}
        return {name: sorted((row[1:] for row in rows if not row[0]), key=repr) for name, rows in found.items()}


_OUT = "SELECT key FROM override WHERE noun = 'article' AND field = 'out' AND value = '\"undone\"'"
_ARTICLES = f"SELECT id FROM article WHERE digest IN ({_OUT})"
_TABLES = "SELECT id FROM event_table WHERE imported = 2"


def _without(name: str) -> str:
    """Whether a row of a table is put aside."""
    if name in ("article", "article_text", "article_search"):
        return f"{'rowid' if name == 'article_search' else 'id'} IN ({_ARTICLES}), "
    if name in ("participant", "series"):
        return f"(NOT linked AND id NOT IN (SELECT {name}_id FROM table_{name} WHERE table_id NOT IN ({_TABLES}))), "
    return {
        "extraction": f"article_id IN ({_ARTICLES}), ",
        "override": f"noun = 'article' AND field = 'out' AND key IN ({_OUT}), ",
        "event_table": f"id IN ({_TABLES}), ",
        "event_row": f"id >> 32 IN ({_TABLES}), ",
        "series_party": f"""series_id IN (SELECT id FROM series WHERE NOT linked AND id NOT IN
            (SELECT series_id FROM table_series WHERE table_id NOT IN ({_TABLES}))), """,
    }.get(name, f"table_id IN ({_TABLES}), " if name in ("row_failure", "table_participant", "table_series", "column_snapshot") else "0, ")
