"""Every picture of every project can be read: nothing on anything, off the sheet, too small or too faint."""

from __future__ import annotations

import pytest

from mantelnet.drawing.paper import PAPERS, SizeName
from mantelnet.drawing.scene import Group, Scene, Shape, Words, every
from mantelnet.plots import PLOTS
from mantelnet.plots.network import MOST_NAMES
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
    large,
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
    readable(on_poster(plot, large()))


@pytest.mark.parametrize("ties", [[], everybody(25), pairs(25)], ids=["none", "all", "pieces"])
def test_maps_of_any_shape_can_be_read(ties: list[tuple[int, int]]) -> None:
    found = scene("network", request(project(25, ties), PLOT["network"]))
    readable(found)
    assert looking.names_on_parties(found) == []


def everybody_the_same(n: int) -> dict[str, dict[str, dict[str, str]]]:
    """Scores that put all parties in one cell."""
    return {f"p{k}": {d: {"a": "4"} for d in ("commitment", "impact", "influence")} for k in range(n)}


@pytest.mark.parametrize("size", ["a4", "slide"])
@pytest.mark.parametrize("n", [1, 25, 150, 500])
def test_everybody_in_one_cell_can_be_read(n: int, size: SizeName) -> None:
    file = project(n, ring(n), scores=everybody_the_same(n))
    found = scene("force-field", request(file, PLOT["force-field"], size))
    readable(found)
    shown = sum(isinstance(item, Group) and item.kind == "party" for item in found.items)
    assert shown == n or any(f" {n - shown}" in text.text for text in texts(found))


def texts(found: Scene) -> list[Words]:
    return [item for item in every(found.items) if isinstance(item, Words)]


@pytest.mark.parametrize("plot", [plot.id for plot in PLOTS if not plot.has_map])
def test_five_hundred_parties_fit_or_are_refused_in_words(plot: str) -> None:
    found = drawn(plot, request(project(500, ring(500)), PLOT[plot]))
    if isinstance(found, Scene):
        readable(found)
    else:
        assert found is not None
        assert "passen niet leesbaar" in found.nl


@pytest.mark.parametrize("plot", IDS)
def test_without_scores_a_picture_can_be_read(plot: str) -> None:
    found = drawn(plot, request(project(25, ring(25), scores={}, measurements=[]), PLOT[plot]))
    if found is None:
        assert plot in ("force-field", "trend")
    else:
        assert isinstance(found, Scene)
        readable(found)


ALIKE = {
    "long": [f"Zeer lange naam van een organisatie voor mantelzorg en welzijn in de regio nummer {k:02}"[:80]
             for k in range(24)],
    "arabic": [f"مركز دعم مقدمي الرعاية {k}" for k in range(24)],
    "case": [("Steunpunt", "STEUNPUNT", "steunpunt")[k % 3] for k in range(24)],
}  # fmt: skip


@pytest.mark.parametrize("plot", IDS)
@pytest.mark.parametrize("names", ALIKE)
def test_names_that_are_all_alike_can_be_read(names: str, plot: str) -> None:
    found = scene(plot, request(project(ALIKE[names], ring(24)), PLOT[plot]))
    readable(found)
    assert looking.names_on_parties(found) == []


@pytest.mark.parametrize(("n", "ties"), [(40, everybody(40)), (40, []), (41, ring(41)), (60, []), (5, everybody(5))])
def test_no_name_and_no_number_lies_on_a_party(n: int, ties: list[tuple[int, int]]) -> None:
    found = scene("network", request(project(n, ties), PLOT["network"]))
    readable(found)
    assert looking.names_on_parties(found) == []
    numbers = {text.text for text in texts(found)}
    assert ({str(k) for k in range(1, n + 1)} <= numbers) is (n > MOST_NAMES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_few_names_lie_on_a_line(name: str) -> None:
    """Where a line cannot be avoided a white edge keeps the letters readable; it should seldom be needed."""
    found = scene("network", request(example(name), PLOT["network"]))
    touched = looking.names_on_lines(found)
    assert len(touched) <= 0.2 * sum(isinstance(i, Group) and i.kind == "party" for i in found.items), touched


@pytest.mark.parametrize("view", [{"party": "p0"}, {"party": "p7"}, {"sector": "care"}])
def test_a_part_of_a_large_map_can_be_read(view: dict[str, str]) -> None:
    found = drawn("network", request(large(), PLOT["network"], **view))
    assert isinstance(found, Scene)
    readable(found)
    assert looking.names_on_parties(found) == []


@pytest.mark.parametrize("theme", ["light", "print"])
def test_strategies_differ_without_colour(theme: Theme) -> None:
    """On a black-and-white printer the shape says what the colour says."""
    file = example("jonge-mantelzorgers")
    for plot in ("network", "force-field"):
        asked = request(file, PLOT[plot], theme=theme)
        shapes: dict[str | None, set[str]] = {}
        for group in scene(plot, asked).items:
            if isinstance(group, Group) and group.kind == "party":
                strategy = asked.subject.field[group.data["id"]].strategy
                mark = next(i for i in group.items if isinstance(i, Shape) and i.fill != i.stroke)
                shapes.setdefault(strategy.quadrant if strategy else None, set()).add(mark.name)
        known = [names for quadrant, names in shapes.items() if quadrant]
        assert all(len(names) == 1 for names in known)
        assert len(set.union(*known)) == len(known) == 4


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
