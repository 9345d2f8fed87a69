"""Plans and what became of them: a planned event is tied to the event that carried it out, which then holds the plan's reports too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from model.domain import Event, Kind, Role, Status
from model.link.reports import Report

WITHIN = 400  # days after its report that an undated plan may still be carried out


def tie(events: Sequence[Event], groups: Mapping[str, Sequence[Report]]) -> list[Event]:
    """The events with `fulfils` set; an event that carried out a plan gains the plan's mentions and participants."""
    held = _by_handle(event for event in events if event.status is not Status.PLANNED and event.when is not None)
    found = {event.key: event for event in events}
    for plan in events:
        if plan.status is not Status.PLANNED:
            continue
        near = {event.key: event for handle in _handles(plan) for event in held.get(handle, ())}
        fitting = [event for event in near.values() if not found[event.key].fulfils and _carries_out(event, plan, groups)]
        if not fitting:
            continue
        chosen = min(fitting, key=lambda event: (event.when.earliest if event.when else 0, event.key))
        done = found[chosen.key]
        known = {role.participant for role in done.participants}
        found[chosen.key] = replace(
            done,
            fulfils=plan.key,
            mentions=(*done.mentions, *plan.mentions),
            participants=(*done.participants, *(Role(r.participant, r.role) for r in plan.participants if r.participant not in known)),
        )
    return [found[event.key] for event in events]


def _handles(event: Event) -> list[tuple[object, ...]]:
    """What a plan and what carried it out have in common: the series, else the kind and somebody who takes part."""
    return [(event.series,)] if event.series else [(event.kind, role.participant) for role in event.participants]


def _by_handle(events: Iterable[Event]) -> dict[tuple[object, ...], list[Event]]:
    found: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        for handle in _handles(event):
            found.setdefault(handle, []).append(event)
    return found


def _carries_out(event: Event, plan: Event, groups: Mapping[str, Sequence[Report]]) -> bool:
    """Whether an event is what a plan announced: told later, of the same talks or kind, at a time the plan allows, by its parties."""
    if event.when is None or event.kind is Kind.STATEMENT:
        return False
    if plan.series or event.series:
        if plan.series != event.series or not _same_act(event, plan, groups):
            return False
    elif event.kind is not plan.kind or not _who(event, plan) or not (_same_visit(event, plan) or _words(event, plan, groups)):
        return False
    if plan.when is not None:
        return event.when.earliest <= plan.when.latest and plan.when.earliest <= event.when.latest
    told = [report.source.published for report in groups[plan.key] if report.source.published is not None]
    return any(p.earliest <= event.when.latest and event.when.earliest <= p.latest + WITHIN for p in told)


def _same_act(event: Event, plan: Event, groups: Mapping[str, Sequence[Report]]) -> bool:
    wanted = {"plan": {"round"}, "launch": {"launch"}}
    acts = {report.draft.act.value for report in groups[event.key] if report.draft.act is not None}
    return any(acts & wanted.get(report.draft.act.value, set()) for report in groups[plan.key] if report.draft.act is not None)


def _who(event: Event, plan: Event) -> bool:
    one = {role.participant for role in event.participants}
    two = {role.participant for role in plan.participants}
    people = {key for key in two if key.startswith("person:")}
    return bool(one & people) if people else bool(two) and two <= one


def _same_visit(event: Event, plan: Event) -> bool:
    """Whether a visit went where the plan said: "arrived in Lima", "will visit Peru"."""
    if event.kind is not Kind.VISIT or not event.place or not plan.place:
        return False
    one, two = event.place.casefold().split(", "), plan.place.casefold().split(", ")
    return bool(set(one) & set(two))


def _words(event: Event, plan: Event, groups: Mapping[str, Sequence[Report]]) -> bool:
    one = {word for report in groups[event.key] for word in report.draft.words}
    two = {word for report in groups[plan.key] for word in report.draft.words}
    return len(one & two) >= min(2, len(one), len(two)) and bool(one & two)
