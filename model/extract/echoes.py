"""Nouns that point back to an event told before ("the blast", "the takeover", "this move"): further mentions of it, not events.

Two ways to point:
- by its own kind: the noun can name what the clause or noun of an earlier event told ("exploded ... the blast", "the March bombings
  ... the attacks"), and nothing that is named with it is at odds with that event;
- as a whole: "the move", "this decision", "the incident" and a sentence's "this" stand for what was told just before.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from model.domain import Kind, SpanKind, Status
from model.extract.alluding import Beside, is_alluded_to, is_awaited, may_allude, of_the_awaited, shares
from model.extract.clauses import SUBJECTS
from model.extract.drafting import Drafting
from model.extract.extraction import Draft, Echo
from model.extract.happenings import happenings, whole_word
from model.extract.reading import Reading, noun_tokens
from model.extract.spans import mention_span, trimmed

if TYPE_CHECKING:
    from model.extract.parsed import Token

POINTS = frozenset(("the", "this", "that", "these", "those", "both"))
OTHERS = frozenset(
    (
        "another",
        "other",
        "new",
        "further",
        "next",
        "future",
        "possible",
        "previous",
        "earlier",
        "any",
        "some",
        "such",
        "more",
        "no",
        "each",
        "every",
    )
)
WHOLE = frozenset(("move", "step", "decision", "announcement", "news", "action", "development", "change", "deal", "agreement"))
HARMS = frozenset(("incident", "accident", "disaster", "tragedy", "catastrophe", "mishap"))
HANDLES = frozenset(
    (
        "deliver",
        "announce",
        "launch",
        "impose",
        "place",
        "stage",
        "begin",
        "end",
        "order",
        "award",
        "file",
        "issue",
        "declare",
        "post",
        "negotiate",
        "agree",
        "approve",
        "win",
        "secure",
        "exercise",
        "cancel",
        "clear",
        "plan",
        "close",
        "seal",
        "finalize",
        "finalise",
    )
)
MANY, FIRST = 60, 8  # drafts before and behind a noun, and of the beginning of the article, that it can point to
CLOSE = 250  # code points back to what "this" stands for
NEAR = 700  # code points back to what "the move" stands for
STEM = 4  # letters a noun of saying shares with its verb: "announcement", "announced"


def find_echoes(state: Drafting) -> tuple[Echo, ...]:
    """The nouns of an article that point back to one of its drafts, in order of the text."""
    found: list[Echo] = []
    order = sorted(range(len(state.drafts)), key=lambda index: state.drafts[index].trigger)
    triggers = [state.drafts[index].trigger for index in order]
    beside = Beside(state)
    for reading in state.readings:
        found.extend(_told_of_this(state, reading, order, triggers))
        for token in reading.doc:
            if token.pos_ not in ("NOUN", "PROPN") or not (_can_name(token) or is_awaited(token)):
                continue
            sure = token.dep_ != "compound" and _points(token)
            if not sure and not may_allude(token) and not is_awaited(token):
                continue
            at = reading.passage.start + token.idx
            place = bisect_left(triggers, at)
            if any(echo.start <= at < echo.end for echo in found[-MANY:]) or (place < len(triggers) and triggers[place] == at):
                continue
            near = _around(order, place)
            index = _pointed_at(state, reading, token, at, near, beside) if sure else _alluded_to(state, reading, token, at, near, beside)
            if index >= 0:
                start, end = trimmed(reading, _phrase(token) if token.dep_ != "compound" else [token])
                draft = state.drafts[index]
                if not (draft.start <= start and end <= draft.end):
                    found.append(Echo(start, end, index))
    return tuple(sorted(found, key=lambda echo: echo.start))


def _around(order: Sequence[int], place: int) -> list[int]:
    """The drafts a noun can point to, so that a long text costs no more than its length: those near it, and the first of the article."""
    low, high = max(0, place - MANY), place + MANY
    return list(dict.fromkeys((*order[:FIRST], *order[low:high])))


def _told_of_this(state: Drafting, reading: Reading, order: Sequence[int], triggers: Sequence[int]) -> Iterator[Echo]:
    """ "This brings the number of orders to 230": a sentence on what the one before it told, where it tells no event itself."""
    if reading.passage.kind is not SpanKind.BODY:
        return
    for clause in reading.clauses:
        subject = clause.subject
        if (
            clause.link != "main"
            or subject is None
            or subject.lower_ not in ("this", "it")
            or subject.dep_ not in SUBJECTS
            or clause.negated
        ):
            continue
        start, end = mention_span(reading, clause)
        place = bisect_left(triggers, start)
        near = [(index, state.drafts[index]) for index in order[max(0, place - MANY) : place]]
        before = [index for index, draft in near if start - draft.end < CLOSE and draft.main]
        told = place < len(triggers) and triggers[place] < end
        named = any(child.dep_ == "attr" and _can_name(child) for child in clause.verb.children)
        stands = named if clause.lemma == "be" else subject.lower_ == "this"  # "It was the biggest fall since 1987"
        if before and not told and subject.is_sent_start and stands:
            yield Echo(start, end, max(before, key=lambda index: state.drafts[index].trigger))


def _can_name(token: Token) -> bool:
    noun = whole_word(token)
    return noun in happenings().nouns or noun in WHOLE or noun in HARMS


def _points(token: Token) -> bool:
    """Whether a noun is definite: "the blast", "his arrest", "Lima's offer", and none of several."""
    words = {child.lower_ for child in token.children}
    if words & OTHERS:
        return False
    return bool(words & POINTS) or any(child.dep_ == "poss" for child in token.children)


def _phrase(token: Token) -> list[Token]:
    """A noun with what stands before it and its "of"."""
    kept = [token]
    for child in token.children:
        if child.i < token.i or (child.dep_ == "prep" and child.lower_ in ("of", "on", "against", "in", "by")):
            kept.extend(t for t in noun_tokens(child) if not t.is_punct or t.text == "-")
    return [t for t in kept if t.i >= token.left_edge.i]


def _alluded_to(state: Drafting, reading: Reading, token: Token, at: int, near: Sequence[int], beside: Beside) -> int:
    """The draft a noun that is not definite means, by what is named with both; the nearest, -1 for none."""
    noun, keys = whole_word(token), beside.below(reading, token)
    if is_awaited(token):
        due = [index for index in near if of_the_awaited(state.drafts[index], noun)]
        return min(due, key=lambda index: abs(at - state.drafts[index].trigger), default=-1)
    meant = [
        index for index in near
        if is_alluded_to(state.drafts[index])
        and _fits(reading, token, noun, state.drafts[index], beside) > 1
        and shares(token, keys, state.drafts[index], beside)
    ]  # fmt: skip
    return min(meant, key=lambda index: abs(at - state.drafts[index].trigger), default=-1)


def _pointed_at(state: Drafting, reading: Reading, token: Token, at: int, near: Sequence[int], beside: Beside) -> int:
    """The draft a definite noun points to, -1 for none: the one that fits best, the nearest of those before it, else one behind."""
    noun = whole_word(token)
    best, rank = -1, (0, 0)
    for index in near:
        draft = state.drafts[index]
        fits = _fits(reading, token, noun, draft, beside)
        before = draft.trigger < at
        dated = not before and fits > 1 and is_alluded_to(draft) and shares(token, beside.below(reading, token), draft, beside)
        if fits and (before or fits > 2 or dated) and (fits + before, -abs(at - draft.trigger)) > rank:
            best, rank = index, (fits + before, -abs(at - draft.trigger))
    return best if best >= 0 else _told_last(state, token, noun, at, near)


def _fits(reading: Reading, token: Token, noun: str, draft: Draft, beside: Beside) -> int:
    """How well a noun names what a draft tells: 3 by the same word, 2 by one of the same kind, 1 by what the draft does to it
    ("approved the sale"), 0 not at all or at odds with it."""
    if draft.status is Status.PLANNED and draft.kind is not Kind.MEETING:
        return 0
    head = draft.words[0] if draft.words else ""
    akin = any(happenings().akin(noun, word) for word in (head.split(" ")[0], head, beside.subject(draft)))
    if draft.kind is Kind.STATEMENT or (noun in happenings().nouns and happenings().nouns[noun].kind is Kind.STATEMENT):
        akin = head[:STEM] == noun[:STEM]
    done = draft.words[1] if len(draft.words) > 1 and (head in reading.lexicon.carries or head in HANDLES) else ""
    akin = akin or bool(done and done in happenings().kin and happenings().akin(noun, done))  # "negotiated the purchase ... the sale"
    carried = noun in draft.words[1:2] and (akin or head in reading.lexicon.carries or head in HANDLES)
    fits = 3 if noun == head or carried else 2 if akin else 1 if noun in draft.words[1:2] and not _only_beside(noun, draft.title) else 0
    if not fits or (fits == 1 and draft.kind is Kind.STATEMENT):
        return 0
    keys = {named.key for named in reading.names_below(token)}
    if keys and not keys & beside.of(draft):
        return 0
    counted = {t.lemma_.lower() for t in noun_tokens(token) if t.tag_ == "CD"}
    if counted and not counted & set(draft.words):
        return 0  # "the four flights", "the deaths of 300 people"
    described = {t.lemma_.lower() for t in noun_tokens(token) if t.pos_ == "PROPN" and t != token}
    own = (
        set(draft.words)
        | {word.lower().strip(".,'’") for word in draft.title.split(" ")}
        | {word.lower() for word in draft.place_name.split(" ")}
    )
    return 0 if described and not keys and not described & own else fits


def _only_beside(noun: str, title: str) -> bool:
    """ "vanishes after the shooting": the noun is another event, beside the one told."""
    return noun in title.lower() and bool(
        re.search(
            rf"\b(?:after|before|since|over|about|during|following|in|at|for|with|of) (?:[\w-]+ ){{0,3}}{re.escape(noun)}", title.lower()
        )
    )


def _told_last(state: Drafting, token: Token, noun: str, at: int, near: Sequence[int]) -> int:
    """What "the move" or "the incident" stands for: the news told last before it."""
    if noun not in WHOLE | HARMS or any(child.dep_ in ("prep", "acl", "relcl", "poss", "amod", "compound") for child in token.children):
        return -1
    told = [
        index
        for index, draft in ((index, state.drafts[index]) for index in near)
        if draft.trigger < at
        and at - draft.end < NEAR
        and draft.main
        and (draft.kind is Kind.INCIDENT if noun in HARMS else draft.kind is not Kind.INCIDENT)
        and (noun not in ("deal", "agreement") or draft.kind in (Kind.AGREEMENT, Kind.BUSINESS, Kind.DECISION))
    ]
    return max(told, key=lambda index: state.drafts[index].trigger, default=-1)
