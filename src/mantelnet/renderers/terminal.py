"""A report as a terminal screen. The home of rich, which is told to interpret nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Styled

from mantelnet.characters import shown
from mantelnet.looks import MARKS
from mantelnet.report import Block, Bullets, Card, Corner, Field, Line, Name, Paragraph, Report, Table
from mantelnet.text import Language, Text

if TYPE_CHECKING:
    from rich.console import JustifyMethod

_STYLES = {"plain": "", "strong": "bold", "muted": "dim"}


def render(report: Report, language: Language, console: Console) -> None:
    """Print a report on a console, at the console's width."""
    _Terminal(language, console).report(report)


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
                no_wrap=place > 0,
                overflow="ellipsis" if place else "fold",
                min_width=12 if place == 0 else None,
            )
        for row in table.rows:
            grid.add_row(*(self._styled(cell.text, _STYLES[cell.weight]) for cell in row))
        return Group(grid, Styled(""), *self._notes(table.notes)) if table.notes else grid

    def _name(self, name: Name) -> Styled:
        text = Styled(self._say(name.text), style="bold" if name.strong else "")
        return text.append(f" {name.sign}", style="dim") if name.sign else text

    def _names(self, names: Iterable[Name], separator: str) -> Styled:
        return Styled(separator).join([self._name(name) for name in names])

    def _field(self, field: Field) -> RenderableType:
        width = min(self._console.width, 100)
        side = max(len(self._say(row)) for row in field.rows) if width >= 70 else 0
        cell = max(12, (width - side - 5) // 2)
        grid = Grid(box=None, padding=0, show_edge=False, pad_edge=False, show_header=False)
        for size in ([side + 1] if side else []) + [2, cell, 3, cell]:
            grid.add_column(width=size, overflow="fold")
        lead = [Styled("")] if side else []
        for row in (0, 1):
            left, right = field.corners[2 * row : 2 * row + 2]
            words = [self._styled(field.rows[row], "dim")] if side else []
            bar = Styled("│\n" * max(self._height(left), self._height(right)), style="dim")
            grid.add_row(*words, bar, self._corner(left), bar, self._corner(right))
            if row == 0:
                line = Styled("─" * cell, style="dim")
                grid.add_row(*lead, Styled("├─", style="dim"), line, Styled("┼──", style="dim"), line)
        axis = [self._styled(c, "dim") for c in field.columns]
        grid.add_row(*lead, Styled("└─", style="dim"), axis[0], Styled("┴──", style="dim"), axis[1])
        return Group(grid, Styled(""), *self._notes(field.notes))

    def _height(self, corner: Corner) -> int:
        return max(1, len(corner.names)) + 1

    def _corner(self, corner: Corner) -> RenderableType:
        mark = MARKS[corner.quadrant]
        title = Styled.assemble((f"{mark.sign} ", mark.on_dark), (self._say(corner.title), "bold"))
        if not corner.names:
            return Group(title, Styled("  –", style="dim"))
        return Group(title, *(Styled("  ").append(self._name(name)) for name in corner.names))

    def _card(self, card: Card) -> RenderableType:
        mark = MARKS[card.quadrant]
        head = Styled.assemble((f"{mark.sign} ", mark.on_dark), (self._say(card.title), "bold"))
        head.append("  ").append(self._say(card.about), style="dim")
        rows = [(Styled("–" if line.label is None else "×" if line.origin else "~", style="dim"), self._line(line))
                for line in card.lines]  # fmt: skip
        body = Group(self._names(card.names, ", "), self._hanging(rows, 1))
        return Group(head, Padding(body, (0, 0, 0, 2)))

    def _line(self, line: Line) -> Styled:
        text = Styled("")
        if line.label:
            text.append(self._say(line.label) + ": ", style="dim")
        text.append(self._say(line.text))
        if line.origin:
            text.append(f" [{self._say(line.origin)}]", style="dim")
        return text
