"""Checkable statements about the record of talks: "the first in four years", "after a 3-year break", "the 14th round"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.domain import SpanKind
from model.extract.drafting import Drafting
from model.extract.extraction import Act, ClaimDraft, ClaimKind
from model.extract.numbers import number, ordinal
from model.extract.reading import Reading

_LENGTH = (
    r"(?:(?P<bound>more than|over|less than|under|nearly|almost|about|around|some|roughly|at least|up to|approximately)\s+)?"
    r"(?P<number>[\w]+(?:-[\w]+)?|a couple of|half a)[\s-]+(?P<unit>year|month|decade|week)s?"
)
_FIRST = re.compile(rf"\bfirst\b(?:(?![.;]).){{0,90}}?\b(?:in|for)\s+{_LENGTH}\b", re.IGNORECASE | re.DOTALL)
_GAP = re.compile(
    rf"\b(?:after|following|ending|ends?|ended)\s+(?:an?\s+|the\s+)?{_LENGTH}(?P<noun>[\s-]+(?:hiatus|break|gap|pause|interruption|lull|freeze|suspension|absence|standstill|silence|stoppage|interval))?\b",
    re.IGNORECASE,
)
_BREAK_OF = re.compile(
    rf"\b(?:hiatus|break|gap|pause|interruption|lull|freeze|suspension|absence|standstill|silence|stoppage|interval) of {_LENGTH}"
    r"(?: and (?P<months>\w+) months?)?\b",
    re.IGNORECASE,
)
_NTH = re.compile(
    r"\bthe\s+(?P<nth>\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+(?:round|session|meeting|edition)\b",
    re.IGNORECASE,
)
_MONTHS = {"year": 12, "month": 1, "decade": 120}
_BOUNDS = {
    "more than": "more", "over": "more", "at least": "more", "less than": "less", "under": "less", "up to": "less", "nearly": "less",
    "almost": "less", "about": "about", "around": "about", "some": "about", "roughly": "about", "approximately": "about",
}  # fmt: skip
_RESUMING = re.compile(r"\b(?:resum|reopen|restart|reviv|relaunch|return|back|meets?|met|holds?|held|sit|sat|gather)", re.IGNORECASE)
_LAST = re.compile(r"\b(?:last|previous|most recent|latest)\b|\bfirst\b.*\bsince\b|\bnot\b.*\bsince\b", re.IGNORECASE | re.DOTALL)
NEAR = 600  # code points back to the round that "it is the first in four years" is said of


def find_claims(state: Drafting) -> tuple[ClaimDraft, ...]:
    """The claims of an article in order of the text, each with the draft and the talks it is made of."""
    found: list[ClaimDraft] = []
    for number_of, reading in enumerate(state.readings):
        for claim in _in_passage(reading):
            draft, talks = _subject(state, number_of, reading, claim)
            if draft >= 0 or talks >= 0:
                found.append(ClaimDraft(claim.start, claim.end, claim.kind, claim.months, claim.bound, claim.number, -1, talks, draft))
    found.extend(_from_drafts(state))
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end)))


def _in_passage(reading: Reading) -> Iterator[ClaimDraft]:
    text, base = reading.text, reading.passage.start
    folded = text.casefold()
    if not any(word in folded for word in (*_MONTHS, "round", "session", "meeting", "edition")):
        return  # a length of time, or what is counted: without either there is nothing to claim
    for match in _FIRST.finditer(text) if "first" in folded else ():
        months = _months(match)
        if months:
            yield ClaimDraft(base + match.start(), base + match.end(), ClaimKind.FIRST_IN, months, _bound(match))
    for match in _GAP.finditer(text):
        months = _months(match)
        around = text[max(0, match.start() - 90) : match.end() + 90]
        if months and (match.group("noun") or _RESUMING.search(around)):
            yield ClaimDraft(base + match.start(), base + match.end(), ClaimKind.GAP, months, _bound(match))
    for match in _BREAK_OF.finditer(text):
        months = _months(match)
        if months:
            more = round(number(match.group("months")) or 0) if match.group("months") else 0
            yield ClaimDraft(base + match.start(), base + match.end(), ClaimKind.GAP, months + more, _bound(match))
    for match in _NTH.finditer(text):
        value = ordinal(match.group("nth"))
        if value:
            yield ClaimDraft(base + match.start(), base + match.end(), ClaimKind.NTH, number=value)


def _months(match: re.Match[str]) -> int:
    unit = _MONTHS.get(match.group("unit").lower())
    value = number(match.group("number"))
    return round(unit * value) if unit and value and 0 < value < 200 else 0


def _bound(match: re.Match[str]) -> str:
    return _BOUNDS.get((match.group("bound") or "").lower(), "")


def _subject(state: Drafting, number_of: int, reading: Reading, claim: ClaimDraft) -> tuple[int, int]:
    """The draft and the talks a claim speaks of: those of its sentence, first the ones whose clause holds it."""
    sentence = reading.token_at(claim.start).sent
    low, high = reading.passage.start + sentence.start_char, reading.passage.start + sentence.end_char
    inside = [
        (not (draft.start <= claim.start and claim.end <= draft.end), draft.talks < 0, abs(draft.trigger - claim.start), index)
        for index, draft in enumerate(state.drafts)
        if low <= draft.trigger < high and draft.act in (Act.ROUND, Act.RESUMPTION, Act.PLAN, Act.LAUNCH, None)
    ]
    draft = min((item for item in inside if not item[1]), default=min(inside, default=(0, 0, 0, -1)))[3]
    talks = state.drafts[draft].talks if draft >= 0 else -1
    if talks < 0:
        near = [(abs(t.start - claim.start), index) for index, t in enumerate(state.talks) if low <= t.start < high]
        talks = min(near, default=(0, -1))[1]
    if draft < 0 <= talks:  # "It was their first session in a year" is said of the round told before it
        draft = next((index for index, told in enumerate(state.drafts) if told.talks == talks and told.act is Act.ROUND), -1)
    return (draft, talks) if talks >= 0 else _told(state, reading, claim, draft)


def _told(state: Drafting, reading: Reading, claim: ClaimDraft, draft: int) -> tuple[int, int]:
    """The round a claim without talks of its own is made of: that of the news for one in a title, else the one told last."""
    rounds = [
        (index, other)
        for index, other in enumerate(state.drafts)
        if other.talks >= 0 and other.act in (Act.ROUND, Act.RESUMPTION, Act.PLAN)
    ]
    if reading.passage.kind is not SpanKind.TITLE:
        rounds = [(index, other) for index, other in rounds if other.start < claim.start and claim.start - other.end < NEAR][-1:]
    for index, other in rounds[:1]:
        return (index if draft < 0 or state.drafts[draft].act is None else draft), other.talks
    return draft, -1


def _from_drafts(state: Drafting) -> Iterator[ClaimDraft]:
    """Claims that clauses make: "interrupted since early 2020", "last held in Lima in May 2011"."""
    for index, draft in enumerate(state.drafts):
        if draft.talks < 0 or draft.when.phrase < 0:
            continue
        if draft.act is Act.SUSPENSION and draft.when.edge == "since":
            yield ClaimDraft(
                draft.start, draft.end, ClaimKind.SINCE, phrase=draft.when.phrase, talks=draft.talks, draft=index, cause=draft.cause
            )
        elif draft.act is Act.ROUND and _is_last(state, draft.start, draft.end):
            yield ClaimDraft(draft.start, draft.end, ClaimKind.LAST, phrase=draft.when.phrase, talks=draft.talks, draft=index)


def _is_last(state: Drafting, start: int, end: int) -> bool:
    for reading in state.readings:
        base = reading.passage.start
        if base <= start < reading.passage.end:
            return _LAST.search(reading.text[start - base : end - base]) is not None
    return False
