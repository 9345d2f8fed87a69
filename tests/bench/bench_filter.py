"""Filters, counts and the event list at a million events and 5,000 participants: all in processor time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from tests.bench.runner import figure, quiet_qt

MILLION = 1_000_000
EACH_FEW = 20_000  # rows between two places of the list that are scrolled to


@cache
def session() -> Any:
    """A session on the crowd."""
    from PySide6.QtWidgets import QApplication

    from tests.bench.crowd import company, crowd
    from tests.bench.journey import CrowdSession

    quiet_qt()
    QApplication.instance() or QApplication([])
    made = crowd(MILLION)
    return CrowdSession(made, company(made))


def asked() -> Iterator[Any]:
    """Filters of which each differs from the one before in one field."""
    from model.dates import day_number
    from model.domain import Kind, Status
    from model.filtering import Certainty, Filter, Mode

    names = session().columns.participants.names
    wanted = Filter()
    changes: tuple[dict[str, Any], ...] = (
        {"participants": frozenset(names[1:4])},
        {"participants": frozenset((names[0], names[40]))},
        {"mode": Mode.ALL},
        {"mode": Mode.NONE},
        {"kinds": frozenset((Kind.MEETING, Kind.VISIT))},
        {"statuses": frozenset((Status.HELD,))},
        {"span": (day_number(2001), day_number(2009))},
        {"certainty": Certainty.CERTAIN},
        {"series": frozenset(session().columns.series.names[:20])},
    )
    for change in changes:
        wanted = replace(wanted, **change)
        yield wanted
    yield Filter()


def slowest(work: Callable[[Any], object]) -> float:
    """Milliseconds of processor time for the slowest of the filters, the second time round: what is made once is made then."""
    from tests.bench.journey import best_of

    for _ in range(2):
        seen = [best_of(lambda wanted=wanted: work(wanted), 1) for wanted in asked()]
    return max(seen) * 1000


@figure("filter_counts", unit="ms", limit=60, what="mask and facet counts for another filter on a million events: the slowest of ten")
def filter_counts() -> float:
    def count(wanted: Any) -> None:
        session().sieve.mask(wanted)
        session().sieve.counts(wanted)

    return slowest(count)


@figure("filter_panel", unit="ms", limit=100, what="the same with the panel of 5,000 participants, counts and boxes painted")
def filter_panel() -> float:
    from shiboken6 import delete

    from gui.participants.panel import ParticipantsPanel
    from gui.theme import load_theme
    from tests.bench.journey import painted

    panel = ParticipantsPanel(session())
    panel.apply_theme(load_theme("light"))
    panel.resize(280, 1000)
    panel.show()
    painted()

    def change(wanted: Any) -> None:
        session().view.set_filter(wanted)
        painted()
        panel.participants.facets.recount()
        painted()

    seen = slowest(change)
    delete(panel)  # at once: while it is there it counts at every filter
    return seen


@cache
def event_list() -> Any:
    from gui.event_list.panel import EventListPane
    from gui.theme import load_theme
    from tests.bench.journey import painted

    pane = EventListPane(session())
    pane.apply_theme(load_theme("light"))
    pane.resize(868, 300)
    pane.show()
    painted()
    return pane


@figure("list_filter", unit="ms", limit=40, what="the event list following another filter on a million events, painted")
def list_filter() -> float:
    from tests.bench.journey import painted

    event_list()

    def change(wanted: Any) -> None:
        session().view.set_filter(wanted)
        painted()

    return slowest(change)


@figure("list_sort", unit="ms", limit=150, what="the event list put in order of a column that takes no job, painted: the slowest")
def list_sort() -> float:
    from PySide6.QtCore import Qt

    from model.ordering import SLOW
    from model.qt.event_table import COLUMNS
    from tests.bench.journey import best_of, painted

    table = event_list().table

    def by(column: int) -> None:
        table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        painted()

    seen = [best_of(lambda column=number: by(column), 1) for number, one in enumerate(COLUMNS) if one not in SLOW]
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    return max(seen) * 1000


@figure("list_scroll", unit="ms", limit=16.7, what="the event list of a million events scrolled elsewhere, painted: the mean of fifty")
def list_scroll() -> float:
    from tests.bench.journey import best_of, painted

    bar = event_list().table.verticalScrollBar()

    def through() -> None:
        for step in range(50):
            bar.setValue((step * EACH_FEW * 24) % max(1, bar.maximum()))
            painted()

    return best_of(through, 3) * 1000 / 50


@figure("list_select", unit="ms", limit=20, what="an event selected elsewhere shown in the list of a million")
def list_select() -> float:
    from model.qt.view_state import Selection
    from tests.bench.journey import best_of, painted

    event_list()
    keys = session().columns.keys
    rows = iter(range(100_000, MILLION, 100_000))

    def select() -> None:
        session().view.select(Selection(keys[next(rows)]))
        painted()

    return best_of(select) * 1000
