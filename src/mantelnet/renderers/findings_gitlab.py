"""Findings as a GitLab code quality report: a list that a merge request compares with that of its target branch.

GitLab drops a finding whose fingerprint it has seen, and everything behind a finding that it cannot read. It uses the
line only; other readers of this format use the columns.
"""

from __future__ import annotations

import json
from typing import Any, Final

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Location, Severity
from mantelnet.renderers.fingerprints import UNREADABLE, of_findings, of_unread
from mantelnet.text import Language

_SEVERITY: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(checked: Checked, language: Language) -> str:
    """One list for all files; those that could not be read come first, at their first line."""
    issues = [
        _issue(one.reason.say(language), UNREADABLE, fingerprint, "critical", Location(one.file))
        for one, fingerprint in zip(checked.unread, of_unread(checked.unread), strict=True)
    ]
    for found, fingerprint in zip(checked.found, of_findings(checked.found), strict=True):
        words = _words(found, language)
        issues.append(_issue(words, found.code, fingerprint, _SEVERITY[found.severity], found.location))
    # Only ASCII: the same bytes whatever the encoding of standard output.
    return json.dumps(issues, indent=2, allow_nan=False) + "\n"


def _words(found: Diagnostic, language: Language) -> str:
    return f"{found.message.say(language)} {found.hint.say(language)}"


def _issue(words: str, name: str, fingerprint: str, severity: str, place: Location) -> dict[str, Any]:
    return {
        "description": shown(words),
        "check_name": name,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {
            "path": shown(place.file),
            "positions": {
                "begin": {"line": place.line, "column": place.column},
                "end": {"line": place.line, "column": place.column + place.length},
            },
        },
    }
