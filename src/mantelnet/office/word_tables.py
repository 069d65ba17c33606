"""Tables in Word: with a style, a header row that comes back on each page, and rows that stay whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Emu, Pt

from mantelnet.drawing import fonts
from mantelnet.looks import MARKS
from mantelnet.office import word_parts as parts
from mantelnet.office.columns import turned, widths
from mantelnet.office.document import TINTS, Document
from mantelnet.office.word_styles import CELL, SMALL_CELL, TABLE, style_of
from mantelnet.office.word_text import write, write_light, write_marked
from mantelnet.report import Corner, Field, Name, Table

#: Letters of tables, and of tables with many columns, in points.
_SIZES: Final = (9.0, 8.0)
_MANY: Final = 9
#: A table of so few rows stays on one page.
_SHORT: Final = 10


class Tables:
    """Writes tables at the end of a document.

    Args:
        opened: the document.
        document: what it tells.
        own: whether the look is ours, and not that of a template.
    """

    def __init__(self, opened: Any, document: Document, own: bool) -> None:
        self._opened = opened
        self._document = document
        self._style = style_of(opened, TABLE) if own else _style(opened)
        self._cells = style_of(opened, CELL).style_id, style_of(opened, SMALL_CELL).style_id

    def table(self, block: Table, title: str) -> None:
        """A table; ``title`` names it for who listens."""
        many = len(block.columns) >= _MANY
        size, style = _SIZES[many], self._cells[many]
        upright = turned(block, self._document.language)
        wide = widths(block, self._document.language, self._room() / 12700, size, upright)
        table = self._new(1 + len(block.rows), wide, title)
        # A row knows its cells only by counting them: ask once.
        rows = [row.cells for row in table.rows]
        for column, cell in zip(block.columns, rows[0], strict=True):
            stands = upright and column.align == "centre"
            paragraph = self._paragraph(cell, style, "left" if stands else column.align)
            write(paragraph, self._document.say(column.title), True)
            if stands:
                parts.upright(cell)
            elif upright:
                parts.at_bottom(cell)
        if upright:
            self._high(table.rows[0], block, size)
        last = len(block.rows) - 1
        for number, (cells, row) in enumerate(zip(rows[1:], block.rows, strict=True)):
            for place, (cell, held) in enumerate(zip(cells, row, strict=False)):
                paragraph = self._paragraph(cell, style, block.columns[place].align)
                write_marked(paragraph, self._document.say(held.text), True if held.weight == "strong" else None)
                if number < last and (last < _SHORT or number in (0, last - 1)):
                    paragraph.paragraph_format.keep_with_next = True
        for cell in rows[0]:
            cell.paragraphs[0].paragraph_format.keep_with_next = True

    def _high(self, row: Any, block: Table, size: float) -> None:
        """The height of a row of names that stand upright."""
        names = [self._document.say(column.title) for column in block.columns if column.align == "centre"]
        row.height = Pt(max(fonts.width(name, size, True) for name in names) + 16)

    def field(self, block: Field, title: str) -> None:
        """The force field as a table of two by two."""
        room = self._room() / 12700
        table = self._new(3, (room * 0.16, room * 0.42, room * 0.42), title)
        rows = [row.cells for row in table.rows]
        heads = [(rows[0][1], block.columns[0]), (rows[0][2], block.columns[1])]
        heads += [(rows[1][0], block.rows[0]), (rows[2][0], block.rows[1])]
        for cell, text in heads:
            write(self._paragraph(cell, self._cells[0], "left"), self._document.say(text), True)
        self._paragraph(rows[0][0], self._cells[0], "left")
        corners = zip((rows[1][1], rows[1][2], rows[2][1], rows[2][2]), block.corners, strict=True)
        for cell, corner in corners:
            self._corner(cell, corner)
        for row in rows[:2]:
            for cell in row:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.keep_with_next = True

    def name(self, paragraph: Any, name: Name) -> None:
        """A party: in bold where it has much influence, with what stands behind its name."""
        write(paragraph, self._document.say(name.text), True if name.strong else None)
        if behind := self._document.say(name.behind):
            write_light(paragraph, " " + behind)

    def _corner(self, cell: Any, corner: Corner) -> None:
        parts.shade(cell, TINTS[corner.quadrant])
        paragraph = self._paragraph(cell, self._cells[0], "left")
        mark = MARKS[corner.quadrant]
        write(paragraph, mark.sign + " ", colour=mark.colour)
        write(paragraph, self._document.say(corner.title), True)
        paragraph.paragraph_format.space_after = Pt(2)
        for name in corner.names:
            self.name(self._line(cell), name)
        if not corner.names:
            write(self._line(cell), "–")

    def _room(self) -> int:
        section = self._opened.sections[-1]
        return int(section.page_width - section.left_margin - section.right_margin)

    def _new(self, rows: int, wide: Sequence[float], title: str) -> Any:
        """A table with columns of so many points."""
        table = self._opened.add_table(rows, len(wide), style=self._style)
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        table.autofit = False
        parts.shown(table)
        parts.described(table, title)
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, wide, strict=True):
            column.w = Emu(round(width * 12700))
        for row in table._tbl.tr_lst:
            parts.whole_row(row)
            for cell, width in zip(row.tc_lst, wide, strict=True):
                cell.width = Emu(round(width * 12700))
        parts.header_row(table._tbl.tr_lst[0])
        return table

    def _line(self, cell: Any) -> Any:
        """One more paragraph in a cell."""
        line = cell.add_paragraph()
        line._p.get_or_add_pPr().get_or_add_pStyle().val = self._cells[0]
        return line

    def _paragraph(self, cell: Any, style: str, align: str) -> Any:
        paragraph = cell.paragraphs[0]
        paragraph._p.get_or_add_pPr().get_or_add_pStyle().val = style
        parts.side(paragraph, align)
        return paragraph


def _style(opened: Any) -> Any:
    """The style of tables of a template: the one it made itself, if it did; else ours."""
    for style in opened.styles:
        custom = style.type == WD_STYLE_TYPE.TABLE and not style.builtin
        if custom and style.name != TABLE:
            return style
    return style_of(opened, TABLE)
