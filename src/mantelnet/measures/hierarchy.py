"""Hierarchy: whether a party's constraint comes from one contact or evenly from all.

Question: does this party depend on one contact in the middle of the others, or on all contacts alike?
Formula: sum over the d neighbours j of r_j ln r_j, divided by d ln d, where r_j = c_j / (C / d), c_j is the part of
    constraint C that neighbour j accounts for, (p_ij + sum over q of p_iq p_qj)^2.
Range: 0 (all contacts constrain equally) to 1 (one contact accounts for all of it).
Isolates: undefined (``None``): there is nothing to depend on.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, and so as a hole.
Convention: unweighted, with the constraint of this shelf: shares over all ties of a party, also those outside the
    circle of contacts looked at (UCINET's "whole network"). Within that circle only, as UCINET does by default, the
    numbers are a little different. For a party with one contact the formula is 0 / 0; as usual it is 1, all of its
    constraint coming from that contact.
Reference: Burt, R. S. (1992), Structural Holes: The Social Structure of Competition, Harvard University Press,
    pages 70-71.
"""

from __future__ import annotations

from math import log

from mantelnet.measures import constraint
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The hierarchy of the constraint on each party; ``None`` without ties."""
    return {party: _hierarchy(shares) if shares else None for party, shares in constraint.shares(layer).items()}


def _hierarchy(shares: tuple[float, ...]) -> float:
    size = len(shares)
    if size == 1:
        return 1.0
    mean = sum(shares) / size
    ratios = [share / mean for share in shares]
    # Equal shares give a sum that is zero but for rounding.
    return max(0.0, sum(ratio * log(ratio) for ratio in ratios) / (size * log(size)))


MEASURE = PartyMeasure(
    id="hierarchy",
    words=Words(
        name=Text(en="Hierarchy of constraint (Burt)", nl="Verdeling van de inperking (hierarchy van Burt)"),
        question=Text(
            en="Does this party depend on one contact, or on all contacts alike?",
            nl="Hangt deze partij af van één contact, of van alle contacten evenveel?",
        ),
        reading=Text(
            en="0 means that all contacts weigh alike; the higher the number, the more one contact stands between this "
            "party and the rest. A party with one contact has 1.",
            nl="0 betekent dat alle contacten even zwaar wegen; hoe hoger het getal, hoe meer één contact tussen deze "
            "partij en de rest staat. Een partij met één contact heeft 1.",
        ),
        undefined=Text(
            en="Not defined: this party has no ties.", nl="Niet te bepalen: deze partij heeft geen relaties."
        ),
    ),
    reference=(
        "Burt, R. S. (1992), Structural Holes: The Social Structure of Competition, Harvard University Press, "
        "pages 70-71"
    ),
    compute=compute,
)
