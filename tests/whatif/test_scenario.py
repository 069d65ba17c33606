"""Scenarios: read, checked with places, and laid over a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from mantelnet.model import ProjectFile
from mantelnet.project import Opened, open_project
from mantelnet.whatif.scenario import open_scenario

PROJECT = b"""mantelnet: 1
project: {name: Network}
ambition: {statement: Together, needs: {ear: {text: Listening}}}
parties:
  town: {name: Town, short: T}
  school: {name: School, status: wanted, part_of: town}
  gps: {name: GPs, covers: [ear]}
ties:
  formal:
    - {between: [town, gps], strength: 2, kind: contract}
scores:
  gps: {commitment: {x: 1, y: 2}, impact: 4, influence: 4}
"""


@pytest.fixture(scope="module", name="base")
def _base() -> ProjectFile:
    project = open_project(PROJECT, "mantelnet.yaml").project
    assert project is not None
    return project.file


def found(opened: Opened) -> list[tuple[str, int, int]]:
    return [(d.code, d.location.line, d.location.column) for d in opened.diagnostics]


def laid(text: str, base: ProjectFile) -> ProjectFile:
    opened = open_scenario(text.encode(), "scenario.yaml", base)
    assert found(opened) == []
    assert opened.project is not None
    return opened.project.file


def test_in_either_language_over_a_project_in_the_other(base: ProjectFile) -> None:
    dutch = """
    partijen:
      school: {status: deelnemer, dekt: [ear]}
      kerk: {naam: Kerk, soort: geloofsgemeenschap}
    relaties:
      informeel:
        - {tussen: [school, kerk], sterkte: 3}
        - {van: kerk, naar: gps}
    scores:
      gps: {commitment: 5}
    """
    english = """
    mantelnet: 1
    parties:
      school: {status: member, covers: [ear]}
      kerk: {name: Kerk, type: faith_community}
    ties:
      informal:
        - {between: [school, kerk], strength: 3}
        - {from: kerk, to: gps}
    scores:
      gps: {commitment: 5}
    """
    after = laid(dutch, base)
    assert after == laid(english, base)
    assert after.parties["school"].name == "School"
    assert after.parties["school"].part_of == "town"
    assert after.parties["school"].status == "member"
    assert list(after.parties) == ["town", "school", "gps", "kerk"]
    assert [tie.ends for tie in after.ties.informal] == [("school", "kerk"), ("kerk", "gps")]
    assert after.ties.formal == base.ties.formal
    assert after.scores["gps"].commitment == {"": 5}
    assert after.scores["gps"].impact == {"": 4}
    assert (after.project, after.ambition) == (base.project, base.ambition)


@pytest.mark.parametrize(
    "text", ["mantelnet: 1\n", "parties: {}\n", "parties:\nties:\nscores:\n", "parties: {town: {}}\n"]
)
def test_a_scenario_that_gives_nothing_changes_nothing(text: str, base: ProjectFile) -> None:
    assert laid(text, base) == base


def test_the_same_tie_again_is_no_mistake(base: ProjectFile) -> None:
    after = laid("ties: {formal: [{between: [gps, town], strength: 4, kind: contract}]}\n", base)
    assert [tie.strength for tie in after.ties.formal] == [2, 4]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("ambition: {statement: x}\nparties: {}\n", [("MN102", 1, 1)]),
        ("partis: {}\n", [("MN102", 1, 1)]),
        ("parties:\n  scool: {status: member}\n", [("MN201", 2, 3)]),
        ("parties:\n  library: {status: member}\n", [("MN101", 2, 3)]),
        ("parties:\n  gps:\n", [("MN101", 2, 3)]),
        ("parties:\n  gps: {stauts: left}\n", [("MN102", 2, 9)]),
        ("parties:\n  gps: {status: gone}\n", [("MN112", 2, 17)]),
        ("parties:\n  gps: {covers: [ear, eye]}\n", [("MN202", 2, 23)]),
        ("parties:\n  gps: {part_of: nobody}\n", [("MN201", 2, 18)]),
        ("parties:\n  town: {part_of: school}\n", [("MN208", 2, 19)]),
        ("ties:\n  formal:\n    - {between: [town, nobody]}\n", [("MN201", 3, 24)]),
        ("ties:\n  formal:\n    - {between: [town, town]}\n", [("MN206", 3, 24)]),
        ("ties:\n  formal:\n    - {between: [town, gps], strength: 9}\n", [("MN114", 3, 40)]),
        ("ties:\n  formal: [{between: [town, gps]}, {between: [gps, town]}]\n", [("MN207", 2, 37)]),
        ("scores:\n  nobody: {impact: 3}\n", [("MN201", 2, 3)]),
        ("scores:\n  gps: {impact: 6}\n", [("MN113", 2, 17)]),
        ("parties: [a]\n", [("MN104", 1, 1)]),
        ("- a\n", [("MN107", 1, 1)]),
        ("", [("MN025", 1, 1)]),
        ("parties: [a\n", [("MN008", 1, 10)]),
        ("parties: {gps: {status: left}}\npartijen: {gps: {status: left}}\n", [("MN103", 2, 1)]),
    ],
)
def test_mistakes_have_a_place(text: str, findings: list[tuple[str, int, int]], base: ProjectFile) -> None:
    opened = open_scenario(text.encode(), "scenario.yaml", base)
    assert opened.project is None
    assert found(opened) == findings
    assert {d.location.file for d in opened.diagnostics} == {"scenario.yaml"}


def test_all_mistakes_in_one_run(base: ProjectFile) -> None:
    text = "goals: {}\nparties:\n  scool: {status: member}\n  new: {type: x}\nties: {formal: [{between: [town, no]}]}\n"
    codes = [code for code, *_ in found(open_scenario(text.encode(), "s.yaml", base))]
    assert codes == ["MN102", "MN201", "MN101", "MN112", "MN201"]


def test_a_slip_of_the_pen_gets_the_id_that_was_meant(base: ProjectFile) -> None:
    (only,) = open_scenario(b"parties: {scool: {status: member}}\n", "s.yaml", base).diagnostics
    assert 'Did you mean "school"?' in only.message.en
    (only,) = open_scenario(b"relatis: {}\n", "s.yaml", base).diagnostics
    assert 'Bedoelt u "relaties"?' in only.message.nl
    assert only.hint.nl == "Mogelijk op deze plaats: mantelnet, partijen, relaties, scores."


@pytest.mark.parametrize(
    "text", [b"\xff\xfe\x00", b"a: &x 1\nb: *x\n", b"parties: {gps: {'': 3}}\n", b"? [1]\n: 2\n", b"\0"]
)
def test_nothing_in_it_is_an_exception(text: bytes, base: ProjectFile) -> None:
    opened = open_scenario(text, "s.yaml", base)
    assert opened.project is None
    assert opened.diagnostics


@pytest.mark.parametrize("page", ["docs/en/manual/trying-out.md", "docs/nl/handleiding/uitproberen.md"])
def test_the_scenario_of_the_manual_is_sound_and_changes_something(page: str) -> None:
    root = Path(__file__).parents[2]
    example = open_project((root / "examples/jonge-mantelzorgers/mantelnet.yaml").read_bytes(), "x").project
    assert example is not None
    text = (root / page).read_text(encoding="utf-8").split("```yml\n")[1].split("```")[0]
    after = laid(text, example.file)
    assert after.parties["fonds"].status == "left"
    assert after.parties["logeerhuis"].status == "member"
    assert after.scores["logeerhuis"].impact == {"": 4}
