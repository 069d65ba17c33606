"""How firm a class is: known answers, and every case tried beside the table."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.forcefield import DIMENSIONS, Limits, Position, position, read_ratings
from mantelnet.model import ProjectFile, Scores
from mantelnet.picture import compute
from mantelnet.robustness import COMBINATIONS, Change, Kept, Robustness, of_party

LIMITS = Limits()
Given = Mapping[str, Mapping[str, int | str]]


def scores(*ratings: Any) -> Scores:
    """Scores as a file has them: a number or ``unknown``, one for each rater, or ``None`` for not scored."""
    written = {
        d: {r: str(s) for r, s in rating.items()} if isinstance(rating, Mapping) else str(rating)
        for d, rating in zip(DIMENSIONS, ratings, strict=True)
        if rating is not None
    }
    return Scores.model_validate(written)


def stand(given: Given, limits: Limits = LIMITS) -> Position:
    return position({d: read_ratings(given[d], limits) for d in DIMENSIONS})


def firm(*ratings: Any, limits: Limits = LIMITS) -> Robustness | None:
    given = scores(*ratings)
    return of_party(given, stand({d: getattr(given, d) for d in DIMENSIONS}, limits), limits)


def sure(*ratings: Any, limits: Limits = LIMITS) -> Robustness:
    found = firm(*ratings, limits=limits)
    assert found is not None
    return found


# The ten parties of the method (11.1); the share by hand. With the usual limits a score turns by one point when it is
# 3 or 4 on commitment and 2 or 3 on impact and influence: each such score leaves two of three.
TEN = [
    ((5, 5, 3), 18, "on_the_edge", [("influence", -1, "give_voice")]),
    ((4, 4, 5), 18, "on_the_edge", [("commitment", -1, "listen_first")]),
    ((2, 2, 5), 18, "on_the_edge", [("impact", 1, "listen_first")]),
    ((2, 4, 4), 27, "firm",
     [("commitment", 2, "core_partner"), ("impact", -2, "keep_warm"), ("influence", -2, "listen_protect")]),
    ((5, 2, 2), 12, "open", [("impact", 1, "give_voice"), ("influence", 1, "door_opener")]),
    ((5, 5, 1), 27, "firm", [("commitment", -2, "listen_protect"), ("influence", 2, "core_partner")]),
    ((2, 4, 2), 18, "on_the_edge", [("influence", 1, "listen_first")]),
    ((1, 1, 1), 27, "firm", [("impact", 2, "listen_protect"), ("influence", 2, "keep_warm")]),
    ((4, 1, 4), 18, "on_the_edge", [("commitment", -1, "keep_warm")]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "kept", "word", "changes"), TEN)
def test_parties_of_the_method(given: tuple[int, int, int], kept: int, word: str, changes: list[Any]) -> None:
    found = sure(*given)
    assert found.combinations == Kept(kept, 27)
    assert found.combinations.share == kept / 27
    assert found.firmness == word
    assert list(found.smallest) == [Change(*change) for change in changes]
    assert (found.raters, found.without_one) == (None, None)


def test_the_stranger_of_the_method_has_no_class_that_could_hold() -> None:
    assert firm("unknown", "unknown", "unknown") is None


@pytest.mark.parametrize("given", [(None, None, None), (4, None, 2), (4, "unknown", 2), ({"a": "unknown"}, 4, 4)])
def test_without_three_known_scores_there_is_no_answer(given: tuple[Any, ...]) -> None:
    assert firm(*given) is None


def test_no_scores_at_all() -> None:
    assert of_party(None, position(dict.fromkeys(DIMENSIONS)), LIMITS) is None


def test_all_125_triples() -> None:
    words = [sure(*triple).firmness for triple in product(range(1, 6), repeat=3)]
    # 3 of 5 scores of each dimension turn only by two points: 27. One near score of three: 54. Two or three: 44.
    assert [words.count(word) for word in ("firm", "on_the_edge", "open")] == [27, 54, 44]


def test_clipped_combinations_count_each() -> None:
    # 5 stays 5: of the nine values of commitment (4, 5, 5 three times) all are high.
    assert sure(5, 5, 5).combinations == Kept(27, COMBINATIONS)


def test_halfway_medians_at_the_limits() -> None:
    two, three = {"a": 2, "b": 3}, {"a": 3, "b": 4}
    # Commitment 2.5 is middle, so low: one point more is 3.5, high. The class holds with one rater, not the other.
    half = sure(two, 5, 5)
    assert half.combinations == Kept(18, 27)
    assert half.smallest == (Change("commitment", 1, "core_partner"),)
    assert half.raters == Kept(2, 2)
    assert half.borderline
    assert half.firmness == "on_the_edge"
    # Commitment 3.5 is high; one point less is 2.5. Rater a alone has a 3, read as low.
    high = sure(three, 5, 5)
    assert high.combinations == Kept(18, 27)
    assert high.smallest == (Change("commitment", -1, "listen_first"),)
    assert (high.raters, high.without_one) == (Kept(1, 2), Kept(1, 2))
    # Impact 2.5 is middle, so high: one point less turns it.
    assert sure(5, two, 5).smallest == (Change("impact", -1, "door_opener"),)
    # 4.5 and one point more is no more than 5.
    assert sure({"a": 4, "b": 5}, 5, 5).combinations == Kept(27, 27)


def test_limits_of_the_project() -> None:
    wide = Limits(low_below=1.5, high_from=4.5)
    found = sure(2, 4, 4, limits=wide)
    assert found.borderline
    assert found.combinations == Kept(27, 27)
    assert found.firmness == "on_the_edge"  # the reading of the middle decided, so it is never firm
    assert found.smallest == (Change("commitment", 3, "core_partner"), Change("impact", -3, "keep_warm"),
                              Change("influence", -3, "listen_protect"))  # fmt: skip


def test_limits_that_leave_one_class() -> None:
    found = sure(3, 3, 3, limits=Limits(low_below=1, high_from=1))
    assert found.smallest == ()
    assert (found.combinations, found.firmness) == (Kept(27, 27), "firm")


def test_a_score_for_everybody_counts_for_each_rater() -> None:
    found = sure({"a": 2, "b": 4, "c": 3}, 5, 4)
    assert found.raters == Kept(2, 3)  # b alone: core partner
    assert found.without_one == Kept(2, 3)  # without a: 3.5
    assert found.firmness == "on_the_edge"


def test_a_rater_without_three_scores_does_not_score_alone() -> None:
    found = sure({"a": 2, "b": 2}, {"a": 5}, 5)
    assert found.raters == Kept(1, 1)
    assert found.without_one == Kept(1, 1)  # without a nobody scored impact
    unsure = sure({"a": 2, "b": 2}, {"a": 5, "b": "unknown"}, 5)
    assert unsure.raters == Kept(1, 1)
    assert unsure.without_one == Kept(1, 2)  # without a the impact is unknown


def test_one_rater_has_nobody_to_stand_beside() -> None:
    found = sure({"a": 2}, {"a": 5}, {"a": 5})
    assert (found.raters, found.without_one, found.firmness) == (None, None, "firm")


def test_raters_of_whom_nobody_has_three_scores() -> None:
    found = sure({"a": 2}, {"b": 5}, 5)
    assert (found.raters, found.without_one) == (None, None)


def test_raters_who_together_make_a_class_that_nobody_sees() -> None:
    found = sure({"a": 4, "b": 2}, {"a": 4, "b": 1}, 5)
    assert found.raters == Kept(0, 2)
    assert found.firmness == "open"


def one_by_one(given: Given, limits: Limits) -> tuple[Kept, Kept | None, Kept | None]:
    """Every case by the force field itself."""
    place = stand(given, limits)
    values = [read.value for d in DIMENSIONS if (read := place.readings[d]) is not None and read.value is not None]
    cases = []
    for points in product((-1, 0, 1), repeat=3):
        moved = [min(max(value + n, 1.0), 5.0) for value, n in zip(values, points, strict=True)]
        readings = {}
        for d, value in zip(DIMENSIONS, moved, strict=True):
            pair = {"x": int(value), "y": int(value + 0.5)}  # the median of these two is the value
            readings[d] = read_ratings(pair, limits)
        cases.append(position(readings).class_id)
    raters = list(dict.fromkeys(r for d in DIMENSIONS if set(given[d]) != {""} for r in given[d]))
    if len(raters) < 2:
        return Kept(cases.count(place.class_id), 27), None, None

    def seen(keep: Any) -> str | None:
        left = {
            d: given[d] if set(given[d]) == {""} else {r: s for r, s in given[d].items() if keep(r)} for d in DIMENSIONS
        }
        return stand(left, limits).class_id

    own = [found for r in raters if (found := seen(lambda o, r=r: o == r)) not in (None, "get_acquainted")]
    rest = [found for r in raters if (found := seen(lambda o, r=r: o != r)) is not None]

    def kept(found: list[str | None]) -> Kept | None:
        return Kept(found.count(place.class_id), len(found)) if found else None

    return Kept(cases.count(place.class_id), 27), kept(own), kept(rest)


SCORE = st.one_of(st.integers(1, 5), st.just("unknown"))
RATINGS = st.one_of(
    st.fixed_dictionaries({"": st.integers(1, 5)}),
    st.dictionaries(st.sampled_from(["a", "b", "c", "d", ""]), SCORE, min_size=1),
).filter(lambda ratings: any(isinstance(s, int) for s in ratings.values()))
LIMIT_PAIRS = st.tuples(*[st.sampled_from([1, 1.5, 2, 2.5, 3, 3.3, 3.5, 4, 4.5, 5])] * 2).map(sorted)


@given(st.tuples(RATINGS, RATINGS, RATINGS), st.one_of(st.just([2.5, 3.5]), LIMIT_PAIRS))
def test_the_table_agrees_with_trying_every_case(ratings: tuple[Any, ...], pair: list[float]) -> None:
    limits = Limits(*pair)
    given = dict(zip(DIMENSIONS, ratings, strict=True))
    found = sure(*ratings, limits=limits)
    assert (found.combinations, found.raters, found.without_one) == one_by_one(given, limits)


@given(st.tuples(*[st.integers(1, 5)] * 3), LIMIT_PAIRS)
def test_the_smallest_change_is_one_and_is_the_smallest(triple: tuple[int, int, int], pair: list[float]) -> None:
    limits = Limits(*pair)
    found = sure(*triple, limits=limits)
    here = stand({d: {"": s} for d, s in zip(DIMENSIONS, triple, strict=True)}, limits).class_id
    turns: dict[tuple[str, int], str | None] = {}
    for place, dimension in enumerate(DIMENSIONS):
        for score in range(1, 6):
            moved = [score if n == place else other for n, other in enumerate(triple)]
            there = stand({d: {"": s} for d, s in zip(DIMENSIONS, moved, strict=True)}, limits).class_id
            if there != here:
                turns[dimension, score - triple[place]] = there
    least = min((abs(points) for _, points in turns), default=0)
    assert {(c.dimension, c.points): c.class_id for c in found.smallest} == {
        key: there for key, there in turns.items() if abs(key[1]) == least
    }


@given(st.tuples(RATINGS, RATINGS, RATINGS))
def test_the_order_and_the_codes_of_raters_change_nothing(ratings: tuple[Any, ...]) -> None:
    other = {"a": "z", "b": "y", "c": "x", "d": "w", "": ""}
    turned = [{other[r]: s for r, s in reversed(each.items())} for each in ratings]
    assert sure(*ratings) == sure(*turned)


def test_parties_that_left_are_out_and_all_others_have_an_answer() -> None:
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "X"},
            "ambition": {"statement": "Y"},
            "parties": {"a": {"name": "A"}, "b": {"name": "B", "status": "left"}, "c": {"name": "C"}},
            "scores": {p: {"commitment": "2", "impact": "4", "influence": "4"} for p in "ab"},
        }
    )
    found = compute(file).robustness
    assert list(found) == ["a", "c"]
    assert found["a"] is not None
    assert found["c"] is None
