"""The eye of the tests sees what is wrong."""

from __future__ import annotations

import pytest

from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words
from plots import looking


def sheet(*items: Item) -> Scene:
    return Scene(200, 100, items, "Title", "Description", "en")


def test_it_sees_what_leaves_the_sheet() -> None:
    inside = Words("in", 10, 20, 9)
    gone: tuple[Item, ...] = (
        Words("far too long for this", 150, 20, 9), Box(-1, 0, 5, 5, "#000000"), Shape("circle", 2, 50, 9, "#000000"),
        Line(((0, 0), (300, 0)), "#000000"), Words("up", 10, 5, 9, upright=True),
    )  # fmt: skip
    assert looking.outside(sheet(inside, *gone)) == list(gone)


def test_it_sees_texts_on_each_other() -> None:
    words = Words("one", 10, 20, 9), Words("two", 15, 22, 9), Words("three", 10, 60, 9), Words("far", 80, 20, 9)
    assert looking.on_each_other(sheet(*words)) == [("one", "two")]
    assert looking.on_each_other(sheet(Words("up", 15, 25, 9, upright=True), words[0])) == [("up", "one")]


def test_it_sees_names_on_parties() -> None:
    def party(name: str, x: float, words: float) -> Group:
        marks = (Shape("circle", x, 50, 16, "#FFFFFF", "#FFFFFF"), Shape("circle", x, 50, 10, "#0F3B8C"))
        return Group((*marks, Words(name, words, 53, 9)), "party", data={"id": name})

    assert looking.names_on_parties(sheet(party("a", 50, 60), party("b", 120, 130))) == []
    assert looking.names_on_parties(sheet(party("a", 50, 117), party("b", 120, 130))) == [("a", "b")]


def test_it_sees_names_on_lines() -> None:
    tie = Group((Line(((0, 50), (200, 50)), "#56677B"),), "tie")
    on = Group((Words("on", 50, 53, 9),), "party", data={"id": "a"})
    below = Group((Words("below", 50, 70, 9),), "party", data={"id": "b"})
    assert looking.names_on_lines(sheet(tie, on, below)) == ["on"]
    assert looking.names_on_lines(sheet(on, below)) == []


def test_it_sees_what_is_faint() -> None:
    ground = Box(0, 0, 200, 100, "#0B4F7D")
    assert [f.what for f in looking.faint_texts(sheet(ground, Words("dark", 10, 20, 9, colour="#1F2933")))] == ["dark"]
    assert looking.faint_texts(sheet(ground, Words("light", 10, 20, 9, colour="#FFFFFF"))) == []
    assert looking.faint_marks(sheet(Shape("square", 50, 50, 9, "#DDDDDD")))[0].what == "square"
    assert looking.faint_marks(sheet(Shape("square", 50, 50, 9, "#FFFFFF", "#0F3B8C"))) == []


def test_it_sees_small_letters() -> None:
    assert looking.smallest(sheet(Words("a", 10, 20, 9), Words("b", 10, 50, 6.5))) == 6.5


@pytest.mark.parametrize(("one", "other", "known"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.478)])
def test_known_contrasts(one: str, other: str, known: float) -> None:
    """WCAG 2.2: black on white is 21:1; #777777 on white is just below 4.5:1."""
    assert looking.contrast(one, other) == pytest.approx(known, abs=0.001)
