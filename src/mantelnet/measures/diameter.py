"""Diameter: the largest distance within the largest piece.

Question: how many steps lie between the two parties of the largest piece that are furthest apart?
Formula: the largest of the shortest distances between two parties of the piece with the most parties.
Range: 1 (everybody in it is tied to everybody) to n - 1.
Isolates: add nothing.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, which makes distances longer.
Convention: of the largest piece only; where several pieces are equally large, the longest of their diameters. igraph
    takes the longest over all pieces. Undefined when there is no tie.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> int | None:
    """The diameter of the largest piece of a layer."""
    if not layer.strengths:
        return None
    reach, pieces = engine.reach(layer), engine.pieces(layer)
    largest = (piece for piece in pieces if len(piece) == len(pieces[0]))
    return max(reach[party].farthest for piece in largest for party in piece)


MEASURE = NetworkMeasure(
    id="diameter",
    words=Words(
        name=Text(en="Diameter of the largest piece", nl="Doorsnede van het grootste deel"),
        question=Text(
            en="How many steps lie between the two parties that are furthest apart?",
            nl="Hoeveel stappen liggen er tussen de twee partijen die het verst uit elkaar staan?",
        ),
        reading=Text(
            en="Counted along the shortest way, in the largest piece of the network. The higher the number, the more "
            "parties stand between some others.",
            nl="Geteld langs de kortste weg, in het grootste deel van het netwerk. Hoe hoger het getal, hoe meer "
            "partijen er tussen sommige anderen in staan.",
        ),
        undefined=Text(en="Not defined: there are no ties.", nl="Niet te bepalen: er zijn geen relaties."),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2",
    compute=compute,
)
