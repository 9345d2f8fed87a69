"""Titles of events as an editor writes them on a card: present tense, who does what to whom, understood without the text around it
("Chile and Peru sign fisheries pact", "Rosa Vidal warns Kenya that talks will end").

A title is put together from whole phrases and never cut.  "" says that a clause tells too little for one: it is then no event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from model.domain import Kind, SpanKind
from model.extract.antecedents import antecedent, described
from model.extract.clauses import Clause
from model.extract.extraction import Who
from model.extract.phrasing import Phrasing
from model.extract.reading import Reading
from model.extract.showing import SHORT, listed
from model.extract.telling import FIRST, Saying, choices, headline_topic, lacks_object, say
from model.extract.title_words import doing, title_words
from model.extract.verbs import headline_verb, is_plural, verb_is_plural
from model.extract.wording import PRONOUNS, capital, tidy

if TYPE_CHECKING:
    from model.extract.drafting import Drafting
    from model.extract.parsed import Span, Token

__all__ = ["LONGEST", "SHORT", "finished", "headline_title", "listed", "noun_phrase", "noun_title", "quote_title", "title_of"]

ACTORS = title_words("actors") | title_words("bodies")
LOOSE, RUNS, BARE, BODIES = title_words("loose"), title_words("runs"), title_words("bare"), title_words("bodies")
PARTICLED, STUCK = title_words("particled"), title_words("stuck")
WANTED, LONGEST = 80, 90  # characters: what reads at a glance, and what fits a line of the event card


def title_of(
    state: Drafting, reading: Reading, clause: Clause, kind: Kind, who: Sequence[Who] = (), place: str = "", talks: str = ""
) -> str:
    """The title of the event a clause reports, "" where it tells too little.

    `who` are its participants (those its pronouns point to among them), `place` is where it was as "in Lima" or "at the Pentagon",
    `talks` the name of the talks it is about.
    """
    number = next(index for index, other in enumerate(state.readings) if other is reading)
    if reading.passage.kind is SpanKind.TITLE and clause.link == "main":
        whole = _headline(reading, clause)
        if whole:
            return whole
    words = Phrasing(reading, lambda token: _meant(state, number, clause, token, talks), lambda token: _fuller(state, number, token))
    subject, plural = _subject(state, number, clause, words, who, talks)
    first = clause.subject is not None and clause.subject.lower_ in FIRST
    untold = clause.passive and clause.lemma != "quote" and clause.agent is None and not clause.content
    if (kind is Kind.STATEMENT and not untold) or first:
        speaker = subject or _last_speaker(state, who)
        told = say(Saying(state, number, clause, words, speaker, plural, _fits), first and not clause.content)
        if told or clause.content or first:
            return finished(told)
    if clause.passive and not subject:
        subject = talks
    if not any(letter.isalnum() for letter in subject):
        return ""
    if lacks_object(words, clause):
        topic = headline_topic(state, subject, _fits) if kind is Kind.STATEMENT else ""
        return finished(f"{subject} {'comment' if plural else 'comments'} on {topic}") if topic else ""
    title = _action(state, clause, kind, words, subject, plural, who)
    if title and place and kind is not Kind.STATEMENT and _where(place) not in title and len(title) + len(place) < LONGEST:
        title = f"{title} {place}"
    return finished(title)


def quote_title(state: Drafting, reading: Reading, sentence: Span, speaker: str) -> str:
    """The title of a sentence that a quotation goes on with: "Rosa Vidal: we want peace"; "" where it cannot be told in short."""
    number = next(index for index, other in enumerate(state.readings) if other is reading)
    clause = next((each for each in reading.clauses if each.link == "main" and each.verb.sent.start == sentence.start), None)
    name = state.participants[speaker].name if speaker in state.participants else ""
    if clause is None or not name:
        return ""
    words = Phrasing(reading, lambda token: _meant(state, number, clause, token, ""))
    return finished(say(Saying(state, number, clause, words, SHORT.get(name, name), False, _fits), True))


def noun_phrase(reading: Reading, token: Token, *, links: bool = False) -> str:
    """A noun phrase as titles have it; `links` with what its prepositional phrases say."""
    words = Phrasing(reading)
    return _fits(words.write(words.noun(token, detail)) for detail in ((1, 0) if links else (0,)))


def noun_title(reading: Reading, token: Token, names: Iterable[str], place: str = "", meeting: bool = False) -> str:
    """The title of an event named by a noun: "Rosa Vidal appointed defence minister", "Chile and Peru summit in Lima"."""
    words = Phrasing(reading)
    title = capital(_fits(words.write(words.noun(token, detail)) for detail in (2, 1, 0)))
    shown = listed(list(names)[:3])
    word = token.lemma_.lower()
    if meeting and " and " in shown:
        title = f"{shown} meet"
    elif doing("passed", word) and (made := _passed(words, token)):
        title = made
    elif shown and not any(name and SHORT.get(name, name) in title for name in names):
        verb = doing("spoken", word) if " and " not in shown else ""
        joined = f"{shown} {verb}" if verb else f"{shown} {_small(title)}"
        title = joined if len(joined) <= LONGEST else title
    if place and _where(place) not in title and len(title) + len(place) < LONGEST:
        title = f"{title} {place}"
    return finished(title)


def finished(title: str) -> str:
    """A title with a capital, without anything left hanging at its end."""
    words = tidy(title).split(" ")
    while len(words) > 1 and words[-1].lower().strip(",") in LOOSE and not _with_particle(words):
        words.pop()
    text = " ".join(words)
    if len(text) > LONGEST:
        cuts = [
            index for index, word in enumerate(words) if word.lower() in LOOSE and len(" ".join(words[:index])) <= LONGEST and index > 2
        ]
        text = finished(" ".join(words[: cuts[-1]])) if cuts else finished(text[:LONGEST].rsplit(" ", 1)[0])
    return capital(text.strip(" ,;:-–—"))


def _with_particle(words: list[str]) -> bool:
    """ "talks go on", "negotiators break off": the last word belongs to the verb before it."""
    return words[-1] in ("on", "off", "over", "through", "in") and words[-2].lower() in PARTICLED


def headline_title(text: str) -> str:
    """A headline as a title: its first part where it has several and is long; whole phrases only."""
    if len(text) > LONGEST:
        parts = [part for part in re.split(r"(?:(?<!\s)\s+)?(?:…|\.\.\.|[;|]|:\s| [-–—] )\s*", text) if len(part) > 15]
        text = parts[0] if parts else text
    return finished(text)


def _where(place: str) -> str:
    """The name in "in Lima" or "at the Pentagon"."""
    return place.split(" ", 1)[-1].removeprefix("the ")


def _fits(texts: Iterable[str]) -> str:
    """The first of several wordings, the fullest first, that can be read at a glance; else the first that fits, else the shortest.
    Those behind it are not asked for."""
    fitting = shortest = ""
    for text in texts:
        if text and len(text) <= WANTED:
            return text
        if text and not fitting and len(text) <= LONGEST:
            fitting = text
        if text and (not shortest or len(text) < len(shortest)):
            shortest = text
    return fitting or shortest


def _headline(reading: Reading, clause: Clause) -> str:
    """The headline of the article itself, with names in full: nobody has told its news better.  "" where it does not stand alone."""
    sentence = clause.verb.sent
    mains = [other for other in reading.clauses if other.link == "main" and other.verb.sent == sentence]
    first = sentence[0]
    if len(mains) != 1 or first.lower_ in PRONOUNS or first.text in ('"', "“", "``") or sentence.text.isupper():
        return ""
    if any(token.text in ("?", "|", ":") for token in sentence):
        return ""
    words = Phrasing(reading)
    words.dates = set()
    text = words.write({token.i for token in sentence if token.text not in (".", "!")})
    return capital(text) if 25 <= len(text) <= LONGEST and text.split(" ")[-1].lower() not in LOOSE else ""


# -- who does it ------------------------------------------------------------------------------------------------------


def _subject(state: Drafting, number: int, clause: Clause, words: Phrasing, who: Sequence[Who], talks: str) -> tuple[str, bool]:
    """The subject of a title and whether it takes the plural; "" where nobody can be told."""
    reading, token = state.readings[number], clause.subject
    if token is None:
        return ("", False) if clause.passive else _actors(state, clause, who)
    thing = clause.passive and token.lower_ in ("it", "they")
    pointed = _pointed(state, reading, token, [each for each in who if each.role != "speaker" or not clause.passive]) if not thing else []
    if pointed:
        return listed(pointed), len(pointed) > 1
    if token.lower_ in FIRST:
        return "", False
    if token.lower_.endswith(("selves", "self")) and token.i > 0 and reading.doc[token.i - 1].pos_ == "PROPN":
        token = reading.doc[token.i - 1]  # "Gulf Airlines itself was fined"
    if token.pos_ == "PRON" and token.i not in words.shown:
        found = words.stands_for(token)
        plural = token.lower_ in ("they", "them", "these", "those", "both")
        return (found, plural) if found else _actors(state, clause, who)
    if (
        talks
        and token.lemma_.lower() in (*state.lexicon.pointers, "meeting", "round", "session", "talk", "talks")
        and not _described(token)
    ):
        return talks, talks.endswith("s")
    plural = is_plural(reading, clause)
    text = words.write(words.noun(token, 1))
    if len(text) > 48:
        text = words.write(words.noun(token, -1))
    if len(text) > 48 and token.ent_type_ == "PERSON" and token.i not in words.shown:
        text = words.write({t.i for t in (*token.lefts, token) if t.ent_type_ == "PERSON"})
    if " and " in text and verb_is_plural(clause):
        plural = True
    speakers = [each.key for each in who if each.role == "speaker" and each.key.startswith("person:")]
    if speakers and token.text.isupper() and token.i not in words.shown:
        return listed(state.participants[key].name for key in speakers[:3] if key in state.participants), len(speakers) > 1
    if any(child.lower_ in ("their", "its") for child in token.children) and plural and " of " not in text:
        countries = _countries(state, who)
        if len(countries) < 2:
            keys = dict.fromkeys(n.key for n in reading.named if n.kind == "country" and n.token.sent == token.sent and n.token.i < token.i)
            countries = [state.participants[key].name for key in keys if key in state.participants][:3]
        text = f"{text} of {listed(countries)}" if len(countries) > 1 else text
    return text, plural


def _described(token: Token) -> bool:
    return any(child.dep_ in ("amod", "compound", "nmod", "poss", "prep", "appos") for child in token.children)


def _pointed(state: Drafting, reading: Reading, token: Token, who: Sequence[Who]) -> list[str]:
    """The names a pronoun or a bare "the two", "the spokesman" points to."""
    start, end = reading.offsets(token, token)
    bare = token.pos_ in ("PRON", "NUM", "DET", "ADJ") or (not _described(token) and token.lemma_.lower() in ACTORS)
    keys = (
        [each.key for each in who if each.start >= start and each.end <= end and each.role != "addressee"]
        if bare and token.i not in reading.name_at
        else []
    )
    if token.lemma_.lower() in BODIES:
        keys = [key for key in keys if not key.startswith("person:")]
    best = [key for key in keys if not key.startswith("country:")] or keys
    return [state.participants[key].name for key in best[:3] if key in state.participants]


def _countries(state: Drafting, who: Sequence[Who]) -> list[str]:
    return [state.participants[each.key].name for each in who if each.key.startswith("country:") and each.key in state.participants][:3]


def _actors(state: Drafting, clause: Clause, who: Sequence[Who]) -> tuple[str, bool]:
    """Who is told to act where the subject itself says nothing: people for what people do, else countries."""
    objects = {clause.object.i} if clause.object is not None else set()
    keys = [each.key for each in who if each.role in ("", "speaker", "visitor", "host")] if not objects or len(who) > 1 else []
    people = [key for key in keys if key.startswith("person:")]
    countries = [key for key in keys if key.startswith("country:")]
    best = people if people else countries if len(countries) > 1 else []
    names = [state.participants[key].name for key in best[:3] if key in state.participants]
    return (listed(names), len(names) > 1) if clause.lemma in RUNS or clause.lemma in ("agree", "sign") else ("", False)


def _last_speaker(state: Drafting, who: Sequence[Who]) -> str:
    """Who is speaking where a clause does not say it: its own speaker, else the last one told."""
    for each in who:
        if each.role == "speaker" and each.key in state.participants:
            return SHORT.get(state.participants[each.key].name, state.participants[each.key].name)
    for draft in reversed(state.drafts[-3:]):
        for each in draft.who:
            if each.role == "speaker" and each.key in state.participants:
                return SHORT.get(state.participants[each.key].name, state.participants[each.key].name)
    return ""


def _meant(state: Drafting, number: int, clause: Clause, token: Token, talks: str) -> str:
    """The words a pronoun stands for in a title, "" where that is not known."""
    if token.lower_ in ("each", "other", "one", "we", "us", "me", "i", "you", "there", "what"):
        return token.text
    if talks and token.lower_ in ("it", "them", "they", "this"):
        return talks
    found = antecedent(state.readings, number, clause, token)
    if found is None:
        return ""
    reading, noun = found
    if clause.subject is not None and noun.i == clause.subject.i and reading is state.readings[number]:
        return ""
    words = Phrasing(reading)
    text = _fits(words.write(words.noun(noun, detail)) for detail in (1, 0))
    if noun.left_edge.pos_ not in ("PROPN", "NUM") and noun.left_edge.is_sent_start and text[1:2].islower() and noun.pos_ != "PROPN":
        text = _small(text)
    return text if len(text) <= 45 and text.lower() not in PRONOUNS else ""


def _fuller(state: Drafting, number: int, token: Token) -> str:
    """ "New Ross treaty" for "the treaty": what the text called it before; "" where it did not."""
    found = described(state.readings, number, token)
    if found is None:
        return ""
    reading, noun = found
    words = Phrasing(reading)
    counts = {t.i for child in noun.children if child.dep_ in ("nummod", "quantmod") or child.lower_ == "new" for t in child.subtree}
    text = words.write({i for i in words.noun(noun, 0) if i <= noun.i} - counts)
    return text if len(text) <= 40 else ""


# -- what is done -----------------------------------------------------------------------------------------------------


def _action(state: Drafting, clause: Clause, kind: Kind, words: Phrasing, subject: str, plural: bool, who: Sequence[Who]) -> str:
    """ "Chile and Peru sign fisheries pact": subject, verb and what completes it."""
    if kind is Kind.MEETING and clause.lemma == "meet" and not plural and not _has_partner(clause):
        others = [state.participants[w.key].name for w in who if w.key.startswith("person:") and w.key in state.participants]
        others = list(dict.fromkeys(name for name in others if name not in subject))
        if not others and subject in {
            participant.name for participant in state.participants.values() if participant.key.startswith("person:")
        }:
            return ""
        if others:
            subject, plural = listed([*others[:2], subject]), True
    verb = headline_verb(clause, plural)
    countries = _countries(state, who)
    if kind is Kind.MEETING and len(countries) < 2 and clause.lemma in ("take place", "hold"):
        countries = _last_pair(state)
    if kind is Kind.MEETING and clause.lemma in RUNS and (clause.passive or clause.object is None or clause.lemma == "take place"):
        noun = clause.subject.lemma_.lower() if clause.subject is not None else ""
        if noun in state.lexicon.talks and len(countries) > 1 and not any(SHORT.get(name, name) in subject for name in countries):
            verb = "to hold" if verb.startswith("to ") else "hold"
            where = _fits(_completed(clause, words, "")) if clause.lemma == "take place" else ""
            return f"{listed(countries)} {verb} {_small(subject)} {where.removeprefix('place')}".strip()
    title = _fits(_completed(clause, words, f"{subject} {verb}"))
    alone = title == f"{subject} {verb}"
    if alone and clause.verb.lemma_ == "be":
        rest = {
            t.i
            for child in clause.verb.children
            if child.i > clause.verb.i and child.dep_ in ("attr", "acomp", "prep")
            for t in child.subtree
        }
        return f"{title} {words.write(rest)}" if rest else ""
    if alone and not clause.passive and clause.verb.lemma_.lower() in ("acquire", "make", "give") and not plural:
        return ""
    if alone and clause.link == "relcl" and (object_words := _relative_object(clause, words)):
        return f"{title} {object_words}"
    return "" if alone and not clause.passive and clause.verb.lemma_.lower() not in BARE else title


def _small(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _has_partner(clause: Clause) -> bool:
    return clause.object is not None or any(child.dep_ == "prep" and child.lower_ == "with" for child in clause.verb.children)


def _last_pair(state: Drafting) -> list[str]:
    """The countries of the event told last, where that has several."""
    for draft in reversed(state.drafts[-3:]):
        countries = _countries(state, draft.who)
        if len(countries) > 1:
            return countries[:3]
    return []


def _completed(clause: Clause, words: Phrasing, head: str) -> Iterator[str]:
    """The title with ever less behind the verb: phrases that may go go first, then what hangs on nouns.  Written when asked for."""
    particle = {child.i for child in clause.verb.children if child.dep_ == "prt" or (child.dep_ == "advmod" and child.lower_ in STUCK)}
    for parts in choices(words, clause.verb):
        yield f"{head} {words.write(particle | parts)}".strip()


def _relative_object(clause: Clause, words: Phrasing) -> str:
    """ "the tariffs which Chile imposed": the noun the clause hangs on is its object."""
    relative = next((child for child in clause.top.children if child.tag_ in ("WDT", "WP", "IN") and child.dep_ in ("dobj", "mark")), None)
    noun = clause.top.head
    bare = clause.own_subject and relative is None
    return words.write(words.noun(noun, 0)) if (relative is not None or bare) and noun.pos_ in ("NOUN", "PROPN") else ""


def _passed(words: Phrasing, token: Token) -> str:
    """ "the appointment of Rosa Vidal as defence minister" -> "Rosa Vidal appointed defence minister"."""
    of = next((child for child in token.children if child.dep_ == "prep" and child.lower_ == "of"), None)
    person = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    if person is None:
        return ""
    post = next(
        (child for noun in (token, person) for child in noun.children if child.dep_ == "prep" and child.lower_ in ("as", "to")), None
    )
    role = words.write(words.preposition(post, 1) - {post.i}) if post is not None else ""
    return f"{words.write(words.noun(person, 0))} {doing('passed', token.lemma_.lower())} {role}".strip()
