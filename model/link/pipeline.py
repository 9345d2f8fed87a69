"""Linking: the extractions of all articles become one collection of events, series, hiatuses and claims.  Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from model.domain import Article, Claim, Collection, Event, Hiatus, Participant, Series, time_order
from model.extract.extraction import Act, ClaimDraft, ClaimKind, Extraction
from model.link import claims as checking
from model.link.assembling import event_of, rank
from model.link.borrowing import borrow_days
from model.link.company import date_by_company
from model.link.conflicts import conflicts
from model.link.dating import date_reports
from model.link.elsewhere import narrow_by_rounds
from model.link.hiatuses import hiatuses
from model.link.inheriting import inherit
from model.link.merging import same_events
from model.link.participants import join_participants
from model.link.parties import fill_parties, infer_parties
from model.link.plans import tie
from model.link.reports import Report, Source, echoed
from model.link.series import Cluster, full_name, gather, judge
from model.link.stages import Stage, Stages, drained
from model.link.suspensions import date_suspensions
from model.link.tidying import tidied

JOINING = "Joining events across articles"


def link(articles: Sequence[Article], extractions: Sequence[Extraction], known: Mapping[str, str] | None = None) -> Collection:
    """The collection that articles and their extractions (in the same order) make.

    `known` maps the key of a mention (article digest[:12], ":", start, "-", end) to the key its event had in the last linking,
    so that keys stay when articles come later.  Nothing is read from anywhere else.
    """
    return drained(linking(articles, extractions, known))


def linking(
    articles: Sequence[Article], extractions: Sequence[Extraction], known: Mapping[str, str] | None = None
) -> Stages[Collection]:
    """`link` in stages, for who shows how far it is."""
    people, names = join_participants([(x.article, x.participants, Counter(mention.key for mention in x.names)) for x in extractions])
    by_key = {participant.key: participant for participant in people}
    sources = [
        Source(number, article, extraction, extraction.publication)
        for number, (article, extraction) in enumerate(zip(articles, extractions, strict=True))
    ]
    for source in sources:
        source.take(_report(source, index, names, by_key) for index in range(len(source.extraction.drafts)))
    clusters = gather(sources, names)
    for source in sources:
        yield Stage(source.number, len(sources), JOINING)
        for report in source.reports:
            report.talks = source.talks[report.draft.talks] if report.draft.talks >= 0 else -1
        date_reports(source)
        date_suspensions(source)
    bounded = [*narrow_by_rounds(sources), *inherit(sources)]
    for source in (*bounded, *(yield from date_by_company(sources))):
        date_reports(source)
        date_suspensions(source)
    yield Stage(0, 0, JOINING)
    borrow_days(sources)
    judge(clusters, sources)
    infer_parties(sources, clusters, names)
    fill_parties(sources, clusters, by_key)
    _name(clusters, by_key)
    groups = same_events([report for source in sources for report in source.reports])
    members: dict[str, list[Report]] = {}
    events: list[Event] = []
    for group in groups:
        if all(report.draft.trust < 0.5 and report.when is None for report in group):
            continue  # a detail of what somebody says, with no date that can be defended
        event = event_of(group, clusters, by_key, known or {})
        if event.key in members:
            event = replace(event, key=next(key for key in _free_keys(group, event.key) if key not in members))
        ranked = sorted(group, key=rank)
        event = replace(event, mentions=(*event.mentions, *echoed(ranked)))
        members[event.key] = ranked
        events.append(replace(event, conflicts=conflicts(event, ranked)))
    events = tie(events, members)
    series = _series(clusters, events, members, sources, by_key)
    ordered = sorted(events, key=lambda event: (*time_order(event), event.key))
    published = tuple(replace(source.article, published=source.published) for source in sources)
    return tidied(Collection(published, people, tuple(ordered), series))


def _free_keys(group: Sequence[Report], key: str) -> list[str]:
    return [report.key for report in group] + [f"{key}.{number}" for number in range(2, 1000)]


def _report(source: Source, index: int, names: Mapping[tuple[str, str], str], people: Mapping[str, Participant]) -> Report:
    draft = source.extraction.drafts[index]
    who = tuple(replace(w, key=names.get((source.article.digest, w.key), w.key)) for w in draft.who)
    who = tuple(w for w in who if w.key in people)
    countries = frozenset(w.key for w in who if w.key.startswith("country:"))
    persons = frozenset(w.key for w in who if w.key.startswith("person:"))
    return Report(source, index, draft, who, place=draft.place, place_name=draft.place_name, countries=countries, people=persons)


def _name(clusters: Sequence[Cluster], people: Mapping[str, Participant]) -> None:
    countries = {key: participant.name for key, participant in people.items()}
    taken: set[str] = set()
    for cluster in clusters:
        if not cluster.recurring:
            continue
        name = full_name(cluster, countries)
        slug = "-".join("".join(ch if ch.isalnum() else " " for ch in name.lower()).split())
        key, number = f"series:{slug}", 2
        while key in taken:
            key, number = f"series:{slug}-{number}", number + 1
        taken.add(key)
        cluster.key = key


def _series(
    clusters: Sequence[Cluster],
    events: Sequence[Event],
    members: Mapping[str, Sequence[Report]],
    sources: Sequence[Source],
    people: Mapping[str, Participant],
) -> tuple[Series, ...]:
    found = []
    countries = {key: participant.name for key, participant in people.items()}
    by_key = {event.key: event for event in events}
    of_series: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        of_series[event.series].append(event)
    claims: dict[int, list[tuple[Source, ClaimDraft]]] = defaultdict(list)
    for source in sources:
        for claim in source.extraction.claims:
            if claim.talks >= 0:
                claims[source.talks[claim.talks]].append((source, claim))
    for cluster in clusters:
        if not cluster.key:
            continue
        own = [(event, act) for event in of_series[cluster.key] if (act := _act(members[event.key], cluster)) is not None]
        if not own:
            continue
        dated = sorted(
            ((e, a) for e, a in own if e.when is not None),
            key=lambda pair: (pair[0].when.earliest, pair[0].when.latest) if pair[0].when else (0, 0),
        )
        dated = [(e, a) for e, a in dated if e.status.value != "planned"]
        drafts = claims[cluster.number]
        causes = {event.key: next((r.draft.cause for r in members[event.key] if r.draft.cause), "") for event, _ in own}
        of_claim = {(source.number, id(claim)): _event_of_claim(source, claim, members, own) for source, claim in drafts}
        claimed = frozenset(
            key
            for source, claim in drafts
            if claim.kind in (ClaimKind.FIRST_IN, ClaimKind.GAP) and (key := of_claim[source.number, id(claim)])
        )
        lapsed = frozenset(
            of_claim[source.number, id(claim)] for source, claim in drafts if claim.kind is ClaimKind.LAST and _says_lapsed(source, claim)
        )
        gaps = hiatuses(dated, causes, claimed, lapsed)
        gaps = tuple(replace(gap, claims=_claims(gap, drafts, of_claim, by_key)) for gap in gaps)
        rounds = tuple(event.key for event, act in dated if act is Act.ROUND)
        found.append(Series(cluster.key, full_name(cluster, countries), cluster.aliases, cluster.parties, rounds, gaps))
    return tuple(found)


def _says_lapsed(source: Source, claim: ClaimDraft) -> bool:
    """Whether the words that date the last round say that there was none since: "the first since May", "has not met since"."""
    return bool(re.search(r"\bsince\b", source.article.text[claim.start : claim.end], re.IGNORECASE))


def _act(reports: Sequence[Report], cluster: Cluster) -> Act | None:
    acts = [report.draft.act for report in reports if report.talks == cluster.number and report.draft.act is not None]
    return Act.ROUND if Act.ROUND in acts and Act.LAUNCH in acts else next(iter(acts), None)


def _event_of_claim(source: Source, claim: ClaimDraft, members: Mapping[str, Sequence[Report]], own: Sequence[tuple[Event, Act]]) -> str:
    """The round a claim is made of: that of its draft or the one that its plan became, else the news of its article where that is a
    round of the series."""
    for report in (source.reports[claim.draft] if claim.draft >= 0 else None, source.focus):
        if report is not None:
            for event, act in own:
                if report not in members[event.key]:
                    continue
                if act in (Act.ROUND, Act.RESUMPTION) and event.status.value != "planned":
                    return event.key
                held = next((other.key for other, _ in own if other.fulfils == event.key), "")
                if held:
                    return held
    return ""


def _claims(
    gap: Hiatus, drafts: Sequence[tuple[Source, ClaimDraft]], of_claim: Mapping[tuple[int, int], str], events: Mapping[str, Event]
) -> tuple[Claim, ...]:
    before, after, start = events.get(gap.before), events.get(gap.after), checking.from_day(gap.first)
    found = []
    for source, claim in drafts:
        key = of_claim[source.number, id(claim)]
        if (claim.kind in (ClaimKind.FIRST_IN, ClaimKind.GAP, ClaimKind.NTH) and key == gap.after) or (
            claim.kind in (ClaimKind.LAST, ClaimKind.SINCE) and key in (gap.before, "")
        ):
            if claim.kind is ClaimKind.SINCE:
                found.append(checking.check(source, claim, start, after.when if after else None))
            elif key:
                found.append(checking.check(source, claim, before.when if before else start, after.when if after else None))
    return tuple(found)
