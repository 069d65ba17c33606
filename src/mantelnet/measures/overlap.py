"""Overlap of the layers: how many pairs are tied both formally and informally.

Question: do agreements on paper and contact between people go together?
Formula: Jaccard index: pairs tied in both layers / pairs tied in at least one.
Range: 0 (no pair is tied in both layers) to 1 (both layers tie the same pairs).
Isolates: add nothing.
Direction: ignored.
Missing data: a tie that was not noted counts as absent in its layer.
Convention: undefined when a layer has no tie at all: then it was probably not filled in, and 0 would mislead.
Reference: Jaccard, P. (1901), Etude comparative de la distribution florale dans une portion des Alpes et des Jura,
    Bulletin de la Societe Vaudoise des Sciences Naturelles 37, 547-579.
"""

from __future__ import annotations

from dataclasses import dataclass

from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text

REFERENCE = (
    "Jaccard, P. (1901), Etude comparative de la distribution florale dans une portion des Alpes et des Jura, "
    "Bulletin de la Societe Vaudoise des Sciences Naturelles 37, 547-579"
)

WORDS = Words(
    name=Text(en="Overlap of the layers (Jaccard index)", nl="Overlap van de lagen (Jaccard-index)"),
    question=Text(
        en="How many pairs are tied both formally and informally?",
        nl="Hoeveel tweetallen hebben zowel een formele als een informele relatie?",
    ),
    reading=Text(
        en="0 means that no pair is tied in both ways, 1 that all are. Only formal: an agreement without personal "
        "contact. Only informal: contact that nothing was laid down about.",
        nl="0 betekent dat geen enkel tweetal op beide manieren verbonden is, 1 dat dit voor alle geldt. Alleen "
        "formeel: een afspraak zonder persoonlijk contact. Alleen informeel: contact waarover niets is vastgelegd.",
    ),
    undefined=Text(
        en="Not defined: one of the two layers has no ties.",
        nl="Niet te bepalen: een van de twee lagen heeft geen relaties.",
    ),
)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two layers overlap, in tied pairs.

    Args:
        jaccard: pairs tied in both over pairs tied in at least one; ``None`` when a layer has no tie.
        both: the number of pairs tied in both layers.
        formal_only: the number of pairs tied only formally.
        informal_only: the number of pairs tied only informally.
    """

    jaccard: float | None
    both: int
    formal_only: int
    informal_only: int


def overlap(formal: Layer, informal: Layer) -> Overlap:
    """The overlap of the formal and the informal layer of one network."""
    one, other = set(formal.pairs), set(informal.pairs)
    return Overlap(
        jaccard=len(one & other) / len(one | other) if one and other else None,
        both=len(one & other),
        formal_only=len(one - other),
        informal_only=len(other - one),
    )
