"""Dates and lengths in plain English words: the card, the reader's chips and the timeline's labels all speak with these.

Pure functions of day numbers (see `model.dates`): no clock, no locale, no time zone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from model.dates import DateSpan, Precision, apart, civil, days_in_month
from model.domain import ENGLISH, NO_LANGUAGE, UNKNOWN_LANGUAGE, Article, Basis, Hiatus, Publication, Record
from model.resources import fact_rows

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
"""EDTF's numbers of the seasons (ISO 8601-2:2019, 4.7)."""
DAYS_A_YEAR = 365.2425
"""The mean Gregorian year, in days."""


def year_words(year: int) -> str:
    """An astronomical year as readers count it: 2023, 44 BCE (year -43)."""
    return str(year) if year > 0 else f"{1 - year} BCE"


def _month(month: int, short: bool) -> str:
    return MONTHS[month - 1][:3] if short else MONTHS[month - 1]


def day_words(day: int, *, short: bool = False, with_year: bool = True, with_month: bool = True) -> str:
    """One day: "5 February 2023"; `short`: "5 Feb 2023"; parts may be left out where the words after them say it."""
    year, month, number = civil(day)
    if not with_month:
        return str(number)
    words = f"{number} {_month(month, short)}"
    return f"{words} {year_words(year)}" if with_year else words


def _whole_months(first: int, last: int) -> bool:
    year, month, number = civil(last)
    return civil(first)[2] == 1 and number == days_in_month(year, month)


def _whole_years(first: int, last: int) -> bool:
    return _whole_months(first, last) and civil(first)[1] == 1 and civil(last)[1] == 12


def _month_words(day: int, *, short: bool = False, with_year: bool = True) -> str:
    year, month, _ = civil(day)
    return f"{_month(month, short)} {year_words(year)}" if with_year else _month(month, short)


def _ends(first: int, last: int, short: bool) -> tuple[str, str]:
    """Both ends of a stretch, as coarsely as its bounds allow, the first without the year where both share it."""
    same_year = civil(first)[0] == civil(last)[0]
    if _whole_years(first, last):
        return year_words(civil(first)[0]), year_words(civil(last)[0])
    if _whole_months(first, last):
        return _month_words(first, short=short, with_year=not same_year), _month_words(last, short=short)
    return day_words(first, short=short, with_year=not same_year), day_words(last, short=short)


def short_words(first: int, last: int) -> str:
    """A stretch of days in little room: "7 Mar 2015", "Feb 2023", "5 Feb – 5 Mar 2023", "8–9 Jan 2024", "2022"."""
    if first == last:
        return day_words(first, short=True)
    from_words, to_words = _ends(first, last, True)
    if civil(first)[:2] == civil(last)[:2]:
        return _month_words(last, short=True) if _whole_months(first, last) else f"{civil(first)[2]}–{to_words}"
    return to_words if from_words == to_words else f"{from_words} – {to_words}"


def _century(year: int) -> str:
    number = (year - 1) // 100 + 1 if year > 0 else (-year) // 100 + 1
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century" + ("" if year > 0 else " BCE")


def _named_stretch(first: int, last: int, precision: Precision, edtf: str) -> str:
    """ "in March 2015", "in 2022", "in the 1990s", "in spring 2019", "in the week of 2–8 March 2015"; "" where it has no such name."""
    year = civil(first)[0]
    season = re.fullmatch(r"(-?\d{4,})-(2[1-4])[?~%]?", edtf)
    if season:
        return f"in {SEASONS[season[2]]} {year_words(int(season[1]))}"
    if precision is Precision.WEEK and last - first == 6:
        return f"in the week of {_between(first, last, joined=True)}"
    if not _whole_months(first, last):
        return ""
    last_year, last_month, _ = civil(last)
    if (year, civil(first)[1]) == (last_year, last_month):
        return f"in {_month_words(first)}"
    if not _whole_years(first, last):
        return ""
    if year == last_year:
        return f"in {year_words(year)}"
    if last_year - year == 9 and year % 10 == 0 and year > 0:
        return f"in the {year}s"
    if last_year - year == 99 and _century(year) == _century(last_year):
        return f"in the {_century(year)}"
    if last_year - year == 99 and year > 0:
        return f"in the {year}s"
    return ""


def _between(first: int, last: int, *, joined: bool = False) -> str:
    """ "between A and B"; `joined`: "A–B" or "A – B"."""
    from_words, to_words = _ends(first, last, False)
    if not joined:
        if civil(first)[:2] == civil(last)[:2]:
            from_words = day_words(first, with_month=False)
        return f"between {from_words} and {to_words}"
    if civil(first)[:2] == civil(last)[:2]:
        return f"{civil(first)[2]}–{to_words}"
    return f"{from_words} – {to_words}"


def _somewhere(first: int, last: int, precision: Precision = Precision.UNKNOWN, edtf: str = "") -> str:
    if first == last:
        return day_words(first)
    return _named_stretch(first, last, precision, edtf) or _between(first, last)


def _point(first: int, last: int) -> str:
    """A doubtful end as one can say after "from" or "to": "early" forms are not known, so the stretch itself."""
    return _somewhere(first, last).removeprefix("in ")


def date_words(span: DateSpan | None) -> str:
    """A date span as a reader says it: "19 March 2015", "8–9 January 2024", "in February 2019", "between 5 February and
    5 March 2023, a Wednesday"; "undated" for None.

    EDTF's open ends ("../2005", "2020/..") become "by ..." and "from ... on", its "~" becomes "about", its "?" "perhaps".
    """
    if span is None:
        return "undated"
    words = _span_words(span)
    if "~" in span.edtf or "%" in span.edtf:
        words = f"in about {words.removeprefix('in ')}" if words.startswith("in ") else f"about {words}"
    if "?" in span.edtf or "%" in span.edtf:
        words = f"perhaps {words}"
    return f"{words}, {span.note}" if span.note else words


def _span_words(span: DateSpan) -> str:
    first, start_latest, end_earliest, last = span.earliest, span.start_latest, span.end_earliest, span.latest
    if span.edtf.startswith(("../", "/", "[..")):
        return f"by {_last_words(start_latest, last)}"
    if span.edtf.endswith(("/..", "/", "..]")):
        return f"from {_point(first, start_latest)} on"
    if first == end_earliest and start_latest == last:
        return _somewhere(first, last, span.precision, span.edtf)
    if span.certain:
        if _whole_months(first, last):
            return _span_of_months(first, last)
        return _between(first, last, joined=True)
    return f"from {_point(first, start_latest)} to {_point(end_earliest, last)}"


def _span_of_months(first: int, last: int) -> str:
    from_words, to_words = _ends(first, last, False)
    if civil(first)[:2] == civil(last)[:2] or from_words == to_words:
        return f"all of {_named_stretch(first, last, Precision.UNKNOWN, '').removeprefix('in ')}"
    return f"from {from_words} to the end of {to_words}"


def _last_words(first: int, last: int) -> str:
    """The last day of an open stretch, as a month or year where its end is one's end."""
    year, month, number = civil(last)
    if number == days_in_month(year, month):
        return year_words(year) if month == 12 else _month_words(last)
    return day_words(last)


def length_words(days: int) -> str:
    """A length of time, short: "4 y 2 m", "4 y", "7 m", "12 d".  Rounded to the month from two months on, to the year from
    twenty years on.  Raises ValueError for a negative length."""
    if days < 0:
        raise ValueError(f"a negative length: {days}")
    if days < 60:
        return f"{days} d"
    months = round(days * 12 / DAYS_A_YEAR)
    if months >= 240:
        return f"{round(days / DAYS_A_YEAR)} y"
    years, rest = divmod(months, 12)
    return " ".join([f"{years} y"] * bool(years) + [f"{rest} m"] * bool(rest))


def span_words(start: float, end: float) -> str:
    """A measured stretch of time (float day numbers, in any order), exact: "4 y 2 m 3 d" by the calendar between the nearest
    midnights; of less than four days the two largest units that are not nothing: "2 d 6 h", "40 min", "3 h 12 s"."""
    start, end = min(start, end), max(start, end)
    if end - start >= 4:
        counts = list(zip(apart(round(start), round(end)), "ymd", strict=True))
    else:
        seconds = round((end - start) * 86400)
        minutes, hours = seconds // 60 % 60, seconds // 3600 % 24
        counts = list(zip((seconds // 86400, hours, minutes, seconds % 60), ("d", "h", "min", "s"), strict=True))
    said = [f"{count:,} {unit}" for count, unit in counts if count]
    return " ".join(said if end - start >= 4 else said[:2]) or "0 s"


def hiatus_days(hiatus: Hiatus, before: DateSpan | None, after: DateSpan | None) -> int | None:
    """How many days a hiatus is said to be long; None while it lasts.

    From the middle of the event before it to the middle of the one after it, where both are dated: between "in February 2019" and
    "a day of February 2023" lie four years, not a month less.
    """
    if hiatus.last is None:
        return None
    if before is None or after is None:
        return max(0, hiatus.last - hiatus.first)
    return max(0, round((after.earliest + after.latest - before.earliest - before.latest) / 2))


def hiatus_words(hiatus: Hiatus, spans: Mapping[str, DateSpan | None]) -> str:
    """ "hiatus 4 y 2 m", or "hiatus since Jan 2020" while it lasts (there is no clock here to say for how long).

    `spans` tells when the events at its ends were, by their keys.
    """
    days = hiatus_days(hiatus, spans.get(hiatus.before), spans.get(hiatus.after))
    return f"hiatus since {short_words(hiatus.first, hiatus.first)}" if days is None else f"hiatus {length_words(days)}"


def length_told(days: int) -> str:
    """A length of time in full: "4 years and 2 months", "1 year", "7 months", "12 days".  Rounded as `length_words` rounds."""
    units = {"y": "year", "m": "month", "d": "day"}
    parts = length_words(days).split()
    return " and ".join(count_words(int(number), units[unit]) for number, unit in zip(parts[::2], parts[1::2], strict=True))


def hiatus_ends(hiatus: Hiatus, spans: Mapping[str, DateSpan | None]) -> str:
    """From when to when a hiatus lasted: "from January 2011 to 19 March 2015", "since January 2020"; where an end is not known to a
    day or a month, "last held in February 2019, again between 8 February and 1 March 2023".  `spans` tells when the events at its
    ends were, by their keys."""
    before, after = spans.get(hiatus.before), spans.get(hiatus.after)
    since = (_somewhere(before.earliest, before.latest) if before else _somewhere(hiatus.first, hiatus.first)).removeprefix("in ")
    if hiatus.last is None:
        return f"since {since}"
    until = (_somewhere(after.earliest, after.latest) if after else day_words(hiatus.last)).removeprefix("in ")
    if since.startswith("between ") or until.startswith("between "):
        return f"last held {_on(since)}, again {_on(until)}"
    return f"from {since} to {until}"


def hiatus_span(hiatus: Hiatus) -> str:
    """From when to when a hiatus lasted, in little room: "Jan 2011 – Mar 2015"; to the day where it was shorter than a year; "" while
    it lasts."""
    if hiatus.last is None:
        return ""
    if hiatus.last - hiatus.first < DAYS_A_YEAR:
        return short_words(hiatus.first, hiatus.last)
    return f"{_month_words(hiatus.first, short=True)} – {_month_words(hiatus.last, short=True)}"


def hiatus_told(hiatus: Hiatus, spans: Mapping[str, DateSpan | None]) -> str:
    """How long a hiatus lasted and between what: "lapsed for 4 years and 2 months, from January 2011 to 19 March 2015", "lapsed
    since January 2020".  `spans` as above."""
    days = hiatus_days(hiatus, spans.get(hiatus.before), spans.get(hiatus.after))
    ends = hiatus_ends(hiatus, spans)
    return f"lapsed {ends}" if days is None else f"lapsed for {length_told(days)}, {ends}"


def _on(words: str) -> str:
    if words.startswith("between "):
        return words
    return f"on {words}" if words[:1].isdigit() and " " in words else f"in {words}"


_CONTROLS = (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
_UNSEEN: dict[int, int | None] = {code: None for code in _CONTROLS if not chr(code).isspace()}
_UNSEEN |= {code: 0xFFFD for code in range(0xD800, 0xE000)}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def shown(text: str) -> str:
    """Words of an article or a file's name as they may stand in a title, a list or a card: on one line, without control characters
    and without the marks that reorder text; words written from right to left are kept apart from what stands around them."""
    line = unmarked(text)
    return f"\u2068{line}\u2069" if _RIGHT_TO_LEFT.search(line) else line


def row_words(record: Record) -> str:
    """Where an event that comes from a table stands, and who published it: "row 1,234 of “strikes.csv”, published by reuters.com"."""
    by = f", published by {shown(record.publisher)}" if record.publisher else ""
    return f"row {record.line:,} of “{shown(record.name)}”{by}"


def unmarked(text: str) -> str:
    """The words on one line, without control characters and without the marks that reorder text."""
    return " ".join(text.translate(_UNSEEN).split())


_SURENESS = ((0.95, "almost certain"), (0.85, "very likely"), (0.65, "likely"), (0.5, "more likely than not"), (0.0, "a guess"))


def sureness(published: Publication) -> str:
    """How sure an inferred publication date is, in words: "very likely"; "" for one that is not inferred."""
    if published.basis is not Basis.INFERRED:
        return ""
    return next(words for least, words in _SURENESS if published.confidence >= least)


def publication_words(published: Publication | None) -> str:
    """When an article was published, with its basis: "published 7 Mar 2015 · stated", "published Feb 2023 · inferred, likely"."""
    if published is None:
        return "publication date not known"
    words = f"published {short_words(published.earliest, published.latest)}"
    basis = {Basis.STATED: "stated", Basis.INFERRED: "inferred", Basis.FILE: "date of the file", Basis.USER: "set by you"}
    return f"{words} · {', '.join(filter(None, (basis[published.basis], sureness(published))))}"


def publication_reasons(published: Publication | None) -> tuple[str, ...]:
    """How an article's publication date was found, as sentences."""
    if published is None:
        return ("Nothing in the article tells when it was published.",)
    said = tuple(dict.fromkeys(step.says for step in published.derivation))
    plain = {Basis.STATED: "The article says so itself.", Basis.FILE: "It is the date of the file.", Basis.USER: "You set it."}
    return said or (plain.get(published.basis, "It fits what the article tells."),)


@cache
def language_names() -> dict[str, str]:
    """The English name of each language that is told apart, by its ISO 639 code (resources/facts/languages.csv)."""
    return {code: name for code, name in fact_rows("languages.csv", "code", "name")}


def language_name(code: str) -> str:
    """ "German"; "another language" for one that is not known."""
    return "another language" if code == UNKNOWN_LANGUAGE else language_names().get(code, "another language")


def unread_words(article: Article) -> str:
    """What a list says of an article that is not read: "in German, not read"; "" for one that is."""
    if article.language == ENGLISH:
        return ""
    return "no words to read" if article.language == NO_LANGUAGE else f"in {language_name(article.language)}, not read"


def unread_told(article: Article) -> str:
    """What of an article is not read, and why, as a sentence; "" where all of it is.  Needs the article's spans."""
    if article.language == NO_LANGUAGE:
        return "This article holds no words, so no events were taken from it."
    if article.language != ENGLISH:
        return f"This article is in {language_name(article.language)}; Hiatus reads English, so no events were taken from it."
    foreign = [span.language for span in article.spans if span.language]
    if not foreign:
        return ""
    names = " and ".join(dict.fromkeys(map(language_name, foreign)))
    told = f"{count_words(len(foreign), 'paragraph')} of this article {'is' if len(foreign) == 1 else 'are'} in {names}"
    return f"{told}; Hiatus reads English, so nothing was taken from there."


def count_words(number: int, one: str, many: str = "") -> str:
    """ "1 report", "3 reports", "1,200 reports"; `many` where the plural is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
