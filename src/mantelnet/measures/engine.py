"""The engine: the one door to the libraries that compute, so that a measure holds its formula and little else.

Up to :data:`ENGINE_LIMIT` parties networkx answers: it is the reference. Above it, and where a network is crowded,
rustworkx (betweenness) and numpy (distances, in :mod:`mantelnet.measures.paths`) give the same answers to 1e-9 at a
fraction of the time. What is fast in networkx at any size stays there. What several measures need is worked out once
per layer and kept with that layer. Every answer is in file order and the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from mantelnet.measures import paths
from mantelnet.measures.paths import ALONE, UNIT, Reach, Weighted
from mantelnet.network import Layer, Pair

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

#: Up to here networkx needs a tenth or two of a second; beyond, its time grows faster than the square of the size.
ENGINE_LIMIT: Final = 300
#: So near to each other are the answers of the libraries; whoever compares with a limit leaves this much room.
CLOSE: Final = 1e-9
#: With more ties than this for each party a network is crowded: then matrices are faster than lists.
CROWD: Final = 10
#: Along ties with lengths networkx is slow: it hands over to numpy at a twentieth of the limit.
SOONER: Final = 20
#: Shortest ways by strength are worked out exactly in pieces of at most so many parties, in a second or two. Beyond,
#: the time grows with the cube of the size, and an estimate from samples would look like a number and not be one.
WEIGHTED_LIMIT: Final = 1_000
#: A dense eigenproblem of this size takes some seconds and 130 MB; beyond, only the iteration is tried.
DENSE_LIMIT: Final = 4_000

Answer = TypeVar("Answer")


def once(compute: Callable[[Layer], Answer]) -> Callable[[Layer], Answer]:
    """Work something out once per layer; the answer lives and dies with the layer."""
    name = f"{compute.__module__}.{compute.__name__}"

    @wraps(compute)
    def kept(layer: Layer) -> Answer:
        if name not in layer.memo:
            layer.memo[name] = compute(layer)
        return cast(Answer, layer.memo[name])

    return kept


def _networkx() -> Any:
    # Most of networkx has no types; what it answers gets its type in this module.
    import networkx

    return networkx


def _simple(layer: Layer) -> bool:
    """Whether networkx answers fast enough."""
    n = len(layer.parties)
    return n <= ENGINE_LIMIT and len(layer.strengths) <= CROWD * ENGINE_LIMIT


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
def _matrix(layer: Layer) -> Numbers | None:
    """Who is tied to whom as a matrix of 0 and 1, where so many are that matrices are faster than lists."""
    n = len(layer.parties)
    if _simple(layer) or n > DENSE_LIMIT or 32 * len(layer.strengths) < n * n:
        return None
    import numpy as np

    row, starts = paths.neighbour_table(layer, layer.parties)
    tied = np.zeros((n, n))
    tied[np.repeat(np.arange(n), np.diff(starts, append=len(row))), row] = 1
    return tied


@once
def triangles(layer: Layer) -> Mapping[str, int]:
    """The number of tied pairs among the neighbours of each party."""
    tied = _matrix(layer)
    if tied is not None:
        numbers = ((tied @ tied) * tied).sum(axis=1)
        return MappingProxyType(dict(zip(layer.parties, (int(twice) // 2 for twice in numbers), strict=True)))
    near = {party: set(others) for party, others in layer.neighbours.items()}
    twice = dict.fromkeys(layer.parties, 0)
    for one, other in layer.pairs:
        common = len(near[one] & near[other])
        twice[one] += common
        twice[other] += common
    return MappingProxyType({party: number // 2 for party, number in twice.items()})


@once
def shared(layer: Layer) -> Mapping[str, tuple[float, ...]]:
    """For each neighbour of a party, in file order: the sum of 1 / degree over the contacts that both have."""
    near = layer.neighbours
    tied = _matrix(layer)
    if tied is not None:
        degrees = tied.sum(axis=1)
        common = (tied / degrees.clip(min=1)) @ tied
        rows = zip(layer.parties, tied > 0, common, strict=True)
        return MappingProxyType({party: tuple(row[mask].tolist()) for party, mask, row in rows})
    sets = {party: set(others) for party, others in near.items()}
    sums: dict[str, dict[str, float]] = {party: {} for party in layer.parties}
    for one, other in layer.pairs:
        # Look through the shorter list: with one party that everybody knows the longer one would take for ever.
        few, many = sorted((one, other), key=lambda party: len(near[party]))
        sums[one][other] = sums[other][one] = sum(1 / len(near[third]) for third in near[few] if third in sets[many])
    return MappingProxyType({party: tuple(sums[party][other] for other in near[party]) for party in layer.parties})


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
    if not _simple(layer):
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
    """What each party can reach and how far away that is: one pass over all shortest paths."""
    if not _simple(layer):
        return MappingProxyType(paths.reach(layer))
    found = {}
    for party in layer.parties:
        distances = _networkx().single_source_shortest_path_length(layer.graph, party).values()
        away = [int(distance) for distance in distances if distance]
        found[party] = Reach(
            others=len(away),
            steps=sum(away),
            inverse=float(sum(1 / distance for distance in away)),
            in_two=sum(distance <= 2 for distance in away),
            farthest=max(away, default=0),
        )
    return MappingProxyType(found)


@once
def weighted(layer: Layer) -> Mapping[str, Weighted | None]:
    """Where each party stands when a tie of strength s has length 1 / s.

    ``None`` for all parties of a piece in which a strength is unknown, as one tie without a length could be part of any
    shortest way there, and of a piece beyond :data:`WEIGHTED_LIMIT`. Other pieces do not depend on it.
    """
    lengths = {pair: UNIT // strength for pair, strength in layer.strengths.items() if strength is not None}
    unknown = {party for pair in layer.strengths if pair not in lengths for party in pair}
    found: dict[str, Weighted | None] = dict.fromkeys(layer.parties)
    for piece in pieces(layer):
        if len(piece) == 1:
            found[piece[0]] = ALONE
        elif len(piece) <= WEIGHTED_LIMIT and unknown.isdisjoint(piece):
            if len(piece) <= ENGINE_LIMIT // SOONER:
                found |= _weighted_simply(layer, piece, lengths)
            else:
                hops = max(reach(layer)[party].farthest for party in piece)
                found |= paths.weighted(layer, piece, lengths, hops)
    return MappingProxyType(found)


def _weighted_simply(layer: Layer, piece: tuple[str, ...], lengths: Mapping[Pair, int]) -> dict[str, Weighted]:
    networkx = _networkx()
    graph = networkx.Graph()
    graph.add_nodes_from(piece)
    # Only the first of a pair is looked up: each pair of the piece once.
    near = ((party, other) for party in piece for other in layer.neighbours[party])
    graph.add_weighted_edges_from(((*pair, lengths[pair]) for pair in near if pair in lengths), weight="length")
    between = networkx.betweenness_centrality(graph, weight="length", normalized=False)
    found = {}
    for party in piece:
        away = networkx.single_source_dijkstra_path_length(graph, party, weight="length")
        found[party] = Weighted(len(piece) - 1, sum(away.values()) / UNIT, float(between[party]))
    return found


def leading(layer: Layer, piece: tuple[str, ...]) -> tuple[float, Mapping[str, float]] | None:
    """The largest eigenvalue of a piece of at least two parties, and its eigenvector, positive and of unit length.

    ``None`` where the piece is so large, and its second eigenvalue so close, that the vector could not be settled.
    """
    import numpy as np

    row, starts = paths.neighbour_table(layer, piece)
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
