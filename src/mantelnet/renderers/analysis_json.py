"""An analysis as JSON: the stable contract for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mantelnet import conclusions
from mantelnet.analysis import Analysis
from mantelnet.contrast import Contrast
from mantelnet.coverage import Group
from mantelnet.firmness import Firmness, firmness, testable
from mantelnet.forcefield import DIMENSIONS, Position
from mantelnet.interests import InterestMatrix
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES
from mantelnet.measures.multiplexity import Joint
from mantelnet.picture import LayerPicture, Picture
from mantelnet.renderers import (
    agreements_json,
    conditions_json,
    groups_json,
    interests_json,
    positions_json,
    trend_json,
)
from mantelnet.robustness import Kept, Robustness
from mantelnet.signals.signal import Insight
from mantelnet.strategies import Strategy
from mantelnet.text import Language
from mantelnet.trend.course import trend


def data(analysis: Analysis, language: Language) -> dict[str, Any]:
    """The whole analysis; sentences are in one language, everything else in none."""
    picture = analysis.picture
    overlap = picture.overlap
    return {
        "network": {
            **{str(name): _layer(layer, language) for name, layer in picture.layers.items()},
            "overlap": {
                "jaccard": overlap.jaccard,
                "both": overlap.both,
                "formal_only": overlap.formal_only,
                "informal_only": overlap.informal_only,
                **_contrast(picture.contrast),
            },
            "multiplexity": _multiplexity(picture.joints),
        },
        "coverage": _coverage(picture),
        "interests": _interests(picture.interests, language),
        "shared_interests": interests_json.shared(analysis.common_ground),
        "give_take": interests_json.give_take(analysis.give_take),
        "force_field": {
            party: {**position_data(position, language), "robustness": robustness_data(picture.robustness[party])}
            for party, position in picture.field.items()
        },
        "conditions": conditions_json.data(analysis.survey, language),
        "trend": trend_json.data(trend(picture.file, fewest=analysis.fewest)),
        "desired": positions_json.desired(picture.desired, language),
        "rings": positions_json.rings(picture.rings),
        "trust": positions_json.trust(picture.trust, language),
        "agreements": agreements_json.agreements(picture.steering),
        "actions": agreements_json.actions(picture.actions),
        "firmness": {str(name): _firmness_of(layer) for name, layer in picture.layers.items()},
        "signals": [
            {
                "id": signal.id,
                "parties": list(insight.parties),
                "text": insight.see.say(language),
                "question": insight.ask.say(language),
                "matters": signal.matters.say(language),
                "why": signal.why.say(language),
                "evidence": insight.evidence.say(language),
                "next_step": insight.step.say(language),
                "firmness": _firmness(found),
                "firmness_missing": _why_no_firmness(insight, found),
            }
            for (signal, insight), found in zip(analysis.insights, analysis.firmness, strict=True)
        ],
        "not_computed": [
            {"part": gap.part, "needs": gap.needs, "parties": list(gap.parties), "text": gap.text.say(language)}
            for gap in analysis.gaps
        ],
    }


def _firmness(found: Firmness | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "word": found.word,
        "single_tie": list(found.single_ties[0]) if found.single_ties else None,
        "single_ties": len(found.single_ties),
        "added_tie": found.added_tie,
        "kept_10": found.kept_10,
        "kept_20": found.kept_20,
    }


def _why_no_firmness(insight: Insight, found: Firmness | None) -> str | None:
    if found is not None:
        return None
    return "network_too_large" if insight.conclusion else "not_about_ties"


def _firmness_of(layer: LayerPicture) -> dict[str, Any]:
    """How firm it is what is said about a layer as a whole; ``null`` where it is not said or the layer is too large."""
    pieces = conclusions.about_pieces(layer.layer)
    none = conclusions.no_cut_point(layer.layer) if layer.layer.ties and not layer.cut_points else None
    return {
        "skipped": not testable(layer.layer),
        "pieces": _firmness(firmness(pieces)) if pieces else None,
        "cut_points": {p: _firmness(conclusions.firmness_of_cut_point(layer.layer, p)) for p in layer.cut_points},
        "no_cut_point": _firmness(firmness(none)) if none else None,
    }


def _layer(layer: LayerPicture, language: Language) -> dict[str, Any]:
    return {
        **{m.id: layer.network[m.id] for m in NETWORK_MEASURES},
        "components": [list(piece) for piece in layer.components],
        "cut_points": list(layer.cut_points),
        **{m.id: [list(pair) for pair in layer.ties[m.id]] for m in TIE_MEASURES},
        "party": {party: {m.id: layer.party[m.id][party] for m in PARTY_MEASURES} for party in layer.layer.parties},
        "groups": groups_json.data(layer.groups, language),
    }


def _contrast(contrast: Contrast) -> dict[str, Any]:
    return {
        "formal_only_pairs": [list(pair) for pair in contrast.formal_only],
        "informal_only_pairs": [list(pair) for pair in contrast.informal_only],
        "formal_only_parties": list(contrast.formal_parties),
        "informal_only_parties": list(contrast.informal_parties),
        "sectors": [
            {
                "sectors": list(pair.sectors),
                "both": pair.both,
                "formal_only": pair.formal_only,
                "informal_only": pair.informal_only,
            }
            for pair in contrast.sectors
        ],
        "sector_unknown": contrast.sector_unknown,
    }


def _coverage(picture: Picture) -> dict[str, Any]:
    coverage, needs = picture.coverage, picture.file.ambition.needs
    return {
        "needs": {
            need: {
                "text": needs[need].text,
                "area": needs[need].area,
                "state": coverage.state(need),
                **_group(group),
            }
            for need, group in coverage.needs.items()
        },
        "areas": {
            area: {"needs": list(found.needs), "state": coverage.area_state(area), **_group(found.by)}
            for area, found in coverage.areas.items()
        },
        "sectors": {sector: _group(group) for sector, group in coverage.sectors.items()},
        "sector_unknown": list(coverage.sector_unknown),
        "invited": list(coverage.parties.invited),
        "wanted": list(coverage.parties.wanted),
        "carers": {
            "themselves": _group(coverage.carers.themselves),
            "speakers": _group(coverage.carers.speakers),
            "missing": coverage.carers.missing,
        },
    }


def _group(group: Group) -> dict[str, Any]:
    return {"members": list(group.members), "invited": list(group.invited), "wanted": list(group.wanted)}


def _multiplexity(joints: Sequence[Joint]) -> dict[str, Any]:
    return {
        "several": sum(joint.ways > 1 for joint in joints),
        "pairs": [
            {
                "pair": list(joint.pair),
                "layers": list(joint.layers),
                "kinds": list(joint.kinds),
                "kind_unknown": joint.kind_unknown,
                "ways": joint.ways,
            }
            for joint in joints
        ],
    }


def _interests(matrix: InterestMatrix, language: Language) -> dict[str, Any]:
    return {
        "themes": list(matrix.themes),
        "labels": {theme: label.say(language) for theme, label in matrix.themes.items()},
        "matrix": {
            party: {theme: row[theme].weight if theme in row else None for theme in matrix.themes}
            for party, row in matrix.cells.items()
        },
        "cells": {
            party: {
                theme: {"weight": cell.weight, "against": cell.against, "confirmed": cell.confirmed, "n": cell.n}
                for theme, cell in row.items()
            }
            for party, row in matrix.cells.items()
        },
    }


def position_data(position: Position, language: Language) -> dict[str, Any]:
    """Where a party stands, with its strategy."""
    return {
        **{dimension: positions_json.reading(position.readings[dimension]) for dimension in DIMENSIONS},
        "class": position.class_id,
        "borderline": position.borderline,
        "alternatives": list(dict.fromkeys(position.alternatives)),
        "disagreements": list(position.disagreements),
        "strategy": _strategy(position.strategy, language),
    }


def robustness_data(firm: Robustness | None) -> dict[str, Any] | None:
    """How firm a class is."""
    if firm is None:
        return None
    return {
        "firmness": firm.firmness,
        "combinations": _kept(firm.combinations),
        "smallest_change": [
            {"dimension": change.dimension, "points": change.points, "class": change.class_id}
            for change in firm.smallest
        ],
        "raters": _kept(firm.raters),
        "without_one_rater": _kept(firm.without_one),
    }


def _kept(kept: Kept | None) -> dict[str, Any] | None:
    return None if kept is None else {"kept": kept.kept, "of": kept.of, "share": kept.share}


def _strategy(strategy: Strategy | None, language: Language) -> dict[str, Any] | None:
    if strategy is None:
        return None
    return {
        "label": strategy.label.say(language),
        "text": " ".join(advice.text.say(language) for advice in strategy.advice),
        "origin": strategy.origin,
        "advice": [{"key": a.key, "text": a.text.say(language), "origin": a.origin} for a in strategy.advice],
        "avoid": strategy.avoid.say(language),
    }
