"""Actions: judged by the reference date only, counted, and laid between two measurements."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.actions import ActionList, FollowUp, Move, Task, actions
from mantelnet.forcefield import Limits, Reading, read_ratings
from standing import project


def look(*given: dict[str, Any], parties: str = "a b c", **sections: Any) -> ActionList:
    return actions(project(parties, actions=list(given), **sections))


def one(**given: Any) -> Task:
    (task,) = look({"what": "Talk", **given}).tasks
    return task


@pytest.mark.parametrize(
    ("due", "overdue", "days"),
    [("2026-02-28", True, 1), ("2026-03-01", False, 0), ("2026-03-02", False, -1), ("2025-03-01", True, 365),
     (None, None, None)],
)  # fmt: skip
def test_overdue_is_before_the_reference_date(due: str | None, overdue: bool | None, days: int | None) -> None:
    task = one(due=due)
    assert (task.overdue, task.days_late) == (overdue, days)


def test_a_leap_day_counts() -> None:
    (task,) = look({"what": "Talk", "due": "2024-02-28"}, date="2024-03-01").tasks
    assert task.days_late == 2


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_done_and_dropped_actions_are_never_overdue(status: str) -> None:
    task = one(due="2020-01-01", status=status)
    assert (task.overdue, task.days_late) == (False, None)


def test_without_a_reference_date_nothing_is_judged() -> None:
    found = look({"what": "Talk", "due": "2020-01-01"}, date=None)
    assert found.tasks[0].overdue is None
    assert found.overdue == ()
    assert found.tally.overdue is None
    assert found.by("owner")[None].overdue is None


def test_open_actions_stand_by_date_and_those_without_last() -> None:
    found = look(
        {"what": "1"},
        {"what": "2", "due": "2026-05-01"},
        {"what": "3", "due": "2026-02-01", "owner": "a"},
        {"what": "4", "status": "done"},
        {"what": "5", "due": "2026-02-01", "owner": "b"},
    )
    assert [task.action.what for task in found.open] == ["3", "5", "2", "1"]
    assert [task.action.what for task in found.overdue] == ["3", "5"]
    assert [task.place for task in found.closed("done")] == [3]
    assert found.closed("dropped") == ()
    assert [task.action.what for task in found.without_owner] == ["2", "1"]
    assert [task.action.what for task in found.without_due] == ["1"]


def test_owners_with_most_to_do_come_first_and_nobody_last() -> None:
    found = look(
        {"what": "1"},
        {"what": "2"},
        {"what": "3", "owner": "a", "status": "done"},
        {"what": "4", "owner": "b", "due": "2026-05-01"},
        {"what": "5", "owner": "c", "due": "2026-01-01"},
        {"what": "6", "owner": "c", "status": "dropped"},
        {"what": "7", "owner": "b", "about": "a"},
    )
    by_owner = found.by("owner")
    assert list(by_owner) == ["c", "b", "a", None]
    assert (by_owner["c"].open, by_owner["c"].overdue, by_owner["c"].dropped) == (1, 1, 1)
    assert list(found.by("about")) == ["a", None]


def test_only_one_owner_or_one_party() -> None:
    found = look(
        {"what": "1", "owner": "a", "about": "b"},
        {"what": "2", "owner": "a"},
        {"what": "3", "owner": "b", "about": "b"},
    )
    assert [task.place for task in found.only("a").tasks] == [0, 1]
    assert [task.place for task in found.only(about="b").tasks] == [0, 2]
    assert [task.place for task in found.only("a", "b").tasks] == [0]
    assert found.only() == found
    assert found.only("c").tasks == ()


def scored(**given: Any) -> dict[str, Any]:
    return {"a": given}


OLD = {"id": "t0", "date": "2025-01-01", "scores": scored(commitment=2, impact=3)}
MIDDLE = {"id": "t1", "date": "2025-06-01", "scores": scored(commitment=3, impact=3)}


def follow(due: str | None, *measurements: Any, now: Any = None, **sections: Any) -> FollowUp:
    action = {"what": "Talk", "about": "a", "status": "done", "due": due}
    found = look(action, measurements=measurements, scores=now or {}, **sections).tasks[0].follow_up
    assert found is not None
    return found


def moved(found: FollowUp) -> dict[str, tuple[float | None, float | None, float | None]]:
    return {
        move.dimension: (move.before and move.before.value, move.after and move.after.value, move.change)
        for move in found.moves
    }


def test_a_done_action_lies_between_two_measurements() -> None:
    found = follow("2025-03-01", MIDDLE, OLD, now=scored(commitment=5))
    assert found.before is not None
    assert found.after is not None
    assert (found.before.id, found.after.id, found.reason) == ("t0", "t1", None)
    assert moved(found) == {"commitment": (2, 3, 1), "impact": (3, 3, 0), "influence": (None, None, None)}


def test_the_scores_of_now_are_the_last_measurement() -> None:
    found = follow("2025-07-01", OLD, MIDDLE, now=scored(commitment=5))
    assert found.after is not None
    assert (found.after.id, found.after.date) == (None, "2026-03-01")
    assert moved(found)["commitment"] == (3, 5, 2)
    assert moved(found)["impact"] == (3, None, None)
    dateless = follow("2025-07-01", OLD, now=scored(commitment=5), date=None)
    assert dateless.after is not None
    assert dateless.after.date is None


def test_a_measurement_on_the_day_itself_is_before() -> None:
    found = follow("2025-06-01", OLD, MIDDLE, now=scored(commitment=5))
    assert found.before is not None
    assert found.before.id == "t1"


def test_why_there_is_nothing_to_compare() -> None:
    assert follow(None, OLD, MIDDLE).reason == "no_date"
    assert follow("2024-01-01", OLD, MIDDLE).reason == "not_measured_before"
    assert follow("2025-07-01", OLD, MIDDLE).reason == "not_measured_since"
    assert follow("2025-07-01").reason == "not_measured_before"
    assert follow("2024-01-01", OLD).moves == ()
    # A desired position alone is no score.
    assert follow("2025-07-01", OLD, now=scored(desired={"commitment": 4})).reason == "not_measured_since"


def test_only_done_actions_about_a_party_are_followed() -> None:
    for action in ({"about": "a"}, {"about": "a", "status": "dropped"}, {"status": "done", "due": "2025-03-01"}):
        assert one(**action).follow_up is None


def test_one_step_by_one_rater_may_be_chance() -> None:
    """Section 8 of the method: do not read a shift of one point by one scorer as change."""

    def chance(before: Any, after: Any) -> bool:
        found = follow("2025-03-01", {**OLD, "scores": scored(commitment=before)}, now=scored(commitment=after))
        return found.moves[0].maybe_chance

    assert chance(3, 4)
    assert chance(4, 3)
    assert chance({"x": 3, "y": 3}, 4)
    assert chance({"x": 3, "y": 4}, 4)
    assert not chance(3, 5)
    assert not chance(3, 3)
    assert not chance({"x": 3, "y": 3}, {"x": 4, "y": 4})
    assert not chance("unknown", 4)
    assert not chance({"x": "unknown"}, {"x": "unknown"})


ratings = st.dictionaries(st.sampled_from("abc"), st.integers(1, 5) | st.just("unknown"), max_size=3)


@given(ratings, ratings)
def test_change_is_known_when_both_are(before: dict[str, int | str], after: dict[str, int | str]) -> None:
    def read(given: dict[str, int | str]) -> Reading | None:
        return read_ratings(given, Limits())

    move = Move("commitment", read(before), read(after))
    values = [reading.value if reading else None for reading in (move.before, move.after)]
    assert (move.change is None) == (None in values)
    assert not move.maybe_chance or (move.change is not None and 0 < abs(move.change) <= 1)


days = st.dates().filter(lambda day: day.year >= 1900).map(lambda day: day.isoformat()) | st.none()
parties = st.sampled_from(["a", "b", None])


@given(st.lists(st.tuples(days, parties, parties, st.sampled_from(["open", "done", "dropped"])), max_size=8), days)
def test_every_action_is_counted_once(given: list[tuple[Any, ...]], date: str | None) -> None:
    names = ("due", "owner", "about", "status")
    found = look(*({"what": "Talk", **dict(zip(names, each, strict=True))} for each in given), date=date)
    tally = found.tally
    assert tally.open + tally.done + tally.dropped == len(found.tasks) == len(given)
    assert (tally.overdue is None) == (date is None)
    assert (tally.overdue or 0) == len(found.overdue) <= tally.open
    for role in ("owner", "about"):
        by = found.by("owner" if role == "owner" else "about")
        assert sum(t.open for t in by.values()) == tally.open
        assert sum(t.overdue or 0 for t in by.values()) == (tally.overdue or 0)
        assert None not in list(by)[:-1]
    assert all((task.overdue is None) == (task.days_late is None) for task in found.open)
