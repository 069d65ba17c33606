"""The measures: one question about the network a file, listed here in the order in which they are shown.

Beside these, :mod:`mantelnet.measures.components` gives the pieces of a layer, :mod:`mantelnet.measures.overlap`
compares the two layers, :mod:`mantelnet.measures.multiplexity` says in which ways each pair is joined, and the shelf
:mod:`mantelnet.measures.groups` is about sets of parties. The libraries that compute are loaded when first needed.
"""

from __future__ import annotations

from mantelnet.measures import (
    average_clustering,
    average_distance,
    betweenness,
    betweenness_centralization,
    bridges,
    closeness,
    clustering,
    confirmation_unknown,
    confirmed,
    confirmed_share,
    constraint,
    core,
    cut_point,
    degree,
    degree_centralization,
    density,
    diameter,
    effective_size,
    ei_index,
    eigenvector,
    fragmentation,
    fragmentation_if_removed,
    harmonic,
    hierarchy,
    in_degree,
    load,
    out_degree,
    parties,
    reach_in_two,
    reciprocity,
    strength,
    strength_unknown,
    strong_ties,
    ties,
    transitivity,
    weighted_betweenness,
    weighted_closeness,
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
    average_distance.MEASURE,
    diameter.MEASURE,
    fragmentation.MEASURE,
    ei_index.MEASURE,
    reciprocity.MEASURE,
    confirmed_share.MEASURE,
    confirmation_unknown.MEASURE,
)

PARTY_MEASURES: tuple[PartyMeasure, ...] = (
    degree.MEASURE,
    in_degree.MEASURE,
    out_degree.MEASURE,
    strength.MEASURE,
    strength_unknown.MEASURE,
    strong_ties.MEASURE,
    load.MEASURE,
    confirmed.MEASURE,
    betweenness.MEASURE,
    weighted_betweenness.MEASURE,
    closeness.MEASURE,
    weighted_closeness.MEASURE,
    harmonic.MEASURE,
    reach_in_two.MEASURE,
    eigenvector.MEASURE,
    clustering.MEASURE,
    constraint.MEASURE,
    hierarchy.MEASURE,
    effective_size.MEASURE,
    core.MEASURE,
    fragmentation_if_removed.MEASURE,
    cut_point.MEASURE,
)

TIE_MEASURES: tuple[TieMeasure, ...] = (bridges.MEASURE,)

__all__ = ["NETWORK_MEASURES", "PARTY_MEASURES", "TIE_MEASURES"]
