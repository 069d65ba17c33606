"""The force field: levels, classes, caution and raters (method, step 4)."""

from collections import Counter
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.forcefield import DIMENSIONS, Limits, Position, position, read_ratings, report_order
from mantelnet.strategies import STRATEGIES, STRATEGY

LIMITS = Limits()


def stand(commitment: object, impact: object, influence: object) -> Position:
    """The position of a party with these scores; a map is one score for each rater, ``None`` is not scored."""
    given = (commitment, impact, influence)
    ratings = [{} if g is None else g if isinstance(g, dict) else {"": g} for g in given]
    return position({d: read_ratings(r, LIMITS) for d, r in zip(DIMENSIONS, ratings, strict=True)})


# The ten parties with a worked class: (scores, class, borderline).
TEN = [
    ((5, 5, 3), "core_partner", True),
    ((4, 4, 5), "core_partner", False),
    ((2, 2, 5), "keep_warm", False),
    ((2, 4, 4), "listen_first", False),
    ((5, 2, 2), "where_needed", False),
    ((5, 5, 1), "give_voice", False),
    ((2, 4, 2), "listen_protect", False),
    ((1, 1, 1), "follow", False),
    ((4, 1, 4), "door_opener", False),
    (("unknown", "unknown", "unknown"), "get_acquainted", False),
]


@pytest.mark.parametrize(("scores", "class_id", "borderline"), TEN)
def test_ten_parties(scores: tuple[object, object, object], class_id: str, borderline: bool) -> None:
    found = stand(*scores)
    assert (found.class_id, found.borderline) == (class_id, borderline)


def test_all_125_triples() -> None:
    counts = Counter(stand(*triple).class_id for triple in product(range(1, 6), repeat=3))
    assert counts == {
        "core_partner": 18, "give_voice": 12, "door_opener": 12, "where_needed": 8, "listen_first": 27,
        "listen_protect": 18, "keep_warm": 18, "follow": 12,
    }  # fmt: skip


@pytest.mark.parametrize("scores", [(2, 5), (1, 4), (1, 5), (2, 4)])
@pytest.mark.parametrize("influence", range(1, 6))
def test_the_method_says_listen_and_name_the_concerns(scores: tuple[int, int], influence: int) -> None:
    strategy = stand(*scores, influence).strategy
    assert strategy is not None
    source = {advice.key for advice in strategy.advice if advice.origin == "source"}
    assert source == {"listen", "name_concerns"}


@pytest.mark.parametrize("scores", [(5, 2), (4, 1), (5, 1), (4, 2)])
@pytest.mark.parametrize("influence", range(1, 6))
def test_the_method_says_not_needed_but_handy(scores: tuple[int, int], influence: int) -> None:
    strategy = stand(*scores, influence).strategy
    assert strategy is not None
    source = {advice.key for advice in strategy.advice if advice.origin == "source"}
    assert source == {"not_needed_for_support", "involve_where_needed"}


def test_alternatives_of_a_middle_score() -> None:
    found = stand(3, 3, 3)
    assert found.class_id == "listen_first"
    assert set(found.alternatives) == set(STRATEGY) - {"listen_first", "get_acquainted"}
    assert stand(3, 5, 4).alternatives == ("core_partner",)


def test_not_scored_is_not_unknown() -> None:
    nobody = stand(None, None, None)
    assert nobody.class_id is None
    assert nobody.strategy is None
    assert nobody.missing == DIMENSIONS
    half = stand(4, None, 2)
    assert (half.class_id, half.missing) == (None, ("impact",))
    assert stand(4, None, "unknown").class_id == "get_acquainted"


def test_raters_are_summed_up_by_the_median() -> None:
    reading = read_ratings({"a": 2, "b": 5, "c": 4}, LIMITS)
    assert reading is not None
    assert (reading.value, reading.level, reading.n, reading.lowest, reading.highest) == (4, "high", 3, 2, 5)
    assert reading.disagreement
    even = read_ratings({"a": 3, "b": 4}, LIMITS)
    assert even is not None
    assert (even.value, even.level, even.disagreement) == (3.5, "high", False)


def test_a_rater_who_does_not_know_does_not_count() -> None:
    some = read_ratings({"a": "unknown", "b": 2}, LIMITS)
    assert some is not None
    assert (some.value, some.n) == (2, 1)
    none = read_ratings({"a": "unknown", "b": "unknown"}, LIMITS)
    assert none is not None
    assert (none.value, none.level, none.n) == (None, "unknown", 0)
    assert read_ratings({}, LIMITS) is None


@pytest.mark.parametrize(
    ("value", "level"), [(1, "low"), (2, "low"), (2.5, "middle"), (3, "middle"), (3.5, "high"), (5, "high")]
)
def test_levels(value: float, level: str) -> None:
    assert LIMITS.level(value) == level


def test_limits_of_the_project() -> None:
    assert Limits(low_below=2, high_from=3).level(2) == "middle"
    assert Limits(low_below=2, high_from=3).level(3) == "high"


@given(st.tuples(*[st.dictionaries(st.sampled_from("abc"), st.integers(1, 5), min_size=1)] * 3))
def test_the_order_of_raters_changes_nothing(scores: tuple[dict[str, int], ...]) -> None:
    turned = [dict(reversed(s.items())) for s in scores]
    assert stand(*scores) == stand(*turned)


def test_report_order() -> None:
    field = {"a": stand(5, 5, 4), "b": stand(2, 4, 4), "c": stand(2, 4, 5), "d": stand(None, 4, 4), "e": stand(2, 5, 5)}
    labels = {"a": "A", "b": "B", "c": "C", "d": "D", "e": "E"}
    assert report_order(field, field, labels) == ["e", "c", "b", "a"]


def test_reports_show_the_decisive_first_and_strangers_last() -> None:
    assert [s.id for s in STRATEGIES] == [
        "listen_first", "listen_protect", "core_partner", "give_voice", "keep_warm", "door_opener", "where_needed",
        "follow", "get_acquainted",
    ]  # fmt: skip


def test_every_sentence_has_an_origin_and_two_languages() -> None:
    for strategy in STRATEGIES:
        assert strategy.advice
        for text in (strategy.label, strategy.summary, strategy.avoid, *(a.text for a in strategy.advice)):
            assert text.en
            assert text.nl
            assert "enemy" not in text.en
            assert "vijand" not in text.nl
        assert {a.origin for a in strategy.advice} <= {"source", "mantelnet"}
