"""Checklists as JSON: sentences in one language, everything else in none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mantelnet.checklists import CHECKLISTS
from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.checklists.five_lists import PROMPTS
from mantelnet.coverage import Group
from mantelnet.presence import Presence
from mantelnet.text import Language


def themes(language: Language) -> dict[str, Any]:
    """All themes."""
    return {"checklists": [_head(checklist, language) for checklist in CHECKLISTS]}


def alone(checklist: Checklist, language: Language) -> dict[str, Any]:
    """One checklist."""
    return _whole(
        checklist,
        language,
        {kind.id: {} for kind in checklist.kinds},
        {expertise.id: {} for expertise in checklist.expertise},
    )


def beside(presence: Presence, language: Language) -> dict[str, Any]:
    """One checklist beside a project."""
    kinds = {
        k.kind.id: {"seen": k.seen, **_group(k.parties), "perhaps": list(k.perhaps), "left": list(k.left)}
        for k in presence.kinds
    }
    expertise = {
        e.expertise.id: {"seen": e.seen, "needs": list(e.area.needs), **_group(e.area.by)} for e in presence.expertise
    }
    return {
        **_whole(presence.checklist, language, kinds, expertise),
        "unplaced": list(presence.unplaced),
        "no_area": list(presence.no_area),
    }


def _whole(
    checklist: Checklist,
    language: Language,
    kinds: Mapping[str, Mapping[str, Any]],
    expertise: Mapping[str, Mapping[str, Any]],
) -> dict[str, Any]:
    return {
        "checklist": {
            **_head(checklist, language),
            "origin": "mantelnet",
            "kinds": [
                {**_words(kind, language), "types": list(kind.types), "sectors": list(kind.sectors), **kinds[kind.id]}
                for kind in checklist.kinds
            ],
            "expertise": [
                {**_words(each, language), "area": each.area, **expertise[each.id]} for each in checklist.expertise
            ],
        },
        "questions": [
            {"id": prompt.id, "question": prompt.ask.say(language), "think": prompt.think.say(language)}
            for prompt in PROMPTS
        ],
    }


def _head(checklist: Checklist, language: Language) -> dict[str, Any]:
    return {"id": checklist.id, "title": checklist.title.say(language), "about": checklist.about.say(language)}


def _words(entry: Kind | Expertise, language: Language) -> dict[str, Any]:
    return {"id": entry.id, "name": entry.name.say(language), "why": entry.why.say(language)}


def _group(group: Group) -> dict[str, Any]:
    return {"members": list(group.members), "invited": list(group.invited), "wanted": list(group.wanted)}
