"""The card of one party as office files tell it: its sheet, beside what every such file says about itself."""

from __future__ import annotations

from dataclasses import dataclass

from mantelnet.office.document import Document
from mantelnet.report import Block, Bullet, Bullets
from mantelnet.reports.card.columns import split
from mantelnet.reports.card.sheet import Piece, Sheet, sheet
from mantelnet.reports.edition import Edition

#: Parts over the whole width.
_WIDE = ("next", "about")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDocument(Document):
    """A card, ready to be written into an office file.

    Args:
        sheet: the card.
    """

    sheet: Sheet

    @property
    def columns(self) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """The parts of the left and of the right column."""
        return split([piece for piece in self.sheet.pieces if piece.part.id not in _WIDE], self.language)


def document(edition: Edition) -> CardDocument:
    """The card of the party of an edition."""
    made = sheet(edition)
    return CardDocument(edition=edition, report=made.report, map=None, field=None, sheet=made)


def flat(block: Block) -> Block:
    """A list whose items say on one line what they say below it: there is no room for a line of its own."""
    return Bullets(tuple(map(_flat, block.items)), block.numbered) if isinstance(block, Bullets) else block


def _flat(item: Bullet) -> Bullet:
    words = item.text
    announced = words.en.endswith(":")
    for place, below in enumerate(item.below):
        words = words + ("; " if place and not announced else " " if announced else " (") + below
    return Bullet(words + ")" if item.below and not announced else words)
