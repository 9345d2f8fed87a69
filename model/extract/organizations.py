"""Organisations in a parsed passage: ministries, companies, forces, international bodies, with the country they belong to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.extract.countries import CountryHit, span_of
from model.extract.facts import facts
from model.extract.name_values import ACTOR
from model.extract.roles import APOSTROPHES, HYPHENS, head_group, is_honorific, title_words
from model.extract.senses import sense_of, words
from model.extract.surnames import slug

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from model.extract.passages import Passage

JOINERS = frozenset({"of", "for", "and", "&", "the", "on"})


@dataclass(frozen=True, slots=True)
class OrgRun:
    """A possible organisation at start..end of the article (tokens first..last of passage `passage`).  `bare` is the name without
    the country before it, `country` the code it belongs to, `state` whether it is an organ of a state, `named` whether its words
    show that it is an organisation (else only the label says so)."""

    passage: int
    first: int
    last: int
    start: int
    end: int
    bare: str
    country: str
    state: bool
    named: bool
    sense: str
    acts: bool
    short: str = ""  # what stands in brackets after it: "(GAO)"


@dataclass(slots=True)
class Organization:
    """An organisation of one article: its name, country code, other names, and the places that name it."""

    name: str
    country: str
    aliases: tuple[str, ...]
    runs: list[OrgRun]

    @property
    def key(self) -> str:
        """The participant key."""
        return f"org:{slug(self.name)}"


def find_org_runs(passage: Passage, number: int, hits: list[CountryHit], people: frozenset[int]) -> list[OrgRun]:
    """All possible organisations of a passage in order; `people` are the tokens of people's names."""
    doc = passage.doc
    held = {token.i: hit.term.code for hit in hits for token in span_of(doc, hit.start, hit.end)}
    found: list[OrgRun] = []
    index = 0
    while index < len(doc):
        span = _span_at(doc, index, people, held)
        if span is None:
            index += 1
            continue
        first, last, named = span
        run = _made(passage, number, first, last, named, held)
        if run is not None:
            found.append(run)
        index = max(last, index + 1)
    return found


def _span_at(doc: Doc, index: int, people: frozenset[int], held: dict[int, str]) -> tuple[int, int, bool] | None:
    """The organisation that begins with token `index`: its tokens and whether its words show it."""
    if index in people or not _capital(doc[index]) or is_honorific(doc[index]):
        return None
    last, heads = index + 1, []
    while last < len(doc) and last not in people:
        token = doc[last]
        if _capital(token) and not is_honorific(token):
            last += 1
        elif token.text in HYPHENS and not token.whitespace_ and last + 1 < len(doc) and _capital(doc[last + 1]):
            last += 2
        elif (token.lower_ in JOINERS and _joins(doc, index, last, people)) or (
            token.text in APOSTROPHES and last + 1 < len(doc) and _capital(doc[last + 1]) and doc[last + 1].lower_ in words().org_heads
        ):
            last += 1
        else:
            break
    heads = [at for at in range(index, last) if doc[at].lower_.rstrip(".") in words().org_heads]
    if heads and not (len(heads) == 1 and heads[0] == index and last - index == 1):
        return index, _end(doc, heads, last), True
    if all(at in held for at in range(index, last)):
        return None
    while index in held and index + 1 < last and doc[index].ent_type_ != "ORG":
        return None
    labelled = index
    while labelled < last and doc[labelled].ent_type_ == "ORG":
        labelled += 1
    return (index, labelled, False) if labelled > index else None


def _end(doc: Doc, heads: list[int], last: int) -> int:
    """Where the name ends: after its last head word, or after what follows "of" there."""
    for head in heads:
        if head + 1 < last and doc[head + 1].lower_ in ("of", "for", "on"):
            return last
    return heads[-1] + 1


def _capital(token: Token) -> bool:
    return (
        token.text[0].isupper()
        and token.pos_ in ("PROPN", "ADJ", "NOUN", "ADV", "X", "VERB", "NUM")
        and not (token.is_sent_start and token.pos_ in ("ADV", "VERB"))
    )


def _joins(doc: Doc, first: int, index: int, people: frozenset[int]) -> bool:
    """Whether "of", "and", "for" at `index` goes on with the name: "Ministry of Trade and Industry"."""
    word = doc[index].lower_
    follow = index + 1
    while follow < len(doc) and doc[follow].lower_ in ("the",):
        follow += 1
    if follow >= len(doc) or follow in people or not _capital(doc[follow]):
        return False
    before = {doc[at].lower_ for at in range(first, index)}
    if word in ("of", "for", "on"):
        return bool(before & words().before_of)
    if word == "the":
        return doc[index - 1].lower_ in ("of", "for", "on", "and")
    inside = any(doc[at].lower_ in ("of", "for") for at in range(first, index))
    tail = any(doc[at].lower_ in words().org_heads for at in range(follow, min(follow + 4, len(doc))))
    return (inside or word == "&" or (tail and not before & words().org_heads)) and not head_group(doc[follow])


def _made(passage: Passage, number: int, first: int, last: int, named: bool, held: dict[int, str]) -> OrgRun | None:
    """The run, or None where its words show something else: a meeting, a place, an agency of news, an office."""
    doc, lists = passage.doc, words()
    while last > first and doc[last - 1].text in HYPHENS:
        last -= 1
    owner = ""
    bare = first
    while bare < last - 1 and (bare in held or doc[bare].text in HYPHENS or (bare > first and doc[bare].text in APOSTROPHES)):
        owner = owner or held.get(bare, "")
        bare += 1
    if bare >= 2 and bare == first and doc[bare - 1].text in APOSTROPHES:
        owner = held.get(bare - 2, "")
    if not owner and "of" in doc[first:last].text.split():
        owner = next((held[at] for at in range(first, last) if at in held), "")
    lower = [token.lower_.rstrip(".") for token in doc[bare:last]]
    name = " ".join(doc[bare:last].text.split())
    if not lower or lower[-1] in lists.not_organizations or (head_group(doc[last - 1]) and not named) or last - bare < 1:
        return None
    if _is_agency(name, doc[first:last].text) or not any(sign.isalpha() for sign in name) or len(name) < 2:
        return None
    if not named and (lower[-1] in lists.place_heads or name.casefold() in lists.not_people or name in facts().cities):
        return None
    span = doc[first:last]
    state = bool(set(lower) & lists.state_organs) and (bool(owner) or lower[0] in lists.before_of)
    after = doc[last].text == "(" and last + 2 < len(doc) and doc[last + 2].text == ")" if last < len(doc) else False
    short = doc[last + 1].text if after and doc[last + 1].text.isupper() and len(doc[last + 1].text) > 1 else ""
    acts = (
        span.root.dep_ in ("nsubj", "nsubjpass")
        or (span.root.dep_ == "pobj" and span.root.head.dep_ == "agent")
        or span.root.dep_ == "poss"
    )
    return OrgRun(
        number,
        first,
        last,
        passage.start + span.start_char,
        passage.start + span.end_char,
        name,
        owner,
        state,
        named,
        sense_of(span),
        acts,
        short,
    )


def _is_agency(bare: str, whole: str) -> bool:
    known = facts().agencies
    return any(text.casefold().removeprefix("the ") in known for text in (bare, whole)) or bare.casefold().endswith(
        ("news agency", "news", "newspaper")
    )


def group_organizations(runs: list[OrgRun], demonyms: dict[str, str]) -> list[Organization]:
    """The organisations of an article that have a part in it: those that act somewhere and whose words or repeated label show that
    they are organisations.  `demonyms` maps a country code to the adjective put before an organ of a state."""
    shorts = {run.short: run.bare for run in runs if run.short}
    groups: dict[tuple[str, str], list[OrgRun]] = {}
    for run in runs:
        bare = shorts.get(run.bare, run.bare)
        groups.setdefault((bare.casefold(), run.country), []).append(run)
    _adopt(groups)
    found = []
    for (_, country), members in groups.items():
        if not any(run.sense == ACTOR or run.acts for run in members):
            continue
        if not any(run.named for run in members) and (len(members) < 2 or sum(run.acts for run in members) < 1):
            continue
        bare = Counter(shorts.get(run.bare, run.bare) for run in members).most_common(1)[0][0]
        state = any(run.state for run in members)
        name = f"{demonyms[country]} {bare}" if state and country in demonyms else bare
        aliases = {run.bare for run in members} | {run.short for run in members if run.short}
        found.append(Organization(name, country, tuple(sorted(aliases - {name})), members))
    return found


def _adopt(groups: dict[tuple[str, str], list[OrgRun]]) -> None:
    """Gives an organ named without a country ("the Ministry of Trade") to the only country that has one of this name here."""
    for name, country in list(groups):
        if country:
            continue
        owners = [other for other, code in groups if other == name and code]
        codes = [code for other, code in groups if other == name and code]
        if len(owners) == 1:
            groups[(name, codes[0])] += groups.pop((name, ""))


def verb_lists() -> frozenset[str]:
    """The verbs only people and bodies are the subject of (see titles.toml)."""
    return title_words().saying
