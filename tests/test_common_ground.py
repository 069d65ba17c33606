"""Where interests meet and pull apart: known answers by hand, and what holds for any file."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from mantelnet.common_ground import CommonGround, Meeting, common_ground
from mantelnet.interests import HEAVY, Stake
from mantelnet.model import ProjectFile
from mantelnet.picture import compute
from trial import interest, picture, projects, scored

YES = {"confirmed": "true"}


def ground(interests: dict[str, list[dict[str, str]]], **more: Any) -> CommonGround:
    parties = more.pop("parties", list(interests))
    return common_ground(picture(parties, interests=interests, themes={"rest": "Rest", "school": "School"}, **more))


def meeting(interests: dict[str, list[dict[str, str]]]) -> Meeting:
    (pair,) = ground(interests).encounters
    (found,) = pair.meetings
    return found


@pytest.mark.parametrize(
    ("one", "other", "relation", "against"),
    [
        ("with", "with", "together", None),
        ("with", "against", "opposed", "b"),
        ("against", "with", "opposed", "a"),
        ("against", "against", "both_against", None),
        ("neutral", "with", "open", None),
        ("neutral", "against", "open", None),
        ("neutral", "neutral", "open", None),
    ],
)
def test_directions_of_two_parties(one: str, other: str, relation: str, against: str | None) -> None:
    found = meeting({"a": [interest("rest", direction=one)], "b": [interest("rest", direction=other)]})
    assert (found.relation, found.against) == (relation, against)


def test_what_opposes_outweighs_what_joins() -> None:
    found = meeting(
        {
            "a": [interest("rest", weight="5", **YES), interest("rest", weight="4", direction="against")],
            "b": [interest("rest", weight="4", **YES)],
        }
    )
    assert (found.relation, found.against, found.weights) == ("opposed", "a", (4, 4))
    assert not found.confirmed  # the side that opposes is assumed


def test_the_heavier_of_two_oppositions_counts() -> None:
    both = [interest("rest", weight="2"), interest("rest", weight="5", direction="against")]
    other = [interest("rest", weight="5"), interest("rest", weight="1", direction="against")]
    found = meeting({"a": both, "b": other})
    assert (found.against, found.weights) == ("a", (5, 5))


def test_weight_unknown_is_not_zero_and_not_heavy() -> None:
    found = ground({"a": [interest("rest", weight="5")], "b": [interest("rest", direction="against")]})
    assert found.encounters[0].meetings[0].weights == (5, None)
    assert found.opposed == ()


def test_a_cell_keeps_its_directions_apart() -> None:
    cells = picture(
        ["a"],
        interests={"a": [interest("funding", weight="5", **YES), interest("funding", weight="2", direction="against")]},
    ).interests.cells["a"]["funding"]
    assert cells.stakes == {"with": Stake(5, True), "against": Stake(2, False)}
    assert (cells.weight, cells.against, cells.confirmed, cells.n) == (5, True, False, 2)


def test_widest_theme_and_widest_own_theme() -> None:
    found = ground(
        {
            "a": [interest("mission"), interest("rest")],
            "b": [interest("mission"), interest("rest")],
            "c": [interest("mission"), interest("rest", direction="against")],
        }
    )
    assert found.widest == ("mission",)
    assert found.widest_own == ("rest",)
    assert found.themes["rest"].sides == {"with": ("a", "b"), "against": ("c",), "neutral": ()}


def test_who_runs_both_ways_does_not_count_as_together() -> None:
    found = ground({"a": [interest("rest"), interest("rest", direction="against")], "b": [interest("rest")]})
    assert found.widest == ()
    assert found.themes["rest"].together == ("b",)


def test_no_contact_puts_own_themes_first_then_the_heaviest() -> None:
    found = ground(
        {
            "a": [interest("mission", weight="5"), interest("rest", weight="2")],
            "b": [interest("mission", weight="5")],
            "c": [interest("rest", weight="2")],
            "d": [interest("school", weight="4")],
            "e": [interest("school", weight="4")],
        }
    )
    assert [pair.parties for pair in found.no_contact] == [("d", "e"), ("a", "c"), ("a", "b")]


def test_a_tie_in_either_layer_is_contact_and_so_is_belonging_to_each_other() -> None:
    interests = {party: [interest("rest")] for party in "abcd"}
    parties = {"a": {}, "b": {"part_of": "a"}, "c": {}, "d": {}}
    found = ground(interests, parties=parties, formal=[("a", "c"), ("b", "c")], informal=[("c", "d"), ("a", "d")])
    assert [pair.parties for pair in found.no_contact] == [("b", "d")]


def test_who_left_is_nowhere() -> None:
    found = ground({"a": [interest("rest")], "b": [interest("rest")]}, parties={"a": {}, "b": {"status": "left"}})
    assert found.encounters == ()
    assert found.themes["rest"].sides["with"] == ("a",)


def test_first_alarm_influence_without_known_interests() -> None:
    found = ground(
        {
            "said": [interest("rest", **YES)],
            "mixed": [interest("rest", **YES), interest("school")],
            "guess": [interest("rest")],
        },
        parties=["said", "mixed", "guess", "blank", "small", "asked"],
        scores={
            **{party: scored(3, 3, 4) for party in ("said", "mixed", "guess", "blank")},
            "small": scored(3, 3, 3),
            "asked": {"influence": "unknown"},
        },
    )
    assert found.unknown == ("blank",)
    assert found.assumed == ("guess",)


@pytest.mark.parametrize("parties", [["a"], {"a": {"status": "left"}}])
def test_nothing_to_meet_about(parties: Any) -> None:
    found = common_ground(picture(parties))
    assert (found.encounters, found.widest, found.no_contact, found.opposed) == ((), (), (), ())


@given(projects())
def test_what_holds_for_any_file(file: ProjectFile) -> None:
    found = common_ground(compute(file))
    cells = found.picture.interests.cells
    for pair in found.encounters:
        one, other = pair.parties
        assert {m.theme for m in pair.meetings} == cells[one].keys() & cells[other].keys()
        assert all((m.against in pair.parties) == (m.relation == "opposed") for m in pair.meetings)
    assert {pair.parties for pair in found.no_contact} <= {p.parties for p in found.encounters if not p.tied}
    assert all(meeting.least >= HEAVY for _, meeting in found.opposed)
    assert not set(found.unknown) & set(found.assumed)
    for theme, who in found.themes.items():
        assert all(set(who.confirmed[d]) <= set(who.sides[d]) for d in who.sides)
        assert {p for side in who.sides.values() for p in side} == {p for p, row in cells.items() if theme in row}
