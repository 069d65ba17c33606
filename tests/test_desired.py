"""From where a party stands to where we would like it: gaps, drafts, questions, and what cannot be compared."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.desired import ROOM, STANDINGS, Desired, Wish, desired
from mantelnet.forcefield import DIMENSIONS, Limits, force_field, read_ratings
from mantelnet.network import Network
from mantelnet.strategies import STRATEGIES
from standing import picture, project


def look(scores: Any, parties: str = "a", **sections: Any) -> tuple[Desired, ...]:
    file = project(parties, scores=scores, **sections)
    return desired(file, force_field(file, Network.of(file)))


def one(scores: Any, **sections: Any) -> Desired:
    (found,) = look({"a": scores}, **sections)
    return found


def wish(scores: Any, **sections: Any) -> Wish:
    (found,) = one(scores, **sections).wishes
    return found


@pytest.mark.parametrize(
    ("score", "wanted", "gap", "standing"),
    [
        (2, 4, 2, "more"),
        (4, 5, 1, "more"),
        ({"x": 3, "y": 4}, 4, 0.5, "close"),
        ({"x": 4, "y": 5}, 4, -0.5, "close"),
        (4, 4, 0, "reached"),
        (5, 4, -1, "less"),
        (5, 1, -4, "less"),
        ("unknown", 4, None, "unknown"),
        ({"x": "unknown", "y": 2}, 4, 2, "more"),
    ],
)
@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_gap_is_desired_minus_the_median(
    dimension: str, score: Any, wanted: int, gap: float | None, standing: str
) -> None:
    """Section 10.5 of the method: gap = desired - current."""
    found = wish({dimension: score, "desired": {dimension: wanted}})
    assert (found.dimension, found.wanted, found.gap, found.standing) == (dimension, wanted, gap, standing)


def test_not_scored_is_not_unknown_and_not_zero() -> None:
    found = wish({"desired": {"commitment": 4}})
    assert found.standing == "not_scored"
    assert (found.current, found.gap, found.question) == (None, None, None)
    assert one({"desired": {"commitment": 4}}).drafts == ()


def test_who_left_keeps_its_wish_but_has_no_gap() -> None:
    (found,) = look({"a": {"commitment": 2, "desired": {"commitment": 4}}}, parties="-a b")
    assert [w.standing for w in found.wishes] == ["departed"]
    assert found.wishes[0].gap is None
    assert (found.class_id, found.class_then, found.drafts) == (None, None, ())


def test_who_is_left_out_on_purpose_is_not_called_departed() -> None:
    scores = {"a": {"commitment": 2, "desired": {"commitment": 4}}}
    everybody = picture("a b", scores=scores, more={"a": {"status": "invited"}})
    members = picture("a b", members_only=True, scores=scores, more={"a": {"status": "invited"}})
    assert [each.party for each in everybody.desired] == ["a"]
    assert members.desired == ()


def test_without_desired_positions_there_is_nothing() -> None:
    assert look({"a": {"commitment": 3}}) == ()
    assert look({}) == ()
    assert look({"a": {"commitment": 3, "desired": {}}}) == ()
    assert look({"a": {"commitment": 3, "desired": {"commitment": "unknown"}}}) == ()


def test_parties_stand_in_the_order_of_the_file() -> None:
    given = {"commitment": 2, "desired": {"influence": 3, "commitment": 4}}
    found = look({"b": given, "a": given}, parties="a b")
    assert [each.party for each in found] == ["a", "b"]
    assert [w.dimension for w in found[0].wishes] == ["commitment", "influence"]


def test_the_scores_of_the_latest_measurement_count_where_there_are_none_of_now() -> None:
    old = {"id": "t0", "date": "2025-01-01", "scores": {"a": {"commitment": 2, "desired": {"commitment": 4}}}}
    (found,) = look({}, measurements=[old])
    assert found.wishes[0].gap == 2


def test_every_class_has_a_draft_for_more_commitment() -> None:
    keys = {}
    for c, i, v in product(range(1, 5), (1, 5), (1, 5)):
        found = one({"commitment": c, "impact": i, "influence": v, "desired": {"commitment": 5}})
        (draft,) = found.drafts
        keys[found.class_id] = draft
        assert draft.text.en != draft.text.nl
    assert set(keys) == {strategy.id for strategy in STRATEGIES} - {"get_acquainted"}


@pytest.mark.parametrize(("impact", "influence"), list(product((4, 5), (1, 5))))
def test_low_commitment_and_high_impact_ask_to_listen_and_name_concerns(impact: int, influence: int) -> None:
    """The published rule of step 4: listen well and name the concerns; so the draft carries that origin."""
    found = one({"commitment": 2, "impact": impact, "influence": influence, "desired": {"commitment": 4}})
    (draft,) = found.drafts
    assert draft.origin == "source"
    assert "luisteren" in draft.text.nl
    assert "zorgen" in draft.text.nl
    assert "listen" in draft.text.en
    assert "concerns" in draft.text.en


def test_all_other_drafts_are_our_own() -> None:
    for c, i, v in product((1, 3, 4), (1, 4), (1, 4)):
        found = one({"commitment": c, "impact": i, "influence": v, "desired": dict.fromkeys(DIMENSIONS, 5)})
        for draft in found.drafts:
            assert (draft.origin == "source") == (draft.key == "listen_and_name_concerns")


def test_impact_is_asked_about_never_drafted() -> None:
    """Section 10.5: a gap on impact means changing the task or its effects."""
    for now, wanted in ((4, 2), (2, 4)):
        found = one({"commitment": 4, "impact": now, "influence": 4, "desired": {"impact": wanted}})
        assert found.drafts == ()
        assert found.wishes[0].question is not None
        assert "opgave" in found.wishes[0].question.nl
    assert "opgave" in ROOM["impact"].nl


def test_less_commitment_asks_why() -> None:
    """Section 10.5: gap <= -1 asks why less is wanted."""
    found = one({"commitment": 5, "impact": 4, "influence": 4, "desired": {"commitment": 3}})
    assert found.drafts == ()
    assert found.wishes[0].question is not None
    assert found.wishes[0].question.nl.startswith("Waarom")


def test_influence_is_mostly_given() -> None:
    more = one({"commitment": 5, "impact": 5, "influence": 1, "desired": {"influence": 4}})
    assert [draft.key for draft in more.drafts] == ["give_a_seat"]
    other = one({"commitment": 5, "impact": 1, "influence": 1, "desired": {"influence": 4}})
    assert [draft.key for draft in other.drafts] == ["agree_on_say"]
    assert "vast" in ROOM["influence"].nl
    less = wish({"influence": 5, "desired": {"influence": 3}})
    assert less.question is not None


def test_unknown_asks_to_get_acquainted_first() -> None:
    found = one({"commitment": "unknown", "impact": 2, "influence": 5, "desired": {"commitment": 3, "influence": 3}})
    assert [draft.key for draft in found.drafts] == ["get_acquainted"]
    assert found.class_id == "get_acquainted"
    assert found.class_then == "keep_warm"
    influence = one({"commitment": "unknown", "impact": 2, "influence": 2, "desired": {"influence": 3}})
    assert [draft.key for draft in influence.drafts] == ["get_acquainted"]
    assert influence.class_then is None


def test_a_party_without_class_has_a_draft_of_its_own() -> None:
    found = one({"commitment": 2, "desired": {"commitment": 4}})
    assert found.class_id is None
    assert found.class_then is None
    assert [draft.key for draft in found.drafts] == ["complete_the_scores"]


def test_class_when_wishes_come_true() -> None:
    found = one({"commitment": 2, "impact": 4, "influence": 4, "desired": {"commitment": 4}})
    assert (found.class_id, found.class_then) == ("listen_first", "core_partner")
    # A middle score is read with caution, as in the force field itself.
    same = one({"commitment": 2, "impact": 4, "influence": 4, "desired": {"commitment": 3}})
    assert same.class_then == "listen_first"


def test_limits_of_the_project_count() -> None:
    scores = {"commitment": 2, "impact": 4, "influence": 4, "desired": {"commitment": 3}}
    assert one(scores, settings={"high_from": 3}).class_then == "core_partner"


def test_open_actions_about_the_party_take_the_place_of_drafts() -> None:
    actions = [
        {"what": "Done", "about": "a", "status": "done"},
        {"what": "Other", "about": "b"},
        {"what": "Talk", "about": "a"},
        {"what": "Owned", "owner": "a"},
    ]
    scores = {"a": {"commitment": 2, "desired": {"commitment": 4}}}
    (found,) = look(scores, parties="a b", actions=actions)
    assert found.open_actions == (2,)
    assert found.drafts
    assert found.to_do == ()
    (free,) = look(scores, parties="a b", actions=actions[:2])
    assert free.to_do == free.drafts


def test_two_wishes_with_one_draft_give_it_once() -> None:
    found = one({"commitment": "unknown", "influence": "unknown", "desired": {"commitment": 4, "influence": 4}})
    assert len(found.drafts) == 1


def test_raters_who_differ_are_said() -> None:
    assert wish({"commitment": {"x": 2, "y": 4}, "desired": {"commitment": 5}}).disagreement
    assert not wish({"commitment": {"x": 3, "y": 4}, "desired": {"commitment": 5}}).disagreement
    assert not wish({"commitment": "unknown", "desired": {"commitment": 5}}).disagreement


score = st.integers(1, 5)
ratings = st.dictionaries(st.sampled_from("abcd"), score | st.just("unknown"), max_size=4)


@given(ratings, score)
def test_gap_and_standing_agree(given: dict[str, int | str], wanted: int) -> None:
    found = Wish("commitment", wanted, read_ratings(given, Limits()))
    assert found.standing in STANDINGS
    assert (found.gap is None) == (found.standing in ("unknown", "not_scored"))
    if found.gap is not None:
        assert -4 <= found.gap <= 4
        assert found.standing == (
            "more" if found.gap >= 1 else "less" if found.gap <= -1 else "close" if found.gap else "reached"
        )


@given(score, score, score, score, score, score)
def test_reaching_every_wish_leaves_no_gap(c: int, i: int, v: int, x: int, y: int, z: int) -> None:
    wanted = {"commitment": x, "impact": y, "influence": z}
    then = one({"commitment": c, "impact": i, "influence": v, "desired": wanted}).class_then
    arrived = one({**wanted, "desired": wanted})
    assert {w.standing for w in arrived.wishes} == {"reached"}
    assert arrived.drafts == ()
    assert arrived.class_id == arrived.class_then == then
