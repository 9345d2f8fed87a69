"""What a correction of whole articles would change, worked out before it is made: linking again as it would have it.

For a job: on a connection of its own, with progress, nothing written.  What it comes to is an edit, which applies exactly what is shown.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from model.checking import Checker
from model.differing import Difference, differences
from model.domain import Article, Collection
from model.editing.articles import corrections
from model.editing.findings import ChangeFindings
from model.editing.values import Override
from model.edits import overridden
from model.joining import is_linked, join
from model.progress import Progress
from model.store.store import LinksStale, ProjectError, Store
from model.translation import noted, tr

__all__ = ["Preview", "preview"]

BUSY = noted("Articles of this project are still being read or joined. Wait until that is done, then try again.")


@dataclass(frozen=True, slots=True)
class Preview:
    """The edit, and what it changes of what is shown.  `findings` names those that it was worked out on, and fits."""

    edit: ChangeFindings
    differences: tuple[Difference, ...]
    findings: str | None


def preview(project: Path, text: str, rows: Iterable[Override]) -> Generator[Progress, None, Preview]:
    """Work out what setting these rows of articles (`model.editing.articles`) changes.  `text` names the step.

    Raises ProjectError where articles are being added at this time, or where the project cannot be read.
    """
    wanted = tuple(rows)
    with Store.open(project) as store:
        if not is_linked(store):
            raise ProjectError(tr(BUSY))
        named = store.findings()
        before, edits = store.raw(), store.overrides()
        after = dict(edits)
        for row in wanted:
            after.pop((row.noun, row.key, row.field), None)
            if row.value is not None:
                after[row.noun, row.key, row.field] = row.value
        try:
            joined = yield from join(store, corrections(after))
            yield Progress(0, 0, tr("Comparing"))
            patch = store.rehearse(joined.collection, joined.read, before, named)
        except LinksStale as error:
            raise ProjectError(tr(BUSY)) from error
        edit = ChangeFindings(text, wanted, patch)
        shown = replace(joined.collection, articles=_heads(before, joined.collection), tables=before.tables)
        judge = Checker(store.extraction)
        return Preview(edit, differences(overridden(before, edits, judge), overridden(shown, after, judge)), named)


def _heads(before: Collection, after: Collection) -> tuple[Article, ...]:
    """All articles of the project: linking gives back those that take part."""
    found = {article.digest: article for article in after.articles}
    return tuple(found.get(article.digest, article) for article in before.articles)
