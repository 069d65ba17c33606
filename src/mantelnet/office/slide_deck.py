"""The slides of a presentation: which layout they take, and text that is as large as the slide allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, INK, SECOND
from mantelnet.drawing.scene import Scene
from mantelnet.looks import MARKS
from mantelnet.office.document import Document, signed
from mantelnet.office.native import Painter, describe
from mantelnet.text import Text

_TITLES: Final = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_BODIES: Final = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)
_QUIET: Final = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
_ALARM: Final = "#A12622"
#: "No style, no grid": the lines and grounds of a table are set cell by cell.
_BARE: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_LEADING: Final = 1.25
_SIZES: Final = (20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0)


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
        self.remarks: tuple[Text, ...] = ()
        if own:
            _wide(opened)
        layouts = list(opened.slide_layouts)
        titled = [layout for layout in layouts if _has(layout, _TITLES)]
        if not titled:
            self.remarks = (_NO_TITLE,)
        titled = titled or layouts
        self._opening = next((x for x in titled if _has(x, (PP_PLACEHOLDER.SUBTITLE,))), titled[0])
        self._bare = next((x for x in titled if not _others(x)), titled[-1])
        self._full = next((x for x in titled if len(_others(x)) == 1 and _has(x, _BODIES)), self._bare)

    def first(self, title: str, lines: Sequence[str], notes: str) -> None:
        """The slide with the title, and lines below it, the first of which counts most."""
        slide = self._slide(self._opening, title, notes)
        below = next((p for p in slide.placeholders if p.placeholder_format.type == PP_PLACEHOLDER.SUBTITLE), None)
        box = below if below is not None else self._box(slide)
        frame = box.text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        size = _fitting([(line, False) for line in lines], box.width / 12700, box.height / 12700, 22.0)
        for place, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(size * 0.6)
            run = _run(paragraph, line, size if place == 0 else min(size, 16.0))
            run.font.color.rgb = _rgb(INK if place == 0 else SECOND)
        self._clear(slide)

    def text(self, title: str, lines: Sequence[tuple[str, bool]], notes: str) -> None:
        """A slide with lines of text; each may be one of a list."""
        slide = self._slide(self._full, title, notes)
        body = next((p for p in slide.placeholders if p.placeholder_format.type in _BODIES), None)
        box = body if body is not None else self._box(slide)
        frame = box.text_frame
        frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
        size = _fitting(lines, box.width / 12700, box.height / 12700)
        for place, (line, listed) in enumerate(lines):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(size * 0.5)
            _run(paragraph, line, size)
            if not listed:
                _without_bullet(paragraph)
        self._clear(slide)

    def table(
        self, title: str, head: Sequence[str], rows: Sequence[Sequence[str]], below: Sequence[str], notes: str
    ) -> None:
        """A slide with a table of two columns, and lines below it."""
        slide = self._slide(self._bare, title, notes)
        left, top, wide, high = self._room()
        columns = _shares(head, rows, wide)
        room = high / 12700 - 30 * len(below)
        size = next((s for s in _SIZES if _height(head, rows, columns, s) <= room), _SIZES[-1])
        frame = slide.shapes.add_table(1 + len(rows), len(head), left, top, wide, Pt(24 * (1 + len(rows))))
        frame.name = title
        describe(frame, title)
        table = frame.table
        table._tbl.tblPr.find(qn("a:tableStyleId")).text = _BARE
        table.horz_banding = False
        for column, width in zip(table.columns, columns, strict=True):
            column.width = Emu(width)
        for number, cells in enumerate((head, *rows)):
            table.rows[number].height = Pt(_lines(cells, columns, size) * size * _LEADING + 11)
            for place, words in enumerate(cells):
                self._cell(table.cell(number, place), words, size, head=number == 0)
        bottom = top + sum(row.height for row in table.rows)
        for place, line in enumerate(below):
            box = slide.shapes.add_textbox(left, bottom + Pt(6 + 26 * place), wide, Pt(24))
            _run(box.text_frame.paragraphs[0], line, min(14.0, size)).font.color.rgb = _rgb(SECOND)
        self._clear(slide)

    def drawing(self, title: str, scene: Scene, said: Mapping[str, str], notes: str) -> None:
        """A slide with a drawing made of shapes."""
        slide = self._slide(self._bare, title, notes)
        self._clear(slide)
        left, top, wide, high = self._room()
        scale = min(wide / scene.width, high / scene.height)
        place = round(left + (wide - scene.width * scale) / 2), top
        Painter(slide.shapes, place, scale, said).paint(scene)

    def chart(self, title: str, notes: str) -> tuple[Any, tuple[int, int, int, int]]:
        """A slide with room for what the caller puts there; then call :meth:`finish`."""
        return self._slide(self._bare, title, notes), self._room()

    def finish(self, slide: Any) -> None:
        """What every slide needs when its own things are on it."""
        self._clear(slide)

    def settle(self, tag: str) -> None:
        """Say of every piece of text in which language it is."""
        for slide in self._opened.slides:
            for part in (slide, slide.notes_slide):
                for run in part._element.iter(qn("a:r"), qn("a:fld")):
                    properties = run.find(qn("a:rPr"))
                    if properties is None:
                        properties = etree.Element(qn("a:rPr"))
                        run.insert(0, properties)
                    properties.set("lang", tag)

    def _slide(self, layout: Any, title: str, notes: str) -> Any:
        slide = self._opened.slides.add_slide(layout)
        if slide.shapes.title is not None:
            slide.shapes.title.text_frame.text = title
        else:
            box = slide.shapes.add_textbox(Inches(0.5), Inches(0.3), self._opened.slide_width - Inches(1), Inches(0.7))
            _run(box.text_frame.paragraphs[0], title, 26).font.bold = True
        slide.notes_slide.notes_text_frame.text = notes
        self._feet(slide, layout)
        return slide

    def _feet(self, slide: Any, layout: Any) -> None:
        """For whom it is and the number of the slide, where the layout has a place for them."""
        marked = False
        for holder in layout.placeholders:
            kind = holder.placeholder_format.type
            if kind in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER):
                made = deepcopy(holder._element)
                slide.shapes._spTree.append(made)
                made.nvSpPr.cNvPr.set("id", str(max(shape.shape_id for shape in slide.shapes) + 1))
                if kind == PP_PLACEHOLDER.FOOTER:
                    shape = slide.shapes[-1]
                    shape.text_frame.text = ""
                    self._mark(shape.text_frame.paragraphs[0])
                    marked = True
        if not marked:
            wide = Inches(4)
            box = slide.shapes.add_textbox(
                self._opened.slide_width - wide - Inches(0.3), Inches(0.05), wide, Inches(0.3)
            )
            self._mark(box.text_frame.paragraphs[0])

    def _mark(self, paragraph: Any) -> None:
        run = _run(paragraph, self._document.marking, 10)
        run.font.bold = self._document.edition.internal
        run.font.color.rgb = _rgb(_ALARM if self._document.edition.internal else SECOND)

    def _clear(self, slide: Any) -> None:
        """Take away the places of the layout that stayed empty; keep the feet."""
        for holder in list(slide.placeholders):
            kind = holder.placeholder_format.type
            if kind not in (*_TITLES, *_QUIET) and not (holder.has_text_frame and holder.text_frame.text):
                holder._element.getparent().remove(holder._element)

    def _room(self) -> tuple[int, int, int, int]:
        """Left, top, width and height below the title."""
        wide, high = self._opened.slide_width, self._opened.slide_height
        title = next((p for p in self._bare.placeholders if p.placeholder_format.type in _TITLES), None)
        top = title.top + title.height if title is not None else Inches(1.1)
        top = min(top + Inches(0.08), high // 3)
        side = Inches(0.5)
        return side, top, wide - 2 * side, high - top - Inches(0.5)

    def _box(self, slide: Any) -> Any:
        return slide.shapes.add_textbox(*self._room())

    def _cell(self, cell: Any, words: str, size: float, head: bool) -> None:
        cell.margin_top = cell.margin_bottom = Pt(4)
        cell.vertical_anchor = MSO_ANCHOR.MIDDLE
        paragraph = cell.text_frame.paragraphs[0]
        mark, rest = signed(words)
        if mark is None and words.startswith(MARKS[None].sign + " "):
            mark, rest = MARKS[None], words[2:]
        if mark:
            _run(paragraph, mark.sign + " ", size).font.color.rgb = _rgb(mark.colour)
        run = _run(paragraph, rest, size)
        run.font.bold, run.font.color.rgb = head, _rgb(INK)
        properties = cell._tc.get_or_add_tcPr()
        for side in ("a:lnL", "a:lnR", "a:lnT", "a:lnB"):
            line = etree.SubElement(properties, qn(side), w="9525" if side == "a:lnB" else "0")
            if side == "a:lnB":
                etree.SubElement(etree.SubElement(line, qn("a:solidFill")), qn("a:srgbClr"), val=HAIR.lstrip("#"))
            else:
                etree.SubElement(line, qn("a:noFill"))
        if head:
            etree.SubElement(etree.SubElement(properties, qn("a:solidFill")), qn("a:srgbClr"), val="EEF1F4")
        else:
            etree.SubElement(properties, qn("a:noFill"))


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


def _fitting(lines: Sequence[tuple[str, bool]], wide: float, high: float, largest: float = 20.0) -> float:
    """The largest size in which lines fit into a box, in points."""
    for size in _SIZES:
        room = max(60.0, wide - 3 * size)
        need = sum(len(fonts.wrap(line, size, room)) * size * _LEADING + size * 0.5 for line, _ in lines)
        if need <= high - 10 and size <= largest:
            return size
    return _SIZES[-1]


def _shares(head: Sequence[str], rows: Sequence[Sequence[str]], wide: int) -> list[int]:
    """The widths of two columns: by their longest words, and neither below a third."""
    longest = [max(fonts.width(words, 10) for words in column) for column in zip(head, *rows, strict=True)]
    share = min(0.66, max(0.34, longest[0] / (sum(longest) or 1.0)))
    return [round(wide * share), wide - round(wide * share)]


def _lines(cells: Sequence[str], columns: Sequence[int], size: float) -> int:
    return max(
        len(fonts.wrap(words, size, width / 12700 - 18)) or 1 for words, width in zip(cells, columns, strict=True)
    )


def _height(head: Sequence[str], rows: Sequence[Sequence[str]], columns: Sequence[int], size: float) -> float:
    return sum(_lines(cells, columns, size) * size * _LEADING + 11 for cells in (head, *rows))


def _wide(opened: Any) -> None:
    """Our own look: 16 to 9, titles at the left in bold, and room for what counts."""
    old = opened.slide_width
    opened.slide_width, opened.slide_height = Inches(13.333), Inches(7.5)
    share = opened.slide_width / old
    master = opened.slide_master
    for holder in [*master.placeholders, *(p for layout in opened.slide_layouts for p in layout.placeholders)]:
        if holder._element.spPr.xfrm is not None:
            holder.left, holder.width = round(holder.left * share), round(holder.width * share)
    for holder in master.placeholders:
        kind = holder.placeholder_format.type
        if kind == PP_PLACEHOLDER.TITLE:
            holder.left, holder.top, holder.width, holder.height = Inches(0.5), Inches(0.3), Inches(12.33), Inches(0.8)
        elif kind == PP_PLACEHOLDER.BODY:
            holder.left, holder.top, holder.width, holder.height = Inches(0.5), Inches(1.3), Inches(12.33), Inches(5.5)
        elif kind in _QUIET:
            holder.top, holder.height = Inches(7.05), Inches(0.35)
    styles = master._element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    title.find(qn("a:defRPr")).set("sz", "2600")
    title.find(qn("a:defRPr")).set("b", "1")
    for holder in opened.slide_layouts[0].placeholders:
        kind = holder.placeholder_format.type
        if kind in _TITLES:
            holder.left, holder.top, holder.width, holder.height = Inches(0.9), Inches(1.5), Inches(11.5), Inches(1.4)
        elif kind == PP_PLACEHOLDER.SUBTITLE:
            holder.left, holder.top, holder.width, holder.height = Inches(0.9), Inches(3.0), Inches(11.5), Inches(3.4)
    _left_subtitle(opened.slide_layouts[0])


def _left_subtitle(layout: Any) -> None:
    for element in layout._element.iter(qn("a:lvl1pPr")):
        if element.get("algn") == "ctr":
            element.set("algn", "l")
