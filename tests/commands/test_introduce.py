"""``mantelnet introduce`` as people call it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
RICH = ROOT / "examples" / "jonge-mantelzorgers" / "mantelnet.yaml"
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
SMALL = """mantelnet: 1
project: {name: X, leads: [a]}
ambition: {statement: Y}
parties:
  a: {name: Town, short: T, aliases: [Town hall]}
  b: {name: Carers}
  c: {name: GPs}
  d: {name: Twin}
  e: {name: Twin}
  f: {name: Gone, status: left}
ties:
  informal:
    - {between: [a, b]}
    - {between: [b, c], strength: 4}
"""
NASTY = [
    "[/]",
    "[bold]x[/bold]",
    "$x$",
    "=1+1",
    "<script>",
    "a|b",
    "😀",
    "שלום",
    "x" * 80,
    "{0}",
    "{name}",
    "%s",
    ":smile:",
]


def say(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0, lang: str = "en") -> str:
    assert run(["introduce", *words, "--lang", lang]) == code
    printed = capsys.readouterr()
    return printed.out if code == 0 else printed.err


@pytest.fixture(name="small")
def _small(tmp_path: Path) -> str:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("word", ["c", "GPs", "gps", "GPS"])
def test_a_party_by_id_or_name(word: str, small: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, word, "-p", small))
    assert "There is one route to GPs." in screen
    assert "Every way there runs through Carers." in screen
    assert "Opens the door: Carers." in screen
    assert "Weakest tie: Carers – GPs (strength 4)." in screen
    assert "Strength unknown: T – Carers. We do not guess" in screen


def test_from_somebody_else(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, "town hall", "--from", "gps", "-p", small, lang="nl"))
    assert "vanaf GPs" in screen
    assert "Route 1: via Carers" in screen


def test_no_route_is_said_plainly(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, "d", "-p", small, lang="nl"))
    assert "Wij vinden geen route van T naar Twin" in screen
    assert "Wij gokken niet" in screen
    assert "Ook sector en belangen wijzen niemand aan." in screen
    assert "Route 1" not in screen


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "With which party? For example: mantelnet introduce huisartsen"),
        (["Carrers"], 'There is no party "Carrers". Did you mean "b"?'),
        (["qqqq"], 'There is no party "qqqq".'),
        (["twin"], 'Several parties are called "twin". Choose one: d or e.'),
        (["Gone"], 'According to the file "f" has left, so it is outside the network.'),
        (["a"], 'The only lead is "a" itself. From whom do you look? Name a party with --from.'),
        (["a", "--from", "T"], 'Start and end are the same party: "a". Name another one with --from.'),
        (["a", "--from", "x" * 99], 'There is no party "' + "x" * 59 + '…".'),
    ],
)
def test_wrong_use(words: list[str], message: str, small: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert say(capsys, *words, "-p", small, code=2).strip() == message


def test_without_leads_it_asks_from_whom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SMALL.replace(", leads: [a]", ", leads: [f]"), encoding="utf-8")
    assert "Vanaf wie zoekt u?" in say(capsys, "b", "-p", str(path), code=2, lang="nl")
    path.write_text(SMALL.replace(", leads: [a]", ""), encoding="utf-8")
    assert "This project names no leads." in say(capsys, "b", "-p", str(path), code=2)
    assert "Route 1" in say(capsys, "b", "--from", "a", "-p", str(path))


def test_a_name_in_a_message_is_never_free_text_of_the_file(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Carers" not in say(capsys, "carerz", "-p", small, code=2)


def parties(example: str) -> list[str]:
    path = ROOT / "examples" / example / "mantelnet.yaml"
    block = re.split(r"^\w.*$", re.split(r"^part\w+:.*$", path.read_text(encoding="utf-8"), flags=re.M)[1], flags=re.M)[
        0
    ]
    return re.findall(r"^  ([a-z0-9-]+):", block, flags=re.M)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_party_of_every_example(example: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((ROOT / "docs/schema/introduction-1.schema.json").read_text(encoding="utf-8"))
    path = str(ROOT / "examples" / example)
    start, *others = parties(example)
    shown = 0
    for party in others:
        words = [party, "--from", start, "-p", path, "--lang", language]
        if run(["introduce", *words]) == 2:  # has left
            capsys.readouterr()
            continue
        shown += 1
        screen = capsys.readouterr().out
        assert max(map(len, screen.splitlines())) <= 80
        assert not any(line != line.rstrip() for line in screen.splitlines())
        assert run(["introduce", *words, "--format", "markdown"]) == 0
        assert capsys.readouterr().out.startswith("# ")
        assert run(["introduce", *words, "--format", "json"]) == 0
        Draft202012Validator(schema).validate(json.loads(capsys.readouterr().out, parse_constant=pytest.fail))
    assert shown >= len(others) - 1


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    quoted = json.dumps(name, ensure_ascii=False)
    path.write_text(SMALL.replace("{name: GPs}", f"{{name: {quoted}, wants: [{quoted}]}}"), encoding="utf-8")
    assert name[:40] in say(capsys, "c", "-p", str(path))
    assert "<script>" not in say(capsys, "c", "-p", str(path), "--format", "markdown")
    assert json.loads(say(capsys, "c", "-p", str(path), "--format", "json"))["introduction"]["wants"] == [name]


def test_the_talk_keeps_said_noted_and_assumed_apart(capsys: pytest.CaptureFixture[str]) -> None:
    screen = say(capsys, "huisartsen", "-p", str(RICH), lang="nl")
    said = screen.index("Door Huisartsen zelf gezegd:")
    concern = screen.index("Genoteerd als zorg van Huisartsen")
    assert (
        said < screen.index("Het hele gezin gezond houden") < concern < screen.index("Weer een lijst met vragen erbij")
    )
    assert "Onze aanname over" not in screen
    assert "Onze aanname over Jeugd-ggz, niet bevestigd." in say(capsys, "jeugd-ggz", "-p", str(RICH), lang="nl")
    assert "Luister vooral goed. [methode]" in screen


def test_a_party_without_scores_gets_no_advice(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(say(capsys, "ondernemers", "-p", str(RICH), "--format", "json"))["introduction"]
    assert (found["class"], found["advice"], found["routes"], found["ask"]) == (None, None, [], [])
    assert "Er is nog geen klasse voor Ondernemers." in flat(say(capsys, "ondernemers", "-p", str(RICH), lang="nl"))


def test_the_route_of_the_manual_is_the_real_one(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs/en/manual/trying-out.md").read_text(encoding="utf-8")
    shown: Any = json.loads(page.split("```json\n")[1].split("```")[0])
    found = json.loads(say(capsys, "mbo", "-p", str(RICH), "--format", "json"))
    assert found["introduction"]["routes"][0] == shown


def test_the_project_file_stays_and_output_goes_to_its_file(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = Path(small).parent / "c.md"
    assert run(["introduce", "c", "-p", small, "--output", str(target), "--lang", "en"]) == 0
    assert target.read_text(encoding="utf-8").startswith("# Introduction to GPs")
    assert run(["introduce", "c", "-p", small, "--output", small]) == 2
    assert Path(small).read_text(encoding="utf-8") == SMALL
