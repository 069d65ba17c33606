"""Reciprocity: the share of one-way ties that are answered.

Question: where a tie was noted as one-way, does one run back too?
Formula: of the pairs with at least one one-way tie, the share in which ties run both ways.
Range: 0 (none is answered) to 1 (all are).
Isolates: add nothing.
Direction: this measure is about direction. A tie without direction between the same two parties runs both ways.
Missing data: a tie that was not noted counts as absent, so an answer may exist and be unknown.
Convention: the dyad method, which counts pairs; the arc method counts ties and gives a higher number. Pairs with
    only undirected ties stay out of it: nobody said anything about their direction. Undefined without one-way ties.
Reference: Hanneman, R. A. and Riddle, M. (2005), Introduction to social network methods, University of California,
    Riverside, chapter 8.
"""

from __future__ import annotations

from mantelnet.measures.measure import NetworkMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> float | None:
    """The reciprocity of the one-way ties of a layer."""
    one_way = {(tie.source, tie.target) for tie in layer.ties if tie.directed}
    mutual = {layer.pair(tie.source, tie.target) for tie in layer.ties if not tie.directed}
    mutual |= {layer.pair(source, target) for source, target in one_way if (target, source) in one_way}
    pairs = {layer.pair(source, target) for source, target in one_way}
    return len(pairs & mutual) / len(pairs) if pairs else None


MEASURE = NetworkMeasure(
    id="reciprocity",
    words=Words(
        name=Text(en="Reciprocity", nl="Wederkerigheid"),
        question=Text(
            en="Where a tie runs one way, does one run back too?",
            nl="Loopt er bij een relatie in één richting ook een relatie terug?",
        ),
        reading=Text(
            en="0% means that no one-way tie is answered, 100% that all are. A referral or a subsidy often runs one "
            "way "
            "by its nature.",
            nl="0% betekent dat er nergens een relatie terug loopt, 100% dat dit overal zo is. Een verwijzing of "
            "subsidie "
            "loopt uit de aard der zaak vaak één kant op.",
        ),
        undefined=Text(
            en="Not defined: no tie was noted as one-way.",
            nl="Niet te bepalen: geen enkele relatie is genoteerd als één richting.",
        ),
    ),
    reference=(
        "Hanneman, R. A. and Riddle, M. (2005), Introduction to social network methods, "
        "University of California, Riverside, chapter 8"
    ),
    compute=compute,
)
