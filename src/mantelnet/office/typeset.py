"""A report as PDF, set by typst: tagged for who listens (PDF/UA-1), with its fonts within.

The template holds no word of a project: whatever comes from a file goes in as data, so nothing in it can be taken for
markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final
from unicodedata import category, normalize

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Group, Item, Scene, Words
from mantelnet.looks import MARKS
from mantelnet.office.card import CardDocument
from mantelnet.office.columns import turned, widths
from mantelnet.office.document import CONTENTS, FEWEST, FIGURE, TINTS, Document, clean, signed, without_extra
from mantelnet.office.retold import Chapter, Heading, Told
from mantelnet.renderers import scene_svg
from mantelnet.report import Bullets, Card, Corner, Field, Name, Paragraph, Table
from mantelnet.text import Language, Text

#: What an A4 page lying down holds below a heading, in points.
ROOM: Final = (728.0, 404.0)
_PAGE: Final = 482.0
_SIZES: Final = (8.6, 7.6)
_MANY: Final = 9
_BOX: Final = "□"
#: A run of boxes, with what joins the parts of an emoji and tells how it is drawn.
_BOXES: Final = re.compile("[\u200c\u200d\ufe00-\ufe0f]*□[\u200c\u200d\ufe00-\ufe0f□]*")
_NARROWER: Final = 0.9


def render(document: Document) -> bytes:
    """The bytes of the PDF; the same for the same edition.

    Raises:
        Unable: without typst.
    """
    from mantelnet.office import typeset_card

    if isinstance(document, CardDocument):
        return _set("card.typ", lambda plain: typeset_card.whole(Sheet(document, plain), document))
    return _set("report.typ", lambda plain: Sheet(document, plain).whole())


def render_poster(scene: Scene, stamp: str, about: str) -> bytes:
    """The bytes of the PDF of one drawing on a sheet as large as it is printed.

    Args:
        scene: the drawing; its description is read to who cannot see it.
        stamp: what it was made of.
        about: for whom, in a sentence.

    Raises:
        Unable: without typst.
    """

    def data(plain: bool) -> dict[str, Any]:
        return {
            "title": drawable(clean(scene.title)),
            "about": drawable(clean(about)),
            "alt": drawable(clean(scene.description)),
            "stamp": stamp,
            **tongue("nl" if scene.language == "nl" else "en"),
            "width": scene.width * scene.scale,
            "height": scene.height * scene.scale,
            "svg": _svg(scene, plain),
        }

    return _set("poster.typ", data)


def _set(template: str, data: Callable[[bool], dict[str, Any]]) -> bytes:
    """Pages from a template and its data; ``data`` is asked whether rare letters in pictures become boxes."""
    try:
        import typst
    except ImportError:
        raise without_extra("pdf") from None
    try:
        return _compiled(template, data(False))
    except typst.TypstError:
        # A few rare letters are refused within a picture: there they become boxes, and stay themselves in the tables.
        return _compiled(template, data(True))


def _compiled(template: str, data: dict[str, Any]) -> bytes:
    import typst

    source = (files("mantelnet.office") / "assets" / template).read_bytes()
    set_pages: Any = typst.compile  # Its types say nothing about several folders of fonts.
    made: bytes = set_pages(
        source,
        format="pdf",
        font_paths=[str(fonts.path(False).parent), str(_second_fonts())],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        pdf_standards="ua-1",
        timestamp=0,
    )
    return made


@cache
def _second_fonts() -> Path:
    """The folder of the font that helps out, which comes with matplotlib (without loading it)."""
    found = find_spec("matplotlib")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"


@cache
def _letters() -> frozenset[int]:
    """The letters that both weights of the font that helps out have."""
    from fontTools.ttLib import TTFont

    known: list[frozenset[int]] = []
    for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
        with TTFont(_second_fonts() / name, lazy=True) as font:
            known.append(frozenset(font.getBestCmap()))
    return known[0] & known[1]


def drawable(words: str) -> str:
    """Words with a box for what no font has (a whole emoji is one): a page that nobody can read is refused."""
    boxed = "".join(c if fonts.has(c) or ord(c) in _letters() else _BOX for c in words)
    return _BOXES.sub(_BOX, boxed) if _BOX in boxed else boxed


def tongue(language: Language) -> dict[str, str]:
    """The language and the region of a PDF."""
    return {"language": language, "region": {"nl": "NL", "en": "GB"}[language]}


class Sheet:
    """The data of the pages."""

    def __init__(self, document: Document, plain_pictures: bool = False) -> None:
        self._document = document
        self._plain = plain_pictures

    def say(self, text: Text) -> str:
        """A sentence in letters that a font has."""
        return drawable(self._document.say(text))

    def whole(self) -> dict[str, Any]:
        """All data of the pages of a report."""
        document = self._document
        return {
            "title": drawable(document.title),
            "subtitle": self.say(document.report.subtitle),
            **tongue(document.language),
            "internal": document.edition.internal,
            "marking": drawable(document.marking),
            "about": drawable(f"{document.without_map} {document.about}".strip()),
            "of": Text(en=" of ", nl=" van ").say(document.language),
            "stamp": document.stamp,
            "description": drawable(document.about),
            "contents": self.say(CONTENTS) if len(document.chapters) >= FEWEST else "",
            "figure": self.say(FIGURE),
            "summary": [self._chapter(part) for part in document.summary],
            "chapters": [self._chapter(part) for part in document.chapters],
        }

    def _picture(self, scene: Scene | None) -> dict[str, Any] | None:
        if scene is None:
            return None
        return {
            "finding": drawable(clean(scene.title)) + ".",
            "alt": drawable(clean(scene.description)),
            "svg": self.svg(scene),
            "width": scene.width,
            "height": scene.height,
        }

    def svg(self, scene: Scene) -> str:
        """A drawing for typst."""
        return _svg(scene, self._plain)

    def _chapter(self, chapter: Chapter) -> dict[str, Any]:
        return {
            "title": self.say(chapter.title),
            "ambition": chapter.id == "ambition",
            "picture": self._picture(chapter.picture),
            "blocks": [self.block(block) for block in chapter.blocks],
        }

    def _signed(self, text: Text) -> dict[str, str]:
        words = self._document.say(text)
        mark, rest = signed(words)
        if words.startswith(MARKS[None].sign + " "):
            mark, rest = MARKS[None], words[2:]
        return {"sign": mark.sign if mark else "", "colour": mark.colour if mark else "", "text": drawable(rest)}

    def block(self, block: Told) -> dict[str, Any]:
        """One block as data."""
        match block:
            case Heading():
                return {"kind": "heading", "text": self.say(block.text)}
            case Paragraph():
                return {"kind": "paragraph", "weight": block.weight, "text": self.say(block.text)}
            case Bullets():
                items = [{**self._signed(i.text), "below": [self.say(b) for b in i.below]} for i in block.items]
                return {"kind": "bullets", "numbered": block.numbered, "weight": block.weight, "items": items}
            case Table():
                return self._table(block)
            case Field():
                return self._field(block)
            case Card():
                return self._card(block)

    def _table(self, table: Table) -> dict[str, Any]:
        size = _SIZES[len(table.columns) >= _MANY]
        upright = turned(table, self._document.language)
        sides = {"left": "left", "right": "right", "centre": "center"}
        return {
            "kind": "table",
            "size": size,
            "widths": [round(w, 2) for w in widths(table, self._document.language, _PAGE, size, upright)],
            "upright": [upright and column.align == "centre" for column in table.columns],
            "sides": [sides[column.align] for column in table.columns],
            "head": [self.say(column.title) for column in table.columns],
            "rows": [[{**self._signed(c.text), "strong": c.weight == "strong"} for c in row] for row in table.rows],
            "notes": [self.say(note) for note in table.notes],
        }

    def _name(self, name: Name) -> dict[str, Any]:
        return {"text": self.say(name.text), "strong": name.strong, "behind": self.say(name.behind)}

    def _corner(self, corner: Corner) -> dict[str, Any]:
        mark = MARKS[corner.quadrant]
        return {
            "sign": mark.sign,
            "colour": mark.colour,
            "tint": TINTS[corner.quadrant],
            "title": self.say(corner.title),
            "names": [self._name(name) for name in corner.names],
        }

    def _field(self, field: Field) -> dict[str, Any]:
        return {
            "kind": "field",
            "columns": [self.say(text) for text in field.columns],
            "rows": [self.say(text) for text in field.rows],
            "corners": [self._corner(corner) for corner in field.corners],
            "notes": [self.say(note) for note in field.notes],
        }

    def _card(self, card: Card) -> dict[str, Any]:
        mark = MARKS[card.quadrant]
        return {
            "kind": "card",
            "sign": mark.sign if card.quadrant else "",
            "colour": mark.colour,
            "title": self.say(card.title),
            "about": self.say(card.about),
            "names": [self._name(name) for name in card.names],
            "lines": [
                {
                    "label": self.say(line.label) if line.label else "",
                    "text": self.say(line.text),
                    "origin": self.say(line.origin) if line.origin else "",
                }
                for line in card.lines
            ],
        }


def _svg(scene: Scene, plain: bool = False) -> str:
    """A drawing for typst, which has the fonts itself."""
    wide, high = f"{scene.width:.1f}", f"{scene.height:.1f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" viewBox="0 0 {wide} {high}" '
        f'font-family="Open Sans">{"".join(_element(item, plain) for item in scene.items)}</svg>'
    )


def _element(item: Item, plain: bool) -> str:
    if isinstance(item, Group):
        return "".join(_element(inner, plain) for inner in item.items)
    if not isinstance(item, Words) or all(fonts.has(c) and category(c) != "Mn" for c in item.text):
        return scene_svg.body([item])
    if plain:
        boxed = "".join(c if fonts.has(c) and category(c) != "Mn" else _BOX for c in clean(item.text))
        return f'<g font-family="DejaVu Sans">{scene_svg.body([replace(item, text=boxed)])}</g>'
    # A line with a letter that the font lacks is set in the font that helps out: it is wider.
    other = replace(item, text=_bare(drawable(clean(item.text))), size=item.size * _NARROWER)
    return f'<g font-family="DejaVu Sans">{scene_svg.body([other])}</g>'


def _bare(words: str) -> str:
    """Words without loose accents: within a picture typst cannot say to which letter they belong."""
    return "".join(c for c in normalize("NFC", words) if category(c) not in ("Mn", "Me"))
