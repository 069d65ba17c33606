"""Two columns of a card: which parts stand at the left and which at the right, so that one sheet holds them.

The parts keep their order, first down the left column and then down the right one, where the sheet has room for that.
Where it has not, parts change sides: each column alone still keeps the order. How high a part is on paper is estimated
from the widths of its words; whatever the estimate, nothing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Scene
from mantelnet.report import Block, Bullets, Card, Paragraph
from mantelnet.reports.card.sheet import Piece
from mantelnet.text import Language

#: A column on an A4 sheet, in points, and the letters of it.
WIDTH: Final = 252.0
ROOM: Final = 648.0
_SIZE: Final = 8.5
_LINE: Final = 11.4
_INDENT: Final = 11.0
#: A heading with the air round it, and the air between blocks and between items.
_HEADING: Final = 19.0
_GAP: Final = 2.8
_ITEM: Final = 1.4

Columns = tuple[tuple[Piece, ...], tuple[Piece, ...]]


def split(pieces: Sequence[Piece], language: Language) -> Columns:
    """The parts of the left and of the right column; together all of them."""
    if not pieces:
        return (), ()
    heights = [height(piece, language) for piece in pieces]
    sides = [(*[0] * n, *[1] * (len(pieces) - n)) for n in range(1, len(pieces) + 1)]
    best = min(sides, key=lambda side: _highest(heights, side))
    if _highest(heights, best) > ROOM:
        # The first part, who it is, stays where people begin to read.
        free = [(0, *rest) for rest in product((0, 1), repeat=len(pieces) - 1)]
        best = min(free, key=lambda side: (_highest(heights, side), side))
    left, right = ([p for p, place in zip(pieces, best, strict=True) if place == side] for side in (0, 1))
    return tuple(left), tuple(right)


def _highest(heights: Sequence[float], sides: Sequence[int]) -> float:
    return max(sum(h for h, place in zip(heights, sides, strict=True) if place == side) for side in (0, 1))


def height(piece: Piece, language: Language) -> float:
    """How high a part is on paper, in points: estimated."""
    blocks = list(piece.part.blocks)
    drawn = 0.0
    if piece.scene is not None:
        drawn = scene_height(piece.scene) + _GAP
        if piece.part.id == "position":
            blocks.pop(0)  # The scores stand beside the drawing.
    return _HEADING + drawn + sum(_block(block, language) + _GAP for block in blocks)


def scene_height(scene: Scene) -> float:
    """The height of a drawing on paper: a wide one fills the column."""
    return scene.height * min(1.0, WIDTH / scene.width)


def _block(block: Block, language: Language) -> float:
    return sum(count * _LINE + _ITEM for count in _lines(block, language))


def _lines(block: Block, language: Language) -> Iterator[int]:
    """The number of lines of each paragraph or item."""

    def lines(words: str, room: float, bold: bool = False) -> int:
        return len(fonts.wrap(words, _SIZE, room, bold))

    if isinstance(block, Paragraph):
        yield lines(block.text.say(language), WIDTH, block.weight == "strong")
    elif isinstance(block, Bullets):
        for item in block.items:
            told = (item.text, *item.below)
            yield sum(lines(text.say(language), WIDTH - _INDENT) for text in told)
    elif isinstance(block, Card):
        yield lines(block.title.say(language), WIDTH - 2 * _INDENT, bold=True)
        yield lines(block.about.say(language), WIDTH - 2 * _INDENT)
        for line in block.lines:
            words = " ".join(text.say(language) for text in (line.label, line.text, line.origin) if text)
            yield lines(words, WIDTH - 2 * _INDENT)
