"""Which clauses deserve to be events: what a reader would put on a timeline, not remarks, states, wishes and empty words.

The reasons, each a function of its own below:
- a remark about the page itself in brackets ("(Updated)") tells nothing that happened;
- a thing without a name that only points back ("the plan") and of which nobody is told to have done anything;
- a verb that says nothing by itself ("goes", "makes") with nothing that completes it;
- "what they had agreed before": a clause that stands for a noun;
- what somebody does "often" or "has long" done: a habit;
- a news agency as the source of what somebody else says or of a loose remark;
- what "experts say", and that somebody "said little".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, SpanKind
from model.extract.clauses import Clause
from model.extract.facts import facts
from model.extract.title_words import title_words

if TYPE_CHECKING:
    from model.extract.reading import Reading

VAGUE, LIGHT, HABITS = title_words("vague"), title_words("light"), title_words("habits")
COMPLETES = frozenset(("dobj", "attr", "acomp", "prep", "xcomp", "ccomp", "prt", "dative", "oprd", "agent", "npadvmod", "pcomp"))


def worth(reading: Reading, clause: Clause, kind: Kind, title: str, dated: bool, anyone: bool) -> bool:
    """Whether a clause of `kind` deserves to be an event.  `title` is what it would be called ("" where it tells too little for
    one), `dated` whether a date phrase of its own hangs on it, `anyone` whether a participant takes part."""
    return (
        bool(title)
        and not _remark(reading, clause)
        and not (_habit(clause) and not dated)
        and not (_free(clause) and not dated)
        and not _declines(clause)
        and not (_pointing(clause) and not dated and not anyone)
        and not (_empty(clause) and not dated)
        and not (kind is Kind.STATEMENT and (_agency_only(reading, clause) or _nothing_said(clause) or (_anybody(clause) and not dated)))
    )


def _remark(reading: Reading, clause: Clause) -> bool:
    """ "(Updated)", "(Video below)": words in brackets that are no sentence."""
    if reading.passage.kind is SpanKind.TITLE or clause.own_subject:
        return False
    first, last = clause.top.left_edge.i, clause.top.right_edge.i
    before = reading.doc[first - 1].text if first > 0 else ""
    after = reading.doc[last + 1].text if last + 1 < len(reading.doc) else ""
    inside = before in ("(", "[") or reading.doc[first].text in ("(", "[")
    return inside and (after in (")", "]") or reading.doc[last].text in (")", "]")) and last - first < 6


def _habit(clause: Clause) -> bool:
    """ "have long traded fish", "often meet"."""
    return any(
        child.dep_ == "advmod" and child.lower_ in HABITS and child.i < clause.verb.i
        for child in (*clause.top.children, *clause.verb.children)
    )


def _free(clause: Clause) -> bool:
    """ "what they had agreed", "whatever he said": the clause names a thing."""
    return clause.link in ("pcomp", "ccomp", "relcl", "csubj") and any(
        child.lower_ in ("what", "whatever", "whichever") and child.dep_ in ("dobj", "pobj", "nsubj", "nsubjpass")
        for child in clause.top.children
    )


def _pointing(clause: Clause) -> bool:
    """ "the plan was blocked": a bare noun that says nothing without the sentences before it."""
    subject = clause.subject
    if subject is None or subject.pos_ != "NOUN" or subject.lemma_.lower() not in VAGUE:
        return False
    return not any(child.dep_ in ("amod", "compound", "nmod", "poss", "prep", "nummod", "acl", "relcl") for child in subject.children)


def _empty(clause: Clause) -> bool:
    """ "goes", "makes": a light verb alone."""
    if clause.passive or clause.verb.lemma_.lower() not in LIGHT or clause.content:
        return False
    return not any((child.dep_ in COMPLETES and child.i > clause.verb.i) or child.dep_ == "dobj" for child in clause.verb.children)


def _declines(clause: Clause) -> bool:
    """ "declined to comment": that nobody said anything of note."""
    return clause.lemma in ("decline", "refuse") and any(
        child.dep_ == "xcomp" and child.lemma_.lower() in ("comment", "elaborate", "speculate", "discuss", "say")
        for child in clause.verb.children
    )


def _nothing_said(clause: Clause) -> bool:
    """ "said little": that nobody said anything of note."""
    return clause.object is not None and clause.object.lower_ in ("little", "nothing", "much", "otherwise", "something", "anything")


def _anybody(clause: Clause) -> bool:
    """ "Experts say such storms are rare": what people of a kind say at all times."""
    subject = clause.subject
    return (
        clause.tense == "present"
        and subject is not None
        and subject.tag_ == "NNS"
        and not any(
            child.dep_ in ("det", "poss", "nummod", "compound", "amod", "relcl", "acl", "prep", "nmod") for child in subject.children
        )
    )


def _agency_only(reading: Reading, clause: Clause) -> bool:
    """ "..., Kyodo said": an agency gives what it reports, and is no party to it."""
    subject = clause.subject
    if subject is None or not clause.own_subject or subject.dep_ != "nsubj":
        return False
    first, last = subject.left_edge, subject
    name = reading.doc.text[first.idx : last.idx + len(last)].casefold().removeprefix("the ")
    return (
        name in facts().agencies
        and (clause.verb.i > subject.i)
        and clause.lemma in ("say", "report", "write", "add", "note", "quote", "cite")
    )
