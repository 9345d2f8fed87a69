"""Date phrases of a text as TIMEX3 records: what `hiatus timex` writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from model.dates import day_number, iso
from model.domain import Basis, Publication
from model.extract.meaning import DatePhrase
from model.extract.parsed import snapshot
from model.extract.phrases import find_phrases
from model.extract.thread import read_thread

__all__ = ["timex", "timex_of_documents"]


def timex(text: str, dct: int | None, nlp: Any = None, *, rules: bool = False) -> list[dict[str, Any]]:
    """The date phrases of a text, in order, as {start, end, text, type, value}; offsets in code points.

    `dct` is the day number of the document's creation or None; `nlp` a spaCy pipeline with a tagger and a parser, which tells
    tense and the verb "may" from the parse, or None: the words alone do about as well and some twenty times faster.
    With `rules` each record names the rule that found it.  A range or a list gives a record for each of its dates.
    """
    doc = snapshot(nlp(text)) if nlp is not None else None
    phrases = find_phrases(text, doc=doc)
    published = Publication(dct, dct, iso(dct), Basis.STATED) if dct is not None else None
    records: list[dict[str, Any]] = []
    for phrase, values in read_thread(text, phrases, published):
        if phrase.meaning.kind == "range":
            for part, value in zip(phrase.meaning.parts, values, strict=True):
                records.append(_record(part.start, part.end, text, phrase, value))
        else:
            records.append(_record(phrase.start, phrase.end, text, phrase, values[0]))
    return records if rules else [{key: value for key, value in record.items() if key != "rule"} for record in records]


def _record(start: int, end: int, text: str, phrase: DatePhrase, value: str) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end], "type": phrase.type, "value": value, "rule": phrase.rule}


def timex_of_documents(documents: Iterable[dict[str, Any]], nlp: Any = None) -> Iterator[dict[str, Any]]:
    """The records of many documents {doc, dct, text}, each with its "doc", in order; one at a time in memory."""
    for document in documents:
        dct = document.get("dct")
        day = None
        if dct:
            year, month, date = (int(part) for part in dct[:10].split("-"))
            day = day_number(year, month, date)
        for record in timex(document["text"], day, nlp):
            yield {"doc": document["doc"], **record}
