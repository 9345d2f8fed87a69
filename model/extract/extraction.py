"""What reading one article gives, before it is linked with others: frozen values that can be kept as JSON.  No spaCy objects.

All offsets are code points into the article's text.  Dates are not resolved here: a draft says which phrase dates it and how,
and linking resolves it once the publication date of its article is known as well as the whole collection allows.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, StrEnum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from model.domain import Kind, Participant, Publication, Status, TextSpan
from model.extract.meaning import DatePhrase
from model.extract.name_values import NameMention, PlaceMention


class Dating(StrEnum):
    """How a draft is dated."""

    PHRASE = "phrase"  # by its own date phrase
    SAME = "same"  # as another draft of its article: what was said at a meeting, what a sentence adds
    NEWS = "news"  # as the news of its article: the focus event it reports, else the publication day
    BETWEEN = "between"  # after another draft and before the publication: "but were suspended due to ..."
    LATER = "later"  # after publication, no phrase: "is to visit"
    UNDATED = "undated"


class Act(StrEnum):
    """What an event is to the recurring talks it belongs to."""

    ROUND = "round"
    LAUNCH = "launch"
    SUSPENSION = "suspension"
    RESUMPTION = "resumption"  # agreed or begun again
    AGREEMENT = "agreement"
    PLAN = "plan"
    ASIDE = "aside"  # something said or done at a round


@dataclass(frozen=True, slots=True)
class When:
    """How a draft is dated: `phrase` indexes Extraction.phrases, `draft` Extraction.drafts (-1: none); `edge` is "on", "since",
    "before", "after", "until" or "by"; `tense` is that of the verb, "noun" for what a noun tells."""

    dating: Dating
    phrase: int = -1
    draft: int = -1
    edge: str = "on"
    tense: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """A participant of a draft: its key, its part ("speaker", "host", ""), and where it is named."""

    key: str
    role: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Talks:
    """Recurring talks or a mechanism as one place of the text names them: the words, the head noun ("dialogue"), what it is
    about ("security"), its parties' keys as far as known, and whether it points back ("the talks")."""

    start: int
    end: int
    name: str
    head: str
    about: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    definite: bool = False
    same_as: int = -1  # index of the Talks of this article, mostly earlier, that this one points to
    recurring: bool = False  # the text shows that it recurs ("first in four years", "resumed", "the last was held")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as one clause of one article reports it.  text[start:end] is the clause; `trigger` is where its head word starts."""

    start: int
    end: int
    trigger: int
    kind: Kind
    status: Status
    title: str
    when: When
    who: tuple[Who, ...] = ()
    place: TextSpan | None = None
    place_name: str = ""
    words: tuple[str, ...] = ()  # the content words of the clause, for telling whether two reports are of one event
    talks: int = -1  # index of Extraction.talks
    act: Act | None = None
    cause: str = ""
    main: bool = False  # the article's own news, not its background
    trust: float = 1.0


@dataclass(frozen=True, slots=True)
class Echo:
    """A noun that points back to an event told elsewhere in its article ("the blast"); `draft` indexes Extraction.drafts."""

    start: int
    end: int
    draft: int


@dataclass(frozen=True, slots=True)
class Order:
    """Two drafts of an article of which the text says which came first: `first` and `then` index Extraction.drafts, the word
    that says so stands at text[start:end], and `gap` indexes the phrase for the time between them (-1: none)."""

    first: int
    then: int
    start: int
    end: int
    gap: int = -1


class ClaimKind(StrEnum):
    """Kinds of checkable statement about a series."""

    FIRST_IN = "first in"  # the first for a stretch of time: `months`
    GAP = "gap"  # an interruption of a stated length: `months`
    SINCE = "since"  # interrupted since a date: `phrase`
    LAST = "last"  # the last round was on a date: `phrase`
    NTH = "nth"  # this is round number `number`


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """A checkable statement as written.  `bound` is "more", "less", "about" or "" (as stated)."""

    start: int
    end: int
    kind: ClaimKind
    months: int = 0
    bound: str = ""
    number: int = 0
    phrase: int = -1
    talks: int = -1
    draft: int = -1
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read in one article.  `publication` is what the article alone allows (None: nothing does)."""

    article: str  # digest
    language: str = "en"
    phrases: tuple[DatePhrase, ...] = ()
    participants: tuple[Participant, ...] = ()
    names: tuple[NameMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    talks: tuple[Talks, ...] = ()
    drafts: tuple[Draft, ...] = ()
    claims: tuple[ClaimDraft, ...] = ()
    echoes: tuple[Echo, ...] = ()
    orders: tuple[Order, ...] = ()
    publication: Publication | None = None

    def to_json(self) -> str:
        """This extraction as a JSON text that `from_json` reads back to an equal value."""
        return json.dumps(self, default=_plain, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Extraction:
        """The extraction that `to_json` wrote.  Raises ValueError (or KeyError, TypeError) for anything else."""
        wanted: Any = cls
        value: Extraction = _decoder(wanted)(json.loads(text))
        return value


def claims_from_json(text: str) -> tuple[ClaimDraft, ...]:
    """The claims of the extraction that `to_json` wrote; the rest of it is left alone.  Raises as `from_json` does."""
    wanted: Any = ClaimDraft
    return tuple(map(_decoder(wanted), json.loads(text)["claims"]))


def _plain(value: Any) -> dict[str, Any]:
    """What a dataclass holds, by name; the JSON library asks for it at every one it meets."""
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


@lru_cache(maxsize=256)
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


@lru_cache(maxsize=256)
def _decoder(wanted: Any) -> Callable[[Any], Any]:
    """What makes a value of the type `wanted` (dataclass, enum, tuple, optional, plain) of what JSON keeps of it."""
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        inner = [_decoder(option) for option in get_args(wanted) if option is not type(None)]
        return (lambda value: None if value is None else inner[0](value)) if len(inner) == 1 else _as_it_is
    if origin is tuple:
        kinds = [_decoder(kind) for kind in get_args(wanted) if kind is not Ellipsis]
        if get_args(wanted)[-1] is Ellipsis:
            return tuple if kinds[0] is _as_it_is else lambda value: tuple(map(kinds[0], value))
        return lambda value: tuple(decode(item) for decode, item in zip(kinds, value, strict=True))
    if isinstance(wanted, type) and is_dataclass(wanted):
        return _of_dataclass(wanted)
    return wanted if isinstance(wanted, type) and issubclass(wanted, Enum) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _of_dataclass(cls: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(cls)
    parts: list[tuple[str, Callable[[Any], Any]]] = []  # filled when first used: a type may hold itself

    def decode(value: Any) -> Any:
        if not parts:
            parts.extend((name, _decoder(hints[name])) for name in _names(cls))
        return cls(*[value[name] if part is _as_it_is else part(value[name]) for name, part in parts])

    return decode
