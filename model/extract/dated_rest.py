"""What only its date makes news: a dated clause of which the words alone told too little to be an event.

"The insurer said the rights will end on May 30", "McBride was part of the crew in October 1984", "guidelines to be published in
June": somebody or something named does or is something at a time of its own.  Left out are what is denied, doubted or on a condition,
figures that others are compared with ("from $3 million a year earlier"), and terms of papers ("notes due in May").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, SpanKind, Status
from model.extract.clauses import SUBJECTS, Clause
from model.extract.drafting import Drafting, place_of
from model.extract.extraction import Dating, Draft, When
from model.extract.kinds import Sort
from model.extract.meaning import DatePhrase
from model.extract.own_phrases import is_compared
from model.extract.plain_titles import plain_title
from model.extract.reading import Reading
from model.extract.spans import mention_span, words_of
from model.extract.statuses import PERIODS, is_conditional, is_of_no_one
from model.extract.titles import LONGEST
from model.extract.who import who_of, with_countries
from model.extract.wording import capital

if TYPE_CHECKING:
    from model.extract.parsed import Token

DONE = ("past", "perfect", "pluperfect", "participle")
TO_COME = ("future", "would", "infinitive")
TERMS = frozenset(("due", "record", "payable", "ended", "ending", "maturing", "callable", "than", "from", "versus", "compared"))
LIMITS = frozenset(("by", "until", "till", "before", "after"))  # give no time for what is done
FEWEST = 2  # words of a mention that can stand as a title


def draft_dated(state: Drafting, reading: Reading) -> None:
    """Adds drafts for the date phrases of a passage that date no draft yet and belong to a clause that tells something."""
    if reading.passage.kind is not SpanKind.BODY:
        return
    used = {draft.when.phrase for draft in state.drafts} if reading.phrases else set()
    for index, phrase in reading.phrases:
        dates = phrase.type in ("DATE", "TIME") and phrase.meaning.kind in ("date", "range") and phrase.meaning.base != "told"
        if index in used or not dates:
            continue
        root = reading.phrase_root[index]
        clause, part = reading.owner(root)
        if clause is None or part == "aside" or id(clause) in state.of_clause or is_compared(reading, clause, phrase.start):
            continue
        status = _status(clause, phrase)
        if status is not None and _dates(root, clause):
            _add(state, reading, clause, index, status)


def _dates(root: Token, clause: Clause) -> bool:
    """Whether a phrase hangs on the verb of a clause or on what completes it, not on a term of it ("notes due in May")."""
    climbing, steps = root, 0
    while climbing not in (clause.verb, clause.top) and climbing.head != climbing:
        climbing = climbing.head
        steps += 1
        if climbing.lower_ in TERMS or climbing.dep_ in ("nsubj", "nsubjpass") or steps > 5:
            return False
    return True


def _status(clause: Clause, phrase: DatePhrase) -> Status | None:
    """Whether the clause tells something done or to come; None for neither."""
    if clause.negated or clause.tense == "doubt" or is_conditional(clause) or is_of_no_one(clause):
        return None
    subject = clause.subject
    if subject is None or subject.lemma_.lower() in PERIODS or (clause.lemma == "be" and subject.pos_ == "PRON"):
        return None
    if clause.planned or clause.tense in TO_COME:
        return Status.PLANNED if clause.tense != "infinitive" or clause.link in ("acl", "relcl") else None
    since = phrase.lead == "since" and clause.verb.lower_ in ("has", "have")  # "has out-sold" is parsed as having
    return Status.HELD if (clause.tense in DONE or since) and phrase.lead not in LIMITS else None


def _two_subjects(clause: Clause) -> bool:
    """Whether the parse gives a verb two subjects: "the plans of builders whose jet first flew in May", taken for plans that flew."""
    return sum(child.dep_ in SUBJECTS for child in clause.verb.children) > 1


def _add(state: Drafting, reading: Reading, clause: Clause, index: int, status: Status) -> None:
    who = with_countries(who_of(reading, clause, Kind.OTHER), state.participants)
    sort = state.lexicon.verbs.get(clause.lemma, Sort(Kind.OTHER))
    kind = Kind.OTHER if sort.kind is Kind.STATEMENT else sort.kind
    start, end = mention_span(reading, clause)
    if clause.own_subject and clause.subject is not None and clause.link != "relcl":
        start = max(start, reading.offsets(clause.subject.left_edge, clause.subject)[0]) if _two_subjects(clause) else start
    title = plain_title(state, reading, clause, who, sure=True)
    words = reading.doc.text[start - reading.passage.start : end - reading.passage.start]
    named = clause.own_subject and clause.subject is not None and clause.subject.pos_ in ("NOUN", "PROPN") and clause.link != "relcl"
    if not title and named and end - start <= LONGEST and len(words.split(" ")) > FEWEST:
        title = capital(words)
    if not title:
        return
    phrase = state.phrases[index]
    edge = phrase.lead if phrase.lead in ("by", "until", "before", "since") else "on"
    place, place_name, _ = place_of(state, reading, clause)
    when = When(Dating.PHRASE, index, edge=edge, tense="future" if status is Status.PLANNED else "past")
    draft = Draft(
        start, end, reading.passage.start + clause.verb.idx, kind, status, title, when, who, place, place_name,
        words_of(clause, state.lexicon), main=clause.link in ("main", "conj"), trust=0.6,
    )  # fmt: skip
    state.add(draft, clause)
