"""The commands as a script uses them: exit codes, what stands on which stream, what is written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

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
    again = hiatus("ingest", project, "--again")
    assert again.returncode == 0
    assert "5 articles read again, nothing changed" in again.stderr
    assert hiatus("ingest", project).returncode == 2, "nothing to read was named"


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


def table(folder: Path, text: str) -> Path:
    path = folder / "talks.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_goes_in_and_the_rows_that_fail_are_listed(tmp_path: Path) -> None:
    project, path = tmp_path / "p.hiatus", table(tmp_path, "Event,Date\nA round,13/2/2023\nBad,31/2/2023\n")
    done = hiatus("ingest", project, path)
    assert done.returncode == 1
    assert "talks (CSV or TSV): 1 event added, 1 row failed" in done.stderr
    assert "failed: talks.csv line 3: “31/2/2023” is no day of the calendar." in done.stderr
    again = hiatus("ingest", project, path)
    assert again.returncode == 0
    assert "1 already there" in again.stderr


def test_the_order_of_dates_is_told_where_it_was_chosen_and_can_be_said(tmp_path: Path) -> None:
    path = table(tmp_path, "Event,Date\nA,5/2/2023\n")
    done = hiatus("ingest", tmp_path / "p.hiatus", path)
    assert done.returncode == 0
    assert "note: The dates of “talks.csv” can be read day first or month first" in done.stderr
    done = hiatus("ingest", tmp_path / "q.hiatus", path, "--dates", "month-first")
    assert done.returncode == 0
    assert "note:" not in done.stderr


def test_a_mapping_and_single_columns_say_what_columns_stand_for(tmp_path: Path) -> None:
    path = table(tmp_path, "A,B\nLima round,2023-02-05\n")
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"columns": {"A": "place", "B": "start"}}', encoding="utf-8")
    done = hiatus("ingest", tmp_path / "p.hiatus", path, "--mapping", mapping)
    assert done.returncode == 1
    assert "No column gives the events their titles" in done.stderr
    done = hiatus("ingest", tmp_path / "p.hiatus", path, "--mapping", mapping, "--column", "A=title")
    assert (done.returncode, "1 event added" in done.stderr) == (0, True)
    for wrong, says in (("A=titel", "is not NAME=ROLE"), ("Z=title", "does not have")):
        done = hiatus("ingest", tmp_path / "q.hiatus", path, "--column", wrong)
        assert done.returncode in (1, 2)
        assert says in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_an_image_gives_back_the_data_it_shows(tmp_path: Path) -> None:
    from tests.builders import store_sample

    project = tmp_path / "talks.hiatus"
    store_sample(project)
    options = {".png": ("--scale", "2", "--transparent"), ".svg": ("--footnotes",), ".pdf": ("--paper", "a4", "--portrait")}
    shown = ("--from", "2010", "--to", "Dec 2016", "--theme", "print", "--title", "Own")
    for ending, more in options.items():
        image, data = tmp_path / f"a{ending}", tmp_path / f"a{ending}.json"
        done = hiatus("export", project, "-o", image, *shown, *more)
        assert (done.returncode, done.stderr) == (0, "")
        assert hiatus("export", image, "-o", data).returncode == 0
        found = json.loads(data.read_text(encoding="utf-8"))
        assert found["format"] == "hiatus-timeline"
        assert 5 < len(found["events"]) < 40
    done = hiatus("export", project, "-o", image, "--no-embed", "--transparent")
    assert done.returncode == 0
    assert "A PDF always has a ground" in done.stderr
    done = hiatus("export", image, "-o", tmp_path / "b.json")
    assert done.returncode == 1
    assert "holds no data of Hiatus" in done.stderr
    done = hiatus("export", tmp_path / "a.png", "-o", tmp_path / "b.csv")
    assert done.returncode == 1
    assert "written as .json" in done.stderr


def test_a_date_that_cannot_be_read_is_told() -> None:
    done = hiatus("export", "x.hiatus", "-o", "x.png", "--from", "some day")
    assert done.returncode == 2
    assert "some day" in done.stderr
