"""Parties and ties as a map shows them: how large, how thick, and in which way lines go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot, pi, sqrt
from typing import Final

from mantelnet.drawing.lines import WIDTHS, arrow, dashes
from mantelnet.drawing.paper import FORMAL, INFORMAL
from mantelnet.drawing.scene import Item, Line, Point
from mantelnet.network import Layer, Tie

#: For an unknown strength a thin line in its own colour.
UNKNOWN_WIDTH: Final = 1.2
FAINT: Final = {"formal": "#8291A1", "informal": "#B57DAE"}
_FULL: Final = {"formal": FORMAL, "informal": INFORMAL}
#: Areas of parties with influence 1 to 5, in square points.
_AREAS: Final = (130, 230, 370, 560, 800)
#: A dashed line that is shorter than this would be one dash.
_SHORT: Final = 24.0
#: More ties than this are drawn thinner, or they cover each other.
_MANY_TIES: Final = 160
#: Between the two lines of a pair that is tied in both layers, in points.
_BETWEEN: Final = 2.4


@dataclass(frozen=True, slots=True)
class Spot:
    """A party on the sheet: its middle, how large it is, and how wide the white collar is at which lines end."""

    party: str
    x: float
    y: float
    diameter: float
    collar: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A tie as it is drawn.

    Args:
        items: its line, and its head when it goes one way.
        data: facts about it, for a page that people can work with.
        ways: points along the line and its head, for what has to keep clear of them.
        width: of the line.
    """

    items: tuple[Item, ...]
    data: Mapping[str, str]
    ways: tuple[tuple[Point, ...], ...]
    width: float


def diameter(influence: float | None, n: int) -> float:
    """The diameter of a party on a map with ``n`` parties: smaller in a larger network."""
    areas = _AREAS
    if influence is None:
        area = float(areas[1])
    else:
        low = min(4, int(influence)) - 1
        area = areas[low] + (areas[min(4, low + 1)] - areas[low]) * (influence - low - 1)
    return 2 * sqrt(area / pi) * thinner(n)


def thinner(n: int) -> float:
    """How much smaller marks and lines are in a network of more than 30 parties."""
    return min(1.0, (30 / n) ** 0.5) if n else 1.0


def thinness(layer: Layer) -> float:
    """How much thinner lines are in a network of many parties, or of very many ties."""
    return max(0.25, min(max(0.4, thinner(len(layer.parties))), sqrt(_MANY_TIES / max(1, len(layer.ties)))))


def draw(layer: Layer, spots: Mapping[str, Spot]) -> list[Drawn]:
    """The ties, thin ones first: one for each layer in which a pair is tied."""
    strongest: dict[tuple[str, str, str], Tie] = {}
    for tie in layer.ties:
        pair = (*layer.pair(tie.source, tie.target), tie.layer)
        known = strongest.get(pair)
        if known is None or (tie.strength or 0) > (known.strength or 0):
            strongest[pair] = tie
    thin = thinness(layer)
    widths = {
        each: (WIDTHS[tie.strength - 1] if tie.strength else UNKNOWN_WIDTH) * thin for each, tie in strongest.items()
    }
    drawn: list[Drawn] = []
    for each, tie in strongest.items():
        one, other, name = each
        beside = widths.get((one, other, "informal" if name == "formal" else "formal"))
        # The two lines of a pair run beside each other, always on the same side.
        aside = 0.0 if beside is None else (beside + _BETWEEN * max(0.5, thin)) / 2
        if (name == "formal") is (tie.source == one):
            aside = -aside
        drawn.append(_tie(spots[tie.source], spots[tie.target], tie, widths[each], aside))
    return sorted(drawn, key=lambda d: d.width)


def _tie(source: Spot, target: Spot, tie: Tie, width: float, aside: float) -> Drawn:
    colour = (FAINT if tie.strength is None else _FULL)[tie.layer]
    x, y = target.x - source.x, target.y - source.y
    length = hypot(x, y)
    shift = (-y * aside / (length or 1.0), x * aside / (length or 1.0))
    start, end = (source.x + shift[0], source.y + shift[1]), (target.x + shift[0], target.y + shift[1])
    ways: list[tuple[Point, ...]] = [(start, end)]
    items: list[Item] = []
    if tie.directed:
        end, head = arrow(start, end, target.diameter / 2 + target.collar, width, colour)
        items.append(head)
        ways.append(head.points)
    dash = dashes(width) if tie.layer == "informal" and length > _SHORT else None
    items.insert(0, Line((start, end), colour, width, dash))
    facts = {"a": tie.source, "b": tie.target, "layer": tie.layer, "strength": str(tie.strength or "")}
    return Drawn(tuple(items), facts, tuple(ways), width)
