"""People in a parsed passage: runs of capitalised words that something shows to be a person's name.

The named-entity labels of a small model err on names it has not seen, so a name is accepted on the sum of what speaks for it (its
label, a title or form of address, a role in apposition, a verb that only people are the subject of) against what speaks against it
(an article before it, a thing's noun after it, a place's or product's word in it).  Surnames are resolved in `model.extract.surnames`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from model.domain import SpanKind
from model.extract.facts import facts
from model.extract.name_order import origin_of
from model.extract.roles import APPOINTED, HYPHENS, Title, head_group, is_honorific, role_after, title_before, title_words
from model.extract.senses import words

if TYPE_CHECKING:
    from model.extract.parsed import Doc, Token
    from model.extract.passages import Passage

PARTICLES = frozenset(
    {
        "van",
        "von",
        "de",
        "da",
        "dos",
        "das",
        "del",
        "della",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "der",
        "den",
        "la",
        "le",
        "di",
        "du",
        "ter",
        "ten",
        "y",
        "zu",
        "af",
        "av",
        "ben",
        "abu",
    }
)
ENOUGH = 3  # evidence that makes a name a person's
LONGEST = 6  # words of a name


@dataclass(frozen=True, slots=True)
class NameRun:
    """A possible person's name: tokens first..last (last not included) of passage number `passage`."""

    passage: int
    first: int
    last: int
    start: int  # offsets in the article
    end: int
    words: tuple[str, ...]
    evidence: int
    title: Title | None
    after: Title | None
    honorific: bool

    @property
    def titled(self) -> bool:
        """Whether a form of address or an office stands by the name."""
        return self.honorific or self.title is not None


def find_runs(passage: Passage, number: int, countries: frozenset[int]) -> list[NameRun]:
    """All possible names of a passage with what speaks for them, in order.  Headlines in capitals give none."""
    doc = passage.doc
    if is_headline(passage):
        return []
    found: list[NameRun] = []
    index, tokens, size = 0, doc.tokens, len(doc)
    while index < size:
        last = _run_end(doc, index, countries) if tokens[index].text[0].isupper() else index
        if last == index:
            index += 1
            continue
        run = _weighed(passage, number, index, last, countries)
        if run is not None:
            found.append(_shared(passage, run, found, countries))
        index = last
    return found


def _shared(passage: Passage, run: NameRun, before: list[NameRun], countries: frozenset[int]) -> NameRun:
    """The run with the office it shares with the name before it: "the foreign ministers of Brazil and Peru, X and Y"."""
    if run.title is not None or not before or before[-1].title is None:
        return run
    title, doc = before[-1].title, passage.doc
    if not title.head.endswith("s") or [token.lower_ for token in doc[before[-1].last : run.first]] not in (["and"], [","], [",", "and"]):
        return run
    behind = [index for index in range(title.owner[0], title.last) if index in countries and index - 1 not in countries]
    rest = [index for index in behind if index > title.owner[0]]
    owner = (rest[0], title.last) if rest else title.owner
    return replace(run, title=replace(title, owner=owner), evidence=run.evidence + 3)


def is_headline(passage: Passage) -> bool:
    """Whether most words of a title are capitalised, so that capitals tell nothing."""
    if passage.kind is not SpanKind.TITLE:
        return False
    longer = [token for token in passage.doc if token.is_alpha and len(token) > 3]
    return len(longer) >= 3 and sum(token.text[0].isupper() for token in longer) > 0.7 * len(longer)


def _run_end(doc: Doc, index: int, countries: frozenset[int]) -> int:
    """Where the name that begins with token `index` ends; `index` itself where none begins."""
    if not name_token(doc, index, countries, True):
        return index
    last = index + 1
    while last < len(doc) and last - index < LONGEST * 2:
        step = _next_part(doc, last, countries)
        if step == last:
            break
        last = step
    return last


def _next_part(doc: Doc, last: int, countries: frozenset[int]) -> int:
    """Where a name goes on to when it can go on with token `last`; `last` itself where it ends."""
    token = doc.tokens[last]
    tight = not doc.tokens[last - 1].whitespace_
    follow = last + 1 < len(doc.tokens)
    if token.text in HYPHENS and tight and not token.whitespace_ and follow and doc[last + 1].is_alpha and last + 1 not in countries:
        return last + 2
    if token.text in ("'", "’") and tight and follow and doc[last - 1].text in ("O", "D", "L") and doc[last + 1].text[0].isupper():
        return last + 2
    if name_token(doc, last, countries, False):
        return last + 1
    after = last
    while (
        after + 1 < len(doc)
        and after - last < 4
        and ((doc[after].lower_ in PARTICLES and doc[after].text.islower()) or doc[after].text in HYPHENS)
    ):
        after += 1
    return after + 1 if after > last and name_token(doc, after, countries, False) else last


def name_token(doc: Doc, index: int, countries: frozenset[int], opening: bool) -> bool:
    """Whether the token can be a word of a person's name; `opening`: its first."""
    token = doc.tokens[index]
    text = token.text
    if not text[0].isupper() or not (text.isalpha() or all(sign.isalpha() or sign in ".'’-" for sign in text)):
        return False
    if token.lower_.rstrip(".") in words().not_people or _dates(doc, index):
        return False
    if opening and _opens_title(doc, index):
        return False
    person = token.ent_type_ == "PERSON"
    inside = (person and token.ent_iob_ == "I" and not opening) or _namesake(doc, index)
    if index in countries and not inside:
        return False
    if is_honorific(token) or head_group(token):
        return inside and not (index + 1 < len(doc) and doc[index + 1].text[0].isupper() and doc[index + 1].ent_type_ == "PERSON")
    if len(text) > 3 and text.isupper():
        return False
    if len(text) == 1 or (len(text) == 2 and text[1] == "."):
        return not opening or index + 1 < len(doc)
    return person or token.pos_ == "PROPN" or (not token.is_sent_start and token.pos_ in ("NOUN", "ADJ", "X", "VERB", "ADV", "INTJ"))


def _namesake(doc: Doc, index: int) -> bool:
    """Whether a word that is a country's name too begins a person's here ("Jordan" before a family name)."""
    token = doc[index]
    if token.lower_ not in words().also_names or token.ent_type_ != "PERSON" or index + 1 >= len(doc):
        return False
    return doc[index + 1].ent_type_ == "PERSON" and doc[index + 1].ent_iob_ == "I" and doc[index + 1].text[0].isupper()


def _dates(doc: Doc, index: int) -> bool:
    """Whether a month's name ("Jun", "May", "April") stands in a date here."""
    token = doc[index]
    if token.lower_.rstrip(".") not in words().months:
        return False
    near = [doc[at] for at in (index - 1, index + 1) if 0 <= at < len(doc)]
    before = doc[index - 1] if index else token
    if index and before.pos_ == "PROPN" and before.ent_type_ in ("", "PERSON") and not near[-1].like_num and before.text[0].isupper():
        return False  # a name goes on: "Theresa May"
    return token.ent_type_ in ("DATE", "TIME") or any(
        other.like_num or other.lower_ in ("in", "since", "until", "by", "last", "next", "of") for other in near
    )


def _opens_title(doc: Doc, index: int) -> bool:
    """Whether a title's word begins here that its head follows ("Foreign" of "Deputy Foreign Minister"), or one alone after a head."""
    lists, word = title_words(), doc[index].lower_
    if (word not in lists.modifiers and word not in lists.portfolios) or (doc[index].ent_type_ == "PERSON" and doc[index].ent_iob_ == "B"):
        return False
    if index > 1 and doc[index - 1].lower_ in ("and", "of", "for", "&", "the"):
        return True  # the end of a title: "Secretary for Home Affairs and Trade"
    follow = index + 1
    while follow < len(doc) and (doc[follow].text[0].isupper() or doc[follow].text in HYPHENS or doc[follow].text == "and"):
        if head_group(doc[follow]):
            return True
        follow += 1
    return follow == index + 1


def _weighed(passage: Passage, number: int, first: int, last: int, countries: frozenset[int]) -> NameRun | None:
    """The run with its evidence, None where it stands in a credit or cannot be a person's name."""
    doc = passage.doc
    first, last = _trimmed(doc, first, last)
    if first >= last or _in_credit(doc, first, last):
        return None
    title = title_before(doc, first, countries)
    honorific = first > 0 and is_honorific(doc[first - 1])
    after = role_after(doc, last, countries)
    told = after is not None and after.official and last - first > 1 and doc[last].text == ","
    shown = title is not None or honorific or told or bool(_owned(doc, first, last, countries))
    evidence = _for(doc, first, last, title, after, honorific, countries) - _against(doc, first, last, shown)
    start = passage.start + doc[first].idx
    end = passage.start + doc[last - 1].idx + len(doc[last - 1])
    return NameRun(number, first, last, start, end, _words(doc, first, last), evidence, title, after, honorific)


def _trimmed(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """Cuts what the labels show to be something else: another entity at the end of the run, a word before a PERSON label."""
    labels = [doc[index].ent_type_ for index in range(first, last)]
    people = [index for index, label in enumerate(labels) if label == "PERSON"]
    if people:
        begins = [index for index in range(first, last) if doc[index].ent_type_ == "PERSON" and doc[index].ent_iob_ == "B"]
        if (
            len(begins) == 1
            and begins[0] > first
            and doc[begins[0] - 1].ent_type_ in ("ORG", "GPE", "NORP", "DATE", "FAC")
            and last - begins[0] > 1
        ):
            first = begins[0]
        tail = last
        while tail - 1 > first and doc[tail - 1].ent_type_ in ("DATE", "TIME", "GPE", "NORP") and doc[tail - 2].ent_type_ == "PERSON":
            tail -= 1
        last = tail
    if last - first > LONGEST + 2:
        return first, first
    while last > first and (doc[last - 1].text in ("-", ".") or (doc[last - 1].lower_ in PARTICLES and doc[last - 1].text.islower())):
        last -= 1
    return first, last


def _words(doc: Doc, first: int, last: int) -> tuple[str, ...]:
    """The words of the name; hyphenated parts are one word."""
    return tuple(doc[first:last].text.split())


def _in_credit(doc: Doc, first: int, last: int) -> bool:
    """Whether the name is whose picture or text this is: "Photo: X", "By X", "X / AGENCY", "X reports from"."""
    lists = words()
    index = first - 1
    if index >= 0 and doc[index].text in (":", "|") and index > 0 and doc[index - 1].lower_ in lists.credits:
        return True
    if (
        index >= 0
        and doc[index].lower_ == "by"
        and (index == 0 or doc[index - 1].lower_ in lists.credits or doc[index - 1].text in (".", ";", "|"))
    ):
        return True
    if doc[first].lower_ in lists.credits:
        return True
    return (
        last < len(doc)
        and doc[last].text in ("/", "|")
        and (last + 1 == len(doc) or doc[last + 1].text.isupper() or doc[last + 1].text.istitle())
    )


def _for(doc: Doc, first: int, last: int, title: Title | None, after: Title | None, honorific: bool, countries: frozenset[int]) -> int:
    """What speaks for a person's name."""
    labels = [doc[index].ent_type_ for index in range(first, last)]
    weight = 0
    if all(label == "PERSON" for label in labels):
        weight += 2
    elif "PERSON" in labels:
        weight += 1
    if honorific:
        weight += 3
    if title is not None:
        weight += 3
    if after is not None and (last - first > 1 or title is not None):
        weight += 3 if after.new or doc[last].text in (",", "(") else 1
    weight += _human_verb(doc, first, last) or _joined_person(doc, first, last) or _national(doc, first, last, countries)
    if _known(doc, first, last):
        weight += 2
    return weight + _signs_after(doc, last) + _owned(doc, first, last, countries)


def _known(doc: Doc, first: int, last: int) -> bool:
    """Whether the facts know a person of this name, or its shape is that of a Chinese, Korean or Vietnamese name."""
    return last - first > 1 and (doc[first:last].text.casefold() in facts().holders or bool(origin_of(_words(doc, first, last))))


def _joined_person(doc: Doc, first: int, last: int) -> bool:
    """Whether "and" or a comma joins the name with another labelled a person's right before it."""
    if first < 2 or doc[first - 1].lower_ not in ("and", ",") or doc[first].ent_type_ != "PERSON":
        return False
    return doc[first - 2].ent_type_ == "PERSON" and doc[first:last].root.dep_ in ("conj", "appos")


def _national(doc: Doc, first: int, last: int, countries: frozenset[int]) -> bool:
    """Whether the name, labelled a person's, stands after a nationality: "the Canadian Paul Mercer"."""
    people = last - first > 1 and all(doc[index].ent_type_ == "PERSON" for index in range(first, last))
    return people and first > 0 and first - 1 in countries and doc[first - 1].ent_type_ == "NORP"


def _owned(doc: Doc, first: int, last: int, countries: frozenset[int]) -> int:
    """What a country right before the name says for it: "South Korea's Yoon Suk Yeol", "Iran's Araghchi"."""
    if first < 2 or doc[first - 1].text not in ("'s", "’s") or last - first < 2 or first - 2 not in countries:
        return 0
    return 2 if last >= len(doc) or doc[last].pos_ in ("VERB", "AUX", "CCONJ", "PUNCT", "ADV") else 0


def _human_verb(doc: Doc, first: int, last: int) -> int:
    """1 where the name is the subject of a verb of saying, meeting or another human deed, or what "told", "met with" or "headed by" is
    about; 2 where it is appointed, elected or sworn in."""
    root = doc[first:last].root
    head = root.head
    human = title_words().saying | title_words().deeds
    if root.dep_ in ("nsubj", "nsubjpass", "dobj") and head.lemma_.lower() in human:
        return 2 if root.dep_ == "nsubjpass" and head.lemma_.lower() in APPOINTED | {"swear"} else 1
    if root.dep_ == "pobj" and head.lower_ in ("with", "between", "by"):
        what = head.head
        if what.lower_ in words().dealings and head.lower_ != "by":
            return 1
        if what.lemma_.lower() in human:
            return 1
    return int(last < len(doc) and doc[last].lemma_.lower() in ("say", "add", "tell") and doc[last].pos_ == "VERB")


def _signs_after(doc: Doc, last: int) -> int:
    """An age, a place in the picture, or "who" after the name."""
    if last + 1 >= len(doc):
        return 0
    token, following = doc[last], doc[last + 1]
    if token.lower_ == "who" or (token.text == "," and following.lower_ in ("who", "whose")):
        return 2
    if (
        token.text == ","
        and following.like_num
        and following.text.isdigit()
        and 15 < int(following.text[:3]) < 110
        and last + 2 < len(doc)
        and doc[last + 2].text in (",", ".")
    ):
        return 3
    if token.text == "(" and following.lower_ in ("left", "right", "center", "centre", "front", "back", "l", "r"):
        return 2
    return 0


def _against(doc: Doc, first: int, last: int, titled: bool) -> int:
    """What speaks against a person's name."""
    lists = words()
    weight = 0
    lower = [doc[index].lower_.rstrip(".") for index in range(first, last)]
    if any(word in lists.org_heads or word in lists.not_organizations for word in (lower[-1:] if titled else lower)) and last - first > 1:
        weight += 4
    if lower[-1] in lists.place_heads and last - first > 1 and not titled:
        weight += 4
    if " ".join(lower) in facts().agencies or " ".join(lower).title() in facts().cities:
        weight += 3
    labels = {doc[index].ent_type_ for index in range(first, last)}
    if not labels & {"PERSON", ""} and not _known(doc, first, last):
        weight += 1 if titled else 3
    if first > 0 and (doc[first - 1].lower_ in ("the", "a", "an") or doc[first - 1].lower_ in lists.firms) and not titled:
        weight += 3
    if _modifies_thing(doc, first, last) and not titled:
        weight += 3
    if first > 0 and doc[first - 1].lower_ in ("in", "at", "near", "outside", "inside") and not titled:
        weight += 1
    return weight


def _modifies_thing(doc: Doc, first: int, last: int) -> bool:
    """Whether a common noun follows that the name only describes ("the Fairview power plant")."""
    if last >= len(doc):
        return False
    follow: Token = doc[last]
    if doc[last - 1].dep_ not in ("compound", "nmod", "amod") or doc[last - 1].head.i < last:
        return False
    return follow.pos_ in ("NOUN", "PROPN", "NUM") and not head_group(follow)
