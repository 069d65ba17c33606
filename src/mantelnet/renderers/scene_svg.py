"""A drawing as SVG: text stays text, the font comes along, and nothing is asked of the network."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Any, Final

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words, every

FAMILY: Final = "Mantelnet Sans"
_FALLBACK: Final = f"'{FAMILY}','Open Sans','Segoe UI',Arial,sans-serif"


def render(scene: Scene) -> str:
    """A whole SVG document, as large as it is printed."""
    texts = [item for item in every(scene.items) if isinstance(item, Words)]
    faces = "".join(font_face(bold, {t.text for t in texts if t.bold is bold}) for bold in (False, True))
    wide, high = _number(scene.width * scene.scale), _number(scene.height * scene.scale)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" '
        f'viewBox="0 0 {_number(scene.width)} {_number(scene.height)}" role="img" lang="{scene.language}" '
        f'aria-labelledby="title description">\n'
        f'<title id="title">{_text(scene.title)}</title>\n<desc id="description">{_text(scene.description)}</desc>\n'
        f"<style>{faces}text{{font-family:{_FALLBACK}}}</style>\n"
        f'<rect width="100%" height="100%" fill="#FFFFFF"/>\n{body(scene.items)}</svg>\n'
    )


def body(items: Iterable[Item], looks: Callable[[str], str] = str, digits: int = 2) -> str:
    """The elements of a drawing, without the document around them.

    Args:
        items: what to draw.
        looks: what to write for the attributes that say how an element looks; a page with a style sheet has a shorter
            way to say it.
        digits: of places, behind the decimal point.
    """
    pen = _Pen(looks, digits)
    return "".join(map(pen.element, items))


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes elements; see :func:`body`."""

    looks: Callable[[str], str]
    digits: int

    def element(self, item: Item) -> str:
        if isinstance(item, Group):
            kind = f' class="{escape(item.kind, quote=True)}"' if item.kind else ""
            data = "".join(f' data-{key}="{_attribute(value)}"' for key, value in item.data.items())
            title = f"<title>{_text(item.title)}</title>" if item.title else ""
            return f"<g{kind}{data}>{title}{''.join(map(self.element, item.items))}</g>\n"
        if isinstance(item, Line):
            return self.line(item)
        if isinstance(item, Box):
            paint = self.paint(item.fill, item.stroke, item.stroke_width, item.dash)
            place = f'x="{self.at(item.x)}" y="{self.at(item.y)}"'
            return f'<rect {place} width="{self.at(item.width)}" height="{self.at(item.height)}"{paint}/>'
        if isinstance(item, Shape):
            paint = self.paint(item.fill, item.stroke, item.stroke_width, item.dash)
            if item.name == "circle":
                return f'<circle cx="{self.at(item.x)}" cy="{self.at(item.y)}" r="{self.at(item.radius)}"{paint}/>'
            points = " ".join(f"{self.at(x)},{self.at(y)}" for x, y in item.corners)
            return f'<polygon points="{points}"{paint}/>'
        return self.words(item)

    def line(self, line: Line) -> str:
        (x, y), *rest = line.points
        start = f"M{self.at(x)} {self.at(y)}"
        if line.curved and len(rest) == 2:
            (bend_x, bend_y), (end_x, end_y) = rest
            way = f"{start}Q{self.at(bend_x)} {self.at(bend_y)} {self.at(end_x)} {self.at(end_y)}"
        else:
            way = start + "".join(f"L{self.at(a)} {self.at(b)}" for a, b in rest)
        return f'<path d="{way}"{self.paint("none", line.colour, line.width, line.dash)}/>'

    def paint(self, fill: str | None, stroke: str | None, width: float, dash: tuple[float, float] | None) -> str:
        paint = f' fill="{fill or "none"}"'
        if stroke:
            paint += f' stroke="{stroke}" stroke-width="{_number(width)}"'
            if dash:
                paint += f' stroke-dasharray="{_number(dash[0])} {_number(dash[1])}"'
        return self.looks(paint)

    def words(self, words: Words) -> str:
        place = f'x="{self.at(words.x)}" y="{self.at(words.y)}"'
        turned = f' transform="rotate(-90 {self.at(words.x)} {self.at(words.y)})"' if words.upright else ""
        look = f' font-size="{_number(words.size)}" fill="{words.colour}"'
        if words.bold:
            look += ' font-weight="700"'
        if words.anchor != "start":
            look += f' text-anchor="{words.anchor}"'
        if words.halo:
            look += (
                f' paint-order="stroke" stroke="#FFFFFF" stroke-width="{_number(words.halo)}" stroke-linejoin="round"'
            )
        return f"<text {place}{self.looks(look)}{turned}>{_text(words.text)}</text>"

    def at(self, place: float) -> str:
        return _number(place, self.digits)


def font_face(bold: bool, texts: Iterable[str]) -> str:
    """The rule that brings the letters of some texts along; nothing for no text."""
    letters = "".join(sorted({letter for text in texts for letter in text}))
    if not letters:
        return ""
    return (
        f"@font-face{{font-family:'{FAMILY}';font-weight:{700 if bold else 400};"
        f"src:url(data:font/ttf;base64,{_subset(bold, letters)}) format('truetype')}}"
    )


#: What a browser needs to draw letters; no hints, no ligatures, no kerning: words are as wide as they were measured.
_TABLES: Final = frozenset({"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post"})

#: Of the names of the font: its copyright, its family and its weight.
_NAMES: Final = (0, 1, 2)


@cache
def _subset(bold: bool, letters: str) -> str:
    """The font with these letters only, as base64: a tenth of its size.

    The subsetter of fontTools would do this too, but takes longer to load than all the rest of a drawing takes. It is
    not packed: packers of two machines need not give the same bytes.
    """
    from base64 import b64encode
    from io import BytesIO

    from fontTools.ttLib import TTFont

    with TTFont(fonts.path(bold), recalcTimestamp=False) as font:
        known = font.getBestCmap()
        wanted = {ord(letter): known[ord(letter)] for letter in letters if ord(letter) in known}
        glyphs = font["glyf"]
        kept = _with_parts(glyphs, {".notdef", *wanted.values()})
        order = [name for name in font.getGlyphOrder() if name in kept]
        widths = font["hmtx"].metrics
        font["hmtx"].metrics = {name: widths[name] for name in order}
        glyphs.glyphs = {name: glyphs[name] for name in order}
        for name in order:
            glyphs[name].removeHinting()
        glyphs.glyphOrder = order
        font.setGlyphOrder(order)
        for table in font["cmap"].tables:
            table.cmap = wanted
        font["cmap"].tables = [table for table in font["cmap"].tables if (table.platformID, table.format) == (3, 4)]
        font["post"].formatType = 3.0
        font["name"].names = [name for name in font["name"].names if name.nameID in _NAMES]
        for tag in set(font.keys()) - _TABLES - {"GlyphOrder"}:
            del font[tag]
        written = BytesIO()
        font.save(written, reorderTables=False)
    return b64encode(written.getvalue()).decode()


def _with_parts(glyphs: Any, names: set[str]) -> set[str]:
    """Glyphs with those that they are put together from: é from e and an accent."""
    waiting, kept = list(names), set(names)
    while waiting:
        for part in glyphs[waiting.pop()].getComponentNames(glyphs):
            if part not in kept:
                kept.add(part)
                waiting.append(part)
    return kept


def _number(value: float, digits: int = 2) -> str:
    """Hundredths of a point are enough; no idle zeros, no minus zero."""
    plain = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if plain == "-0" else plain


def _text(text: str) -> str:
    return escape(_printable(text), quote=False)


def _attribute(text: str) -> str:
    return escape(_printable(text), quote=True)


def _printable(text: str) -> str:
    """Without the control characters that XML does not allow."""
    return "".join(letter if letter >= " " else " " for letter in text)
