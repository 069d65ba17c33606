"""Eigenvector centrality: is a party tied to parties that are well tied themselves?

Question: does this party have contact with the parties that matter most in the network?
Formula: x with A x = k x, for the largest eigenvalue k of the matrix A of tied pairs; x >= 0 and of length 1.
Range: 0 to 0.71 (the root of one half, for the middle of a star).
Isolates: 0.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: unweighted, Euclidean length 1; igraph gives the highest party 1 instead. All weight lies in the piece
    with the largest eigenvalue, other pieces have 0. Undefined for all parties when there is no tie, or when several
    pieces share the largest eigenvalue (to 1e-9): then there are many answers and none is the right one. Also
    undefined where a piece of thousands of parties has two halves so alike that the answer cannot be settled.
Reference: Bonacich, P. (1972), Factoring and weighting approaches to status scores and clique identification,
    Journal of Mathematical Sociology 2, 113-120.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The eigenvector centrality of each party; ``None`` for all of them where it is not defined."""
    found = [engine.leading(layer, piece) for piece in engine.pieces(layer) if len(piece) > 1]
    settled = [each for each in found if each is not None]
    largest = max((value for value, _ in settled), default=0.0)
    highest = [weights for value, weights in settled if value >= largest * (1 - 1e-9)]
    if len(highest) != 1 or len(settled) < len(found):
        return dict.fromkeys(layer.parties)
    return {party: highest[0].get(party, 0.0) for party in layer.parties}


MEASURE = PartyMeasure(
    id="eigenvector",
    words=Words(
        name=Text(en="Eigenvector centrality", nl="Eigenvectorcentraliteit"),
        question=Text(
            en="Is this party tied to parties that have many ties themselves?",
            nl="Heeft deze partij relaties met partijen die zelf ook veel relaties hebben?",
        ),
        reading=Text(
            en="A contact counts for more when it has many contacts itself. Compare parties within the same network; "
            "the number by itself says little.",
            nl="Een contact telt zwaarder als het zelf veel contacten heeft. Vergelijk partijen binnen hetzelfde "
            "netwerk; het getal op zich zegt weinig.",
        ),
        undefined=Text(
            en="Not defined: there are no ties, or no single piece of the network stands out as the most connected.",
            nl="Niet te bepalen: er zijn geen relaties, of er is niet één deel van het netwerk dat er als best "
            "verbonden uitspringt.",
        ),
    ),
    reference=(
        "Bonacich, P. (1972), Factoring and weighting approaches to status scores and clique identification, "
        "Journal of Mathematical Sociology 2, 113-120"
    ),
    compute=compute,
)
