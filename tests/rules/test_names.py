"""Which names look alike, and which only nearly."""

from __future__ import annotations

import pytest

from mantelnet.rules.folding import fold
from rules.small import codes, only

ALIKE = [
    ("Linden School", "LINDEN SCHOOL"),
    ("Linden School", "Linden-school"),
    ("Thuiszorg", "Thuis Zorg"),
    ("Caf\u00e9 \u00c9\u00e9n", "Cafe Een"),
    ("Stichting Welzijn", "Welzijn"),
    ("Zorg B.V.", "Zorg BV"),
    ("Zorg b. v.", "Zorg"),
    ("Vereniging De Linde", "Linde"),
    ("Gem. Lindermeer", "Gemeente Lindermeer"),
    ("Gem.Lindermeer", "gemeente lindermeer"),
    ("St. Jan", "Sint Jan"),
    ("Zorg & Welzijn", "Zorg en Welzijn"),
    ("J.G.Z.", "JGZ"),
    ("\u0132sselstein", "IJsselstein"),
    ("Gemeente", "G\u0435meente"),  # Cyrillic e
    ("Apotheek", "\u0391potheek"),  # Greek capital alpha
    ("Sc\u04bbool", "School"),
    ("\uff33chool", "School"),  # full-width S
    ("\U0001d412chool", "School"),  # mathematical S
]
DIFFERENT = [
    ("Linden School", "Linde School"),
    ("Groep A", "Groep B"),
    ("School 1", "School 2"),
    ("Gemeente Lindermeer", "Lindermeer"),
    ("Stichting", "Vereniging"),
    ("Welzijn Noord", "Welzijn Zuid"),
    ("???", "!!!"),
    ("De Boei", "De Boeg"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def parties(*lines: str) -> str:
    return "parties:\n" + "".join(f"  {line}\n" for line in lines)


def test_names_short_names_and_aliases_are_compared() -> None:
    found = only(
        parties("a: {name: Gemeente Lindermeer}", "b: {name: Stadhuis, aliases: [x, Gem. Lindermeer]}"), "MN304"
    )
    assert found.path == ("parties", "b", "aliases", 1)
    assert found.message.en == 'Parties "b" and "a" have the same name here, or nearly so.'
    assert "MN304" in codes(parties("a: {name: Een, short: School}", "b: {name: Twee, short: school}"))


def test_a_party_may_repeat_its_own_name() -> None:
    assert "MN304" not in codes(parties("a: {name: Linde, short: linde, aliases: [De Linde]}", "b: {name: Eik}"))


def test_two_parties_give_one_finding() -> None:
    twice = parties("a: {name: Linde, aliases: [Boom]}", "b: {name: Linde, aliases: [Boom]}", "c: {name: Boom}")
    assert codes(twice).count("MN304") == 2
