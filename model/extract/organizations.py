"""Organisations in a parsed passage: ministries, companies, forces, international bodies, with the country they belong to.

A run of capitalised words is an organisation by its head word ("... Ministry", "Bank of ..."), by the facts (bodies.toml), or by its
label.  `model.extract.organization_groups` decides which of them have a part in the article.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from model.extract.countries import CountryHit, span_of
from model.extract.facts import SEAT, facts
from model.extract.home import city_country
from model.extract.name_values import ATTRIBUTE
from model.extract.roles import APOSTROPHES, HYPHENS, head_group, is_honorific, title_words
from model.extract.senses import sense_of, words

if TYPE_CHECKING:
    from model.extract.parsed import Doc, Token
    from model.extract.passages import Passage

JOINERS = frozenset({"of", "for", "and", "&", "the", "on", ","})
# Organs a state has one of: a country's name before the word is name enough ("Chilean Navy"); "Department" is not.
WHOLE = frozenset({"army", "navy", "parliament", "congress", "senate", "government", "embassy", "cabinet", "police", "treasury", "court"})


@dataclass(frozen=True, slots=True)
class OrgRun:
    """A possible organisation at start..end of the article (tokens first..last of passage `passage`).

    `bare` is the name without the country before it, `country` the code it belongs to, `state` whether it is an organ of a state,
    `named` whether its words show that it is an organisation (else only the label says so), `acts` whether it does something here,
    `says` whether it does what only people and bodies do, `short` what stands in brackets after it ("GAO").
    """

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
    says: bool
    short: str = ""


def find_org_runs(passage: Passage, number: int, hits: list[CountryHit], people: frozenset[int], titles: frozenset[int]) -> list[OrgRun]:
    """All possible organisations of a passage in order; `people` are the tokens of people's names, `titles` those of their titles
    (an organisation there describes the person)."""
    doc = passage.doc
    held = {token.i: hit.term.code for hit in hits if hit.term.sort != SEAT for token in span_of(doc, hit.start, hit.end)}
    seats = {token.i: hit.term.code for hit in hits if hit.term.sort == SEAT for token in span_of(doc, hit.start, hit.end)}
    owners = held | seats
    found: list[OrgRun] = []
    index, tokens, size = 0, doc.tokens, len(doc)
    while index < size:
        span = _span_at(doc, index, people, owners) if tokens[index].text[0].isupper() else None
        if span is None:
            index += 1
            continue
        first, last, named = span
        run = _made(passage, number, first, last, named, held, titles)
        if run is not None and not run.country and first in seats:  # "State Department" needs no country before it
            run = replace(run, country=seats[first])
        if run is not None:
            found.append(run)
        index = max(last, index + 1)
    return found


def _span_at(doc: Doc, index: int, people: frozenset[int], held: dict[int, str]) -> tuple[int, int, bool] | None:
    """The organisation that begins with token `index`: its tokens and whether its words show it."""
    if index in people or not _capital(doc.tokens[index]) or is_honorific(doc.tokens[index]):
        return None
    last = _run_end(doc, index, people)
    begins = doc.tokens[index].text in _beginnings()
    known = next((end for end in range(last, index, -1) if doc[index:end].text in facts().bodies), index) if begins else index
    heads = [at for at in range(index, last) if doc[at].lower_.rstrip(".") in words().org_heads and _proves(doc, index, at)]
    if heads and (last - index > 1):
        return index, max(_end(doc, heads, last), known), True
    if known > index:
        return index, known, True
    if all(at in held for at in range(index, last)) or (index in held and doc[index].ent_type_ != "ORG"):
        return None
    labelled = index
    while labelled < last and doc[labelled].ent_type_ == "ORG":
        labelled += 1
    return (index, labelled, False) if labelled > index else None


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """All that the names of the bodies of the facts begin with."""
    return frozenset(name[:end] for name in facts().bodies for end in range(1, len(name) + 1))


def _run_end(doc: Doc, index: int, people: frozenset[int]) -> int:
    """Where the run of capitalised words and their joints that begins with token `index` ends."""
    last, tokens, size = index + 1, doc.tokens, len(doc)
    while last < size and last not in people:
        token, follow = tokens[last], tokens[last + 1] if last + 1 < size and last + 1 not in people else None
        if _capital(token) and not is_honorific(token):
            last += 1
        elif follow is None or (not _capital(follow) and token.lower_ not in JOINERS):
            break
        elif token.text in HYPHENS and not token.whitespace_:
            last += 2
        elif (token.lower_ in JOINERS and _joins(doc, index, last, people)) or (
            token.text in APOSTROPHES and follow.lower_ in words().org_heads
        ):
            last += 1
        else:
            break
    while doc[last - 1].lower_ in JOINERS:
        last -= 1
    return last


def _proves(doc: Doc, first: int, head: int) -> bool:
    """Whether the head word shows an organisation: a weak one only where the label agrees or "of" follows."""
    if doc[head].lower_ not in words().weak_heads:
        return True
    return any(doc[at].ent_type_ == "ORG" for at in range(first, head + 1)) and (
        doc[first].ent_iob_ != "I" or doc[first - 1].lower_ == "the"
    )


def _end(doc: Doc, heads: list[int], last: int) -> int:
    """Where the name ends: after its last head word, or after what follows "of" there."""
    for head in heads:
        if head + 1 < last and doc[head + 1].lower_ in ("of", "for", "on"):
            return last
    end = heads[-1] + 1
    while end < last and doc[end].lower_.rstrip(".") in words().legal:
        end += 1
    return end


def _capital(token: Token) -> bool:
    """Whether the token can be a word of an organisation's name."""
    return (
        token.text[0].isupper()
        and token.pos_ in ("PROPN", "ADJ", "NOUN", "ADV", "X", "VERB", "NUM")
        and token.ent_type_ not in ("DATE", "TIME")
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
    before = {doc[at].lower_.rstrip(".") for at in range(first, index)}
    if word == ",":
        return bool(before & {"ministry", "department", "committee", "commission"}) and _series(doc, follow)
    if word == "on":
        return bool(before & {"commission", "committee", "conference", "council", "subcommittee", "board", "panel"})
    if word in ("of", "for"):
        return bool(before & words().before_of)
    if word == "the":
        return doc[index - 1].lower_ in ("of", "for", "on", "and")
    if word == "and" and _whole_before(doc, first, index, follow) and not before & {"ministry", "department"}:
        return False
    inside = any(doc[at].lower_ in ("of", "for") for at in range(first, index))
    tail = any(doc[at].lower_ in words().org_heads for at in range(follow, min(follow + 4, len(doc))))
    body = doc[follow : follow + 1].text in facts().bodies or (doc[follow].ent_iob_ == "B" and doc[follow].ent_type_ == "ORG")
    if inside and body and word == "and":
        return False
    return (inside or word == "&" or (tail and not before & words().org_heads)) and not head_group(doc[follow])


def _whole_before(doc: Doc, first: int, index: int, follow: int) -> bool:
    """Whether what stands before "and" is a body by itself, beside another: "the ADB and World Bank", "Lima Bank and the Port Board"."""
    name = doc[first:index].text
    letters = name.isalpha() and len(name) > 1 and (name.isupper() or name.endswith("bank"))  # "the Bundesbank"
    labelled = index - first > 1 and not doc[index].ent_type_ and doc[follow].ent_iob_ == "B" and doc[follow].ent_type_ == "ORG"
    return name in facts().bodies or letters or follow > index + 1 or labelled


def _series(doc: Doc, index: int) -> bool:
    """Whether capitalised words and then "and" with another follow: the rest of "Ministry of Economy, Trade and Industry"."""
    while index < len(doc) and _capital(doc[index]):
        index += 1
    return index + 1 < len(doc) and doc[index].lower_ == "and" and _capital(doc[index + 1]) and doc[index + 1].ent_iob_ != "B"


def _made(passage: Passage, number: int, first: int, last: int, named: bool, held: dict[int, str], titles: frozenset[int]) -> OrgRun | None:
    """The run, or None where its words show something else: a meeting, a place, an agency of news, an office."""
    doc, lists = passage.doc, words()
    while last > first and doc[last - 1].text in HYPHENS:
        last -= 1
    bare, owner = _owner(doc, first, last, held)
    span = doc[first:last]
    name, whole = " ".join(doc[bare:last].text.split()), " ".join(span.text.split())
    if whole in facts().bodies:
        bare, (name, owner) = first, facts().bodies[whole]
    lower = [token.lower_.rstrip(".") for token in doc[bare:last]]
    if not lower or _other_thing(doc, bare, last, named, lower) or _is_agency(name, whole):
        return None
    if named and len(lower) == 1 and whole not in facts().bodies and not (owner and lower[0] in WHOLE):
        return None
    state = bool(set(lower) & lists.state_organs) and (bool(owner) or lower[0] in lists.before_of) and whole not in facts().bodies
    single = span.root.dep_ in ("compound", "nmod", "amod") and not _paired(doc, first, last)
    sense = ATTRIBUTE if first in titles or (single and span.root.head.lower_ not in lists.bodies) else sense_of(span)
    subject = span.root.dep_ in ("nsubj", "nsubjpass")
    acts = subject or span.root.dep_ == "poss" or (span.root.dep_ == "pobj" and span.root.head.dep_ == "agent")
    says = subject and span.root.head.lemma_.lower() in title_words().saying
    start, end = passage.start + span.start_char, passage.start + span.end_char
    return OrgRun(number, first, last, start, end, name, owner, state, named, sense, acts, says, _short(doc, last))


def _owner(doc: Doc, first: int, last: int, held: dict[int, str]) -> tuple[int, str]:
    """The first token of the name without the country before it, and the code of the country that owns it: "Chinese ... Ministry",
    "China's Ministry of ...", "Bank of ...", "the Ministry of Trade of ..."."""
    owner, bare = "", first
    while bare < last - 1 and (bare in held or doc[bare].text in HYPHENS or (bare > first and doc[bare].text in APOSTROPHES)):
        owner = owner or held.get(bare, "")
        bare += 1
    if bare == first >= 2 and doc[bare - 1].text in APOSTROPHES:
        owner = held.get(bare - 2, "")
    elif bare == first >= 1:
        owner = held.get(bare - 1, "")
    if not owner and any(token.lower_ == "of" for token in doc[first:last]):
        owner = next((held[at] for at in range(first, last) if at in held), "")
    return bare, owner


def _other_thing(doc: Doc, bare: int, last: int, named: bool, lower: list[str]) -> bool:
    """Whether the words are those of a meeting, a law, a place, an office or no name at all."""
    lists = words()
    name = doc[bare:last].text
    if all(word in lists.legal or len(word) < 2 for word in lower):
        return True
    if (
        last + 1 < len(doc)
        and doc[last].text in APOSTROPHES
        and doc[last + 1].text[0].isupper()
        and doc[last + 1].lower_ in lists.not_organizations
    ):
        return True
    if lower[-1] in lists.not_organizations or not any(sign.isalpha() for sign in name) or len(name) < 2:
        return True
    if not named and (lower[-1] in lists.place_heads or head_group(doc[last - 1]) or city_country(name) or lower[-1] in lists.months):
        return True  # a city, in a dateline's capitals too
    if named and doc[last - 1].lower_ not in lists.legal and head_group(doc[bare]) and doc[bare].lower_ not in lists.before_of:
        return True  # "Secretary of the Air Force" is an office
    return last < len(doc) and doc[last].lower_ in lists.not_organizations and doc[last].text[0].isupper()


def _paired(doc: Doc, first: int, last: int) -> bool:
    """Whether a hyphen, slash or "and" joins the name with another party ("EU-China summit")."""
    near = [doc[at].lower_ for at in (first - 1, last) if 0 <= at < len(doc)]
    return any(word in ("-", "–", "/", "and") for word in near)


def _short(doc: Doc, last: int) -> str:
    """The abbreviation in brackets after the name, "" for none."""
    if last + 2 >= len(doc) or doc[last].text != "(" or doc[last + 2].text != ")":
        return ""
    word = doc[last + 1].text
    return word if word.isupper() and len(word) > 1 else ""


def _is_agency(bare: str, whole: str) -> bool:
    """Whether the name is of an agency, a paper or a broadcaster: a source, not a participant."""
    plain = [text.casefold().removeprefix("the ") for text in (bare, whole)]
    return any(text in facts().agencies or text.endswith((" news agency", " news", " newspaper")) for text in plain)
