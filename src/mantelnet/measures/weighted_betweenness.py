"""Weighted betweenness: how often a party stands between two others when strong ties are short ways.

Question: how much of the contact between others runs through this party, if contact prefers strong ties?
Formula: as betweenness, with shortest paths along ties of length 1 / strength.
Range: 0 (never in between) to 1 (on every shortest path between others).
Isolates: 0; they count in n.
Direction: ignored.
Missing data: undefined (``None``) for all parties of a piece in which the strength of a tie is unknown: each shortest
    path there might run along it. To count it as the weakest would be a guess, and to leave it out would cut a tie
    that exists. Parties in other pieces keep their number (decision 10).
Convention: paths are compared in whole numbers (60 / strength), so equally short ones are equal and share; programs
    that add up fractions may choose one of them at random. Only the strengths count, not the number of steps (alpha = 1
    in Opsahl's terms). Where several ties join the same two parties, the largest known strength counts. Worked out
    exactly in pieces of at most 1,000 parties; in larger ones undefined rather than estimated. With fewer than three
    parties everybody has 0.
Reference: Opsahl, T., Agneessens, F. and Skvoretz, J. (2010), Node centrality in weighted networks: generalizing degree
    and shortest paths, Social Networks 32, 245-251.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The weighted betweenness of each party; ``None`` where it is not defined."""
    others = len(layer.parties) - 1
    pairs = max(1, others * (others - 1) / 2)
    return {party: found and found.between / pairs for party, found in engine.weighted(layer).items()}


MEASURE = PartyMeasure(
    id="weighted_betweenness",
    words=Words(
        name=Text(en="Betweenness by strength", nl="Tussenpositie naar sterkte"),
        question=Text(
            en="How much of the contact between others runs through this party, if it prefers strong ties?",
            nl="Hoeveel contact tussen anderen loopt via deze partij, als het vooral over sterke relaties gaat?",
        ),
        reading=Text(
            en="As betweenness, but a strong tie is a short way and a weak tie a long one. A large difference from "
            "betweenness shows which ways are there, but weak.",
            nl="Als de tussenpositie, maar een sterke relatie is een korte weg en een zwakke een lange. Een groot "
            "verschil met de tussenpositie laat zien welke wegen er wel zijn, maar zwak.",
        ),
        undefined=Text(
            en="Not defined: in this part of the network the strength of a tie is unknown, or there are more than "
            "1,000 parties in it.",
            nl="Niet te bepalen: in dit deel van het netwerk is de sterkte van een relatie onbekend, of er zijn meer "
            "dan 1.000 partijen in dit deel.",
        ),
    ),
    reference=(
        "Opsahl, T., Agneessens, F. and Skvoretz, J. (2010), Node centrality in weighted networks: generalizing degree "
        "and shortest paths, Social Networks 32, 245-251"
    ),
    compute=compute,
)
