"""Average distance: how many steps lie between two parties.

Question: over how many ties does news travel from one party to another, on average?
Formula: the mean of the distances over all pairs of parties that can reach each other.
Range: 1 (everybody who can reach each other is tied) to n - 1.
Isolates: add nothing: nobody can reach them.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which makes distances longer.
Convention: only pairs within reach count, as in igraph; so it may fall when the network falls into pieces. Read it
    beside fragmentation. Undefined when there is no tie.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The average distance between the parties of a layer that can reach each other."""
    found = engine.reach(layer).values()
    within = sum(reach.others for reach in found)
    return sum(reach.steps for reach in found) / within if within else None


MEASURE = NetworkMeasure(
    id="average_distance",
    words=Words(
        name=Text(en="Average distance", nl="Gemiddelde afstand"),
        question=Text(
            en="How many steps lie between two parties, on average?",
            nl="Hoeveel stappen liggen er gemiddeld tussen twee partijen?",
        ),
        reading=Text(
            en="1 means that everybody who can reach each other has a direct tie; 2 means one party in between. Pairs "
            "that cannot reach each other do not count.",
            nl="1 betekent dat wie elkaar kan bereiken, ook een directe relatie heeft; 2 betekent één partij ertussen. "
            "Tweetallen die elkaar niet kunnen bereiken, tellen niet mee.",
        ),
        undefined=Text(en="Not defined: there are no ties.", nl="Niet te bepalen: er zijn geen relaties."),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2",
    compute=compute,
)
