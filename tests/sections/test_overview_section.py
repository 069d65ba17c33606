"""The first screen of an analysis."""

import json
from pathlib import Path

import pytest

from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
NAMES = ["[bold]", "$x$", "😀 team", "{names}", "**b**", "a|b", "x" * 90, "[/]"]
FILE = """\
mantelnet: 1
project: {name: Test, date: 2026-03-01}
ambition: {statement: Samen verder, horizon: 2027-01-31}
parties:
  gemeente: {name: Gemeente, type: municipality}
  kerk: {name: Kerk, status: invited}
  fonds: {name: Fonds, status: wanted}
  oud: {name: Oud, status: left}
"""


def shown(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str, language: str = "nl"
) -> list[str]:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    assert run(["analyse", str(path), "--section", "overview", "--lang", language, *options]) == 0
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_the_first_part_and_fits_one_screen(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(ROOT / "examples/jonge-mantelzorgers"), "--lang", language]) == 0
    lines = capsys.readouterr().out.splitlines()
    headings = [place for place, line in enumerate(lines) if line.startswith("── ")]
    assert lines[headings[0]].startswith("── In één oogopslag" if language == "nl" else "── At a glance")
    assert headings[1] - headings[0] <= 24
    assert max(map(len, lines)) <= 80


def test_the_ambition_is_not_shown_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(ROOT / "examples/first-steps"), "--lang", "nl"]) == 0
    assert capsys.readouterr().out.count("Mantelzorgers in Elzerbroek vinden op tijd") == 1
    assert run(["analyse", str(ROOT / "examples/first-steps"), "--section", "ambitie", "--lang", "nl"]) == 0
    assert "── Onze ambitie" in capsys.readouterr().out


def test_what_a_coordinator_wants_to_know(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["analyse", str(ROOT / "examples/jonge-mantelzorgers"), "--section", "overzicht", "--lang", "nl"]
    assert run(arguments) == 0
    screen = " ".join(capsys.readouterr().out.split())
    for sentence in (
        "Elke jongere in Lindermeer",
        "Deelnemers: 20, uitgenodigd: 2, gewenst: 2. Uiterlijk 31 december 2027.",
        "Wie het draagt: Gemeente, Steunpunt, Zorgoverleg, Jongerenwerk, Sociaal Team en JGZ.",
        "Eerst luisteren: Lindercollege, Huisartsen, Leerplicht, Welzijn en 3 anderen.",
        "Zonder Zorgoverleg is er geen weg meer van Basisscholen, Lindercollege en Mbo naar de rest van het netwerk "
        "(stevig).",
        "Het contact met Oudergroep en Kerken/moskee loopt alleen via Steunpunt (stevig).",
        'Nog niemand in het netwerk biedt "Hulp bij geld en regelingen thuis".',
        "Nog geen partij uit: wonen.",
        "Open acties: 5. Eerstvolgende: 15 april 2026 (Zorgoverleg).",
        "Wat u nu het eerst kunt doen, volgens ons:",
        "1. Vraag wat belangrijk is voor Amstelzorg.",
        "2. Zoek naast Zorgoverleg een tweede weg naar Basisscholen, Lindercollege en Mbo.",
        "3. Spreek af wie naast Steunpunt contact houdt met Oudergroep en Kerken/moskee.",
    ):
        assert sentence in screen, sentence


def test_a_file_that_is_hardly_filled_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(FILE, tmp_path, capsys)
    assert "Samen verder" in lines
    assert "• Deelnemers: 1, uitgenodigd: 1, gewenst: 1. Uiterlijk 31 januari 2027." in lines
    # A party that is still to come stands out; nothing else is said about a network without ties and scores.
    assert not any("draagt" in line or "luisteren" in line or "Open acties" in line for line in lines)
    screen = " ".join(" ".join(lines).split())
    assert "1. Stuur een uitnodiging aan Fonds." in screen


def test_nothing_stands_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = FILE.replace("status: invited", "status: left").replace("status: wanted", "status: left")
    screen = " ".join(" ".join(shown(text, tmp_path, capsys, language="en")).split())
    assert 'measured. Fill in "ties".' in screen
    assert screen.count("Fill in") == 3


def test_everybody_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = FILE.replace("type: municipality", "status: left").replace("invited", "left").replace("wanted", "left")
    assert any("Deelnemers: 0." in line for line in shown(text, tmp_path, capsys))


def test_members_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(FILE, tmp_path, capsys, "--members-only")
    assert any(line.startswith("• Deelnemers: 1. Uiterlijk") for line in lines)


def test_nobody_carries_it_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = FILE + "scores:\n  gemeente: {commitment: 2, impact: 1, influence: 5}\n"
    assert "• Wie het draagt: nog geen kernpartner." in shown(text, tmp_path, capsys)


def test_no_single_party_is_the_only_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parties = "".join(f"  p{n}: {{name: P{n}}}\n" for n in range(6))
    ties = "ties: {informal: [{between: [p0, p1, p2, p3, p4, p5], strength: 3}]}\n"
    lines = shown(FILE + parties + ties, tmp_path, capsys)
    assert "• Geen enkele partij is de enige weg naar anderen (stevig)." in lines


ACTIONS = """\
actions:
  - {what: een, owner: kerk, due: 2026-02-01}
  - {what: twee, owner: oud, due: 2026-04-01}
  - {what: drie, due: 2026-03-01}
  - {what: vier, owner: kerk, due: 2026-03-02, status: done}
  - {what: vijf}
"""


def test_open_actions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(FILE + ACTIONS, tmp_path, capsys)
    assert "• Open acties: 4. Over de datum: 1. Eerstvolgende: 1 maart 2026." in lines
    # Free text of the file stays inside.
    assert not any("een" in line.split() and "acties" in line for line in lines)


def test_without_a_reference_date_no_action_is_late(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (FILE + ACTIONS).replace(", date: 2026-03-01", "")
    assert "• Open acties: 4. Eerstvolgende: 1 februari 2026 (Kerk)." in shown(text, tmp_path, capsys)


def test_open_actions_without_a_date_to_come(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = FILE + "actions:\n  - {what: een, owner: kerk, due: 2025-02-01}\n"
    assert "• Open acties: 1. Over de datum: 1." in shown(text, tmp_path, capsys)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_names_may_hold_anything(name: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parties = "".join(f"  p{n}: {{name: P{n}}}\n" for n in range(4))
    ties = "ties: {informal: [{between: [p0, p1, p2, gemeente]}, {between: [gemeente, p3]}, {between: [p3, kerk]}]}\n"
    scores = "scores:\n  gemeente: {commitment: 5, impact: 5, influence: 5}\n"
    text = FILE.replace("name: Gemeente,", f"name: {json.dumps(name, ensure_ascii=False)},") + parties + ties + scores
    lines = shown(text, tmp_path, capsys, language=language)
    assert name in "".join(line.strip() for line in lines) or len(name) > 80
    assert max(len(line) for line in lines) <= 80
