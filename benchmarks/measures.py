"""How long the measures of one layer take: ours beside networkx's and, if it is installed, igraph's.

The networks are random with a fixed seed: for each party five ties on average, and one party in ten without ties. The
last one is crowded: everybody is tied to everybody, with strengths at random.
Each row is one job on one layer, the best of a few runs in milliseconds; loading the libraries is not counted. Ours
starts from a fresh layer each time, so nothing is remembered from the row above. "All measures" of the others is the
sum of their rows, where each job stands on its own.

    python benchmarks/measures.py --sizes 40 200 2000 --crowd 150
"""

from __future__ import annotations

import argparse
import random
import time
import warnings
from collections.abc import Callable, Iterable
from functools import partial
from itertools import combinations
from typing import Any

import networkx as nx

from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES
from mantelnet.measures.components import components
from mantelnet.measures.engine import WEIGHTED_LIMIT
from mantelnet.network import Layer, Tie

try:
    import igraph
except ImportError:
    igraph = None

OURS = {
    **{measure.id: measure.compute for measure in NETWORK_MEASURES},
    **{measure.id: measure.compute for measure in PARTY_MEASURES},
    **{measure.id: measure.compute for measure in TIE_MEASURES},
}


def random_layer(size: int, each: int, seed: int) -> Layer:
    """A random layer in which nine parties in ten have ties."""
    chance = random.Random(seed)
    parties = tuple(f"p{number}" for number in range(size))
    pairs: dict[tuple[int, int], None] = {}
    while len(pairs) < min(each * size, size * size // 8):
        one, other = sorted(chance.sample(range(size - size // 10), 2))
        pairs[one, other] = None
    return layer_of(parties, pairs, chance)


def crowded_layer(size: int, seed: int) -> Layer:
    """A layer in which everybody is tied to everybody."""
    return layer_of(tuple(f"p{number}" for number in range(size)), combinations(range(size), 2), random.Random(seed))


def layer_of(parties: tuple[str, ...], pairs: Iterable[tuple[int, int]], chance: random.Random) -> Layer:
    """A layer with these tied pairs; directions, strengths and sectors at random."""
    ties = (
        Tie("formal", parties[one], parties[other], chance.random() < 0.2, chance.randint(1, 5), None, None)
        for one, other in pairs
    )
    sectors = {party: chance.choice(["care", "welfare", "government", "informal", None]) for party in parties}
    return Layer("all", parties, sectors, tuple(ties))


def some(measures: Iterable[str], layer: Layer) -> None:
    """A few measures of a layer."""
    for measure in measures:
        OURS[measure](layer)


def everything(layer: Layer) -> None:
    """All measures of a layer, as an analysis asks for them."""
    some(OURS, layer)
    components(layer)


def without_each(graph: nx.Graph) -> list[float]:
    """The pairs still connected without each party, the plain way: take it out and count."""
    return [
        sum(len(piece) * (len(piece) - 1) for piece in nx.connected_components(graph.subgraph(set(graph) - {party})))
        for party in graph
    ]


def without_each_igraph(graph: Any) -> list[float]:
    """The same with igraph."""
    found = []
    for number in range(graph.vcount()):
        left = graph.copy()
        left.delete_vertices(number)
        found.append(sum(size * (size - 1) for size in left.connected_components().sizes()))
    return found


def steps(graph: nx.Graph) -> list[int]:
    """For each party the number of others within two steps, the plain way."""
    return [sum(0 < far <= 2 for far in away.values()) for _, away in nx.all_pairs_shortest_path_length(graph)]


BY_STRENGTH = "betweenness, closeness by strength"
#: Per job: our measures, networkx, igraph.
JOBS: dict[str, tuple[tuple[str, ...], Callable[[Any], object], Callable[[Any], object] | None]] = {
    "betweenness and its centralisation": (
        ("betweenness", "betweenness_centralization"), nx.betweenness_centrality, lambda g: g.betweenness(),
    ),
    "closeness, harmonic, other distances": (
        ("closeness", "harmonic", "average_distance", "diameter", "reach_in_two"),
        lambda g: (nx.closeness_centrality(g), nx.harmonic_centrality(g), steps(g)),
        lambda g: (g.closeness(), g.harmonic_centrality(), g.average_path_length(), g.diameter(),
                   g.neighborhood_size(order=2)),
    ),
    BY_STRENGTH: (
        ("weighted_betweenness", "weighted_closeness"),
        lambda g: (nx.betweenness_centrality(g, weight="length"), nx.closeness_centrality(g, distance="length")),
        lambda g: (g.betweenness(weights="length"), g.closeness(weights="length")),
    ),
    "eigenvector": (
        ("eigenvector",),
        lambda g: nx.eigenvector_centrality(g, max_iter=10_000, tol=1e-9),
        lambda g: g.eigenvector_centrality(),
    ),
    "clustering and transitivity": (
        ("clustering", "average_clustering", "transitivity"),
        lambda g: (nx.clustering(g), nx.average_clustering(g), nx.transitivity(g)),
        lambda g: (g.transitivity_local_undirected(), g.transitivity_undirected()),
    ),
    "constraint and hierarchy": (("constraint", "hierarchy"), nx.constraint, lambda g: g.constraint()),
    "effective size": (("effective_size",), nx.effective_size, None),
    "core numbers": (("core",), nx.core_number, lambda g: g.coreness()),
    "pieces, cut points, bridges": (
        ("fragmentation", "cut_point", "bridges"),
        lambda g: (list(nx.connected_components(g)), list(nx.articulation_points(g)), list(nx.bridges(g))),
        lambda g: (g.connected_components(), g.cut_vertices(), g.bridges()),
    ),
    "fragmentation without each party": (("fragmentation_if_removed",), without_each, without_each_igraph),
}  # fmt: skip


def best(job: Callable[[Any], object], on: Iterable[Any]) -> float:
    """The time of the fastest run, in milliseconds; a job of more than two seconds runs once."""
    times: list[float] = []
    for each in on:
        start = time.perf_counter()
        job(each)
        times.append(1000 * (time.perf_counter() - start))
        if times[0] > 2000:
            break
    return min(times)


def fresh(layer: Layer) -> Layer:
    """The same layer with nothing worked out but its graph, which the others are handed too."""
    made = Layer(layer.name, layer.parties, layer.sectors, layer.ties)
    _ = made.graph, made.neighbours
    return made


def theirs(layer: Layer) -> tuple[nx.Graph, Any]:
    """The layer as a graph of networkx and of igraph, with the length of each tie."""
    graph = nx.Graph()
    graph.add_nodes_from(layer.parties)
    graph.add_weighted_edges_from(((*pair, 60 // (s or 1)) for pair, s in layer.strengths.items()), weight="length")
    if not igraph:
        return graph, None
    place = layer.position
    other = igraph.Graph(len(layer.parties), [(place[a], place[b]) for a, b in layer.pairs])
    other.es["length"] = [60 // (s or 1) for s in layer.strengths.values()]
    return graph, other


def main() -> None:
    parser = argparse.ArgumentParser(description="Time the measures of one layer beside networkx and igraph.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[40, 200, 2000], help="numbers of parties")
    parser.add_argument("--ties", type=int, default=5, help="ties for each party")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--crowd", type=int, default=150, help="number of parties all tied to all; 0 leaves it out")
    options = parser.parse_args()
    everything(random_layer(400, 3, 0))  # loads the libraries
    warnings.filterwarnings("ignore", message="Some eigenvector centralities are nearly zero")  # those in small pieces

    print(f"{'milliseconds':36}{'ours':>10}{'networkx':>10}{'igraph':>10}{'ours / networkx':>17}")
    for size in options.sizes:
        compare(random_layer(size, options.ties, options.seed), options.runs)
    if options.crowd:
        compare(crowded_layer(options.crowd, options.seed), options.runs)


def compare(layer: Layer, runs: int) -> None:
    """The table of one layer."""
    graph, other = theirs(layer)
    print(f"\n{len(layer.parties)} parties, {len(layer.pairs)} ties")
    total = [0.0, 0.0]
    for name, (measures, with_networkx, with_igraph) in JOBS.items():
        if name == BY_STRENGTH and len(components(layer)[0]) > WEIGHTED_LIMIT:
            continue  # we do not work it out there, so there is nothing to compare
        mine = best(partial(some, measures), [fresh(layer) for _ in range(runs)])
        reference = best(with_networkx, [graph] * runs)
        third = best(with_igraph, [other] * runs) if other and with_igraph else None
        total = [total[0] + reference, total[1] + (third or 0)]
        row(name, mine, reference, third)
    mine = best(everything, [fresh(layer) for _ in range(runs)])
    row("all measures", mine, total[0], total[1] if other else None)


def row(name: str, mine: float, reference: float, third: float | None) -> None:
    """One line of the table."""
    shown = f"{third:10.1f}" if third is not None else f"{'-':>10}"
    print(f"  {name:34}{mine:10.1f}{reference:10.1f}{shown}{mine / reference:17.2f}", flush=True)


if __name__ == "__main__":
    main()
