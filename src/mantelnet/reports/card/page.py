"""A card as one page that stands on its own: two columns on paper and on a wide screen, one on a small screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from markupsafe import Markup

from mantelnet import __version__
from mantelnet.characters import shown
from mantelnet.drawing.scene import Scene
from mantelnet.renderers import scene_svg
from mantelnet.renderers.html import Blocks
from mantelnet.reports import pictures
from mantelnet.reports.card.columns import split
from mantelnet.reports.card.sheet import Piece, sheet
from mantelnet.reports.edition import Edition
from mantelnet.reports.page import asset, with_fonts
from mantelnet.reports.words import INTERNAL, NAMES
from mantelnet.text import Text, both

#: Parts over the whole width: the first and the last.
_WIDE: Final = frozenset({"next", "about"})
_CARD: Final = Text(en="Card: {name}", nl="Kaart: {name}")


def render(edition: Edition) -> str:
    """The page; the same for the same edition."""
    return with_fonts("card.html", _context(edition), _style(edition), "")


def _style(edition: Edition) -> str:
    # Only sentences of our own come into the style sheet.
    return (
        asset("card.css")
        .replace("/*dark pictures*/", pictures.recolouring())
        .replace("{marking}", _marking(edition).say(edition.language))
    )


def _marking(edition: Edition) -> Text:
    made = Text(en="Made for {name}", nl="Gemaakt voor {name}").fill(name=NAMES[edition.audience])
    return INTERNAL if edition.internal else made


def _context(edition: Edition) -> dict[str, Any]:
    def say(text: Text) -> str:
        return shown(text.say(edition.language))

    card = sheet(edition)
    blocks = Blocks(edition.language)
    left, right = split([piece for piece in card.pieces if piece.part.id not in _WIDE], edition.language)

    def told(pieces: Sequence[Piece]) -> list[dict[str, Any]]:
        return [_piece(edition, blocks, piece, say(piece.part.title)) for piece in pieces]

    position = edition.analysis.picture.field.get(edition.party)
    strategy = position.strategy if position and edition.scored else None
    return {
        "stamp": Markup(edition.stamp.write()),
        "language": edition.language,
        "version": __version__,
        "live": "",
        "internal": edition.internal,
        "title": say(_CARD.fill(name=card.name)),
        "name": say(card.name),
        "sign": blocks.sign(strategy.quadrant) + " " if strategy else "",
        "subtitle": say(card.subtitle),
        "marking": say(_marking(edition)),
        "skip": say(Text(en="To the contents", nl="Naar de inhoud")),
        "first": told([piece for piece in card.pieces if piece.part.id == "next"]),
        "columns": [told(left), told(right)],
        "last": told([piece for piece in card.pieces if piece.part.id == "about"]),
    }


def _piece(edition: Edition, blocks: Blocks, piece: Piece, title: str) -> dict[str, Any]:
    """A part; beside the force field stand the scores, which are its first block."""
    id_ = piece.part.id
    found = [blocks.block(block, f"{id_}-title") for block in piece.part.blocks]
    beside = found.pop(0) if piece.scene and id_ == "position" else Markup("")
    drawing = _drawing(edition, piece.scene, id_) if piece.scene else ""
    return {"id": id_, "title": title, "drawing": drawing, "beside": beside, "body": Markup("\n").join(found)}


def _drawing(edition: Edition, scene: Scene, id_: str) -> Markup:
    """A drawing within the page, with its words for who cannot see it."""
    wide, high = f"{scene.width:.0f}", f"{scene.height:.0f}"
    title, about = (shown(both(words).say(edition.language)) for words in (scene.title, scene.description))
    return Markup(
        '<svg class="picture" viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" '
        'aria-labelledby="{2}-drawing {2}-told"><title id="{2}-drawing">{3}</title><desc id="{2}-told">{4}</desc>\n'
        "{5}</svg>"
    ).format(wide, high, id_, title, about, Markup(scene_svg.body(scene.items)))
