"""Events from groups of reports: one date, one place, the participants of all, and the title a reader understands best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from model.dates import DateSpan, Step
from model.domain import Event, Kind, Participant, Role, Status
from model.extract.extraction import Act, Dating
from model.extract.kinds import lexicon
from model.extract.titles import SHORT, listed
from model.link.reports import Report
from model.link.series import Cluster, series_of

ORDER = (Status.HELD, Status.SUSPENDED, Status.CANCELLED, Status.POSTPONED, Status.RESUMED, Status.PLANNED)


def event_of(group: Sequence[Report], clusters: Sequence[Cluster], people: Mapping[str, Participant], known: Mapping[str, str]) -> Event:
    """The event a group of reports tells.  `known` keeps the key an event had before."""
    ranked = sorted(group, key=rank)
    best = ranked[0]
    when = agreed_date([report for report in ranked if report.when is not None])
    place = _place(ranked)
    series = next((clusters[number].key for report in ranked if (number := series_of(report, clusters)) >= 0), "")
    founder = min(group, key=lambda r: (r.source.number, r.draft.start))
    key = next(
        (known[report.key] for report in sorted(group, key=lambda r: (r.source.number, r.draft.start)) if report.key in known), founder.key
    )
    participants = _roles(ranked)
    statuses = {report.draft.status for report in group}
    return Event(
        key=key,
        title=_title(ranked, clusters, people, place),
        kind=best.draft.kind,
        status=next(status for status in ORDER if status in statuses),
        when=when,
        place=place,
        participants=participants,
        mentions=tuple(report.mention() for report in ranked),
        series=series,
    )


def rank(report: Report) -> tuple[int, int, int, int, int]:
    """The report that tells an event best first: with its own date, in the article's own voice, early."""
    draft = report.draft
    own = 0 if draft.when.dating is Dating.PHRASE else 1 if report.when is not None else 2
    return own, 0 if draft.main else 1, 0 if draft.talks >= 0 or draft.kind is not Kind.MEETING else 1, report.source.number, draft.start


def agreed_date(reports: Sequence[Report]) -> DateSpan | None:
    """The date all reports allow: the narrowest where they overlap, narrowed by the others; the first's where they differ."""
    if not reports:
        return None
    spans = [report.when for report in reports if report.when is not None]
    best = min(spans, key=lambda span: (span.latest - span.earliest, -span.start_latest))
    earliest, latest = max(span.earliest for span in spans), min(span.latest for span in spans)
    if earliest > latest or (earliest, latest) == (best.earliest, best.latest):
        if len(spans) > 1 and earliest <= latest:
            return best
        return best if earliest <= latest else spans[0]
    says = "Several reports date this event; these are the days on which all of them agree."
    return replace(
        best,
        earliest=earliest,
        latest=latest,
        start_latest=min(max(best.start_latest, earliest), latest),
        end_earliest=max(min(best.end_earliest, latest), earliest),
        derivation=(*best.derivation, Step("reports together", "", -1, -1, says)),
    )


def _place(ranked: Sequence[Report]) -> str:
    named = [report for report in ranked if report.place_name]
    own = [report for report in named if report.place is not None] or named
    return max(own, key=lambda r: ("," in r.place_name, -ranked.index(r)), default=None).place_name if own else ""  # type: ignore[union-attr]


def _roles(ranked: Sequence[Report]) -> tuple[Role, ...]:
    found: dict[str, str] = {}
    for report in ranked:
        for who in report.who:
            if not found.get(who.key):
                found[who.key] = who.role
    return tuple(Role(key, role) for key, role in found.items())


def _title(ranked: Sequence[Report], clusters: Sequence[Cluster], people: Mapping[str, Participant], place: str) -> str:
    best = next((r for r in ranked if r.talks >= 0 and r.draft.act is not None), ranked[0])
    if best.talks >= 0 and best.draft.act is not None and clusters[best.talks].name:
        made = _talks_title(ranked, best, clusters[best.talks], people, place)
        if made:
            return made
    if ranked[0].draft.kind is Kind.STATEMENT:
        best = min(ranked, key=lambda r: (" comment on " in r.draft.title, " comments on " in r.draft.title, rank(r)))
        return best.draft.title
    for report in ranked:
        if any(who.key in people and people[who.key].name.split(" ")[-1] in report.draft.title for who in report.who):
            return report.draft.title
    return ranked[0].draft.title


def _short_name(name: str) -> str:
    return SHORT.get(name, name)


def _where(ranked: Sequence[Report], place: str) -> str:
    """ " in Lima" or " at the Pentagon", as the report has it; "" for no place."""
    if not place:
        return ""
    name = place.split(",")[0]
    report = next((r for r in ranked if r.place is not None and r.place_name == place), None)
    if report is not None and report.place is not None:
        before = report.source.article.text[max(0, report.place.start - 8) : report.place.start].lower()
        if before.endswith("at the "):
            return f" at the {name}"
        if before.endswith(" at "):
            return f" at {name}"
    return f" in {SHORT.get(name, name)}"


def _of_parties(name: str, countries: Sequence[str], people: Mapping[str, Participant]) -> str:
    """Talks with their parties before them: "Chile–Peru trade dialogue"."""
    parties = "–".join(_short_name(people[key].name) for key in countries)
    return f"{parties} {name}" if countries else f"{name[:1].upper()}{name[1:]}"


def _talks_title(ranked: Sequence[Report], best: Report, cluster: Cluster, people: Mapping[str, Participant], place: str) -> str:
    """ "Chile and Peru hold trade dialogue in Lima": for what recurs the same words every time, so that rounds are seen as such."""
    countries = [key for key in (cluster.parties or sorted(best.countries)) if key in people]
    parties = listed(people[key].name for key in countries)
    if not parties:
        return (
            f"{cluster.name[:1].upper()}{cluster.name[1:]} held{_where(ranked, place)}"
            if best.draft.act is Act.ROUND and best.draft.status is Status.HELD
            else ""
        )
    name = cluster.name
    if "-" in name.split(" ")[0] or any(people[key].name in name for key in countries):
        name = (
            " ".join(word for word in name.split(" ") if "-" not in word and word not in {people[key].name for key in countries}) or "talks"
        )
    verb = "" if len(countries) > 1 else "s"
    where = _where(ranked, place)
    planned = best.draft.status is Status.PLANNED
    act = best.draft.act
    if act is Act.LAUNCH:
        return f"{parties} to launch {name}" if planned else f"{parties} launch{'es' if verb else ''} {name}"
    if act in (Act.ROUND, Act.PLAN):
        if name.rsplit(" ", 1)[-1].lower() in lexicon().bodies and best.draft.status in (Status.PLANNED, Status.HELD, Status.RESUMED):
            return f"{_of_parties(name, countries, people)} {'to meet' if planned else 'meets'}{where}"
        if planned:
            return f"{parties} to hold {name}{where}"
        if best.draft.status in (Status.CANCELLED, Status.POSTPONED):
            return f"{_of_parties(name, countries, people)} {best.draft.status.value}"
        return f"{parties} hold{verb} {name}{where}"
    if act is Act.SUSPENSION:
        return f"{_of_parties(name, countries, people)} suspended"
    if act is Act.RESUMPTION:
        return f"{parties} agree to resume {name}"
    if act is Act.AGREEMENT:
        if any(_short_name(people[key].name) in best.draft.title for key in countries):
            return best.draft.title
        return f"{parties} agree on {name}"
    return ""
