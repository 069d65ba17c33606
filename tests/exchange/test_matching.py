"""Wishes beside offers: what the file supports, and what is only a perhaps."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.exchange.give_take import GiveTake, give_take
from mantelnet.exchange.matching import alike, same, telling
from trial import picture


def found(parties: dict[str, dict[str, Any]], **more: Any) -> GiveTake:
    seen = picture(parties, **more)
    return give_take(seen.file, seen.network, seen.interests)


def wish(parties: dict[str, dict[str, Any]], **more: Any) -> tuple[str, list[tuple[str, str]]]:
    """The state of the only wish, and who could give it."""
    (only,) = found(parties, **more).wishes
    return only.state, [(match.giver, match.state) for match in only.matches]


NEEDS = {
    "needs": {
        "day-off": {"text": "Een vrije dag", "area": "respite_care"},
        "night-off": {"text": "Een vrije nacht", "area": "respite_care"},
        "ear": {"text": "Luisteren"},
    }
}


@pytest.mark.parametrize("offer", ["Een vaste lijn", "een vaste  lijn.", "EEN VASTE LIJN"])
def test_the_same_words_are_a_match(offer: str) -> None:
    assert wish({"a": {"wants": ["Een vaste lijn"]}, "b": {"gives": [offer]}}) == ("possible", [("b", "possible")])


def test_own_offers_do_not_count() -> None:
    assert wish({"a": {"wants": ["Ruimte"], "gives": ["Ruimte"]}, "b": {}}) == ("nobody", [])


def test_a_likeness_is_never_more_than_perhaps() -> None:
    parties = {"a": {"wants": ["Training"]}, "b": {"gives": ["Training voor mentoren"]}}
    assert wish(parties) == ("perhaps", [("b", "perhaps")])


@pytest.mark.parametrize("offer", ["Ingang bij scholen", "Bij de buren", "", "x"])
def test_half_a_likeness_is_nothing(offer: str) -> None:
    assert wish({"a": {"wants": ["Ingang bij huisartsen"]}, "b": {"gives": [offer] if offer else []}})[0] == "nobody"


@pytest.mark.parametrize("word", ["day-off", "Een vrije dag", "day off"])
def test_a_wish_that_names_a_need_is_met_by_who_covers_it(word: str) -> None:
    parties: dict[str, dict[str, Any]] = {
        "a": {"wants": [word]},
        "b": {"covers": ["day-off"]},
        "c": {"covers": ["ear"]},
    }
    assert wish(parties, ambition=NEEDS) == ("possible", [("b", "possible")])


@pytest.mark.parametrize("word", ["respijtzorg", "Respite care", "respite_care"])
def test_a_wish_that_names_an_area_is_met_by_who_covers_a_need_in_it(word: str) -> None:
    parties = {"a": {"wants": [word]}, "b": {"covers": ["night-off"]}, "c": {"gives": ["Een vrije dag"]}}
    assert wish(parties, ambition=NEEDS) == ("possible", [("c", "possible"), ("b", "possible")])


def test_a_wish_and_an_offer_that_name_a_theme_in_two_languages() -> None:
    assert wish({"a": {"wants": ["financiering"]}, "b": {"gives": ["Funding"]}}) == ("possible", [("b", "possible")])


def test_an_own_theme_by_its_id_and_by_its_name() -> None:
    parties = {"a": {"wants": ["rust"]}, "b": {"gives": ["Tijd voor jezelf"]}}
    assert wish(parties, themes={"rust": "Tijd voor jezelf"}) == ("possible", [("b", "possible")])


@pytest.mark.parametrize(("status", "state"), [("agreed", "agreed"), ("offered", "offered"), ("asked", "asked")])
def test_what_goes_to_the_party_says_how_far_it_is(status: str, state: str) -> None:
    deal = {"from": "b", "to": "a", "what": "ruimte", "status": status}
    assert wish({"a": {"wants": ["Ruimte"]}, "b": {}}, exchanges=[deal]) == (state, [("b", state)])


def test_without_a_status_it_is_noted_and_no_more() -> None:
    deal = {"from": "b", "to": "a", "what": "Ruimte"}
    assert wish({"a": {"wants": ["Ruimte"]}, "b": {"gives": ["Ruimte"]}}, exchanges=[deal])[0] == "noted"


def test_what_goes_to_somebody_else_is_no_match() -> None:
    deal = {"from": "b", "to": "c", "what": "Ruimte", "status": "agreed"}
    assert wish({"a": {"wants": ["Ruimte"]}, "b": {}, "c": {}}, exchanges=[deal])[0] == "nobody"


def test_who_left_gives_nothing() -> None:
    assert wish({"a": {"wants": ["Ruimte"]}, "b": {"gives": ["Ruimte"], "status": "left"}}) == ("nobody", [])


def test_an_agreement_comes_before_a_possibility() -> None:
    deal = {"from": "c", "to": "a", "what": "Ruimte", "status": "agreed"}
    parties = {"a": {"wants": ["Ruimte"]}, "b": {"gives": ["Ruimte"]}, "c": {}}
    assert wish(parties, exchanges=[deal]) == ("agreed", [("c", "agreed"), ("b", "possible")])


@given(st.text(max_size=30), st.text(max_size=30))
def test_comparing_is_mutual_and_everything_is_like_itself(one: str, other: str) -> None:
    assert same(one, one)
    assert same(one, other) == same(other, one)
    assert alike(telling(one), telling(other)) == alike(telling(other), telling(one))
    assert alike(telling(one), telling(one)) == bool(telling(one))
