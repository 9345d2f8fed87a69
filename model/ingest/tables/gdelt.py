"""GDELT's event files: tabs, no header, 58 columns (1.0; 57 in its files before April 2013) or 61 (2.0).

Source of the columns: The GDELT Event Database, Data Format Codebook 1.03 (25 August 2013) and 2.0 (19 February 2015).  The codes
become words and kinds of ours by resources/facts/cameo.csv, the actors' countries our participants by country_codes.csv.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from model.domain import Kind
from model.extract.facts import facts
from model.ingest.errors import ReadError
from model.ingest.tables.delimited import Delimited, Dialect
from model.ingest.tables.derived import Derived
from model.ingest.tables.mapping import Mapping, Role
from model.ingest.tables.source import Source
from model.publishers import site_of
from model.resources import fact_rows
from model.translation import tr

__all__ = ["FIRST", "SECOND", "mapping", "open_first", "open_second", "sniff_first", "sniff_second"]

_ACTOR = (
    "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode",
    "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code",
)  # fmt: skip
_GEO_1 = ("Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID")
_GEO_2 = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
_WHEN = ("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate")
_WHAT = (
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass",
    "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
)  # fmt: skip


def _columns(geo: Sequence[str]) -> tuple[str, ...]:
    actors = tuple(f"Actor{number}{part}" for number in (1, 2) for part in _ACTOR)
    places = tuple(f"{whose}Geo_{part}" for whose in ("Actor1", "Actor2", "Action") for part in geo)
    return (*_WHEN, *actors, *_WHAT, *places, "DATEADDED", "SOURCEURL")


FIRST = _columns(_GEO_1)
SECOND = _columns(_GEO_2)
_MADE = ("What happened", "Kind (by code)", "Participants (by code)", "Source (by link)")
_SQLDATE, _CODE = FIRST.index("SQLDATE"), FIRST.index("EventCode")
_FIRST_ACTOR, _SECOND_ACTOR = FIRST.index("Actor1Code"), FIRST.index("Actor2Code")


def _width(head: str) -> int:
    """How many tabbed cells most of the head's whole lines have, where most begin with a number and a day; 0 for other heads."""
    whole = head.splitlines()[: max(1, head.count("\n"))]
    lines = [line.split("\t") for line in whole if line.strip()]
    good = [len(cells) for cells in lines if len(cells) > 2 and cells[0].isdigit() and cells[1].isdigit() and len(cells[1]) == 8]
    return max(set(good), key=lambda width: (good.count(width), width)) if 2 * len(good) > len(lines) else 0


def sniff_first(head: str) -> bool:
    """Whether the first 4 KB of a file are a GDELT 1.0 event file's."""
    return _width(head) in (57, 58)


def sniff_second(head: str) -> bool:
    """Whether the first 4 KB of a file are a GDELT 2.0 event file's."""
    return _width(head) == 61


def open_first(source: Source) -> Derived:
    """The table of a GDELT 1.0 file.  Raises ReadError."""
    return _open(source, FIRST[: _width(source.head) or 58])


def open_second(source: Source) -> Derived:
    """The table of a GDELT 2.0 file.  Raises ReadError."""
    return _open(source, SECOND)


def _open(source: Source, header: Sequence[str]) -> Derived:
    if "\t" not in source.head:
        raise ReadError(source.path, tr("“{name}” is no GDELT event file: its cells are not parted by tabs.", name=source.name))
    return Derived(Delimited(source, Dialect("\t", ""), header), _MADE, _Made(header).row)


def mapping(header: Sequence[str]) -> Mapping:
    """What GDELT's columns stand for."""
    roles = {
        "What happened": Role.TITLE,
        "SQLDATE": Role.START,
        "Kind (by code)": Role.KIND,
        "ActionGeo_FullName": Role.PLACE,
        "Participants (by code)": Role.PARTICIPANTS,
        "SOURCEURL": Role.LINK,
        "Source (by link)": Role.SOURCE,
    }
    return Mapping(tuple((name, role) for name, role in roles.items() if name in header))


@lru_cache(maxsize=1)
def codes() -> dict[str, tuple[Kind, str]]:
    """(kind, words) by CAMEO code; in the words [ {}] stands for the second actor."""
    return {code: (Kind(kind), words) for code, kind, words in fact_rows("cameo.csv", "code", "kind", "words")}


@lru_cache(maxsize=1)
def alpha2() -> dict[str, str]:
    """Country codes (ISO 3166-1 alpha-2) by those of three letters."""
    return dict((three, two) for three, two in fact_rows("country_codes.csv", "alpha3", "code"))


@lru_cache(maxsize=1024)
def told(code: str) -> tuple[str, str, str]:
    """(kind, words before the second actor, words after it) of a code.  Raises ValueError for one of no known beginning."""
    known = codes()
    for length in range(len(code), 1, -1):
        found = known.get(code[:length])
        if found:
            before, _, after = found[1].partition("[")
            inside, _, rest = after.partition("]")
            return found[0].value, before, f"{inside}|{rest}"
    raise ValueError(f"“{code[:20]}” is no event code of CAMEO; those begin with 01 to 20.")


class _Made:
    """Makes the columns of codes; actors and titles repeat, so they are kept."""

    def __init__(self, header: Sequence[str]) -> None:
        self._link = header.index("SOURCEURL") if "SOURCEURL" in header else -1
        self._actors: dict[tuple[str, str, str], tuple[str, str]] = {}
        self._titles: dict[tuple[str, str, str], str] = {}

    def row(self, cells: Sequence[str]) -> tuple[str, str, str, str]:
        """(title, kind, participants, publisher) of a row.  Raises ValueError with a sentence."""
        code = cells[_CODE].strip()
        if not code.isdigit() or not cells[_SQLDATE].strip():
            missing = "EventCode" if not code.isdigit() else "SQLDATE"
            raise ValueError(f"The row is no GDELT event: its {missing} is “{(code or cells[_SQLDATE])[:20]}”. It may be cut off.")
        one, first = self._actor(cells, _FIRST_ACTOR)
        two, second = self._actor(cells, _SECOND_ACTOR)
        key = (code, one, two)
        title = self._titles.get(key)
        if title is None:
            if len(self._titles) > 100_000:
                self._titles.clear()
            title = self._titles[key] = title_of(code, one, two)
        names = first if second == first or not second else f"{first};{second}" if first else second
        return title, told(code)[0], names, site_of(cells[self._link]) if self._link >= 0 else ""

    def _actor(self, cells: Sequence[str], at: int) -> tuple[str, str]:
        """(what the title calls an actor, its participants) of the cells from `at` on."""
        key = (cells[at + 1], cells[at + 2], cells[at + 3])
        found = self._actors.get(key)
        if found is None:
            if len(self._actors) > 100_000:
                self._actors.clear()
            found = self._actors[key] = actor(*key)
        return found


def title_of(code: str, one: str, two: str) -> str:
    """ "Japan met with China"; "Somebody" stands for a first actor that is not given.  Raises ValueError for an unknown code."""
    _, before, rest = told(code)
    inside, _, after = rest.partition("|")
    return f"{one or 'Somebody'} {before}{inside.replace('{}', two) if two else ''}{after}"


def actor(name: str, country: str, group: str) -> tuple[str, str]:
    """(what the title calls an actor, its participants parted by ";") of GDELT's name in capitals, CAMEO country and group code.

    A country takes part by its code; a known group by its name; a person the facts know is a participant beside the country.  What is
    left (police, a government, a city) is told in the title as belonging to its country and is no participant of its own.
    """
    words = _cased(name)
    code = alpha2().get(country.strip().upper(), "")
    state = facts().names.get(code, "")
    people = facts().holders.get(words.casefold())
    if group.strip() and words:
        return words, words.replace(";", ",")
    if people:
        return people[0].name or words, ";".join(filter(None, (people[0].name or words, state)))
    term = facts().terms.get(words)
    if not words or (term is not None and term.code == code):
        return state or words, state
    return (f"{words} ({state})" if state else words), state


_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "de", "la", "al"})


@lru_cache(maxsize=4096)
def _cased(name: str) -> str:
    """A name in capitals as it is written else: "UNITED STATES" is "United States", a name the facts know as they have it."""
    text = " ".join(name.split())
    if not text.isupper():
        return text
    known = next((body for body in (text, text.title()) if body in facts().bodies), "")
    if known:
        return facts().bodies[known][0]
    return " ".join(word if n and word in _SMALL else word.capitalize() for n, word in enumerate(text.lower().split()))
