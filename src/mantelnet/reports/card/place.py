"""Where one party stands, as a small force field: five by five cells, its mark, and where we want it to stand."""

from __future__ import annotations

from math import hypot
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.lines import arrow
from mantelnet.drawing.paper import INK, SECOND, WHITE
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words
from mantelnet.forcefield import Dimension
from mantelnet.plots.cells import Cell
from mantelnet.plots.force_field import DIAMETERS, TINTS, cell_of, last_low, wanted_cell
from mantelnet.plots.sheet import mark
from mantelnet.reports.edition import Edition
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text
from mantelnet.vocabulary import key

_WIDE: Final = 26.0
_HIGH: Final = 19.0
_LEFT: Final = 28.0
_TOP: Final = 24.0
_SIZE: Final = 7.6
#: In a narrower corner the name of an approach has no room.
_LEAST: Final = 50.0
#: No mark touches the border of its cell.
_LARGEST: Final = 16.0


def draw(edition: Edition) -> Scene | None:
    """The drawing; ``None`` for a party without scores for both commitment and impact.

    A dashed frame goes round the scores of all raters where they differ; an open circle shows what we want.
    """
    subject, party = edition.subject, edition.party
    position = edition.analysis.picture.field.get(party)
    if position is None:
        return None
    settings = subject.file.settings
    columns, rows = last_low(settings.high_from), last_low(settings.low_below)
    cell = cell_of(position, columns, rows)
    if cell is None:
        return None
    quadrant = position.strategy.quadrant if position.strategy else None
    influence = subject.influence(party)
    size = min(_LARGEST, DIAMETERS[min(5, max(1, round(influence))) - 1] if influence else DIAMETERS[1])
    x, y = _middle(cell)
    items: list[Item] = [*_ground(columns, rows), *_captions(edition, columns, rows), *_axes(edition)]
    spread = _spread(edition, cell)
    if spread:
        items.append(spread)
    aim = wanted_cell(subject, party, cell)
    if aim != cell:
        items += _wish(cell, aim, size)
    outside = subject.file.parties[party].status != "member"
    items.append(Group(tuple(mark(quadrant, x, y, size, outside)), "party", data={"id": party}))
    height = _TOP + 5 * _HIGH + 13 + 24 + 12
    title = Text(en="Place in the force field", nl="Plek in het krachtenveld")
    return Scene(
        _LEFT + 5 * _WIDE + 1, height, tuple(items), title.say(edition.language),
        _about(cell, aim, spread is not None).say(edition.language), edition.language,
    )  # fmt: skip


def _left(column: int) -> float:
    return _LEFT + (column - 1) * _WIDE


def _up(row: int) -> float:
    """The upper edge of a row; row 5 is the first from above."""
    return _TOP + (5 - row) * _HIGH


def _middle(cell: Cell) -> tuple[float, float]:
    return _left(cell[0]) + _WIDE / 2, _up(cell[1]) + _HIGH / 2


def _corner(quadrant: Quadrant, columns: int, rows: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a quadrant."""
    split, middle = _left(columns + 1), _up(rows)
    right, bottom = _left(6), _up(0)
    across = (split, right) if quadrant in ("carry", "where_needed") else (_LEFT, split)
    down = (_TOP, middle) if quadrant in ("carry", "listen") else (middle, bottom)
    return across[0], down[0], across[1], down[1]


def _ground(columns: int, rows: int) -> list[Item]:
    items: list[Item] = []
    for quadrant, tint in TINTS.items():
        left, top, right, bottom = _corner(quadrant, columns, rows)
        items.append(Box(left, top, right - left, bottom - top, tint))
    items += [Line(((_left(n), _TOP), (_left(n), _up(0))), WHITE, 1.6) for n in range(2, 6)]
    items += [Line(((_LEFT, _up(n)), (_left(6), _up(n))), WHITE, 1.6) for n in range(1, 5)]
    split, middle = _left(columns + 1), _up(rows)
    items.append(Line(((split, _TOP), (split, _up(0))), INK, 1.0))
    items.append(Line(((_LEFT, middle), (_left(6), middle)), INK, 1.0))
    return items


def _captions(edition: Edition, columns: int, rows: int) -> list[Item]:
    """The names of the approaches, outside the cells: above the upper corners and below the lower ones."""
    items: list[Item] = []
    for quadrant in TINTS:
        left, top, right, _ = _corner(quadrant, columns, rows)
        if right - left < _LEAST:
            continue
        words = QUADRANTS[quadrant].say(edition.language)
        lines = fonts.wrap(words, _SIZE, right - left - 2, most=2)
        first = _TOP - 4 - 9 * (len(lines) - 1) if top == _TOP else _up(0) + 13 + 10
        items += [Words(line, left + 1, first + 9 * n, _SIZE, colour=SECOND) for n, line in enumerate(lines)]
    return items


def _axes(edition: Edition) -> list[Item]:
    language = edition.language
    items: list[Item] = []
    for n in range(1, 6):
        x, y = _middle((n, n))
        items.append(Words(str(n), x, _up(0) + 10, _SIZE, anchor="middle"))
        items.append(Words(str(n), _LEFT - 4, y + 2.7, _SIZE, anchor="end"))
    across = (key("commitment").map(str.capitalize) + " →").say(language)
    upward = (key("impact").map(str.capitalize) + " →").say(language)
    items.append(Words(across, _LEFT + 2.5 * _WIDE, _up(0) + 13 + 24 + 8, 8.2, bold=True, anchor="middle"))
    items.append(Words(upward, 9, _TOP + 2.5 * _HIGH, 8.2, bold=True, anchor="middle", upright=True))
    return items


def _spread(edition: Edition, cell: Cell) -> Box | None:
    """A frame round all cells in which raters place the party; ``None`` where they agree."""
    readings = edition.analysis.picture.field[edition.party].readings
    reach: list[tuple[int, int]] = []
    axes: tuple[tuple[Dimension, int], ...] = (("commitment", cell[0]), ("impact", cell[1]))
    for dimension, own in axes:
        reading = readings[dimension]
        low = reading.lowest if reading and reading.lowest is not None else own
        high = reading.highest if reading and reading.highest is not None else own
        reach.append((min(low, own), max(high, own)))
    (west, east), (south, north) = reach
    if west == east and south == north:
        return None
    left, top = _left(west) + 2.5, _up(north) + 2.5
    return Box(left, top, _left(east + 1) - 2.5 - left, _up(south - 1) - 2.5 - top, None, SECOND, 0.9, (3.0, 2.0))


def _wish(cell: Cell, aim: Cell, size: float) -> list[Item]:
    """An arrow from the mark, which it does not touch, to an open circle where we want the party."""
    (x, y), (to_x, to_y) = _middle(cell), _middle(aim)
    way = hypot(to_x - x, to_y - y)
    start = (x + (to_x - x) * (size / 2 + 2) / way, y + (to_y - y) * (size / 2 + 2) / way)
    end, head = arrow(start, (to_x, to_y), 6.0, 1.0, INK)
    return [Group((Line((start, end), INK, 1.0), head, Shape("circle", to_x, to_y, 9.0, WHITE, INK, 1.1)), "desired")]


def _about(cell: Cell, aim: Cell, spread: bool) -> Text:
    text = Text(
        en="Five by five cells. Commitment {c} from left to right, impact {i} from below to above.",
        nl="Vijf bij vijf vakken. Commitment {c} van links naar rechts, impact {i} van onder naar boven.",
    ).fill(c=cell[0], i=cell[1])
    if aim != cell:
        text += Text(
            en=" An arrow goes to where we want it: commitment {c}, impact {i}.",
            nl=" Een pijl gaat naar de gewenste plek: commitment {c}, impact {i}.",
        ).fill(c=aim[0], i=aim[1])
    if spread:
        text += Text(en=" A dashed frame shows how far scores differ.",
                     nl=" Een gestreept kader laat zien hoever scores uiteenlopen.")  # fmt: skip
    return text
