"""Headlines the parser takes for a heap of nouns ("Defence talks resume", "Carrier exercises options"): the event is found by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind, Status
from model.extract.drafting import Drafting
from model.extract.extraction import Act, Dating, Draft, When, Who
from model.extract.kinds import Sort
from model.extract.reading import Reading
from model.extract.spans import trimmed
from model.extract.titles import headline_title
from model.extract.who import join_who, with_countries

if TYPE_CHECKING:
    from model.extract.parsed import Token


def draft_headline(state: Drafting, number: int, reading: Reading) -> None:
    """Adds a draft for a title no clause was found in: its first word but one that can be a verb, or else an event's noun."""
    found = _verb(state, reading)
    if found is None:
        return
    token, sort = found
    talks = next((state.talks_at[number, t.i] for t in token.sent if (number, t.i) in state.talks_at), -1)
    kind = Kind.MEETING if talks >= 0 and sort.status is Status.RESUMED else sort.kind
    who = tuple(
        Who(named.key, "", named.start, named.end) for named in reading.named if named.token.sent == token.sent and named.token.i < token.i
    )
    status = Status.PLANNED if any(child.lower_ == "to" and child.dep_ == "aux" for child in token.children) else sort.status
    start, end = trimmed(reading, list(token.sent))
    act = None if talks < 0 else Act.SUSPENSION if kind is Kind.SUSPENSION else Act.ROUND if kind is Kind.MEETING else None
    act = Act.PLAN if act is Act.ROUND and status is Status.PLANNED else act
    words = tuple(dict.fromkeys(t.lemma_.lower() for t in token.sent if t.pos_ in ("NOUN", "PROPN", "ADJ", "NUM", "VERB")))
    title = headline_title(reading.text[start - reading.passage.start : end - reading.passage.start])
    state.add(
        Draft(
            start,
            end,
            reading.passage.start + token.idx,
            kind,
            status,
            title,
            When(Dating.LATER, tense="future") if status is Status.PLANNED else When(Dating.NEWS, tense="present"),
            with_countries(join_who(who), state.participants),
            words=words,
            talks=talks,
            act=act,
            main=True,
            trust=0.6,
        )
    )


def _verb(state: Drafting, reading: Reading) -> tuple[Token, Sort] | None:
    """A word behind the first that is a known verb in the form a headline uses: "resume", "exercises", "delayed"."""
    for token in reading.doc:
        if token.i == 0 or token.pos_ not in ("NOUN", "VERB", "PROPN"):
            continue
        low = token.lower_
        for lemma in (
            low,
            token.lemma_.lower(),
            low.removesuffix("s"),
            low.removesuffix("es"),
            low.removesuffix("d"),
            low.removesuffix("ed"),
        ):
            sort = state.lexicon.verbs.get(lemma)
            if sort is not None and (sort.kind is not Kind.STATEMENT or low != lemma) and (token.dep_ != "compound" or token.tag_ == "NNS"):
                return token, sort
    return None
