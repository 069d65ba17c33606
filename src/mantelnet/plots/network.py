"""The map of the network: who is connected to whom, formally and informally, and who is still to be invited."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.labels import Node, place
from mantelnet.drawing.layout import HALF_HEIGHT, HALF_WIDTH
from mantelnet.drawing.lines import WIDTHS, dashes
from mantelnet.drawing.paper import FORMAL, INFORMAL, INK, MARGIN, SAMPLE, WHITE
from mantelnet.drawing.scene import Group, Item, Line, Scene, Shape, Words
from mantelnet.network import Layer
from mantelnet.plots import ties
from mantelnet.plots.plot import Request, Subject
from mantelnet.plots.sheet import (
    BODY,
    Column,
    Entry,
    Head,
    begin,
    facts,
    in_words,
    legend,
    legend_height,
    mark,
    parties,
    scene,
    too_many,
    top,
)
from mantelnet.plots.ties import Spot, diameter, thinner
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text, count, listing

_COLLAR: Final = 3.5
#: Above this number names would cover the map: parties get numbers, and a key beside it.
MOST_NAMES: Final = 40
#: Room for a line of a name; a longer word gets what it needs, up to the second number.
_NAME_ROOM: Final = (84.0, 132.0)
#: A shorter name stays on one line.
_SHORT_NAME: Final = 48.0
_KEY_SIZE: Final = 7.4
_KEY_STEP: Final = 8.8
#: A column of the key is as wide as its names need, from the first number to the second.
_KEY_COLUMN: Final = (70.0, 150.0)
#: So many parties a title names.
_MOST_NAMED: Final = 2
#: A key that takes more of the sheet leaves no map.
_MOST_KEY: Final = 0.56


def draw(request: Request) -> Scene | Text | None:
    """The map; ``None`` for a project without parties, a sentence where a sheet cannot hold it."""
    subject, paper, language = request.subject, request.paper, request.language
    layer = _shown(request)
    if not layer.parties:
        return None
    numbered = len(layer.parties) > MOST_NAMES
    head = Head(_title(request, layer), _subtitle(request, layer))
    items, start = top(head, paper, language)
    columns = _legend(request, layer)
    end = paper.height - MARGIN - legend_height(columns, paper) + 6
    key, key_width = _key(request, layer, start, end - 12) if numbered else ([], 0.0)
    if key_width > _MOST_KEY * paper.width:
        return too_many(len(layer.parties))
    room = (MARGIN + 46, start + 16, paper.width - MARGIN - 46 - key_width, end - 30)
    spots = _spots(request, layer, room)
    drawn = ties.draw(layer, spots)
    items += [Group(tie.items, "tie", data=tie.data) for tie in drawn]
    marks = [_party(subject, spot) for spot in spots.values()]
    nodes = [_node(request, *each, number, numbered) for number, each in enumerate(zip(spots, marks, strict=True), 1)]
    edge = (MARGIN, start, paper.width - MARGIN - key_width, end - 4)
    pieces = [(a, b, tie.width) for tie in drawn for way in tie.ways for a, b in pairwise(way)]
    for party, shapes, name in zip(spots, marks, place(nodes, pieces, edge, INK), strict=True):
        items.append(Group((*shapes, *name.words), "party", data={"id": party}))
    items += key
    items += legend(columns, end, paper)
    return scene(head, paper, language, items, _description(layer))


def finding(request: Request) -> Text:
    """The title of the map: what it shows best."""
    return _title(request, _shown(request))


def _shown(request: Request) -> Layer:
    """The layer with the parties that are asked for; those of a sector with whom they are tied to."""
    layer = request.ties
    keep = set(layer.parties)
    if request.party:
        keep = {request.party, *layer.neighbours[request.party]}
    if request.sector:
        own = {party for party in layer.parties if layer.sectors[party] == request.sector}
        keep &= own | {other for party in own for other in layer.neighbours[party]}
    return layer.without(party for party in layer.parties if party not in keep)


def _spots(request: Request, layer: Layer, room: tuple[float, float, float, float]) -> dict[str, Spot]:
    left, up, right, down = room
    places = [request.places[party] for party in layer.parties]
    if len(layer.parties) < len(request.places):
        # A part of the map is drawn as large as the sheet allows; directions stay as they were.
        low_x, high_x = min(x for x, _ in places), max(x for x, _ in places)
        low_y, high_y = min(y for _, y in places), max(y for _, y in places)
    else:
        low_x, high_x, low_y, high_y = -HALF_WIDTH, HALF_WIDTH, -HALF_HEIGHT, HALF_HEIGHT
    wide, high = (high_x - low_x) or 1.0, (high_y - low_y) or 1.0
    collar = _COLLAR * max(0.4, thinner(len(layer.parties)))
    spots: dict[str, Spot] = {}
    for party, (x, y) in zip(layer.parties, places, strict=True):
        size = diameter(request.subject.influence(party), len(layer.parties))
        across = 0.5 if high_x == low_x else (x - low_x) / wide
        along = 0.5 if high_y == low_y else (y - low_y) / high
        spots[party] = Spot(party, left + across * (right - left), up + along * (down - up), size, collar)
    return spots


def _party(subject: Subject, spot: Spot) -> list[Item]:
    """A party with its white collar, at which lines end."""
    outside = subject.network.parties[spot.party].status != "member"
    shape = mark(_quadrant(subject, spot.party), spot.x, spot.y, spot.diameter, outside)
    first = shape[0]
    assert isinstance(first, Shape)
    collar = Shape(first.name, spot.x, spot.y, first.diameter, WHITE, WHITE, 2 * spot.collar)
    return [collar, *shape]


def _quadrant(subject: Subject, party: str) -> Quadrant | None:
    strategy = subject.field[party].strategy
    return strategy.quadrant if strategy else None


def _node(request: Request, party: str, shapes: Sequence[Item], number: int, numbered: bool) -> Node:
    shape = shapes[1]
    assert isinstance(shape, Shape)
    bold = request.subject.is_influential(party)
    broken: list[str] = []
    if numbered:
        lines, size = [str(number)], _KEY_SIZE
    else:
        name = request.subject.label(party)
        longest = max((fonts.width(word, BODY, bold) for word in name.split()), default=0.0)
        lines = fonts.wrap(name, BODY, min(max(_NAME_ROOM[0], longest), _NAME_ROOM[1]), bold, most=3)
        broken = fonts.wrap(name, BODY, min(max(fonts.width(name, BODY, bold) * 0.6, longest), _NAME_ROOM[1]), bold)
        broken = broken if len(lines) < len(broken) <= 2 and fonts.width(name, BODY, bold) > _SHORT_NAME else []
        size = BODY
    return Node(shape.x, shape.y, shape.edges, tuple(lines), size, bold, shape.name != "square", tuple(broken))


def _key(request: Request, layer: Layer, start: float, end: float) -> tuple[list[Item], float]:
    """The names behind the numbers, in columns at the right, and the room that they take."""
    subject, size, step = request.subject, _KEY_SIZE, _KEY_STEP
    columns = -(-len(layer.parties) // max(1, int((end - start) / step)))
    per_column = -(-len(layer.parties) // columns)
    longest = max(fonts.width(subject.label(party), size) for party in layer.parties) + 30
    wide = min(max(longest, _KEY_COLUMN[0]), _KEY_COLUMN[1] if columns <= 2 else 112.0)
    left = request.paper.width - MARGIN - columns * wide
    items: list[Item] = []
    for number, party in enumerate(layer.parties, 1):
        column, row = divmod(number - 1, per_column)
        x, y = left + column * wide, start + 6 + row * step
        items.append(Words(str(number), x + 14, y, size, anchor="end", bold=True))
        items.append(Words(fonts.shorten(subject.label(party), size, wide - 26), x + 19, y, size))
    return items, columns * wide + 6


def _legend(request: Request, layer: Layer) -> list[Column]:
    """What the signs mean: only those that are on the map."""

    def say(en: str, nl: str) -> str:
        return Text(en=en, nl=nl).say(request.language)

    subject = request.subject
    approach = _approaches(request, layer)
    half = -(-len(approach) // 2) if len(approach) > 3 else len(approach)
    columns = [Column(say("Colour and shape: approach", "Kleur en vorm: aanpak"), tuple(approach[:half]))]
    if approach[half:]:
        columns.append(Column("", tuple(approach[half:])))
    found, thin = {tie.layer for tie in layer.ties}, ties.thinness(layer)
    kinds = (
        ("formal", (Line(((0, 0), (27, 0)), FORMAL, 2.2),), say("formal: an agreement", "formeel: een afspraak")),
        (
            "informal",
            (Line(((0, 0), (27, 0)), INFORMAL, 2.2, dashes(2.2)),),
            say("informal: short lines", "informeel: korte lijnen"),
        ),
    )
    if shown := tuple(Entry(drawing, 27, words) for name, drawing, words in kinds if name in found):
        columns.append(Column(say("Kind of tie", "Soort relatie"), shown))
    widths = []
    if any(tie.strength for tie in layer.ties):
        widths = [Entry((Line(((0, 0), (20, 0)), FORMAL, WIDTHS[s - 1] * thin),), 20, str(s)) for s in (1, 3, 5)]
    if any(tie.strength is None for tie in layer.ties):
        line = Line(((0, 0), (20, 0)), ties.FAINT["formal"], ties.UNKNOWN_WIDTH * thin)
        widths.append(Entry((line,), 20, say("unknown", "onbekend")))
    if widths:
        columns.append(Column(say("Width: strength", "Dikte: sterkte"), tuple(widths), across=True))
    if any(subject.influence(party) for party in layer.parties):
        n = len(layer.parties)
        sizes = [(s, diameter(s, n)) for s in (1, 3, 5)]
        entries = tuple(Entry((Shape("circle", d / 2, 0, d, SAMPLE),), d, str(s)) for s, d in sizes)
        columns.append(Column(say("Size: influence", "Grootte: invloed"), entries, across=True, row=sizes[-1][1] + 4))
    return columns


def _approaches(request: Request, layer: Layer) -> list[Entry]:
    subject, language = request.subject, request.language
    order: Sequence[Quadrant | None] = ("carry", "listen", "where_needed", "inform", None)
    there = {_quadrant(subject, party) for party in layer.parties}
    unknown = Text(en="not known yet", nl="nog niet bekend")
    entries = [
        Entry(tuple(mark(q, 6, 0, 11)), 13, (QUADRANTS[q] if q else unknown).say(language))
        for q in order
        if (q or None) in there or (q and there != {None})
    ]
    if any(subject.network.parties[party].status != "member" for party in layer.parties):
        words = Text(en="open: not taking part yet", nl="open: doet nog niet mee").say(language)
        entries.append(Entry(tuple(mark("inform", 6, 0, 12, open_shape=True)), 13, words))
    return entries


def _title(request: Request, layer: Layer) -> Text:
    """The finding that the map shows best."""
    subject = request.subject
    if request.party:
        return Text(en="The ties around {name}", nl="De relaties rond {name}").fill(name=subject.label(request.party))
    if not layer.ties:
        return Text(en="{n} so far, and no ties yet", nl="{n} tot nu toe, en nog geen relaties").fill(
            n=parties(len(layer.parties))
        )
    if request.sector is None and (finding := _finding(request, layer)):
        return finding
    return Text(en="Who works with whom in {name}?", nl="Wie werkt met wie in {name}?").fill(
        name=" ".join(subject.file.project.name.split())
    )


def _finding(request: Request, layer: Layer) -> Text | None:
    """Who holds the network together, or how many are not in contact."""
    subject = request.subject
    cuts = subject.cut_points(request.layer)
    loose = sum(not layer.neighbours[party] for party in layer.parties)
    if len(cuts) == 1:
        return Text(
            en="One party holds parts of the network together: {name}",
            nl="Eén partij houdt delen van het netwerk bij elkaar: {name}",
        ).fill(name=subject.label(cuts[0]))
    if cuts:
        who = listing(map(subject.label, cuts)) if len(cuts) <= _MOST_NAMED else None
        return Text(
            en="{who} hold parts of the network together", nl="{who} houden delen van het netwerk bij elkaar"
        ).fill(who=who or begin(in_words(len(cuts)) + Text(en=" parties", nl=" partijen")))
    if loose:
        return Text(en="Without contact in this picture: {n}", nl="Zonder contact in dit beeld: {n}").fill(
            n=parties(loose)
        )
    return None


def _subtitle(request: Request, layer: Layer) -> Text:
    def tied(name: str) -> int:
        return len({layer.pair(t.source, t.target) for t in layer.ties if t.layer == name})

    formal, informal = tied("formal"), tied("informal")
    told = {
        "all": Text(
            en=f"{formal} formal and {informal} informal ties", nl=f"{formal} formele en {informal} informele relaties"
        ),
        "formal": count(
            formal, Text(en="formal tie", nl="formele relatie"), Text(en="formal ties", nl="formele relaties")
        ),
        "informal": count(
            informal, Text(en="informal tie", nl="informele relatie"), Text(en="informal ties", nl="informele relaties")
        ),
    }[request.layer]
    return facts(request, Text(en="Map of the network", nl="Netwerkkaart"), parties(len(layer.parties)), told)


def _description(layer: Layer) -> Text:
    most = sorted(layer.parties, key=lambda p: -len(layer.neighbours[p]))[:1]
    ties = len(layer.neighbours[most[0]]) if most else 0
    return Text(
        en="A drawing of the parties as marks and the ties between them as lines; the best connected party has {n}.",
        nl="Een tekening met de partijen als vormen en de relaties als lijnen; de partij met de meeste heeft er {n}.",
    ).fill(n=count(ties, Text(en="tie", nl="relatie"), Text(en="ties", nl="relaties")))
