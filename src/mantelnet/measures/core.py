"""Core number: how deep a party sits in the closely tied part of the network.

Question: does this party belong to the core that has many ties among itself?
Formula: the largest k for which there is a group with this party in it where everybody has at least k ties inside it.
Range: 0 to the degree of the party.
Isolates: 0.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: unweighted k-core of the whole layer, not of one piece.
Reference: Seidman, S. B. (1983), Network structure and minimum degree, Social Networks 5, 269-287.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The core number of each party."""
    return engine.cores(layer)


MEASURE = PartyMeasure(
    id="core",
    words=Words(
        name=Text(en="Core number", nl="Kerngetal"),
        question=Text(
            en="How deep does this party sit in the core of the network?",
            nl="Hoe diep zit deze partij in de kern van het netwerk?",
        ),
        reading=Text(
            en="A party with core number 3 belongs to a group in which everybody has at least three ties with the "
            "others in it. The parties with the highest number are the core; the others are around it.",
            nl="Een partij met kerngetal 3 hoort bij een groep waarin iedereen minstens drie relaties met anderen uit "
            "die groep heeft. De partijen met het hoogste getal vormen de kern; de anderen zitten daaromheen.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference="Seidman, S. B. (1983), Network structure and minimum degree, Social Networks 5, 269-287",
    compute=compute,
)
