"""E-I index: do ties cross the borders between sectors, or stay inside them?

Question: are there more ties between sectors (external) or within them (internal)?
Formula: (E - I) / (E + I), with E the tied pairs from two sectors and I those from one.
Range: -1 (all ties inside the own sector) to +1 (all ties across sectors).
Isolates: add nothing.
Direction: ignored; each tied pair counts once.
Missing data: a pair counts only where the sector of both parties is known; undefined when there is none.
Convention: the index of the whole layer, internal ties counted once. For the index of one group some programs count
    an internal tie once per end. The value expected by chance depends on the sizes of the sectors and is not 0.
Reference: Krackhardt, D. and Stern, R. N. (1988), Informal networks and organizational crises: an experimental
    simulation, Social Psychology Quarterly 51, 123-140.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The E-I index of a layer by sector."""
    known = [(layer.sectors[one], layer.sectors[other]) for one, other in layer.pairs]
    crossing = [one != other for one, other in known if one is not None and other is not None]
    external = sum(crossing)
    internal = len(crossing) - external
    return (external - internal) / len(crossing) if crossing else None


MEASURE = NetworkMeasure(
    id="ei_index",
    words=Words(
        name=Text(en="E-I index by sector", nl="E-I-index naar sector"),
        question=Text(
            en="Do ties cross the borders between sectors or stay inside them?",
            nl="Gaan relaties over de grenzen van sectoren heen, of blijven ze binnen één sector?",
        ),
        reading=Text(
            en="-1 means only ties inside the own sector, +1 only ties with other sectors, 0 equally many of both. "
            "With many small sectors the number is high by itself.",
            nl="-1 betekent alleen relaties binnen de eigen sector, +1 alleen relaties met andere sectoren, 0 evenveel "
            "van beide. Met veel kleine sectoren is het getal vanzelf hoog.",
        ),
        undefined=Text(
            en="Not defined: there is no tie between two parties whose sectors are known.",
            nl="Niet te bepalen: er is geen relatie tussen twee partijen van wie de sector bekend is.",
        ),
    ),
    reference=(
        "Krackhardt, D. and Stern, R. N. (1988), Informal networks and organizational crises: "
        "an experimental simulation, Social Psychology Quarterly 51, 123-140"
    ),
    compute=compute,
)
