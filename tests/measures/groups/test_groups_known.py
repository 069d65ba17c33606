"""Answers from the literature, and sums one can do by hand. Each says where the number comes from."""

from __future__ import annotations

from itertools import permutations

import networkx as nx
import pytest

from build import network, one_way, read
from mantelnet.measures.groups import Groups
from mantelnet.measures.groups.brokerage import ROLES
from mantelnet.measures.groups.core_search import fit, tied_pairs
from mantelnet.measures.groups.equivalence import Alike
from mantelnet.network import Layer

#: Krackhardt's kite, as in the tests of the other measures.
KITE = {
    "andre": ["beverly", "carol", "diane", "fernando"],
    "beverly": ["diane", "ed", "garth"],
    "carol": ["diane", "fernando"],
    "diane": ["ed", "fernando", "garth"],
    "ed": ["garth"],
    "fernando": ["garth", "heather"],
    "garth": ["heather"],
    "heather": ["ike"],
    "ike": ["jane"],
}
PEOPLE = ["andre", "beverly", "carol", "diane", "ed", "fernando", "garth", "heather", "ike", "jane"]


def kite() -> Layer:
    return network(PEOPLE, formal=[(one, other) for one, others in KITE.items() for other in others]).all


def club() -> tuple[Layer, nx.Graph]:
    graph = nx.karate_club_graph()
    return network(34, formal=graph.edges).all, graph


def near(layer: Layer) -> list[list[int]]:
    return [[layer.position[other] for other in layer.neighbours[party]] for party in layer.parties]


def test_strength_direction_and_layer_play_no_part() -> None:
    plain = Groups(network("abcdef", formal=["ab", "bc", "ca", "cd", "de", "df"]).all)
    marked = network(
        "abcdef",
        formal=[("a", "b", 5), ("b", "c"), one_way("c", "a"), ("c", "d", 1), ("a", "b")],
        informal=[("d", "e", 2), one_way("f", "d"), ("b", "a")],
    )
    other = Groups(marked.all)
    assert plain.core_periphery == other.core_periphery
    assert plain.communities == other.communities
    assert plain.equivalence == other.equivalence
    assert plain.key_players == other.key_players
    assert Groups(marked.layers["formal"]).key_players != plain.key_players


class TestCorePeriphery:
    def test_the_example_of_the_paper(self) -> None:
        # Borgatti and Everett (1999), the network of their first figure: 1 to 4 are the core, tied to each other, and
        # 5 to 10 are tied to the core only. With the block in between left out that is the ideal pattern itself.
        rows = [(1, 2, 3, 4, 5), (2, 3, 4, 6, 7, 8), (3, 4, 8, 9), (4, 5, 10)]
        layer = network(10, formal=[(row[0] - 1, other - 1) for row in rows for other in row[1:]]).all
        found = Groups(layer).core_periphery
        assert found is not None
        assert found.core == found.always == ("p0", "p1", "p2", "p3")
        assert (found.fit, found.core_density, found.periphery_density) == (1.0, 1.0, 0.0)
        assert (found.equally_good, found.exact) == (1, True)

    def test_the_welfare_organisations(self) -> None:
        # Knoke's seven organisations of the core all have contact with each other, the other three have none: read off
        # the matrices. INDU is tied to all seven, so it fits on either side.
        layer = read("knoke").all
        found = Groups(layer).core_periphery
        assert found is not None
        assert found.always == ("coun", "comm", "educ", "mayr", "news", "uway", "welf")
        assert found.fit == pytest.approx(1)
        assert found.equally_good == 2
        assert set(found.core) - set(found.always) == {"indu"}

    def test_a_star_has_its_centre_in_every_core(self) -> None:
        found = Groups(network(6, formal=[(0, other) for other in range(1, 6)]).all).core_periphery
        assert found is not None
        assert (found.fit, found.always, found.equally_good) == (1.0, ("p0",), 5)
        assert found.core == ("p0", "p1")

    def test_fit_is_the_correlation(self) -> None:
        # Four pairs in the core of which three tied, three in the periphery of which one: phi of the table by hand.
        assert fit(6, 3, 3, 1) == pytest.approx((3 * 2 - 1 * 0) / (3 * 3 * 4 * 2) ** 0.5)
        assert fit(6, 3, 2, 2) == 0
        assert fit(6, 3, 0, 3) == pytest.approx(-1)
        assert fit(6, 1, 0, 3) is fit(6, 5, 3, 0) is fit(6, 3, 3, 3) is fit(6, 3, 0, 0) is None

    def test_where_nothing_varies(self) -> None:
        everybody = network(5, formal=[(a, b) for a in range(5) for b in range(a)]).all
        ring = network(4, formal=[(0, 1), (1, 2), (2, 3), (3, 0)]).all
        for layer in (everybody, ring, network(5).all, network(3, formal=[(0, 1)]).all, network(0).all):
            assert Groups(layer).core_periphery is None

    def test_tied_pairs(self) -> None:
        # Andre, Beverly, Diane and Fernando have five ties; without them Ed to Jane are a chain, and Carol is alone.
        assert tied_pairs(near(kite()), frozenset({0, 1, 3, 5})) == (5, 4)


class TestCommunities:
    def test_zachary_karate_club(self) -> None:
        # The highest modularity there is: 0.4198 with four groups (Brandes et al., 2008, On modularity clustering, IEEE
        # Transactions on Knowledge and Data Engineering 20, 172-188, who prove it).
        layer, graph = club()
        found = Groups(layer).communities
        assert found is not None
        assert found.modularity == pytest.approx(0.4198, abs=5e-5)
        assert [len(group.parties) for group in found.groups] == [12, 11, 6, 5]
        assert found.modularity == pytest.approx(
            nx.community.modularity(graph, [{int(p[1:]) for p in g.parties} for g in found.groups], weight=None)
        )
        # Two by two they are the clubs into which it split, all but member 9 (our p8), the one whom Zachary's own model
        # (1977, An information flow model for conflict and fission in small groups, JAR 33, 452-473) missed too.
        side = {f"p{number}": graph.nodes[number]["club"] for number in graph}
        clubs = [{side[party] for party in group.parties if party != "p8"} for group in found.groups]
        assert all(len(each) == 1 for each in clubs)
        assert 0.9 < found.stability <= 1
        assert found.runs == 20

    def test_two_triangles_with_one_tie_between(self) -> None:
        # Modularity by hand: seven ties, three within each, degrees 7 and 7: 2 x (3/7 - (7/14)^2).
        sectors = dict(zip("abcdef", ["care", "care", "care", "work", "work", None], strict=True))
        found = Groups(network(sectors, formal=["ab", "bc", "ca", "de", "ef", "fd", "cd"]).all).communities
        assert found is not None
        assert found.modularity == pytest.approx(2 * (3 / 7 - 1 / 4))
        assert [group.parties for group in found.groups] == [("a", "b", "c"), ("d", "e", "f")]
        assert [(group.inside, group.outside, group.stability) for group in found.groups] == [(3, 1, 1.0)] * 2
        assert found.stability == 1
        assert found.sector_agreement == 1  # f, whose sector is unknown, stays out of it

    def test_groups_across_sectors(self) -> None:
        # Adjusted Rand index by hand: no two of a group share a sector, 0 of 15 pairs; 6 together in groups, 3 in
        # sectors; expected 6 x 3 / 15 = 1.2, at most 4.5.
        sectors = dict(zip("abcdef", ["care", "work", "housing", "care", "work", "housing"], strict=True))
        found = Groups(network(sectors, formal=["ab", "bc", "ca", "de", "ef", "fd", "cd"]).all).communities
        assert found is not None
        assert found.sector_agreement == pytest.approx((0 - 1.2) / (4.5 - 1.2))

    def test_where_sectors_divide_nothing(self) -> None:
        for sectors in (dict.fromkeys("abc", "care"), dict.fromkeys("abc")):
            found = Groups(network(sectors, formal=["ab", "bc", "ca"]).all).communities
            assert found is not None
            assert len(found.groups) == 1
            assert found.sector_agreement is None


#: Eight parties of four sectors, and one whose sector nobody noted.
SECTORS = {"a": "care", "b": "care", "c": "care", "d": "work", "e": "work", "f": "housing", "g": "informal", "x": None}


class TestBrokerage:
    @pytest.mark.parametrize(
        ("ties", "role"),
        [(["ab", "bc"], "coordinator"), (["ab", "bd"], "gatekeeper"), (["db", "be"], "itinerant"),
         (["db", "bf"], "liaison")],
    )  # fmt: skip
    def test_each_role(self, ties: list[str], role: str) -> None:
        # The definitions of Gould and Fernandez (1989), one at a time: b stands between two others.
        found = Groups(network(SECTORS, formal=ties).all).brokerage
        assert found is not None
        assert {party: dict(roles) for party, roles in found.roles.items() if any(roles.values())} == {
            "b": dict.fromkeys(ROLES, 0) | {role: 1}
        }

    def test_a_tie_between_the_two_needs_nobody(self) -> None:
        found = Groups(network(SECTORS, formal=["ab", "bd", "da"]).all).brokerage
        assert found is not None
        assert not any(count for roles in found.roles.values() for count in roles.values())

    def test_unknown_sectors_are_left_out_and_counted(self) -> None:
        # b stands between a and x; x itself between b and d, and between b and e, and between d and e.
        found = Groups(network(SECTORS, formal=["ab", "bx", "dx", "ex"]).all).brokerage
        assert found is not None
        assert found.left_out == 4
        assert found.unknown_sector == ("x",)
        assert not any(count for roles in found.roles.values() for count in roles.values())

    def test_too_few_known_sectors(self) -> None:
        assert Groups(network({"a": "care", "b": "care", "c": None}, formal=["ab", "bc"]).all).brokerage is None

    def test_one_way_chains_on_ties_that_run_both_ways(self) -> None:
        # The census as the paper and UCINET define it, on chains a -> b -> c without a -> c: counted one by one.
        layer = network(SECTORS, formal=["ab", "ad", "ae", "bf", "cf", "cd", one_way("d", "f"), "eg", "fg", "ag"]).all
        known = [party for party in layer.parties if SECTORS[party]]
        arcs = {(one, other) for party in known for one, other in ((party, o) for o in layer.neighbours[party])}
        found = Groups(layer).brokerage
        assert found is not None
        for broker in known:
            counted = dict.fromkeys(["coordinator", "itinerant", "gatekeeper", "representative", "liaison"], 0)
            for one, other in permutations(set(known) - {broker}, 2):
                if (one, broker) in arcs and (broker, other) in arcs and (one, other) not in arcs:
                    first, own, last = (SECTORS[party] for party in (one, broker, other))
                    if first == own == last:
                        counted["coordinator"] += 1
                    elif first == last:
                        counted["itinerant"] += 1
                    elif own == last:
                        counted["gatekeeper"] += 1
                    elif own == first:
                        counted["representative"] += 1
                    else:
                        counted["liaison"] += 1
            ours = found.roles[broker]
            assert counted["coordinator"] == 2 * ours["coordinator"]
            assert counted["itinerant"] == 2 * ours["itinerant"]
            assert counted["liaison"] == 2 * ours["liaison"]
            assert counted["gatekeeper"] == counted["representative"] == ours["gatekeeper"]
        assert found.across("a") == found.roles["a"]["gatekeeper"] + found.roles["a"]["liaison"] > 0


class TestEquivalence:
    def test_twins_with_and_without_a_tie(self) -> None:
        # d and e have the same contacts without a tie, a and b with one; c and f stand alone.
        found = Groups(network("abcdef", formal=["ab", "ac", "bc", "cd", "ce", "fd", "fe"]).all).equivalence
        assert found is not None
        assert found.classes == (Alike(("a", "b"), ("c",)), Alike(("d", "e"), ("c", "f")))

    def test_the_points_of_a_star(self) -> None:
        found = Groups(network(5, formal=[(0, 1), (0, 2), (0, 3)]).all).equivalence
        assert found is not None
        assert found.classes == (Alike(("p1", "p2", "p3"), ("p0",)),)
        assert (found.nearest, found.nearest_total) == ((), 0)

    def test_everybody_tied_to_everybody(self) -> None:
        found = Groups(network("abcd", formal=["ab", "ac", "ad", "bc", "bd", "cd"]).all).equivalence
        assert found is not None
        assert found.classes == (Alike(("a", "b", "c", "d"), ()),)

    def test_two_who_know_only_each_other_are_not_compared(self) -> None:
        found = Groups(network("abcd", formal=["ab"]).all).equivalence
        assert found is not None
        assert found.classes == ()

    def test_near_enough(self) -> None:
        # a knows c, d, e and b; b knows c, d and f, and a: two shared of four.
        ties = ["ac", "ad", "ae", "ab", "bc", "bd", "bf"]
        found = Groups(network("abcdef", formal=ties).all).equivalence
        assert found is not None
        assert found.nearest is not None
        assert [(near.pair, near.similarity, near.shared) for near in found.nearest] == [(("a", "b"), 0.5, 2)]
        assert found.classes == (Alike(("c", "d"), ("a", "b")),)

    def test_padgetts_marriages(self) -> None:
        # Read off the list of marriages: no two families married into exactly the same others.
        found = Groups(read("padgett").layers["formal"]).equivalence
        assert found is not None
        assert found.classes == ()


class TestKeyPlayers:
    def test_the_kite(self) -> None:
        # Borgatti (2003, The key player problem; and 2006) takes the kite: Diane is central by degree, but it is the
        # loss of Heather that breaks the network, into seven and two.
        found = Groups(kite()).key_players
        assert found is not None
        one = found.loss[0]
        assert (one.parties, one.breaks, one.equally_good) == (("heather",), True, 1)
        assert one.fragmentation == pytest.approx(1 - (7 * 6 + 2 * 1) / (9 * 8))
        # Heather is tied to Fernando, Garth and Ike, and through them to all the others; nobody else is that near to
        # all of them.
        best = found.reach[0]
        assert (best.parties, best.reached, best.everybody, best.equally_good) == (("heather",), 10, True, 1)

    def test_a_star(self) -> None:
        found = Groups(network(6, formal=[(0, other) for other in range(1, 6)]).all).key_players
        assert found is not None
        assert (found.loss[0].parties, found.loss[0].fragmentation, found.loss[0].breaks) == (("p0",), 1.0, True)
        # Everybody is within two steps of everybody: each of the six parties reaches all.
        assert [(best.reached, best.everybody, best.equally_good) for best in found.reach] == [
            (6, True, 6), (6, True, 15), (6, True, 20),
        ]  # fmt: skip

    def test_nothing_breaks_where_everybody_is_tied(self) -> None:
        found = Groups(network("abcde", formal=["ab", "ac", "ad", "ae", "bc", "bd", "be", "cd", "ce", "de"]).all)
        assert found.key_players is not None
        assert [(loss.fragmentation, loss.breaks) for loss in found.key_players.loss] == [(0.0, False)] * 3

    def test_parties_without_ties_count_but_are_in_no_set(self) -> None:
        found = Groups(network(5, formal=[(0, 1), (1, 2)]).all).key_players
        assert found is not None
        assert found.loss[0].parties == ("p1",)
        assert found.loss[0].fragmentation == 1.0
        assert [best.reached for best in found.reach] == [3, 3, 3]
        assert all(best.everybody for best in found.reach)

    def test_small_networks(self) -> None:
        # Fragmentation takes two parties that remain.
        assert Groups(network(2, formal=[(0, 1)]).all).key_players is None
        assert Groups(network(3).all).key_players is None
        for size, sizes in ((3, 1), (4, 2), (5, 3)):
            found = Groups(network(size, formal=[(0, other) for other in range(1, size)]).all).key_players
            assert found is not None
            assert (len(found.reach), len(found.loss)) == (sizes, sizes)
