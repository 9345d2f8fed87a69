"""Clauses of a parsed passage: what each verb says of whom, in which tense, under which other clause.  spaCy tokens in, plain rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from model.extract.kinds import Lexicon

if TYPE_CHECKING:
    from model.extract.parsed import Doc, Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
OBJECTS = ("dobj", "dative", "oprd")
HEADS = (
    "ROOT",
    "conj",
    "relcl",
    "acl",
    "advcl",
    "ccomp",
    "pcomp",
    "parataxis",
    "dep",
    "xcomp",
    "csubj",
    "appos",
    "intj",
    "nmod",
    "npadvmod",
)
DOUBT = frozenset(("may", "might", "could", "should", "must", "can", "ca", "ought"))
FUTURE = frozenset(("will", "'ll", "’ll", "shall", "wo"))
CONDITIONS = frozenset(("if", "unless", "whether", "lest", "though"))
TURNS = frozenset(("first", "last", "latest", "only", "second", "third", "next", "fourth", "fifth"))
LEVELS = {"nsubj", "nsubjpass", "csubj", "agent"}


@dataclass(slots=True, eq=False)
class Clause:
    """One verb and what belongs to it.

    `top` is where the clause hangs (the "scheduled" of "is scheduled to visit"), `verb` what happens.  `subject` may come from
    an outer clause or the noun a relative clause belongs to.  `tense` is "past", "perfect", "pluperfect", "present",
    "progressive", "future", "doubt" (may, could ...), "participle" or "infinitive".  `link` says how it hangs on `parent`:
    "main", "conj", "relcl", "acl", "ccomp", "advcl", "pcomp", "xcomp", with `mark` its conjunction ("after", "since", "if").
    """

    top: Token
    verb: Token
    lemma: str
    subject: Token | None
    object: Token | None
    agent: Token | None
    passive: bool
    tense: str
    link: str
    mark: str = ""
    negated: bool = False
    planned: bool = False
    parent: Clause | None = None
    content: list[Clause] = field(default_factory=list)  # what is said, for a verb of saying

    @property
    def own_subject(self) -> bool:
        """Whether the subject stands in the clause itself."""
        return self.subject is not None and self.subject.head in (self.top, self.verb)


def find_clauses(doc: Doc, lexicon: Lexicon) -> list[Clause]:
    """The clauses of a parsed passage in the order of their verbs, each knowing its parent."""
    found: dict[int, Clause] = {}
    inside: set[int] = set()  # verbs that are part of another clause's verb chain
    for token in sorted((t for t in doc if t.pos_ in ("VERB", "AUX") and t.dep_ in HEADS), key=_depth):
        if token.i in inside:
            continue
        parent = _parent(token, found)
        if token.dep_ == "xcomp" and not _own_xcomp(token, parent):
            continue
        if token.dep_ in ("nmod", "npadvmod", "appos", "dep", "intj") and not _finite(token):
            continue
        clause = _clause(token, parent, lexicon, inside)
        found[token.i] = clause
        if clause.verb.i != token.i:
            found[clause.verb.i] = clause
        if parent is not None and clause.link == "ccomp":
            parent.content.append(clause)
    seen: set[int] = set()
    ordered = []
    for index in sorted(found):
        clause = found[index]
        if id(clause) not in seen:
            seen.add(id(clause))
            ordered.append(clause)
    return sorted(ordered, key=lambda clause: clause.verb.i)


def _depth(token: Token) -> tuple[int, int]:
    depth = 0
    while token.head != token and depth < 60:
        token, depth = token.head, depth + 1
    return depth, token.i


def _parent(token: Token, found: dict[int, Clause]) -> Clause | None:
    climbing = token
    while climbing.head != climbing:
        climbing = climbing.head
        if climbing.i in found:
            return found[climbing.i]
    return None


def _own_xcomp(token: Token, parent: Clause | None) -> bool:
    """An open complement is a clause of its own only where it says a thing done: "was seen leaving" no, "helped sign" no."""
    return False


def _finite(token: Token) -> bool:
    return token.tag_ in ("VBD", "VBZ", "VBP") or any(child.dep_ in ("aux", "auxpass") for child in token.children)


def _clause(token: Token, parent: Clause | None, lexicon: Lexicon, inside: set[int]) -> Clause:
    verb, planned = _planned_verb(token, lexicon, inside)
    link = {"ROOT": "main", "parataxis": "main", "dep": "main", "nmod": "main", "npadvmod": "main", "appos": "main", "intj": "main"}.get(
        token.dep_, token.dep_
    )
    headless = (
        link == "acl" and token.tag_ == "VBD" and token.head.dep_ == "ROOT" and token.head.pos_ in ("NOUN", "PROPN") and parent is None
    )
    if headless:
        link = "main"  # "Rosa Vidal, the minister of Chile, called on ...": parsed as a noun that a finite verb describes
    if link == "conj" and (parent is None or (parent.top != token.head and parent.verb != token.head)):
        link = "main"
    if link == "ccomp" and parent is not None and token.i < parent.verb.i and not lexicon.reports(parent.lemma):
        link = "main"  # "X denied it; Y had been ..." is parsed as if X's clause were told by Y's
    headline = link == "acl" and token.tag_ == "VBN" and _is_headline(token)
    announced = link in ("acl", "relcl") and _is_headline(token) and _to_come(token)
    if headline or announced:
        link = "main"
    auxiliaries = _auxiliaries(token)
    if link == "conj" and not auxiliaries and not _subject_of(token) and parent is not None and _shares_auxiliary(token, parent):
        tense, passive = parent.tense, parent.passive and token.tag_ in ("VBN", "VBD")
    else:
        tense, passive = _tense(token, auxiliaries), _passive(token, link)
        if link == "conj" and tense == "participle" and token.tag_ == "VBN" and parent is not None and parent.tense == "past":
            done = not parent.passive and any(child.dep_ == "dobj" for child in token.children)
            tense = "past" if done else tense  # "fired tear gas and arrested sixty" is at times tagged as a participle
    if headline:
        tense, passive = "past", True
    subject = token.head if headline or announced else _subject_of(token)
    if verb != token:
        subject = _subject_of(verb) or subject  # "Analysts expect the yard to close": the yard is to
    fronted = _fronted(token) if subject is None and token.dep_ == "ccomp" else None
    if fronted is not None:
        subject, link = fronted, "advcl"
    subject = token.head if headless and subject is None else _resolved_subject(token, subject, link, parent)
    if subject is None and link == "main" and token.tag_ == "VBD":
        subject = _just_before(token) or _of_aside(token)
    turn = link in ("relcl", "acl") and parent is not None and first_to(token, parent)
    if turn and parent is not None:
        subject, tense = parent.subject, parent.tense  # "was the first country to leave the union" left it
    mark = next((child.lower_ for child in token.children if child.dep_ in ("mark", "advmod") and child.i < token.i and _marks(child)), "")
    if fronted is not None:
        mark = fronted.head.lower_
    if link == "pcomp" or (not mark and link == "advcl" and token.head.dep_ == "prep"):
        mark = token.head.lower_
    return Clause(
        top=token,
        verb=verb,
        lemma=lexicon.verb_lemma(verb),
        subject=subject,
        object=next((child for child in verb.children if child.dep_ in OBJECTS or child.dep_ == "attr"), None),
        agent=_agent(verb),
        passive=passive if verb == token else any(c.dep_ == "auxpass" for c in verb.children),
        tense="future" if planned else tense,
        link=link,
        mark=mark,
        negated=any(child.dep_ == "neg" or child.lower_ in ("never", "neither") for child in (*token.children, *verb.children)),
        planned=planned,
        parent=parent,
    )


def first_to(token: Token, parent: Clause) -> bool:
    """ "was the first company to operate the jet", "became the third country to leave": who was the first to do a thing did it."""
    noun = token.head
    to = any(child.lower_ == "to" and child.dep_ == "aux" for child in token.children)
    turns = (child.lower_ in TURNS or child.ent_type_ == "ORDINAL" for child in (noun, *noun.children))
    return to and noun.dep_ == "attr" and noun.head in (parent.verb, parent.top) and not parent.negated and any(turns)


def _just_before(token: Token) -> Token | None:
    """The name right before a verb that the parse has tied to something else: "... of the rift, Juan Mora replied"."""
    before = token.doc[token.i - 1] if token.i > token.sent.start else None
    return before if before is not None and before.pos_ == "PROPN" and before.ent_type_ in ("PERSON", "ORG", "GPE") else None


def _of_aside(token: Token) -> Token | None:
    """The subject of "Officers, wondering how he had left, searched the site", which is parsed as that of the participle."""
    for child in token.children:
        if child.dep_ == "advcl" and child.tag_ == "VBG" and child.i < token.i:
            noun = _subject_of(child)
            if noun is not None and noun.i < child.i and noun.doc[noun.i + 1].text == ",":
                return noun
    return None


def _is_headline(token: Token) -> bool:
    """ "Test flight delayed after accident": a participle on the head of a sentence without verb and full stop is its verb."""
    return token.head.dep_ == "ROOT" and token.head.pos_ in ("NOUN", "PROPN") and token.sent[-1].text not in (".", "!", "?")


def _to_come(token: Token) -> bool:
    """ "Ferry line to be paid for delays", "Kenya Air to buy ten jets": an infinitive announces."""
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in token.children)


def _fronted(token: Token) -> Token | None:
    """The subject of "After the jet, already late, lands ...", which is parsed as the noun of a preposition."""
    for child in (*token.children, token.sent[0]):
        if child.dep_ == "prep" and child.i < token.i and child.lower_ in ("after", "before", "until", "since"):
            return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
    return None


def _marks(token: Token) -> bool:
    return token.dep_ == "mark" or token.tag_ in ("WRB", "IN") or token.lower_ in ("once", "since")


def _planned_verb(token: Token, lexicon: Lexicon, inside: set[int]) -> tuple[Token, bool]:
    """The verb that says what happens and whether it is announced: "is scheduled to visit", "is to be held", "is due to fly"."""
    if token.lemma_.lower() not in lexicon.plans or token.lemma_.lower() == "agree":
        return token, False
    if token.lemma_ in ("plan", "intend", "prepare", "expect", "set") and token.dep_ in ("acl", "advcl"):
        return token, False
    for child in token.children:
        inner = child
        if child.dep_ == "acomp" and child.lower_ in lexicon.plans:
            inner = next((c for c in child.children if c.dep_ == "xcomp"), child)
        if (
            inner.dep_ in ("xcomp", "ccomp")
            and (inner.tag_ == "VB" or _to_be_done(inner))
            and any(c.lower_ == "to" for c in inner.children)
        ):
            if token.lemma_ == "be" and inner == child and token.tag_ == "VBD" and _subject_of(token) is None:
                return token, False
            if token.lemma_ == "be" and inner == child and not _bare_be(token):
                continue
            inside.add(inner.i)
            return inner, True
    return token, False


def _to_be_done(token: Token) -> bool:
    """ "to be held": a passive infinitive."""
    return token.tag_ == "VBN" and any(child.dep_ == "auxpass" and child.tag_ == "VB" for child in token.children)


def _bare_be(token: Token) -> bool:
    """ "is to visit": nothing but subject, the infinitive and adverbs hang on the verb, so it is no "the aim is to ..."."""
    subject = _subject_of(token)
    if subject is None and token.dep_ == "conj":
        subject = _subject_of(token.head)  # "resigned and is to be succeeded by Mora"
    return subject is not None and not any(c.dep_ in ("attr", "acomp") for c in token.children) and subject.lemma_.lower() not in (
        "aim", "goal", "purpose", "plan", "task", "idea", "way", "objective", "hope", "point", "thing", "step", "job", "option", "what",
    )  # fmt: skip


def _auxiliaries(token: Token) -> list[Token]:
    return [child for child in token.children if child.dep_ in ("aux", "auxpass")]


def _shares_auxiliary(token: Token, parent: Clause) -> bool:
    if parent.passive and token.tag_ in ("VBN", "VBD") and not any(child.dep_ == "dobj" for child in token.children):
        return True
    return (token.tag_ == "VBN" and parent.tense in ("perfect", "pluperfect")) or (
        token.tag_ == "VB" and parent.tense in ("future", "doubt", "infinitive")
    )


def _tense(token: Token, auxiliaries: list[Token]) -> str:
    words = {aux.lower_ for aux in auxiliaries}
    if not words.isdisjoint(FUTURE):
        return "future"
    if not words.isdisjoint(DOUBT):
        return "doubt"
    if "would" in words or "'d" in words:
        return "would"
    if "had" in words:
        return "pluperfect"
    if not words.isdisjoint(("have", "has", "'ve", "’ve")):
        return "perfect"
    if token.tag_ == "VBG":
        return "participle" if words.isdisjoint(("is", "are", "am", "was", "were", "'s", "’s", "be")) else "progressive"
    if not words.isdisjoint(("was", "were", "did", "got")):
        return "past"
    if not words.isdisjoint(("is", "are", "am", "do", "does", "'s", "’s", "being")):
        return "present"
    if "to" in words or token.tag_ == "VB":
        return "infinitive"
    if token.tag_ == "VBD":
        return "past"
    if token.tag_ == "VBN":
        return "participle" if token.dep_ in ("acl", "advcl", "conj", "amod") else "past"
    return "present"


def _passive(token: Token, link: str) -> bool:
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in token.children):
        return True
    return (
        link in ("acl", "advcl")
        and token.tag_ in ("VBN", "VBD")
        and not any(child.dep_ in SUBJECTS or child.dep_ == "dobj" for child in token.children)
    )


def _subject_of(token: Token) -> Token | None:
    best = None
    for child in token.children:
        if child.dep_ in SUBJECTS:
            best = child  # the last: "X (left) and Y meet" is parsed with two
    if best is not None and best.dep_ == "csubj" and best.tag_ == "VBG":
        return next((noun for noun in best.children if noun.dep_ == "nsubj" and noun.i < best.i), best)  # "troops, fearing rain, left"
    return best


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent":
            return next((grand for grand in child.children if grand.dep_ == "pobj"), None)
    return None


def _resolved_subject(token: Token, subject: Token | None, link: str, parent: Clause | None) -> Token | None:
    if subject is not None and subject.tag_ not in ("WDT", "WP"):
        return subject
    if link in ("relcl", "acl"):
        if parent is not None and subject is None and token.tag_ == "VB" and token.head.dep_ == "dobj" and token.head.head == parent.verb:
            return parent.subject  # "Marlow announced a plan to buy the yard"
        return subject if subject is not None and token.head.pos_ == "VERB" else _antecedent(token)
    if parent is None:
        return subject
    return parent.subject if link in ("conj", "advcl", "pcomp", "xcomp") or subject is not None else None


def _antecedent(token: Token) -> Token:
    """The noun a relative clause or participle belongs to.

    "who" asks for a person: where the parse hangs it on something else ("the secretary for A, B and C, who met ..."), the next
    noun above that can be a person is taken, past the head of an apposition.  "the two countries, which had been interrupted":
    after a comma a verb that countries cannot be is left to the reader of talks (see talks.owner).
    """
    head: Token = token.head
    who = any(child.lower_ == "who" for child in token.children)
    if not who:
        return head
    climbing = head
    while climbing.head != climbing and climbing.dep_ in ("conj", "pobj", "prep", "compound", "nmod"):
        climbing = climbing.head
    if climbing.dep_ == "appos":
        climbing = climbing.head
    if head.ent_type_ == "PERSON" or climbing.pos_ not in ("PROPN", "NOUN"):
        return head
    return climbing
