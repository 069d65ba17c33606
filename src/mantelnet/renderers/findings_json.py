"""Findings as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from mantelnet import __version__
from mantelnet.diagnostics import Diagnostic, Severity
from mantelnet.text import Language

#: Version of the contract.
FORMAT: Final = 1


def render(
    files: Sequence[str], found: Sequence[Diagnostic], unread: Sequence[tuple[str, str]], language: Language
) -> str:
    """The files that were checked, what was found, and what could not be read.

    Args:
        files: names of the files that were checked.
        found: the findings.
        unread: name and reason of each file that could not be read.
        language: the language of the sentences.
    """
    data = {
        "mantelnet": {"format": FORMAT, "version": __version__, "language": language},
        "summary": {
            "files": len(files),
            "unreadable": len(unread),
            **{f"{s.id}s": sum(d.severity is s for d in found) for s in sorted(Severity, reverse=True)},
        },
        "files": list(files),
        "unreadable": [{"file": name, "reason": reason} for name, reason in unread],
        "diagnostics": [_one(diagnostic, language) for diagnostic in found],
    }
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _one(found: Diagnostic, language: Language) -> dict[str, Any]:
    place = found.location
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity.id,
        "message": found.message.say(language),
        "hint": found.hint.say(language),
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_column": place.column + place.length,
        "path": list(found.path),
    }
