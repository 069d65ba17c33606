"""Parties: how many parties are in the network.

Question: how large is the network?
Formula: n, the number of parties.
Range: 0 and up.
Isolates: counted; a party without ties is in the network.
Direction: plays no part.
Missing data: invited and wanted parties are counted unless only members are asked for; who left is not.
Convention: n is the same in every layer, so layers can be compared.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, chapter 4.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> int:
    """The number of parties."""
    return len(layer.parties)


MEASURE = NetworkMeasure(
    id="parties",
    words=Words(
        name=Text(en="Number of parties", nl="Aantal partijen"),
        question=Text(en="How many parties are in the network?", nl="Hoeveel partijen zitten er in het netwerk?"),
        reading=Text(
            en="All parties count, also those without ties. A larger network is not better or worse.",
            nl="Alle partijen tellen mee, ook partijen zonder relaties. Een groter netwerk is niet beter of slechter.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, chapter 4",
    compute=compute,
)
