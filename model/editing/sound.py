"""Whether an override row is one that an edit can have written.

A project file may have been damaged, or written into by hand.  A row that is not sound is passed over wherever edits are read: one of
them takes nothing else with it, and it stays in the file as it is.  Nouns and fields that are not known here are sound: a newer
program may know them, and nothing in this one reads them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from model.domain import Kind, ParticipantKind, Status
from model.editing import lines
from model.editing.articles import publication_from_json
from model.editing.values import span_of

__all__ = ["sound"]

Test = Callable[[Any], bool]

_FARTHEST = 2**31  # days, some six million years: what columns can count with
_OWN_KEY = re.compile(r"own:[0-9a-f]{1,15}")


def sound(noun: str, key: str, field: str, value: str) -> bool:
    """Whether an edit can have written this row; of a noun or field that is not known, whether its value is JSON."""
    if field in ("own", "split") and noun in _FIELDS and _OWN_KEY.fullmatch(key) is None:
        return False
    if noun == "lines" and field in ("accepted", "dismissed"):
        return _runs(value)
    if noun == "event" and field.startswith("different:"):
        return _parted(value, key, field.removeprefix("different:"))
    return _fits(noun, "settled:" if field.startswith("settled:") else field, value)


@lru_cache(maxsize=1 << 15)  # all rows are looked at whenever edits are read, and few are others than the last time
def _fits(noun: str, field: str, value: str) -> bool:
    test = _FIELDS.get(noun, {}).get(field)
    try:
        said = json.loads(value)
        return test is None or test(said)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError):
        return False


def _runs(value: str) -> bool:
    try:
        return bool((lines.loaded(value) >= 0).all())
    except (ValueError, TypeError, RecursionError, OverflowError):
        return False


@lru_cache(maxsize=1 << 10)
def _parted(value: str, one: str, other: str) -> bool:
    """Two events told apart, each as it was then."""
    try:
        both = json.loads(value)
        return set(both) == {one, other} and all(_account(both[key]) and _texts(both[key]["mentions"]) for key in both)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError):
        return False


def _text(value: Any) -> bool:
    return isinstance(value, str) and not any("\ud800" <= letter <= "\udfff" for letter in value)


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_text, value))


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63


def _stretch(value: Any) -> bool:
    """[start, end, text] of an article."""
    start, end, text = value[:3]
    return _whole(start) and _whole(end) and 0 <= start <= end and _text(text)


def _when(value: Any) -> bool:
    """A date, or none."""
    if value is None:
        return True
    span = span_of(value)
    bounds = value["bounds"]
    steps = all(_texts([rule, phrase, says]) and _whole(start) and _whole(end) for rule, phrase, start, end, says in value["derivation"])
    return span is not None and all(_whole(day) and abs(day) < _FARTHEST for day in bounds) and steps and _texts([span.edtf, span.note])


def _roles(value: Any) -> bool:
    return isinstance(value, list) and all(_texts(pair) and len(pair) == 2 for pair in value)


def _account(value: Any) -> bool:
    """What an event says, its mentions left out."""
    Kind(value["kind"])
    Status(value["status"])
    return _texts([value["title"], value["place"], value["series"]]) and _when(value["when"]) and _roles(value["participants"])


def _mention(value: Any) -> bool:
    named = [_stretch(name) and _text(name[3]) and len(name) == 4 for name in value.get("names", ())]
    parts = [_stretch(value[name]) and len(value[name]) == 3 for name in ("date_phrase", "place") if name in value]
    return _text(value["article"]) and _stretch([value["start"], value["end"], value["text"]]) and all(named) and all(parts)


def _merged(value: Any) -> bool:
    return _text(value["into"]) and _whole(value["at"])


def _settled(value: Any) -> bool:
    pairs = value["set"].values() if isinstance(value["set"], dict) else [()]
    return _text(value["stands"]) and all(len(pair) == 2 and all(one is None or _text(one) for one in pair) for pair in pairs)


def _person(value: Any) -> bool:
    ParticipantKind(value["kind"])
    return _texts([value["name"], value["country"], value["role"]])


def _published(value: Any) -> bool:
    publication_from_json(json.dumps(value))
    return True


_FIELDS: Mapping[str, Mapping[str, Test]] = {
    "event": {
        **dict.fromkeys(("title", "place", "series", "fulfils"), _text),
        "kind": lambda value: bool(Kind(value)),
        "status": lambda value: bool(Status(value)),
        "when": _when,
        "participants": lambda value: _whole(value["at"]) and _roles(value["roles"]),
        "merged": _merged,
        "own": lambda value: _account(value) and all(map(_mention, value["mentions"])),
        "split": lambda value: _account(value) and _text(value["from"]) and _whole(value["at"]) and _texts(value["mentions"])
        and _texts(value["kept"]),
        "settled:": _settled,
    },
    "participant": {
        **dict.fromkeys(("name", "role", "country"), _text),
        "kind": lambda value: bool(ParticipantKind(value)),
        "merged": _merged,
        "own": _person,
        "split": lambda value: _person(value) and _text(value["from"]) and _whole(value["at"]) and _texts(value["aliases"])
        and all(_text(table) and _runs(kept) for table, kept in value.get("rows", {}).items()),
    },
    "series": {"name": _text, "merged": _merged, "own": lambda value: _text(value["name"]) and _texts(value["parties"])},
    "article": {"title": _text, "published": _published},
}
"""Noun -> field -> what is true of a value that an edit wrote."""
