"""What moved in the force field since the measurement before."""

from __future__ import annotations

from typing import Any

import pytest

from mantelnet.model import ProjectFile
from mantelnet.moves import Move, Moves, moves
from mantelnet.network import Network

LOW = {"commitment": "2", "impact": "4", "influence": "2"}
HIGH = {"commitment": "4", "impact": "4", "influence": "2"}


def made(
    now: dict[str, Any], *earlier: tuple[str, dict[str, Any]], date: str | None = "2026-03-01", left: str = ""
) -> Moves | None:
    names = sorted({*now, *(party for _, scores in earlier for party in scores)} | {"a"})
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "Test", **({"date": date} if date else {})},
            "ambition": {"statement": "Test"},
            "parties": {key: {"name": key, "status": "left" if key == left else "member"} for key in names},
            "scores": now,
            "measurements": [{"id": f"m{n}", "date": day, "scores": scores} for n, (day, scores) in enumerate(earlier)],
        }
    )
    return moves(file, Network.of(file))


def only(now: Any, then: Any) -> Move:
    found = made({"a": now}, ("2025-01-01", {"a": then}))
    assert found is not None
    (move,) = found.parties
    return move


def test_another_class_is_seen() -> None:
    move = only(HIGH, LOW)
    assert move.other_class
    assert move.moved == ("commitment",)
    assert move.values("commitment") == (2.0, 4.0)
    assert (move.before.class_id, move.after.class_id) == ("listen_protect", "give_voice")


def test_unknown_is_no_class_to_come_from_but_known_now_is_a_move() -> None:
    move = only(LOW, {"commitment": "unknown", "impact": "4"})
    assert move.values("commitment") == (None, 2.0)
    assert move.values("influence") == (None, 2.0)
    assert move.moved == ("commitment", "influence")
    assert move.other_class  # from getting acquainted to a class of its own


def test_no_score_is_no_class() -> None:
    assert not only(LOW, {"impact": "4"}).other_class


@pytest.mark.parametrize(
    ("then", "now", "chance", "others"),
    [
        ("2", "3", True, False),
        ("2", "4", False, False),
        ("2", "2", False, False),
        ({"x": "2", "y": "4"}, {"x": "3", "y": "4"}, True, False),
        ({"x": "2", "y": "3"}, {"x": "3", "y": "4"}, False, False),
        ({"x": "2"}, {"x": "2", "y": "5"}, False, True),
        ({"x": "2"}, {"y": "3"}, False, True),
        ({"x": "2", "y": "unknown"}, {"x": "3", "y": "unknown"}, True, False),
        ("unknown", "3", False, False),
    ],
)
def test_one_step_by_one_rater_may_be_chance(then: Any, now: Any, chance: bool, others: bool) -> None:
    move = only({"commitment": now, "impact": "3"}, {"commitment": then, "impact": "3"})
    assert ("commitment" in move.chance) is chance
    assert move.other_raters is others


def test_the_last_measurement_before_now_counts() -> None:
    found = made({"a": HIGH}, ("2025-06-01", {"a": HIGH}), ("2025-01-01", {"a": LOW}), ("2027-01-01", {"a": LOW}))
    assert found is not None
    assert (found.earlier, found.later) == ("2025-06-01", "2026-03-01")
    assert found.parties[0].moved == ()


def test_a_measurement_of_the_same_day_is_the_same_one() -> None:
    assert made({"a": HIGH}, ("2026-03-01", {"a": LOW})) is None


def test_without_scores_of_now_the_last_two_measurements_are_compared() -> None:
    found = made({}, ("2025-01-01", {"a": LOW}), ("2025-06-01", {"a": HIGH}))
    assert found is not None
    assert (found.earlier, found.later) == ("2025-01-01", "2025-06-01")
    assert found.parties[0].other_class


def test_without_a_date_every_measurement_is_earlier() -> None:
    found = made({"a": HIGH}, ("2030-01-01", {"a": LOW}), date=None)
    assert found is not None
    assert (found.earlier, found.later) == ("2030-01-01", None)


def test_first_scores_and_parties_that_left() -> None:
    found = made({"a": LOW, "b": LOW, "c": LOW}, ("2025-01-01", {"a": LOW, "c": HIGH}), left="c")
    assert found is not None
    assert found.first == ("b",)
    assert [move.party for move in found.parties] == ["a"]


@pytest.mark.parametrize("earlier", [[], [("2025-01-01", {})]])
def test_nothing_to_compare_is_none(earlier: list[tuple[str, dict[str, Any]]]) -> None:
    assert made({"a": LOW}, *earlier) is None
    assert made({}, *earlier) is None
