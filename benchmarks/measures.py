"""How long the measures of one layer take: ours beside networkx's and, if it is installed, igraph's.

The networks are random with a fixed seed: for each party five ties on average, and one party in ten without ties.
Each row is one job on one layer, the best of a few runs in milliseconds; loading the libraries is not counted. Ours
starts from a fresh layer each time, so nothing is remembered from the row above. "All measures" of the others is the
sum of their rows, where each job stands on its own.

    python benchmarks/measures.py --sizes 40 200 2000
"""

from __future__ import annotations

import argparse
import random
import time
import warnings
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import networkx as nx

from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES
from mantelnet.measures.components import components
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


#: Per job: our measures, networkx, igraph.
JOBS: dict[str, tuple[tuple[str, ...], Callable[[Any], object], Callable[[Any], object] | None]] = {
    "betweenness and its centralisation": (
        ("betweenness", "betweenness_centralization"), nx.betweenness_centrality, lambda g: g.betweenness(),
    ),
    "closeness and harmonic": (
        ("closeness", "harmonic"),
        lambda g: (nx.closeness_centrality(g), nx.harmonic_centrality(g)),
        lambda g: (g.closeness(), g.harmonic_centrality()),
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
    "constraint": (("constraint",), nx.constraint, lambda g: g.constraint()),
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


def main() -> None:
    parser = argparse.ArgumentParser(description="Time the measures of one layer beside networkx and igraph.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[40, 200, 2000], help="numbers of parties")
    parser.add_argument("--ties", type=int, default=5, help="ties for each party")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    everything(random_layer(400, 3, 0))  # loads the libraries
    warnings.filterwarnings("ignore", message="Some eigenvector centralities are nearly zero")  # those in small pieces

    print(f"{'milliseconds':36}{'ours':>10}{'networkx':>10}{'igraph':>10}{'ours / networkx':>17}")
    for size in options.sizes:
        layer = random_layer(size, options.ties, options.seed)
        place = layer.position
        other = igraph and igraph.Graph(size, [(place[a], place[b]) for a, b in layer.pairs])
        print(f"\n{size} parties, {len(layer.pairs)} ties")
        total = [0.0, 0.0]
        for name, (measures, with_networkx, with_igraph) in JOBS.items():
            mine = best(partial(some, measures), [fresh(layer) for _ in range(options.runs)])
            reference = best(with_networkx, [layer.graph] * options.runs)
            third = best(with_igraph, [other] * options.runs) if other and with_igraph else None
            total = [total[0] + reference, total[1] + (third or 0)]
            row(name, mine, reference, third)
        mine = best(everything, [fresh(layer) for _ in range(options.runs)])
        row("all measures", mine, total[0], total[1] if other else None)


def row(name: str, mine: float, reference: float, third: float | None) -> None:
    """One line of the table."""
    shown = f"{third:10.1f}" if third is not None else f"{'-':>10}"
    print(f"  {name:34}{mine:10.1f}{reference:10.1f}{shown}{mine / reference:17.2f}", flush=True)


if __name__ == "__main__":
    main()
