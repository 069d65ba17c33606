"""Weighted closeness: how near a party is to all others when strong ties are short ways.

Question: how near are the others to this party, if contact prefers strong ties?
Formula: (r / (n - 1)) x (r / sum of the distances to the r parties that it can reach), where a tie of strength s has
    length 1 / s.
Range: 0 (nobody within reach) to 5 (a tie of strength 5 with everybody).
Isolates: 0; they count in n.
Direction: ignored.
Missing data: undefined (``None``) for all parties of a piece in which the strength of a tie is unknown, as for weighted
    betweenness (decision 10).
Convention: the form of Wasserman and Faust for pieces, as in closeness, with the distances of Newman. Not divided by
    the average strength, as Opsahl does; so it reads on the scale of strengths: with a tie of strength s to everybody,
    and no shorter way round, it is s. Where several ties join the same two parties, the largest known strength counts.
    Worked out exactly in pieces of at most 1,000 parties; in larger ones it is undefined rather than estimated.
Reference: Newman, M. E. J. (2001), Scientific collaboration networks II: shortest paths, weighted networks, and
    centrality, Physical Review E 64, 016132.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The weighted closeness of each party; ``None`` where it is not defined."""
    others = len(layer.parties) - 1
    values: dict[str, float | None] = {}
    for party, found in engine.weighted(layer).items():
        if found is None:
            values[party] = None
        else:
            values[party] = (found.others / others) * (found.others / found.length) if found.others else 0.0
    return values


MEASURE = PartyMeasure(
    id="weighted_closeness",
    words=Words(
        name=Text(en="Closeness by strength", nl="Nabijheid naar sterkte"),
        question=Text(
            en="How near are the others to this party, if contact prefers strong ties?",
            nl="Hoe dichtbij zijn de anderen voor deze partij, als contact vooral over sterke relaties gaat?",
        ),
        reading=Text(
            en="Read it as a strength: 5 means a tie of strength 5 with everybody; the lower the number, the weaker "
            "the ties or the longer the way. 0 means that this party has no ties.",
            nl="Lees het als een sterkte: 5 betekent een relatie van sterkte 5 met iedereen; hoe lager het getal, hoe "
            "zwakker de relaties of hoe langer de weg. 0 betekent dat deze partij geen relaties heeft.",
        ),
        undefined=Text(
            en="Not defined: in this part of the network the strength of a tie is unknown, or there are more than "
            "1,000 parties in it.",
            nl="Niet te bepalen: in dit deel van het netwerk is de sterkte van een relatie onbekend, of er zijn meer "
            "dan 1.000 partijen in dit deel.",
        ),
    ),
    reference=(
        "Newman, M. E. J. (2001), Scientific collaboration networks II: shortest paths, weighted networks, and "
        "centrality, Physical Review E 64, 016132"
    ),
    compute=compute,
)
