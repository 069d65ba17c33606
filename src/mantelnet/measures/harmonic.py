"""Harmonic centrality: how near a party is to all others, also where the network falls into pieces.

Question: how many others does this party reach, when those further away count for less?
Formula: the sum of 1 / distance over all other parties; a party out of reach adds 0.
Range: 0 to n - 1, the number of direct ties of a party that is tied to everybody.
Isolates: 0.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which makes distances longer.
Convention: unweighted, and not divided by n - 1, as in networkx; python-igraph divides unless told
    otherwise.
Reference: Rochat, Y. (2009), Closeness centrality extended to unconnected graphs: the harmonic centrality index,
    Applications of Social Network Analysis, Zurich.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The harmonic centrality of each party."""
    return {party: reach.inverse for party, reach in engine.reach(layer).items()}


MEASURE = PartyMeasure(
    id="harmonic",
    words=Words(
        name=Text(en="Harmonic centrality", nl="Harmonische nabijheid"),
        question=Text(
            en="How many others does this party reach, when those further away count for less?",
            nl="Hoeveel anderen bereikt deze partij, als wie verder weg is minder zwaar telt?",
        ),
        reading=Text(
            en="A direct contact counts for 1, somebody two steps away for a half, three steps away for a third, and "
            "so on. Compare parties within the same network.",
            nl="Een direct contact telt voor 1, iemand op twee stappen voor een half, op drie stappen voor een derde, "
            "enzovoort. Vergelijk partijen binnen hetzelfde netwerk.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference=(
        "Rochat, Y. (2009), Closeness centrality extended to unconnected graphs: the harmonic centrality index, "
        "Applications of Social Network Analysis, Zurich"
    ),
    compute=compute,
)
