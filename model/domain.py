"""The frozen values every part of the program speaks in.  No Qt, no SQL, no files.

Spans are code-point offsets into the article's text as read: `text[start:end]` is what was read, always.  Days are day
numbers (see `model.dates`).  An `id` is the number the store gave (0: not stored yet); a `key` is a text that stays the
same when an article is read again, and is what a person's edits hold on to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from model.dates import DateSpan, Step

ENGLISH = "en"
"""The language that is read."""
NO_LANGUAGE, UNKNOWN_LANGUAGE = "zxx", "und"
"""The codes ISO 639 has for what holds no words, and for what is in a language that is not known."""


class SpanKind(StrEnum):
    """What a stretch of an article is."""

    BODY = "body"
    FURNITURE = "furniture"
    REPEAT = "repeat"
    TITLE = "title"
    BYLINE = "byline"
    DATE_LINE = "date line"
    CAPTION = "caption"


PROSE = (SpanKind.TITLE, SpanKind.BODY, SpanKind.CAPTION)
"""What is read of an article: the stretches that tell its news."""


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """text[start:end] is of this kind.  Marked spans of an article are in order, do not overlap, and cover all its non-space text.
    `language` is an ISO 639 code where it is surely in another language than its article, "" else."""

    start: int
    end: int
    kind: SpanKind
    language: str = ""


class Basis(StrEnum):
    """Where a publication date comes from."""

    STATED = "stated"
    INFERRED = "inferred"
    FILE = "file"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published: an interval of days, its basis and reasons; confidence in 0..1."""

    earliest: int
    latest: int
    edtf: str
    basis: Basis
    derivation: tuple[Step, ...] = ()
    confidence: float = 1.0

    @property
    def given(self) -> bool:
        """Whether the article or a person says it, so that nothing else has a say in it."""
        return self.basis in (Basis.STATED, Basis.USER)


@dataclass(frozen=True, slots=True)
class Article:
    """One document, its text exactly as read.  `language`: an ISO 639 code; only English is read for dates, people and events."""

    path: str
    text: str
    digest: str  # SHA-256 of the text, hex
    spans: tuple[MarkedSpan, ...] = ()
    title: str = ""
    source: str = ""
    byline: str = ""
    encoding: str = "utf-8"
    published: Publication | None = None
    id: int = 0
    language: str = ENGLISH


class Status(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    SUSPENDED = "suspended"
    RESUMED = "resumed"


class Review(StrEnum):
    """What a person said of what was read."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


class Kind(StrEnum):
    """Kinds of event."""

    MEETING = "meeting"
    VISIT = "visit"
    STATEMENT = "statement"
    AGREEMENT = "agreement"
    DECISION = "decision"
    LAUNCH = "launch"
    SUSPENSION = "suspension"
    APPOINTMENT = "appointment"
    INCIDENT = "incident"
    ELECTION = "election"
    BUSINESS = "business"
    OTHER = "other"


class ParticipantKind(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Participant:
    """A person, an organization or a country; `country` is the key of a person's or organization's country, "" if not known."""

    key: str
    name: str
    kind: ParticipantKind
    country: str = ""
    role: str = ""
    aliases: tuple[str, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A span of an article with what stands there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article that reports an event.  `article` is the article's digest."""

    article: str
    start: int
    end: int
    text: str
    date_phrase: TextSpan | None = None
    place: TextSpan | None = None
    names: tuple[tuple[TextSpan, str], ...] = ()  # (where, participant key)


@dataclass(frozen=True, slots=True)
class Role:
    """A participant's part in an event: its key and what it did ("host", "speaker", "" where nothing is known)."""

    participant: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Reports of one event that disagree: the other event's key or the mention's index, and what differs as a sentence.

    `settled`: a person has said how it is: `stands` is the index of the mention whose account stands, -1 where both do (or the other
    event's).  `merged`: the key of the event that a person merged into this one, where what differs is its account as a whole.
    """

    says: str
    event: str = ""
    mention: int = -1
    settled: bool = False
    stands: int = -1
    merged: str = ""

    @property
    def told(self) -> str:
        """What differs, and that it was settled where it was."""
        return f"{self.says} (settled)" if self.settled else self.says


@dataclass(frozen=True, slots=True)
class Record:
    """The row of an event table that an event comes from, as it was read."""

    table: str  # digest
    path: str
    name: str
    line: int  # the row's number in its file, from 1: of its first line in a text, of the item in a list
    text: str  # see `TableRow.text`
    link: str = ""
    cells: tuple[tuple[str, str], ...] = ()  # (name of the column, what stands there) where the table has columns
    publisher: str = ""  # who published the row, where it says so


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, when, where, who; from one or more mentions, the first the one shown first, from a row of an event table, or as a
    person wrote it (then there may be neither).  The last three fields say what a person did to it."""

    key: str
    title: str
    kind: Kind
    status: Status
    when: DateSpan | None
    place: str = ""
    participants: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()
    series: str = ""  # key
    fulfils: str = ""  # key of the plan this event carried out
    conflicts: tuple[Conflict, ...] = ()
    id: int = 0
    record: Record | None = None
    accepted: bool = False  # a person said that it was read rightly
    merged: tuple[str, ...] = ()  # keys of the events that a person merged into it
    records: tuple[Record, ...] = ()  # of those merged into it that come from event tables

    @property
    def rows(self) -> tuple[Record, ...]:
        """All rows of event tables that tell of it."""
        return self.records if self.record is None else (self.record, *self.records)


def time_order(event: Event) -> tuple[bool, int, int, int]:
    """Sorts events by time: what had surely begun first comes first, undated last.  The store's SQL orders in the same way."""
    when = event.when
    return (True, 0, 0, 0) if when is None else (False, when.start_latest, when.earliest, when.latest)


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable statement about the record: its words in an article, whether they hold (None: cannot be told), and why."""

    text: str
    article: str  # digest
    start: int
    end: int
    holds: bool | None
    says: str


@dataclass(frozen=True, slots=True)
class Hiatus:
    """A gap between rounds.  `first`/`last`: days it runs from and to (last None while it lasts)."""

    first: int
    last: int | None
    before: str = ""  # key of the event before the gap
    after: str = ""  # key of the event that ended it
    cause: str = ""
    stated: bool = False  # the text says so (else: long for this series)
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Recurring talks or a mechanism between the same parties; `rounds` are event keys in order of time."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()  # participant keys
    rounds: tuple[str, ...] = ()
    hiatuses: tuple[Hiatus, ...] = ()
    id: int = 0


def publisher_key(name: str) -> str:
    """What the rows of event tables that this publisher published are referred to by among the sources of events."""
    return f"source:{name}"


def hiatus_key(series: Series, hiatus: Hiatus) -> str:
    """What a hiatus of this series is referred to by."""
    return f"hiatus:{hiatus.first}:{series.key}"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why, in a sentence for the reader."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class EventTable:
    """A file whose rows are events, as it was put in.  `columns` are the names of a row's cells, in order; none where rows have none.

    `rows` counts the events that came of it, `failed` the rows that gave none.
    """

    digest: str  # SHA-256 of the file's bytes, hex
    path: str
    name: str
    source: str = ""
    format: str = ""
    mapping: str = ""  # how its columns were understood, as JSON
    columns: tuple[str, ...] = ()
    rows: int = 0
    failed: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of an event table as an event: its participants and series by key.

    `text` is the row as read; where the table has columns it is the row's cells as one record of CSV (commas, RFC 4180 quotes).
    """

    line: int
    title: str
    when: DateSpan | None = None
    kind: Kind = Kind.OTHER
    status: Status = Status.HELD
    place: str = ""
    participants: tuple[tuple[str, str], ...] = ()  # (participant key, role)
    series: str = ""
    text: str = ""
    link: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class RowFailure:
    """A row of an event table that gave no event, and why, in a sentence for the reader."""

    line: int
    reason: str


def row_key(table: str, line: int) -> str:
    """The key of the event of a row; `table` is the table's digest.  It stays when the same file is put in again."""
    return f"{table[:TABLE_PREFIX]}:{line}"


def row_line(table: str, key: str) -> int | None:
    """The line that `row_key` made this key of, None for the key of anything but a row of this table."""
    line = key[TABLE_PREFIX + 1 :]
    number = int(line) if 0 < len(line) <= 10 and line.isascii() and line.isdigit() else LINES
    return number if number < LINES and key == row_key(table, number) else None


LINES = 1 << 32
"""More than any line's number."""
TABLE_PREFIX = 12
"""How much of a digest stands in a key."""


@dataclass(frozen=True, slots=True)
class Collection:
    """All that was found in a project, as one value: what linking returns and what exporters and panes read.

    The events of event tables may be a million: they are no part of `events` and are asked for in columns or one by one, but for those
    that a person's edits join to what was read in articles.
    """

    articles: tuple[Article, ...] = ()
    participants: tuple[Participant, ...] = ()
    events: Sequence[Event] = ()  # in order of time, undated last; a tuple, but for exports of event tables, which are read as they go
    series: tuple[Series, ...] = ()
    failures: tuple[Failure, ...] = ()
    tables: tuple[EventTable, ...] = ()
