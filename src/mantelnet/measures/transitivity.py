"""Transitivity: how often two parties that share a contact are tied themselves.

Question: of all pairs of parties with a common contact, how many are tied to each other too?
Formula: 3 x triangles / connected triples; a connected triple is a party with two of its neighbours.
Range: 0 to 1.
Isolates: add nothing.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: the share over the whole layer, in which parties with many ties weigh more than in average clustering;
    undefined where no party has two ties.
Reference: Newman, M. E. J. (2003), The structure and function of complex networks, SIAM Review 45, 167-256.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The transitivity of a layer."""
    # Each triangle shows up at all three of its corners: the sum over parties is already 3 x triangles.
    triples = sum(len(others) * (len(others) - 1) // 2 for others in layer.neighbours.values())
    return sum(engine.triangles(layer).values()) / triples if triples else None


MEASURE = NetworkMeasure(
    id="transitivity",
    words=Words(
        name=Text(en="Transitivity", nl="Transitiviteit"),
        question=Text(
            en="How often are two parties with a common contact tied to each other?",
            nl="Hoe vaak hebben twee partijen met een gedeeld contact ook zelf een relatie?",
        ),
        reading=Text(
            en="0% means never, 100% means always. A high number points to close groups, a low number to parties that "
            "meet only through others.",
            nl="0% betekent nooit, 100% betekent altijd. Een hoog getal wijst op hechte groepen, een laag getal op "
            "partijen die elkaar alleen via anderen tegenkomen.",
        ),
        undefined=Text(
            en="Not defined: no party has two ties.", nl="Niet te bepalen: geen enkele partij heeft twee relaties."
        ),
    ),
    reference="Newman, M. E. J. (2003), The structure and function of complex networks, SIAM Review 45, 167-256",
    compute=compute,
)
