"""The blocks of a report in Word: paragraphs, lists, tables, the force field as a table, and cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Emu, Pt

from mantelnet.drawing.paper import SECOND
from mantelnet.looks import MARKS
from mantelnet.office import word_parts as parts
from mantelnet.office.columns import widths
from mantelnet.office.document import TINTS, Document, signed
from mantelnet.report import Block, Bullets, Card, Corner, Field, Name, Paragraph, Part, Table
from mantelnet.text import Text

#: Letters of tables, and of tables with many columns, in points.
_SIZES: Final = (9.0, 8.0)
_MANY: Final = 9
_HEAD: Final = "#EEF1F4"
#: What to use where a template lacks a style: bold letters of a size, or a sign before the words.
_FALLBACK: Final = {"Title": 22.0, "Subtitle": 11.0, "Heading 1": 16.0, "Heading 2": 13.0, "Heading 3": 11.5}


class Blocks:
    """Writes blocks at the end of a document.

    Args:
        opened: the document.
        document: what it tells.
        own: whether the look is ours, and not that of a template.
    """

    def __init__(self, opened: Any, document: Document, own: bool) -> None:
        self._opened = opened
        self._document = document
        self._own = own
        self._styles = {style.name: style for style in opened.styles}

    def part(self, part: Part, level: int = 1) -> None:
        """A part with its heading."""
        self.heading(self._document.say(part.title), level)
        for block in part.blocks:
            self.block(block, self._document.say(part.title))

    def block(self, block: Block, title: str) -> None:
        """One block; ``title`` names it for who listens."""
        match block:
            case Paragraph():
                self._paragraph(block)
            case Bullets():
                self._bullets(block)
            case Table():
                self._table(block, title)
            case Field():
                self._field(block, title)
            case Card():
                self._card(block)

    def styled(self, words: str, style: str) -> Any:
        """A paragraph in a style, or what comes nearest to it."""
        paragraph = self._opened.add_paragraph()
        run = paragraph.add_run(words)
        if style in self._styles:
            paragraph.style = self._styles[style]
        else:
            run.bold, run.font.size = style != "Subtitle", Pt(_FALLBACK[style])
            paragraph.paragraph_format.keep_with_next = True
            if style.startswith("Heading"):
                # Without the style it is still a heading for who listens.
                level = parts.element("w:outlineLvl", val=str(int(style[-1]) - 1))
                paragraph._p.get_or_add_pPr().append(level)
        return paragraph

    def heading(self, words: str, level: int) -> Any:
        """A heading; a mark in front of it gets its colour."""
        mark, rest = signed(words)
        paragraph = self.styled("" if mark else words, f"Heading {level}")
        if mark:
            parts.ink(paragraph.add_run(mark.sign + " "), mark.colour)
            paragraph.add_run(rest)
        return paragraph

    def muted(self, words: str, before: float = 0, keep: bool = False) -> None:
        """An explanation in small, lighter letters."""
        paragraph = self._opened.add_paragraph()
        self._light(paragraph.add_run(words))
        parts.small(paragraph, before, 4)
        paragraph.paragraph_format.keep_with_next = keep

    def _light(self, run: Any, size: float = 9.0) -> Any:
        run.font.size = Pt(size)
        parts.ink(run, SECOND)
        return run

    def _words(self, paragraph: Any, words: str, bold: bool | None = None, size: float | None = None) -> None:
        mark, rest = signed(words)
        pieces = [(mark.sign + " ", mark.colour)] if mark else []
        for piece, colour in [*pieces, (rest, "")]:
            run = paragraph.add_run(piece)
            run.bold = bold
            if size:
                run.font.size = Pt(size)
            if colour:
                parts.ink(run, colour)

    def _paragraph(self, block: Paragraph) -> None:
        words = self._document.say(block.text)
        if block.weight == "muted":
            self.muted(words)
            return
        paragraph = self._opened.add_paragraph()
        self._words(paragraph, words, bold=True if block.weight == "strong" else None)

    def _bullets(self, block: Bullets) -> None:
        style = self._styles.get("List Number" if block.numbered else "List Bullet")
        number = parts.fresh_list(self._opened, style) if style is not None and block.numbered else None
        for place, item in enumerate(block.items, 1):
            paragraph = self._opened.add_paragraph()
            if style is not None:
                paragraph.style = style
                if number:
                    parts.in_list(paragraph, number)
            else:
                paragraph.paragraph_format.left_indent = Pt(18)
                paragraph.paragraph_format.first_line_indent = Pt(-12)
                paragraph.add_run(f"{place}. " if block.numbered else "• ")
            words = self._document.say(item.text)
            if block.weight == "muted":
                self._light(paragraph.add_run(words))
            else:
                self._words(paragraph, words)
            for line in item.below:
                paragraph.add_run().add_break()
                self._light(paragraph.add_run(self._document.say(line)), 9.5)

    def _room(self) -> int:
        section = self._opened.sections[-1]
        return int(section.page_width - section.left_margin - section.right_margin)

    def _new_table(self, rows: int, wide: Sequence[float], title: str) -> Any:
        """A table with columns of so many points, in the middle of the text."""
        table = self._opened.add_table(rows, len(wide))
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        table.autofit = False
        parts.hairlines(table)
        parts.described(table, title)
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, wide, strict=True):
            column.w = Emu(round(width * 12700))
        for row in table.rows:
            parts.whole_row(row)
            for cell, width in zip(row._tr.tc_lst, wide, strict=True):
                cell.width = Emu(round(width * 12700))
        parts.header_row(table.rows[0])
        return table

    def _table(self, block: Table, title: str) -> None:
        size = _SIZES[len(block.columns) >= _MANY]
        wide = widths(block, self._document.language, self._room() / 12700, size)
        table = self._new_table(1 + len(block.rows), wide, title)
        rows = [row.cells for row in table.rows]
        for column, cell in zip(block.columns, rows[0], strict=True):
            self._cell(cell, column.title, size, column.align, bold=True)
            parts.shade(cell, _HEAD)
        for cells, row in zip(rows[1:], block.rows, strict=True):
            for place, (cell, held) in enumerate(zip(cells, row, strict=False)):
                strong = held.weight == "strong"
                self._cell(cell, held.text, size, block.columns[place].align, bold=strong or None)
        self._after(block.notes)

    def _cell(self, cell: Any, text: Text, size: float, align: str, bold: bool | None = None) -> None:
        paragraph = cell.paragraphs[0]
        self._words(paragraph, self._document.say(text), bold, size)
        parts.small(paragraph, align=align)

    def _after(self, notes: Sequence[Text]) -> None:
        """What explains a table, or some air below it."""
        for place, note in enumerate(notes):
            self.muted(self._document.say(note), before=0 if place else 4)
        if not notes:
            parts.small(self._opened.add_paragraph(), after=2)

    def _field(self, block: Field, title: str) -> None:
        room = self._room() / 12700
        table = self._new_table(3, (room * 0.16, room * 0.42, room * 0.42), title)
        rows = [row.cells for row in table.rows]
        for cell, text in zip(rows[0][1:], block.columns, strict=True):
            self._cell(cell, text, 9.5, "left", bold=True)
        for cell in rows[0]:
            parts.shade(cell, _HEAD)
        for number in (0, 1):
            self._cell(rows[number + 1][0], block.rows[number], 9.5, "left", bold=True)
            for cell, corner in zip(rows[number + 1][1:], block.corners[2 * number :], strict=False):
                self._corner(cell, corner)
        self._after(block.notes)

    def _corner(self, cell: Any, corner: Corner) -> None:
        parts.shade(cell, TINTS[corner.quadrant])
        paragraph = cell.paragraphs[0]
        mark = MARKS[corner.quadrant]
        parts.ink(paragraph.add_run(mark.sign + " "), mark.colour)
        paragraph.add_run(self._document.say(corner.title)).bold = True
        parts.small(paragraph, after=2)
        for name in corner.names:
            line = cell.add_paragraph()
            self._name(line, name)
            parts.small(line)
        if not corner.names:
            parts.small(cell.add_paragraph("–"))

    def _name(self, paragraph: Any, name: Name) -> None:
        paragraph.add_run(self._document.say(name.text)).bold = True if name.strong else None
        behind = self._document.say(name.behind)
        if behind:
            self._light(paragraph.add_run(" " + behind))

    def _names(self, names: Sequence[Name]) -> None:
        paragraph = self._opened.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        for place, name in enumerate(names):
            if place:
                paragraph.add_run(", ")
            self._name(paragraph, name)

    def _card(self, card: Card) -> None:
        mark = MARKS[card.quadrant]
        paragraph = self.heading("", 2)
        if card.quadrant is not None:
            parts.ink(paragraph.add_run(mark.sign + " "), mark.colour)
        paragraph.add_run(self._document.say(card.title))
        parts.beside(paragraph, mark.colour)
        self.muted(self._document.say(card.about), keep=True)
        if card.names:
            self._names(card.names)
        style = self._styles.get("List Bullet")
        for line in card.lines:
            paragraph = self._opened.add_paragraph(style=style)
            if style is None:
                paragraph.add_run("• ")
            if line.label:
                paragraph.add_run(self._document.say(line.label) + ": ").bold = True
            paragraph.add_run(self._document.say(line.text))
            if line.origin:
                self._light(paragraph.add_run(f" [{self._document.say(line.origin)}]"))
