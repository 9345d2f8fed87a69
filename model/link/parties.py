"""Whose talks a series is, and who takes part in its rounds where the text leaves that to what was said before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from model.domain import Participant
from model.extract.extraction import Act, Who
from model.extract.kinds import lexicon
from model.extract.name_values import COUNTRY, PLACE
from model.link.reports import Report, Source
from model.link.series import Cluster

OF_ALL = frozenset((Act.ROUND, Act.PLAN, Act.LAUNCH, Act.SUSPENSION, Act.RESUMPTION))
_GROUP = re.compile(r"(?:the )?(?:two|both|three)\b[a-z ]*|(?:the )?parties", re.IGNORECASE)


def infer_parties(sources: Sequence[Source], clusters: Sequence[Cluster], names: Mapping[tuple[str, str], str]) -> None:
    """Gives trilateral talks that name no party the three countries that the article tells of most, where they stand out."""
    for cluster in clusters:
        if len(cluster.parties) > 1:
            continue
        source, index = cluster.members[0]
        talks = source.extraction.talks[index]
        if not set(lexicon().trilateral) & {talks.head, *talks.about, *talks.name.lower().split(" ")}:
            continue
        counts: Counter[str] = Counter()
        for mention in source.extraction.names:
            if mention.kind == COUNTRY:
                counts[names.get((source.article.digest, mention.key), mention.key)] += 1 if mention.sense == PLACE else 2
        ranked = [key for key, _ in counts.most_common(4)]
        if len(ranked) >= 3 and (len(ranked) == 3 or counts[ranked[2]] > counts[ranked[3]]):
            cluster.parties, cluster.inferred = tuple(sorted(ranked[:3])), True


def fill_parties(sources: Sequence[Source], clusters: Sequence[Cluster], people: Mapping[str, Participant]) -> None:
    """The parties of talks take part in all their rounds: "the talks, launched in 1993", "the two sides will hold the next round".

    What only points to a pair ("the two sides") is read anew as the talks' own parties.  Parties that are inferred from the article
    as a whole are those of the series, not of what one sentence tells.
    """
    for source in sources:
        for report in source.reports:
            if report.talks < 0 or report.draft.act is None or len(clusters[report.talks].parties) < 2 or clusters[report.talks].inferred:
                continue
            parties = clusters[report.talks].parties
            who = _without_groups(source, report, parties)
            if report.draft.act in OF_ALL or not any(w.key.startswith("country:") for w in who):
                talks = source.extraction.talks[report.draft.talks]
                known = {w.key for w in who}
                who = (*who, *(Who(key, "", talks.start, talks.end) for key in parties if key not in known))
            report.who = who
            report.countries = frozenset(w.key for w in who if w.key.startswith("country:"))


def _without_groups(source: Source, report: Report, parties: Sequence[str]) -> tuple[Who, ...]:
    """Who takes part, "the two sides" understood as the parties of the talks."""
    kept: list[Who] = []
    for who in report.who:
        group = who.key.startswith("country:") and _GROUP.fullmatch(source.article.text[who.start : who.end]) is not None
        if not group:
            kept.append(who)
    spans = [who for who in report.who if who not in kept]
    known = {who.key for who in kept}
    if spans:
        kept.extend(replace(spans[0], key=key) for key in parties if key not in known)
    return tuple(kept)
