"""The words of a poster: what is missing, what stands out or was agreed, and what comes next; each in a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import INK, SECOND
from mantelnet.drawing.scene import Item, Line, Words
from mantelnet.looks import MARKS
from mantelnet.office.document import clean
from mantelnet.poster.paper import ACCENT
from mantelnet.report import Block, Bullets, Paragraph
from mantelnet.reports import summary
from mantelnet.reports.chapters import chapters
from mantelnet.reports.edition import Edition
from mantelnet.text import Language, Text

_SIZE: Final = 9.8
_BELOW: Final = 8.9
_LEADING: Final = 1.34
_GAP: Final = 4.6
_INDENT: Final = 13.0
_BETWEEN: Final = 24.0
#: From the top of a column to the top of its first words.
_HEAD: Final = 25.0
#: Lines to write on: how far they lie apart.
_LINE: Final = 27.0
_RULE: Final = "#9AA5B1"


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines that stay together.

    Args:
        lines: each with its size, weight and colour.
        sign: what stands before the first one, and its colour; empty for none.
        indent: how far the lines stand in.
    """

    lines: tuple[tuple[str, float, bool, str], ...]
    sign: tuple[str, str]
    indent: float

    @property
    def height(self) -> float:
        """How much room it takes, with the air behind it."""
        return sum(size * _LEADING for _, size, *_ in self.lines) + _GAP

    def drawn(self, x: float, y: float) -> Iterator[Item]:
        """Its words, from a top left corner."""
        for place, (words, size, bold, colour) in enumerate(self.lines):
            y += size * _LEADING
            baseline = y - size * 0.3
            if place == 0 and self.sign[0]:
                yield Words(self.sign[0], x, baseline, size, bold=True, colour=self.sign[1])
            yield Words(words, x + self.indent, baseline, size, bold, colour)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, what it says (nothing where people are to write), and how wide it is."""

    title: Text
    pieces: tuple[Piece, ...]
    width: float

    @property
    def height(self) -> float:
        """How much room all of it takes."""
        return _HEAD + sum(piece.height for piece in self.pieces) + 8

    def told(self, language: Language) -> Iterator[str]:
        """Its words, for who cannot see them."""
        yield self.title.say(language) + ":"
        yield from (" ".join(words for words, *_ in piece.lines) for piece in self.pieces)


def columns(edition: Edition, width: float) -> tuple[Column, ...]:
    """The columns of an edition, which share some width; in the last one people write."""
    tiles = {tile.id: tile for tile in summary.tiles(edition)}
    # Readers who see no scores see few signals, and those are about what is missing.
    middle = tiles["stands-out"] if edition.internal else tiles["agreed"]
    missing = next((part.blocks for part in chapters(edition) if part.id == "missing"), ())
    each = (width - 3 * _BETWEEN) / 4

    def column(title: Text, blocks: Sequence[Block]) -> Column:
        return Column(title, tuple(_pieces(blocks, each, edition.language)), each)

    return (
        column(_MISSING, missing or (Paragraph(_NOTHING),)),
        column(middle.title, middle.blocks),
        column(tiles["next"].title, tiles["next"].blocks),
        Column(_WRITE, (), each),
    )


_MISSING: Final = Text(en="Who and what is missing", nl="Wie en wat ontbreekt")
_NOTHING: Final = Text(
    en="Nobody has noted yet what is needed. Who do you miss?",
    nl="Nog niet genoteerd wat er nodig is. Wie mist u?",
)
_MORE: Final = Text(en="And {n} more: see the report.", nl="En nog {n}: zie het rapport.")
_WRITE: Final = Text(en="What we agree today", nl="Wat we vandaag afspreken")
_WHAT: Final = Text(en="what", nl="wat")
_WHO_AND_WHEN: Final = Text(en="who, by when", nl="wie, uiterlijk wanneer")


def _pieces(blocks: Sequence[Block], width: float, language: Language) -> Iterator[Piece]:
    """Paragraphs and lists, set to a width; other blocks have no place on a poster."""
    for block in blocks:
        if isinstance(block, Paragraph):
            bold, colour = block.weight == "strong", SECOND if block.weight == "muted" else INK
            lines = fonts.wrap(clean(block.text.say(language)), _SIZE, width, bold)
            yield Piece(tuple((line, _SIZE, bold, colour) for line in lines), ("", INK), 0.0)
        elif isinstance(block, Bullets):
            yield from _items(block, width - _INDENT, language)


def _items(block: Bullets, width: float, language: Language) -> Iterator[Piece]:
    for number, item in enumerate(block.items, 1):
        sign, words = (f"{number}" if block.numbered else "•", ACCENT), clean(item.text.say(language))
        for mark in MARKS.values():
            if words.startswith(mark.sign + " "):
                sign, words = (mark.sign, mark.colour), words.removeprefix(mark.sign + " ")
        lines = [(line, _SIZE, False, INK) for line in fonts.wrap(words, _SIZE, width)]
        for below in item.below:
            lines += [(line, _BELOW, False, SECOND) for line in fonts.wrap(clean(below.say(language)), _BELOW, width)]
        yield Piece(tuple(lines), sign, _INDENT)


def drawn(all_: Sequence[Column], x: float, y: float, bottom: float, language: Language) -> Iterator[Item]:
    """The columns beside each other, each with as many pieces as fit."""
    for column in all_:
        yield Words(clean(column.title.say(language)), x, y + 13, 13, bold=True, colour=ACCENT)
        if column.pieces:
            yield from _fitted(column, x, y + _HEAD, bottom, language)
        else:
            yield from _writing(column, x, y + _HEAD, bottom, language)
        x += column.width + _BETWEEN


def _fitted(column: Column, x: float, y: float, bottom: float, language: Language) -> Iterator[Item]:
    """As many pieces as fit, and a line that counts the others."""
    pieces, shown, rest = column.pieces, len(column.pieces), _BELOW * _LEADING
    while shown and y + sum(p.height for p in pieces[:shown]) + (rest if shown < len(pieces) else -_GAP) > bottom:
        shown -= 1
    for piece in pieces[:shown]:
        yield from piece.drawn(x, y)
        y += piece.height
    if shown < len(pieces):
        more = _MORE.fill(n=len(pieces) - shown).say(language)
        yield Words(more, x, y + _BELOW, _BELOW, colour=SECOND)


def _writing(column: Column, x: float, y: float, bottom: float, language: Language) -> Iterator[Item]:
    """Lines to write on during the meeting, down to the bottom: what at the left, who and when at the right."""
    split = x + column.width * 0.62
    for words, left in ((_WHAT, x), (_WHO_AND_WHEN, split)):
        yield Words(words.say(language), left, y + _BELOW, _BELOW, colour=SECOND)
    y += _BELOW + _LINE
    while y <= bottom:
        yield Line(((x, y), (split - 12, y)), _RULE, 0.7)
        yield Line(((split, y), (x + column.width, y)), _RULE, 0.7)
        y += _LINE
