"""The commands as a script uses them: exit codes, what stands on which stream, what is written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def hiatus(*arguments: object, text: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "main.py", *map(str, arguments)],
        cwd=ROOT,
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"} | environment,
        timeout=300,
        check=False,
    )


def test_help_names_the_commands() -> None:
    done = hiatus("--help")
    assert done.returncode == 0
    assert all(command in done.stdout for command in ("ingest", "export", "render", "timex"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X11 and Wayland can be absent")
def test_without_a_display_it_says_so_and_names_the_other_way() -> None:
    done = hiatus(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "hiatus render seeds -o timeline.png" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_day_is_told_as_such() -> None:
    done = hiatus("timex", "--dct", "2020-13-01")
    assert done.returncode == 2
    assert "not a day" in done.stderr


@pytest.mark.slow
def test_timex_writes_json_lines_with_exact_offsets() -> None:
    text = "🎈 The ministers met on 4 March 2021 in Bern.\r\nThey will meet again next Tuesday."
    done = hiatus("timex", "--dct", "2021-03-05", text=text)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found)
    assert [one["value"] for one in found] == ["2021-03-04", "2021-03-09"]


@pytest.mark.slow
def test_timex_of_json_lines_keeps_documents_apart_and_names_a_bad_line() -> None:
    lines = [{"doc": "a", "dct": "2021-03-05", "text": "It opened yesterday."}, {"doc": "b", "dct": None, "text": "It opened in 1987."}]
    done = hiatus("timex", "--jsonl", text="\n".join(map(json.dumps, lines)))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(one["doc"], one["value"]) for one in found] == [("a", "2021-03-04"), ("b", "1987")]
    bad = hiatus("timex", "--jsonl", text='{"doc": "a", "text": "fine"}\nnot json\n')
    assert bad.returncode == 1
    assert "line 2" in bad.stderr


def test_the_time_a_document_was_written_may_follow_its_day() -> None:
    done = hiatus("timex", "--jsonl", text=json.dumps({"doc": "a", "dct": "2011-03-04T08:15:00", "text": "They met yesterday."}))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["value"] == "2011-03-03"


@pytest.mark.slow
def test_ingest_then_export_in_every_form(tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    (tmp_path / "bad.txt").write_bytes(b"")
    done = hiatus("ingest", project, "seeds", tmp_path / "bad.txt")
    assert done.returncode == 1, "one file failed"
    assert "bad.txt" in done.stderr
    for ending in ("json", "csv", "png", "svg", "pdf"):
        out = tmp_path / f"timeline.{ending}"
        done = hiatus("export", project, "-o", out)
        assert done.returncode == 0, done.stderr
        assert out.stat().st_size > 2000
    document = json.loads((tmp_path / "timeline.json").read_text(encoding="utf-8"))
    assert len(document["articles"]) == 5
    assert [Path(one["path"]).name for one in document["failures"]] == ["bad.txt"]
    svg = (tmp_path / "timeline.svg").read_text(encoding="utf-8")
    assert "<text" in svg
    assert "<image" not in svg
    again = hiatus("ingest", project, "seeds")
    assert again.returncode == 0
    assert "0 articles added, 5 already there" in again.stderr


@pytest.mark.slow
def test_render_writes_what_it_was_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "timeline.png"
    looks = ("--width", 1000, "--scale", 2, "--theme", "dark", "--from", "2010-01-01", "--to", "2020-12-31")
    done = hiatus("render", "seeds", "-o", out, *looks)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes()[16:20] == (2000).to_bytes(4, "big"), "a PNG says its width there"


def test_render_of_nothing_readable_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02" * 50)
    done = hiatus("render", tmp_path / "a.txt", "-o", tmp_path / "t.png")
    assert done.returncode == 1
    assert "nothing to draw" in done.stderr
    assert not (tmp_path / "t.png").exists()


def test_export_of_no_project_and_to_an_unknown_ending_fail_plainly(tmp_path: Path) -> None:
    done = hiatus("export", tmp_path / "absent.hiatus", "-o", tmp_path / "t.json")
    assert done.returncode == 1
    assert "absent.hiatus" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "absent.hiatus").exists()
