"""Who is the same party over several networks, and who is never taken together."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.region import Sheet
from mantelnet.region.register import connected, generic, register
from region.networks import network


def together(*sheets: Sheet) -> set[frozenset[tuple[str, str]]]:
    """The parties, each as the (file, id) of its seats."""
    return {
        frozenset((sheets[number].file, seat.id) for number, seat in entry.seats) for entry in register(sheets).entries
    }


def joined(one: Sheet, other: Sheet) -> int:
    """How many parties have a seat in both."""
    return sum(len(entry.networks) > 1 for entry in register([one, other]).entries)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gemeente Lindermeer", "Gem. Lindermeer"),
        ("Stichting Welzijn Oeverrijk", "Welzijn Oeverrijk"),
        ("Thuiszorg De Lelie B.V.", "thuiszorg lelie"),
        ("Mbo Vaartstreek", "MBO  Vaartstreek"),
        ("Café Zorg", "Cafe Zorg"),
    ],
)
def test_one_name_written_in_two_ways(one: str, other: str) -> None:
    assert joined(network({"a": one}), network({"b": other}, name="Other")) == 1


def test_a_name_that_is_another_name_of_the_other() -> None:
    first = network({"a": {"name": "Vrijwilligers Naast Elkaar", "aliases": ["VNE"]}})
    assert joined(first, network({"b": "VNE"}, name="Other")) == 1
    assert joined(network({"b": "VNE"}, name="Other"), first) == 1


def test_an_id_is_a_name_inside_one_file() -> None:
    assert joined(network({"gemeente": "Gemeente Linden"}), network({"gemeente": "Gemeente Beuken"}, name="O")) == 0


def test_short_names_and_shared_other_names_never_join() -> None:
    first = network({"a": {"name": "Welzijn Oost", "short": "Welzijn", "aliases": ["De Brug"]}})
    second = network({"b": {"name": "Welzijn West", "short": "Welzijn", "aliases": ["De Brug"]}}, name="Other")
    assert joined(first, second) == 0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("Linden", "Linden", 1), ("Linden", "Beuken", 0), (None, None, 0), ("Linden", None, 0)],
)
def test_a_name_that_only_tells_the_kind_counts_within_one_region(
    one: str | None, other: str | None, expected: int
) -> None:
    first, second = network({"a": "Huisartsen"}, region=one), network({"b": "Huisartsen"}, region=other, name="Other")
    assert joined(first, second) == expected


@pytest.mark.parametrize(
    "name", ["Gemeente", "Huisartsen", "Sociaal wijkteam 2", "GPs", "Mantelzorgers", "Steunpunt Mantelzorg", "Mbo", "?"]
)
def test_names_of_a_kind(name: str) -> None:
    assert generic(name)


@pytest.mark.parametrize("name", ["Gemeente Linden", "VNE", "De Steiger", "Huisartsen Zevenplassen"])
def test_names_of_somebody(name: str) -> None:
    assert not generic(name)


def test_two_parties_of_one_file_stay_two() -> None:
    twice = network({"a": "Welzijn Oost", "b": "Stichting Welzijn Oost"})
    other = network({"c": "Welzijn Oost"}, name="Other")
    assert len(together(twice, other)) == 3


def test_a_file_with_both_names_side_by_side_keeps_them_apart() -> None:
    sheets = (
        network({"a": {"name": "Welzijn Oost", "aliases": ["De Brug"]}}),
        network({"b": "De Brug"}, name="Second"),
        network({"c": "Welzijn Oost", "d": "De Brug"}, name="Third"),
    )
    assert together(*sheets) == {
        frozenset({("Network.yaml", "a"), ("Third.yaml", "c")}),
        frozenset({("Second.yaml", "b"), ("Third.yaml", "d")}),
    }


def test_parties_that_left_have_no_seat() -> None:
    gone = network({"a": {"name": "Welzijn Oost", "status": "left"}, "b": "Linden"})
    assert [entry.id for entry in register([gone]).entries] == ["b"]


def test_ids_are_unique_and_stay_what_the_files_say() -> None:
    sheets = [network({"gemeente": f"Gemeente {place}"}, name=place) for place in ("Linden", "Beuken", "Eiken")]
    sheets.append(network({"gemeente-2": "Gemeente Essen"}, name="Essen"))
    assert [entry.id for entry in register(sheets).entries] == ["gemeente", "gemeente-3", "gemeente-4", "gemeente-2"]


def test_the_name_that_most_files_give() -> None:
    sheets = [
        network({"a": n}, name=str(place)) for place, n in enumerate(["Gem. Oost", "Gemeente Oost", "Gemeente Oost"])
    ]
    (entry,) = register(sheets).entries
    assert entry.name == "Gemeente Oost"
    assert entry.names == ("Gemeente Oost", "Gem. Oost")


def test_being_invited_is_not_taking_part() -> None:
    sheets = [network({"a": "Linden"}), network({"a": {"name": "Linden", "status": "invited"}}, name="Other")]
    (entry,) = register(sheets).entries
    assert entry.networks == (0, 1)
    assert entry.member_of == (0,)


NAMES = st.sampled_from(["Welzijn Oost", "De Brug", "Welzijn West", "Huisartsen", "Linden"])


@st.composite
def small_regions(draw: st.DrawFn) -> list[Sheet]:
    sheets = []
    for number in range(draw(st.integers(1, 4))):
        parties = {
            f"p{n}": {"name": draw(NAMES), "aliases": draw(st.lists(NAMES, max_size=2))}
            for n in range(draw(st.integers(1, 3)))
        }
        sheets.append(network(parties, name=f"N{number}", region=draw(st.sampled_from([None, "Oost"]))))
    return sheets


@given(small_regions())
def test_every_seat_is_in_the_register_once_and_no_party_twice_in_a_file(sheets: list[Sheet]) -> None:
    known = register(sheets)
    places = [(number, seat.id) for entry in known.entries for number, seat in entry.seats]
    assert sorted(places) == [(n, seat.id) for n, sheet in enumerate(sheets) for seat in sheet.seats]
    assert all(len(set(entry.networks)) == len(entry.networks) for entry in known.entries)
    assert len({entry.id for entry in known.entries}) == len(known.entries)
    for (network_, seat), number in known.at.items():
        assert (network_, sheets[network_].seats[seat]) in known.entries[number].seats


@given(small_regions())
def test_the_order_of_the_files_changes_nothing(sheets: list[Sheet]) -> None:
    assert len({frozenset(together(*order)) for order in permutations(sheets)}) == 1


def test_connected() -> None:
    assert connected(5, [(3, 1), (1, 4)]) == [[0], [1, 3, 4], [2]]
    assert connected(0, []) == []
