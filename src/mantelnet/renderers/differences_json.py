"""The scores of several raters as JSON: what differs, and what to ask about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mantelnet.forcefield import Reading
from mantelnet.raters import QUESTION, QUESTIONS, Opinions, OwnView, by_disagreement, own_views
from mantelnet.text import Language


def data(found: Sequence[Opinions], language: Language, raters: bool = False, blind: bool = False) -> dict[str, Any]:
    """What all raters say; sentences are in one language, everything else in none.

    Args:
        found: what all raters say, by party and dimension.
        language: the language of the questions.
        raters: with the code of each rater.
        blind: with nothing that points to a rater.
    """
    compared = by_disagreement(found, blind)
    rest = [each for each in found if each.spread is None]
    return {
        "blind": blind,
        "scores": [_opinions(each, language, raters, blind) for each in (*compared, *rest)],
        "own_views": [] if blind else [_own(view) for view in own_views(found)],
    }


def _opinions(each: Opinions, language: Language, raters: bool, blind: bool) -> dict[str, Any]:
    hidden = blind and not each.shown_blind
    reading = None if hidden else each.reading
    question = QUESTION + " " + QUESTIONS[each.dimension]
    return {
        "party": each.party,
        "dimension": each.dimension,
        "standing": each.blind if blind else each.standing,
        "value": _number(reading.value if reading else None),
        "n": None if hidden else each.n,
        "unknown": None if blind else each.unknown,
        "min": reading.lowest if reading else None,
        "max": reading.highest if reading else None,
        "ratings": dict(each.ratings) if raters else None,
        "question": question.say(language) if each.standing == "differ" else None,
    }


def _own(view: OwnView) -> dict[str, Any]:
    return {
        "party": view.party,
        "dimension": view.dimension,
        "own": view.own,
        "others": _others(view.others),
        "gap": _number(view.gap),
        "differs": view.differs,
    }


def _others(reading: Reading | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    return {"value": _number(reading.value), "n": reading.n, "min": reading.lowest, "max": reading.highest}


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and float(value).is_integer() else value
