"""What the command line says of event tables: a mapping of columns, the order of dates, and the rows that failed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from model.domain import EventTable
from model.importing import DateOrder, Mapping, MappingError, ReadError, Role, Wish, look, tables_in
from model.wording import count_words
from model.wording import shown as readable

__all__ = ["TableOptions", "report_tables", "table_options", "wishes"]

_LISTED = 20  # failed rows of a table that are printed; the project lists them all


class TableOptions:
    """What was said of tables: a mapping file, single columns, the order of dates."""

    def __init__(self, mapping: Path | None, columns: Sequence[str], dates: str | None) -> None:
        self.mapping = _read(mapping) if mapping is not None else None
        self.columns = [_column(one) for one in columns]
        self.dates = DateOrder(dates.replace("-", " ")) if dates else None

    def __bool__(self) -> bool:
        return self.mapping is not None or bool(self.columns) or self.dates is not None


def table_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of `ingest` for event tables."""
    roles = ", ".join(Role)
    for option in (
        click.option("--dates", type=click.Choice(["day-first", "month-first"]), help="how tables write 5/2/2023"),
        click.option("--column", "columns", multiple=True, metavar="NAME=ROLE", help=f"what a column of a table is: {roles}, or nothing"),
        click.option("--mapping", type=click.Path(dir_okay=False, path_type=Path), help="JSON: what the columns of the tables stand for"),
    ):
        command = option(command)
    return command


def _read(path: Path) -> Mapping:
    try:
        return Mapping.from_json(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"the mapping “{path.name}” cannot be read: {getattr(error, 'strerror', None) or error}") from error
    except MappingError as error:
        raise click.ClickException(f"“{path.name}”: {error}") from error


def _column(said: str) -> tuple[str, Role | None]:
    name, sign, role = said.rpartition("=")
    try:
        return name.strip(), Role(role.strip()) if sign and role.strip() != "nothing" else None
    except ValueError:
        sign = ""
    raise click.BadParameter(f"“{said}” is not NAME=ROLE; roles are {', '.join(Role)}, nothing", param_hint="--column")


def wishes(paths: Iterable[Path], options: TableOptions) -> tuple[Wish, ...]:
    """The tables among the paths as wished; none where nothing was said of them.  Exits with a sentence where a mapping does not fit."""
    if not options:
        return ()
    made = []
    for path in tables_in(paths):
        try:
            seen = look(path)
            mapping = _mapping(options, seen.mapping)
            mapping.check(seen.header)
            made.append(Wish(path, mapping))
        except ReadError:  # told, with its reason, when the file is put in
            continue
        except MappingError as error:
            raise click.ClickException(f"“{path.name}”: {error}") from error
    return tuple(made)


def _mapping(options: TableOptions, found: Mapping) -> Mapping:
    mapping = options.mapping or found
    for name, role in options.columns:
        mapping = mapping.with_role(name, role)
    return replace(mapping, dates=options.dates) if options.dates else mapping


def report_tables(tables: Sequence[EventTable], notes: Iterable[str], failures: Callable[[str, int], Iterable[tuple[int, str]]]) -> bool:
    """Say on standard error what came of each table and which rows failed.  `failures` gives (line, reason) of a table's first rows.
    Returns whether any row failed."""
    for note in notes:
        click.echo(f"note: {readable(note)}", err=True)
    for table in tables:
        failed = f", {count_words(table.failed, 'row')} failed" if table.failed else ""
        click.echo(f"{readable(table.name)} ({table.format}): {count_words(table.rows, 'event')} added{failed}", err=True)
        listed = list(failures(table.digest, _LISTED)) if table.failed else []
        for line, reason in listed:
            click.echo(f"failed: {readable(Path(table.path).name)} line {line}: {readable(reason)}", err=True)
        if table.failed > len(listed):
            more = count_words(table.failed - len(listed), "row")
            click.echo(f"failed: {readable(Path(table.path).name)}: {more} more; the project lists them all", err=True)
    return any(table.failed for table in tables)
