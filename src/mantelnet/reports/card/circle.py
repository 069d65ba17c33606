"""The contacts of one party: the party in the middle, its contacts round it, agreements and short lines between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import ceil, sqrt
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.bounds import moved
from mantelnet.drawing.lines import WIDTHS, dashes
from mantelnet.drawing.paper import FORMAL, INFORMAL, INK, SECOND, WHITE
from mantelnet.drawing.scene import Anchor, Group, Item, Line, Scene, Shape, Words
from mantelnet.network import Layer
from mantelnet.plots import ties
from mantelnet.plots.sheet import mark
from mantelnet.plots.ties import Spot
from mantelnet.profile import Profile
from mantelnet.reports.edition import Edition
from mantelnet.reports.pictures import PLAIN
from mantelnet.text import PARTY_WORDS, Text, both, count

#: So many contacts are drawn; of more the best confirmed and strongest.
MOST: Final = 12
_WIDTH: Final = 258.0
_LEGEND: Final = 17.0
#: From one contact to the one below it, and from the middle to the two columns of contacts.
_STEP: Final = 25.5
_REACH: Final = 54.0
#: The sizes of names: the largest one in which no word has to be broken.
_NAMES: Final = (9.0, 8.6, 8.2, 7.8, 7.4)
_OWN: Final = 22.0
_OTHER: Final = 11.0
#: Air between a mark and its name.
_GAP: Final = 5.0


def shown(profile: Profile) -> tuple[str, ...]:
    """The contacts that are drawn, the best confirmed and strongest first."""
    return tuple(link.source for link in profile.contacts[:MOST])


def draw(edition: Edition, profile: Profile) -> Scene | None:
    """The drawing; ``None`` for a party without contacts.

    Formal ties are solid, informal ones dashed, both as wide as they are strong. A ring stands round whoever can
    open the door, where approaches are shown; a dashed mark is of a party that does not take part yet.
    """
    if not profile.contacts:
        return None
    drawn = shown(profile)
    layer = _star(edition, profile.id, drawn)
    high = _height(len(drawn))
    spots = _spots(profile.id, drawn, high)
    doors = {link.source for link in profile.doors} if edition.internal and not profile.leads else set()
    size = _name_size(edition, [spot for party, spot in spots.items() if party != profile.id])
    items: list[Item] = [Group(line.items, "tie", data=line.data) for line in ties.draw(layer, spots)]
    for party, spot in spots.items():
        own = party == profile.id
        words = [] if own else _name(edition, spot, size)
        shapes = _mark(edition, spot, own, party in doors)
        items.append(Group((*shapes, *words), "party", data={"id": party}))
    items += _legend(edition, layer, bool(doors), high)
    title = Text(en="Contacts of {name}", nl="Contacten van {name}").fill(name=edition.subject.label(profile.id))
    return Scene(
        _WIDTH, high + _LEGEND, tuple(items), title.say(edition.language),
        _about(profile, layer).say(edition.language), edition.language,
    )  # fmt: skip


def _height(n: int) -> float:
    """The height of the drawing without its legend, for so many contacts in two columns."""
    return max(2, ceil(n / 2)) * _STEP + 8


def _star(edition: Edition, party: str, others: Iterable[str]) -> Layer:
    """The ties between a party and some others, and no ties between these."""
    whole = edition.subject.network.all
    keep = {party, *others}
    found = tuple(t for t in whole.ties if party in (t.source, t.target) and {t.source, t.target} <= keep)
    return Layer("all", tuple(p for p in whole.parties if p in keep), whole.sectors, found)


def _spots(party: str, others: Sequence[str], high: float) -> dict[str, Spot]:
    """The party in the middle, the others in a bow at its right and one at its left: no name meets another name."""
    x, y = _WIDTH / 2, high / 2
    spots = {party: Spot(party, x, y, _OWN, 3.0)}
    right, left = others[::2], others[1::2]
    for side, column in ((1, right), (-1, left)):
        for row, other in enumerate(column):
            down = (row - (len(column) - 1) / 2) * _STEP
            bow = _REACH * sqrt(1 - (down / (high * 0.72)) ** 2)
            spots[other] = Spot(other, x + side * (bow + 4), y + down, _OTHER, 2.6)
    return spots


def _mark(edition: Edition, spot: Spot, own: bool, door: bool) -> list[Item]:
    subject = edition.subject
    outside = subject.network.parties[spot.party].status != "member"
    if own and edition.scored:
        strategy = subject.field[spot.party].strategy
        shape = mark(strategy.quadrant if strategy else None, spot.x, spot.y, spot.diameter, outside)
    elif outside:
        shape = [Shape("circle", spot.x, spot.y, spot.diameter - 1.4, WHITE, PLAIN, 1.4, (2.6, 1.8))]
    else:
        shape = [Shape("circle", spot.x, spot.y, spot.diameter, PLAIN)]
    first = shape[0]
    assert isinstance(first, Shape)
    ring = [Shape("circle", spot.x, spot.y, spot.diameter + 6.0, WHITE, INK, 1.3)] if door else []
    collar = Shape(first.name, spot.x, spot.y, first.diameter + (6.0 if door else 0.0), WHITE, WHITE, 2 * spot.collar)
    return [collar, *ring, *shape]


def _beside(spot: Spot) -> tuple[float, float]:
    """Where the name of a contact begins, on the outer side of its mark, and how much room it has."""
    side = 1 if spot.x > _WIDTH / 2 else -1
    x = spot.x + side * (_OTHER / 2 + 3 + _GAP)
    return x, (_WIDTH - x if side > 0 else x) - 1


def _bold(edition: Edition, party: str) -> bool:
    return edition.internal and edition.subject.is_influential(party)


def _name_size(edition: Edition, spots: Sequence[Spot]) -> float:
    """The size of all names: the largest in which the longest word of each fits."""

    def fits(size: float, spot: Spot) -> bool:
        words = edition.subject.label(spot.party).split()
        return all(fonts.width(word, size, _bold(edition, spot.party)) <= _beside(spot)[1] for word in words)

    return next((size for size in _NAMES if all(fits(size, spot) for spot in spots)), _NAMES[-1])


def _name(edition: Edition, spot: Spot, size: float) -> list[Item]:
    """The name of a contact, in at most two lines; bold where its influence is high."""
    x, room = _beside(spot)
    bold = _bold(edition, spot.party)
    lines = fonts.wrap(edition.subject.label(spot.party), size, room, bold, most=2)
    first = spot.y + 0.36 * size - (len(lines) - 1) * size * fonts.LEADING / 2
    anchor: Anchor = "start" if spot.x > _WIDTH / 2 else "end"
    return [Words(line, x, first + n * size * fonts.LEADING, size, bold, INK, anchor) for n, line in enumerate(lines)]


def _legend(edition: Edition, layer: Layer, doors: bool, high: float) -> list[Item]:
    """What lines and rings mean, in one row; only what is drawn."""
    language = edition.language
    there = {tie.layer for tie in layer.ties}
    entries: list[tuple[tuple[Item, ...], float, Text]] = []
    y = high + _LEGEND - 4
    if "formal" in there:
        line = Line(((0, y - 2.7), (18, y - 2.7)), FORMAL, WIDTHS[2])
        entries.append(((line,), 18, Text(en="agreement", nl="afspraak")))
    if "informal" in there:
        line = Line(((0, y - 2.7), (20, y - 2.7)), INFORMAL, WIDTHS[2], dashes(WIDTHS[2]))
        entries.append(((line,), 20, Text(en="short lines", nl="korte lijnen")))
    if doors:
        ring = (Shape("circle", 6, y - 2.7, 11, WHITE, INK, 1.2), Shape("circle", 6, y - 2.7, 6, PLAIN))
        entries.append((ring, 12, Text(en="can open the door", nl="kan de deur openen")))
    wide = sum(drawing + 4 + fonts.width(words.say(language), 7.6) for _, drawing, words in entries)
    gap = min(16.0, (_WIDTH - wide) / max(1, len(entries) - 1))
    x = (_WIDTH - wide - gap * (len(entries) - 1)) / 2
    items: list[Item] = []
    for drawing, room, words in entries:
        items += moved(drawing, x, 0)
        items.append(Words(words.say(language), x + room + 4, y, 7.6, colour=SECOND))
        x += room + 4 + fonts.width(words.say(language), 7.6) + gap
    return items


def _about(profile: Profile, layer: Layer) -> Text:
    told = Text(
        en="The party in the middle, with {n} round it: {formal} by agreement, {informal} by short lines.",
        nl="De partij in het midden, met {n} eromheen: {formal} met een afspraak, {informal} met korte lijnen.",
    )
    kinds: Mapping[str, int] = {
        name: len({layer.pair(t.source, t.target) for t in layer.ties if t.layer == name})
        for name in ("formal", "informal")
    }
    n = len(layer.parties) - 1
    text = told.fill(n=count(n, *PARTY_WORDS), formal=kinds["formal"], informal=kinds["informal"])
    rest = len(profile.contacts) - n
    return text + (Text(en=" {n} more are not drawn.", nl=" Nog {n} zijn niet getekend.").fill(n=both(rest))
                   if rest > 0 else "")  # fmt: skip
