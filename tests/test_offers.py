"""Give and take: what is exchanged, and what is sought or offered without that."""

from __future__ import annotations

from typing import Any

from mantelnet.model import ProjectFile
from mantelnet.network import Network
from mantelnet.offers import Offers, offers


def made(parties: dict[str, Any], *exchanges: tuple[str, str, str]) -> Offers:
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "Test"},
            "ambition": {"statement": "Test"},
            "parties": {key: {"name": key, **more} for key, more in parties.items()},
            "exchanges": [{"from": a, "to": b, "what": what} for a, b, what in exchanges],
        }
    )
    return offers(file, Network.of(file))


def test_the_same_words_are_taken_up_whatever_capitals_and_blanks() -> None:
    found = made(
        {"a": {"gives": ["Meeting  room", "Time"]}, "b": {"wants": ["meeting ROOM"]}}, ("a", "b", "Meeting room")
    )
    assert found.gifts == {"a": ("Time",)}
    assert found.wishes == {}


def test_likeness_is_no_match() -> None:
    found = made({"a": {"gives": ["Room"]}, "b": {"wants": ["A room"]}}, ("a", "b", "Rooms"))
    assert found.gifts == {"a": ("Room",)}
    assert found.wishes == {"b": ("A room",)}


def test_what_another_party_gives_does_not_count() -> None:
    found = made({"a": {"gives": ["Room"]}, "b": {}, "c": {"gives": ["Room"]}}, ("c", "b", "Room"))
    assert found.gifts == {"a": ("Room",)}


def test_parties_that_left_neither_give_nor_take() -> None:
    found = made({"a": {"gives": ["Room"], "status": "left"}, "b": {"wants": ["Room"]}}, ("a", "b", "Room"))
    assert found == Offers((), {"b": ("Room",)}, {})


def test_nothing_noted_is_nothing() -> None:
    assert made({"a": {}}) == Offers((), {}, {})
