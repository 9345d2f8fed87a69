"""What a clause has to do with talks that recur: which talks it tells of, and whether it tells a round, a launch, a suspension ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, Status
from model.extract.clauses import SUBJECTS, Clause
from model.extract.drafting import Drafting
from model.extract.extraction import Act
from model.extract.kinds import Sort
from model.extract.meaning import DatePhrase
from model.extract.own_phrases import own_phrase
from model.extract.reading import Reading, noun_tokens

if TYPE_CHECKING:
    from model.extract.parsed import Token

PRONOUNS = frozenset(("it", "they", "them", "which", "that"))
MEETS = frozenset(("meet", "hold", "convene", "gather", "take place", "reconvene", "sit down", "assemble", "confer", "conduct", "host"))
TAKES_PART = frozenset(("lead", "head", "chair", "co-chair", "represent", "preside", "sit", "participate", "take part", "attend", "join"))
CLOSES = frozenset(("end", "conclude", "close", "finish", "wrap up"))
BEGINS = frozenset(("begin", "start"))
FOUNDS = frozenset(("launch", "establish", "found", "create", "initiate", "institute", "inaugurate", "set up", "form", "introduce"))
IN_TALKS = frozenset(("in", "on", "to", "upon", "with", "at", "during", "for", "from"))
PEOPLE_DO = frozenset(("meet", "gather", "sit down", "confer", "convene", "agree", "assemble", "reconvene"))
GOES_TO_TALKS = frozenset(
    (
        "agree",
        "agree on",
        "agree to",
        "agree upon",
        "meet",
        "gather",
        "return",
        "sit down",
        "withdraw",
        "walk out",
        "pull out",
        "come together",
        *TAKES_PART,
    )
)
STOPS = frozenset(("stop", "halt", "interrupt", "discontinue"))
OWN_PART = frozenset(("participation", "attendance", "involvement", "part"))
AGREES = frozenset(("agree", "decide", "plan", "resolve", "arrange", "undertake"))
PARTS_OF = frozenset(("detail", "term", "aspect", "text", "agenda", "modality", "rule", "part", "element", "point"))
AMOUNTS = frozenset(("number", "series", "range", "couple", "set", "list", "host", "all", "some", "most", "many", "rest"))
RESUMES = frozenset(("resume", "restart", "revive", "reopen", "relaunch", "return"))
FOR_TALKS = frozenset(
    ("resume", "restart", "revive", "reopen", "relaunch", "hold", "continue", "open", "begin", "start", "conduct", "conclude")
)
NEAR = 600  # code points back to talks that a pronoun or a part of them can stand for


def sort_by_talks(state: Drafting, number: int, clause: Clause, sort: Sort | None) -> Sort | None:
    """The sort of a clause's event where talks it tells of say more than its verb: "Lima was the host in May" and "they were last
    held in May" are meetings, so is "will lead the delegation in the talks"; "agreed to meet again in May" is a planned one."""
    reading = state.readings[number]
    if clause.lemma in AGREES and not clause.negated and _meets_again(reading, clause) and own_phrase(state, reading, clause) >= 0:
        return Sort(Kind.MEETING, Status.PLANNED)
    if clause.lemma == "be" and hosts(clause) and own_phrase(state, reading, clause) >= 0:
        return Sort(Kind.MEETING) if told_talks(state, number, clause) >= 0 else sort
    if lapsed_since(state, reading, clause) >= 0:
        return Sort(Kind.MEETING)
    if clause.lemma in BEGINS and _names_suspension(state, clause) and told_talks(state, number, clause) >= 0:
        return Sort(Kind.SUSPENSION, Status.SUSPENDED)
    if _over(state, clause):
        return Sort(Kind.MEETING)
    if clause.lemma in STOPS and clause.passive and not clause.negated and talks_of(state, number, clause) >= 0:
        return Sort(Kind.SUSPENSION, Status.SUSPENDED)
    if clause.lemma == "follow" and _counted(state, number, clause):
        return Sort(Kind.MEETING)
    if sort is not None and not (clause.lemma in TAKES_PART or clause.lemma in CLOSES or clause.lemma == "last"):
        return sort
    talks = talks_of(state, number, clause)
    if talks < 0:
        return sort
    if clause.lemma in state.lexicon.carries and _theme(clause) is not None and id(clause) in state.of_talks:
        return Sort(Kind.MEETING)
    if (
        clause.lemma in TAKES_PART
        or clause.lemma == "last"
        or (clause.lemma in CLOSES and id(clause) in state.of_talks and _exact(state, reading, clause))
    ):
        return Sort(Kind.MEETING)
    return sort


def _counted(state: Drafting, number: int, clause: Clause) -> bool:
    """Whether a clause tells several rounds at once: "Four rounds followed, the last of them in May"."""
    subject = clause.subject
    return subject is not None and subject.tag_ == "NNS" and (number, subject.i) in state.talks_at


def _own_part(state: Drafting, clause: Clause) -> bool:
    """Whether a side stops taking part: "suspended its participation"."""
    sort, what = state.lexicon.verbs.get(clause.lemma), clause.object
    stops = clause.lemma in STOPS or (sort is not None and sort.kind is Kind.SUSPENSION)
    if what is None or what.lemma_.lower() not in OWN_PART or not stops:
        return False
    return any(child.tag_ == "PRP$" for child in what.children)


def _theme(clause: Clause) -> Token | None:
    return clause.subject if clause.passive else clause.object


def _names_suspension(state: Drafting, clause: Clause) -> bool:
    """ "an interruption that began in 2020"."""
    noun = state.lexicon.nouns.get(clause.subject.lemma_.lower()) if clause.subject is not None else None
    return noun is not None and noun.kind is Kind.SUSPENSION


def _over(state: Drafting, clause: Clause) -> bool:
    """ "when his talks with Ms Diaz were over": they were held."""
    subject = clause.subject
    told = clause.lemma == "be" and clause.link == "advcl" and clause.mark in ("when", "after", "once") and subject is not None
    over = any(child.lower_ == "over" for child in clause.verb.children)
    return bool(
        told and over and subject is not None and (subject.lower_ in state.lexicon.talks or subject.lemma_.lower() in state.lexicon.talks)
    )


def hosts(clause: Clause) -> bool:
    """Whether a clause says that its subject was the host of something told before."""
    return clause.subject is not None and any(c.dep_ == "attr" and c.lemma_.lower() in ("host", "venue") for c in clause.verb.children)


def lapsed_since(state: Drafting, reading: Reading, clause: Clause) -> int:
    """The date phrase of "has not met since May": the last meeting was in May; -1 for any other clause."""
    if not clause.negated or clause.tense not in ("perfect", "pluperfect") or clause.lemma not in MEETS:
        return -1
    for index, _ in reading.held[id(clause)].phrases:
        if state.phrases[index].lead == "since" and state.phrases[index].type == "DATE" and state.phrases[index].meaning.kind != "ref":
            return index
    return -1


def _meets_again(reading: Reading, clause: Clause) -> bool:
    """Whether what is agreed is a meeting to come: "agreed to meet again", "to hold the next round"."""
    for child in clause.verb.children:
        if child.dep_ == "xcomp" and child.lemma_.lower() in MEETS:
            nouns = [c for c in child.children if c.dep_ == "dobj"]
            if not nouns or any(n.lemma_.lower() in reading.lexicon.talks or n.lower_ in reading.lexicon.talks for n in nouns):
                return True
    return False


def _exact(state: Drafting, reading: Reading, clause: Clause) -> bool:
    phrase = own_phrase(state, reading, clause)
    return phrase >= 0 and to_the_day(state.phrases[phrase])


def talks_of(state: Drafting, number: int, clause: Clause) -> int:
    """The talks a clause is about, -1 for none: its subject, its object, or what these are of ("a round of the dialogue").

    Where its subject is the talks, `state.of_talks` holds the clause, so that "they" is not taken for the parties as well.
    """
    for token in _tokens(clause):
        found = talks_below(state, number, token)
        if found < 0 and token.lower_ in PRONOUNS and _fits_pronoun(state, clause, token):
            found = told_talks(state, number, clause)
        if found >= 0:
            if token.dep_ in SUBJECTS or token == _theme(clause):
                state.of_talks.add(id(clause))
            return found
    if (
        clause.link == "relcl"
        and clause.subject is not None
        and clause.lemma in state.lexicon.verbs
        and state.lexicon.verbs[clause.lemma].kind is Kind.SUSPENSION
    ):
        climbing = clause.top
        while climbing.head != climbing and climbing.head.pos_ in ("NOUN", "PROPN", "ADP"):
            climbing = climbing.head
            if (number, climbing.i) in state.talks_at:
                state.of_talks.add(id(clause))
                return state.talks_at[number, climbing.i]
    if hosts(clause) or (clause.lemma in BEGINS and _names_suspension(state, clause)) or _own_part(state, clause):
        state.of_talks.add(id(clause))
        return told_talks(state, number, clause)
    if (clause.lemma in AGREES and _meets_again(state.readings[number], clause)) or _part_of(state, clause):
        return told_talks(state, number, clause)
    return -1


def _tokens(clause: Clause) -> list[Token]:
    """Where a clause can name talks, the surest first."""
    what = clause.object if clause.object is not None and clause.object.dep_ != "attr" else None  # "was the centre of the event"
    found = [what, clause.subject, *(c for c in clause.top.children if c.dep_ in SUBJECTS and c != clause.subject)]
    for child in clause.verb.children:
        if child.dep_ == "xcomp":
            found.extend(grand for grand in child.children if grand.dep_ in ("dobj", "nsubjpass"))
        away = clause.lemma in PEOPLE_DO and child.lower_ in ("at", "during", "on")  # "met during the summit" is beside it
        agrees_on = clause.lemma == "agree" and child.lower_ == "on"
        if child.dep_ == "prep" and child.lower_ in IN_TALKS and clause.lemma in GOES_TO_TALKS and (not away or agrees_on):
            found.extend(grand for grand in child.children if grand.dep_ == "pobj")
        if child.dep_ in ("advcl", "xcomp") and child.tag_ == "VB" and clause.lemma in PEOPLE_DO and child.lemma_.lower() in FOR_TALKS:
            found.extend(grand for grand in child.children if grand.dep_ == "dobj")  # "met to revive talks on a border treaty"
    return [token for token in found if token is not None]


def _part_of(state: Drafting, clause: Clause) -> bool:
    """ "settled a number of details": of what was told just before."""
    sort = state.lexicon.verbs.get(clause.lemma)
    noun = clause.object
    if sort is None or sort.kind is not Kind.AGREEMENT or noun is None:
        return False
    below = [noun]
    if noun.lemma_.lower() in AMOUNTS:
        below.extend(grand for child in noun.children if child.dep_ == "prep" and child.lower_ == "of" for grand in child.children)
    return below[-1].lemma_.lower() in PARTS_OF and not any(
        child.dep_ == "prep" and child.lower_ in ("of", "on") for child in below[-1].children
    )


def _fits_pronoun(state: Drafting, clause: Clause, token: Token) -> bool:
    """Whether the verb is one for talks: "they were last held", "it was suspended", "agreed to resume it"."""
    if token.dep_ in ("dobj", "nsubjpass") and token.head.lemma_.lower() in RESUMES:
        return True
    if (
        token == clause.subject
        and not clause.passive
        and (clause.object is not None or (token.lower_ == "they" and clause.lemma in PEOPLE_DO))
    ):
        return False
    sort = state.lexicon.verbs.get(clause.lemma)
    return (
        clause.lemma in MEETS
        or clause.lemma == "agree"
        or (clause.lemma in STOPS and clause.passive)
        or (sort is not None and (sort.kind in (Kind.SUSPENSION, Kind.LAUNCH) or sort.status is not Status.HELD))
    )


def told_talks(state: Drafting, number: int, clause: Clause) -> int:
    """The talks told last before a clause: those of the last events told, else those last named; -1 for none."""
    reading = state.readings[number]
    at = reading.passage.start + clause.verb.idx
    for draft in reversed(state.drafts[-6:]):
        if draft.talks >= 0 and draft.act is not None:
            return draft.talks
    named = [
        index for index, talks in enumerate(state.talks)
        if at - NEAR <= talks.start < at and (talks.about or len(talks.parties) > 1 or talks.definite)
    ]  # fmt: skip
    return named[-1] if named else -1


def talks_below(state: Drafting, number: int, token: Token, depth: int = 0) -> int:
    """The talks named at a noun or in what it is of: "a round of the dialogue"; -1 for none."""
    if (number, token.i) in state.talks_at:
        for prep in (c for c in token.children if c.dep_ == "prep" and c.lower_ == "of"):
            for noun in prep.children:
                if (number, noun.i) in state.talks_at and state.talks[state.talks_at[number, noun.i]].about:
                    return state.talks_at[number, noun.i]
        return state.talks_at[number, token.i]
    if depth > 2:
        return -1
    for child in token.children:
        if (child.dep_ == "prep" and child.lower_ in ("of", "on", "in")) or (child.dep_ in ("conj", "poss", "compound") and child.i > 0):
            for noun in child.children if child.dep_ == "prep" else (child,):
                found = talks_below(state, number, noun, depth + 1)
                if found >= 0:
                    return found
    return -1


def after_what(state: Drafting, reading: Reading, clause: Clause) -> int:
    """The date of what a suspension came after, "suspended after the attacks of May 2008", where that is no round of the talks
    itself; -1 for none."""
    for index, token in reading.held[id(clause)].phrases:
        climbing, noun = token, None
        while climbing.head != climbing and climbing not in (clause.verb, clause.top):
            if climbing.pos_ in ("NOUN", "PROPN") and climbing.dep_ == "pobj" and climbing.i != token.i:
                noun = climbing
            if climbing.dep_ == "prep" and climbing.lower_ in ("after", "following", "amid", "over") and noun is not None:
                talks = noun.lower_ in reading.lexicon.talks or noun.lemma_.lower() in reading.lexicon.talks
                return -1 if talks or state.phrases[index].type != "DATE" else index
            climbing = climbing.head
    return -1


def talks_at_noun(state: Drafting, number: int, token: Token) -> int:
    """The talks an event noun names or is a round of: "a session of the committee", not "a meeting beside the summit"; -1 for none."""
    if (number, token.i) in state.talks_at:
        return state.talks_at[number, token.i]
    for prep in (child for child in token.children if child.dep_ == "prep" and child.lower_ == "of"):
        for noun in prep.children:
            if (number, noun.i) in state.talks_at:
                return state.talks_at[number, noun.i]
    return -1


def act_of(state: Drafting, clause: Clause, sort: Sort, status: Status, talks: int, phrase: int) -> Act | None:
    """What the event is to the talks it is about; None where it is about none or only mentions them."""
    if talks < 0 or sort.kind is Kind.STATEMENT:
        return None
    if clause.subject is not None and clause.subject.tag_ == "NNS" and clause.subject.lemma_.lower() in state.lexicon.rounds:
        since = phrase < 0 or state.phrases[phrase].lead == "since"
        return None if since else Act.ROUND  # "six rounds since 2011" tells no round
    if sort.kind is Kind.SUSPENSION or status is Status.SUSPENDED:
        return Act.SUSPENSION
    if sort.kind is Kind.AGREEMENT:
        resumes = any(c.dep_ == "xcomp" and c.lemma_.lower() in RESUMES for c in clause.verb.children)
        return Act.RESUMPTION if resumes else Act.AGREEMENT
    if status is Status.RESUMED:
        return Act.ROUND
    if sort.kind is Kind.LAUNCH or clause.lemma in ("begin", "start", "launch", "kick off", "open"):
        if _is_launch(state, clause, talks, phrase):
            return Act.LAUNCH
        return Act.PLAN if status is Status.PLANNED else Act.ROUND
    if sort.kind is Kind.MEETING:
        return Act.PLAN if status in (Status.PLANNED, Status.POSTPONED, Status.CANCELLED) else Act.ROUND
    return None


def _is_launch(state: Drafting, clause: Clause, talks: int, phrase: int) -> bool:
    """Whether the talks themselves begin, not one round of them: "was launched in 1998", "the talks began in 1998"; what opens on a
    day, or opens a round, is a round."""
    group = state.lexicon.talks.get(state.talks[talks].head, "meeting")
    theme = _theme(clause)
    if state.talks[talks].head in state.lexicon.rounds:
        return False
    exact = phrase >= 0 and to_the_day(state.phrases[phrase])
    founding = clause.lemma in FOUNDS
    return (
        group == "mechanism"
        or (founding and (clause.passive or theme is not None))
        or (not exact and (theme is None or clause.passive) and phrase >= 0)
    )


def to_the_day(phrase: DatePhrase) -> bool:
    """Whether a date phrase names a day or a week, as reports of single meetings do."""
    meaning = phrase.meaning
    return (
        meaning.day is not None
        or meaning.weekday is not None
        or meaning.unit in ("day", "week")
        or any(p.meaning.day for p in meaning.parts)
    )


def carry(state: Drafting, number: int, clause: Clause) -> None:
    """Keeps the nouns of talks that a clause has told, so that they make no event of their own."""
    for token in (clause.object, clause.subject):
        if token is not None:
            state.carried.add((number, token.i))
            state.carried.update((number, t.i) for t in noun_tokens(token) if (number, t.i) in state.talks_at)
