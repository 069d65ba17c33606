"""Betweenness centrality: how often a party stands between two others.

Question: how much of the contact between others runs through this party?
Formula: over all pairs of other parties, the sum of the share of their shortest paths that run through this party,
    divided by (n - 1)(n - 2) / 2, the number of such pairs.
Range: 0 (never in between) to 1 (on every shortest path between others).
Isolates: 0; they count in n.
Direction: ignored.
Missing data: a tie that was not noted counts as absent; one missing tie can shift many shortest paths.
Convention: unweighted, endpoints not counted; a pair that cannot reach each other adds 0. With fewer than three
    parties everybody has 0. Dropping parties without ties from n gives higher numbers.
Reference: Freeman, L. C. (1977), A set of measures of centrality based on betweenness, Sociometry 40, 35-41.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The betweenness of each party."""
    return engine.betweenness(layer)


MEASURE = PartyMeasure(
    id="betweenness",
    words=Words(
        name=Text(en="Betweenness centrality", nl="Tussenpositie"),
        question=Text(
            en="How much of the contact between others runs through this party?",
            nl="Hoeveel van het contact tussen anderen loopt via deze partij?",
        ),
        reading=Text(
            en="0% means that this party never stands between others, 100% that all contact between others runs "
            "through "
            "it. A party with a high number can build bridges, and is missed when it falls away.",
            nl="0% betekent dat deze partij nooit tussen anderen in staat, 100% dat al het contact tussen anderen "
            "via haar "
            "loopt. Een partij met een hoog getal kan bruggen bouwen, en wordt gemist als zij wegvalt.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference="Freeman, L. C. (1977), A set of measures of centrality based on betweenness, Sociometry 40, 35-41",
    compute=compute,
)
