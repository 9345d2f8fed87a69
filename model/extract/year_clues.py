"""Words that give the year or the day of an article without dating it: anniversaries, "ten years after the treaty of 2004",
a year of copyright, an address on the web that holds a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.dates import day_number, days_in_month
from model.domain import Article, SpanKind
from model.extract.numbers import number
from model.extract.publication_clues import YearClue

__all__ = ["year_clues"]

_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_SPACE = r"[\s\u00a0]{1,3}"
# up to the year: no verb, which would date the feast and not what it recalls
_PLAIN = r"(?:(?!was\b|were\b|is\b|are\b|will\b|had\b|has\b|fell\b|came\b)[\w'\u2019-]{1,20}[\s\u00a0]){0,9}?"
_ANNIVERSARY = re.compile(rf"\b(?P<count>\d{{1,3}})(?:st|nd|rd|th){_SPACE}anniversary{_SPACE}of{_SPACE}{_PLAIN}{_YEAR}\b")
_WORDS = r"(?:[\w'\u2019-]{1,20}[\s\u00a0]){0,5}?"
_COUNT = r"(?P<count>\d{1,3}|[A-Za-z][a-z]{2,8}(?:-[a-z]{3,6})?)"
_AFTER = re.compile(rf"\b{_COUNT}{_SPACE}years{_SPACE}(?:after|since){_SPACE}{_WORDS}(?:of|in)?[\s\u00a0]?{_YEAR}\b")
_AGO = re.compile(rf"\b{_COUNT}{_SPACE}years{_SPACE}ago,?{_SPACE}in{_SPACE}{_YEAR}\b")
_COPYRIGHT = re.compile(
    rf"(?:copyright|\u00a9|\(c\))[\s\u00a0]{{0,3}}(?:\u00a9|\(c\))?[^\d\n]{{0,40}}?(?:(?:19|20)\d\d[\s]?[-\u2013][\s]?)?{_YEAR}\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s/]{3,60}/(?:[^\s]{0,60}?/)?(?P<year>(?:19|20)\d\d)/(?P<month>[01]?\d)/(?:(?P<day>[0-3]?\d)/)?"
)
_PROSE = (SpanKind.BODY, SpanKind.TITLE)
_SURE, _LIKELY = 0.05, 0.25  # what is left for other years
_FIRST_YEAR = 1980  # a copyright older than this is a picture's or a book's


def year_clues(article: Article) -> Iterator[YearClue]:
    """The clues to the year of an article, in the order of its text."""
    for span in article.spans:
        words = article.text[span.start : span.end]
        if span.kind in _PROSE:
            yield from _sums(words, span.start)
        elif span.kind is not SpanKind.CAPTION:
            yield from _page(words, span.start)


def _sums(words: str, base: int) -> Iterator[YearClue]:
    """A year and a count of years add up to the year of the report."""
    for pattern, sure in ((_ANNIVERSARY, _SURE), (_AGO, _SURE), (_AFTER, _LIKELY)):
        for match in pattern.finditer(words):
            count = number(match["count"])
            if count and 1 <= count <= 500:
                year = int(match["year"]) + round(count)
                text = match.group()
                says = f"“{text}”: {match['year']} and {match['count']} years make {year}."
                yield YearClue(day_number(year), day_number(year, 12, 31), sure, says, base + match.start(), base + match.end(), text)


def _page(words: str, base: int) -> Iterator[YearClue]:
    """What the page around the article says of its year."""
    for match in _COPYRIGHT.finditer(words):
        year = int(match["year"])
        if year >= _FIRST_YEAR:
            says = f"The page's copyright is of {year}: hardly a year other than the article's."
            whole = day_number(year), day_number(year, 12, 31)
            yield YearClue(*whole, _LIKELY, says, base + match.start(), base + match.end(), match.group())
    for match in _ADDRESS.finditer(words):
        year, month = int(match["year"]), int(match["month"])
        if not 1 <= month <= 12 or int(match["day"] or 1) not in range(1, days_in_month(year, month) + 1):
            continue
        first = day_number(year, month, int(match["day"] or 1))
        last = first + 1 if match["day"] else day_number(year, month, days_in_month(year, month))
        says = "The address of a page in the text holds a date, most often the article's own."
        yield YearClue(first, last, _LIKELY, says, base + match.start(), base + match.end(), match.group())
