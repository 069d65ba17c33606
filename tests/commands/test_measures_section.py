"""``mantelnet analyse --section measures``: what people see of the measures that the first screen leaves out."""

import json
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.commands import analyse

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
HEAD = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n"
HOSTILE = ["[bold]x[/]", "$x$", "😀 a|b", "W" * 24 + " " + "V" * 24, "{0} %s"]


def shown(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    assert run(["analyse", str(path), "--section", "measures", *options]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
    return screen


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("layer", ["all", "formal", "informal"])
def test_every_example_fits(example: str, language: str, layer: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(ROOT / "examples" / example)
    assert run(["analyse", path, "--section", "maten", "--layer", layer, "--lang", language]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
    assert ("Gemiddelde afstand" if language == "nl" else "Average distance") in screen


def test_only_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(ROOT / "examples" / "jonge-mantelzorgers")
    assert run(["analyse", path, "--lang", "nl"]) == 0
    usual = capsys.readouterr().out
    assert "Gemiddelde afstand" not in usual
    assert "Bevestigd" not in usual
    assert run(["analyse", path, "--all", "--lang", "nl"]) == 0
    assert "Gemiddelde afstand" in capsys.readouterr().out


def test_parties_in_file_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ties = "ties: {formal: [{between: [a, b], strength: 5}, {between: [b, c], strength: 4}]}\n"
    screen = shown(
        HEAD + "  a: {name: Zeta}\n  b: {name: Alfa}\n  c: {name: Mid}\n" + ties, tmp_path, capsys, "--lang", "en"
    )
    rows = [line.split() for line in screen.splitlines() if line.split()[:1] in (["Zeta"], ["Alfa"], ["Mid"])]
    assert [row[0] for row in rows] == ["Zeta", "Alfa", "Mid"] * 3
    # Ties, strong ties, strength and load; bridge, near and reach; no columns for what nobody has.
    assert rows[1][1:] == ["2", "2", "9", "1.80"]
    assert rows[4][1:] == ["100%", "100%", "1.00", "4.44", "100%", "0.71"]
    assert rows[6][1:] == ["0%", "1.00", "1.00", "1.00", "1", "0%"]
    assert "– In and Out: not defined: no tie was noted as one-way." in screen
    assert "– Confirmed: not defined" in screen


def test_unknown_strengths_are_seen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parties = "  a: {name: A}\n  b: {name: B}\n  c: {name: C}\n  d: {name: D}\n"
    ties = "ties: {formal: [{between: [a, b], strength: 4}, {between: [b, c]}]}\n"
    screen = shown(HEAD + parties + ties, tmp_path, capsys, "--lang", "nl")
    rows = {
        line.split()[0]: line.split()[1:] for line in reversed(screen.splitlines()) if line[:2] in ("B ", "C ", "D ")
    }
    assert rows == {
        "B": ["2", "1+?", "4+?", "1,00+?"],  # at least one strong tie
        "C": ["1", "?", "?", "?"],
        "D": ["0", "0", "0", "0,00"],
    }
    # By strength nobody with ties has a number: no columns, but the reason.
    assert "Nabij S:" not in screen.replace("– Brug S en Nabij S:", "")
    assert "– Brug S en Nabij S: niet te bepalen" in screen
    assert "+? niet elke sterkte is bekend" in screen


def test_without_ties_it_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Er zijn nog geen relaties" in shown(HEAD + "  a: {name: A}\n", tmp_path, capsys, "--lang", "nl")
    left = shown(HEAD + "  a: {name: A, status: left}\n", tmp_path, capsys, "--lang", "en")
    assert "There are no ties yet" in left


def test_a_layer_without_ties(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + "  a: {name: A}\n  b: {name: B}\nties: {formal: [{between: [a, b]}]}\n"
    screen = shown(text, tmp_path, capsys, "--layer", "informal", "--lang", "en")
    assert "No informal ties noted yet." in screen
    assert "Party" not in screen


def test_pairs_joined_in_more_than_one_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ties = "ties:\n  formal: [{between: [a, b]}, {between: [b, c]}]\n  informal: [{between: [a, b]}]\n"
    text = HEAD + "  a: {name: A}\n  b: {name: B}\n  c: {name: C}\n" + ties
    assert "1 of 2 pairs" in " ".join(shown(text, tmp_path, capsys, "--lang", "en").split())


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_shown_as_they_are(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = (
        HEAD + f"  a: {{name: {quoted}}}\n  b: {{name: B}}\nties:\n  informal:\n    - {{from: a, to: b, strength: 5}}\n"
    )
    screen = shown(text, tmp_path, capsys, "--lang", "nl")
    assert sum(line.startswith(name.split()[0]) for line in screen.splitlines()) == 3
    assert run(["analyse", str(tmp_path), "--section", "measures", "--format", "markdown"]) == 0
    assert capsys.readouterr().out.count("|") > 30


def test_a_word_before_a_long_wait(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(HEAD + "  a: {name: A}\n  b: {name: B}\n", encoding="utf-8")
    assert run(["analyse", str(path), "--lang", "nl"]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(analyse, "_LONG_WAIT", 2)
    assert run(["analyse", str(path), "--lang", "nl"]) == 0
    assert "2 partijen. Dit duurt een paar minuten." in capsys.readouterr().err
