"""Density: the share of all possible ties that exist.

Question: which part of all the ties that could exist is there?
Formula: 2m / (n(n - 1)), with n parties and m tied pairs.
Range: 0 (no ties) to 1 (everybody is tied to everybody).
Isolates: counted in n.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, so a file that is still growing shows too low a density.
Convention: the undirected, unweighted form; undefined for fewer than two parties. Density falls as a network grows,
    because nobody can keep up with everybody: compare only networks of about the same size, and do not judge by it.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The density of a layer."""
    n = len(layer.parties)
    return 2 * len(layer.pairs) / (n * (n - 1)) if n > 1 else None


MEASURE = NetworkMeasure(
    id="density",
    words=Words(
        name=Text(en="Density", nl="Dichtheid"),
        question=Text(
            en="Which part of all possible ties exists?", nl="Welk deel van alle mogelijke relaties bestaat nu?"
        ),
        reading=Text(
            en="0% means no ties, 100% means that everybody is tied to everybody. More is not always better: in a "
            "larger "
            "network density falls by itself.",
            nl="0% betekent geen relaties, 100% betekent dat iedereen met iedereen een relatie heeft. Meer is niet "
            "altijd "
            "beter: in een groter netwerk daalt de dichtheid vanzelf.",
        ),
        undefined=Text(
            en="Not defined: a tie needs at least two parties.",
            nl="Niet te bepalen: voor een relatie zijn minstens twee partijen nodig.",
        ),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.2",
    compute=compute,
)
