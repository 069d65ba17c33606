"""The table of the force field: how high its rows are, where parties sit in its cells, and arrows between cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from math import ceil, hypot
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.labels import inside
from mantelnet.drawing.lines import along, arrow, bent
from mantelnet.drawing.paper import SECOND
from mantelnet.drawing.scene import Item, Line, Point, Shape
from mantelnet.strategies import Quadrant

#: A cell by its column (commitment) and row (impact), 1 to 5.
Cell = tuple[int, int]
Edges = tuple[float, float, float, float]

CAPTION: Final = 32.0
_ROW: Final = 17.0
_LEAST: Final = 12.5
#: No row of the table is lower.
_LOWEST: Final = 15.0
#: From the left edge of a seat to the middle of its mark and to its name.
MARK: Final = 15.0
NAME: Final = 30.0
_ARROW: Final = 1.1
#: Half the width of the head of an arrow, and a little air.
_HEAD: Final = 5.0


class Grid:
    """The rows and columns of the table: rows as high as their fullest cell asks."""

    def __init__(
        self,
        cells: Mapping[tuple[int, int], Sequence[str]],
        edges: tuple[float, float, float, float],
        low_columns: int,
        low_rows: int,
    ) -> None:
        self.left, self.right, self.top, self.bottom = edges
        #: Columns and rows up to these are low.
        self.low_columns, self.low = low_columns, low_rows
        self.captions = {5: CAPTION, self.low: CAPTION}
        need = {row: max([len(p) for (_, r), p in cells.items() if r == row] or [0]) for row in range(1, 6)}
        free = self.bottom - self.top - 2 * CAPTION
        weight = {row: max(1.0, need[row]) ** 0.85 + 0.6 for row in need}
        # The least is what the number of a row needs; the rest is shared.
        total, free = sum(weight.values()), free - 5 * _LOWEST
        self.rows: dict[int, tuple[float, float]] = {}
        y = self.top
        for row in range(5, 0, -1):
            caption = self.captions.get(row, 0.0)
            self.rows[row] = (y + caption, y + caption + _LOWEST + free * weight[row] / total)
            y = self.rows[row][1]
        self.column = (self.right - self.left) / 5

    def x(self, column: int) -> float:
        """The left edge of a column."""
        return self.left + (column - 1) * self.column

    @property
    def middle(self) -> float:
        """The line between low and high impact."""
        return self.rows[self.low][0] - CAPTION

    def corner(self, quadrant: Quadrant) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a quadrant."""
        split = self.x(self.low_columns + 1)
        across = (split, self.right) if quadrant in ("carry", "where_needed") else (self.left, split)
        down = (self.top, self.middle) if quadrant in ("carry", "listen") else (self.middle, self.bottom)
        return across[0], down[0], across[1], down[1]


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a party sits: the left edge and the middle of its line, and how wide and high that line is."""

    x: float
    y: float
    width: float
    height: float


def seats(grid: Grid, cell: Cell, n: int) -> list[Seat]:
    """Seats for the parties of a cell below each other, in two columns where one is not enough.

    There may be fewer than ``n``: then the last one is for saying how many more there are.
    """
    column, row = cell
    up, down = grid.rows[row]
    fit = max(1, int((down - up - 4) / _LEAST))
    columns = 1 if n <= fit else 2
    shown = min(n, fit * columns)
    lines = ceil(shown / columns)
    step = min(_ROW + 6, (down - up - 2) / max(lines, 1))
    first = (up + down) / 2 - step * (lines - 1) / 2
    wide = grid.column / columns
    return [
        Seat(grid.x(column) + wide * (place // lines), first + step * (place % lines), wide, step)
        for place in range(shown)
    ]


def covered(seat: Seat, items: Sequence[Item], text: str, size: float, bold: bool) -> Edges:
    """What a party covers: its mark and its name, with a little air."""
    up, down = seat.y - size * 0.55, seat.y + size * 0.55
    left = seat.x + NAME
    for mark in items:
        if isinstance(mark, Shape):
            left, up, down = min(left, mark.edges[0]), min(up, mark.edges[1]), max(down, mark.edges[3])
    return left - 1.5, up - 1.0, seat.x + NAME + fonts.width(text, size, bold) + 2, down + 1.0


def arrows(
    grid: Grid, wishes: Sequence[tuple[Edges, float, Cell]], taken: Sequence[Edges]
) -> list[tuple[Item, ...] | None]:
    """An arrow from each party to the cell where it is wanted; ``None`` where it would run over a name.

    Args:
        grid: the table.
        wishes: what each party covers, the middle of its mark from the left, and the cell where it is wanted.
        taken: what names, marks and captions cover.
    """
    blocked = list(taken)
    drawn: list[tuple[Item, ...] | None] = []
    for own, middle, cell in wishes:
        points = _free_way(own, middle, _landings(grid, cell, blocked), blocked)
        if points is None:
            drawn.append(None)
            continue
        end, head = arrow(points[-2], points[-1], 0.0, _ARROW, SECOND)
        drawn.append((Line((*points[:-1], end), SECOND, _ARROW, curved=len(points) == 3), head))
        x, y = points[-1]
        blocked.append((x - 5, y - 5, x + 5, y + 5))
        blocked += [_around(a, b) for a, b in pairwise(along(points))]
    return drawn


def _landings(grid: Grid, cell: Cell, blocked: Sequence[Edges]) -> list[Point]:
    """Points in a cell where an arrow may end: those with room for its head."""
    column, row = cell
    up, down = grid.rows[row]
    points = [
        (grid.x(column) + grid.column * across, up + (down - up) * share)
        for across, share in product((0.1, 0.3, 0.55, 0.8, 0.93), (0.12, 0.3, 0.5, 0.7, 0.88))
    ]
    return [
        (x, y) for x, y in points
        if not any(a - _HEAD < x < c + _HEAD and b - _HEAD < y < d + _HEAD for a, b, c, d in blocked)
    ]  # fmt: skip


def _free_way(
    own: Edges, middle: float, landings: Sequence[Point], blocked: Sequence[Edges]
) -> tuple[Point, ...] | None:
    """The shortest way that touches nothing, straight rather than bent."""
    import numpy as np

    if not landings:
        return None

    left, up, right, down = own
    y = (up + down) / 2
    starts = ((right + 1.5, y), (left - 1.5, y), (middle, up - 1.5), (middle, down + 1.5))
    ways = [bent(start, end, bend) for start, end, bend in product(starts, landings, (0.0, 0.16, -0.16))]
    pieces = [(number, a, b) for number, way in enumerate(ways) for a, b in pairwise(along(way))]
    first = np.array([a for _, a, _ in pieces])
    last = np.array([b for *_, b in pieces])
    touched = inside(np.array(blocked), first, last).sum(axis=0) > 0.5
    bad = {pieces[place][0] for place in np.flatnonzero(touched)}
    free = [number for number in range(len(ways)) if number not in bad]
    if not free:
        return None
    return ways[min(free, key=lambda n: (_length(ways[n]), n))]


def _length(way: Sequence[Point]) -> float:
    """How long a way is, and a little more where it bends."""
    (x, y), (to_x, to_y) = way[0], way[-1]
    return hypot(x - to_x, y - to_y) * (1.0 if len(way) == 2 else 1.15)


def _around(a: Point, b: Point) -> Edges:
    return min(a[0], b[0]) - 1.5, min(a[1], b[1]) - 1.5, max(a[0], b[0]) + 1.5, max(a[1], b[1]) + 1.5
