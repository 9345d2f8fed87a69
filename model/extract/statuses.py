"""Whether a clause reports an event at all, and where in its life the event stands: planned, held, postponed, suspended ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, SpanKind, Status
from model.extract.amounts import moves_price, tells_figure
from model.extract.clauses import SUBJECTS, Clause
from model.extract.happenings import happenings
from model.extract.kinds import Lexicon, Sort

if TYPE_CHECKING:
    from model.extract.parsed import Token

CONDITIONS = frozenset(("if", "unless", "whether", "lest", "provided", "until", "wherever", "whenever", "whatever", "because", "so"))
PLANNED_FOR = frozenset(("plan", "schedule", "slate", "set"))
NOTHING = frozenset(("it", "there", "this", "that", "which", "what"))
WISHES = frozenset(
    (
        "hope",
        "wish",
        "want",
        "believe",
        "think",
        "fear",
        "expect",
        "doubt",
        "suspect",
        "like",
        "need",
        "urge",
        "demand",
        "propose",
        "suggest",
        "recommend",
    )
)
OFFICIALS = frozenset(
    ("president", "minister", "premier", "king", "queen", "envoy", "leader", "chancellor", "ambassador", "counterpart", "secretary")
)
AT = frozenset((
    "start", "begin", "include", "date", "speak", "write", "end", "come", "be", "have", "go", "follow", "depend", "work", "result",
    "lead", "reflect", "represent", "bring", "compare", "cite", "note", "account", "range", "stem", "base", "owe",
))  # fmt: skip
UNDER_WAY = frozenset((Kind.BUSINESS, Kind.DECISION, Kind.INCIDENT, Kind.LAUNCH, Kind.AGREEMENT, Kind.SUSPENSION))
WORKS_ON = frozenset(
    ("negotiate", "investigate", "probe", "search", "prepare", "question", "fight", "battle", "hunt", "treat", "examine", "review")
)
INTENTS = frozenset(("agreement", "plan", "deal", "promise", "pledge", "commitment", "contract", "order", "accord", "pact", "schedule"))
FORESEES = frozenset(("expect", "forecast", "anticipate"))
BESIDE = frozenset(("after", "before", "when", "while"))
PASSES = frozenset(("end", "begin", "start"))
PERIODS = frozenset(("year", "quarter", "month", "week", "half", "period", "season", "decade", "day"))
GIVES_WAY = frozenset(("collapse", "break down", "stall"))
SHOWS = frozenset(("show", "indicate", "imply", "signal"))
HABITUAL = frozenset(("publish", "release", "issue", "post", "offer", "exchange", "raise", "discuss"))
RUNS_OUT = frozenset(("expire", "run out", "end", "conclude", "finish", "complete"))  # "the lease expires on May 3"
NO_ONE = frozenset(("you", "one", "nobody", "everyone", "people", "someone", "anyone", "each"))


def sort_of(clause: Clause, lexicon: Lexicon) -> Sort | None:
    """The sort of event the words of a clause report, None for states and for verbs that report nothing."""
    lemma = clause.lemma
    if clause.planned and clause.top.tag_ in ("VBN", "VBD") and (again := _told_again(clause, lexicon)) is not None:
        return again
    if tells_figure(clause) or moves_price(clause):
        return Sort(Kind.BUSINESS)
    theme = clause.subject if clause.passive else clause.object
    noun = theme.lemma_.lower() if theme is not None else ""
    low = theme.lower_ if theme is not None else ""
    if lemma == "take" and (noun in lexicon.offices or low in lexicon.offices):
        return Sort(Kind.APPOINTMENT)
    if lemma == "be":
        due = any(child.dep_ == "acomp" and child.lower_ == "due" for child in clause.verb.children)
        if due or clause.planned:
            return Sort(_named_by(clause.subject, lexicon).kind, Status.PLANNED)
        return _told_again(clause, lexicon)
    if (lemma in PLANNED_FOR or _foreseen(clause)) and clause.passive and not clause.planned:
        return Sort(_named_by(clause.subject, lexicon).kind, Status.PLANNED)
    if lemma == "take place":
        return _named_by(clause.subject, lexicon)
    if lemma in lexicon.carries:
        if theme is not None and _told_before(clause, theme):
            return None
        for word in (low, noun):
            if word in lexicon.talks:
                return Sort(Kind.MEETING)
            if word in lexicon.object_kinds:
                return Sort(lexicon.object_kinds[word])
            if word in lexicon.nouns and lexicon.nouns[word].kind is not Kind.AGREEMENT:
                return lexicon.nouns[word]
        if lemma in ("take part", "participate", "attend", "join"):
            return Sort(Kind.MEETING)
    sort = lexicon.verbs.get(lemma) or lexicon.verbs.get(lemma.split(" ")[0])
    if lemma in lexicon.states:
        became = lemma == "become" and clause.tense == "past" and clause.link == "main" and clause.subject is not None
        return Sort(Kind.OTHER) if became and clause.subject is not None and clause.subject.pos_ == "PROPN" else None
    if sort is None:
        return None if lemma in lexicon.carries else Sort(Kind.OTHER)
    if lemma == "head" and (clause.object is not None or clause.passive):
        return None  # "Ms Diaz heads the delegation" is who she is
    if lemma == "recover" and clause.object is None and not clause.passive:
        return None  # who recovers is on the way to a state
    if lemma in PASSES and clause.link not in ("main", "conj") and clause.subject is not None and clause.subject.lemma_.lower() in PERIODS:
        return None  # "in the year ended on August 31"
    if sort.kind is Kind.SUSPENSION and lemma in GIVES_WAY and not clause.passive and clause.subject is not None:
        return sort if _can_stop(clause.subject, lexicon) else Sort(Kind.INCIDENT)
    if sort.status in (Status.POSTPONED, Status.RESUMED, Status.CANCELLED):
        talks = any(token is not None and _is_talks(token, lexicon) for token in (clause.subject, clause.object))
        return Sort(Kind.MEETING if talks else Kind.DECISION if sort.status is Status.CANCELLED else Kind.OTHER, sort.status)
    return sort


def _foreseen(clause: Clause) -> bool:
    """ "A report is expected next month", "a storm is forecast for the weekend": what is to come, told by its noun."""
    subject = clause.subject
    now = any(child.dep_ == "auxpass" and child.lower_ in ("is", "are", "'s", "’s") for child in clause.verb.children)
    told = any(child.dep_ in ("xcomp", "ccomp", "oprd", "acomp") for child in clause.verb.children)
    named = subject is not None and subject.pos_ in ("NOUN", "PROPN")
    return clause.lemma in FORESEES and now and named and not told and not clause.negated


def has_deadline(clause: Clause, lead: str) -> bool:
    """ "A decision must be taken by May 3": what has to be done by a day (`lead` is the word before it) is to come."""
    must = any(child.dep_ == "aux" and child.lower_ == "must" for child in clause.verb.children)
    return must and lead in ("by", "before", "until") and not clause.negated and clause.link in ("main", "conj", "relcl", "ccomp")


def told_beside(clause: Clause, sort: Sort) -> bool:
    """ "... after regulators objected", "while farmers marched outside": something that happened, told beside what it came before,
    after or with."""
    subject, parent = clause.subject, clause.parent
    return (
        clause.link == "advcl"
        and clause.own_subject
        and subject is not None
        and parent is not None
        and (clause.mark in BESIDE or (clause.mark == "as" and sort.kind is not Kind.OTHER and not parent.content))
        and (subject.pos_ in ("NOUN", "PROPN", "NUM") or (sort.kind is not Kind.OTHER and subject.lower_ in ("he", "she", "they")))
        and clause.tense in ("past", "pluperfect")
        and (sort.kind is not Kind.STATEMENT or (clause.mark == "after" and subject.pos_ != "PRON"))
        and parent.link in ("main", "conj")
        and parent.tense in ("past", "perfect", "pluperfect")
        and not parent.negated
    )


def _can_stop(noun: Token, lexicon: Lexicon) -> bool:
    """Whether a thing that collapses or stalls goes on in time: talks, a truce, production; not a bridge or a bank."""
    words = {noun.lower_, noun.lemma_.lower()}
    return bool(
        words & (lexicon.talks.keys() | lexicon.nouns.keys() | lexicon.pointers | lexicon.bodies)
        or any(word in happenings().nouns or word in happenings().markets for word in words)
        or noun.pos_ == "PRON"
    )


def dated_sort(clause: Clause, lexicon: Lexicon) -> Sort | None:
    """The sort of a clause whose verb tells an event only because it is dated: "was turned down last week", "is to see Ms Diaz on
    Friday"; None where it stays a state."""
    lemma = clause.lemma
    if lemma not in lexicon.happens and lemma.split(" ")[0] not in lexicon.happens:
        return None
    told = (
        clause.tense in ("past", "perfect", "pluperfect", "future") or clause.planned or (clause.tense == "present" and lemma in RUNS_OUT)
    )
    if lemma in SHOWS and (clause.subject is None or clause.subject.pos_ != "PROPN"):
        return None  # "the figures showed that ..."
    person = clause.object is not None and (clause.object.ent_type_ == "PERSON" or clause.object.lemma_.lower() in OFFICIALS)
    if lemma == "see":
        return (
            Sort(Kind.MEETING)
            if person and told and clause.subject is not None and clause.subject.pos_ in ("PROPN", "NOUN", "PRON")
            else None
        )
    return Sort(Kind.OTHER) if told else None


def _told_again(clause: Clause, lexicon: Lexicon) -> Sort | None:
    """ "The deal was the centrepiece of the show" tells more of an event told before."""
    subject = clause.subject
    was = any(child.dep_ == "auxpass" and child.lower_ in ("was", "were") for child in clause.top.children)
    told = clause.link == "main" and (
        (was and clause.planned) or (clause.tense == "past" and any(c.dep_ == "attr" for c in clause.verb.children))
    )
    if not told or subject is None or not any(c.dep_ == "det" and c.lower_ in ("the", "this") for c in subject.children):
        return None
    return lexicon.nouns.get(subject.lemma_.lower())


def _told_before(clause: Clause, theme: Token) -> bool:
    """ "made the claim": what is said again of something told before is no event of its own."""
    definite = any(child.dep_ == "det" and child.lower_ in ("the", "this", "that", "these") for child in theme.children)
    return (
        clause.lemma in ("make", "give", "take")
        and definite
        and not clause.passive
        and not any(child.dep_ in ("prep", "amod", "acl", "relcl") for child in theme.children)
    )


def _named_by(token: Token | None, lexicon: Lexicon) -> Sort:
    if token is None:
        return Sort(Kind.OTHER)
    for word in (token.lower_, token.lemma_.lower()):
        if word in lexicon.talks or word in lexicon.pointers:
            return Sort(Kind.MEETING)
        if word in lexicon.nouns:
            return lexicon.nouns[word]
    return Sort(Kind.OTHER)


def _is_talks(token: Token, lexicon: Lexicon) -> bool:
    return token.lower_ in lexicon.talks or token.lemma_.lower() in lexicon.talks


def status_of(clause: Clause, sort: Sort, where: SpanKind, dated: bool, ahead: bool = False) -> Status | None:
    """The status of the event a clause reports, None where the clause reports no event: negated, doubtful, conditional,
    general, wished.  `dated` says whether a date phrase hangs on the clause, `ahead` whether that phrase looks ahead ("next week")."""
    if sort.status is Status.PLANNED:
        return Status.PLANNED if dated else None
    if _next_round(clause, sort) and (dated or ahead):
        return Status.PLANNED
    if clause.negated or clause.tense == "doubt" or is_conditional(clause) or is_of_no_one(clause):
        return None
    if clause.planned and _has_been(clause, sort):
        return sort.status
    if clause.planned or clause.tense == "future":
        return Status.PLANNED if sort.kind is not Kind.STATEMENT or dated else None
    if clause.tense == "would":
        return Status.PLANNED if dated else None
    if clause.tense == "infinitive":
        announced = dated and clause.link in ("acl", "relcl") and clause.top.head.lemma_.lower() in INTENTS
        return Status.PLANNED if announced or (where is SpanKind.TITLE and clause.link == "main") else None
    if clause.tense == "progressive":
        if dated and not _is_now(clause) and not ahead:
            return sort.status  # "was negotiating with the banks in March"
        if clause.link == "main" and _is_now(clause) and not dated and _under_way(clause, sort):
            return sort.status
        if not _is_now(clause) or sort.kind is Kind.OTHER or (sort.kind is Kind.STATEMENT and clause.link != "main"):
            return None
        if sort.kind is Kind.STATEMENT:
            return sort.status
        return Status.PLANNED if dated else sort.status if sort.kind in (Kind.VISIT, Kind.MEETING) else None
    if clause.tense == "present" and dated and (ahead or (clause.link == "advcl" and clause.mark in ("after", "when", "once", "before"))):
        return Status.PLANNED
    if clause.tense == "present":
        if where is SpanKind.BODY and not (sort.kind is Kind.STATEMENT and clause.link == "main" and not clause.passive):
            return None
        if where is SpanKind.BODY and not dated and not clause.content and clause.lemma in HABITUAL:
            return None  # "publishes a newspaper"
        return sort.status
    if clause.tense == "participle" and not _tells_participle(clause, sort, dated):
        return None
    return sort.status


def _under_way(clause: Clause, sort: Sort) -> bool:
    """ "is negotiating with the banks", "are investigating the fire": something named that is being done now."""
    subject = clause.subject
    return (
        subject is not None
        and subject.pos_ in ("NOUN", "PROPN")
        and (clause.lemma not in ("increase", "rise", "fall", "drop", "grow", "work", "run", "make", "carry") or moves_price(clause))
        and (sort.kind in UNDER_WAY or clause.lemma in WORKS_ON)
        and not any(child.dep_ == "xcomp" for child in clause.verb.children)
    )


def _next_round(clause: Clause, sort: Sort) -> bool:
    """ "The next round could be held before the summer": that there will be one is not in doubt, only when."""
    subject = clause.subject
    return (
        clause.tense == "doubt"
        and not clause.negated
        and sort.kind is Kind.MEETING
        and clause.link == "main"
        and clause.passive
        and subject is not None
        and any(child.lower_ in ("next", "second", "third", "further", "another", "new") for child in subject.children)
    )


def _has_been(clause: Clause, sort: Sort) -> bool:
    """ "The flight was meant to please the critics": the flight is over, what it was meant for is no plan."""
    return (
        clause.subject is not None
        and clause.link == "main"
        and sort.kind in (Kind.INCIDENT, Kind.VISIT, Kind.AGREEMENT, Kind.DECISION)
        and any(child.dep_ == "auxpass" and child.lower_ in ("was", "were") for child in clause.top.children)
        and any(child.dep_ == "det" and child.lower_ in ("the", "this") for child in clause.subject.children)
        and clause.top.lemma_ in ("intend", "plan")
    )


def _is_now(clause: Clause) -> bool:
    return any(child.dep_ in ("aux", "auxpass") and child.lower_ in ("is", "are", "am", "'s", "’s") for child in clause.top.children)


def _tells_participle(clause: Clause, sort: Sort, dated: bool) -> bool:
    """ "launched in 1993", "after meeting Ms Diaz", "shelved amid disputes" report an event; "citing costs", "based in Oslo" none."""
    if clause.top.tag_ == "VBG":
        over = clause.link == "pcomp" and clause.mark in ("after", "following", "since")
        beside = (
            dated and clause.link == "advcl" and clause.top.i > clause.top.head.i and clause.lemma not in AT
        )  # "fell, closing on Friday at $29"
        return (over and (dated or sort.kind in (Kind.MEETING, Kind.VISIT))) or beside or with_it(clause, sort)
    return dated or sort.kind is Kind.SUSPENSION


def with_it(clause: Clause, sort: Sort) -> bool:
    """ "..., killing two and injuring dozens": what came of what a sentence tells as done."""
    parent = clause.parent
    if clause.link == "conj" and parent is not None and clause.top.tag_ == "VBG" and clause.object is not None:
        return sort.kind is Kind.INCIDENT and with_it(parent, sort)
    return (
        sort.kind is Kind.INCIDENT
        and clause.link == "advcl"
        and clause.object is not None
        and not clause.mark
        and parent is not None
        and parent.tense in ("past", "perfect")
        and clause.top.i > parent.verb.i + 1
        and clause.top.doc[clause.top.i - 1].text == ","
    )


def is_conditional(clause: Clause) -> bool:
    climbing: Clause | None = clause
    while climbing is not None:
        if climbing.link == "advcl" and climbing.mark in CONDITIONS and climbing.mark != "because":
            return True
        if climbing is not clause and climbing.link in ("main",):
            return False
        if climbing.link in ("relcl", "acl") and climbing.passive and climbing.tense in ("past", "pluperfect", "perfect", "participle"):
            return False  # "hopes for the return of the forum, which was last held in May": that it was held is known
        if climbing.link == "ccomp" and climbing.parent is not None and climbing.parent.lemma in WISHES:
            return not _expected(climbing, climbing.parent)
        if (
            climbing is not clause
            and (climbing.tense == "doubt" or climbing.negated)
            and clause.link in ("ccomp", "xcomp", "conj", "pcomp")
        ):
            return climbing.lemma not in ("change",)
        climbing = climbing.parent
    return False


def _expected(clause: Clause, wish: Clause) -> bool:
    """ "It is expected that the ferry will fly the flag when it arrives on March 11": what is generally expected is a plan."""
    return wish.lemma == "expect" and wish.passive and not wish.negated and clause.tense == "future"


def is_of_no_one(clause: Clause) -> bool:
    """ "It was raining", "there was", "you find": nobody does anything that could be told on a timeline."""
    subject = clause.subject
    if subject is None:
        return clause.link == "main" and clause.tense not in ("past", "perfect", "infinitive")
    if (subject.lower_ in NO_ONE and not any(subject.children)) or subject.dep_ == "csubj":
        return True
    if any(child.dep_ == "det" and child.lower_ in ("no", "neither") for child in subject.children):
        return True
    said = clause.content or any(c.dep_ == "ccomp" and c.i > clause.verb.i for c in clause.verb.children)
    if subject.lower_ == "it" and clause.passive and said:
        return True
    return subject.dep_ in SUBJECTS and subject.lower_ in ("there", "what")
