"""The legend of the map on a page: only what this edition can show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from markupsafe import Markup, escape

from mantelnet.reports import pictures
from mantelnet.reports.edition import Edition
from mantelnet.reports.inks import Inks
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text

_ORDER: Final[tuple[Quadrant, ...]] = ("carry", "listen", "where_needed", "inform")
_Entry = tuple[Markup, Text]


def build(edition: Edition, inks: Inks) -> Markup:
    """The legend as a list of short lists."""
    blocks = [
        Markup('<div><h3>{}</h3><ul class="{}">{}</ul></div>').format(
            title.say(edition.language), kind, _entries(entries, edition)
        )
        for title, kind, entries in _blocks(edition, inks)
    ]
    return Markup('<div class="legend">{}</div>').format(Markup("").join(blocks))


def _entries(entries: list[_Entry], edition: Edition) -> Markup:
    return Markup("").join(
        Markup("<li>{}<span>{}</span>").format(drawing, escape(words.say(edition.language)))
        for drawing, words in entries
    )


def _blocks(edition: Edition, inks: Inks) -> Iterator[tuple[Text, str, list[_Entry]]]:
    network = edition.analysis.picture.network
    late = any(party.status != "member" for party in network.parties.values())
    marks: list[_Entry] = []
    if edition.scored:
        marks = [(pictures.sign(inks, quadrant), QUADRANTS[quadrant]) for quadrant in _ORDER]
        marks.append((pictures.sign(inks, None), Text(en="not known yet", nl="nog niet bekend")))
    else:
        marks = [(pictures.plain(inks, open_shape=False), Text(en="takes part", nl="doet mee"))]
    if late:
        open_shape = (
            pictures.sign(inks, "inform", open_shape=True) if edition.scored else pictures.plain(inks, open_shape=True)
        )
        marks.append((open_shape, _LATE))
    if edition.scored or late:
        yield (_APPROACH if edition.scored else _PARTIES), "two" if edition.scored else "", marks
    there = {tie.layer for tie in network.ties}
    ties = [(pictures.stroke(inks, layer, 2.4), words) for layer, words in _TIES.items() if layer in there]
    if ties:
        yield Text(en="Ties", nl="Relaties"), "", ties
    if any(tie.strength is not None for tie in network.ties):
        widths = zip((1, 3, 5), (0.8, 2.4, 4.8), strict=True)
        strengths = [(pictures.stroke(inks, "formal", width), Text(en=f"{n}", nl=f"{n}")) for n, width in widths]
        yield Text(en="Width: strength", nl="Dikte: sterkte"), "row", strengths
    if edition.scored:
        n = len(network.parties)
        sizes = [(pictures.disc(inks, i, n), Text(en=f"{i}", nl=f"{i}")) for i in (1, 3, 5)]
        yield Text(en="Size: influence", nl="Grootte: invloed"), "row", sizes


_APPROACH: Final = Text(en="Colour and shape: approach", nl="Kleur en vorm: aanpak")
_PARTIES: Final = Text(en="Parties", nl="Partijen")
_LATE: Final = Text(en="dashed: not taking part yet", nl="gestreept: doet nog niet mee")
_TIES: Final[Mapping[str, Text]] = {
    "formal": Text(en="formal: an agreement", nl="formeel: een afspraak"),
    "informal": Text(en="informal: short lines", nl="informeel: korte lijnen"),
}
