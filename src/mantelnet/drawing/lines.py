"""Lines between things: dashes that stay dashes at any width, heads of arrows, and points along a bend."""

from __future__ import annotations

from math import hypot
from typing import Final

from mantelnet.drawing.scene import Line, Point

#: Widths of ties of strength 1 to 5, in points.
WIDTHS: Final = (0.8, 1.5, 2.4, 3.5, 4.8)
#: So many straight pieces stand for a bend where something has to keep clear of it.
_PIECES: Final = 8


def dashes(width: float) -> tuple[float, float]:
    """The dash of a line of a width: shorter in parts of its width as it gets thicker, or dashes melt together."""
    share = (width - WIDTHS[0]) / (WIDTHS[-1] - WIDTHS[0])
    return width * (5.0 - 3.4 * share), width * 1.5 + (0.8 if width < 1.6 else 0.0)


def bent(start: Point, end: Point, bend: float) -> tuple[Point, ...]:
    """The points of a line that bends away by so much of its length; two points where it does not bend."""
    if not bend:
        return start, end
    x, y = end[0] - start[0], end[1] - start[1]
    return start, ((start[0] + end[0]) / 2 - y * bend, (start[1] + end[1]) / 2 + x * bend), end


def along(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Points along a line as it is drawn: its ends, and between them when it bends (a quadratic Bézier curve)."""
    if len(points) != 3:
        return points
    start, middle, end = points

    def at(t: float) -> Point:
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        return a * start[0] + b * middle[0] + c * end[0], a * start[1] + b * middle[1] + c * end[1]

    return tuple(at(step / _PIECES) for step in range(_PIECES + 1))


def arrow(start: Point, end: Point, gap: float, width: float, colour: str) -> tuple[Point, Line]:
    """Where a one-way line ends, and its head.

    Args:
        start: where the line comes from; with a bend, its middle point.
        end: the middle of what it points at.
        gap: how far before that the head stops.
        width: of the line.
        colour: of the line.
    """
    x, y = end[0] - start[0], end[1] - start[1]
    length = hypot(x, y) or 1.0
    x, y = x / length, y / length
    reach, half = 4.6 + 1.3 * width, 2.2 + 0.8 * width
    tip = (end[0] - x * gap, end[1] - y * gap)
    base = (tip[0] - x * reach, tip[1] - y * reach)
    wings = ((base[0] - y * half, base[1] + x * half), tip, (base[0] + y * half, base[1] - x * half))
    return (base[0] + x * reach * 0.4, base[1] + y * reach * 0.4), Line(wings, colour, max(1.2, width * 0.7))
