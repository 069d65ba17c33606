"""Strength: the strengths of a party's ties added up (weighted degree).

Question: how much contact does this party have, counting strong ties more heavily?
Formula: the sum of the known strengths (1 to 5) of its tied pairs.
Range: 0 to 5(n - 1).
Isolates: 0.
Direction: ignored.
Missing data: a tie of unknown strength is left out of the sum and counted by "ties of unknown strength" instead; a
    party all of whose ties are of unknown strength has 0.
Convention: where several ties join the same two parties, the largest known strength counts.
Reference: Barrat, A., Barthelemy, M., Pastor-Satorras, R. and Vespignani, A. (2004), The architecture of complex
    weighted networks, PNAS 101, 3747-3752.
"""

from __future__ import annotations

from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The strength of each party."""
    total = dict.fromkeys(layer.parties, 0)
    for pair, strength in layer.strengths.items():
        for party in pair:
            total[party] += strength or 0
    return total


MEASURE = PartyMeasure(
    id="strength",
    words=Words(
        name=Text(en="Strength (weighted degree)", nl="Sterkte (gewogen graad)"),
        question=Text(
            en="How strong are the ties of this party together?",
            nl="Hoe sterk zijn de relaties van deze partij bij elkaar opgeteld?",
        ),
        reading=Text(
            en="The strengths of all its ties, 1 to 5 each, added up. Ties of unknown strength are not in it.",
            nl="De sterktes van al haar relaties, elk 1 tot en met 5, bij elkaar opgeteld. "
            "Relaties met onbekende sterkte tellen niet mee.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference=(
        "Barrat, A., Barthelemy, M., Pastor-Satorras, R. and Vespignani, A. (2004), "
        "The architecture of complex weighted networks, PNAS 101, 3747-3752"
    ),
    compute=compute,
)
