"""The pictures of an office file: those of ``mantelnet plot``, without a title, and with a legend for the audience.

The title of a picture stands above it as a heading, where people who listen to the file find it too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from mantelnet.audience import may
from mantelnet.drawing.bounds import moved, reach
from mantelnet.drawing.layout import Place, layout
from mantelnet.drawing.lines import dashes
from mantelnet.drawing.paper import FORMAL, INFORMAL, MARGIN, SAMPLE, WHITE, Paper
from mantelnet.drawing.scene import Group, Item, Line, Scene, Shape, Words
from mantelnet.plots import conditions as conditions_plot
from mantelnet.plots import force_field as field_plot
from mantelnet.plots import network
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import SUBTITLE, TITLE, Column, Entry, legend, legend_height, mark
from mantelnet.plots.ties import diameter
from mantelnet.reports.edition import Edition
from mantelnet.reports.pictures import PLAIN, counted
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text

#: What the titles of the sheets take, which are left out here.
HEAD: Final = 58.0
#: Beyond this number the letters of a map on A4 or on a slide cannot be read.
MOST: Final = 100
_ORDER: Final[tuple[Quadrant, ...]] = ("carry", "listen", "where_needed", "inform")
_Edges = tuple[float, float, float, float]


def the_map(edition: Edition, width: float, height: float, exact: bool = False, key: bool = True) -> Scene | None:
    """The map, in the proportions of some room; ``None`` without parties, or with too many for it.

    Args:
        edition: what is told, and to whom.
        width: of the room, in points.
        height: of the room.
        exact: whether it is as large as its room; else larger for larger networks, to be made smaller on the page.
        key: whether the names behind numbers stand beside the map; without them its letters stay larger.
    """
    n = len(edition.analysis.picture.network.parties)
    if n > MOST and not exact:
        return None
    numbered = n > network.MOST_NAMES
    larger = 1.0 if exact or n <= 14 else 1.12 if n <= 26 else 1.25 if not numbered else 1.45
    if not key:
        # A slide is read from farther away.
        larger = 0.9 if numbered or n <= 14 else 1.0
    paper = Paper(width * larger, height * larger, 1.0)
    bare = numbered and not key
    places = layout(edition.analysis.picture.network.all, edition.places)
    columns = _legend(edition)
    end = paper.height - legend_height(columns, paper) - 4
    # The legend of the sheet is another one than ours: the map gets what it leaves free.
    # A key takes room beside the map: there must be enough for both, before the key is left out.
    first = paper.width * 1.4 if bare else 0.0
    title, kept = _drawn(edition, places, paper, (first, HEAD), bare)
    if kept:
        left, top, right, bottom = reach(kept)
        aside = first + paper.width - (right - left) - 2 * MARGIN if bare else 0.0
        more = aside, HEAD + end - 12 - (bottom - top)
        kept = _drawn(edition, places, paper, more, bare)[1] or kept
    if not kept:
        return None
    left, top, right, bottom = reach(kept)
    if bare:
        # A wider sheet may keep its key in fewer columns.
        paper = replace(paper, width=max(paper.width, right - left + 2 * MARGIN))
    end = max(end, bottom - top + 10)
    items = [*moved(kept, MARGIN - left if bare else 0, 2 - top), *legend(columns, end, paper)]
    return Scene(
        paper.width, end + legend_height(columns, paper) + 4, tuple(items), title,
        _ABOUT.fill(told=counted(edition)).say(edition.language), edition.language,
    )  # fmt: skip


def _drawn(
    edition: Edition, places: Mapping[str, Place], paper: Paper, more: tuple[float, float], bare: bool
) -> tuple[str, list[Item]]:
    """The title, and what remains of a map that was drawn on a sheet so much wider and higher; bare is without key."""
    sheet = replace(paper, width=paper.width + more[0], height=paper.height + more[1])
    drawn = network.draw(Request(edition.subject, sheet, edition.language, places=places))
    if not isinstance(drawn, Scene):
        return "", []
    # Who sees a part of the ties gets no conclusion about what is missing.
    title = drawn.title if edition.internal else _title(edition).say(edition.language)
    kept = [item for item in _body(drawn.items) if isinstance(item, Group) or not bare]
    return title, [_for_audience(edition, item) for item in kept]


_ABOUT: Final = Text(
    en="Map of the network: {told}. The tables in this report hold the same facts.",
    nl="Netwerkkaart: {told}. In de tabellen van dit rapport staan dezelfde gegevens.",
)


def force_field(edition: Edition, width: float, height: float) -> Scene | None:
    """The force field; ``None`` where no party has a place in it, or where it may not be told."""
    if not edition.scored:
        return None
    drawn = field_plot.draw(_request(edition, width, height))
    return without_head(drawn) if isinstance(drawn, Scene) else None


def conditions(edition: Edition, width: float, height: float) -> Scene | None:
    """What people answer about the five conditions; ``None`` where too few did, or where it may not be told."""
    if not may(edition.audience, "network"):
        return None
    drawn = conditions_plot.draw(_request(edition, width, height))
    return without_head(drawn) if isinstance(drawn, Scene) else None


def _request(edition: Edition, width: float, height: float) -> Request:
    return Request(subject=edition.subject, paper=Paper(width, height + HEAD, 1.0), language=edition.language)


def without_head(drawn: Scene) -> Scene:
    """A picture without the title and the subtitle of its sheet."""
    items = list(drawn.items)
    while items and isinstance(items[0], Words) and items[0].size in (TITLE, SUBTITLE):
        items.pop(0)
    top = reach(items)[1] - 2
    return replace(drawn, items=moved(items, 0, -top), height=drawn.height - top)


def _title(edition: Edition) -> Text:
    """What the map shows, for those who do not see all ties."""
    if edition.audience == "board":
        return Text(en="Who has agreements with whom", nl="Wie heeft afspraken met wie")
    return Text(en="Who works with whom", nl="Wie werkt met wie")


def _body(items: Sequence[Item]) -> Iterator[Item]:
    """Ties, parties, and the key to their numbers: what stands between the title and the legend of the sheet."""
    begun = False
    for item in items:
        if isinstance(item, Group) and item.kind in ("tie", "party"):
            begun = True
            yield item
        elif begun and isinstance(item, Words):
            yield item
        elif begun:
            return


def _for_audience(edition: Edition, item: Item) -> Item:
    """A party without the mark of its approach where approaches are not shown."""
    if edition.scored or not (isinstance(item, Group) and item.kind == "party"):
        return item
    collar, ring, _question, *name = item.items
    assert isinstance(ring, Shape)
    member = edition.analysis.picture.network.parties[item.data["id"]].status == "member"
    plain = replace(ring, fill=PLAIN, stroke=None, dash=None) if member else replace(ring, stroke=PLAIN)
    return replace(item, items=(collar, plain, *name))


def _legend(edition: Edition) -> list[Column]:
    def say(text: Text) -> str:
        return text.say(edition.language)

    picture = edition.analysis.picture
    late = any(party.status != "member" for party in picture.network.parties.values())
    columns = _marks(edition, late)
    ties = [Entry((Line(((0, 0), (27, 0)), FORMAL, 2.2),), 27, say(_FORMAL))]
    if edition.audience != "board":
        ties.append(Entry((Line(((0, 0), (27, 0)), INFORMAL, 2.2, dashes(2.2)),), 27, say(_INFORMAL)))
    columns.append(Column(say(Text(en="Kind of tie", nl="Soort relatie")), tuple(ties)))
    if any(tie.strength is not None for tie in picture.network.ties):
        widths = zip((1, 3, 5), (0.8, 2.4, 4.8), strict=True)
        lines = tuple(Entry((Line(((0, 0), (20, 0)), FORMAL, w),), 20, str(s)) for s, w in widths)
        columns.append(Column(say(Text(en="Width: strength", nl="Dikte: sterkte")), lines, across=True))
    if edition.scored:
        sizes = [(i, diameter(i, len(picture.network.parties))) for i in (1, 3, 5)]
        discs = tuple(Entry((Shape("circle", d / 2, 0, d, SAMPLE),), d, str(i)) for i, d in sizes)
        columns.append(Column(say(Text(en="Size: influence", nl="Grootte: invloed")), discs, across=True, row=26))
    return columns


def _marks(edition: Edition, late: bool) -> list[Column]:
    language = edition.language
    opened = _LATE.say(language)
    if edition.scored:
        marks = [Entry(tuple(mark(q, 6, 0, 11)), 13, QUADRANTS[q].say(language)) for q in _ORDER]
        marks.append(Entry(tuple(mark(None, 6, 0, 11)), 13, _UNKNOWN.say(language)))
        if late:
            marks.append(Entry(tuple(mark("inform", 6, 0, 12, open_shape=True)), 13, opened))
        return [Column(_APPROACH.say(language), tuple(marks[:3])), Column("", tuple(marks[3:]))]
    marks = [Entry((Shape("circle", 6, 0, 11, PLAIN),), 13, Text(en="takes part", nl="doet mee").say(language))]
    if late:
        marks.append(Entry((Shape("circle", 6, 0, 10, WHITE, PLAIN, 1.4, (2.6, 1.8)),), 13, opened))
    return [Column(Text(en="Parties", nl="Partijen").say(language), tuple(marks))]


_FORMAL: Final = Text(en="formal: an agreement", nl="formeel: een afspraak")
_INFORMAL: Final = Text(en="informal: short lines", nl="informeel: korte lijnen")
_LATE: Final = Text(en="open: not taking part yet", nl="open: doet nog niet mee")
_UNKNOWN: Final = Text(en="not known yet", nl="nog niet bekend")
_APPROACH: Final = Text(en="Colour and shape: approach", nl="Kleur en vorm: aanpak")
