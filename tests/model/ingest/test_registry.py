"""Which importer reads a file, and which files of a folder are read."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from model.ingest import plain_text
from model.ingest.registry import IMPORTERS, ReadError, collect, read_file
from model.resources import bundled_seeds
from tests.contracts import ImporterContract

GOOD = "A title of the day\n\nThe river rose by two metres on Monday and the old bridge was closed to all traffic, the mayor said.\n"


class TestPlainText(ImporterContract):
    importer = IMPORTERS[-1]
    good = GOOD.encode()
    others = (b"%PDF-1.7", b"PK\x03\x04" + bytes(64))


def test_plain_text_stands_last_since_it_takes_whatever_can_be_text() -> None:
    assert IMPORTERS[-1].read is plain_text.read


def test_a_file_is_read_whatever_its_ending(tmp_path: Path) -> None:
    for name in ("a.txt", "a.TXT", "a.news", "a"):
        (tmp_path / name).write_text(GOOD)
        assert read_file(tmp_path / name).title == "A title of the day"
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 ...")
    with pytest.raises(ReadError, match="PDF"):
        read_file(str(tmp_path / "a.pdf"))


def test_a_read_error_can_cross_a_process() -> None:
    error = pickle.loads(pickle.dumps(ReadError("x.txt", "It is empty.")))
    assert (error.path, str(error)) == ("x.txt", "It is empty.")


def test_collect_walks_sorts_and_leaves_hidden_files_out(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.TEXT", "sub/deep/d.txt", ".hidden.txt", ".git/e.txt", "sub/photo.jpg", "README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(GOOD)
    found = [path.relative_to(tmp_path).as_posix() for path in collect([tmp_path])]
    assert found == ["a.txt", "b.txt", "sub/c.TEXT", "sub/deep/d.txt"]
    given = [tmp_path / "README.md", tmp_path / "b.txt", tmp_path / ".hidden.txt", tmp_path / "b.txt", tmp_path / "gone.txt"]
    assert [path.name for path in collect(given)] == ["README.md", "b.txt", ".hidden.txt", "gone.txt"]
    assert len(collect([tmp_path / "b.txt", tmp_path])) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_collect_is_not_caught_by_links(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(GOOD)
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "sub" / "self").symlink_to(tmp_path / "sub" / "self")
    (tmp_path / "again.txt").symlink_to(tmp_path / "sub" / "a.txt")
    assert len(collect([tmp_path])) == 1


def test_collect_of_nothing(tmp_path: Path) -> None:
    assert collect([]) == []
    assert collect([tmp_path]) == []


def test_the_bundled_articles_are_five() -> None:
    assert len(collect([bundled_seeds()])) == 5
