"""Hiatus from the command line: arguments become a window or a command."""

from __future__ import annotations

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path

from model.domain import Collection

NO_DISPLAY = """Hiatus cannot open its window: this machine offers no display (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without one, the same timeline can be drawn into an image:

    hiatus render seeds -o timeline.png

where `seeds` is any folder of articles, and the ending of the output may also be .svg, .pdf, .json or .csv."""
NO_LIBRARY = """Hiatus cannot start: Qt lacks a library of the system ({error}).
On Debian or Ubuntu: apt install libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3 libfontconfig1"""


def draw(collection: Collection, path: Path, options: object, origin: object) -> tuple[str, ...]:
    """Write an image of a collection; needs no display.  Returns what is to be told."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.image_export.command import draw_image

    return draw_image(collection, path, options, origin)


def open_window(arguments: list[str]) -> int:
    """Open the window on the arguments; the exit code of the program."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    from gui.app import run

    return run([Path(argument) for argument in arguments])


def main() -> None:
    """The entry point of `hiatus` and of `python main.py`."""
    arguments = sys.argv[1:]
    try:
        if arguments and (arguments[0].startswith("-") or arguments[0] in ("ingest", "export", "render", "timex")):
            from model.cli import make_cli

            make_cli(draw)(prog_name="hiatus")
        else:
            sys.exit(open_window(arguments))
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        print(NO_LIBRARY.format(error=error), file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    freeze_support()  # a packaged program that was started to read articles for another does that and ends here
    main()
