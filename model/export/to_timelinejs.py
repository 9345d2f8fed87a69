"""The TimelineJS export: the JSON its pages read (https://timeline.knightlab.com/docs/json-format.html).

TimelineJS has no place for events without a date: they are listed in the words of the title slide, so that nothing is left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from model.dates import DateSpan, Precision, civil
from model.domain import Collection, Event
from model.wording import count_words, date_words

SCALE = "human"
YEARS = (Precision.YEAR, Precision.DECADE, Precision.CENTURY)


def to_timelinejs(collection: Collection) -> bytes:
    """All events as slides, by lanes ("group") of their series; a title slide that counts and lists the undated ones."""
    series = {one.key: one.name for one in collection.series}
    titles = {article.digest: article.title or article.path for article in collection.articles}
    dated = [event for event in collection.events if event.when is not None]
    undated = [event for event in collection.events if event.when is None]
    document = {
        "scale": SCALE,
        "title": {"unique_id": "title", "text": {"headline": "Timeline", "text": _summary(len(dated), undated)}},
        "events": [_slide(event, event.when, series, titles) for event in dated if event.when is not None],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _summary(dated: int, undated: list[Event]) -> str:
    words = f"<p>{count_words(dated, 'event')} with a date.</p>"
    if undated:
        words += "<p>Without a date:</p><ul>" + "".join(f"<li>{escape(event.title)}</li>" for event in undated) + "</ul>"
    return words


def _slide(event: Event, when: DateSpan, series: Mapping[str, str], titles: Mapping[str, str]) -> dict[str, Any]:
    slide: dict[str, Any] = {"unique_id": event.key, "start_date": _date(when.earliest, when.precision)}
    if when.latest != when.earliest:
        slide["end_date"] = _date(when.latest, when.precision)
    slide["display_date"] = date_words(when)
    if event.series in series:
        slide["group"] = series[event.series]
    slide["text"] = {"headline": escape(event.title), "text": _words(event, titles)}
    if event.record is not None and event.record.link:
        slide["media"] = {"url": event.record.link}
    return slide


def _words(event: Event, titles: Mapping[str, str]) -> str:
    """Status, place and reports as HTML."""
    facts = ", ".join(filter(None, (event.status.value, event.kind.value, event.place)))
    reports = "".join(
        f"<blockquote>{escape(mention.text)} <cite>{escape(titles.get(mention.article, mention.article))}</cite></blockquote>"
        for mention in event.mentions
    )
    return f"<p>{escape(facts)}</p>{reports}"


def _date(day: int, precision: Precision) -> dict[str, int]:
    """Year, month and day, as far as they are known."""
    year, month, number = civil(day)
    if precision in YEARS:
        return {"year": year}
    return {"year": year, "month": month} if precision is Precision.MONTH else {"year": year, "month": month, "day": number}
