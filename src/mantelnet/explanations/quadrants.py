"""The four corners of the force field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from mantelnet.explanations.classes import PAGE
from mantelnet.explanations.explanation import Entry, Explanation, Points, Prose, Shelf, also
from mantelnet.glossary.term import ORIGINS
from mantelnet.looks import MARKS
from mantelnet.report import Line
from mantelnet.strategies import QUADRANTS, STRATEGIES, Quadrant
from mantelnet.text import Text, both

_WHEN: Final[Mapping[Quadrant, Text]] = {
    "listen": Text(en="low commitment, high impact", nl="commitment laag, impact hoog"),
    "carry": Text(en="high commitment, high impact", nl="commitment hoog, impact hoog"),
    "inform": Text(en="low commitment, low impact", nl="commitment laag, impact laag"),
    "where_needed": Text(en="high commitment, low impact", nl="commitment hoog, impact laag"),
}


def entries() -> Iterator[Entry]:
    """The corners."""
    for quadrant, title in QUADRANTS.items():
        yield Entry(also((quadrant, title)), partial(_explanation, quadrant, title))


def _explanation(quadrant: Quadrant, title: Text) -> Explanation:
    inside = [strategy for strategy in STRATEGIES if strategy.quadrant == quadrant]
    return Explanation(
        kind="quadrant",
        id=quadrant,
        title=title,
        about=_WHEN[quadrant],
        pieces=(
            Prose("sign", both(MARKS[quadrant].sign), Text(en="Sign", nl="Teken")),
            Points(
                "classes",
                Text(en="The influence decides the class", nl="De invloed bepaalt de klasse"),
                tuple(Line(strategy.summary, strategy.label) for strategy in inside),
            ),
            Prose(
                "origin",
                ORIGINS["method" if inside[0].origin == "source" else "mantelnet"],
                Text(en="Origin", nl="Herkomst"),
            ),
        ),
        manual=PAGE + "#classes",
    )


SHELF = Shelf("quadrant", entries)
