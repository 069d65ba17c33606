"""The matrix of interests: what weighs heavily for whom, who said so, and what runs against the ambition.

Weights are ordinal, so nothing is averaged: below each theme stand the median and the number of parties. Themes that
weigh heavily (4 or 5) for most parties come first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mantelnet.drawing.bounds import moved
from mantelnet.drawing.paper import HAIR, INK, MARGIN, RAMP, SECOND, WHITE
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Words
from mantelnet.interests import HEAVY, Cell, Direction, InterestMatrix, Stake
from mantelnet.plots.matrix import Frame, Title, Titles, by_sector, frame, names
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import (
    BODY,
    Column,
    Entry,
    Head,
    begin,
    facts,
    legend,
    legend_height,
    parties,
    running,
    scene,
    too_many,
    top,
)
from mantelnet.text import Text, both, listing, number

_LEAST_CELL: Final = 21.0
_WIDEST_CELL: Final = 120.0
#: So many themes a title names.
_MOST_NAMED: Final = 3
_ROW: Final = 29.0
#: Rows below the matrix: the medians, the numbers of parties, and some air.
_BELOW: Final = 2.4
_FRAME: Final = "#3B4A5A"


def draw(request: Request) -> Scene | Text | None:
    """The matrix; ``None`` when no interest is noted, a sentence when the sheet cannot hold it."""
    subject, paper, language = request.subject, request.paper, request.language
    matrix = subject.interests
    rows = by_sector(request, [party for party in request.parties if matrix.cells[party]])
    if not rows:
        return None
    shown = [party for party, _ in rows]
    themes = _themes(matrix, shown)
    silent = [party for party in request.parties if party not in shown]
    head = Head(_title(matrix, shown, themes), _subtitle(request, shown))
    items, start = top(head, paper, language)
    columns = _legend(request, any(c.against for p in shown for c in matrix.cells[p].values()))
    end = paper.height - MARGIN - legend_height(columns, paper)
    asking, taken = _silent(request, silent, end - 12)
    items += asking
    end -= taken
    width = paper.width - 2 * MARGIN
    titles = [begin(matrix.themes[theme]).say(language) for theme in themes]
    # Upright titles are the highest: with that room kept, whatever follows fits.
    guess = Titles([Title(t) for t in titles], _LEAST_CELL).height
    found = frame(request, rows, MARGIN, width, end - start - guess - 14, len(themes) * _LEAST_CELL)
    if found is None:
        return too_many(len(rows))
    cell = min(_WIDEST_CELL, found.cells / len(themes))
    found = found.narrowed(len(themes) * cell)
    heads = Titles([Title(t) for t in titles], cell)
    row = min(_ROW, (end - start - heads.height - 10) / (max(map(len, found.panels)) + _BELOW))
    found = replace(found, row=row, size=min(BODY, row * 0.6))
    up = start + heads.height + 2
    for panel in range(len(found.panels)):
        left = found.cell_left(panel)
        items += heads.items(left, up)
        items += names(request, found, panel, up, left + cell * len(themes))
        items += _cells(request, found, panel, themes, cell, up)
    items += _medians(request, found, shown, themes, cell, up)
    items += legend(columns, paper.height - MARGIN - legend_height(columns, paper), paper)
    return scene(head, paper, language, items, _description())


def _themes(matrix: InterestMatrix, shown: Sequence[str]) -> list[str]:
    """The themes that play: first those that weigh heavily for most parties, then those that play for most."""
    order = {theme: place for place, theme in enumerate(matrix.themes)}

    def key(theme: str) -> tuple[int, int, int]:
        return -matrix.heavy(theme, shown), -len(matrix.of(theme, shown)), order[theme]

    return sorted({theme for party in shown for theme in matrix.cells[party]}, key=key)


def _cells(request: Request, found: Frame, panel: int, themes: Sequence[str], width: float, up: float) -> list[Item]:
    items: list[Item] = []
    left = found.cell_left(panel)
    for place, row in enumerate(found.panels[panel]):
        for column, theme in enumerate(themes):
            drawing = cell_items(
                request.subject.interests.cells[row.party].get(theme),
                (left + column * width, up + place * found.row, width, found.row),
                found.size,
            )
            items.append(Group(tuple(drawing), "interest", data={"party": row.party, "theme": theme}))
    return items


def cell_items(interest: Cell | None, room: tuple[float, float, float, float], size: float) -> list[Item]:
    """One cell: its ground by weight, a dashed frame where it is our assumption, its digit and its sign.

    Args:
        interest: the interest; ``None`` where the theme does not play.
        room: left, top, width and height.
        size: of the letters.
    """
    x, y, width, height = room
    middle, base = x + width / 2, y + height / 2 + size * 0.36
    if interest is None:
        return [Words("–", middle, base, size, colour=SECOND, anchor="middle")]
    weight = interest.weight
    fill = RAMP[weight] if weight else WHITE
    inset = 0.8
    ground = Box(x + inset, y + inset, width - 2 * inset, height - 2 * inset, fill)
    items: list[Item] = [ground]
    if not interest.confirmed:
        # The ground ends before the frame: on paper without colour the frame still tells.
        items = [
            Box(x + 3.2, y + 3.2, width - 6.4, height - 6.4, fill),
            Box(x + 1.5, y + 1.5, width - 3, height - 3, None, _FRAME, 0.9, (2.2, 1.7)),
        ]
    elif not weight:
        items = [Box(x + 1.5, y + 1.5, width - 3, height - 3, WHITE, _FRAME, 0.9)]
    colour = WHITE if (weight or 0) >= HEAVY else INK
    digit = str(weight or "?")
    if interest.against:
        items += _against(middle + size * 0.55, y + height / 2, size * 0.8, colour)
        middle -= size * 0.35
    items.append(Words(digit, middle, base, size, weight == 5, colour, "middle"))
    return items


def _against(x: float, y: float, long: float, colour: str) -> list[Item]:
    """A small arrow to the left: against the way that the ambition goes."""
    wing = long * 0.36
    return [
        Line(((x, y), (x + long, y)), colour, 1.1),
        Line(((x + wing, y - wing), (x, y), (x + wing, y + wing)), colour, 1.1),
    ]


def _medians(
    request: Request, found: Frame, shown: Sequence[str], themes: Sequence[str], width: float, up: float
) -> list[Item]:
    """Below the last panel: the median of the known weights, and for how many parties a theme plays."""
    matrix, panel = request.subject.interests, len(found.panels) - 1
    left, size = found.cell_left(panel), found.size
    y = up + len(found.panels[panel]) * found.row
    first, second = y + found.row * 0.5 + size * 0.36 + 3, y + found.row * 1.5 + size * 0.36 + 2
    items: list[Item] = [Line(((found.lefts[panel], y + 1.5), (left + width * len(themes), y + 1.5)), HAIR, 0.8)]
    median = Text(en="median", nl="middelste gewicht").say(request.language)
    many = Text(en="parties", nl="partijen").say(request.language)
    items.append(Words(median, left - 7, first, size, True, anchor="end"))
    items.append(Words(many, left - 7, second, size, colour=SECOND, anchor="end"))
    for column, theme in enumerate(themes):
        middle = left + (column + 0.5) * width
        value = matrix.median(theme, shown)
        words = (number(value, 1) if value is not None else both("?")).say(request.language)
        items.append(Words(words, middle, first, size, True, anchor="middle"))
        items.append(Words(str(len(matrix.of(theme, shown))), middle, second, size, colour=SECOND, anchor="middle"))
    return items


def _silent(request: Request, silent: Sequence[str], bottom: float) -> tuple[list[Item], float]:
    """The parties of which no interest is known, those with much influence first, and how much room that takes."""
    if not silent:
        return [], 0.0
    subject = request.subject
    order = sorted(silent, key=lambda p: (-(subject.influence(p) or 0.0), subject.label(p).casefold()))
    return running(
        Text(en="No interests noted yet", nl="Nog geen belangen genoteerd"),
        [(subject.label(party), subject.is_influential(party)) for party in order],
        Text(en="What matters to them? Ask in a talk.", nl="Wat is voor hen belangrijk? Vraag het in een gesprek."),
        request,
        bottom,
    )


def _legend(request: Request, against: bool) -> list[Column]:
    def say(en: str, nl: str) -> str:
        return Text(en=en, nl=nl).say(request.language)

    def sample(weight: int | None, confirmed: bool = True, against: bool = False) -> tuple[Item, ...]:
        direction: Direction = "against" if against else "with"
        cell = Cell(weight, confirmed, 1, {direction: Stake(weight, confirmed)})
        return tuple(cell_items(cell, (0, -8, 36 if against else 26, 16), BODY))

    swatches = [moved(sample(weight), 25.0 * (weight - 1), 0) for weight in range(1, 6)]
    weights = [Entry(tuple(item for swatch in swatches for item in swatch), 126, "")]
    weights.append(Entry(sample(None), 26, say("weight unknown", "gewicht onbekend")))
    weights.append(
        Entry((Words("–", 4, 3.3, BODY, colour=SECOND, anchor="middle"),), 9, say("does not play", "speelt niet"))
    )
    told = [
        Entry(sample(3), 26, say("said by the party", "zelf gezegd")),
        Entry(sample(3, confirmed=False), 26, say("our assumption", "onze aanname")),
    ]
    columns = [
        Column(
            say("Weight, 1 (light) to 5 (decisive)", "Gewicht, 1 (licht) tot 5 (doorslaggevend)"),
            tuple(weights),
            across=True,
            row=18,
        ),
        Column(say("Who told us", "Van wie wij het weten"), tuple(told), across=True, row=18),
    ]
    if against:
        words = say("against the ambition", "gaat tegen de ambitie in")
        columns.append(Column(say("Direction", "Richting"), (Entry(sample(3, against=True), 36, words),), row=18))
    return columns


def _title(matrix: InterestMatrix, shown: Sequence[str], themes: Sequence[str]) -> Text:
    """The finding: which themes most often weigh heavily, or play."""
    most, plays = matrix.heavy(themes[0], shown), len(matrix.of(themes[0], shown))
    if most:
        first = [theme for theme in themes if matrix.heavy(theme, shown) == most]
        finding = Text(en="Most often weighs heavily: {themes}", nl="Weegt het vaakst zwaar: {themes}")
    else:
        first = [theme for theme in themes if len(matrix.of(theme, shown)) == plays]
        finding = Text(en="Plays most often: {themes}", nl="Speelt het vaakst: {themes}")
    if len(shown) == 1 or len(first) > _MOST_NAMED:
        return Text(en="What weighs heavily for whom", nl="Wat voor wie zwaar weegt")
    each = Text(en="for {n} of {all} parties each", nl="elk bij {n} van de {all} partijen")
    one = Text(en="for {n} of {all} parties", nl="bij {n} van de {all} partijen")
    where = (each if len(first) > 1 else one).fill(n=most or plays, all=len(shown))
    return finding.fill(themes=listing(matrix.themes[theme] for theme in first)) + " (" + where + ")"


def _subtitle(request: Request, shown: Sequence[str]) -> Text:
    cells = [cell for party in shown for cell in request.subject.interests.cells[party].values()]
    assumed = sum(not cell.confirmed for cell in cells)
    told = Text(en="{n} of {all} cells are our assumption", nl="{n} van de {all} vakjes zijn onze aanname").fill(
        n=assumed, all=len(cells)
    )
    if not assumed:
        told = Text(en="all said by the parties themselves", nl="alles door de partijen zelf gezegd")
    return facts(
        request,
        Text(en="Matrix of interests", nl="Belangenmatrix"),
        parties(len(shown)),
        told,
        Text(en="bold name: much influence", nl="vette naam: veel invloed"),
    )


def _description() -> Text:
    return Text(
        en="A table with a row for each party and a column for each theme; a digit in a cell says how heavy it weighs.",
        nl="Een tabel met een rij per partij en een kolom per thema; het cijfer in een vakje zegt hoe zwaar het weegt.",
    )
