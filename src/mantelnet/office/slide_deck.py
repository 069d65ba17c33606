"""The slides of a presentation: which layout they take, and what stands where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from mantelnet.drawing.paper import SECOND
from mantelnet.drawing.scene import Scene
from mantelnet.looks import MARKS
from mantelnet.office import slide_look
from mantelnet.office.directions import is_leftward
from mantelnet.office.document import Document, signed
from mantelnet.office.native import Painter, describe, panel
from mantelnet.office.slide_words import fitting, heights, table_size, titled
from mantelnet.text import Text

_TITLES: Final = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_BODIES: Final = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)
_QUIET: Final = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
_ALARM: Final = "#A12622"
_MORE: Final = Text(en="And {n} more; the report has them all.", nl="En nog {n}. In het rapport staan ze allemaal.")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table for a slide.

    Args:
        head: the names of the columns.
        rows: the words of the rows; a mark in front gets its colour.
        below: sentences below it.
        more: how many rows were left out before.
    """

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    below: Sequence[str] = field(default=())
    more: int = 0


class Deck:
    """Adds slides to a presentation.

    Args:
        opened: the presentation, without slides.
        document: what it tells.
        own: whether the look is ours, and not that of a template.
    """

    def __init__(self, opened: Any, document: Document, own: bool) -> None:
        self._opened = opened
        self._document = document
        self._own = own
        self.remarks: tuple[Text, ...] = ()
        if own:
            slide_look.own(opened, document.language)
        layouts = list(opened.slide_layouts)
        titled_ = [layout for layout in layouts if _has(layout, _TITLES)]
        if not titled_:
            self.remarks = (_NO_TITLE,)
        titled_ = titled_ or layouts
        self._opening = next((x for x in titled_ if _has(x, (PP_PLACEHOLDER.SUBTITLE,))), titled_[0])
        self._bare = next((x for x in titled_ if not _others(x)), titled_[-1])
        self._full = next((x for x in titled_ if len(_others(x)) == 1 and _has(x, _BODIES)), self._bare)
        self._table = slide_look.default_table(opened)

    def first(self, title: str, lines: Sequence[str], notes: str) -> None:
        """The slide with the title, and lines below it, the first of which counts most."""
        slide = self._slide(self._opening, title, notes)
        below = next((p for p in slide.placeholders if p.placeholder_format.type == PP_PLACEHOLDER.SUBTITLE), None)
        box = below if below is not None else self._box(slide)
        frame = box.text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        size, kept = fitting([(line, False) for line in lines], box.width / 12700, box.height / 12700, 20.0)
        for place, (line, _) in enumerate(kept):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(size * 0.6)
            _run(paragraph, line, size if place == 0 else min(size, 16.0))
        self._done(slide)

    def text(self, title: str, lines: Sequence[tuple[str, bool]], notes: str) -> None:
        """A slide with lines of text; each may be one of a list."""
        slide = self._slide(self._full, title, notes)
        body = next((p for p in slide.placeholders if p.placeholder_format.type in _BODIES), None)
        box = body if body is not None else self._box(slide)
        frame = box.text_frame
        frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
        size, kept = fitting(lines, box.width / 12700, box.height / 12700)
        for place, (line, listed) in enumerate(kept):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(size * 0.5)
            _run(paragraph, line, size)
            if not listed:
                _without_bullet(paragraph)
        self._done(slide)

    def table(self, title: str, grid: Grid, notes: str) -> None:
        """A slide with a table, and sentences below it; rows that do not fit are counted."""
        slide = self._slide(self._bare, title, notes)
        left, top, wide, high = self._room()
        room = high / 12700 - 22 * (len(grid.below) + bool(grid.more))
        size, columns, rows = table_size(grid.head, grid.rows, wide / 12700, room)
        tall = heights(grid.head, rows, columns, size)
        frame = slide.shapes.add_table(1 + len(rows), len(grid.head), left, top, wide, Pt(sum(tall)))
        frame.name = title
        describe(frame, title)
        table = frame.table
        if self._table:
            table._tbl.tblPr.find(qn("a:tableStyleId")).text = self._table
        table.horz_banding = not self._own
        for column, width in zip(table.columns, columns, strict=True):
            column.width = Emu(round(width * 12700))
        for number, cells in enumerate((grid.head, *rows)):
            table.rows[number].height = Pt(tall[number])
            for place, words in enumerate(cells):
                _cell(table.cell(number, place), words, size)
        below = list(grid.below)
        more = grid.more + len(grid.rows) - len(rows)
        if more:
            below.insert(0, self._document.say(_MORE.fill(n=more)))
        for place, line in enumerate(below):
            box = slide.shapes.add_textbox(left, top + Pt(sum(tall) + 6 + 22 * place), wide, Pt(22))
            box.text_frame.word_wrap = True
            box.text_frame.margin_left = Emu(0)
            _run(box.text_frame.paragraphs[0], line, 14.0)
        self._done(slide)

    def drawing(self, title: str, scene: Scene, said: Mapping[str, str], notes: str) -> None:
        """A slide with a drawing made of shapes."""
        slide = self._slide(self._bare, title, notes)
        left, top, wide, high = self._room()
        scale = min(wide / scene.width, high / scene.height)
        place = round(left + (wide - scene.width * scale) / 2), top
        if not self._own:
            # The inks of a drawing are made for white ground.
            panel(slide.shapes, place, round(scene.width * scale), round(scene.height * scale))
        Painter(slide.shapes, place, scale, said).paint(scene)
        self._done(slide)

    def chart(self, title: str, notes: str) -> tuple[Any, tuple[int, int, int, int]]:
        """A slide with room for a chart, which the caller puts there; then call :meth:`finish`."""
        return self._slide(self._bare, title, notes), self._room()

    def finish(self, slide: Any) -> None:
        """What every slide needs when its own things are on it."""
        self._done(slide)

    def settle(self, tag: str) -> None:
        """Say of every piece of text in which language it is."""
        for slide in self._opened.slides:
            for part in (slide, slide.notes_slide):
                for paragraph in part._element.iter(qn("a:p")):
                    words = "".join(text.text or "" for text in paragraph.iter(qn("a:t")))
                    if is_leftward(words):
                        paragraph.get_or_add_pPr().set("rtl", "1")
                for run in part._element.iter(qn("a:r"), qn("a:fld")):
                    properties = run.find(qn("a:rPr"))
                    if properties is None:
                        properties = etree.Element(qn("a:rPr"))
                        run.insert(0, properties)
                    properties.set("lang", tag)

    def _slide(self, layout: Any, title: str, notes: str) -> Any:
        slide = self._opened.slides.add_slide(layout)
        holder = slide.shapes.title
        if holder is not None:
            wide, high = holder.width / 12700 - 14, holder.height / 12700
            words, size = titled(title, wide, high, slide_look.title_size(layout))
            holder.text_frame.text = words
            if size and holder.text_frame.paragraphs[0].runs:
                holder.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
        else:
            wide = self._opened.slide_width - 2 * Inches(slide_look.SIDE)
            top, high = map(Inches, slide_look.NO_TITLE)
            words, size = titled(title, wide / 12700, high / 12700)
            box = slide.shapes.add_textbox(Inches(slide_look.SIDE), top, wide, high)
            box.text_frame.word_wrap = True
            _run(box.text_frame.paragraphs[0], words, size or 26).font.bold = True
        more = f"{title}\n" if words != title else ""
        slide.notes_slide.notes_text_frame.text = more + notes
        return slide

    def _done(self, slide: Any) -> None:
        """Take away places that stayed empty, and add for whom it is and the number of the slide."""
        for holder in list(slide.placeholders):
            kind = holder.placeholder_format.type
            if kind not in (*_TITLES, *_QUIET) and not (holder.has_text_frame and holder.text_frame.text):
                holder._element.getparent().remove(holder._element)
        marked = False
        for holder in slide.slide_layout.placeholders:
            kind = holder.placeholder_format.type
            if kind in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER):
                number = max(int(each.get("id")) for each in slide._element.iter(qn("p:cNvPr"))) + 1
                made = deepcopy(holder._element)
                slide.shapes._spTree.append(made)
                made.nvSpPr.cNvPr.set("id", str(number))
                if kind == PP_PLACEHOLDER.FOOTER:
                    shape = slide.shapes[-1]
                    shape.text_frame.text = ""
                    self._mark(slide, shape.text_frame.paragraphs[0])
                    marked = True
        if not marked:
            wide = Inches(4)
            box = slide.shapes.add_textbox(
                self._opened.slide_width - wide - Inches(0.3), Inches(0.05), wide, Inches(0.3)
            )
            self._mark(slide, box.text_frame.paragraphs[0])

    def _mark(self, slide: Any, paragraph: Any) -> None:
        internal = self._document.edition.internal
        run = _run(paragraph, self._document.marking, 12)
        run.font.bold = internal
        # A template has inks of its own, which can be read on its grounds.
        if self._own and slide.slide_layout != self._opening:
            run.font.color.rgb = _rgb(_ALARM if internal else SECOND)

    def _room(self) -> tuple[int, int, int, int]:
        """Left, top, width and height below the title."""
        return slide_look.room(self._opened, self._bare)

    def _box(self, slide: Any) -> Any:
        return slide.shapes.add_textbox(*self._room())


def _cell(cell: Any, words: str, size: float) -> None:
    cell.margin_top = cell.margin_bottom = Pt(5)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    mark, rest = signed(words)
    if mark is None and words.startswith(MARKS[None].sign + " "):
        mark, rest = MARKS[None], words[2:]
    if mark:
        _run(paragraph, mark.sign + " ", size).font.color.rgb = _rgb(mark.colour)
    _run(paragraph, rest, size)


_NO_TITLE: Final = Text(
    en="The template has no layout with a title. Titles stand in a box of text, so there is no list of slides.",
    nl="Het sjabloon heeft geen indeling met een titel. Titels staan in een tekstvak. Er is dus geen lijst met dia's.",
)


def _has(layout: Any, kinds: Sequence[Any]) -> bool:
    return any(p.placeholder_format.type in kinds for p in layout.placeholders)


def _others(layout: Any) -> list[Any]:
    """The places of a layout beside its title and feet."""
    return [p for p in layout.placeholders if p.placeholder_format.type not in (*_TITLES, *_QUIET)]


def _rgb(colour: str) -> Any:
    make: Any = RGBColor  # Its library does not say which types it takes.
    return make.from_string(colour.lstrip("#"))


def _run(paragraph: Any, words: str, size: float) -> Any:
    run = paragraph.add_run()
    run.text, run.font.size = words, Pt(size)
    return run


def _without_bullet(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", "0")
    properties.set("indent", "0")
    etree.SubElement(properties, qn("a:buNone"))
