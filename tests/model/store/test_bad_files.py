"""Every kind of bad project file is told in a sentence and left as it is."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model.store import opening
from model.store.errors import (
    ProjectDamaged,
    ProjectDenied,
    ProjectError,
    ProjectForeign,
    ProjectFull,
    ProjectMissing,
    ProjectNewer,
    ProjectReadOnly,
    translate,
)
from model.store.schema import FORMAT
from model.store.store import Store
from tests.builders import sample_articles, sample_collection, store_sample

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good project, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.hiatus"
    store_sample(path)
    return path


@pytest.fixture
def path(tmp_path: Path, whole: Path) -> Path:
    made = tmp_path / "story.hiatus"
    made.write_bytes(whole.read_bytes())
    return made


def refused(path: Path, kind: type[ProjectError], *words: str) -> None:
    """Opening raises this kind with a sentence of these words, with and without `create`, and touches nothing."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir())
    for create in (False, True):
        with pytest.raises(kind) as caught:
            Store.open(path, create=create)
        sentence = str(caught.value)
        assert path.name in sentence
        assert sentence[-1] in ".)"
        for word in words:
            assert word in sentence
    assert before is None or path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def garbage(size: int) -> bytes:
    return bytes((number * 7 + 3) % 251 for number in range(size))


def other_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE cats (name TEXT)")
    connection.commit()
    connection.close()


def with_format(path: Path, number: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {number}")
    connection.close()


Damage = Callable[[Path], Any]

BAD: dict[str, tuple[Damage, type[ProjectError], tuple[str, ...]]] = {
    "garbage": (lambda path: path.write_bytes(garbage(5000)), ProjectForeign, ("not a Hiatus project", "left it as it is")),
    "a text": (lambda path: path.write_text("Once upon a time"), ProjectForeign, ("not a Hiatus project",)),
    "one byte": (lambda path: path.write_bytes(b"S"), ProjectForeign, ()),
    "zero bytes": (lambda path: path.write_bytes(b""), ProjectDamaged, ("empty", "backup")),
    "the head only": (lambda path: path.write_bytes(path.read_bytes()[:60]), ProjectDamaged, ("cut off",)),
    "half of it": (lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]), ProjectDamaged, ("cut off",)),
    "a page short": (lambda path: path.write_bytes(path.read_bytes()[:-4096]), ProjectDamaged, ("cut off",)),
    "garbage inside": (
        lambda path: path.write_bytes(path.read_bytes()[:8192] + garbage(40960) + path.read_bytes()[8192 + 40960 :]),
        ProjectDamaged,
        ("do not hold together",),
    ),
    "another database": (other_database, ProjectForeign, ("another program",)),
    "a newer version": (lambda path: with_format(path, FORMAT + 1), ProjectNewer, (f"format {FORMAT + 1}", "newer version")),
    "a far newer version": (lambda path: with_format(path, 4000), ProjectNewer, ("left as it is",)),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), ProjectForeign, ("folder",)),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_told_and_left_alone(path: Path, name: str) -> None:
    damage, kind, words = BAD[name]
    damage(path)
    refused(path, kind, *words)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hang(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)
    refused(path, ProjectForeign, "ordinary file")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_nowhere_is_missing(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.hiatus"
    link.symlink_to(tmp_path / "nowhere.hiatus")
    refused(link, ProjectMissing)


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ProjectMissing, match=r"no project “none\.hiatus”"):
        Store.open(tmp_path / "none.hiatus")
    assert list(tmp_path.iterdir()) == []


def test_names_that_cannot_be(path: Path) -> None:
    for name in (path / "inside a file.hiatus", path / "deep" / "inside.hiatus", path.with_name("n" * 300 + ".hiatus")):
        for create in (False, True):
            with pytest.raises(ProjectError, match=name.name[:100]):
                Store.open(name, create=create)
    assert list(path.parent.iterdir()) == [path]


def told_or_fine(path: Path) -> None:
    """Opening and reading all of a project works or raises a ProjectError that names the file; nothing else."""
    try:
        with Store.open(path) as store:
            store.collection()
            store.extractions()
            store.search("dialogue")
            for head in store.heads():
                store.article(head.digest)
    except ProjectError as error:
        if path.name not in str(error):
            pytest.fail(f"names no file: {error}")


@example(at=47, noise=b"\x05")  # the database's own format number
@example(at=199977, noise=b"\x80")  # a text that is none, in the words of the check itself
@given(at=st.integers(0, 200_000), noise=st.binary(min_size=1, max_size=300))
def test_whatever_is_overwritten_no_other_error_comes_out(whole: Path, at: int, noise: bytes) -> None:
    path = whole.with_name("noise.hiatus")
    for left in path.parent.glob("noise.hiatus-*"):
        left.unlink()
    content = whole.read_bytes()
    at %= len(content)
    path.write_bytes((content[:at] + noise + content[at + len(noise) :])[: len(content)])
    told_or_fine(path)


@given(length=st.integers(0, 200_000))
def test_wherever_it_is_cut_it_is_told(whole: Path, length: int) -> None:
    path = whole.with_name("cut.hiatus")
    content = whole.read_bytes()
    path.write_bytes(content[: length % len(content)])
    with pytest.raises(ProjectError, match=r"cut\.hiatus"):
        Store.open(path)
    assert path.stat().st_size == length % len(content)


# -- what may not be read or written --------------------------------------------------------------------------------


@pytest.fixture
def as_anybody(path: Path) -> Iterator[None]:
    """Rights count: they do not for the administrator, so that tests run as that give up their rights for a while."""
    if sys.platform == "win32":
        pytest.skip("rights work otherwise there")
    administrator = os.geteuid() == 0
    if administrator:
        for folder in path.parents:
            if folder.stat().st_uid == 0 and folder.name.startswith(("pytest-", "popen-", "test_")):
                folder.chmod(0o755)
        for one in (path.parent, path):
            os.chown(one, 65534, 65534)
        os.seteuid(65534)
    yield
    if administrator:
        os.seteuid(0)


@pytest.mark.usefixtures("as_anybody")
def test_a_file_that_may_not_be_read(path: Path) -> None:
    path.chmod(0)
    with pytest.raises(ProjectDenied, match="Permission denied"):
        Store.open(path)
    path.chmod(0o644)


@pytest.mark.parametrize("what", ["file", "folder", "both"])
@pytest.mark.usefixtures("as_anybody")
def test_a_write_protected_project_is_read(path: Path, what: str) -> None:
    if what != "folder":
        path.chmod(0o444)
    if what != "file":
        path.parent.chmod(0o555)
    before = path.read_bytes()
    try:
        with Store.open(path) as store:
            assert store.read_only
            assert len(store.collection().events) == 40
            assert store.search("dialogue").events
            with pytest.raises(ProjectReadOnly, match="can be read and not changed"):
                store.set_state("a", 1)
            with pytest.raises(ProjectReadOnly):
                store.set_override("event", "x", "title", '"y"')
        assert path.read_bytes() == before
    finally:
        path.parent.chmod(0o755)
        path.chmod(0o644)


@pytest.mark.usefixtures("as_anybody")
def test_a_project_cannot_be_made_where_one_may_not_write(path: Path) -> None:
    path.parent.chmod(0o555)
    try:
        with pytest.raises(ProjectDenied, match="Permission denied"):
            Store.open(path.with_name("new.hiatus"), create=True)
    finally:
        path.parent.chmod(0o755)
    assert list(path.parent.iterdir()) == [path]


# -- a full disk ----------------------------------------------------------------------------------------------------


def fill(store: Store) -> None:
    with store.atomic():
        for number in range(10_000):
            store.set_state(f"filler {number}", "x" * 1000)


def test_a_full_disk_is_told_and_what_was_saved_stands(path: Path) -> None:
    with Store.open(path) as store:
        before = store.collection()
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ProjectFull, match="no room left"):
            fill(store)
        assert store.collection() == before
        store._db.execute("PRAGMA max_page_count = 1000000")
        store.set_state("after", 1)
    with Store.open(path) as store:
        assert store.collection() == before
        assert store.get_state("after") == 1


def test_a_full_disk_makes_no_half_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProjectFull):
        Store.open(tmp_path / "new.hiatus", create=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_file_that_may_not_grow(path: Path) -> None:
    """The system's own limit on a file's size stands for a disk that fills up under us."""
    script = """
import resource, signal, sys
sys.path.insert(0, ".")
from model.store.store import Store, ProjectError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(sys.argv[1])
size = __import__("os").path.getsize(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
kept = 0
try:
    while True:
        store.set_state("filler %d" % kept, "x" * 5000)
        kept += 1
except ProjectError as error:
    print(kept, error)
"""
    root = Path(__file__).resolve().parent.parent.parent.parent
    command = [sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=120)
    kept, sentence = done.stdout.split(" ", 1)
    assert path.name in sentence
    with Store.open(path) as store:
        assert len(store.collection().events) == 40
        assert all(store.get_state(f"filler {number}") for number in range(int(kept)))


def test_making_over_something_never_replaces_it(path: Path) -> None:
    with pytest.raises(ProjectError, match="is there already"):
        opening.create(path)
    with Store.open(path, create=True) as store:
        assert len(store.collection().events) == 40
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_odd_names_can_be_opened(tmp_path: Path) -> None:
    for name in ("50% #1?.hiatus", "東京 “talks” é.hiatus", "a b & c=d.hiatus"):
        folder = tmp_path / "folder with ? and #"
        with Store.open(folder / name, create=True) as store:
            store.add_article(sample_articles()[0])
        with Store.open(folder / name) as store:
            assert len(store.heads()) == 1
        assert [one.name for one in folder.iterdir()] == [name]
        (folder / name).unlink()


def test_a_whole_collection_is_written_or_none_of_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from model.store import links

    def fails(*_: object) -> None:
        raise RuntimeError("in the middle")

    with Store.open(path) as store:
        before = store.collection()
        monkeypatch.setattr(links, "_index", fails)
        with pytest.raises(RuntimeError):
            store.replace_links(type(before)(articles=sample_collection().articles))
        assert store.collection() == before


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system takes no such names")
def test_a_name_that_is_no_text_can_be_opened(tmp_path: Path) -> None:
    project = tmp_path / "no letter \udcff.hiatus"  # the byte FF, as Python keeps it
    Store.open(project, create=True).close()
    with Store.open(project) as store:
        assert store.heads() == ()
    assert [os.fsencode(one) for one in tmp_path.iterdir()] == [os.fsencode(project)]


def test_a_disk_without_room_for_what_the_database_keeps_beside_the_file_is_told_as_full(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database calls it an input or output error, which nobody can do anything about."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = 4874  # SQLITE_IOERR_SHMSIZE
    assert not isinstance(translate(error, path), ProjectFull)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=8192))
    told = translate(error, path)
    assert isinstance(told, ProjectFull)
    assert "Free some space" in str(told)


def test_where_its_folder_is_a_file_a_project_is_not_made_and_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "projects").write_text("no folder", encoding="utf-8")
    for folder in (tmp_path / "projects", tmp_path / "projects" / "below"):
        with pytest.raises(ProjectDenied, match="is a file") as raised:
            Store.open(folder / "new.hiatus", create=True)
        assert str(tmp_path / "projects") in str(raised.value)
        assert "choose another folder" in str(raised.value)
    assert (tmp_path / "projects").read_text(encoding="utf-8") == "no folder"
