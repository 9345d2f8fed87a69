"""Hiatuses, publications, languages and counts in plain words; those of dates are in `model.date_words`.

Pure functions, in the language of the interface: no clock, no locale, no time zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from model.date_words import (
    DAYS_A_YEAR,
    MONTHS,
    Told,
    date_words,
    day_words,
    length_told,
    length_words,
    month_words,
    short_words,
    span_words,
    told,
    year_words,
)
from model.dates import DateSpan
from model.domain import ENGLISH, NO_LANGUAGE, UNKNOWN_LANGUAGE, Article, Basis, Claim, Hiatus, Publication, Record
from model.resources import fact_rows
from model.translation import noted, tr, trn

__all__ = [
    "MONTHS",
    "claims_alike",
    "claims_quoted",
    "count_words",
    "date_words",
    "day_words",
    "hiatus_days",
    "hiatus_ends",
    "hiatus_span",
    "hiatus_told",
    "hiatus_words",
    "language_name",
    "language_names",
    "length_told",
    "length_words",
    "publication_reasons",
    "publication_words",
    "row_words",
    "short_words",
    "shown",
    "span_words",
    "sureness",
    "unmarked",
    "unread_told",
    "unread_words",
    "year_words",
]


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
    if days is None:
        return tr("hiatus since {date}", date=short_words(hiatus.first, hiatus.first))
    return tr("hiatus {length}", length=length_words(days))


def hiatus_ends(hiatus: Hiatus, spans: Mapping[str, DateSpan | None]) -> str:
    """From when to when a hiatus lasted: "from January 2011 to 19 March 2015", "since January 2020"; where an end is not known to a
    day or a month, "last held in February 2019, again between 8 February and 1 March 2023".  `spans` tells when the events at its
    ends were, by their keys."""
    before, after = spans.get(hiatus.before), spans.get(hiatus.after)
    since = told(before.earliest, before.latest) if before else told(hiatus.first, hiatus.first)
    if hiatus.last is None:
        return tr("since {date}", date=since.within)
    until = told(after.earliest, after.latest) if after else told(hiatus.last, hiatus.last)
    if since.loose or until.loose:
        return tr("last held {date}, again {again}", date=_on(since), again=_on(until))
    return tr("from {first} to {last}", first=since.within, last=until.within)


def hiatus_span(hiatus: Hiatus) -> str:
    """From when to when a hiatus lasted, in little room: "Jan 2011 – Mar 2015"; to the day where it was shorter than a year; "" while
    it lasts."""
    if hiatus.last is None:
        return ""
    if hiatus.last - hiatus.first < DAYS_A_YEAR:
        return short_words(hiatus.first, hiatus.last)
    return tr("{first} – {last}", first=month_words(hiatus.first, short=True), last=month_words(hiatus.last, short=True))


def hiatus_told(hiatus: Hiatus, spans: Mapping[str, DateSpan | None]) -> str:
    """How long a hiatus lasted and between what: "lapsed for 4 years and 2 months, from January 2011 to 19 March 2015", "lapsed
    since January 2020".  `spans` as above."""
    days = hiatus_days(hiatus, spans.get(hiatus.before), spans.get(hiatus.after))
    ends = hiatus_ends(hiatus, spans)
    return tr("lapsed {ends}", ends=ends) if days is None else tr("lapsed for {length}, {ends}", length=length_told(days), ends=ends)


def claims_alike(claims: Iterable[Claim]) -> dict[tuple[str, bool | None], list[Claim]]:
    """Claims that come to the same, together: by what is said of them and whether they hold."""
    found: dict[tuple[str, bool | None], list[Claim]] = {}
    for claim in claims:
        found.setdefault((claim.says, claim.holds), []).append(claim)
    return found


def claims_quoted(claims: Iterable[Claim]) -> str:
    """The words of claims, each once: "“first in four years”, “after four years”"."""
    return ", ".join(dict.fromkeys(f"“{shown(claim.text)}”" for claim in claims))


def _on(time: Told) -> str:
    return tr("on {date}", date=time.alone) if time.days else time.alone


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
    line, name, publisher = f"{record.line:,}", shown(record.name), shown(record.publisher)
    if publisher:
        return tr("row {line} of “{name}”, published by {publisher}", line=line, name=name, publisher=publisher)
    return tr("row {line} of “{name}”", line=line, name=name)


def unmarked(text: str) -> str:
    """The words on one line, without control characters and without the marks that reorder text."""
    return " ".join(text.translate(_UNSEEN).split())


_SURENESS = (
    (0.95, noted("almost certain")),
    (0.85, noted("very likely")),
    (0.65, noted("likely")),
    (0.5, noted("more likely than not")),
    (0.0, noted("a guess")),
)


def sureness(published: Publication) -> str:
    """How sure an inferred publication date is, in words: "very likely"; "" for one that is not inferred."""
    if published.basis is not Basis.INFERRED:
        return ""
    return next(tr(words) for least, words in _SURENESS if published.confidence >= least)


def publication_words(published: Publication | None) -> str:
    """When an article was published, with its basis: "published 7 Mar 2015 · stated", "published Feb 2023 · inferred, likely"."""
    if published is None:
        return tr("publication date not known")
    date = short_words(published.earliest, published.latest)
    basis = ", ".join(filter(None, (tr(_BASES[published.basis]), sureness(published))))
    return tr("published {date} · {basis}", date=date, basis=basis)


_BASES = {
    Basis.STATED: noted("stated"),
    Basis.INFERRED: noted("inferred"),
    Basis.FILE: noted("date of the file"),
    Basis.USER: noted("set by you"),
}
_PLAIN_REASONS = {
    Basis.STATED: noted("The article says so itself."),
    Basis.FILE: noted("It is the date of the file."),
    Basis.USER: noted("You set it."),
}


def publication_reasons(published: Publication | None) -> tuple[str, ...]:
    """How an article's publication date was found, as sentences."""
    if published is None:
        return (tr("Nothing in the article tells when it was published."),)
    said = tuple(dict.fromkeys(step.says for step in published.derivation))
    return said or (tr(_PLAIN_REASONS.get(published.basis, noted("It fits what the article tells."))),)


@cache
def language_names() -> dict[str, str]:
    """The English name of each language that is told apart, by its ISO 639 code (resources/facts/languages.csv)."""
    return {code: name for code, name in fact_rows("languages.csv", "code", "name")}


def language_name(code: str) -> str:
    """ "German"; "another language" for one that is not known."""
    name = "" if code == UNKNOWN_LANGUAGE else language_names().get(code, "")
    return tr(name) or tr("another language")


def unread_words(article: Article) -> str:
    """What a list says of an article that is not read: "in German, not read"; "" for one that is."""
    if article.language == ENGLISH:
        return ""
    if article.language == NO_LANGUAGE:
        return tr("no words to read")
    return tr("in {language}, not read", language=language_name(article.language))


def unread_told(article: Article) -> str:
    """What of an article is not read, and why, as a sentence; "" where all of it is.  Needs the article's spans."""
    if article.language == NO_LANGUAGE:
        return tr("This article holds no words, so no events were taken from it.")
    if article.language != ENGLISH:
        language = language_name(article.language)
        return tr("This article is in {language}; Hiatus reads English, so no events were taken from it.", language=language)
    foreign = [span.language for span in article.spans if span.language]
    if not foreign:
        return ""
    *names, last = dict.fromkeys(map(language_name, foreign))
    languages = tr("{one} and {other}", one=", ".join(names), other=last) if names else last
    return trn(
        "{n} paragraph of this article is in {languages}; Hiatus reads English, so nothing was taken from there.",
        "{n} paragraphs of this article are in {languages}; Hiatus reads English, so nothing was taken from there.",
        len(foreign),
        languages=languages,
    )


def count_words(number: int, one: str, many: str = "") -> str:
    """ "1 report", "3 reports", "1,200 reports"; `many` where the plural is not `one` with an s."""
    singular, plural = f"{{n}} {one}", f"{{n}} {many or one + 's'}"  # found by what `count_words` is handed, see tests/translations.py
    return trn(singular, plural, number)
