"""Explanations and the list of rules as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from mantelnet import __version__
from mantelnet.explanations.explanation import Explanation, Listing, Piece, Points, Prose
from mantelnet.explanations.rules import SHELVES, shelf_of
from mantelnet.report import Line
from mantelnet.rules.rule import Rule
from mantelnet.text import Language, Text

#: Version of the contract.
FORMAT: Final = 1


def render(found: Sequence[Explanation], words: str, language: Language) -> str:
    """The explanations of what somebody looked up; sentences in one language, ids in English."""
    return _page(language, {"words": words, "explanations": [_one(explanation, language) for explanation in found]})


def render_rules(rules: Sequence[Rule], language: Language) -> str:
    """The list of rules."""
    return _page(
        language,
        {
            "rules": [
                {
                    "code": rule.code,
                    "name": rule.name,
                    "severity": rule.severity.id,
                    "shelf": SHELVES[shelf_of(rule)][0],
                    "title": rule.title.say(language),
                }
                for rule in rules
            ]
        },
    )


def _page(language: Language, content: dict[str, Any]) -> str:
    head = {"mantelnet": {"format": FORMAT, "version": __version__, "language": language}}
    return json.dumps({**head, **content}, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _one(explanation: Explanation, language: Language) -> dict[str, Any]:
    return {
        "kind": explanation.kind,
        "id": explanation.id,
        "title": explanation.title.say(language),
        "about": explanation.about.say(language),
        "pieces": [_piece(piece, language) for piece in explanation.pieces],
        "manual": explanation.manual.say(language),
    }


def _piece(piece: Piece, language: Language) -> dict[str, Any]:
    match piece:
        case Points():
            content: dict[str, Any] = {"lines": [_line(line, language) for line in piece.lines]}
        case Listing():
            content = {"listing": piece.text.say(language)}
        case Prose():
            content = {"text": piece.text.say(language), "origin": _maybe(piece.origin, language)}
    return {"id": piece.id, "label": _maybe(piece.label, language), **content}


def _line(line: Line, language: Language) -> dict[str, Any]:
    return {
        "label": _maybe(line.label, language),
        "text": line.text.say(language),
        "origin": _maybe(line.origin, language),
    }


def _maybe(text: Text | None, language: Language) -> str | None:
    return (text.say(language) or None) if text else None
