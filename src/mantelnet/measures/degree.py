"""Degree: with how many parties a party is tied.

Question: how many contacts does this party have?
Formula: d, the number of parties that it is tied to.
Range: 0 to n - 1.
Isolates: 0.
Direction: ignored; a party that is only at the end of a one-way tie has that contact too.
Missing data: a tie that was not noted counts as absent.
Convention: raw, not divided by n - 1; several ties with the same party count once.
Reference: Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1, 215-239.
"""

from __future__ import annotations

from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The degree of each party."""
    return {party: len(others) for party, others in layer.neighbours.items()}


MEASURE = PartyMeasure(
    id="degree",
    words=Words(
        name=Text(en="Degree", nl="Graad (aantal contacten)"),
        question=Text(
            en="With how many parties is this party tied?", nl="Met hoeveel partijen heeft deze partij een relatie?"
        ),
        reading=Text(
            en="The number of contacts. More contacts also means more to keep up.",
            nl="Het aantal contacten. Meer contacten betekent ook: meer om bij te houden.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference=(
        "Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1, 215-239"
    ),
    compute=compute,
)
