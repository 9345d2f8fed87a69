"""A person's edits as values: apply(store) -> (inverse, Changes).  No live objects, no SQL.

An edit sets override rows beside what was read: (noun, key, field) -> JSON; `overridden` lays them over a collection.  This is where
others import from; the parts are in `model.editing`: `values` (rows and the edit that sets them), `making`, `plans`, `reviewing`,
`conflicts` and `naming` (the edits there are), `laying` (what they mean, and in which order).
"""

from __future__ import annotations

from model.domain import Collection
from model.editing.chosen import Chosen, chosen, chosen_rows
from model.editing.conflicts import BOTH, conflict_name, reopen_conflict, settle_conflict
from model.editing.laying import Laid, lay, touched_rows
from model.editing.making import (
    EVENT_FIELDS,
    account_of,
    mark_different,
    merge_events,
    new_event,
    revert_event,
    set_event,
    split_event,
    unmerge_events,
)
from model.editing.naming import (
    merge_participants,
    merge_series,
    new_participant,
    new_series,
    set_field,
    set_kind,
    split_participant,
    split_series,
    unmerge,
)
from model.editing.plans import set_fulfils
from model.editing.reviewing import accept_events, dismiss_events, restore_events, unreview_events
from model.editing.rounds import Judge
from model.editing.values import (
    Edit,
    EditError,
    EditStore,
    Override,
    OverrideRows,
    SetOverrides,
    many,
    span_from_json,
    span_to_json,
)

__all__ = [
    "BOTH",
    "EVENT_FIELDS",
    "Chosen",
    "Edit",
    "EditError",
    "EditStore",
    "Laid",
    "Override",
    "OverrideRows",
    "SetOverrides",
    "accept_events",
    "account_of",
    "chosen",
    "chosen_rows",
    "conflict_name",
    "dismiss_events",
    "lay",
    "many",
    "mark_different",
    "merge_events",
    "merge_participants",
    "merge_series",
    "new_event",
    "new_participant",
    "new_series",
    "overridden",
    "reopen_conflict",
    "restore_events",
    "revert_event",
    "set_event",
    "set_field",
    "set_fulfils",
    "set_kind",
    "settle_conflict",
    "span_from_json",
    "span_to_json",
    "split_event",
    "split_participant",
    "split_series",
    "touched_rows",
    "unmerge",
    "unmerge_events",
    "unreview_events",
]


def overridden(collection: Collection, rows: OverrideRows, judge: Judge | None = None) -> Collection:
    """The collection with a person's edits laid over it, events in order of time; table rows are no part of it (`lay`)."""
    return lay(collection, rows, judge=judge).collection
