"""Linking all that was read in a project as a person's corrections of whole articles have it: dates of publication, articles left out.

The findings in a project are what linking made of its extractions and these corrections.  The state "linked" names the extractions
they come from; who changes either without linking anew takes it away, and the next load links.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from model.domain import Collection
from model.editing.articles import Corrections, corrections
from model.editing.moving import best_place, place_of
from model.progress import Progress
from model.store.patches import LINKED
from model.store.store import LinksStale, Store
from model.translation import tr

if TYPE_CHECKING:
    from model.extract.extraction import Extraction

__all__ = ["Joined", "is_linked", "join", "mark_linked", "unlink"]

log = logging.getLogger(__name__)

_TOLD_SECONDS = 0.2  # how often it is told how far linking is


@dataclass(frozen=True, slots=True)
class Joined:
    """What linking found, and what it was given: the digests of the articles read (those left out among them), and the corrections."""

    collection: Collection
    read: frozenset[str]
    given: Corrections


def is_linked(store: Store) -> bool:
    """Whether the stored events come from all the extractions there are."""
    return bool(store.get_state(LINKED) == _mark(store.extracted()))


def mark_linked(store: Store) -> None:
    """Note that they do."""
    store.set_state(LINKED, _mark(store.extracted()))


def unlink(store: Store) -> None:
    """Have all linked anew by the next load."""
    store.set_state(LINKED, None)


def _mark(digests: Iterable[str]) -> str | None:
    """A short name for a set of extractions."""
    ordered = sorted(digests)
    return hashlib.sha256("\n".join(ordered).encode()).hexdigest() if ordered else None


def join(
    store: Store, given: Corrections | None = None, anew: Mapping[str, str] | None = None
) -> Generator[Progress, None, Joined]:
    """Join what was found in all articles, as these corrections have it (None: those in the project); `anew`: what was found in some of
    them (JSON by digest), in place of what the project holds.  Nothing is written, but that extractions in an older version's form are
    taken away, to be read again: then LinksStale is raised."""
    yield Progress(0, 0, tr("Joining events across articles"))
    from model.link.pipeline import linking

    given = corrections(store.overrides()) if given is None else given
    extractions = _understood(store, anew or {})
    taking_part = [digest for digest in extractions if digest not in given.out]
    articles = tuple(store.full_articles(taking_part))
    read = [_corrected(extractions[article.digest], given) for article in articles]
    stages = linking(articles, read, carried(store.known(), read))
    told = time.monotonic()
    while True:
        try:
            stage = next(stages)
        except StopIteration as end:
            return Joined(end.value, frozenset(extractions), given)
        if time.monotonic() - told > _TOLD_SECONDS:
            yield Progress(stage.done, stage.total, tr(stage.text))
            told = time.monotonic()


def _corrected(extraction: Extraction, given: Corrections) -> Extraction:
    published = given.published.get(extraction.article)
    return extraction if published is None else replace(extraction, publication=published)


def carried(known: Mapping[str, str], read: Iterable[Extraction]) -> dict[str, str]:
    """`known` (see `linking`) with the mentions of articles that were read anew, by a version that sets their limits elsewhere: a new
    mention stands for the known one that is gone and whose place it takes (see `model.editing.moving`), so its event keeps its key."""
    found = dict(known)
    places: dict[str, set[tuple[int, int]]] = {}
    for key in known:
        if (place := place_of(key)) is not None:
            places.setdefault(place[0], set()).add(place[1])
    for extraction in read:
        article = extraction.article[:12]
        gone = places.get(article, set()) - {(draft.start, draft.end) for draft in extraction.drafts}
        gone -= {(echo.start, echo.end) for echo in extraction.echoes}
        for draft in extraction.drafts if gone else ():
            before = best_place((draft.start, draft.end), gone)
            if before is not None and f"{article}:{draft.start}-{draft.end}" not in known:
                found[f"{article}:{draft.start}-{draft.end}"] = known[f"{article}:{before[0]}-{before[1]}"]
    return found


def _understood(store: Store, anew: Mapping[str, str]) -> dict[str, Extraction]:
    """What was found in each article.  Where an older version wrote it in another form, raises LinksStale: it is to be read again."""
    from model.extract.extraction import Extraction

    found: dict[str, Extraction] = {}
    foreign = []
    for digest, text in {**store.extractions(), **anew}.items():
        try:
            found[digest] = Extraction.from_json(text)
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("what was found in article %s is in another version's form; it is read again", digest, exc_info=True)
            foreign.append(digest)
    if foreign:
        store.forget_extractions(foreign)
        raise LinksStale
    return found
