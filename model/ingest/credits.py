"""Who wrote an article, for whom and when: bylines, sources and date lines, read from one line at a time.

A line is a *credit line* when nothing is left of it after its dates, labels, names of writers and names of news houses
are taken away.  It may hold several in a row ("2019-05-02 08:15 Example Agency Editor: Ann Lee") and is then cut.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from model.domain import SpanKind
from model.ingest.furniture import could_be_name, is_furniture
from model.resources import resource

LONGEST = 220  # characters; a longer line is no credit line

_MONTH = (r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          r"|nov(?:ember)?|dec(?:ember)?)\.?")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?::[0-5]\d(?:\.\d+)?)?)"
_ZONE = (r"(?:z|utc|gmt|[a-z]{1,4}t|[a-z]{3,5}\stime|local\stime|(?:eastern|pacific|central|beijing|hong\skong|tokyo|moscow|london)\stime"
         r"|a\.m\.|p\.m\.|am|pm|hours|hrs|uhr)")
_TIME = rf"(?:{_CLOCK}(?:\s*+[ap]\.?m\.?)?|(?:1[0-2]|0?[1-9])\s*+[ap]\.?m\.?|[0-2]\d[0-5]\d\s*+(?:gmt|utc|hrs?|hours))"
_DATE = rf"""(?:
  {_YEAR}[-/.]\s?(?:1[0-2]|0?[1-9])[-/.]\s?{_DAY}(?!\d)
 |{_DAY}[-/.]\s?(?:1[0-2]|0?[1-9])[-/.]\s?(?:{_YEAR}|\d\d(?!\d))
 |(?:1[0-2]|0?[1-9])[-/.]\s?{_DAY}[-/.]\s?(?:{_YEAR}|\d\d(?!\d))
 |{_YEAR}年\s?\d{{1,2}}月\s?\d{{1,2}}日
 |{_DAY}(?:st|nd|rd|th)?(?:\s+of)?[\s\-/.,]*{_MONTH}[\s\-/.,]*{_YEAR}
 |{_DAY}-{_MONTH}-\d\d(?!\d)
 |{_MONTH}\s*{_DAY}(?:st|nd|rd|th)?(?!\d)[\s,]*(?:{_YEAR})
 |{_YEAR}[\s,-]+{_MONTH}[\s-]+{_DAY}(?!\d)
 |{_DAY}(?:st|nd|rd|th)?\s+{_MONTH}(?![\w.])
 |{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?(?![\w:])
 |{_MONTH}\s+{_YEAR}
)"""
_LABEL = (r"(?:(?:first\s|last\s|originally\s|date\s|article\s|story\s)?(?:published|updated|posted|modified|created|issued|released"
          r"|uploaded|edited|revised|filed|submitted|from|added|publication|release|update|time|date|dated|printed|publish|pub)(?:\s(?:date|time|at|on|in|by))*)")
_STAMP = re.compile(
    rf"""(?P<label>[(\[|\s]*+\b{_LABEL}[\s:：\-–—|]*+)?
    (?:(?:{_WEEKDAY}[\s,.]*+)?(?:{_TIME}(?:\s*+{_ZONE}\b)?[\s,|·–—@-]*+(?:on\s++)?)?(?:{_WEEKDAY}[\s,.]*+)?)?
    (?<!\d)(?P<date>{_DATE})
    (?:(?:[\s,|·•@/–—-]|\bat\b|T(?=\d))*+(?:\(?{_WEEKDAY}\)?[\s,]*+)?{_TIME}(?:\s*+[(]?{_ZONE}\b[)]?)?
       (?:\s*+(?:[+\-±−]\s?\d\d?(?::?\d\d)?|\(?(?:gmt|utc)\s*+[+\-−]?\s*+\d*+(?::\d\d)?\)?))?
       (?:[\s,/|]++{_TIME}\s*+{_ZONE}\b|[\s,/|]++{_CLOCK}\s*+[a-z]{{2,4}}\b)?)?
    (?:[\s,]*+\(?{_WEEKDAY}\)?(?!\w))?""",
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = re.compile(r"\d")
_HINT = re.compile(rf"[:：(\[]|\bby\b|\bcontributed\b|\b{_LABEL}\b", re.IGNORECASE)  # without one a line in mid-text is no credit
_FULL_DATE = re.compile(rf"{_YEAR}|[-/.]\d\d$", re.IGNORECASE)
_CAPITAL = r"(?<![\w’'‘.\-])[A-ZÀ-ÞĀ-Ž][\w’'‘.\-]*+"
_SMALL = r"\b(?:and|de|da|di|van|von|der|den|la|le|bin|al|el|in|for|of|the|with|at|from|staff|writer|reporter|editor|correspondent)\b"
_NAMES = rf"(?:{_CAPITAL}|{_SMALL}|[&,|/]|\s)+"
_ROLE = (r"(?:(?:[Ww]eb|[Cc]hief|[Cc]opy|[Ss]taff|[Ee]xecutive|[Mm]anaging|[Cc]ontributing|[Nn]ews|[Oo]nline|[Rr]esponsible|[Ss]enior)\s)?"
         r"(?:[Ee]ditors?|[Aa]uthors?|[Rr]eporters?|[Ww]riters?|[Cc]orrespondents?|[Bb]yline|[Tt]ext|[Ww]ords|[Ee]diting|[Rr]eporting|[Cc]ompiled"
         r"|[Tt]ranslat(?:ed|or|ion)|EDITORS?|AUTHORS?|REPORTERS?)")
_BY = re.compile(
    rf"(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext|[Aa]rticle|[Pp]osted|[Rr]eport|[Ww]ords|[Aa]nalysis|[Cc]ompiled|[Ee]dited|[Pp]ublished)\s+)?"
    rf"(?:[Bb]y|BY):?\s+(?P<name>{_CAPITAL}{_NAMES}?)[\s(|,–—-]*$"
)
_ROLE_LINE = re.compile(rf"[(\[]?{_ROLE}\s*(?:[:：]|[Bb]y:?)\s*(?P<name>{_CAPITAL}{_NAMES}?)[)\]]?[\s(|]*$")
_WIRE_TAIL = re.compile(
    r"[(\[](?:Additional |With )?(?:Reporting|reporting|Editing|Writing|Compiled|Translated|Edited|Written)\b.{3,300}[)\]]\.?$"
)
_CONTRIBUTED = re.compile(
    r"(?:.{3,120}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,40}|(?:Additional )?[Rr]eporting by .{3,160})"
)
_ACCORDING = re.compile(
    r"(?P<name>[^()\[\]]{0,60}+)[(\[]\s*+(?:[Aa]ccording to|[Ss]ources?\s*+[:：]|[Vv]ia|[Cc]ompiled from|[Ff]rom)\s*+"
    r"(?P<source>[^()\[\]]{2,60}+)[)\]]\.?$"
)
_SOURCE = re.compile(
    r"[(\[]?(?:[Ss]ources?|SOURCES?|[Ss]ource of (?:the )?(?:news|article)|[Oo]rigin|[Oo]riginally from|[Vv]ia|[Ff]rom)\s*[:：]\s*"
    r"(?P<source>[^:]{2,80}?)[)\]]?\.?$"
)
_DATELINE = re.compile(
    rf"^(?:[A-ZÀ-Þ][\w.'’/ -]{{1,40}}(?:,[\w. ]{{2,25}}){{0,2}},?\s*(?:{_MONTH}\s*{_DAY}\s*)?)?"
    r"[(\[](?P<source>[A-Za-zÀ-ž.&’' /-]{2,40})[)\]]\s*[-–—:]",
    re.IGNORECASE,
)
# Beside a date in its line: who put it there, the section it stands in, how long it takes to read, how long ago that was.
_POSTED_BY = re.compile(
    r"[(\[|\s]*(?:posted|submitted|published|written|added|uploaded|reported|created)\s+by:?\s+"
    r"(?P<name>[\w.@’'-]{1,30}(?:\s+[\w.’'-]{1,30}){0,3}?)(?:\s+(?:on|at))?[\s,|:–—-]*$", re.IGNORECASE)
_ASIDE = re.compile(
    r"[\s,|/•·–—-]*(?:(?:in|under)\s+[A-Z][\w&’'-]*(?:(?:,?\s+|\s*[,|/&]\s*)(?:and\s+)?[A-Z][\w&’'-]*){0,5}"
    r"|(?:about\s+)?(?:\d{1,3}|an?|a\s+few)\s+(?:minute|hour|day|week|month|year)s?\s+ago|\d{1,3}[\s-]?min(?:ute)?s?(?:\s+read)?"
    r"|[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2}(?:,\s[A-Z][\w.]+){0,2},)[\s,|/•·–—.-]*$")
_SECTION = re.compile(r"\s*[|•·]\s*[A-Z][\w&.’'-]*(?:\s(?:[A-Z][\w.’'-]*|&|and|of|the|in)){0,5}[\s|]*$")  # a section or a house
_LABEL_ALONE = re.compile(rf"(?:[\s(|]*(?:{_LABEL}|on|at)[\s:)|]*|[\s(|,]*{_ZONE}[\s)|,]*)", re.IGNORECASE)
_MID_SENTENCE = {w + "day" for w in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")} | {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a credit line: offsets within the line, its kind, the writer or news house it names."""

    start: int
    end: int
    kind: SpanKind
    writer: str = ""
    source: str = ""
    labelled: bool = False  # says itself what it is ("Updated:", "By", "Source:"), so it is one wherever it stands


@cache
def sources() -> dict[str, str]:
    """News houses by every name they go by, in lower case, to the name shown (resources/facts/agencies.toml)."""
    with resource("facts", "agencies.toml").open("rb") as file:
        entries = tomllib.load(file)["agency"]
    return {name.lower(): entry["name"] for entry in reversed(entries) for name in [*entry["aliases"], entry["name"]]}


def source_named(text: str) -> str:
    """The news house a text is the name of, as the program shows it; "" for any other text."""
    return sources().get(re.sub(r"^[\s@|(–—-]+|[\s.|)–—-]+$", "", text).lower(), "")


def dateline_source(paragraph: str) -> str:
    """The agency of a dateline at the head of a paragraph ("OSLO, May 3 (Reuters) -"), "" where there is none."""
    found = _DATELINE.match(paragraph[:160])
    return source_named(found["source"]) if found else ""


def credit_parts(line: str, *, edge: bool, lone_names: bool = False) -> list[Part] | None:
    """The parts of a credit line in order, covering it but for white space; None where it is something else.

    edge: the line stands before or after the article's body, where a date or a news house is a credit without a label too;
    lone_names: so is a line that is nothing but a person's name.
    """
    if len(line) > LONGEST or not (edge or _HINT.search(line)):
        return None
    parts = _parts(line, 0, len(line), edge, 0 if not lone_names else 1)
    if not parts or all(part.kind is SpanKind.FURNITURE for part in parts):
        return None
    if not edge and not any(part.labelled for part in parts):
        return None
    return _tiled(line, parts)


def _parts(line: str, start: int, end: int, edge: bool, depth: int) -> list[Part] | None:
    """The credits of line[start:end]; [] for nothing but punctuation, None where something else stands there."""
    text = line[start:end]
    if not any(ch.isalnum() for ch in text):
        return []
    if depth > 4:
        return None
    stamp = _STAMP.search(text) if _DIGIT.search(text) else None
    if stamp:
        before = _parts(line, start, start + stamp.start(), edge, depth + 1)
        after = _parts(line, start + stamp.end(), end, edge, depth + 1) if before is not None else None
        if before is None or after is None or not (stamp["label"] or _FULL_DATE.search(stamp["date"]) or edge):
            return None
        date = Part(start + stamp.start(), start + stamp.end(), SpanKind.DATE_LINE, labelled=bool(stamp["label"]))
        return [*before, date, *after]
    one = _writer(text, edge and depth > 0) or _source(text) or (_posted(text) if depth else None)
    if one:
        return [Part(start, end, SpanKind.BYLINE, *one)]
    if is_furniture(text) or _LABEL_ALONE.fullmatch(text) or (depth and (_ASIDE.match(text) or _SECTION.match(text))):
        return [Part(start, end, SpanKind.FURNITURE)]
    return _led_by_source(line, start, end, edge, depth)


def _led_by_source(line: str, start: int, end: int, edge: bool, depth: int) -> list[Part] | None:
    """A news house's name and then more credits ("Example Agency Editor: Ann Lee")."""
    words = list(re.finditer(r"\S+", line[start:end]))
    for count in range(min(5, len(words) - 1), 0, -1):
        cut = start + words[count - 1].end()
        source = source_named(line[start:cut])
        if source:
            rest = _parts(line, cut, end, edge, depth + 1)
            return None if rest is None else [Part(start, cut, SpanKind.BYLINE, "", source), *rest]
    return None


def _writer(text: str, lone: bool) -> tuple[str, str, bool] | None:
    """(writer, source, labelled) where the text is a byline."""
    bare = text.strip(" \t|·•,–—-/")
    found = _BY.fullmatch(bare) or _ROLE_LINE.fullmatch(bare)
    if found and found["name"].split()[0].lower().strip(",") not in _MID_SENTENCE:
        return *_split_name(found["name"]), True
    according = _ACCORDING.fullmatch(bare)
    if according and (not according["name"] or could_be_name(according["name"])):
        return according["name"].strip(), source_named(according["source"]) or according["source"].strip(), True
    if _WIRE_TAIL.fullmatch(bare) or _CONTRIBUTED.fullmatch(bare):
        return "", "", True
    if lone and could_be_name(bare) and not source_named(bare):
        return bare, "", False
    return None


def _posted(text: str) -> tuple[str, str, bool] | None:
    """(writer, "", labelled) of who put an article up ("Posted by admin on"); an account's name is no writer."""
    found = _POSTED_BY.match(text)
    if found is None:
        return None
    name = found["name"]
    return (name if could_be_name(name) else ""), "", True


def _split_name(text: str) -> tuple[str, str]:
    """(writer, news house) of what follows "By": "Ann Lee in Oslo", "Ann Lee, Reuters", "Reuters Staff"."""
    text = text.strip(" ,(|–—-/")
    source = source_named(text) or source_named(re.sub(r"\s+(?:[Ss]taff|[Rr]eporters?|[Cc]orrespondents?)$", "", text))
    if source:
        return "", source
    head, *tail = re.split(r"\s*[,|/]\s*|\s+(?:in|for|at|from|of)\s+", text, maxsplit=1)
    source = source_named(tail[0]) if tail else ""
    if tail and not source and could_be_name(tail[0]):
        return text, ""
    return head.strip(), source


def _source(text: str) -> tuple[str, str, bool] | None:
    """("", source, labelled) where the text names where the article comes from."""
    bare = text.strip(" \t|·•,–—-/")
    found = _SOURCE.fullmatch(bare)
    if found:
        said = found["source"].strip()
        return "", source_named(said) or said, True
    named = source_named(bare)
    return ("", named, False) if named else None


def _tiled(line: str, parts: list[Part]) -> list[Part]:
    """The parts widened so that they cover the line: what stands between two belongs to the later one."""
    tiled = []
    at = 0
    for index, part in enumerate(parts):
        end = len(line) if index == len(parts) - 1 else part.end
        start = at + len(line[at:end]) - len(line[at:end].lstrip())
        trimmed = start + len(line[start:end].rstrip())
        tiled.append(Part(start, trimmed, part.kind, part.writer, part.source, part.labelled))
        at = end
    return tiled
