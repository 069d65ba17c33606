"""Shortest paths in large networks, with numpy: the part of the engine that walks from all parties at once.

Nothing here is a measure; :mod:`mantelnet.measures.engine` is the only module that calls it. Inside, parties are
numbers, in the order in which they are given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, count, pairwise, starmap
from typing import TYPE_CHECKING, Final, NamedTuple

from mantelnet.network import Layer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Indices = NDArray[np.intp]
    Numbers = NDArray[np.float64]

#: A tie of strength 1 has this length. It divides by 1 to 5, so all lengths are whole numbers, and equally long ways
#: are equally long; with fractions rounding would choose between them.
UNIT: Final = 60
#: So many ties times parties are looked at in one go; it bounds the memory, at some hundreds of megabytes.
_BATCH: Final = 8_000_000


class Reach(NamedTuple):
    """What a party can reach: how many others, how far away, and how many of them within two steps.

    Args:
        others: the number of other parties within reach.
        steps: the sum of the distances to them.
        inverse: the sum of 1 / distance.
        in_two: how many of them are at most two steps away.
        farthest: the largest distance; 0 where nobody is within reach.
    """

    others: int
    steps: int
    inverse: float
    in_two: int
    farthest: int


class Weighted(NamedTuple):
    """Where a party stands when strong ties are short.

    Args:
        others: the number of other parties within reach.
        length: the sum of the lengths of the shortest ways to them, where a tie of strength s has length 1 / s.
        between: the sum, over all pairs of others, of the share of their shortest ways that run through this party.
    """

    others: int
    length: float
    between: float


NOBODY: Final = Reach(0, 0, 0.0, 0, 0)
ALONE: Final = Weighted(0, 0.0, 0.0)


def neighbour_table(layer: Layer, parties: Sequence[str]) -> tuple[Indices, Indices]:
    """The neighbours of each of these parties in one row, as numbers among them, and where each party's begin."""
    import numpy as np

    number = {party: index for index, party in enumerate(parties)}
    near = layer.neighbours
    row = np.fromiter((number[other] for other in chain.from_iterable(map(near.__getitem__, parties))), dtype=np.intp)
    starts = np.cumsum([0, *(len(near[party]) for party in parties)], dtype=np.intp)[:-1]
    return row, starts


def reach(layer: Layer) -> dict[str, Reach]:
    """What each party can reach, by breadth-first search from 1,024 parties at once.

    Each party has one bit for each of those, on when that one is within the distance looked at; a step further away is
    "or" over the neighbours.
    """
    import numpy as np

    tied = tuple(party for party in layer.parties if layer.neighbours[party])
    row, starts = neighbour_table(layer, tied)
    others, steps, in_two, farthest = (np.zeros(len(tied), np.int64) for _ in range(4))
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
            in_two += new if distance <= 2 else 0
            farthest = np.where(new > 0, np.maximum(farthest, distance), farthest)
    columns = (numbers.tolist() for numbers in (others, steps, inverse, in_two, farthest))
    found = starmap(Reach, zip(*columns, strict=True))
    return dict.fromkeys(layer.parties, NOBODY) | dict(zip(tied, found, strict=True))


def weighted(
    layer: Layer, piece: Sequence[str], lengths: Mapping[tuple[str, str], int], hops: int
) -> dict[str, Weighted]:
    """Where each party of one piece stands when each tie has its own length.

    Args:
        layer: the layer.
        piece: a connected piece of it, of at least two parties.
        lengths: the length of each tied pair in units of 1 / :data:`UNIT`.
        hops: at most so many ties lie between two parties of the piece.
    """
    import numpy as np

    ahead, starts = neighbour_table(layer, piece)
    behind = np.repeat(np.arange(len(piece)), np.diff(starts, append=len(ahead)))
    length = np.fromiter(
        (lengths[layer.pair(party, other)] for party in piece for other in layer.neighbours[party]), dtype=np.intp
    )
    away = _all_distances(len(piece), ahead, behind, length, hops * int(length.max()))
    total = np.zeros(len(piece), np.float64)
    size = max(1, _BATCH // len(ahead))
    for first in range(0, len(piece), size):
        total += _between(away[:, first : first + size], first, ahead, behind, length.astype(away.dtype))
    others = len(piece) - 1
    sums = away.sum(axis=1, dtype=np.int64).tolist()
    # Every pair was met twice, once from either end.
    return {
        party: Weighted(others, steps / UNIT, twice / 2)
        for party, steps, twice in zip(piece, sums, total.tolist(), strict=True)
    }


def _all_distances(n: int, ahead: Indices, behind: Indices, length: Indices, longest: int) -> NDArray[np.signedinteger]:
    """The length of the shortest way between any two of n parties (Floyd and Warshall), none above ``longest``."""
    import numpy as np

    # Small numbers are added four at a time; a way that does not exist must stay addable to another one.
    kind = np.int16 if longest < np.iinfo(np.int16).max // 2 else np.int32
    away = np.full((n, n), np.iinfo(kind).max // 2, kind)
    away[behind, ahead] = length
    np.fill_diagonal(away, 0)
    through = np.empty_like(away)
    for middle in range(n):
        np.add(away[:, middle, None], away[middle], out=through)
        np.minimum(away, through, out=away)
    return away


def _between(
    away: NDArray[np.signedinteger], first: int, ahead: Indices, behind: Indices, length: NDArray[np.signedinteger]
) -> Numbers:
    """How often each party lies on shortest ways from some parties to all others (Brandes).

    Args:
        away: the distance of each party (row) to each of these parties (column).
        first: the number of the first of these parties; the others follow it.
        ahead: for each tie, in both directions, where it goes.
        behind: where it comes from.
        length: its length.
    """
    import numpy as np

    n, sources = away.shape
    own = np.arange(first, first + sources) * sources + np.arange(sources)
    # The ties on shortest ways, for each source: ties whose far end is just so much further away. A place is a party
    # and a source; places are dealt with from near to far, so that whatever lies on the way there has been counted.
    tie, source = np.nonzero(away[behind] + length[:, None] == away[ahead])
    start, end = behind[tie] * sources + source, ahead[tie] * sources + source
    far = away.ravel()[end]
    order = np.argsort(far, kind="stable")
    start, end = start[order], end[order]
    marks = [0, *np.cumsum(np.unique(far, return_counts=True)[1]).tolist()]
    rings = [slice(a, b) for a, b in pairwise(marks)]

    ways = np.zeros(n * sources, np.float64)
    ways[own] = 1
    for ring in rings:
        np.add.at(ways, end[ring], ways[start[ring]])
    share = ways[start] / ways[end]
    behind_it = np.zeros(n * sources, np.float64)
    for ring in reversed(rings):
        np.add.at(behind_it, start[ring], share[ring] * (1 + behind_it[end[ring]]))
    behind_it[own] = 0
    total: Numbers = behind_it.reshape(n, sources).sum(axis=1)
    return total
