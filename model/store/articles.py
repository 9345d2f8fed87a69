"""Articles: their texts, publication dates, extractions, and the files that could not be read."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from sqlite3 import Connection

from model.dates import Step
from model.domain import ENGLISH, Article, Basis, Failure, MarkedSpan, Publication, SpanKind

__all__ = [
    "add",
    "add_failure",
    "digests",
    "extracted",
    "extraction",
    "extractions",
    "failures",
    "forget_extractions",
    "heads",
    "publish",
    "read",
    "save_extraction",
    "set_language",
    "unread",
    "without_language",
]

_KINDS = {kind.value: kind for kind in SpanKind}  # asked for some hundred times an article, whenever one is shown
_HEAD = """id, digest, path, title, source, byline, encoding, language,
    published_earliest, published_latest, published_edtf, published_basis, published_confidence"""


def add(db: Connection, article: Article) -> int | None:
    """Store an article.  Returns its id, None where one with the same digest is there.  A failure noted for its file is forgotten."""
    db.execute("DELETE FROM failure WHERE path = ?", (article.path,))
    if db.execute("SELECT 1 FROM article WHERE digest = ?", (article.digest,)).fetchone():
        return None
    row = db.execute(
        "INSERT INTO article (digest, path, title, source, byline, encoding, language) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (article.digest, article.path, article.title, article.source, article.byline, article.encoding, article.language),
    )
    number = row.lastrowid
    assert number is not None
    db.execute("INSERT INTO article_text (id, text, spans) VALUES (?, ?, ?)", (number, article.text, _spans_json(article.spans)))
    if article.published is not None:
        publish(db, number, article)
    return number


def _spans_json(spans: Iterable[MarkedSpan]) -> str:
    return json.dumps([(s.start, s.end, s.kind, s.language)[: 4 if s.language else 3] for s in spans], separators=(",", ":"))


def without_language(db: Connection) -> tuple[str, ...]:
    """The digests of articles whose language nobody has told yet: those that a version stored which told none."""
    return tuple(row[0] for row in db.execute("SELECT digest FROM article WHERE language = '' ORDER BY id"))


def set_language(db: Connection, digest: str, language: str, spans: Iterable[MarkedSpan]) -> None:
    """Set the language of an article and of its paragraphs."""
    (number,) = db.execute("SELECT id FROM article WHERE digest = ?", (digest,)).fetchone()
    db.execute("UPDATE article SET language = ? WHERE id = ?", (language, number))
    db.execute("UPDATE article_text SET spans = ? WHERE id = ?", (_spans_json(spans), number))


def publish(db: Connection, number: int, article: Article) -> None:
    """Set what linking finds out about an article: publication date with its reasons, title, source, byline."""
    when = article.published
    bounds = (when.earliest, when.latest, when.edtf, str(when.basis), when.confidence) if when else (None,) * 5
    db.execute(
        """UPDATE article SET title = ?, source = ?, byline = ?, published_earliest = ?, published_latest = ?, published_edtf = ?,
        published_basis = ?, published_confidence = ? WHERE id = ?""",
        (article.title, article.source, article.byline, *bounds, number),
    )
    db.execute("DELETE FROM derivation WHERE article_id = ?", (number,))
    steps = when.derivation if when else ()
    db.executemany(
        "INSERT INTO derivation (article_id, number, rule, phrase, start, end, says) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(number, place, step.rule, step.phrase, step.start, step.end, step.says) for place, step in enumerate(steps)],
    )


def heads(db: Connection, digest: str | None = None) -> tuple[Article, ...]:
    """All articles, or the one with this digest, in the order they came, without text and spans."""
    which, given = ("", ()) if digest is None else ("WHERE digest = ?", (digest,))
    steps: defaultdict[int, list[Step]] = defaultdict(list)
    for owner, *step in db.execute(
        f"""SELECT article_id, rule, phrase, start, end, says FROM derivation JOIN article ON article.id = article_id {which}
        ORDER BY article_id, number""",
        given,
    ):
        steps[owner].append(Step(*step))
    found = []
    for row in db.execute(f"SELECT {_HEAD} FROM article {which} ORDER BY id", given):
        number, name, path, title, source, byline, encoding, language, *bounds = row
        published = None
        if bounds[3] is not None:
            earliest, latest, edtf, basis, confidence = bounds
            published = Publication(earliest, latest, edtf, Basis(basis), tuple(steps[number]), confidence)
        found.append(Article(path, "", name, (), title, source, byline, encoding, published, number, language or ENGLISH))
    return tuple(found)


def read(db: Connection, head: Article) -> Article:
    """The article of a head with its text and spans.  Raises KeyError where it is not there, ValueError where it is damaged."""
    row = db.execute("SELECT text, spans FROM article_text WHERE id = ?", (head.id,)).fetchone()
    if row is None:
        raise KeyError(head.digest)
    text, marked = row[0], json.loads(row[1])
    spans = tuple(MarkedSpan(start, end, _KINDS[kind], *language) for start, end, kind, *language in marked)
    if any(not 0 <= span.start <= span.end <= len(text) or not isinstance(span.language, str) for span in spans):
        raise ValueError("parts of an article are marked that it does not have")
    last = "SELECT max(max(end, coalesce(phrase_end, 0), coalesce(place_end, 0))) FROM mention WHERE article_id = ?"
    if (db.execute(last, (head.id,)).fetchone()[0] or 0) > len(text):
        raise ValueError("the text of an article ends before what was read in it")
    return replace(head, text=text, spans=spans)


def digests(db: Connection) -> dict[str, int]:
    """The id of each digest."""
    return dict(db.execute("SELECT digest, id FROM article ORDER BY id"))


def sizes(db: Connection, digests: Iterable[str]) -> list[int]:
    """The lengths in characters of the texts of these articles."""
    query = "SELECT length(text) FROM article_text JOIN article USING (id) WHERE digest = ?"
    return [db.execute(query, (digest,)).fetchone()[0] for digest in digests]


def save_extraction(db: Connection, digest: str, text: str) -> None:
    """Keep what was read in an article, as JSON; a failure noted for its file is forgotten.  Raises KeyError where there is no such
    article."""
    row = db.execute("SELECT id, path FROM article WHERE digest = ?", (digest,)).fetchone()
    if row is None:
        raise KeyError(digest)
    db.execute("DELETE FROM failure WHERE path = ?", (row[1],))
    db.execute("INSERT OR REPLACE INTO extraction (article_id, json) VALUES (?, ?)", (row[0], text))


def extractions(db: Connection) -> dict[str, str]:
    """What was read, as JSON by digest, in the order the articles came."""
    return dict(db.execute("SELECT digest, json FROM extraction JOIN article ON article.id = article_id ORDER BY article_id"))


def extraction(db: Connection, digest: str) -> str | None:
    """What was read in one article, as JSON; None where it was not read."""
    row = db.execute("SELECT json FROM extraction JOIN article ON article.id = article_id WHERE digest = ?", (digest,)).fetchone()
    return None if row is None else str(row[0])


def extractions_with(db: Connection, needles: Iterable[str]) -> dict[str, str]:
    """What was read in those articles in whose JSON one of these texts stands, by digest, in the order the articles came."""
    wanted = tuple(needles)
    query = "SELECT digest, json FROM extraction JOIN article ON article.id = article_id ORDER BY article_id"
    return {digest: text for digest, text in db.execute(query) if any(needle in text for needle in wanted)}


def extracted(db: Connection) -> frozenset[str]:
    """The digests of the articles that were read for dates, people and events."""
    return frozenset(row[0] for row in db.execute("SELECT digest FROM extraction JOIN article ON article.id = article_id"))


def forget_extractions(db: Connection, digests: Iterable[str]) -> None:
    """Have these articles read again."""
    query = "DELETE FROM extraction WHERE article_id = (SELECT id FROM article WHERE digest = ?)"
    db.executemany(query, [(digest,) for digest in digests])


def unread(db: Connection) -> tuple[str, ...]:
    """The digests of articles without an extraction: what a load that was cut off left over."""
    rows = db.execute("SELECT digest FROM article WHERE id NOT IN (SELECT article_id FROM extraction) ORDER BY id")
    return tuple(row[0] for row in rows)


def add_failure(db: Connection, failure: Failure) -> None:
    """List a file as unreadable; a later reason replaces an earlier one."""
    db.execute("INSERT OR REPLACE INTO failure (path, reason) VALUES (?, ?)", (failure.path, failure.reason))


def failures(db: Connection) -> tuple[Failure, ...]:
    """The files that could not be read, by path."""
    return tuple(Failure(*row) for row in db.execute("SELECT path, reason FROM failure ORDER BY path"))
