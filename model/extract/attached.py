"""The country that the words around a name give the person: "X of Chile", "Chile's X", "the Chilean team, headed by X", "X, a Frenchman".

Positions are token indices of one parsed passage; `held` maps the tokens that name a country to its code.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from model.extract.roles import APOSTROPHES, Title

if TYPE_CHECKING:
    from model.extract.parsed import Doc

LED = frozenset(("headed", "led", "chaired", "represented", "fronted", "commanded", "captained"))
LEADS = frozenset(("lead", "head", "represent", "chair", "command", "captain"))
TEAMS = frozenset(("side", "team", "delegation", "party", "mission", "contingent", "negotiators"))
SENT = frozenset(("ambassador", "envoy", "high commissioner", "consul", "nuncio", "attaché", "attache", "chargé", "emissary"))
DEALING = frozenset(("secretary", "director", "representative", "coordinator", "adviser", "advisor", "official", "director-general"))
BEFORE_COUNTRY = frozenset(("the", "kingdom", "republic", "state", "people", "of", "from", "under", "'s", "’s"))
REACH = 9  # tokens between a name and the side it speaks for


def attached_country(doc: Doc, first: int, last: int, held: Mapping[int, str], after: Title | None = None) -> str:
    """The code of the country that the words right around the name at tokens first..last give it, "" for none; `after`: the role told
    behind the name."""
    found = _owner(doc, first, held) or _of_after(doc, last, held) or _team_before(doc, first, held) or _leads(doc, last, held)
    return found or _national(doc, last, held) or (_of_after(doc, after.last, held) if after is not None and not is_sent(after) else "")


def is_sent(title: Title) -> bool:
    """Whether the office is one a country sends to another: an ambassador's, an envoy's."""
    head = title.head.casefold().removesuffix("s")
    return head in SENT or (head == "commissioner" and "high commissioner" in title.role.casefold())


def sent_abroad(title: Title, doc: Doc, token: int) -> bool:
    """Whether the country at `token` is where the bearer of the title is sent ("ambassador to Chile") or what the office deals with
    ("assistant secretary for Chile, Peru and Bolivia"), not whom the title is of."""
    sent, matter = is_sent(title), title.head.casefold().removesuffix("s") in DEALING
    if not sent and not matter:
        return False
    while token > title.first and (
        doc[token - 1].lower_ in ("the", "kingdom", "republic", "of", "court", ",", "and") or doc[token - 1].pos_ == "PROPN"
    ):
        token -= 1
    before = doc[token - 1].lower_ if token > 0 else ""
    return (sent and before in ("to", "in", "for")) or (matter and before == "for")


def _owner(doc: Doc, first: int, held: Mapping[int, str]) -> str:
    """ "Uruguay's Ana Pereyra"."""
    return held.get(first - 2, "") if first > 1 and doc[first - 1].text in APOSTROPHES else ""


def _of_after(doc: Doc, last: int, held: Mapping[int, str]) -> str:
    """ "X of Chile", "X of the Chilean health ministry", "X (Chile)", "X, of Chile,"."""
    index = last
    if index < len(doc) and doc[index].text in (",", "("):
        if doc[index].text == "(" and index + 2 < len(doc) and doc[index + 2].text == ")":
            return held.get(index + 1, "")
        index += 1
    if index >= len(doc) or doc[index].lower_ not in ("of", "from", "under"):
        return ""
    while index < len(doc) and index - last < 6 and doc[index].lower_ in BEFORE_COUNTRY:
        index += 1
    return held.get(index, "")


def _team_before(doc: Doc, first: int, held: Mapping[int, str]) -> str:
    """ "The Chilean team, headed by X", "for the Chilean side, X": the country of the team right before the name."""
    by = first - 1
    while by > 0 and by > first - 6 and doc[by].lower_ not in ("by", ",", "was", "were"):  # a title may stand between
        by -= 1
    if by > 0 and doc[by].lower_ == "by" and doc[by - 1].lower_ in LED:
        return _nearest(doc, by - 1, held)
    if doc[by].text == "," and by > 1 and doc[by - 1].lower_ in TEAMS:
        side = by - 1
        opening = any(token.lower_ in ("for", "on", "from") for token in doc[max(0, side - 4) : side])
        return _nearest(doc, side, held) if opening else ""
    return ""


def _nearest(doc: Doc, at: int, held: Mapping[int, str]) -> str:
    """The code of the country named last before token `at` in its sentence."""
    start = max(doc[at].sent.start, at - REACH)
    return next((held[index] for index in range(at - 1, start - 1, -1) if index in held), "")


def _leads(doc: Doc, last: int, held: Mapping[int, str]) -> str:
    """ "X, who leads Chile's delegation", "X led the Chilean side"."""
    for index in range(last, min(last + 4, len(doc))):
        token = doc[index]
        if token.lemma_.lower() in LEADS and token.pos_ == "VERB":
            ahead = range(index + 1, min(index + 5, len(doc)))
            code = next((held[at] for at in ahead if at in held), "")
            team = any(doc[at].lower_ in TEAMS for at in range(index + 1, min(index + 7, len(doc))))
            return code if team else ""
        if token.text != "," and token.lower_ not in ("who", "has", "had", "was", "is", "also"):
            return ""
    return ""


def _national(doc: Doc, last: int, held: Mapping[int, str]) -> str:
    """ "X, a Frenchman,", "X, a Chilean"."""
    if last + 2 < len(doc) and doc[last].text == "," and doc[last + 1].lower_ in ("a", "an"):
        code = held.get(last + 2, "")
        return code if code and (last + 3 >= len(doc) or doc[last + 3].pos_ in ("PUNCT", "CCONJ", "ADP", "VERB", "PRON")) else ""
    return ""
