"""A report as a terminal screen. The home of rich, which is told to interpret nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Styled

from mantelnet.characters import shown
from mantelnet.drawing.paper import INK, RAMP, WHITE
from mantelnet.looks import MARKS
from mantelnet.report import Block, Bullets, Card, Cell, Corner, Field, Line, Name, Paragraph, Report, Table
from mantelnet.text import Language, Text, listing

if TYPE_CHECKING:
    from rich.console import JustifyMethod

_ROWS = (Text(en="upper row", nl="bovenste rij"), Text(en="lower row", nl="onderste rij"))
_STYLES = {"plain": "", "strong": "bold", "muted": "dim"}
#: From this shade on letters are white.
_DARK = 4


def render(report: Report, language: Language, console: Console) -> None:
    """Print a report on a console, at the console's width."""
    _Terminal(language, console).report(report)


def _style(cell: Cell) -> str:
    """Letters on the colour that a picture gives the same weight."""
    if not cell.shade:
        return _STYLES[cell.weight]
    return f"{_STYLES[cell.weight]} {WHITE if cell.shade >= _DARK else INK} on {RAMP[cell.shade]}"


class _Terminal:
    def __init__(self, language: Language, console: Console) -> None:
        self._language = language
        self._console = console

    def report(self, report: Report) -> None:
        self._put(Styled(self._say(report.title), style="bold"))
        if subtitle := self._say(report.subtitle):
            self._put(Styled(subtitle, style="dim"))
        for part in report.parts:
            self._put(Styled(""))
            self._put(self._heading(part.title))
            for place, block in enumerate(part.blocks):
                if place:
                    self._put(Styled(""))
                self._put(self._block(block))

    def _put(self, what: RenderableType) -> None:
        self._console.print(what, markup=False, highlight=False, emoji=False)

    def _say(self, text: Text) -> str:
        return shown(text.say(self._language))

    def _styled(self, text: Text, style: str = "") -> Styled:
        return Styled(self._say(text), style=style)

    def _heading(self, title: Text) -> Styled:
        words = self._say(title)
        rule = "─" * max(0, min(self._console.width, 80) - len(words) - 4)
        return Styled.assemble(("── ", "dim"), (words, "bold"), (f" {rule}", "dim"))

    def _block(self, block: Block) -> RenderableType:
        match block:
            case Paragraph():
                return self._styled(block.text, _STYLES[block.weight])
            case Bullets():
                return self._bullets(block)
            case Table():
                return self._table(block)
            case Field():
                return self._field(block)
            case Card():
                return self._card(block)

    def _hanging(self, rows: Iterable[tuple[Styled, RenderableType]], width: int) -> Grid:
        grid = Grid.grid(padding=(0, 1, 0, 0))
        grid.add_column(width=width)
        grid.add_column(overflow="fold")
        for mark, text in rows:
            grid.add_row(mark, text)
        return grid

    def _bullets(self, bullets: Bullets) -> RenderableType:
        style = _STYLES[bullets.weight]
        rows: list[tuple[Styled, RenderableType]] = []
        for n, bullet in enumerate(bullets.items, start=1):
            mark = Styled(f"{n}." if bullets.numbered else "•", style=style)
            text = self._styled(bullet.text, style)
            for line in bullet.below:
                text.append("\n").append(self._say(line), style="italic dim")
            rows.append((mark, text))
        return self._hanging(rows, 3 if bullets.numbered else 1)

    def _notes(self, notes: Iterable[Text]) -> list[Styled]:
        return [self._styled(note, "dim") for note in notes]

    def _table(self, table: Table) -> RenderableType:
        grid = Grid(box=None, padding=(0, 2, 0, 0), show_edge=False, pad_edge=False, header_style="dim")
        for place, column in enumerate(table.columns):
            align: JustifyMethod = "center" if column.align == "centre" else column.align
            grid.add_column(
                self._say(column.title),
                justify=align,
                no_wrap=column.align != "left",
                overflow="fold",
                min_width=self._longest_word(table) if place == 0 else None,
            )
        for row in table.rows:
            grid.add_row(*(self._styled(cell.text, _style(cell)) for cell in row))
        return Group(grid, Styled(""), *self._notes(table.notes)) if table.notes else grid

    def _longest_word(self, table: Table) -> int:
        """The width that the first column needs so that no word of usual length is broken."""
        words = [word for row in table.rows for word in self._say(row[0].text).split()]
        return min(24, max((cell_len(word) for word in words), default=1))

    def _name(self, name: Name) -> Styled:
        text = Styled(self._say(name.text), style="bold" if name.strong else "")
        behind = self._say(name.behind)
        return text.append(f" {behind}", style="dim") if behind else text

    def _names(self, names: Iterable[Name], separator: str) -> Styled:
        return Styled(separator).join([self._name(name) for name in names])

    def _field(self, field: Field) -> RenderableType:
        """Two by two boxes with the words of the axes; on a narrow screen the words stand in the notes only."""
        width = min(self._console.width, 100)
        side = max(len(self._say(row)) for row in field.rows) + 1 if width >= 72 else 0
        cell = (width - side - 5) // 2
        lines: list[Styled] = []
        for row in (0, 1):
            left, right = (self._corner(corner, cell) for corner in field.corners[2 * row : 2 * row + 2])
            words = self._say(field.rows[row]) if side else ""
            for n in range(max(len(left), len(right))):
                line = Styled((words if n == 0 else "").ljust(side) + "│ ", style="dim")
                lines.append(
                    Styled.assemble(line, self._filled(left, n, cell), ("│ ", "dim"), self._filled(right, n, 0))
                )
            if row == 0:
                lines.append(Styled(" " * side + "├" + "─" * (cell + 1) + "┼" + "─" * (cell + 1), style="dim"))
        axis = [f" {self._say(column)} " for column in field.columns]
        bottom = f"└─{axis[0]:─<{cell}}┴─{axis[1]:─<{cell}}"
        lines.append(Styled(" " * side + bottom, style="dim"))
        notes = (
            field.notes
            if side
            else (listing([f + ": " + t for f, t in zip(_ROWS, field.rows, strict=True)]), *field.notes)
        )
        return Group(*lines, Styled(""), *self._notes(notes))

    def _filled(self, lines: list[Styled], n: int, width: int) -> Styled:
        line = lines[n] if n < len(lines) else Styled("")
        return Styled.assemble(line, " " * max(0, width - line.cell_len))

    def _corner(self, corner: Corner, width: int) -> list[Styled]:
        mark = MARKS[corner.quadrant]
        title = Styled.assemble((f"{mark.sign} ", mark.on_dark), (self._say(corner.title), "bold"))
        names = [Styled("  ").append(self._name(name)) for name in corner.names]
        lines = [title, *names] if names else [title, Styled("  –", style="dim")]
        return [piece for line in lines for piece in self._wrapped(line, width)]

    def _wrapped(self, line: Styled, width: int) -> list[Styled]:
        """A line in pieces; from the second on they stand two columns further right, below the words."""
        first, *rest = line.wrap(self._console, width - 2, tab_size=1)
        return [first, *(Styled("  ").append(piece) for piece in rest)]

    def _card(self, card: Card) -> RenderableType:
        mark = MARKS[card.quadrant]
        head = Styled.assemble((f"{mark.sign} ", mark.on_dark), (self._say(card.title), "bold"))
        rows = [(Styled(line.sign, style="dim"), self._line(line)) for line in card.lines]
        about = self._styled(card.about, "dim")
        body = Group(about, self._names(card.names, ", "), self._hanging(rows, 1))
        return Group(head, Padding(body, (0, 0, 0, 2)))

    def _line(self, line: Line) -> Styled:
        text = Styled("")
        if line.label:
            text.append(self._say(line.label) + ": ", style="dim")
        text.append(self._say(line.text))
        if line.origin:
            text.append(f" [{self._say(line.origin)}]", style="dim")
        return text
