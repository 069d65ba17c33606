"""A report as Markdown, for a page in git or a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mantelnet.characters import shown
from mantelnet.looks import MARKS
from mantelnet.report import Block, Bullets, Card, Corner, Field, Line, Name, Paragraph, Report, Table
from mantelnet.text import Language, Text

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|~$&])")
_LINE_START: Final = re.compile(r"^(?:(?=[#>+\-=])|(\d++)(?=[.)](?: |$)))")


def render(report: Report, language: Language) -> str:
    """A report as Markdown text (tables as in GitHub's flavour); the user's words are escaped."""
    page = _Page(language)
    blocks = [f"# {page.say(report.title)}"]
    if subtitle := page.say(report.subtitle):
        blocks.append(subtitle)
    for part in report.parts:
        blocks.append(f"## {page.say(part.title)}")
        blocks.extend("\n".join(page.block(block)) for block in part.blocks)
    return "\n\n".join(blocks) + "\n"


def escape(words: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    one_line = " ".join(shown(words).split())
    return _LINE_START.sub(r"\1\\", _SPECIAL.sub(r"\\\1", one_line))


class _Page:
    def __init__(self, language: Language) -> None:
        self._language = language

    def say(self, text: Text) -> str:
        return escape(text.say(self._language))

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield f"**{self.say(block.text)}**" if block.weight == "strong" else self.say(block.text)
            case Bullets():
                for n, item in enumerate(block.items, start=1):
                    yield f"{f'{n}.' if block.numbered else '-'} {self.say(item.text)}"
                    for line in item.below:
                        yield f"{'   ' if block.numbered else '  '}*{self.say(line)}*"
            case Table():
                yield from self._table(block)
            case Field():
                yield from self._field(block)
            case Card():
                yield from self._card(block)

    def _row(self, cells: Iterable[str]) -> str:
        return "| " + " | ".join(cells) + " |"

    def _table(self, table: Table) -> Iterator[str]:
        rules = {"left": ":--", "right": "--:", "centre": ":-:"}
        yield self._row(self.say(column.title) or " " for column in table.columns)
        yield self._row(rules[column.align] for column in table.columns)
        for row in table.rows:
            yield self._row(
                f"**{self.say(c.text)}**" if c.weight == "strong" and self.say(c.text) else self.say(c.text)
                for c in row
            )
        yield from self._notes(table.notes)

    def _notes(self, notes: Iterable[Text]) -> Iterator[str]:
        for note in notes:
            yield ""
            yield self.say(note)

    def _name(self, name: Name) -> str:
        words = f"**{self.say(name.text)}**" if name.strong else self.say(name.text)
        return f"{words} {self.say(name.behind)}".rstrip()

    def _corner(self, corner: Corner) -> str:
        title = f"{MARKS[corner.quadrant].sign} **{self.say(corner.title)}**"
        return "<br>".join([title, *(self._name(name) for name in corner.names)] if corner.names else [title, "–"])

    def _field(self, field: Field) -> Iterator[str]:
        yield self._row([" ", *(self.say(column) for column in field.columns)])
        yield self._row([":--"] * 3)
        for row in (0, 1):
            corners = field.corners[2 * row : 2 * row + 2]
            yield self._row([self.say(field.rows[row]), *(self._corner(corner) for corner in corners)])
        yield from self._notes(field.notes)

    def _card(self, card: Card) -> Iterator[str]:
        yield f"### {MARKS[card.quadrant].sign} {self.say(card.title)}"
        yield ""
        yield self.say(card.about)
        yield ""
        if card.names:
            yield ", ".join(self._name(name) for name in card.names)
            yield ""
        yield from (self._line(line) for line in card.lines)

    def _line(self, line: Line) -> str:
        lead = f"**{self.say(line.label)}**: " if line.label else ""
        origin = f" *({self.say(line.origin)})*" if line.origin else ""
        return f"- {lead}{self.say(line.text)}{origin}"
