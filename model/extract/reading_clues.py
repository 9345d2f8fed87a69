"""Clues to the publication date that the words alone give: gap claims, office holders shown in office, people taking office.

A fallback beside what the reading of names and events finds: the words are searched as they stand, in the parts of the article
that are body, title or caption, so that an article without a parse still gives its clues.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from model.dates import DateSpan
from model.domain import PROSE, Article
from model.extract.facts import Holder, facts, wordings
from model.extract.meaning import DatePhrase
from model.extract.occasions import occasion_clues
from model.extract.publication_clues import Clues, GapClue, HeldClue, OfficeClue, TookOfficeClue
from model.extract.resolve import Anchor, resolve
from model.extract.told_then import told_of_then
from model.extract.weighing_offices import known_surname
from model.extract.year_clues import year_clues

__all__ = ["clues_in_text", "merged"]

_FIRST = re.compile(r"\bfirst\b[^.;]{0,90}?\b(?:in|for)[\s\u00a0]{1,2}(?:the past[\s\u00a0]{1,2})?$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following|ending|ends|ended)[\s\u00a0]{1,2}(?:an?[\s\u00a0]|the[\s\u00a0])?$", re.IGNORECASE)
_PAUSE = re.compile(
    r"[\s\u00a0-]{0,2}(?:hiatus|break|gap|pause|interruption|lull|freeze|suspension|absence|standstill|silence)\b", re.IGNORECASE
)
_RESUMING = re.compile(r"\b(?:resum|reopen|restart|reviv|relaunch|return)", re.IGNORECASE)
_PREVIOUS = re.compile(r"\b(?:previous|last|latest|most recent|earlier)\b[^.;]{0,160}$", re.IGNORECASE)
_HELD = re.compile(r"\b(?:held|took place|taken place|met|convened|hosted|meeting|round|suspended|stopped|halted)\b", re.IGNORECASE)
_NO_LONGER = re.compile(
    r"\b(?:former|then|ex|late|future|next|incoming|one-time|predecessor|successor|under|ousted|deposed|toppled|overthrown|exiled|slain"
    r"|assassinated|murdered|imprisoned|jailed|disgraced|would-be)[\s\u00a0-]{1,2}[^,.;]{0,40}$",
    re.IGNORECASE,
)
_TAKING = re.compile(
    r"\b(?:took (?:up )?(?:the |his |her )?(?:office|post|over)|taking (?:office|over)|appoint(?:ed|ment|ing)|named|sworn|inaugurat|elected"
    r"|became|assum(?:ed|ing)"
    r"|installed|promoted|has been in office|came to power)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_BESIDE = re.compile(
    r",[\s\u00a0](?:\d{2},[\s\u00a0])?"
    r"(?P<words>(?:the|who is|[A-Z][\w.&'\u2019]*|chair|chief|presid|prime|head|secret|govern|mayor|direct|comm)[^,;:()\n]{2,90})"
)
_SURNAME = re.compile(r"(?<![\w.-])(?P<last>[\w.-]++)[\s\u00a0](?P<name>[A-Z][\w-]{2,20})(?=['\u2019]s|[\s\u00a0,.;:])(?![\s\u00a0][A-Z])")
_NATION = re.compile(r"[A-Z][\w.]+")
_BLANK = re.compile(r"\s")
_ENDING = ".!?:\"\u201d'\u2019)"
_ANYBODY = {"General", "American", "First", "National", "United", "International", "Northern", "British", "Great", "Royal", "Chemical"}
_BETWEEN = 14  # characters between an office and the name: a title of rank or honour
_OF_HONOUR = re.compile(
    r"[\s\u00a0](?:mr|mrs|ms|dr|sir|lord|prince|sheik|sheikh|gen|general|ayatollah|col|maj\. gen)\.?[\s\u00a0]"
)
_ONCE = re.compile(r"\b(?:former|formerly|then|ex|late|future|next|incoming|designate|nominee|was|until|resign\w+|ousted|candidate)\b")
_FRESH = re.compile(r"\bnew(?:ly[\s-](?:appointed|elected|named|sworn-in|installed))?[\s\u00a0](?:[\w.-]{1,20}[\s\u00a0])?$", re.IGNORECASE)
_TITLES = {"Mr", "Ms", "Mrs", "Dr", "Sir"}
_SPELLINGS = {"defence": "defense", "secretary-general": "secretary general"}


def merged(first: Clues, second: Clues) -> Clues:
    """Both clues as one; what stands in both (the same words, the same person) counts once."""

    def both(one: tuple[object, ...], two: tuple[object, ...], name: str) -> tuple[object, ...]:
        seen = {getattr(item, name) for item in one}
        return (*one, *(item for item in two if getattr(item, name) not in seen))

    return Clues(
        both(first.held, second.held, "start"),  # type: ignore[arg-type]
        first.gaps or second.gaps,
        both(first.offices, second.offices, "person"),  # type: ignore[arg-type]
        both(first.took_office, second.took_office, "phrase_start"),  # type: ignore[arg-type]
        first.main or second.main,
        both(first.occasions, second.occasions, "phrase_start"),  # type: ignore[arg-type]
        both(first.years, second.years, "start"),  # type: ignore[arg-type]
    )


def clues_in_text(article: Article, phrases: Sequence[DatePhrase]) -> Clues:
    """The clues of an article's words; `phrases` are its date phrases in order."""
    held = tuple(_held(phrases))
    return Clues(
        held, tuple(_gaps(article, phrases)), tuple(_offices(article, phrases)), tuple(_taking(article, phrases)),
        occasions=tuple(occasion_clues(article, phrases)), years=tuple(year_clues(article)),
    )  # fmt: skip


def _held(phrases: Sequence[DatePhrase]) -> Iterator[HeldClue]:
    """Dates that need no anchor and are told as past."""
    for phrase in phrases:
        if phrase.tense == "future" or phrase.lead in ("until", "till", "by", "to", "through") or phrase.type in ("DURATION", "SET"):
            continue
        span = resolve(phrase, Anchor(tense="past")).span
        if span is not None and not phrase.meaning.unit:
            yield HeldClue(span, phrase.start, phrase.end, phrase.text)


def _gaps(article: Article, phrases: Sequence[DatePhrase]) -> Iterator[GapClue]:
    """ "First in four years", "after a 4-year hiatus", with the date of the round before."""
    before = next((span for phrase in phrases if (span := _previous(article.text, phrase)) is not None), None)
    for phrase in phrases:
        meaning = phrase.meaning
        if meaning.kind != "duration" or meaning.number is None or meaning.unit not in ("year", "month", "decade"):
            continue
        left, right = article.text[max(0, phrase.start - 110) : phrase.start], article.text[phrase.end : phrase.end + 90]
        resumed = _PAUSE.match(right) or _RESUMING.search(left + " " + right)
        if _FIRST.search(left) or (_AFTER.search(left) and resumed):
            years = meaning.number * {"year": 1.0, "month": 1 / 12, "decade": 10.0}[meaning.unit]
            yield GapClue(years, meaning.approx, before, phrase.start, phrase.end, phrase.text)


def _previous(text: str, phrase: DatePhrase) -> DateSpan | None:
    """The date span of a phrase that dates the round before: "the last meeting was held in February 2019"."""
    if phrase.meaning.kind not in ("date", "range") or phrase.meaning.unit or phrase.tense == "future":
        return None
    left = text[max(0, phrase.start - 200) : phrase.start].rsplit("\n", 1)[-1]
    sentence = re.split(r"[.;!?][\s\u00a0]", left)[-1]
    after = text[phrase.end : phrase.end + 40]
    last = _PREVIOUS.search(sentence) and _HELD.search(sentence)
    lapsed = _HELD.search(sentence) and re.match(r"[^.;]{0,12}\b(?:were|was|but)\b[^.;]{0,12}\b(?:suspend|interrupt|halt|froze|cut)", after)
    if not (last or lapsed):
        return None
    span = resolve(phrase, Anchor(tense="past")).span
    return span if span is not None and span.latest - span.earliest <= 366 else None


def _read(article: Article) -> Iterator[tuple[int, str]]:
    """(start, words) of the parts that tell the news, with plain blanks for all white space.  Lines that only the width of the page
    parts are one."""
    start = end = -1
    for span in article.spans:
        if span.kind not in PROSE:
            continue
        between = article.text[end : span.start] if end >= 0 else ""
        if end >= 0 and between == "\n" and article.text[end - 1] not in _ENDING:
            end = span.end
            continue
        if end >= 0:
            yield start, _BLANK.sub(" ", article.text[start:end])
        start, end = span.start, span.end
    if end >= 0:
        yield start, _BLANK.sub(" ", article.text[start:end])


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, list[tuple[int, str]]]:
    """The names of the facts table, with their places in it, by the word they begin with."""
    found: dict[str, list[tuple[int, str]]] = {}
    for number, name in enumerate({**facts().holders, **facts().heads}):
        found.setdefault(_WORD.findall(name)[0], []).append((number, name))
    return found


def _named(text: str) -> list[tuple[Holder, ...]]:
    """The people of the facts table whose names stand in a text, in the table's order."""
    low, known = text.casefold(), _by_first_word()
    names = sorted(pair for word in set(_WORD.findall(low)) for pair in known.get(word, ()) if pair[1] in low)
    return [(*facts().holders.get(name, ()), *facts().heads.get(name, ())) for _, name in names]


def _offices(article: Article, phrases: Sequence[DatePhrase]) -> Iterator[OfficeClue]:
    """People of the facts table shown with their office and no "former"; where one is shown as of now, that comes first."""
    shown: list[OfficeClue] = []
    for start, words in _read(article):
        for held in _named(words):
            shown.extend(_shown(start, words, [holder for holder in held if not holder.body or _tells_of(article.text, holder.body)]))
        shown.extend(_by_surname(start, words))
    clues = [replace(clue, then=True) if told_of_then(article.text, clue.start, clue.end, phrases) else clue for clue in shown]
    yield from sorted(clues, key=lambda clue: clue.then)


def _tells_of(text: str, body: str) -> bool:
    """Whether a text names a company, in full, by its first word or by its initials: others have heads of the same names."""
    words = body.split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    short = [words[0]] if len(words[0]) > 4 and words[0] not in _ANYBODY else []
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in (body, *short, *([initials] if len(initials) > 1 else ())))


@lru_cache(maxsize=1)
def _worded() -> dict[str, list[str]]:
    """The public offices of the facts table by their wordings, plain."""
    found: dict[str, list[str]] = {}
    for office in sorted({holder.office for held in facts().holders.values() for holder in held}):
        for wording in wordings(office):
            found.setdefault(_plain(wording), []).append(office)
    return found


@lru_cache(maxsize=1)
def _by_last_word() -> dict[str, list[str]]:
    """The wordings of the offices by their last word, the longest first."""
    found: dict[str, list[str]] = {}
    for wording in sorted(_worded(), key=lambda wording: (-len(wording), wording)):
        found.setdefault(wording.rsplit(" ", 1)[-1], []).append(wording)
    return found


def _by_surname(start: int, words: str) -> Iterator[OfficeClue]:
    """Office holders shown by the surname alone: "President Bush", "Secretary of State Albright"."""
    for match in _SURNAME.finditer(words):
        candidates = _by_last_word().get(_plain(match["last"]), ())
        before = words[max(0, match.end("last") - 110) : match.end("last")] if candidates else ""
        plain = _plain(before)
        wording = next((one for one in candidates if plain.endswith(one) and not plain[: -len(one)][-1:].isalnum()), "")
        offices = [office for office in _worded().get(wording, ()) if known_surname(match["name"], office)]
        offices = [office for office in offices if _plain(office) == wording] or offices
        if len(offices) != 1 or _NO_LONGER.search(plain[: -len(wording)]) or _other_rank(plain, len(plain) - len(wording)):
            continue  # none, or which of several is not told
        country = _country_of(before[: len(before) - len(wording)])
        yield OfficeClue(match["name"], offices[0], country, start + match.start("name"), start + match.end("name"))


def _country_of(before: str) -> str:
    """The country that stands right before an office: "French", "South Korean"; "" for none."""
    words = _NATION.findall(before[-30:])[-2:]
    term = facts().terms.get(" ".join(words)) or (facts().terms.get(words[-1]) if words else None)
    return term.code if term is not None and before[-30:].rstrip().endswith(words[-1]) else ""


def _shown(start: int, words: str, held: Sequence[Holder]) -> Iterator[OfficeClue]:
    """A person with the office before the name ("Treasury Secretary Robert Rubin") or right after it ("Robert Rubin, the Treasury
    secretary"), unless the text once calls the office a former one."""
    offices = [(_plain(wording), office) for office in {holder.office for holder in held} for wording in wordings(office)]
    offices.sort(key=lambda pair: (-len(pair[0]), pair[0] != _plain(pair[1]), pair))
    found: dict[str, OfficeClue] = {}
    gone: set[str] = set()
    for match in re.finditer(rf"\b{re.escape(held[0].person)}\b", words) if held else ():
        shown = _office_before(words, match.start(), offices) or _office_after(words, match.end(), offices)
        if shown is None:
            continue
        office, standing = shown
        if standing == "former":
            gone.add(office)
            continue
        country = next(holder.country for holder in held if holder.office == office)
        clue = OfficeClue(held[0].person, office, country, start + match.start(), start + match.end(), standing == "new")
        found.setdefault(office, clue)
    yield from [clue for office, clue in found.items() if office not in gone][:1]


def _office_before(words: str, at: int, offices: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    """(office, "new", "former" or "") of the (wording, office) right before a name."""
    before = _plain(words[max(0, at - 70) : at])
    for wording, office in offices:
        place = before.rfind(wording)
        if place < 0 or len(before) - place - len(wording) > _BETWEEN or before[place - 1 : place].isalnum():
            continue
        if len(before) - place - len(wording) > 4 and not _OF_HONOUR.fullmatch(before[place + len(wording) :]):
            continue
        if not _other_rank(before, place):
            return office, "former" if _NO_LONGER.search(before[:place]) else "new" if _FRESH.search(before[:place]) else ""
    return None


def _office_after(words: str, at: int, offices: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    """The same of an office set beside the name after a comma, with a few words before it: ", the German foreign minister,"."""
    beside = _BESIDE.match(words, at)
    if beside is None:
        return None
    after = _plain(beside["words"])
    for wording, office in offices:
        place = after.find(wording)
        if place < 0 or after[place - 1 : place].isalnum() or after[place + len(wording) : place + len(wording) + 1].isalnum():
            continue
        if not _other_rank(after, place):
            return office, "former" if _ONCE.search(after) else "new" if _FRESH.search(after[:place]) else ""
    return None


def _other_rank(before: str, place: int) -> bool:
    """ "Vice Foreign Minister", "Deputy Prime Minister" are other offices."""
    return bool(re.search(r"(?:vice|deputy|assistant|acting|shadow)[\s-]$", before[:place]))


def _plain(text: str) -> str:
    low = text.casefold()
    for other, usual in _SPELLINGS.items():
        low = low.replace(other, usual)
    return low


def _taking(article: Article, phrases: Sequence[DatePhrase]) -> Iterator[TookOfficeClue]:
    """ "Took office in September", "the appointment of X as minister on the 29th of last month"."""
    text = article.text
    known = {holder.person for _, words in _read(article) for held in _named(words) for holder in held}
    for phrase in phrases:
        if phrase.meaning.kind != "date" or phrase.tense == "future":
            continue
        left = re.split(r"[.;!?][\s\u00a0]{1,3}(?=[A-Z][a-z]{3,})|\n", text[max(0, phrase.start - 170) : phrase.start])[-1]
        taking = _TAKING.search(left[-150:])
        if taking is None:
            continue
        person = _nearest(left[-150:][max(0, taking.start() - 90) :], known)
        if person:
            yield TookOfficeClue(person, "", "", phrase.start, phrase.end)


def _nearest(words: str, known: set[str]) -> str:
    """The person of `known` named last in the words, by the whole name or by one part of it."""
    best, where = "", -1
    for person in sorted(known):
        parts = [part for part in (person, *person.split()) if len(part) > 2 and part not in _TITLES]
        place = max((words.rfind(part) for part in parts), default=-1)
        if place > where:
            best, where = person, place
    return best
