"""Sentences, numbers and dates in two languages."""

import pytest

from mantelnet.text import Text, both, count, day, language_of, listing, number, percent, some


@pytest.mark.parametrize(
    ("value", "en", "nl"),
    [(3.5, "3.5", "3,5"), (4.0, "4", "4"), (-0.0, "0", "0"), (0.125, "0.12", "0,12"), (-0.5, "-0.5", "-0,5")],
)
def test_number(value: float, en: str, nl: str) -> None:
    assert number(value) == Text(en=en, nl=nl)


def test_number_with_fixed_decimals() -> None:
    assert number(0.6, fixed=True) == Text(en="0.60", nl="0,60")


def test_percent_and_day() -> None:
    assert percent(0.184).en == "18%"
    assert day("2026-03-01") == Text(en="1 March 2026", nl="1 maart 2026")


def test_listing() -> None:
    assert listing([]).en == ""
    assert listing(["a"]).nl == "a"
    assert listing(["a", "b", "c"]) == Text(en="a, b and c", nl="a, b en c")
    assert listing(["a", "b"], Text(en="or", nl="of")).nl == "a of b"


def test_some_counts_the_rest() -> None:
    assert some(["a", "b", "c"], most=3).en == "a, b and c"
    assert some(["a", "b", "c", "d"], most=3) == Text(en="a, b and 2 others", nl="a, b en 2 anderen")


def test_fill_takes_values_as_they_are() -> None:
    text = Text(en="{name} in {place}", nl="{name} te {place}").fill(name="{x}", place=Text(en="town", nl="stad"))
    assert text == Text(en="{x} in town", nl="{x} te stad")


def test_count() -> None:
    tie, ties = Text(en="tie", nl="relatie"), Text(en="ties", nl="relaties")
    assert [count(n, tie, ties).nl for n in (0, 1, 2)] == ["0 relaties", "1 relatie", "2 relaties"]
    assert both(3) == Text(en="3", nl="3")


@pytest.mark.parametrize(
    ("name", "language"),
    [("nl_NL.UTF-8", "nl"), ("NL", "nl"), ("en-GB", "en"), ("C", None), ("de_DE", None), ("", None), (None, None)],
)
def test_language_of(name: str | None, language: str | None) -> None:
    assert language_of(name) == language
