"""The ties of a report: who works with whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.report import Block, Cell, Column, Table
from mantelnet.reports.edition import Edition
from mantelnet.reports.labels import LABELS
from mantelnet.text import Text, both
from mantelnet.vocabulary import label

_NONE: Final = Cell(both("–"), "muted")
_LAYERS: Final = {
    "formal": Text(en="formal", nl="formeel"),
    "informal": Text(en="informal", nl="informeel"),
}

#: The words with which a page puts the ties of a party on its card, in the order in which its script takes them.
WORDS: Final = (
    LABELS["formal_ties"],
    LABELS["informal_ties"],
    Text(en="to them", nl="naar hen toe"),
    Text(en="from them", nl="van hen"),
    Text(en="strength", nl="sterkte"),
    Text(en="not confirmed by both", nl="niet door beide bevestigd"),
    LABELS["no_ties"],
)


def marks(edition: Edition) -> list[str]:
    """For the script of a page, one for each row of the table: between which parties a tie is, counted from nought in
    the order of the file, and a question mark where not both of them confirmed it (for internal eyes)."""
    network = edition.analysis.picture.network
    places = {party: place for place, party in enumerate(network.parties)}
    doubts = [" ?" if edition.internal and tie.confirmed in ("one", "none") else "" for tie in network.ties]
    return [
        f"{places[tie.source]} {places[tie.target]}{doubt}" for tie, doubt in zip(network.ties, doubts, strict=True)
    ]


def build(edition: Edition) -> Iterator[Block]:
    """Who works with whom: every tie that may be told."""
    network = edition.analysis.picture.network
    if not network.ties:
        return
    strengths = any(tie.strength is not None for tie in network.ties)
    columns = (
        Column(Text(en="Party", nl="Partij")),
        Column(Text(en="With", nl="Met")),
        Column(Text(en="Layer", nl="Laag")),
        Column(Text(en="Kind", nl="Vorm")),
        *((Column(Text(en="Strength", nl="Sterkte"), "right"),) if strengths else ()),
    )
    rows = []
    for tie in network.ties:
        cells = [
            Cell(both(network.label(tie.source))),
            Cell(both(("→ " if tie.directed else "") + network.label(tie.target))),
            Cell(_LAYERS[tie.layer]),
            Cell(label(tie.kind)) if tie.kind else _NONE,
        ]
        if strengths:
            cells.append(Cell(both(tie.strength)) if tie.strength is not None else Cell(both("?"), "muted"))
        rows.append(tuple(cells))
    notes = []
    if any(tie.directed for tie in network.ties):
        notes.append(Text(en="→ one way.", nl="→ in één richting."))
    if strengths:
        notes.append(
            Text(
                en="Strength: 1 know of each other, 2 inform, 3 coordinate, 4 do things together, 5 one joint way of "
                "working, ? unknown.",
                nl="Sterkte: 1 kennen, 2 informeren, 3 afstemmen, 4 samen doen, 5 één gezamenlijke werkwijze, "
                "? onbekend.",
            )
        )
    yield Table(columns, tuple(rows), tuple(notes))
