"""Effective size: how many of a party's contacts lead somewhere that the other contacts do not.

Question: how many truly different contacts does this party have?
Formula: d - 2t / d, with d its degree and t the number of tied pairs among its neighbours.
Range: 1 (all contacts know each other) to d (none of them do).
Isolates: undefined (``None``): there are no contacts to compare.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which makes contacts look more different than they are.
Convention: Borgatti's form of Burt's measure for unweighted, undirected ties.
Reference: Borgatti, S. P. (1997), Structural holes: unpacking Burt's redundancy measures, Connections 20(1), 35-38.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The effective size of each party's circle of contacts; ``None`` without ties."""
    degrees = {party: len(others) for party, others in layer.neighbours.items()}
    return {
        party: degrees[party] - 2 * tied / degrees[party] if degrees[party] else None
        for party, tied in engine.triangles(layer).items()
    }


MEASURE = PartyMeasure(
    id="effective_size",
    words=Words(
        name=Text(en="Effective size", nl="Effectieve omvang"),
        question=Text(
            en="How many truly different contacts does this party have?",
            nl="Hoeveel echt verschillende contacten heeft deze partij?",
        ),
        reading=Text(
            en="The number of contacts, less what they overlap. As high as the number of contacts when none of them "
            "know each other, 1 when all of them do.",
            nl="Het aantal contacten, min wat zij overlappen. Even hoog als het aantal contacten als die elkaar niet "
            "kennen, 1 als zij elkaar allemaal kennen.",
        ),
        undefined=Text(
            en="Not defined: this party has no ties.", nl="Niet te bepalen: deze partij heeft geen relaties."
        ),
    ),
    reference=(
        "Borgatti, S. P. (1997), Structural holes: unpacking Burt's redundancy measures, Connections 20(1), 35-38"
    ),
    compute=compute,
)
