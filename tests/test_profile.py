"""One party as the file knows it: what holds for any file, and the order of what is shown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from mantelnet.exchange.give_take import give_take
from mantelnet.model import ProjectFile
from mantelnet.picture import compute
from mantelnet.profile import Profile, profile
from trial import project, projects


def of(file: ProjectFile, party: str) -> Profile:
    picture = compute(file)
    return profile(picture, give_take(file, picture.network, picture.interests), party)


def tied(*ties: dict[str, Any], **more: Any) -> Profile:
    """The profile of ``a`` with ties as the project file writes them, each with the next of ``b``, ``c`` …"""
    formal = [{"between": ["a", other], **tie} for other, tie in zip("bcdef", ties, strict=False)]
    return of(project("abcdef", formal, **more), "a")


def test_the_door_is_opened_by_the_strongest_that_both_sides_confirmed() -> None:
    found = tied(
        {"strength": "3", "confirmed": "both"},
        {"strength": "5", "confirmed": "one"},
        {"strength": "5", "confirmed": "both"},
        {"confirmed": "both"},
        {"strength": "4"},
    )
    assert [link.source for link in found.contacts] == ["d", "b", "e", "c", "f"]
    assert [link.source for link in found.doors] == ["d", "b"]
    assert [link.source for link in found.confirmed] == ["d", "b", "e"]


def test_one_sided_confirmation_counts_only_where_there_is_no_better() -> None:
    found = tied({"strength": "2", "confirmed": "one"}, {"strength": "4", "confirmed": "one"}, {"strength": "5"})
    assert [link.source for link in found.doors] == ["c", "b"]
    assert tied({"confirmed": "both"}, {"strength": "5", "confirmed": "none"}).doors == ()


def test_actions_are_in_the_order_of_their_dates() -> None:
    actions = [
        {"what": "late", "about": "a", "due": "2026-09-01"},
        {"what": "none", "about": "a"},
        {"what": "first", "about": "a", "due": "2026-01-01"},
        {"what": "done", "about": "a", "due": "2025-01-01", "status": "done"},
        {"what": "own", "owner": "a", "about": "b"},
    ]
    file = project("ab", actions=actions)
    found = of(file.but(project=file.project.but(date="2026-03-01")), "a")
    assert [(task.action.what, task.overdue) for task in found.about] == [
        ("first", True),
        ("late", False),
        ("none", None),
    ]
    assert [task.action.what for task in found.owned] == ["own"]
    assert [task.overdue for task in of(file, "a").about] == [None, None, None]


@pytest.mark.parametrize(
    ("scores", "gap"),
    [
        ({"commitment": "2", "desired": {"commitment": "4"}}, 2),
        ({"commitment": {"x": "2", "y": "3"}, "desired": {"commitment": "2"}}, -0.5),
        ({"commitment": "unknown", "desired": {"commitment": "4"}}, None),
        ({"desired": {"commitment": "4"}}, None),
    ],
)
def test_the_gap_to_what_we_want(scores: dict[str, Any], gap: float | None) -> None:
    (wanted,) = of(project("a", scores={"a": scores}), "a").wanted
    assert wanted.gap == gap


@given(projects())
def test_what_holds_for_any_party_of_any_file(file: ProjectFile) -> None:
    picture = compute(file)
    exchanges = give_take(file, picture.network, picture.interests)
    for party in file.parties:
        found = profile(picture, exchanges, party)
        assert found.inside == (file.parties[party].status != "left")
        assert {link.source for link in found.contacts} == set(picture.all.layer.neighbours.get(party, ()))
        assert {link.source for link in found.confirmed} <= {link.source for link in found.contacts}
        assert all(link.target == party for link in (*found.contacts, *found.confirmed))
        assert all(interest.confirmed for _, interest in found.said)
        assert not any(interest.confirmed for _, interest in found.assumed)
        assert (found.position is None) == (not found.inside)
        if found.route is not None:
            assert found.route.parties[0] in file.project.leads
            assert found.route.parties[-1] == party
