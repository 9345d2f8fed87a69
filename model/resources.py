"""Where the data files that come with the program lie, in a checkout, an installation or a frozen build alike."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return ROOT.joinpath("resources", *parts)


def bundled_seeds() -> Path:
    """The folder of the bundled articles."""
    return ROOT / "seeds"
