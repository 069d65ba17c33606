"""The blocks of a report as HTML, for a page that stands on its own. Everything from a file is escaped.

Pages travel by mail, so they are written short: what HTML lets one leave out is left out (end tags of cells, rows and
items of lists, quotes around our own plain words, and of which cells a heading is in the first row or column).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from markupsafe import Markup, escape

from mantelnet.characters import shown
from mantelnet.looks import MARKS
from mantelnet.report import Block, Bullets, Card, Cell, Corner, Field, Line, Name, Paragraph, Part, Table
from mantelnet.strategies import Quadrant
from mantelnet.text import Language, Text, both

#: A table that scrolls on its own on a narrow screen; browsers let the keyboard in where there is something to scroll.
_TABLE: Final = Markup(
    "<div class=scroll><table aria-labelledby={heading}{sides}><thead><tr>{head}<tbody>{body}</table></div>{notes}"
)
#: A place in a matrix where nothing is: the style sheet writes the dot.
_DOT: Final = Cell(both("·"), "muted")
#: What :func:`_sides` writes.
_COLUMNS: Final = re.compile(r'<table[^>]* class="((?:[rc]\d+ ?)+)">')
_CLASSES: Final[Mapping[Quadrant | None, str]] = {
    "carry": "carry",
    "listen": "listen",
    "where_needed": "where",
    "inform": "inform",
    None: "unknown",
}


class Blocks:
    """Turns the parts of a report into HTML.

    Args:
        language: of the words.
        links: where the name of a party leads to, by the label that lists show.
        rows: whether such names lead there at the head of a row of a table too.
    """

    def __init__(self, language: Language, links: Mapping[str, str] | None = None, rows: bool = True) -> None:
        self._language = language
        self._links = links or {}
        self._rows_lead = rows

    def part(self, part: Part) -> Markup:
        """All blocks of a part, below its heading (whose id is that of the part and ``-title``)."""
        found = []
        for is_card, group in groupby(part.blocks, lambda block: isinstance(block, Card)):
            blocks = Markup("\n").join(self.block(block, f"{part.id}-title") for block in group)
            # Cards lie beside each other where there is room.
            found.append(Markup('<div class="deck">{}</div>').format(blocks) if is_card else blocks)
        return Markup("\n").join(found)

    def say(self, text: Text) -> Markup:
        """A sentence in the language of the page, escaped."""
        return escape(shown(text.say(self._language)))

    def signed(self, text: Text) -> Markup:
        """The same; the sign of a strategy in front of it becomes its mark."""
        words = text.say(self._language)
        for quadrant, mark in MARKS.items():
            if words.startswith(mark.sign + " "):
                return self.sign(quadrant) + " " + escape(shown(words[len(mark.sign) + 1 :]))
        return self.say(text)

    def block(self, block: Block, heading: str) -> Markup:
        """One block; ``heading`` is the id of the heading that names it."""
        match block:
            case Paragraph():
                return Markup("<p{}>{}</p>").format(_weight(block.weight), self.say(block.text))
            case Bullets():
                return self._bullets(block)
            case Table():
                return self.table(block, heading)
            case Field():
                return self._field(block, heading)
            case Card():
                return self._card(block)

    def _bullets(self, bullets: Bullets) -> Markup:
        tag = "ol" if bullets.numbered else "ul"
        items = _joined(
            Markup("<li>{}{}").format(
                self.signed(item.text),
                _joined(Markup("<p class=below>{}</p>").format(self.say(b)) for b in item.below),
            )
            for item in bullets.items
        )
        return Markup("<{0}{1}>{2}</{0}>").format(tag, _weight(bullets.weight), items)

    def table(self, table: Table, heading: str, marks: Sequence[str] = ()) -> Markup:
        """A table; ``marks`` tell a script something about each row."""
        head = _joined(
            Markup("<th>{}").format(self.say(column.title)) if column.title.en else Markup("<td>")
            for column in table.columns
        )
        told = [Markup(' data-t="{}"').format(mark) for mark in marks] or [Markup()] * len(table.rows)
        rows = zip(told, table.rows, strict=True)
        body = _joined(Markup("<tr{}>{}").format(mark, _joined(self._row(row))) for mark, row in rows)
        notes = self._notes(table.notes)
        return _TABLE.format(heading=heading, sides=_sides(table), head=head, body=body, notes=notes)

    def _row(self, row: tuple[Cell, ...]) -> Iterator[Markup]:
        for place, cell in enumerate(row):
            words = self.signed(cell.text)
            if place == 0:
                named = self.name(cell.text.say(self._language), words) if self._rows_lead else words
                yield Markup("<th>{}").format(named)
            elif cell == _DOT:
                yield Markup("<td>")
            elif not words:
                yield Markup("<td class=none>")
            else:
                # The most frequent class of a page.
                weight = Markup(" class=m") if cell.weight == "muted" else _weight(cell.weight)
                yield Markup("<td{}>{}").format(weight, words)

    def name(self, label: str, words: Markup) -> Markup:
        """Words that name a party, as a link to what the page tells about it."""
        target = self._links.get(label)
        return Markup("<a href=#{}>{}</a>").format(target, words) if target else words

    def sign(self, quadrant: Quadrant | None) -> Markup:
        """The mark of a strategy within a text: drawn by the style sheet, so that it looks the same everywhere."""
        return Markup("<i class={}></i>").format(_CLASSES[quadrant])

    def _notes(self, notes: Iterable[Text]) -> Markup:
        return _joined(Markup("<p class=note>{}</p>").format(self.say(note)) for note in notes)

    def _name(self, name: Name) -> Markup:
        label = self.name(name.text.say(self._language), self.say(name.text))
        words = Markup("<b>{}</b>").format(label) if name.strong else label
        behind = Markup(" <span class=behind>{}</span>").format(self.say(name.behind)) if name.behind.en else ""
        return words + behind

    def _corner(self, corner: Corner) -> Markup:
        names = _joined(Markup("<li>{}").format(self._name(name)) for name in corner.names)
        return Markup('<td class="corner {}"><p class=corner-title>{} {}</p>{}').format(
            _CLASSES[corner.quadrant],
            self.sign(corner.quadrant),
            self.say(corner.title),
            Markup("<ul>{}</ul>").format(names) if corner.names else Markup("<p>–</p>"),
        )

    def _field(self, field: Field, heading: str) -> Markup:
        head = _joined(Markup("<th scope=col>{}").format(self.say(title)) for title in field.columns)
        rows = _joined(
            Markup("<tr><th scope=row>{}{}").format(
                self.say(field.rows[row]), _joined(map(self._corner, field.corners[2 * row : 2 * row + 2]))
            )
            for row in (0, 1)
        )
        return Markup(
            '<div class="scroll field"><table aria-labelledby={0}><thead><tr><td>{1}<tbody>{2}</table></div>{3}'
        ).format(heading, head, rows, self._notes(field.notes))

    def _card(self, card: Card) -> Markup:
        return Markup(
            '<section class="card {}"><h3>{} {}</h3><p class=about>{}</p><p class=names>{}</p><ul>{}</ul></section>'
        ).format(
            _CLASSES[card.quadrant],
            self.sign(card.quadrant),
            self.say(card.title),
            self.say(card.about),
            Markup(", ").join(map(self._name, card.names)),
            _joined(map(self._line, card.lines)),
        )

    def _line(self, line: Line) -> Markup:
        label = Markup("<b>{}:</b> ").format(self.say(line.label)) if line.label else ""
        origin = Markup(" <span class=origin>{}</span>").format(self.say(line.origin)) if line.origin else ""
        return Markup("<li>{}{}{}").format(label, self.say(line.text), origin)


def _joined(pieces: Iterable[Markup]) -> Markup:
    return Markup("").join(pieces)


def _weight(weight: str) -> Markup:
    """The class of words that are not plain."""
    return Markup(" class={}").format(weight) if weight != "plain" else Markup("")


def _sides(table: Table) -> Markup:
    """Which columns are set to the right or in the middle, for the style sheet: ``r3 c4``. Cells stay bare."""
    letters = {"right": "r", "centre": "c"}
    found = [f"{letters[c.align]}{n}" for n, c in enumerate(table.columns, 1) if c.align in letters]
    return Markup(' class="{}"').format(" ".join(found)) if found else Markup("")


#: How columns are set that do not begin on the left.
_SIDES: Final[Mapping[str, str]] = {"r": "text-align:right;padding-right:1.2rem", "c": "text-align:center"}


def side_rules(page: str) -> str:
    """The rules of the style sheet that go with the tables of a page."""
    wanted = {name for names in _COLUMNS.findall(page) for name in names.split()}
    rules = []
    for letter, rule in _SIDES.items():
        places = sorted(int(name[1:]) for name in wanted if name[0] == letter)
        if places:
            rules.append(",".join(f".{letter}{n}>*>*>:nth-child({n})" for n in places) + f"{{{rule}}}")
    return "".join(rules)
