"""Ingest -> extract -> link -> store.  The only module that knows all four; a generator of progress.

What a load has told as done is on the disk.  One that was cut off, by a cancel or a kill, leaves articles that were not read
yet or findings that were not linked; the next load finishes both, whatever it is asked to add.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.changes import EVERYTHING, Changes
from model.domain import ENGLISH, Article, EventTable, Failure
from model.editing.articles import corrections
from model.joining import is_linked, join, mark_linked, unlink
from model.leftover import to_extract, unfinished
from model.progress import Cancelled, Progress
from model.store.store import LinksStale, ProjectError, Store
from model.translation import noted, tr
from model.wording import shown
from model.worker import Fault, Read, Result, Under, one_by_one
from model.workers import CannotStart, in_processes, workers_for

if TYPE_CHECKING:
    from model.importing import Wish

__all__ = ["Cancelled", "LoadReport", "Progress", "load", "unfinished"]

log = logging.getLogger(__name__)

_BATCH_SECONDS = 0.2  # a batch of small writes is one transaction, kept (and small steps are told) about this often
TAKEN_OUT = noted("“{name}” is in the project, but was taken out of it. “Articles taken out” in the File menu puts it back.")
_TRIES = 20  # linkings while another program keeps adding articles


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did: articles added, files whose content was there already, files that failed, what changed in the project, which
    of the articles added are kept but not read, as they are not in English; the event tables put in, and what to tell of them."""

    added: int
    repeated: int
    failures: tuple[Failure, ...]
    changes: Changes
    cancelled: bool = False
    foreign: tuple[Article, ...] = ()  # heads
    tables: tuple[EventTable, ...] = ()
    notes: tuple[str, ...] = ()
    again: int = 0  # articles read again
    waiting: int = 0  # articles not searched for events yet, as the load was cancelled


@dataclass
class _Tally:
    added: int = 0
    repeated: int = 0
    failures: list[Failure] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    foreign: list[Article] = field(default_factory=list)
    tables: list[EventTable] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    again: int = 0

    def report(self, cancelled: bool = False) -> LoadReport:
        changes = EVERYTHING if self.added or self.tables else self.changes
        told = tuple(self.failures), changes, cancelled, tuple(self.foreign), tuple(self.tables), tuple(self.notes), self.again
        return LoadReport(self.added, self.repeated, *told)


Steps = Generator[Progress, None, None]


def load(
    project: Path | str,
    paths: Iterable[Path | str],
    *,
    tables: Iterable[Wish] = (),
    again: Iterable[str] = (),
    create: bool = True,
    processes: int | None = None,
) -> Generator[Progress, None, LoadReport]:
    """Read files and folders into a project (made where absent if `create`), and finish what an earlier load left over.

    `again`: digests of articles in the project to be searched for events again, by this version; a person's corrections stay.
    `tables` are event tables to put in as wished; those among the paths go in by their ready mapping, or as their columns look.
    Files that cannot be read are listed in the project and the report, and stop nothing.  `Cancelled` thrown at a yield ends it
    with a report; what is in stays in.  `processes` read the articles (0: this one; None: as many as are worth it, see `workers_for`).
    Raises ProjectError where the project cannot be opened or written, and what says that there is no language model.
    """
    tally = _Tally()
    with Store.open(project, create=create) as store:
        try:
            files = yield from _files(paths)
            articles = yield from _put_tables_in(store, tuple(tables), files, tally)
            yield from _read(store, articles, tally)
            yield from _tell_languages(store)
            asked = frozenset(again)
            for _ in range(_TRIES):
                yield from _extract(store, tally, processes, asked)
                asked = frozenset()
                try:
                    yield from _link(store, tally)
                    break
                except LinksStale:
                    log.info("other articles came in while these were linked: linking again")
            else:
                raise ProjectError(
                    tr(
                        "“{name}” is being added to by another program all the time, so its events could not be joined. The "
                        "articles are in. Try again when the other program is done.",
                        name=store.path.name,
                    )
                )
        except Cancelled:
            return replace(tally.report(cancelled=True), waiting=len(to_extract(store)))
    return tally.report()


def _files(paths: Iterable[Path | str]) -> Generator[Progress, None, list[Path]]:
    """The files to read, articles and tables."""
    from model.ingest.registry import collect

    yield Progress(0, 0, tr("Looking for articles"))
    return collect(paths)


def _put_tables_in(
    store: Store, wished: Sequence[Wish], files: Sequence[Path], tally: _Tally
) -> Generator[Progress, None, list[Path]]:
    """Put the event tables wished for, and those among the files, in, one after the other; one that is stopped or fails leaves nothing
    behind.  Returns the files that are no tables."""
    from model.importing import Wish, put_in, told_table

    asked = {wish.path for wish in wished}
    left = [file for file in files if file not in asked]
    found = [file for file in left if told_table(file)]
    for wish in [*wished, *map(Wish, found)]:
        outcome = yield from put_in(store, wish)
        tally.notes += outcome.notes
        if outcome.table is not None:
            tally.tables.append(outcome.table)
        elif outcome.failure is not None:
            store.add_failure(outcome.failure)
            tally.failures.append(outcome.failure)
        else:
            tally.repeated += 1
    return [file for file in left if file not in set(found)]


def _read(store: Store, files: Sequence[Path], tally: _Tally) -> Steps:
    """Read the files and store them, some at a time."""
    batch: list[Article | Failure] = []
    begun = time.monotonic()
    for number, file in enumerate(files, 1):
        batch.append(_read_one(file))
        if time.monotonic() - begun > _BATCH_SECONDS or number == len(files):
            _keep(store, batch, tally)
            begun = time.monotonic()
            yield Progress(number, len(files), tr("Read {name}", name=shown(file.name)))


def _tell_languages(store: Store) -> Steps:
    """Tell the language of articles that an older version stored and read as English; those in another are read again."""
    waiting = store.without_language()
    if not waiting:
        return
    from model.ingest.languages import tell

    yield Progress(0, len(waiting), tr("Telling the languages of the articles"))
    for article in store.full_articles(waiting):
        language, spans = tell(article.text, article.spans)
        with store.atomic():
            store.set_language(article.digest, language, spans)
            if language != ENGLISH or any(span.language for span in spans):
                store.forget_extractions([article.digest])
                unlink(store)


def _read_one(file: Path) -> Article | Failure:
    from model.ingest.errors import storable
    from model.ingest.registry import ReadError, read_file

    try:
        return read_file(file)
    except ReadError as error:
        return Failure(storable(file), str(error))
    except Exception as error:  # whatever one file does to its importer, the other files are read
        log.exception("reading %s failed", file)
        return Failure(storable(file), storable(_fault(READ, file.name, f"{type(error).__name__}: {error}")))


READ = noted("“{name}” could not be read because of a fault of this program ({error}).")
SEARCHED = noted("“{name}” could not be searched for events because of a fault of this program ({error}).")


def _fault(sentence: str, name: str, error: str) -> str:
    return f"{tr(sentence, name=name, error=error)} {tr('Please report it; the log has the details. Everything else goes on.')}"


def _keep(store: Store, batch: list[Article | Failure], tally: _Tally) -> None:
    """Store what was read in one transaction, and empty the batch."""
    added = repeated = 0
    foreign = []
    with store.atomic():
        for one in batch:
            if isinstance(one, Failure):
                store.add_failure(one)
            elif store.add_article(one) is None:
                repeated += 1
            else:
                added += 1
                if one.language != ENGLISH:
                    foreign.append(replace(one, text="", spans=()))
    out = corrections(store.overrides()).out if repeated else frozenset()
    tally.notes += [tr(TAKEN_OUT, name=shown(one.title or one.path)) for one in batch if isinstance(one, Article) and one.digest in out]
    tally.added += added
    tally.foreign += foreign
    tally.repeated += repeated
    tally.failures += [one for one in batch if isinstance(one, Failure)]
    batch.clear()


def _extract(store: Store, tally: _Tally, processes: int | None, again: frozenset[str]) -> Steps:
    """Find dates, people and events in the articles that wait for it, and in those asked for `again`, and keep what was found.  Until
    it is found, what was found before is kept."""
    waiting = to_extract(store)
    waiting += [head.digest for head in store.heads() if head.digest in again - set(waiting)] if again else []
    if not waiting:
        return
    yield Progress(0, len(waiting), tr("Loading the language model"))
    batch: list[Result] = []
    begun = time.monotonic()
    number, at = 0, tr("Finding dates, people and events")
    with closing(_outcomes(store, waiting, processes)) as outcomes:
        for outcome in outcomes:
            if isinstance(outcome, Under):
                at = _at(outcome)
            else:
                batch.append(outcome)
                number += 1
            if time.monotonic() - begun > _BATCH_SECONDS or number == len(waiting):
                _keep_extractions(store, batch, tally)
                begun = time.monotonic()
                yield Progress(number, len(waiting), at)


def _at(under: Under) -> str:
    """What reading is at, in words."""
    name = Path(under.path).name
    if under.died:
        return tr("The process that read “{name}” ended abruptly; reading it again", name=name)
    found = tr("Finding dates, people and events")
    return f"{found} (“{name}” {under.share:.0%})" if name else found


def _keep_extractions(store: Store, batch: list[Result], tally: _Tally) -> None:
    """Store what was found in one transaction, and empty the batch."""
    failures = [_failure(one) for one in batch if isinstance(one, Fault)]
    with store.atomic():
        for failure in failures:
            store.add_failure(failure)
        for one in batch:
            if isinstance(one, Read):
                before = store.extraction(one.digest)
                tally.again += before is not None
                store.save_extraction(one.digest, one.json)
                if before not in (None, one.json):
                    unlink(store)
    tally.failures += failures
    batch.clear()


def _failure(fault: Fault) -> Failure:
    log.error("extraction of %s failed: %s\n%s", fault.path, fault.error, fault.details)
    name = Path(fault.path).name
    if fault.died:
        return Failure(
            fault.path,
            tr(
                "“{name}” could not be searched for events: the process that read it ended abruptly, and so did a second one "
                "({error}). It may need more memory than there is. Everything else goes on.",
                name=name, error=fault.error,
            ),
        )
    return Failure(fault.path, _fault(SEARCHED, name, fault.error))


def _outcomes(store: Store, waiting: Sequence[str], processes: int | None) -> Generator[Result | Under, None, None]:
    """What reading each article gives, in order.  An article that cannot be read costs itself only."""
    count = workers_for(store.sizes(waiting)) if processes is None else processes
    done = 0
    try:
        if count:
            with closing(in_processes(store.full_articles(waiting), count)) as outcomes:
                for outcome in outcomes:
                    done += not isinstance(outcome, Under)
                    yield outcome
            return
    except CannotStart as error:
        log.warning("articles are read in this process as no other one starts: %s", error)
    yield from one_by_one(store.full_articles(waiting[done:]))


def _link(store: Store, tally: _Tally) -> Steps:
    """Join what was found over all articles, and store it.  Raises LinksStale where others added articles meanwhile."""
    if is_linked(store):
        return
    joined = yield from join(store)
    with store.atomic():
        if corrections(store.overrides()) != joined.given:
            raise LinksStale
        tally.changes |= store.replace_links(joined.collection, joined.read)
        mark_linked(store)
