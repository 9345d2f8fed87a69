"""Why talks were suspended, in the words of the article: "due to ...", "amid ...", "after ...", "because of ..."."""

from __future__ import annotations

import re

from model.extract.clauses import Clause
from model.extract.reading import Reading

_CAUSE = re.compile(
    r"\b(?:due to|owing to|because of|amid|over|following|on account of|in protest (?:at|against|over)|after|because|as a result of)\s+",
    re.IGNORECASE,
)


def cause_of(reading: Reading, clause: Clause) -> str:
    """The words behind the first cause marker of a clause, up to its end; "" where none is given."""
    tokens = [t for t in clause.verb.subtree if t.i > clause.verb.i]
    tokens = tokens or [t for t in clause.top.subtree if t.i > clause.top.i]
    if not tokens:
        return ""
    text = reading.doc.text[tokens[0].idx : tokens[-1].idx + len(tokens[-1])]
    match = _CAUSE.search(text)
    if match is None:
        return ""
    cause = re.split(r"[,;.](?:\s|$)|\s(?:but|and were|and was|and have)\s", text[match.end() :])[0]
    return cause.strip(" .,;")
