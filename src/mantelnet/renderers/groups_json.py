"""The measures of groups of one layer, as a part of the analysis as JSON."""

from __future__ import annotations

from typing import Any

from mantelnet.measures.groups import Groups
from mantelnet.measures.groups.brokerage import Brokerage
from mantelnet.measures.groups.communities import Communities
from mantelnet.measures.groups.core_periphery import CorePeriphery
from mantelnet.measures.groups.equivalence import Equivalence
from mantelnet.measures.groups.key_players import KeyPlayers
from mantelnet.text import Language


def data(groups: Groups, language: Language) -> dict[str, Any]:
    """Every measure by its id, ``None`` where there is no answer, and why not in sentences."""
    return {
        "core_periphery": groups.core_periphery and _core_periphery(groups.core_periphery),
        "communities": groups.communities and _communities(groups.communities),
        "brokerage": groups.brokerage and _brokerage(groups.brokerage),
        "equivalence": groups.equivalence and _equivalence(groups.equivalence),
        "key_players": groups.key_players and _key_players(groups.key_players),
        "not_computed": [{"part": measure.id, "text": text.say(language)} for measure, text in groups.missing()],
    }


def _core_periphery(found: CorePeriphery) -> dict[str, Any]:
    return {
        "fit": found.fit,
        "core": list(found.core),
        "always": list(found.always),
        "equally_good": found.equally_good,
        "exact": found.exact,
        "core_density": found.core_density,
        "periphery_density": found.periphery_density,
    }


def _communities(found: Communities) -> dict[str, Any]:
    return {
        "groups": [
            {
                "parties": list(group.parties),
                "inside": group.inside,
                "outside": group.outside,
                "stability": group.stability,
            }
            for group in found.groups
        ],
        "modularity": found.modularity,
        "stability": found.stability,
        "runs": found.runs,
        "sector_agreement": found.sector_agreement,
    }


def _brokerage(found: Brokerage) -> dict[str, Any]:
    return {
        "party": {party: dict(roles) for party, roles in found.roles.items()},
        "unknown_sector": list(found.unknown_sector),
        "left_out": found.left_out,
    }


def _equivalence(found: Equivalence) -> dict[str, Any]:
    return {
        "classes": [{"parties": list(alike.parties), "shared": list(alike.shared)} for alike in found.classes],
        "nearest": None
        if found.nearest is None
        else [{"pair": list(n.pair), "similarity": n.similarity, "shared": n.shared} for n in found.nearest],
        "nearest_total": found.nearest_total,
    }


def _key_players(found: KeyPlayers) -> dict[str, Any]:
    return {
        "reach": [
            {
                "parties": list(best.parties),
                "reached": best.reached,
                "everybody": best.everybody,
                "equally_good": best.equally_good,
                "exact": best.exact,
            }
            for best in found.reach
        ],
        "loss": [
            {
                "parties": list(worst.parties),
                "fragmentation": worst.fragmentation,
                "breaks": worst.breaks,
                "equally_good": worst.equally_good,
                "exact": worst.exact,
            }
            for worst in found.loss
        ],
    }
