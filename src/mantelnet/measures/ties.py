"""Ties: how many pairs of parties are tied.

Question: how many relations are there in this layer?
Formula: m, the number of pairs of parties with at least one tie.
Range: 0 to n(n - 1) / 2.
Isolates: add nothing.
Direction: ignored; a one-way tie, and two ties in opposite directions, are one tied pair.
Missing data: "no tie noted" is read as no tie, though it may only be unknown.
Convention: several ties between the same two parties count as one; in the whole network a pair that is tied in
    both layers counts once.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, chapter 4.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> int:
    """The number of tied pairs."""
    return len(layer.pairs)


MEASURE = NetworkMeasure(
    id="ties",
    words=Words(
        name=Text(en="Number of ties", nl="Aantal relaties"),
        question=Text(
            en="How many pairs of parties have a tie?", nl="Hoeveel tweetallen van partijen hebben een relatie?"
        ),
        reading=Text(
            en="Two parties count once, however many ties they have. A tie that nobody noted is not counted.",
            nl="Twee partijen tellen één keer, hoeveel relaties ze ook hebben. "
            "Een relatie die niemand heeft genoteerd, telt niet mee.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, chapter 4",
    compute=compute,
)
