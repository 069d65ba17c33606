"""Who is who: what the directory holds, and how a word is looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.directory import Directory, directory
from mantelnet.model import ProjectFile
from mantelnet.network import Network
from trial import project, projects


def of(file: ProjectFile) -> Directory:
    return directory(file, Network.of(file))


FILE = project(
    {
        "centre": {"name": "Centre", "short": "C", "covers": ["ear", "day"], "type": "carer_centre"},
        "church": {"covers": ["ear"], "gives": ["Café én soep"], "roles": ["chair", "member"]},
        "gone": {"status": "left", "covers": ["ear"]},
        "later": {"status": "wanted", "covers": ["day"]},
    },
    ambition={
        "needs": {
            "ear": {"text": "Listening", "area": "emotional_support"},
            "day": {"text": "A day off", "area": "respite_care"},
            "more": {"text": "Listening more"},
        }
    },
)


def test_only_who_takes_part() -> None:
    found = of(FILE)
    assert [entry.id for entry in found.entries] == ["centre", "church"]
    assert dict(found.by_need) == {"ear": ("centre", "church"), "day": ("centre",), "more": ()}
    assert dict(found.areas) == {"emotional_support": ("ear",), "respite_care": ("day",), None: ("more",)}


@pytest.mark.parametrize(
    ("word", "needs", "parties"),
    [
        ("listening", ["ear"], ["centre", "church"]),
        ("LISTEN", ["ear", "more"], ["centre", "church"]),
        ("a day", ["day"], ["centre"]),
        ("cafe en soep", [], ["church"]),
        ("voorzitter", [], ["church"]),
        ("steunpunt", [], ["centre"]),
        ("emotional support", ["ear"], ["centre", "church"]),
        ("emotionele_steun", ["ear"], ["centre", "church"]),
        ("more", ["more"], []),
    ],
)
def test_search(word: str, needs: list[str], parties: list[str]) -> None:
    found = of(FILE).search(word)
    assert found is not None
    assert (list(found.needs), [entry.id for entry in found.entries]) == (needs, parties)


@pytest.mark.parametrize("word", ["gone", "later", "", "   ", "deelnemer", "educatie", "zz" * 80])
def test_search_without_a_find(word: str) -> None:
    assert of(FILE).search(word) is None


def test_a_need_that_is_not_looked_for_keeps_its_text() -> None:
    found = of(FILE).search("voorzitter")
    assert found is not None
    assert found.texts["ear"] == "Listening"


def test_a_referral_among_several_works_both_ways() -> None:
    tie = {"between": ["a", "b"], "kind": "referral", "confirmed": "both"}
    entries = of(project("ab", [tie])).entries
    assert [entry.referred_by for entry in entries] == [("b",), ("a",)]


@given(projects(), st.text(max_size=12))
def test_a_search_gives_part_of_the_whole(file: ProjectFile, word: str) -> None:
    whole = of(file)
    assert {entry.id for entry in whole.entries} == {p for p, f in file.parties.items() if f.status == "member"}
    found = whole.search(word)
    if found is not None:
        assert set(found.entries) <= set(whole.entries)
        assert set(found.needs) <= set(whole.needs)
        assert found.entries or found.needs
    for entry in whole.entries:
        own = whole.search(entry.name)
        assert own is not None
        assert entry.id in {other.id for other in own.entries}
