"""What was found, replaced by another linking or by a patch; readings put back, and event tables put aside and back."""

from __future__ import annotations

from collections.abc import Iterable

from model.changes import Changes
from model.domain import Collection
from model.store import articles, links, patches, readings, tables
from model.store.connected import reads, said_plainly
from model.store.errors import LinksStale
from model.store.undo import UndoSteps

__all__ = ["ChangedFindings"]

_RENAMED = "renamed"  # state: the names of the findings before and since the last event table was begun to be put in


class ChangedFindings(UndoSteps):
    """The findings of an open project.  They have a name, which is another after every write to them (`model.store.patches`)."""

    def replace_links(self, collection: Collection, linked: frozenset[str] | None = None) -> Changes:
        """Make participants, events, series and publication dates those of the collection; known keys keep their ids.

        One transaction.  `linked`: the digests that were linked; raises LinksStale where these are no longer all that have an
        extraction, since another program added some.  Returns what differs from before.
        """
        with self.atomic():
            if linked is not None and articles.extracted(self._db) != linked:
                raise LinksStale
            changes = links.replace_all(self._db, collection)
            if changes:
                self.set_state(patches.FINDINGS, patches.fresh())
            return changes

    def findings(self) -> str | None:
        """The name of the findings as they are; others have another one."""
        name: str | None = self.get_state(patches.FINDINGS)
        return name

    def rehearse(self, collection: Collection, linked: frozenset[str], before: Collection, named: str | None) -> str:
        """What `replace_links` would change, as a patch for `change_findings`; nothing is changed.  `before`: what `raw` gave, `named`: the
        name of these findings, asked for before.  Raises LinksStale where they are others by now, and as `replace_links` does."""

        class Rehearsed(Exception):
            """Has the transaction rolled back."""

        try:
            with self.atomic():
                if named != self.findings() or articles.extracted(self._db) != linked:
                    raise LinksStale
                words = patches.searched(self._db)
                with patches.recorded(self._db) as found:
                    links.replace_all(self._db, collection, before)
                new_words = patches.searched(self._db)
                raise Rehearsed
        except Rehearsed:
            return patches.encoded(self._db, found, named, patches.fresh(), (words, new_words))

    @reads
    def raw_again(self, before: Collection, patches_made: Iterable[str]) -> Collection:
        """What `raw` gives after these patches were applied, or applied back, to what it gave before; only what they touch is read."""
        touched = frozenset[int]().union(*(patches.events_of(patches.decoded(patch)) for patch in patches_made if patch))
        with self._snapshot():
            return links.raw_again(self._db, before, touched)

    def change_findings(self, patch: str, back: bool) -> bool:
        """Change the findings as a patch says, or back again.  False where they are others by now: then it is noted that all is to be
        linked anew, and nothing else is done.  Raises ValueError, KeyError or TypeError for a patch that is none."""
        value = patches.decoded(patch)
        names = (value["after"], value["before"]) if back else (value["before"], value["after"])
        with self.atomic():
            fits: bool = names[0] == self.findings()
            if fits:
                patches.apply(self._db, value, back)
                self.set_state(patches.FINDINGS, names[1])
            else:
                self.set_state(patches.LINKED, None)
        return fits

    def replace_links_noted(self, collection: Collection, linked: frozenset[str], named: str | None) -> tuple[Changes, str]:
        """As `replace_links`, with the patch that leads there and back.  `named`: the name the findings are to have when they are put back.
        To be called in the transaction in which the patch is kept."""
        with self.atomic():
            words = patches.searched(self._db)
            with patches.recorded(self._db) as found:
                changes = self.replace_links(collection, linked)
            if not changes:
                return changes, patches.encoded(self._db, {}, named, self.findings(), ({}, {}))
            return changes, patches.encoded(self._db, found, named, self.findings(), (words, patches.searched(self._db)))

    def renaming(self, before: str | None, after: str | None) -> str:
        """A patch that changes no row and takes the findings' name from one to the other."""
        return patches.encoded(self._db, {}, before, after, ({}, {}))

    def _renamed(self) -> tuple[str | None, str]:
        """Give the findings a name that none had before.  Returns the name before, and this one."""
        with self.atomic():
            names = self.findings(), patches.fresh()
            self.set_state(patches.FINDINGS, names[1])
            self.set_state(_RENAMED, names)
        return names

    def _named_as_before(self) -> None:
        """Give the findings the name back that they had before they were renamed last: all is as it was then.  Where they were written to
        since, they get a new one."""
        with self.atomic():
            before, after = self.get_state(_RENAMED) or (None, None)
            self.set_state(patches.FINDINGS, before if after is not None and after == self.findings() else patches.fresh())

    def leave_unlinked(self) -> None:
        """Note that all is to be linked anew."""
        self.set_state(patches.LINKED, None)

    def change_readings(self, kept: str) -> str:
        """Put back what was once found in articles.  Returns what is found there now, in the same form (`model.store.readings`).

        Raises ValueError or TypeError for what is none, KeyError where an article is not there."""
        wanted = readings.unpacked(kept)
        with self.atomic():
            before = {digest: articles.extraction(self._db, digest) for digest in wanted}
            articles.forget_extractions(self._db, [digest for digest, text in wanted.items() if text is None])
            for digest, text in wanted.items():
                if text is not None:
                    articles.save_extraction(self._db, digest, text)
        return readings.packed(before)

    def put_table(self, number: int, there: bool) -> bool:
        """Put the event table of this id aside, where nothing but putting it back finds it, or back.  Returns whether it was in.

        Raises KeyError where there is no such table, ProjectThere where it cannot be back since it was put in again."""
        with self.atomic():
            return tables.put(self._db, number, there)

    @said_plainly
    def forget_tables_aside(self) -> int:
        """Let go of the tables put aside that no step puts back any more, with their rows.  Returns how many there were."""
        steps = self._db.execute("""SELECT value FROM undo_step WHERE value LIKE '%,"tables":[[%'""")
        kept = {number for (value,) in steps for number in tables.named_in(value)}
        gone = tables.aside(self._db) - kept
        for number in gone:
            with self.atomic():
                tables.remove(self._db, number)
                self._renamed()  # participants and series may have gone with it
        return len(gone)

    @said_plainly
    def empty(self) -> bool:
        """Whether nothing was ever put into the project."""
        query = "SELECT NOT (EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM event_table) OR EXISTS (SELECT 1 FROM undo_step))"
        return bool(self._db.execute(query).fetchone()[0])
