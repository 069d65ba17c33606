"""Reach within two steps: which share of the others a party reaches directly or through one contact.

Question: how many of the others can this party be introduced to by a contact of its own?
Formula: the number of other parties at distance 1 or 2, divided by n - 1.
Range: 0 (nobody within two steps) to 1 (everybody).
Isolates: 0; they count in n.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which makes the reach look smaller.
Convention: the party itself is not counted. Undefined when there are no other parties.
Reference: Borgatti, S. P. (2006), Identifying sets of key players in a social network, Computational and
    Mathematical Organization Theory 12, 21-34.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The share of the others within two steps of each party; ``None`` when there are no others."""
    others = len(layer.parties) - 1
    return {party: reach.in_two / others if others else None for party, reach in engine.reach(layer).items()}


MEASURE = PartyMeasure(
    id="reach_in_two",
    words=Words(
        name=Text(en="Reach within two steps", nl="Bereik in twee stappen"),
        question=Text(
            en="Which share of the others does this party reach directly or through one contact?",
            nl="Welk deel van de anderen bereikt deze partij direct of via één contact?",
        ),
        reading=Text(
            en="100% means that everybody is a contact, or a contact of a contact. Whoever is further away cannot be "
            "introduced by somebody whom this party knows.",
            nl="100% betekent dat iedereen een contact is, of een contact van een contact. Wie verder weg is, kan niet "
            "worden voorgesteld door iemand die deze partij kent.",
        ),
        undefined=Text(
            en="Not defined: there are no other parties.", nl="Niet te bepalen: er zijn geen andere partijen."
        ),
    ),
    reference=(
        "Borgatti, S. P. (2006), Identifying sets of key players in a social network, "
        "Computational and Mathematical Organization Theory 12, 21-34"
    ),
    compute=compute,
)
