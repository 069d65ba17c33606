"""From a source to a sound project: every finding in one run, each at its place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.diagnostics import Severity
from mantelnet.project import Opened, open_project

EXAMPLES = sorted(Path(__file__).parent.parent.glob("examples/*/mantelnet.yaml"))

SOUND = """\
mantelnet: 1
taal: nl
project:
  naam: Proef
ambitie:
  opgave: Samen
  nodig:
    hulp: {tekst: Hulp}
partijen:
  gemeente: {naam: Gemeente, soort: gemeente, dekt: [hulp]}
  school: {naam: School, soort: basisschool}
  mantelzorgers: {naam: Mantelzorgers, soort: mantelzorgers}
relaties:
  formeel:
    - tussen: [gemeente, school, mantelzorgers]
"""


def opened(text: str) -> Opened:
    return open_project(text.encode(), "f.yaml")


def errors(text: str) -> list[tuple[str, int, int]]:
    found = [d for d in opened(text).diagnostics if d.severity is Severity.ERROR]
    return [(d.code, d.location.line, d.location.column) for d in found]


def changed(old: str, new: str) -> str:
    assert SOUND.count(old) == 1
    return SOUND.replace(old, new)


def test_a_sound_file_is_a_project() -> None:
    found = opened(SOUND)
    assert found.project is not None
    assert found.language == "nl"
    file = found.project.file
    assert file.project.name == "Proef"
    assert file.parties["gemeente"].type == "municipality"
    assert file.parties["gemeente"].its_sector == "government"
    assert file.ties.formal[0].between == ("gemeente", "school", "mantelzorgers")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_examples_are_sound(path: Path) -> None:
    found = open_project(path.read_bytes(), "f.yaml")
    assert found.project is not None


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("mantelnet: 1\n", "", [("MN101", 1, 1)]),
        ("mantelnet: 1", "mantelnet: 2", [("MN110", 1, 12)]),
        ("  naam: Proef", "  naam:", [("MN101", 4, 3)]),
        ("  naam: Proef", "  nam: Proef", [("MN101", 3, 1), ("MN102", 4, 3)]),
        ("  naam: Proef", "  naam: Proef\n  name: Trial", [("MN103", 4, 3)]),
        ("  naam: Proef", "  naam: [Proef]", [("MN106", 4, 3)]),
        ("  naam: Proef", "  naam: Proef\n  datum: 2024-02-30", [("MN116", 5, 10)]),
        ("dekt: [hulp]", "dekt: hulp", [("MN105", 10, 53)]),
        ("dekt: [hulp]", "dekt: [hlp]", [("MN202", 10, 54)]),
        ("soort: basisschool", "soort: basischool", [("MN112", 11, 33)]),
        ("  school: {", "  De School: {", [("MN111", 11, 3), ("MN201", 15, 26)]),
        ("[gemeente, school, mantelzorgers]", "[gemeente, schol]", [("MN201", 15, 26)]),
        ("[gemeente, school, mantelzorgers]", "[gemeente]", [("MN119", 15, 7)]),
        ("    - tussen: [gemeente, school, mantelzorgers]", "    - {van: gemeente}", [("MN119", 15, 8)]),
        ("    - tussen: [gemeente, school, mantelzorgers]", "    -", [("MN101", 15, 6)]),
    ],
)
def test_one_mistake_gives_one_located_error(old: str, new: str, expected: list[tuple[str, int, int]]) -> None:
    text = changed(old, new)
    found = errors(text)
    assert found == expected
    assert opened(text).project is None


def test_shape_and_references_in_one_run() -> None:
    text = changed("dekt: [hulp]", "dekt: [hlp], rollen: [baas]").replace("[gemeente, school", "[gemente, school")
    text = text.replace("naam: School", "nam: School")
    assert [code for code, *_ in errors(text)] == ["MN202", "MN112", "MN101", "MN102", "MN201"]


def test_a_flawed_list_item_does_not_move_the_others() -> None:
    text = SOUND + "    - {van: gemeente}\n    - tussen: [gemeente, nergens]\n"
    assert errors(text) == [("MN119", 16, 8), ("MN201", 17, 26)]


def test_a_party_with_an_error_is_still_known() -> None:
    assert errors(changed("{naam: School, soort: basisschool}", "{soort: basisschool}")) == [("MN101", 11, 3)]


def test_a_text_in_trouble_is_not_reported_twice() -> None:
    assert [code for code, *_ in errors(changed("naam: School", "naam: *x"))] == ["MN011"]


def test_both_languages_mix() -> None:
    text = SOUND.replace("partijen:", "parties:").replace("naam: School", "name: School").replace("soort: g", "type: g")
    assert opened(text).project == opened(SOUND).project


@pytest.mark.parametrize("value", ["4.0", "true", "vier", "6", "0", "-1", "3,5", "１"])
def test_a_score_is_one_of_five_digits(value: str) -> None:
    text = SOUND + f"scores:\n  school: {{commitment: {value!r}}}\n"
    assert [code for code, *_ in errors(text)] == ["MN113"]


@pytest.mark.parametrize("value", ["4", "'4'", "onbekend", "unknown", "{r1: 4, r2: onbekend}"])
def test_scores_that_are_fine(value: str) -> None:
    assert not errors(SOUND + f"scores:\n  school: {{commitment: {value}}}\n")


def test_empty_optional_parts_are_absent() -> None:
    text = SOUND + "themas:\nbelangen:\n  school:\nscores:\n  school:\n  gemeente: {commitment: }\nacties:\nmetingen:\n"
    found = opened(text)
    assert found.project is not None
    assert found.project.file.scores == {"gemeente": found.project.file.scores["gemeente"]}
    assert found.project.file.scores["gemeente"].commitment == {}


def test_a_repr_holds_nothing_of_the_file() -> None:
    project = opened(SOUND).project
    assert project is not None
    assert "Gemeente" not in repr(project.file)
    assert "Gemeente" not in repr(project.file.parties["gemeente"])


def test_sections_are_frozen() -> None:
    project = opened(SOUND).project
    assert project is not None
    with pytest.raises(AttributeError):
        project.file.project.name = "X"


def test_pydantic_knows_a_section_as_a_type() -> None:
    from pydantic import TypeAdapter

    from mantelnet.model import Party

    party = TypeAdapter(Party).validate_python({"naam": "School"})
    assert party == Party.model_validate({"name": "School"})


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
@given(data=st.data())
def test_cut_and_flipped_files_never_raise(path: Path, data: st.DataObject) -> None:
    whole = path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    cut = open_project(whole[:place], "f.yaml")
    assert cut.project is not None or cut.diagnostics
    flipped = bytearray(whole)
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))
    turned = open_project(bytes(flipped), "f.yaml")
    assert turned.project is not None or turned.diagnostics
