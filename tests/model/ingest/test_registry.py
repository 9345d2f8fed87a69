"""Which importer reads a file, and which files of a folder are read."""

from __future__ import annotations

import contextlib
import pickle
import sys
from pathlib import Path

import pytest

from model.ingest.registry import IMPORTERS, ReadError, collect, read_file
from model.resources import bundled_seeds

GOOD = "A title of the day\n\nThe river rose by two metres on Monday and the old bridge was closed to all traffic, the mayor said.\n"


class ImporterContract:
    """What every importer keeps to; a test class for one names `importer` and `good`, bytes it can read."""

    importer = IMPORTERS[0]
    good = GOOD.encode()

    def test_reads_what_it_sniffs(self, tmp_path: Path) -> None:
        path = tmp_path / f"good{self.importer.endings[0]}"
        path.write_bytes(self.good)
        assert self.importer.sniff(self.good[:4096])
        article = self.importer.read(path)
        assert article.path == str(path)
        assert len(article.digest) == 64
        assert article.title
        assert article.spans
        assert article.published is None

    @pytest.mark.parametrize("data", [b"", b"\x00" * 100, b"\xff\xfe\x00", b"%PDF-1.7", b"\x80\x81\xff" * 50, b"\n"])
    def test_raises_only_read_error(self, tmp_path: Path, data: bytes) -> None:
        path = tmp_path / f"bad{self.importer.endings[0]}"
        path.write_bytes(data)
        with contextlib.suppress(ReadError):
            assert self.importer.read(path).text

    def test_sniff_never_raises(self) -> None:
        for head in (b"", b"\x00", b"\xff" * 4096, bytes(range(256)) * 16):
            assert self.importer.sniff(head) in (True, False)


class TestPlainText(ImporterContract):
    pass


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
