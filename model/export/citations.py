"""Citations of a sentence of an article, to be pasted elsewhere: plain words, BibTeX, CSL JSON.

Each tells who wrote it, title, source, when it was published and how surely that is known, the sentence, and where it stands: the
article's path and the code-point offsets of its text (from 0, the end exclusive), as everywhere in the program.  Sources of the forms:
BibTeX fields as the biblatex manual has them (`date` in EDTF, "~" for circa; braces and other signs TeX acts on written as commands),
CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema), EDTF of ISO 8601-2:2019.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from model.dates import civil, days_in_month, iso
from model.domain import Article, Basis, Publication
from model.wording import short_words, unmarked

__all__ = ["FORMS", "bibtex", "cite", "csl_json", "plain", "sentence_around"]

_BY = re.compile(r"^\s*by[\s:]+", re.IGNORECASE)
_END = re.compile(r"""(?<![.!?…])[.!?…]++["'”’)\]]*+(?=\s)|\n\s*\n""")
_NO_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|vs|No|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e)|\b(?:[A-Za-z]\.)*[A-Z])\.$"
)
_TEX: Mapping[int, str] = MappingProxyType(
    {ord(sign): f"\\{sign}" for sign in "&%$#_"}
    | {
        ord("\\"): r"{\textbackslash}",
        ord("{"): r"{\textbraceleft}",  # a brace behind a backslash would still be counted as one
        ord("}"): r"{\textbraceright}",
        ord("~"): r"{\textasciitilde}",
        ord("^"): r"{\textasciicircum}",
    }
)


def sentence_around(article: Article, start: int, end: int) -> tuple[int, int]:
    """The offsets of the sentence (or sentences) that text[start:end] stands in, within its paragraph, without white space around it.

    A sentence ends at a full stop, question or exclamation mark before white space, but not after an initial or a common abbreviation.
    Raises ValueError where start and end are no stretch of the text.
    """
    text = article.text
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no stretch of a text of {len(text)} characters: {start} to {end}")
    low = next((span.start for span in article.spans if span.start <= start < span.end), start if article.spans else 0)
    high = next((span.end for span in article.spans if span.start < end <= span.end), end if article.spans else len(text))
    begin, finish = low, high
    for mark in _END.finditer(text, low, finish):
        tail = text[max(low, mark.start() - 16) : mark.start() + 1]
        if mark[0].startswith(".") and len(mark[0]) == 1 and _NO_END.search(tail):
            continue
        if mark.end() <= start:
            begin = mark.end()
        elif mark.end() >= end:
            finish = mark.end()
            break
    while begin < start and text[begin].isspace():
        begin += 1
    while finish > end and text[finish - 1].isspace():
        finish -= 1
    return begin, finish


def plain(article: Article, start: int, end: int) -> str:
    """One line: 'Ann Lee, “Talks resume”, Example Daily, ca. Feb 2023: “The talks resumed.” (talks.txt, characters 120–138)'."""
    parts = [_author(article), f"“{_title(article)}”", unmarked(article.source), _when(article.published)]
    return f"{', '.join(filter(None, parts))}: {_quote(article, start, end)} ({_place(article, start, end)})"


def bibtex(article: Article, start: int, end: int) -> str:
    """A @misc entry, for BibTeX (`year`) and biblatex (`date`)."""
    published = article.published
    fields = {
        "author": _braced(_author(article)),
        "title": _braced(_title(article)),
        "howpublished": _tex(unmarked(article.source)),
        "date": _edtf(published),
        "year": _year(published),
        "note": _tex(_note(article, start, end)),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{_key(article, start)},\n{lines}}}\n"


def csl_json(article: Article, start: int, end: int) -> str:
    """A list of one item of type "article-newspaper"; a date that is not stated to the day is marked as circa."""
    item: dict[str, Any] = {"id": _key(article, start), "type": "article-newspaper", "title": _title(article)}
    if _author(article):
        item["author"] = [{"literal": _author(article)}]
    if article.source:
        item["container-title"] = unmarked(article.source)
    if article.published is not None:
        item["issued"] = _issued(article.published)
    if article.language.isalpha() and len(article.language) == 2:
        item["language"] = article.language
    item["note"] = _note(article, start, end)
    return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


FORMS: Mapping[str, Callable[[Article, int, int], str]] = MappingProxyType({"plain": plain, "bibtex": bibtex, "csl": csl_json})


def cite(article: Article, start: int, end: int, form: str) -> str:
    """The sentence around text[start:end] in one of FORMS.  Raises KeyError for another form, ValueError as `sentence_around`."""
    return FORMS[form](article, *sentence_around(article, start, end))


def _author(article: Article) -> str:
    return unmarked(_BY.sub("", article.byline))


def _title(article: Article) -> str:
    return unmarked(article.title) or unmarked(article.path.replace("\\", "/").rsplit("/", 1)[-1])


def _quote(article: Article, start: int, end: int) -> str:
    return f"“{unmarked(article.text[start:end])}”"


def _place(article: Article, start: int, end: int) -> str:
    return f"{unmarked(article.path)}, characters {start}–{end}"


def _note(article: Article, start: int, end: int) -> str:
    told = f"Published {_when(article.published)} (EDTF {_edtf(article.published)}). " if _about(article.published) else ""
    return f"{told}{_quote(article, start, end)} ({_place(article, start, end)})"


def _about(published: Publication | None) -> bool:
    """Whether a publication date is not one known day."""
    return published is not None and (published.basis is Basis.INFERRED or published.earliest != published.latest)


def _when(published: Publication | None) -> str:
    """ "7 Mar 2015", "ca. 5 Feb – 5 Mar 2023", "n.d."."""
    if published is None:
        return "n.d."
    return "ca. " * _about(published) + short_words(published.earliest, published.latest)


def _edtf(published: Publication | None) -> str:
    """ "2015-03-07"; "2023-02~", "2023-02-05~/2023-03-05~" for about then; "" for no date."""
    if published is None:
        return ""
    first, last = _reduced(published)
    about = "~" * _about(published)
    return f"{first}{about}" if first == last else f"{first}{about}/{last}{about}"


def _reduced(published: Publication) -> tuple[str, str]:
    """The first and last day, or the one month or year that they are the ends of."""
    first, last = civil(published.earliest), civil(published.latest)
    year = iso(published.earliest)[:-6]
    if first[0] == last[0] and first[1:] == (1, 1) and last[1:] == (12, 31):
        return year, year
    if first[:2] == last[:2] and first[2] == 1 and last[2] == days_in_month(*last[:2]):
        return f"{year}-{first[1]:02d}", f"{year}-{first[1]:02d}"
    return iso(published.earliest), iso(published.latest)


def _year(published: Publication | None) -> str:
    if published is None:
        return ""
    first, last = civil(published.earliest)[0], civil(published.latest)[0]
    return "ca. " * (_about(published) and first != last) + (str(first) if first == last else f"{first}--{last}")


def _issued(published: Publication) -> dict[str, Any]:
    # a day is three numbers, a month two, a year one; a year before 1 bears its own dash
    signed = [(-1 if day.startswith("-") else 1, day.lstrip("-").split("-")) for day in dict.fromkeys(_reduced(published))]
    made: dict[str, Any] = {"date-parts": [[sign * int(year), *map(int, rest)] for sign, (year, *rest) in signed]}
    if _about(published):
        made["circa"] = True
    return made


def _key(article: Article, start: int) -> str:
    """Letters of the title, the year, and where the sentence stands, so that two sentences of an article have keys of their own."""
    letters = unicodedata.normalize("NFKD", _title(article)).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", letters)
    year = civil(article.published.earliest)[0] if article.published is not None else ""
    return f"{''.join(words[:3])[:24] or 'article'}{year}-{start}"


def _tex(words: str) -> str:
    return words.translate(dict(_TEX))


def _braced(words: str) -> str:
    """A name or title kept as it is, whatever its case and its "and"."""
    return f"{{{_tex(words)}}}" if words else ""
