"""Talks that can recur, as the text names them: "the China-Japan security dialogue", "a mechanism to manage crises at sea"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from model.domain import Participant, SpanKind
from model.extract.extraction import Talks
from model.extract.name_values import PLACE
from model.extract.numbers import MONTHS, WEEKDAYS
from model.extract.reading import Named, Reading

if TYPE_CHECKING:
    from model.extract.parsed import Token

POINTING = frozenset(("the", "this", "these", "that", "those", "both"))
PLURALS = frozenset(("talks", "consultations", "negotiations", "discussions", "exercises", "drills", "contacts"))
NO_TALKS = {  # words before a noun with which it is no talks: where questions are answered, where shares and money change hands
    "conference": frozenset(("press", "news", "media")),
    "exchange": frozenset(("stock", "foreign", "futures", "commodity", "commodities", "mercantile", "metal", "options", "securities")),
}
LEVELS = frozenset(("high-level", "top-level", "ministerial"))  # say nothing of the matter, but tell a meeting from others of the two
BESIDE = frozenset(("sideline", "margin", "day", "occasion", "invitation", "basis", "time"))
SAME = {"aerial": "air", "maritime": "sea", "naval": "sea", "defence": "defense", "defense": "defense", "economic": "economy"}
ABOUT = ("on", "over", "about", "for", "regarding", "concerning")
CUES = frozenset(
    (
        "regular",
        "annual",
        "yearly",
        "biennial",
        "monthly",
        "last",
        "previous",
        "latest",
        "next",
        "round",
        "resumed",
        "stalled",
        "suspended",
        "long-stalled",
    )
)
TURNS = frozenset(
    (
        "earlier",
        "prior",
        "last",
        "previous",
        "latest",
        "next",
        "new",
        "first",
        "final",
        "further",
        "fresh",
        "another",
        "opening",
        "coming",
        "recent",
        "following",
    )
)
FORMS = frozenset(("mechanism", "format", "framework", "arrangement", "channel", "process"))  # what talks of any kind can be called
GATHERINGS = frozenset(("forum", "conference", "workshop", "gathering", "exercise", "exercises", "drill", "drills"))  # no talks between two
TIMES = frozenset((*MONTHS, *WEEKDAYS, "week", "weekend", "month", "year", "today", "yesterday", "tomorrow", "tonight", "day"))
NO_MATTER = frozenset(("DATE", "TIME", "GPE", "PERSON"))
NO_NAME = frozenset(
    (
        "a",
        "an",
        "the",
        "-",
        "–",
        "this",
        "that",
        "these",
        "those",
        "its",
        "their",
        "our",
        "his",
        "her",
        "both",
        "last",
        "next",
        "new",
        "first",
        "previous",
    )
)


def find_talks(readings: Iterable[Reading]) -> tuple[list[Talks], dict[tuple[int, int], int]]:
    """The talks named in an article in order of the text, and the index of those at (reading, token)."""
    found: list[Talks] = []
    where: dict[tuple[int, int], int] = {}
    for number, reading in enumerate(readings):
        for token in reading.doc:
            if token.pos_ not in ("NOUN", "PROPN") and token.lower_ not in ("talks", "summit", "dialogue"):
                continue
            word = token.lower_ if token.lower_ in reading.lexicon.talks else token.lemma_.lower()
            if word in reading.lexicon.rounds:
                talks = _round_at(reading, token, word)
            elif word in reading.lexicon.bodies:
                talks = _body_at(reading, token, word)
            elif word in reading.lexicon.talks or (word in reading.lexicon.pointers and _points(token)):
                talks = _talks_at(reading, token, word)
            else:
                continue
            if talks is not None:
                where[number, token.i] = len(found)
                found.append(talks)
    return found, where


def _points(token: Token) -> bool:
    return any(child.dep_ == "det" and child.lower_ in ("this", "these", "the") for child in token.children)


def _of_what(token: Token) -> Token | None:
    """What a round or meeting is of: "a session of the joint committee"."""
    return next(
        (
            noun
            for child in token.children
            if child.dep_ == "prep" and child.lower_ == "of"
            for noun in child.children
            if noun.dep_ == "pobj"
        ),
        None,
    )


def _is_talks(reading: Reading, noun: Token) -> bool:
    lexicon = reading.lexicon
    return any(word in lexicon.talks or word in lexicon.bodies for word in (noun.lower_, noun.lemma_.lower())) and (
        noun.tag_ not in ("NNS", "NNPS") or noun.lower_ in PLURALS
    )


def _round_at(reading: Reading, token: Token, word: str) -> Talks | None:
    """A round points to the talks it is one of: "the next round", "the 61st session", "the last one"; None where it says itself
    what it is a round of, or is one of something else ("the first round of the election")."""
    before = _modifiers(token)
    words = {t.lower_ for t in before}
    of_what = _of_what(token)
    of_some = of_what is not None and of_what.lower_ in PLURALS and not any(of_what.children)  # "an earlier round of talks"
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    counted = token.dep_ in ("nsubj", "nsubjpass") and any(t.tag_ == "CD" for t in before)  # "Four rounds had been held by May"
    if (of_what is not None and not of_some) or token.dep_ == "compound" or (token.tag_ in ("NNS", "NNPS") and not counted):
        return None
    if owner is not None and _is_talks(reading, owner):
        return None  # "the committee's seventh session"
    if any(t.pos_ in ("NOUN", "PROPN") for t in before):
        return _talks_at(reading, token, word) if word != "one" else None
    numbered = any(t.tag_ == "CD" or t.lower_[0].isdigit() or t.ent_type_ == "ORDINAL" for t in before)
    if not (words & TURNS or numbered or (word != "one" and words & (POINTING | {"a"}))):
        return None
    start, end = reading.offsets(before[0] if before else token, token)
    return Talks(start, end, token.text, word, (), _parties(reading, token, before), True)


def _body_at(reading: Reading, token: Token, word: str) -> Talks | None:
    """A joint body that meets, "the joint border commission", or the one told before: "the commission"; None for any other body."""
    before = _modifiers(token)
    words = [t.lower_ for t in before]
    if token.tag_ in ("NNS", "NNPS") or token.dep_ == "compound":
        return None
    theirs = any(child.lower_ == "their" for child in token.children) and len(words) > 1
    joined = "".join(words).replace("-", "")  # "Bi-National" is three words
    joint = theirs or any(word in words or ("-" in words and word in joined) for word in reading.lexicon.joint)
    joint = joint or (len(words) > 1 and _between_two(reading, token))
    bare = bool(words) and all(word in POINTING for word in words) and not any(child.dep_ == "prep" for child in token.children)
    if not joint and not bare:
        return None
    talks = _named_talks(reading, token, word, before)
    return talks if joint or not talks.about else None


def _between_two(reading: Reading, token: Token) -> bool:
    """Whether a noun is said to be between two countries: "the River Commission between Chad and Niger"."""
    return any(child.dep_ == "prep" and child.lower_ == "between" for child in token.children) and len(_parties(reading, token, [])) > 1


def _counted_round(token: Token) -> bool:
    """Whether talks of nobody named are told by their round: "a fifth round of talks in Oslo"."""
    head = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    if head is None or head.lower_ != "round" or token.lower_ not in PLURALS:
        return False
    numbered = any(t.ent_type_ == "ORDINAL" or t.lower_[0].isdigit() or t.lower_ in TURNS for t in _modifiers(head))
    return numbered and token.n_lefts + token.n_rights > 0


def _talks_at(reading: Reading, token: Token, word: str) -> Talks | None:
    """The talks a noun names, None where it says too little: a bare "a meeting", "the committee"."""
    before = _modifiers(token)
    if token.dep_ == "compound" and token.head.lemma_.lower() in reading.lexicon.talks:
        return None  # "talk mechanism": the head says it
    pointing = token.lemma_.lower() in ("meeting", "summit") and {t.lower_ for t in before} <= POINTING and bool(before)
    if token.tag_ in ("NNS", "NNPS") and word not in PLURALS and not pointing:
        return None  # "political and security dialogues" are no one series
    of_what = _of_what(token)
    if any(t.lower_ in NO_TALKS.get(word, ()) for t in before):
        return None
    if of_what is not None and _is_talks(reading, of_what):
        return None  # "a meeting of the commission": what it is of says it
    talks = _named_talks(reading, token, word, before)
    level = next((t.text for t in before if t.lower_ in LEVELS), "")
    if word == "meeting" and not talks.about and (level or any(t.lower_ == "level" for t in before)):
        level = level or "high-level"
        return replace(talks, about=(level.lower(),), name=f"{level} {token.text}")
    if word in ("meeting", "summit", "session") and token.tag_ == "NNS" and all(t.lower_ in POINTING for t in before) and before:
        return replace(talks, definite=True) if token.dep_ in ("nsubj", "nsubjpass") else None  # "The meetings began in 1993"
    if word == "meeting" and not talks.about and not any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children):
        return None  # "the meeting" is an event, told by its clause
    owned = any(child.dep_ == "poss" and child.tag_ == "PRP$" for child in token.children) and talks.recurring
    if not talks.about and _counted_round(token):
        return replace(talks, definite=True, recurring=True)
    if not talks.about and not talks.definite and not owned and len(talks.parties) < 2:
        return None
    if not talks.about and word in reading.lexicon.weak and len(talks.parties) < 2:
        return None
    return talks


def _named_talks(reading: Reading, token: Token, word: str, before: list[Token]) -> Talks:
    """The talks as a noun with the words before it names them."""
    taken = {
        t.i
        for named in reading.named
        if named.kind == "country"
        for t in token.sent
        if named.start <= reading.passage.start + t.idx < named.end
    }
    parties = _parties(reading, token, before)
    before = _behind_verb(reading, before)
    taken |= _timed(before)
    about = tuple(dict.fromkeys(_plain_word(t) for t in (*before, *_matter(token)) if t.i not in taken and _tells(reading, t)))
    definite = any(
        child.dep_ in ("det", "poss") and child.lower_ in POINTING
        for child in (*token.children, *(token.head.children if token.dep_ == "compound" else ()))
    )
    definite = definite or any(t.lower_ in POINTING for t in before)
    definite = definite or (word in PLURALS and not before and token.dep_ in ("nsubj", "nsubjpass") and not about)  # "Talks began in 2004"
    recurring = any(t.lower_ in CUES for t in before)
    start, end = reading.offsets(before[0] if before else token, token)
    return Talks(start, end, _name(reading, token, before), word, about, parties, definite, recurring=recurring)


def _behind_verb(reading: Reading, before: list[Token]) -> list[Token]:
    """The modifiers of a noun in a title without what the parse took for one: "Chile and Peru open trade talks"."""
    lexicon = reading.lexicon
    if reading.passage.kind is not SpanKind.TITLE:
        return before
    verbs = [
        place
        for place, token in enumerate(before)
        if place
        and (token.lower_ in lexicon.carries or token.lower_ in lexicon.verbs)
        and any(t.i in reading.name_at for t in before[:place])
    ]
    return before[verbs[-1] + 1 :] if verbs else before


OWNING = ("'s", "’s", "'", "’")


def _name(reading: Reading, token: Token, before: list[Token]) -> str:
    """The words that name talks, without those that only count, place or time them; a name with capital letters as it stands."""
    timed = _timed(before)
    own = [t for t in before if t.dep_ != "det" and t.lower_ not in POINTING and t.i not in timed]
    if own and all(t.pos_ == "PROPN" for t in (*own, token)):
        return token.doc[own[0].i : token.i + 1].text
    if own and reading.passage.kind is not SpanKind.TITLE:
        whole = token.doc[own[0].i : token.i + 1]
        if any(t.text in OWNING for t in whole) and all(t.text[0].isupper() or t.text in OWNING for t in whole):
            return whole.text  # "Pacific Trade Ministers' Forum"
    keep = reading.lexicon.joint if token.lemma_.lower() in reading.lexicon.bodies else frozenset()
    kept = {
        t.i: t.text
        for t in own
        if (t.lower_ not in reading.lexicon.plain or t.text == "-" or t.lower_ in keep) and t.lower_ not in NO_NAME - {"-"}
    }
    words = (word for place, word in kept.items() if word not in (*OWNING, "and") or place - 1 in kept)  # what it follows may be left out
    return re.sub(r" (?=['’])", "", " ".join((*words, token.text)).replace(" - ", "-")).strip(" -")


def _timed(before: list[Token]) -> frozenset[int]:
    """The words among them that say when, or the how manieth: "last week's", "June", "1986", "20th"."""
    when = {t.i for t in before if t.lower_ in TIMES or t.ent_type_ == "DATE" or re.fullmatch(r"\d+(?:st|nd|rd|th)?|['’]\d\d", t.text)}
    return frozenset(when | {t.i for t in before if t.text in OWNING and t.i - 1 in when})


def _modifiers(token: Token) -> list[Token]:
    """The words before a noun that describe it, in order, those joined by "and" included."""
    found: list[Token] = []
    if token.dep_ == "compound":  # "the trilateral summit model"
        found.extend(
            child for child in token.head.lefts if child.i < token.i and child.dep_ in ("amod", "compound", "det") and child.i != token.i
        )
    for child in token.lefts:
        if child.dep_ in ("compound", "amod", "nmod", "poss", "det", "nummod", "punct"):
            found.extend(t for t in child.subtree if (t.i < token.i and t.pos_ != "VERB") or t.dep_ == "amod")
    while found and found[0].pos_ == "PUNCT":
        found.pop(0)
    return [t for t in found if t.pos_ not in ("PUNCT",) or t.text == "-"]


def _matter(token: Token) -> list[Token]:
    """What talks are about where it is said behind them: "talks on fisheries", "a mechanism to manage crises at sea"."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in ABOUT:
            for noun in child.children:
                if noun.dep_ == "pobj" and noun.pos_ in ("NOUN", "PROPN") and noun.lemma_ not in BESIDE and noun.ent_type_ not in NO_MATTER:
                    found.extend((*_modifiers(noun), noun, *_fields(noun)))
        elif child.dep_ in ("relcl", "acl") and child.tag_ == "VB":
            for noun in child.children:
                if noun.dep_ == "dobj":
                    found.extend((*_modifiers(noun), noun))
    return found


def _fields(noun: Token) -> list[Token]:
    """Where what talks are about is found: "emergencies at sea and in the air"."""
    preps = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("at", "in", "on")]
    preps += [c for prep in preps for c in prep.children if c.dep_ == "conj" and c.tag_ == "IN"]
    return [
        c for prep in preps for c in prep.children if c.dep_ == "pobj" and c.pos_ == "NOUN" and c.ent_type_ not in ("DATE", "TIME", "GPE")
    ]


def _plain_word(token: Token) -> str:
    word = token.lower_ if token.pos_ == "PROPN" else token.lemma_.lower()
    if token.pos_ == "PROPN" and len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]  # "Joint Rivers Commission" and "the rivers commission"
    return SAME.get(word, word)


def _tells(reading: Reading, token: Token) -> bool:
    if token.pos_ not in ("NOUN", "PROPN", "ADJ", "VERB") or (not token.is_alpha and "-" not in token.text):
        return False
    return token.lower_ not in reading.lexicon.plain and token.ent_type_ != "DATE"


def _parties(reading: Reading, token: Token, before: list[Token]) -> tuple[str, ...]:
    """The countries a name of talks carries: before the noun, or behind "between", "of", "with", "among"."""
    marks = {t.i for t in before}
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in ("between", "among", "of", "with"):
            marks.update(t.i for t in child.subtree)
    first, last = min(marks, default=-1), max(marks, default=-1)
    found: list[Named] = [n for n in reading.named if first <= n.token.i <= last and n.token.i in marks and n.sense != PLACE]
    return parties_of({named.key for named in found}, reading.participants)


def parties_of(keys: Iterable[str], participants: Mapping[str, Participant]) -> tuple[str, ...]:
    """Whose talks they are: the countries of those who hold them; where these are one country at most, its bodies are parties too."""
    countries, bodies = set(), set()
    for key in keys:
        known = participants.get(key)
        country = key if key.startswith("country:") else known.country if known is not None else ""
        if country.startswith("country:"):
            countries.add(country)
        if key.startswith("org:"):
            bodies.add(key)
    named = {key for key in keys if key.startswith("country:")}
    return tuple(sorted(countries if len(countries) > 1 or not bodies else named | bodies))
