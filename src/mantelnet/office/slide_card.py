"""The card of one party as slides: its drawings as shapes that can be moved, the rest as text that can be changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import INK, SECOND, WHITE
from mantelnet.drawing.scene import Box
from mantelnet.looks import MARKS
from mantelnet.office.card import CardDocument, flat
from mantelnet.office.document import clean
from mantelnet.office.native import Painter
from mantelnet.report import Block, Bullets, Card, Paragraph
from mantelnet.reports.card.sheet import Piece
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.office.slide_deck import Deck

#: The sizes of letters: the largest in which the text needs two slides; in the smallest it takes as many as it needs.
_SIZES: Final = (14.0, 13.0, 12.0, 11.0)
_FEWEST: Final = 2
_LEADING: Final = 1.22
#: A part that takes more of a column may be broken.
_WHOLE: Final = 0.4
_BETWEEN: Final = 26.0
#: How far the words of a list stand in, in parts of the size.
_INDENTS: Final = {"bullet": 1.0, "number": 1.5}
#: Letters of a slide may be wider than those by which lines are counted.
_WIDER: Final = 1.04
_CONTINUED: Final = Text(en="{name}: the talk", nl="{name}: het gesprek")
_NOTES: Final = Text(
    en="The card of one party, to prepare a talk. Marks in the drawings can be moved.",
    nl="De kaart van één partij, om een gesprek voor te bereiden. Tekens in de tekeningen kunt u verschuiven.",
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph of a slide.

    Args:
        words: what it says.
        kind: ``heading``, ``plain``, ``strong``, ``muted``, ``bullet`` or ``number``.
        mark: the colour of the sign that it begins with, or empty.
    """

    words: str
    kind: str
    mark: str = ""

    def height(self, size: float, room: float) -> float:
        """In points, in letters of a size, on lines of a width."""
        wide = room - _INDENTS.get(self.kind, 0.0) * size
        lines = len(fonts.wrap(self.words, size * _WIDER, wide, self.kind in ("heading", "strong")))
        return max(1, lines) * size * _LEADING + (size * 0.75 if self.kind == "heading" else size * 0.22)


_Column = tuple[tuple[_Line, ...], ...]


def add(deck: Deck, card: CardDocument, own: bool) -> None:
    """The slides: the first with the drawings, then the text of the talk in two columns.

    Args:
        deck: where they come.
        card: what they tell.
        own: whether the look is ours; a template has inks of its own, which can be read on its grounds.
    """
    about = card.sheet.piece("about")
    told = " ".join(line.words for line in _lines(card, about)[1:]) if about else ""
    title, notes = card.title, f"{card.marking}. {card.say(_NOTES)} {told}"
    slide, (left, top, wide, high) = deck.chart(title, notes)
    half = (wide / 12700 - _BETWEEN) / 2
    drawn = [piece for piece in card.sheet.pieces if piece.scene is not None]
    pieces = [_lines(card, piece) for piece in card.sheet.pieces if piece is not about]
    rooms = [(half, high / 12700)] * (1 if drawn else 2)
    size, columns = _flow(pieces, rooms, (half, high / 12700))
    across = (left, left + Emu(round((half + _BETWEEN) * 12700)))
    for place, column in enumerate(columns[: len(rooms)]):
        _box(slide, column, size, (across[place], top, half, high), own)
    if drawn:
        _drawings(slide, card, drawn, (across[1], top, round(half * 12700), high), own)
    deck.finish(slide)
    rest = columns[len(rooms) :]
    for first in range(0, len(rest), 2):
        more, (left, top, _, high) = deck.chart(card.say(_CONTINUED.fill(name=title)), notes)
        for place, column in enumerate(rest[first : first + 2]):
            _box(more, column, size, (across[place], top, half, high), own)
        deck.finish(more)


def _flow(
    pieces: Sequence[tuple[_Line, ...]], rooms: Sequence[tuple[float, float]], further: tuple[float, float]
) -> tuple[float, list[list[_Line]]]:
    """The size of letters, and the lines of each column: a short part stays whole."""
    for size in _SIZES:
        columns = _filled(pieces, rooms, further, size)
        if len(columns) <= len(rooms) + 2 * (_FEWEST - 1) or size == _SIZES[-1]:
            return size, columns
    raise AssertionError("the smallest size always has an answer")


def _filled(
    pieces: Sequence[tuple[_Line, ...]], rooms: Sequence[tuple[float, float]], further: tuple[float, float], size: float
) -> list[list[_Line]]:
    columns: list[list[_Line]] = [[]]
    used = 0.0
    for piece in pieces:
        wide, high = _room(rooms, further, len(columns))
        whole = sum(line.height(size, wide) for line in piece)
        if columns[-1] and used + whole > high and whole <= high * _WHOLE:
            columns.append([])
            used = 0.0
        for line in piece:
            wide, high = _room(rooms, further, len(columns))
            tall = line.height(size, wide)
            if columns[-1] and used + tall > high:
                columns.append([])
                used = 0.0
            columns[-1].append(line)
            used += tall
    return columns


def _room(rooms: Sequence[tuple[float, float]], further: tuple[float, float], number: int) -> tuple[float, float]:
    return rooms[number - 1] if number <= len(rooms) else further


def _lines(card: CardDocument, piece: Piece) -> tuple[_Line, ...]:
    """A part as paragraphs."""
    found = [line for block in piece.part.blocks for line in _of_block(card, flat(block))]
    return (_Line(card.say(piece.part.title), "heading"), *found) if found else ()


def _of_block(card: CardDocument, block: Block) -> Iterator[_Line]:
    if isinstance(block, Paragraph):
        yield _Line(card.say(block.text), block.weight)
    elif isinstance(block, Bullets):
        for item in block.items:
            yield _Line(card.say(item.text), "number" if block.numbered else "bullet")
    elif isinstance(block, Card):
        mark = MARKS[block.quadrant]
        sign = f"{mark.sign} " if block.quadrant else ""
        yield _Line(sign + card.say(block.title), "strong", mark.colour if sign else "")
        yield _Line(card.say(block.about), "muted")
        for line in block.lines:
            label = card.say(line.label) + ": " if line.label else ""
            origin = f" [{card.say(line.origin)}]" if line.origin else ""
            yield _Line(label + card.say(line.text) + origin, "bullet")


def _box(slide: Any, lines: Sequence[_Line], size: float, place: tuple[int, int, float, int], own: bool) -> None:
    """A column of text."""
    left, top, wide, high = place
    box = slide.shapes.add_textbox(left, top, Emu(round(wide * 12700)), high)
    frame = box.text_frame
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        heading = line.kind == "heading"
        paragraph.space_before = Pt(size * 0.6 if heading and number else 0)
        paragraph.space_after = Pt(size * 0.15)
        if line.kind in _INDENTS:
            _listed(paragraph, line.kind, size)
        pieces = [(line.words, SECOND if line.kind == "muted" else INK)]
        if line.mark:
            pieces = [(line.words[:2], line.mark), (line.words[2:], INK)]
        for words, colour in pieces:
            run = paragraph.add_run()
            run.text, run.font.size = words, Pt(size)
            run.font.bold = line.kind in ("heading", "strong")
            if own or colour == line.mark:
                run.font.color.rgb = _rgb(colour)


def _listed(paragraph: Any, kind: str, size: float) -> None:
    """A bullet or a number before a paragraph."""
    properties, room = paragraph._p.get_or_add_pPr(), str(round(size * _INDENTS[kind] * 12700))
    properties.set("marL", room)
    properties.set("indent", f"-{room}")
    if kind == "bullet":
        etree.SubElement(properties, qn("a:buChar"), char="•")
    else:
        etree.SubElement(properties, qn("a:buAutoNum"), type="arabicPeriod")


def _drawings(
    slide: Any, card: CardDocument, drawn: Sequence[Piece], place: tuple[int, int, int, int], own: bool
) -> None:
    """The drawings below each other, each as large as its share of the room allows."""
    left, top, wide, high = place
    gap = Pt(14)
    scenes = [piece.scene for piece in drawn if piece.scene is not None]
    free = high - gap * (len(scenes) - 1)
    scale = min(free / sum(scene.height for scene in scenes), *(wide / scene.width for scene in scenes), 1.9 * 12700)
    for scene in scenes:
        middle = round(left + (wide - scene.width * scale) / 2)
        said = {party: clean(words) for party, words in card.sheet.labels.items()}
        if not own:
            # The inks of a drawing are made for white ground.
            scene = replace(scene, items=(Box(0, 0, scene.width, scene.height, WHITE), *scene.items))
        Painter(slide.shapes, (middle, top), scale, said).paint(scene)
        top += round(scene.height * scale) + gap


def _rgb(colour: str) -> Any:
    make: Any = RGBColor  # Its library does not say which types it takes.
    return make.from_string(colour.lstrip("#"))
