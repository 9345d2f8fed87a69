"""What a filter lets through, in words: for what tells where a picture came from."""

from __future__ import annotations

from collections.abc import Callable

from model.dates import DateSpan
from model.filtering import Certainty, Filter, Reviewed
from model.translation import noted, tr
from model.wording import date_words, unmarked

__all__ = ["filter_words"]

_SETS = (
    ("participants", noted("participants")),
    ("series", noted("series")),
    ("sources", noted("sources")),
    ("kinds", noted("kinds")),
    ("statuses", noted("status")),
)


def filter_words(wanted: Filter, name: Callable[[str], str]) -> str:
    """ "participants (all of): Chile, Peru; kinds: meeting"; "" where nothing is left out.  `name` gives the name of a key."""
    parts = []
    for field, words in _SETS:
        chosen = sorted(unmarked(name(str(key))) for key in getattr(wanted, field))
        if chosen:
            how = f" ({tr(wanted.mode.value)})" if field == "participants" else ""
            parts.append(f"{tr(words)}{how}: {', '.join(chosen)}")
    if wanted.span is not None:
        parts.append(date_words(DateSpan.lasting(*wanted.span)))
    if wanted.text:
        parts.append(tr("words: {text}", text=unmarked(wanted.text)))
    if wanted.certainty is not Certainty.ALL:
        parts.append(tr(wanted.certainty.value))
    if wanted.reviewed is not Reviewed.ALL:
        parts.append(tr(wanted.reviewed.value))
    return "; ".join(parts)
