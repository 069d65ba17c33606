"""Project files in which scores, rings, agreements and actions are given as a file writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mantelnet.model import ProjectFile
from mantelnet.picture import Picture, compute


def text(data: Any) -> Any:
    """Data as the reader of YAML hands it over: every scalar is text."""
    if isinstance(data, Mapping):
        return {key: text(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [text(value) for value in data]
    if isinstance(data, bool):
        return "true" if data else "false"
    return data if data is None else str(data)


def project(parties: str, date: str | None = "2026-03-01", leads: str = "", **sections: Any) -> ProjectFile:
    """A project file.

    Args:
        parties: ids, each with a type after a colon where there is one; ``-`` before it is a party that left.
        date: the reference date.
        leads: ids of the leads.
        sections: the other sections, in English.
    """
    about: dict[str, dict[str, str]] = {}
    for word in parties.split():
        party, _, kind = word.lstrip("-").partition(":")
        about[party] = {"name": party.capitalize(), **({"type": kind} if kind else {})}
        if word.startswith("-"):
            about[party]["status"] = "left"
    more = sections.pop("more", {})
    for party, fields in more.items():
        about[party] |= fields
    return ProjectFile.model_validate(
        text(
            {
                "mantelnet": 1,
                "project": {"name": "Test", "date": date, "leads": leads.split()},
                "ambition": {"statement": "Together"},
                "parties": about,
                **sections,
            }
        )
    )


def picture(parties: str, members_only: bool = False, **sections: Any) -> Picture:
    """The picture of such a project."""
    return compute(project(parties, **sections), members_only)
