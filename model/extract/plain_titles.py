"""Titles for clauses whose event is certain and for which no better title could be made: who, the verb, and the words behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from model.extract.antecedents import antecedent
from model.extract.clauses import Clause
from model.extract.extraction import Who
from model.extract.title_words import title_words
from model.extract.titles import LONGEST, SHORT, finished
from model.extract.verbs import headline_verb, is_plural

if TYPE_CHECKING:
    from model.extract.drafting import Drafting
    from model.extract.parsed import Token
    from model.extract.reading import Reading

LEFT_OUT = ("advcl", "parataxis", "relcl", "appos", "acl")  # what hangs on a clause or noun and tells something else
PARTS = frozenset(("some", "most", "many", "several", "all", "both", "half", "two", "three", "few"))
POINTING = frozenset(("it", "they", "them", "he", "him", "she", "her", "this", "these", "those", "we", "i", "us", "me", "you"))
SPOKEN = ("``", "“", '"', "''", "”")


def plain_title(state: Drafting, reading: Reading, clause: Clause, who: Sequence[Who], sure: bool = False) -> str:
    """The title of a clause in its own words, "" where its subject is nobody known or nothing stands behind the verb.  `sure`: a
    date makes it news, so any noun can be its subject and the verb can stand alone."""
    subject = _subject(state, reading, clause, who)
    if not subject and sure and clause.subject is not None and clause.subject.pos_ in ("NOUN", "PROPN"):
        subject = _words_before(clause.subject)
    if not subject:
        return ""
    left_out = {t.i for start, end in ((p.start, p.end) for _, p in reading.phrases) for t in _between(reading, start, end)}
    if sure:
        left_out |= {t.i for t in reading.doc if t.dep_ == "prep" and any(c.i in left_out and c.dep_ == "pobj" for c in t.children)}
    left_out |= {t.i for t in _kept(clause.subject)} if clause.subject is not None and clause.subject.i > clause.verb.i else set()
    rest = [t for t in _kept(clause.verb) if t.i > clause.verb.i and t.i not in left_out]
    while rest and rest[-1].dep_ in ("prep", "punct"):
        rest.pop()
    if any(t.pos_ == "PRON" and t.lower_ in POINTING and not _of_speaker(clause, t) for t in rest):
        return ""
    words = "".join(t.text + (" " if t.whitespace_ else "") for t in rest if t.text not in SPOKEN).strip()
    alone = not words and not clause.passive
    if alone and not (sure or _says_enough(clause)):
        return ""
    title = finished(f"{subject} {headline_verb(clause, is_plural(reading, clause))} {words}")
    enough = len(title.split(" ")) > (1 if alone else 2)
    return title if len(title) <= LONGEST and enough and title.split(" ")[-1] not in POINTING else ""


def _says_enough(clause: Clause) -> bool:
    """ "The bidders withdrew": a verb that stands alone and tells what the noun before it did."""
    behind = ("dobj", "xcomp", "ccomp", "attr", "acomp", "prep", "agent", "neg")
    return (
        clause.subject is not None
        and clause.subject.pos_ in ("NOUN", "PROPN")
        and clause.tense in ("past", "perfect")
        and clause.lemma not in title_words("light")
        and not any(child.dep_ in behind for child in clause.verb.children)
    )


def _of_speaker(clause: Clause, token: Token) -> bool:
    """ "said it had sold": who speaks is meant."""
    return bool(clause.content) and clause.content[0].subject == token


def _subject(state: Drafting, reading: Reading, clause: Clause, who: Sequence[Who]) -> str:
    token = clause.subject
    if token is None:
        return ""
    beside = clause.own_subject and clause.link in ("advcl", "ccomp") and token.pos_ == "PRON"  # "five days after it was launched"
    meant = antecedent(state.readings, list(state.readings).index(reading), clause, token) if beside else None
    token = meant[1] if meant is not None and meant[0] is reading else token
    if token.lower_ in PARTS and any(child.lower_ == "of" for child in token.children):
        return "".join(t.text + (" " if t.whitespace_ else "") for t in _kept(token)).strip()  # "Some of the lenders"
    if token.pos_ in ("NOUN", "PROPN") and token.i not in reading.name_at:
        return _words_before(token)
    start, end = reading.offsets(token, token)
    keys = [each.key for each in who if each.start <= start < each.end or start <= each.start < end or each.role == "speaker"]
    names = [state.participants[key].name for key in keys if key in state.participants]
    return SHORT.get(names[0], names[0]) if names else ""


def _words_before(noun: Token) -> str:
    """A noun with what stands before it, without an article."""
    kept = [t for t in _kept(noun) if t.i <= noun.i and t.dep_ != "det" and t.tag_ != "WP$"]
    return "".join(t.text + (" " if t.whitespace_ else "") for t in kept).strip()


def _kept(token: Token) -> list[Token]:
    """A token with what hangs on it, what tells something else left out, in order."""
    found, open_ = [token], list(token.children)
    while open_:
        child = open_.pop()
        told_beside = child.dep_ in ("conj", "cc") and child.head.pos_ in ("VERB", "AUX")
        if child.dep_ not in LEFT_OUT and not told_beside:
            found.append(child)
            open_.extend(child.children)
    return sorted(found, key=lambda t: t.i)


def _between(reading: Reading, start: int, end: int) -> list[Token]:
    first, last = reading.token_at(start), reading.token_at(end - 1)
    return [reading.doc[i] for i in range(first.i, last.i + 1)]
