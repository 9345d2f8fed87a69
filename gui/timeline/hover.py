"""What the hover cards of the timeline say, in the few tags of HTML a tool tip knows."""

from __future__ import annotations

from html import escape

from model.domain import Event
from model.layout.hit import Column
from model.qt.session import Session
from model.translation import figures, tr
from model.wording import count_words, date_words, hiatus_told


def card_text(event: Event) -> str:
    """The words of an event's hover card: title, date, place, status, how many articles tell of it."""
    told = len({mention.article for mention in event.mentions})
    details = [event.place, tr(event.status.value) if event.status != "held" else "", count_words(told, "article")]
    lines = [date_words(event.when), " · ".join(part for part in details if part)]
    lines += [tr("Reports differ: {says}", says=conflict.says) for conflict in event.conflicts if not conflict.settled]
    return _card(event.title, lines)


def hiatus_text(session: Session, key: str) -> str:
    """The words of a hiatus' hover card: series, length and ends, cause, claims; "" where there is no such hiatus."""
    found = session.find_hiatus(key)
    if found is None:
        return ""
    series, hiatus = found
    ends = [session.find_event(end) for end in (hiatus.before, hiatus.after)]
    told = hiatus_told(hiatus, {event.key: event.when for event in ends if event is not None})
    return _card(series.name, [told, hiatus.cause, *dict.fromkeys(claim.says for claim in hiatus.claims)])


def count_text(column: Column) -> str:
    """The words of a hover card over counts: how many events touch the pixel's days, and what a click does."""
    events, hidden = count_words(column.events, "event"), figures(column.hidden)
    if 0 < column.hidden < column.events:
        told = tr("{events} here, {hidden} of them without a mark: click to zoom to them", events=events, hidden=hidden)
    else:
        told = tr("{events} here: click to zoom to them", events=events)
    return _card(column.lane.lane.name, [told])


def _card(title: str, lines: list[str]) -> str:
    return f"<b>{escape(title)}</b><br>" + "<br>".join(escape(line) for line in lines if line)
