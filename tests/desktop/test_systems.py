"""What macOS and Windows are told of the program, checked as far as it can be elsewhere: the build file is run as on those systems with
PyInstaller's parts replaced by ones that note what they are handed."""

from __future__ import annotations

import plistlib
import re
import struct
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent.parent
DESKTOP = ROOT / "resources" / "desktop"
SVG = ROOT / "resources" / "icons" / "hiatus.svg"


@pytest.fixture(autouse=True)
def beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(DESKTOP))


def test_the_icon_of_macos_has_every_size(qapp: QApplication, tmp_path: Path) -> None:
    from app_icons import ICNS, write_icns

    data = write_icns(SVG, tmp_path / "hiatus.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    at, sizes = 8, {}
    while at < len(data):
        length = struct.unpack(">I", data[at + 4 : at + 8])[0]
        image = QImage.fromData(data[at + 8 : at + length], "PNG")
        sizes[data[at : at + 4]] = image.width()
        assert image.pixelColor(image.width() // 2, image.height() // 8).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
        at += length
    assert sizes == ICNS


def test_the_icon_of_windows_has_every_size(qapp: QApplication, tmp_path: Path) -> None:
    from app_icons import ICO, write_ico

    data = write_ico(SVG, tmp_path / "hiatus.ico").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", data[:6])
    assert (reserved, kind, count) == (0, 1, len(ICO))
    for number, size in enumerate(ICO):
        wide, high, _, _, planes, bits, length, at = struct.unpack("<BBBBHHII", data[6 + 16 * number : 22 + 16 * number])
        assert (wide or 256, high or 256, planes, bits) == (size, size, 1, 32)
        assert QImage.fromData(data[at : at + length], "PNG").width() == size


@pytest.mark.qt_log_ignore("Cannot read file")
def test_a_file_that_is_no_drawing_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    from app_icons import write_ico

    (tmp_path / "no.svg").write_text("no", encoding="utf-8")
    with pytest.raises(ValueError, match="no drawing"):
        write_ico(tmp_path / "no.svg", tmp_path / "x.ico")


def test_macos_opens_our_files_with_us() -> None:
    from systems import IDENTIFIER, macos_properties, version

    told = plistlib.loads(plistlib.dumps(macos_properties("project.icns")))
    (ours,) = told["UTExportedTypeDeclarations"]
    assert ours["UTTypeTagSpecification"]["public.filename-extension"] == ["hiatus"]
    assert ours["UTTypeIdentifier"].startswith(IDENTIFIER)
    opened = {kind: document["CFBundleTypeRole"] for document in told["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]}
    assert opened[ours["UTTypeIdentifier"]] == "Editor"
    assert opened["public.plain-text"] == "Viewer"
    assert told["CFBundleShortVersionString"] == version()


@pytest.mark.parametrize(("text", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2", (2, 0, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))])
def test_a_version_as_windows_has_it(text: str, numbers: tuple[int, ...]) -> None:
    from systems import windows_numbers

    assert windows_numbers(text) == numbers


@pytest.mark.parametrize("text", ["1.2.3.4.5", "1.0rc1"])
def test_a_version_windows_cannot_have(text: str) -> None:
    from systems import windows_numbers

    with pytest.raises(ValueError, match=r"four numbers|invalid literal"):
        windows_numbers(text)


class Noted:
    """Stands for a part of PyInstaller: notes what it was handed."""

    def __init__(self, made: list[Noted], name: str, values: tuple[Any, ...], options: dict[str, Any]) -> None:
        self.name, self.values, self.options = name, values, options
        self.pure: list[Any] = []
        self.scripts: list[Any] = []
        self.datas: list[Any] = [("PySide6/Qt/translations/qtbase_de.qm", "", ""), ("PySide6/Qt/translations/qtbase_fr.qm", "", "")]
        self.binaries: list[Any] = []
        made.append(self)


def run_as(system: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Noted]:
    """Run the build file as on this system."""
    made: list[Noted] = []
    (tmp_path / "dist" / "Hiatus.app" / "Contents" / "Resources").mkdir(parents=True)

    def part(name: str) -> Callable[..., Noted]:
        return lambda *values, **options: Noted(made, name, values, options)

    hooks = types.ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda *_values, **_options: [])
    versions = types.ModuleType("PyInstaller.utils.win32.versioninfo")
    for name in ("FixedFileInfo", "StringFileInfo", "StringStruct", "StringTable", "VarFileInfo", "VarStruct", "VSVersionInfo"):
        setattr(versions, name, part(name))
    for module in (hooks, versions):
        parents = module.__name__.split(".")
        for count in range(1, len(parents)):
            monkeypatch.setitem(sys.modules, ".".join(parents[:count]), types.ModuleType(".".join(parents[:count])))
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(sys, "platform", system)
    names = {
        "SPECPATH": str(DESKTOP), "DISTPATH": str(tmp_path / "dist"), "workpath": str(tmp_path / "work"),
        **{name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")},
    }  # fmt: skip
    path = DESKTOP / "hiatus.spec"
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    return made


def test_the_build_on_macos_makes_an_application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = {one.name: one for one in run_as("darwin", monkeypatch, tmp_path)}
    assert Path(made["EXE"].options["icon"]).suffix == ".icns"
    bundle = made["BUNDLE"]
    assert bundle.options["name"] == "Hiatus.app"
    assert bundle.values == (made["COLLECT"],)
    (document, *_) = bundle.options["info_plist"]["CFBundleDocumentTypes"]
    assert (tmp_path / "dist/Hiatus.app/Contents/Resources" / document["CFBundleTypeIconFile"]).is_file()
    assert [entry[0] for entry in made["COLLECT"].values[2]] == ["PySide6/Qt/translations/qtbase_de.qm"]


def test_the_build_on_windows_has_a_program_for_commands_too(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = run_as("win32", monkeypatch, tmp_path)
    programs = {one.options["name"]: one for one in made if one.name == "EXE"}
    assert {name: one.options["console"] for name, one in programs.items()} == {"hiatus": False, "hiatus-cli": True}
    assert Path(programs["hiatus"].options["icon"]).suffix == ".ico"
    assert programs["hiatus"].options["version"].name == "VSVersionInfo"
    assert (tmp_path / "dist" / "application-x-hiatus.ico").is_file()
    (collected,) = [one for one in made if one.name == "COLLECT"]
    assert set(collected.values[:2]) == set(programs.values())


def test_the_installer_of_windows_gives_our_files_to_us() -> None:
    text = (DESKTOP / "hiatus.iss").read_text(encoding="utf-8")
    sources = re.findall(r'Source: "\{#Built\}\\([^"]+)"', text)
    assert sources == [r"hiatus\*", "application-x-hiatus.ico"]
    licence = re.search(r"LicenseFile=(.+)", text)
    assert licence
    assert (DESKTOP / licence[1].replace("\\", "/")).resolve().is_file()
    keys = dict(re.findall(r'Subkey: "Software\\Classes\\([^"]+)"; ValueType: string; ValueData: "((?:[^"]|"")*)"', text))
    assert keys[".hiatus"] == "Hiatus.Project"
    assert keys[r"Hiatus.Project\shell\open\command"].replace('""', '"') == r'"{app}\hiatus.exe" "%1"'
