"""Average clustering: how often the contacts of a party know each other, averaged over parties.

Question: how often are two contacts of the same party tied to each other, for the average party?
Formula: the mean of the local clustering coefficient over all n parties.
Range: 0 to 1.
Isolates: counted, with 0; so are parties with one tie.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: parties with fewer than two ties count as 0, as in networkx; igraph leaves them out and then gives a
    higher number. Undefined for a network without parties.
Reference: Watts, D. J. and Strogatz, S. H. (1998), Collective dynamics of small-world networks, Nature 393, 440-442.
"""

from __future__ import annotations

from mantelnet.measures import clustering
from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The average clustering coefficient of a layer."""
    n = len(layer.parties)
    return sum(clustering.compute(layer).values()) / n if n else None


MEASURE = NetworkMeasure(
    id="average_clustering",
    words=Words(
        name=Text(en="Average clustering coefficient", nl="Gemiddelde clustering"),
        question=Text(
            en="How often do the contacts of a party know each other, on average?",
            nl="Hoe vaak kennen de contacten van een partij elkaar, gemiddeld genomen?",
        ),
        reading=Text(
            en="0% means that contacts of the same party are never tied to each other, 100% that they always are. "
            "Every "
            "party counts equally; a party with fewer than two ties counts as 0%.",
            nl="0% betekent dat contacten van dezelfde partij nooit een relatie met elkaar hebben, 100% dat zij die "
            "altijd "
            "hebben. Elke partij telt even zwaar; een partij met minder dan twee relaties telt als 0%.",
        ),
        undefined=Text(en="Not defined: there are no parties.", nl="Niet te bepalen: er zijn geen partijen."),
    ),
    reference=(
        "Watts, D. J. and Strogatz, S. H. (1998), Collective dynamics of small-world networks, Nature 393, 440-442"
    ),
    compute=compute,
)
