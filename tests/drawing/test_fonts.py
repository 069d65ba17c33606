"""How wide words are, where lines break, and what happens to letters that the font lacks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.drawing import fonts

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


def test_known_widths() -> None:
    """Open Sans 3: a space is 532 of 2048 units wide, a zero 1171 (the metrics of the font)."""
    assert fonts.width(" ", 2048) == 532
    assert fonts.width("00", 2048) == 2 * 1171
    assert fonts.width("Steunpunt", 9, bold=True) > fonts.width("Steunpunt", 9)


def test_accents_and_joiners_take_no_room_of_their_own() -> None:
    assert fonts.width("e\u0301\u0323", 10) == fonts.width("e", 10)
    assert fonts.width("👩\u200d👧", 10) == fonts.width("👩👧", 10)


def test_signs_of_other_scripts_have_a_width() -> None:
    assert fonts.width("介護", 10) > fonts.width("مر", 10) > 0


@given(TEXT, st.floats(20, 200), st.booleans())
def test_lines_fit_and_lose_nothing(text: str, room: float, bold: bool) -> None:
    lines = fonts.wrap(text, 9, room, bold)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(fonts.width(line, 9, bold) <= room or len(line) == 1 for line in lines)


@given(TEXT, st.floats(20, 200), st.integers(1, 3))
def test_no_more_lines_than_asked(text: str, room: float, most: int) -> None:
    lines = fonts.wrap(text, 9, room, most=most)
    assert len(lines) <= most
    assert all(fonts.width(line, 9) <= room + 0.01 or len(line) <= 2 for line in lines)


@pytest.mark.parametrize(
    ("text", "room", "short"),
    [("Steunpunt", 200, "Steunpunt"), ("Steunpunt Mantelzorg", 60, "Steunpunt…"), ("", 10, "")],
)
def test_what_does_not_fit_ends_in_an_ellipsis(text: str, room: float, short: str) -> None:
    assert fonts.shorten(text, 9, room)[:9] == short[:9]
    assert fonts.width(fonts.shorten(text, 9, room), 9) <= room
