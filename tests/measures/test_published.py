"""Answers from the literature and from other programs. Each says where the number comes from and what it counts.

The table of Wasserman and Faust (1994, chapter 5) on the marriages drops Pucci, who has no ties: closeness and
betweenness are on 15 families. We keep all 16 in n, so their numbers are converted in the test, in the open.
"""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest

from build import network, read
from mantelnet.measures import (
    average_clustering,
    average_distance,
    betweenness,
    betweenness_centralization,
    closeness,
    clustering,
    constraint,
    degree,
    degree_centralization,
    density,
    diameter,
    effective_size,
    ei_index,
    eigenvector,
    fragmentation_if_removed,
    hierarchy,
    in_degree,
    out_degree,
    reach_in_two,
    reciprocity,
    ties,
    transitivity,
    weighted_betweenness,
    weighted_closeness,
)
from mantelnet.measures.components import components
from mantelnet.measures.overlap import overlap
from mantelnet.network import Layer

PADGETT = read("padgett")
MARRIAGE, BUSINESS = PADGETT.layers["formal"], PADGETT.layers["informal"]
KNOKE = read("knoke")
MONEY, INFORMATION = KNOKE.layers["formal"], KNOKE.layers["informal"]

# Hoffman, M., Methods for network analysis, chapter "Centrality": igraph 1.2 on the marriages of all 16 families, in
# file order. Betweenness is raw; the eigenvector has 1 for the highest; closeness is 1 / (sum of distances), where a
# family that cannot be reached counts as 16 steps.
DEGREE = (1, 3, 2, 3, 3, 1, 4, 1, 6, 1, 3, 0, 3, 2, 4, 3)
BETWEENNESS = (
    0, 19.333333, 8.5, 9.5, 5, 0, 23.166667, 0, 47.5, 0, 2, 0, 10.333333, 13, 9.333333, 8.333333,
)  # fmt: skip
EIGENVECTOR = (
    0.3071155, 0.5669336, 0.4919853, 0.6572037, 0.6019551, 0.1741141, 0.6718805, 0.2063449,
    1.0000000, 0.1041427, 0.6407743, 0.0000000, 0.7937398, 0.3390994, 0.8272688, 0.7572302,
)  # fmt: skip
CLOSENESS = (
    0.018518519, 0.022222222, 0.020833333, 0.019607843, 0.019230769, 0.017241379, 0.021739130, 0.016949153,
    0.024390244, 0.015384615, 0.018518519, 0.004166667, 0.022727273, 0.019230769, 0.020833333, 0.022222222,
)  # fmt: skip

# Wasserman and Faust (1994), chapter 5, as in networkx's own tests (test_betweenness_centrality.py and
# test_closeness_centrality.py, florentine_families_graph): 15 families, three decimals.
BETWEENNESS_OF_15 = {
    "acciaiuoli": 0.000, "albizzi": 0.212, "barbadori": 0.093, "bischeri": 0.104, "castellani": 0.055,
    "ginori": 0.000, "guadagni": 0.255, "lamberteschi": 0.000, "medici": 0.522, "pazzi": 0.000, "peruzzi": 0.022,
    "ridolfi": 0.114, "salviati": 0.143, "strozzi": 0.103, "tornabuoni": 0.092,
}  # fmt: skip
CLOSENESS_OF_15 = {
    "acciaiuoli": 0.368, "albizzi": 0.483, "barbadori": 0.4375, "bischeri": 0.400, "castellani": 0.389,
    "ginori": 0.333, "guadagni": 0.467, "lamberteschi": 0.326, "medici": 0.560, "pazzi": 0.286, "peruzzi": 0.368,
    "ridolfi": 0.500, "salviati": 0.389, "strozzi": 0.4375, "tornabuoni": 0.483,
}  # fmt: skip

# A course on social networks ("Metrics for structural holes"): igraph's constraint, and clustering by hand.
CONSTRAINT = (
    1, 0.3333333, 0.5, 0.4822531, 0.4822531, 1, 0.25, 1, 0.2098765, 1, 0.6558642, None, 0.4598765, 0.5, 0.4583333,
    0.4598765,
)  # fmt: skip
CLUSTERING = {"medici": 1 / 15, "peruzzi": 2 / 3} | dict.fromkeys(
    ["tornabuoni", "bischeri", "castellani", "ridolfi", "strozzi"], 1 / 3
)


def in_order(layer: Layer, values: tuple[float | None, ...]) -> dict[str, float | None]:
    return dict(zip(layer.parties, values, strict=True))


def test_padgett_ties() -> None:
    # 16 families, 20 marriages and 15 business ties: Padgett.paj of Pajek, flomarriage and flobusiness of statnet.
    assert (len(MARRIAGE.parties), ties.compute(MARRIAGE), ties.compute(BUSINESS)) == (16, 20, 15)
    assert degree.compute(MARRIAGE) == in_order(MARRIAGE, DEGREE)
    assert density.compute(MARRIAGE) == pytest.approx(20 / 120)
    assert [len(piece) for piece in components(MARRIAGE)] == [15, 1]  # igraph, in a course at UMass (DACSS, 2022)


def test_padgett_betweenness() -> None:
    pairs = 15 * 14 / 2
    assert betweenness.compute(MARRIAGE) == pytest.approx(
        {party: raw / pairs for party, raw in zip(MARRIAGE.parties, BETWEENNESS, strict=True)}, abs=1e-8
    )
    converted = {party: value * (14 * 13 / 2) / pairs for party, value in BETWEENNESS_OF_15.items()}
    assert betweenness.compute(MARRIAGE) == pytest.approx(converted | {"pucci": 0}, abs=5e-4)


def test_padgett_betweenness_centralization() -> None:
    # igraph in Hoffman (as above), and statnet's centralization() in Batagelj's course notes on NetR.
    assert betweenness_centralization.compute(MARRIAGE) == pytest.approx(0.3834921, abs=5e-8)
    assert betweenness_centralization.compute(BUSINESS) == pytest.approx(0.2057143, abs=5e-8)


def test_padgett_closeness() -> None:
    # From 15 families to Wasserman and Faust's own form for a network in pieces: times 14 of the 15 others reached.
    converted = {party: value * 14 / 15 for party, value in CLOSENESS_OF_15.items()}
    assert closeness.compute(MARRIAGE) == pytest.approx(converted | {"pucci": 0}, abs=5e-4)
    # igraph 1.2 counts Pucci as 16 steps away: take those off again to find the distances to the 14 others.
    for party, value in zip(MARRIAGE.parties, CLOSENESS, strict=True):
        if party != "pucci":
            assert closeness.compute(MARRIAGE)[party] == pytest.approx(14 / 15 * 14 / (1 / value - 16), rel=1e-6)


def test_padgett_eigenvector() -> None:
    ours = eigenvector.compute(MARRIAGE)
    highest = ours["medici"]
    assert highest is not None
    scaled = {party: value * highest for party, value in zip(MARRIAGE.parties, EIGENVECTOR, strict=True)}
    assert ours == pytest.approx(scaled, abs=1e-7)


def test_padgett_closed_triples() -> None:
    # Transitivity 0.1914894: igraph and statnet, in a course at UMass (DACSS, 2022).
    assert transitivity.compute(MARRIAGE) == pytest.approx(0.1914894, abs=5e-8)
    assert clustering.compute(MARRIAGE) == pytest.approx(dict.fromkeys(MARRIAGE.parties, 0) | CLUSTERING)
    # Averaged over all 16 families; over the 11 with two ties or more, as igraph does, it would be 0.218.
    assert average_clustering.compute(MARRIAGE) == pytest.approx(sum(CLUSTERING.values()) / 16)


def test_padgett_structural_holes() -> None:
    assert constraint.compute(MARRIAGE) == pytest.approx(in_order(MARRIAGE, CONSTRAINT), abs=1e-7)
    # By Borgatti's formula: six contacts with one tie among them; three with two; four with two.
    sizes = effective_size.compute(MARRIAGE)
    assert [sizes[party] for party in ("medici", "peruzzi", "strozzi")] == pytest.approx([6 - 2 / 6, 3 - 4 / 3, 3])


def test_padgett_hierarchy() -> None:
    # A course on structural holes in R (statnet's flomarriage) gives the Medici 0.045, by Burt's formula on their own
    # circle alone. So does ours when it is given that circle; over all ties it is a little less.
    near = set(MARRIAGE.neighbours["medici"])
    circle = MARRIAGE.without(set(MARRIAGE.parties) - near - {"medici"})
    assert hierarchy.compute(circle)["medici"] == pytest.approx(0.045, abs=5e-4)
    # Two of the six contacts are married to each other and each to one more: (1/6 + 1/6 x 1/3)^2 against 1/36.
    shares = [1 / 36] * 4 + [(1 / 6 + 1 / 18) ** 2] * 2
    ratios = np.array(shares) * 6 / sum(shares)
    by_hand = float((ratios * np.log(ratios)).sum()) / (6 * np.log(6))
    ours = hierarchy.compute(MARRIAGE)
    assert ours["medici"] == pytest.approx(by_hand)
    # UCINET and the course above: 1 for a party with one contact, no number for one without.
    assert [ours[party] for party in ("ginori", "pucci")] == [1, None]


def test_padgett_distances() -> None:
    # From the closeness of igraph 1.2 above: the sum of the distances to the 14 others, for 15 families.
    steps = sum(1 / value - 16 for party, value in in_order(MARRIAGE, CLOSENESS).items() if party != "pucci" and value)
    assert average_distance.compute(MARRIAGE) == pytest.approx(steps / (15 * 14), rel=1e-6)
    assert average_distance.compute(MARRIAGE) == pytest.approx(2.485714, abs=5e-7)
    assert diameter.compute(MARRIAGE) == 5
    # Counted from the list of marriages: contacts of the Medici, and contacts of those.
    two = {other for near in MARRIAGE.neighbours["medici"] for other in (near, *MARRIAGE.neighbours[near])} - {"medici"}
    assert reach_in_two.compute(MARRIAGE)["medici"] == pytest.approx(len(two) / 15)


def test_padgett_overlap() -> None:
    # The correlation of the two relations over all 120 pairs is 0.3718679 (statnet's gcor, in Batagelj's course notes
    # on NetR); with 20 and 15 ties that fixes the number of pairs tied in both.
    found = overlap(MARRIAGE, BUSINESS)
    one, other = found.both + found.formal_only, found.both + found.informal_only
    assert (one, other) == (20, 15)
    correlation = (120 * found.both - one * other) / (one * (120 - one) * other * (120 - other)) ** 0.5
    assert correlation == pytest.approx(0.3718679, abs=5e-8)
    assert found.jaccard == pytest.approx(8 / 27)


def test_knoke_ties() -> None:
    # KNOKI has 49 ties and KNOKM 22. The first row of the correlations between the columns of both matrices and their
    # transposes, stacked, is from a worked example of CONCOR on the CASOS copy of the data.
    place = KNOKE.all.position

    def matrix(layer: Layer) -> np.ndarray:
        filled = np.zeros((10, 10))
        for tie in layer.ties:
            filled[place[tie.source], place[tie.target]] = 1
        return filled

    information, money = matrix(INFORMATION), matrix(MONEY)
    assert (information.sum(), money.sum()) == (49, 22)
    stacked = np.vstack([information, information.T, money, money.T])
    published = (
        1, 0.14169568, 0.14978617, 0.45054945, 0.27814338, 0.10482848, 0.29773258, 0.25677630, 0.34065934, 0.10669059,
    )  # fmt: skip
    assert np.corrcoef(stacked.T)[0] == pytest.approx(published, abs=5e-9)


def test_knoke_degrees() -> None:
    # All ties have a direction here: both counts add up to the published number of ties.
    for layer, number in ((INFORMATION, 49), (MONEY, 22)):
        into, out = in_degree.compute(layer), out_degree.compute(layer)
        assert sum(into.values()) == sum(out.values()) == number  # type: ignore[arg-type]
        arcs = nx.DiGraph([(tie.source, tie.target) for tie in layer.ties])
        assert into == {party: arcs.in_degree(party) if party in arcs else 0 for party in layer.parties}
        assert out == {party: arcs.out_degree(party) if party in arcs else 0 for party in layer.parties}


def test_knoke_reciprocity() -> None:
    # Hanneman and Riddle (2005), chapter 8, on the information network: 0.531 by dyads, which is ours; 0.694 by arcs.
    mutual = reciprocity.compute(INFORMATION)
    assert mutual == pytest.approx(0.531, abs=5e-4)
    pairs = ties.compute(INFORMATION)
    assert 2 * mutual * pairs / 49 == pytest.approx(0.694, abs=5e-4)
    # Our density is undirected, 32 of 45 pairs; over arcs, 49 of 90, it follows with the mutual pairs counted twice.
    assert density.compute(INFORMATION) == pytest.approx(32 / 45)
    assert pairs * (1 + mutual) / 90 == pytest.approx(49 / 90)


def test_knoke_ei_index() -> None:
    # UCINET's group E-I of the government organisations in the information network is 0.652 where internal ties count
    # once. Ours is an index of a whole layer: give it only the ties that touch a government organisation.
    government = {party for party, sector in INFORMATION.sectors.items() if sector == "government"}
    touching = tuple(tie for tie in INFORMATION.ties if {tie.source, tie.target} & government)
    group = Layer(INFORMATION.name, INFORMATION.parties, INFORMATION.sectors, touching)
    assert ei_index.compute(group) == pytest.approx(0.652, abs=5e-4)


KITE = {
    "andre": ("beverly", "carol", "diane", "fernando"),
    "beverly": ("diane", "ed", "garth"),
    "carol": ("diane", "fernando"),
    "diane": ("ed", "fernando", "garth"),
    "ed": ("garth",),
    "fernando": ("garth", "heather"),
    "garth": ("heather",),
    "heather": ("ike",),
    "ike": ("jane",),
    "jane": (),
}


def test_krackhardt_kite() -> None:
    # Krackhardt, D. (1990), Assessing the political landscape, Administrative Science Quarterly 35, 342-369: the most
    # central by degree, by closeness and by betweenness are three different people. Betweenness as in networkx's tests,
    # closeness and eigenvector (1 for the highest) as in igraph's tests of R; connected, so no conventions differ.
    kite = network(list(KITE), formal=[(one, other) for one, others in KITE.items() for other in others]).all
    between = (0.023, 0.023, 0.000, 0.102, 0.000, 0.231, 0.231, 0.389, 0.222, 0.000)
    close = (0.529, 0.529, 0.500, 0.600, 0.500, 0.643, 0.643, 0.600, 0.429, 0.310)
    eigen = (0.732, 0.732, 0.594, 1, 0.594, 0.827, 0.827, 0.407, 0.100, 0.023)
    assert ties.compute(kite) == 18
    assert degree.compute(kite) == in_order(kite, (4, 4, 3, 6, 3, 5, 5, 3, 2, 1))
    assert betweenness.compute(kite) == pytest.approx(in_order(kite, between), abs=5e-4)
    assert closeness.compute(kite) == pytest.approx(in_order(kite, close), abs=5e-4)
    ours = eigenvector.compute(kite)
    assert [value / ours["diane"] for value in ours.values()] == pytest.approx(eigen, abs=5e-4)
    # Distances follow from the published closeness: 9 / 0.529 is 17 steps to the nine others, and so on, 178 in all.
    assert sum(round(9 / value) for value in close) == 178
    assert average_distance.compute(kite) == pytest.approx(178 / 90)
    assert diameter.compute(kite) == 4  # from Jane to Carol, Ed and others
    within = (7, 7, 7, 7, 7, 8, 8, 9, 4, 2)  # counted in the drawing
    assert reach_in_two.compute(kite) == pytest.approx(in_order(kite, tuple(number / 9 for number in within)))
    # Borgatti's key player papers (2003, 2006) use the kite: without Diane the others stay together, without Heather
    # two pieces remain, of seven and two.
    left = fragmentation_if_removed.compute(kite)
    assert (left["diane"], left["heather"]) == (0, pytest.approx(1 - (7 * 6 + 2 * 1) / (9 * 8)))


def test_borgatti_effective_size() -> None:
    # Borgatti, S. P. (1997), Connections 20(1), 35-38, figure 1: G has six contacts with four ties among them. The
    # constraint on the same network was computed with UCINET and igraph, and by hand, for networkx's tests.
    example = network("abcdefg", formal=["ab", "af", "ag", "ae", "eg", "fg", "bg", "bd", "dg", "gc"]).all
    sizes, constraints = effective_size.compute(example), constraint.compute(example)
    assert [sizes[party] for party in "gac"] == pytest.approx([4.67, 2.50, 1], abs=5e-3)
    assert [constraints[party] for party in "gac"] == pytest.approx([0.400, 0.595, 1], abs=5e-4)


def test_zachary_karate_club() -> None:
    # KONECT, "Zachary karate club": n 34, m 78, maximum degree 17, fill 0.139037, 45 triangles on 528 wedges,
    # clustering coefficient (transitivity) 0.255682, spectral norm 6.72570.
    club = network(34, formal=nx.karate_club_graph().edges).all
    assert (ties.compute(club), max(degree.compute(club).values())) == (78, 17)
    assert density.compute(club) == pytest.approx(0.139037, abs=5e-7)
    assert transitivity.compute(club) == pytest.approx(0.255682, abs=5e-7)
    assert transitivity.compute(club) == pytest.approx(3 * 45 / 528)
    assert diameter.compute(club) == 5  # KONECT too
    assert average_distance.compute(club) == pytest.approx(nx.average_shortest_path_length(nx.karate_club_graph()))
    # The largest eigenvalue is the Rayleigh quotient of the unit eigenvector.
    weight = eigenvector.compute(club)
    assert 2 * sum(weight[a] * weight[b] for a, b in club.pairs) == pytest.approx(6.72570, abs=5e-6)


SEVEN = {
    "star": [(0, other) for other in range(1, 7)],
    "circle": [(place, (place + 1) % 7) for place in range(7)],
    "line": [(place, place + 1) for place in range(6)],
}


@pytest.mark.parametrize(
    ("name", "by_degree", "by_betweenness", "distance", "longest"),
    [
        # Freeman (1979): 1 for the star and 0 for the circle, by any of his measures. The line by his formulas: (2 - 1)
        # twice over 6 x 5; betweenness 0, 5, 8, 9, 8, 5, 0 of 15 pairs.
        ("star", 1, 1, (6 * 1 + 15 * 2) / 21, 2),
        ("circle", 0, 0, (1 + 2 + 3) / 3, 3),
        ("line", 2 / 30, 28 / 15 / 6, 56 / 21, 6),
    ],
)
def test_freemans_reference_graphs(
    name: str, by_degree: float, by_betweenness: float, distance: float, longest: int
) -> None:
    graph = network(7, formal=[(*pair, 5) for pair in SEVEN[name]]).all
    assert degree_centralization.compute(graph) == pytest.approx(by_degree)
    assert betweenness_centralization.compute(graph) == pytest.approx(by_betweenness)
    assert average_distance.compute(graph) == pytest.approx(distance)
    assert diameter.compute(graph) == longest
    # All ties are equally strong, so strength changes the unit and nothing else.
    assert weighted_betweenness.compute(graph) == pytest.approx(betweenness.compute(graph))
    assert weighted_closeness.compute(graph) == pytest.approx({p: 5 * c for p, c in closeness.compute(graph).items()})


def test_opsahls_sample_network() -> None:
    # The sample network of tnet (Opsahl, Agneessens and Skvoretz 2010), strengths 4 2 4 1 2 1. From A to C the tie of
    # strength 2 is as long as the way through B, 1/2 = 1/4 + 1/4: they share, where tnet takes one of the two.
    sample = network("abcdef", formal=[("a", "b", 4), ("a", "c", 2), ("b", "c", 4), ("b", "d", 1), ("b", "e", 2),
                                       ("e", "f", 1)]).all  # fmt: skip
    between = {"a": 0, "b": 8.5, "c": 0, "d": 0, "e": 4, "f": 0}
    assert weighted_betweenness.compute(sample) == pytest.approx({p: raw / 10 for p, raw in between.items()})
    # Distances from B: 1/4, 1/4, 1, 1/2 and 3/2; from D one more to each of the others.
    close = weighted_closeness.compute(sample)
    assert close["b"] == pytest.approx(5 / 3.5)
    assert close["d"] == pytest.approx(5 / (1 + 1.25 + 1.25 + 1.5 + 2.5))
