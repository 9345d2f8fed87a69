"""Edits as JSON and back: how they are kept with the project, so that a step can be undone after the program was closed."""

from __future__ import annotations

import json
from typing import Any

from model.editing.findings import ChangeFindings
from model.editing.sound import sound
from model.editing.values import Many
from model.edits import Edit, Override, SetOverrides
from model.storable import storable

__all__ = ["edit_from_json", "edit_to_json"]


def edit_to_json(edit: Edit) -> str:
    """An edit as JSON, nothing lost.  Raises TypeError for an edit that cannot be written."""
    return storable(json.dumps(_value(edit), ensure_ascii=False, separators=(",", ":")))  # its name may hold what was typed


def edit_from_json(text: str) -> Edit:
    """The edit that `edit_to_json` wrote.  Raises ValueError, KeyError or TypeError for anything else."""
    try:
        return _edit(json.loads(text))
    except RecursionError as error:
        raise ValueError("an edit of edits without end") from error


def _value(edit: Edit) -> dict[str, Any]:
    if isinstance(edit, ChangeFindings):
        value: dict[str, Any] = {"text": edit.text, "set": _rows(edit.rows), "findings": edit.patch, "back": edit.back}
        if edit.readings:
            value["readings"] = edit.readings
        if edit.tables:
            value["tables"] = [list(one) for one in edit.tables]
        return value
    if isinstance(edit, SetOverrides):
        return {"text": edit.text, "set": _rows(edit.rows)}
    if isinstance(edit, Many):
        return {"text": edit.text, "many": [_value(one) for one in edit.edits]}
    raise TypeError(f"not an edit that can be written: {edit!r}")


def _rows(rows: tuple[Override, ...]) -> list[list[str | None]]:
    return [[row.noun, row.key, row.field, row.value] for row in rows]


def _edit(value: dict[str, Any]) -> Edit:
    text = value["text"]
    if not isinstance(text, str):
        raise TypeError(f"not a name of a step: {text!r}")
    if "many" in value:
        return Many(text, tuple(_edit(one) for one in value["many"]))
    rows = tuple(_row(*row) for row in value["set"])
    if "findings" in value:
        tables = tuple((int(number), bool(there)) for number, there in value.get("tables", ()))
        return ChangeFindings(text, rows, str(value["findings"]), bool(value["back"]), str(value.get("readings", "")), tables)
    return SetOverrides(text, rows)


def _row(noun: str, key: str, field: str, value: str | None) -> Override:
    if not all(isinstance(one, str) for one in (noun, key, field)) or not (value is None or isinstance(value, str)):
        raise TypeError(f"not a row to set: {(noun, key, field, value)!r}")
    if value is not None and not sound(noun, key, field, value):  # damage shows here, not when it is laid over what was read
        raise ValueError(f"no edit writes this: {(noun, key, field, value)!r}")
    return Override(noun, key, field, value)
