"""Edits of participants, series and articles: renamed, made, merged, split.  What they mean is in `model.editing.laying`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from model.domain import Participant, ParticipantKind, Series
from model.editing import lines
from model.editing.lines import Runs
from model.editing.making import new_key
from model.editing.values import EditError, Override, SetOverrides, merged_to_json, moment
from model.translation import named, named_many, tr

__all__ = [
    "TEXT_FIELDS",
    "merge_participants",
    "merge_series",
    "new_participant",
    "new_series",
    "set_field",
    "set_kind",
    "split_participant",
    "split_series",
    "unmerge",
]

TEXT_FIELDS: dict[str, tuple[str, ...]] = {
    "participant": ("name", "role", "country", "kind"),
    "series": ("name",),
    "article": ("title",),
}
"""The fields of other nouns than events that can be set."""


def set_field(noun: str, key: str, field: str, value: str | None, text: str) -> SetOverrides:
    """Set a text field of a participant, series or article (None: what was read).  Raises EditError for an empty name,
    ValueError where there is no such field or kind.  Whether a participant can be of another kind is asked by `set_kind`."""
    if field not in TEXT_FIELDS.get(noun, ()):
        raise ValueError(f"a {noun} has no field {field!r} to set")
    if field == "name" and value is not None:
        _demand_name(value)
    if field == "kind" and value is not None:
        value = str(ParticipantKind(value))
    return SetOverrides(text, (Override(noun, key, field, None if value is None else json.dumps(value, ensure_ascii=False)),))


def set_kind(participant: Participant, kind: ParticipantKind, everyone: Iterable[Participant], text: str) -> SetOverrides:
    """Say that a participant, as it is shown, is of another kind.  A country is of no country, so what was said to be its country goes.

    Raises EditError where a country of which others are would become something else.
    """
    kind = ParticipantKind(kind)
    if kind is not ParticipantKind.COUNTRY and any(one.country == participant.key for one in everyone):
        says = tr("Others are of “{name}”, so it stays a country. Give them another country first.", name=participant.name)
        raise EditError(says)
    made = set_field("participant", participant.key, "kind", str(kind), text)
    if kind is ParticipantKind.COUNTRY and participant.country:
        made = SetOverrides(text, (*made.rows, Override("participant", participant.key, "country", json.dumps(""))))
    return made


def new_participant(
    name: str, kind: ParticipantKind = ParticipantKind.PERSON, country: str = "", role: str = ""
) -> tuple[SetOverrides, str]:
    """A participant that a person adds; `country` is a country's key.  Returns the edit and its key.

    Raises EditError for an empty name.
    """
    _demand_name(name)
    key, value = new_key(), {"name": name.strip(), "kind": str(ParticipantKind(kind)), "country": country, "role": role}
    return SetOverrides(named("Add “{name}”", name=name.strip()), (Override("participant", key, "own", _json(value)),)), key


def merge_participants(keys: Iterable[str], into: str, name: str = "") -> SetOverrides:
    """Say that these participants are one: `into`, which gets their names as aliases.  Raises EditError where there are not two."""
    return _merged("participant", keys, into, name)


def split_participant(
    participant: Participant, aliases: Sequence[str], name: str, rows: Mapping[str, Runs] | None = None
) -> tuple[SetOverrides, str]:
    """Make those names (`aliases`, as articles have them) of a participant another participant, called `name`, and with them those of its
    `rows` in event tables (beginning of a table's digest -> runs of lines).

    Where an article uses one of the names it means the new one, and where one of the rows names the participant.  Returns the edit and
    the new key.  Raises EditError where neither a name nor a row is chosen, or all names are.
    """
    _demand_name(name)
    every = dict.fromkeys((participant.name, *participant.aliases))
    taken = [alias for alias in dict.fromkeys(aliases) if alias in every]
    kept = {table: text for table, runs in (rows or {}).items() if (text := lines.stored(runs)) is not None}
    if not taken and not kept:
        raise EditError(tr("No name is chosen. Choose the names that mean somebody else."))
    if len(taken) == len(every):
        raise EditError(tr("All names of “{name}” are chosen. Leave at least one.", name=participant.name))
    key = new_key()
    value = {
        "from": participant.key, "at": moment(), "name": name.strip(), "aliases": taken, "kind": str(participant.kind),
        "country": participant.country, "role": participant.role, **({"rows": kept} if kept else {}),
    }  # fmt: skip
    return SetOverrides(named("Split “{name}”", name=participant.name), (Override("participant", key, "split", _json(value)),)), key


def new_series(name: str, parties: Sequence[str] = ()) -> tuple[SetOverrides, str]:
    """A series that a person adds; `parties` are participants' keys.  Returns the edit and its key.  Raises EditError for an empty name."""
    _demand_name(name)
    key, value = new_key(), {"name": name.strip(), "parties": list(parties)}
    return SetOverrides(named("Add series “{name}”", name=name.strip()), (Override("series", key, "own", _json(value)),)), key


def merge_series(keys: Iterable[str], into: str, name: str = "") -> SetOverrides:
    """Say that these series are one: `into`, which gets their rounds.  Raises EditError where there are not two."""
    return _merged("series", keys, into, name)


def split_series(series: Series, event_keys: Sequence[str], name: str) -> tuple[SetOverrides, str]:
    """Make these events of a series another series, called `name`, of the same parties.  Returns the edit and its key.

    Raises EditError where no event is named.
    """
    taken = tuple(dict.fromkeys(event_keys))
    if not taken:
        raise EditError(tr("No event is chosen. Choose the events that belong to another series."))
    made, key = new_series(name, series.parties)
    rows = [Override("event", one, "series", json.dumps(key)) for one in taken]
    return SetOverrides(named("Split “{name}”", name=series.name), (*made.rows, *rows)), key


def unmerge(noun: str, keys: Iterable[str]) -> SetOverrides:
    """Let participants or series (`noun`) that were merged into another stand for themselves again."""
    text = named("Undo merging participants") if noun == "participant" else named("Undo merging series")
    return SetOverrides(text, tuple(Override(noun, key, "merged", None) for key in dict.fromkeys(keys)))


def _merged(noun: str, keys: Iterable[str], into: str, name: str) -> SetOverrides:
    others = [key for key in dict.fromkeys(keys) if key != into]
    if not others:
        raise EditError(tr("Only one is selected. Select those that are the same and merge them."))
    if name:
        text = named("Merge into “{name}”", name=name)
    elif noun == "participant":
        text = named_many("Merge {n} participant", "Merge {n} participants", len(others) + 1)
    else:
        text = named_many("Merge {n} series", "Merge {n} series", len(others) + 1)
    rows = [Override(noun, key, "merged", merged_to_json(into)) for key in others]
    return SetOverrides(text, (*rows, Override(noun, into, "merged", None)))


def _demand_name(name: str) -> None:
    if not name.strip():
        raise EditError(tr("A name is needed. Write one."))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
