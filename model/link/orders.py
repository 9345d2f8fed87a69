"""Events of an article bound each other: what came after an event of 8 February, "in February", came between the 8th and the 28th.

Each order the text states takes days away from the wider of the two dates, over and over until nothing changes, so that a chain
("met after Lima complained; it complained after the boat sank on February 4") reaches its end.
"""

from __future__ import annotations

from dataclasses import replace

from model.dates import DateSpan, Precision, Step, from_iso, iso
from model.domain import Kind
from model.extract.extraction import Dating, Order
from model.extract.meaning import Meaning
from model.extract.spelling import day_in_words, quoted
from model.link.reports import Report, Source

__all__ = ["bound_by_order", "narrowed"]

ROUNDS = 4  # links of a chain that are followed
DAYS = {"day": 1, "week": 7}


def bound_by_order(source: Source) -> None:
    """Narrows the dates of an article's reports by the orders its text states."""
    for order in source.extraction.orders:
        _count(source, order)
    changed = False
    for _ in range(ROUNDS):
        bound = [order for order in source.extraction.orders if _bound(source, order)]
        changed = changed or bool(bound)
        if not bound:
            break
    if changed:
        _pass_on(source)


def _pass_on(source: Source) -> None:
    """Lets a meeting and what is dated by it know what another telling of it learnt."""
    for report in source.reports:
        if report.taken is not None and report.when is not None and report.taken[0].when is not None:
            other = report.taken[0]
            if report.draft.kind is other.draft.kind is Kind.MEETING and other.when is not None:
                steps = report.when.derivation[len(other.when.derivation) + 1 :]
                less = narrowed(other.when, report.when.earliest, report.when.latest, *steps)
                other.when = less if less is not None else other.when
    for report in source.reports:
        if report.taken is not None and report.when is not None and report.taken[0].when is not None:
            other, step = report.taken
            if other.when is not None and report.when.earliest <= other.when.earliest and other.when.latest <= report.when.latest:
                report.when = other.when.because(step)


def _bound(source: Source, order: Order) -> bool:
    """Takes from the later event the days before the earlier one can have been, and from the earlier those behind."""
    first, then = source.reports[order.first], source.reports[order.then]
    if first.when is None or then.when is None:
        return False
    one, two = first.when, then.when
    later = narrowed(two, one.earliest, two.latest, _step(source, order, "It came after", first))
    earlier = narrowed(one, one.earliest, two.start_latest, _step(source, order, "It came before", then))
    if later is not None:
        then.when = later
    if earlier is not None:
        first.when = earlier
    return later is not None or earlier is not None


def _step(source: Source, order: Order, says: str, other: Report) -> Step:
    """A step that reads "It came after “the ferry sank” (8 February 2015)."."""
    text = source.article.text
    assert other.when is not None
    days = day_in_words(other.when.earliest)
    if other.when.latest != other.when.earliest:
        days = f"between {days} and {day_in_words(other.when.latest)}"
    words = quoted(text[other.draft.start : other.draft.end])
    return Step("order", text[order.start : order.end], order.start, order.end, f"{says} {words} ({days}).")


def narrowed(span: DateSpan, first: int, last: int, *steps: Step) -> DateSpan | None:
    """A span without the days before `first` and behind `last`; None where that takes nothing or leaves nothing."""
    earliest, latest = max(span.earliest, first), min(span.latest, last)
    if earliest > latest or (earliest, latest) == (span.earliest, span.latest):
        return None
    days = _listed(span.edtf)
    if days:
        left = [day for day in days if earliest <= day <= latest]
        if not left or len(left) == len(days):
            return None
        earliest, latest = left[0], left[-1]
        edtf = iso(earliest) if len(left) == 1 else "[" + ",".join(iso(day) for day in left) + "]"
    else:
        edtf = iso(earliest) if earliest == latest else f"[{iso(earliest)}..{iso(latest)}]"
    return replace(
        span,
        earliest=earliest,
        start_latest=min(max(span.start_latest, earliest), latest),
        end_earliest=max(min(span.end_earliest, latest), earliest),
        latest=latest,
        precision=Precision.DAY if earliest == latest else span.precision,
        edtf=edtf,
        derivation=(*span.derivation, *steps),
    )


def _listed(edtf: str) -> list[int]:
    """The days of an EDTF list of single days; [] for anything else."""
    inside = edtf[1:-1].split(",") if edtf.startswith("[") and edtf.endswith("]") and "," in edtf else []
    return [from_iso(day) for day in inside]


def _count(source: Source, order: Order) -> None:
    """Dates one event by the other where the text says how many days lie between them: "on 13 March, the day after X ..."."""
    if order.gap < 0:
        return
    days = _gap_days(source.extraction.phrases[order.gap].meaning)
    first, then = source.reports[order.first], source.reports[order.then]
    if days is None:
        return
    known, other, sign = (first, then, 1) if _dated_itself(first, order) else (then, first, -1)
    if not _dated_itself(known, order) or _dated_itself(other, order) or known.when is None:
        return
    when = known.when
    step = _step(source, order, f"It is counted {days} day{'s' if days > 1 else ''} {'on' if sign > 0 else 'back'} from", known)
    moved = replace(
        when,
        earliest=when.earliest + sign * days,
        start_latest=when.start_latest + sign * days,
        end_earliest=when.end_earliest + sign * days,
        latest=when.latest + sign * days,
    )
    edtf = iso(moved.earliest) if moved.earliest == moved.latest else f"[{iso(moved.earliest)}..{iso(moved.latest)}]"
    other.when = replace(moved, edtf=edtf, note="", derivation=(*when.derivation, step))


def _dated_itself(report: Report, order: Order) -> bool:
    """Whether a report has a day of its own, other than the one the phrase of the order would give it."""
    when = report.draft.when
    return report.when is not None and report.when.precision is Precision.DAY and when.dating is Dating.PHRASE and when.phrase != order.gap


def _gap_days(meaning: Meaning) -> int | None:
    """The days a phrase counts: "the day after", "two weeks before"; None where it is no whole number of days."""
    number = abs(meaning.number) if meaning.number is not None else None
    if number is None or meaning.unit not in DAYS or number != int(number) or meaning.approx or not 0 < number < 60:
        return None
    return int(number) * DAYS[meaning.unit]
