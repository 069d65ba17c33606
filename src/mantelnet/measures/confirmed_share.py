"""Share of confirmed ties: of how many ties both sides say that they exist.

Question: how far do parties agree on the ties between them?
Formula: the tied pairs that both sides confirmed / the tied pairs about which the file says who confirmed them.
Range: 0 (both sides confirmed none of them) to 1 (all of them).
Isolates: add nothing.
Direction: ignored.
Missing data: a pair about which the file says nothing is left out, above and below the line; "ties without a word on
    confirmation" says how many those are. Undefined where the file says it about no tie.
Convention: pairs are counted, each once. Where several ties join the same two parties, one that both sides confirmed
    is enough; else one that one side confirmed.
Reference: mantelnet's own share; on ties that one side reports see Krackhardt, D. (1987), Cognitive social structures,
    Social Networks 9, 109-134.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The share of confirmed ties of a layer."""
    noted = [who for who in layer.confirmations.values() if who is not None]
    return noted.count("both") / len(noted) if noted else None


MEASURE = NetworkMeasure(
    id="confirmed_share",
    words=Words(
        name=Text(en="Share of confirmed ties", nl="Aandeel bevestigde relaties"),
        question=Text(
            en="Which share of the ties did both sides confirm, as far as we know?",
            nl="Welk deel van de relaties is door beide kanten bevestigd, voor zover we dat weten?",
        ),
        reading=Text(
            en="0% means none of them, 100% all of them. Where the file does not say who confirmed a tie, it "
            "does not count.",
            nl="0% betekent geen enkele, 100% allemaal. Staat bij een relatie niet wie haar heeft bevestigd, dan telt "
            "zij niet mee.",
        ),
        undefined=Text(
            en="Not defined: for no tie the file says who confirmed it.",
            nl="Niet te bepalen: bij geen enkele relatie staat wie haar heeft bevestigd.",
        ),
    ),
    reference=(
        "mantelnet's own share; on ties that one side reports see Krackhardt, D. (1987), Cognitive social structures, "
        "Social Networks 9, 109-134"
    ),
    compute=compute,
)
