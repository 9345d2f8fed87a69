"""Rounds told by the one that followed: "the first since May 2014", "for the first time since August" say when the one before was."""

from __future__ import annotations

import re
from dataclasses import replace

from model.domain import Kind, Status
from model.extract.drafting import Drafting
from model.extract.extraction import Act, Dating, Draft, When, Who
from model.extract.reading import Reading

FIRST_SINCE = re.compile(r"\bfirst\b[^.;:!?]{0,80}?\bsince\b[^.;:!?]{0,40}$", re.IGNORECASE)
TOLD_BY = (Act.ROUND, Act.PLAN, Act.RESUMPTION)
NOT_YET = (Kind.OTHER, Kind.MEETING, Kind.VISIT)  # what can turn out to be a round
BACK = 600  # code points back to the round that "it was the first since May" is said of


def draft_firsts(state: Drafting, reading: Reading) -> None:
    """Adds a draft for each round a passage dates by calling a later one the first since."""
    _call_rounds(state, reading)
    base, folded = reading.passage.start, reading.text.casefold()
    if "first" not in folded or "since" not in folded:
        return
    used = {draft.when.phrase for draft in state.drafts}
    for index, phrase in reading.phrases:
        match = FIRST_SINCE.search(reading.text[: phrase.end - base])
        if (
            match is None
            or index in used
            or phrase.type != "DATE"
            or phrase.meaning.kind == "ref"
            or phrase.start - base - match.start() > 90
        ):
            continue
        told = _told(state, base + match.start())
        if told is None:
            continue
        talks = state.talks[told.talks]
        who = tuple(Who(key, "", talks.start, talks.end) for key in talks.parties)
        state.add(
            Draft(
                base + match.start(),
                phrase.end,
                base + match.start(),
                Kind.MEETING,
                Status.HELD,
                told.title,
                When(Dating.PHRASE, index, tense="past"),
                who,
                words=told.words,
                talks=told.talks,
                act=Act.ROUND,
                trust=0.7,
            )
        )


def _call_rounds(state: Drafting, reading: Reading) -> None:
    """What two sides did is a round where the next sentence says so: "The envoys took their seats on Tuesday.  It was their first
    session in six months."  Sets the act and the talks of the draft before."""
    number = -1
    for clause in reading.clauses:
        subject = clause.subject
        if clause.lemma != "be" or clause.negated or subject is None or subject.lower_ not in ("it", "this", "that"):
            continue
        number = number if number >= 0 else next(index for index, other in enumerate(state.readings) if other is reading)
        called = [c for c in clause.verb.children if c.dep_ == "attr" and c.i > clause.verb.i]
        talks = next((state.talks_at[number, c.i] for c in called if (number, c.i) in state.talks_at), -1)
        if talks < 0 or not any(child.lower_ == "first" for c in called for child in c.children):
            continue
        at = reading.passage.start + clause.verb.idx
        before = [index for index, draft in enumerate(state.drafts) if draft.trigger < at and at - draft.end < BACK and draft.main]
        if not before:
            continue
        last = max(before, key=lambda index: state.drafts[index].trigger)
        draft = state.drafts[last]
        countries = tuple(sorted({who.key for who in draft.who if who.key.startswith("country:")}))
        if draft.act is None and draft.status is Status.HELD and draft.kind in NOT_YET and len(countries) > 1:
            state.drafts[last] = replace(draft, kind=Kind.MEETING, act=Act.ROUND, talks=talks)
            state.talks[talks] = replace(state.talks[talks], parties=countries)


def _told(state: Drafting, at: int) -> Draft | None:
    """The round that is called the first: the one whose clause holds the words, else the last told before them."""
    rounds = [draft for draft in state.drafts if draft.talks >= 0 and draft.act in TOLD_BY and draft.start <= at and at - draft.end < BACK]
    return max(rounds, key=lambda draft: (draft.start <= at < draft.end, draft.trigger), default=None)
