"""Where the name of each party stands: never on a party, never on another name, as little as possible on a line.

Our own greedy placement: sixteen sides at several distances, in one line or broken, from the best connected party
down, in several rounds. On the same map it left no name on a party and no name on another, where the libraries that
were tried left some.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Anchor, Point, Words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_ON_PARTY: Final = 400.0
_ON_NAME: Final = 300.0
_OFF_SHEET: Final = 2000.0
#: On a line at all, and for each point of it; letters need some air.
_TOUCHES: Final = 6.0
_ON_LINE: Final = 0.35
_BRUSHES: Final = 2.5
_MANY: Final = 150
#: The edges of a thick line lie beside its middle.
_AIR: Final = (1.0, 3.6)
#: So near to another party a name could be taken for that one's.
_BESIDE: Final = 5.0
_NEXT_TO: Final = 3.0
#: Names right below or beside each other look like one.
_AROUND: Final = (-9.0, -3.5, 9.0, 3.5)
_STACKED: Final = 4.0
_ROUNDS: Final = 8
_GAPS: Final = (3.5, 7.5, 13.0)
#: What a name in more lines costs, as it is not read at once.
_BROKEN: Final = 0.4
#: Sides as (x, y), with how little each is liked: right and below first, as people read.
_SIDES: Final = (
    (1, 0, 0.0), (0, 1, 0.6), (-1, 0, 0.9), (0, -1, 1.2), (1, 1, 1.5), (1, -1, 1.7), (-1, 1, 1.9), (-1, -1, 2.1),
    (1, 0.5, 0.5), (1, -0.5, 0.7), (-1, 0.5, 1.3), (-1, -0.5, 1.4), (0.5, 1, 1.1), (0.5, -1, 1.6), (-0.5, 1, 1.4),
    (-0.5, -1, 1.8),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """A party on the sheet: its middle, what it covers (left, top, right, bottom), and its name in lines.

    Beside a corner of a round mark there is room: a name may come nearer to it there. ``broken`` is the name in other,
    shorter lines; empty where it has none.
    """

    x: float
    y: float
    edges: tuple[float, float, float, float]
    lines: tuple[str, ...]
    size: float
    bold: bool
    round: bool = True
    broken: tuple[str, ...] = ()

    @property
    def ways(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lines of the name, and the same name in other lines where that is possible."""
        return self.lines, self.broken or self.lines

    def extent(self, lines: Sequence[str]) -> Point:
        """Width and height of the name in some lines."""
        wide = max((fonts.width(line, self.size, self.bold) for line in lines), default=0.0)
        return wide, self.size * (fonts.ASCENT + fonts.DESCENT + fonts.LEADING * (len(lines) - 1))


@dataclass(frozen=True, slots=True)
class Label:
    """A name at its place: its box (left, top, right, bottom) and its lines."""

    box: tuple[float, float, float, float]
    words: tuple[Words, ...]


def place(
    nodes: Sequence[Node],
    segments: Sequence[tuple[Point, Point, float]],
    sheet: tuple[float, float, float, float],
    colour: str,
    halo: float = 3.0,
) -> list[Label]:
    """A place for each name.

    Args:
        nodes: the parties.
        segments: the lines in straight pieces, each with its two ends and its width.
        sheet: left, top, right and bottom of the room for names.
        colour: of the letters.
        halo: width of the white edge of the letters.
    """
    import numpy as np

    if not nodes:
        return []
    ways = (0, 1) if any(node.broken for node in nodes) else (0,)
    boxes = np.array(
        [[_box(node, node.ways[way], side, gap) for way in ways for gap in _GAPS for side in _SIDES] for node in nodes]
    )
    liked = np.array(
        [liking + 1.5 * step + _BROKEN * way for way in ways for step in range(3) for *_, liking in _SIDES]
    )
    cost = liked[None, :] + _fixed(nodes, boxes, segments, sheet)
    chosen = cost.argmin(axis=1)
    degree = [sum(_near(node, end) for a, b, _ in segments for end in (a, b)) for node in nodes]
    order = sorted(range(len(nodes)), key=lambda n: (-degree[n], n))
    for _ in range(_ROUNDS):
        before = chosen.copy()
        for n in order:
            others = np.array([boxes[m, chosen[m]] for m in range(len(nodes)) if m != n]).reshape(-1, 4)
            mine, theirs = boxes[n][:, None, :], others[None, :, :]
            crowd = _ON_NAME * _overlap(mine, theirs) + _STACKED * (_overlap(mine + _AROUND, theirs) > 0)
            chosen[n] = int((cost[n] + crowd.sum(axis=1)).argmin())
        if (before == chosen).all():
            break
    found: list[Label] = []
    for n, node in enumerate(nodes):
        way, place = divmod(int(chosen[n]), len(_GAPS) * len(_SIDES))
        found.append(_label(node, node.ways[way], boxes[n, chosen[n]], _SIDES[place % len(_SIDES)], colour, halo))
    return found


def _near(node: Node, end: Point) -> bool:
    return abs(node.x - end[0]) < 0.5 and abs(node.y - end[1]) < 0.5


def _box(
    node: Node, lines: Sequence[str], side: tuple[float, float, float], gap: float
) -> tuple[float, float, float, float]:
    wide, high = node.extent(lines)
    x, y, _ = side
    nearer = 0.78 if abs(x) == abs(y) == 1 and node.round else 1.0
    before, above, behind, below = (
        (reach + gap) * nearer
        for reach in (node.x - node.edges[0], node.y - node.edges[1], node.edges[2] - node.x, node.edges[3] - node.y)
    )
    # Halfway between beside and above, a name still begins beside its party, and so on for the others.
    left = node.x + (behind if x == 1 else -before - wide if x == -1 else -wide / 2 + x * 0.7 * wide)
    top = node.y + (below if y == 1 else -above - high if y == -1 else -high / 2 + y * (high * 0.5 + 4))
    return left, top, left + wide, top + high


def _overlap(one: Numbers, other: Numbers) -> Numbers:
    """1 where two boxes overlap, by how much of the smaller side above that."""
    import numpy as np

    wide = np.minimum(one[..., 2], other[..., 2]) - np.maximum(one[..., 0], other[..., 0]) + 2.0
    high = np.minimum(one[..., 3], other[..., 3]) - np.maximum(one[..., 1], other[..., 1]) + 1.0
    return np.where((wide > 0) & (high > 0), 1 + np.minimum(wide, high) / 10, 0.0)


def _fixed(
    nodes: Sequence[Node],
    boxes: Numbers,
    segments: Sequence[tuple[Point, Point, float]],
    sheet: tuple[float, float, float, float],
) -> Numbers:
    """What a place costs whatever the other names do."""
    import numpy as np

    reach = np.array([n.edges for n in nodes])
    cost: Numbers = np.zeros(boxes.shape[:2])
    for n in range(len(nodes)):
        others = np.delete(reach, n, axis=0)
        cost[n] += _ON_PARTY * _overlap(boxes[n][:, None, :], others[None, :, :]).sum(axis=1)
        wider = boxes[n] + np.array([-_BESIDE, -_BESIDE, _BESIDE, _BESIDE])
        cost[n] += _NEXT_TO * (_overlap(wider[:, None, :], others[None, :, :]) > 0).sum(axis=1)
    left, top, right, bottom = sheet
    off = np.maximum(left - boxes[..., 0], 0) + np.maximum(boxes[..., 2] - right, 0)
    off += np.maximum(top - boxes[..., 1], 0) + np.maximum(boxes[..., 3] - bottom, 0)
    cost += np.where(off > 0, _OFF_SHEET + off, 0.0)
    if segments:
        # Where lines are everywhere, a name far from its party is worse than one on a line.
        calm = min(1.0, _MANY / len(segments))
        starts = np.array([a for a, _, _ in segments])
        ends = np.array([b for _, b, _ in segments])
        width = np.array([w for *_, w in segments])
        for n in range(len(nodes)):
            through, beside = (inside(boxes[n] + np.array([-air, -air, air, air]), starts, ends) for air in _AIR)
            cost[n] += calm * (_ON_LINE * through * (0.6 + 0.4 * width) + _TOUCHES * (through > 0)).sum(axis=1)
            cost[n] += calm * _BRUSHES * (beside > 0).sum(axis=1)
    return cost


def inside(boxes: Numbers, starts: Numbers, ends: Numbers) -> Numbers:
    """How many points (lengths, not places) of each line lie inside each box (Liang and Barsky, 1984)."""
    import numpy as np

    along = ends - starts
    first: Numbers = np.zeros((len(boxes), len(starts)))
    last: Numbers = np.ones((len(boxes), len(starts)))
    for axis in (0, 1):
        delta = np.where(np.abs(along[:, axis]) < 1e-9, 1e-9, along[:, axis])
        one = (boxes[:, None, axis] - starts[None, :, axis]) / delta
        two = (boxes[:, None, axis + 2] - starts[None, :, axis]) / delta
        first = np.maximum(first, np.minimum(one, two))
        last = np.minimum(last, np.maximum(one, two))
    inside: Numbers = np.maximum(last - first, 0) * np.hypot(along[:, 0], along[:, 1])
    return inside


def _label(
    node: Node, lines: Sequence[str], box: Numbers, side: tuple[float, float, float], colour: str, halo: float
) -> Label:
    left, top, right, bottom = (float(edge) for edge in box)
    anchor: Anchor = "start" if side[0] > 0 else "end" if side[0] < 0 else "middle"
    x = left if anchor == "start" else right if anchor == "end" else (left + right) / 2
    words = tuple(
        Words(
            line,
            x,
            top + node.size * (fonts.ASCENT + fonts.LEADING * number),
            node.size,
            node.bold,
            colour,
            anchor,
            halo,
        )
        for number, line in enumerate(lines)
    )
    return Label((left, top, right, bottom), words)
