"""The iCalendar export (RFC 5545): events as all-day entries for any calendar program.

An uncertain date covers all its possible days and says so in words.  What a calendar cannot hold as a day (events without a date,
and those outside of the years 1 to 9999) goes in as a journal entry without one (VJOURNAL), so that nothing is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from model.dates import civil, day_number
from model.domain import Collection, Event, Status
from model.wording import date_words

if TYPE_CHECKING:
    from icalendar import Component

PRODUCT = "-//Hiatus//Timeline//EN"
STATUSES = {Status.PLANNED: "TENTATIVE", Status.POSTPONED: "TENTATIVE", Status.CANCELLED: "CANCELLED"}
FIRST, LAST = day_number(1, 1, 1), day_number(9999, 12, 30)  # the days a calendar's dates reach, the day after the last one included


def to_icalendar(collection: Collection) -> bytes:
    """All events in the collection's order, as one calendar."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Hiatus")
    people = {participant.key: participant.name for participant in collection.participants}
    titles = {article.digest: article.title or article.path for article in collection.articles}
    stamp = _stamp(collection)
    for event in collection.events:
        calendar.add_component(_entry(event, people, titles, stamp))
    return bytes(calendar.to_ical())


def _entry(event: Event, people: Mapping[str, str], titles: Mapping[str, str], stamp: datetime) -> Component:
    from icalendar import Event as Entry
    from icalendar import Journal

    when = event.when
    entry: Component = Journal()
    if when is not None and when.earliest >= FIRST and when.latest <= LAST:
        entry = Entry()
        entry.add("dtstart", _date(when.earliest))
        entry.add("dtend", _date(when.latest) + timedelta(days=1))
        entry.add("status", STATUSES.get(event.status, "CONFIRMED"))
        entry.add("transp", "TRANSPARENT")  # nobody is busy because of it
        if event.place:
            entry.add("location", event.place)
    entry.add("uid", f"{event.key}@hiatus")
    entry.add("dtstamp", stamp)
    entry.add("summary", event.title)
    entry.add("categories", [event.kind.value, event.status.value])
    entry.add("description", _description(event, people, titles))
    if event.record is not None and event.record.link:
        entry.add("url", event.record.link)
    return entry


def _description(event: Event, people: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """When in words, who, and what each report says."""
    lines = [f"When: {date_words(event.when)}", f"Status: {event.status.value}"]
    if event.place:
        lines.append(f"Where: {event.place}")
    if event.participants:
        lines.append("Who: " + ", ".join(people.get(role.participant, role.participant) for role in event.participants))
    lines += [f"“{mention.text}” ({titles.get(mention.article, mention.article)})" for mention in event.mentions]
    lines += [f"Why this date: {step.says}" for step in (event.when.derivation if event.when else ())]
    return "\n".join(lines)


def _date(day: int) -> date:
    return date(*civil(day))


def _stamp(collection: Collection) -> datetime:
    """What the entries say they were made at: the last day of the articles, so that the same collection gives the same file."""
    days = [article.published.latest for article in collection.articles if article.published]
    return datetime.combine(_date(min(max([*days, FIRST]), LAST)), datetime.min.time(), UTC)
