"""Verbs in the present tense of headlines: "holds", "to be delivered", "signed" for what was done by nobody named, and the words of
a reported clause set over into the present ("would seek" -> "will seek")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.extract.clauses import Clause
from model.extract.reading import Reading
from model.extract.title_words import title_words

if TYPE_CHECKING:
    from model.extract.parsed import Token

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
SINGULAR_AUX = frozenset(("is", "has", "was", "does", "'s", "’s"))
MANY = title_words("many")
PLURAL_AUX = frozenset(("are", "have", "were", "do"))


def third_person(lemma: str, plural: bool) -> str:
    """The present tense of a verb: "hold" or "holds", "carries", "reaches"."""
    lemma = lemma.split(" ")[0]
    if plural:
        return "are" if lemma == "be" else lemma
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or (lemma.endswith("o") and lemma[-2:-1] not in "aeiou"):
        return f"{lemma}es"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}s"


def headline_verb(clause: Clause, plural: bool) -> str:
    """The verb of a clause as a title has it, without its particle."""
    verb = clause.verb
    lemma = clause.lemma.split(" ")[0]  # "fined" is of "fine", whatever the lemmatizer says
    if clause.tense in ("future", "would", "infinitive") or clause.planned:
        return f"to be {verb.text.lower()}" if clause.passive else f"to {lemma}"
    if clause.passive:
        return verb.text.lower()
    return third_person(lemma, plural)


def is_plural(reading: Reading, clause: Clause) -> bool:
    """Whether the subject of a clause takes a verb in the plural: joined or counted subjects and nouns in the plural; a body with
    a plural name ("Gulf Airlines") is one."""
    token = clause.subject
    if token is None:
        return False
    return noun_is_plural(reading, token) or (token.pos_ not in ("PROPN", "NOUN") and _verb_says(clause) is True)


def noun_is_plural(reading: Reading, token: Token) -> bool:
    """Whether a noun with what is joined to it stands for several."""
    named = {named.key for named in reading.name_at.get(token.i, ())}
    if any(child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN", "PRON") for child in token.children) or len(named) > 1:
        return True
    if token.lower_ in MANY or any(left.i in reading.name_at and any(c.dep_ == "cc" for c in left.children) for left in token.lefts):
        return True  # "North and South Korea"
    if named or token.tag_ == "NNPS":
        return False
    if token.lemma_.lower() == "number" and any(child.lower_ == "a" for child in token.children):
        return True
    if token.pos_ == "NUM" or token.tag_ == "CD":
        return not any(child.lower_ == "the" for child in token.children) and token.lower_ not in ("one", "1")
    return token.tag_ == "NNS"


def verb_is_plural(clause: Clause) -> bool:
    """Whether the words of the verb themselves are plural ("have met", "shake")."""
    return _verb_says(clause) is True


def _verb_says(clause: Clause) -> bool | None:
    """What the verb itself says of the number of its subject: True plural, False singular, None nothing."""
    words = {child.lower_ for child in (*clause.top.children, *clause.verb.children) if child.dep_ in ("aux", "auxpass")}
    if clause.top.tag_ == "VBZ" or words & SINGULAR_AUX:
        return False
    return True if clause.top.tag_ == "VBP" or words & PLURAL_AUX else None


def helpers(clause: Clause) -> set[int]:
    """The tokens that make up the verb of a reported clause: helpers, "not", particle and the verbs themselves."""
    found = {clause.top.i, clause.verb.i}
    for verb in (clause.top, clause.verb):
        found |= {child.i for child in verb.children if child.dep_ in ("aux", "auxpass", "neg", "prt")}
    if clause.top != clause.verb:
        found |= {child.i for child in clause.top.children if child.dep_ == "acomp"}
    return found


def present(clause: Clause, plural: bool) -> dict[int, str]:
    """Other words for the helpers of a reported clause, so that it stands in the present: "would" -> "will", "had" -> "has"."""
    found: dict[int, str] = {}
    first = True
    for token in sorted((*clause.top.children, clause.top), key=lambda t: t.i):
        if token.dep_ in ("aux", "auxpass") and token.i < clause.top.i and first:
            first = False
            if token.lower_ in ("would", "'d", "’d") and clause.verb.lemma_ in ("like", "love", "prefer", "want"):
                found[token.i] = "would"
            elif token.lower_ in ("would", "'d", "’d"):
                found[token.i] = "will"
            elif token.lower_ == "had":
                found[token.i] = "have" if plural else "has"
            elif token.lower_ in ("'ll", "’ll"):
                found[token.i] = "will"
            elif token.lower_ in ("'s", "’s", "'re", "’re", "'m", "’m", "'ve", "’ve"):
                found[token.i] = {"s": "is", "re": "are", "m": "am", "ve": "have"}[token.lower_[1:]]
    return found
