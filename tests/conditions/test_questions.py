"""Questions that fit the answers."""

from itertools import combinations

import pytest

from mantelnet.conditions.comparing import State
from mantelnet.conditions.questions import ABOUT, QUESTIONS, READING_ORDER, choose
from mantelnet.vocabulary import CONDITIONS

SEEN: list[tuple[State, ...]] = [
    ("fine",),
    *(each for n in (1, 2, 3) for each in combinations(("low", "divided", "unknown"), n)),  # type: ignore[list-item]
]


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize("seen", SEEN, ids="+".join)
def test_two_to_four_questions_whatever_is_seen(condition: str, seen: tuple[State, ...]) -> None:
    found = choose(condition, seen)
    assert 2 <= len(found) <= 4
    assert len(set(found)) == len(found)
    bank = QUESTIONS[condition]
    for state in seen:
        assert set(found) & set(bank[state])


@pytest.mark.parametrize("condition", CONDITIONS)
def test_where_nothing_may_be_said_nothing_is_asked(condition: str) -> None:
    assert choose(condition, ()) == ()


def test_where_things_are_low_nobody_is_asked_what_goes_well() -> None:
    for condition, bank in QUESTIONS.items():
        assert not set(choose(condition, ("low", "divided"))) & set(bank["fine"])


def test_every_condition_has_its_questions() -> None:
    assert set(QUESTIONS) == set(ABOUT) == set(READING_ORDER) == set(CONDITIONS)
    assert READING_ORDER[:3] == ("interests", "process", "relations")
    texts = [t for bank in QUESTIONS.values() for group in bank.values() for t in group]
    assert len(set(texts)) == len(texts) == 35
    for text in texts:
        assert "?" in text.en
        assert "?" in text.nl
