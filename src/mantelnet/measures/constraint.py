"""Constraint: how far a party depends on contacts that are tied to each other.

Question: do the contacts of this party all lead back to the same few parties?
Formula: sum over neighbours j of (p_ij + sum over q of p_iq p_qj)^2, with p_ij = 1 / d_i, the share of party i's ties
    that goes to j, and q the parties tied to both.
Range: above 0; 1 for a party with one tie, and up to 1.125 (two contacts that only know it and each other).
Isolates: undefined (``None``): there is nothing to depend on.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, and so as a hole.
Convention: unweighted, on the whole network, as networkx and igraph do. UCINET looks by default only at the ties
    among the neighbours, which gives other numbers, and leaves out parties with one tie.
Reference: Burt, R. S. (1992), Structural Holes: The Social Structure of Competition, Harvard University Press,
    chapter 2.
"""

from __future__ import annotations

from collections.abc import Mapping

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The constraint of each party; ``None`` without ties."""
    return {party: sum(parts) if parts else None for party, parts in shares(layer).items()}


@engine.once
def shares(layer: Layer) -> Mapping[str, tuple[float, ...]]:
    """What each neighbour of a party adds to its constraint, neighbours in file order; nothing without ties."""
    return {
        party: tuple(((1 + through) / len(common)) ** 2 for through in common)
        for party, common in engine.shared(layer).items()
    }


MEASURE = PartyMeasure(
    id="constraint",
    words=Words(
        name=Text(en="Constraint (Burt)", nl="Inperking (constraint van Burt)"),
        question=Text(
            en="How far does this party depend on contacts that also know each other?",
            nl="Hoe sterk hangt deze partij af van contacten die elkaar ook kennen?",
        ),
        reading=Text(
            en="A low number means contacts in different corners of the network; a high number means few contacts, or "
            "contacts that know each other.",
            nl="Een laag getal betekent contacten in verschillende hoeken van het netwerk; een hoog getal betekent "
            "weinig contacten, of contacten die elkaar kennen.",
        ),
        undefined=Text(
            en="Not defined: this party has no ties.", nl="Niet te bepalen: deze partij heeft geen relaties."
        ),
    ),
    reference=(
        "Burt, R. S. (1992), Structural Holes: The Social Structure of Competition, Harvard University Press, chapter 2"
    ),
    compute=compute,
)
