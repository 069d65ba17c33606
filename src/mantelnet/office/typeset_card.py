"""The data of a card for typst: its parts in two columns, and its drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mantelnet.office.card import CardDocument
from mantelnet.office.document import clean
from mantelnet.reports.card.sheet import Piece
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.office.typeset import Sheet


def whole(sheet: Sheet, card: CardDocument) -> dict[str, Any]:
    """All data of the pages of a card."""
    from mantelnet.office.typeset import tongue

    def told(pieces: tuple[Piece, ...]) -> list[dict[str, Any]]:
        return [_piece(sheet, piece) for piece in pieces]

    first, last = (card.sheet.piece(id_) for id_ in ("next", "about"))
    left, right = card.columns
    return {
        "title": sheet.say(card.report.title),
        "subtitle": sheet.say(card.report.subtitle),
        **tongue(card.language),
        "internal": card.edition.internal,
        "marking": sheet.say(_same(card.marking)),
        "description": sheet.say(_same(card.about)),
        "of": Text(en=" of ", nl=" van ").say(card.language),
        "stamp": card.stamp,
        "first": told((first,)) if first else [],
        "left": told(left),
        "right": told(right),
        "last": told((last,)) if last else [],
    }


def _same(words: str) -> Text:
    return Text(en=words, nl=words)


def _piece(sheet: Sheet, piece: Piece) -> dict[str, Any]:
    """A part; beside the force field stand the scores, which are its first block."""
    blocks = [sheet.block(block) for block in piece.part.blocks]
    beside = [blocks.pop(0)] if piece.scene and piece.part.id == "position" else []
    picture = None
    if piece.scene is not None:
        picture = {
            "svg": sheet.svg(piece.scene),
            "alt": sheet.say(_same(f"{clean(piece.scene.title)}. {clean(piece.scene.description)}")),
            "width": round(piece.scene.width, 1),
        }
    return {
        "id": piece.part.id,
        "title": sheet.say(piece.part.title),
        "blocks": blocks,
        "beside": beside,
        "picture": picture,
    }
