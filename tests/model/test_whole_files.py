"""Files are written whole or not at all, and what a killed program left of one is taken away by the next."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from model.export.registry import ExportError, write_whole_steps
from model.whole_files import part_for, why_not

ROOT = Path(__file__).resolve().parent.parent.parent

WRITES_ON = """
import sys
from pathlib import Path
from model.export.registry import write_whole_steps
for _ in write_whole_steps(Path(sys.argv[1]), (b"x" * 1000 for _ in iter(int, 1)), 0):
    print("writing", flush=True)
"""


def write(path: Path, content: bytes) -> None:
    for _ in write_whole_steps(path, iter((content,)), 1):
        pass


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a part rests for a while there")
def test_what_a_killed_export_left_goes_with_the_next_into_the_folder(tmp_path: Path) -> None:
    (tmp_path / "all.json").write_bytes(b"before")
    writers = [subprocess.Popen([sys.executable, "-c", WRITES_ON, tmp_path / name], cwd=ROOT, stdout=subprocess.PIPE) for name in
               ("all.json", "other.csv")]  # fmt: skip
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"writing\n"
    killed, running = writers
    killed.kill()
    killed.wait()
    assert len(names(tmp_path)) == 3, "both have a part, and the file that was there"
    write(tmp_path / "more.json", b"more")
    assert (tmp_path / "all.json").read_bytes() == b"before"
    parts = [name for name in names(tmp_path) if name.endswith(".part")]
    assert [name.split("-")[2] for name in parts] == [str(running.pid)], "whose writer runs stays, the other is gone"
    assert running.poll() is None
    running.send_signal(signal.SIGKILL)
    running.wait()
    write(tmp_path / "more.json", b"once more")
    assert names(tmp_path) == ["all.json", "more.json"]
    for writer in writers:
        assert writer.stdout is not None
        writer.stdout.close()


def test_parts_of_other_machines_and_what_only_looks_like_one_stay(tmp_path: Path) -> None:
    others = [".hiatus-00000000-999999999-00000000.part", "hiatus-00000000-1-00000000.part", ".notes.part", ".hiatus.part"]
    for name in others:
        (tmp_path / name).write_bytes(b"x")
    write(tmp_path / "new.json", b"new")
    assert names(tmp_path) == sorted([*others, "new.json"])


@pytest.mark.skipif(sys.platform == "win32", reason="rights and links work otherwise there")
def test_rights_and_links_stay(tmp_path: Path) -> None:
    private, link = tmp_path / "private.json", tmp_path / "link.json"
    private.write_bytes(b"before")
    private.chmod(0o600)
    link.symlink_to(private)
    write(link, b"after")
    assert link.is_symlink()
    assert private.read_bytes() == b"after"
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    write(tmp_path / "new.json", b"new")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "new.json").stat().st_mode) == 0o666 & ~mask


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_is_no_file_gives_way_to_none(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    with pytest.raises(ExportError, match="not an ordinary file"):
        write(pipe, b"x")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    with pytest.raises(ExportError, match="it is a folder"):
        write(tmp_path, b"x")
    assert names(tmp_path) == ["pipe.json"]


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".json")
    write(path, b"x")
    assert path.read_bytes() == b"x"


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "Free some space"), (errno.EROFS, "write-protected"), (errno.EACCES, "another folder")]
)
@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_whatever_fails_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, where: str
) -> None:
    path = tmp_path / "all.json"
    path.write_bytes(b"before")

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, where, fails)
    with pytest.raises(ExportError, match=words) as caught:
        write(path, b"after")
    assert str(path) in str(caught.value)
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["all.json"]


def test_a_part_of_ours_that_is_being_written_stays(tmp_path: Path) -> None:
    with part_for(tmp_path / "slow.json") as slow:
        slow.file.write(b"slow")
        write(tmp_path / "quick.json", b"quick")
        slow.replace()
    assert (tmp_path / "slow.json").read_bytes() == b"slow"
    assert names(tmp_path) == ["quick.json", "slow.json"]


def test_what_the_system_says_without_a_number_is_told() -> None:
    assert why_not(OSError("it is a folder")).startswith("it is a folder. ")
