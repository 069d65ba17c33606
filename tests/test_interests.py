"""How weights of interests are summed up: counted and put in order, never averaged."""

from __future__ import annotations

from mantelnet.interests import Cell, InterestMatrix, Stake
from mantelnet.text import both


def cell(weight: int | None) -> Cell:
    return Cell(weight, confirmed=True, n=1, stakes={"with": Stake(weight, confirmed=True)})


MATRIX = InterestMatrix(
    {"mission": both("mission"), "funding": both("funding")},
    {"a": {"mission": cell(5)}, "b": {"mission": cell(2), "funding": cell(None)}, "c": {"mission": cell(4)}, "d": {}},
)


def test_the_median_of_known_weights() -> None:
    assert MATRIX.median("mission", "abc") == 4
    assert MATRIX.median("mission", "abd") == 3.5
    assert MATRIX.median("funding", "abcd") is None
    assert MATRIX.median("mission", "d") is None


def test_heavy_is_four_or_five() -> None:
    assert MATRIX.heavy("mission", "abcd") == 2
    assert MATRIX.heavy("funding", "abcd") == 0


def test_the_cells_of_a_theme() -> None:
    assert MATRIX.of("mission", "ad") == (cell(5),)
