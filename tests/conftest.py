"""What every test stands on: no display, private folders, no Qt warning, no thread left behind."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
_home = tempfile.mkdtemp(prefix="hiatus-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = _home  # the settings and projects of whoever runs the tests are left alone
os.environ["HIATUS_HOME"] = _home

settings.register_profile(
    "house",
    deadline=None,  # a clock is no judge on a shared machine
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real seed articles, the gold files and the scorers; skips where it is absent."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip("../shared is not here")
    return SHARED


@pytest.fixture(scope="session")
def nlp() -> Any:
    """The language model, loaded once for each worker."""
    from model.extract.language import load_model

    return load_model()


@pytest.fixture(autouse=True)
def no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that leaves a Python thread running fails, with the thread's name."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    left = set(threading.enumerate()) - before
    while any(_counts(thread) for thread in left) and time.monotonic() < deadline:
        time.sleep(0.01)
        left = {thread for thread in left if thread.is_alive()}
    names = [thread.name for thread in left if _counts(thread)]
    assert not names, f"threads left running: {names}"


def _counts(thread: threading.Thread) -> bool:
    """Threads that belong to the test runner, or that Qt made and Python only met, do not count."""
    return thread.is_alive() and not isinstance(thread, threading._DummyThread) and not thread.name.startswith(("execnet", "pytest"))


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> Iterator[Any]:
    """A session on a project of the sample story, closed at the end."""
    from tests.builders import sample_session

    made = sample_session(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def table_session(qapp: Any, tmp_path: Path) -> Iterator[Any]:
    """A session on a project of the sample story with an event table in it, closed at the end."""
    from model.qt.session import Session
    from tests.sample_table import store_with_table

    store_with_table(tmp_path / "sample.hiatus")
    made = Session()
    made.open(tmp_path / "sample.hiatus")
    yield made
    made.close()
