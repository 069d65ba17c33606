"""What must hold for the measures of groups of any network, beside slow sums and other programs."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

import igraph
import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build import network
from mantelnet.measures import fragmentation
from mantelnet.measures.groups import GROUP_MEASURES, Groups, communities, core_search, equivalence, key_players
from mantelnet.measures.groups.communities import adjusted, agreement
from mantelnet.measures.groups.engine import left_without, numbered, pairs
from mantelnet.network import Layer, Tie

SETTINGS = settings(max_examples=60, deadline=None)
SECTORS = ["care", "work", "housing", None]


def layer_of(sectors: Sequence[str | None], ties: Iterable[tuple[int, int]]) -> Layer:
    parties = tuple(f"p{number}" for number in range(len(sectors)))
    return Layer(
        "all",
        parties,
        dict(zip(parties, sectors, strict=True)),
        tuple(Tie("formal", parties[one], parties[other], False, None, None, None) for one, other in ties),
    )


def random_layer(seed: int, size: int, number: int) -> Layer:
    chance = random.Random(seed)
    possible = list(combinations(range(size - size // 8), 2))
    return layer_of([chance.choice(SECTORS) for _ in range(size)], chance.sample(possible, min(number, len(possible))))


@st.composite
def layers(draw: st.DrawFn, most: int = 8) -> Layer:
    size = draw(st.integers(0, most))
    sectors = draw(st.lists(st.sampled_from(SECTORS), min_size=size, max_size=size))
    possible = list(combinations(range(size), 2))
    return layer_of(sectors, draw(st.lists(st.sampled_from(possible), max_size=16, unique=True)) if possible else [])


def correlation(layer: Layer, core: set[str]) -> float | None:
    """The fit by numpy, over pairs that are both in the core or both in the periphery."""
    tied = set(layer.pairs)
    rows = [(pair in tied, pair[0] in core) for pair in combinations(layer.parties, 2) if len(core & set(pair)) != 1]
    columns = np.array(rows, dtype=float).T
    return float(np.corrcoef(columns)[0, 1]) if rows and columns.std(axis=1).all() else None


def subsets(items: Sequence[str]) -> Iterable[set[str]]:
    return (set(chosen) for size in range(len(items) + 1) for chosen in combinations(items, size))


@SETTINGS
@given(layers())
def test_no_core_fits_better(layer: Layer) -> None:
    fits = {frozenset(core): correlation(layer, core) for core in subsets(layer.parties)}
    known = {core: value for core, value in fits.items() if value is not None}
    found = Groups(layer).core_periphery
    if not known:
        assert found is None
        return
    assert found is not None
    assert found.exact
    assert found.fit == pytest.approx(max(known.values()))
    best = [core for core, value in known.items() if value > found.fit - 1e-9]
    # Parties without ties are never in a core that does better than chance.
    if found.fit > 1e-9:
        assert found.equally_good == len(best)
        assert set(found.always) == frozenset.intersection(*best)
        assert frozenset(found.core) in best
        assert len(found.core) == max(map(len, best))


@pytest.mark.parametrize("seed", range(4))
def test_a_core_without_proof_is_what_it_says(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = random_layer(seed, 16, 30)
    proven = Groups(layer).core_periphery
    monkeypatch.setattr(core_search, "STEPS", 5)
    cut_short = Groups(layer).core_periphery
    monkeypatch.setattr(core_search, "EXACT_LIMIT", 5)
    climbed = Groups(layer).core_periphery
    assert proven is not None
    assert proven.exact
    for found in (cut_short, climbed):
        assert found is not None
        assert (found.exact, found.equally_good) == (False, None)
        assert found.fit <= proven.fit + 1e-12
        assert found.fit == pytest.approx(correlation(layer, set(found.core)))
        tied = set(layer.pairs)
        assert found.core_density == np.mean([pair in tied for pair in combinations(found.core, 2)])


@SETTINGS
@given(layers(12))
def test_communities_are_a_division_of_the_parties_with_ties(layer: Layer) -> None:
    found = Groups(layer).communities
    if not layer.pairs:
        assert found is None
        return
    assert found is not None
    members = [party for group in found.groups for party in group.parties]
    assert sorted(members) == sorted(party for party in layer.parties if layer.neighbours[party])
    order = [(-len(group.parties), layer.position[group.parties[0]]) for group in found.groups]
    assert order == sorted(order)
    group_of = {party: number for number, group in enumerate(found.groups) for party in group.parties}
    place = layer.position
    theirs = igraph.Graph(len(layer.parties), [(place[one], place[other]) for one, other in layer.pairs])
    labels = [group_of.get(party, len(found.groups)) for party in layer.parties]
    assert found.modularity == pytest.approx(theirs.modularity(labels))
    for number, group in enumerate(found.groups):
        assert len(group.parties) > 1
        ends = [{group_of[one], group_of[other]} for one, other in layer.pairs]
        assert group.inside == ends.count({number})
        assert group.outside == sum(number in both and len(both) > 1 for both in ends)
        assert 0 < group.stability <= 1
    assert 0 <= found.stability <= 1


@pytest.mark.parametrize("seed", range(6))
def test_communities_beside_another_program(seed: int) -> None:
    layer = random_layer(seed, 30, 50)
    place = layer.position
    theirs = igraph.Graph(len(layer.parties), [(place[one], place[other]) for one, other in layer.pairs])
    found = Groups(layer).communities
    assert found is not None
    # Both search by chance, each in its own way: neither is the best, and they end near each other.
    igraph.set_random_number_generator(random.Random(seed))
    assert found.modularity >= theirs.community_multilevel().modularity - 0.02


@SETTINGS
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=9))
def test_how_far_divisions_agree(labels: list[tuple[int, int]]) -> None:
    one, other = [a for a, _ in labels], [b for _, b in labels]
    theirs = igraph.compare_communities(one, other, method="rand")
    assert agreement(one, other) == pytest.approx(theirs)
    alike = [(a == c) == (b == d) for (a, b), (c, d) in combinations(labels, 2)]
    assert agreement(one, other) == pytest.approx(sum(alike) / len(alike))
    ours = adjusted(one, other)
    if ours is not None:
        assert ours == pytest.approx(igraph.compare_communities(one, other, method="adjusted_rand"))
    else:  # both leave everybody together, or everybody alone
        assert {len(set(one)), len(set(other))} <= {1, len(labels)}


@SETTINGS
@given(layers())
def test_brokerage_pair_by_pair(layer: Layer) -> None:
    found = Groups(layer).brokerage
    if sum(sector is not None for sector in layer.sectors.values()) < 3:
        assert found is None
        return
    assert found is not None
    assert tuple(found.roles) == layer.parties
    left_out = 0
    for party in layer.parties:
        counted = dict.fromkeys(found.roles[party], 0)
        for one, other in combinations(layer.neighbours[party], 2):
            if other in layer.neighbours[one]:
                continue
            own, first, last = (layer.sectors[p] for p in (party, one, other))
            if None in (own, first, last):
                left_out += 1
            elif first == last:
                counted["coordinator" if own == first else "itinerant"] += 1
            else:
                counted["gatekeeper" if own in (first, last) else "liaison"] += 1
        assert found.roles[party] == counted
    assert found.left_out == left_out


@SETTINGS
@given(layers())
def test_equivalence_pair_by_pair(layer: Layer) -> None:
    found = Groups(layer).equivalence
    if not layer.pairs:
        assert found is None
        return
    assert found is not None
    assert found.nearest is not None
    similar: dict[tuple[str, str], float] = {}
    shared: dict[tuple[str, str], int] = {}
    for pair in combinations(layer.parties, 2):
        one, other = ({*layer.neighbours[party]} - {*pair} for party in pair)
        if one | other:
            similar[pair], shared[pair] = len(one & other) / len(one | other), len(one & other)
    same = {frozenset(pair) for pair, value in similar.items() if value == 1}
    assert {frozenset(pair) for alike in found.classes for pair in combinations(alike.parties, 2)} == same
    for alike in found.classes:
        for party in alike.parties:
            assert set(alike.shared) == set(layer.neighbours[party]) - set(alike.parties)
    near = {pair for pair, value in similar.items() if 0.5 <= value < 1 and shared[pair] > 1}
    assert {one.pair for one in found.nearest} == near
    assert found.nearest_total == len(near)
    assert all((one.similarity, one.shared) == (similar[one.pair], shared[one.pair]) for one in found.nearest)


@SETTINGS
@given(layers())
def test_no_set_does_better(layer: Layer) -> None:
    found = Groups(layer).key_players
    if len(layer.parties) < 3 or not layer.pairs:
        assert found is None
        return
    assert found is not None
    tied = [party for party in layer.parties if layer.neighbours[party]]
    sizes = range(1, min(3, len(layer.parties) - 2, len(tied)) + 1)
    assert [len(best.parties) for best in found.reach] == [len(best.parties) for best in found.loss] == list(sizes)
    steps = dict(nx.all_pairs_shortest_path_length(layer.graph, cutoff=2))
    for size, reach, loss in zip(sizes, found.reach, found.loss, strict=True):
        sets = list(combinations(tied, size))
        reached = {one: len({other for party in one for other in steps[party]}) for one in sets}
        best = [one for one in sets if reached[one] == max(reached.values())]
        assert (reach.parties, reach.reached, reach.equally_good) == (best[0], reached[best[0]], len(best))
        assert reach.everybody == (reach.reached == len(tied))
        broken = {one: float(fragmentation.compute(layer.without(one)) or 0) for one in sets}
        worst = [one for one in sets if broken[one] > max(broken.values()) - 1e-9]
        assert (loss.parties, loss.equally_good) == (worst[0], len(worst))
        assert loss.fragmentation == pytest.approx(broken[worst[0]])
        pieces = nx.number_connected_components(layer.graph.subgraph(set(layer.parties) - set(loss.parties)))
        whole = [set(piece) - set(loss.parties) for piece in nx.connected_components(layer.graph)]
        assert loss.breaks == (pieces > sum(map(bool, whole)))
        assert reach.exact
        assert loss.exact


@pytest.mark.parametrize("seed", range(4))
def test_sets_that_were_searched_are_what_they_say(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = random_layer(seed, 20, 26)
    tried = Groups(layer).key_players
    monkeypatch.setattr(key_players, "EXACT_LIMIT", 5)
    searched = Groups(layer).key_players
    assert tried is not None
    assert searched is not None
    steps = dict(nx.all_pairs_shortest_path_length(layer.graph, cutoff=2))
    for ours, most in zip(searched.reach, tried.reach, strict=True):
        assert (ours.exact, ours.equally_good) == (False, None)
        assert ours.reached == len({other for party in ours.parties for other in steps[party]})
        # Adding one at a time reaches at least 1 - 1/e of the most (Nemhauser, Wolsey and Fisher, 1978).
        assert 0.63 * most.reached <= ours.reached <= most.reached
    for lost, worst in zip(searched.loss, tried.loss, strict=True):
        assert (lost.exact, lost.equally_good) == (False, None)
        assert lost.fragmentation == pytest.approx(fragmentation.compute(layer.without(lost.parties)))
        assert lost.fragmentation <= worst.fragmentation + 1e-12
    assert searched.reach[0].reached == tried.reach[0].reached
    assert searched.loss[0].parties == tried.loss[0].parties


@SETTINGS
@given(layers(10), st.data())
def test_what_is_left_when_one_more_goes(layer: Layer, data: st.DataObject) -> None:
    size = len(layer.parties)
    gone = data.draw(st.sets(st.integers(0, size - 1), max_size=3)) if size else set()
    left = left_without(numbered(layer), gone)
    for party in range(size):
        rest = nx.subgraph(layer.graph, [p for n, p in enumerate(layer.parties) if n not in gone and n != party])
        connected = sum(pairs(len(piece)) for piece in nx.connected_components(rest))
        assert left[party] == (-1 if party in gone else connected)


@SETTINGS
@given(layers(10), st.randoms(use_true_random=False))
def test_order_and_names_change_no_number(layer: Layer, chance: Any) -> None:
    size = len(layer.parties)
    place = list(range(size))
    chance.shuffle(place)
    ties = [(place[layer.position[one]], place[layer.position[other]]) for one, other in layer.pairs]
    chance.shuffle(ties)
    sectors: list[str | None] = [None] * size
    for party, old in layer.position.items():
        sectors[place[old]] = layer.sectors[party]
    before, after = Groups(layer), Groups(layer_of(sectors, ties))
    moved = {party: f"p{place[old]}" for party, old in layer.position.items()}

    def renamed(parties: Iterable[str]) -> frozenset[str]:
        return frozenset(moved[party] for party in parties)

    one, other = before.core_periphery, after.core_periphery
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert one.fit == pytest.approx(other.fit)
        assert (one.equally_good, renamed(one.always)) == (other.equally_good, frozenset(other.always))
    if before.brokerage is not None and after.brokerage is not None:
        assert {moved[party]: roles for party, roles in before.brokerage.roles.items()} == after.brokerage.roles
        assert before.brokerage.left_out == after.brokerage.left_out
    if before.equivalence is not None and after.equivalence is not None:
        assert {renamed(alike.parties) for alike in before.equivalence.classes} == {
            frozenset(alike.parties) for alike in after.equivalence.classes
        }
        assert before.equivalence.nearest_total == after.equivalence.nearest_total
    if before.key_players is not None and after.key_players is not None:
        for ours, theirs in zip(before.key_players.reach, after.key_players.reach, strict=True):
            assert (ours.reached, ours.equally_good) == (theirs.reached, theirs.equally_good)
        for gone, lost in zip(before.key_players.loss, after.key_players.loss, strict=True):
            assert (gone.fragmentation, gone.equally_good) == (lost.fragmentation, lost.equally_good)


def test_what_is_missing_has_a_reason() -> None:
    nothing = {measure.id: text for measure, text in Groups(network(0).all).missing()}
    assert list(nothing) == [measure.id for measure in GROUP_MEASURES]
    for measure in GROUP_MEASURES:
        assert nothing[measure.id] == measure.words.undefined
    five = Groups(network({f"p{n}": "care" for n in range(5)}, formal=[(0, 1), (1, 2), (2, 3), (3, 4)]).all)
    assert list(five.missing()) == []


def test_too_large_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    layer = random_layer(1, 30, 40)
    monkeypatch.setattr(communities, "LIMIT", 20)
    monkeypatch.setattr(key_players, "LIMIT", 20)
    monkeypatch.setattr(equivalence, "LIMIT", 20)
    groups = Groups(layer)
    reasons = {measure.id: text for measure, text in groups.missing()}
    assert set(reasons) == {"communities", "key_players"}
    for text in reasons.values():
        assert "20" in text.en
        assert "20" in text.nl
    assert groups.equivalence is not None
    assert groups.equivalence.nearest is groups.equivalence.nearest_total is None


def test_a_large_network_has_fewer_runs_and_no_proof() -> None:
    layer = random_layer(2, 400, 900)
    groups = Groups(layer)
    assert groups.communities is not None
    assert groups.communities.runs == communities.RUNS_OF_MANY
    assert groups.core_periphery is not None
    assert not groups.core_periphery.exact
    assert groups.core_periphery.fit == pytest.approx(correlation(layer, set(groups.core_periphery.core)))
    assert groups.key_players is not None
    loss = groups.key_players.loss[2]
    assert loss.fragmentation == pytest.approx(fragmentation.compute(layer.without(loss.parties)))


def test_a_long_chain_does_not_run_out_of_depth() -> None:
    chain = layer_of([None] * 3_000, [(place, place + 1) for place in range(2_999)])
    found = Groups(chain).key_players
    assert found is not None
    assert found.loss[0].parties in (("p1499",), ("p1500",))


def test_nothing_depends_on_the_order_of_sets() -> None:
    code = (
        "from mantelnet.measures.groups import Groups, GROUP_MEASURES\n"
        "import networkx as nx\n"
        "from build import network\n"
        "groups = Groups(network(34, formal=nx.karate_club_graph().edges).all)\n"
        "print([getattr(groups, measure.id) for measure in GROUP_MEASURES])"
    )
    found = set()
    for seed in ("0", "1", "2"):
        path = os.pathsep.join(filter(None, sys.path))
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONPATH": path, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout)
    assert len(found) == 1
