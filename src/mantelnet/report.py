"""The shape of what is shown to people: parts and a handful of blocks, without a language and without a medium.

Sections make them, renderers turn them into a terminal screen or a page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mantelnet.strategies import Quadrant
from mantelnet.text import NOTHING, Text

Weight = Literal["plain", "strong", "muted"]
Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``strong`` is the one sentence to read, ``muted`` is explanation."""

    text: Text
    weight: Weight = "plain"


@dataclass(frozen=True, slots=True)
class Bullet:
    """One item of a list: a sentence, and sentences that belong to it (a question, a reason)."""

    text: Text
    below: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered or not."""

    items: tuple[Bullet, ...]
    numbered: bool = False
    weight: Weight = "plain"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    title: Text
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. ``shade`` is what it counts for, 1 to 5, for a medium with colours; 0 for no colour."""

    text: Text
    weight: Weight = "plain"
    shade: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column names the rows. ``notes`` explain its signs, below it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """A party in a list: its label, set in bold where its influence is high, and its influence and signs behind it."""

    text: Text
    strong: bool = False
    behind: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Corner:
    """One quadrant of the force field and who stands there."""

    quadrant: Quadrant
    title: Text
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """The force field: four corners, in reading order (top left first), and the words of the axes."""

    corners: tuple[Corner, Corner, Corner, Corner]
    rows: tuple[Text, Text]
    columns: tuple[Text, Text]
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled line of a card: what it is, the sentence, where it comes from, and the sign before it on a screen."""

    text: Text
    label: Text | None = None
    origin: Text | None = None
    sign: str = "–"


@dataclass(frozen=True, slots=True)
class Card:
    """A class of parties with its advice. ``quadrant`` gives its mark; ``None`` for parties still unknown."""

    title: Text
    about: Text
    quadrant: Quadrant | None
    names: tuple[Name, ...]
    lines: tuple[Line, ...]


Block = Paragraph | Bullets | Table | Field | Card


@dataclass(frozen=True, slots=True)
class Part:
    """A titled part of a report."""

    id: str
    title: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: what it is about, in a title and a subtitle, and its parts."""

    title: Text
    subtitle: Text
    parts: tuple[Part, ...]
