"""Short readable titles of events in the present tense of headlines, built from who, what and whom: "Chile and Peru sign fisheries pact".

A title is put together from whole phrases and never cut: what does not fit is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from model.domain import Kind
from model.extract.clauses import SUBJECTS, Clause
from model.extract.reading import Reading

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 92  # characters; what fits a line of the event card
OPEN = ("relcl", "acl", "advcl", "ccomp", "appos", "parataxis", "punct", "det", "mark", "cc", "conj", "case", "prep", "predet", "preconj")
LINKS = frozenset(("of", "on", "over", "about", "with", "against", "to", "for", "from", "between", "into", "off", "upon", "at"))
SHORT = {"United States": "US", "United Kingdom": "UK", "European Union": "EU"}
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def title_of(reading: Reading, clause: Clause, kind: Kind, place: str = "", talks: str = "") -> str:
    """The title of the event a clause reports.  `talks` is the name of the talks where they are what happens."""
    subject = _subject(reading, clause)
    if kind is Kind.STATEMENT and clause.content and clause.object is None:
        return _told(reading, clause, subject)
    verb = _verb(clause)
    parts = [subject, verb] if subject else [_capital(verb)]
    if clause.passive and not subject:
        parts = [talks or "Talks", verb]
    parts.extend(_complements(reading, clause))
    title = _fitting(parts)
    if place and kind is not Kind.STATEMENT and _where(place) not in title and len(title) + len(place) <= LONGEST:
        title += f" {place}"
    return _capital(title)


def noun_title(reading: Reading, token: Token, names: Iterable[str], place: str = "", meeting: bool = False) -> str:
    """The title of an event named by a noun: "Appointment of Rosa Vidal as defence minister", "Chile-Peru summit in Lima"."""
    title = noun_phrase(reading, token, links=True)
    names = list(names)
    if meeting and len(names) > 1:
        title, names = f"{listed(names[:3])} meet", []
    names = [name for name in names if name not in title]
    if names and not any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children):
        title = f"{listed(names[:2])}: {title}" if len(title) + len(names[0]) < LONGEST else title
    if place and _where(place) not in title:
        title += f" {place}"
    return _capital(title)


def listed(names: Iterable[str]) -> str:
    """Names as a list in words: "Chile, Peru and Kenya"; long names of countries in their short form."""
    words = [SHORT.get(name, name) for name in names]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _where(place: str) -> str:
    """The name in "in Lima" or "at the Pentagon"."""
    return place.split(" ", 1)[-1].removeprefix("the ")


def _subject(reading: Reading, clause: Clause) -> str:
    token = clause.subject
    if token is None:
        return ""
    if token.pos_ == "PRON" or token.lower_ in ("latter", "former"):
        keys = list(dict.fromkeys(n.key for n in reading.named if n.token.i == token.i))
        return listed(reading.participants[key].name for key in keys[:3] if key in reading.participants)
    return noun_phrase(reading, token)


def _told(reading: Reading, clause: Clause, subject: str) -> str:
    """"Rosa Vidal says ..." with what is said as far as it is short."""
    inner = clause.content[0]
    verb = third_person(clause.lemma, _plural(clause)) if not clause.passive else "is quoted"
    own = inner.subject is not None and inner.subject.lower_ in ("he", "she", "it", "they")
    named = inner.subject.lower_ if own and inner.subject is not None else _subject(reading, inner)
    said = _fitting([named, _verb_as_said(inner), *_complements(reading, inner)])
    title = f"{subject} {verb} {said}" if subject else f"{said}: said"
    if not inner.own_subject or inner.subject is None or inner.subject.pos_ == "PRON" and not own or len(title) > LONGEST:
        topic = _topic(reading, inner)
        title = f"{subject} speaks on {topic}" if topic else f"{subject} makes a statement"
    return _capital(title)


def _topic(reading: Reading, inner: Clause) -> str:
    for token in (inner.object, inner.subject):
        if token is not None and token.pos_ in ("NOUN", "PROPN"):
            text = noun_phrase(reading, token)
            if len(text) < 50:
                return text
    return ""


def _verb(clause: Clause) -> str:
    particle = next((child.text for child in clause.verb.children if child.dep_ == "prt"), "")
    if clause.tense in ("future", "would", "infinitive"):
        verb = f"to be {clause.verb.text}" if clause.passive else f"to {clause.verb.lemma_}"
    elif clause.passive:
        verb = clause.verb.text
    elif clause.verb.lemma_ == "meet" and not _plural(clause):
        verb = "meets"
    else:
        verb = third_person(clause.verb.lemma_, _plural(clause))
    return f"{verb} {particle}".strip()


def _verb_as_said(clause: Clause) -> str:
    words = [t for t in (*clause.top.children, *clause.verb.children) if t.dep_ in ("aux", "auxpass", "prt", "neg")]
    words = sorted({t.i: t for t in (*words, clause.top, clause.verb)}.items())
    return " ".join(token.text for _, token in words)


def third_person(lemma: str, plural: bool) -> str:
    """The present tense of a verb: "hold" or "holds", "carries", "reaches"."""
    lemma = lemma.split(" ")[0]
    if plural:
        return "are" if lemma == "be" else lemma
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{lemma}es"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}s"


def _plural(clause: Clause) -> bool:
    token = clause.subject
    if token is None:
        return False
    return token.tag_ in ("NNS", "NNPS") or token.lower_ in ("they", "we", "both") or any(child.dep_ == "conj" for child in token.children)


def _complements(reading: Reading, clause: Clause) -> list[str]:
    """The objects of a clause and the short phrases that complete its verb, in order of the text."""
    dates = {token.i for token in reading.phrase_root.values()}
    places = {token.i for _, token in reading.held[id(clause)].places}
    found: list[tuple[int, str]] = []
    for child in clause.verb.children:
        if child.dep_ in ("dobj", "dative", "attr", "oprd") and child.i not in dates:
            found.append((child.i, noun_phrase(reading, child, links=True)))
        elif child.dep_ in ("prep", "agent") and child.lower_ in (*LINKS, "by", "as"):
            noun = next((grand for grand in child.children if grand.dep_ == "pobj"), None)
            if noun is None or noun.i in dates or noun.i in places or _has_date(noun, dates):
                continue
            if child.lower_ == "at" or (child.lower_ == "for" and noun.lemma_ == "time"):
                continue
            found.append((child.i, f"{child.lower_} {noun_phrase(reading, noun, links=True)}"))
        elif child.dep_ in ("xcomp", "ccomp") and child.tag_ in ("VB", "VBG") and not any(c.lower_ in ("that", "will", "would") for c in child.children):
            found.append((child.i, _infinitive(reading, child)))
    return [text for _, text in sorted(found)]


def _infinitive(reading: Reading, verb: Token) -> str:
    to = "to " if any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children) else ""
    objects = [noun_phrase(reading, child, links=True) for child in verb.children if child.dep_ in ("dobj", "attr")]
    particle = next((f" {child.text}" for child in verb.children if child.dep_ == "prt"), "")
    subject = next((f"{noun_phrase(reading, child)} " for child in verb.children if child.dep_ in SUBJECTS), "")
    to = subject + to
    passive = "be " if any(child.dep_ == "auxpass" for child in verb.children) else ""
    text = f"{to}{passive}{verb.text}{particle} {' '.join(objects)}".strip()
    if len(text) > 60 and objects:
        objects = [_words(_core(child)) for child in verb.children if child.dep_ in ("dobj", "attr")]
        text = f"{to}{passive}{verb.text}{particle} {' '.join(objects)}".strip()
    return text


def _has_date(noun: Token, dates: set[int]) -> bool:
    return any(t.i in dates for t in noun.subtree) and noun.pos_ != "PROPN"


def noun_phrase(reading: Reading, token: Token, *, links: bool = False) -> str:
    """A noun phrase without articles, clauses and parentheses; people and countries by their names; `links` adds what short
    prepositional phrases say."""
    named = [n for n in reading.name_at.get(token.i, ()) if n.kind in ("person", "country") and n.key in reading.participants and n.sense != "attribute"]
    if named:
        text = listed(dict.fromkeys(reading.participants[n.key].name for n in named))
    else:
        text = _words(_core(token))
    for child in token.children:
        if child.dep_ == "conj" and child.i > token.i and child.pos_ in ("NOUN", "PROPN", "PRON"):
            joiner = ", " if any(grand.dep_ == "conj" for grand in child.children) else " and "
            text += joiner + noun_phrase(reading, child, links=links)
        elif child.dep_ == "prep" and (child.lower_ == "of" or (links and child.lower_ in LINKS and child.lower_ not in ("at", "off"))):
            noun = next((grand for grand in child.children if grand.dep_ == "pobj"), None)
            if noun is not None and not _has_date(noun, {t.i for t in reading.phrase_root.values()}):
                more = f" {child.lower_} {noun_phrase(reading, noun, links=False)}"
                if len(text) + len(more) <= 64:
                    text += more
    return text


def _core(token: Token) -> list[Token]:
    """A noun with the words before it that belong to its name, articles and quotation marks left out."""
    found = [token]
    for child in token.lefts:
        if child.dep_ == "punct" and child.text in ("-", "–"):
            found.append(child)
        elif child.dep_ not in OPEN and child.dep_ not in SUBJECTS:
            found.extend(t for t in child.subtree if t.dep_ not in ("relcl", "det", "predet") and t.text not in '"“”‘’``\'\'()')
    return sorted(found, key=lambda t: t.i)


def _words(tokens: list[Token]) -> str:
    text = ""
    last: Token | None = None
    for token in tokens:
        if last is not None and (last.whitespace_ or token.i != last.i + 1):
            text += " "
        text += token.text
        last = token
    return text.strip(" -,")


def _fitting(parts: list[str]) -> str:
    text = ""
    for index, part in enumerate(part for part in parts if part):
        if index > 1 and len(text) + len(part) + 1 > LONGEST:
            continue
        text = f"{text} {part}" if text else part
    return text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
