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
from mantelnet.measures.overlap import overlap
from mantelnet.network import Layer, Network

SETTINGS = settings(max_examples=80)

SECTORS = st.sampled_from(["government", "care", "informal", None])


@st.composite
def raw(draw: st.DrawFn, least: int = 0) -> tuple[list[str | None], list[list[tuple[int, int, bool, int | None]]]]:
    """The sectors of some parties, and the ties of two layers by number: from, to, one-way, strength."""
    sectors = draw(st.lists(SECTORS, min_size=least, max_size=9))
    last = len(sectors) - 1
    if last < 1:
        return sectors, [[], []]
    tie = st.tuples(
        st.integers(0, last), st.integers(1, last), st.booleans(), st.one_of(st.none(), st.integers(1, 5))
    ).map(lambda t: (t[0], (t[0] + t[1]) % (last + 1), t[2], t[3]))  # never a tie with itself
    return sectors, [draw(st.lists(tie, max_size=14)) for _ in range(2)]


def built(sectors: list[str | None], both: list[list[tuple[int, int, bool, int | None]]], names: list[str]) -> Network:
    def tie(one: int, other: int, directed: bool, strength: int | None) -> AnyTie:
        known = {} if strength is None else {"strength": strength}
        if directed:
            return one_way(names[one], names[other], **known)
        return (names[one], names[other], *known.values())

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
        for measure in ("ties", "transitivity", "ei_index", "reciprocity"):
            assert was[measure] == now[measure], measure
        assert len(components(new)) == len(components(old)) + 1
        assert tie_values(new) == tie_values(old)
        assert alike(now["density"], 2 * len(old.pairs) / ((n + 1) * n))
        assert alike(now["average_clustering"], (was["average_clustering"] or 0) * n / (n + 1))
        of_old, of_new = party_values(old), party_values(new)
        for measure in ("degree", "strength", "strength_unknown", "harmonic", "eigenvector", "clustering", "constraint",
                        "effective_size", "core", "cut_point"):  # fmt: skip
            same = {party: value for party, value in of_new[measure].items() if party != extra}
            assert all(alike(value, same[party]) for party, value in of_old[measure].items()), measure
        for party in old.parties:  # these are shares of everybody, and now there is one more
            old_between, new_between = of_old["betweenness"][party] or 0, of_new["betweenness"][party] or 0
            assert alike(old_between * (n - 1) * (n - 2), new_between * n * (n - 1))
            assert alike((of_old["closeness"][party] or 0) * (n - 1), (of_new["closeness"][party] or 0) * n)
        alone = {measure: by_party[extra] for measure, by_party in of_new.items()}
        assert alone.pop("constraint") is alone.pop("effective_size") is None
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
def test_the_whole_is_both_layers_together(drawn: Network) -> None:
    formal, informal = drawn.layers["formal"], drawn.layers["informal"]
    found = overlap(formal, informal)
    assert found.both + found.formal_only == len(formal.pairs)
    assert found.both + found.informal_only == len(informal.pairs)
    assert found.both + found.formal_only + found.informal_only == len(drawn.all.pairs)
    assert (found.jaccard is None) == (not formal.pairs or not informal.pairs)


#: What is not defined, in networks at the edge of what there is: network measures, then measures of every party.
EDGES: dict[str, tuple[Network, set[str], set[str]]] = {
    "nobody": (
        network(0),
        {"density", "degree_centralization", "betweenness_centralization", "average_clustering", "transitivity",
         "fragmentation", "ei_index", "reciprocity"},
        set(),
    ),
    "one party": (
        network({"a": "care"}),
        {"density", "degree_centralization", "betweenness_centralization", "transitivity", "fragmentation", "ei_index",
         "reciprocity"},
        {"eigenvector", "constraint", "effective_size", "fragmentation_if_removed"},
    ),
    "two parties": (
        network({"a": "care", "b": "work"}),
        {"degree_centralization", "betweenness_centralization", "transitivity", "ei_index", "reciprocity"},
        {"eigenvector", "constraint", "effective_size", "fragmentation_if_removed"},
    ),
    "two tied parties": (
        network({"a": "care", "b": "work"}, formal=[("a", "b")], informal=[one_way("b", "a")]),
        {"degree_centralization", "betweenness_centralization", "transitivity"},
        {"fragmentation_if_removed"},
    ),
    "no ties": (
        network(5), {"transitivity", "ei_index", "reciprocity"}, {"eigenvector", "constraint", "effective_size"},
    ),
    "everybody tied": (
        network(dict.fromkeys("abcde", "care"), formal=[a + b for a in "abcde" for b in "abcde" if a < b]),
        {"reciprocity"},
        set(),
    ),
    "equal pieces": (
        network(dict.fromkeys("abcdef", "care"), formal=["ab", "bc", "de", "ef"]), {"reciprocity"}, {"eigenvector"},
    ),
    "unequal pieces": (network(dict.fromkeys("abcde", "care"), formal=["ab", "bc", "de"]), {"reciprocity"}, set()),
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
