"""Degree centralisation: how far the ties are gathered around one party.

Question: does one party have far more ties than all others?
Formula: sum over parties of (d_max - d) / ((n - 1)(n - 2)), with d the number of parties that a party is tied to.
Range: 0 (all have equally many ties) to 1 (a star: one party is tied to all, the others only to it).
Isolates: counted in n, with degree 0.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: Freeman's index for undirected ties, divided by its value for a star; undefined for fewer than three
    parties. For directed ties others divide by (n - 1)^2.
Reference: Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1, 215-239.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The degree centralisation of a layer."""
    n = len(layer.parties)
    if n < 3:
        return None
    degrees = [len(others) for others in layer.neighbours.values()]
    return (n * max(degrees) - sum(degrees)) / ((n - 1) * (n - 2))


MEASURE = NetworkMeasure(
    id="degree_centralization",
    words=Words(
        name=Text(en="Degree centralisation", nl="Spilafhankelijkheid (graad)"),
        question=Text(
            en="How far do the ties gather around one party?",
            nl="Hoe sterk komen de relaties samen bij één partij?",
        ),
        reading=Text(
            en="0% means that all have equally many ties, 100% that all ties run to one party. A high number means "
            "that "
            "much depends on one party; whether that is wise is for you to judge.",
            nl="0% betekent dat iedereen evenveel relaties heeft, 100% dat alle relaties naar één partij lopen. Bij "
            "een "
            "hoog getal hangt er veel af van één partij. Of dat verstandig is, beoordeelt u zelf.",
        ),
        undefined=Text(
            en="Not defined: this needs at least three parties.",
            nl="Niet te bepalen: hiervoor zijn minstens drie partijen nodig.",
        ),
    ),
    reference=(
        "Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1, 215-239"
    ),
    compute=compute,
)
