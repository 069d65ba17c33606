"""The engine: the one door to the libraries that compute, so that a measure holds its formula and little else.

Up to :data:`ENGINE_LIMIT` parties networkx answers: it is the reference. Above it rustworkx (betweenness) and numpy
(distances, eigenvectors) give the same answers to 1e-9 at a fraction of the time. What several measures need is
worked out once per layer and kept with that layer. Every answer is in file order and the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from itertools import chain, count, starmap
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, cast

from mantelnet.network import Layer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

#: Up to here networkx needs a tenth or two of a second; beyond, its time grows faster than the square of the size.
ENGINE_LIMIT: Final = 300
#: A dense eigenproblem of this size takes seconds and 130 MB; larger ones are left to the iteration alone.
DENSE_LIMIT: Final = 4_000

Answer = TypeVar("Answer")


class Reach(NamedTuple):
    """How many others a party can reach, the sum of its distances to them, and the sum of 1 / distance."""

    others: int
    steps: int
    inverse: float


def once(compute: Callable[[Layer], Answer]) -> Callable[[Layer], Answer]:
    """Work something out once per layer; the answer lives and dies with the layer."""

    @wraps(compute)
    def kept(layer: Layer) -> Answer:
        if compute.__name__ not in layer.memo:
            layer.memo[compute.__name__] = compute(layer)
        return cast(Answer, layer.memo[compute.__name__])

    return kept


def _networkx() -> Any:
    # Most of networkx has no types; what it answers gets its type in this module.
    import networkx

    return networkx


@once
def pieces(layer: Layer) -> tuple[tuple[str, ...], ...]:
    """The connected components: the largest first, equally large ones by their first party in file order."""
    place = layer.position.__getitem__
    found = [tuple(sorted(piece, key=place)) for piece in _networkx().connected_components(layer.graph)]
    return tuple(sorted(found, key=lambda piece: (-len(piece), place(piece[0]))))


@once
def blocks(layer: Layer) -> tuple[tuple[str, ...], ...]:
    """The biconnected components: the largest groups of parties that the loss of no one party breaks apart.

    A party in two blocks is a cut point; a block of two parties is a bridge. Parties without ties are in none.
    """
    place = layer.position.__getitem__
    found = [tuple(sorted(block, key=place)) for block in _networkx().biconnected_components(layer.graph)]
    return tuple(sorted(found, key=lambda block: tuple(map(place, block))))


@once
def cores(layer: Layer) -> Mapping[str, int]:
    """The core number of each party."""
    found = _networkx().core_number(layer.graph)
    return MappingProxyType({party: int(found[party]) for party in layer.parties})


@once
def triangles(layer: Layer) -> Mapping[str, int]:
    """The number of tied pairs among the neighbours of each party."""
    near = {party: set(others) for party, others in layer.neighbours.items()}
    twice = dict.fromkeys(layer.parties, 0)
    for one, other in layer.pairs:
        common = len(near[one] & near[other])
        twice[one] += common
        twice[other] += common
    return MappingProxyType({party: number // 2 for party, number in twice.items()})


@once
def split(layer: Layer) -> Mapping[str, tuple[int, ...]]:
    """The sizes of the parts into which a party's own piece falls when that party leaves.

    One walk over the tree of blocks and cut points answers for all parties: below each block hangs a part of the
    piece, and what does not hang below a party is one more part.
    """
    joined = blocks(layer)
    blocks_of: dict[str, list[int]] = {party: [] for party in layer.parties}
    for number, block in enumerate(joined):
        for party in block:
            blocks_of[party].append(number)
    parts: dict[str, tuple[int, ...]] = {}
    hanging = [0] * len(joined)
    for piece in pieces(layer):
        walk: list[tuple[str, int | None]] = [(piece[0], None)]
        for party, above in walk:  # grows while it is walked
            for number in blocks_of[party]:
                if number != above:
                    walk.extend((other, number) for other in joined[number] if other != party)
        for party, above in reversed(walk):  # from the leaves back: whatever hangs below is counted by now
            below = [hanging[number] for number in blocks_of[party] if number != above]
            size = 1 + sum(below)
            if above is not None:
                hanging[above] += size
            rest = len(piece) - size
            parts[party] = tuple(below) + ((rest,) if rest else ())
    return MappingProxyType({party: parts[party] for party in layer.parties})


@once
def betweenness(layer: Layer) -> Mapping[str, float]:
    """Betweenness of each party over (n - 1)(n - 2) / 2, without endpoints."""
    if len(layer.parties) <= ENGINE_LIMIT:
        found = _networkx().betweenness_centrality(layer.graph)
        return MappingProxyType({party: float(found[party]) for party in layer.parties})
    import rustworkx

    graph: rustworkx.PyGraph[str, None] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(layer.parties)
    place = layer.position
    graph.add_edges_from_no_data([(place[one], place[other]) for one, other in layer.pairs])
    # One thread: several add up in another order each time, and the last digits would differ between runs.
    values = rustworkx.betweenness_centrality(graph, parallel_threshold=len(layer.parties) + 1)
    return MappingProxyType({party: values[number] for party, number in place.items()})


@once
def reach(layer: Layer) -> Mapping[str, Reach]:
    """How many others each party can reach, and how far away they are: one pass over all shortest paths."""
    if len(layer.parties) > ENGINE_LIMIT:
        return MappingProxyType(_reach_of_many(layer))
    found = {}
    for party in layer.parties:
        distances = _networkx().single_source_shortest_path_length(layer.graph, party).values()
        away = [int(distance) for distance in distances if distance]
        found[party] = Reach(others=len(away), steps=sum(away), inverse=float(sum(1 / distance for distance in away)))
    return MappingProxyType(found)


def _neighbour_table(layer: Layer, parties: tuple[str, ...]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The neighbours of each of these parties in one row, as numbers among them, and where each party's begin."""
    import numpy as np

    number = {party: index for index, party in enumerate(parties)}
    near = layer.neighbours
    row = np.fromiter((number[other] for other in chain.from_iterable(map(near.__getitem__, parties))), dtype=np.intp)
    starts = np.cumsum([0, *(len(near[party]) for party in parties)], dtype=np.intp)[:-1]
    return row, starts


def _reach_of_many(layer: Layer) -> dict[str, Reach]:
    # Breadth-first search from 1,024 parties at once. Each party has one bit for each of them, on when that one is
    # within the distance looked at; a step further away is "or" over the neighbours.
    import numpy as np

    tied = tuple(party for party in layer.parties if layer.neighbours[party])
    row, starts = _neighbour_table(layer, tied)
    others, steps = np.zeros(len(tied), np.int64), np.zeros(len(tied), np.int64)
    inverse = np.zeros(len(tied), np.float64)
    for first in range(0, len(tied), 1024):
        sources = np.arange(first, min(first + 1024, len(tied)))
        within = np.zeros((len(tied), 16), np.uint64)
        within[sources, (sources - first) // 64] = np.uint64(1) << ((sources - first) % 64).astype(np.uint64)
        met = np.bitwise_count(within).sum(axis=1, dtype=np.int64)
        for distance in count(1):
            within |= np.bitwise_or.reduceat(within[row], starts, axis=0)
            now = np.bitwise_count(within).sum(axis=1, dtype=np.int64)
            new = now - met
            if not new.any():
                break
            others, steps, inverse, met = others + new, steps + distance * new, inverse + new / distance, now
    numbers = zip(others.tolist(), steps.tolist(), inverse.tolist(), strict=True)
    return dict.fromkeys(layer.parties, Reach(0, 0, 0.0)) | dict(zip(tied, starmap(Reach, numbers), strict=True))


def leading(layer: Layer, piece: tuple[str, ...]) -> tuple[float, Mapping[str, float]] | None:
    """The largest eigenvalue of a piece of at least two parties, and its eigenvector, positive and of unit length.

    ``None`` where the piece is so large, and its second eigenvalue so close, that the vector could not be settled.
    """
    import numpy as np

    row, starts = _neighbour_table(layer, piece)
    degrees = np.diff(starts, append=len(row))

    def times(vector: Numbers) -> Numbers:
        return np.add.reduceat(vector[row], starts)

    found = _lanczos(times, degrees.astype(np.float64)) if len(piece) > ENGINE_LIMIT else None
    if found is None and len(piece) <= DENSE_LIMIT:
        matrix = np.zeros((len(piece), len(piece)))
        matrix[np.repeat(np.arange(len(piece)), degrees), row] = 1
        values, vectors = np.linalg.eigh(matrix)
        found = float(values[-1]), vectors[:, -1]
    if found is None:
        return None
    value, vector = found
    # In a connected piece all entries of this vector have the same sign.
    return value, MappingProxyType(dict(zip(piece, np.abs(vector).tolist(), strict=True)))


def _lanczos(times: Callable[[Numbers], Numbers], start: Numbers) -> tuple[float, Numbers] | None:
    """The largest eigenvalue and its vector by restarted Lanczos steps; ``None`` where they do not settle.

    It settles in a hundred products where power iteration takes thousands, and pieces with two sides do not upset it.
    """
    import numpy as np

    vector = start / np.linalg.norm(start)
    for _ in range(60):
        basis, diagonal, beside = [vector], [], []
        for _ in range(min(80, len(start))):
            ahead = times(basis[-1])
            diagonal.append(float(ahead @ basis[-1]))
            known = np.array(basis)
            for _ in range(2):  # once is not enough to stay orthogonal in floating point
                ahead = ahead - known.T @ (known @ ahead)
            beside.append(float(np.linalg.norm(ahead)))
            if beside[-1] < 1e-12:
                break
            basis.append(ahead / beside[-1])
        size = len(diagonal)
        off = np.diag(beside[: size - 1], 1)
        values, vectors = np.linalg.eigh(np.diag(diagonal) + off + off.T)
        value = float(values[-1])
        vector = np.array(basis[:size]).T @ vectors[:, -1]
        vector = vector / np.linalg.norm(vector)
        if np.linalg.norm(times(vector) - value * vector) <= 1e-14 * value:
            return value, vector
    return None
