"""The tables of a project, as migrations.

`application_id` says that a database is a Hiatus project, `user_version` its format: the number of migrations applied, so
that both can be read from the first hundred bytes of the file.  To change the tables, append a migration; never edit one
that was released.

Spans are code-point offsets, days are day numbers (`model.dates`).  `key` is the text other articles, linking and a person's
edits hold on to; `id` the number rows refer by.  `number` is a row's place among its siblings, from 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

__all__ = ["APPLICATION_ID", "FORMAT", "migrations"]

APPLICATION_ID = 0x48694154  # "HiAT"
FORMAT = 4  # the number of migrations below

_FIRST = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, digest TEXT NOT NULL UNIQUE, path TEXT NOT NULL,
    title TEXT NOT NULL, source TEXT NOT NULL, byline TEXT NOT NULL, encoding TEXT NOT NULL,
    published_earliest INTEGER, published_latest INTEGER, published_edtf TEXT, published_basis TEXT, published_confidence REAL);
CREATE INDEX article_published ON article (published_earliest, published_latest);
CREATE TABLE article_text (
    id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE, text TEXT NOT NULL, spans TEXT NOT NULL);
CREATE TABLE extraction (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE, json TEXT NOT NULL);
CREATE TABLE failure (path TEXT PRIMARY KEY, reason TEXT NOT NULL);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
    country TEXT NOT NULL, role TEXT NOT NULL, aliases TEXT NOT NULL);
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, aliases TEXT NOT NULL);
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL,
    place TEXT NOT NULL, earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, latest INTEGER,
    precision TEXT, edtf TEXT, note TEXT,
    series_id INTEGER REFERENCES series DEFERRABLE INITIALLY DEFERRED,
    fulfils_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    CHECK (earliest <= start_latest AND start_latest <= latest AND earliest <= end_earliest AND end_earliest <= latest));
CREATE INDEX event_earliest ON event (earliest);
CREATE INDEX event_start_latest ON event (start_latest);
CREATE INDEX event_end_earliest ON event (end_earliest);
CREATE INDEX event_latest ON event (latest);
CREATE INDEX event_series ON event (series_id);
CREATE INDEX event_fulfils ON event (fulfils_id);
CREATE TABLE mention (
    id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, number INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL,
    phrase_start INTEGER, phrase_end INTEGER, phrase TEXT, place_start INTEGER, place_end INTEGER, place TEXT,
    UNIQUE (event_id, number));
CREATE INDEX mention_article ON mention (article_id, start);
CREATE TABLE mention_name (
    mention_id INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE, number INTEGER NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (mention_id, number)) WITHOUT ROWID;
CREATE INDEX mention_name_participant ON mention_name (participant_id);
CREATE TABLE event_participant (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, number INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED, role TEXT NOT NULL,
    PRIMARY KEY (event_id, number)) WITHOUT ROWID;
CREATE INDEX event_participant_participant ON event_participant (participant_id);
CREATE TABLE conflict (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, number INTEGER NOT NULL, says TEXT NOT NULL,
    other_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED, mention INTEGER NOT NULL,
    PRIMARY KEY (event_id, number)) WITHOUT ROWID;
CREATE INDEX conflict_other ON conflict (other_id);
CREATE TABLE derivation (
    id INTEGER PRIMARY KEY, event_id INTEGER REFERENCES event ON DELETE CASCADE,
    article_id INTEGER REFERENCES article ON DELETE CASCADE, number INTEGER NOT NULL,
    rule TEXT NOT NULL, phrase TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, says TEXT NOT NULL,
    CHECK ((event_id IS NULL) <> (article_id IS NULL)));
CREATE INDEX derivation_event ON derivation (event_id, number) WHERE event_id IS NOT NULL;
CREATE INDEX derivation_article ON derivation (article_id, number) WHERE article_id IS NOT NULL;

CREATE TABLE series_party (
    series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE, number INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (series_id, number)) WITHOUT ROWID;
CREATE INDEX series_party_participant ON series_party (participant_id);
CREATE TABLE round (
    series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE, number INTEGER NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (series_id, number)) WITHOUT ROWID;
CREATE INDEX round_event ON round (event_id);
CREATE TABLE hiatus (
    id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE, number INTEGER NOT NULL,
    first INTEGER NOT NULL, last INTEGER,
    before_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    after_id INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    cause TEXT NOT NULL, stated INTEGER NOT NULL, UNIQUE (series_id, number));
CREATE INDEX hiatus_before ON hiatus (before_id);
CREATE INDEX hiatus_after ON hiatus (after_id);
CREATE TABLE claim (
    hiatus_id INTEGER NOT NULL REFERENCES hiatus ON DELETE CASCADE, number INTEGER NOT NULL, text TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL, end INTEGER NOT NULL, holds INTEGER, says TEXT NOT NULL,
    PRIMARY KEY (hiatus_id, number)) WITHOUT ROWID;
CREATE INDEX claim_article ON claim (article_id);

CREATE TABLE override (
    noun TEXT NOT NULL, key TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (noun, key, field)) WITHOUT ROWID;
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE article_search USING fts5 (
    text, content='article_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER article_text_added AFTER INSERT ON article_text BEGIN
    INSERT INTO article_search (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER article_text_removed AFTER DELETE ON article_text BEGIN
    INSERT INTO article_search (article_search, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE VIRTUAL TABLE event_search USING fts5 (
    title, place, names, words, tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER event_removed AFTER DELETE ON event BEGIN DELETE FROM event_search WHERE rowid = old.id; END;
"""

# A table event's id is its table's id * 2^32 + its line, so that a table's events are one stretch of ids, in order, and need no
# index.  Its roles are JSON, [[participant id, role], ...]: the table names its participants and series once.  `linked` tells what
# linking found from what only tables name.  Each table has a search index of its own, `row_search_<id>`, to be dropped with it.
# `imported` is 0 while a table is put in.
_THIRD = """
DROP INDEX event_earliest;
DROP INDEX event_start_latest;
DROP INDEX event_end_earliest;
DROP INDEX event_latest;
ALTER TABLE participant ADD COLUMN linked INTEGER NOT NULL DEFAULT 1;
ALTER TABLE series ADD COLUMN linked INTEGER NOT NULL DEFAULT 1;
CREATE TABLE event_table (
    id INTEGER PRIMARY KEY AUTOINCREMENT, digest TEXT NOT NULL UNIQUE, path TEXT NOT NULL, name TEXT NOT NULL,
    source TEXT NOT NULL, format TEXT NOT NULL, mapping TEXT NOT NULL, columns TEXT NOT NULL,
    rows INTEGER NOT NULL, failed INTEGER NOT NULL, imported INTEGER NOT NULL);
CREATE TABLE event_row (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, place TEXT NOT NULL,
    earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, latest INTEGER,
    precision TEXT, edtf TEXT, note TEXT, steps TEXT, series_id INTEGER, roles TEXT, text TEXT NOT NULL, link TEXT NOT NULL,
    CHECK (earliest <= start_latest AND start_latest <= latest AND earliest <= end_earliest AND end_earliest <= latest));
CREATE TABLE row_failure (
    table_id INTEGER NOT NULL REFERENCES event_table ON DELETE CASCADE, line INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (table_id, line)) WITHOUT ROWID;
CREATE TABLE table_participant (
    table_id INTEGER NOT NULL REFERENCES event_table ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (table_id, participant_id)) WITHOUT ROWID;
CREATE INDEX table_participant_participant ON table_participant (participant_id);
CREATE TABLE table_series (
    table_id INTEGER NOT NULL REFERENCES event_table ON DELETE CASCADE,
    series_id INTEGER NOT NULL REFERENCES series DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (table_id, series_id)) WITHOUT ROWID;
CREATE INDEX table_series_series ON table_series (series_id);
CREATE TABLE column_snapshot (
    id INTEGER PRIMARY KEY, table_id INTEGER NOT NULL REFERENCES event_table ON DELETE CASCADE,
    name TEXT NOT NULL, number INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE (table_id, name, number));
CREATE VIRTUAL TABLE edited_row_search USING fts5 (
    title, place, names, words, tokenize='unicode61 remove_diacritics 2');
"""

# What can be undone and done again, in order; how many of them stand is the state "undo_place".  `value` is what undoes the step (`back`)
# or what does it again, once it was undone; it comes last, so that the names alone are read without it.  `about` names what the step
# changed, `at` says when, in seconds since 1970.
_FOURTH = """
CREATE TABLE undo_step (
    number INTEGER PRIMARY KEY, text TEXT NOT NULL, about TEXT NOT NULL, at INTEGER NOT NULL, back INTEGER NOT NULL, value TEXT NOT NULL);
"""

# The index is of what was read alone; what edits say instead is searched beside it.
_FOURTH += """
UPDATE event_search SET
    title = (SELECT title FROM event WHERE event.id = event_search.rowid),
    place = (SELECT place FROM event WHERE event.id = event_search.rowid)
    WHERE rowid IN (SELECT event.id FROM event JOIN override ON override.key = event.key AND noun = 'event'
    AND field IN ('title', 'place'));
DROP TABLE edited_row_search;
"""


def migrations() -> Migrations:
    """The migrations in order.  Made on demand: a project that is up to date opens without loading sqlite-utils."""
    from sqlite_utils import Migrations

    found = Migrations("hiatus")

    @found(name="1 first tables")
    def first(db: Database) -> None:
        run(db, _FIRST)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 1")

    @found(name="2 language of an article")
    def second(db: Database) -> None:
        run(db, "ALTER TABLE article ADD COLUMN language TEXT NOT NULL DEFAULT '';\n")
        db.execute("PRAGMA user_version = 2")

    @found(name="3 event tables")
    def third(db: Database) -> None:
        run(db, _THIRD)
        db.execute("PRAGMA user_version = 3")

    @found(name="4 steps that can be undone")
    def fourth(db: Database) -> None:
        run(db, _FOURTH)
        _gather_dismissed_rows(db)
        db.execute("PRAGMA user_version = 4")

    return found


def _gather_dismissed_rows(db: Database) -> None:
    """Dismissed rows of tables, kept one by one until now, are kept as runs of lines."""
    from model.editing import lines
    from model.editing.chosen import chosen

    query = "FROM override WHERE noun = 'event' AND field = 'dismissed'"
    rows = chosen(key for (key,) in db.execute(f"SELECT key {query}")).rows
    for prefix, runs in rows.items():
        db.execute("INSERT OR REPLACE INTO override VALUES ('lines', ?, 'dismissed', ?)", (prefix, lines.stored(runs)))
        for first, last in runs.reshape(-1, 2).tolist():
            for line in range(first, last + 1):
                db.execute(f"DELETE {query} AND key = ?", (f"{prefix}:{line}",))


def run(db: Database, script: str) -> None:
    """Run statements one by one inside the transaction under way (`executescript` would end it)."""
    import sqlite3

    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
