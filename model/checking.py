"""Claims about hiatuses checked anew where a person's edits changed something: by the rules of linking, from what was read in the article
that makes the claim."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from model.domain import Claim
from model.gaps import Facts

if TYPE_CHECKING:
    from model.extract.extraction import ClaimDraft

__all__ = ["Checker"]

log = logging.getLogger(__name__)


class Checker:
    """`reading` gives what was read in an article (its digest), as JSON, None where there is nothing.  What it gave once is kept, so a
    checker is of one state of the findings."""

    def __init__(self, reading: Callable[[str], str | None]) -> None:
        self._reading = reading
        self._known: dict[str, Mapping[tuple[int, int], ClaimDraft]] = {}

    def __call__(self, claim: Claim, facts: Facts) -> Claim | None:
        """The claim checked against these facts, None where it is not known any more what it was made of."""
        if claim.article not in self._known:
            self._known[claim.article] = self._read(claim.article)
        draft = self._known[claim.article].get((claim.start, claim.end))
        if draft is None:
            return None
        from model.link.claims import check_again

        return check_again(claim, draft, facts)

    def _read(self, article: str) -> Mapping[tuple[int, int], ClaimDraft]:
        from model.extract.extraction import claims_from_json

        text = self._reading(article)
        try:
            return {(draft.start, draft.end): draft for draft in reversed(claims_from_json(text))} if text else {}
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("the claims of article %s are in another version's form and are not checked anew", article, exc_info=True)
            return {}
