"""Which reports tell the same event, within an article and across articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from model.dates import DateSpan
from model.domain import Kind, SpanKind, Status
from model.extract.extraction import Act, Dating
from model.extract.talks import PLURALS
from model.link.reports import Report

NEAR = 31  # days two articles may differ over one round and still mean the same
_ANY_DAY = (-(10**9), 10**9)  # of an undated report
LONG = 300  # reports of one kind in an article from which on only those near each other are compared
EXACT = 35  # days; a span this short says when, a longer one only in which year
DONE = frozenset((Kind.BUSINESS, Kind.DECISION, Kind.AGREEMENT, Kind.LAUNCH, Kind.INCIDENT, Kind.OTHER))  # what one deed may be told as
EMPTY = frozenset(
    ("the", "and", "for", "with", "from", "that", "has", "have", "had", "was", "were", "its", "their", "his", "her", "into", "new", "first")
)
FIRST = re.compile(r"\b(?:first|opening|inaugural)\b", re.IGNORECASE)
ACCORDS = frozenset(("accord", "agreement", "pact", "treaty", "deal", "document", "memorandum", "year", "last", "ease", "seal"))
GENERIC = frozenset(
    (
        "hold",
        "have",
        "be",
        "say",
        "make",
        "take",
        "new",
        "first",
        "last",
        "previous",
        "two",
        "sign",
        "signing",
        "reach",
        "agree",
        "agreement",
    )
)


def same_events(reports: Sequence[Report]) -> list[list[Report]]:
    """The reports in groups, one an event, in order of their first report."""
    group_of = list(range(len(reports)))
    members = [[position] for position in range(len(reports))]
    handles: dict[object, list[int]] = defaultdict(list)
    for position, report in enumerate(reports):
        for handle in sorted(_handles(report), key=str):  # in the same order at every run
            handles[handle].append(position)
    for handle, near in handles.items():
        local = isinstance(handle, tuple) and "article" in handle[1:2] and len(near) > LONG
        for one, two in _near_in_time(reports, near):
            if local and one - two > LONG:
                continue  # a book of one article: what is far apart in it is told of two things
            a, b = group_of[one], group_of[two]
            if a == b or not same_event(reports[one], reports[two]) or not _compatible(reports, members[a], members[b]):
                continue
            low, high = min(a, b), max(a, b)
            for position in members[high]:
                group_of[position] = low
            members[low].extend(members[high])
            members[high] = []
    return [[reports[position] for position in sorted(group)] for group in members if group]


def _near_in_time(reports: Sequence[Report], near: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs of these reports, but for those `_compatible` rules out by their dates: the later one, each earlier one."""
    spans = [(when.earliest, when.latest) if (when := reports[position].when) is not None else _ANY_DAY for position in near]
    days = np.array(spans, dtype=np.int64).reshape(-1, 2)
    for place, one in enumerate(near):
        first, last = spans[place]
        for other in np.flatnonzero((days[:place, 0] <= last + NEAR) & (days[:place, 1] >= first - NEAR)):
            yield one, near[int(other)]


def _compatible(reports: Sequence[Report], one: Sequence[int], two: Sequence[int]) -> bool:
    """Whether no two reports of the groups are dated apart (within an article at all, across articles by more than NEAR)."""
    for first in one:
        for second in two:
            a, b = reports[first], reports[second]
            if _days_apart(a.when, b.when) > (0 if a.source is b.source else NEAR):
                return False
    return True


def _handles(report: Report) -> set[object]:
    """What two reports of one event have in common, so that only such pairs are looked at."""
    kind = report.draft.kind
    found: set[object] = {(kind, key) for key in report.countries | report.people}
    if report.talks >= 0:
        found.add(("talks", report.talks))
    if kind is Kind.AGREEMENT:
        found.update((kind, word) for word in _accord_words(report))
    if not report.countries or kind is Kind.MEETING:
        found.add((kind, "article", report.source.number))
    if _place_in_article(report):
        found.add(("lead", report.source.number))
    return found


def _place_in_article(report: Report) -> SpanKind | None:
    """Whether a report stands in the headline (TITLE) or at the beginning of the text (BODY) of its article; None for elsewhere."""
    at = report.draft.start
    for kind, start, end in report.source.opening():
        if start <= at < end:
            return kind
    return None


def _headline_of(one: Report, two: Report) -> bool:
    """Whether one is the headline of what the other tells in the first paragraph: most of their words are the same."""
    a, b = one.draft, two.draft
    if one.source is not two.source or not (a.main and b.main):
        return False
    if (
        {_place_in_article(one), _place_in_article(two)} != {SpanKind.TITLE, SpanKind.BODY}
        or (a.kind is not b.kind and not {a.kind, b.kind} <= DONE)
        or _days_apart(one.when, two.when) > 0
    ):
        return False
    words, others = _stems(one), _stems(two)
    same = words & others
    return len(same) > 2 and len(same) / min(len(words), len(others)) >= 0.5


def _stems(report: Report) -> set[str]:
    """The beginnings of the words of a report that say something: "delivers", "delivered" and "delivery" are one."""
    text = report.source.article.text[report.draft.start : report.draft.end].lower()
    return {word[:6] for word in re.findall(r"[a-z0-9]{3,}", text) if word not in EMPTY}


def same_event(one: Report, two: Report) -> bool:
    """Whether two reports tell one event: of one kind (or one act in one series), at dates that can be the same, by the same parties."""
    a, b = one.draft, two.draft
    if (a.status is Status.PLANNED) != (b.status is Status.PLANNED):
        return False
    if one.talks >= 0 and one.talks == two.talks and a.act is not None and b.act is not None:
        return _same_act(one, two)
    if _headline_of(one, two):
        return True
    if a.kind is not b.kind:
        return False
    if a.kind is Kind.MEETING:
        return _same_meeting(one, two)
    if a.kind is Kind.STATEMENT:
        return _same_statement(one, two)
    if a.kind is Kind.AGREEMENT and _same_accord(one, two):
        return True
    if one.when is None or two.when is None:
        if one.source is not two.source or not _parties_meet(one, two):
            return False
        same_act = one.draft.words[:1] == two.draft.words[:1] and a.kind in (Kind.AGREEMENT, Kind.APPOINTMENT) and _same_doer(one, two)
        return same_act or _words_agree(one, two, 0.75)
    if _days_apart(one.when, two.when) > 0 or not _parties_meet(one, two):
        return False
    if a.kind is Kind.APPOINTMENT and one.people & two.people:
        return True
    return _words_agree(one, two, 0.6)


def _same_act(one: Report, two: Report) -> bool:
    a, b = one.draft, two.draft
    pair = {a.act, b.act}
    if pair == {Act.LAUNCH, Act.ROUND}:
        return _launch_is_first_round(one, two)
    if a.act is not b.act and pair != {Act.ROUND, Act.RESUMPTION} and pair != {Act.AGREEMENT, Act.RESUMPTION}:
        return False
    if pair == {Act.ROUND, Act.RESUMPTION}:
        return False
    if a.act is Act.LAUNCH and a.status is Status.PLANNED:
        return True
    if one.when is None or two.when is None:
        if a.act is Act.ROUND:
            return one.source is two.source and (one.when is None) != (two.when is None) and _undated_is_news(one, two)
        return a.act is not Act.AGREEMENT or (one.source is two.source and _words_agree(one, two, 0.6))
    apart = _days_apart(one.when, two.when)
    if a.act is Act.ROUND and one.source is not two.source and 0 < apart <= NEAR and _exact(one.when) and _exact(two.when):
        return True
    if a.act is Act.AGREEMENT and not _words_agree(one, two, 0.5):
        return False
    return apart <= 0


def _launch_is_first_round(one: Report, two: Report) -> bool:
    """ "They launched the talks in April" and "the first round of the negotiations was held in April" tell one event; the launch of a
    dialogue with a name is another thing than its first session."""
    launch, held = (one, two) if one.draft.act is Act.LAUNCH else (two, one)
    if one.when is None or two.when is None or not (_exact(one.when) and _exact(two.when)) or _days_apart(one.when, two.when) > 0:
        return False
    heads = {report.source.extraction.talks[report.draft.talks].head for report in (launch, held)}
    article = held.source.article.text
    first = FIRST.search(article[held.draft.start : held.draft.end])
    return first is not None and heads <= PLURALS | {"round", "session"} and launch.draft.status is held.draft.status


def _undated_is_news(one: Report, two: Report) -> bool:
    """An undated telling of a round in an article is of the round that is its news ("it was reported that the meeting was held")."""
    undated, dated = (one, two) if one.when is None else (two, one)
    return dated is dated.source.focus or (dated.draft.when.dating is Dating.NEWS and undated.draft.when.dating is Dating.UNDATED)


def _same_meeting(one: Report, two: Report) -> bool:
    if one.talks >= 0 and two.talks >= 0 and one.talks != two.talks and one.draft.act is not None and two.draft.act is not None:
        return False
    if one.when is None or two.when is None:
        undated, dated = (one, two) if one.when is None else (two, one)
        return one.source is two.source and dated is dated.source.focus and dated.when is not None and _parties_equal(undated, dated)
    if _days_apart(one.when, two.when) > 0 or not (_exact(one.when) and _exact(two.when)):
        return False
    if not one.countries or not two.countries:
        return one.source is two.source and (one is one.source.focus or two is two.source.focus or _takes_date_of(one, two))
    if not _parties_equal(one, two):
        return False
    if one.people and two.people and not (one.people <= two.people or two.people <= one.people):
        return False
    return one.source is two.source or (_narrow(one.when) and _narrow(two.when))


def _takes_date_of(one: Report, two: Report) -> bool:
    return one.aside is two or two.aside is one or (one.aside is not None and one.aside is two.aside)


def _same_statement(one: Report, two: Report) -> bool:
    """Statements of one speaker on one occasion are one event with several mentions."""
    if one.when is None or two.when is None or _days_apart(one.when, two.when) > 0 or not _narrow_enough(one.when, two.when):
        return False
    speakers_a, speakers_b = _speakers(one), _speakers(two)
    if not speakers_a or not speakers_b:
        return False
    people_a, people_b = speakers_a & one.people, speakers_b & two.people
    if people_a or people_b:
        return people_a == people_b and (one.source is two.source or (_narrow(one.when) and _words_agree(one, two, 0.5)))
    if speakers_a != speakers_b or one.source is two.source:
        return speakers_a == speakers_b
    tells = set(one.draft.words) & set(two.draft.words) - GENERIC  # "officials said" is said of a country every day, by many of them
    return bool(tells) and _words_agree(one, two, 0.6)


def _speakers(report: Report) -> set[str]:
    return {who.key for who in report.who if who.role == "speaker"}


def _same_doer(one: Report, two: Report) -> bool:
    """Whether somebody but a country is named in both."""
    return any(not who.key.startswith("country:") and who.key in {other.key for other in two.who} for who in one.who)


def _parties_meet(one: Report, two: Report) -> bool:
    if one.people and two.people and one.source is not two.source and not one.people & two.people:
        return False
    return bool(one.countries & two.countries or one.people & two.people) or (
        one.source is two.source and not (one.countries and two.countries)
    )


def _parties_equal(one: Report, two: Report) -> bool:
    return one.countries <= two.countries or two.countries <= one.countries


def _same_accord(one: Report, two: Report) -> bool:
    """Whether two articles tell of one agreement: "the four-point agreement signed last year", "signed an accord of four points in
    November": like words, those for agreements being alike, at dates one of which lies within the other."""
    if one.source is two.source or one.when is None or two.when is None or _days_apart(one.when, two.when) > 0:
        return False
    a, b = _accord_words(one), _accord_words(two)
    return (
        len(a & b) >= 2 and len(a & b) / min(len(a), len(b)) >= 0.6 and (not one.countries or not two.countries or _parties_equal(one, two))
    )


def _accord_words(report: Report) -> set[str]:
    words = {part.removesuffix("s") for word in report.draft.words for part in word.split("-")}
    return words - GENERIC - ACCORDS


def _words_agree(one: Report, two: Report, share: float) -> bool:
    """Whether what happened is said in like words, those that fit anything left out."""
    a, b = set(one.draft.words) - GENERIC, set(two.draft.words) - GENERIC
    if not a or not b:
        return set(one.draft.words) == set(two.draft.words)
    return len(a & b) / min(len(a), len(b)) >= share and len(a & b) >= min(2, len(a), len(b))


def _days_apart(one: DateSpan | None, two: DateSpan | None) -> int:
    """Days between two spans, 0 where they can be the same day."""
    if one is None or two is None:
        return 0
    return max(0, one.earliest - two.latest, two.earliest - one.latest)


def _exact(when: DateSpan) -> bool:
    return when.latest - when.earliest <= EXACT


def _narrow(when: DateSpan) -> bool:
    return when.latest - when.earliest <= 7


def _narrow_enough(one: DateSpan, two: DateSpan) -> bool:
    return (_exact(one) and _exact(two)) or (one.earliest, one.latest) == (two.earliest, two.latest)
