"""What the event card says, as values: made from the collection, without widgets."""

from __future__ import annotations

from dataclasses import dataclass

from model.dates import DateSpan
from model.domain import Claim, Collection, Conflict, Event, Hiatus, Series
from model.wording import count_words, date_words, hiatus_words, step_words

Spans = dict[str, DateSpan | None]


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
class Tie:
    """From a plan to what came of it, or back: words before the other event's title, and its key."""

    before: str
    title: str
    event: str


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
    """Two accounts beside each other and what differs, as a sentence."""

    says: str
    sides: tuple[Side, Side]


@dataclass(frozen=True, slots=True)
class Report:
    """One mention: its words and the article that says them."""

    quote: str
    where: str
    article: str
    mention: int


@dataclass(frozen=True, slots=True)
class CardContent:
    """All a card shows of an event; `position` is (words before the series' name, its name, words after it)."""

    event: str
    title: str
    when: str
    edtf: str
    facts: str
    steps: tuple[str, ...]
    who: tuple[Who, ...]
    series: str
    position: tuple[str, str, str]
    claims: tuple[ClaimLine, ...]
    ties: tuple[Tie, ...]
    disagreements: tuple[Disagreement, ...]
    reports: tuple[Report, ...]
    reports_heading: str


def card_content(event: Event, collection: Collection) -> CardContent:
    """The content of the card of this event."""
    series = next((one for one in collection.series if one.key == event.series), None)
    reports = _reports(event, collection)
    articles = len({report.article for report in reports})
    return CardContent(
        event.key,
        event.title,
        date_words(event.when),
        event.when.edtf if event.when else "",
        " · ".join(filter(None, (event.status.value, event.kind.value, event.place))),
        _steps(event),
        _who(event, collection),
        series.key if series else "",
        _position(event, series, {one.key: one.when for one in collection.events}) if series else ("", "", ""),
        _claims(event, series),
        _ties(event, collection),
        tuple(_disagreement(event, conflict, collection) for conflict in event.conflicts),
        reports,
        f"{count_words(len(reports), 'report')} in {count_words(articles, 'article')}",
    )


def _steps(event: Event) -> tuple[str, ...]:
    if event.when is None:
        return ("No words in the articles date it.",)
    return tuple(dict.fromkeys(step_words(step) for step in event.when.derivation))


def _who(event: Event, collection: Collection) -> tuple[Who, ...]:
    people = {participant.key: participant for participant in collection.participants}
    made = []
    for role in event.participants:
        person = people.get(role.participant)
        name = person.name if person else role.participant
        office = person.role if person else ""
        tip = "\n".join(filter(None, (name, office, f"here: {role.role}" if role.role else "", "Press to show what it took part in.")))
        made.append(Who(role.participant, f"{name} · {office or role.role}" if office or role.role else name, tip))
    return tuple(made)


def _gap(hiatus: Hiatus, spans: Spans) -> str:
    words = hiatus_words(hiatus, spans)
    cause = f" ({hiatus.cause})" if hiatus.cause else ""
    return f"a {words if hiatus.last is None else words.replace('hiatus', 'hiatus of', 1)}{cause}"


def _position(event: Event, series: Series, spans: Spans) -> tuple[str, str, str]:
    before = f"round {series.rounds.index(event.key) + 1} of" if event.key in series.rounds else "part of"
    after = [f"after {_gap(hiatus, spans)}" for hiatus in series.hiatuses if hiatus.after == event.key]
    after += [f"before {_gap(hiatus, spans)}" for hiatus in series.hiatuses if hiatus.before == event.key]
    return before, series.name, ", ".join(after)


def _claims(event: Event, series: Series | None) -> tuple[ClaimLine, ...]:
    """Claims about the hiatus this event ended, and others that stand in its own reports."""

    def told_here(claim: Claim) -> bool:
        return any(m.article == claim.article and m.start < claim.end and claim.start < m.end for m in event.mentions)

    alike: dict[tuple[str, bool | None], list[Claim]] = {}
    for hiatus in series.hiatuses if series else ():
        for claim in hiatus.claims:
            if hiatus.after == event.key or told_here(claim):
                alike.setdefault((claim.says, claim.holds), []).append(claim)
    lines = []
    for (says, holds), claims in alike.items():
        sign, tone = {True: ("✓", "good"), False: ("✗", "error"), None: ("?", "soft")}[holds]
        quotes = dict.fromkeys(f"“{' '.join(claim.text.split())}”" for claim in claims)
        lines.append(ClaimLine(sign, tone, f"{', '.join(quotes)}: {says}", claims[0].article, (claims[0].start, claims[0].end)))
    return tuple(lines)


def _ties(event: Event, collection: Collection) -> tuple[Tie, ...]:
    ties = []
    for other in collection.events:
        if other.key == event.fulfils:
            ties.append(Tie(f"planned ({date_words(other.when)}):", other.title, other.key))
        if other.fulfils == event.key:
            ties.append(Tie(f"{other.status.value} ({date_words(other.when)}):", other.title, other.key))
    return tuple(ties)


def _disagreement(event: Event, conflict: Conflict, collection: Collection) -> Disagreement:
    other = next((one for one in collection.events if one.key == conflict.event), event)
    mention = conflict.mention if 0 <= conflict.mention < len(other.mentions) else 0
    return Disagreement(conflict.says, (_side(event, 0, collection), _side(other, mention, collection)))


def _side(event: Event, mention: int, collection: Collection) -> Side:
    if not event.mentions:
        return Side(event.title, date_words(event.when), "", event.key, 0)
    report = event.mentions[mention]
    return Side(article_title(report.article, collection), date_words(event.when), " ".join(report.text.split()), event.key, mention)


def article_title(digest: str, collection: Collection) -> str:
    """An article's title, or its file's name."""
    article = next((one for one in collection.articles if one.digest == digest), None)
    if article is None:
        return "an article that is not here any more"
    return article.title or article.path.replace("\\", "/").rsplit("/", 1)[-1]


def _reports(event: Event, collection: Collection) -> tuple[Report, ...]:
    return tuple(
        Report(mention.text, article_title(mention.article, collection), mention.article, number)
        for number, mention in enumerate(event.mentions)
    )
