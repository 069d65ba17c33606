"""What scores did, and what of it may be chance."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.forcefield import DIMENSIONS
from mantelnet.model import ProjectFile
from mantelnet.trend.course import trend
from mantelnet.trend.steps import KINDS, PartyChange, raters, steps
from trial import project, scored

Given = dict[str, str] | str | None


def change(before: Given, after: Given, party: str = "town") -> PartyChange:
    """What commitment did, from one measurement to the next."""
    file = project(
        {"town": {}, "gone": {"status": "left"}},
        measurements=[{"id": "first", "date": "2025-01-01", "scores": {party: scores(before)}}],
        scores={party: scores(after)},
    )
    (found,) = steps(file, file.measurements[0].scores, file.scores)
    return found


def scores(commitment: Given) -> dict[str, Any]:
    rest = {"impact": "4", "influence": "4"}
    return rest if commitment is None else {"commitment": commitment, **rest}


@pytest.mark.parametrize(
    ("before", "after", "kind", "points", "chance", "others"),
    [
        ("3", "4", "higher", 1, True, False),
        ("4", "3", "lower", -1, True, False),
        ("2", "4", "higher", 2, False, False),
        ("3", "3", "same", 0, False, False),
        ("unknown", "3", "known", None, False, False),
        (None, "3", "known", None, False, False),
        ("3", "unknown", "unknown", None, False, False),
        ("3", None, "ended", None, False, False),
        ("unknown", "unknown", "absent", None, False, False),
        (None, None, "absent", None, False, False),
        ("unknown", None, "absent", None, False, False),
        # The same two raters: one of them moved one point.
        ({"r1": "3", "r2": "4"}, {"r1": "4", "r2": "4"}, "higher", 0.5, True, False),
        # Both moved one point.
        ({"r1": "3", "r2": "3"}, {"r1": "4", "r2": "4"}, "higher", 1, False, False),
        # One moved two points.
        ({"r1": "2", "r2": "4"}, {"r1": "4", "r2": "4"}, "higher", 1, False, False),
        # Another rater, one step.
        ({"r1": "3"}, {"r2": "4"}, "higher", 1, True, True),
        # One score for everybody, then by rater.
        ("3", {"r1": "4", "r2": "4"}, "higher", 1, True, True),
        ("2", {"r1": "4", "r2": "4"}, "higher", 2, False, True),
        # Two raters both times, one of them another one.
        ({"r1": "3", "r2": "3"}, {"r1": "4", "r3": "4"}, "higher", 1, False, True),
        # Unknown is no number, so it is no rater here.
        ({"r1": "3", "r2": "unknown"}, {"r1": "3"}, "same", 0, False, False),
    ],
)
def test_known_answers(before: Given, after: Given, kind: str, points: Any, chance: bool, others: bool) -> None:
    found = change(before, after).scores["commitment"]
    assert (found.kind, found.points, found.chance, found.other_raters) == (kind, points, chance, others)


def test_a_class_that_leans_on_chance_is_perhaps_chance() -> None:
    found = change("3", "4")  # a middle commitment is read as low
    assert (found.before.class_id, found.after.class_id) == ("listen_first", "core_partner")
    assert found.other_class
    assert found.chance
    surely = change("2", "4")
    assert surely.other_class
    assert not surely.chance
    assert surely.gained
    assert not found.gained
    assert not change("4", "2").gained


def test_a_class_that_is_first_known_is_not_another_class() -> None:
    assert not change(None, "4").other_class
    assert change("unknown", "4").other_class  # get acquainted was a class too
    assert not change("unknown", "4").chance


def test_who_left_stays_in_it() -> None:
    found = change("3", None, "gone")
    assert found.party == "gone"
    assert found.scored_before
    assert found.scored_after  # on the other two


def test_parties_nobody_scored_are_not_in_it_and_the_order_is_that_of_the_file() -> None:
    file = project(("a", "b", "c"), scores={"c": scored(1, 1, 1), "a": scored(2, 2, 2)})
    assert [found.party for found in steps(file, {}, file.scores)] == ["a", "c"]


def test_raters_are_counted_by_code_and_a_score_for_everybody_has_none() -> None:
    file = project(
        ("a", "b"),
        scores={"a": {"impact": {"r1": "1", "r2": "2"}, "influence": "3"}},
        measurements=[{"id": "m", "date": "2025-01-01", "scores": {"b": {"commitment": {"r2": "2", "r3": "3"}}}}],
    )
    found = raters(file.measurements[0].scores, file.scores)
    assert (found.both, found.gone, found.new, found.unnamed, found.same) == (1, 1, 1, True, False)
    assert raters(file.scores, file.scores).same


RATING = st.one_of(
    st.sampled_from(["1", "2", "3", "4", "5", "unknown"]),
    st.dictionaries(st.sampled_from(["r1", "r2", "r3"]), st.sampled_from(["1", "3", "5", "unknown"]), min_size=1),
)
SCORES = st.fixed_dictionaries({}, optional=dict.fromkeys(DIMENSIONS, RATING))


def files(before: Any, after: Any) -> ProjectFile:
    return project(
        ("town",), scores={"town": after}, measurements=[{"id": "m", "date": "2025-01-01", "scores": {"town": before}}]
    )


@given(SCORES, SCORES)
def test_properties(before: Any, after: Any) -> None:
    there = files(before, after)
    back = files(after, before)
    forward = {c.party: c for c in steps(there, there.measurements[0].scores, there.scores)}
    backward = {c.party: c for c in steps(back, back.measurements[0].scores, back.scores)}
    assert forward.keys() == backward.keys()
    turned = {"higher": "lower", "lower": "higher", "same": "same"}
    for party, each in forward.items():
        assert each.other_class == backward[party].other_class
        for dimension in DIMENSIONS:
            one, other = each.scores[dimension], backward[party].scores[dimension]
            assert one.kind in KINDS
            assert (one.points is None) == (one.kind not in turned)
            if one.points is not None:
                assert other.kind == turned[one.kind]
                assert other.points == -one.points
                assert (one.chance, one.other_raters) == (other.chance, other.other_raters)
            assert not one.chance or one.kind in ("higher", "lower")
        if each.chance:
            assert each.other_class


@given(SCORES)
def test_nothing_changes_between_equal_measurements(given_scores: Any) -> None:
    file = files(given_scores, given_scores)
    assert not any(change.moved or change.other_class for change in trend(file).parties)
