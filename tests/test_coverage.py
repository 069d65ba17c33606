"""Who covers what: every state, what is unknown, and what must hold for any file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mantelnet.coverage import STATES, Coverage, Group, coverage
from mantelnet.model import SECTORS, SUPPORT_AREAS, ProjectFile
from mantelnet.network import Network

NEEDS = {
    "oor": {"text": "Luisteren", "area": "emotional_support"},
    "praat": {"text": "Praatgroep", "area": "emotional_support"},
    "adem": {"text": "Een vrije dag", "area": "respite_care"},
    "geld": {"text": "Hulp bij geld", "area": "financial_help"},
    "reis": {"text": "Vervoer"},
}


def look(
    parties: Mapping[str, Mapping[str, Any]], needs: Mapping[str, Any] = NEEDS, members_only: bool = False
) -> Coverage:
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "Test"},
            "ambition": {"statement": "Samen", "needs": needs},
            "parties": {key: {"name": key, **more} for key, more in parties.items()},
        }
    )
    return coverage(file, Network.of(file, members_only))


PARTIES: dict[str, dict[str, Any]] = {
    "a": {"covers": ["oor", "adem"], "type": "carer_centre"},
    "b": {"covers": ["oor"], "type": "home_care"},
    "c": {"covers": ["geld", "oor"], "status": "wanted", "type": "fund"},
    "d": {"covers": ["geld"], "status": "invited", "type": "health_insurer"},
    "e": {"covers": ["reis", "praat"], "status": "left", "type": "carers"},
}


def test_every_state() -> None:
    found = look(PARTIES)
    assert {need: found.state(need) for need in NEEDS} == {
        "oor": "several",
        "praat": "none",
        "adem": "one",
        "geld": "later",
        "reis": "none",
    }
    assert found.needs["oor"] == Group(("a", "b"), (), ("c",))
    assert found.needs["geld"] == Group((), ("d",), ("c",))
    assert found.needs["geld"].all == ("d", "c")
    assert found.needs_in("none") == ("praat", "reis")
    assert found.covering == ("a", "b", "d", "c")


def test_areas_take_their_needs_together() -> None:
    found = look(PARTIES)
    assert list(found.areas) == list(SUPPORT_AREAS)
    assert found.areas["emotional_support"].needs == ("oor", "praat")
    assert found.areas["emotional_support"].by == Group(("a", "b"), (), ("c",))
    assert found.area_state("emotional_support") == "several"
    assert found.area_state("respite_care") == "one"
    assert found.area_state("financial_help") == "later"
    assert found.area_state("education") is None
    assert found.no_area == ("reis",)
    assert set(found.not_asked) == set(SUPPORT_AREAS) - {"emotional_support", "respite_care", "financial_help"}


def test_nothing_told_is_not_nobody() -> None:
    found = look({"a": {"type": "carers"}, "b": {}})
    assert not found.told
    assert {found.state(need) for need in NEEDS} == {None}
    assert found.area_state("respite_care") is None
    assert all(found.needs_in(state) == () for state in STATES)


def test_members_only_knows_nobody_to_come() -> None:
    found = look(PARTIES, members_only=True)
    assert found.state("geld") == "none"
    assert found.parties == Group(("a", "b"))


def test_sectors() -> None:
    found = look(PARTIES)
    assert list(found.sectors) == list(SECTORS)
    assert found.sectors["funder"] == Group((), ("d",), ("c",))
    # The carers left, so nobody of lived experience is there; "other" is never missing.
    assert found.empty_sectors == ("government", "informal", "education_youth", "work", "housing", "experience")
    assert look({"a": {}, "b": {"type": "other"}, "c": {"sector": "care"}}).sector_unknown == ("a",)


def test_carers_themselves_and_who_speaks_for_them() -> None:
    found = look(
        {
            "jong": {"type": "young_carers"},
            "groep": {"type": "carers", "status": "invited", "sector": "other"},
            "vereniging": {"type": "patient_association", "sector": "care"},
            "raad": {"type": "social_advisory_council"},
            "gids": {"sector": "experience", "status": "wanted"},
        }
    ).carers
    assert found.themselves == Group(("jong",), ("groep",))
    assert found.speakers == Group(("vereniging", "raad"), (), ("gids",))
    assert found.missing is False


def test_no_carers_or_not_known() -> None:
    assert look({"a": {"type": "fund"}, "b": {"type": "fund"}, "c": {"type": "hospital"}}).carers.missing is True
    # Two parties say too little, and so do parties without a type.
    assert look({"a": {"type": "fund"}, "b": {"type": "hospital"}}).carers.missing is None
    assert look({"a": {}, "b": {}, "c": {"type": "fund"}}).carers.missing is None


def test_everybody_left() -> None:
    found = look({"a": {"status": "left", "covers": ["oor"], "type": "carers"}})
    assert found.parties == Group()
    assert not found.told
    assert found.carers.missing is None


STATUSES = st.sampled_from(["member", "invited", "wanted", "left"])
PEOPLE = st.dictionaries(
    st.sampled_from("abcdefg"),
    st.fixed_dictionaries({"status": STATUSES, "covers": st.lists(st.sampled_from(sorted(NEEDS)), unique=True)}),
    min_size=1,
)


@given(PEOPLE)
def test_every_party_stands_in_one_status(people: dict[str, dict[str, Any]]) -> None:
    found = look(people)
    assert sorted(found.parties.all) == sorted(p for p, party in people.items() if party["status"] != "left")
    for need, group in found.needs.items():
        assert set(group.all) == {p for p in found.parties.all if need in people[p]["covers"]}
        assert len(group.all) == len(set(group.all))
    assert {p for group in found.sectors.values() for p in group.all} | set(found.sector_unknown) == set(
        found.parties.all
    )


@given(PEOPLE)
def test_needs_fall_into_four_states(people: dict[str, dict[str, Any]]) -> None:
    found = look(people)
    sorted_out = [need for state in STATES for need in found.needs_in(state)]
    assert sorted(sorted_out) == (sorted(NEEDS) if found.told else [])
    for area in SUPPORT_AREAS:
        needs = found.areas[area].needs
        assert set(found.areas[area].by.all) == {p for need in needs for p in found.needs[need].all}
