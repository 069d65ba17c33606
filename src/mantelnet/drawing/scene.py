"""What a drawing is made of. Lengths are points (1/72 inch), y runs down, angles do not occur."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin, sqrt
from typing import Final, Literal

Anchor = Literal["start", "middle", "end"]
ShapeName = Literal["circle", "square", "triangle", "diamond"]
Point = tuple[float, float]

#: Areas beside that of a circle: equal area is not quite equal weight to the eye.
_WEIGHT: Final[Mapping[ShapeName, float]] = {"circle": 1.0, "square": 0.98, "triangle": 0.9, "diamond": 0.95}


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points; with three points and ``curved`` the middle one bends it (quadratic Bézier)."""

    points: tuple[Point, ...]
    colour: str
    width: float = 1.0
    dash: tuple[float, float] | None = None
    curved: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A mark at a place.

    Args:
        name: its form.
        x: middle.
        y: middle.
        diameter: of the circle that weighs as much.
        fill: colour inside.
        stroke: colour of the outline; ``None`` for none.
    """

    name: ShapeName
    x: float
    y: float
    diameter: float
    fill: str
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: tuple[float, float] | None = None

    @property
    def radius(self) -> float:
        """From the middle to the farthest point of a circle of this shape's area."""
        return self.diameter / 2

    @property
    def corners(self) -> tuple[Point, ...]:
        """The corners of its polygon; none for a circle."""
        return corners(self.name, self.x, self.y, self.diameter)

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what it covers, with its outline."""
        half = self.stroke_width / 2 if self.stroke else 0.0
        points = self.corners
        if not points:
            half += self.radius
            return self.x - half, self.y - half, self.x + half, self.y + half
        across, down = [x for x, _ in points], [y for _, y in points]
        return min(across) - half, min(down) - half, max(across) + half, max(down) + half


def corners(name: ShapeName, x: float, y: float, diameter: float) -> tuple[Point, ...]:
    """The corners of a shape; none for a circle."""
    area = pi * (diameter / 2) ** 2 * _WEIGHT[name]
    if name == "square":
        half = sqrt(area) / 2
        return ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    if name == "diamond":
        half = sqrt(area / 2)
        return ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
    if name == "triangle":
        reach = sqrt(area / 1.299)
        # Its visual middle lies below the middle of its box.
        lift = reach * 0.12
        return tuple((x + reach * cos(angle), y + lift + reach * sin(angle)) for angle in (-pi / 2, pi / 6, 5 * pi / 6))
    return ()


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; ``y`` is the baseline. ``halo`` is a white edge of so many points; ``upright`` turns it."""

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    colour: str = "#1F2933"
    anchor: Anchor = "start"
    halo: float = 0.0
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Things that belong together.

    Args:
        items: what it holds, back to front.
        kind: what it is, such as ``party`` or ``tie``; a renderer may use it as a class.
        title: its name for who cannot see it.
        data: facts about it, for a page that people can work with.
    """

    items: tuple[Item, ...]
    kind: str = ""
    title: str = ""
    data: Mapping[str, str] = field(default_factory=dict)


Item = Line | Box | Shape | Words | Group


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole drawing.

    Args:
        width: in points.
        height: in points.
        items: back to front.
        title: what it shows, in one sentence.
        description: the same in more words, for who cannot see it.
        language: of its words.
        scale: how many times larger it is printed.
    """

    width: float
    height: float
    items: tuple[Item, ...]
    title: str
    description: str
    language: str
    scale: float = 1.0


def every(items: Sequence[Item]) -> list[Item]:
    """All items, those in groups too, back to front."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Group):
            found += every(item.items)
        else:
            found.append(item)
    return found
