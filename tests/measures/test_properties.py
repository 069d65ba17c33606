"""What must hold for the measures of any network, however odd."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build import AnyTie, network, one_way
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES, fragmentation
from mantelnet.measures.components import components
from mantelnet.measures.measure import Value
from mantelnet.measures.multiplexity import multiplexity
from mantelnet.measures.overlap import overlap
from mantelnet.network import Layer, Network

SETTINGS = settings(max_examples=80)

SECTORS = st.sampled_from(["government", "care", "informal", None])


#: A tie by number: from, to, one-way, and what is noted about it.
DrawnTie = tuple[int, int, bool, dict[str, str]]
NOTES = st.fixed_dictionaries(
    {},
    optional={
        "strength": st.sampled_from("12345"),
        "confirmed": st.sampled_from(["both", "one", "none"]),
        "kind": st.sampled_from(["contract", "personal", "referral"]),
    },
)


@st.composite
def raw(draw: st.DrawFn, least: int = 0) -> tuple[list[str | None], list[list[DrawnTie]]]:
    """The sectors of some parties, and the ties of two layers."""
    sectors = draw(st.lists(SECTORS, min_size=least, max_size=9))
    last = len(sectors) - 1
    if last < 1:
        return sectors, [[], []]
    tie = st.tuples(st.integers(0, last), st.integers(1, last), st.booleans(), NOTES).map(
        lambda t: (t[0], (t[0] + t[1]) % (last + 1), t[2], t[3])  # never a tie with itself
    )
    return sectors, [draw(st.lists(tie, max_size=14)) for _ in range(2)]


def built(sectors: list[str | None], both: list[list[DrawnTie]], names: list[str]) -> Network:
    def tie(one: int, other: int, directed: bool, noted: dict[str, str]) -> AnyTie:
        if directed:
            return one_way(names[one], names[other], **noted)
        return {"between": [names[one], names[other]], **noted}

    formal, informal = ([tie(*each) for each in ties] for ties in both)
    return network(dict(zip(names, sectors, strict=True)), formal=formal, informal=informal)


def plain(drawn: tuple[Any, Any]) -> Network:
    sectors, both = drawn
    return built(sectors, both, [f"p{place}" for place in range(len(sectors))])


NETWORKS = raw().map(plain)


def network_values(layer: Layer) -> dict[str, Value]:
    return {measure.id: measure.compute(layer) for measure in NETWORK_MEASURES}


def party_values(layer: Layer) -> dict[str, Mapping[str, Value]]:
    return {measure.id: measure.compute(layer) for measure in PARTY_MEASURES}


def tie_values(layer: Layer) -> dict[str, tuple[tuple[str, str], ...]]:
    return {measure.id: measure.compute(layer) for measure in TIE_MEASURES}


def alike(one: Value, other: Value) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


@SETTINGS
@given(raw(), st.randoms(use_true_random=False))
def test_names_and_order_change_nothing(drawn: tuple[Any, Any], chance: Any) -> None:
    sectors, both = drawn
    place = list(range(len(sectors)))
    chance.shuffle(place)  # party number i becomes number place[i], and its name changes with it
    moved = [sectors[place.index(new)] for new in range(len(sectors))]
    turned = [[(place[a], place[b], *rest) for a, b, *rest in ties] for ties in both]
    for ties in turned:
        chance.shuffle(ties)
    before = plain(drawn)
    after = built(moved, turned, [f"q{new}" for new in range(len(sectors))])
    name = {f"p{old}": f"q{new}" for old, new in enumerate(place)}
    for key in before.layers:
        old, new = before.layers[key], after.layers[key]
        values = network_values(new)
        assert all(alike(value, values[measure]) for measure, value in network_values(old).items())
        parties = party_values(new)
        for measure, by_party in party_values(old).items():
            assert all(alike(value, parties[measure][name[party]]) for party, value in by_party.items()), measure
        assert {frozenset(name[p] for p in pair) for pair in tie_values(old)["bridges"]} == {
            frozenset(pair) for pair in tie_values(new)["bridges"]
        }
        assert {frozenset(name[p] for p in piece) for piece in components(old)} == {
            frozenset(piece) for piece in components(new)
        }
    ways = {frozenset(name[p] for p in joint.pair): joint.ways for joint in multiplexity(before.all)}
    assert ways == {frozenset(joint.pair): joint.ways for joint in multiplexity(after.all)}
    ours = overlap(before.layers["formal"], before.layers["informal"])
    assert ours == overlap(after.layers["formal"], after.layers["informal"])


@SETTINGS
@given(NETWORKS)
def test_every_value_is_none_or_in_its_range(drawn: Network) -> None:
    for layer in drawn.layers.values():
        n = len(layer.parties)
        whole = {
            "parties": (n, n),
            "ties": (0, n * (n - 1) // 2),
            "ei_index": (-1, 1),
            "average_distance": (1, n - 1),
            "diameter": (1, n - 1),
            "confirmation_unknown": (0, len(layer.pairs)),
        }
        for measure, value in network_values(layer).items():
            low, high = whole.get(measure, (0, 1))
            assert value is None or low - 1e-12 <= value <= high + 1e-12, measure
        each = {
            "degree": (0, max(n - 1, 0)),
            "strength": (0, 5 * max(n - 1, 0)),
            "strength_unknown": (0, max(n - 1, 0)),
            "harmonic": (0, max(n - 1, 0)),
            "eigenvector": (0, 0.5**0.5),
            "constraint": (0, 1.125),
            "effective_size": (1, max(n - 1, 1)),
            "core": (0, max(n - 1, 0)),
            "in_degree": (0, max(n - 1, 0)),
            "out_degree": (0, max(n - 1, 0)),
            "strong_ties": (0, max(n - 1, 0)),
            "load": (0, 5 * max(n - 1, 0)),
            "confirmed": (0, max(n - 1, 0)),
            "weighted_closeness": (0, 5),
        }
        for measure, by_party in party_values(layer).items():
            assert tuple(by_party) == layer.parties
            low, high = each.get(measure, (0, 1))
            assert all(v is None or low - 1e-12 <= v <= high + 1e-12 for v in by_party.values()), measure
        weights = [weight for weight in party_values(layer)["eigenvector"].values() if weight is not None]
        assert not weights or math.isclose(math.hypot(*weights), 1)
        assert all(pair in layer.strengths for pair in tie_values(layer)["bridges"])


@SETTINGS
@given(raw(least=1))
def test_one_more_party_without_ties(drawn: tuple[Any, Any]) -> None:
    sectors, both = drawn
    before, after = plain(drawn), plain(([*sectors, "work"], both))
    extra = f"p{len(sectors)}"
    for key in before.layers:
        old, new = before.layers[key], after.layers[key]
        n = len(old.parties)
        was, now = network_values(old), network_values(new)
        assert now["parties"] == n + 1
        for measure in ("ties", "transitivity", "average_distance", "diameter", "ei_index", "reciprocity",
                        "confirmed_share", "confirmation_unknown"):  # fmt: skip
            assert was[measure] == now[measure], measure
        assert len(components(new)) == len(components(old)) + 1
        assert tie_values(new) == tie_values(old)
        assert alike(now["density"], 2 * len(old.pairs) / ((n + 1) * n))
        assert alike(now["average_clustering"], (was["average_clustering"] or 0) * n / (n + 1))
        of_old, of_new = party_values(old), party_values(new)
        for measure in ("degree", "in_degree", "out_degree", "strength", "strength_unknown", "strong_ties", "load",
                        "confirmed", "harmonic", "eigenvector", "clustering", "constraint", "hierarchy",
                        "effective_size", "core", "cut_point"):  # fmt: skip
            same = {party: value for party, value in of_new[measure].items() if party != extra}
            assert all(alike(value, same[party]) for party, value in of_old[measure].items()), measure
        for party in old.parties:  # these are shares of everybody, and now there is one more
            for measure in ("betweenness", "weighted_betweenness"):
                old_between, new_between = of_old[measure][party], of_new[measure][party]
                assert (old_between is None) == (new_between is None)
                assert alike((old_between or 0) * (n - 1) * (n - 2), (new_between or 0) * n * (n - 1))
            for measure in ("closeness", "weighted_closeness", "reach_in_two"):
                assert alike((of_old[measure][party] or 0) * (n - 1), (of_new[measure][party] or 0) * n)
        alone = {measure: by_party[extra] for measure, by_party in of_new.items()}
        assert alone.pop("constraint") is alone.pop("effective_size") is alone.pop("hierarchy") is None
        for measure in ("in_degree", "out_degree", "load"):  # of nobody, or of everybody without ties
            assert alone.pop(measure) == (0 if any(of_new[measure][p] is not None for p in old.parties) else None)
        assert alone.pop("eigenvector") in (None, 0)
        assert alone.pop("fragmentation_if_removed") == (was["fragmentation"] if n > 1 else None)
        assert not any(alone.values())


@SETTINGS
@given(NETWORKS)
def test_leaving_is_what_it_says(drawn: Network) -> None:
    for layer in drawn.layers.values():
        values = party_values(layer)
        for party in layer.parties:
            without = layer.without([party])
            assert alike(values["fragmentation_if_removed"][party], fragmentation.compute(without))
            lone = not layer.neighbours[party]
            assert values["cut_point"][party] == (len(components(without)) > len(components(layer)) - lone)
        for one, other in layer.pairs:
            kept = tuple(tie for tie in layer.ties if {tie.source, tie.target} != {one, other})
            apart = len(components(Layer(layer.name, layer.parties, layer.sectors, kept))) > len(components(layer))
            assert ((one, other) in tie_values(layer)["bridges"]) == apart


@SETTINGS
@given(NETWORKS)
def test_without_strengths_there_is_no_way_by_strength(drawn: Network) -> None:
    for layer in drawn.layers.values():
        values = party_values(layer)
        for piece in components(layer):
            known = all(layer.strengths[pair] is not None for pair in layer.pairs if pair[0] in piece)
            for measure in ("weighted_betweenness", "weighted_closeness"):
                assert {values[measure][party] is not None for party in piece} == {known}, measure
        if all(strength == 5 for strength in layer.strengths.values()):
            for party in layer.parties:  # equal strengths change nothing but the unit
                assert alike(values["weighted_betweenness"][party], values["betweenness"][party])
                assert alike(values["weighted_closeness"][party], 5 * (values["closeness"][party] or 0))


@SETTINGS
@given(NETWORKS)
def test_what_follows_from_what(drawn: Network) -> None:
    for layer in drawn.layers.values():
        values, whole = party_values(layer), network_values(layer)
        if layer.arrows:
            out, into = (sum(v or 0 for v in values[measure].values()) for measure in ("out_degree", "in_degree"))
            assert out == into == len(layer.arrows)
        for party in layer.parties:
            degree = values["degree"][party]
            assert degree is not None
            for measure in ("in_degree", "out_degree", "strong_ties", "confirmed"):
                assert (values[measure][party] or 0) <= degree, measure
            assert (values["reach_in_two"][party] or 0) * (len(layer.parties) - 1) >= degree - 1e-9
            assert (values["hierarchy"][party] is None) == (degree == 0)
            assert degree != 1 or values["hierarchy"][party] == 1
        if layer.pairs:
            assert (whole["average_distance"] or 0) >= 1
            assert len(components(layer)) > 1 or (whole["average_distance"] or 0) <= (whole["diameter"] or 0)
            loads = [load for load in values["load"].values() if load]
            assert not loads or min(loads) <= 1 <= max(loads)


@SETTINGS
@given(NETWORKS)
def test_every_pair_is_joined_somehow(drawn: Network) -> None:
    joints = multiplexity(drawn.all)
    assert tuple(joint.pair for joint in joints) == drawn.all.pairs
    for joint in joints:
        assert [layer for layer in ("formal", "informal") if joint.pair in drawn.layers[layer].strengths] == list(  # type: ignore[index]
            joint.layers
        )
        assert len(joint.layers) <= joint.ways
        assert len(set(joint.kinds)) == len(joint.kinds)
    found = overlap(drawn.layers["formal"], drawn.layers["informal"])
    assert sum(len(joint.layers) == 2 for joint in joints) == found.both


@SETTINGS
@given(NETWORKS)
def test_the_whole_is_both_layers_together(drawn: Network) -> None:
    formal, informal = drawn.layers["formal"], drawn.layers["informal"]
    found = overlap(formal, informal)
    assert found.both + found.formal_only == len(formal.pairs)
    assert found.both + found.informal_only == len(informal.pairs)
    assert found.both + found.formal_only + found.informal_only == len(drawn.all.pairs)
    assert (found.jaccard is None) == (not formal.pairs or not informal.pairs)


ONE_WAY = {"in_degree", "out_degree"}
#: What nobody has where all parties have ties, but nothing is noted about them.
BARE = {"strong_ties", "load", "confirmed", "weighted_betweenness", "weighted_closeness"}
#: What nobody has where there are no ties.
LONE = {*ONE_WAY, "load", "eigenvector", "constraint", "hierarchy", "effective_size"}
#: What is not defined, in networks at the edge of what there is: network measures, then measures of every party.
EDGES: dict[str, tuple[Network, set[str], set[str]]] = {
    "nobody": (
        network(0),
        {"density", "degree_centralization", "betweenness_centralization", "average_clustering", "transitivity",
         "fragmentation", "ei_index", "reciprocity", "average_distance", "diameter", "confirmed_share"},
        set(),
    ),
    "one party": (
        network({"a": "care"}),
        {"density", "degree_centralization", "betweenness_centralization", "transitivity", "fragmentation", "ei_index",
         "reciprocity", "average_distance", "diameter", "confirmed_share"},
        {*LONE, "fragmentation_if_removed", "reach_in_two"},
    ),
    "two parties": (
        network({"a": "care", "b": "work"}),
        {"degree_centralization", "betweenness_centralization", "transitivity", "ei_index", "reciprocity",
         "average_distance", "diameter", "confirmed_share"},
        {*LONE, "fragmentation_if_removed"},
    ),
    "two tied parties": (
        network({"a": "care", "b": "work"}, formal=[("a", "b")], informal=[one_way("b", "a")]),
        {"degree_centralization", "betweenness_centralization", "transitivity", "confirmed_share"},
        {*BARE, "fragmentation_if_removed"},
    ),
    "no ties": (
        network(5),
        {"transitivity", "ei_index", "reciprocity", "average_distance", "diameter", "confirmed_share"},
        LONE,
    ),
    "everybody tied": (
        network(dict.fromkeys("abcde", "care"), formal=[a + b for a in "abcde" for b in "abcde" if a < b]),
        {"reciprocity", "confirmed_share"},
        {*BARE, *ONE_WAY},
    ),
    "equal pieces": (
        network(dict.fromkeys("abcdef", "care"), formal=["ab", "bc", "de", "ef"]),
        {"reciprocity", "confirmed_share"},
        {*BARE, *ONE_WAY, "eigenvector"},
    ),
    "unequal pieces": (
        network(dict.fromkeys("abcde", "care"), formal=["ab", "bc", "de"]),
        {"reciprocity", "confirmed_share"},
        {*BARE, *ONE_WAY},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EDGES)
def test_edges(name: str) -> None:
    drawn, no_number, no_party = EDGES[name]
    layer = drawn.all
    assert {measure for measure, value in network_values(layer).items() if value is None} == no_number
    missing = {measure for measure, values in party_values(layer).items() if values and set(values.values()) == {None}}
    assert missing == no_party
    some = {m for m, values in party_values(layer).items() if None in values.values()}
    assert some == no_party  # all or nothing, in these networks


def test_everybody_tied() -> None:
    values = network_values(EDGES["everybody tied"][0].all)
    assert [values[m] for m in ("density", "average_clustering", "transitivity")] == [1, 1, 1]
    assert [values[m] for m in ("degree_centralization", "betweenness_centralization", "fragmentation")] == [0, 0, 0]


def test_a_star_is_as_central_as_can_be() -> None:
    values = network_values(network(6, formal=[(0, other) for other in range(1, 6)]).all)
    assert values["degree_centralization"] == pytest.approx(1)
    assert values["betweenness_centralization"] == pytest.approx(1)
