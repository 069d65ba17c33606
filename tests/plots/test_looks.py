"""Every picture of every project can be read: nothing on anything, off the sheet, too small or too faint."""

from __future__ import annotations

import pytest

from mantelnet.drawing.paper import PAPERS, SizeName
from mantelnet.drawing.scene import Scene
from mantelnet.plots import PLOTS
from mantelnet.plots.plot import Theme
from mantelnet.text import LANGUAGES, Language, Text
from plots import looking
from plots.made import (
    EXAMPLES,
    HOSTILE,
    PLOT,
    drawn,
    everybody,
    example,
    on_poster,
    pairs,
    project,
    request,
    ring,
    scene,
)

IDS = [plot.id for plot in PLOTS]
SIZES: tuple[SizeName, ...] = tuple(PAPERS)


def readable(found: Scene) -> None:
    assert looking.outside(found) == []
    assert looking.on_each_other(found) == []
    assert looking.faint_texts(found) == []
    assert looking.faint_marks(found) == []
    assert looking.smallest(found) >= 7.2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "print"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("plot", IDS)
def test_every_sheet_of_the_rich_example_can_be_read(
    plot: str, size: SizeName, theme: Theme, language: Language
) -> None:
    found = scene(plot, request(example("jonge-mantelzorgers"), PLOT[plot], size, language, theme))
    readable(found)
    assert (found.width, found.height) == (PAPERS[size].width, PAPERS[size].height)


@pytest.mark.parametrize("plot", IDS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_picture_of_every_example_can_be_read(name: str, plot: str) -> None:
    found = drawn(plot, request(example(name), PLOT[plot], language="en"))
    if found is None:
        assert name != "jonge-mantelzorgers"
        return
    assert isinstance(found, Scene)
    readable(found)


@pytest.mark.parametrize("plot", IDS)
@pytest.mark.parametrize("n", [1, 2, 25, 40, 60])
def test_networks_of_any_size_can_be_read(plot: str, n: int) -> None:
    found = drawn(plot, request(project(n, ring(n)), PLOT[plot], "a3"))
    if isinstance(found, Scene):
        readable(found)
    else:
        assert n <= 2 or isinstance(found, Text), found


@pytest.mark.parametrize("plot", IDS)
def test_a_poster_holds_a_hundred_and_fifty_parties(plot: str) -> None:
    readable(on_poster(plot, project(150, ring(150))))


@pytest.mark.parametrize("ties", [[], everybody(25), pairs(25)], ids=["none", "all", "pieces"])
def test_maps_of_any_shape_can_be_read(ties: list[tuple[int, int]]) -> None:
    found = scene("network", request(project(25, ties), PLOT["network"]))
    readable(found)
    assert looking.names_on_parties(found) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_name_lies_on_a_party(name: str) -> None:
    assert looking.names_on_parties(scene("network", request(example(name), PLOT["network"]))) == []


@pytest.mark.parametrize("plot", IDS)
def test_strange_names_can_be_read(plot: str) -> None:
    readable(scene(plot, request(project(HOSTILE, ring(len(HOSTILE))), PLOT[plot], "a3")))


def test_coverage_holds_twelve_needs_and_thirty_parties_on_a_page() -> None:
    covers = {f"p{k}": {"name": f"Partij nummer {k}", "covers": [f"n{1 + k % 11}", f"n{1 + k % 7}"]} for k in range(30)}
    found = scene("coverage", request(project(30, parties=covers), PLOT["coverage"]))
    readable(found)
    assert "Need 0" in found.title
