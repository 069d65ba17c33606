"""What matrices share: titles above columns, names before rows, and rows in as many panels as the sheet asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, SECOND
from mantelnet.drawing.scene import Item, Line, Words
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import BODY, SMALL
from mantelnet.text import Text
from mantelnet.vocabulary import label

#: No letters are smaller than this.
LEAST: Final = 7.4
_UPRIGHT_ROOM: Final = 96.0
#: A name that gets less room than this says nothing.
_LEAST_NAME: Final = 40.0
#: Between two panels of a matrix.
GUTTER: Final = 26.0


@dataclass(frozen=True, slots=True)
class Title:
    """The title of a column: its words, and whether they are bold."""

    text: str
    bold: bool = False


class Titles:
    """Titles above columns of one width: level in up to three lines where all words fit, else upright in two.

    Args:
        titles: the titles.
        width: of a column.
    """

    def __init__(self, titles: Sequence[Title], width: float) -> None:
        self._titles, self._width = titles, width
        level = (size for size in (BODY, SMALL, 8.0) if all(self._fits(title, size) for title in titles))
        self._level = next(level, None)
        self._size = self._level or min(BODY, max(LEAST, width / fonts.LEADING))
        self._lines = [self._wrapped(title) for title in titles]

    @property
    def height(self) -> float:
        """How much room they take."""
        if self._level:
            return max(map(len, self._lines), default=0) * self._size * fonts.LEADING + 5
        wide = (
            fonts.width(line, self._size, t.bold)
            for t, lines in zip(self._titles, self._lines, strict=True)
            for line in lines
        )
        return max(wide, default=0.0) + 7

    def items(self, left: float, bottom: float) -> list[Item]:
        """The words, with the columns from ``left`` on and their top at ``bottom``."""
        step, size = self._size * fonts.LEADING, self._size
        found: list[Item] = []
        for place, (title, lines) in enumerate(zip(self._titles, self._lines, strict=True)):
            middle = left + (place + 0.5) * self._width
            for number, line in enumerate(lines):
                if self._level:
                    y = bottom - 5 - step * (len(lines) - 1 - number)
                    found.append(Words(line, middle, y, size, title.bold, anchor="middle"))
                else:
                    x = middle + size * 0.36 + step * (number - (len(lines) - 1) / 2)
                    found.append(Words(line, x, bottom - 4, size, title.bold, upright=True))
        return found

    def _fits(self, title: Title, size: float) -> bool:
        room = self._width - 4
        words = (fonts.width(word, size, title.bold) for word in title.text.split())
        return max(words, default=0.0) <= room and len(fonts.wrap(title.text, size, room, title.bold)) <= 3

    def _wrapped(self, title: Title) -> list[str]:
        if self._level:
            return fonts.wrap(title.text, self._size, self._width - 4, title.bold)
        lines = 2 if self._width >= 2 * self._size * fonts.LEADING + 1 else 1
        return fonts.wrap(title.text, self._size, _UPRIGHT_ROOM, title.bold, most=lines)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its party, and the sector that it is the first of in its panel, if it is."""

    party: str
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where names and cells of a matrix lie.

    Args:
        panels: the rows of each panel.
        lefts: the left edge of each panel.
        width: of a panel.
        sectors: how much of that the names of sectors take, at the left.
        names: how much of that the names of parties take, after that.
        row: how high a row is.
        size: of the letters.
    """

    panels: tuple[tuple[Row, ...], ...]
    lefts: tuple[float, ...]
    width: float
    sectors: float
    names: float
    row: float
    size: float

    @property
    def cells(self) -> float:
        """How much room the cells of a panel have."""
        return self.width - self.sectors - self.names

    def cell_left(self, panel: int) -> float:
        """The left edge of the cells of a panel."""
        return self.lefts[panel] + self.sectors + self.names

    def narrowed(self, cells: float) -> Frame:
        """The same, with cells that take so much of each panel, and the panels moved together."""
        width = self.sectors + self.names + cells
        lefts = tuple(self.lefts[0] + number * (width + GUTTER) for number in range(len(self.lefts)))
        return replace(self, width=width, lefts=lefts)


def by_sector(request: Request, parties: Sequence[str]) -> list[tuple[str, str]]:
    """Parties with their sectors, by sector, then those with most influence first, then by name."""
    from mantelnet.model import SECTORS

    subject = request.subject
    sectors = subject.network.sectors

    def key(party: str) -> tuple[int, float, str]:
        sector = sectors[party]
        place = SECTORS.index(sector) if sector else len(SECTORS)
        return place, -(subject.influence(party) or 0.0), subject.label(party).casefold()

    unknown = Text(en="sector unknown", nl="sector onbekend")
    return [
        (party, (label(s) if (s := sectors[party]) else unknown).say(request.language))
        for party in sorted(parties, key=key)
    ]


def frame(
    request: Request, rows: Sequence[tuple[str, str]], left: float, width: float, height: float, least_cells: float
) -> Frame | None:
    """Lay rows in as few panels as keep letters readable; ``None`` when the sheet cannot hold them.

    Args:
        request: what is drawn.
        rows: parties with their sectors, those of a sector together.
        left: the left edge of the room.
        width: of the room.
        height: of the room for rows.
        least_cells: how much room the cells of a panel need.
    """
    subject = request.subject
    for panels in range(1, 7):
        per_panel = -(-len(rows) // panels)
        step = min(17.5, height / per_panel)
        panel = (width - GUTTER * (panels - 1)) / panels
        size = min(BODY, step * 0.6)
        if size < LEAST:
            continue
        names = max(fonts.width(subject.label(p), size, subject.is_influential(p)) for p, _ in rows) + 9
        sectors = max(fonts.width(sector, min(size, SMALL)) for _, sector in rows) + 10
        spare = panel - least_cells
        room = (min(names, 150.0, spare * 0.62), min(sectors, 110.0, spare * 0.38))
        if room[0] < min(names, _LEAST_NAME) or room[1] < min(sectors, _LEAST_NAME):
            return None
        names, sectors = room
        pieces = [rows[start : start + per_panel] for start in range(0, len(rows), per_panel)]
        return Frame(
            panels=tuple(_headed(piece) for piece in pieces),
            lefts=tuple(left + number * (panel + GUTTER) for number in range(len(pieces))),
            width=panel,
            sectors=sectors,
            names=names,
            row=step,
            size=size,
        )
    return None


def _headed(rows: Sequence[tuple[str, str]]) -> tuple[Row, ...]:
    return tuple(
        Row(party, sector if not place or rows[place - 1][1] != sector else "")
        for place, (party, sector) in enumerate(rows)
    )


def names(request: Request, found: Frame, panel: int, top: float, right: float) -> list[Item]:
    """The names of the rows of a panel, with those of sectors before them and a line above each sector.

    Args:
        request: what is drawn.
        found: the frame.
        panel: which panel.
        top: of its first row.
        right: the right edge of its cells.
    """
    subject, size = request.subject, found.size
    left, end = found.lefts[panel], found.cell_left(panel)
    items: list[Item] = []
    for place, row in enumerate(found.panels[panel]):
        y = top + place * found.row
        base = y + found.row / 2 + size * 0.36
        bold = subject.is_influential(row.party)
        if row.sector:
            if place:
                items.append(Line(((left, y), (right, y)), "#8494A3", 0.7))
            else:
                items.append(Line(((left, y), (right, y)), HAIR, 0.7))
            words = fonts.shorten(row.sector, min(size, SMALL), found.sectors - 8)
            items.append(Words(words, left, base, min(size, SMALL), colour=SECOND))
        name = fonts.shorten(subject.label(row.party), size, found.names - 7, bold)
        items.append(Words(name, end - 7, base, size, bold, anchor="end"))
    return items
