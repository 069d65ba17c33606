"""Findings as JSON, for other programs."""

from __future__ import annotations

import json
from typing import Any, Final

from mantelnet import __version__
from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Severity
from mantelnet.text import Language

#: Version of the contract.
FORMAT: Final = 1


def render(checked: Checked, language: Language) -> str:
    """The files that were checked, what was found, and what could not be read; sentences in one language."""
    data = {
        "mantelnet": {"format": FORMAT, "version": __version__, "language": language},
        "summary": {
            "files": len(checked.files),
            "unreadable": len(checked.unread),
            **{f"{severity.id}s": checked.count(severity) for severity in sorted(Severity, reverse=True)},
        },
        "files": [shown(file) for file in checked.files],
        "unreadable": [
            {"file": shown(unread.file), "reason": shown(unread.reason.say(language))} for unread in checked.unread
        ],
        "diagnostics": [_one(diagnostic, language) for diagnostic in checked.found],
    }
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _one(found: Diagnostic, language: Language) -> dict[str, Any]:
    place = found.location
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity.id,
        "message": shown(found.message.say(language)),
        "hint": shown(found.hint.say(language)),
        "file": shown(place.file),
        "line": place.line,
        "column": place.column,
        "end_column": place.column + place.length,
        "path": [shown(step) if isinstance(step, str) else step for step in found.path],
    }
