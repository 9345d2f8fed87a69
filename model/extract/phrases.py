"""Date phrases in a text: where they stand and what they mean, not yet when.

Reading is one pass: at each word a phrase can begin with, the rules that can begin with it are tried and the longest match
wins; then neighbours that make a range or a list are joined.  The time is linear in the length of the text, whatever it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from model.extract.building import build
from model.extract.date_words import any_of
from model.extract.day_order import in_order
from model.extract.direction import tense_at
from model.extract.false_hits import believable
from model.extract.first_words import DIGITS
from model.extract.joining import join, moved
from model.extract.meaning import DatePhrase, Meaning, timex_type
from model.extract.rules import Rule, RuleBook, rule_book

__all__ = ["DatePhrase", "find_phrases"]


_TOKEN = re.compile(r"[^\W\d_]{1,40}|\d{1,40}|['\u2019\u2018]")
_LEAD = re.compile(
    r"\b(on|in|at|by|until|till|since|from|through|throughout|during|before|after|for|within|between|of|over|as of|to"
    r"|around|beginning|starting)"
    r"[\s\u00a0]{1,3}(?:(?:at least|about|around|late|early)[\s\u00a0])?(?:the[\s\u00a0]{1,2})?$",
    re.IGNORECASE,
)


_WIDE = {ord("\uff10") + digit: ord("0") + digit for digit in range(10)} | {0xFF0C: ord(","), 0xFF0E: ord("."), 0xFF0F: ord("/")}
_WIDE_SIGN = re.compile("[\uff0c\uff0e\uff0f\uff10-\uff19]")  # full-width digits and signs, read as the plain ones
_OWNED = re.compile(rf"['\u2019]s[\s\u00a0](?!(?:[a-z]{{3,14}} )?{any_of('contexts', 'ahead')}\b)")
_PERIOD_AFTER = re.compile(r"[\s\u00a0-](?:quarter|period|three months)\b|-(?:to-)?(?-i:[A-Z])[a-z]{2,8}[\s\u00a0](?:quarter|period)\b")
_ARTICLE = re.compile(r"\b(?:the|a|an|its|his|her|their)[\s\u00a0]$", re.IGNORECASE)
_NOUN_AFTER = re.compile(rf"[\s\u00a0](?!{any_of('contexts', 'no_noun')}\b)[a-z]")


def find_phrases(text: str, base: int = 0, doc: Any = None) -> list[DatePhrase]:
    """The date phrases of a text in order, not overlapping; `base` is added to the offsets (code points).

    `doc` is the spaCy doc of that very text, or None: with it the verb "may" and the like are told from dates by the parse
    and the tense is read from the verbs; without it by cautious heuristics.
    """

    plain = text.translate(_WIDE) if _WIDE_SIGN.search(text) else text
    found: list[DatePhrase] = []
    for start, end, rule, meaning in _matches(plain, rule_book()):
        if believable(plain, start, end, rule, meaning, doc):
            phrase = _phrase(plain, start, end, rule, meaning, doc)
            if not rule.not_tense or phrase.tense != rule.not_tense:
                found.append(phrase)
    joined = in_order(join(plain, found))
    if plain is not text:
        joined = [replace(phrase, text=text[phrase.start : phrase.end]) for phrase in joined]
    return [moved(phrase, base) for phrase in joined] if base else joined


def _matches(text: str, book: RuleBook) -> list[tuple[int, int, Rule, Meaning]]:
    found: list[tuple[int, int, Rule, Meaning]] = []
    free = 0  # where the last phrase ended
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < free:
            continue
        word = token.group()
        plain = DIGITS if word[0].isdigit() else "'" if word in "\u2019\u2018" else word.lower()
        rules = book.beginning(plain, text, token.end()) if plain in book.by_word else ()
        if not rules or not _begins(text, start):
            continue
        best = _longest(text, start, rules)
        if best is not None:
            found.append((start, *best))
            free = best[0]
    return found


def _begins(text: str, start: int) -> bool:
    if start == 0:
        return True
    before = text[start - 1]
    if before.isalnum() or before == "_":
        return False
    return not (text[start].isdigit() and before in ".,:/$€£¥#'\u2019" and start > 1 and (text[start - 2].isdigit() or before in "$€£¥#"))


def _longest(text: str, start: int, rules: tuple[Rule, ...]) -> tuple[int, Rule, Meaning] | None:
    best: tuple[int, Rule, Meaning] | None = None
    before = text[max(0, start - 60) : start]
    for rule in rules:
        match = rule.pattern.match(text, start)
        if match is None or (best is not None and (match.end(), rule.after is not None) <= (best[0], best[1].after is not None)):
            continue
        if (rule.after is not None and not rule.after.search(before)) or (rule.not_after is not None and rule.not_after.search(before)):
            continue
        meaning = build(rule.means, match.groupdict())
        if meaning is not None:
            best = (match.end(), rule, meaning)
    return best


def _phrase(text: str, start: int, end: int, rule: Rule, meaning: Meaning, doc: Any) -> DatePhrase:
    words = text[start:end]
    kind = timex_type(meaning)
    if _names_another(text, start, end, meaning):
        return DatePhrase(start, end, words, kind, rule.name, meaning)
    lead = _LEAD.search(text[max(0, start - 24) : start])
    before = lead.group(1) if lead else ""
    if before in ("Until", "Till"):  # "Until Thursday, they had said nothing": the verb tells, not the word
        before = ""
    if before.lower() in ("in", "at", "on", "for") and text[end : end + 2] in ("'s", "\u2019s"):
        before = ""  # "in Sunday's election": the word goes with the election
    return DatePhrase(start, end, words, kind, rule.name, meaning, tense_at(text, start, end, doc), before.lower())


def _names_another(text: str, start: int, end: int, meaning: Meaning) -> bool:
    """Whether a day only tells which thing is meant ("the Feb. 23 accord", "Tuesday's ruling"): the verb then says nothing of when."""
    if _PERIOD_AFTER.match(text, end):
        return True  # "may show growth in the January-March quarter"
    if meaning.kind != "date" or meaning.unit or meaning.year is not None or (meaning.weekday is None and meaning.day is None):
        return False
    if _OWNED.match(text, end):
        return True
    return bool(_ARTICLE.search(text[max(0, start - 8) : start]) and _NOUN_AFTER.match(text, end))
