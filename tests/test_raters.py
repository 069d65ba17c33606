"""What each rater says: five answers that are easily taken for one, the order of differences, and the own view."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.forcefield import DIMENSIONS
from mantelnet.model import ProjectFile
from mantelnet.network import Network
from mantelnet.raters import (
    BLIND_STANDINGS,
    STANDINGS,
    Opinions,
    by_disagreement,
    opinions,
    own_views,
    standings,
)


def found(scores: Mapping[str, Mapping[str, Any]], left: str = "") -> tuple[Opinions, ...]:
    """The opinions about parties with these scores; a number, a word, or one of them for each rater."""
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "X"},
            "ambition": {"statement": "Y"},
            "parties": {p: {"name": p, **({"status": "left"} if p == left else {})} for p in scores},
            "scores": {
                party: {
                    d: {r: str(s) for r, s in given.items()} if isinstance(given, Mapping) else str(given)
                    for d, given in each.items()
                }
                for party, each in scores.items()
                if each
            },
        }
    )
    return opinions(file, Network.of(file).parties)


def commitment(given: Any) -> Opinions:
    return found({"p": {"commitment": given} if given is not None else {}})[0]


@pytest.mark.parametrize(
    ("given", "standing", "blind"),
    [
        (None, "not_scored", "not_scored"),
        ("unknown", "unknown", "unknown"),
        ({"a": "unknown", "b": "unknown"}, "unknown", "unknown"),
        (4, "single", "too_few"),
        ({"a": 4}, "single", "too_few"),
        ({"a": 4, "b": "unknown"}, "partly", "too_few"),
        ({"a": 4, "b": 4}, "agree", "agree"),
        ({"a": 4, "b": 3}, "near", "agree"),
        ({"a": 4, "b": 2}, "differ", "differ"),
        ({"a": 4, "b": 2, "c": "unknown"}, "differ", "differ"),
    ],
)
def test_answers_that_look_alike_are_kept_apart(given: Any, standing: str, blind: str) -> None:
    assert (commitment(given).standing, commitment(given).blind) == (standing, blind)


def test_numbers_behind_a_standing() -> None:
    seen = commitment({"a": 4, "b": 1, "c": 5, "d": "unknown"})
    assert seen.reading is not None
    assert (seen.reading.value, seen.n, seen.unknown, seen.spread) == (4, 3, 1, 4)
    assert seen.distance == pytest.approx(4 / 3)  # 0, 3 and 1
    assert commitment(None).distance == 0
    assert commitment("unknown").spread is None


def test_the_widest_difference_first_then_two_camps_before_one_apart() -> None:
    seen = found(
        {
            "one": {"commitment": {"a": 4, "b": 4, "c": 4, "d": 2}, "influence": {"a": 1, "b": 5}},
            "two": {"commitment": {"a": 4, "b": 4, "c": 2, "d": 2}},
            "three": {"impact": {"a": 3, "b": 4}},
            "four": {"impact": 3},
            "five": {"impact": {"a": 1, "b": 4}},
            "six": {"impact": {"a": 1, "b": 4}},
        }
    )
    assert [(o.party, o.dimension) for o in by_disagreement(seen)] == [
        ("one", "influence"), ("one", "commitment"), ("five", "impact"), ("six", "impact"), ("two", "commitment"),
        ("three", "impact"),
    ]  # fmt: skip


def test_blind_order_tells_nothing_about_two_raters_but_that_they_differ() -> None:
    seen = found(
        {
            "agree": {"commitment": {"a": 4, "b": 3}},
            "differ": {"commitment": {"a": 4, "b": 2}},
            "most": {"commitment": {"a": 5, "b": 1}},
            "many": {"commitment": {"a": 5, "b": 1, "c": 3}},
        }
    )
    assert [o.party for o in by_disagreement(seen, blind=True)] == ["many", "differ", "most", "agree"]


def test_all_standings_are_counted() -> None:
    seen = found({"x": {"commitment": {"a": 1, "b": 5}, "impact": "unknown"}, "y": {"commitment": 3}})
    counted = standings(seen)
    assert tuple(counted) == STANDINGS
    assert counted["differ"] == {"commitment": 1, "impact": 0, "influence": 0}
    assert counted["not_scored"] == {"commitment": 0, "impact": 1, "influence": 2}
    blind = standings(seen, blind=True)
    assert tuple(blind) == BLIND_STANDINGS
    assert blind["too_few"] == {"commitment": 1, "impact": 0, "influence": 0}


def test_own_view_is_a_rater_with_the_id_of_the_party() -> None:
    seen = found(
        {
            "centre": {"commitment": {"centre": 5, "a": 4, "b": 4}, "influence": {"centre": 1, "a": 4, "b": 3}},
            "town": {"commitment": {"centre": 2, "town": "unknown"}, "impact": {"town": 4}},
            "church": {"impact": {"town": 4, "centre": 1}},
            "far": {"impact": {"far": 1, "a": 5}},
        }
    )
    views = own_views(seen)
    assert [(v.party, v.dimension, v.own, v.gap, v.differs) for v in views] == [
        ("far", "impact", 1, -4, True),
        ("centre", "commitment", 5, 1, False),
        ("centre", "influence", 1, -2.5, True),
        ("town", "commitment", "unknown", None, False),
        ("town", "impact", 4, None, False),
    ]
    assert views[2].others is not None
    assert (views[2].others.n, views[2].others.lowest, views[2].others.highest) == (2, 3, 4)
    assert views[4].others is None


def test_parties_that_left_are_out() -> None:
    assert {o.party for o in found({"here": {"impact": 3}, "gone": {"impact": {"a": 1, "b": 5}}}, "gone")} == {"here"}


def test_scores_of_the_latest_measurement_count_without_top_level_ones() -> None:
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1", "project": {"name": "X"}, "ambition": {"statement": "Y"}, "parties": {"p": {"name": "P"}},
            "measurements": [
                {"id": "later", "date": "2026-01-01", "scores": {"p": {"impact": {"a": "1", "b": "5"}}}},
                {"id": "first", "date": "2025-01-01", "scores": {"p": {"impact": "3"}}},
            ],
        }
    )  # fmt: skip
    assert opinions(file, ["p"])[1].spread == 4


ANSWERS = st.dictionaries(st.sampled_from("abcd"), st.one_of(st.integers(1, 5), st.just("unknown")))


@given(st.lists(st.tuples(ANSWERS, ANSWERS, ANSWERS), min_size=1, max_size=6), st.booleans())
def test_nothing_is_lost_and_parties_stay_together(parties: list[tuple[Any, ...]], blind: bool) -> None:
    seen = found({f"p{n}": dict(zip(DIMENSIONS, each, strict=True)) for n, each in enumerate(parties)})
    ordered = by_disagreement(seen, blind)
    assert {id(o) for o in ordered} == {id(o) for o in seen if o.n >= 2}
    runs = [o.party for place, o in enumerate(ordered) if place == 0 or ordered[place - 1].party != o.party]
    assert len(runs) == len(set(runs))
    if not blind:
        spreads = [max(o.spread or 0 for o in ordered if o.party == party) for party in runs]
        assert spreads == sorted(spreads, reverse=True)
    counted = standings(seen, blind)
    assert all(sum(each[d] for each in counted.values()) == len(parties) for d in DIMENSIONS)
