"""Events named by nouns: "the appointment of X on the 29th", "Sunday's debate", "a meeting on the sidelines of the summit, held in
mid-May", "with the signing of a border treaty" under a dated verb that says nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, Status, TextSpan
from model.extract.amounts import moves_price
from model.extract.clauses import Clause
from model.extract.drafting import Drafting, learn_parties, place_label, place_of, place_words
from model.extract.extraction import Act, Dating, Draft, When, Who
from model.extract.happenings import happenings, whole_word
from model.extract.kinds import Sort
from model.extract.meaning import DatePhrase
from model.extract.own_phrases import own_phrase
from model.extract.pointing import pointed_who
from model.extract.reading import Reading, noun_tokens
from model.extract.rounds import talks_at_noun
from model.extract.spans import content_words, trimmed
from model.extract.statuses import status_of
from model.extract.titles import noun_title
from model.extract.who import join_who, who_below, who_of, with_countries

if TYPE_CHECKING:
    from model.extract.parsed import Token

OCCASION = frozenset(("at", "during", "after", "following", "before", "with", "since", "by", "on"))
EDGES = frozenset(("close", "end", "conclusion", "start", "opening", "beginning"))
ACTION = frozenset((Kind.AGREEMENT, Kind.APPOINTMENT, Kind.LAUNCH, Kind.VISIT, Kind.SUSPENSION))
AHEAD = frozenset(("next", "coming", "upcoming", "planned", "scheduled", "forthcoming", "proposed", "expected"))


def draft_nouns(state: Drafting, number: int, reading: Reading) -> None:
    """Adds the drafts of a passage's nouns that name dated events no clause has reported."""
    for token in reading.doc:
        part = token.dep_ == "compound" and token.head.tag_ != "CD"  # "since its 1967 debut 5,700 jets" ties the debut to the number
        if token.pos_ not in ("NOUN", "PROPN") or (number, token.i) in state.carried or part:
            continue
        sort, only_named = _sort(state, token)
        if sort is None:
            continue
        when, place_from = _by_own_date(state, reading, token, sort, only_named), None
        if when is None and not only_named:
            when, place_from = _when_noun(state, reading, token, sort)
        if when is not None and not any(child.lower_ in ("no", "any") for child in token.children):
            _add(state, number, reading, token, sort, when, place_from, only_named)


def _sort(state: Drafting, token: Token) -> tuple[Sort | None, bool]:
    """The sort of event a noun names, and whether it names one only where a date of its own tells so ("the bombing")."""
    lexicon = state.lexicon
    words = (token.lower_, whole_word(token), token.lemma_.lower())
    for word in words:
        if word in lexicon.talks and lexicon.talks[word] != "mechanism":
            return Sort(Kind.MEETING), False
        if word in lexicon.nouns:
            return lexicon.nouns[word], False
    return next((happenings().nouns[word] for word in words if word in happenings().nouns), None), True


def _by_own_date(state: Drafting, reading: Reading, token: Token, sort: Sort, only_named: bool) -> When | None:
    """The date that hangs on a noun itself.  One behind it ("the murder on Friday") may as well be the verb's, and is where that
    tells an event by it."""
    inside = {t.i for t in noun_tokens(token)}
    clause, _ = reading.owner(token)
    for index, root in reading.phrase_root.items():
        phrase = state.phrases[index]
        own = (root.i in inside and _direct(root, token)) or _year_before(reading, phrase, token)
        if not own or phrase.type not in ("DATE", "TIME") or phrase.meaning.kind == "ref":
            continue
        if (phrase.lead == "since" and _is_record(token)) or (
            clause is not None and token == clause.subject and id(clause) in state.of_clause and moves_price(clause)
        ):
            continue  # "the biggest fall since 1987"; "October sales fell" is told by its verb
        told = state.of_clause.get(id(clause), -1) if clause is not None else -1
        beside = only_named or (sort.kind is not Kind.MEETING and clause is not None and token in (clause.subject, clause.object))
        if beside and root.i > token.i and told >= 0 and state.drafts[told].when.phrase == index:
            continue
        weekday = phrase.meaning.weekday is not None and phrase.meaning.month is None  # "will play in Friday's game"
        behind = root.i > token.i or (weekday and clause is not None and clause.tense == "future")
        ahead = any(child.lower_ in AHEAD for child in token.children) or (
            behind and sort.kind is not Kind.INCIDENT and _looked_forward_to(clause)
        )
        return When(Dating.PHRASE, index, tense="future" if ahead else "noun")
    return None


def _year_before(reading: Reading, phrase: DatePhrase, token: Token) -> bool:
    """Whether a year stands right before a noun and behind "its" or the like: "since its 1967 debut", however it is parsed."""
    year = phrase.meaning.year is not None and phrase.end + 1 == reading.passage.start + token.idx
    first = reading.token_at(phrase.start).i
    return year and first > 0 and reading.doc[first - 1].tag_ == "PRP$"


def _is_record(token: Token) -> bool:
    """ "the biggest fall since 1987", "the first launch since May": the date is of another one."""
    return any(child.tag_ == "JJS" or child.lower_ in ("first", "worst", "best", "most", "only") for child in token.children)


def _looked_forward_to(clause: Clause | None) -> bool:
    return clause is not None and clause.tense in ("future", "would", "infinitive")


def _when_noun(state: Drafting, reading: Reading, token: Token, sort: Sort) -> tuple[When | None, Clause | None]:
    """How an event noun without a date of its own is dated (None: not at all, so it is no event) and the clause whose place it
    shares."""
    clause, _ = reading.owner(token)
    held = _held_clause(reading, token)
    if held is not None and id(held) in state.of_clause:
        return None, None  # "the summit, held in May": the participle reports it
    if clause is None or clause.negated or clause.tense == "doubt":
        return None, None
    if token.dep_ == "nsubj" and clause.verb.lemma_ == "be":
        phrase = own_phrase(state, reading, clause)
        return (When(Dating.PHRASE, phrase, tense="past"), clause) if phrase >= 0 and not clause.negated else (None, None)
    edge = _at_edge(state, token, clause) if sort.kind is Kind.MEETING else -1
    if edge >= 0:
        return When(Dating.SAME, draft=edge, tense="past"), clause
    return _by_occasion(state, reading, token, sort, clause)


def _at_edge(state: Drafting, token: Token, clause: Clause) -> int:
    """The draft of a clause that tells what was done "at the close of" the event a noun names; -1 for none."""
    edge = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    if edge is None or edge.lower_ not in EDGES or edge.dep_ != "pobj" or edge.head.lower_ not in ("at", "after"):
        return -1
    told = state.of_clause.get(id(clause), -1)
    held = told >= 0 and state.drafts[told].when.dating is Dating.PHRASE and state.drafts[told].status is Status.HELD
    return told if held and state.drafts[told].kind is not Kind.STATEMENT else -1


def _by_occasion(state: Drafting, reading: Reading, token: Token, sort: Sort, clause: Clause) -> tuple[When | None, Clause | None]:
    if token.dep_ != "pobj" or token.head.lower_ not in OCCASION:
        return None, None
    definite = any(child.dep_ == "det" and child.lower_ in ("the", "this", "that", "these") for child in token.children)
    chained = _chained(state, reading, token)
    if chained >= 0:
        return When(Dating.SAME, draft=chained, tense="past"), None
    told = state.of_clause.get(id(clause), -1)
    if told >= 0 and state.drafts[told].kind is Kind.MEETING and token.head.lower_ in ("after", "following", "before", "since"):
        return None, None  # "met in May after a summit in Oslo": another meeting, at another time
    phrase = own_phrase(state, reading, clause)
    has_details = any(child.dep_ == "prep" and child.lower_ in ("of", "in", "with", "between") for child in token.children)
    if phrase < 0 or not has_details or clause.tense in ("future", "infinitive"):
        return None, None
    if (
        sort.kind is Kind.MEETING
        and token.head.lower_ in ("at", "during", "on", "with", "after", "following")
        and (not definite or _in_place(reading, token))
    ):
        index = state.of_clause.get(id(clause), -1)
        return (When(Dating.SAME, draft=index, tense="past") if index >= 0 else When(Dating.PHRASE, phrase, tense="past")), None
    if sort.kind in ACTION and id(clause) not in state.of_clause:
        return When(Dating.PHRASE, phrase, tense="past"), None
    return None, None


def _direct(root: Token, noun: Token) -> bool:
    """Whether a date hangs on the noun itself ("the launch in May"), not on a noun below it."""
    climbing = root
    for _ in range(6):
        climbing = climbing.head
        if climbing == noun:
            return True
        if (
            climbing.pos_ in ("NOUN", "PROPN")
            and climbing.ent_type_ not in ("DATE", "TIME")
            and climbing.lemma_.lower() not in ("day", "month", "year", "week")
        ):
            return False
    return False


def _in_place(reading: Reading, token: Token) -> bool:
    below = {t.i for t in noun_tokens(token)}
    return any(reading.root(place.start, place.end).i in below for place in reading.places)


def _held_clause(reading: Reading, token: Token) -> Clause | None:
    for child in token.children:
        if child.dep_ in ("acl", "relcl") and child.i in reading.by_token:
            return reading.by_token[child.i]
    return None


def _chained(state: Drafting, reading: Reading, token: Token) -> int:
    """The draft of the occasion an event was beside: "a meeting on the sidelines of the summit, held in mid-May"; -1 for none."""
    climbing = token
    for _ in range(4):
        step = next((c for c in climbing.children if c.dep_ == "prep" and c.lower_ in ("on", "of", "during", "at", "in")), None)
        noun = next((c for c in step.children if c.dep_ == "pobj"), None) if step is not None else None
        if noun is None:
            return -1
        held = _held_clause(reading, noun)
        if held is not None and id(held) in state.of_clause:
            return state.of_clause[id(held)]
        climbing = noun
    return -1


def _add(
    state: Drafting, number: int, reading: Reading, token: Token, sort: Sort, when: When, place_from: Clause | None, only_named: bool
) -> None:
    clause, _ = reading.owner(token)
    who = who_below(reading, token)
    if token.dep_ == "pobj" and clause is not None and (sort.kind is Kind.MEETING or not (who or only_named)):
        who = join_who((*who, *who_of(reading, clause, Kind.MEETING), *pointed_who(state, reading, clause, Kind.MEETING, ())))
    talks = talks_at_noun(state, number, token)
    if talks >= 0:
        place = state.talks[talks]
        known = {w.key for w in who}
        who = (*who, *(Who(key, "", place.start, place.end) for key in place.parties if key not in known))
        learn_parties(state, talks, who)
    if not who and talks < 0 and when.dating is not Dating.PHRASE:
        return
    status = sort.status if only_named else _status(token, clause, sort, reading)
    if when.dating is Dating.PHRASE and when.tense == "future" and sort == Sort(sort.kind) and sort.kind is not Kind.STATEMENT:
        status = Status.PLANNED
    if status is None:
        return
    where, label = _place(state, reading, token, place_from)
    meeting = sort.kind is Kind.MEETING and talks < 0
    people = [state.participants[w.key].name for w in who if w.key.startswith("person:")] if meeting else []
    names = (
        people
        if len(people) > 1
        else [state.participants[w.key].name for w in who if w.key in state.participants and not w.key.startswith("org:")]
    )
    said_at = place_words(reading, where, label)
    tokens = [t for t in token.subtree if True]
    start, end = trimmed(reading, tokens)
    act = Act.ROUND if talks >= 0 and sort.kind is Kind.MEETING else Act.SUSPENSION if talks >= 0 and sort.kind is Kind.SUSPENSION else None
    if act is Act.ROUND and status is Status.PLANNED:
        act = Act.PLAN
    title = noun_title(reading, token, names, said_at, meeting)
    if " " not in title and talks < 0 and not (when.dating is Dating.PHRASE and _tells_alone(token.lemma_.lower())):
        return  # "Decision" tells nothing, "Earthquake" with its date does
    if " " not in title and when.phrase >= 0 and _year_before(reading, state.phrases[when.phrase], token):
        title = f"{title} of {state.phrases[when.phrase].meaning.year}"
    state.add(
        Draft(
            start,
            end,
            reading.passage.start + token.idx,
            sort.kind,
            status,
            title,
            when,
            with_countries(who, state.participants),
            where,
            label,
            tuple(dict.fromkeys(content_words(token))),
            talks,
            act,
            trust=0.8,
        )
    )


def _tells_alone(noun: str) -> bool:
    """Whether a noun with its date says what happened: "earthquake", not "decision"."""
    return noun in happenings().nouns and noun not in happenings().vague


def _status(token: Token, clause: Clause | None, sort: Sort, reading: Reading) -> Status | None:
    if token.dep_ == "pobj" and token.head.lower_ in ("with", "after", "following", "since"):
        return sort.status  # over, whatever the verb looks ahead to
    if clause is None:
        return sort.status
    if clause.tense in ("future", "would", "infinitive", "doubt") or clause.negated:
        found = status_of(clause, sort, reading.passage.kind, True)
        return found if found is Status.PLANNED or found is None else sort.status
    return sort.status


def _place(state: Drafting, reading: Reading, token: Token, place_from: Clause | None) -> tuple[TextSpan | None, str]:
    below = {t.i for t in noun_tokens(token)}
    for place in reading.places:
        root = reading.root(place.start, place.end)
        if root.i in below and root.i != token.i:
            return TextSpan(place.start, place.end, place.text), place_label(place.name, place.country, state.participants)
    if place_from is not None:
        span, label, _ = place_of(state, reading, place_from)
        return span, label
    return None, ""
