"""Adding files to the project: tables are asked about first, then all go in together, and what came of it is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from model.translation import figures, noted, tr, trn
from model.wording import count_words, language_name, shown

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from model.importing import Found, Look, Mapping, Wish

NOTHING = noted("No articles were found there: Hiatus reads text files (.txt) and tables of events (.csv, .tsv, .json, .ics)")


class Adding(QObject):
    """From files dropped or chosen to a sentence in the banner."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._wishes: list[Wish] = []
        self._session.finished_left_over.connect(self._finished_left_over)
        self._session.jobs.started.connect(window.update_enabled)
        self._session.jobs.ended.connect(window.update_enabled)

    def _finished_left_over(self, report: Any) -> None:
        """What went as it should was shown by the progress; the rest is told."""
        if report.cancelled or report.failures:
            self.added(report, first=False)

    def finish(self) -> None:
        """Go on with what a load that was stopped left over."""
        self._session.finish()

    def add(self, paths: Iterable[Path]) -> None:
        """Read files and folders into the open project, with progress in the window; event tables after a look at their columns."""
        from model.importing import looking

        given = list(paths)
        collection = self._session.collection
        first = not (collection.articles or collection.tables)
        job = self._session.jobs.start(tr("Looking at the files"), lambda: looking(given), lambda found: self._found(found, first))
        job.failed.connect(lambda _sentence: self._window.waiting(""))
        job.cancelled.connect(lambda: self._window.waiting(""))
        if first:
            self._window.waiting(tr("Reading the articles…"))

    def _found(self, found: Found, first: bool) -> None:
        if self._session.path is None:  # the window was closed meanwhile
            return
        self._wishes = []
        if found.tables:
            self._window.waiting("")
            self._ask(list(found.tables), list(found.files), first)
        else:
            self._put_in(list(found.files), first, asked=False)

    def _ask(self, groups: list[tuple[Look, ...]], files: list[Path], first: bool) -> None:
        """Ask about the tables of the first group, then of the next; after the last one all goes in."""
        if not groups:
            self._put_in(files, first, asked=True)
            return
        from gui.dialogs.import_table import ImportTable
        from model.importing import Wish

        looks, rest = groups[0], groups[1:]
        dialog = ImportTable(looks, self._window.theme, self._window, sum(len(group) for group in rest))

        def take(mapping: Mapping) -> None:
            self._wishes += [Wish(look.path, mapping) for look in looks]

        def take_rest() -> None:
            """All that need no answer go in as they look; the others are asked about."""
            self._wishes += [Wish(look.path, group[0].mapping) for group in rest if group[0].certain for look in group]
            rest[:] = [group for group in rest if not group[0].certain]

        dialog.chosen.connect(take)
        dialog.rest_chosen.connect(take_rest)
        dialog.finished.connect(lambda _result: self._ask(rest, files, first))
        dialog.open()

    def _put_in(self, files: list[Path], first: bool, asked: bool) -> None:
        window = self._window
        wishes, self._wishes = self._wishes, []
        if not files and not wishes:
            window.waiting("")
            if not asked:
                window.banner.tell("info", f"{tr(NOTHING)}.")
            return
        job = self._session.add_articles(files, wishes)
        job.finished.connect(lambda report: self.added(report, first))
        job.failed.connect(lambda _sentence: window.waiting(""))
        job.cancelled.connect(lambda: window.waiting(""))
        if first:
            window.waiting(tr("Reading the articles…") if files else tr("Adding the events…"))
            job.progress.connect(window.welcome.progress)

    def added(self, report: Any, first: bool) -> None:
        """Tell what came of a load (a LoadReport)."""
        window = self._window
        window.waiting("")
        if first:
            window.focus_pane("Timeline")
        parts = [tr("{added} added", added=count_words(report.added, "article"))] if report.added else []
        parts += _tables_told(report.tables)
        if report.repeated:
            parts.append(tr("{repeated} held what is in the project already", repeated=count_words(report.repeated, "file")))
        if report.failures:
            failures = count_words(len(report.failures), "file")
            parts.append(tr("{failures} could not be read (File, Files that could not be read)", failures=failures))
        if report.foreign:
            names = ", ".join(dict.fromkeys(language_name(article.language) for article in report.foreign))
            foreign = count_words(len(report.foreign), "article")
            parts.append(tr("{foreign} kept but not read, being in {names}", foreign=foreign, names=names))
        if report.cancelled:
            parts.append(tr("stopped: what was added before stands, and of a table under way nothing was kept"))
        if report.waiting:
            waiting = count_words(report.waiting, "article")
            parts.append(tr("{waiting} not searched for events yet", waiting=waiting))
        if not parts:
            parts = [tr(NOTHING)]
        quiet = report.added and first and not (report.failures or report.repeated or report.foreign or report.tables or report.cancelled)
        if not parts or quiet:
            return
        failed = report.failures or any(table.failed for table in report.tables)
        notes = "".join(f" {note}" for note in report.notes)
        told = "; ".join(parts)
        window.banner.tell("error" if failed else "info", f"{told[0].upper()}{told[1:]}.{notes}", self._way_on(report))

    def _way_on(self, report: Any) -> tuple[str, Any] | None:
        """The banner's button that goes on with what was stopped, or takes the tables just added out again."""
        if report.cancelled and self._session.left_over:
            return tr("Go on reading"), self.finish
        digests = [table.digest for table in report.tables]
        if not digests:
            return None
        return tr("Take it out again") if len(digests) == 1 else tr("Take them out again"), lambda: self._session.take_tables_out(digests)


def _tables_told(tables: Sequence[Any]) -> list[str]:
    """ "1,000,000 events of “crowd” added, 3 rows failed (File, Event tables)"; of more than a few tables the sums."""
    rows, failed = sum(table.rows for table in tables), sum(table.failed for table in tables)
    if len(tables) > 3:
        return [tr("{rows} events of {tables} tables added", rows=figures(rows), tables=len(tables)) + _failed_told(failed)]
    return [
        tr("{events} of “{name}” added", events=count_words(table.rows, "event"), name=shown(table.name)) + _failed_told(table.failed)
        for table in tables
    ]


def _failed_told(failed: int) -> str:
    return trn(", {n} row failed (File, Event tables)", ", {n} rows failed (File, Event tables)", failed) if failed else ""
