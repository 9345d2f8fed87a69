"""What a stretch of an article tells, proposed as an event to the person who selected it: from what reading the whole article gave there.

Nothing is read anew but date phrases where the article has none kept (it was not read, or reading passed over the stretch).  A phrase
is placed on the calendar by the publication date of its article, as linking does; its steps are the event's reasons.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.completing import plain
from model.dates import DateSpan
from model.domain import ENGLISH, PROSE, Article, Event, Kind, Mention, Participant, Publication, Role, Status, TextSpan
from model.export.citations import sentence_around
from model.progress import Progress
from model.translation import tr
from model.wording import unmarked

if TYPE_CHECKING:
    from model.extract.extraction import Draft, Extraction
    from model.extract.meaning import DatePhrase
    from model.extract.name_values import PlaceMention

__all__ = ["propose", "proposing", "told_date"]

TITLE = 90
"""The longest title proposed, in characters."""


@dataclass(frozen=True, slots=True)
class _Here:
    """The stretch looked at, [start, end) of the article, and the sentence around it."""

    article: Article
    start: int
    end: int
    low: int
    high: int

    def holds(self, start: int, end: int) -> bool:
        """Whether it is within the stretch."""
        return self.start <= start and end <= self.end

    def near(self, start: int, end: int) -> bool:
        """Whether it is within the sentence."""
        return self.low <= start and end <= self.high


def proposing(
    project: Path, digest: str, start: int, end: int, participants: Sequence[Participant]
) -> Generator[Progress, None, Event]:
    """As `propose`, with what the project keeps of the article: steps for a job.

    Raises ProjectError where the project cannot be read, KeyError where the article is not in it.
    """
    from model.extract.extraction import Extraction
    from model.store.store import Store

    yield Progress(0, 2, tr("Reading the selected words"))
    with Store.open(project) as store:
        article = store.article(digest)
        kept = store.extraction(digest)
    yield Progress(1, 2, tr("Reading the selected words"))
    try:
        read = Extraction.from_json(kept) if kept else Extraction(digest)
    except (ValueError, KeyError, TypeError, AttributeError):  # another version's form: it is read again when something is added
        read = Extraction(digest)
    return propose(article, read, start, end, participants)


def propose(article: Article, read: Extraction, start: int, end: int, participants: Sequence[Participant]) -> Event:
    """An event without a key, of one mention: the sentence (or sentences) around text[start:end], with the date phrase, the names and
    the place that stand in the stretch, else in the sentence.

    Raises ValueError where start and end are no stretch of the text.
    """
    while start < end and article.text[start].isspace():
        start += 1
    while end > start and article.text[end - 1].isspace():
        end -= 1
    here = _Here(article, start, end, *sentence_around(article, start, end))
    draft = _draft(here, read)
    phrase, when = _date(here, read)
    names = _names(here, read, participants)
    place = _place(here, read)
    text = article.text[here.low : here.high]
    mention = Mention(
        article.digest, here.low, here.high, text,
        TextSpan(phrase.start, phrase.end, phrase.text) if phrase is not None else None,
        TextSpan(place.start, place.end, place.text) if place is not None else None,
        tuple((span, key) for span, key, _ in names),
    )  # fmt: skip
    roles = _roles(names, draft, _of_project(read.participants, participants))
    where = draft.place_name if draft is not None and draft.place_name else place.name if place is not None else ""
    return Event(
        "", _title(here, draft), draft.kind if draft is not None else Kind.OTHER, draft.status if draft is not None else Status.HELD,
        when, where, roles, (mention,),
    )  # fmt: skip


def _draft(here: _Here, read: Extraction) -> Draft | None:
    """The event that reading saw in the stretch (it may have been left out, or joined to another): the one whose clause lies there most."""

    def shared(draft: Draft) -> int:
        return min(draft.end, here.end) - max(draft.start, here.start)

    found = [draft for draft in read.drafts if here.start <= draft.trigger < here.end and shared(draft) > 0]
    return max(found, key=shared, default=None)


def _title(here: _Here, draft: Draft | None) -> str:
    if draft is not None and draft.title:
        return draft.title
    words = unmarked(here.article.text[here.start : here.end]).strip(" .,;:")
    if len(words) > TITLE:
        words = f"{words[: words.rfind(' ', 0, TITLE) if ' ' in words[:TITLE] else TITLE].rstrip(' .,;:')} …"
    return words[:1].upper() + words[1:]


def _date(here: _Here, read: Extraction) -> tuple[DatePhrase | None, DateSpan | None]:
    """The first date phrase of the stretch that has a place on the calendar, else of the sentence, and that place."""
    phrases = [one for one in read.phrases if here.near(one.start, one.end)]
    if not phrases and here.article.language == ENGLISH and not _was_read(here, read):
        from model.extract.phrases import find_phrases

        phrases = find_phrases(here.article.text[here.low : here.high], here.low)
    for phrase in sorted(phrases, key=lambda one: (not here.holds(one.start, one.end), one.start)):
        when = _placed(phrase, here.article.published)
        if when is not None:
            return phrase, when
    return None, None


def _placed(phrase: DatePhrase, published: Publication | None) -> DateSpan | None:
    """The place of a date phrase on the calendar, None where it has none."""
    from model.extract.resolve import Anchor, resolve

    when = resolve(phrase, Anchor(published)).span
    month = phrase.meaning.month is not None and phrase.meaning.day is None and phrase.meaning.year is None
    ahead = when is not None and published is not None and when.earliest > published.latest
    if ahead and month and phrase.tense == "past":  # "resigned in May", written in March
        when = resolve(replace(phrase, meaning=replace(phrase.meaning, direction=-1)), Anchor(published)).span
    return when


def told_date(mention: Mention, published: Publication | None, kept: str) -> DateSpan | None:
    """The date that a report's own words give, placed by the publication of its article; None where they give none.  `kept`: what was
    read in the article, as JSON; where another version wrote it, None."""
    from model.extract.extraction import Extraction

    if mention.date_phrase is None:
        return None
    try:
        phrases = Extraction.from_json(kept).phrases
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    own = mention.date_phrase
    return next((_placed(one, published) for one in phrases if (one.start, one.end) == (own.start, own.end)), None)


def _was_read(here: _Here, read: Extraction) -> bool:
    """Whether reading looked for dates there: it reads prose, and finds something in every article that has any."""
    prose = any(span.kind in PROSE and span.start <= here.start < span.end for span in here.article.spans)
    return prose and bool(read.phrases or read.drafts or read.names)


def _place(here: _Here, read: Extraction) -> PlaceMention | None:
    near = [one for one in read.places if here.near(one.start, one.end)]
    return min(near, key=lambda one: (not here.holds(one.start, one.end), one.start), default=None)


_Name = tuple[TextSpan, str, bool]  # where, the project's participant, whether it acts there


def _names(here: _Here, read: Extraction, participants: Sequence[Participant]) -> list[_Name]:
    """The project's participants named in the stretch, else in the sentence, in order of the text, each place once: those that reading
    saw, and those whose name or alias stands there."""
    keys = _of_project(read.participants, participants)
    seen = [
        (TextSpan(one.start, one.end, one.text), keys[one.key], one.sense == "actor")
        for one in read.names
        if one.key in keys and here.near(one.start, one.end)
    ]
    written = _written(here, participants, [(span.start, span.end) for span, _, _ in seen])
    near = sorted(seen + written, key=lambda name: name[0].start)
    chosen = [name for name in near if here.holds(name[0].start, name[0].end)]
    return chosen or near


def _of_project(read: Iterable[Participant], participants: Sequence[Participant]) -> Mapping[str, str]:
    """The project's key of each participant of one article: the same key, else the same name."""
    known = {one.key for one in participants}
    named: dict[tuple[str, str], str] = {}
    for one in participants:
        for name in (one.name, *one.aliases):
            named.setdefault((one.kind, plain(name)), one.key)
    keys = {one.key: one.key if one.key in known else named.get((one.kind, plain(one.name)), "") for one in read}
    return {own: key for own, key in keys.items() if key}


def _written(here: _Here, participants: Sequence[Participant], taken: Sequence[tuple[int, int]]) -> list[_Name]:
    """Names and aliases of the project's participants that stand in the sentence where nothing else was seen, longer ones first."""
    text = here.article.text[here.low : here.high]
    pairs = ((name, one.key) for one in participants for name in (one.name, *one.aliases) if len(name) > 2 and name in text)
    found: list[_Name] = []
    free = list(taken)
    for name, key in sorted(pairs, key=lambda pair: -len(pair[0])):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            start, end = here.low + match.start(), here.low + match.end()
            if all(end <= low or high <= start for low, high in free):
                free.append((start, end))
                found.append((TextSpan(start, end, name), key, True))
    return found


def _roles(names: Sequence[_Name], draft: Draft | None, keys: Mapping[str, str]) -> tuple[Role, ...]:
    """Who takes part: whom reading saw in the event, else those who act there, else all that are named."""
    parts = {keys[who.key]: who.role for who in (draft.who if draft is not None else ()) if who.key in keys}
    acting = [key for _, key, acts in names if acts] or [key for _, key, _ in names]
    return tuple(Role(key, parts.get(key, "")) for key in dict.fromkeys([*parts, *acting]))
