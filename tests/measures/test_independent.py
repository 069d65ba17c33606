"""Our answers against two other programs, igraph and networkx, on random two-layer networks; and both of our engines.

The networks have parties without ties, separate pieces, one-way ties and several ties between the same parties.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations, product

import igraph
import networkx as nx
import numpy as np
import pytest

from build import AnyTie, network, one_way
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES, bridges, engine, paths
from mantelnet.measures.components import components
from mantelnet.model import SECTORS
from mantelnet.network import Layer, Network

#: Seed, parties, ties per layer: sparse and dense, and one that is large enough for the second engine.
SHAPES = [(1, 9, 7), (2, 15, 12), (3, 24, 40), (4, 40, 25), (5, 40, 160), (6, 60, 70), (7, 400, 500)]


def random_network(seed: int, size: int, number: int) -> Network:
    chance = random.Random(seed)
    tied = range(size - size // 8)  # the rest have no ties

    def tie() -> AnyTie:
        one, other = chance.sample(tied, 2)
        if chance.random() < 0.3:
            return one_way(one, other)
        return (one, other, chance.randint(1, 5)) if chance.random() < 0.7 else (one, other)

    parties = {f"p{place}": chance.choice([*SECTORS[:4], None]) for place in range(size)}
    formal, informal = ([tie() for _ in range(number)] for _ in range(2))
    # Some ties again, between the same parties or the other way round.
    again = [one_way(int(t["to"][1:]), int(t["from"][1:])) for t in formal[: number // 2] if isinstance(t, Mapping)]
    return network(parties, formal=formal + again, informal=informal + informal[:2])


def layers() -> list[object]:
    return [
        pytest.param(layer, id=f"{seed}-{name}")
        for seed, size, number in SHAPES
        for name, layer in random_network(seed, size, number).layers.items()
    ]


EVERY_LAYER = pytest.mark.parametrize("layer", layers())


def one(layer: Layer, name: str) -> object:
    return next(m for m in NETWORK_MEASURES if m.id == name).compute(layer)


def each(layer: Layer, name: str) -> list[object]:
    values = next(m for m in PARTY_MEASURES if m.id == name).compute(layer)
    assert tuple(values) == layer.parties
    return list(values.values())


def graph(layer: Layer) -> igraph.Graph:
    place = layer.position
    return igraph.Graph(len(layer.parties), [(place[one], place[other]) for one, other in layer.pairs])


def same(values: object) -> object:
    """What others call NaN is ``None`` here."""
    assert isinstance(values, list)
    return pytest.approx([None if value is None or math.isnan(value) else value for value in values], abs=1e-9)


@EVERY_LAYER
def test_network_measures(layer: Layer) -> None:
    theirs = graph(layer)
    n, m = theirs.vcount(), theirs.ecount()
    degrees, between = theirs.degree(), theirs.betweenness()
    assert (one(layer, "parties"), one(layer, "ties")) == (n, m)
    assert one(layer, "density") == pytest.approx(theirs.density())
    assert one(layer, "degree_centralization") == pytest.approx(
        sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2))
    )
    assert one(layer, "betweenness_centralization") == pytest.approx(
        sum(max(between) - b for b in between) / ((n - 1) ** 2 * (n - 2) / 2)
    )
    assert one(layer, "average_clustering") == pytest.approx(theirs.transitivity_avglocal_undirected(mode="zero"))
    assert one(layer, "transitivity") == pytest.approx(theirs.transitivity_undirected())
    assert one(layer, "fragmentation") == pytest.approx(cut_off(theirs))


def cut_off(graph: igraph.Graph) -> float:
    return sum(math.isinf(steps) for row in graph.distances() for steps in row) / (
        graph.vcount() * (graph.vcount() - 1)
    )


@EVERY_LAYER
def test_party_measures(layer: Layer) -> None:
    theirs = graph(layer)
    n = theirs.vcount()
    reached = [sum(map(math.isfinite, row)) - 1 for row in theirs.distances()]
    assert each(layer, "degree") == theirs.degree()
    assert each(layer, "betweenness") == same([b / ((n - 1) * (n - 2) / 2) for b in theirs.betweenness()])
    assert each(layer, "closeness") == same(
        [c * r / (n - 1) if r else 0 for c, r in zip(theirs.closeness(), reached, strict=True)]
    )
    assert each(layer, "harmonic") == same(theirs.harmonic_centrality(normalized=False))
    assert each(layer, "clustering") == same(theirs.transitivity_local_undirected(mode="zero"))
    assert each(layer, "constraint") == same(theirs.constraint())
    assert each(layer, "core") == theirs.coreness()
    assert [place for place, cuts in enumerate(each(layer, "cut_point")) if cuts] == sorted(theirs.cut_vertices())


@EVERY_LAYER
def test_party_measures_of_networkx(layer: Layer) -> None:
    theirs = {
        "constraint": nx.constraint(layer.graph),
        "effective_size": nx.effective_size(layer.graph, nodes=list(layer.graph)),
        "closeness": nx.closeness_centrality(layer.graph),
        "harmonic": nx.harmonic_centrality(layer.graph),
        "core": nx.core_number(layer.graph),
    }
    for name, values in theirs.items():
        assert each(layer, name) == same([values[party] for party in layer.parties]), name


@EVERY_LAYER
def test_eigenvector(layer: Layer) -> None:
    ours = each(layer, "eigenvector")
    pieces = [layer.graph.subgraph(piece) for piece in components(layer) if len(piece) > 1]
    strongest = max(pieces, key=largest_eigenvalue)
    theirs = igraph.Graph.from_networkx(strongest).eigenvector_centrality(scale=True)
    length = math.hypot(*theirs)
    expected = dict.fromkeys(layer.parties, 0.0) | {
        party: value / length for party, value in zip(strongest, theirs, strict=True)
    }
    assert ours == same(list(expected.values()))


def largest_eigenvalue(piece: nx.Graph) -> float:
    return float(np.linalg.eigvalsh(nx.to_numpy_array(piece))[-1])


@EVERY_LAYER
def test_strength(layer: Layer) -> None:
    # Several ties between the same parties: igraph keeps the largest of their strengths; unknown is 0 there.
    place = layer.position
    theirs = igraph.Graph(
        len(layer.parties),
        [(place[tie.source], place[tie.target]) for tie in layer.ties],
        edge_attrs={"strength": [tie.strength or 0 for tie in layer.ties]},
    ).simplify(combine_edges="max")
    assert each(layer, "strength") == theirs.strength(weights="strength")
    unknown = theirs.subgraph_edges(theirs.es.select(strength=0), delete_vertices=False)
    assert each(layer, "strength_unknown") == unknown.degree()


def known_lengths(layer: Layer) -> tuple[igraph.Graph, list[int]]:
    """The network with the length of each tie, and which parties are in a piece without a tie of unknown strength."""
    place, theirs = layer.position, graph(layer)
    theirs.es["length"] = [60 // (strength or 1) for strength in layer.strengths.values()]
    unknown = {place[party] for pair, strength in layer.strengths.items() if strength is None for party in pair}
    return theirs, [n for piece in theirs.connected_components() if unknown.isdisjoint(piece) for n in piece]


@EVERY_LAYER
def test_ways_by_strength(layer: Layer) -> None:
    n = len(layer.parties)
    # The file leaves many strengths unknown, so the networks are compared as they are and with all strengths filled in.
    filled = tuple(replace(tie, strength=tie.strength or 1 + at % 5) for at, tie in enumerate(layer.ties))
    for drawn in (layer, Layer(layer.name, layer.parties, layer.sectors, filled)):
        theirs, known = known_lengths(drawn)
        between = theirs.betweenness(weights="length")
        rows = [[length for length in row if 0 < length < math.inf] for row in theirs.distances(weights="length")]
        close = [(len(row) / (n - 1)) * (60 * len(row) / sum(row)) if row else 0 for row in rows]
        expected = [between[at] / ((n - 1) * (n - 2) / 2) if at in known else None for at in range(n)]
        assert each(drawn, "weighted_betweenness") == same(expected)
        assert each(drawn, "weighted_closeness") == same([close[at] if at in known else None for at in range(n)])
    assert len(known) == n  # of the filled one


@EVERY_LAYER
def test_distances(layer: Layer) -> None:
    theirs = graph(layer)
    n = theirs.vcount()
    assert one(layer, "average_distance") == pytest.approx(theirs.average_path_length(unconn=True))
    largest = max(len(piece) for piece in components(layer))
    pieces = [theirs.induced_subgraph(piece) for piece in theirs.connected_components() if len(piece) == largest]
    assert one(layer, "diameter") == max(piece.diameter() for piece in pieces)
    assert each(layer, "reach_in_two") == same([(size - 1) / (n - 1) for size in theirs.neighborhood_size(order=2)])


@EVERY_LAYER
def test_direction(layer: Layer) -> None:
    place = layer.position
    arcs = {(place[tie.source], place[tie.target]) for tie in layer.ties if tie.directed}
    theirs = igraph.Graph(len(layer.parties), sorted(arcs), directed=True)
    assert each(layer, "in_degree") == theirs.indegree()
    assert each(layer, "out_degree") == theirs.outdegree()


@EVERY_LAYER
def test_hierarchy_of_constraint(layer: Layer) -> None:
    # Burt's formula written out over networkx's parts of constraint.
    expected: list[float | None] = []
    for party in layer.parties:
        parts = np.array([nx.local_constraint(layer.graph, party, other) for other in layer.graph[party]])
        size, ratios = len(parts), parts * len(parts) / parts.sum() if len(parts) else parts
        entropy = float((ratios * np.log(ratios)).sum())
        expected.append(entropy / (size * math.log(size)) if size > 1 else 1.0 if size else None)
    assert each(layer, "hierarchy") == same(expected)


@EVERY_LAYER
def test_leaving(layer: Layer) -> None:
    theirs = graph(layer)
    expected = []
    for place in range(min(theirs.vcount(), 60)):  # taking them out one by one is slow
        without = theirs.copy()
        without.delete_vertices(place)
        expected.append(cut_off(without))
    assert each(layer, "fragmentation_if_removed")[:60] == same(expected)


@EVERY_LAYER
def test_pieces_and_bridges(layer: Layer) -> None:
    theirs = graph(layer)
    assert {frozenset(piece) for piece in components(layer)} == {
        frozenset(layer.parties[place] for place in piece) for piece in theirs.connected_components()
    }
    order = [(-len(piece), layer.position[piece[0]]) for piece in components(layer)]
    assert order == sorted(order)
    assert all(list(piece) == sorted(piece, key=layer.position.__getitem__) for piece in components(layer))
    ends = [theirs.es[number].tuple for number in theirs.bridges()]
    found = [(layer.position[one], layer.position[other]) for one, other in bridges.compute(layer)]
    assert found == sorted(tuple(sorted(pair)) for pair in ends)


@EVERY_LAYER
def test_direction_and_sectors(layer: Layer) -> None:
    arcs = {(tie.source, tie.target) for tie in layer.ties if tie.directed}
    arcs |= {
        arc
        for tie in layer.ties
        if not tie.directed
        for arc in ((tie.source, tie.target), (tie.target, tie.source))
        # pairs without any one-way tie play no part
        if any(t.directed and {t.source, t.target} == {tie.source, tie.target} for t in layer.ties)
    }
    directed = igraph.Graph.TupleList(sorted(arcs), directed=True)
    assert one(layer, "reciprocity") == pytest.approx(directed.reciprocity(mode="ratio"))
    crossing = [
        layer.sectors[a] != layer.sectors[b]
        for a, b in combinations(layer.parties, 2)
        if layer.graph.has_edge(a, b) and layer.sectors[a] and layer.sectors[b]
    ]
    assert one(layer, "ei_index") == pytest.approx(2 * sum(crossing) / len(crossing) - 1)


@EVERY_LAYER
def test_both_engines_agree(layer: Layer, monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    # Unknown strengths in half of the ties leave no way by strength to compare.
    ties = tuple(tie if at % 7 else replace(tie, strength=None) for at, tie in enumerate(layer.ties))
    known = tuple(replace(tie, strength=tie.strength or 1 + at % 5) for at, tie in enumerate(ties))
    for limit, noted in product((0, 1_000_000), (ties, known)):
        monkeypatch.setattr(engine, "ENGINE_LIMIT", limit)
        fresh = Layer(layer.name, layer.parties, layer.sectors, noted)
        whole = [measure.compute(fresh) for measure in NETWORK_MEASURES]
        parties = [list(measure.compute(fresh).values()) for measure in PARTY_MEASURES]
        found.append((whole, parties, [measure.compute(fresh) for measure in TIE_MEASURES]))
    for (whole, parties, picked), (others, of_others, other_picked) in zip(found[:2], found[2:], strict=True):
        assert whole == pytest.approx(others, abs=1e-9)
        assert picked == other_picked
        for measure, ours, theirs in zip(PARTY_MEASURES, parties, of_others, strict=True):
            assert ours == pytest.approx(theirs, abs=1e-9), measure.id


CROWDED = network(72, formal=[(one, other, 1 + (one * other) % 5) for one, other in combinations(range(70), 2)])


def test_a_crowded_network(monkeypatch: pytest.MonkeyPatch) -> None:
    # Nearly everybody is tied to everybody: another way of counting contacts in common takes over.
    plain, crowd = (Layer("all", CROWDED.all.parties, CROWDED.all.sectors, CROWDED.all.ties) for _ in range(2))
    expected = {m.id: list(m.compute(plain).values()) for m in PARTY_MEASURES}
    assert len(plain.pairs) < engine.CROWD * engine.ENGINE_LIMIT  # one by one here, with a matrix below
    monkeypatch.setattr(engine, "CROWD", 1)
    assert {m.id: list(m.compute(crowd).values()) for m in PARTY_MEASURES} == {
        name: pytest.approx(values, abs=1e-9) for name, values in expected.items()
    }
    monkeypatch.setattr(paths, "_BATCH", 50_000)  # a few sources at a time
    again = Layer("all", crowd.parties, crowd.sectors, crowd.ties)
    assert each(again, "weighted_betweenness") == pytest.approx(expected["weighted_betweenness"], abs=1e-9)


def test_a_star_of_many_points() -> None:
    # One party in the middle of 5,000: nothing may look at all pairs of its contacts one by one.
    star = network(5_001, formal=[(0, point, 5) for point in range(1, 5_001)]).all
    assert each(star, "constraint")[:2] == [pytest.approx(1 / 5_000), 1]
    assert each(star, "hierarchy")[:2] == [pytest.approx(0, abs=1e-9), 1]
    assert each(star, "reach_in_two")[:2] == [1, 1]
    assert each(star, "betweenness")[:2] == [pytest.approx(1), 0]
    assert set(each(star, "weighted_closeness")) == {None}  # too large a piece to work out


def test_small_pieces_of_a_large_network_keep_their_ways_by_strength(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "WEIGHTED_LIMIT", 4)
    pieces = network(12, formal=[(0, 1, 1), (1, 2, 5), (2, 3, 5), *((at, at + 1, 5) for at in range(4, 9))]).all
    # p1 stands between p0 and two others, of the 55 pairs of others; 60 + 12 + 12 sixtieths from end to end.
    assert each(pieces, "weighted_betweenness") == same([0, 2 / 55, 2 / 55, 0, *[None] * 6, 0, 0])
    assert each(pieces, "weighted_closeness")[0] == pytest.approx(3 / 11 * 3 / ((60 + 72 + 84) / 60))


def test_long_ways_do_not_run_over() -> None:
    # A chain of weak ties is longer than small whole numbers go: 449 x 60 sixtieths.
    chain = network(450, formal=[(place, place + 1, 1) for place in range(449)]).all
    close = each(chain, "weighted_closeness")
    assert close[0] == pytest.approx(449 / sum(range(1, 450)))
    assert close == pytest.approx(each(chain, "closeness"))
    assert each(chain, "weighted_betweenness") == pytest.approx(each(chain, "betweenness"))


def test_a_long_chain_of_parties(monkeypatch: pytest.MonkeyPatch) -> None:
    # Here the two largest eigenvalues are so close that the iteration gives up; the answer is known, half a sine wave.
    size = 320
    chain = network(size, formal=[(place, place + 1) for place in range(size - 1)])
    wave = [math.sin(math.pi * (place + 1) / (size + 1)) * math.sqrt(2 / (size + 1)) for place in range(size)]
    assert each(chain.layers["formal"], "eigenvector") == same(wave)
    monkeypatch.setattr(engine, "DENSE_LIMIT", 300)
    assert set(each(chain.all, "eigenvector")) == {None}
