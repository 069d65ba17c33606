"""Small project files for the tests of the rules."""

from __future__ import annotations

import re

from mantelnet.diagnostics import Diagnostic
from mantelnet.project import open_project

#: The sections that every project file must have, and two parties that examples name.
SECTIONS = {
    "mantelnet": "mantelnet: 1\n",
    "project": "project: {name: Network}\n",
    "ambition": "ambition: {statement: Nobody cares alone}\n",
    "parties": "parties:\n  town: {name: Town}\n  school: {name: School}\n",
}


def complete(piece: str) -> str:
    """A piece of a file, with the required sections that it lacks in front of it."""
    return "".join(text for key, text in SECTIONS.items() if not re.search(rf"^{key}:", piece, re.MULTILINE)) + piece


def look(piece: str | bytes) -> tuple[Diagnostic, ...]:
    """All findings about a piece of a file: text is completed first, bytes are taken as they are."""
    return open_project(complete(piece).encode() if isinstance(piece, str) else piece, "file.yaml").diagnostics


def codes(piece: str | bytes) -> list[str]:
    """The codes of all findings about a piece of a file, in file order."""
    return [found.code for found in look(piece)]


def only(piece: str, code: str) -> Diagnostic:
    """The one finding with a code."""
    (found,) = (found for found in look(piece) if found.code == code)
    return found
