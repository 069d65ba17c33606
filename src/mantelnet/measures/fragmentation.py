"""Fragmentation: the share of pairs of parties that cannot reach each other.

Question: how far does the network fall into pieces that have no contact?
Formula: 1 - sum over pieces of s(s - 1) / (n(n - 1)), with s the number of parties in a piece.
Range: 0 (everybody can reach everybody, directly or through others) to 1 (nobody has a tie).
Isolates: counted in n; each is a piece of its own.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which can make pieces look separate that are not.
Convention: Borgatti's measure F, on components; undefined for fewer than two parties.
Reference: Borgatti, S. P. (2006), Identifying sets of key players in a social network, Computational and
    Mathematical Organization Theory 12, 21-34.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The fragmentation of a layer."""
    n = len(layer.parties)
    if n < 2:
        return None
    return 1 - sum(len(piece) * (len(piece) - 1) for piece in engine.pieces(layer)) / (n * (n - 1))


MEASURE = NetworkMeasure(
    id="fragmentation",
    words=Words(
        name=Text(en="Fragmentation", nl="Fragmentatie"),
        question=Text(
            en="Which part of all pairs of parties cannot reach each other, not even through others?",
            nl="Welk deel van alle tweetallen kan elkaar niet bereiken, ook niet via anderen?",
        ),
        reading=Text(
            en="0% means that everybody can reach everybody, 100% that nobody can reach anybody. Above 0% the network "
            "falls into separate pieces: see which ones, and whether that is meant to be so.",
            nl="0% betekent dat iedereen elkaar kan bereiken, 100% dat niemand iemand kan bereiken. Boven 0% bestaat "
            "het "
            "netwerk uit losse delen: kijk welke dat zijn, en of dat de bedoeling is.",
        ),
        undefined=Text(
            en="Not defined: this needs at least two parties.",
            nl="Niet te bepalen: hiervoor zijn minstens twee partijen nodig.",
        ),
    ),
    reference=(
        "Borgatti, S. P. (2006), Identifying sets of key players in a social network, "
        "Computational and Mathematical Organization Theory 12, 21-34"
    ),
    compute=compute,
)
