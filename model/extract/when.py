"""How the event of a clause is dated: by its own date phrase, together with another event, as the news of its article, not at all."""

from __future__ import annotations

from model.domain import Kind, Status
from model.extract.clauses import Clause
from model.extract.drafting import Drafting
from model.extract.extraction import Dating, Draft, When
from model.extract.meaning import DatePhrase
from model.extract.own_phrases import own_phrase
from model.extract.reading import Reading
from model.extract.rounds import after_what

LONG = frozenset(("day", "week", "month", "year", "decade", "century", "fortnight"))
PUTS_OFF = frozenset(("delay", "postpone", "put off", "push back", "defer", "reschedule"))


def when_of(state: Drafting, reading: Reading, clause: Clause, draft: Draft, phrase: int, said: bool) -> When:
    """How the event of a clause is dated: by `phrase` (-1: none hangs on it), as another draft, as the news.  `draft` is the last
    of `state`; `said` tells whether the clause stands inside what somebody says."""
    tense = "future" if clause.tense in ("future", "would") else "past" if clause.tense != "present" else "present"
    if draft.status is Status.PLANNED:
        tense = "past" if _was_due(clause) else "future"  # "had been due to expire on Friday"; "agreed to meet again in May"
    if phrase < 0 and draft.kind is Kind.SUSPENSION:
        phrase = after_what(state, reading, clause)
    if phrase >= 0 and draft.status is not Status.PLANNED and _looks_ahead(state.phrases[phrase], clause):
        phrase = -1
    if phrase >= 0:
        lead = state.phrases[phrase].lead
        if state.phrases[phrase].type == "TIME" and lead in ("after", "before", "by", "since"):
            lead = "on"  # "shortly after midnight on Sunday" is of Sunday
        if clause.negated and lead in ("until", "till", "before"):
            lead = "on"  # "not due until May" is due in May
        if clause.lemma in PUTS_OFF and lead in ("until", "till"):
            lead = "on"  # "delayed until May" is to be in May
        return When(Dating.PHRASE, phrase, edge=lead if lead in ("since", "before", "after", "until", "by") else "on", tense=tense)
    shared = _shared_phrase(state, reading, clause)
    if shared >= 0 and draft.status is not Status.PLANNED:
        return When(Dating.PHRASE, shared, tense=tense)
    parent = _drafted_parent(state, clause)
    if draft.status is Status.PLANNED:
        return When(Dating.LATER, draft=parent, tense="future")
    if draft.kind is Kind.SUSPENSION and not (clause.link == "main" and draft.talks < 0):
        return When(Dating.BETWEEN, draft=parent, tense=tense)
    if (
        parent >= 0
        and clause.link == "conj"
        and state.drafts[parent].when.dating in (Dating.PHRASE, Dating.SAME)
        and not _was_planned(state.drafts[parent])
        and draft.talks in (-1, state.drafts[parent].talks)
    ):
        return When(Dating.SAME, draft=parent, tense=tense)
    if clause.link == "advcl" and clause.mark in ("after", "before") and is_measured(clause):
        return When(Dating.UNDATED, draft=parent, tense=tense)
    if (
        parent >= 0
        and clause.link in ("advcl", "pcomp")
        and clause.mark in ("after", "following", "when", "as", "while", "before", "during")
        and not said
    ):
        return When(Dating.SAME, draft=parent, edge=clause.mark, tense=tense)
    if parent >= 0 and clause.link == "advcl" and clause.tense == "participle" and not clause.mark and draft.kind is Kind.INCIDENT:
        return When(Dating.SAME, draft=parent, tense=tense)  # "..., killing both people aboard"
    earlier = _same_teller(state, clause, draft, len(state.drafts) - 1)
    if earlier >= 0:
        return When(Dating.SAME, draft=earlier, tense=tense)
    if parent >= 0 and clause.link == "conj" and _was_planned(state.drafts[parent]):
        return When(Dating.UNDATED, draft=parent, tense=tense)  # "was to open last June, but the work was delayed"
    if (said and clause.tense != "perfect") or clause.tense == "pluperfect" or clause.link in ("relcl", "acl"):
        return When(Dating.UNDATED, draft=parent, tense=tense)
    beside = parent if clause.link == "conj" and draft.kind is not Kind.STATEMENT else -1
    return When(Dating.NEWS, draft=beside, tense="perfect" if clause.tense == "perfect" else tense)


def _was_planned(draft: Draft) -> bool:
    """Whether a draft tells a plan with a date of its own."""
    return draft.status is Status.PLANNED and draft.when.dating is Dating.PHRASE


def _looks_ahead(phrase: DatePhrase, clause: Clause) -> bool:
    """Whether a day is what the deed was done for: "called a strike for Friday" was not called on Friday."""
    meaning = phrase.meaning
    day = meaning.kind == "date" and (meaning.day is not None or meaning.weekday is not None)
    return phrase.lead == "for" and day and not clause.passive and clause.tense in ("past", "perfect", "pluperfect")


def is_measured(clause: Clause) -> bool:
    """Whether a measure of time before its conjunction parts a clause from another: "came three years after auditors found"."""
    return any(child.dep_ == "npadvmod" and child.i < clause.verb.i and child.lemma_.lower() in LONG for child in clause.top.children)


def _was_due(clause: Clause) -> bool:
    """Whether a plan is told as over: "had been scheduled to expire on Friday"."""
    return clause.planned and any(child.dep_ in ("aux", "auxpass") and child.lower_ == "had" for child in clause.top.children)


def _shared_phrase(state: Drafting, reading: Reading, clause: Clause) -> int:
    """The phrase that stands before two clauses joined by "and" and dates both, where the first tells no event of its own: "In June
    the cabinet had a quarrel, and two ministers were dismissed"."""
    parent = clause.parent
    if clause.link != "conj" or parent is None or id(parent) in state.of_clause or clause.tense not in ("past", "perfect", "pluperfect"):
        return -1
    phrase = own_phrase(state, reading, parent)
    before = phrase >= 0 and state.phrases[phrase].end <= reading.passage.start + parent.verb.idx
    return phrase if before and state.phrases[phrase].lead not in ("since", "before", "after", "until", "by") else -1


def _drafted_parent(state: Drafting, clause: Clause) -> int:
    climbing = clause.parent
    while climbing is not None:
        if id(climbing) in state.of_clause:
            return state.of_clause[id(climbing)]
        climbing = climbing.parent
    return -1


def _same_teller(state: Drafting, clause: Clause, draft: Draft, index: int) -> int:
    """The draft just before, where it is of the same kind and its people are this one's: "They agreed to ..." goes on telling."""
    pronoun = clause.subject is not None and clause.subject.lower_ in ("they", "he", "she", "it")
    if clause.link not in ("conj", "main") or not pronoun or clause.content:
        return -1
    for earlier in range(index - 1, max(-1, index - 3), -1):
        other = state.drafts[earlier]
        if (
            other.kind is draft.kind
            and other.when.dating in (Dating.PHRASE, Dating.SAME)
            and draft.start - other.end < 80
            and draft.kind is not Kind.STATEMENT
        ):
            return earlier
    return -1
