"""The tense around a date phrase: what tells whether a bare "Friday" or "in May" lies behind or ahead.

With a parse the governing verb and its auxiliaries decide; without one the nearest verb form of the sentence before the
phrase, then after it.  Prepositions (since, until, by, from) are weighed in `resolve`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from model.extract.date_words import any_of

__all__ = ["tense_at"]

_MODALS = {"will", "'ll", "’ll", "shall", "would", "may", "might", "could", "can", "should", "must", "wo", "ca"}
_AHEAD = {
    "schedule", "plan", "expect", "set", "due", "slate", "intend", "hope", "aim", "prepare", "want", "agree", "promise", "vow",
    "pledge", "propose", "decide", "likely", "ready", "poise", "expected", "scheduled", "slated", "planned", "about",
    "order", "ask", "urge", "call", "invite", "threaten", "seek", "project", "forecast", "anticipate", "supposed", "suppose", "mean",
}  # fmt: skip
_NOUNS_AHEAD = {"plan", "deadline", "meeting", "schedule", "election", "expectation", "target", "promise", "offer", "proposal"}
_TITLES = "".join(rf"(?<!\b{title}[.!?])" for title in ("[A-Z]", "Mr", "Ms", "Mrs", "Dr", "Gen", "Sen", "Rep", "Gov", "St", "Messrs"))
_SENTENCE_END = re.compile(  # begins with the signs alone, which are looked for much faster than what must not stand before them
    r"[.!?\n](?:(?<=\n)[ \t]*\n|(?<!\n)" + _TITLES + r"[\"”’')\]]{0,2}[\s\u00a0]+(?=[A-Z\"“‘'(\[]))"
)
_CARRIED = rf"(?:\s{any_of('tense', 'carried')}){{0,3}}(?:\s(?!to\b)[a-z]{{2,20}})?"
_VERB = re.compile(
    rf"\b(?:(?P<future>{any_of('tense', 'future')}){_CARRIED}|(?P<past>{any_of('tense', 'past')})"
    rf"|(?P<present>{any_of('tense', 'present')})|(?P<open>to (?:be )?(?-i:[a-z]{{2,20}})))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[,;:()\"\u201c\u201d]|\b(?:that|who|which|what|after|before|because|when|and|but|as|since|said|says|where|while|if|than)\b"
)
# "the deadline is Friday": unlike "today is Friday"
_FALLS_ON = re.compile(
    r"(?<!\btoday )(?<!\bnow )(?<!\bit )\b(?:is|are)(?: not until| until| for| on| at| in| this| next)? $", re.IGNORECASE
)
_PARTICIPLE = re.compile(any_of("tense", "participle"), re.IGNORECASE)
_NO_PAST = re.compile(any_of("tense", "no_past"), re.IGNORECASE)


def tense_at(text: str, start: int, end: int, doc: Any = None) -> str:
    """ "past", "present", "future" or "" of the clause text[start:end] stands in; `doc` is the spaCy doc of `text` or None."""
    if _FALLS_ON.search(text[max(0, start - 24) : start]):
        return "future"
    return _by_words(text, start, end) or (_by_parse(doc, start, end) if doc is not None else "")


def _by_parse(doc: Any, start: int, end: int) -> str:
    span = doc.char_span(start, end)
    if span is None:
        return ""
    token = span.root
    for _ in range(12):
        if token.pos_ in ("VERB", "AUX"):
            found = _verb_tense(token)
            if found:
                return found
        elif token.pos_ == "NOUN" and token.lemma_ in _NOUNS_AHEAD and any(child.dep_ == "acl" for child in token.children):
            pass
        if token.head is token or token.dep_ == "ROOT":
            break
        token = token.head
    return ""


def _verb_tense(verb: Any) -> str:
    children = list(verb.children)
    helpers = [child for child in children if child.dep_ in ("aux", "auxpass")]
    words = {helper.lower_ for helper in helpers}
    if words & _MODALS:
        return "past" if words & {"have", "'ve"} and not words & {"will", "shall"} else "future"
    if "to" in words and verb.tag_ == "VB":
        return _infinitive(verb)
    if words & {"has", "have", "had", "'ve", "’ve", "was", "were", "did"}:
        return "past" if not (verb.tag_ == "VBG" and "had" not in words and verb.lemma_ in ("go",)) else "future"
    if words & {"is", "are", "am", "be", "'s", "’s", "'re", "’re"}:
        return "future" if verb.tag_ == "VBG" or verb.lemma_ in _AHEAD else "present"
    if verb.tag_ == "VBD":
        return "past"
    if verb.tag_ in ("VBZ", "VBP"):
        return "present"
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl", "amod"):
        return "future" if verb.lemma_ in ("schedule", "plan", "expect", "slate", "set") else "past"
    return ""


def _infinitive(verb: Any) -> str:
    head = verb.head
    if head is verb:
        return ""
    if head.lemma_ in _AHEAD or head.lemma_ == "be" or head.lower_ in _AHEAD:
        return "future"
    return ""


def _by_words(text: str, start: int, end: int) -> str:
    left, right = _sentence(text, start, end)
    tense, place = "", -1
    for found in _VERB.finditer(text, left, start):
        if not _is_verb(found, left):
            continue
        name = found.lastgroup or ""
        carried = name == "open" or (name == "past" and _PARTICIPLE.fullmatch(found.group()) is not None)
        if place >= 0 and tense == "future" and carried and not _CLAUSE.search(text, place, found.start()):
            continue  # "will meet a delegation led by her on Friday", "will fly there to open the hall"
        tense, place = "" if name == "open" else name, found.end()
    if place >= 0:
        return tense
    after = next((found for found in _VERB.finditer(text, end, right) if _is_verb(found, left)), None)
    name = (after.lastgroup or "") if after is not None else ""
    return "" if name == "open" else name


def _is_verb(found: re.Match[str], left: int) -> bool:
    """Whether a form that looks past is a verb: "the United States" and "a hundred" hold none."""
    word = found.group()
    if found.lastgroup != "past" or not word.endswith("ed"):
        return True
    return not (word[0].isupper() and found.start() > left) and not _only_looks_past(word)


@lru_cache(maxsize=4096)
def _only_looks_past(word: str) -> bool:
    return _NO_PAST.fullmatch(word) is not None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence around a span, at most 240 characters before and 160 after."""
    left, right = max(0, start - 240), min(len(text), end + 160)
    window = text[left:right]
    breaks = [left + found.end() for found in _SENTENCE_END.finditer(window)]
    return max((place for place in breaks if place <= start), default=left), min((place for place in breaks if place >= end), default=right)
