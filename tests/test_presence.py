"""A checklist laid beside a project: by type and by support area, and never by guessing."""

from __future__ import annotations

from typing import Any

import pytest

from mantelnet.checklists import CHECKLISTS, find
from mantelnet.checklists.checklist import Checklist
from mantelnet.coverage import Group
from mantelnet.model import ProjectFile
from mantelnet.presence import Presence, compare


def checklist(word: str) -> Checklist:
    found = find(word)
    assert found is not None
    return found


def beside(word: str, parties: dict[str, dict[str, Any]], needs: dict[str, Any] | None = None) -> Presence:
    return compare(
        checklist(word),
        ProjectFile.model_validate(
            {
                "mantelnet": "1",
                "project": {"name": "Test"},
                "ambition": {"statement": "Samen", "needs": needs or {}},
                "parties": {key: {"name": key, **more} for key, more in parties.items()},
            }
        ),
    )


def kinds(presence: Presence) -> dict[str, str]:
    return {found.kind.id: found.seen for found in presence.kinds}


def test_kinds_by_type_and_status() -> None:
    found = beside(
        "young-carers",
        {
            "school": {"type": "primary_school", "status": "wanted"},
            "college": {"type": "secondary_school"},
            "jgz": {"type": "youth_health", "status": "invited"},
            "fonds": {"type": "fund", "status": "left"},
        },
    )
    seen = kinds(found)
    assert (seen["schools"], seen["youth-health"], seen["funds"]) == ("there", "later", "not_seen")
    by_id = {each.kind.id: each for each in found.kinds}
    assert by_id["schools"].parties == Group(("college",), (), ("school",))
    assert by_id["funds"].left == ("fonds",)
    assert found.unplaced == ()


def test_a_name_is_never_read() -> None:
    found = beside("dementia", {"casemanager-dementie": {"name": "Casemanagers dementie"}, "gemeente": {}})
    assert set(kinds(found).values()) == {"not_seen", "cannot_tell"}
    assert found.unplaced == ("casemanager-dementie", "gemeente")


def test_a_party_without_a_telling_type_may_fit_by_its_sector() -> None:
    found = beside("working-carers", {"arbo": {"type": "other", "sector": "work"}, "x": {"sector": "care"}, "y": {}})
    perhaps = {each.kind.id: each.perhaps for each in found.kinds if each.perhaps}
    assert perhaps["occupational-health"] == perhaps["unions"] == perhaps["employers"] == ("arbo",)
    assert perhaps["general-practice"] == ("x",)
    assert kinds(found)["unions"] == "cannot_tell"
    assert found.unplaced == ("arbo", "x", "y")


def test_expertise_by_support_area() -> None:
    needs = {
        "a": {"text": "A", "area": "respite_care"},
        "b": {"text": "B", "area": "education"},
        "c": {"text": "C", "area": "financial_help"},
        "d": {"text": "D"},
    }
    people = {"x": {"covers": ["a"]}, "y": {"covers": ["b"], "status": "invited"}}
    found = beside("respite", people, needs)
    seen = {each.expertise.area: each.seen for each in found.expertise}
    assert seen["respite_care"] == "there"
    assert seen["education"] == "later"
    assert seen["financial_help"] == "asked"
    assert seen["personal_guidance"] == "not_seen"
    assert found.no_area == ("d",)
    assert found.told


@pytest.mark.parametrize("each", CHECKLISTS, ids=lambda c: c.id)
def test_everybody_left(each: Checklist) -> None:
    found = beside(each.id, {"a": {"type": "carers", "status": "left"}})
    assert set(kinds(found).values()) <= {"not_seen", "cannot_tell"}
    assert {e.seen for e in found.expertise} == {"not_seen"}
    assert not found.told
