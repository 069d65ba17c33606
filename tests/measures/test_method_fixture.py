"""The small network that the method works out by hand (seven parties, six ties), and other sums one can do by hand."""

from __future__ import annotations

import pytest

from build import network, one_way
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, bridges
from mantelnet.measures.components import components
from mantelnet.measures.overlap import Overlap, overlap
from mantelnet.network import Layer

SECTORS = {
    "gemeente": "government",
    "steunpunt": "welfare",
    "welzijn": "welfare",
    "thuiszorg": "care",
    "huisartsen": "care",
    "kerk": "informal",
    "school": "education_youth",
}
NETWORK = network(
    SECTORS,
    formal=[("gemeente", "steunpunt", 5), ("gemeente", "welzijn", 4), ("thuiszorg", "huisartsen", 4)],
    informal=[("steunpunt", "welzijn", 4), ("steunpunt", "thuiszorg", 3), ("steunpunt", "kerk", 1)],
)


@pytest.fixture
def layer() -> Layer:
    return NETWORK.all


def one(layer: Layer, name: str) -> object:
    return next(m for m in NETWORK_MEASURES if m.id == name).compute(layer)


def each(layer: Layer, name: str) -> dict[str, object]:
    return dict(next(m for m in PARTY_MEASURES if m.id == name).compute(layer))


def test_network(layer: Layer) -> None:
    assert one(layer, "parties") == 7
    assert one(layer, "ties") == 6
    assert one(layer, "density") == pytest.approx(0.2857, abs=5e-5)
    assert one(layer, "degree_centralization") == pytest.approx(0.5333, abs=5e-5)
    # Steunpunt is in between for 0.5333, thuiszorg for 0.2667: (7 x 0.5333 - 0.8) / 6.
    assert one(layer, "betweenness_centralization") == pytest.approx((7 * 8 / 15 - 12 / 15) / 6)
    assert one(layer, "ei_index") == pytest.approx((4 - 2) / 6)
    # One triangle; triples at steunpunt (6), gemeente (1), welzijn (1), thuiszorg (1).
    assert one(layer, "transitivity") == pytest.approx(3 / 9)
    assert one(layer, "average_clustering") == pytest.approx((1 + 1 / 6 + 1) / 7)
    assert one(layer, "fragmentation") == pytest.approx(1 - 6 * 5 / (7 * 6))
    assert one(layer, "reciprocity") is None


def test_parties(layer: Layer) -> None:
    assert each(layer, "degree") == dict(zip(SECTORS, (2, 4, 2, 2, 1, 1, 0), strict=True))
    assert each(layer, "betweenness") == pytest.approx(dict(zip(SECTORS, (0, 8 / 15, 0, 4 / 15, 0, 0, 0), strict=True)))
    assert each(layer, "core") == dict(zip(SECTORS, (2, 2, 2, 1, 1, 1, 0), strict=True))
    assert [party for party, cuts in each(layer, "cut_point").items() if cuts] == ["steunpunt", "thuiszorg"]


def test_pieces_and_bridges(layer: Layer) -> None:
    assert components(layer) == (tuple(SECTORS)[:-1], ("school",))
    assert bridges.compute(layer) == (("steunpunt", "thuiszorg"), ("steunpunt", "kerk"), ("thuiszorg", "huisartsen"))


def test_weighted_density_follows_from_strength(layer: Layer) -> None:
    # The method's weighted density is no measure of its own: all strengths, over 5 x the 21 possible pairs.
    strengths = [value for value in each(layer, "strength").values() if isinstance(value, int)]
    assert sum(strengths) / 2 / (5 * 21) == pytest.approx(0.2)


@pytest.mark.parametrize(("party", "share"), [("steunpunt", 0.8), ("thuiszorg", 0.4), ("gemeente", 0), ("school", 0)])
def test_share_of_pairs_cut_follows_from_fragmentation(layer: Layer, party: str, share: float) -> None:
    # The method's figure is the share of the pairs that were connected before. It is another measure, but it follows
    # from ours: how many pairs of others are connected before and after.
    left = each(layer, "fragmentation_if_removed")[party]
    assert isinstance(left, float)
    after = (1 - left) * 15
    before = 15 if party == "school" else 10
    assert 1 - after / before == pytest.approx(share)


def test_overlap() -> None:
    assert overlap(NETWORK.layers["formal"], NETWORK.layers["informal"]) == Overlap(0.0, 0, 3, 3)
    both = network(3, formal=[(0, 1), (1, 2)], informal=[(1, 0)])
    assert overlap(both.layers["formal"], both.layers["informal"]) == Overlap(0.5, 1, 1, 0)
    bare = network(3, formal=[(0, 1)])
    assert overlap(bare.layers["formal"], bare.layers["informal"]) == Overlap(None, 0, 1, 0)


def test_ei_index_counts_only_known_sectors() -> None:
    known = {"a": "care", "b": "care", "c": "work", "d": None}
    assert one(network(known, formal=[("a", "b"), ("c", "d")]).all, "ei_index") == -1
    assert one(network(known, formal=[("a", "c"), ("c", "d")]).all, "ei_index") == 1
    assert one(network(known, formal=[("c", "d")]).all, "ei_index") is None


def test_reciprocity() -> None:
    assert one(network(3, formal=[one_way(0, 1), one_way(1, 2)]).all, "reciprocity") == 0
    assert one(network(3, formal=[one_way(0, 1), one_way(1, 0), one_way(1, 2)]).all, "reciprocity") == 0.5
    # A tie without direction between the same two parties runs both ways; one between others plays no part.
    assert one(network(3, formal=[one_way(0, 1), (0, 1), (1, 2)]).all, "reciprocity") == 1
    assert one(network(3, formal=[(0, 1)]).all, "reciprocity") is None
    # In the whole network a one-way tie may be answered in the other layer; in one layer it is not.
    crossed = network(2, formal=[one_way(0, 1)], informal=[one_way(1, 0)])
    assert [one(layer, "reciprocity") for layer in crossed.layers.values()] == [1, 0, 0]


def test_strength_and_what_is_missing_from_it() -> None:
    layer = network(4, formal=[(0, 1, 2), (0, 1, 5), (0, 2), (0, 2, 3), (0, 3)]).all
    assert each(layer, "strength") == {"p0": 8, "p1": 5, "p2": 3, "p3": 0}
    assert each(layer, "strength_unknown") == {"p0": 1, "p1": 0, "p2": 0, "p3": 1}


def test_constraint_and_effective_size() -> None:
    # The middle of a star with three points, the points, and a party without ties.
    star = network(5, formal=[(0, 1), (0, 2), (0, 3)]).all
    assert each(star, "constraint") == pytest.approx({"p0": 1 / 3, "p1": 1.0, "p2": 1.0, "p3": 1.0, "p4": None})
    assert each(star, "effective_size") == {"p0": 3.0, "p1": 1.0, "p2": 1.0, "p3": 1.0, "p4": None}
    # In a triangle each contact is half redundant: 2 x (1/2 + 1/2 x 1/2)^2.
    triangle = network(3, formal=[(0, 1), (1, 2), (0, 2)]).all
    assert each(triangle, "constraint") == pytest.approx(dict.fromkeys(["p0", "p1", "p2"], 1.125))
    assert each(triangle, "effective_size") == dict.fromkeys(["p0", "p1", "p2"], 1.0)


def test_eigenvector() -> None:
    middle, point = 0.5**0.5, (1 / 6) ** 0.5
    star = each(network(6, formal=[(0, 1), (0, 2), (0, 3), (4, 5)]).all, "eigenvector")
    assert star == pytest.approx({"p0": middle, "p1": point, "p2": point, "p3": point, "p4": 0, "p5": 0})
    assert set(each(network(4, formal=[(0, 1), (2, 3)]).all, "eigenvector").values()) == {None}  # equally strong pieces
    assert set(each(network(2).all, "eigenvector").values()) == {None}  # no tie
