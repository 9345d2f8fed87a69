"""What the options of `hiatus export` and `hiatus render` do to an image."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from gui.image_export.command import draw_image
from model.cli import make_cli
from model.domain import Collection
from model.export.image_options import LANES, SORTS, ImageOptions
from model.export.origin import Origin
from model.layout.arranging import LaneOrder
from model.layout.groupings import GROUPINGS
from model.store.store import Store
from tests.builders import sample_collection
from tests.gui.image_export.test_files import texts

pytestmark = pytest.mark.usefixtures("qapp")


def lanes(words: list[str]) -> list[str]:
    """The names of the sample's lanes by series, in the order they stand in."""
    names = [series.name for series in sample_collection().series]
    return [word for word in dict.fromkeys(words[2:]) if word in names]


def drawn(path: Path, options: ImageOptions) -> list[str]:
    draw_image(sample_collection(), path, options)
    return texts(path.read_text(encoding="utf-8"))


def test_lanes_are_sorted_as_asked(tmp_path: Path) -> None:
    first, count, name = (lanes(drawn(tmp_path / f"{sort}.svg", ImageOptions(sort=sort))) for sort in SORTS)
    assert len(first) > 2
    assert sorted(first) == sorted(count) == sorted(name)
    assert name == sorted(first, key=str.casefold) != first
    names = {series.key: series.name for series in sample_collection().series}
    events = Counter(names.get(event.series) for event in sample_collection().events)
    assert [events[one] for one in count] == sorted((events[one] for one in first), reverse=True)


def test_empty_stretches_are_folded_where_asked(tmp_path: Path) -> None:
    assert "85 y" not in drawn(tmp_path / "plain.svg", ImageOptions())
    assert "85 y" in drawn(tmp_path / "folded.svg", ImageOptions(fold=True))


def test_the_command_hands_on_every_way_to_make_lanes(tmp_path: Path) -> None:
    assert tuple(one.key for one in GROUPINGS) == LANES
    assert tuple(order.name.lower() for order in LaneOrder) == SORTS
    project, asked = tmp_path / "p.hiatus", []
    Store.open(project, create=True).close()

    def draw(_collection: Collection, _path: Path, options: ImageOptions, _origin: Origin) -> tuple[str, ...]:
        asked.append((options.lanes, options.sort, options.fold))
        return ()

    cli = make_cli(draw)
    for key in LANES:
        done = CliRunner().invoke(cli, ["export", str(project), "-o", "a.svg", "--lanes", key, "--sort", "count", "--fold"])
        assert done.exit_code == 0, done.output
    assert asked == [(key, "count", True) for key in LANES]
    told = CliRunner().invoke(cli, ["render", "--help"]).output
    assert all(word in told for word in ("--sort", "--fold", "organization", "number of events"))
