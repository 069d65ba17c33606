"""Desired positions, rings and trust as JSON. Sensitive: what a core team, or one person, thinks of parties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mantelnet.desired import Desired, Wish
from mantelnet.forcefield import Reading
from mantelnet.rings import PartyRings
from mantelnet.strategies import Advice
from mantelnet.text import Language
from mantelnet.trust import LENS, Trust


def desired(found: Iterable[Desired], language: Language) -> dict[str, Any]:
    """The desired positions by party; sentences are in one language, everything else in none."""
    return {
        each.party: {
            "wishes": {wish.dimension: _wish(each, wish, language) for wish in each.wishes},
            "class": each.class_id,
            "class_then": each.class_then,
            "open_actions": list(each.open_actions),
        }
        for each in found
    }


def _wish(each: Desired, wish: Wish, language: Language) -> dict[str, Any]:
    return {
        "desired": wish.wanted,
        "now": number(None if wish.departed else wish.current),
        "gap": number(wish.gap),
        "standing": wish.standing,
        "disagreement": wish.disagreement,
        "draft": _advice(each.draft(wish), language),
        "question": wish.question.say(language) if wish.question else None,
    }


def _advice(advice: Advice | None, language: Language) -> dict[str, Any] | None:
    return None if advice is None else {"key": advice.key, "text": advice.text.say(language), "origin": advice.origin}


def rings(found: Iterable[PartyRings]) -> dict[str, Any]:
    """The rings of influence by party."""
    return {
        each.party: {
            "actual": each.actual,
            "wanted_by_party": each.wanted_by_party,
            "wanted_by_us": each.wanted_by_us,
            "fits": each.fits,
            "mismatches": list(each.mismatches),
        }
        for each in found
    }


def trust(found: Iterable[Trust], language: Language) -> dict[str, Any]:
    """The trust lens by party; for own use only."""
    return {
        each.party: {
            "interest": reading(each.interest),
            "trust": reading(each.trust),
            "group": each.lens_id,
            "label": LENS[each.lens_id].label.say(language) if each.lens_id else None,
            "advice": _advice(LENS[each.lens_id].advice, language) if each.lens_id else None,
        }
        for each in found
    }


def reading(found: Reading | None) -> dict[str, Any] | None:
    """The scores on one dimension, summed up."""
    if found is None:
        return None
    return {
        "value": number(found.value),
        "level": found.level,
        "n": found.n,
        "min": found.lowest,
        "max": found.highest,
    }


def number(value: float | None) -> float | int | None:
    """A number without an idle zero."""
    return int(value) if value is not None and float(value).is_integer() else value
