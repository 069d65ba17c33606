"""The engine: the one door to the libraries that compute, so that a measure holds its formula and little else.

Up to :data:`ENGINE_LIMIT` parties networkx answers: it is the reference. Above it rustworkx (betweenness) and numpy
(distances) give the same answers to 1e-9 at a fraction of the time. What is fast in networkx at any size stays there.
What several measures need is worked out once per layer and kept with that layer. Every answer is in file order and
the same in every run.
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
#: So near to each other are the answers of the libraries; whoever compares with a limit leaves this much room.
CLOSE: Final = 1e-9
#: A dense eigenproblem of this size takes some seconds and 130 MB; beyond, only the iteration is tried.
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
    if len(layer.parties) > ENGINE_LIMIT:
        return quick_betweenness(layer)
    found = _networkx().betweenness_centrality(layer.graph)
    return MappingProxyType({party: float(found[party]) for party in layer.parties})


@once
def quick_betweenness(layer: Layer) -> Mapping[str, float]:
    """The same to 1e-9, always by rustworkx: for the hundreds of small layers by which firmness is told."""
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

    found = _lanczos(times, degrees.astype(np.float64))
    if found is None and len(piece) <= DENSE_LIMIT:
        matrix = np.zeros((len(piece), len(piece)))
        matrix[np.repeat(np.arange(len(piece)), degrees), row] = 1
        values, vectors = np.linalg.eigh(matrix)
        found = float(values[-1]), np.abs(vectors[:, -1])
    return found and (found[0], MappingProxyType(dict(zip(piece, found[1].tolist(), strict=True))))


def _lanczos(times: Callable[[Numbers], Numbers], start: Numbers) -> tuple[float, Numbers] | None:
    """The largest eigenvalue and its positive vector by restarted Lanczos steps; ``None`` where they do not settle.

    In a connected piece the vector that we seek is the only positive one. So each round starts from a positive vector,
    which cannot miss it, and ends with one, which can be no other. Rounds are short because numpy spreads larger
    eigenproblems over all processors, which takes 100 times as long where these are busy.
    """
    import numpy as np

    vector = start / np.linalg.norm(start)
    steps = min(24, len(start))
    basis = np.empty((steps + 1, len(start)))
    for _ in range(100):
        basis[0] = vector
        diagonal: list[float] = []
        beside: list[float] = []
        for known in range(1, steps + 1):
            ahead = times(basis[known - 1])
            diagonal.append(float(ahead @ basis[known - 1]))
            for _ in range(2):  # once is not enough to stay orthogonal in floating point
                ahead -= (basis[:known] @ ahead) @ basis[:known]
            beside.append(float(np.linalg.norm(ahead)))
            if beside[-1] <= 1e-14 * diagonal[0]:
                break
            basis[known] = ahead / beside[-1]
        off = np.diag(beside[:-1], 1)
        values, vectors = np.linalg.eigh(np.diag(diagonal) + off + off.T)
        vector = np.abs(vectors[:, -1] @ basis[: len(diagonal)])
        vector /= np.linalg.norm(vector)
        if np.linalg.norm(times(vector) - values[-1] * vector) <= 1e-14 * values[-1]:
            return float(values[-1]), vector
    return None
