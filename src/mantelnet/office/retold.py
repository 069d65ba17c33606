"""The blocks of a report as paper tells them: real headings, pictures, and no signs that were made for a screen.

A terminal and a page have other means: a strip of characters for answers, letters for names that do not fit. On paper
a picture shows the answers, and names of columns stand upright.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from mantelnet.drawing.scene import Scene
from mantelnet.report import Block, Paragraph, Part, Table
from mantelnet.reports.edition import Edition
from mantelnet.text import Text

#: What a strip of answers is made of; a column of nothing else is left out.
_STRIP: Final = frozenset("·━●")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a chapter."""

    text: Text


Told = Block | Heading


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a report, as paper tells it.

    Args:
        id: of the part.
        title: its heading.
        blocks: what stands in it.
        picture: what a page of its own shows below the heading; ``None`` without one.
    """

    id: str
    title: Text
    blocks: tuple[Told, ...]
    picture: Scene | None = None


def retold(edition: Edition, parts: Iterable[Part], pictures: Mapping[str, Scene | None]) -> tuple[Chapter, ...]:
    """The chapters of parts.

    Args:
        edition: what is told.
        parts: the chapters of the report.
        pictures: what is drawn at the beginning of a chapter, by its id.
    """
    return tuple(_chapter(edition, part, pictures.get(part.id)) for part in parts)


def _chapter(edition: Edition, part: Part, picture: Scene | None) -> Chapter:
    blocks = [_named(block) if isinstance(block, Table) else block for block in _headed(part.blocks)]
    if part.id == "interests":
        blocks = [_with_names(edition, b) if isinstance(b, Table) else b for b in blocks]
    if any(isinstance(block, Table) and _strips(block) for block in blocks):
        blocks = [_without_strips(block) if isinstance(block, Table) else block for block in blocks]
    return Chapter(part.id, part.title, tuple(blocks), picture)


def _headed(blocks: tuple[Block, ...]) -> Iterator[Told]:
    """The blocks, with a heading where a strong sentence stands above a table."""
    for block, after in pairwise([*blocks, None]):
        if isinstance(block, Paragraph) and block.weight == "strong" and isinstance(after, Table):
            yield Heading(block.text.map(lambda words: words.removesuffix(".")))
        elif block is not None:
            yield block


def _named(table: Table) -> Table:
    """A table in which every column has a name, for who hears it; on a screen a sign needs none."""
    columns = []
    for place, column in enumerate(table.columns):
        if not column.title.en:
            words = {row[place].text.en for row in table.rows if place < len(row)}
            column = replace(column, title=_APART if words <= {"≠", ""} else _CHANGE)
        columns.append(column)
    return replace(table, columns=tuple(columns))


_APART: Final = Text(en="Spread", nl="Spreiding")
_CHANGE: Final = Text(en="Change", nl="Verandering")


def _strips(table: Table) -> list[int]:
    """The places of columns that hold strips of answers."""
    return [
        place
        for place in range(len(table.columns))
        if (words := "".join(row[place].text.en for row in table.rows if place < len(row))) and set(words) <= _STRIP
        and "●" in words
    ]  # fmt: skip


def _without_strips(table: Table) -> Table:
    left_out = _strips(table)
    if not left_out:
        return table
    columns = tuple(c for place, c in enumerate(table.columns) if place not in left_out)
    rows = tuple(tuple(c for place, c in enumerate(row) if place not in left_out) for row in table.rows)
    notes = tuple(_BETWEEN if note.en.startswith("● ") else note for note in table.notes)
    return replace(table, columns=columns, rows=rows, notes=notes)


_BETWEEN: Final = Text(
    en="The middle answer, with the lowest and the highest between brackets; n is how many people. Everybody weighs "
    "the same: with the middle of their own answers.",
    nl="Het middelste antwoord, met het laagste en het hoogste tussen haakjes; n is hoeveel personen. Iedereen weegt "
    "even zwaar: met het middelste van de eigen antwoorden.",
)


def _with_names(edition: Edition, table: Table) -> Table:
    """The matrix of interests with themes instead of letters, and without the key to these."""
    matrix = edition.analysis.picture.interests
    named: dict[str, Text] = {}
    for place, theme in enumerate(matrix.used):
        named[_letter(place)] = matrix.themes[theme]
    columns = tuple(replace(c, title=named.get(c.title.en, c.title)) for c in table.columns)
    notes = tuple(note for note in table.notes if not note.en.startswith(f"{_letter(0)} "))
    return replace(table, columns=columns, notes=notes)


def _letter(place: int) -> str:
    """How the matrix numbers its columns: A to Z, AA, AB."""
    return chr(ord("A") + place) if place < 26 else f"{_letter(place // 26 - 1)}{chr(ord('A') + place % 26)}"
