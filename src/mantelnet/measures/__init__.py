"""The measures: one question about the network a file, listed here in the order in which they are shown.

Beside these, :mod:`mantelnet.measures.components` gives the pieces of a layer, :mod:`mantelnet.measures.overlap`
compares the two layers, and the shelf :mod:`mantelnet.measures.groups` is about sets of parties. The libraries that
compute are loaded when first needed.
"""

from __future__ import annotations

from mantelnet.measures import (
    average_clustering,
    betweenness,
    betweenness_centralization,
    bridges,
    closeness,
    clustering,
    constraint,
    core,
    cut_point,
    degree,
    degree_centralization,
    density,
    effective_size,
    ei_index,
    eigenvector,
    fragmentation,
    fragmentation_if_removed,
    harmonic,
    parties,
    reciprocity,
    strength,
    strength_unknown,
    ties,
    transitivity,
)
from mantelnet.measures.measure import NetworkMeasure, PartyMeasure, TieMeasure

NETWORK_MEASURES: tuple[NetworkMeasure, ...] = (
    parties.MEASURE,
    ties.MEASURE,
    density.MEASURE,
    degree_centralization.MEASURE,
    betweenness_centralization.MEASURE,
    average_clustering.MEASURE,
    transitivity.MEASURE,
    fragmentation.MEASURE,
    ei_index.MEASURE,
    reciprocity.MEASURE,
)

PARTY_MEASURES: tuple[PartyMeasure, ...] = (
    degree.MEASURE,
    strength.MEASURE,
    strength_unknown.MEASURE,
    betweenness.MEASURE,
    closeness.MEASURE,
    harmonic.MEASURE,
    eigenvector.MEASURE,
    clustering.MEASURE,
    constraint.MEASURE,
    effective_size.MEASURE,
    core.MEASURE,
    fragmentation_if_removed.MEASURE,
    cut_point.MEASURE,
)

TIE_MEASURES: tuple[TieMeasure, ...] = (bridges.MEASURE,)

__all__ = ["NETWORK_MEASURES", "PARTY_MEASURES", "TIE_MEASURES"]
