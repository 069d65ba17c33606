"""Parties that are perhaps the same: listed with a reason, never merged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.region import Sheet
from mantelnet.region.register import register
from mantelnet.region.similar import _is_near, _one_letter, alike
from region.networks import network


def reasons(*sheets: Sheet) -> list[str]:
    return [each.reason for each in alike(register(sheets))]


def two(one: object, other: object) -> list[str]:
    return reasons(network({"a": one}), network({"b": other}, name="Other"))  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Zorgboerderij De Korenbloem", "Zorgboerderij Korenbloom", "spelling"),
        ("Thuiszorg Rietkraag", "Thuiszorg Rietrkaag", "spelling"),
        ("Thuiszorg Rietkraag", "Thuiszorg Rietkrag", "spelling"),
        ("Welzijn Oeverrijk", "Oeverrijk Welzijn", "words"),
        ("Welzijn Oeverrijk", "Welzijn Oeverrijk Lindermeer", "words"),
        ("Huisartsen", "Huisartsen", "same_name"),
    ],
)
def test_names_that_are_nearly_equal(one: str, other: str, reason: str) -> None:
    assert two(one, other) == [reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Basisschool De Eik 1", "Basisschool De Eik 2"),
        ("Gemeente Oost", "Gemeente West"),
        ("Ede", "Epe"),
        ("Gemeente Lindermeer", "Huisartsen Lindermeer"),
    ],
)
def test_names_that_are_not(one: str, other: str) -> None:
    assert two(one, other) == []


def test_other_names_short_names_and_ids() -> None:
    assert two({"name": "Aa", "aliases": ["De Brug"]}, {"name": "Bb", "aliases": ["De Brug"]}) == ["other_name"]
    short = {"short": "Brugje", "type": "library"}
    assert two({"name": "Aa", **short}, {"name": "Bb", **short}) == ["short_name"]
    assert two({"name": "Aa", **short}, {"name": "Bb", **short, "type": "fund"}) == []
    same_id = [network({"brug": {"name": name, "type": "library"}}, name=name) for name in ("Aa", "Bb")]
    assert reasons(*same_id) == ["id"]
    general = [network({"gemeente": {"name": name, "type": "municipality"}}, name=name) for name in ("Aa", "Bb")]
    assert reasons(*general) == []


def test_parties_side_by_side_in_a_file_are_two() -> None:
    both = network(["Zorgboerderij Korenbloem", "Zorgboerderij Korenbloom"])
    assert reasons(both, network(["Linden"], name="Other")) == []


def test_a_name_of_a_kind_in_other_regions_is_no_question() -> None:
    sheets = [network(["Huisartsen"], name=place, region=place) for place in ("Oost", "West")]
    assert reasons(*sheets) == []
    assert reasons(*sheets, network(["Huisartsen"], name="Nowhere")) == ["same_name"]


def test_a_pair_is_told_once() -> None:
    one = {"name": "Welzijn Brug", "short": "Brugje", "type": "library", "aliases": ["X1"]}
    other = {"name": "Welzijn Brugg", "short": "Brugje", "type": "library", "aliases": ["X1"]}
    assert two(one, other) == ["other_name"]


def test_so_many_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    places = ("Lindenplein", "Beukenlaan", "Eikenhof")
    sheets = [network([f"Zorghuis {place}{end}" for place in places], name=f"N{end}") for end in ("", "x")]
    assert len(alike(register(sheets))) == 3
    monkeypatch.setattr("mantelnet.region.similar.LIMIT", 2)
    assert len(alike(register(sheets))) == 2


LETTERS = st.text("abc1", min_size=7, max_size=10)


@given(st.lists(LETTERS, min_size=2, max_size=6, unique=True))
def test_looking_at_pieces_misses_nothing(names: list[str]) -> None:
    every = {(a, b) for b in range(len(names)) for a in range(b) if _is_near(names[a], names[b])}
    assert set(_one_letter(names)) == every


@given(LETTERS, st.integers(0, 6), st.sampled_from("xyz"))
def test_one_mistake_is_near(name: str, place: int, letter: str) -> None:
    added = name[:place] + letter + name[place:]
    assert _is_near(name, added)
    assert _is_near(added, name)
    assert _is_near(name, name[:place] + letter + name[place + 1 :]) != name[place].isdigit()
    assert not _is_near(name, name)
    assert not _is_near(name, added + letter)
