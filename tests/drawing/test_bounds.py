"""How far drawings reach, and drawings at another place."""

from __future__ import annotations

import pytest

from mantelnet.drawing import fonts
from mantelnet.drawing.bounds import moved, reach
from mantelnet.drawing.scene import Box, Group, Item, Line, Shape, Words
from plots import looking

ITEMS: tuple[Item, ...] = (
    Line(((10, 20), (30, 5)), "#000000", 2.0),
    Box(12, 18, 40, 10, "#FFFFFF"),
    Shape("circle", 60, 60, 20, "#000000", "#FFFFFF", 2.0),
    Words("upright", 5, 90, 10, upright=True, anchor="end"),
    Words("level", 70, 40, 10, anchor="middle"),
)


def test_it_is_what_the_eye_sees() -> None:
    """Letters may reach from the line above to below the baseline, whichever letters they are."""
    for item in ITEMS:
        found, seen = reach([item]), looking.edges(item)
        assert all(abs(one - other) <= 3.2 for one, other in zip(found, seen, strict=True)), item
        assert found[0] <= seen[0] + 1.01
        assert found[3] >= seen[3] - 1.01


def test_a_group_reaches_as_far_as_what_it_holds() -> None:
    wide = fonts.width("level", 10)
    assert reach([Group(ITEMS)]) == reach(ITEMS)
    assert reach(ITEMS)[2] == pytest.approx(max(71, 70 + wide / 2))


def test_what_moves_reaches_as_much_farther() -> None:
    before, after = reach(ITEMS), reach(moved([Group(ITEMS)], 7, -3))
    assert after == pytest.approx((before[0] + 7, before[1] - 3, before[2] + 7, before[3] - 3))


def test_nothing_reaches_nowhere() -> None:
    with pytest.raises(ValueError, match="empty"):
        reach([])
