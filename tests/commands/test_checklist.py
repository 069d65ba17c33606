"""``mantelnet checklist`` as people call it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet.checklists import CHECKLISTS
from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "jonge-mantelzorgers"
SMALL = """mantelnet: 1
project: {name: X}
ambition:
  statement: Y
  needs: {a: {text: Ruimte op school, area: education}, b: {text: Zonder gebied}}
parties:
  school: {name: School, type: primary_school, covers: [a]}
  club: {name: Club, type: sports_club, status: invited}
  kring: {name: Kring, type: other, sector: care}
  fonds: {name: Fonds, type: fund, status: left}
"""


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["checklist", *arguments]) == 0
    return capsys.readouterr().out


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_without_a_theme_all_themes_are_listed(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(capsys, "--lang", lang)
    for checklist in CHECKLISTS:
        assert checklist.word.say("nl" if lang == "nl" else "en") in screen
    assert max(map(len, screen.splitlines())) <= 80


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("theme", [c.id for c in CHECKLISTS])
def test_a_checklist_has_everything_and_fits(theme: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(capsys, theme, "--lang", lang)
    checklist = next(c for c in CHECKLISTS if c.id == theme)
    words = " ".join(screen.split())
    for entry in (*checklist.kinds, *checklist.expertise):
        assert entry.name.say("nl" if lang == "nl" else "en") in words
        assert entry.why.say("nl" if lang == "nl" else "en") in words
    assert "[mantelnet]" in screen
    assert max(map(len, screen.splitlines())) <= 80


def test_several_words_are_one_theme(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "jonge", "Mantelzorgers", "--lang", "nl") == shown(capsys, "young_carers", "--lang", "nl")


def test_no_project_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "Checklist: Respijtzorg" in shown(capsys, "respijtzorg", "--lang", "nl")


def test_an_unknown_theme(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["checklist", "dementi", "--lang", "nl"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert 'Bedoelt u "dementie"?' in printed.err
    assert "psychische-problemen" in printed.err
    assert run(["checklist", "x" * 200 + "\x1b[31m", "--lang", "en"]) == 2
    message = capsys.readouterr().err
    assert "\x1b" not in message
    assert "x" * 70 not in message
    assert "young-carers" in message


def test_a_project_needs_a_theme(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["checklist", "--project", str(small), "--lang", "nl"]) == 2
    assert "Welk thema?" in capsys.readouterr().err


def test_beside_a_project(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(capsys, "young-carers", "-p", str(small), "--lang", "nl")
    words = " ".join(screen.split())
    absent, _, rest = words.partition("Nog niet aan tafel:")
    later, _, there = rest.partition("Wel gezien in dit bestand:")
    assert "Niet gezien in dit bestand: • Jonge mantelzorgers zelf" in absent
    assert "Misschien hoort dit hierbij, gezien de sector: Kring." in absent
    assert "Vertrokken: Fonds." in absent
    assert "Jongerenwerk en sport Club (uitgenodigd)" in later
    assert "Scholen School" in there
    assert 'Van 1 partij staat de soort er niet bij, of alleen "overig": Kring.' in there
    assert 'Begrip en ruimte op school "Ruimte op school" 1' in there
    assert "De ambitie noemt niets in dit vraaggebied: • Een vast gezicht" in there
    assert "Niet vergeleken, omdat er geen vraaggebied bij staat: 1 punt." in there


def test_beside_a_project_in_which_nobody_told_what_it_covers(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small.write_text(SMALL.replace(", covers: [a]", ""), encoding="utf-8")
    words = " ".join(shown(capsys, "young-carers", "-p", str(small), "--lang", "nl").split())
    assert 'Begrip en ruimte op school "Ruimte op school" ?' in words
    assert "? Bij geen enkele partij staat al wat zij biedt." in words


def test_a_file_with_errors_is_not_compared(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small.write_text(SMALL.replace("name: School", "nmae: School"), encoding="utf-8")
    assert run(["checklist", "dementia", "-p", str(small), "--lang", "nl"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "MN102" in printed.err


def test_the_language_is_that_of_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Wel gezien in dit bestand" in shown(capsys, "young-carers", "--project", str(EXAMPLE))


def test_json(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = json.loads(shown(capsys, "--format", "json", "--lang", "en"))
    assert [each["id"] for each in listed["checklists"]] == [c.id for c in CHECKLISTS]
    assert "project" not in listed
    alone = json.loads(shown(capsys, "dementia", "--format", "json", "--lang", "en"))
    assert alone["mantelnet"]["format"] == 1
    assert alone["checklist"]["origin"] == "mantelnet"
    assert "seen" not in alone["checklist"]["kinds"][0]
    assert len(alone["questions"]) == 5
    beside = json.loads(shown(capsys, "young-carers", "-p", str(small), "--format", "json", "--lang", "en"))
    kinds = {kind["id"]: kind for kind in beside["checklist"]["kinds"]}
    assert kinds["schools"]["seen"] == "there"
    assert kinds["schools"]["members"] == ["school"]
    assert kinds["care-for-relative"] | {"seen": "not_seen", "perhaps": ["kring"]} == kinds["care-for-relative"]
    assert kinds["funds"]["left"] == ["fonds"]
    assert beside["unplaced"] == ["kring"]
    assert beside["no_area"] == ["b"]
    assert beside["project"]["name"] == "X"


def test_output_files_by_their_name(tmp_path: Path, small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, start in (("a.json", "{"), ("a.md", "# Checklist"), ("a.txt", "Checklist")):
        target = tmp_path / name
        assert shown(capsys, "respite", "--output", str(target), "--lang", "nl") == ""
        assert target.read_text(encoding="utf-8").startswith(start)
    assert run(["checklist", "respite", "-p", str(small), "--output", str(small), "--lang", "nl"]) == 2
    assert small.read_text(encoding="utf-8") == SMALL


def test_lists_load_nothing_that_computes() -> None:
    code = (
        "import sys; from mantelnet.cli import run; run(['checklist', 'dementia']);"
        "sys.exit(bool({'networkx', 'numpy', 'rustworkx', 'matplotlib'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
