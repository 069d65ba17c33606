"""Bridges: ties without which the network falls apart.

Question: which ties are the only way between two parts of the network?
Formula: the tied pairs whose removal raises the number of pieces.
Range: none to n - 1 pairs.
Isolates: have none.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, so there may be another way round that nobody noted.
Convention: a pair is removed with all its ties at once, also when several ties join the same two parties. In the
    whole network a pair tied in both layers is one pair.
Reference: Tarjan, R. (1974), A note on finding the bridges of a graph, Information Processing Letters 2, 160-161.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import TieMeasure, Words
from mantelnet.network import Layer, Pair
from mantelnet.text import Text


def compute(layer: Layer) -> tuple[Pair, ...]:
    """The bridges of a layer, in file order."""
    return tuple((block[0], block[1]) for block in engine.blocks(layer) if len(block) == 2)


MEASURE = TieMeasure(
    id="bridges",
    words=Words(
        name=Text(en="Bridges", nl="Bruggen"),
        question=Text(
            en="Which ties are the only way between two parts of the network?",
            nl="Welke relaties zijn de enige weg tussen twee delen van het netwerk?",
        ),
        reading=Text(
            en="Without such a tie parties lose sight of each other. See whether a second way is needed.",
            nl="Zonder zo'n relatie raken partijen elkaar kwijt. Kijk of er een tweede weg nodig is.",
        ),
        undefined=Text(
            en="This list always exists; it may be empty.", nl="Deze lijst bestaat altijd; zij kan leeg zijn."
        ),
    ),
    reference="Tarjan, R. (1974), A note on finding the bridges of a graph, Information Processing Letters 2, 160-161",
    compute=compute,
)
