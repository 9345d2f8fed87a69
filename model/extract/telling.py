"""Titles of what somebody says: "Rosa Vidal says talks will go on", "Rosa Vidal: we want peace", "Rosa Vidal comments on border talks"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from model.domain import SpanKind
from model.extract.clauses import Clause
from model.extract.phrasing import Phrasing
from model.extract.title_words import title_words
from model.extract.verbs import helpers, is_plural, present, third_person
from model.extract.wording import PRONOUNS

if TYPE_CHECKING:
    from model.extract.drafting import Drafting
    from model.extract.parsed import Token

FIRST = frozenset(("we", "i"))
SAYS = title_words("says")
SPOKEN = SAYS | title_words("speaks")
_FIRST_PERSON = re.compile(r"\b(?:we|us|I|me)\b")
OPENING = frozenset(("“", "``", "‘", '"'))


@dataclass(frozen=True, slots=True)
class Saying:
    """What the title of a statement is made from: the clause of saying, how words are shown, the speaker as named and whether that
    takes the plural, and the function that chooses the wording that fits."""

    state: Drafting
    number: int
    clause: Clause
    words: Phrasing
    speaker: str
    plural: bool
    fits: Callable[[Iterable[str]], str]


def say(saying: Saying, direct: bool = False) -> str:
    """The title of a statement; `direct` where the clause itself is what a "we" or "I" says.  "" where there is no telling."""
    clause = saying.clause
    if direct:
        return saying.fits(f"{saying.speaker}: {text}" for text in _contents(saying, clause)) if saying.speaker else ""
    inner = clause.content[0] if clause.content else None
    if inner is None and not _has_object(clause):
        inner = _quoted(saying)
    if inner is None or not saying.speaker:
        return "" if inner is None and _has_object(clause) else _comment(saying)
    subject = inner.subject or _there(inner)
    if subject is None or (
        inner.verb.tag_ == "VB" and not any(child.dep_ in ("aux", "nsubj", "nsubjpass") for child in inner.top.children)
    ):
        return "" if _has_object(clause) else _comment(saying)
    if any(child.dep_ == "aux" and child.lower_ == "to" for child in inner.top.children):
        return ""
    texts = _contents(saying, inner)
    fullest = next(texts, "")
    if subject.lower_ in FIRST or _first_person(inner) or _FIRST_PERSON.search(fullest):
        return saying.fits(f"{saying.speaker}: {text}" for text in chain((fullest,), texts)) if fullest else _comment(saying)
    said = saying.fits(f"{saying.speaker} {_verb(saying)} {text}" for text in chain((fullest,), texts)) if fullest else ""
    return said if said and len(said) <= 90 else _comment(saying)


def _has_object(clause: Clause) -> bool:
    """Whether the verb of saying has what it says as an object or infinitive: "announces plans", "calls on Peru to talk"."""
    return any(
        child.dep_ in ("dobj", "xcomp", "attr", "oprd", "nsubjpass")
        or (child.dep_ == "prep" and child.lower_ in ("on", "for", "against", "over", "about"))
        for child in (*clause.verb.children, *clause.top.children)
        if child.pos_ != "PRON" or child.dep_ == "nsubjpass"
    )


def _first_person(inner: Clause) -> bool:
    return any(t.lower_ in ("our", "my") for t in inner.subject.subtree) if inner.subject is not None else False


def _verb(saying: Saying) -> str:
    """ "says", or the finer verb; whom it is said to where that is somebody named."""
    clause = saying.clause
    lemma = clause.verb.lemma_.lower()
    if clause.passive:
        return third_person("say", saying.plural)
    named = clause.object is not None and clause.object.i in saying.words.shown
    if named and clause.object is not None and lemma in ("tell", "warn", "remind", "assure", "caution", "inform"):
        return f"{third_person(lemma, saying.plural)} {saying.words.shown[clause.object.i]} that"
    return third_person("say" if lemma in SAYS else lemma, saying.plural)


def _contents(saying: Saying, inner: Clause) -> Iterator[str]:
    """What is said, the fullest wording first, each made when asked for; none where its subject is not known."""
    words = saying.words
    subject = inner.subject or _there(inner)
    if subject is None or lacks_object(words, inner):
        return
    shown: dict[int, str] = {}
    pronoun = subject.lower_ in PRONOUNS and subject.i not in words.shown
    plural = is_plural(words.reading, inner)
    if pronoun and not (subject.lower_ in FIRST or _impersonal(inner) or _speaks_of_itself(saying, subject)):
        found = words.stands_for(subject)
        if not found or found == subject.text:
            return
        shown[subject.i] = found
    elif pronoun:
        shown[subject.i] = "I" if subject.lower_ == "i" else subject.lower_
    said = {**present(inner, plural), **shown}
    for subject_detail in (1, 0, -1):
        head = ({subject.i} if pronoun else _subject_tokens(words, subject, subject_detail)) | helpers(inner)
        for number, parts in enumerate(choices(words, inner.verb)):
            kept = head | parts
            text = _small(words, min(kept), words.write(kept, said))
            if subject_detail == 1 and number == 0 and len(text.split(" ")) <= 2:
                return
            yield text


def choices(words: Phrasing, verb: Token) -> Iterator[set[int]]:
    """The tokens behind a verb in ever fewer words: what hangs on nouns goes first, then whole phrases from the end.  Each is found
    when it is asked for: most titles fit with all of it."""
    for details in ((2, 1, 0), (-1, -2)):
        found: list[set[int]] = []
        for tokens in _choices(words, verb, details):
            if tokens not in found:
                found.append(tokens)
                yield tokens


def _choices(words: Phrasing, verb: Token, details: tuple[int, ...]) -> Iterator[set[int]]:
    by_detail: list[list[tuple[bool, set[int]]]] = []
    for detail in details:
        by_detail.append(words.complements(verb, detail))
        yield set().union(*(tokens for _, tokens in by_detail[-1]))
    most = max(sum(not needed for needed, _ in parts) for parts in by_detail)
    for left_out in range(1, most + 1):
        for parts in by_detail:
            optional = [index for index, (needed, _) in enumerate(parts) if not needed]
            gone = set(optional[max(0, len(optional) - left_out) :])
            yield set().union(*(tokens for index, (_, tokens) in enumerate(parts) if index not in gone))


def _there(inner: Clause) -> Token | None:
    """The "there" of "there was a fault"."""
    return next((child for child in inner.top.children if child.dep_ == "expl"), None)


def lacks_object(words: Phrasing, clause: Clause) -> bool:
    """Whether the object is a pronoun of which nobody knows what it stands for: without it the clause would say something else."""
    verbs = [clause.verb, *(child for child in clause.verb.children if child.dep_ == "ccomp" and child.pos_ not in ("VERB", "AUX"))]
    return any(
        child.dep_ in ("dobj", "nsubj")
        and child.i > clause.verb.i
        and child.lower_ in ("it", "them", "him", "her", "this")
        and not words.noun(child, 0)
        for verb in verbs
        for child in verb.children
    )


def _subject_tokens(words: Phrasing, subject: Token, detail: int) -> set[int]:
    if subject.pos_ in ("VERB", "AUX"):
        return {t.i for t in subject.subtree if not t.is_punct}
    return words.noun(subject, detail) or {subject.i}


def _small(words: Phrasing, first: int, text: str) -> str:
    """The first word of what is said begins small unless it is a name."""
    token = words.reading.doc[first]
    known = token.pos_ == "PROPN" or first in words.shown or token.ent_type_ not in ("", "CARDINAL", "ORDINAL", "DATE")
    head = text.split(" ")[0]
    return text if known or not head[1:].islower() or head == "I" else text[:1].lower() + text[1:]


def _impersonal(inner: Clause) -> bool:
    """ "it is important to talk", "there is no doubt": the subject stands for nothing."""
    subject = inner.subject or _there(inner)
    if subject is None:
        return False
    if subject.lower_ in ("there", "what", "this", "that", "one", "you") or subject.dep_ == "expl":
        return subject.lower_ in ("there", "one", "you")
    return (
        subject.lower_ == "it"
        and (inner.passive or inner.lemma in ("be", "seem", "take", "remain"))
        and any(child.dep_ in ("xcomp", "ccomp", "advcl", "csubj") for child in inner.verb.children if child.i > inner.verb.i)
    )


def _speaks_of_itself(saying: Saying, subject: Token) -> bool:
    """ "the airline said it had ordered": the speaker, named just before, is meant."""
    speaker = saying.clause.subject
    person = any(one.name == saying.speaker and one.key.startswith("person:") for one in saying.state.participants.values())
    if subject.lower_ in ("he", "she"):
        return person or speaker is None or speaker.ent_type_ == "PERSON"
    if subject.lower_ == "they":
        return saying.plural
    return subject.lower_ == "it" and not person and not saying.plural


def _quoted(saying: Saying) -> Clause | None:
    """The first clause between quotation marks behind a verb of saying that the parse has not tied to it."""
    clause, doc = saying.clause, saying.words.reading.doc
    for token in doc[clause.verb.i : min(len(doc), clause.verb.i + 40)]:
        if token.text in OPENING:
            return next(
                (
                    c
                    for c in saying.words.reading.clauses
                    if c.verb.i > token.i and c.link in ("main", "ccomp") and c is not clause and c.own_subject
                ),
                None,
            )
    return None


def _comment(saying: Saying) -> str:
    """ "Rosa Vidal comments on border talks": the matter of what is said, else that of the article."""
    if not saying.speaker or saying.clause.lemma not in SPOKEN:
        return ""
    topic = _topic(saying)
    return f"{saying.speaker} {third_person('comment', saying.plural)} on {topic}" if topic else ""


def _topic(saying: Saying) -> str:
    words = saying.words
    inner = saying.clause.content[0] if saying.clause.content else _quoted(saying)
    if inner is not None:
        for token in (inner.object, inner.subject):
            if (
                token is not None
                and token.pos_ in ("NOUN", "PROPN")
                and not any(c.dep_ == "poss" and c.pos_ == "PRON" for c in token.children)
            ):
                text = saying.fits(words.write(words.noun(token, detail)) for detail in (1, 0))
                if 8 <= len(text) < 50:
                    return text
    return headline_topic(saying.state, saying.speaker, saying.fits)


def headline_topic(state: Drafting, speaker: str, fits: Callable[[Iterable[str]], str]) -> str:
    """What an article is about: the object of its headline, else the subject; "" where it has none."""
    for reading in state.readings:
        if reading.passage.kind is not SpanKind.TITLE:
            continue
        for clause in reading.clauses:
            for token in (clause.object, clause.subject):
                words = Phrasing(reading)
                if token is not None and token.pos_ in ("NOUN", "PROPN") and words.shown.get(token.i, "") != speaker:
                    text = fits(words.write(words.noun(token, detail)) for detail in (1, 0))
                    if 4 < len(text) < 55:
                        return text
    return ""
