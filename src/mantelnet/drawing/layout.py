"""Where each party lies on the map: few crossings, nobody on top of anybody, and the same places every time.

Several force-directed layouts from fixed seeds are made, turned to lie flat, stretched to the sheet and pushed apart;
the one with the fewest crossings, and the fewest lines under a party, is kept. A party that already has a place
keeps it; a new one comes near its contacts.

Sources: Jacomy et al. (2014), ForceAtlas2, PLOS ONE 9(6); Fruchterman & Reingold (1991), Software: Practice and
Experience 21, 1129-1164; both as networkx has them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from mantelnet.drawing.lines import BEND
from mantelnet.network import Layer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.float64]

Place = tuple[float, float]

#: Half the width and half the height of the field in which parties lie; the sheet stretches it.
HALF_WIDTH: Final = 1.6
HALF_HEIGHT: Final = 1.0
#: How far apart parties are kept for a network of 25, in x and y: names are wide.
_APART: Final = (0.44, 0.27)
_UNKNOWN_STRENGTH: Final = 2
#: A line under a party misleads more than two lines that cross.
_UNDER: Final = 2.5
#: A line this near to the middle of a party runs under it.
_CLOSE: Final = 0.09
_MOST_MOVED: Final = 8
_PUSHES: Final = 250


def layout(layer: Layer, known: Mapping[str, Place] | None = None) -> dict[str, Place]:
    """A place for each party: x from -1.6 to 1.6 (right), y from -1 to 1 (down), rounded to four decimals.

    Args:
        layer: the parties and their ties.
        known: places that are kept as they are; places of parties that the layer does not have are left out.
    """
    kept = {party: place for party, place in (known or {}).items() if party in layer.position}
    if not layer.parties:
        return {}
    places = kept if kept else _fresh(layer)
    if len(places) < len(layer.parties):
        places = _added(layer, places)
    return {party: (round(places[party][0], 4), round(places[party][1], 4)) for party in layer.parties}


def _fresh(layer: Layer) -> dict[str, Place]:
    tied = [party for party in layer.parties if layer.neighbours[party]]
    loose = [party for party in layer.parties if not layer.neighbours[party]]
    floor = HALF_HEIGHT if not loose else HALF_HEIGHT - 0.22 * _shrink(len(layer.parties)) * _rows(loose, layer)
    places: dict[str, Place] = {}
    if tied:
        found = _best(layer, tied)
        low, high = found[:, 1].min(), found[:, 1].max()
        span = (high - low) or 1.0
        for party, (x, y) in zip(tied, found, strict=True):
            flat = -HALF_HEIGHT + (y - low) / span * (floor + HALF_HEIGHT) if len(tied) > 1 else 0.0
            places[party] = (float(x), float(flat))
    places.update(_strip(loose, floor if tied else -HALF_HEIGHT, layer))
    return places


def _rows(loose: Sequence[str], layer: Layer) -> int:
    return -(-len(loose) // _per_row(layer))


def _per_row(layer: Layer) -> int:
    return max(5, round(7 / _shrink(len(layer.parties))))


def _strip(loose: Sequence[str], top: float, layer: Layer) -> dict[str, Place]:
    """Parties without ties in rows below the map: none of them seems to be near another for a reason."""
    if not loose:
        return {}
    per_row, rows = _per_row(layer), _rows(loose, layer)
    step = (HALF_HEIGHT - top) / rows
    places: dict[str, Place] = {}
    for number, party in enumerate(loose):
        row, column = divmod(number, per_row)
        in_row = min(per_row, len(loose) - row * per_row)
        x = -HALF_WIDTH + (column + 0.5) * 2 * HALF_WIDTH / in_row
        places[party] = (x, top + (row + 1) * step)
    return places


def _shrink(n: int) -> float:
    """How much closer parties may lie in a network of a size."""
    return float(min(1.15, (25 / max(n, 1)) ** 0.5))


def _best(layer: Layer, tied: Sequence[str]) -> Places:
    import networkx as nx
    import numpy as np

    index = {party: place for place, party in enumerate(tied)}
    edges = np.array([(index[a], index[b]) for a, b in layer.pairs], dtype=np.intp).reshape(-1, 2)
    graph: Any = nx.Graph()
    graph.add_nodes_from(range(len(tied)))
    for (a, b), strength in zip(edges, layer.strengths.values(), strict=True):
        graph.add_edge(int(a), int(b), weight=float(strength or _UNKNOWN_STRENGTH))
    seeds = range(8 if len(tied) <= 40 else 4 if len(tied) <= 100 else 2)
    candidates: list[Places] = []
    for seed in seeds:
        atlas = nx.forceatlas2_layout(
            graph, max_iter=300 if len(tied) <= 100 else 120, scaling_ratio=4.0, gravity=1.5, weight="weight", seed=seed
        )
        candidates.append(_array(atlas, len(tied)))
        spring = nx.spring_layout(graph, k=1.2 / len(tied) ** 0.5, iterations=200, weight="weight", seed=seed)
        candidates.append(_array(spring, len(tied)))
    ready = [_apart(_flat(places), _shrink(len(layer.parties))) for places in candidates]
    double = _in_both_layers(layer)
    twice = np.array([pair in double for pair in layer.pairs], dtype=bool)
    scores = [_cost(places, edges, twice) for places in ready]
    return _cleared(ready[scores.index(min(scores))], edges, twice, _shrink(len(layer.parties)))


def _in_both_layers(layer: Layer) -> set[tuple[str, str]]:
    pairs: dict[str, set[tuple[str, str]]] = {"formal": set(), "informal": set()}
    for tie in layer.ties:
        pairs[tie.layer].add(layer.pair(tie.source, tie.target))
    return pairs["formal"] & pairs["informal"]


def _array(places: Mapping[int, Any], n: int) -> Places:
    import numpy as np

    return np.array([places[place] for place in range(n)], dtype=np.float64)


def _flat(places: Places) -> Places:
    """Turned so that the long side lies flat, and stretched to the field."""
    import numpy as np

    centred = places - places.mean(axis=0)
    if len(places) > 2:
        _, _, axes = np.linalg.svd(centred, full_matrices=False)
        # The sign of an axis is a matter of the library: the first party lies left and high.
        turned = centred @ axes.T
        turned *= np.where(turned[0] > 0, -1.0, 1.0)
    else:
        turned = centred
    reach = np.abs(turned).max(axis=0)
    reach[reach == 0] = 1.0
    # Halfway between a straight stretch and equal spacing, so that a far party does not press the rest together.
    even = (turned.argsort(axis=0).argsort(axis=0) + 0.5) / len(places) * 2 - 1
    mixed = 0.6 * turned / reach + 0.4 * even
    box: Places = np.array([HALF_WIDTH, HALF_HEIGHT])
    stretched: Places = mixed / np.abs(mixed).max(axis=0).clip(1e-9) * box
    return stretched


def _apart(places: Places, shrink: float) -> Places:
    """Parties that lie too close are pushed apart, until nobody does or it takes too long."""
    import numpy as np

    if len(places) < 2:
        return places
    (need_x, need_y), box = (side * shrink for side in _APART), np.array([HALF_WIDTH, HALF_HEIGHT])
    moved = places.copy()
    # Two parties on one spot go different ways: by their number, never by chance.
    moved += np.stack([np.arange(len(places)), np.arange(len(places))[::-1]], axis=1) * 1e-6
    for _ in range(_PUSHES if len(places) <= 200 else _PUSHES // 5):
        x = (moved[:, None, 0] - moved[None, :, 0]) / need_x
        y = (moved[:, None, 1] - moved[None, :, 1]) / need_y
        distance = np.hypot(x, y)
        np.fill_diagonal(distance, 2.0)
        if (distance >= 1).all():
            break
        push = np.clip(1 / np.maximum(distance, 1e-9) - 1, 0, 1e9)
        moved[:, 0] += 0.35 * need_x * (push * x).sum(axis=1)
        moved[:, 1] += 0.35 * need_y * (push * y).sum(axis=1)
        np.clip(moved, -box, box, out=moved)
    return moved


def _cleared(places: Places, edges: NDArray[np.intp], double: NDArray[np.bool_], shrink: float) -> Places:
    """The same places, but with parties that lie on a line moved aside, where that makes the whole better."""
    import numpy as np

    best, need = places.copy(), np.array(_APART) * shrink
    cost = _cost(best, edges, double)
    steps = [(x, y) for x in (-0.3, -0.15, 0.0, 0.15, 0.3) for y in (-0.24, -0.12, 0.0, 0.12, 0.24) if x or y]
    for number in np.flatnonzero(_under(best, edges, double))[:_MOST_MOVED]:
        for x, y in steps:
            moved = best.copy()
            moved[number] = np.clip(moved[number] + (x, y), (-HALF_WIDTH, -HALF_HEIGHT), (HALF_WIDTH, HALF_HEIGHT))
            others = np.delete(moved, number, axis=0)
            if np.hypot(*((others - moved[number]) / need).T).min(initial=2.0) < 0.95:
                continue
            if (found := _cost(moved, edges, double)) < cost:
                best, cost = moved, found
    return best


def _cost(places: Places, edges: NDArray[np.intp], double: NDArray[np.bool_]) -> float:
    """Crossings, lines under a party, and length.

    Args:
        places: of the parties.
        edges: the tied pairs, by the numbers of their parties.
        double: which pairs have two ties: those bend, one to each side.
    """
    import numpy as np

    if len(edges) == 0:
        return 0.0
    starts, ends = places[edges[:, 0]], places[edges[:, 1]]
    length = float(np.hypot(*(ends - starts).T).sum())
    under = float(_under(places, edges, double).sum())
    return _crossings(starts, ends, edges) + _UNDER * under + 0.2 * length


def _crossings(starts: Places, ends: Places, edges: NDArray[np.intp]) -> int:
    import numpy as np

    def side(a: Places, b: Places, c: Places) -> Places:
        return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])

    total = 0
    # In strips, so that thousands of ties do not ask for gigabytes.
    for first in range(0, len(edges), 512):
        a, b = starts[first : first + 512, None, :], ends[first : first + 512, None, :]
        c, d = starts[None, :, :], ends[None, :, :]
        cross = (side(a, b, c) * side(a, b, d) < 0) & (side(c, d, a) * side(c, d, b) < 0)
        mine = edges[first : first + 512, None, :, None]
        shared = (mine == edges[None, :, None, :]).any(axis=(2, 3))
        total += int(np.count_nonzero(cross & ~shared))
    return total // 2


def _under(places: Places, edges: NDArray[np.intp], double: NDArray[np.bool_]) -> NDArray[np.intp]:
    """How many lines run under each party that they do not join."""
    import numpy as np

    a, b = places[edges[:, 0]], places[edges[:, 1]]
    count: NDArray[np.intp] = np.zeros(len(places), dtype=np.intp)
    straight = [(a[~double], b[~double])]
    count += _close(places, straight, edges[~double])
    a, b = a[double], b[double]
    for bend in (BEND, -BEND) if len(a) else ():
        across = (b - a)[:, ::-1] * np.array([-bend, bend])
        # The middle of the bend lies halfway to its handle.
        middle = (a + b) / 2 + across / 2
        quarters = [a, (a + middle) / 2 + across / 8, middle, (b + middle) / 2 + across / 8, b]
        count += _close(places, list(pairwise(quarters)), edges[double])
    return count


def _close(places: Places, pieces: Sequence[tuple[Places, Places]], edges: NDArray[np.intp]) -> NDArray[np.intp]:
    """How many lines, each in pieces, come close to each party that they do not join."""
    import numpy as np

    close = np.zeros((len(places), len(edges)), dtype=bool)
    for starts, ends in pieces:
        along = ends - starts
        reach = np.maximum((along**2).sum(axis=1), 1e-12)
        share = np.clip(((places[:, None] - starts[None]) * along[None]).sum(axis=2) / reach, 0, 1)
        nearest = starts[None] + share[..., None] * along[None]
        close |= np.hypot(*np.moveaxis(nearest - places[:, None], 2, 0)) < _CLOSE
    own = (edges[None] == np.arange(len(places))[:, None, None]).any(axis=2)
    found: NDArray[np.intp] = np.count_nonzero(close & ~own, axis=1)
    return found


def _added(layer: Layer, kept: Mapping[str, Place]) -> dict[str, Place]:
    """Places for new parties: near their contacts, away from everybody else; nobody else moves."""
    import numpy as np

    places = dict(kept)
    grid = np.array(
        [(x, y) for y in np.linspace(-HALF_HEIGHT, HALF_HEIGHT, 41) for x in np.linspace(-HALF_WIDTH, HALF_WIDTH, 65)]
    )
    need = np.array(_APART) * _shrink(len(layer.parties))
    waiting = [party for party in layer.parties if party not in places]
    # Those with most contacts on the map come first, so that a new party can draw in another.
    while waiting:
        waiting.sort(key=lambda p: -sum(other in places for other in layer.neighbours[p]))
        party = waiting.pop(0)
        taken = np.array(list(places.values()))
        near = [places[other] for other in layer.neighbours[party] if other in places]
        crowd = (np.clip(1 - np.hypot(*np.moveaxis((grid[:, None] - taken[None]) / need, 2, 0)), 0, None) ** 2).sum(1)
        aim = np.array(near).mean(axis=0) if near else np.array([0.0, HALF_HEIGHT])
        pull = np.hypot(*(grid - aim).T)
        best = grid[int(np.argmin(20 * crowd + pull))]
        places[party] = (float(best[0]), float(best[1]))
    return places
