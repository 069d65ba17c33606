"""The pictures of a page: the map, whose parties people can choose, and the force field; both as SVG within the page.

The drawings are those of ``mantelnet plot``. The page has its own headings and legend, so the title and the legend of
the sheet are left out, and the drawing is cut to what remains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from markupsafe import Markup

from mantelnet.drawing.bounds import reach
from mantelnet.drawing.layout import layout
from mantelnet.drawing.lines import dashes
from mantelnet.drawing.paper import FORMAL, INFORMAL, SAMPLE, WHITE, Paper
from mantelnet.drawing.scene import Group, Item, Line, Scene, Shape, Words
from mantelnet.plots import force_field, network
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import mark
from mantelnet.plots.ties import diameter
from mantelnet.renderers import scene_svg
from mantelnet.reports.edition import Edition
from mantelnet.reports.inks import DARK as DARK
from mantelnet.reports.inks import PLAIN as PLAIN
from mantelnet.reports.inks import Inks
from mantelnet.reports.inks import recolouring as recolouring
from mantelnet.reports.parties import Facts
from mantelnet.reports.words import FORMAL as FORMAL_TIE
from mantelnet.reports.words import INFORMAL as INFORMAL_TIE
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import PARTY_WORDS, Text, count

_FIELD: Final = Paper(860, 600, 1.0)
#: Air round the map, in points.
_AIR: Final = 10.0
_TAG: Final = re.compile("<[a-z][^>]*>")
#: A value that needs no quotes; just before the end of an element the slash would become part of it.
_QUOTED: Final = re.compile(r'="([\w.-]+)"(?=[ >])')
#: A tie that is one line needs no group around it.
_LONE: Final = re.compile(r'<g class=tie data-t="([^"]*)"><path d="([^"]*)" class="([^"]*)"/></g>')
#: A map is drawn at least this wide and high.
_LEAST: Final = 480.0, 240.0
#: Tenths of a point are finer than a screen shows.
_DIGITS: Final = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing within a page.

    Args:
        body: its elements.
        box: the ``viewBox``.
        width: of the box, in points.
        title: what it shows, in one sentence.
        description: the same in more words, for who cannot see it.
        numbered: whether parties bear numbers instead of names.
    """

    body: Markup
    box: str
    width: float
    title: str
    description: str
    numbered: bool = False


def map_paper(n: int) -> Paper:
    """A sheet on which names are readable on a screen: the smaller the network, the larger its letters become."""
    if n <= network.MOST_NAMES:
        wide = 640.0 if n <= 12 else 720.0 if n <= 26 else 840.0
        return Paper(wide, wide * 0.8, 1.0)
    # The names behind the numbers take columns that the page cuts off again.
    wide = 1000.0 if n <= 100 else 1300.0
    high = wide * 0.66
    return Paper(wide + 118 * (1 + n // max(1, int((high - 150) / 9))), high, 1.0)


def the_map(edition: Edition, facts: Sequence[Facts], inks: Inks) -> Picture | None:
    """The map; ``None`` for a project without parties or one too large to draw."""
    picture = edition.analysis.picture
    request = Request(
        subject=edition.subject,
        paper=map_paper(len(picture.network.parties)),
        language=edition.language,
        places=layout(picture.network.all, edition.places),
    )
    scene = network.draw(request)
    if not isinstance(scene, Scene):
        return None
    about = {fact.id: fact for fact in facts}
    kept = [item for item in scene.items if isinstance(item, Group) and item.kind in ("tie", "party")]
    ready = list(_layered(edition, kept, about))
    left, top, right, bottom = _roomy(*reach(ready))
    return Picture(
        Markup(_LONE.sub(r'<path class="tie \3" data-t="\1" d="\2"/>', _body(ready, inks))),
        _box(left, top, right - left, bottom - top),
        right - left,
        scene.title if edition.internal else _title(edition),
        _description(edition).say(edition.language),
        len(about) > network.MOST_NAMES,
    )


def _roomy(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    """The edges of a picture with air around it; a network of a few parties is not blown up to fill the screen."""
    aside, above = (
        max(_AIR, (least - wide) / 2) for least, wide in zip(_LEAST, (right - left, bottom - top), strict=True)
    )
    return left - aside, top - above, right + aside, bottom + above


def _layered(edition: Edition, items: Sequence[Group], about: Mapping[str, Facts]) -> Iterator[Item]:
    """Ties, then all collars, then the parties: so that no collar lies over a name.

    Collars lie in the order of the parties, and ties name their parties by their places in that order.
    """
    parties = [item for item in items if item.kind == "party"]
    places = {item.data["id"]: place for place, item in enumerate(parties)}
    for item in items:
        if item.kind == "tie":
            facts = item.data
            told = (places[facts["a"]], places[facts["b"]], facts["layer"][0], facts["strength"] or 0)
            yield replace(item, data={"t": " ".join(map(str, told))})
    yield Group(tuple(item.items[0] for item in parties), "collars")
    for item in parties:
        yield _party(edition, item, about[item.data["id"]])


def _title(edition: Edition) -> str:
    """A title for those who see a part of the ties: no conclusion about what is missing."""
    if edition.audience == "board":
        return Text(en="Who has agreements with whom", nl="Wie heeft afspraken met wie").say(edition.language)
    return Text(en="Who works with whom", nl="Wie werkt met wie").say(edition.language)


def counted(edition: Edition) -> Text:
    """How many parties and ties the map has."""
    layers = edition.analysis.picture.layers
    told = count(len(edition.analysis.picture.network.parties), *PARTY_WORDS)
    told = told + ", " + count(len(layers["formal"].layer.pairs), *FORMAL_TIE)
    if edition.audience == "board":
        return told
    return told + Text(en=" and ", nl=" en ") + count(len(layers["informal"].layer.pairs), *INFORMAL_TIE)


def _description(edition: Edition) -> Text:
    return Text(
        en="Map of the network: {told}. The tables below hold the same facts.",
        nl="Netwerkkaart: {told}. In de tabellen hieronder staan dezelfde gegevens.",
    ).fill(told=counted(edition))


def _party(edition: Edition, group: Group, fact: Facts) -> Group:
    """A party with what the page must know of it."""
    collar, *marked = group.items
    assert isinstance(collar, Shape)
    items = marked if edition.scored else _plain(edition, marked, fact)
    network_ = edition.analysis.picture.network
    data = {
        **group.data,
        "sector": network_.sectors[fact.id] or "",
        "approach": fact.quadrant or "unknown",
        "at": f"{collar.x:.0f} {collar.y:.0f} {collar.radius:.0f}",
    }
    # The style sheet gives names their edge.
    bare = tuple(replace(item, halo=0.0) if isinstance(item, Words) else item for item in items)
    return replace(group, items=bare, data=data)


def _plain(edition: Edition, items: Sequence[Item], fact: Facts) -> tuple[Item, ...]:
    """The same disc for every party, dashed for one that does not take part yet, where approaches are not shown.

    Without a strategy the map draws a ring and a question mark, and then the name.
    """
    ring, _, *name = items
    assert isinstance(ring, Shape)
    if edition.analysis.picture.network.parties[fact.id].status == "member":
        return replace(ring, fill=PLAIN, stroke=None, dash=None), *name
    return replace(ring, stroke=PLAIN, diameter=ring.diameter - 1.4), *name


def spoken(edition: Edition, fact: Facts) -> Text:
    """The name of a party for who hears the map: it begins with the name that stands there."""
    n = len(edition.analysis.picture.all.layer.neighbours[fact.id])
    words = fact.label + ", " + fact.kind
    if edition.scored and fact.quadrant:
        words = words + ", " + QUADRANTS[fact.quadrant]
    contacts = count(n, Text(en="contact", nl="contact"), Text(en="contacts", nl="contacten"))
    return words + ", " + contacts


def field(edition: Edition, inks: Inks) -> Picture | None:
    """The force field; ``None`` where no party has a place in it."""
    request = Request(subject=edition.subject, paper=_FIELD, language=edition.language)
    scene = force_field.draw(request)
    if not isinstance(scene, Scene):
        return None
    items = list(scene.items)
    while items and isinstance(items[0], Words):
        items.pop(0)
    top = reach(items)[1] - 4
    box = _box(0, top, scene.width, scene.height - top)
    body = Markup(_body(items, inks))
    return Picture(body, box, scene.width, scene.title, scene.description)


def _body(items: Sequence[Item], inks: Inks) -> str:
    """The elements of a drawing, as short as HTML allows: without quotes around numbers and single words."""
    whole = scene_svg.body(items, inks.of, _DIGITS)
    return _TAG.sub(lambda tag: _QUOTED.sub(r"=\1", tag[0]), whole)


def _box(*edges: float) -> str:
    return " ".join(f"{edge:.1f}" for edge in edges)


def sign(inks: Inks, quadrant: Quadrant | None, open_shape: bool = False) -> Markup:
    """The mark of a strategy as a small picture, for legends."""
    return _small(inks, mark(quadrant, 8, 8, 12, open_shape), 16)


def plain(inks: Inks, open_shape: bool) -> Markup:
    """A party as a small picture, where approaches are not shown."""
    if open_shape:
        return _small(inks, [Shape("circle", 8, 8, 10.6, WHITE, PLAIN, 1.4, (2.6, 1.8))], 16)
    return _small(inks, [Shape("circle", 8, 8, 12, PLAIN)], 16)


def stroke(inks: Inks, layer: str, width: float) -> Markup:
    """A tie as a small picture, for legends."""
    colour = FORMAL if layer == "formal" else INFORMAL
    dash = dashes(width) if layer == "informal" else None
    return _small(inks, [Line(((0, 8), (34, 8)), colour, width, dash)], 34)


def disc(inks: Inks, influence: int, n: int) -> Markup:
    """The size of an influence as a small picture, for legends."""
    size = diameter(influence, n)
    return _small(inks, [Shape("circle", size / 2 + 1, size / 2 + 1, size, SAMPLE)], size + 2, size + 2)


def _small(inks: Inks, items: Sequence[Item], width: float, height: float = 16) -> Markup:
    markup = '<svg class="mini" aria-hidden="true" width="{0}" height="{1}" viewBox="0 0 {0} {1}">{2}</svg>'
    body = Markup(_body(items, inks))
    return Markup(markup).format(f"{width:.0f}", f"{height:.0f}", body)
