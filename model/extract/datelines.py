"""The agency's dateline that opens a report: "LONDON, 4 March 2011 (Reuters) —", "SEOUL, July 24 (Yonhap) --", "[Oslo, 4 March 2011]"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from model.domain import Article, SpanKind
from model.extract.meaning import DatePhrase, Meaning
from model.extract.phrases import find_phrases

__all__ = ["Dateline", "dateline"]

_REACH = 150  # characters of the first paragraph a dateline can take
_WORD = r"(?:[A-Z\u00c0-\u00de][\w.\u2019'-]{0,24}|(?:de|of|and|al|el|la|le|di|do|da|the)\b|[A-Z]\.)"
# A place in at most seven words, with an agency in brackets before or after it, or nothing.
_PLACE = re.compile(
    rf"[\s(\[]{{0,4}}(?P<place>{_WORD}(?:[ ,/\u00a0]{{1,2}}{_WORD}){{0,6}})?[\s,:]{{0,3}}"
    r"(?:[-\u2013\u2014_]{0,2}[\s]?[(\[][^()\[\]\n]{2,40}[)\]])?"
    r"[\s,:(\[\u2013\u2014_-]{0,4}$"
)
_NO_PLACE = re.compile(
    r"\s{0,3}(?:On|In|By|Since|From|Until|Till|At|As|After|Before|During|For|Between|The|A|An|Late|Early|Last|Next|This|That|It|He|She|They|We"
    r"|Of|To|When|While|Though|But|And|Around|About|Effective|Starting|Beginning|Photo|File|Copyright|Updated?|Through|Under|Over)\b"
)
_TAIL = re.compile(
    r"(?P<shut>[)\]])?[\s,.]{0,2}(?:[(\[/][^()\[\]/\n]{2,60}[)\]/])?[\s\u00a0]{0,2}(?P<stroke>-{1,3}(?=[\s\u00a0A-Z\u201c\"])|[\u2013\u2014_:])"
)
# "OSLO, May 3 (Reuters) The ..."
_AGENCY = re.compile(r"[\s,]{0,2}[(\[/](?P<agency>[A-Z][^()\[\]/\n]{1,60})[)\]/][\s\u00a0]{1,2}[A-Z\u201c\"]")
_CLOSED = re.compile(r"[)\]][\s\u00a0]{0,2}[A-Z\u201c\"]")
# "4 March 2011, OSLO – The ..."
_PLACE_AFTER = re.compile(
    r",?[\s\u00a0][A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .'\u2019-]{2,30}(?:,[\s\u00a0][A-Z][\w. ]{2,20})?"
    r"[\s\u00a0]?(?:-{1,2}|[\u2013\u2014:])[\s\u00a0]"
)
_STOP = re.compile(r"\.[\s\u00a0]{1,2}[A-Z\u201c\"]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The date of a dateline: its phrase (offsets in the article), whose meaning has a month and a day, and a year or none."""

    phrase: DatePhrase

    @property
    def full(self) -> bool:
        """Whether the dateline gives the year."""
        return self.phrase.meaning.year is not None


def dateline(article: Article) -> Dateline | None:
    """The dateline with a month and a day that opens the article's first paragraph of prose, or stands in a line of its own before
    it; None where there is none."""
    for span in article.spans:
        if span.kind is SpanKind.BODY:
            break
        if span.kind is SpanKind.DATE_LINE:
            for phrase in find_phrases(article.text[span.start : span.end], span.start)[:1]:
                if _is_day(phrase.meaning) and phrase.meaning.year is None:
                    return Dateline(phrase)
    first = next((span for span in article.spans if span.kind is SpanKind.BODY and span.end - span.start > 60), None)
    if first is None:
        return None
    opening = article.text[first.start : min(first.end, first.start + _REACH)]
    for phrase in find_phrases(opening, first.start)[:2]:
        if _is_day(phrase.meaning) and _frames(opening[: phrase.start - first.start], opening[phrase.end - first.start :]):
            return Dateline(phrase)
    return None


def _is_day(meaning: Meaning) -> bool:
    whole = meaning.kind == "date" and bool(meaning.month and meaning.day)
    return whole and not meaning.unit and not meaning.direction and not meaning.since


def _frames(before: str, after: str) -> bool:
    """Whether what stands before and after a date makes it a dateline's."""
    found = _PLACE.match(before)
    if found is None or _NO_PLACE.match(before):
        return False
    place = found["place"] or ""
    if _TAIL.match(after):
        return True
    if not place and not before.strip():
        return bool(_PLACE_AFTER.match(after))
    opened = before.count("(") + before.count("[") > before.count(")") + before.count("]")
    return bool(opened and _CLOSED.match(after)) or (place.isupper() and bool(_AGENCY.match(after) or _STOP.match(after)))
