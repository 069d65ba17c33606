"""Which party somebody means."""

import pytest

from mantelnet.naming import named, nearly_named
from trial import project

FILE = project(
    {
        "gp": {"name": "General Practice East", "short": "GPs", "aliases": ["Doctors", "Doctors of  East"]},
        "east": {"name": "East Welfare", "short": "Welfare"},
        "west": {"name": "West Welfare", "short": "Welfare"},
        "doctors": {"name": "Doctors West"},
    }
)


@pytest.mark.parametrize(
    ("word", "parties"),
    [
        ("gp", ("gp",)),
        ("GP", ("gp",)),
        ("gps", ("gp",)),
        ("general  practice east", ("gp",)),
        ("doctors of east", ("gp",)),
        ("doctors", ("doctors",)),  # an id comes before a name
        ("Welfare", ("east", "west")),
        ("nobody", ()),
        ("", ()),
    ],
)
def test_by_id_and_by_any_name(word: str, parties: tuple[str, ...]) -> None:
    assert named(FILE, word) == parties


@pytest.mark.parametrize(
    ("word", "party"),
    [("gpss", "gp"), ("wesst", "west"), ("East Wellfare", "east"), ("General Practise East", "gp"), ("qqqqq", None)],
)
def test_a_slip_of_the_pen_gives_the_id(word: str, party: str | None) -> None:
    assert nearly_named(FILE, word) == party


def test_a_very_long_word_is_nobody() -> None:
    assert nearly_named(FILE, "gp" * 10_000) is None
