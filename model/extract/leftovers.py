"""What the clauses left untold: dated states with a beginning ("has led the union since 2003"), and sentences of a quotation
that runs on behind its speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, SpanKind, Status
from model.extract.clauses import SUBJECTS, Clause
from model.extract.drafting import Drafting
from model.extract.extraction import Dating, Draft, When, Who
from model.extract.happenings import happenings, whole_word
from model.extract.kinds import Sort
from model.extract.meaning import DatePhrase
from model.extract.own_phrases import is_term
from model.extract.plain_titles import plain_title
from model.extract.reading import Reading
from model.extract.spans import content_words, trimmed, words_of
from model.extract.titles import noun_phrase, quote_title, title_of
from model.extract.who import join_who, who_below, who_of, with_countries
from model.extract.wording import capital

if TYPE_CHECKING:
    from model.extract.parsed import Span, Token

CHANGES = frozenset(
    ("improve", "worsen", "deteriorate", "grow", "rise", "fall", "fray", "increase", "decline", "change", "be", "remain", "face")
)
DUE = frozenset(("due", "scheduled", "expected", "set", "slated", "planned"))
SELVES = frozenset(("we", "i", "our", "us", "my", "me"))
OPENING, CLOSING = ("``", "`", "“", "„", "«"), ("''", "”", "»")


def draft_leftovers(state: Drafting, number: int, reading: Reading) -> None:
    """Adds drafts for date phrases of a passage that date a state from its beginning, and for sentences of running quotations."""
    if reading.passage.kind is not SpanKind.BODY:
        return
    used = {draft.when.phrase for draft in state.drafts} if reading.phrases else set()
    for index, phrase in reading.phrases:
        if index not in used and phrase.type == "DATE" and phrase.meaning.kind != "ref":
            clause, _ = reading.owner(reading.phrase_root[index])
            if clause is not None and _begins(clause, phrase):
                _add_state(state, reading, clause, index)
            elif clause is not None:
                _add_due(state, reading, index)
    _quotations(state, reading)


def _begins(clause: Clause, phrase: DatePhrase) -> bool:
    """Whether "since" or "from" and the phrase say when something named began that still goes on."""
    going_on = (clause.tense == "perfect" and phrase.lead in ("since", "from")) or (
        clause.tense == "participle" and phrase.lead in ("to", "from")
    )
    return going_on and not clause.negated and clause.lemma not in CHANGES and clause.subject is not None


def _add_state(state: Drafting, reading: Reading, clause: Clause, index: int) -> None:
    who = with_countries(who_of(reading, clause, Kind.OTHER), state.participants)
    happening = clause.subject is not None and whole_word(clause.subject) in happenings().nouns
    if not who and not happening:
        return  # "a strike which has crippled the port since Monday" needs nobody named
    start, end = trimmed(reading, [t for t in clause.top.subtree if t.dep_ != "punct" or t.i > clause.top.left_edge.i])
    title = title_of(state, reading, clause, Kind.OTHER, who) or plain_title(state, reading, clause, who)
    if not title:
        return
    state.add(
        Draft(
            start, end, reading.passage.start + clause.verb.idx, Kind.OTHER, Status.HELD, title,
            When(Dating.PHRASE, index, edge="since", tense="past"), who, words=words_of(clause, state.lexicon), trust=0.6,
        ),
        clause,
    )  # fmt: skip


def _add_due(state: Drafting, reading: Reading, index: int) -> None:
    """ "..., with the carrier due to receive its first in May": what something is due to do is planned, wherever it hangs."""
    token = reading.phrase_root[index]
    while token.head != token and token.pos_ != "VERB":
        token = token.head
    due = token.head
    promised = due.tag_.startswith("VB") and not _denied(due) and is_term(due.lemma_.lower(), state.phrases[index])
    if token.dep_ != "xcomp" or not (due.lower_ in DUE or promised) or token.i in reading.by_token:
        return
    holder = next((child for child in due.children if child.dep_ in SUBJECTS), due.head)
    names = [holder, *(child for child in holder.children if child.dep_ == "appos")]  # "the first customer, Kenya Airways, due to ..."
    named = join_who(who for name in names for who in who_below(reading, name))
    who = with_countries(named, state.participants) if holder.pos_ in ("NOUN", "PROPN") else ()
    if not who and not (promised and holder.pos_ in ("NOUN", "PROPN")):
        return
    start, end = trimmed(reading, list(token.subtree) if promised else [holder, *(t for t in due.subtree)])
    sort = state.lexicon.verbs.get(token.lemma_.lower(), Sort(Kind.OTHER))
    objects = [noun_phrase(reading, child) for child in token.children if child.dep_ == "dobj"]
    title = capital(" ".join([noun_phrase(reading, holder), "to", token.lemma_, *objects]))
    lead = state.phrases[index].lead
    when = When(Dating.PHRASE, index, edge=lead if promised and lead in ("by", "until", "before") else "on", tense="future")
    words = (token.lemma_.lower(), *(word for child in token.children if child.dep_ == "dobj" for word in content_words(child)))
    state.add(Draft(start, end, reading.passage.start + token.idx, sort.kind, Status.PLANNED, title, when, who, words=words, trust=0.8))


def _denied(verb: Token) -> bool:
    return any(child.dep_ == "neg" or (child.dep_ == "aux" and child.tag_ in ("MD", "TO")) for child in verb.children)


def _quotations(state: Drafting, reading: Reading) -> None:
    """Sentences inside a quotation that no draft tells belong to the statement of who spoke last."""
    for sentence in reading.doc.sents:
        began = state.quoting
        for token in sentence:
            if token.text in OPENING:
                state.quoting = True
            elif token.text in CLOSING:
                state.quoting = False
        if not began and not (sentence[0].text in OPENING and any(token.lower_ in SELVES for token in sentence)):
            continue
        start, end = trimmed(reading, list(sentence))
        if not any(start <= draft.trigger < end for draft in state.drafts):
            _add_quoted(state, sentence, start, end)


def _add_quoted(state: Drafting, sentence: Span, start: int, end: int) -> None:
    spoken = next((draft for draft in reversed(state.drafts) if any(who.role == "speaker" for who in draft.who)), None)
    if spoken is None or start - spoken.end > 1200:
        return
    speakers = tuple(Who(who.key, "speaker", start, start) for who in spoken.who if who.role == "speaker")
    reading = next(reading for reading in state.readings if reading.doc is sentence.doc)
    speaker = next((who.key for who in speakers if not who.key.startswith("country:")), "")
    title = quote_title(state, reading, sentence, speaker) or spoken.title
    state.add(
        Draft(
            start,
            end,
            start,
            Kind.STATEMENT,
            Status.HELD,
            title,
            When(Dating.NEWS, tense="past"),
            join_who(speakers),
            words=tuple(t.lemma_.lower() for t in sentence if t.pos_ in ("NOUN", "VERB")),
            trust=0.7,
        )
    )
