"""Closeness centrality: how near a party is to all others.

Question: in how few steps can this party reach the others?
Formula: (r / (n - 1)) x (r / sum of the distances to the r parties that it can reach).
Range: 0 (nobody within reach) to 1 (a direct tie with everybody).
Isolates: 0; they count in n.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which makes distances longer.
Convention: unweighted; the improved form of Wasserman and Faust, which lowers the number of a party in a small
    piece. In a connected network it is Freeman's closeness. Other programs use other rules for pieces.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, page 201.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The closeness of each party."""
    n = len(layer.parties)
    return {
        party: (reach.others / (n - 1)) * (reach.others / reach.steps) if reach.others else 0.0
        for party, reach in engine.reach(layer).items()
    }


MEASURE = PartyMeasure(
    id="closeness",
    words=Words(
        name=Text(en="Closeness centrality", nl="Nabijheid"),
        question=Text(
            en="In how few steps can this party reach the others?",
            nl="In hoe weinig stappen kan deze partij de anderen bereiken?",
        ),
        reading=Text(
            en="1 means a direct tie with everybody; the lower the number, the more steps are needed. "
            "0 means that this party has no ties.",
            nl="1 betekent een directe relatie met iedereen; hoe lager het getal, hoe meer stappen er nodig zijn. "
            "0 betekent dat deze partij geen relaties heeft.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, page 201",
    compute=compute,
)
