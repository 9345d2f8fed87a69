"""The program as people get it: built, packed, put into a root of its own, started from its menu entry, closed.

Only where the tools are (`dpkg-deb`, PyInstaller, Xvfb, xdotool: a Debian or Ubuntu with them); the settings for other systems are
in the same build file and can be checked there alone.
"""

from __future__ import annotations

import configparser
import importlib.util
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
DESKTOP = ROOT / "resources" / "desktop"
MOST = 340  # megabytes of the program unpacked, for it has grown when it is more

TOOLS = ("dpkg", "dpkg-deb", "Xvfb", "xdotool")
MISSING = [tool for tool in TOOLS if not shutil.which(tool)] + ([] if importlib.util.find_spec("PyInstaller") else ["PyInstaller"])

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"the package is built where there are {', '.join(MISSING)}"),
]


def run(*command: str | Path, **options: object) -> str:
    """What the command prints; a failure shows both its outputs."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{command[0]}: {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return str(done.stdout)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder PyInstaller makes."""
    place = tmp_path_factory.mktemp("built")
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", place / "dist", "--workpath", place / "work", DESKTOP / "hiatus.spec", cwd=ROOT,
    )  # fmt: skip
    return place / "dist" / "hiatus"


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh root with the package in it."""
    place = tmp_path_factory.mktemp("installed")
    deb = run(sys.executable, DESKTOP / "debian_package.py", built, place).strip()
    root = place / "root"
    (root / "var/lib/dpkg/info").mkdir(parents=True)
    (root / "var/lib/dpkg/updates").mkdir()
    (root / "var/lib/dpkg/status").touch()
    if os.geteuid() == 0:
        run("dpkg", f"--root={root}", "--force-depends", "-i", deb)
        assert "install ok installed" in (root / "var/lib/dpkg/status").read_text(encoding="utf-8")
    else:
        run("dpkg-deb", "-x", deb, root)
    return root


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait(10)


def window_of(display: str, program: subprocess.Popen[bytes], seconds: float = 30) -> str:
    """The number of the program's window, as soon as it is there."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert program.poll() is None, f"the program ended with {program.returncode}"
        search = ["xdotool", "search", "--onlyvisible", "--name", "Hiatus"]
        found = subprocess.run(search, env=os.environ | {"DISPLAY": display}, capture_output=True, text=True, check=False)
        if found.stdout.strip():
            return found.stdout.split()[0]
        time.sleep(0.05)
    pytest.fail("no window came up")


def test_it_starts_from_its_menu_entry_and_closes(installed: Path, display: str, tmp_path: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(installed / "usr/share/applications/hiatus.desktop", encoding="utf-8")
    command = [part for part in shlex.split(entry["Desktop Entry"]["Exec"]) if not part.startswith("%")]
    environment = {
        "PATH": str(installed / "usr/bin"), "DISPLAY": display, "LANG": "C.UTF-8",
        "HOME": str(tmp_path), "HIATUS_HOME": str(tmp_path / "home"),
    }  # fmt: skip
    program = subprocess.Popen([shutil.which(command[0], path=environment["PATH"]) or command[0], *command[1:]], env=environment)
    try:
        window_of(display, program)
        # At the very first start it reads the articles that come along: with the language model, in the frozen program.
        project = tmp_path / "home" / "projects" / "East Asia dialogues.hiatus"
        until = time.monotonic() + 60
        while not events_in(project) and time.monotonic() < until:
            time.sleep(0.2)
        assert events_in(project) > 20
        window = window_of(display, program)  # looked for again: what came up first may have been of another kind
        keys = ["xdotool", "windowfocus", window, "key", "--window", window, "ctrl+q"]
        subprocess.run(keys, env=os.environ | {"DISPLAY": display}, check=True)
        assert program.wait(20) == 0
        log = tmp_path / "home" / "hiatus.log"
        assert not log.exists() or " ERROR " not in log.read_text(encoding="utf-8")
    finally:
        if program.poll() is None:
            program.kill()


def events_in(project: Path) -> int:
    """How many events are stored; 0 while there is no project yet."""
    if not project.exists():
        return 0
    reading = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
    try:
        return int(reading.execute("SELECT count(*) FROM event").fetchone()[0])
    except sqlite3.OperationalError:  # just being made
        return 0
    finally:
        reading.close()


def test_commands_work_in_the_built_program(installed: Path, tmp_path: Path) -> None:
    out = tmp_path / "timeline.png"
    environment = {"PATH": str(installed / "usr/bin"), "HOME": str(tmp_path), "HIATUS_HOME": str(tmp_path / "home"), "LANG": "C.UTF-8"}
    run(installed / "usr/bin/hiatus", "render", ROOT / "seeds", "-o", out, env=environment)
    assert out.read_bytes().startswith(b"\x89PNG")


def test_what_the_desktop_reads_is_valid(installed: Path) -> None:
    share = installed / "usr/share"
    if shutil.which("desktop-file-validate"):
        assert run("desktop-file-validate", share / "applications/hiatus.desktop") == ""
    if shutil.which("appstreamcli"):
        run("appstreamcli", "validate", "--no-net", share / "metainfo/org.hiatus_timeline.Hiatus.metainfo.xml")
    for kind, name in (("apps", "hiatus"), ("mimetypes", "application-x-hiatus")):
        assert (share / f"icons/hicolor/scalable/{kind}/{name}.svg").exists()
        assert (share / f"icons/hicolor/48x48/{kind}/{name}.png").read_bytes().startswith(b"\x89PNG")


def test_a_project_is_known_by_its_content(installed: Path, tmp_path: Path) -> None:
    if not shutil.which("update-mime-database"):
        pytest.skip("shared-mime-info is not installed")
    from model.store.store import Store

    with Store.open(tmp_path / "a.hiatus", create=True):
        pass
    head = (tmp_path / "a.hiatus").read_bytes()[:72]
    assert head[68:72] == b"HiAT"  # what the file type's magic looks for
    run("update-mime-database", installed / "usr/share/mime")
    assert "application/x-hiatus" in (installed / "usr/share/mime/globs2").read_text(encoding="utf-8")


def test_no_module_of_qt_comes_along_that_is_not_used(built: Path) -> None:
    bindings = {path.name.split(".")[0] for path in (built / "_internal" / "PySide6").glob("Qt*.so")}
    assert bindings <= {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}
    size = sum(path.lstat().st_size for path in built.rglob("*")) / 1e6
    assert size < MOST, f"the built program takes {size:.0f} MB"
