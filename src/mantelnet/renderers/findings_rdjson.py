"""Findings in reviewdog's diagnostic format (rdjson), for reviewdog and what else reads it."""

from __future__ import annotations

import json
from typing import Any, Final

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Location, Severity
from mantelnet.renderers.fingerprints import UNREADABLE
from mantelnet.text import Language

_SEVERITY: Final = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def render(checked: Checked, language: Language) -> str:
    """One result for all files; those that could not be read come first, without a line."""
    unread = [
        {
            "message": shown(one.reason.say(language)),
            "location": {"path": shown(one.file)},
            "severity": "ERROR",
            "code": {"value": UNREADABLE},
        }
        for one in checked.unread
    ]
    result = {
        "source": {"name": "mantelnet"},
        "diagnostics": [*unread, *(_one(found, language) for found in checked.found)],
    }
    # Only ASCII: the same bytes whatever the encoding of standard output.
    return json.dumps(result, indent=2, allow_nan=False) + "\n"


def _one(found: Diagnostic, language: Language) -> dict[str, Any]:
    return {
        "message": shown(f"{found.message.say(language)}\n{found.hint.say(language)}"),
        "location": {"path": shown(found.location.file), "range": _range(found.location)},
        "severity": _SEVERITY[found.severity],
        "code": {"value": found.code},
    }


def _range(place: Location) -> dict[str, Any]:
    """Columns count bytes in UTF-8 here; where the text of the line is not at hand, the whole line is meant."""
    if place.excerpt is None:
        return {"start": {"line": place.line}, "end": {"line": place.line}}
    start = place.column - 1
    before, marked = place.excerpt[:start], place.excerpt[start : start + place.length]
    column = 1 + _bytes(before) + max(0, start - len(before))
    # Behind the end of the line there is nothing to count: a character is taken for a byte.
    length = _bytes(marked) + place.length - len(marked)
    return {
        "start": {"line": place.line, "column": column},
        "end": {"line": place.line, "column": column + length},
    }


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
