"""Events by year, as reports for readers tell them: HTML and Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from model.dates import civil
from model.domain import Event
from model.wording import year_words

UNDATED = "Without a date"


def chapters(events: Iterable[Event]) -> Iterator[tuple[int | None, str, Iterator[Event]]]:
    """(year, heading, events) by the year of the first possible day, each event in the order given; undated ones last, under None."""
    ordered = sorted(events, key=lambda event: (event.when is None, year_of(event) or 0))
    for year, told in groupby(ordered, key=year_of):
        yield year, UNDATED if year is None else year_words(year), told


def year_of(event: Event) -> int | None:
    """The astronomical year of an event's first possible day, None where it has no date."""
    return civil(event.when.earliest)[0] if event.when else None
