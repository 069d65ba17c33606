"""Cut point (articulation point): does the network fall apart without this party?

Question: are there parties that can only reach each other through this one?
Formula: true when the layer has more pieces without the party (and its ties) than with it.
Range: true or false.
Isolates: false.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, so there may be another way round that nobody noted.
Convention: a party with one tie is never a cut point; it is the other end that may be one.
Reference: Tarjan, R. (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1, 146-160.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """Whether each party is a cut point."""
    return {party: len(parts) > 1 for party, parts in engine.split(layer).items()}


MEASURE = PartyMeasure(
    id="cut_point",
    words=Words(
        name=Text(en="Cut point (articulation point)", nl="Scharnierpunt (articulatiepunt)"),
        question=Text(
            en="Does the network fall into more pieces without this party?",
            nl="Valt het netwerk in meer delen uiteen zonder deze partij?",
        ),
        reading=Text(
            en="Yes means that some parties can only reach each other through this one. An extra tie around it makes "
            "the network less vulnerable.",
            nl="Ja betekent dat sommige partijen elkaar alleen via deze partij kunnen bereiken. Een extra relatie om "
            "haar heen maakt het netwerk minder kwetsbaar.",
        ),
        undefined=Text(en="This answer always exists.", nl="Dit antwoord bestaat altijd."),
    ),
    reference="Tarjan, R. (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1, 146-160",
    compute=compute,
)
