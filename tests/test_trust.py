"""The trust lens: five groups from interest and trust, only where trust was scored, and never a harsh word."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest

from mantelnet.forcefield import Limits, read_ratings
from mantelnet.trust import LENS, LENS_IDS, LENSES, Trust, lens_of
from standing import picture


def trust(scores: Any, **sections: Any) -> tuple[Trust, ...]:
    return picture("a b", scores={"a": scores}, **sections).trust


@pytest.mark.parametrize(
    ("commitment", "given", "group"),
    [
        (5, 4, "ally"),
        (4, 2, "coalition_partner"),
        (2, 4, "opponent"),
        (1, 1, "adversary"),
        (3, 5, "doubter"),
        (5, 3, "doubter"),
        (3, 3, "doubter"),
        ("unknown", 5, None),
        (5, "unknown", None),
        ({"x": 2, "y": 5}, {"x": 4, "y": 4}, "ally"),
    ],
)
def test_groups_of_the_method(commitment: Any, given: Any, group: str | None) -> None:
    """Section 10.7 of the method, and unknown is not a low score."""
    (found,) = trust({"commitment": commitment, "trust": given})
    assert found.lens_id == group


def test_trust_without_commitment_has_no_group() -> None:
    (found,) = trust({"trust": 4})
    assert (found.interest, found.lens_id) == (None, None)


def test_only_where_trust_was_scored() -> None:
    assert trust({"commitment": 5}) == ()
    assert picture("-a b", scores={"a": {"commitment": 5, "trust": 5}}).trust == ()


def test_limits_of_the_project_count() -> None:
    (found,) = trust({"commitment": 3, "trust": 3}, settings={"high_from": 3})
    assert found.lens_id == "ally"


def test_every_pair_of_known_scores_has_one_group() -> None:
    groups = {
        (c, t): lens_of(read_ratings({"x": c}, Limits()), read_ratings({"x": t}, Limits()))
        for c, t in product(range(1, 6), repeat=2)
    }
    assert set(groups.values()) == set(LENS_IDS)
    assert sum(group == "doubter" for group in groups.values()) == 9
    assert sum(group == "ally" for group in groups.values()) == 4


def test_words_are_gentle_and_advice_is_our_own() -> None:
    assert tuple(lens.id for lens in LENSES) == LENS_IDS == tuple(LENS)
    for lens in LENSES:
        for words in (lens.label, lens.summary, lens.advice.text):
            assert words.en != words.nl
            assert not re.search("vijand|enem|zwak|slecht", words.en + words.nl, re.IGNORECASE)
        assert lens.advice.origin == "mantelnet"
    said = " ".join(lens.label.nl for lens in LENSES)
    for word in ("vriend", "bondgenoot", "coalitiegenoot", "tegenspeler", "tegenstander", "twijfelaar"):
        assert word in said


def test_trust_never_counts_for_the_class() -> None:
    scores = {"commitment": 5, "impact": 5, "influence": 5}
    with_trust = picture("a", scores={"a": {**scores, "trust": 1}})
    assert with_trust.field == picture("a", scores={"a": scores}).field
