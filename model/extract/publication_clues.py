"""What an article says that bears on the day it appeared, as one frozen value: the clues `publication.infer` weighs."""

from __future__ import annotations

from dataclasses import dataclass, field

from model.dates import DateSpan

__all__ = ["Clues", "GapClue", "HeldClue", "OccasionClue", "OfficeClue", "TookOfficeClue", "YearClue"]


@dataclass(frozen=True, slots=True)
class HeldClue:
    """An event told as over, at a date that needs no anchor ("in February 2019"): the reporting is after it began.

    start/end are the code-point span of its date phrase in the article.
    """

    span: DateSpan
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class GapClue:
    """ "The first in four years", with the date of the round before where the article gives it.

    `years` is the length claimed; `approx` "" | "more_than" | "less_than" | "about" as the text has it; `before` the previous
    round's date span (None: not known).
    """

    years: float
    approx: str = ""
    before: DateSpan | None = None
    start: int = -1
    end: int = -1
    text: str = ""


@dataclass(frozen=True, slots=True)
class OfficeClue:
    """A person shown in an office at the time of the report ("Foreign Minister Yoko Kamikawa said")."""

    person: str
    office: str
    country: str = ""  # ISO 3166 alpha-2 where known
    start: int = -1
    end: int = -1
    fresh: bool = False  # "the new foreign minister": not long in office
    then: bool = False  # shown only in sentences that tell of a past time of their own: in office then, perhaps not now


@dataclass(frozen=True, slots=True)
class TookOfficeClue:
    """A person taking an office at a date the article gives ("took office in September", "appointed on the 29th of last month").

    `phrase_start`/`phrase_end` are the span of the date phrase (as in the article's DatePhrase); `person` as named.
    """

    person: str
    office: str = ""
    country: str = ""
    phrase_start: int = -1
    phrase_end: int = -1


@dataclass(frozen=True, slots=True)
class OccasionClue:
    """A public occasion named with a date counted from the day of the report ("the APEC summit in Lima next month").

    `days` are (first, last day) of each occasion that can be meant, `words` its name as written, `phrase_start`/`phrase_end` the
    span of the date phrase.
    """

    words: str
    days: tuple[tuple[int, int], ...]
    phrase_start: int
    phrase_end: int


@dataclass(frozen=True, slots=True)
class YearClue:
    """Words that give a stretch of days the article is of, no date of its own ("the 50th anniversary of the 1972 treaty").

    `first`..`last` are day numbers, `rest` the weight that days outside keep (they lose more the farther they are), `says` the
    sentence for the reader.
    """

    first: int
    last: int
    rest: float
    says: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Clues:
    """All the clues of an article beyond its date phrases.  An empty value is allowed: the phrases alone then decide.

    `main` are the spans (start, end) of date phrases that date the article's own news (the lead's event, what was said);
    empty: the first date phrase of the body that stands in the past tense is taken.
    """

    held: tuple[HeldClue, ...] = ()
    gaps: tuple[GapClue, ...] = ()
    offices: tuple[OfficeClue, ...] = ()
    took_office: tuple[TookOfficeClue, ...] = ()
    main: tuple[tuple[int, int], ...] = field(default=())
    occasions: tuple[OccasionClue, ...] = ()
    years: tuple[YearClue, ...] = ()
