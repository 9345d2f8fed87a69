"""What the columns of a table stand for, as a value: which gives the title, which the dates, and how its dates are written.

A mapping holds the names of columns, not their numbers, so that it serves the next file of the same kind.  As JSON it is stored
with the table in the project, and can be given on the command line:

    {"columns": {"Headline": "title", "Date": "start", "Who": "participants"}, "dates": "day first", "numbers": "", "separator": ";"}
"""

from __future__ import annotations

import json
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from model.translation import tr

__all__ = ["DateOrder", "Mapping", "MappingError", "Numbers", "Role"]


class Role(StrEnum):
    """What a column can stand for.  `label` is how the window calls it."""

    TITLE = "title"
    START = "start"
    END = "end"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    END_YEAR = "end year"
    END_MONTH = "end month"
    END_DAY = "end day"
    EARLIEST = "earliest"
    START_LATEST = "start latest"
    END_EARLIEST = "end earliest"
    LATEST = "latest"
    EDTF = "edtf"
    KIND = "kind"
    STATUS = "status"
    PLACE = "place"
    PARTICIPANTS = "participants"
    PEOPLE = "people"
    ORGANIZATIONS = "organizations"
    COUNTRIES = "countries"
    SERIES = "series"
    LINK = "link"
    SOURCE = "source"
    DESCRIPTION = "description"

    @property
    def label(self) -> str:
        """ "Start or date", "End, last possible day"."""
        return _LABELS.get(self, self.value.capitalize())


_LABELS = {
    Role.START: "Date or start",
    Role.EARLIEST: "First possible day",
    Role.START_LATEST: "Begun by",
    Role.END_EARLIEST: "Not over before",
    Role.LATEST: "Last possible day",
    Role.EDTF: "Date as EDTF",
    Role.PARTICIPANTS: "Participants of any kind",
    Role.SOURCE: "Source: who published it",
    Role.DESCRIPTION: "Description (gives the title where there is none)",
}
BOUNDS = (Role.EARLIEST, Role.START_LATEST, Role.END_EARLIEST, Role.LATEST)
SEVERAL = frozenset({Role.TITLE, Role.PLACE, Role.PARTICIPANTS, Role.PEOPLE, Role.ORGANIZATIONS, Role.COUNTRIES, Role.DESCRIPTION})
"""What several columns may stand for together; of the others each role has one column."""


class DateOrder(StrEnum):
    """How 5/2/2023 is read.  UNKNOWN: nothing tells, so such a date is no date."""

    UNKNOWN = ""
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class Numbers(StrEnum):
    """What a bare number in a date column is."""

    YEAR = ""
    SERIAL = "spreadsheet days"
    UNIX = "unix seconds"
    UNIX_MILLISECONDS = "unix milliseconds"


class MappingError(ValueError):
    """A mapping that does not fit or cannot be read; the message is for the reader."""

    for_reader = True


@dataclass(frozen=True, slots=True)
class Mapping:
    """Roles by the names of columns (those that stand for nothing are left out), how dates are written, and what parts the names in a
    cell of participants.  `name` is that of a ready mapping ("" for one of a person's own)."""

    columns: tuple[tuple[str, Role], ...] = ()
    dates: DateOrder = DateOrder.UNKNOWN
    numbers: Numbers = Numbers.YEAR
    separator: str = ";"
    name: str = ""

    def role(self, column: str) -> Role | None:
        """What a column stands for."""
        return next((role for name, role in self.columns if name == column), None)

    def named(self, role: Role) -> tuple[str, ...]:
        """The columns of a role."""
        return tuple(name for name, one in self.columns if one is role)

    def with_role(self, column: str, role: Role | None) -> Mapping:
        """This mapping with another role for a column; another column that has it, where only one may, loses it."""
        kept = [(name, one) for name, one in self.columns if name != column and (one is not role or one in SEVERAL)]
        return Mapping((*kept, (column, role)) if role else tuple(kept), self.dates, self.numbers, self.separator)

    def check(self, header: Sequence[str]) -> None:
        """Raises MappingError where the mapping names columns that are not there, or nothing can give events a title."""
        lost = [name for name, _ in self.columns if name not in header]
        if lost:
            raise MappingError(
                tr(
                    "The mapping names the column “{lost}”, which the table does not have. Its columns are {header}.",
                    lost=lost[0], header=', '.join(header[:12]),
                )
            )
        if not any(role in (Role.TITLE, Role.DESCRIPTION, Role.KIND) for _, role in self.columns):
            raise MappingError(tr("No column gives the events their titles. Choose the one that says what happened."))
        days = {Role.MONTH: Role.YEAR, Role.DAY: Role.MONTH, Role.END_MONTH: Role.END_YEAR, Role.END_DAY: Role.END_MONTH}
        for one, needed in days.items():
            if self.named(one) and not self.named(needed):
                raise MappingError(tr(
                    "A column gives the {value}, but none the {value2}. Choose one for it, too.",
                    value=one.value, value2=needed.value,
                ))

    def to_json(self) -> str:
        """The mapping as JSON text."""
        said = {"columns": dict(self.columns), "dates": self.dates, "numbers": self.numbers, "separator": self.separator}
        return json.dumps(said | ({"name": self.name} if self.name else {}), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """The mapping of such a text.  Raises MappingError with a sentence."""
        try:
            said = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise MappingError(tr("The mapping is not JSON: {error}.", error=error)) from error
        if not isinstance(said, dict) or not isinstance(said.get("columns"), dict):
            raise MappingError(tr('The mapping has no "columns": {"name of a column": "what it stands for"}.'))
        columns = tuple((str(name), _one_of(Role, role, "role of a column")) for name, role in said["columns"].items() if role)
        return cls(
            columns,
            _one_of(DateOrder, said.get("dates", ""), "order of dates"),
            _one_of(Numbers, said.get("numbers", ""), "meaning of numbers"),
            _text(said, "separator", ";"),
            _text(said, "name", ""),
        )


def _one_of(kind: type[Any], value: object, what: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(f"“{one.value}”" for one in kind if one.value)
        raise MappingError(tr(
            "The mapping says “{value}” for the {what}; it may be {known}.",
            value=value, what=what, known=known,
        )) from None


def _text(said: Dictionary[str, Any], name: str, default: str) -> str:
    value = said.get(name, default)
    if not isinstance(value, str):
        raise MappingError(tr("The mapping says {value} for “{name}”, which must be a text.", value=repr(value), name=name))
    return value
