"""What a filter asks for in words, part by part, each with the filter as it is without that part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from model.filtering import Certainty, Filter, Mode, Reviewed
from model.translation import noted, tr, trn
from model.wording import short_words

FEW = 3
"""So many values of one field are each said; more are counted."""
_NAMES: dict[str, tuple[str, Callable[[int], str]]] = {
    "participants": ("", lambda n: trn("{n} participant", "{n} participants", n)),
    "series": (noted("Series: {name}"), lambda n: trn("{n} series", "{n} series", n)),
    "sources": (noted("Source: {name}"), lambda n: trn("{n} source", "{n} sources", n)),
    "kinds": (noted("Kind: {name}"), lambda n: trn("{n} kind", "{n} kinds", n)),
    "statuses": (noted("Status: {name}"), lambda n: trn("{n} status", "{n} statuses", n)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """One part of a filter: its words, and the filter without it."""

    words: str
    without: Filter


def standing(wanted: Filter, name_of: Callable[[str, str], str]) -> tuple[Standing, ...]:
    """The parts of a filter in a fixed order; `name_of` gives the words for a value of a field ("participants", "country:CN")."""
    made: list[Standing] = []
    for field, (name, counted) in _NAMES.items():
        values: frozenset[str] = getattr(wanted, field)
        joint = field == "participants" and wanted.mode is not Mode.ANY
        lead = f"{tr(wanted.mode.value)} " if joint else ""
        if len(values) > FEW:
            made.append(Standing(lead + counted(len(values)), _with(wanted, field, frozenset())))
            continue
        for words, value in sorted((name_of(field, value), value) for value in values):
            told = noted("not {name}") if field == "participants" and wanted.mode is Mode.NONE else name
            made.append(Standing(tr(told, name=words) if told else words, _with(wanted, field, values - {value})))
    if wanted.span is not None:
        made.append(Standing(tr("Time: {date}", date=short_words(*wanted.span)), replace(wanted, span=None)))
    if wanted.asked().get("text"):
        made.append(Standing(tr("Words: {words}", words=" ".join(wanted.text.split())), replace(wanted, text="")))
    if wanted.certainty is not Certainty.ALL:
        made.append(Standing(_capital(tr(wanted.certainty.value)), replace(wanted, certainty=Certainty.ALL)))
    if wanted.reviewed is not Reviewed.ALL:
        made.append(Standing(_capital(tr(wanted.reviewed.value)), replace(wanted, reviewed=Reviewed.ALL)))
    return tuple(made)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _with(wanted: Filter, field: str, values: frozenset[Any]) -> Filter:
    fields: dict[str, Any] = {field: values}
    return replace(wanted, **fields)
