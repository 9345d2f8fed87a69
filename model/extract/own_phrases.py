"""Which date phrase dates a clause: the one that hangs closest to its verb, what belongs to something else left aside.

"Sales rose to $3 million from $2.5 million a year ago" did not rise a year ago; a "third-quarter loss" reported in November was
made in the third quarter and reported in November.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.domain import Kind
from model.extract.clauses import Clause
from model.extract.drafting import Drafting
from model.extract.happenings import happenings
from model.extract.kinds import Lexicon
from model.extract.meaning import DatePhrase
from model.extract.reading import Reading

if TYPE_CHECKING:
    from model.extract.parsed import Token


WAS_DUE = frozenset(("due", "scheduled", "planned", "slated", "set", "expected"))
BEGUN = frozenset(
    (
        "shut",
        "close",
        "hold",
        "detain",
        "block",
        "ban",
        "ground",
        "jail",
        "lock",
        "seal",
        "bar",
        "occupy",
        "besiege",
        "stick",
        "strand",
        "evacuate",
        "open",
        "cut off",
    )
)
VOWS = frozenset(("promise", "pledge", "vow", "threaten", "undertake"))
PROMISES = VOWS | {"agree", "plan", "decide", "offer", "commit", "resolve", "intend", "vote"}
MEETS_AGAIN = frozenset(("meet", "hold", "resume", "convene", "gather", "talk", "reconvene"))  # told as a round of talks
COMPARES = frozenset(("from", "than", "versus", "vs", "vs.", "against", "compared", "with"))
TELLERS = frozenset(("he", "she", "it", "they", "we", "i", "there", "the", "a", "an", "its", "his", "her", "their"))  # open what is said
SETTINGS = frozenset(("trading", "session"))  # "fell in trading on Friday": where it happened, not what
BEFORE_NOUN = frozenset(("compound", "amod", "nmod", "nummod", "poss"))


def own_phrase(state: Drafting, reading: Reading, clause: Clause) -> int:
    """The index of the date phrase that dates a clause, -1 for none: the one hanging closest to the verb."""
    if id(clause) in state.moved:
        return state.moved[id(clause)]
    best, steps = _day_it_tells(reading, clause), 99
    best = best if best >= 0 else _day_of_saying(state, reading, clause)
    if best >= 0:
        return best
    of_saying = _day_of_saying(state, reading, clause.parent) if clause.parent is not None else -1
    for index, token in _hanging(state, reading, clause):
        phrase = state.phrases[index]
        if index == of_saying:
            continue
        if phrase.type not in ("DATE", "TIME") or phrase.meaning.kind == "ref":
            continue
        if phrase.lead == "since" and _sort_is_open(clause, state.lexicon):
            continue
        if is_compared(reading, clause, phrase.start) or _of_what_is_told(clause, token, state.lexicon) or _in_content(clause, token):
            continue
        if _promised_by(clause, token, phrase):
            continue
        distance = 3 if phrase.meaning.base == "told" else 0  # "on March 11, three days later than planned"
        climbing: Token = token
        while climbing not in (clause.verb, clause.top) and climbing.head != climbing:
            climbing = climbing.head
            distance += 1
            if climbing.lower_ in WAS_DUE and climbing.dep_ in ("advcl", "acl", "amod") and climbing not in (clause.verb, clause.top):
                distance += 3  # "originally due this year, will be delayed until May"
            if (
                climbing.dep_ == "pobj"
                and _is_event(climbing, state.lexicon)
                and not (_itself(climbing, clause, state.lexicon) or _only_year(phrase, climbing, state.lexicon))
            ):
                distance = 99  # "with the appointment of X in May": the date is the noun's; "in an attack last month" is the event itself
        if distance < steps and distance <= 6:
            best, steps = index, distance
    return best


def is_term(promise: str, phrase: DatePhrase) -> bool:
    """Whether a phrase inside what is promised dates the doing and not the promise: "promised to pay by May", "agreed to close the
    yard next month".  `promise` is the lemma of the promising verb; a bare weekday may always be the day of the promise."""
    meaning = phrase.meaning
    coming = meaning.direction > 0 or (meaning.base == "now" and (meaning.number or 0) > 0)
    ahead = coming or phrase.lead in ("by", "before", "until", "from")
    return promise in PROMISES and (ahead or (promise in VOWS and meaning.month is not None and meaning.weekday is None))


def _promised_by(clause: Clause, token: Token, phrase: DatePhrase) -> bool:
    climbing: Token = token
    while climbing != clause.verb and climbing.head != climbing:
        if climbing.dep_ == "xcomp" and climbing.head == clause.verb:
            return climbing.lemma_.lower() not in MEETS_AGAIN and is_term(clause.lemma, phrase)
        climbing = climbing.head
    return False


def _day_it_tells(reading: Reading, clause: Clause) -> int:
    """The phrase that a clause hangs on: "in 1995, when he was elected", "the following year he was appointed"; -1 for none."""
    head = clause.top.head
    if clause.link not in ("relcl", "acl", "advcl") or clause.mark in ("after", "before") or head.ent_type_ not in ("DATE", "TIME"):
        return -1
    if clause.link != "relcl" and clause.mark != "when":
        return -1
    pronoun = any(child.tag_ in ("WDT", "WP") for child in clause.top.children)  # "1968, which saw ..." is a year that does something
    return -1 if pronoun else next((index for index, root in reading.phrase_root.items() if root == head), -1)


def _day_of_saying(state: Drafting, reading: Reading, clause: Clause) -> int:
    """The phrase between a verb of saying and what is said without "that": "said this morning he would not give in"; -1 for none."""
    for inner in clause.content:
        for index, token in reading.held[id(inner)].phrases:
            start = reading.token_at(state.phrases[index].start)
            before = start.i - (1 if start.i and start.nbor(-1).lower_ == "on" else 0)
            after = reading.doc[token.right_edge.i + 1] if token.right_edge.i + 1 < len(reading.doc) else token
            if before == clause.verb.i + 1 and token.dep_ in ("npadvmod", "pobj", "tmod") and after.lower_ in TELLERS:
                return index
    return -1


def _hanging(state: Drafting, reading: Reading, clause: Clause) -> list[tuple[int, Token]]:
    """The date phrases of a clause; where it has none, those of a gerund that only says how: "shut without warning in May", and for
    "the day after the court freed him, Peru ..." the one that opens the clause before it."""
    own = reading.held[id(clause)].phrases
    if own:
        return [pair for pair in own if not _opens(reading, clause, pair[1])]
    for inner in reading.clauses:
        if inner.parent is clause and inner.link == "pcomp" and inner.mark in ("without", "by") and clause.verb.i < inner.verb.i:
            return reading.held[id(inner)].phrases
        if inner.parent is clause and inner.lemma in ("start", "begin") and inner.verb.tag_ == "VBG" and clause.verb.i < inner.verb.i:
            return reading.held[id(inner)].phrases  # "plans to open flights starting in April"
        if _ends_with_day(state, reading, clause, inner):
            return reading.held[id(inner)].phrases
        if inner.parent is clause and inner.link == "advcl" and inner.mark == "when" and inner.tense in ("past", "pluperfect"):
            return reading.held[id(inner)].phrases  # "two were hurt when a boiler burst on Sunday"
        if inner.parent is clause and inner.link == "advcl" and inner.mark in ("after", "before"):
            opening = [pair for pair in reading.held[id(inner)].phrases if _opens(reading, inner, pair[1])]
            if opening:
                return opening
    return []


def _ends_with_day(state: Drafting, reading: Reading, clause: Clause, inner: Clause) -> bool:
    """Whether an infinitive ends in the day of what was done: "extended their offers to buy the mill Friday"."""
    if inner.parent is not clause or inner.tense != "infinitive" or clause.tense not in ("past", "perfect"):
        return False
    meanings = [state.phrases[index].meaning for index, _ in reading.held[id(inner)].phrases]
    bare = len(meanings) == 1 and meanings[0].kind == "date" and meanings[0].direction <= 0
    return bare and (meanings[0].weekday is not None or (meanings[0].unit == "day" and (meanings[0].number or 0) < 0))


def _opens(reading: Reading, clause: Clause, token: Token) -> bool:
    """Whether a phrase stands before the conjunction of a clause, "the day after ...": it dates what the clause hangs on."""
    return (
        clause.link == "advcl" and clause.mark in ("after", "before") and token.i == clause.top.left_edge.i + 1 and token.dep_ == "npadvmod"
    )


def _only_year(phrase: DatePhrase, noun: Token, lexicon: Lexicon) -> bool:
    """Whether a year stands before an election or the like: "won 45 seats in the 2011 election", "took power after the 2012 vote"."""
    meaning = phrase.meaning
    year = meaning.year is not None and meaning.month is None and meaning.day is None
    sort = lexicon.nouns.get(noun.lemma_.lower())
    return year and sort is not None and sort.kind is Kind.ELECTION and noun.head.lower_ in ("in", "at", "after", "during")


def _itself(noun: Token, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether "in an attack last month, rebels killed nine": the noun behind "in" is what the verb tells."""
    sort = lexicon.nouns.get(noun.lemma_.lower()) or happenings().nouns.get(noun.lemma_.lower())
    told = lexicon.verbs.get(clause.lemma)
    return (
        noun.head.lower_ == "in"
        and sort is not None
        and told is not None
        and sort.kind is told.kind
        and noun.head.head in (clause.verb, clause.top)
    )


def _is_event(noun: Token, lexicon: Lexicon) -> bool:
    lemma = noun.lemma_.lower()
    kinds = happenings()
    happens = lemma in kinds.nouns and lemma not in kinds.vague and lemma not in SETTINGS
    return happens or lemma in lexicon.nouns or noun.lower_ in lexicon.talks


def _sort_is_open(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether "since" with this verb dates no single event ("has improved since March"); a suspension began then."""
    sort = lexicon.verbs.get(clause.lemma)
    if sort is not None and sort.kind is Kind.SUSPENSION:
        return False
    if clause.passive and clause.tense in ("perfect", "pluperfect") and clause.link in ("main", "conj") and not clause.negated:
        one = clause.subject is not None and clause.subject.tag_ in ("NN", "NNP")
        return not one or clause.lemma not in BEGUN  # "the port has been shut since Tuesday"
    return True


def is_compared(reading: Reading, clause: Clause, start: int) -> bool:
    """Whether a phrase dates the figure something is compared with: "to $3 million from $2.5 million a year ago"."""
    first = reading.token_at(start).i
    figure = False
    for index in range(first - 1, max(clause.verb.i, first - 24), -1):
        token = reading.doc[index]
        if token.like_num:
            figure = True
        elif token.lower_ == "to" or (token.pos_ == "VERB" and token.lower_ != "compared"):
            return False
        elif token.lower_ in COMPARES:
            before = reading.doc[index - 1].lower_
            return figure and (token.lower_ != "with" or before == "compared") and before not in ("more", "less", "fewer", "other")
    return False


def _in_content(clause: Clause, token: Token) -> bool:
    """Whether a phrase stands among the words that a verb of saying tells: "said that raids this month had failed"."""
    return any(clause.verb.i < inner.top.left_edge.i <= token.i <= inner.top.right_edge.i for inner in clause.content)


def _of_what_is_told(clause: Clause, token: Token, lexicon: Lexicon) -> bool:
    """Whether a phrase stands before a noun that a verb of saying tells: "reported a third-quarter loss"."""
    sort = lexicon.verbs.get(clause.lemma)
    if sort is None or sort.kind is not Kind.STATEMENT:
        return False
    climbing, before = token, False
    while climbing not in (clause.verb, clause.top) and climbing.head != climbing:
        before = before or (climbing.dep_ in BEFORE_NOUN and climbing.head.pos_ in ("NOUN", "PROPN"))
        if before and climbing.dep_ == "dobj":
            return True
        climbing = climbing.head
    return False
