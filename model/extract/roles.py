"""Titles and offices: what stands before or after a person's name and says who that is.

The words are data (resources/rules/en/titles.toml).  Positions are token indices of one parsed passage.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.extract.title_lists import APOSTROPHES, HYPHENS, head_group, is_honorific, title_words

if TYPE_CHECKING:
    from model.extract.parsed import Doc, Token

__all__ = ["APOSTROPHES", "HYPHENS", "Title", "head_group", "is_honorific", "role_after", "role_text", "title_before", "title_words"]

LONGEST_TITLE = 14  # tokens
LONGEST_APPOSITION = 30
APPOINTED = frozenset(
    {"appoint", "name", "elect", "nominate", "promote", "inaugurate", "choose", "pick", "select", "install", "designate", "confirm"}
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title at tokens first..last (last not included).  `owner` is the token span of who it belongs to ("China" of "China's
    foreign minister"), (0, 0) for none; `head` the head word ("minister"), `role` the words as a reader writes them."""

    first: int
    last: int
    role: str
    head: str
    group: str
    owner: tuple[int, int] = (0, 0)
    new: bool = False

    @property
    def official(self) -> bool:
        """Whether whoever bears it speaks for a country."""
        return self.group in title_words().official


def title_before(doc: Doc, start: int, countries: frozenset[int]) -> Title | None:
    """The title that ends right before token `start` ("Vice Foreign Minister" before "Sun Weidong"); `countries` are the tokens
    that belong to a country's name.  Titles before a comma count where they are a noun phrase of their own ("the firm's chief, X")."""
    last = start
    comma = last > 1 and doc[last - 1].text == ","
    if comma:
        last -= 1
    index = last - 1
    if index > 0 and doc[index].text == "." and len(doc[index - 1]) <= 4 and head_group(doc[index - 1]):
        index -= 1  # the stop of an abbreviation that is a token of its own: "Col."
    while index >= 0 and is_honorific(doc[index]) and not head_group(doc[index]):
        index -= 1
    if index < 0:
        return None
    last = index + 1
    head = _head_before(doc, _before_elect(doc, index), start, start not in countries)
    if head is None:
        return None
    first = _walk_left(doc, head, countries)
    if comma and not _closes_phrase(doc, first, head):
        return None
    owner = _owner_before(doc, first, countries)
    first = _strip_front(doc, first, head, countries)
    if owner == (0, 0):
        owner = _country_inside(first, last, countries, doc)
    role = role_text(doc, first, last, countries)
    if doc[head].tag_ in ("NNS", "NNPS") and doc[head].lower_.endswith("s"):  # "the foreign ministers of Brazil and Peru": each is one
        role = role_text(doc, first, head, countries) + " " + doc[head].text.removesuffix("s")
    return Title(first, last, role.strip(), doc[head].lower_, head_group(doc[head]), owner)


def _before_elect(doc: Doc, index: int) -> int:
    """The token before "-elect" or "designate" ("president-elect", "finance minister designate"), else the token itself."""
    if doc[index].lower_ not in ("elect", "designate", "nominate") or index < 1:
        return index
    back = index - 2 if doc[index - 1].text in HYPHENS and index > 1 else index - 1
    return back if head_group(doc[back]) else index


def _head_before(doc: Doc, index: int, start: int, free: bool) -> int | None:
    """The head word of a title whose last token is `index`: that token, or the one before "of State", "of the Treasury"; before a name
    at `start` that is labelled a person's, the one before any capitalised name ("of Brazil and Peru")."""
    token = doc[index]
    if head_group(token) and token.pos_ != "VERB":
        return index
    lists = title_words()
    comma = doc[start - 1].text == ","
    named = _named_person(doc, start) or (comma and free and doc[start].text[0].isupper() and doc[start].ent_type_ in ("", "GPE", "ORG"))
    for back in range(index, max(index - 10, 0), -1):
        word = doc[back].lower_
        if (word in ("of", "for") or (named and word in ("to", "from", "in", "at"))) and head_group(doc[back - 1]):
            inside = [word for word in doc[back + 1 : index + 1] if word.lower_ not in ("the", "and", ",", "of", "for")]
            lower = [word.lower_ for word in inside]
            known = " ".join(lower) in lists.portfolios or all(word in lists.portfolios or word in lists.modifiers for word in lower)
            if inside and (known or (named and _whose(inside, comma))):
                return back - 1
        if doc[back].pos_ in ("VERB", "AUX", "PUNCT") and doc[back].text not in HYPHENS and not (comma and named and doc[back].text == ","):
            return None
    return None


def _whose(inside: list[Token], comma: bool) -> bool:
    """Whether words behind "of" can be what an office is of: capitalised names that are nobody's; before a comma, any nouns ("the head
    of Chile's migration service, X")."""
    if any(word.ent_type_ in ("PERSON", "DATE", "TIME") for word in inside):
        return False
    return all(word.text[0].isupper() or (comma and (word.pos_ in ("NOUN", "ADJ") or word.text in APOSTROPHES)) for word in inside)


def _walk_left(doc: Doc, head: int, countries: frozenset[int]) -> int:
    """Where the title begins that has its head word at `head`."""
    index = head
    while index > 0 and head - index < LONGEST_TITLE and _belongs(doc, index - 1, index, head):
        index -= 1
    while index < head and (doc[index].text in HYPHENS or doc[index].lower_ in ("and", "&", ",", "of", "for", "the")):
        index += 1
    return index


def _belongs(doc: Doc, index: int, right: int, head: int) -> bool:
    """Whether the token at `index`, left of a title's token `right`, is part of the title."""
    token, lists = doc[index], title_words()
    word = token.lower_.rstrip(".")
    if token.text == ".":
        return index > 0 and len(doc[index - 1]) <= 4 and bool(head_group(doc[index - 1])) and doc[index - 1].text[0].isupper()
    if token.text in HYPHENS:
        return index > 0 and doc[index - 1].is_alpha and not doc[index - 1].whitespace_
    if word in lists.modifiers or (head_group(token) and token.pos_ != "VERB"):
        return token.pos_ not in ("VERB", "AUX", "ADP") or token.text[0].isupper()
    if word in ("and", "&"):
        left = doc[index - 1].lower_ if index else ""
        return doc[right].text[:1].isupper() == doc[index - 1].text[:1].isupper() and (
            left in lists.modifiers or left in lists.portfolios or bool(index and head_group(doc[index - 1]))
        )
    if word in ("of", "for"):
        return index > 0 and bool(head_group(doc[index - 1])) and (doc[right].lower_ in lists.portfolios or doc[right].text[0].isupper())
    if token.is_sent_start and token.pos_ not in ("PROPN", "ADJ", "NOUN"):
        return False
    if token.text[:1].isupper() and (token.is_alpha or "." in token.text or "&" in token.text) and token.pos_ in ("PROPN", "ADJ", "NOUN"):
        return not is_honorific(token)
    return token.pos_ == "NOUN" and token.dep_ in ("compound", "nmod") and token.head.i <= head and token.head.i >= right and token.is_alpha


def _closes_phrase(doc: Doc, first: int, head: int) -> bool:
    """Whether tokens first..head are a whole noun phrase before an apposition ("Its chief executive, X")."""
    if first == 0:
        return doc[head].pos_ in ("NOUN", "PROPN")
    before = doc[first - 1]
    return before.pos_ in ("DET", "PRON", "ADJ", "PUNCT", "CCONJ", "ADP", "VERB", "SCONJ") or before.text in APOSTROPHES


def _owner_before(doc: Doc, first: int, countries: frozenset[int]) -> tuple[int, int]:
    """The possessor right before a title ("China" of "China's assistant foreign minister")."""
    if first < 2 or doc[first - 1].text not in APOSTROPHES:
        return (0, 0)
    end = first - 1
    start = end - 1
    while start > 0 and (
        start - 1 in countries or (doc[start - 1].text[:1].isupper() and doc[start - 1].pos_ == "PROPN") or doc[start - 1].text == "&"
    ):
        start -= 1
    return (start, end) if doc[start].text[:1].isupper() else (0, 0)


def _strip_front(doc: Doc, first: int, head: int, countries: frozenset[int]) -> int:
    """Leaves out a country, a stray determiner and a preposition at the front of a title."""
    while first < head and (first in countries or doc[first].pos_ in ("DET", "PRON") or doc[first].text in HYPHENS):
        first += 1
    return first


def _country_inside(first: int, last: int, countries: frozenset[int], doc: Doc) -> tuple[int, int]:
    """The country within or right before a title ("Chinese" before, "of France" in it)."""
    back = first - 1
    end = back + 1
    while back >= 0 and back in countries:
        back -= 1
    if back + 1 < end:
        return (back + 1, end)
    inside = [index for index in range(first, last) if index in countries]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def role_text(doc: Doc, first: int, last: int, countries: frozenset[int]) -> str:
    """The words of a role as a reader writes them: one space, no determiner in front, no mark at the end."""
    text = re.sub(r"\s+", " ", doc[first:last].text).strip(' ,;:"“”')
    return re.sub(r"^(?:(?:the|a|an|its|his|her|their|new)\s+)+", "", text, flags=re.IGNORECASE)


def role_after(doc: Doc, end: int, countries: frozenset[int]) -> Title | None:
    """The role in apposition after a name that ends before token `end`: ", China's assistant foreign minister,"; also
    "(Finance Minister)" and "as the new Minister of National Defense"."""
    if end >= len(doc):
        return None
    token = doc[end]
    if token.text in (",", "(", "–", "—") and end + 1 < len(doc):
        aged = token.text == "," and doc[end + 1].text.isdigit() and end + 3 < len(doc) and doc[end + 2].text == ","
        return _noun_role(doc, end + 3 if aged else end + 1, countries)
    return _new_role(doc, end, countries)


def _new_role(doc: Doc, end: int, countries: frozenset[int]) -> Title | None:
    """A role given to the person: "(was) appointed (as) ROLE", "becomes ROLE", "is ROLE", "as the new ROLE"."""
    index, new = end, False
    while index < len(doc) and (
        doc[index].pos_ in ("AUX", "ADV") or doc[index].lemma_ in APPOINTED or doc[index].lemma_ in ("become", "be", "remain")
    ):
        new = new or doc[index].lemma_ in APPOINTED or doc[index].lemma_ == "become"
        index += 1
        if index - end > 5:
            return None
    if index < len(doc) and doc[index].lower_ in ("as", "to"):
        new, index = True, index + 1
        if doc[index : index + 2].text.lower().startswith(("be ", "become ")):
            index += 1
    elif index == end:
        return None
    role = _noun_role(doc, index, countries) if index < len(doc) else None
    return Title(role.first, role.last, role.role, role.head, role.group, role.owner, new) if role else None


def _describes(doc: Doc, index: int) -> bool:
    """Whether a participle describes the noun after it ("retired general"), and is no verb of its own ("echoing the president")."""
    follow = doc[index + 1] if index + 1 < len(doc) else None
    return doc[index].tag_ in ("VBG", "VBN") and follow is not None and follow.pos_ in ("NOUN", "PROPN", "ADJ")


def _noun_role(doc: Doc, start: int, countries: frozenset[int]) -> Title | None:
    """The noun phrase at token `start` where it is a role: its head noun, before any verb or clause, is an office word."""
    index, head, owner = start, -1, (0, 0)
    if doc[start].tag_ == "JJS" or (doc[start].lower_ == "the" and start + 1 < len(doc) and doc[start + 1].tag_ in ("JJS", "RBS")):
        return None  # "the worst ...": an opinion, not an office
    while index < len(doc) and index - start < LONGEST_APPOSITION:
        token = doc[index]
        if token.text in APOSTROPHES and head < 0:
            owner = _span_left(doc, start, index)
            start = index + 1
        elif head_group(token) and token.pos_ in ("NOUN", "PROPN", "ADJ"):
            head = index
        elif (
            token.pos_ in ("VERB", "AUX", "ADP", "PUNCT", "SCONJ")
            and token.text not in HYPHENS
            and token.tag_ != "HYPH"
            and not _describes(doc, index)
        ):
            break
        elif head >= 0 and token.lower_ not in ("and",) and token.text not in HYPHENS:
            if token.pos_ not in ("NOUN", "PROPN"):
                break
            head = head if token.text[:1].isupper() else -1
        elif token.is_sent_start and index > start:
            return None
        index += 1
    if head < 0 or doc[head].tag_ in ("NNS", "NNPS"):  # "..., federal officials said": others
        return None
    last = _complement(doc, head + 1, countries)
    return _made(doc, start, last, head, owner, countries)


def _made(doc: Doc, start: int, last: int, head: int, owner: tuple[int, int], countries: frozenset[int]) -> Title:
    """A role at tokens start..last, its country found in front ("the Chinese ...") or after "of" ("president of France")."""
    first = start
    while first < head and (doc[first].pos_ in ("DET", "PRON") or doc[first].lower_ in ("the", "a", "an")):
        first += 1
    front = first
    while front < head and front in countries:
        front += 1
    if owner == (0, 0):
        owner = (first, front) if front > first else _country_inside(head, last, countries, doc)
        if owner == (0, 0):
            owner = _organization_inside(doc, head, last)
    return Title(front, last, role_text(doc, front, last, countries), doc[head].lower_, head_group(doc[head]), owner)


def _span_left(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (doc[start].pos_ in ("DET", "PRON") or not doc[start].text[:1].isupper()):
        start += 1
    return (start, end) if start < end else (0, 0)


def _organization_inside(doc: Doc, head: int, last: int) -> tuple[int, int]:
    """The capitalised name after "of" or "for" in a role ("spokesman for the Ministry of Trade")."""
    for index in range(head + 1, last):
        if doc[index].lower_ in ("of", "for", "at", "with"):
            start = index + 1
            while start < last and not doc[start].text[:1].isupper():
                start += 1
            return (start, last) if start < last else (0, 0)
    return (0, 0)


def _complement(doc: Doc, index: int, countries: frozenset[int]) -> int:
    """Where the role ends: after its "of the ...", "for ...", "at ..." and capitalised names joined by commas and "and"."""
    last = index
    inside = False
    while index < len(doc):
        token = doc[index]
        capital = token.text[:1].isupper() or index in countries
        if token.lower_ in ("of", "for", "at", "to", "in", "on", "with") and token.pos_ in ("ADP", "PART"):
            inside = True
            if token.lower_ in ("at", "to", "in", "on", "with") and not _name_follows(doc, index, countries):
                break
            if token.lower_ in ("at", "in", "on", "to") and last > index and doc[index + 1].ent_type_ in ("DATE", "TIME"):
                break
        elif (
            token.lower_ in ("the", "its", "'s", "’s")
            or token.text in HYPHENS
            or (inside and token.text in (",", "and", "&") and _list_goes_on(doc, index, countries))
        ):
            pass
        elif token.lower_ == "and" and index + 1 < len(doc) and head_group(doc[index + 1]):
            inside = False
        elif (head_group(token) and not inside) or (
            inside and (capital or token.pos_ in ("NOUN", "ADJ")) and token.ent_type_ not in ("DATE", "TIME")
        ):
            last = index + 1
        else:
            break
        index += 1
    return last


def _name_follows(doc: Doc, index: int, countries: frozenset[int]) -> bool:
    """Whether a capitalised name that is no country or place follows the preposition at `index`."""
    index += 1
    while index < len(doc) and doc[index].lower_ in ("the", "a"):
        index += 1
    return index < len(doc) and doc[index].text[:1].isupper() and (doc[index].ent_type_ not in ("GPE", "DATE", "LOC", "FAC"))


def _named_person(doc: Doc, index: int) -> bool:
    """Whether a label PERSON begins with the token, or one token later after a form of address."""
    return index < len(doc) and doc[index].ent_type_ == "PERSON" and doc[index].ent_iob_ == "B"


def _list_goes_on(doc: Doc, index: int, countries: frozenset[int]) -> bool:
    """Whether a list of capitalised names goes on after the comma or "and" at `index` ("for China, Taiwan, and Mongolia")."""
    follow = index + 1
    while follow < len(doc) and doc[follow].lower_ in ("and", ",", "the", "&"):
        follow += 1
    if follow >= len(doc) or not doc[follow].text[:1].isupper() or head_group(doc[follow]) or is_honorific(doc[follow]):
        return False
    back = index - 1
    while back > 0 and doc[back].text in (",", "and", "&"):
        back -= 1
    same = (back in countries) == (follow in countries)
    return same and doc[follow].pos_ == "PROPN" and doc[follow].ent_type_ != "PERSON"
