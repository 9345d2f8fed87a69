"""Event drafts from the clauses of an article: what each clause reports, of what kind, when, where and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from model.domain import Kind, Participant, SpanKind, Status
from model.extract import nominals
from model.extract.causes import cause_of
from model.extract.clauses import Clause
from model.extract.drafting import Drafting, learn_parties, own_phrase, place_of, place_words
from model.extract.extraction import Act, Dating, Draft, Talks, When, Who
from model.extract.headlines import draft_headline
from model.extract.kinds import Lexicon, Sort
from model.extract.leftovers import draft_leftovers
from model.extract.meaning import DatePhrase
from model.extract.reading import Reading
from model.extract.spans import mention_span, words_of
from model.extract.statuses import sort_of, status_of
from model.extract.talks import point_back
from model.extract.pointing import pointed_who
from model.extract.titles import title_of
from model.extract.who import join_who, who_of, with_countries

if TYPE_CHECKING:
    from spacy.tokens import Token

VAGUE = frozenset(("say", "state", "claim", "express", "call", "describe", "tell", "add", "voice"))
STRONG = frozenset((Kind.MEETING, Kind.AGREEMENT, Kind.VISIT, Kind.LAUNCH, Kind.SUSPENSION, Kind.APPOINTMENT, Kind.INCIDENT, Kind.ELECTION, Kind.DECISION))


def find_drafts(
    readings: Sequence[Reading], phrases: Sequence[DatePhrase], talks: list[Talks], talks_at: dict[tuple[int, int], int],
    participants: dict[str, Participant], lexicon: Lexicon,
) -> Drafting:  # fmt: skip
    """The drafts of an article in order of the text, those of nouns behind those of the clauses they stand in."""
    state = Drafting(readings, phrases, talks, talks_at, participants, lexicon)
    for number, reading in enumerate(readings):
        _move_phrases(state, number, reading)
        for clause in reading.clauses:
            _draft_clause(state, number, reading, clause)
        nominals.draft_nouns(state, number, reading)
        draft_leftovers(state, number, reading)
        if reading.passage.kind is SpanKind.TITLE and not any(reading.passage.start <= d.trigger < reading.passage.end for d in state.drafts):
            draft_headline(state, number, reading)
    in_events = {draft.talks for draft in state.drafts if draft.talks >= 0 and draft.act is not None}
    state.talks[:] = point_back(state.talks, in_events, lexicon.talks, lexicon.pointers)
    return state


def _move_phrases(state: Drafting, number: int, reading: Reading) -> None:
    """"The last time this event took place was in September 2019": the date is that of the taking place."""
    for clause in reading.clauses:
        if clause.verb.lemma_ != "be" or clause.subject is None:
            continue
        phrase = own_phrase(state, reading, clause)
        inner = next((reading.by_token.get(child.i) for child in clause.subject.children if child.dep_ in ("relcl", "acl")), None)
        if phrase >= 0 and inner is not None and clause.subject.lemma_.lower() in ("time", "occasion", "day", "moment"):
            state.moved[id(inner)] = phrase
            found = talks_of(state, number, inner)
            if found >= 0:
                state.talks[found] = replace(state.talks[found], recurring=True)


def _draft_clause(state: Drafting, number: int, reading: Reading, clause: Clause) -> None:
    sort = sort_of(clause, state.lexicon)
    if sort is None or _only_source(state, clause, sort):
        return
    phrase = own_phrase(state, reading, clause)
    ahead = phrase >= 0 and _looks_ahead(state.phrases[phrase])
    status = status_of(clause, sort, reading.passage.kind, phrase >= 0, ahead)
    if status is None:
        return
    talks = talks_of(state, number, clause)
    act = act_of(state, clause, sort, status, talks, phrase)
    if act in (Act.LAUNCH, Act.ROUND):
        sort = Sort(Kind.LAUNCH if act is Act.LAUNCH else Kind.MEETING, sort.status)
    who = who_of(reading, clause, sort.kind, [inner for inner in clause.content if sort.kind is Kind.STATEMENT])
    who = join_who((*who, *pointed_who(state, reading, clause, sort.kind, who)))
    if not _worth(state, reading, clause, sort, status, phrase, who, talks):
        return
    if sort.kind is not Kind.STATEMENT and talks >= 0 and act is not None:
        known = set(state.talks[talks].parties) - {w.key for w in who}
        where = state.talks[talks]
        who = (*who, *(Who(key, "", where.start, where.end) for key in sorted(known)))
        learn_parties(state, talks, who)
        _carry(state, number, clause)
    place, place_name, more = place_of(state, reading, clause)
    who = with_countries(join_who((*who, *more)), state.participants)
    start, end = mention_span(reading, clause)
    text = reading.doc.text
    offset = reading.passage.start
    draft = Draft(
        start, end, offset + clause.verb.idx, sort.kind, status,
        title_of(reading, clause, sort.kind, place_words(reading, place, place_name), state.talks[talks].name if talks >= 0 else ""),
        When(Dating.UNDATED), who, place, place_name, words_of(clause, state.lexicon), talks, act,
        cause_of(reading, clause) if sort.kind is Kind.SUSPENSION or status in (Status.SUSPENDED, Status.POSTPONED, Status.CANCELLED) else "",
        main=clause.link in ("main", "conj") and reading.passage.kind is not SpanKind.CAPTION,
    )  # fmt: skip
    assert text[start - offset : end - offset]
    index = state.add(draft, clause)
    when = _when(state, reading, clause, draft, phrase, index)
    detail = when.dating is Dating.UNDATED and talks < 0 and (clause.link in ("relcl", "acl") or _said(state, clause))
    state.drafts[index] = replace(draft, when=when, trust=0.3 if detail else 1.0)


def _looks_ahead(phrase: DatePhrase) -> bool:
    """Whether a phrase counts forward from now: "next month", "in two weeks"."""
    meaning = phrase.meaning
    return meaning.direction > 0 or meaning.base == "now" and (meaning.number or 0) > 0


def _only_source(state: Drafting, clause: Clause, sort: Sort) -> bool:
    """"..., the ministry said" behind what is itself a saying gives a source; the event is what it reports."""
    if sort.kind is not Kind.STATEMENT or not clause.content:
        return False
    if clause.passive and clause.subject is not None and clause.subject.lower_ == "it":
        return True
    inner = clause.content[0]
    told = sort_of(inner, state.lexicon)
    return told is not None and told.kind is Kind.STATEMENT and inner.own_subject and inner.subject is not None and inner.subject.pos_ == "PROPN"


def _worth(state: Drafting, reading: Reading, clause: Clause, sort: Sort, status: Status, phrase: int, who: Sequence[Who], talks: int) -> bool:
    """Whether a reader would put it on a timeline: dated or done by someone named, and no detail of what somebody says."""
    if phrase >= 0 and (who or talks >= 0 or sort.kind is not Kind.OTHER or status is Status.PLANNED):
        return True
    if talks >= 0 and sort.kind in (Kind.SUSPENSION, Kind.LAUNCH, Kind.MEETING, Kind.AGREEMENT) and (status is not Status.PLANNED or clause.link in ("main", "conj", "ccomp")):
        return True
    if reading.passage.kind is SpanKind.TITLE and clause.link == "main":
        return True
    said = _said(state, clause)
    if status is Status.PLANNED:
        return bool(who) and sort.kind in STRONG and (not said or (sort.kind is Kind.MEETING and talks >= 0))
    if said or clause.link in ("relcl", "acl"):
        return bool(who) and sort.kind in STRONG and clause.tense in ("past", "perfect", "pluperfect") and _named_actor(reading, clause)
    if clause.link in ("advcl", "pcomp"):
        return bool(who) and (sort.kind in STRONG or sort.kind is Kind.STATEMENT and clause.own_subject)
    if sort.kind in (Kind.OTHER, Kind.STATEMENT):
        if sort.kind is Kind.STATEMENT:
            if clause.passive and clause.lemma in VAGUE and not _named_actor(reading, clause):
                return False
            return bool(who) or clause.subject is not None and clause.subject.pos_ in ("NOUN", "PROPN") and clause.tense in ("past", "perfect")
        return _named_actor(reading, clause) or clause.subject is not None and clause.tense in ("past", "perfect") and clause.subject.pos_ != "PRON"
    return clause.subject is not None


def _named_actor(reading: Reading, clause: Clause) -> bool:
    """Whether somebody named does it, or has it done to them: the noun itself, not a word that describes it."""
    tokens = [token for token in (clause.subject, clause.agent, clause.object) if token is not None]
    return any(t.i in reading.name_at for token in tokens for t in (token, *token.conjuncts))


def _said(state: Drafting, clause: Clause) -> bool:
    """Whether a clause stands inside what somebody says."""
    climbing: Clause | None = clause
    while climbing is not None:
        if climbing.link == "ccomp" and not (climbing.parent is not None and _is_source(state, climbing.parent)):
            return True
        if climbing.link == "main":
            return False
        climbing = climbing.parent
    return False


def _is_source(state: Drafting, clause: Clause) -> bool:
    sort = sort_of(clause, state.lexicon)
    return sort is not None and _only_source(state, clause, sort)


def _when(state: Drafting, reading: Reading, clause: Clause, draft: Draft, phrase: int, index: int) -> When:
    tense = "future" if clause.tense in ("future", "would") else "past" if clause.tense != "present" else "present"
    if phrase >= 0:
        lead = state.phrases[phrase].lead
        return When(Dating.PHRASE, phrase, edge=lead if lead in ("since", "before", "after", "until", "by") else "on", tense=tense)
    parent = _drafted_parent(state, clause)
    if draft.status is Status.PLANNED:
        return When(Dating.LATER, draft=parent, tense="future")
    if draft.kind is Kind.SUSPENSION:
        return When(Dating.BETWEEN, draft=parent, tense=tense)
    if parent >= 0 and clause.link == "conj" and state.drafts[parent].when.dating in (Dating.PHRASE, Dating.SAME) and draft.talks in (-1, state.drafts[parent].talks):
        return When(Dating.SAME, draft=parent, tense=tense)
    if parent >= 0 and clause.link in ("advcl", "pcomp") and clause.mark in ("after", "following", "when", "as", "while", "before", "during") and not _said(state, clause):
        return When(Dating.SAME, draft=parent, edge=clause.mark, tense=tense)
    if clause.link in ("conj", "main") and clause.subject is not None and clause.subject.lower_ in ("they", "he", "she", "it") and not clause.content:
        earlier = _same_teller(state, draft, index)
        if earlier >= 0:
            return When(Dating.SAME, draft=earlier, tense=tense)
    if _said(state, clause) or clause.tense == "pluperfect" or clause.link in ("relcl", "acl"):
        return When(Dating.UNDATED, draft=parent, tense=tense)
    return When(Dating.NEWS, tense=tense)


def _drafted_parent(state: Drafting, clause: Clause) -> int:
    climbing = clause.parent
    while climbing is not None:
        if id(climbing) in state.of_clause:
            return state.of_clause[id(climbing)]
        climbing = climbing.parent
    return -1


def _same_teller(state: Drafting, draft: Draft, index: int) -> int:
    """The draft just before, where it is of the same kind and its people are this one's: "They agreed to ..." goes on telling."""
    for earlier in range(index - 1, max(-1, index - 3), -1):
        other = state.drafts[earlier]
        if other.kind is draft.kind and other.when.dating in (Dating.PHRASE, Dating.SAME) and draft.start - other.end < 80 and draft.kind is not Kind.STATEMENT:
            return earlier
    return -1


def talks_of(state: Drafting, number: int, clause: Clause) -> int:
    """The talks a clause is about, -1 for none: its subject, its object, or what these are of ("a round of the dialogue")."""
    reading = state.readings[number]
    tokens = [clause.object, clause.subject]
    for child in clause.verb.children:
        if child.dep_ == "xcomp":
            tokens.extend(grand for grand in child.children if grand.dep_ in ("dobj", "nsubjpass"))
        if child.dep_ == "prep" and child.lower_ in ("in", "on", "to", "upon", "with", "at", "during") and clause.lemma in (
            "agree", "take part", "participate", "agree on", "agree to", "agree upon", "meet", "attend", "gather", "return"
        ):  # fmt: skip
            tokens.extend(grand for grand in child.children if grand.dep_ == "pobj")
    for token in tokens:
        if token is None:
            continue
        found = _talks_below(state, number, token)
        if found >= 0:
            return found
        if token.lower_ in ("it", "they", "them", "which"):
            found = _talks_told(state, clause)
            if found >= 0:
                return found
    if clause.link == "relcl" and clause.subject is not None and clause.lemma in reading.lexicon.verbs and reading.lexicon.verbs[clause.lemma].kind is Kind.SUSPENSION:
        climbing = clause.top
        while climbing.head != climbing and climbing.head.pos_ in ("NOUN", "PROPN", "ADP"):
            climbing = climbing.head
            if (number, climbing.i) in state.talks_at:
                return state.talks_at[number, climbing.i]
    return -1


def _talks_told(state: Drafting, clause: Clause) -> int:
    """The talks "it" or "they" stand for, where the verb is one for talks ("were last held", "was suspended"): those told last."""
    sort = state.lexicon.verbs.get(clause.lemma)
    fits = clause.lemma in ("hold", "conduct", "host", "agree", "take place") or sort is not None and (
        sort.kind in (Kind.SUSPENSION, Kind.LAUNCH) or sort.status is not Status.HELD
    )
    if not fits:
        return -1
    return next((draft.talks for draft in reversed(state.drafts[-4:]) if draft.talks >= 0 and draft.act is not None), -1)


def _talks_below(state: Drafting, number: int, token: Token, depth: int = 0) -> int:
    if (number, token.i) in state.talks_at:
        below = [c for c in token.children if c.dep_ == "prep" and c.lower_ == "of"]
        for prep in below:
            for noun in prep.children:
                if (number, noun.i) in state.talks_at and state.talks[state.talks_at[number, noun.i]].about:
                    return state.talks_at[number, noun.i]
        return state.talks_at[number, token.i]
    if depth > 2:
        return -1
    for child in token.children:
        if (child.dep_ == "prep" and child.lower_ in ("of", "on", "in")) or (child.dep_ in ("conj", "poss", "compound") and child.i > 0):
            for noun in child.children if child.dep_ == "prep" else (child,):
                found = _talks_below(state, number, noun, depth + 1)
                if found >= 0:
                    return found
    return -1


def act_of(state: Drafting, clause: Clause, sort: Sort, status: Status, talks: int, phrase: int) -> Act | None:
    """What the event is to the talks it is about; None where it is about none or only mentions them."""
    if talks < 0:
        return None
    if sort.kind is Kind.STATEMENT:
        return None
    group = state.lexicon.talks.get(state.talks[talks].head, "meeting")
    theme = clause.subject if clause.passive else clause.object
    if sort.kind is Kind.SUSPENSION or status is Status.SUSPENDED:
        return Act.SUSPENSION
    if sort.kind is Kind.AGREEMENT:
        resumes = any(c.dep_ == "xcomp" and c.lemma_ in ("resume", "restart", "revive", "reopen") for c in clause.verb.children)
        return Act.RESUMPTION if resumes else Act.AGREEMENT
    if status is Status.RESUMED:
        return Act.ROUND
    if sort.kind is Kind.LAUNCH or clause.lemma in ("begin", "start", "launch", "kick off", "open"):
        exact = phrase >= 0 and _to_the_day(state.phrases[phrase])
        founding = clause.lemma in ("launch", "establish", "found", "create", "initiate", "institute", "inaugurate", "set up", "form", "introduce")
        if group == "mechanism" or (founding and (clause.passive or theme is not None)) or (not exact and (theme is None or clause.passive) and phrase >= 0):
            return Act.LAUNCH
        return Act.PLAN if status is Status.PLANNED else Act.ROUND
    if sort.kind is Kind.MEETING:
        return Act.PLAN if status is Status.PLANNED else Act.ROUND
    return None


def _to_the_day(phrase: DatePhrase) -> bool:
    meaning = phrase.meaning
    return meaning.day is not None or meaning.weekday is not None or meaning.unit in ("day", "week") or any(p.meaning.day for p in meaning.parts)


def _carry(state: Drafting, number: int, clause: Clause) -> None:
    for token in (clause.object, clause.subject):
        if token is not None:
            state.carried.add((number, token.i))
            state.carried.update((number, t.i) for t in token.subtree if (number, t.i) in state.talks_at)
