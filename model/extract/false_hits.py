"""Words that look like dates and are none: the verb "may", a march, a prize of 1990, a flight number.

With a parse the part of speech decides; without one the neighbouring words do, and doubt speaks against a date.
"""

from __future__ import annotations

import re
from typing import Any

from model.extract.date_words import any_of
from model.extract.meaning import Meaning
from model.extract.rules import Rule

__all__ = ["believable"]

_BLANKS = r"[\s\u00a0]"
_DATE_LEAD = re.compile(rf"\b{any_of('contexts', 'date_lead')}[\s\u00a0-]{{1,3}}(?:the )?$", re.IGNORECASE)
_YEAR_LEAD = re.compile(
    rf"(?:(?<![a-z]){any_of('contexts', 'year_lead')}{_BLANKS}{{1,3}}|[(\[-]|[-\u2013\u2014/,]\s?|(?:^|\n)\s{{0,9}}|[\"“‘]|\.\s)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"[\s\u00a0-]{{0,2}}{any_of('contexts', 'counted')}", re.IGNORECASE)
_LABELLED = re.compile(rf"(?:[$€£¥]|\b{any_of('contexts', 'labelled')}\.?)[\s\u00a0#]{{0,2}}$", re.IGNORECASE)
_WANTS_YEAR = re.compile(
    r"\b(?:in|since|until|till|from|during|before|after|by|early|late|mid|through|throughout|the|a|an|his|her|its|their|our|and|for|'s|’s)[\s\u00a0-]{1,3}$",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"{_BLANKS}{any_of('contexts', 'named')}")
_ON_FOOT = re.compile(r"(?:\b(?:[Aa]|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)[\s\u00a0]|[\"\u201c\u2018]|[a-z\"\u201d] [A-Z][a-z]{2,10} )$")
_TITLE = re.compile(
    r"(?:This|Last|Next|The|\d{1,2}|One|Two|[A-Z][a-z]{2,5}) (?:Hours?|Minutes|Days?|Weeks?|Months?|Years?|Nights?|Morning|Evening)"
)
_CENTURY_END = 2100  # what forecasts are made for; else a number like others
_QUOTES = ('"', "\u201c", "'", "\u2018", "`")
_ALSO_WORDS = frozenset(
    ["May", "March", "MAY", "MARCH", "August", "AUGUST", "Mar", "Jun", "Jan", "Dec", "Sep", "JUNE", "April", "June", "APRIL"]
)


def believable(text: str, start: int, end: int, rule: Rule, meaning: Meaning, doc: Any = None) -> bool:
    """Whether text[start:end], matched by `rule`, is a date; `doc` is the spaCy doc of `text` or None."""
    words = text[start:end]
    if _TITLE.fullmatch(words) and text[max(0, start - 1) : start] in _QUOTES:
        return False  # the programme "This Week", the magazine "60 Minutes"
    if words in ("Daily", "Weekly", "Monthly") and re.match(r"[ \u00a0][A-Z]", text[end : end + 2]):
        return False  # the name of a paper
    if rule.name == "year":
        return _year(text, start, end, meaning)
    if words in _ALSO_WORDS:
        return _month(text, start, end, words, doc)
    if rule.weak:
        return _weak(text, start, end, rule, doc)
    return True


def _year(text: str, start: int, end: int, meaning: Meaning) -> bool:
    start = end - 4  # the digits themselves, whatever stands before them in the phrase
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if _COUNTED.match(after) or _LABELLED.search(before) or _NAMED.match(after) or _opens_a_name(before, after):
        return False
    if re.match(r"[.,:/]\d|[-\u2013]\d{1,3}(?!\d)(?:[-\u2013]\d)", after) or re.search(r"\d[-.,:/+]$|\+$", before):
        return bool(re.search(r"\b(?:1\d{3}|20\d\d)[-\u2013\u2014/]$", before))
    if re.search(r"\d[ \u00a0]$", before) or re.match(r"[ \u00a0]\d{2,}", after):
        return False  # a telephone number
    value = meaning.year or 0
    if value == _CENTURY_END:
        return bool(re.search(r"\b(?:by|until|in)[ \u00a0](?:the year )?$", before, re.IGNORECASE))
    if _YEAR_LEAD.search(before):
        return 1000 <= value <= 2100
    return 1600 <= value <= 2060


def _opens_a_name(before: str, after: str) -> bool:
    """ "Shares of 2020 Bulkers": a number that runs on in capitals with no word before it that a year wants."""
    if not re.match(r"[ \u00a0][A-Z][a-z]{2,}", after):
        return False
    return not _WANTS_YEAR.search(before) and not re.search(r"[\"“‘(\[\n,/\u2013-]\s{0,2}$", before)


def _month(text: str, start: int, end: int, words: str, doc: Any) -> bool:
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if words in ("Jan", "Mar", "Jun") and re.match(r"[\s\u00a0][A-Z][a-z]", after):
        return False  # "Jan Kowalski": a month shortened so has its full stop or a number
    if doc is not None:
        span = doc.char_span(start, end)
        if span is not None and span.root.tag_ in ("MD", "VB", "VBP", "VBD", "VBN", "VBG"):
            return bool(re.search(r"\b(?:in|since|until|by|last|next|this|early|late|mid)[\s-]$", before, re.IGNORECASE))
        if span is not None and span.root.ent_type_ == "DATE":
            return True
        if span is not None and span.root.ent_type_ in ("PERSON", "GPE", "ORG") and not _DATE_LEAD.search(before):
            return False
    if words in ("March", "MARCH") and _ON_FOOT.search(before) and re.match(r"[\s\u00a0](?:to|on|for|of|through)\b", after):
        return False  # "the March to the Sea"
    if re.search(r"(?:\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|['’]s)[\s\u00a0]$", before) and re.match(
        r"[\s\u00a0](?!of\b|on\b|for\b|to\b)[a-z]{3,}", after
    ):
        return True  # "a June agreement"
    if _DATE_LEAD.search(before):
        return not re.match(r"[\s\u00a0][A-Z][a-z]+", after) or words not in ("May", "April", "June", "August")
    if re.match(r"[\s\u00a0](?:\d|to\b|through\b|and\b|or\b|-)", after) or re.search(r"[(\[]$", before):
        return words not in ("May", "MAY") or bool(re.match(r"[\s\u00a0]\d", after))
    return words not in ("May", "March", "MAY", "MARCH", "April", "June", "JUNE", "APRIL", "August", "AUGUST") or bool(
        re.match(r"[\s\u00a0]?[,.;:)'’-]", after) and words not in ("May", "March", "April", "June", "August")
    )


def _weak(text: str, start: int, end: int, rule: Rule, doc: Any) -> bool:
    if doc is None:
        return True
    span = doc.char_span(start, end)
    if span is None:
        return True
    if "season" in rule.name and span.root.tag_ in ("VB", "VBP", "VBD", "VBN", "VBZ"):
        return False
    return not (span.root.tag_ == "NNP" and span.root.ent_type_ in ("PERSON", "ORG"))
