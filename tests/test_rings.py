"""Rings of influence: three answers and our own advice, and where they differ."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from mantelnet.rings import MISMATCHES, RINGS, PartyRings, Ring, closer
from mantelnet.strategies import STRATEGIES
from standing import picture

SCORES = {
    "core": {"commitment": 5, "impact": 5, "influence": 5},
    "listen": {"commitment": 1, "impact": 5, "influence": 5},
    "follow": {"commitment": 1, "impact": 1, "influence": 1},
    "stranger": {"commitment": "unknown", "impact": 1, "influence": 1},
    "blank": {},
}


def rings(party: str, **ring: str) -> PartyRings:
    (found,) = picture("core listen follow stranger blank", scores={party: {**SCORES[party], "ring": ring}}).rings
    assert found.party == party
    return found


def test_the_order_is_from_the_outside_in() -> None:
    """The method: co-decide, co-work, co-think, be informed; section 1.3 (rings of influence)."""
    assert RINGS == ("informed", "co_think", "co_work", "co_decide")
    assert closer("co_decide", "informed")
    assert not closer("co_work", "co_work")
    assert {strategy.ring for strategy in STRATEGIES} <= {*RINGS, None}


@pytest.mark.parametrize(
    ("ring", "mismatches"),
    [
        ({"actual": "co_decide", "wanted_by_party": "co_decide", "wanted_by_us": "co_decide"}, ()),
        ({"actual": "informed", "wanted_by_party": "co_decide", "wanted_by_us": "co_decide"}, ("both_closer",)),
        (
            {"actual": "co_decide", "wanted_by_party": "informed", "wanted_by_us": "informed"},
            ("both_further", "advice_closer"),
        ),
        ({"actual": "informed", "wanted_by_party": "co_work", "wanted_by_us": "co_decide"}, ("party_further",)),
        ({"wanted_by_party": "co_decide", "wanted_by_us": "co_work"}, ("party_closer", "advice_closer")),
        ({"actual": "co_work", "wanted_by_us": "co_decide"}, ("we_closer",)),
        ({"actual": "co_decide", "wanted_by_us": "co_work"}, ("we_further", "advice_closer")),
        ({"actual": "co_work", "wanted_by_party": "co_decide"}, ("wish_closer", "advice_closer")),
        ({"actual": "co_decide", "wanted_by_party": "co_work"}, ("wish_further",)),
        ({"actual": "co_decide"}, ()),
        ({"actual": "informed"}, ("advice_closer",)),
        ({"wanted_by_party": "informed"}, ()),
        ({"wanted_by_us": "co_decide"}, ()),
    ],
)
def test_mismatches_of_a_core_partner(ring: dict[str, str], mismatches: tuple[str, ...]) -> None:
    assert rings("core", **ring).mismatches == mismatches


def test_advice_may_lie_further_out() -> None:
    assert rings("follow", actual="co_work").mismatches == ("advice_further",)


def test_whom_we_listen_to_first_is_on_the_way_in() -> None:
    """Section 10.4: co-think, on the way to co-decide. So a ring closer in is no mismatch; one further out is."""
    assert rings("listen", actual="co_work").mismatches == ()
    assert rings("listen", actual="co_think").mismatches == ()
    assert rings("listen", actual="informed").mismatches == ("advice_closer",)


@pytest.mark.parametrize("party", ["stranger", "blank"])
def test_without_a_strategy_there_is_no_advice(party: str) -> None:
    found = rings(party, actual="co_decide", wanted_by_us="informed")
    assert found.fits is None
    assert found.mismatches == ("we_further",)


def test_every_mismatch_can_happen_and_at_most_one_is_about_wishes() -> None:
    seen = set()
    options: list[Ring | None] = [None, *RINGS]
    for now, party, us, fits in product(options, repeat=4):
        found = PartyRings("a", now, party, us, fits).mismatches
        seen.update(found)
        assert len([m for m in found if not m.startswith("advice")]) <= 1
        assert len(found) == len(set(found)) <= 2
    assert seen == set(MISMATCHES)


def test_who_left_or_has_no_ring_is_not_there() -> None:
    noted: dict[str, Any] = {"commitment": 3, "ring": {"actual": "informed"}}
    assert picture("-a b", scores={"a": noted}).rings == ()
    assert picture("a b", scores={"a": {"commitment": 3, "ring": {}}}).rings == ()
    assert picture("a b").rings == ()
    assert [each.party for each in picture("a b", scores={"b": noted, "a": noted}).rings] == ["a", "b"]
