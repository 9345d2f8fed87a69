"""What goes on by itself, with a clock of the test's own: a flick runs out, a held key goes faster, and both stop when told."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QObject

from gui.timeline.glide import COAST, DECAY, HOLD, MOST, RAMP, Glide, Hand


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def glide(qapp: Any, clock: Clock) -> Any:
    owner = QObject()
    made = Glide(owner, clock)
    yield made
    made.stop()


def run(glide: Glide, clock: Clock, seconds: float, frame: float = 0.01) -> None:
    for _ in range(round(seconds / frame)):
        clock.now += frame
        if glide.running:
            glide.step()


def moved(hand: Hand, clock: Clock, steps: list[tuple[float, float, float]]) -> tuple[float, float]:
    for after, x, y in steps:
        clock.now += after
        hand.at(x, y)
    return hand.speed()


@pytest.mark.parametrize(
    ("steps", "speed"),
    [
        ([(0, 0, 0), (0.02, 10, 0), (0.02, 20, 0)], (500, 0)),
        ([(0, 0, 0), (0.02, 10, -20), (0.02, 20, -40)], (500, -1000)),
        ([(0, 0, 0), (0.05, 1, 1)], (0, 0)),  # as good as still
        ([(0, 5, 5)], (0, 0)),
        ([(0, 0, 0), (0.5, 300, 0), (0.02, 310, 0), (0.02, 320, 0)], (500, 0)),  # what is long past tells nothing
        ([(0, 0, 0), (0.01, 900, 0)], (MOST, 0)),
    ],
)
def test_how_fast_a_hand_lets_go(clock: Clock, steps: list[tuple[float, float, float]], speed: tuple[float, float]) -> None:
    assert moved(Hand(clock), clock, steps) == pytest.approx(speed)


def test_a_hand_that_rested_before_it_let_go_did_not_flick(clock: Clock) -> None:
    hand = Hand(clock)
    moved(hand, clock, [(0, 0, 0), (0.02, 40, 0)])
    clock.now += 0.2
    assert hand.speed() == (0, 0)
    hand.forget()
    assert hand.speed() == (0, 0)


def test_a_flick_runs_out_where_its_speed_leads_whatever_the_frames(glide: Glide, clock: Clock) -> None:
    ways = []
    for frame in (0.005, 0.04):
        told: list[tuple[float, float]] = []
        glide.flick((1000.0, -500.0), lambda right, down, told=told: told.append((right, down)))
        run(glide, clock, 4, frame)
        assert not glide.running
        assert all(a[0] >= b[0] for a, b in pairwise(told))
        ways.append(tuple(map(sum, zip(*told, strict=True))))
    assert ways[0] == pytest.approx((1000 * DECAY, -500 * DECAY), rel=0.03)
    assert ways[0] == pytest.approx(ways[1], rel=0.03)


def test_a_held_key_leaves_the_first_moment_alone_and_then_goes_faster(glide: Glide, clock: Clock) -> None:
    told: list[float] = []
    glide.hold((1.0, 4.0), told.append, told.append)
    run(glide, clock, HOLD - 0.02)
    assert not told
    assert glide.driving
    run(glide, clock, RAMP + 1)
    assert told[-1] == pytest.approx(4.0 * 0.01)
    assert told[1] == pytest.approx(1.0 * 0.01, rel=0.1)
    assert all(a <= b + 1e-9 for a, b in pairwise(told))
    glide.release()
    assert told[-1] == pytest.approx(4.0 * COAST), "a little way is left"
    assert not glide.running


def test_a_tap_does_not_drive(glide: Glide, clock: Clock) -> None:
    told: list[float] = []
    glide.hold((1.0, 4.0), told.append, told.append)
    run(glide, clock, HOLD / 2)
    glide.release()
    glide.release()
    assert not told
    assert not glide.running
