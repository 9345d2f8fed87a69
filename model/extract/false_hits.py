"""Words that look like dates and are none: the verb "may", a march, a prize of 1990, a flight number.

With a parse the part of speech decides; without one the neighbouring words do, and doubt speaks against a date.
"""

from __future__ import annotations

import re
from typing import Any

from model.extract.meaning import Meaning
from model.extract.rules import Rule

__all__ = ["believable"]

_DATE_LEAD = re.compile(
    r"\b(?:in|on|by|since|until|till|from|to|through|during|of|before|after|last|next|this|early|late|mid|and|or|between|every|each|throughout|for|around"
    r"|as of|for|about)[\s\u00a0-]{1,3}(?:the )?$",
    re.IGNORECASE,
)
_YEAR_LEAD = re.compile(
    r"(?:\b(?:in|since|until|till|from|to|through|during|of|before|after|by|early|late|mid|and|or|between|throughout|for|around|circa|ca\.|as of|the|year|his|her|its|their"
    r"|a|an|than|over|into|about|post|pre|with|against|at|on|back|like|through|spring|summer|autumn|winter|fall|'s|’s|whose|our|same|no later than|via|when|but|was|christmas)"
    r"[\s\u00a0]{1,3}|[(\[-]|[-\u2013\u2014/,]\s?|^\s*|\n\s*|[\"“‘]|\.\s)$",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    r"[\s\u00a0-]{0,2}(?:%|percent|per cent|people|persons|men|women|troops|soldiers|dollars|euros|pounds|yen|yuan|marks|francs|rubles|tons|tonnes|miles|km|kilomet|met(?:er|re)s|feet|ft\b"
    r"|m\b|mm\b|kg\b|lbs?\b|acres|barrels|shares|cars|homes|jobs|points|votes|vehicles|tanks|aircraft|planes|guns|workers|employees|students|members|units|copies|hours|minutes|seconds|days|weeks|months"
    r"|years|prisoners|casualties|dead|deaths|killed|wounded|ships|rifles|horses|civilians|million|billion|thousand|hundred|times|rpm|degrees|square|cubic|strong|or so|others|more|additional|ft"
    r"|infantry|cavalry|officers|fighters|rebels|refugees|families|children|houses|buildings|cities|villages|passengers|seats|orders|series|MHz|GHz|hp|horsepower|yards|cases|artillery|of the|of them"
    r"|patients|residents|protesters|demonstrators|delegates|companies|firms|schools|hospitals)",
    re.IGNORECASE,
)  # fmt: skip
_MONEY_BEFORE = re.compile(r"(?:[$€£¥]|\b(?:US|USD|EUR|GBP|Rs|dlrs|No|number|nos?|flight|boeing|airbus|route|highway|room|resolution|page|p|pp|chapter|section|article|model|version|windows|type|channel|suite|title|unit)\.?)[\s\u00a0#]{0,2}$", re.IGNORECASE)  # fmt: skip
_NAME_AFTER = re.compile(r"[\s\u00a0](?:Bulkers|Act\b|Holdings|Inc\b|Ltd\b|PLC\b|Corp\b|Group\b)")


def believable(text: str, start: int, end: int, rule: Rule, meaning: Meaning, doc: Any = None) -> bool:
    """Whether text[start:end], matched by `rule`, is a date; `doc` is the spaCy doc of `text` or None."""
    words = text[start:end]
    if rule.name in ("year", "years in a row"):
        return _year(text, start, end, meaning)
    if words in ("May", "March", "MAY", "MARCH", "August", "AUGUST", "Mar", "Jun", "Jan", "Dec", "Sep", "JUNE", "April", "June", "APRIL"):
        return _month(text, start, end, words, doc)
    if rule.weak:
        return _weak(text, start, end, rule, doc)
    return True


def _year(text: str, start: int, end: int, meaning: Meaning) -> bool:
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if _UNIT_AFTER.match(after) or _MONEY_BEFORE.search(before) or _NAME_AFTER.match(after):
        return False
    if re.match(r"[.,:/]\d|[-\u2013]\d{1,3}(?!\d)(?:[-\u2013]\d)", after) or re.search(r"\d[-.,:/+]$|\+$", before):
        return bool(re.search(r"\b(?:1\d{3}|20\d\d)[-\u2013\u2014/]$", before))
    value = meaning.year or 0
    if _YEAR_LEAD.search(before):
        return 1000 <= value <= 2100
    return 1400 <= value <= 2060


def _month(text: str, start: int, end: int, words: str, doc: Any) -> bool:
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if doc is not None:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None and span.root.tag_ in ("MD", "VB", "VBP", "VBD", "VBN", "VBG"):
            return bool(re.search(r"\b(?:in|since|until|by|last|next|this|early|late|mid)[\s-]$", before, re.IGNORECASE))
        if span is not None and span.root.ent_type_ == "DATE":
            return True
        if span is not None and span.root.ent_type_ in ("PERSON", "GPE", "ORG") and not _DATE_LEAD.search(before):
            return False
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
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return True
    if "season" in rule.name and span.root.tag_ in ("VB", "VBP", "VBD", "VBN", "VBZ"):
        return False
    return not (span.root.tag_ == "NNP" and span.root.ent_type_ in ("PERSON", "ORG"))
