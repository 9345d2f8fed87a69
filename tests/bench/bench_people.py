"""Single participants at a million events and 5,000 participants: details, order, search, who may be the same.  All in processor time."""

from __future__ import annotations

from functools import cache
from typing import Any

from tests.bench.runner import figure


@cache
def panel() -> Any:
    """The panel on the crowd, painted."""
    from gui.participants.panel import ParticipantsPanel
    from gui.theme import load_theme
    from tests.bench.bench_filter import session
    from tests.bench.journey import painted

    made = ParticipantsPanel(session())
    made.apply_theme(load_theme("light"))
    made.resize(280, 1000)
    made.show()
    painted()
    return made


@figure("people_details", unit="ms", limit=200, what="the details of the participant of most events (212,908 of a million), painted")
def people_details() -> float:
    from tests.bench.bench_filter import session
    from tests.bench.journey import best_of, painted

    key = session().columns.participants.names[0]

    def show() -> None:
        panel().people.show_details(key)
        painted()

    made = best_of(show) * 1000
    panel().people.show_lists()
    return made


@figure("people_sort", unit="ms", limit=300, what="5,000 participants put in another order, painted: the slowest")
def people_sort() -> float:
    from model.qt.participant_model import Order
    from tests.bench.journey import best_of, painted

    def by(order: Order) -> None:
        panel().sort_by(order)
        painted()

    return max(best_of(lambda order=order: by(order), 1) for order in (Order.NAME, Order.FIRST, Order.COUNT)) * 1000


@figure("people_alike", unit="ms", limit=300, what="5,000 participants ranked by how likely they are the same as one")
def people_alike() -> float:
    from model.people.likeness import candidates
    from model.qt.details import events_together
    from tests.bench.bench_filter import session
    from tests.bench.journey import best_of

    who = session().participant(session().columns.participants.names[2])
    return best_of(lambda: candidates(who, session().collection.participants, events_together(session(), who.key))) * 1000


@figure("people_typing", unit="ms", limit=60, what="six letters or words looked up among 5,001 names offered while one types: all of them")
def people_typing() -> float:
    from model.completing import Choice, Choices
    from tests.bench.journey import best_of

    many = Choices(Choice(str(n), f"Person {n} of Town {n % 97}", also=(f"alias {n}",)) for n in range(5001))
    many.matching("p", 40)
    return best_of(lambda: [many.matching(typed, 40) for typed in ("p", "pe", "town", "town 9", "zzz", "500 person")]) * 1000
