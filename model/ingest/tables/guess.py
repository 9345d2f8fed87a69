"""What the columns of an unknown table may stand for, by their names and by what stands in the first rows.

Whether a number comes day first or month first is decided from all values looked at; where both would do it is left open
(`DateOrder.UNKNOWN`) for the reader to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from model.ingest.tables.cell_dates import date_order, looks_like_date, number_meaning
from model.ingest.tables.mapping import BOUNDS, SEVERAL, Mapping, Numbers, Role
from model.ingest.tables.rows import Cells
from model.ingest.tables.who import country_named
from model.ingest.tables.words import role_of, status_of

__all__ = ["DATES", "guess", "is_header", "with_dates"]

DATES = (Role.START, Role.END, *BOUNDS)
"""Roles whose cells are whole dates."""
_SHARE = 0.8  # of a column's full cells that must look so


def guess(header: Sequence[str], rows: Sequence[Cells]) -> Mapping:
    """A mapping for a table from its header and first rows."""
    columns = {name: _full(rows, number) for number, name in enumerate(header)}
    roles: dict[str, Role] = {}
    taken: set[Role] = set()
    for name in header:
        role = role_of(name)
        if role is not None and (role not in taken or role in SEVERAL) and _fits(role, name, columns[name]):
            roles[name] = role
            taken.add(role)
    if Role.YEAR in taken and Role.START in taken:  # "Year, Month, Day" beside a "Date": the date says it
        roles = {name: role for name, role in roles.items() if role not in (Role.YEAR, Role.MONTH, Role.DAY)}
    if Role.DAY in taken and Role.MONTH not in taken:  # "Day" alone is a date
        roles = {name: Role.START if role is Role.DAY and Role.START not in taken else role for name, role in roles.items()}
    taken = set(roles.values())
    _by_values(header, columns, roles, taken)
    found = tuple((name, roles[name]) for name in header if name in roles)
    return with_dates(Mapping(found, separator=_separator(columns, roles)), columns)


def with_dates(mapping: Mapping, columns: dict[str, list[str]]) -> Mapping:
    """The mapping with how its dates are written, as far as the values of its columns tell."""
    values: list[str] = []
    numbers = Numbers.YEAR
    for name, role in mapping.columns:
        if role in DATES:
            values += columns.get(name, ())
            numbers = number_meaning(columns.get(name, ()), name) or numbers
    return replace(mapping, dates=date_order(values)[0], numbers=numbers)


def is_header(cells: Sequence[str], below: Iterable[Cells]) -> bool:
    """Whether a first line names columns: all its cells are words, each once, and none of them a date, a number or a link."""
    words = [cell.strip() for cell in cells]
    full = [word for word in words if word]
    if not full or len({word.casefold() for word in full}) < len(full):
        return False
    if any(role_of(word) for word in full):
        return True
    if any(looks_like_date(word) or word.lstrip("-+").replace(".", "", 1).isdigit() or "://" in word for word in full):
        return False
    return any(any(looks_like_date(cell) for cell in row.values) for row in below) or len(full) == len(words)


def _full(rows: Sequence[Cells], number: int) -> list[str]:
    return [row.values[number].strip() for row in rows if number < len(row.values) and row.values[number].strip()]


def _share(values: Sequence[str], test: object) -> bool:
    assert callable(test)
    return bool(values) and sum(bool(test(value)) for value in values) >= _SHARE * len(values)


def _fits(role: Role, name: str, values: Sequence[str]) -> bool:
    """Whether what stands in a column agrees with what its name says; an empty column agrees."""
    if not values:
        return True
    if role in (Role.START, Role.END):
        said = "date" in name.casefold()  # then what is no date is told, row by row
        return said or number_meaning(values, name) is not Numbers.YEAR or sum(map(looks_like_date, values)) >= 0.3 * len(values)
    if role is Role.STATUS:
        return _share(values, status_of)
    if role is Role.LINK:
        return _share(values, lambda value: "://" in value or value.startswith("www."))
    return True


def _by_values(header: Sequence[str], columns: dict[str, list[str]], roles: dict[str, Role], taken: set[Role]) -> None:
    """Roles for what no name tells: a date, a link, countries, a title."""
    free = [name for name in header if name not in roles]
    if not taken & {Role.START, Role.YEAR, Role.EDTF, *BOUNDS}:
        dated = [name for name in free if _share(columns[name], looks_like_date) or number_meaning(columns[name], name) is not Numbers.YEAR]
        for name, role in zip(dated, (Role.START, Role.END), strict=False):
            if role not in taken:
                roles[name] = role
                free.remove(name)
    tests = ((Role.LINK, lambda value: value.startswith(("http://", "https://"))), (Role.COUNTRIES, country_named))
    for role, test in tests:
        found = next((name for name in free if role not in taken and _share(columns[name], test)), None)
        if found:
            roles[found] = role
            free.remove(found)
    if Role.TITLE not in taken:
        words = [name for name in free if columns[name] and not _share(columns[name], _date_or_number)]
        lines = [name for name in words if 8 <= _average(columns[name]) <= 200] or words
        best = max(lines, key=lambda name: len(set(columns[name])), default=None)
        if best:
            roles[best] = Role.TITLE


def _date_or_number(value: str) -> bool:
    return looks_like_date(value) or value.lstrip("-+").replace(".", "", 1).replace(",", "").isdigit()


def _average(values: Sequence[str]) -> float:
    return sum(map(len, values)) / max(1, len(values))


def _separator(columns: dict[str, list[str]], roles: dict[str, Role]) -> str:
    """What parts the names in cells of participants: the sign that most of them have."""
    who = (Role.PARTICIPANTS, Role.PEOPLE, Role.ORGANIZATIONS, Role.COUNTRIES)
    cells = [cell for name, role in roles.items() if role in who for cell in columns[name]]
    counts = {sign: sum(sign in cell for cell in cells) for sign in (";", "|", ",")}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] and (best != "," or counts[","] > 0.2 * len(cells)) else ";"
