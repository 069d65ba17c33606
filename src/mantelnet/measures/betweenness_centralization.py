"""Betweenness centralisation: how far the contact between others runs through one party.

Question: does one party stand between the others far more than anybody else?
Formula: sum over parties of (b_max - b) / (n - 1), with b the normalised betweenness.
Range: 0 (all stand between others equally often) to 1 (a star: all shortest paths run through one party).
Isolates: counted in n, with betweenness 0.
Direction: ignored.
Missing data: a tie that was not noted counts as absent; one missing tie can shift many shortest paths.
Convention: Freeman's index; betweenness is normalised over all n parties, also when the layer falls into pieces;
    undefined for fewer than three parties.
Reference: Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1, 215-239.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The betweenness centralisation of a layer."""
    n = len(layer.parties)
    if n < 3:
        return None
    between = engine.betweenness(layer).values()
    highest = max(between)
    return sum(highest - b for b in between) / (n - 1)


MEASURE = NetworkMeasure(
    id="betweenness_centralization",
    words=Words(
        name=Text(en="Betweenness centralisation", nl="Spilafhankelijkheid (tussenpositie)"),
        question=Text(
            en="How far does the contact between others run through one party?",
            nl="Hoe sterk loopt het contact tussen anderen via één partij?",
        ),
        reading=Text(
            en="0% means that nobody stands between others more than anybody else, 100% that all contact between "
            "others "
            "runs through one party. A high number means that one party can connect much, and can also hold it up.",
            nl="0% betekent dat niemand vaker tussen anderen in staat dan een ander, 100% dat al het contact tussen "
            "anderen via één partij loopt. Bij een hoog getal kan één partij veel verbinden, maar ook veel ophouden.",
        ),
        undefined=Text(
            en="Not defined: this needs at least three parties.",
            nl="Niet te bepalen: hiervoor zijn minstens drie partijen nodig.",
        ),
    ),
    reference=(
        "Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1, 215-239"
    ),
    compute=compute,
)
