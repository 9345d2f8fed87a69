"""The commands without a window: ingest, export, render, timex (see `hiatus --help`).

What draws images and opens windows lives in `gui`, which `model` never imports: `main.py` hands both in as functions.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from model.cli_images import day, image_of, image_options, is_picture, write_held
from model.cli_tables import TableOptions, report_tables, table_options, wishes
from model.dates import from_iso
from model.domain import Collection, Failure
from model.export.image_options import ImageOptions
from model.export.origin import Origin, program_version
from model.export.registry import EXPORTERS, ExportError, export_data, exporter_for
from model.importing import Wish
from model.wording import shown as readable
from model.wording import unread_told

if TYPE_CHECKING:
    from model.loading import LoadReport


_HALVES = re.compile("[\ud800-\udfff]")  # of letters: JSON can say them, UTF-8 cannot
Draw = Callable[[Collection, Path, ImageOptions, Origin], tuple[str, ...]]
"""Writes an image of a collection, that tells where it came from; gives sentences to be told."""


def processes_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option of the two commands that read articles."""
    says = "that read articles, 0 for none but this one; else as many as the machine has processors and the articles are worth"
    return click.option("--processes", type=click.IntRange(0, 64), default=None, metavar="N", help=says)(command)


def make_cli(draw: Draw) -> click.Group:
    """The command group; `draw` writes an image of a collection and raises ExportError with a sentence."""

    @click.group(context_settings={"help_option_names": ["-h", "--help"]})
    @click.version_option(package_name="hiatus")
    def cli() -> None:
        """Hiatus: a timeline explorer for news articles.

        Without a command it opens the window: hiatus [PROJECT.hiatus or FILE or FOLDER ...]
        """

    @cli.command()
    @click.argument("project", type=click.Path(dir_okay=False, path_type=Path))
    @click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
    @click.option("--again", is_flag=True, help="search the articles of the project for events again; a person's corrections stay")
    @processes_option
    @table_options
    def ingest(project: Path, paths: tuple[Path, ...], again: bool, processes: int | None, **tables: Any) -> None:
        """Read articles and event tables (files or folders) into a project, which is made if absent.

        Tables are CSV, TSV, JSON, iCalendar, and the files of GDELT, ACLED and TimelineJS; .zip and .gz are unpacked.
        """
        sys.exit(1 if ingest_into(project, paths, again, processes, TableOptions(**tables)) else 0)

    @cli.command()
    @click.argument("project", type=click.Path(dir_okay=False, path_type=Path))
    @click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path))
    @image_options
    def export(project: Path, output: Path, **options: Any) -> None:
        """Write a project as data (.json .csv .html .md .ics .timeline.json .graphml) or as an image (.png .svg .pdf), by the ending.

        PROJECT may also be an image that Hiatus made with its data in it: they are written as .json.
        """
        if is_picture(project):
            write_held(project, output)
            return
        with opened(project) as collection:
            write(collection, output, draw, image_of(options), project.stem)

    @cli.command()
    @click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
    @click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path))
    @processes_option
    @image_options
    def render(paths: tuple[Path, ...], output: Path, processes: int | None, **options: Any) -> None:
        """Read articles and write them as a timeline in one go, keeping no project."""
        sys.exit(1 if render_once(paths, output, processes, draw, image_of(options)) else 0)

    @cli.command()
    @click.option("--dct", metavar="YYYY-MM-DD", callback=day, help="the day the text was written")
    @click.option("--jsonl", is_flag=True, help="read JSON lines {doc, dct, text}, write {doc, start, end, text, type, value}")
    def timex(dct: int | None, jsonl: bool) -> None:
        """Write the date phrases of the text on standard input as JSON lines."""
        sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="")  # type: ignore[union-attr]
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        for found in timex_lines(dct, jsonl):
            click.echo(_HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", json.dumps(found, ensure_ascii=False)))

    return cli


def ingest_into(project: Path, paths: tuple[Path, ...], again: bool, processes: int | None, options: TableOptions) -> bool:
    """Read the paths into a project, and its articles again where asked for.  Returns whether a file or a row failed."""
    if not paths and not again:
        raise click.UsageError("name the files or folders to read, or --again to read those of the project again")
    report = run_load(project, paths, processes, wishes(paths, options), articles_of(project) if again else ())
    failed = report_failures(report.failures)
    return table_rows_failed(project, report) or failed


def articles_of(project: Path) -> tuple[str, ...]:
    """The digests of a project's articles.  Exits with the project's own sentence where it cannot be opened."""
    with opened(project) as collection:
        return tuple(article.digest for article in collection.articles)


def run_load(
    project: Path, paths: tuple[Path, ...], processes: int | None = None, tables: tuple[Wish, ...] = (), again: tuple[str, ...] = ()
) -> LoadReport:
    """Load the paths into the project with progress on standard error.  Returns what came of it; exits with a sentence on a bad
    project or where there is no language model."""
    from model.loading import load

    shown = ""
    try:
        generator = load(project, paths, tables=tables, again=again, processes=processes)
        while True:
            try:
                progress = next(generator)
            except StopIteration as stop:
                report: LoadReport = stop.value
                break
            line = f"{progress.done}/{progress.total} {progress.text}"
            if line != shown:
                click.echo(line, err=True)
                shown = line
    except Exception as error:
        if getattr(error, "for_reader", False):
            raise click.ClickException(str(error)) from error
        raise
    click.echo(f"{report.added} articles added, {report.repeated} already there, {len(report.failures)} failed", err=True)
    if again:
        click.echo(f"{report.again} articles read again, {'what was found changed' if report.changes else 'nothing changed'}", err=True)
    for article in report.foreign:
        click.echo(f"not read: {readable(article.path)}: {unread_told(article)}", err=True)
    return report


def render_once(paths: tuple[Path, ...], output: Path, processes: int | None, draw: Draw, options: ImageOptions) -> bool:
    """Read files into a project that is thrown away, and write it.  Returns whether a file or a row failed; exits with a sentence
    where none could be read."""
    with tempfile.TemporaryDirectory(prefix="hiatus-") as folder:
        project = Path(folder) / "render.hiatus"
        report = run_load(project, paths, processes)
        with opened(project) as collection:
            if not collection.articles and not collection.tables:
                report_failures(report.failures)
                raise click.ClickException("none of the files could be read, so there is nothing to draw")
            write(collection, output, draw, options, output.stem)
        rows_failed = table_rows_failed(project, report)
    return report_failures(report.failures) or rows_failed


def table_rows_failed(project: Path, report: LoadReport) -> bool:
    """Say what came of the event tables, and whether any of their rows failed."""
    if not report.tables and not report.notes:
        return False
    from model.store.store import Store

    with Store.open(project) as store:
        return report_tables(
            report.tables, report.notes, lambda digest, most: ((one.line, one.reason) for one in store.row_failures(digest, most))
        )


def report_failures(failures: tuple[Failure, ...]) -> bool:
    """List the files that failed on standard error.  Returns whether there were any."""
    for failure in failures:
        click.echo(f"failed: {readable(failure.path)}: {readable(failure.reason)}", err=True)
    return bool(failures)


@contextmanager
def opened(project: Path) -> Iterator[Collection]:
    """All of a project, the events of its tables too.  Exits with the project's own sentence where it cannot be opened or read."""
    from model.store.errors import ProjectError
    from model.store.store import Store
    from model.table_events import everything

    try:
        with Store.open(project) as store:
            yield everything(store)
    except ProjectError as error:
        raise click.ClickException(str(error)) from error


def write(collection: Collection, output: Path, draw: Draw, options: ImageOptions, project: str) -> None:
    """Write data or an image by the ending of `output`; exits with a sentence where that fails.  `project`: its name."""
    try:
        if exporter_for(output):
            export_data(collection, output)
        elif output.suffix.lower() in (".png", ".svg", ".pdf"):
            for told in draw(collection, output, options, Origin(project, program_version())):
                click.echo(told, err=True)
        else:
            known = ", ".join(exporter.ending for exporter in EXPORTERS)
            raise ExportError(f"“{output.name}” has no ending Hiatus can write. Use {known}, .png, .svg or .pdf.")
    except ExportError as error:
        raise click.ClickException(str(error)) from error


def timex_lines(dct: int | None, jsonl: bool) -> Iterator[dict[str, Any]]:
    """The date phrases of standard input.  Raises ClickException for a line that is not what --jsonl promises."""
    from model.extract.timex import timex, timex_of_documents

    if not jsonl:
        yield from timex(sys.stdin.read(), dct)
        return
    yield from timex_of_documents(_documents())


def _documents() -> Iterator[dict[str, Any]]:
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
            if document.get("dct"):
                from_iso(str(document["dct"])[:10])  # a time of day may follow
            yield {"doc": document["doc"], "dct": document.get("dct"), "text": str(document["text"])}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise click.ClickException(f"line {number} is not a JSON object with doc, dct and text: {error}") from error
