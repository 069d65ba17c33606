"""The directory of who offers what as JSON; nothing sensitive is in it."""

from __future__ import annotations

from typing import Any

from mantelnet.directory import Directory, Entry


def data(found: Directory, word: str | None) -> dict[str, Any]:
    """The keys of the document."""
    return {
        "who": {
            "search": word,
            "needs": {
                key: {"text": need.text, "area": need.area, "parties": list(found.by_need[key])}
                for key, need in found.needs.items()
            },
            "parties": {entry.id: _entry(entry) for entry in found.entries},
        }
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "short": entry.short,
        "aliases": list(entry.aliases),
        "type": entry.type,
        "sector": entry.sector,
        "part_of": entry.part_of,
        "roles": list(entry.roles),
        "lead": entry.lead,
        "covers": list(entry.covers),
        "gives": list(entry.gives),
        "referred_by": list(entry.referred_by),
    }
