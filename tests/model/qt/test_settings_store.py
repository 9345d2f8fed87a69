"""Settings are kept whole, and what does not fit its declaration counts as not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from model.qt.settings_store import SettingsStore
from model.settings import SETTINGS


def test_defaults_fit_their_declarations() -> None:
    assert len({one.name for one in SETTINGS}) == len(SETTINGS)
    for one in SETTINGS:
        assert one.accepts(one.default), one.name


@pytest.mark.usefixtures("qapp")
def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    store = SettingsStore(path)
    heard: list[tuple[str, Any]] = []
    store.changed.connect(lambda name, value: heard.append((name, value)))
    assert store.get("theme") == "system"
    store.set("theme", "dark")
    store.set("theme", "dark")
    assert heard == [("theme", "dark")]
    for number in range(20):
        store.add_recent(tmp_path / f"{number}.hiatus")
    store.add_recent(tmp_path / "15.hiatus")
    again = SettingsStore(path)
    assert again.get("theme") == "dark"
    assert [Path(one).stem for one in again.get("recent_projects")[:3]] == ["15", "19", "18"]
    assert len(again.get("recent_projects")) == 12
    again.get("recent_projects").clear()
    assert again.get("recent_projects"), "what is handed out is a copy"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", ["", "{", "[1]", '"x"', '{"theme": 7, "window": []}', "\x00", "[" * 100_000])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    store = SettingsStore(path)
    assert (store.get("theme"), store.get("window")) == ("system", {})


@pytest.mark.usefixtures("qapp")
def test_a_project_whose_name_is_no_text_is_remembered(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.set("last_project", "/articles/no letter \udcff.hiatus")  # the byte FF, as Python keeps it
    assert SettingsStore(store.path).get("last_project") == "/articles/no letter \udcff.hiatus"


@pytest.mark.usefixtures("qapp")
def test_what_a_newer_version_keeps_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"from_the_future": [1, 2]}', encoding="utf-8")
    SettingsStore(path).set("theme", "light")
    assert json.loads(path.read_text(encoding="utf-8")) == {"from_the_future": [1, 2], "theme": "light"}


@pytest.mark.usefixtures("qapp")
def test_wrong_names_and_values_are_refused(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    with pytest.raises(KeyError):
        store.get("no_such_thing")
    with pytest.raises(ValueError, match="theme"):
        store.set("theme", "purple")


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_may_not_be_written_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    in_the_way = tmp_path / "config"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    store = SettingsStore(in_the_way / "settings.json")
    store.set("theme", "dark")
    assert store.get("theme") == "dark"
    assert "cannot be saved" in caplog.text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "value",
    [
        {"last_project": "a\0b"}, {"recent_projects": ["a", None]}, {"open_projects": ["\0"]}, {"open_windows": {"a": 7}},
        {"keys": {"file.open": 7}}, {"keys": {"file.open": [None]}}, {"export_options": {"last": []}}, {"export_folder": "\0"},
    ],
)  # fmt: skip
def test_values_that_nothing_can_be_done_with_count_as_not_there(tmp_path: Path, value: dict[str, Any]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    (name,) = value
    assert SettingsStore(path).get(name) == next(one.default for one in SETTINGS if one.name == name)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", [b'{"theme": "dark",}', b"\xff\xfe\x00", b"[" * 100_000, b"[1]", b""])
def test_a_file_that_cannot_be_read_is_put_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.get("theme") == "system"
    store.set("theme", "light")
    assert (tmp_path / "settings (damaged).json").read_bytes() == content
    assert SettingsStore(path).get("theme") == "light"
