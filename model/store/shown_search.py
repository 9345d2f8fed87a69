"""The search index of the events that edits speak of: in memory, of this connection alone, beside the index of what was read."""

from __future__ import annotations

from sqlite3 import Connection

from model.editing.words import ShownWords, Words

__all__ = ["ShownSearch"]

_TABLE = """CREATE VIRTUAL TABLE temp.shown_search USING fts5 (
    title, place, names, words, tokenize='unicode61 remove_diacritics 2')"""


class ShownSearch:
    """Follows what is shown (`follow`), writing only what differs."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._made = False
        self._numbers: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._last = 0
        self.shown = ShownWords()

    def follow(self, shown: ShownWords) -> None:
        """Find these events by these words from now on."""
        before, self.shown = self.shown, shown
        for key in before.words:
            if before.words[key] != shown.words.get(key):
                number = self._numbers.pop(key)
                del self._keys[number]
                self._db.execute("DELETE FROM temp.shown_search WHERE rowid = ?", (number,))
        rows: list[tuple[int | str, ...]] = []
        for key, words in shown.words.items():
            if key not in self._numbers:
                rows.append(self._numbered(key, words))
        if not rows:
            return
        if not self._made:
            self._db.execute(_TABLE)
            self._made = True
        self._db.executemany("INSERT INTO temp.shown_search (rowid, title, place, names, words) VALUES (?, ?, ?, ?, ?)", rows)

    def _numbered(self, key: str, words: Words) -> tuple[int | str, ...]:
        self._last += 1
        self._numbers[key], self._keys[self._last] = self._last, key
        return (self._last, *words)

    def hits(self, query: str) -> list[tuple[float, str]]:
        """(rank, the lower the better; key) of the events that a query of the FTS5 language finds."""
        if not self._numbers:
            return []
        found = self._db.execute(
            "SELECT bm25(shown_search, 8, 3, 3, 1), rowid FROM temp.shown_search WHERE shown_search MATCH ?", (query,)
        )
        return [(rank, self._keys[number]) for rank, number in found]
