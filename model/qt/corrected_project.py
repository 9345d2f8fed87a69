"""Corrections of whole articles: when one was published, which take part, reading them again, and edits that found nothing to stand on."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from model.domain import Article, Publication
from model.editing.articles import corrections, out_row, publication_row
from model.editing.values import Override
from model.progress import Progress
from model.qt.edited_project import EditedProject
from model.qt.jobs import Job
from model.store.store import ProjectError
from model.translation import named, named_many, tr, trn
from model.undoing import LARGE

if TYPE_CHECKING:
    from model.editing.resting import Resting
    from model.relinking import Preview

__all__ = ["CorrectedProject"]


class CorrectedProject(EditedProject):
    """A project whose articles can be corrected as such."""

    def preview_publication(self, digest: str, publication: Publication | None) -> Job:
        """Work out what changes when an article was published then (None: as it was read), in a job whose result is a `Preview`; nothing
        is changed before `apply_preview`.  Raises ProjectError where no project is open."""
        text = named("Publication date as read again") if publication is None else named("Correct publication date")
        return self._preview(text, [publication_row(digest, publication)])

    def preview_out(self, digests: Sequence[str], out: bool) -> Job:
        """As above, for articles that are taken out of the project, or put back."""
        n = len(digests)
        one, many = ("Take an article out", "Take {n} articles out") if out else ("Put an article back", "Put {n} articles back")
        text = named_many(one, many, n)
        return self._preview(text, [out_row(digest, out) for digest in digests])

    def _preview(self, text: str, rows: Iterable[Override]) -> Job:
        from model.relinking import preview

        project, wanted = self._demanded(), tuple(rows)

        def steps() -> Generator[Progress, None, Preview]:
            return preview(project, text, wanted)

        return self.jobs.start(tr("Looking what changes"), steps)

    def apply_preview(self, found: Preview, initiator: object = None) -> bool:
        """Change what a preview showed, as one step: at once, or in a job where it is much.  False, and a message, where the project has
        changed since, or cannot be written."""
        store = self._store
        try:
            if store is not None and found.findings != store.findings():
                self.message.emit("warning", tr("The project has changed since this was worked out. Look at what changes once more."))
                return False
        except ProjectError as error:
            self._tell(error)
            return False
        if len(found.edit.patch) > LARGE:
            return self.do_in_job(found.edit) is not None
        return self.do(found.edit, initiator)

    def corrected_publication(self, digest: str) -> Publication | None:
        """What a person said of an article's publication; None where it stands as it was read."""
        return corrections(self._rows).published.get(digest)

    def articles_out(self) -> tuple[Article, ...]:
        """The heads of the articles that were taken out."""
        out = corrections(self._rows).out
        return tuple(article for article in self._raw.articles if article.digest in out)

    def read_again(self, digests: Sequence[str] | None = None) -> Job:
        """Search articles (None: all that take part) for events again, with this version of the program, in a job whose result is a
        LoadReport.  A person's edits stay.  Raises ProjectError where no project is open."""
        self._demanded()
        every = [article.digest for article in self.collection.articles] if digests is None else list(digests)
        return self._load(trn("Reading an article again", "Reading {n} articles again", len(every)), [], again=every)

    def resting(self) -> tuple[Resting, ...]:
        """The edits that found nothing to stand on when articles were read again."""
        from model.editing.resting import resting

        return () if self._held else resting(self._raw, self._rows)

    def forget_resting(self, gone: Sequence[Resting]) -> bool:
        """Take such edits away, as one step."""
        from model.editing.resting import forget

        return self.do(forget(self._rows, tuple(gone)))

    def _demanded(self) -> Path:
        if self.path is None:
            raise ProjectError(tr("No project is open. Open or make a project first."))
        return self.path
