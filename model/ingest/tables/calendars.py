"""iCalendar files (RFC 5545), read an entry at a time with the `icalendar` library.

Times with a zone are brought to UTC, and their UTC day is taken; all-day entries and floating times stand as written.  Repeating
entries become one row a time they happen.  Of those without an end, or with very many times, the first ones are read, and one line
of the list of failures says where that stopped.  Tasks and journals are no events and are listed as such.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice, takewhile
from typing import Any, NamedTuple

from model.ingest.errors import ReadError
from model.ingest.tables.mapping import Mapping, Role
from model.ingest.tables.rows import Broken, Cells
from model.ingest.tables.source import LINE_LIMIT, Lines, Source
from model.storable import storable
from model.translation import tr

__all__ = ["CalendarTable", "mapping", "open_table", "sniff"]

HEADER = ("Summary", "Start", "End", "Location", "Status", "Categories", "Organizer", "Attendees", "Description", "URL", "UID")
MOST_TIMES = 500  # of an entry that repeats
MOST_YEARS = 30  # of an entry that repeats without an end
_OTHERS = {"VTODO": "a task (VTODO)", "VJOURNAL": "a journal (VJOURNAL)"}
_FAULTS = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError)  # of the library, over broken entries
Instant = datetime.datetime | datetime.date


def sniff(head: str) -> bool:
    """Whether the first 4 KB are those of a calendar."""
    return head.lstrip()[:15].upper() == "BEGIN:VCALENDAR"


def mapping(header: Sequence[str]) -> Mapping:
    """What the columns of a calendar stand for."""
    roles = {
        "Summary": Role.TITLE, "Start": Role.START, "End": Role.END, "Location": Role.PLACE, "Status": Role.STATUS, "Categories": Role.KIND,
        "Organizer": Role.PARTICIPANTS, "Attendees": Role.PARTICIPANTS, "Description": Role.DESCRIPTION, "URL": Role.LINK,
    }  # fmt: skip
    return Mapping(tuple((name, role) for name, role in roles.items() if name in header))


class _Block(NamedTuple):
    """An entry's text: its number among the entries, its first line, what it is ("VEVENT"), whether it is whole."""

    line: int
    sort: str
    text: str
    whole: bool


class CalendarTable:
    """The entries of a calendar (see `rows.Table`).  Rows are numbered from 1 as they come."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.header = HEADER
        self.own = len(HEADER)
        self.size = source.size
        self.notes: tuple[str, ...] = ()
        self.title = ""
        self.replaced: dict[str, set[Instant]] = {}
        self._look()

    def _look(self) -> None:
        """Pass over the file once: its zones, its name, and which times of repeating entries have entries of their own."""
        from icalendar import Calendar

        zones: list[str] = []
        with self._source.lines() as lines:
            for block in _blocks(lines):
                if block.sort == "VTIMEZONE" and block.whole:
                    zones.append(block.text)
                elif block.sort == "X-WR-CALNAME":
                    self.title = " ".join(block.text.partition(":")[2].split())
                elif block.sort == "VEVENT" and "\nRECURRENCE-ID" in block.text.upper() and block.whole:
                    event = _parsed(block.text)
                    try:
                        self.replaced.setdefault(str(event["UID"]), set()).add(_utc(event["RECURRENCE-ID"].dt))
                    except _FAULTS:
                        continue  # its own row says what is wrong with it
        for zone in zones:  # the library keeps them by their names
            try:
                Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{zone}END:VCALENDAR\r\n")
            except _FAULTS:
                self.notes = ("A time zone that the calendar defines itself cannot be read; times in it were read as they stand.",)

    @contextmanager
    def rows(self) -> Iterator[CalendarRows]:
        with self._source.lines() as lines:
            yield CalendarRows(lines, self.replaced)


def open_table(source: Source) -> CalendarTable:
    """The table of a calendar.  Raises ReadError."""
    if not sniff(source.head):
        raise ReadError(source.path, tr(
            "“{name}” is no calendar: it does not begin with BEGIN:VCALENDAR. Export it again.",
            name=source.name,
        ))
    return CalendarTable(source)


class CalendarRows:
    """One pass."""

    def __init__(self, lines: Lines, replaced: dict[str, set[Instant]]) -> None:
        self._lines, self._replaced = lines, replaced

    @property
    def position(self) -> int:
        return self._lines.position

    def __iter__(self) -> Iterator[Cells | Broken]:
        number = 0
        for block in _blocks(self._lines):
            if block.sort != "VEVENT" and block.sort not in _OTHERS:
                continue
            for row in self._rows(block):
                number += 1
                yield Broken(number, row) if isinstance(row, str) else Cells(number, row)

    def _rows(self, block: _Block) -> Iterator[list[str] | str]:
        """The rows of an entry; a sentence for what cannot be read."""
        where = f"(line {block.line} of the file)"
        if block.sort in _OTHERS:
            yield f"The entry is {_OTHERS[block.sort]}, not an event {where}."
            return
        event = _parsed(block.text) if block.whole else None
        if event is None:
            says = "cannot be read as an entry of a calendar" if block.whole else "is not closed by END:VEVENT, or is very long"
            yield f"The entry {says} {where}."
            return
        try:
            yield from _times(event, self._replaced, where)
        except _FAULTS as error:
            yield f"The entry's dates cannot be read {where}: {storable(str(error))[:120]}."


def _blocks(lines: Lines) -> Iterator[_Block]:
    """The components within the calendar, and its name; lines that are folded stay as they are."""
    kept: list[str] = []
    sort, first, length, depth = "", 0, 0, 0
    for line in lines:
        word = line.strip().upper()
        if not sort:
            if word.startswith("BEGIN:") and word != "BEGIN:VCALENDAR":
                sort, first, kept, length, depth = word[6:], lines.number, [line], len(line), 1
            elif word.startswith("X-WR-CALNAME"):
                yield _Block(lines.number, "X-WR-CALNAME", line, True)
            continue
        length += len(line)
        if length <= LINE_LIMIT:
            kept.append(line)
        if word.startswith("BEGIN:"):
            depth += 1
        elif word.startswith("END:"):
            depth -= 1
            if word == f"END:{sort}" or not depth:
                yield _Block(first, sort, "".join(kept), length <= LINE_LIMIT and word == f"END:{sort}")
                sort = ""
    if sort:
        yield _Block(first, sort, "".join(kept), False)


def _parsed(text: str) -> Any:
    """The entry of a text, None where it is none."""
    from icalendar import Event

    try:
        found = Event.from_ical(text)
    except _FAULTS:
        return None
    return found if isinstance(found, Event) else None


def _utc(when: Any) -> Any:
    """An instant in UTC without a zone; a day, and a time without a zone, as it stands.  Raises TypeError for what is no date."""
    if isinstance(when, datetime.datetime):
        return when.astimezone(datetime.UTC).replace(tzinfo=None) if when.tzinfo is not None else when
    if isinstance(when, datetime.date):
        return when
    raise TypeError("it is no date")


def _times(event: Any, replaced: dict[str, set[Instant]], where: str) -> Iterator[list[str] | str]:
    """A row for each time an entry happens."""
    if event.get("DTSTART") is None:
        yield _row(event, "", "")
        return
    start = event["DTSTART"].dt
    length = _length(event, start)
    own = set() if event.get("RECURRENCE-ID") is not None else replaced.get(str(event.get("UID", "")), set())
    starts = _starts(event, start)
    if starts is None:
        yield _row(event, *_days(start, length))
        return
    count, last = 0, start
    for last in islice(starts, MOST_TIMES):
        count += 1
        if _utc(last) not in own:
            yield _row(event, *_days(last, length))
    if count == MOST_TIMES or _endless(event):
        title = storable(str(event.get("SUMMARY", "")))[:60]
        yield (
            f"“{title}” repeats {'without end' if _endless(event) else 'very often'} {where}: its first {count} times, "
            f"to {_days(last, None)[0][:10]}, were read, the later ones were not."
        )


def _endless(event: Any) -> bool:
    return any("UNTIL" not in rule and "COUNT" not in rule for rule in _listed(event.get("RRULE")))


def _length(event: Any, start: Any) -> datetime.timedelta | None:
    """How long it lasts, None where it does not say."""
    if event.get("DTEND") is not None:
        end = event["DTEND"].dt
        if isinstance(end, datetime.datetime) == isinstance(start, datetime.datetime):
            length: datetime.timedelta = _utc(end) - _utc(start)
            if length < datetime.timedelta(0):
                raise ValueError("it ends before it begins")
            return length
        raise ValueError("one end is a day, the other a time of day")
    duration = event.get("DURATION")
    length_told: datetime.timedelta | None = duration.dt if duration is not None else None
    return length_told


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _demand_days(rule: Any) -> None:
    """Raises ValueError for a rule that is none, or that runs within a day: such a rule may match nothing for ever."""
    often = [str(one).upper() for one in _listed(rule.get("FREQ"))]
    if often not in (["DAILY"], ["WEEKLY"], ["MONTHLY"], ["YEARLY"]):
        told = " ".join(often).lower() or "by no rule"
        raise ValueError(f"it repeats {told}, and Hiatus reads what repeats by days, weeks, months, years")
    if any(int(one) < 1 for one in _listed(rule.get("INTERVAL"))):
        raise ValueError("it repeats at no interval")


def _starts(event: Any, start: Any) -> Iterator[Any] | None:
    """When a repeating entry begins each time, in order; None for one that does not repeat."""
    from dateutil.rrule import rruleset, rrulestr

    rules, dates = _listed(event.get("RRULE")), _listed(event.get("RDATE"))
    if not rules and not dates:
        return None
    day = not isinstance(start, datetime.datetime)
    zone = None if day else start.tzinfo
    first = datetime.datetime(start.year, start.month, start.day) if day else start.replace(tzinfo=None)

    def local(when: Any) -> datetime.datetime:
        if not isinstance(when, datetime.datetime):
            return datetime.datetime(when.year, when.month, when.day)
        return (when.astimezone(zone) if when.tzinfo is not None and zone is not None else when).replace(tzinfo=None)

    every = rruleset()
    every.rdate(first)
    for rule in rules:
        _demand_days(rule)
        if "UNTIL" in rule:
            rule["UNTIL"] = [local(until) for until in _listed(rule["UNTIL"])]
        every.rrule(rrulestr(rule.to_ical().decode(), dtstart=first))
    for one in dates:
        for each in one.dts:
            every.rdate(local(each.dt[0] if isinstance(each.dt, tuple) else each.dt))
    for one in _listed(event.get("EXDATE")):
        for each in one.dts:
            every.exdate(local(each.dt))
    horizon = first.replace(year=min(9999, first.year + MOST_YEARS), day=min(first.day, 28)) if _endless(event) else datetime.datetime.max
    found = takewhile(lambda when: when <= horizon, every)
    return (when.date() if day else when.replace(tzinfo=zone) for when in found)


def _days(start: Any, length: datetime.timedelta | None) -> tuple[str, str]:
    """The cells of start and end: a UTC day, with its time where it has one; the last day where it is another."""
    begins = _utc(start)
    if isinstance(begins, datetime.datetime):
        cell = begins.isoformat(sep=" ", timespec="minutes")
        cell += "Z" if isinstance(start, datetime.datetime) and start.tzinfo is not None else ""
        over = begins + (length or datetime.timedelta(0))
        last = (over - datetime.timedelta(microseconds=1)).date() if length else over.date()
        return cell, last.isoformat() if last > begins.date() else ""
    last = begins + (length or datetime.timedelta(0)) - datetime.timedelta(days=1 if length else 0)
    return begins.isoformat(), last.isoformat() if last > begins else ""


def _row(event: Any, start: str, end: str) -> list[str]:
    status = str(event.get("STATUS", "")).strip().upper()
    cells = {
        "Start": start,
        "End": end,
        "Status": {"CANCELLED": "cancelled", "TENTATIVE": "planned"}.get(status, ""),
        "Categories": "; ".join(str(one) for each in _listed(event.get("CATEGORIES")) for one in getattr(each, "cats", [each])),
        "Organizer": "; ".join(map(_person, _listed(event.get("ORGANIZER")))),
        "Attendees": "; ".join(map(_person, _listed(event.get("ATTENDEE")))),
    }
    for name in ("Summary", "Location", "Description", "URL", "UID"):
        cells[name] = "; ".join(str(one) for one in _listed(event.get(name.upper())))
    return [storable(cells[name]).replace("\0", "\ufffd") for name in HEADER]


def _person(address: Any) -> str:
    """The name of an organizer or attendee, else the address without "mailto:"."""
    name = str(getattr(address, "params", {}).get("CN", "")).strip().strip('"')
    return (name or str(address).removeprefix("mailto:").removeprefix("MAILTO:")).replace(";", ",")
