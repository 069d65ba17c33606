"""Fragmentation if a party leaves: the share of pairs of the others that then cannot reach each other.

Question: what happens to the contact among the others if this party falls away?
Formula: the fragmentation of the layer without the party: 1 - sum over pieces of s(s - 1) / ((n - 1)(n - 2)).
Range: 0 (the others can all still reach each other) to 1 (nobody can).
Isolates: counted among the others.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which can make a party look harder to miss than it is.
Convention: taken over the n - 1 others, so compare it with the fragmentation of the layer with care: pairs with the
    party itself are in that one and not in this one. Undefined when fewer than two others remain.
Reference: Borgatti, S. P. (2006), Identifying sets of key players in a social network, Computational and
    Mathematical Organization Theory 12, 21-34.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The fragmentation that would be left without each party; ``None`` when fewer than two others remain."""
    others = len(layer.parties) - 1
    if others < 2:
        return dict.fromkeys(layer.parties)
    reached = sum(len(piece) * (len(piece) - 1) for piece in engine.pieces(layer))
    left: dict[str, float | None] = {}
    for party, parts in engine.split(layer).items():
        before = 1 + sum(parts)
        still = reached - before * (before - 1) + sum(part * (part - 1) for part in parts)
        left[party] = 1 - still / (others * (others - 1))
    return left


MEASURE = PartyMeasure(
    id="fragmentation_if_removed",
    words=Words(
        name=Text(en="Fragmentation if this party leaves", nl="Fragmentatie als deze partij wegvalt"),
        question=Text(
            en="If this party falls away, which part of all pairs of the others cannot reach each other?",
            nl="Als deze partij wegvalt, welk deel van alle tweetallen van de anderen kan elkaar dan niet bereiken?",
        ),
        reading=Text(
            en="Compare parties with each other: the higher the number, the more the others depend on this party to "
            "reach each other.",
            nl="Vergelijk partijen met elkaar: hoe hoger het getal, hoe meer de anderen deze partij nodig hebben om "
            "elkaar te bereiken.",
        ),
        undefined=Text(
            en="Not defined: without this party fewer than two others remain.",
            nl="Niet te bepalen: zonder deze partij blijven er minder dan twee anderen over.",
        ),
    ),
    reference=(
        "Borgatti, S. P. (2006), Identifying sets of key players in a social network, "
        "Computational and Mathematical Organization Theory 12, 21-34"
    ),
    compute=compute,
)
