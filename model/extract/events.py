"""Event drafts from the clauses of an article: what each clause reports, of what kind, when, where and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from model.domain import Kind, Participant, SpanKind, Status
from model.extract import nominals
from model.extract.causes import cause_of
from model.extract.clauses import Clause, first_to
from model.extract.dated_rest import draft_dated
from model.extract.drafting import Drafting, learn_parties, place_of, place_words
from model.extract.extraction import Act, Dating, Draft, Talks, When, Who
from model.extract.figures import told_with
from model.extract.firsts import draft_firsts
from model.extract.happenings import happenings, whole_word
from model.extract.headlines import draft_headline
from model.extract.kinds import Lexicon, Sort
from model.extract.leftovers import draft_leftovers
from model.extract.meaning import DatePhrase
from model.extract.own_phrases import own_phrase
from model.extract.plain_titles import plain_title
from model.extract.pointing import pointed_who
from model.extract.reading import Reading
from model.extract.rounds import act_of, carry, hosts, lapsed_since, sort_by_talks, talks_of
from model.extract.spans import mention_span, words_of
from model.extract.statuses import RUNS_OUT, dated_sort, has_deadline, sort_of, status_of, told_beside, with_it
from model.extract.talks_before import point_back
from model.extract.titles import LONGEST, noun_title, title_of
from model.extract.when import is_measured, when_of
from model.extract.whereabouts import place_by_part, visited
from model.extract.who import join_who, who_of, with_countries
from model.extract.wording import capital
from model.extract.worth import worth

if TYPE_CHECKING:
    pass

ABSTRACT = frozenset(
    ("problem", "issue", "question", "possibility", "situation", "absence", "need", "fact", "idea", "concept", "relation", "tie", "tension")
)
FIRMS = frozenset((Kind.BUSINESS, Kind.DECISION, Kind.LAUNCH, Kind.AGREEMENT, Kind.APPOINTMENT))
COMING = frozenset((Kind.DECISION, Kind.MEETING, Kind.ELECTION, Kind.LAUNCH, Kind.APPOINTMENT))
SINGLES = ("det", "poss", "nummod", "compound")
QUOTES = frozenset(("“", "”", "``", "''", '"', "«", "„"))
ONGOING = frozenset(
    (
        "service",
        "work",
        "operation",
        "construction",
        "traffic",
        "export",
        "import",
        "aid",
        "play",
        "search",
        "broadcast",
        "licence",
        "license",
    )
)
VAGUE = frozenset(("say", "state", "claim", "express", "call", "describe", "tell", "add", "voice"))
STRONG = frozenset(
    (Kind.MEETING, Kind.AGREEMENT, Kind.VISIT, Kind.LAUNCH, Kind.SUSPENSION, Kind.APPOINTMENT, Kind.INCIDENT, Kind.ELECTION, Kind.DECISION)
)


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
        draft_firsts(state, reading)
        draft_leftovers(state, number, reading)
        draft_dated(state, reading)
        if reading.passage.kind is SpanKind.TITLE and not any(
            reading.passage.start <= d.trigger < reading.passage.end for d in state.drafts
        ):
            draft_headline(state, number, reading)
    in_events = {draft.talks for draft in state.drafts if draft.talks >= 0 and draft.act is not None}
    state.talks[:] = point_back(state.talks, in_events, lexicon.talks, lexicon.pointers, lexicon.rounds)
    return state


def _move_phrases(state: Drafting, number: int, reading: Reading) -> None:
    """ "The last time this event took place was in September 2019": the date is that of the taking place."""
    for clause in reading.clauses:
        if clause.verb.lemma_ != "be" or clause.subject is None:
            continue
        phrase = own_phrase(state, reading, clause)
        inner = next((reading.by_token.get(child.i) for child in clause.subject.children if child.dep_ in ("relcl", "acl")), None)
        if phrase >= 0 and inner is not None and clause.subject.lemma_.lower() in ("time", "occasion", "day", "moment"):
            state.moved[id(inner)] = phrase
            host = next((other for other in reading.clauses if hosts(other) and other.parent is clause), None)
            if host is not None:
                state.hosted[id(inner)] = host
            found = talks_of(state, number, inner)
            if found >= 0:
                state.talks[found] = replace(state.talks[found], recurring=True)


def _draft_clause(state: Drafting, number: int, reading: Reading, clause: Clause) -> None:
    _set_deadline(state, reading, clause)
    sort = sort_by_talks(state, number, clause, sort_of(clause, state.lexicon))
    if sort is None and own_phrase(state, reading, clause) >= 0:
        sort = dated_sort(clause, state.lexicon)
    if sort is None or _only_source(state, clause, sort):
        return
    lapsed = lapsed_since(state, reading, clause)
    phrase = lapsed if lapsed >= 0 else told_with(state, reading, clause, own_phrase(state, reading, clause))
    phrase = phrase if phrase >= 0 else _of_state(state, reading, clause)
    ahead = phrase >= 0 and (_looks_ahead(state.phrases[phrase]) or _timetabled(reading, clause, sort, state.phrases[phrase]))
    status = Status.HELD if lapsed >= 0 else status_of(clause, sort, reading.passage.kind, phrase >= 0, ahead)
    if status is None:
        return
    talks = talks_of(state, number, clause)
    act = act_of(state, clause, sort, status, talks, phrase)
    if act in (Act.LAUNCH, Act.ROUND, Act.PLAN):
        sort = Sort(Kind.LAUNCH if act is Act.LAUNCH else Kind.MEETING, sort.status)
    who = who_of(reading, clause, sort.kind, [inner for inner in clause.content if sort.kind is Kind.STATEMENT])
    if talks < 0 or id(clause) not in state.of_talks:
        who = join_who((*who, *pointed_who(state, reading, clause, sort.kind, who)))
    if not _worth(state, reading, clause, sort, status, phrase, who, talks):
        return
    if sort.kind is not Kind.STATEMENT and talks >= 0 and act is not None:
        who = _with_parties(state, talks, who)
        carry(state, number, clause)
    place, place_name, more = place_of(state, reading, clause)
    if place is None:
        place, place_name = place_by_part(state, reading, clause, sort.kind)
    who = with_countries(join_who((*who, *more, *visited(state, reading, clause, sort.kind))), state.participants)
    start, end = mention_span(reading, clause)
    offset = reading.passage.start
    title = _titled(state, reading, clause, sort, who, place_words(reading, place, place_name), talks, phrase >= 0)
    if act is None and not worth(reading, clause, sort.kind, title, phrase >= 0, bool(who)):
        return
    stops = sort.kind is Kind.SUSPENSION or status in (Status.SUSPENDED, Status.POSTPONED, Status.CANCELLED)
    draft = Draft(
        start,
        end,
        offset + clause.verb.idx,
        sort.kind,
        status,
        title or state.talks[talks].name,
        When(Dating.UNDATED),
        who,
        place,
        place_name,
        words_of(clause, state.lexicon),
        talks,
        act,
        cause_of(reading, clause) if stops else "",
        main=(clause.link in ("main", "conj") or _fronted(clause)) and reading.passage.kind is not SpanKind.CAPTION,
    )
    index = state.add(draft, clause)
    when = when_of(state, reading, clause, draft, phrase, _said(state, clause))
    detail = when.dating is Dating.UNDATED and talks < 0 and (clause.link in ("relcl", "acl", "advcl", "pcomp") or _said(state, clause))
    detail = detail or (when.dating is Dating.SAME and state.drafts[when.draft].trust < 0.5)
    state.drafts[index] = replace(draft, when=when, trust=0.3 if detail else 1.0)


def _set_deadline(state: Drafting, reading: Reading, clause: Clause) -> None:
    """ "A vote must be held by May 3": what has to be done by a day is to come, and no longer in doubt."""
    phrase = own_phrase(state, reading, clause) if clause.tense == "doubt" else -1
    if phrase >= 0 and has_deadline(clause, state.phrases[phrase].lead):
        clause.tense = "future"


def _sure(clause: Clause, sort: Sort) -> bool:
    """Whether a clause tells news whatever its words are: done and over, or said, in a sentence of its own."""
    told = clause.tense in ("past", "perfect") and (clause.link in ("main", "conj") or _fronted(clause))
    said = bool(clause.content) or (clause.object is not None and clause.object.pos_ in ("NOUN", "PROPN"))
    return told and sort.kind is not Kind.OTHER and (sort.kind is not Kind.STATEMENT or said)


def _tells_whole(clause: Clause, sort: Sort) -> bool:
    """Whether a dated clause has its own subject, and is no "when reporters asked"."""
    asked = sort.kind is Kind.STATEMENT and clause.link == "advcl"
    return (clause.own_subject or clause.link == "conj") and not asked


def _of_state(state: Drafting, reading: Reading, clause: Clause) -> int:
    """ "Tensions soared last August when Kenya sent a ship": the date of a clause that is no event is that of what happened then."""
    parent = clause.parent
    if parent is not None and id(parent) not in state.of_clause and first_to(clause.top, parent):
        return own_phrase(state, reading, parent)
    told = clause.link == "advcl" and clause.mark == "when" and clause.tense == "past" and clause.own_subject
    if not told or parent is None or id(parent) in state.of_clause:
        return -1
    if parent.negated and parent.tense in ("perfect", "pluperfect"):  # "have not won since May, when they beat Lamu"
        since = (i for i, _ in reading.held[id(parent)].phrases if state.phrases[i].lead == "since" and state.phrases[i].type == "DATE")
        return next(since, -1)
    if parent.tense not in ("past", "progressive"):
        return -1
    return own_phrase(state, reading, parent)


def _with_parties(state: Drafting, talks: int, who: tuple[Who, ...]) -> tuple[Who, ...]:
    """Who takes part in these talks: those told here and the parties told before, who learn of each other."""
    where = state.talks[talks]
    known = set(where.parties) - {one.key for one in who}
    who = (*who, *(Who(key, "", where.start, where.end) for key in sorted(known)))
    learn_parties(state, talks, who)
    return who


def _titled(
    state: Drafting, reading: Reading, clause: Clause, sort: Sort, who: tuple[Who, ...], where: str, talks: int, dated: bool
) -> str:
    """The event's title from its clause, "" where the clause tells too little; what is certain has its own words for one."""
    kind = sort.kind
    title = title_of(state, reading, clause, kind, who, where, state.talks[talks].name if talks >= 0 else "")
    if not title and kind is Kind.MEETING and clause.subject is not None and clause.lemma == "be":
        people = [state.participants[one.key].name for one in who if one.key.startswith("person:")]
        title = noun_title(reading, clause.subject, people, where, True)
    if not title and (_sure(clause, sort) or told_beside(clause, sort) or with_it(clause, sort) or (dated and _tells_whole(clause, sort))):
        title = plain_title(state, reading, clause, who)
    start, end = mention_span(reading, clause)
    if not title and dated and clause.link == "main" and end - start <= LONGEST:
        title = capital(reading.doc.text[start - reading.passage.start : end - reading.passage.start])  # short as it stands
    return title


def _looks_ahead(phrase: DatePhrase) -> bool:
    """Whether a phrase counts forward from now: "next month", "in two weeks"."""
    meaning = phrase.meaning
    return meaning.direction > 0 or (meaning.base == "now" and (meaning.number or 0) > 0)


def _timetabled(reading: Reading, clause: Clause, sort: Sort, phrase: DatePhrase) -> bool:
    """ "The two meet on Friday", "the rule takes effect in May": the present with a day or month tells what is to come."""
    meaning = phrase.meaning
    return (
        clause.tense == "present"
        and sort.kind is not Kind.STATEMENT
        and reading.passage.kind is SpanKind.BODY
        and clause.link in ("main", "conj", "relcl")
        and (meaning.weekday is not None or meaning.month is not None or (meaning.year is not None and clause.lemma in RUNS_OUT))
        and phrase.lead not in ("since", "from")
    )


def _only_source(state: Drafting, clause: Clause, sort: Sort) -> bool:
    """ "..., the ministry said" behind what is itself a saying gives a source; the event is what it reports."""
    if sort.kind is not Kind.STATEMENT or not clause.content:
        return False
    if clause.passive and clause.subject is not None and clause.subject.lower_ == "it":
        return True
    inner = clause.content[0]
    told = sort_of(inner, state.lexicon)
    return (
        told is not None
        and told.kind is Kind.STATEMENT
        and inner.own_subject
        and inner.subject is not None
        and inner.subject.pos_ == "PROPN"
    )


def _worth(
    state: Drafting, reading: Reading, clause: Clause, sort: Sort, status: Status, phrase: int, who: Sequence[Who], talks: int
) -> bool:
    """Whether a reader would put it on a timeline: dated or done by someone named, and no detail of what somebody says."""
    if phrase >= 0 and (who or talks >= 0 or sort.kind is not Kind.OTHER or status is Status.PLANNED):
        return True
    if phrase >= 0 and _thing_done(clause):
        return True
    if (
        talks >= 0
        and sort.kind in (Kind.SUSPENSION, Kind.LAUNCH, Kind.MEETING, Kind.AGREEMENT)
        and (status is not Status.PLANNED or clause.link in ("main", "conj", "ccomp"))
    ):
        return True
    if reading.passage.kind is SpanKind.TITLE and clause.link == "main":
        return True
    said = _said(state, clause)
    if status is Status.PLANNED:
        if clause.link in ("main", "conj") and not said and _announced(reading, clause, sort):
            return True
        return bool(who) and sort.kind in STRONG and (not said or (sort.kind is Kind.MEETING and talks >= 0))
    if said or clause.link in ("relcl", "acl"):
        return (
            bool(who)
            and sort.kind in STRONG
            and clause.tense in ("past", "perfect", "pluperfect")
            and (_named_actor(reading, clause) or _by_teller(clause))
        )
    if clause.link in ("advcl", "pcomp"):
        measured = clause.mark in ("after", "before") and clause.own_subject and is_measured(clause)
        if told_beside(clause, sort) or with_it(clause, sort) or measured:
            return True
        return bool(who) and (sort.kind in STRONG or (sort.kind is Kind.STATEMENT and clause.own_subject))
    if sort.kind in (Kind.OTHER, Kind.STATEMENT):
        if sort.kind is Kind.STATEMENT:
            if clause.passive and clause.lemma in VAGUE and not _named_actor(reading, clause):
                return False
            return bool(who) or (
                clause.subject is not None
                and (clause.subject.pos_ in ("NOUN", "PROPN") or (clause.subject.lower_ in ("it", "they") and bool(clause.content)))
                and clause.tense in ("past", "perfect", "progressive", "present")
            )
        return _named_actor(reading, clause) or (
            clause.subject is not None
            and clause.subject.lemma_.lower() not in ABSTRACT
            and clause.tense in ("past", "perfect")
            and (clause.subject.pos_ != "PRON" or (clause.object is not None and _goes_on(state, clause)))
        )
    return clause.subject is not None and (bool(who) or sort.kind is not Kind.SUSPENSION or (clause.passive and _can_stop(clause)))


def _goes_on(state: Drafting, clause: Clause) -> bool:
    """Whether a pronoun does something that is news: "they", or "it" that did another deed before ("struck a hangar and caught fire")."""
    told = clause.link == "conj" and clause.parent is not None and id(clause.parent) in state.of_clause
    return clause.subject is not None and (clause.subject.lower_ in ("he", "she", "they") or (told and clause.subject.lower_ == "it"))


def _can_stop(clause: Clause) -> bool:
    """ "Trading in the shares was halted", "flights were suspended": what goes on until it is stopped."""
    if clause.subject is None:
        return False
    known = happenings().nouns.keys() | happenings().markets | happenings().figures | ONGOING
    return bool({whole_word(clause.subject), clause.subject.lower_} & known)


def _announced(reading: Reading, clause: Clause, sort: Sort) -> bool:
    """ "Marlow will cut 2,000 jobs", "the board will decide": somebody named, or a body, is to do something of a kind that is news."""
    subject = clause.subject
    if clause.negated or subject is None:
        return False
    if sort.kind in COMING and subject.pos_ in ("NOUN", "PROPN") and any(child.dep_ in SINGLES for child in subject.children):
        return True
    return sort.kind in FIRMS and not clause.passive and _named_actor(reading, clause)


def _thing_done(clause: Clause) -> bool:
    """Whether a dated clause tells what happened to a thing nobody named: "the tram had been fitted with new motors in July"."""
    subject = clause.subject
    if (
        subject is None
        or clause.tense not in ("past", "perfect", "pluperfect", "progressive")
        or (clause.link == "advcl" and not (clause.own_subject and clause.mark in ("after", "when", "as", "before", "while", "")))
    ):
        return False
    named = subject.pos_ in ("NOUN", "PROPN", "NUM") and subject.lemma_.lower() not in ABSTRACT
    return named or subject.lower_ in ("he", "she", "they", "it")


def _named_actor(reading: Reading, clause: Clause) -> bool:
    """Whether somebody named does it, or has it done to them: the noun itself, not a word that describes it."""
    tokens = [token for token in (clause.subject, clause.agent, clause.object) if token is not None]
    return any(t.i in reading.name_at for token in tokens for t in (token, *token.conjuncts))


def _by_teller(clause: Clause) -> bool:
    """ "... said it had signed": who says it did it."""
    return clause.link == "ccomp" and clause.subject is not None and clause.subject.lower_ in ("it", "he", "she", "they")


def _said(state: Drafting, clause: Clause) -> bool:
    """Whether a clause stands inside what somebody says."""
    climbing: Clause | None = clause
    while climbing is not None:
        if climbing.link == "ccomp" and not (climbing.parent is not None and (_is_source(state, climbing.parent) or _fronted(climbing))):
            return True
        if climbing.link == "main":
            return False
        climbing = climbing.parent
    return False


def _fronted(clause: Clause) -> bool:
    """ "Marlow has ordered 24 jets, the companies announced": told in the article's own words, with its source behind it."""
    parent = clause.parent
    if (
        clause.link != "ccomp"
        or parent is None
        or not parent.own_subject
        or clause.verb.i > parent.verb.i
        or parent.link != "main"
        or clause.mark
    ):
        return False
    sentence = clause.verb.sent
    return not any(token.text in QUOTES for token in sentence.doc[sentence.start : parent.verb.i])


def _is_source(state: Drafting, clause: Clause) -> bool:
    sort = sort_of(clause, state.lexicon)
    return sort is not None and _only_source(state, clause, sort)
