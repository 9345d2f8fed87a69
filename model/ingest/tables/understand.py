"""A row of cells as an event, by a mapping; or a sentence why it is none.

A cell that says something that cannot be read makes its row fail; an empty cell says nothing.  A row without a date is an undated
event.  A row that says no status is held, or planned where all of it lies after the day of the import.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from model.dates import DateSpan, Precision, Step, iso
from model.domain import Kind, Participant, ParticipantKind, Series, Status, TableRow
from model.extract.name_order import slug
from model.ingest.tables.cell_dates import CellDates, parts_date
from model.ingest.tables.mapping import BOUNDS, Mapping, Role
from model.ingest.tables.rows import Cells
from model.ingest.tables.who import Names
from model.ingest.tables.words import kind_of, status_of
from model.publishers import publisher_name
from model.translation import tr

__all__ = ["RowError", "Understanding", "as_record"]

TITLE_LIMIT = 300  # characters; what is longer ends in "…", the row's own text has all of it
_KEPT = 100_000  # spans of a start and an end kept: tables repeat them
_NO_LINK = ("javascript:", "data:", "vbscript:")
_NAME_KINDS = {
    Role.PARTICIPANTS: None,
    Role.PEOPLE: ParticipantKind.PERSON,
    Role.ORGANIZATIONS: ParticipantKind.ORGANIZATION,
    Role.COUNTRIES: ParticipantKind.COUNTRY,
}


class RowError(ValueError):
    """A row that gives no event; the message is the sentence for the reader."""


class Understanding:
    """Understands the rows of one table.  `header` and `own` are the table's (see `rows.Table`), `today` the day number of the import.

    `take_participants` and `take_series` give what the rows understood since the last time name for the first time.
    """

    def __init__(self, header: Sequence[str], own: int, mapping: Mapping, today: int | None = None) -> None:
        mapping.check(header)
        place = {name: number for number, name in enumerate(header)}
        self._at: dict[Role, tuple[int, ...]] = {}
        for name, role in mapping.columns:
            self._at[role] = (*self._at.get(role, ()), place[name])
        self._header, self._own, self._today = header, own, today
        self._width = len(header)
        self._first = {role: self._at.get(role, (self._width,))[0] for role in Role}  # the cell behind the last is empty
        self._has_bounds = any(role in self._at for role in BOUNDS)
        self._separator = mapping.separator
        self._dates = CellDates(mapping.dates, mapping.numbers)
        self._spans: dict[tuple[str, str], DateSpan] = {}
        self._names = Names()
        self._series: dict[str, str] = {}
        self._new_series: list[Series] = []
        self._who = [(kind, at) for role, kind in _NAME_KINDS.items() for at in self._at.get(role, ())]

    def take_participants(self) -> list[Participant]:
        return self._names.take()

    def take_series(self) -> list[Series]:
        new, self._new_series = self._new_series, []
        return new

    def row(self, cells: Cells) -> TableRow:
        """The event of a row.  Raises RowError."""
        values = [*cells.values, *[""] * (self._width + 1 - len(cells.values))]
        values[self._width] = ""  # a row may have more empty cells than the header
        kind, kind_word = self._kind(values)
        place = ", ".join(dict.fromkeys(self._all(Role.PLACE, values)))
        when = self._when(values)
        return TableRow(
            cells.line,
            self._title(values, kind_word, place),
            when,
            kind,
            self._status(values, when),
            place,
            self._participants(values),
            self._series_key(self._one(Role.SERIES, values)),
            as_record(cells.values if len(cells.values) <= self._own else cells.values[: self._own]),
            self._link(values),
            publisher_name(self._one(Role.SOURCE, values)),
        )

    # -- cells ------------------------------------------------------------------------------------------------------

    def _one(self, role: Role, values: Sequence[str]) -> str:
        """The cell of a role that one column has, "" where it is empty or missing."""
        return values[self._first[role]].strip()

    def _all(self, role: Role, values: Sequence[str]) -> list[str]:
        """The cells of a role that are not empty, on one line each."""
        return [line for at in self._at.get(role, ()) if (line := " ".join(values[at].split()))]

    def _title(self, values: Sequence[str], kind_word: str, place: str) -> str:
        title = ": ".join(self._all(Role.TITLE, values))
        if not title:
            title = _first_sentence(" ".join(self._all(Role.DESCRIPTION, values)))
        if not title and kind_word:
            title = f"{kind_word[:1].upper()}{kind_word[1:]}{f', {place}' if place else ''}"
        if not title:
            names = self._names_of(Role.TITLE) or self._names_of(Role.DESCRIPTION) or self._names_of(Role.KIND)
            raise RowError(tr("The row has no title: {names} is empty. Fill it in, or choose another column for the title.", names=names))
        return title if len(title) <= TITLE_LIMIT else title[: TITLE_LIMIT - 1].rstrip() + "…"

    def _names_of(self, role: Role) -> str:
        return " and ".join(f"“{self._header[at]}”" for at in self._at.get(role, ()))

    def _kind(self, values: Sequence[str]) -> tuple[Kind, str]:
        word = self._one(Role.KIND, values)
        return (kind_of(word) or Kind.OTHER) if word else Kind.OTHER, word

    def _status(self, values: Sequence[str], when: DateSpan | None) -> Status:
        word = self._one(Role.STATUS, values)
        if not word:
            return Status.PLANNED if when is not None and self._today is not None and when.earliest > self._today else Status.HELD
        status = status_of(word)
        if status is None:
            raise RowError(
                tr(
                    "{status} says “{word}”, which is no status Hiatus knows ({status2}). Write one of these, or let the column "
                    "stand for nothing.",
                    status=self._names_of(Role.STATUS), word=word[:40], status2=', '.join(Status),
                )
            )
        return status

    def _participants(self, values: Sequence[str]) -> tuple[tuple[str, str], ...]:
        found: dict[str, str] = {}
        for kind, at in self._who:
            cell = values[at]
            if not cell:
                continue
            for name in cell.split(self._separator) if self._separator else (cell,):
                key, role = self._names.key(name, kind)
                if key:
                    found[key] = found.get(key) or role
        return tuple(found.items())

    def _series_key(self, name: str) -> str:
        if not name:
            return ""
        key = self._series.get(name)
        if key is None:
            called = " ".join(name.split())
            key = self._series[name] = f"table-series:{slug(called) or called}"
            self._new_series.append(Series(key, called))
        return key

    def _link(self, values: Sequence[str]) -> str:
        link = self._one(Role.LINK, values)
        return "" if link.casefold().startswith(_NO_LINK) else link

    # -- dates ------------------------------------------------------------------------------------------------------

    def _when(self, values: Sequence[str]) -> DateSpan | None:
        """When the row's event was, None where it says nothing of it.  Raises RowError."""
        try:
            bounds = [self._one(role, values) for role in BOUNDS] if self._has_bounds else ()
            if any(bounds):
                return self._bounded(bounds, values)
            start = self._start(Role.START, (Role.YEAR, Role.MONTH, Role.DAY), values)
            end = self._start(Role.END, (Role.END_YEAR, Role.END_MONTH, Role.END_DAY), values)
            if start is None:
                edtf = self._date(Role.EDTF, values)
                start = self._dates.read(edtf) if edtf else None
            if start is None and end is not None:
                says = end.derivation[0].phrase if end.derivation else ""
                raise RowError(tr("The row ends (“{says}”) but does not begin. Fill in its start, or leave the end empty.", says=says))
            if start is None or end is None:
                return start
            key = (start.derivation[0].says, end.derivation[0].says)  # what is quoted is that of this row
            span = self._spans.get(key)
            if span is None:
                if len(self._spans) >= _KEPT:
                    self._spans.clear()
                span = self._spans[key] = _from_to(start, end)
            return span
        except RowError:
            raise
        except ValueError as error:
            raise RowError(str(error)) from error

    def _date(self, role: Role, values: Sequence[str]) -> str:
        """The cell that should hold a date, "" also where it says in words that there is none, as Hiatus' own lists do."""
        cell = self._one(role, values)
        return "" if cell.casefold() == "undated" else cell

    def _start(self, whole: Role, parts: tuple[Role, Role, Role], values: Sequence[str]) -> DateSpan | None:
        """The date in the one column `whole`, else in those of year, month and day."""
        cell = self._date(whole, values)
        if cell:
            return self._dates.read(cell)
        if parts[0] not in self._at:
            return None
        year, month, day = (self._one(role, values) for role in parts)
        if not year:
            if month or day:
                raise RowError(tr(
                    "The row has a month or a day (“{value}”) but no year. Fill in the year.",
                    value=' '.join(filter(None, (day, month))),
                ))
            return None
        return parts_date(year, month, day)

    def _bounded(self, bounds: Sequence[str], values: Sequence[str]) -> DateSpan:
        """A span of its four bounds; of those that are empty, the doubtful ends reach to the outer bounds."""
        read = [self._dates.read(cell) if cell else None for cell in bounds]
        first, start_latest, end_earliest, last = read
        if first is None or last is None:
            raise RowError(tr("The row gives bounds of a date, but not the first and the last possible day. Fill in both."))
        low, high = first.earliest, last.latest
        late = start_latest.latest if start_latest else high
        early = end_earliest.earliest if end_earliest else low
        edtf = self._one(Role.EDTF, values)
        said = ", ".join(f"{role.value} {cell}" for role, cell in zip(BOUNDS, bounds, strict=True) if cell)
        step = Step("table", edtf or said, -1, -1, f"The table says “{edtf or said}”.")
        try:
            return DateSpan(low, late, early, high, _precision(low, high, late, early), edtf or f"[{iso(low)}..{iso(high)}]", (step,))
        except ValueError as error:
            raise RowError(tr("The bounds of the date are out of order: {said}.", said=said)) from error


def _from_to(start: DateSpan, end: DateSpan) -> DateSpan:
    """From some day of `start` to some day of `end`.  Raises RowError where the end lies before the start."""
    if end.latest < start.earliest:
        words = tuple(span.derivation[0].phrase if span.derivation else span.edtf for span in (start, end))
        raise RowError(tr(
            "The row ends (“{words}”) before it begins (“{words2}”). Put the earlier date first.",
            words=words[1], words2=words[0],
        ))
    if start.earliest == end.earliest and start.latest == end.latest:
        return start
    order = list(Precision)
    precision = min(start.precision, end.precision, key=order.index)
    edtf = f"{start.edtf}/{end.edtf}" if "/" not in start.edtf + end.edtf and "[" not in start.edtf + end.edtf else ""
    return DateSpan(
        start.earliest,
        min(start.start_latest, end.latest),
        max(end.end_earliest, start.earliest),
        end.latest,
        precision,
        edtf or f"{iso(start.earliest)}/{iso(end.latest)}",
        start.derivation + end.derivation,
    )


def _precision(low: int, high: int, late: int, early: int) -> Precision:
    """How finely four bounds date a thing, by the wider of its doubtful ends."""
    doubt = max(late - low, high - early)
    most = {Precision.DAY: 0, Precision.WEEK: 7, Precision.MONTH: 31, Precision.SEASON: 92, Precision.YEAR: 366, Precision.DECADE: 3660}
    return next((precision for precision, days in most.items() if doubt <= days), Precision.CENTURY)


def _first_sentence(text: str) -> str:
    """The beginning of a description as a title: its first sentence, or as many words as a line holds."""
    if len(text) <= 120:
        return text
    stop = text.find(". ", 20, 140)
    if stop > 0:
        return text[:stop]
    return text[:119].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def as_record(values: Sequence[str]) -> str:
    """Cells as one record of CSV (RFC 4180), without an end of line."""
    joined = ",".join(values)
    if joined.count(",") == len(values) - 1 and '"' not in joined and "\n" not in joined and "\r" not in joined and joined:
        return joined
    out = io.StringIO(newline="")
    csv.writer(out).writerow(values)  # with its end of line, which it quotes within cells
    return out.getvalue().removesuffix("\r\n")
