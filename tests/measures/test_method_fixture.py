"""The small network that the method works out by hand (seven parties, six ties), and other sums one can do by hand."""

from __future__ import annotations

import pytest

from build import network, one_way
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, bridges
from mantelnet.measures.components import components
from mantelnet.measures.multiplexity import Joint, multiplexity
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


def test_ways_by_strength(layer: Layer) -> None:
    # From gemeente to welzijn the tie of strength 4 is shorter than 1/5 + 1/4 through steunpunt.
    assert each(layer, "weighted_betweenness") == each(layer, "betweenness")
    close = each(layer, "weighted_closeness")
    # Kerk: 1 to steunpunt, then 1/5, 1/4 and 1/3 more, and 1/4 beyond thuiszorg; five of six others in reach.
    assert close["kerk"] == pytest.approx(5 / 6 * 5 / (1 + 1.2 + 1.25 + 4 / 3 + 4 / 3 + 0.25))
    assert close["school"] == 0
    # A weak tie is a long way round: three times 1/5 is less than 1.
    ring = network(4, formal=[(0, 1, 1), (0, 2, 5), (2, 3, 5), (3, 1, 5)]).all
    assert each(ring, "weighted_betweenness") == pytest.approx({"p0": 0, "p1": 0, "p2": 2 / 3, "p3": 2 / 3})
    assert each(ring, "weighted_closeness")["p0"] == pytest.approx(3 / (0.2 + 0.4 + 0.6))


def test_an_unknown_strength_leaves_no_way_by_strength_in_its_piece() -> None:
    layer = network(6, formal=[(0, 1, 5), (1, 2), (3, 4, 2)]).all
    close = {"p0": None, "p1": None, "p2": None, "p3": 0.4, "p4": 0.4, "p5": 0}
    assert each(layer, "weighted_closeness") == pytest.approx(close)
    assert each(layer, "weighted_betweenness") == {p: None if c is None else 0 for p, c in close.items()}
    # A second tie between the same two parties whose strength is known is enough.
    known = network(3, formal=[(0, 1, 5), (1, 2)], informal=[(2, 1, 5)])
    assert each(known.all, "weighted_betweenness") == {"p0": 0, "p1": 1, "p2": 0}
    assert set(each(known.layers["formal"], "weighted_betweenness").values()) == {None}


def test_load(layer: Layer) -> None:
    # Strengths 9, 13, 8, 7, 4, 1 and none: 7.5 in the middle of the six that have ties.
    load = dict(zip(SECTORS, (9, 13, 8, 7, 4, 1, 0), strict=True))
    assert each(layer, "strength") == load
    assert each(layer, "load") == pytest.approx({party: strength / 7.5 for party, strength in load.items()})
    assert each(layer, "strong_ties") == dict(zip(SECTORS, (2, 2, 2, 1, 1, 0, 0), strict=True))
    some = network(5, formal=[(0, 1, 4), (0, 2), (2, 3)]).all  # p2 and p3: nothing known; p4: no ties
    assert each(some, "load") == {"p0": 1, "p1": 1, "p2": None, "p3": None, "p4": 0}
    assert each(some, "strong_ties") == {"p0": 1, "p1": 1, "p2": None, "p3": None, "p4": 0}
    assert set(each(network(3, formal=[(0, 1)]).all, "load").values()) == {None}


def test_direction() -> None:
    layer = network(4, formal=[one_way(0, 1), one_way(2, 1), one_way(0, 1, kind="referral"), (1, 3)]).all
    assert each(layer, "in_degree") == {"p0": 0, "p1": 2, "p2": 0, "p3": 0}
    assert each(layer, "out_degree") == {"p0": 1, "p1": 0, "p2": 1, "p3": 0}
    crossed = network(2, formal=[one_way(0, 1)], informal=[(1, 0)])
    assert set(each(crossed.layers["informal"], "in_degree").values()) == {None}


def test_steps(layer: Layer) -> None:
    # Six parties within reach of each other: 6 pairs at one step, 6 at two, 3 at three.
    assert one(layer, "average_distance") == pytest.approx((6 + 6 * 2 + 3 * 3) / 15)
    assert one(layer, "diameter") == 3
    assert each(layer, "reach_in_two")["steunpunt"] == pytest.approx(5 / 6)
    assert each(layer, "reach_in_two")["huisartsen"] == pytest.approx(2 / 6)
    # Two pieces of three are equally large: the longer of their diameters counts, not that of the pair.
    pieces = network(8, formal=[(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (6, 7)]).all
    assert one(pieces, "diameter") == 2


def test_who_confirmed() -> None:
    def tie(one: int, other: int, **noted: str) -> dict[str, object]:
        return {"between": [f"p{one}", f"p{other}"], **noted}

    noted = network(
        5,
        formal=[tie(0, 1, confirmed="both"), tie(0, 2, confirmed="one"), tie(0, 3), tie(1, 2)],
        informal=[tie(1, 0, confirmed="none"), tie(2, 0)],
    )
    assert each(noted.all, "confirmed") == {"p0": 1, "p1": 1, "p2": 0, "p3": None, "p4": 0}
    assert one(noted.all, "confirmed_share") == 0.5
    assert one(noted.all, "confirmation_unknown") == 2
    assert (one(noted.layers["informal"], "confirmed_share"), one(network(2).all, "confirmed_share")) == (0, None)


def test_ways_of_being_joined() -> None:
    def tie(one: int, other: int, *kind: str) -> dict[str, object]:
        return {"between": [f"p{one}", f"p{other}"], **dict(zip(["kind"], kind, strict=False))}

    drawn = network(
        4,
        formal=[tie(0, 1, "contract"), tie(0, 1, "subsidy"), tie(1, 0, "contract"), tie(1, 2), tie(1, 2, "referral")],
        informal=[tie(1, 0), tie(2, 3)],
    )
    assert multiplexity(drawn.all) == (
        # Contract and subsidy on paper, and contact beside it.
        Joint(("p0", "p1"), ("formal", "informal"), ("contract", "subsidy"), 1, 3),
        # The tie without a kind may be the referral.
        Joint(("p1", "p2"), ("formal",), ("referral",), 1, 1),
        Joint(("p2", "p3"), ("informal",), (), 1, 1),
    )
    assert [joint.ways for joint in multiplexity(drawn.layers["formal"])] == [2, 1]
    assert multiplexity(network(3).all) == ()


def test_hierarchy() -> None:
    # All contacts of the middle of a star weigh alike; a point has one contact only; the fifth party none.
    star = network(5, formal=[(0, 1), (0, 2), (0, 3)]).all
    assert each(star, "hierarchy") == {"p0": pytest.approx(0, abs=1e-12), "p1": 1, "p2": 1, "p3": 1, "p4": None}


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
