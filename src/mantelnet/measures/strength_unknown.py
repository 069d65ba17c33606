"""Ties of unknown strength: how many of a party's ties are missing from its strength.

Question: of how many contacts of this party is the strength unknown?
Formula: the number of its tied pairs without a known strength.
Range: 0 to the degree of the party.
Isolates: 0.
Direction: ignored.
Missing data: this measure counts it.
Convention: a pair joined by several ties is unknown only if none of them has a strength.
Reference: mantelnet's own count; on what missing data do see Kossinets, G. (2006), Effects of missing data in social
    networks, Social Networks 28, 247-268.
"""

from __future__ import annotations

from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The number of tied pairs of unknown strength of each party."""
    unknown = dict.fromkeys(layer.parties, 0)
    for pair, strength in layer.strengths.items():
        for party in pair:
            unknown[party] += strength is None
    return unknown


MEASURE = PartyMeasure(
    id="strength_unknown",
    words=Words(
        name=Text(en="Ties of unknown strength", nl="Relaties met onbekende sterkte"),
        question=Text(
            en="Of how many ties of this party is the strength unknown?",
            nl="Van hoeveel relaties van deze partij is de sterkte onbekend?",
        ),
        reading=Text(
            en="These ties are missing from the strength of this party. Ask the parties how strong they are.",
            nl="Deze relaties ontbreken in de sterkte van deze partij. Vraag de partijen hoe sterk ze zijn.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference=(
        "mantelnet's own count; on what missing data do see Kossinets, G. (2006), "
        "Effects of missing data in social networks, Social Networks 28, 247-268"
    ),
    compute=compute,
)
