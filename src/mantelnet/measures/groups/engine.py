"""What the measures of groups lean on: parties as numbers, the library that finds groups, and what a loss breaks.

As in :mod:`mantelnet.measures.engine`, what several measures need is worked out once per layer, and every answer is
the same in every run.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from mantelnet.measures.engine import once
from mantelnet.network import Layer

#: The contacts of each party, as numbers: 0 is the first party of the file.
Near = Sequence[Sequence[int]]


@once
def numbered(layer: Layer) -> tuple[tuple[int, ...], ...]:
    """The contacts of each party, all of them by their place in file order."""
    place = layer.position
    return tuple(tuple(place[other] for other in layer.neighbours[party]) for party in layer.parties)


@once
def tied(layer: Layer) -> tuple[int, ...]:
    """The parties with at least one tie, by their place in file order."""
    return tuple(number for number, others in enumerate(numbered(layer)) if others)


def names(layer: Layer, numbers: Collection[int]) -> tuple[str, ...]:
    """Parties by number as ids, in file order."""
    return tuple(layer.parties[number] for number in sorted(numbers))


@once
def number_graph(layer: Layer) -> Any:
    """The parties with ties as a networkx graph of numbers.

    Numbers, because Louvain walks through sets of nodes, and a set of texts has another order in every process.
    """
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(tied(layer))
    graph.add_edges_from((layer.position[one], layer.position[other]) for one, other in layer.pairs)
    return graph


def louvain(layer: Layer, seed: int) -> list[list[int]]:
    """One division by Louvain of the parties with ties: the largest group first, then by its first party."""
    import networkx as nx

    found = nx.community.louvain_communities(number_graph(layer), weight=None, seed=seed)
    return sorted((sorted(group) for group in found), key=lambda group: (-len(group), group[0]))


def modularity(layer: Layer, groups: Sequence[Collection[int]]) -> float:
    """Newman and Girvan's modularity of a division of the parties with ties, without weights."""
    near, ties = numbered(layer), len(layer.pairs)
    total = 0.0
    for group in map(frozenset, groups):
        ends = sum(len(near[party]) for party in group)
        inside = sum(other in group for party in group for other in near[party])
        total += inside / (2 * ties) - (ends / (2 * ties)) ** 2
    return total


def pairs(size: int) -> int:
    """The number of pairs among so many parties."""
    return size * (size - 1) // 2


def left_without(near: Near, gone: Collection[int]) -> list[int]:
    """How many pairs can still reach each other when some parties are gone, and one more.

    Args:
        near: the contacts of each party.
        gone: the parties that are gone already.

    Returns:
        For each party the number of connected pairs of others when it goes too. One walk (Tarjan's lowest points)
        answers for all; a party that was gone already has -1.
    """
    away = frozenset(gone)
    found, low, size = [0] * len(near), [0] * len(near), [1] * len(near)
    cut_off, cut_pairs = [0] * len(near), [0] * len(near)
    walks = []
    for root in range(len(near)):
        if not found[root] and root not in away:
            walk = _walk(near, away, root, found)
            for party, above in reversed(walk):  # from the leaves back: whatever hangs below is settled by now
                ways = [found[other] for other in near[party] if other != above and other not in away]
                low[party] = min([found[party], low[party] or found[party], *ways])
                if above >= 0:
                    size[above] += size[party]
                    low[above] = min(low[above] or low[party], low[party])
                    if low[party] >= found[above]:
                        cut_off[above] += size[party]
                        cut_pairs[above] += pairs(size[party])
            walks.append(walk)
    total = sum(pairs(len(walk)) for walk in walks)
    left = [-1] * len(near)
    for walk in walks:
        others = total - pairs(len(walk))
        for party, _ in walk:
            left[party] = others + cut_pairs[party] + pairs(len(walk) - 1 - cut_off[party])
    return left


def _walk(near: Near, away: frozenset[int], root: int, found: list[int]) -> list[tuple[int, int]]:
    """A depth-first walk through one piece: each party with the one it was found from; numbers them in ``found``."""
    walk = [(root, -1)]
    found[root] = 1
    open_ends = [(root, iter(near[root]))]
    while open_ends:
        party, others = open_ends[-1]
        for other in others:
            if not found[other] and other not in away:
                walk.append((other, party))
                found[other] = len(walk)
                open_ends.append((other, iter(near[other])))
                break
        else:
            open_ends.pop()
    return walk
