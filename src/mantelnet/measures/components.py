"""Components: the pieces into which the network falls.

Question: which parties can reach each other, directly or through others, and which cannot?
Formula: the largest groups in which every party can reach every other along ties.
Range: 1 to n pieces (none for a network without parties).
Isolates: each is a piece of its own.
Direction: ignored (weak components).
Missing data: a tie that was not noted counts as absent, so pieces may be joined in a way that nobody noted.
Convention: parties in file order within a piece; the largest piece first, equally large ones by their first party.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text

REFERENCE = "Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2"

WORDS = Words(
    name=Text(en="Components (pieces)", nl="Componenten (losse delen)"),
    question=Text(
        en="Into which separate pieces does the network fall?", nl="Uit welke losse delen bestaat het netwerk?"
    ),
    reading=Text(
        en="Within a piece everybody can reach everybody, directly or through others; between pieces nobody can. A "
        "party without ties is a piece of its own.",
        nl="Binnen een deel kan iedereen elkaar bereiken, direct of via anderen; tussen delen kan dat niet. Een partij "
        "zonder relaties is een deel op zich.",
    ),
    undefined=Text(en="This list always exists; it may be empty.", nl="Deze lijst bestaat altijd; zij kan leeg zijn."),
)


def components(layer: Layer) -> tuple[tuple[str, ...], ...]:
    """The pieces of a layer, the largest first."""
    return engine.pieces(layer)
