"""What other processes do to a project in the tests of kills and of two writers: `python -m tests.model.store.child WORK PROJECT ...`.

Each line it writes to standard output says what has been reported as saved by then.
"""

from __future__ import annotations

import sys

from model.dates import DateSpan
from model.domain import EventTable, Participant, ParticipantKind, Series, TableRow
from model.edits import set_event
from model.loading import load
from model.store.store import Store
from tests.model.stand_ins import Machine


def say(text: str) -> None:
    print(text, flush=True)


def ingest(project: str, folder: str) -> None:
    """Load a folder, telling each progress."""
    machine = Machine()
    machine.pause = 0.002
    sys.modules.update(machine.modules())
    for step in load(project, [folder]):
        say(f"{step.done} {step.text}")
    say("0 All done")


def edit(project: str, start: str) -> None:
    """Set the title of every event to one number after the other, all events in one edit, until killed."""
    with Store.open(project) as store:
        keys = [event.key for event in store.raw().events]
        number = int(start)
        while True:
            number += 1
            with store.atomic():
                for key in keys:
                    set_event(key, title=f"Title {number}").apply(store)
            say(str(number))


def write(project: str, name: str, count: str) -> None:
    """Write `count` states of one name, each in its own transaction."""
    with Store.open(project) as store:
        for number in range(int(count)):
            store.set_state(f"{name} {number}", number)
    say("done")


def make(project: str, name: str) -> None:
    """Open the project, making it where it is not there, and write to it."""
    with Store.open(project, create=True) as store:
        store.set_state(name, name)
    say("done")


def table(project: str, digest: str, count: str) -> None:
    """Put a table of `count` rows into the project, telling each hundred."""
    with Store.open(project, create=True) as store, store.table_writer(EventTable(digest, "/t.csv", "t.csv", columns=("a",))) as writer:
        writer.participants([Participant("person:x", "X. Why", ParticipantKind.PERSON)])
        writer.series([Series("series:x", "Whys", parties=("person:x",))])
        for low in range(1, int(count) + 1, 100):
            rows = range(low, min(low + 100, int(count) + 1))
            roles = (("person:x", ""),)
            writer.add(TableRow(n, f"Row {n}", DateSpan.of_day(n), participants=roles, series="series:x", text=f"{n}") for n in rows)
            writer.flush()
            say(f"{low}")
        writer.finish()
        say("finished")
    say("done")


if __name__ == "__main__":
    {"ingest": ingest, "edit": edit, "write": write, "make": make, "table": table}[sys.argv[1]](*sys.argv[2:])
