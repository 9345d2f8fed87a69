"""Makes a Debian package of what PyInstaller built: program, menu entry, icons, file type, description for software centres.

    python resources/desktop/debian_package.py dist/hiatus dist

The second folder gets hiatus_VERSION_ARCHITECTURE.deb.  Needs `dpkg-deb`, which every Debian and Ubuntu has.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from systems import version

DESKTOP = Path(__file__).resolve().parent
TREE = DESKTOP.parent.parent
COMPONENT = "org.hiatus_timeline.Hiatus"
SIZES = (16, 24, 32, 48, 64, 128, 256)
# Of the system, not of the build: what Qt's window on X11 or Wayland asks for, and what lets a double click find the program.
DEPENDS = (
    "libc6", "libegl1", "libgl1", "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libdbus-1-3", "libfontconfig1",
    "shared-mime-info", "desktop-file-utils", "hicolor-icon-theme",
)  # fmt: skip
CONTROL = """Package: hiatus
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Maintainer: The Hiatus authors <hiatus@localhost>
Installed-Size: {size}
Depends: {depends}
Description: timeline explorer for people who follow a story through news
 Hiatus reads a folder of articles on this machine, finds what happened, when,
 where and who took part, and shows it as a timeline to zoom, filter, read
 behind, correct, cite and export. It opens no connection.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Hiatus

Files: *
Copyright: 2026 The Hiatus authors
License: Expat
{licence}
"""


def released() -> str:
    """The day (ISO) in the heading of this version in the change log.  Raises ValueError where it has none."""
    changes = (TREE / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(version())} \((\d{{4}}-\d{{2}}-\d{{2}})\)$", changes, re.M)
    if found is None:
        raise ValueError(f"CHANGELOG.md has no heading “## {version()} (YYYY-MM-DD)”")
    return found.group(1)


def lay_out(built: Path, root: Path) -> None:
    """Put every file of the package below `root`, where it will stand on the system."""
    program = root / "usr/lib/hiatus"
    shutil.copytree(built, program, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/hiatus").symlink_to("../lib/hiatus/hiatus")
    share = root / "usr/share"
    _copy(DESKTOP / "hiatus.desktop", share / "applications/hiatus.desktop")
    _copy(DESKTOP / "hiatus-mime.xml", share / "mime/packages/hiatus.xml")
    for name, kind in (("hiatus", "apps"), ("application-x-hiatus", "mimetypes")):
        picture = TREE / "resources/icons/hiatus.svg" if kind == "apps" else DESKTOP / f"{name}.svg"
        _copy(picture, share / f"icons/hicolor/scalable/{kind}/{name}.svg")
        for size in SIZES:
            draw_icon(picture, share / f"icons/hicolor/{size}x{size}/{kind}/{name}.png", size)
    about = (DESKTOP / f"{COMPONENT}.metainfo.xml").read_text(encoding="utf-8")
    _write(share / f"metainfo/{COMPONENT}.metainfo.xml", about.replace("@VERSION@", version()).replace("@DATE@", released()))
    licence = (TREE / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    lines = "\n".join(f" {line}" if line else " ." for line in licence.strip().splitlines())
    _write(share / "doc/hiatus/copyright", COPYRIGHT.format(licence=lines))
    (share / "doc/hiatus/changelog.gz").write_bytes(gzip.compress((TREE / "CHANGELOG.md").read_bytes(), 9, mtime=0))


def draw_icon(picture: Path, to: Path, size: int) -> None:
    """An icon as a PNG of so many pixels a side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QIcon(str(picture)).paint(painter, image.rect())
    painter.end()
    to.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(to)):
        raise OSError(f"{to} could not be written")
    del application


def package(built: Path, folder: Path) -> Path:
    """The package made of the build; `folder` gets it.  Raises CalledProcessError where dpkg refuses it."""
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "root"
        lay_out(built, root)
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        _write(
            root / "DEBIAN/control",
            CONTROL.format(version=version(), architecture=architecture, size=size, depends=", ".join(DEPENDS)),
        )
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path == root / "usr/lib/hiatus/hiatus" else 0o644)
        made = folder / f"hiatus_{version()}_{architecture}.deb"
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(root), str(made)], check=True, stdout=subprocess.DEVNULL)
    return made


def _copy(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def _write(to: Path, text: str) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    print(package(Path(sys.argv[1]), Path(sys.argv[2])))
