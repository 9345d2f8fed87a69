"""Claims about the record, checked: "first in four years" holds where the round before was four years earlier, and says so."""

from __future__ import annotations

from dataclasses import replace

from model.dates import DateSpan, Precision, civil, iso
from model.domain import Claim
from model.extract.extraction import ClaimDraft, ClaimKind
from model.gaps import Facts
from model.link.reports import Source

MONTH = 30.4375  # days
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def check(source: Source, draft: ClaimDraft, before: DateSpan | None, after: DateSpan | None) -> Claim:
    """The claim with whether it holds, given the dates of the rounds before and after the gap it speaks of (None: not known)."""
    text = source.article.text[draft.start : draft.end]
    holds, says = _judge(draft, before, after)
    return Claim(text, source.article.digest, draft.start, draft.end, holds, says)


def check_again(claim: Claim, draft: ClaimDraft, facts: Facts) -> Claim:
    """A claim checked once more, by the same rules, against its hiatus as a person's edits leave it; `draft` is what it was made of.

    What is said of a round ("the first in four years") is checked from the round that is the one before now.  What names the last
    round, or since when there was none, does not hold where another has come to lie between.
    """
    holds: bool | None
    of_last = draft.kind in (ClaimKind.LAST, ClaimKind.SINCE)
    if facts.last_gone if draft.kind is ClaimKind.LAST else facts.round_gone and not of_last:
        holds, says = None, "The round it speaks of is no round of these talks any more, so the claim cannot be checked."
    elif of_last and facts.between is not None:
        holds, says = False, f"A later round is known {when_said(facts.between)}: does not hold."
    else:
        before = facts.last if draft.kind is ClaimKind.LAST else None if of_last else facts.before
        holds, says = _judge(draft, before or from_day(facts.first), facts.after)
    return replace(claim, holds=holds, says=says)


def from_day(day: int) -> DateSpan:
    """The day a hiatus began, for claims about it where no round before it is told."""
    return DateSpan.within(day, day, Precision.DAY, iso(day))


def _judge(draft: ClaimDraft, before: DateSpan | None, after: DateSpan | None) -> tuple[bool | None, str]:
    if draft.kind is ClaimKind.NTH:
        return None, f"How many rounds there were before the {draft.number}. cannot be told from these articles."
    if before is not None and after is None and draft.kind in (ClaimKind.LAST, ClaimKind.SINCE):
        return True, f"No round is known after {plainly(before)}."
    if before is None or after is None:
        return None, "The round before is not dated in these articles, so the claim cannot be checked."
    least, most = (after.earliest - before.latest) / MONTH, (after.latest - before.earliest) / MONTH
    told = f"The round before was {when_said(before)}, this one {when_said(after)}: {_length(least, most)}."
    if draft.kind is ClaimKind.SINCE:
        return True, f"No round is known between {plainly(before)} and {plainly(after)}: {_length(least, most)}."
    if draft.kind is ClaimKind.LAST:
        return True, f"No later round is known before {plainly(after)}. {told}"
    if not draft.months:
        return None, told
    return _holds(
        draft, least, most
    ), f"{told} The text says {_claimed(draft)}: {'holds' if _holds(draft, least, most) else 'does not hold'}."


def _holds(draft: ClaimDraft, least: float, most: float) -> bool:
    """Whether a gap of least..most months fits the claim; years are counted as people do, a few months over or under rounded."""
    slack = 1.5 if draft.months < 12 else 7.0 if draft.months >= 24 else 4.0
    if draft.bound == "more":
        return most >= draft.months and least <= draft.months * 1.5 + 12
    if draft.bound == "less":
        return least <= draft.months and most >= draft.months - 12
    if draft.bound == "about":
        slack *= 1.5
    return most >= draft.months - slack and least <= draft.months + slack + (4.0 if draft.months >= 24 else 0)


def _claimed(draft: ClaimDraft) -> str:
    years, months = divmod(draft.months, 12)
    length = f"{years} year{'s' * (years != 1)}" if years and not months else f"{draft.months} months"
    bound = {"more": "more than ", "less": "nearly ", "about": "about "}.get(draft.bound, "")
    return f"“{bound}{length}”"


def _length(least: float, most: float) -> str:
    low, high = round(least), round(most)
    if high - low <= 1:
        return _years(round((least + most) / 2))  # as the length of the hiatus itself is told
    return f"{_years(low)} to {_years(high)}"


def _years(months: int) -> str:
    years, rest = divmod(max(0, months), 12)
    parts = [f"{years} year{'s' * (years != 1)}"] if years else []
    if rest or not years:
        parts.append(f"{rest} month{'s' * (rest != 1)}")
    return " and ".join(parts)


def plainly(span: DateSpan) -> str:
    """A date span in words without its preposition: "19 March 2015", "January 2011"."""
    said = when_said(span)
    return said.split(" ", 1)[1] if said.startswith(("on ", "in ")) else f"the days {said}"


def when_said(span: DateSpan) -> str:
    """A date span in words: "on 19 March 2015", "in January 2011", "in 1993", "between 8 February and 1 March 2023"."""
    (y1, m1, d1), (y2, m2, d2) = civil(span.earliest), civil(span.latest)
    if span.earliest == span.latest:
        return f"on {d1} {MONTHS[m1 - 1]} {y1}"
    if (y1, m1) == (y2, m2):
        return f"in {MONTHS[m1 - 1]} {y1}" if d2 - d1 > 20 else f"between {d1} and {d2} {MONTHS[m1 - 1]} {y1}"
    if y1 == y2 and (m1, d1) == (1, 1) and (m2, d2) == (12, 31):
        return f"in {y1}"
    first = f"{d1} {MONTHS[m1 - 1]}" + (f" {y1}" if y1 != y2 else "")
    return f"between {first} and {d2} {MONTHS[m2 - 1]} {y2}"
