"""All that is known of one participant, asked of the session: its record, and what articles call it and say it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from model.domain import Article, Participant, ParticipantKind
from model.filtering import Filter
from model.people.reading import Place, Reading, needles, read_of, role_place
from model.people.record import Record, record
from model.qt.session import Session

__all__ = ["Details", "details_of", "events_together", "role_at"]


@dataclass(frozen=True, slots=True)
class Details:
    """A participant as it is shown.  `as_read` is what a person changed of it, as it was read: (field, value); `made` tells whether a
    person added it or split it off; `members` are keys and names of those merged into it, `people` those of a country, most events
    first, with how many."""

    who: Participant
    as_read: tuple[tuple[str, str], ...]
    made: bool
    members: tuple[tuple[str, str], ...]
    record: Record
    reading: Reading
    people: tuple[tuple[Participant, int], ...]


def details_of(session: Session, key: str) -> Details | None:
    """The details of this participant; None where there is none."""
    who = session.participant(key)
    if who is None:
        return None
    read, people = session.who_is_who()
    known = {one.key: one for one in read}
    every = session.collection.participants
    facets = session.sieve.participants
    counts = session.facets(Filter()).participants
    below = [(one, counts.get(one.key, 0)) for one in every if who.kind is ParticipantKind.COUNTRY and one.country == key]
    merged = tuple((one, known[one].name if one in known else one) for one, head in people.heads.items() if head == key)
    return Details(
        who,
        _as_read(who, known[key], session) if key in known else (),
        key not in known,
        merged,
        record(session.columns, facets, who, every),
        _reading(session, key),
        tuple(sorted(below, key=lambda pair: (-pair[1], pair[0].name.casefold(), pair[0].key))),
    )


def _as_read(who: Participant, read: Participant, session: Session) -> tuple[tuple[str, str], ...]:
    """What was read in the fields that a person has set."""
    made, fields = [], session.fields_set("participant", who.key)
    for field in ("kind", "name", "role", "country"):
        now, then = getattr(who, field), getattr(read, field)
        if field in fields and now != then:
            country = session.participant(then) if field == "country" else None
            made.append((field, country.name if country is not None else then))
    return tuple(made)


def _reading(session: Session, key: str) -> Reading:
    read, people = session.who_is_who()

    def meant(name: str, member: str) -> bool:
        return people.head(people.meant(name, member)) == key

    members = [one for one in read if people.head(one.key) == key or (people.splits and _any_name(one, meant))]
    return read_of(members, session.readings(needles(members)), _in_time(session.collection.articles), meant)


def _any_name(one: Participant, meant: Callable[[str, str], bool]) -> bool:
    return any(meant(name, one.key) for name in (one.name, *one.aliases))


def _in_time(articles: tuple[Article, ...]) -> list[Article]:
    """Articles by publication, those of no known date last."""
    return sorted(articles, key=lambda one: (one.published is None, one.published.earliest if one.published is not None else 0))


def role_at(session: Session, role: str, place: Place) -> tuple[int, int]:
    """Where the words of a role stand in the article next to a name (see `role_place`)."""
    article = session.read_article(place[0])
    return role_place(article.text, role, place[1:]) if article is not None else place[1:]


def events_together(session: Session, key: str) -> dict[str, int]:
    """How many events each other participant has in common with this one."""
    who = session.participant(key)
    if who is None:
        return {}
    found = record(session.columns, session.sieve.participants, who, session.collection.participants)
    return {one.key: one.count for one in found.together}

