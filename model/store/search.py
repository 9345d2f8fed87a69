"""Full-text search over the events and the articles' texts."""

from __future__ import annotations

import functools
import json
import re
import secrets
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from sqlite3 import Connection

import numpy as np
import numpy.typing as npt

from model.domain import Event, Participant
from model.storable import storable
from model.store import tables
from model.store.shown_search import ShownSearch

__all__ = ["SearchHits", "index_event", "matching", "search"]

MOST = 1000  # passages returned at most; `total` says how many there are
_AROUND = 60  # characters of a snippet before and after the words
_NEAR = 24  # words between the words of one passage at most


TableLines = tuple[str, npt.NDArray[np.int64]]
"""The digest of an event table and lines of it."""


@dataclass(frozen=True, slots=True)
class SearchHits:
    """What a search found: keys of events, best first, and the lines of event tables (digest, lines; not in order), which may be a
    million; passages (digest, start, end, snippet) in the articles' texts, the articles best first, each article's in order; and how
    many passages there are, of which at most `MOST` are given.  A row whose event a person edited is among the keys.
    """

    events: tuple[str, ...] = ()
    lines: tuple[TableLines, ...] = ()
    passages: tuple[tuple[str, int, int, str], ...] = ()
    total: int = 0


def index_event(db: Connection, event: Event, people: Mapping[str, Participant]) -> None:
    """Put an event into the search index, as it was read."""
    present = [people[role.participant] for role in event.participants if role.participant in people]
    names = "\n".join(name for who in present for name in (who.name, *who.aliases))
    words = "\n".join(mention.text for mention in event.mentions)
    db.execute(
        "INSERT OR REPLACE INTO event_search (rowid, title, place, names, words) VALUES (?, ?, ?, ?, ?)",
        (event.id, event.title, event.place, names, words),
    )


def matching(db: Connection, words: tuple[str, ...], shown: ShownSearch) -> SearchHits:
    """The events in whose title, place or participants' names each of these words begins a word, without passages.

    `words` as `model.filtering.search_words` gives them: of letters and digits, none empty.
    """
    query = " AND ".join(f'"{word}"*' for word in words)
    return _events(db, f"{{title place names}} : ({query})", shown)


def _events(db: Connection, query: str, shown: ShownSearch) -> SearchHits:
    """The events, read from articles or from tables, that a query of the FTS5 language finds; those that edits speak of, by the words that
    are shown of them."""
    found = db.execute(
        """SELECT bm25(event_search, 8, 3, 3, 1), key FROM event_search JOIN event ON event.id = event_search.rowid
        WHERE event_search MATCH ? ORDER BY 1, event.earliest""",
        (query,),
    )
    hidden = shown.shown.hidden
    ranked = [(rank, key) for rank, key in found if key not in hidden] + shown.hits(query)
    keys = [key for _, key in sorted(ranked, key=lambda pair: pair[0])]
    lines: list[TableLines] = []
    every = tables.all_of(db)
    edited = list(tables.ids_of(hidden, every).values())
    for table in every:
        rows = db.execute(f"SELECT rowid FROM row_search_{table.id} WHERE row_search_{table.id} MATCH ?", (query,))
        numbers = np.fromiter((number for (number,) in rows), dtype=np.int64)
        if edited:
            numbers = numbers[~np.isin(numbers, edited)]
        lines.append((table.digest, numbers - tables.spans(table.id)[0]))
    return SearchHits(tuple(keys), tuple(lines))


def search(db: Connection, text: str, shown: ShownSearch) -> SearchHits:
    """Find events and passages with all the words of `text`; words in double quotes stand together, the last word may be a beginning.

    Passages in repeated text and page furniture are left out: what is repeated is found where it stands first.
    """
    terms = list(_terms(storable(text)))
    if not terms:
        return SearchHits()
    every = " AND ".join(term.query for term in terms)
    hits = _events(db, every, shown)
    near = f"NEAR({' '.join(term.query for term in terms)}, {_NEAR})" if len(terms) > 1 else every
    passages = _passages(db, near, terms) or _passages(db, every, terms)
    keys = tuple(key for key in hits.events if key not in shown.shown.dismissed)
    return SearchHits(keys, hits.lines, tuple(passages[:MOST]), len(passages))


@dataclass(frozen=True, slots=True)
class _Term:
    """A word or words that stand together; `open_end`: the last may go on."""

    words: str
    open_end: bool

    @property
    def query(self) -> str:
        """As a string of the FTS5 query language (https://www.sqlite.org/fts5.html, section 3)."""
        return f'"{self.words}"' + ("*" if self.open_end else "")

    def fits(self, found: str) -> bool:
        """Whether this term is what was found there."""
        here, wanted = _folded(found), _folded(self.words)
        return here.startswith(wanted) if self.open_end else here == wanted


@functools.lru_cache(maxsize=4096)
def _folded(words: str) -> str:
    """As the index compares: without case, accents and signs."""
    plain = unicodedata.normalize("NFD", words.casefold())
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign)).split())


def _terms(text: str) -> Iterator[_Term]:
    parts = [(quoted or word, bool(quoted)) for quoted, word in re.findall(r'"([^"]+)"?|([^\s"]+)', text.replace("\0", " "))]
    parts = [(words, quoted) for words, quoted in parts if any(sign.isalnum() for sign in words)]
    for number, (words, quoted) in enumerate(parts):
        yield _Term(words, number == len(parts) - 1 and not quoted and not text[-1:].isspace())


def _passages(db: Connection, query: str, terms: list[_Term]) -> list[tuple[str, int, int, str]]:
    token = secrets.token_hex(6)
    before, after = f"\ufdd0{token}<", f"\ufdd0{token}>"  # cannot stand in a text: a noncharacter and a number just drawn
    found: list[tuple[str, int, int, str]] = []
    for digest, marked, spans, text in db.execute(
        """SELECT digest, highlight(article_search, 0, ?, ?), spans, article_text.text FROM article_search
        JOIN article ON article.id = article_search.rowid JOIN article_text ON article_text.id = article.id
        WHERE article_search MATCH ? AND digest NOT IN (SELECT key FROM override WHERE noun = 'article' AND field = 'out') ORDER BY rank""",
        (before, after, query),
    ):
        if marked.replace(before, "").replace(after, "") != text:
            continue  # the library marks a text up to its first NUL only; the importers let none in
        pieces = marked.split(before)
        marks, at = [], len(pieces[0])
        for piece in pieces[1:]:
            words, rest = piece.split(after)
            marks.append((at, at + len(words)))
            at += len(words) + len(rest)
        for start, end in _joined(text, marks, json.loads(spans), terms):
            found.append((digest, start, end, _snippet(text, start, end)))
    return found


def _joined(text: str, marks: list[tuple[int, int]], spans: list[tuple[int, int, str]], terms: list[_Term]) -> list[tuple[int, int]]:
    """The passages of an article: stretches of one paragraph that hold all the terms, the shortest first taken.

    Where no paragraph holds all, each mark is a passage.
    """
    starts = [span[0] for span in spans]
    readable = []
    for mark in marks:
        place = bisect_right(starts, mark[0]) - 1
        if place < 0 or spans[place][2] not in ("repeat", "furniture"):
            readable.append((place, mark))
    if len(terms) == 1:
        return [mark for _, mark in readable]
    windows: list[tuple[int, int]] = []
    last: dict[int, tuple[int, int]] = {}  # term -> where it was met last in this paragraph
    here = -1
    for place, mark in readable:
        if place != here:
            here, last = place, {}
        last |= {number: mark for number, term in enumerate(terms) if term.fits(text[mark[0] : mark[1]])}
        if len(last) == len(terms):
            windows.append((min(start for start, _ in last.values()), mark[1]))
    taken: list[tuple[int, int]] = []
    for start, end in sorted(windows, key=lambda window: (window[1] - window[0], window[0])):
        after = bisect_right(taken, (start, end))
        if (after == 0 or taken[after - 1][1] <= start) and (after == len(taken) or end <= taken[after][0]):
            taken.insert(after, (start, end))
    return taken or [mark for _, mark in readable]


def _snippet(text: str, start: int, end: int) -> str:
    """The words with some around them, on one line."""
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    words = text[low:high]
    if low and " " in words[: start - low]:
        words = words[words.index(" ") :]
    if high < len(text) and " " in words[len(words) - (high - end) :]:
        words = words[: words.rindex(" ")]
    return ("… " if low else "") + " ".join(words.split()) + (" …" if high < len(text) else "")
