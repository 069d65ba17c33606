"""A drawing as shapes of PowerPoint that people can move: lines stay tied to the parties that they join."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count
from math import hypot
from typing import Any, Final

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import WHITE
from mantelnet.drawing.scene import Box, Group, Item, Line, Point, Scene, Shape, Words
from mantelnet.office.document import clean

_FORMS: Final = {
    "circle": MSO_SHAPE.OVAL,
    "square": MSO_SHAPE.RECTANGLE,
    "triangle": MSO_SHAPE.ISOSCELES_TRIANGLE,
    "diamond": MSO_SHAPE.DIAMOND,
}
_SIDES: Final = {"start": PP_ALIGN.LEFT, "middle": PP_ALIGN.CENTER, "end": PP_ALIGN.RIGHT}
_DECORATIVE: Final = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
#: Letters of a slide need more room than those of the sheet: they are another font.
_WIDER: Final = 1.06
#: From the top of a box of text to the baseline of its first line, in parts of the size.
_RISE: Final = 0.98
_LEADING: Final = 1.2


class Painter:
    """Draws a scene on a slide.

    Args:
        shapes: those of the slide.
        place: where its left upper corner comes, in EMU.
        scale: EMU a point of the scene.
        spoken: what is said of a party, by its id.
    """

    def __init__(self, shapes: Any, place: tuple[int, int], scale: float, spoken: Mapping[str, str]) -> None:
        self._shapes = shapes
        self._left, self._top = place
        self._scale = scale
        self._spoken = spoken
        self._marks: dict[str, tuple[Shape, Any]] = {}

    def paint(self, scene: Scene) -> None:
        """All items, back to front; ties come behind the parties, and are tied to them at the end."""
        ties: list[tuple[Group, Any]] = []
        for item in scene.items:
            if isinstance(item, Group) and item.kind == "tie":
                ties.append((item, self._connector(item)))
            elif isinstance(item, Group) and item.kind == "party":
                self._party(item)
            else:
                self._item(self._shapes, item)
        twice = [{tie.data["a"], tie.data["b"]} for tie, _ in ties]
        for tie, connector in ties:
            both = twice.count({tie.data["a"], tie.data["b"]}) > 1
            self._glue(tie, connector, second=both and tie.data["layer"] == "informal")

    def _x(self, x: float) -> int:
        return round(self._left + x * self._scale)

    def _y(self, y: float) -> int:
        return round(self._top + y * self._scale)

    def _long(self, length: float) -> int:
        return max(1, round(length * self._scale))

    def _pt(self, points: float) -> Any:
        return Pt(max(0.25, points * self._scale / 12700))

    def _item(self, shapes: Any, item: Item) -> None:
        if isinstance(item, Group):
            for inner in item.items:
                self._item(shapes, inner)
        elif isinstance(item, Words):
            self._words(shapes, [item])
        elif isinstance(item, Line):
            _silent(self._line(shapes, item))
        elif isinstance(item, Box):
            box = shapes.add_shape(
                MSO_SHAPE.RECTANGLE, self._x(item.x), self._y(item.y), self._long(item.width), self._long(item.height)
            )
            self._paint(box, item.fill, item.stroke, item.stroke_width, item.dash)
            _silent(box)
        else:
            _silent(self._shape(shapes, item))

    def _line(self, shapes: Any, item: Line) -> Any:
        points = _bent(item) if item.curved else item.points
        places = [(self._x(x), self._y(y)) for x, y in points]
        if len(places) == 2:
            line = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *places[0], *places[1])
        else:
            drawing = shapes.build_freeform(*places[0])
            drawing.add_line_segments(places[1:], close=False)
            line = drawing.convert_to_shape()
            line.fill.background()
        _flat(line)
        self._pen(line.line, item.colour, item.width, item.dash)
        return line

    def _shape(self, shapes: Any, item: Shape) -> Any:
        left, top, right, bottom = _edges(item)
        shape = shapes.add_shape(
            _FORMS[item.name], self._x(left), self._y(top), self._long(right - left), self._long(bottom - top)
        )
        self._paint(shape, item.fill, item.stroke, item.stroke_width, item.dash)
        return shape

    def _paint(self, shape: Any, fill: str | None, stroke: str | None, width: float, dash: object) -> None:
        _flat(shape)
        if fill is None:
            shape.fill.background()
        else:
            shape.fill.solid()
            shape.fill.fore_color.rgb = _rgb(fill)
        if stroke is None:
            shape.line.fill.background()
        else:
            self._pen(shape.line, stroke, width, dash)

    def _pen(self, line: Any, colour: str, width: float, dash: object) -> None:
        line.color.rgb = _rgb(colour)
        line.width = self._pt(width)
        if dash:
            line.dash_style = MSO_LINE.DASH

    def _words(self, shapes: Any, lines: Sequence[Words]) -> Any:
        """Lines below each other as one box of text."""
        first = lines[0]
        wide = max(fonts.width(w.text, w.size, w.bold) for w in lines) * _WIDER + 2
        high = first.size * _LEADING * len(lines)
        left = first.x - {"start": 0.0, "middle": wide / 2, "end": wide}[first.anchor]
        top = first.y - first.size * _RISE
        if first.upright:
            up = {"start": wide / 2, "middle": 0.0, "end": -wide / 2}[first.anchor]
            left, top = first.x - first.size * 0.35 - wide / 2, first.y - up - high / 2
        box = shapes.add_textbox(self._x(left), self._y(top), self._long(wide), self._long(high))
        box.rotation = -90 if first.upright else 0
        if first.halo:
            _veil(box)
        frame = box.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        frame.word_wrap, frame.auto_size, frame.vertical_anchor = False, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.MIDDLE
        paragraph = frame.paragraphs[0]
        paragraph.alignment = _SIDES[first.anchor]
        for place, words in enumerate(lines):
            if place:
                paragraph.add_line_break()
            run = paragraph.add_run()
            run.text = clean(words.text)
            run.font.size, run.font.bold = self._pt(words.size), words.bold
            run.font.color.rgb = _rgb(words.colour)
        return box

    def _party(self, item: Group) -> None:
        """A party as one thing: its mark and its name move together."""
        group = self._shapes.add_group_shape()
        lines: list[Words] = []
        for inner in item.items:
            if isinstance(inner, Shape):
                if inner.fill == inner.stroke:
                    continue  # The white edge at which lines of the sheet end.
                mark = self._shape(group.shapes, inner)
                mark.name = self._name(item)
                self._marks.setdefault(item.data["id"], (inner, mark))
            elif isinstance(inner, Words) and inner.text == "?":
                self._words(group.shapes, [inner])
            elif isinstance(inner, Words):
                lines.append(inner)
        if lines:
            self._words(group.shapes, lines)
        group.name = self._name(item)
        describe(group, self._spoken.get(item.data["id"], ""))

    def _name(self, item: Group) -> str:
        return self._spoken.get(item.data["id"], "").split(",")[0][:80] or item.data["id"]

    def _connector(self, tie: Group) -> Any:
        line = tie.items[0]
        assert isinstance(line, Line)
        (x, y), *_, (end_x, end_y) = line.points
        made = self._shapes.add_connector(
            MSO_CONNECTOR.STRAIGHT, self._x(x), self._y(y), self._x(end_x), self._y(end_y)
        )
        _flat(made)
        self._pen(made.line, line.colour, line.width, line.dash or tie.data["layer"] == "informal" or None)
        if len(tie.items) > 1:
            pen = made.line._get_or_add_ln()
            etree.SubElement(pen, qn("a:tailEnd"), type="triangle")
        said = [self._spoken.get(tie.data[end], "").split(",")[0] for end in ("a", "b")]
        describe(made, " – ".join(said))
        return made

    def _glue(self, tie: Group, connector: Any, second: bool) -> None:
        """Tie a line to its parties, at the sides that face each other; the second of a pair beside the first."""
        line = tie.items[0]
        assert isinstance(line, Line)
        ends = [self._marks[tie.data[key]] for key in ("a", "b") if tie.data[key] in self._marks]
        if len(ends) < 2:
            return
        ends.sort(key=lambda end: hypot(end[0].x - line.points[0][0], end[0].y - line.points[0][1]))
        (source, begin), (target, finish) = ends
        first, start = _site(source, (target.x, target.y), second)
        last, end = _site(target, (source.x, source.y), second)
        connector.begin_x, connector.begin_y = self._x(start[0]), self._y(start[1])
        connector.end_x, connector.end_y = self._x(end[0]), self._y(end[1])
        properties = connector._element.nvCxnSpPr.cNvCxnSpPr
        for name, shape, site in (("a:stCxn", begin, first), ("a:endCxn", finish, last)):
            etree.SubElement(properties, qn(name), id=str(shape.shape_id), idx=str(site))


def panel(shapes: Any, place: tuple[int, int], wide: int, high: int) -> None:
    """White ground for a drawing, on slides whose own ground we do not know."""
    edge = 12700 * 4
    box = shapes.add_shape(MSO_SHAPE.RECTANGLE, place[0] - edge, place[1] - edge, wide + 2 * edge, high + 2 * edge)
    _flat(box)
    box.fill.solid()
    box.fill.fore_color.rgb = _rgb(WHITE)
    box.line.fill.background()
    _silent(box)


def _flat(shape: Any) -> None:
    """Without the shadows and effects of the theme."""
    style = shape._element.find(qn("p:style"))
    if style is not None:
        shape._element.remove(style)


def _veil(box: Any) -> None:
    """Ground behind a name, through which lines are seen only faintly."""
    box.fill.solid()
    box.fill.fore_color.rgb = _rgb(WHITE)
    colour = box._element.spPr.find(qn("a:solidFill")).find(qn("a:srgbClr"))
    etree.SubElement(colour, qn("a:alpha"), val="82000")


def _bent(line: Line, steps: int = 12) -> list[Point]:
    """Points along a line that its middle point bends."""
    (x0, y0), (x1, y1), (x2, y2) = line.points
    found = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        found.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
    return found


def describe(shape: Any, words: str) -> None:
    """What a shape shows, for who listens."""
    shape._element._nvXxPr.cNvPr.set("descr", words)


def _silent(shape: Any) -> None:
    """A shape that says nothing to who listens."""
    shape._element._nvXxPr.cNvPr.append(etree.fromstring(_DECORATIVE))


def _rgb(colour: str) -> Any:
    make: Any = RGBColor  # Its library does not say which types it takes.
    return make.from_string(colour.lstrip("#"))


def _edges(shape: Shape) -> tuple[float, float, float, float]:
    if not shape.corners:
        r = shape.radius
        return shape.x - r, shape.y - r, shape.x + r, shape.y + r
    xs, ys = [x for x, _ in shape.corners], [y for _, y in shape.corners]
    return min(xs), min(ys), max(xs), max(ys)


def _sites(shape: Shape) -> list[Point]:
    """Where PowerPoint lets lines begin on a shape, in its own order."""
    left, top, right, bottom = _edges(shape)
    x, y = (left + right) / 2, (top + bottom) / 2
    if shape.name == "circle":
        r = shape.radius * 0.70711
        return [
            (x, top), (x - r, y - r), (left, y), (x - r, y + r), (x, bottom), (x + r, y + r), (right, y),
            (x + r, y - r),
        ]  # fmt: skip
    if shape.name == "triangle":
        return [(x, top), ((left + x) / 2, y), (left, bottom), (x, bottom), (right, bottom), ((right + x) / 2, y)]
    return [(x, top), (left, y), (x, bottom), (right, y)]


def _site(shape: Shape, other: Point, second: bool) -> tuple[int, Point]:
    """The site that is nearest to a place, or the one after it."""
    ordered = sorted(zip(count(), _sites(shape)), key=lambda s: hypot(s[1][0] - other[0], s[1][1] - other[1]))
    return ordered[1 if second else 0]
