"""The words tables use: what a column's name says it holds, and what cells say of kinds and statuses (resources/facts/table_words.toml)."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache

from model.domain import Kind, Status
from model.ingest.tables.mapping import Role
from model.resources import resource

__all__ = ["kind_of", "plain", "role_of", "status_of"]

_JOINTS = re.compile(r"[\s_\-./]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def plain(name: str) -> str:
    """A column's name or a cell's word for comparing: small letters, one space between words ("eventDate", "EVENT_DATE": "event date")."""
    return _JOINTS.sub(" ", _HUMP.sub(" ", name)).strip().casefold()


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, Role], dict[str, Kind], dict[str, Status]]:
    with resource("facts", "table_words.toml").open("rb") as file:
        table = tomllib.load(file)
    return (
        {word: Role(role) for role, words in table["columns"].items() for word in words},
        {word: Kind(kind) for kind, words in table["kinds"].items() for word in words},
        {word: Status(status) for status, words in table["statuses"].items() for word in words},
    )


def role_of(column: str) -> Role | None:
    """What a column of this name holds, None where the name says nothing."""
    return _words()[0].get(plain(column))


@lru_cache(maxsize=4096)
def kind_of(cell: str) -> Kind | None:
    """The kind of event a cell names, None for a word of no known kind."""
    return _words()[1].get(plain(cell)) or _words()[1].get(cell.strip().casefold())


@lru_cache(maxsize=4096)
def status_of(cell: str) -> Status | None:
    """The status a cell names, None for another word."""
    return _words()[2].get(plain(cell))
