"""Formal against informal: sums one can do by hand, and what must hold for any network."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from build import network, one_way
from mantelnet.contrast import Contrast, SectorPair, contrast
from mantelnet.measures.overlap import overlap
from mantelnet.network import Network

#: The network that the method works out by hand (section 11.1).
NETWORK = network(
    {
        "gemeente": "government",
        "steunpunt": "welfare",
        "welzijn": "welfare",
        "thuiszorg": "care",
        "huisartsen": "care",
        "kerk": "informal",
        "school": "education_youth",
    },
    formal=[("gemeente", "steunpunt", 5), ("gemeente", "welzijn", 4), ("thuiszorg", "huisartsen", 4)],
    informal=[("steunpunt", "welzijn", 4), ("steunpunt", "thuiszorg", 3), ("steunpunt", "kerk", 1)],
)


def of(one: Network) -> Contrast:
    return contrast(one.layers["formal"], one.layers["informal"])


def test_the_network_of_the_method() -> None:
    found = of(NETWORK)
    assert found.both == ()
    assert found.formal_only == (("gemeente", "steunpunt"), ("gemeente", "welzijn"), ("thuiszorg", "huisartsen"))
    assert found.informal_only == (("steunpunt", "welzijn"), ("steunpunt", "thuiszorg"), ("steunpunt", "kerk"))
    assert found.formal_parties == ("gemeente", "huisartsen")
    assert found.informal_parties == ("kerk",)
    assert found.sectors == (
        SectorPair(("government", "welfare"), 0, 2, 0),
        SectorPair(("welfare", "welfare"), 0, 0, 1),
        SectorPair(("welfare", "care"), 0, 0, 1),
        SectorPair(("welfare", "informal"), 0, 0, 1),
        SectorPair(("care", "care"), 0, 1, 0),
    )
    assert found.sector_unknown == 0


def test_both_kinds_between_one_pair() -> None:
    found = of(network(2, formal=[(0, 1)], informal=[one_way(1, 0)]))
    assert found.both == (("p0", "p1"),)
    assert not found.formal_only + found.informal_only + found.formal_parties + found.informal_parties


def test_an_unknown_sector_is_counted_and_in_no_pair() -> None:
    found = of(network({"a": "care", "b": None, "c": None, "d": "care"}, formal=[("a", "b")], informal=[("b", "c")]))
    assert found.sectors == ()
    assert found.sector_unknown == 2


def test_sectors_that_agree_come_last() -> None:
    sectors = {"a": "housing", "b": "work", "c": "care", "d": "care", "e": "work"}
    found = of(network(sectors, formal=[("a", "b"), ("c", "d")], informal=[("c", "d"), ("b", "a"), ("c", "e")]))
    assert [(s.sectors, s.differing) for s in found.sectors] == [
        (("care", "work"), 1),
        (("care", "care"), 0),
        (("work", "housing"), 0),
    ]


def test_nobody_and_nothing() -> None:
    assert of(network([])) == Contrast((), (), (), (), (), (), 0)
    assert of(network(1)) == of(network(5)) == of(network([]))


SECTORS = st.sampled_from(["government", "care", "informal", None])


@st.composite
def networks(draw: st.DrawFn) -> Network:
    sectors = draw(st.lists(SECTORS, min_size=2, max_size=8))
    last = len(sectors) - 1
    tie = st.tuples(st.integers(0, last), st.integers(1, last)).map(lambda t: (t[0], (t[0] + t[1]) % (last + 1)))
    formal, informal = (draw(st.lists(tie, max_size=12)) for _ in range(2))
    return network({f"p{n}": sector for n, sector in enumerate(sectors)}, formal, informal)


@given(networks())
def test_every_tied_pair_is_in_exactly_one_list(one: Network) -> None:
    found, counts = of(one), overlap(one.layers["formal"], one.layers["informal"])
    lists = (found.both, found.formal_only, found.informal_only)
    assert tuple(map(len, lists)) == (counts.both, counts.formal_only, counts.informal_only)
    assert sorted(pair for pairs in lists for pair in pairs) == sorted(one.all.pairs)
    total = sum(s.both + s.differing for s in found.sectors) + found.sector_unknown
    assert total == len(one.all.pairs)


@given(networks())
def test_swapping_the_layers_swaps_the_answers(one: Network) -> None:
    found, swapped = of(one), contrast(one.layers["informal"], one.layers["formal"])
    assert set(found.both) == set(swapped.both)
    assert found.formal_only == swapped.informal_only
    assert found.formal_parties == swapped.informal_parties
    assert {(s.sectors, s.both, s.formal_only) for s in found.sectors} == {
        (s.sectors, s.both, s.informal_only) for s in swapped.sectors
    }


@given(networks())
def test_parties_of_one_kind_have_that_kind_only(one: Network) -> None:
    found = of(one)
    formal, informal = one.layers["formal"].neighbours, one.layers["informal"].neighbours
    assert found.formal_parties == tuple(p for p in one.parties if formal[p] and not informal[p])
    assert set(found.informal_parties) == {p for p in one.parties if informal[p]} - {
        p for p in one.parties if formal[p]
    }
