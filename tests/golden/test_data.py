"""The data exports of the sample story, to the byte, as they were when somebody last looked at them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from model.export.registry import EXPORTERS, Exporter
from tests.builders import sample_collection

GOLDEN = Path(__file__).parent


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.ending)
def test_the_sample_story_is_exported_as_before(exporter: Exporter) -> None:
    made, golden = exporter.make(sample_collection()), GOLDEN / f"timeline{exporter.ending}"
    if os.environ.get("HIATUS_UPDATE_GOLDEN"):
        golden.write_bytes(made)
    assert made == golden.read_bytes(), f"{golden.name} is written otherwise; if that is meant, run `python -m tests golden`."
