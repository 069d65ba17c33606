"""The force field: a table of five by five with a place for every party, and whom to work with in which way.

Whole scores pile up, so this is no scatter of points: in each cell the parties stand below each other, by influence
and then by name. The place within a cell means nothing, and the picture says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, INK, MARGIN, SAMPLE, SECOND, WHITE
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words
from mantelnet.forcefield import Dimension, Position
from mantelnet.plots.cells import CAPTION, MARK, NAME, Cell, Edges, Grid, Seat, arrows, covered, seats
from mantelnet.plots.plot import Request, Subject
from mantelnet.plots.sheet import BODY, SMALL, Head, begin, facts, in_words, mark, parties, scene, top
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text, number

TINTS: Final[Mapping[Quadrant, str]] = {
    "carry": "#E9F2F9", "listen": "#FBEEE5", "where_needed": "#EBF6F2", "inform": "#F2F3F5",
}  # fmt: skip
DIAMETERS: Final = (9.0, 12.5, 16.0, 19.5, 23.0)
#: So large a mark may be in parts of the height of its line.
_FITS: Final[Mapping[Quadrant | None, float]] = {"where_needed": 0.86, "inform": 0.8}
_AXIS: Final = 46.0
_SIDE: Final = 128.0


def draw(request: Request) -> Scene | None:
    """The table; ``None`` when no party has a score for both commitment and impact."""
    subject, paper, language = request.subject, request.paper, request.language
    field = {party: subject.field[party] for party in request.parties}
    settings = subject.file.settings
    # A middle score counts as low commitment and as high impact: that is where the borders lie.
    columns, rows = last_low(settings.high_from), last_low(settings.low_below)
    placed = {party: cell for party, position in field.items() if (cell := cell_of(position, columns, rows))}
    if not placed:
        return None
    head = Head(_title(request, field), _subtitle(request, len(placed)))
    items, start = top(head, paper, language)
    beside = [party for party in field if party not in placed]
    left, right = MARGIN + _AXIS, paper.width - MARGIN - (_SIDE if beside else 0.0)
    cells: dict[Cell, list[str]] = defaultdict(list)
    for party in _in_order(request, placed):
        cells[placed[party]].append(party)
    grid = Grid(cells, (left, right, start + 2, paper.height - MARGIN - 64), columns, rows)
    ground, captions = _ground(request, grid, field, placed)
    entries = {cell: _stack(request, grid, cell, names) for cell, names in cells.items()}
    taken = [*captions, *(edges for stack in entries.values() for edges, _ in stack.values())]
    wishes = {
        party: (entries[cell][party][0], _middle(entries[cell][party][1]), aim)
        for party, cell in placed.items()
        if party in entries[cell] and (aim := wanted_cell(request.subject, party, cell)) != cell
    }
    wanted = arrows(grid, list(wishes.values()), taken)
    items += ground
    for party, arrow in zip(wishes, wanted, strict=True):
        if arrow:
            items.append(Group(arrow, "desired", data={"id": party}))
    items += [group for stack in entries.values() for _, group in stack.values()]
    items += _axes(request, grid)
    items += _beside(request, beside, right + 14, start + 12)
    items += _foot(request, grid, sum(map(bool, wanted)), wanted.count(None))
    return scene(
        head, paper, language, items,
        Text(
            en="A table with commitment from left to right and impact from below to above; parties stand in cells.",
            nl="Een tabel: commitment van links naar rechts, impact van onder naar boven; partijen staan in vakken.",
        ),
    )  # fmt: skip


def _middle(entry: Group) -> float:
    """The middle of the mark of a party, from the left."""
    shape = entry.items[0]
    assert isinstance(shape, Shape)
    return shape.x


def wanted_cell(subject: Subject, party: str, cell: Cell) -> Cell:
    """The cell where we want a party: with what is wanted in place of the score, and the score where nothing is."""
    scores = subject.file.current_scores.get(party)
    desired = scores.desired if scores else None
    if desired is None:
        return cell
    return desired.commitment or cell[0], desired.impact or cell[1]


def cell_of(position: Position, columns: int, rows: int) -> Cell | None:
    """Column and row, 1 to 5; where rounding would cross the border between low and high, the class decides.

    Args:
        position: where the party stands.
        columns: the last column of low commitment.
        rows: the last row of low impact.
    """
    found: list[int] = []
    axes: tuple[tuple[Dimension, int], ...] = (("commitment", columns), ("impact", rows))
    for dimension, low in axes:
        reading = position.readings[dimension]
        if reading is None or reading.value is None or position.class_id is None:
            return None
        nearest = int(reading.value + 0.5)
        found.append(max(nearest, low + 1) if position.is_high(dimension) else min(nearest, low))
    return found[0], found[1]


def _in_order(request: Request, names: Mapping[str, Cell]) -> list[str]:
    subject = request.subject
    return sorted(names, key=lambda p: (-(subject.influence(p) or 0), subject.label(p).casefold()))


def last_low(border: float) -> int:
    """The last score below a border, 1 to 4."""
    return max(1, min(4, ceil(border) - 1))


def _ground(
    request: Request, grid: Grid, field: Mapping[str, Position], placed: Mapping[str, Cell]
) -> tuple[list[Item], list[Edges]]:
    """The tinted corners with their captions, and what the captions cover."""
    items: list[Item] = []
    plain = request.theme == "print"
    for quadrant, tint in TINTS.items():
        left, up, right, down = grid.corner(quadrant)
        items.append(Box(left, up, right - left, down - up, WHITE if plain else tint))
    cell_line = HAIR if plain else WHITE
    for column in range(2, 6):
        x = grid.x(column)
        for row in (5, grid.low):
            end = grid.middle if row == 5 else grid.bottom
            items.append(Line(((x, grid.rows[row][0]), (x, end)), cell_line, 2.2))
    for row in range(2, 6):
        y = grid.rows[row][1]
        if abs(y - grid.middle) > 1:
            items.append(Line(((grid.left, y), (grid.right, y)), cell_line, 2.2))
    split = grid.x(grid.low_columns + 1)
    items.append(Line(((split, grid.top), (split, grid.bottom)), INK, 1.3))
    items.append(Line(((grid.left, grid.middle), (grid.right, grid.middle)), INK, 1.3))
    if plain:
        items.append(Box(grid.left, grid.top, grid.right - grid.left, grid.bottom - grid.top, None, SECOND, 0.8))
    taken: list[Edges] = []
    for quadrant in TINTS:
        left, up, right, _ = grid.corner(quadrant)
        n = sum((s := field[p].strategy) is not None and s.quadrant == quadrant for p in placed)
        items += mark(quadrant, left + 16, up + 14, 12)
        title = fonts.shorten(QUADRANTS[quadrant].say(request.language), 12.5, right - left - 34, True)
        items.append(Words(title, left + 27, up + 18.5, 12.5, bold=True))
        about = _ABOUT[quadrant].fill(n=parties(n)).say(request.language)
        words = fonts.shorten(about, 9, right - left - 18)
        items.append(Words(words, left + 10, up + 31, 9))
        reach = max(fonts.width(title, 12.5, True) + 27, fonts.width(words, 9) + 10)
        taken.append((left, up, left + reach + 4, up + CAPTION + 2))
    return items, taken


_ABOUT: Final[Mapping[Quadrant, Text]] = {
    "carry": Text(en="{n} · the support base rests here", nl="{n} · hierop rust het draagvlak"),
    "listen": Text(en="{n} · affected, not convinced: talk first", nl="{n} · geraakt, niet overtuigd: eerst praten"),
    "where_needed": Text(en="{n} · ask precise help", nl="{n} · vraag gerichte hulp"),
    "inform": Text(en="{n} · light contact, look again later", nl="{n} · licht contact, kijk later opnieuw"),
}


def _stack(request: Request, grid: Grid, cell: Cell, names: Sequence[str]) -> dict[str, tuple[Edges, Group]]:
    """The parties of a cell, each with what it covers; those that do not fit are counted on the last line."""
    places = seats(grid, cell, len(names))
    shown = list(names) if len(places) == len(names) else list(names[: len(places) - 1])
    stack = {party: _entry(request, party, seat) for party, seat in zip(shown, places, strict=False)}
    if len(shown) < len(names):
        seat = places[-1]
        words = Text(en="and {n} more", nl="en nog {n}").fill(n=len(names) - len(shown)).say(request.language)
        line = Words(words, seat.x + NAME, seat.y + 3.2, SMALL, colour=SECOND)
        stack[""] = (covered(seat, [line], words, SMALL, False), Group((line,)))
    return stack


def _entry(request: Request, party: str, seat: Seat) -> tuple[Edges, Group]:
    subject = request.subject
    position = subject.field[party]
    value = subject.influence(party)
    bold = subject.is_influential(party)
    quadrant = position.strategy.quadrant if position.strategy else None
    size = 12.5 if value is None else DIAMETERS[min(5, max(1, round(value))) - 1]
    # Points of a triangle and of a diamond reach farther than a circle of the same area.
    size = min(size, seat.height * _FITS.get(quadrant, 0.96))
    outside = subject.network.parties[party].status != "member"
    # A name that is cut keeps its sign.
    sign = " ~" if position.borderline else ""
    room = seat.width - NAME - 2 - fonts.width(sign, BODY, bold)
    words = fonts.shorten(subject.label(party), BODY, room, bold) + sign
    shape = mark(quadrant, seat.x + MARK, seat.y, size, outside)
    name = Words(words, seat.x + NAME, seat.y + 3.3, BODY, bold)
    return covered(seat, shape, words, BODY, bold), Group((*shape, name), "party", data={"id": party})


def _axes(request: Request, grid: Grid) -> list[Item]:
    items: list[Item] = []
    for column in range(1, 6):
        items.append(Words(str(column), grid.x(column) + grid.column / 2, grid.bottom + 15, 11, anchor="middle"))
    for row, (up, down) in grid.rows.items():
        items.append(Words(str(row), grid.left - 9, (up + down) / 2 + 4, 11, anchor="end"))
    across = Text(en="how far do they share the task?", nl="hoe ver delen zij de opgave?")
    upward = Text(en="how strongly are they affected?", nl="hoe sterk raakt het hen?")
    middle, height = (grid.left + grid.right) / 2, (grid.top + grid.bottom) / 2
    items += _axis("Commitment", across.say(request.language), middle, grid.bottom + 34, upright=False)
    return items + _axis("Impact", upward.say(request.language), MARGIN + 12, height, upright=True)


def _axis(name: str, question: str, x: float, y: float, upright: bool) -> list[Item]:
    """The name of an axis, an arrow that shows which way it goes up, and its question, around a middle."""
    size, gap, long = 11.0, 6.0, 13.0
    first, last = fonts.width(name, size, True), fonts.width(question, size, True)
    start = -(first + last + long + 2 * gap) / 2
    tail, tip = start + first + gap, start + first + gap + long

    def at(along: float, beside: float) -> tuple[float, float]:
        return (x + beside, y - along) if upright else (x + along, y + beside)

    shaft = Line((at(tail, -3.8), at(tip, -3.8)), INK, 1.4)
    head = Line((at(tip - 4, -7.2), at(tip, -3.8), at(tip - 4, -0.4)), INK, 1.4)
    word = Words(name, 0, 0, size, bold=True, upright=upright)
    (name_x, name_y), (asked_x, asked_y) = at(start, 0), at(tip + gap, 0)
    return [
        replace(word, x=name_x, y=name_y), shaft, head, replace(word, text=question, x=asked_x, y=asked_y),
    ]  # fmt: skip


def _beside(request: Request, names: Sequence[str], x: float, y: float) -> list[Item]:
    """Parties without a place: a score is unknown, or was not given."""
    if not names:
        return []
    subject, language = request.subject, request.language
    items: list[Item] = [Words(Text(en="No place yet", nl="Nog geen plek").say(language), x, y, BODY + 1, bold=True)]
    most = int((request.paper.height - 150 - y) / 18)
    for party in names[:most]:
        y += 18
        bold = subject.is_influential(party)
        items += mark(None, x + 7, y - 3, 13, subject.network.parties[party].status != "member")
        items.append(Words(fonts.shorten(subject.label(party), BODY, _SIDE - 36, bold), x + 19, y, BODY, bold))
    if len(names) > most:
        y += 18
        more = Text(en="and {n} more", nl="en nog {n}").fill(n=len(names) - most)
        items.append(Words(more.say(language), x + 19, y, SMALL, colour=SECOND))
    why = Text(
        en="A score is unknown or not given. Get acquainted first.",
        nl="Een score is onbekend of nog niet gegeven. Maak eerst kennis.",
    )
    for line in fonts.wrap(why.say(language), SMALL, _SIDE - 16):
        y += 12
        items.append(Words(line, x, y + 6, SMALL, colour=SECOND))
    return items


def _foot(request: Request, grid: Grid, arrows_drawn: int, arrows_left: int) -> list[Item]:
    """What sizes, signs and arrows mean."""
    paper, language = request.paper, request.language
    y = paper.height - MARGIN - 6
    title = Text(en="Size: influence on the task", nl="Grootte: invloed op de opgave").say(language)
    items: list[Item] = [Words(title, MARGIN, y, BODY, bold=True)]
    x = MARGIN + fonts.width(title, BODY, True) + 18
    for value, size in enumerate(DIAMETERS, 1):
        items.append(Shape("circle", x + size / 2, y - 3, size, SAMPLE))
        items.append(Words(str(value), x + size + 4, y, BODY))
        x += size + 22
    note = Text(
        en="Bold: much influence. ~ borderline. The place within a cell means nothing.",
        nl="Vet: veel invloed. ~ grensgeval. De plek binnen een vak betekent niets.",
    ).say(language)
    items.append(Words(note, paper.width - MARGIN, y, BODY, colour=SECOND, anchor="end"))
    if arrows_drawn or arrows_left:
        meaning = Text(en="where we would like to see a party", nl="waar wij een partij graag zien")
        if arrows_left:
            meaning += Text(en=" ({n} not drawn)", nl=" ({n} niet getekend)").fill(n=arrows_left)
        words, y = meaning.say(language), grid.bottom + 34
        start = paper.width - MARGIN - fonts.width(words, BODY) - 26
        items.append(Line(((start, y - 3), (start + 19, y - 3)), SECOND, 1.1))
        items.append(Line(((start + 14, y - 6.4), (start + 19, y - 3), (start + 14, y + 0.4)), SECOND, 1.2))
        items.append(Words(words, paper.width - MARGIN, y, BODY, anchor="end"))
    return items


def _title(request: Request, field: Mapping[str, Position]) -> Text:
    """The finding: who is affected and not convinced, or else with whom to carry it."""

    def standing(quadrant: Quadrant) -> list[str]:
        return [p for p, position in field.items() if (s := position.strategy) and s.quadrant == quadrant]

    listen, carry = standing("listen"), standing("carry")
    if len(listen) == 1:
        return Text(
            en="One party is strongly affected and not convinced yet: {name}",
            nl="Eén partij wordt sterk geraakt en is nog niet overtuigd: {name}",
        ).fill(name=request.subject.label(listen[0]))
    if listen:
        return begin(
            Text(
                en="{n} parties are strongly affected and not convinced yet",
                nl="{n} partijen worden sterk geraakt en zijn nog niet overtuigd",
            ).fill(n=in_words(len(listen)))
        )
    if len(carry) == 1:
        return Text(
            en="There is one party to carry it with: {name}", nl="Met één partij kunt u samen optrekken: {name}"
        ).fill(name=request.subject.label(carry[0]))
    if carry:
        return Text(en="There are {n} parties to carry it with", nl="Met {n} partijen kunt u samen optrekken").fill(
            n=in_words(len(carry))
        )
    return Text(en="With whom to work in which way", nl="Met wie u hoe samenwerkt")


def _subtitle(request: Request, n: int) -> Text:
    settings = request.subject.file.settings
    return facts(
        request,
        Text(en="Force field", nl="Krachtenveld"),
        parties(n),
        Text(en="scores 1 (low) to 5 (high)", nl="scores van 1 (laag) tot 5 (hoog)"),
        Text(en="low below {low}, high from {high}", nl="laag onder {low}, hoog vanaf {high}").fill(
            low=number(settings.low_below), high=number(settings.high_from)
        ),
    )
