"""What all pictures share: the sheet with its title and its strip below, and marks in the one look of the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.bounds import moved
from mantelnet.drawing.paper import HAIR, INK, MARGIN, SECOND, WHITE, Paper
from mantelnet.drawing.scene import Group, Item, Line, Scene, Shape, ShapeName, Words
from mantelnet.looks import MARKS
from mantelnet.plots.plot import Request
from mantelnet.strategies import Quadrant
from mantelnet.text import PARTY_WORDS, Language, Text, both, count, day

TITLE: Final = 16.0
SUBTITLE: Final = 10.5
BODY: Final = 9.2
SMALL: Final = 8.5
#: No letters are smaller than this.
_LEAST: Final = 7.2

_SHAPES: Final[Mapping[Quadrant | None, ShapeName]] = {
    "carry": "circle",
    "listen": "square",
    "where_needed": "triangle",
    "inform": "diamond",
    None: "circle",
}


@dataclass(frozen=True, slots=True)
class Head:
    """The top of a sheet: what it found in a sentence, and what kind of picture it is of what."""

    title: Text
    subtitle: Text


def facts(request: Request, *parts: Text) -> Text:
    """A subtitle: some facts in a row, with the reference date behind them."""
    told = list(parts)
    if date := request.subject.file.project.date:
        told.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(date)))
    return Text(en=" · ".join(part.en for part in told), nl=" · ".join(part.nl for part in told))


_NUMBERS: Final = Text(
    en="none one two three four five six seven eight nine ten eleven twelve",
    nl="geen één twee drie vier vijf zes zeven acht negen tien elf twaalf",
)


def in_words(n: int) -> Text:
    """A number in a sentence: in letters up to twelve."""
    return _NUMBERS.map(lambda words: words.split()[n]) if n <= 12 else both(n)


def begin(text: Text) -> Text:
    """A sentence with a capital in front."""
    return text.map(lambda words: words[:1].upper() + words[1:])


def parties(n: int) -> Text:
    """ "3 parties"."""
    return count(n, *PARTY_WORDS)


def too_many(n: int) -> Text:
    """What to do when parties do not fit on a sheet."""
    return Text(
        en="{n} do not fit on this sheet in readable letters. Choose a larger one (--size a0), one sector (--sector) "
        "or one party (--party).",
        nl="{n} passen niet leesbaar op dit vel. Kies een groter vel (--size a0), één sector (--sector) of één partij "
        "(--party).",
    ).fill(n=parties(n))


def top(head: Head, paper: Paper, language: Language) -> tuple[list[Item], float]:
    """The title and subtitle, and how far down they reach."""
    room = paper.width - 2 * MARGIN
    items: list[Item] = []
    y = MARGIN + 2
    for line in fonts.wrap(head.title.say(language), TITLE, room, bold=True, most=2):
        y += TITLE * fonts.LEADING
        items.append(Words(line, MARGIN, y - 3, TITLE, bold=True))
    for line in fonts.wrap(head.subtitle.say(language), SUBTITLE, room, most=2):
        y += SUBTITLE * 1.5
        items.append(Words(line, MARGIN, y, SUBTITLE, colour=SECOND))
    return items, y + 10


def scene(head: Head, paper: Paper, language: Language, items: Sequence[Item], description: Text) -> Scene:
    """A whole sheet."""
    return Scene(
        paper.width,
        paper.height,
        tuple(items),
        head.title.say(language),
        f"{head.subtitle.say(language)}. {description.say(language)}",
        language,
        paper.scale,
    )


def mark(quadrant: Quadrant | None, x: float, y: float, diameter: float, open_shape: bool = False) -> list[Item]:
    """The mark of a strategy: colour and shape; open and dashed for a party that does not take part yet.

    A party without a strategy is a ring with a question mark.
    """
    colour, name = MARKS[quadrant].colour, _SHAPES[quadrant]
    if quadrant is None:
        size = max(_LEAST, diameter * 0.62)
        dash = (2.6, 1.8) if open_shape else None
        return [
            Shape(name, x, y, diameter, WHITE, colour, 1.4, dash),
            Words("?", x, y + size * 0.36, size, bold=True, colour=colour, anchor="middle"),
        ]
    if open_shape:
        return [Shape(name, x, y, max(2.0, diameter - 1.4), WHITE, colour, 1.4, (2.6, 1.8))]
    return [Shape(name, x, y, diameter, colour)]


def running(
    title: Text, names: Sequence[tuple[str, bool]], ending: Text, request: Request, bottom: float
) -> tuple[list[Item], float]:
    """Names in running text over the width of the sheet, in at most two lines; the rest is counted.

    Args:
        title: in bold before the names.
        names: each name, and whether it is bold.
        ending: a sentence behind them.
        request: what is drawn.
        bottom: the baseline of the last line.

    Returns:
        The words, and how much room they take.
    """
    language, room = request.language, request.paper.width - 2 * MARGIN
    tail = ending.say(language)

    def lines(shown: int) -> list[list[Run]]:
        rest = len(names) - shown
        more = Text(en="and {n} more", nl="en nog {n}").fill(n=rest).say(language)
        words = [
            (f"{name}{',' if place < shown - 1 or rest else '.'}", bold, INK)
            for place, (name, bold) in enumerate(names[:shown])
        ]
        words += [(f"{more}.", False, SECOND)] if rest else []
        words += [(word, False, SECOND) for word in tail.split()]
        return broken([(title.say(language) + ":", True, INK), *words], room)

    shown = next((n for n in range(len(names), 0, -1) if len(lines(n)) <= 2), 1)
    found = lines(shown)
    items: list[Item] = []
    for number, line in enumerate(found):
        items += set_line(line, MARGIN, bottom - (len(found) - 1 - number) * BODY * 1.5)
    return items, BODY * 1.5 * len(found) + 4


#: A word with its weight and its colour.
Run = tuple[str, bool, str]


def broken(words: Sequence[Run], room: float, size: float = BODY) -> list[list[Run]]:
    """Words of different weights in lines of at most ``room`` points."""
    lines: list[list[Run]] = [[]]
    used = 0.0
    for text, bold, colour in words:
        short = fonts.shorten(text, size, room, bold)
        wide = fonts.width(short + " ", size, bold)
        if lines[-1] and used + wide > room:
            lines.append([])
            used = 0.0
        lines[-1].append((short, bold, colour))
        used += wide
    return lines


def set_line(line: Sequence[Run], x: float, y: float, size: float = BODY) -> list[Item]:
    """A line of words of different weights; neighbours that look the same are one text."""
    items: list[Item] = []
    for (bold, colour), words in groupby(line, key=lambda word: word[1:]):
        text = " ".join(word for word, *_ in words)
        items.append(Words(text, x, y, size, bold, colour))
        x += fonts.width(text + " ", size, bold)
    return items


def rule(y: float, paper: Paper) -> Line:
    """A hairline over the width of the sheet."""
    return Line(((MARGIN, y), (paper.width - MARGIN, y)), HAIR, 0.8)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a legend: a drawing of a width, and what it means."""

    drawing: tuple[Item, ...]
    width: float
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A block of a legend. ``across`` sets its entries beside each other instead of below each other; ``row`` is the
    height of an entry."""

    title: str
    entries: tuple[Entry, ...]
    across: bool = False
    row: float = 14.5

    @property
    def width(self) -> float:
        """How much room it takes."""
        widths = [e.width + 5 + fonts.width(e.text, BODY) for e in self.entries]
        inner = sum(widths) + 12 * (len(widths) - 1) if self.across else max(widths, default=0.0)
        return max(fonts.width(self.title, BODY, bold=True), inner)

    @property
    def height(self) -> float:
        """How far it reaches down."""
        return 14 + self.row * (1 if self.across else len(self.entries)) + 4


def legend(columns: Sequence[Column], y: float, paper: Paper) -> list[Item]:
    """A strip of legend blocks over the width of the sheet, in as many rows as they need."""
    rows = _rows(columns, paper)
    items: list[Item] = [rule(y, paper)]
    y += 15
    for row in rows:
        free = paper.width - 2 * MARGIN - sum(column.width for column in row)
        gap = min(60.0, free / max(1, len(row) - 1))
        x = MARGIN
        for column in row:
            items += _column(column, x, y)
            x += column.width + gap
        y += max(column.height for column in row)
    return items


def legend_height(columns: Sequence[Column], paper: Paper) -> float:
    """How much of the sheet a legend takes."""
    return 15 + sum(max(column.height for column in row) for row in _rows(columns, paper))


def _rows(columns: Sequence[Column], paper: Paper) -> list[list[Column]]:
    rows: list[list[Column]] = [[]]
    for column in columns:
        used = sum(c.width + 14 for c in rows[-1])
        if rows[-1] and used + column.width > paper.width - 2 * MARGIN:
            rows.append([])
        rows[-1].append(column)
    return rows


def _column(column: Column, x: float, y: float) -> list[Item]:
    items: list[Item] = [Words(column.title, x, y, BODY, bold=True)]
    across, down = x, y + 4 + column.row / 2 + 3.2
    for entry in column.entries:
        items.append(Group(moved(entry.drawing, across, down - 3.2)))
        items.append(Words(entry.text, across + entry.width + 5, down, BODY, colour=INK))
        if column.across:
            across += entry.width + 17 + fonts.width(entry.text, BODY)
        else:
            down += column.row
    return items
