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
from model.editing.articles import UNADDED, corrections
from model.joining import is_linked, join, unlink
from model.leftover import to_extract, unfinished
from model.load_step import PUT_BACK, LoadStep, keep_linked
from model.progress import Cancelled, Progress
from model.storable import storable
from model.store.patches import LINKED
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
    anew: dict[str, str] = field(default_factory=dict)  # what was found in articles read again, kept all at once at the end

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
            step = LoadStep(store)
            articles = yield from _put_tables_in(store, tuple(tables), files, tally, step)
            yield from _read(store, articles, tally, step)
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
    store: Store, wished: Sequence[Wish], files: Sequence[Path], tally: _Tally, step: LoadStep
) -> Generator[Progress, None, list[Path]]:
    """Put the event tables wished for, and those among the files, in, one after the other; one that is stopped or fails leaves nothing
    behind.  Returns the files that are no tables."""
    from model.importing import Wish, put_in, told_table

    asked = {wish.path for wish in wished}
    left = [file for file in files if file not in asked]
    found = [file for file in left if told_table(file)]
    if wished or found:
        store.forget_tables_aside()
    for wish in [*wished, *map(Wish, found)]:
        outcome = yield from put_in(store, wish, step.add_table)
        tally.notes += outcome.notes
        if outcome.table is not None:
            tally.tables.append(outcome.table)
        elif outcome.failure is not None:
            store.add_failure(outcome.failure)
            tally.failures.append(outcome.failure)
        else:
            tally.repeated += 1
    return [file for file in left if file not in set(found)]


def _read(store: Store, files: Sequence[Path], tally: _Tally, step: LoadStep) -> Steps:
    """Read the files and store them, some at a time."""
    batch: list[Article | Failure] = []
    begun = time.monotonic()
    for number, file in enumerate(files, 1):
        batch.append(_read_one(file))
        if time.monotonic() - begun > _BATCH_SECONDS or number == len(files):
            _keep(store, batch, tally, step)
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


def _keep(store: Store, batch: list[Article | Failure], tally: _Tally, step: LoadStep) -> None:
    """Store what was read in one transaction, and empty the batch."""
    came: list[Article] = []
    there: list[Article] = []
    with store.atomic():
        for one in batch:
            if isinstance(one, Failure):
                store.add_failure(one)
            else:
                (there if store.add_article(one) is None else came).append(one)
        out = store.overrides() if there else {}
        back = [article for article in there if out.get(("article", article.digest, "out")) == UNADDED]
        step.add_articles([*came, *back])
        for article in back:
            store.set_override("article", article.digest, "out", None)
            store.set_state(LINKED, PUT_BACK)
    taken_out = corrections(out).out - {article.digest for article in back}
    tally.notes += [tr(TAKEN_OUT, name=shown(one.title or one.path)) for one in there if one.digest in taken_out]
    tally.added += len(came) + len(back)
    tally.foreign += [replace(one, text="", spans=()) for one in came if one.language != ENGLISH]
    tally.repeated += len(there) - len(back)
    tally.failures += [one for one in batch if isinstance(one, Failure)]
    batch.clear()


def _extract(store: Store, tally: _Tally, processes: int | None, again: frozenset[str]) -> Steps:
    """Find dates, people and events in the articles that wait for it, and keep what was found; what is found in those asked for `again`
    is put into the tally, to be kept at the end."""
    waiting = to_extract(store)
    again = again.difference(waiting)
    waiting += [head.digest for head in store.heads() if head.digest in again] if again else []
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
                _keep_extractions(store, batch, tally, again)
                begun = time.monotonic()
                yield Progress(number, len(waiting), at)


def _at(under: Under) -> str:
    """What reading is at, in words."""
    name = Path(under.path).name
    if under.died:
        return tr("The process that read “{name}” ended abruptly; reading it again", name=name)
    found = tr("Finding dates, people and events")
    return f"{found} (“{name}” {under.share:.0%})" if name else found


def _keep_extractions(store: Store, batch: list[Result], tally: _Tally, again: frozenset[str]) -> None:
    """Store what was found in one transaction, and empty the batch."""
    failures = [_failure(one) for one in batch if isinstance(one, Fault)]
    with store.atomic():
        for failure in failures:
            store.add_failure(failure)
        for one in batch:
            if isinstance(one, Read) and one.digest not in again:
                store.save_extraction(one.digest, one.json)
    tally.anew |= {one.digest: one.json for one in batch if isinstance(one, Read) and one.digest in again}
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
    if not is_linked(store) or any(store.extraction(digest) != text for digest, text in tally.anew.items()):
        joined = yield from join(store, anew=tally.anew)
        with store.atomic():
            if corrections(store.overrides()) != joined.given:
                raise LinksStale
            tally.changes |= keep_linked(store, joined, tally.anew)[0]
    elif tally.anew:
        with store.atomic():
            for digest, text in tally.anew.items():
                store.save_extraction(digest, text)  # the same, and what made reading it fail before is forgotten
    tally.again = len(tally.anew)
