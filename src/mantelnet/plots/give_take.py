"""Give and take: a matrix of who gives what to whom with its key, and what is sought and offered beside it.

What was agreed, offered or asked is told by the shape around a number, never by a colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, INK, MARGIN, RAMP, SECOND, WHITE
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words
from mantelnet.exchange.give_take import GiveTake, give_take
from mantelnet.exchange.matching import Deal
from mantelnet.plots.matrix import LEAST, Title, Titles
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import (
    BODY,
    SMALL,
    Column,
    Entry,
    Head,
    begin,
    facts,
    in_words,
    legend,
    legend_height,
    parties,
    rule,
    scene,
    top,
)
from mantelnet.plots.wishes import LINE, lines_of, lists
from mantelnet.text import Text
from mantelnet.vocabulary import label

_NAMES: Final = 96.0
_CELL: Final = (22.0, 66.0)
_ROW: Final = (15.0, 34.0)
_KEY_STEPS: Final = (25.0, 13.0)
_STATUSES: Final = ("agreed", "offered", "asked")
#: So much of the sheet the lists below take at most, while the key does not need it.
_LISTS: Final = 0.4


@dataclass(frozen=True, slots=True)
class _Table:
    """The matrix: givers, takers, and how large its cells are."""

    givers: tuple[str, ...]
    takers: tuple[str, ...]
    width: float
    row: float


def draw(request: Request) -> Scene | Text | None:
    """The sheet; ``None`` when nothing is given, sought or offered, a sentence when it is too much for the sheet."""
    subject, paper, language = request.subject, request.paper, request.language
    found = _asked(request, give_take(subject.file, subject.network, subject.interests))
    if not (found.deals or found.unmet or found.unused):
        return None
    head = Head(_title(found), _subtitle(request, found))
    items, start = top(head, paper, language)
    columns = _legend(request, found)
    foot = paper.height - MARGIN - (legend_height(columns, paper) if columns else 0)
    wished = lines_of(request, [(w.party, w.text, w.matches[0] if w.matches else None) for w in found.unmet])
    offered = lines_of(request, [(o.party, o.text, o.matches[0] if o.matches else None) for o in found.unused])
    below = max(map(len, (wished, offered))) * LINE[0] + 38 if wished or offered else 0.0
    if not found.deals:
        items += lists(request, (wished, offered), start, foot)
        return scene(head, paper, language, items, _description())
    least = min(below, _LISTS * paper.height)
    upper = _upper(request, found, start, foot - least - 8)
    if upper is None and below:
        below = 0.0
        upper = _upper(request, found, start, foot - 8)
    if upper is None:
        return Text(
            en="{n} exchanges do not fit on this sheet. Choose a larger one (--size a0) or one party (--party).",
            nl="{n} uitwisselingen passen niet op dit vel. Kies een groter vel (--size a0) of één partij (--party).",
        ).fill(n=len(found.deals))
    drawing, bottom = upper
    items += drawing
    if below:
        items.append(rule(bottom + 8, paper))
        items += lists(request, (wished, offered), bottom + 12, foot)
    items += legend(columns, foot, paper)
    return scene(head, paper, language, items, _description())


def _asked(request: Request, found: GiveTake) -> GiveTake:
    """What concerns the parties that are asked for."""
    asked = set(request.parties)
    return replace(
        found,
        deals=tuple(deal for deal in found.deals if deal.source in asked or deal.target in asked),
        wishes=tuple(wish for wish in found.wishes if wish.party in asked),
        offers=tuple(offer for offer in found.offers if offer.party in asked),
    )


def _upper(request: Request, found: GiveTake, start: float, end: float) -> tuple[list[Item], float] | None:
    """The matrix with its key beside it, and how far down they reach; ``None`` when they do not fit."""
    table = _table(request, found, end - start)
    if table is None:
        return None
    subject = request.subject
    left = MARGIN + _NAMES
    titles = Titles([Title(subject.label(p), subject.is_influential(p)) for p in table.takers], table.width)
    row = min(table.row, (end - start - titles.height - 20) / len(table.givers))
    if row < _ROW[0]:
        return None
    table = _Table(table.givers, table.takers, table.width, row)
    up = start + titles.height + 16
    right = left + table.width * len(table.takers)
    key = _key(request, found.deals, (right + 30, start + 16, request.paper.width - MARGIN, end))
    if key is None:
        return None
    gives = Text(en="gives", nl="geeft").say(request.language)
    to = Text(en="to", nl="aan").say(request.language)
    items: list[Item] = [
        Words(to, left, start + 8, SMALL, colour=SECOND),
        Words(gives, MARGIN, up - 5, SMALL, colour=SECOND),
        *titles.items(left, up),
        *_cells(request, found.deals, table, left, up),
    ]
    drawing, bottom = key
    return items + drawing, max(bottom, up + row * len(table.givers))


def _table(request: Request, found: GiveTake, height: float) -> _Table | None:
    order = list(request.subject.network.parties)
    givers = sorted({each.source for each in found.deals}, key=order.index)
    takers = sorted({each.target for each in found.deals}, key=order.index)
    room = (request.paper.width - 2 * MARGIN) * 0.6 - _NAMES
    width = min(_CELL[1], room / len(takers))
    row = min(_ROW[1], (height - 60) / len(givers))
    return _Table(tuple(givers), tuple(takers), width, row) if width >= _CELL[0] and row >= _ROW[0] else None


def _cells(request: Request, deals: Sequence[Deal], table: _Table, left: float, up: float) -> list[Item]:
    subject = request.subject
    right, down = left + table.width * len(table.takers), up + table.row * len(table.givers)
    items: list[Item] = []
    for place, party in enumerate(table.givers):
        y = up + place * table.row
        items.append(Line(((MARGIN, y), (right, y)), HAIR, 0.8))
        bold = subject.is_influential(party)
        name = fonts.shorten(subject.label(party), BODY, _NAMES - 8, bold)
        items.append(Words(name, left - 8, y + table.row / 2 + 3.3, BODY, bold, anchor="end"))
        if party in table.takers:
            x = left + table.takers.index(party) * table.width
            items.append(Box(x + 1, y + 1, table.width - 2, table.row - 2, "#EEF1F4"))
    items.append(Line(((MARGIN, down), (right, down)), HAIR, 0.8))
    items += [
        Line(((left + n * table.width, up), (left + n * table.width, down)), HAIR, 0.8)
        for n in range(len(table.takers) + 1)
    ]
    at: dict[tuple[str, str], list[int]] = {}
    for number, each in enumerate(deals, 1):
        at.setdefault((each.source, each.target), []).append(number)
    for (giver, taker), numbers in at.items():
        middle = left + (table.takers.index(taker) + 0.5) * table.width
        y = up + (table.givers.index(giver) + 0.5) * table.row
        step = min(17.0, (table.width - 4) / len(numbers))
        size = min(15.0, table.row - 3, max(step, LEAST + 4))
        for place, number in enumerate(numbers):
            x = middle + (place - (len(numbers) - 1) / 2) * step
            data = {"from": giver, "to": taker, "number": str(number)}
            items.append(Group(tuple(numbered(number, deals[number - 1].status, x, y, size)), "exchange", data=data))
    return items


def numbered(number: int, status: str | None, x: float, y: float, size: float) -> list[Item]:
    """A number in the shape of its status: filled for agreed, a ring for offered, a dashed square for asked."""
    letters = max(LEAST, size * (0.6 if number < 100 else 0.5))
    base = y + letters * 0.36
    if status == "agreed":
        return [
            Shape("circle", x, y, size, RAMP[5]),
            Words(str(number), x, base, letters, True, WHITE, "middle"),
        ]
    words = Words(str(number), x, base, letters, True, INK, "middle")
    if status == "offered":
        return [Shape("circle", x, y, size - 1.2, WHITE, RAMP[5], 1.3), words]
    if status == "asked":
        return [Shape("square", x, y, size, WHITE, RAMP[5], 1.2, (2.4, 1.6)), words]
    return [words]


def _key(
    request: Request, deals: Sequence[Deal], room: tuple[float, float, float, float]
) -> tuple[list[Item], float] | None:
    """What the numbers stand for, and how far down that reaches; ``None`` when it does not fit."""
    left, up, right, down = room
    for step in _KEY_STEPS:
        for columns in (1, 2):
            per_column = -(-len(deals) // columns)
            width = (right - left - 14 * (columns - 1)) / columns
            if per_column * step > down - up or width < 150:
                continue
            items: list[Item] = []
            for place, each in enumerate(deals):
                x = left + (place // per_column) * (width + 14)
                y = up + (place % per_column) * step
                items += _key_line(request, each, place + 1, (x, y, width, step))
            return items, up + per_column * step
    return None


def _key_line(request: Request, each: Deal, number: int, room: tuple[float, float, float, float]) -> list[Item]:
    x, y, width, step = room
    subject = request.subject
    what = " ".join(each.what.split())
    way = Text(en="{a} to {b}", nl="{a} aan {b}").fill(a=subject.label(each.source), b=subject.label(each.target))
    tall = step == _KEY_STEPS[0]
    size = 14.0 if tall else 11.5
    items = numbered(number, each.status, x + 8, y + (7 if tall else 5), size)
    items.append(Words(fonts.shorten(what, BODY, width - 22), x + 21, y + (7.5 if tall else 8.2), BODY))
    if tall:
        told = way.say(request.language)
        if each.status:
            told += f" · {label(each.status).say(request.language)}"
        items.append(Words(fonts.shorten(told, SMALL, width - 22), x + 21, y + 18, SMALL, colour=SECOND))
    return items


def _legend(request: Request, found: GiveTake) -> list[Column]:
    statuses = [status for status in (*_STATUSES, None) if any(each.status == status for each in found.deals)]
    unknown = Text(en="not noted", nl="niet genoteerd")
    signs = tuple(
        Entry(tuple(numbered(1, status, 7, 0, 14)), 16, (label(status) if status else unknown).say(request.language))
        for status in statuses
    )
    if not signs:
        return []
    title = Text(en="Shape: how far it is", nl="Vorm: hoe ver het is").say(request.language)
    bold = Text(en="bold name: much influence", nl="vette naam: veel invloed").say(request.language)
    names = Text(en="Names", nl="Namen").say(request.language)
    return [Column(title, signs, across=True, row=17), Column(names, (Entry((), -5, bold),), row=17)]


def _title(found: GiveTake) -> Text:
    """The finding: how much of the giving and taking is agreed."""
    every = len(found.deals)
    agreed = sum(each.status == "agreed" for each in found.deals)
    if not every:
        return Text(en="What parties seek and offer", nl="Wat partijen zoeken en bieden")
    if every == 1:
        return Text(en="One exchange so far", nl="Eén uitwisseling tot nu toe")
    if agreed == every:
        text = Text(en="All {all} exchanges are agreed", nl="Alle {all} uitwisselingen zijn afgesproken")
    elif not agreed:
        text = Text(
            en="None of the {all} exchanges is agreed yet", nl="Van de {all} uitwisselingen is er nog geen afgesproken"
        )
    elif agreed == 1:
        text = Text(en="One of the {all} exchanges is agreed", nl="Van de {all} uitwisselingen is er één afgesproken")
    else:
        text = Text(
            en="{n} of the {all} exchanges are agreed", nl="Van de {all} uitwisselingen zijn er {n} afgesproken"
        )
    return begin(text.fill(n=in_words(agreed), all=in_words(every)))


def _subtitle(request: Request, found: GiveTake) -> Text:
    givers = {each.source for each in found.deals}
    takers = {each.target for each in found.deals}
    told = [Text(en="Give and take", nl="Geven en nemen")]
    if found.deals:
        told.append(
            Text(en="from {a} to {b}", nl="van {a} aan {b}").fill(a=parties(len(givers)), b=parties(len(takers)))
        )
    return facts(request, *told)


def _description() -> Text:
    return Text(
        en="A table with a row for who gives and a column for who gets; numbers refer to the list beside it.",
        nl="Een tabel met een rij voor wie geeft en een kolom voor wie krijgt; de nummers staan in de lijst ernaast.",
    )
