"""Which words of a phrase a title keeps.

`detail` says how much hangs on a noun: 0 its own words and "of ...", 1 one phrase more on each noun, 2 all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.extract.name_values import PERSON
from model.extract.title_words import title_words
from model.extract.wording import JOINS, PRONOUNS, QUOTES, Wording

if TYPE_CHECKING:
    from model.extract.parsed import Token

POSSESSIVE, LINKS, COUNTED, POINTING = title_words("possessive"), title_words("links"), title_words("counted"), title_words("pointing")
STUCK, ASKS = title_words("stuck"), title_words("asks")
BEFORE = frozenset("amod compound nmod nummod quantmod advmod npadvmod poss case punct neg det predet preconj pobj dep".split())  # noqa: SIM905


class Phrasing(Wording):
    """The words of one passage, and which of them make up a phrase of a title."""

    def noun(self, token: Token, detail: int = 1) -> set[int]:
        """The tokens of a noun phrase; empty where it is a date."""
        if token.i in self.dates or not self._stands(token):
            return set()
        if self._points_back(token) and (fuller := self.fuller(token)):
            self.shown[token.i] = fuller
            return {token.i}
        if token.i in self.asides:
            self.gone -= self.asides & {t.i for t in token.subtree}
        named = self._named_beside(token)
        if named is not None:
            return self.noun(named, detail)
        kept = {token.i}
        person = token.i in self.shown and any(named.kind == PERSON for named in self.reading.name_at.get(token.i, ()))
        for child in token.children:
            if child.i in self.gone:
                continue
            if child.dep_ == "conj" and (detail > -2 or any(other.dep_ == "conj" for other in child.children)):
                kept |= self._joined(token, child, detail)
            elif child.i < token.i and child.dep_ in BEFORE:
                if not person and not (token.i in self.shown and child.dep_ in ("det", "predet", "preconj", "nummod")):
                    kept |= self._modifier(token, child) if detail >= 0 or not self._spare(token, child) else set()
            elif child.dep_ == "prep" and child.lower_ == "of" and token.tag_ == "CD" and token.lower_ not in ("one", "1"):
                kept |= self.preposition(child, detail) - {child.i}  # "six of these jets" -> "six jets"
            elif child.dep_ == "prep":
                first = not any(other.dep_ == "prep" and token.i < other.i < child.i for other in token.children)
                kept |= self.preposition(child, detail) if self._adds(child, detail, first) else set()
            elif child.dep_ == "acl" and detail > 0 and not person:
                kept |= self._participle(child, detail)
            elif child.dep_ in ("amod", "nummod", "advmod") and detail > 0 and child.lower_ not in ("alone", "only"):
                kept |= self._after(child, detail)
            elif child.dep_ in ("nummod", "npadvmod") or child.text in ("%",):
                kept |= {t.i for t in child.subtree} - self.dates
        return kept

    def _points_back(self, token: Token) -> bool:
        """ "the treaty": a bare noun that says which only to one who has read what comes before."""
        if token.pos_ != "NOUN" or token.i in self.shown or token.dep_ == "compound":
            return False
        definite = any(child.dep_ == "det" and child.lower_ in ("the", "this", "that", "these") for child in token.children)
        return definite and not any(child.dep_ not in ("det", "punct") for child in token.children)

    def _named_beside(self, token: Token) -> Token | None:
        """ "the foreign minister, Rosa Vidal": the person named behind a word for an office."""
        if token.pos_ not in ("NOUN", "PROPN") or token.i in self.shown:
            return None
        for child in token.children:
            close = child.i > token.i and child.left_edge.i == token.i + 1
            if token.pos_ == "NOUN" and child.dep_ == "appos" and close and child.pos_ == "PROPN" and child.left_edge.pos_ == "PROPN":
                return child  # "the airline Nordfly"
            if (
                child.dep_ == "appos"
                and child.i in self.shown
                and any(named.kind == PERSON for named in self.reading.name_at.get(child.i, ()))
            ):
                return child
        return None

    def _stands(self, token: Token) -> bool:
        """Whether a noun can be shown; a pronoun can where it is known what it stands for."""
        if token.i in self.shown or token.pos_ != "PRON" or token.lower_ not in PRONOUNS:
            return True
        words = self.stands_for(token)
        if words:
            self.shown[token.i] = words
        return bool(words)

    def _adds(self, prep: Token, detail: int, first: bool) -> bool:
        return (
            prep.lower_ == "of"
            or (detail >= 0 and prep.lower_ == "between")
            or ((detail > 0 or (detail == 0 and first)) and prep.lower_ in LINKS)
        )

    def _joined(self, token: Token, child: Token, detail: int) -> set[int]:
        if child.pos_ not in ("NOUN", "PROPN", "NUM", "ADJ", "PRON", "SYM") or child.lower_ in PRONOUNS or child.tag_ == "WDT":
            return set()
        between = {
            t.i
            for t in (*token.children, *token.subtree)
            if token.i < t.i < child.i and t.head == token and (t.dep_ == "cc" or t.text == ",")
        }
        more = self.noun(child, detail)
        return more | between if more else set()

    def _modifier(self, noun: Token, child: Token) -> set[int]:
        low = child.lower_
        if child.dep_ == "punct":
            return {child.i} if child.text in JOINS else set()
        if child.dep_ in ("det", "predet", "preconj"):
            counted = low in ("a", "an") and noun.lemma_.lower() in COUNTED
            return {child.i} if counted or low in ("no", "all", "every", "another", "some", "any", "half", "each") else set()
        if low in POSSESSIVE or child.i in self.dates or low in POINTING:
            return set()
        if child.dep_ == "poss":
            return self.noun(child, 0) | {t.i for t in child.children if t.dep_ == "case"}
        if child.i in self.shown:
            return self.noun(child, 0)
        kept: set[int] = set()
        for each in child.subtree:
            if each.dep_ in ("det", "relcl") or each.text in QUOTES or each.i in self.dates or each.lower_ in POSSESSIVE or each.i > noun.i:
                continue
            if each.dep_ == "punct" and each.text not in JOINS and each.text != ",":
                continue
            kept.add(each.i)
        return kept

    def _spare(self, noun: Token, child: Token) -> bool:
        """Whether an adjective can go where room is short: another one stands closer to the noun."""
        if any(each.dep_ in ("conj", "cc") for each in child.children):
            return False
        return child.dep_ == "amod" and any(other.dep_ in ("amod", "compound") and other.i > child.i for other in noun.lefts)

    def _after(self, child: Token, detail: int) -> set[int]:
        """Words behind a noun that describe it: "worth $7bn", "thought to spy"; not dates, not relative clauses."""
        kept = {t.i for t in child.subtree}
        if (
            kept & self.dates
            or len(kept) > 8
            or any(t.dep_ in ("relcl", "appos", "advcl") or t.lower_ in PRONOUNS or t.text in QUOTES for t in child.subtree)
        ):
            return set()
        return {t.i for t in child.subtree if not (t.dep_ == "det" and t.lower_ in ("a", "an", "the"))}

    def _participle(self, verb: Token, detail: int) -> set[int]:
        infinitive = any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
        if not infinitive and (detail < 2 or verb.tag_ not in ("VBN", "VBG")):
            return set()
        if any(child.text in (",", "(") and child.i < verb.i for child in (*verb.children, verb.nbor(-1) if verb.i else verb)):
            return set()
        kept = self.verb_phrase(verb, detail - 1)
        return kept if infinitive or len(kept) > 1 else set()

    def preposition(self, prep: Token, detail: int) -> set[int]:
        """The tokens of a phrase with a preposition, empty where it is a date, hangs on a pronoun or leads nowhere."""
        for child in prep.children:
            if child.dep_ == "pobj":
                if child.i in self.dates or (prep.lower_ in ("on", "at", "in", "under", "for", "by", "from") and self._points(child)):
                    return set()
                whole = detail > 0 or prep.lower_ in ("of", "between", "among", "with")
                kept = self.noun(child, detail - 1 if detail > 0 else max(-1, detail - 1) if whole else -2)
                return kept | {prep.i} if kept else set()
            if child.dep_ == "pcomp" and child.tag_ == "VBG":
                return self.verb_phrase(child, detail - 1) | {prep.i}
            if child.dep_ == "prep":
                kept = self.preposition(child, detail)
                return kept | {prep.i} if kept else set()
        return set()

    def _points(self, noun: Token) -> bool:
        """ "on its sidelines", "for this reason": says where or why only to one who has read what comes before."""
        return (
            any(child.lower_ in ("its", "their", "this", "these", "that", "those", "his", "her", "such") for child in noun.children)
            and noun.i not in self.shown
        )

    def verb_phrase(self, verb: Token, detail: int, subject: bool = False) -> set[int]:
        """A verb with its helpers and what completes it: "to cut 4,000 jobs in Europe"."""
        kept = {verb.i} | {child.i for child in verb.children if child.dep_ in ("aux", "auxpass", "neg", "prt")}
        kept |= {child.i for child in verb.children if child.dep_ == "advmod" and child.lower_ in STUCK}
        if subject:
            for child in verb.children:
                if child.dep_ in ("nsubj", "nsubjpass"):
                    kept |= self.noun(child, 0)
        spare = 0
        for needed, more in self.complements(verb, detail):
            spare += not needed
            kept |= more if needed or detail > 0 or spare < 2 else set()
        return kept

    def complements(self, verb: Token, detail: int) -> list[tuple[bool, set[int]]]:
        """What completes a verb, in order of the text: whether it must be there, and its tokens."""
        found: list[tuple[int, bool, set[int]]] = []
        bare = not any(child.dep_ in ("dobj", "attr", "oprd", "acomp", "xcomp", "dative") and child.i > verb.i for child in verb.children)
        for child in verb.children:
            if child.i < verb.i and child.dep_ not in ("dative", "neg"):
                continue
            needed, kept = self._complement(verb, child, detail, bare)
            if kept and not (self._apart(child) and (child.dep_ in ("prep", "advcl", "npadvmod") or any(done for _, done, _ in found))):
                bare = bare and not needed
                found.append((child.i, needed, kept))
        return [(needed, kept) for _, needed, kept in sorted(found, key=lambda item: item[0])]

    def _apart(self, child: Token) -> bool:
        """Whether a mark parts it from what is before it."""
        edge = child.left_edge.i
        return edge > 0 and self.reading.doc.tokens[edge - 1].text in (",", ";", "—", "–", ":", "(")

    def _complement(self, verb: Token, child: Token, detail: int, bare: bool) -> tuple[bool, set[int]]:
        if child.dep_ in ("dobj", "attr", "oprd", "dative") and child.pos_ != "VERB":
            if child.dep_ == "dative" and child.pos_ == "ADP":
                return True, self.preposition(child, detail)
            return True, set() if child.tag_ in ("WDT", "WP") else self.noun(child, detail)
        if child.dep_ == "acomp":
            return True, self._adjective(child, detail)
        if child.dep_ in ("prep", "agent") and (child.lower_ in LINKS or (bare and child.lower_ in ("after", "during"))):
            return (bare and child.lower_ not in ("at", "by", "as", "after")) or child.dep_ == "agent", self.preposition(child, detail)
        if child.dep_ in ("xcomp", "ccomp", "oprd"):
            return True, self._content(child, detail)
        if child.dep_ == "advcl" and any(c.lower_ == "to" and c.dep_ == "aux" for c in child.children):
            return verb.lemma_ in ASKS, self.verb_phrase(child, min(detail, max(0, detail - 1))) if detail or verb.lemma_ in ASKS else set()
        if child.dep_ == "npadvmod" and child.i not in self.dates and any(c.dep_ == "nummod" for c in child.children):
            if self.reading.doc[min(child.i + 1, len(self.reading.doc) - 1)].lower_ in ("after", "before", "later", "earlier", "ago"):
                return False, set()
            return True, {t.i for t in child.subtree if t.dep_ not in ("relcl", "det")} - self.dates
        return False, set()

    def _content(self, child: Token, detail: int) -> set[int]:
        if any(t.tag_ in ("WP", "WRB") for t in child.subtree if t.i < child.i):
            return self._free_clause(child)
        if child.pos_ not in ("VERB", "AUX"):
            return self._adjective(child, detail) if child.pos_ == "ADJ" else self.noun(child, detail)
        kept = self.verb_phrase(child, detail, subject=True)
        kept |= {c.i for c in child.children if c.dep_ == "mark" and c.lower_ in ("that", "for", "whether", "to")}
        return kept

    def _free_clause(self, verb: Token) -> set[int]:
        """ "what it called a threat": as it stands, without the phrases at its end where it is long; empty where it stays long."""
        kept = {t.i for t in verb.subtree if t.lower_ not in ("the", "a", "an") and (not t.is_punct or t.text == "-")}
        for child in reversed([child for child in verb.children if child.i > verb.i and child.dep_ in ("prep", "advcl", "npadvmod")]):
            if len(kept) > 9:
                kept -= {t.i for t in child.subtree}
        return kept if len(kept) < 11 and not kept & self.dates else set()

    def _adjective(self, token: Token, detail: int) -> set[int]:
        kept = {token.i} | {c.i for c in token.children if c.dep_ in ("advmod", "neg") and c.i < token.i and c.i not in self.dates}
        for child in token.children:
            if child.dep_ == "prep" and child.i > token.i:
                kept |= self.preposition(child, detail)
            elif child.dep_ in ("xcomp", "ccomp") and child.i > token.i:
                kept |= self._content(child, detail)
            elif child.dep_ == "npadvmod":
                kept |= {t.i for t in child.subtree} - self.dates
            elif child.dep_ == "conj" and child.pos_ == "ADJ":
                kept |= {child.i} | {c.i for c in token.children if c.dep_ == "cc"}
        return kept
