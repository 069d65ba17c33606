"""Where each party lies on the map: few crossings, nobody on top of anybody, and the same places every time.

Several guesses are made, the best of them are made calm, and the calmest is kept. A party that already has a place
keeps it; a new one comes near its contacts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from mantelnet.drawing.stress import APART, HALF_HEIGHT, HALF_WIDTH
from mantelnet.network import Layer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.float64]

__all__ = ["HALF_HEIGHT", "HALF_WIDTH", "Place", "layout"]

Place = tuple[float, float]

_UNKNOWN_STRENGTH: Final = 2
#: Up to so many parties a map bears names, which need a free side.
_NAMED: Final = 40
#: Up to so many parties there is time to try more layouts to the end.
_SMALL: Final = 20
#: How much work a search may be: in pairs of ties that are looked at.
_WORK: Final = 60_000_000


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
    places.update(_strip(loose, floor if tied else -HALF_HEIGHT, layer, below=bool(tied)))
    return places


def _rows(loose: Sequence[str], layer: Layer) -> int:
    return -(-len(loose) // _per_row(layer))


def _per_row(layer: Layer) -> int:
    return max(5, round(7 / _shrink(len(layer.parties))))


def _strip(loose: Sequence[str], top: float, layer: Layer, below: bool) -> dict[str, Place]:
    """Parties without ties in rows, ``below`` a map: none of them seems to be near another for a reason."""
    if not loose:
        return {}
    per_row, rows = _per_row(layer), _rows(loose, layer)
    step = (HALF_HEIGHT - top) / rows
    places: dict[str, Place] = {}
    for number, party in enumerate(loose):
        row, column = divmod(number, per_row)
        in_row = per_row if rows > 1 else len(loose)
        x = -HALF_WIDTH + (column + 0.5) * 2 * HALF_WIDTH / in_row
        places[party] = (x, top + (row + 1) * step if below else top + (row + 0.5) * step)
    return places


def _shrink(n: int) -> float:
    """How much closer parties may lie in a network of a size."""
    return float(min(1.15, (25 / max(n, 1)) ** 0.5))


def _best(layer: Layer, tied: Sequence[str]) -> Places:
    import numpy as np

    from mantelnet.drawing.stress import guesses, stretched
    from mantelnet.drawing.tidying import Map

    index = {party: place for place, party in enumerate(tied)}
    edges = np.array([(index[a], index[b]) for a, b in layer.pairs], dtype=np.intp).reshape(-1, 2)
    strengths = np.array([float(strength or _UNKNOWN_STRENGTH) for strength in layer.strengths.values()])
    double = _in_both_layers(layer)
    lines = np.array([1.6 if pair in double else 1.0 for pair in layer.pairs])
    n, shrink = len(tied), _shrink(len(layer.parties))
    many = 16 if n <= 60 else 6 if n <= 200 else 2
    maps = [Map(places, edges, lines, shrink) for places in guesses(n, edges, strengths, shrink, many)]
    named = len(layer.parties) <= _NAMED
    rounds = _rounds(n, edges)
    maps.sort(key=Map.cost)
    # The more parties, the longer each trial takes, and the less a second one brings.
    kept = maps[: 6 if n <= _SMALL else 4 if n <= _NAMED else 2 if n <= 200 else 1]
    for each in kept:
        each.tidy(min(5, rounds), names=False)
    kept.sort(key=Map.cost)
    last = kept[: 2 if n <= _SMALL else 1]
    for each in last:
        each.tidy(rounds, names=named)
    best = min(last, key=lambda each: each.cost(names=named))
    # In a large network a few parties far out would press all others together.
    return stretched(best.places, 0.0 if n <= 100 else 0.4)


def _rounds(n: int, edges: NDArray[np.intp]) -> int:
    """How often all parties may look for a better place: a network with very many ties gets no calmer anyway."""
    return min(12 if n <= _NAMED else 8, _WORK // (50 * max(1, 2 * len(edges)) * max(1, len(edges) + 4 * n)))


def _in_both_layers(layer: Layer) -> set[tuple[str, str]]:
    pairs: dict[str, set[tuple[str, str]]] = {"formal": set(), "informal": set()}
    for tie in layer.ties:
        pairs[tie.layer].add(layer.pair(tie.source, tie.target))
    return pairs["formal"] & pairs["informal"]


def _added(layer: Layer, kept: Mapping[str, Place]) -> dict[str, Place]:
    """Places for new parties: near their contacts, away from everybody else; nobody else moves."""
    import numpy as np

    places = dict(kept)
    grid = np.array(
        [(x, y) for y in np.linspace(-HALF_HEIGHT, HALF_HEIGHT, 41) for x in np.linspace(-HALF_WIDTH, HALF_WIDTH, 65)]
    )
    need = np.array(APART) * _shrink(len(layer.parties))
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
