"""Why talks were suspended, in the words of the article: "due to ...", "amid ...", "after ...", "because of ..."."""

from __future__ import annotations

import re

from model.extract.clauses import Clause
from model.extract.reading import Reading

_CAUSE = re.compile(
    r"\b(?:due to|owing to|because of|amid|over|following|on account of|in protest (?:at|against|over)|after|because|as a result of"
    r"|when|as)\s+",
    re.IGNORECASE,
)


MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
TIMES = frozenset(("that", "year", "years", "month", "months", "week", "weeks", "last", "past", *MONTHS))


def cause_of(reading: Reading, clause: Clause) -> str:
    """The words behind the first cause marker of a clause, up to its end; "" where none is given."""
    tokens = [t for t in clause.verb.subtree if t.i > clause.verb.i]
    tokens = tokens or [t for t in clause.top.subtree if t.i > clause.top.i]
    if not tokens:
        return ""
    text = reading.text[tokens[0].idx : tokens[-1].idx + len(tokens[-1])]
    match = next((found for found in _CAUSE.finditer(text) if not _is_only_when(reading, found, text)), None)
    if match is None:
        return ""
    cause = re.split(r"[,;.](?:\s|$)|\s(?:but|and were|and was|and have)\s", text[match.end() :])[0]
    return cause.strip(" .,;")


def _is_only_when(reading: Reading, match: re.Match[str], text: str) -> bool:
    """ "after a session in Lima in May", "over the last three years", "as planned": when or how it was, not why."""
    word, rest = match.group().strip().lower(), text[match.end() :]
    words = re.findall(r"[\w'’-]+", rest.lower())[:4]
    if word == "as":
        return not re.match(r"(?:the|a|an|relations|ties|tensions|[A-Z])", rest) or words[:1] in (["part"], ["planned"], ["well"])
    if word in ("after", "following", "over", "when"):
        return any(w in reading.lexicon.talks or w in reading.lexicon.rounds or w[:1].isdigit() or w in TIMES for w in words[:3])
    return False
