"""Local clustering coefficient: how often the contacts of a party know each other.

Question: are the contacts of this party tied to each other?
Formula: 2t / (d(d - 1)), with d its degree and t the number of tied pairs among its neighbours.
Range: 0 (its contacts have no ties with each other) to 1 (all of them do).
Isolates: 0; so are parties with one tie.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: unweighted; fewer than two ties gives 0, as in networkx, where others leave the party out.
Reference: Watts, D. J. and Strogatz, S. H. (1998), Collective dynamics of small-world networks, Nature 393, 440-442.
"""

from __future__ import annotations

from mantelnet.measures import engine
from mantelnet.measures.measure import PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> dict[str, float]:
    """The local clustering coefficient of each party."""
    degrees = {party: len(others) for party, others in layer.neighbours.items()}
    return {
        party: 2 * tied / (degrees[party] * (degrees[party] - 1)) if degrees[party] > 1 else 0.0
        for party, tied in engine.triangles(layer).items()
    }


MEASURE = PartyMeasure(
    id="clustering",
    words=Words(
        name=Text(en="Local clustering coefficient", nl="Clustering"),
        question=Text(
            en="How often do the contacts of this party know each other?",
            nl="Hoe vaak kennen de contacten van deze partij elkaar?",
        ),
        reading=Text(
            en="0% means that its contacts have no ties with each other, 100% that all of them do. With fewer than two "
            "contacts the number is 0%.",
            nl="0% betekent dat haar contacten onderling geen relaties hebben, 100% dat zij die allemaal hebben. Bij "
            "minder dan twee contacten is het getal 0%.",
        ),
        undefined=Text(en="This number always exists.", nl="Dit getal bestaat altijd."),
    ),
    reference=(
        "Watts, D. J. and Strogatz, S. H. (1998), Collective dynamics of small-world networks, Nature 393, 440-442"
    ),
    compute=compute,
)
