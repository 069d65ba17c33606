"""Ties without a word on confirmation: how many are missing from the share of confirmed ties.

Question: about how many ties do we not know who confirmed them?
Formula: the number of tied pairs about none of whose ties the file says who confirmed it.
Range: 0 to the number of ties.
Isolates: add nothing.
Direction: ignored.
Missing data: this measure counts it.
Convention: a pair joined by several ties is counted only if the file says nothing about any of them.
Reference: mantelnet's own count; on what missing data do see Kossinets, G. (2006), Effects of missing data in social
    networks, Social Networks 28, 247-268.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> int:
    """The number of tied pairs of a layer without a word on who confirmed them."""
    return sum(who is None for who in layer.confirmations.values())


MEASURE = NetworkMeasure(
    id="confirmation_unknown",
    words=Words(
        name=Text(en="Ties without a word on confirmation", nl="Relaties waarvan bevestiging onbekend is"),
        question=Text(
            en="For how many ties do we not know who confirmed them?",
            nl="Van hoeveel relaties weten we niet wie ze heeft bevestigd?",
        ),
        reading=Text(
            en="These ties are missing from the share of confirmed ties. Ask both sides when you meet them.",
            nl="Deze relaties ontbreken in het aandeel bevestigde relaties. Vraag het beide kanten als u ze spreekt.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference=(
        "mantelnet's own count; on what missing data do see Kossinets, G. (2006), "
        "Effects of missing data in social networks, Social Networks 28, 247-268"
    ),
    compute=compute,
)
