"""Who steers and what was agreed: not noted stays unknown, and who left holds no role."""

from __future__ import annotations

from typing import Any

from mantelnet.governance import ROLES, Steering
from standing import picture, project


def steering(parties: str = "a b c", **sections: Any) -> Steering:
    return picture(parties, **sections).steering


def test_an_empty_file_tells_nothing() -> None:
    found = steering()
    assert not found.told
    assert not found.decides
    assert (found.governance, found.hours, found.review, found.review_overdue) == (None, None, None, None)
    assert (found.leads, found.chairs, found.ground_rules, found.departed) == ((), (), (), ())
    assert found.roles == dict.fromkeys(ROLES, ())
    assert found.without_contribution == ("a", "b", "c")


def test_roles_and_leads_alone_are_no_agreements() -> None:
    assert not steering(leads="a", more={"a": {"roles": ["chair"]}}).told
    assert steering(agreements={"ground_rules": ["Listen"]}).told
    assert steering(agreements={"contributions": {"a": {"what": "Room"}}}).told


def test_chairs_come_from_agreements_and_from_roles() -> None:
    found = steering(
        agreements={"governance": {"chair": ["c", "a"]}}, more={"b": {"roles": ["chair"]}, "a": {"roles": ["chair"]}}
    )
    assert found.chairs == ("c", "a", "b")
    assert found.roles["chair"] == ("a", "b")


def test_hours_that_are_not_noted_are_not_zero() -> None:
    some = {"a": {"hours_per_month": 1.5}, "b": {"hours_per_month": 0}, "c": {"what": "Room"}}
    found = steering(agreements={"contributions": some})
    assert found.hours == 1.5
    assert found.hours_known == {"a": 1.5, "b": 0}
    assert steering(agreements={"contributions": {"c": {"what": "Room"}}}).hours is None
    assert steering(agreements={"contributions": {"c": {"hours_per_month": 0}}}).hours == 0


def test_mandate_is_yes_no_or_unknown_and_carers_need_none() -> None:
    found = steering(
        "a b c d:carers e:young_carers",
        agreements={
            "contributions": {
                "a": {"mandate": True},
                "b": {"mandate": False},
                "c": {},
                "d": {"mandate": False},
                "e": {"who": "two young people"},
            }
        },
    )
    assert found.no_mandate == ("b",)
    assert found.mandate_unknown == ("c",)


def test_who_takes_part_without_a_contribution() -> None:
    found = steering(
        "a b c -d", agreements={"contributions": {"b": {"what": "Room"}}}, more={"c": {"status": "invited"}}
    )
    assert found.without_contribution == ("a",)


def test_who_left_stands_apart() -> None:
    found = steering(
        "a b -c -d -e",
        leads="a c",
        agreements={"governance": {"chair": ["d", "b"]}, "contributions": {"c": {"hours_per_month": 8}}},
        more={"e": {"roles": ["chair"]}},
    )
    assert found.departed == ("c", "d")
    assert (found.leads, found.chairs, dict(found.contributions)) == (("a",), ("b",), {})
    assert found.hours is None


def test_a_review_is_overdue_after_its_day_only() -> None:
    def late(review: str, date: str | None = "2026-03-01") -> bool | None:
        return steering(agreements={"governance": {"review": review}}, date=date).review_overdue

    assert late("2026-02-28") is True
    assert late("2026-03-01") is False
    assert late("2026-03-02") is False
    assert late("2026-02-28", date=None) is None


def test_a_decision_rule_needs_words() -> None:
    assert steering(agreements={"governance": {"decisions": "By consent"}}).decides
    assert not steering(agreements={"governance": {"decisions": " "}}).decides


def test_parts_belong_to_the_organisation_at_the_top() -> None:
    file = project("a b c", more={"c": {"part_of": "b"}, "b": {"part_of": "a"}})
    assert [file.organisation(party) for party in "abc"] == ["a", "a", "a"]
    found = steering(more={"c": {"part_of": "b"}})
    assert found.whole(["c", "a", "b"]) == ("b", "a")


def test_invited_parties_can_be_left_out() -> None:
    more = {"b": {"status": "invited", "roles": ["chair"]}}
    assert picture("a b", more=more).steering.chairs == ("b",)
    assert picture("a b", members_only=True, more=more).steering.chairs == ()
