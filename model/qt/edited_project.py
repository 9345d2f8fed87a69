"""Edits of the open project, each saved with the step that takes it back, and moving among these steps."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from model.editing.findings import ChangeFindings
from model.editing.values import EditError, SetOverrides
from model.editing.written import edit_to_json
from model.edits import Edit
from model.layout.arranging import Arrangement, LaneOrder
from model.leftover import unfinished
from model.progress import Progress
from model.qt.history import lanes_from_value, lanes_value
from model.qt.jobs import Job
from model.qt.open_project import OpenProject
from model.store.patches import LOAD_STEP
from model.store.store import ProjectError, Store
from model.store.undo import UndoStep
from model.translation import noted, tr
from model.undoing import LARGE, Taken, do_step, lanes_to_json, take_step, walk, weight

__all__ = ["EditedProject"]

_AT_ONCE = 20  # steps taken while the window waits, some milliseconds each; more are a job's
UNDER_WAY = noted("Steps are still being undone or done again. Wait until that is done, or stop it, and try again.")
ELSEWHERE = noted("Another window or program has changed this project, so what can be undone is something else now. Look, and try again.")
READING = noted("What was done before “{job}” began can be undone when that is done. Wait for it, or stop it, and try again.")


class EditedProject(OpenProject):
    """A project that can be changed."""

    _walk: Job | None = None  # that goes from step to step

    def do(self, edit: Edit, initiator: object = None) -> bool:
        """Apply an edit and save it with the step that undoes it.  False, with a message, where it cannot be: nothing is changed then."""
        store = self._store
        if store is None:
            self.message.emit("error", tr("No project is open, so there is nothing to change. Open a project first."))
            return False
        if self._walking():
            return False
        try:
            with store.atomic():
                inverse, changes = edit.apply(store)
                store.add_undo_step(edit.text, edit_to_json(inverse), self._named(inverse))
            self._renew(store, [edit.patch] if isinstance(edit, ChangeFindings) else [])
        except ProjectError as error:
            self._tell(error)
            return False
        except EditError as error:
            self.message.emit("error", str(error))
            return False
        self._show(changes, initiator)
        self.saved.emit()
        return True

    def _named(self, edit: Edit) -> str:
        """The name that the one thing an edit takes back has now; "" where there are several, or none has a name."""
        keys = {row.key for row in edit.rows} if isinstance(edit, SetOverrides | ChangeFindings) else set()
        if len(keys) != 1:
            return ""
        one = self._index.get(*keys) or self.find_event(*keys)
        return str(getattr(one, "title", "") or getattr(one, "name", "") or getattr(one, "path", ""))

    def arrange(self, text: str, wish: Arrangement | LaneOrder, initiator: object = None) -> None:
        """Let the lanes of the grouping that is looked at stand like this, or sort the lanes.  It can be undone; `text` names it."""
        before = self.view.lanes
        if isinstance(wish, LaneOrder):
            self.view.sort_lanes(wish, initiator)
        else:
            self.view.arrange(wish, initiator)
        if self.view.lanes == before or self._walking():
            return
        try:
            self.undo.log.add_undo_step(text, lanes_to_json(lanes_value(before), lanes_value(self.view.lanes)))
            self.undo.look()
        except ProjectError as error:
            self._tell(error)

    def undo_last(self) -> None:
        """Take back the last change that stands.  Nothing where there is none; a message where it cannot be saved."""
        self._look_again()
        if self.undo.can_undo:
            self.go_to_step(self.undo.place - 1)

    def redo(self) -> None:
        """Do again what was undone last, as above."""
        self._look_again()
        if self.undo.can_redo:
            self.go_to_step(self.undo.place + 1)

    def _look_again(self) -> None:
        """See what a job of ours that reads articles has done by now."""
        if self._reads is not None and self._reads[0].running:
            try:
                self.undo.look()
            except ProjectError as error:
                self._tell(error)

    def _before_reading(self, number: int) -> bool:
        """Whether a step is one that a job under way builds on, and that is told: what was done since that began can be undone."""
        if self._reads is None or not self._reads[0].running or self._store is None:
            return False
        job, stood = self._reads
        made = self._store.get_state(LOAD_STEP) or {}
        own = made.get("step", 0) if isinstance(made, dict) else 0
        if number >= max(stood, own if own > stood else 0):
            return False
        self.message.emit("warning", tr(READING, job=job.name))
        return True

    def steps(self) -> tuple[UndoStep, ...]:
        """All steps that can be undone or done again, in order; the first `undo.place` of them stand.  None, and a message, where the
        project cannot be read."""
        try:
            return self.undo.steps()
        except ProjectError as error:
            self._tell(error)
            return ()

    def go_to_step(self, number: int) -> Job | None:
        """Undo steps, or do them again, until the one of this number is the last that stands (0: none).  Very many are a job's work, with
        progress; cancelled, it stays where it is."""
        number = max(0, min(number, self.undo.count))
        count = abs(number - self.undo.place)
        if self._walking():
            return None
        back = number < self.undo.place
        try:
            if self._before_reading(number):
                return None
            if self.path is not None and isinstance(self.undo.log, Store) and (count > _AT_ONCE or self._large(count, back)):
                project = self.path
                return self._start(tr("Going to another step"), lambda: walk(project, number))
            taken = self._take_steps(count, back)
        except ProjectError as error:
            self._tell(error)
        else:
            self._show_taken(taken)
        return None

    def _large(self, count: int, back: bool) -> bool:
        """Whether the next steps this way are so large that the window would wait for them.  Raises ProjectError."""
        first = self.undo.place - count + 1 if back else self.undo.place + 1
        kept = (self.undo.log.undo_value(number)[1] for number in range(first, first + count) if 0 < number <= self.undo.count)
        return sum(map(weight, kept)) > LARGE

    def do_in_job(self, edit: Edit) -> Job | None:
        """Apply a large edit as one step, as `do`, but in a job; cancelled, it leaves all as it was.  None, with a message, where it cannot
        be begun."""
        project = self.path
        if project is None or self.read_only:
            self.do(edit)  # which tells why not
            return None
        about = self._named(edit)
        return None if self._walking() else self._start(tr(edit.text), lambda: do_step(project, edit, about))

    def _start(self, name: str, steps: Callable[[], Generator[Progress, None, Taken]]) -> Job:
        """Begin to change the project in a job: nothing else is edited until it has ended."""
        job = self._walk = self.jobs.start(name, steps, self._walked, stores=True)
        job.failed.connect(lambda _: self.reload())
        return job

    def _walking(self) -> bool:
        """Whether a job goes from step to step, and that is told: nothing else may move among them meanwhile."""
        under_way = self._walk is not None and self._walk.running
        if under_way:
            self.message.emit("warning", tr(UNDER_WAY))
        return under_way

    def _take_steps(self, count: int, back: bool) -> Taken | None:
        """Take that many steps, all or none; None where another program has moved among them."""
        taken, steps = Taken(), self.undo.log
        with steps.atomic():
            if (steps.undo_place(), steps.undo_count()) != (self.undo.place, self.undo.count):
                return None
            for _ in range(count):
                take_step(steps, self._store, back, taken)
        return taken

    def _show_taken(self, taken: Taken | None) -> None:
        """Show what steps came to; None: what another program did."""
        if taken is None:
            self.reload()
            self.message.emit("warning", tr(ELSEWHERE))
            return
        store = self._store
        try:
            if taken.changes and store is not None:
                self._renew(store, taken.patches)
            self.undo.look()
        except ProjectError as error:
            self._tell(error)
            return
        if taken.changes:
            self._show(taken.changes, None)
            self.saved.emit()
        self._put_lanes_back(taken)

    def _walked(self, taken: Taken) -> None:
        self.reload(read=taken.read)
        self.saved.emit()
        self._put_lanes_back(taken)
        if taken.patches and self._store is not None:
            self._link_if_asked(self._store)

    def _put_lanes_back(self, taken: Taken) -> None:
        try:
            if taken.lanes is not None:
                self.view.put_back(lanes_from_value(taken.lanes))
        except (KeyError, TypeError, ValueError, AttributeError):  # how lanes stood is no loss
            taken.troubles.append(tr("How the lanes stood could not be made out, so they stay as they are."))
        for trouble in dict.fromkeys(taken.troubles):
            self.message.emit("warning", trouble)

    def _renew(self, store: Store, patches: Sequence[str]) -> None:
        """Take in what an edit changed in the project; `patches`: of what was found."""
        if patches:
            self._raw = store.raw_again(self._raw, patches)
        self._rows = store.overrides()
        self._tables.take(self._raw, self._rows)
        self.undo.look()
        if patches:
            self._link_if_asked(store)

    def _link_if_asked(self, store: Store) -> None:
        """Link in a job where a step could not put back what was found, since that has come to be something else (`ChangeFindings`)."""
        if unfinished(store) and not any(job.stores for job in self.jobs.running):
            self._load(tr("Joining events again"), [])
