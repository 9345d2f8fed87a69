"""What the event card says, as values: made from the collection, without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from gui.card.corrected import Correction, Made
from model.date_words import english_day
from model.dates import DateSpan
from model.domain import Basis, Claim, Collection, Event, Hiatus, Kind, ParticipantKind, Record, Series, hiatus_key, row_key
from model.editing.values import mention_key
from model.translation import noted, tr
from model.wording import (
    claims_alike,
    claims_quoted,
    count_words,
    date_words,
    hiatus_days,
    hiatus_ends,
    hiatus_words,
    length_told,
    row_words,
    shown,
)

Spans = dict[str, DateSpan | None]
Told = Mapping[str, DateSpan | None]
NOTHING_TOLD: Told = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Who:
    """A participant's chip: its key, its words, and more words for the tool tip."""

    key: str
    text: str
    tip: str


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """Claims that come to the same, checked: ✓ holds, ✗ does not, ? cannot be told; where the first of them stands."""

    sign: str
    tone: str
    text: str
    article: str
    place: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reason:
    """A step to the date as a sentence; the words it was read from, and where they stand in their article ((-1, -1): nowhere)."""

    says: str
    phrase: str = ""
    place: tuple[int, int] = (-1, -1)
    article: str = ""  # digest, where it is known; else it is one of those that report the event


@dataclass(frozen=True, slots=True)
class Tie:
    """From a plan to what came of it, or back: words before the other event's title, and its key.  `by_hand`: a person said so."""

    before: str
    title: str
    event: str
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One of two accounts that disagree; `event` and `mention` say where it can be seen."""

    title: str
    when: str
    quote: str
    event: str
    mention: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two accounts beside each other and what differs, as a sentence; `number` counts the event's conflicts from 0.

    `settled`: a person has said how it is, and `stands` is the account that holds: 0 the left one, 1 the right one, -1 both.
    """

    says: str
    sides: tuple[Side, Side]
    number: int = 0
    settled: bool = False
    stands: int = -1


@dataclass(frozen=True, slots=True)
class Report:
    """One mention: its words and the article that says them."""

    quote: str
    where: str
    article: str
    mention: int


@dataclass(frozen=True, slots=True)
class CardContent:
    """All a card shows of an event, or of a hiatus (`event` is "" then); `position` is (words before the series' name, its name).
    `gaps` are the hiatuses the event begins or ends: words and key."""

    event: str
    title: str
    when: str
    edtf: str
    facts: str
    steps: tuple[Reason, ...]
    published: tuple[Reason, ...]  # why the article's publication lies where those steps take it to lie
    who: tuple[Who, ...]
    series: str
    position: tuple[str, str]
    gaps: tuple[tuple[str, str], ...]
    claims: tuple[ClaimLine, ...]
    ties: tuple[Tie, ...]
    disagreements: tuple[Disagreement, ...]
    reports: tuple[Report, ...]
    reports_heading: str
    steps_heading: str = noted("Why this date")
    who_heading: str = noted("Who")
    ties_heading: str = noted("Plan and outcome")
    spoke: tuple[Who, ...] = ()  # people of whom the articles tell what they said at this round
    record: Record | None = None  # the row it comes from, where it comes from an event table
    corrections: tuple[Correction, ...] = ()  # the fields a person changed


def card_content(
    event: Event, collection: Collection, made: Made = Made(), rows: Sequence[Event] = (), told: Told = NOTHING_TOLD  # noqa: B008
) -> CardContent:
    """The content of the card of this event.  `made`: what a person made of it; `rows`: events of table rows that it is tied to; `told`:
    what those say when who disagree (`Session.told_apart`), by key of the report or of the event that was merged into it."""
    series = next((one for one in collection.series if one.key == event.series), None)
    reports = _reports(event, collection)
    articles = len({report.article for report in reports})
    return CardContent(
        event.key,
        shown(event.title),
        date_words(event.when),
        event.when.edtf if event.when else "",
        " · ".join(filter(None, (tr(event.status.value), tr(event.kind.value), shown(event.place), *made.marks))),
        *_steps(event, collection, made),
        _who(event, collection),
        series.key if series else "",
        _position(event, series) if series else ("", ""),
        _gaps(event, series, {one.key: one.when for one in collection.events}) if series else (),
        _lines(_claims(event, series)),
        _ties(event, (*collection.events, *rows), made),
        tuple(_disagreement(event, made.read or event, number, collection, told) for number in range(len(event.conflicts))),
        reports,
        _reports_heading(len(reports), articles) if reports or not event.record else "",
        record=event.record,
        spoke=_spoke(event, series, collection),
        corrections=made.corrections,
    )


def _steps(event: Event, collection: Collection, made: Made) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """The steps to the date, and those to the publication date they rest on, where that was inferred."""
    if event.when is None:
        words = tr("No words in the articles date it.") if event.mentions else tr("It was given no date.")
        if any(one.field == "when" for one in made.corrections):
            words = tr("You took its date away.")
        elif event.record:
            words = tr("Its row gives no date.")
        return (Reason(words),), ()
    told = tuple({step.says: Reason(step.says, step.phrase, (step.start, step.end)) for step in event.when.derivation}.values())
    digests = dict.fromkeys(mention.article for mention in event.mentions)
    of_publication: dict[str, Reason] = {}
    said = " ".join(reason.says for reason in told)
    for article in collection.articles:
        published = article.published
        if article.digest not in digests or published is None or published.basis is not Basis.INFERRED:
            continue
        if english_day(published.latest) in said and "publication" in said:
            for step in published.derivation:
                of_publication.setdefault(step.says, Reason(step.says, step.phrase, (step.start, step.end), article.digest))
    own = tuple(reason for reason in told if reason.says not in of_publication)
    return own or told, tuple(of_publication.values()) if own else ()


def _who(event: Event, collection: Collection) -> tuple[Who, ...]:
    people = {participant.key: participant for participant in collection.participants}
    made = []
    for role in event.participants:
        person = people.get(role.participant)
        name = shown(person.name if person else role.participant)
        office = person.role if person else ""
        here = tr("here: {role}", role=role.role) if role.role else ""
        tip = "\n".join(filter(None, (name, office, here, tr("Press to show what it took part in."))))
        made.append(Who(role.participant, f"{name} · {office or role.role}" if office or role.role else name, tip))
    return tuple(made)


def _spoke(event: Event, series: Series | None, collection: Collection) -> tuple[Who, ...]:
    """People who made a statement of the same series in the days of this round, and are not named as taking part in it."""
    if series is None or event.key not in series.rounds or event.when is None:
        return ()
    people = {participant.key for participant in collection.participants if participant.kind is ParticipantKind.PERSON}
    people -= {role.participant for role in event.participants}
    found: dict[str, Who] = {}
    for other in collection.events:
        if other.series != series.key or other.kind is not Kind.STATEMENT or other.when is None:
            continue
        if other.when.earliest <= event.when.latest and event.when.earliest <= other.when.latest:
            said = replace(other, participants=tuple(role for role in other.participants if role.participant in people))
            found |= {who.key: who for who in _who(said, collection)}
    return tuple(found.values())


def hiatus_content(series: Series, hiatus: Hiatus, collection: Collection) -> CardContent:
    """The content of the card of this hiatus: how long, between what, why, what is claimed of it, who met again."""
    events = {event.key: event for event in collection.events}
    spans: Spans = {key: event.when for key, event in events.items()}
    before, after = events.get(hiatus.before), events.get(hiatus.after)
    length = hiatus_length(hiatus, spans)
    ties = [Tie(tr("last held, {date}:", date=date_words(before.when)), shown(before.title), before.key)] if before else []
    ties += [Tie(tr("held again, {date}:", date=date_words(after.when)), shown(after.title), after.key)] if after else []
    return CardContent(
        "",
        f"{series.name}: {tr('hiatus of {length}', length=length) if length else tr('a hiatus that lasts')}",
        hiatus_ends(hiatus, spans),
        "",
        tr("the articles tell of it") if hiatus.stated or hiatus.claims else tr("not told of by the articles: long for this series"),
        (Reason(shown(hiatus.cause)),) if hiatus.cause else (),
        (),
        _who(after, collection) + _spoke(after, series, collection) if after else (),
        series.key,
        (tr("between rounds of"), series.name),
        (),
        _lines(hiatus.claims),
        tuple(ties),
        (),
        (),
        "",
        noted("Cause, as the articles give it"),
        noted("Who met again"),
        noted("Before and after"),
    )


def _position(event: Event, series: Series) -> tuple[str, str]:
    number = series.rounds.index(event.key) + 1 if event.key in series.rounds else 0
    return tr("round {number} of", number=number) if number else tr("part of"), series.name


def _gaps(event: Event, series: Series, spans: Spans) -> tuple[tuple[str, str], ...]:
    """The hiatuses this event ended or was followed by, in words, with their keys."""
    made = []
    for after, hiatuses in (
        (True, [one for one in series.hiatuses if one.after == event.key]),
        (False, [one for one in series.hiatuses if one.before == event.key]),
    ):
        for hiatus in hiatuses:
            words = hiatus_words(hiatus, spans)
            length = words if hiatus.last is None else tr("hiatus of {length}", length=hiatus_length(hiatus, spans))
            said = tr("after a {hiatus}", hiatus=length) if after else tr("before a {hiatus}", hiatus=length)
            made.append((said + (f": {hiatus.cause}" if hiatus.cause else ""), hiatus_key(series, hiatus)))
    return tuple(made)


def hiatus_length(hiatus: Hiatus, spans: Spans) -> str:
    """ "4 years and 2 months"; "" while it lasts."""
    days = hiatus_days(hiatus, spans.get(hiatus.before), spans.get(hiatus.after))
    return "" if days is None else length_told(days)


def _reports_heading(reports: int, articles: int) -> str:
    return tr("{reports} in {articles}", reports=count_words(reports, "report"), articles=count_words(articles, "article"))


def _claims(event: Event, series: Series | None) -> list[Claim]:
    """Claims about the hiatus this event ended, and others that stand in its own reports."""

    def told_here(claim: Claim) -> bool:
        return any(m.article == claim.article and m.start < claim.end and claim.start < m.end for m in event.mentions)

    pairs = [(hiatus, claim) for hiatus in (series.hiatuses if series else ()) for claim in hiatus.claims]
    return [claim for hiatus, claim in pairs if hiatus.after == event.key or told_here(claim)]


def _lines(claims: Iterable[Claim]) -> tuple[ClaimLine, ...]:
    """A line for claims that come to the same."""
    lines = []
    for (says, holds), told in claims_alike(claims).items():
        sign, tone = {True: ("✓", "good"), False: ("✗", "error"), None: ("?", "soft")}[holds]
        lines.append(ClaimLine(sign, tone, f"{claims_quoted(told)}: {says}", told[0].article, (told[0].start, told[0].end)))
    return tuple(lines)


def _ties(event: Event, events: Iterable[Event], made: Made) -> tuple[Tie, ...]:
    ties = []
    was = made.read.fulfils if made.tied and made.read is not None and not event.fulfils else ""
    if made.tied and not event.fulfils and not was:
        ties.append(Tie(tr("came of no plan"), "", "", by_hand=True))
    for other in events:
        if other.key == was:
            ties.append(Tie(tr("came of no plan; as read, of:"), shown(other.title), other.key, by_hand=True))
        if other.key == event.fulfils:
            ties.append(Tie(tr("planned ({date}):", date=date_words(other.when)), shown(other.title), other.key, by_hand=made.tied))
        if other.fulfils == event.key:
            ties.append(Tie(f"{tr(other.status.value)} ({date_words(other.when)}):", shown(other.title), other.key))
    return tuple(ties)


def _disagreement(event: Event, read: Event, number: int, collection: Collection, told: Told) -> Disagreement:
    """Of two reports of one event each side tells the date its own words give, and these; of two events, of which one may be merged into
    the other since, their dates as they were read."""
    conflict = event.conflicts[number]
    other = next((one for one in collection.events if one.key == conflict.event), None)
    stands = -1 if conflict.stands < 0 else 0 if conflict.stands == 0 else 1
    if other is None:
        mention = conflict.mention if 0 <= conflict.mention < len(event.mentions) else 0
        if conflict.merged in told:
            then = date_words(told[conflict.merged])
            right = _side(event, mention, then, collection)
            if conflict.mention < 0:  # a row of a table
                row = next((one for one in event.rows if row_key(one.table, one.line) == conflict.merged), None)
                right = Side(row_words(row) if row is not None else "", then, "", event.key, 0)
            sides = _side(event, 0, date_words(read.when), collection), right
        else:
            left, right = (_side(event, one, _own_words(event, one, told), collection) for one in (0, mention))
            sides = left, right
    else:
        sides = _side(event, 0, date_words(read.when), collection), _side(other, 0, date_words(other.when), collection)
        if conflict.settled and event.when == other.when != read.when:
            stands = 1  # the other event's date was taken
    return Disagreement(conflict.says, sides, number, conflict.settled, stands)


def _own_words(event: Event, mention: int, told: Told) -> str:
    """The date that a report's own words give, and these; "" where none do."""
    phrase = event.mentions[mention].date_phrase if event.mentions else None
    if phrase is None:
        return ""
    when = told.get(mention_key(event.mentions[mention]))
    words = f"“{shown(phrase.text)}”"
    return f"{date_words(when)} ({words})" if when is not None else words


def _side(event: Event, mention: int, when: str, collection: Collection) -> Side:
    if not event.mentions:
        return Side(shown(event.title), when or date_words(event.when), "", event.key, 0)
    report = event.mentions[mention]
    return Side(article_title(report.article, collection), when, shown(report.text), event.key, mention)


def article_title(digest: str, collection: Collection) -> str:
    """An article's title, or its file's name."""
    article = next((one for one in collection.articles if one.digest == digest), None)
    if article is None:
        return tr("an article that is not here any more")
    return shown(article.title or article.path.replace("\\", "/").rsplit("/", 1)[-1])


def _reports(event: Event, collection: Collection) -> tuple[Report, ...]:
    return tuple(
        Report(shown(mention.text), article_title(mention.article, collection), mention.article, number)
        for number, mention in enumerate(event.mentions)
    )
