"""Plans and what came of them: an event that a person ties to a plan, and what keeps such ties from going round in a circle.  Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from model.domain import Event
from model.editing.making import set_event
from model.editing.values import EditError, SetOverrides
from model.translation import tr

__all__ = ["cut_circles", "set_fulfils"]


def set_fulfils(event: Event, plan: Event | None, find: Callable[[str], Event | None]) -> SetOverrides:
    """Say which plan an event came of, None for none.  Both as they are shown; `find`: the event of a key, as it is shown.

    Raises EditError where the plan is the event itself, or came of it.
    """
    seen: set[str] = set()
    at = plan
    while at is not None and at.key not in seen:
        if at.key == event.key:
            assert plan is not None
            if plan.key == event.key:
                raise EditError(tr("No event came of itself. Choose the event that was planned."))
            raise EditError(tr("“{plan}” itself came of “{title}”. Take that back first.", plan=plan.title, title=event.title))
        seen.add(at.key)
        at = find(at.fulfils) if at.fulfils else None
    return set_event(event.key, fulfils=plan.key if plan is not None else "")


def cut_circles(ties: Mapping[str, str], told: Collection[str]) -> frozenset[str]:
    """The events whose tie is left out, since ties go round in a circle: of each circle one, which a person did not set where there is
    such a one, the least key of these.  `ties`: event -> its plan; `told`: the events whose tie a person set."""
    cut: set[str] = set()
    done: set[str] = set()
    for first in sorted(ties):
        path: list[str] = []
        at = first
        while at in ties and at not in done:
            done.add(at)
            path.append(at)
            at = ties[at]
        if at in path:
            circle = path[path.index(at) :]
            cut.add(min(circle, key=lambda key: (key in told, key)))
    return frozenset(cut)
