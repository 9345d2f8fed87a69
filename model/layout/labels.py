"""The words beside a mark and in a hiatus: what is said, in what shorter forms, and elided at whole words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from model.dates import civil
from model.domain import Claim, Status
from model.translation import noted, tr, trn
from model.wording import length_words, year_words

Measure = Callable[[str], float]  # the width of a text in pixels

_STATUS_WORDS = {
    Status.PLANNED: ("plan", noted("planned: {title}")),
    Status.POSTPONED: ("postpon", noted("postponed: {title}")),
    Status.CANCELLED: ("cancel", noted("cancelled: {title}")),
    Status.SUSPENDED: ("suspen", noted("suspended: {title}")),
}
_LEADING_ON = frozenset(("on", "of", "for", "with", "a", "an", "the", "to", "in"))  # words no label ends with
_TOOK_PLACE = "(?:hold|holds|held|to hold)"


def elide(text: str, room: float, measure: Measure) -> str:
    """The text, or as many of its first whole words and an ellipsis as fit into `room` pixels, or "" where not one word fits."""
    if measure(text) <= room:
        return text
    words = text.split(" ")
    low, high = 0, len(words) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_cut(words, middle)) <= room:
            low = middle
        else:
            high = middle - 1
    return _cut(words, low) if low else ""


def cuts(text: str) -> tuple[str, ...]:
    """The text cut after ever fewer whole words, as `elide` does it, the longest first."""
    words = text.split(" ")
    return tuple(dict.fromkeys(_cut(words, count) for count in range(len(words) - 1, 0, -1)))


def _cut(words: list[str], count: int) -> str:
    # An ellipsis after "in", "the" or a dash reads badly: drop such ends.
    kept = words[:count]
    while len(kept) > 1 and ((len(kept[-1]) <= 3 and kept[-1].islower()) or not kept[-1].strip("·–—-,:")):
        kept.pop()
    return " ".join(kept).rstrip(" ,:;–—-·") + "…"


@lru_cache(maxsize=1 << 15)  # each title is asked for again and again, with a pattern of its own
def short_title(title: str, lane: str, place: str) -> str:
    """The title without the words that its lane's name says already; the place where nothing else would be left."""
    if not lane:
        return title
    bare = re.sub(rf"(?:\bthe )?{re.escape(lane)}\b", "", title, flags=re.IGNORECASE)
    bare = _without_parts(title, lane) if bare == title else bare
    if bare == title:
        return title
    bare = re.sub(r"\s+", " ", bare).strip(" ,:;–—-")
    if len(bare) < 3:
        return place or title
    only_place = re.fullmatch(r"(?:is |was |were )?(?:hold |holds |held |meets |met )?(?:in|at) (.+)", bare)
    return only_place.group(1) if only_place else bare


def _without_parts(title: str, lane: str) -> str:
    """The title without the parties that begin the lane's name ("Chile–Peru harbour talks") and without what they share, where it
    says both; nothing ("") where the rest is only that it took place; the title where it does not begin with either."""
    words = lane.split(" ")
    shared = next((" ".join(words[at:]) for at in range(1, len(words)) if " ".join(words[at:]).lower() in title.lower()), "")
    *others, last = re.split("[–-]", lane[: len(lane) - len(shared)].strip())
    if not shared or not others:
        return title
    parties = rf"{', '.join(re.escape(one) for one in others)} and {re.escape(last)}"
    what = rf"(?:the )?{re.escape(shared)}"
    for pattern in (rf"{parties} (.*?)\b{what}\b(.*)", rf"{what} between {parties}\b(.*)"):
        found = re.fullmatch(pattern, title, flags=re.IGNORECASE)
        if found:
            bare = re.sub(r"\s+", " ", "".join(found.groups())).strip(" ,")
            kept = bare.split(" ")
            while len(kept) > 1 and kept[-1] in _LEADING_ON:
                kept.pop()
            bare = " ".join(kept)
            return "" if re.fullmatch(_TOOK_PLACE, bare) else re.sub(rf"^{_TOOK_PLACE} (?=in |at )", "", bare)
    return title


def event_label(
    title: str, lane: str, place: str, status: Status, reports: int, conflict: bool, *, is_round: bool = False, when: str = ""
) -> tuple[str, ...]:
    """What to write beside a mark, in forms from the fullest to the shortest.  `lane` is the name of the series whose lane it stands
    in ("" for another lane): there a round is told by its place, "Tokyo" for "Tokyo, Japan", or else by its date `when`."""
    place = place.split(",")[0].strip()
    short = (place or when) if is_round and (place or when) else short_title(title, lane, place)
    stem, told = _STATUS_WORDS.get(status, ("", "{title}"))
    if stem not in short.lower():
        short = tr(told, title=short)
    tail = (f" · {trn('{n} source', '{n} sources', reports)}" if reports > 1 else "") + (f" · {tr('reports differ')}" if conflict else "")
    # The place tells the rounds apart in least room; other events would look like rounds by it.
    forms = [short + tail, short] + ([tr(told, title=place)] if is_round and place else [])
    return tuple(sorted(dict.fromkeys(forms), key=len, reverse=True))


def hiatus_label(first: int, days: int | None, cause: str, claims: tuple[Claim, ...]) -> tuple[str, ...]:
    """What to write in a hiatus from the day `first`, `days` long (None: it lasts), from the fullest form to the shortest."""
    length = length_words(max(0, days)) if days is not None else ""
    plain = tr("hiatus {length}", length=length) if length else tr("hiatus since {date}", date=year_words(civil(first)[0]))
    forms = []
    # The checked claim says more than the cause: it is what a reader asks a hiatus for.
    judged = [claim for claim in claims if claim.holds is not None]
    if judged:
        shortest = min(judged, key=lambda claim: (bool(claim.holds), len(claim.text)))  # one that does not hold before all others
        verdict = noted("“{claim}” holds") if shortest.holds else noted("“{claim}” does not hold")
        forms.append(f"{plain} · {tr(verdict, claim=' '.join(shortest.text.split()))}")
    if cause:
        forms.append(f"{plain} · {' '.join(cause.split())}")
    forms += [plain, length or plain]
    return tuple(dict.fromkeys(forms))
