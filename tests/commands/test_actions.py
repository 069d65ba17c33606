"""``mantelnet actions`` as people call it: the list, the follow-up, and drafts that can be pasted into the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from mantelnet.cli import run
from mantelnet.diagnostics import Severity
from mantelnet.project import open_project

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
RICH = "jonge-mantelzorgers"
NASTY = ["[bold]x[/bold]", "[/]", "$x$", "😀😀😀", "{0}", "<b>&", "a|b", "x" * 60, "**b**"]

Show = Callable[..., str]


def project(parties: dict[str, dict[str, Any]], date: str | None = "2026-03-01", **sections: Any) -> str:
    """A file as flow YAML, which JSON is."""
    about = {"name": "X", **({"date": date} if date else {})}
    rest = {
        "project": about,
        "ambition": {"statement": "Samen"},
        "parties": {key: {"name": key.capitalize(), **more} for key, more in parties.items()},
        **sections,
    }
    return "mantelnet: 1\n" + "".join(f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in rest.items())


THREE: dict[str, dict[str, Any]] = {"school": {}, "town": {"aliases": ["Stadhuis"]}, "gone": {"status": "left"}}
LIST = [
    {"what": "Late talk", "owner": "town", "about": "school", "due": "2026-02-27"},
    {"what": "Nobody's job"},
    {"what": "Owned by who left", "owner": "gone", "due": "2026-05-01"},
    {"what": "Signed", "owner": "town", "about": "school", "due": "2025-11-01", "status": "done"},
    {"what": "Leaflet", "status": "dropped"},
]
MEASURED = {
    "measurements": [{"id": "t0", "date": "2025-09-15", "scores": {"school": {"commitment": 2, "impact": 4}}}],
    "scores": {"school": {"commitment": 3, "impact": 4}},
}


@pytest.fixture
def shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Show:
    def show(text: str, *options: str, language: str = "nl", code: int = 0) -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        assert run(["actions", str(path), "--lang", language, *options]) == code
        printed = capsys.readouterr()
        return printed.err if code else printed.out

    return show


def flat(screen: str) -> str:
    return " ".join(screen.split())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("options", [[], ["--draft"]])
def test_every_example_fits_the_screen(
    example: str, language: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["actions", str(ROOT / "examples" / example), *options, "--lang", language]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
    assert not any(line != line.rstrip() for line in screen.splitlines())


def test_what_the_example_shows(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actions", str(ROOT / "examples" / RICH), "--lang", "nl"]) == 0
    screen = flat(capsys.readouterr().out)
    assert "7 acties: 5 open; 1 gedaan; 1 vervallen." in screen
    assert "Zorgoverleg, uiterlijk 15 april 2026 · over Lindercollege" in screen
    assert "Zorgoverleg: Convenant tekenen 15 september 2025 → 1 maart 2026: commitment 4 → 5 (één stap" in screen


def test_late_open_done_and_dropped(shown: Show) -> None:
    screen = flat(shown(project(THREE, actions=LIST, **MEASURED)))
    assert "5 acties: 3 open, waarvan 1 met de datum voorbij; 1 gedaan; 1 vervallen." in screen
    assert "Datum voorbij (1) • Late talk Town, uiterlijk 27 februari 2026 · 2 dagen geleden · over School" in screen
    assert "Open (2) • Owned by who left Gone (vertrokken), uiterlijk 1 mei 2026" in screen
    assert "Nobody's job nog geen eigenaar, nog geen datum" in screen
    assert "Open zonder eigenaar: 1; zonder datum: 1." in screen
    assert "Eigenaar Open Datum voorbij Gedaan Vervallen Town 1 1 1 0 Gone (vertrokken) 1 0 0 0 nog niemand 1" in screen
    assert "commitment 2 → 3 (één stap, mogelijk toeval); impact 4 → 4." in screen
    english = flat(shown(project(THREE, actions=LIST, **MEASURED), language="en"))
    assert "5 actions: 3 open, 1 past their date; 1 done; 1 dropped." in english
    assert "one step, possibly chance" in english


def test_without_a_reference_date_it_says_so(shown: Show) -> None:
    text = project(THREE, date=None, actions=LIST)
    screen = flat(shown(text))
    assert (
        'Er is geen peildatum. Daarom zeggen we niets over data die voorbij zijn. Vul "project > datum" in.' in screen
    )
    assert "Datum voorbij" not in screen
    assert "geleden" not in screen
    data = json.loads(shown(text, "--format", "json"))["actions"]
    assert data["overdue"] is None
    assert [each["overdue"] for each in data["list"]] == [None, None, None, False, False]


def test_no_actions(shown: Show) -> None:
    assert "Hier zijn geen acties." in flat(shown(project(THREE)))
    assert json.loads(shown(project(THREE), "--format", "json"))["actions"]["list"] == []
    assert "Hier zijn geen acties." in flat(shown(project(THREE, actions=LIST), "--owner", "school"))


@pytest.mark.parametrize("word", ["town", "TOWN", "stadhuis"])
def test_a_party_may_be_named_as_people_do(word: str, shown: Show) -> None:
    data = json.loads(shown(project(THREE, actions=LIST), "--owner", word, "--format", "json"))["actions"]
    assert [each["place"] for each in data["list"]] == [0, 3]
    assert (data["open"], data["without_owner"]) == (1, 0)


def test_an_unknown_party_is_refused_with_a_suggestion(shown: Show) -> None:
    assert '"school"' in shown(project(THREE, actions=LIST), "--about", "shcool", code=2)


def test_why_there_is_no_follow_up(shown: Show) -> None:
    done = [
        {"what": "1", "about": "school", "status": "done"},
        {"what": "2", "about": "school", "status": "done", "due": "2020-01-01"},
        {"what": "3", "about": "town", "status": "done", "due": "2025-10-01"},
        {"what": "4", "about": "school", "status": "done", "due": "2026-04-01"},
    ]
    screen = flat(shown(project(THREE, actions=done, **MEASURED)))
    assert "1 De actie heeft geen datum." in screen
    assert "2 De partij was vóór de actie nog niet gescoord." in screen
    assert "3 De partij was vóór de actie nog niet gescoord." in screen
    assert "4 De partij is sindsdien niet gescoord." in screen


def test_json_keeps_the_contract_of_the_analysis(shown: Show) -> None:
    schema = json.loads((ROOT / "docs/schema/analysis-1.schema.json").read_text(encoding="utf-8"))
    part = {"$ref": "#/$defs/actions", "$defs": schema["$defs"]}
    for text in (project(THREE, actions=LIST, **MEASURED), project(THREE), project(THREE, date=None, actions=LIST)):
        document = json.loads(shown(text, "--format", "json"))
        assert list(document) == ["mantelnet", "project", "actions"]
        Draft202012Validator(part).validate(document["actions"])


SCORES = {
    "school": {"commitment": 2, "impact": 4, "influence": 2, "desired": {"commitment": 4, "influence": 4}},
    "town": {"commitment": 4, "desired": {"commitment": 5}},
    "gone": {"commitment": 2, "desired": {"commitment": 4}},
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("open_about", [[], [{"what": "Talk", "about": "town", "owner": "school"}]])
def test_drafts_can_be_pasted_into_the_file(language: str, open_about: list[Any], shown: Show) -> None:
    """Below ``actions:`` they make a sound file, in which owner and date are still to be filled in."""
    drafts = shown(project(THREE, scores=SCORES, actions=open_about), "--draft", language=language)
    pasted = project(THREE, scores=SCORES) + ("acties:\n" if language == "nl" else "actions:\n") + drafts
    opened = open_project(pasted.encode(), "mantelnet.yaml")
    assert opened.project is not None
    assert not [d for d in opened.diagnostics if d.severity is Severity.ERROR]
    actions = opened.project.file.actions
    assert [action.about for action in actions] == ["school", "school", *([] if open_about else ["town"])]
    for action in actions:
        assert (action.owner, action.due, action.status) == (None, None, "open")
        assert len(action.what) > 20
    assert sum(d.code == "MN413" for d in opened.diagnostics) == len(actions)
    if not open_about:
        again = shown(pasted, "--draft", language=language)
        assert all(line.startswith("#") for line in again.splitlines())


def test_drafts_may_be_written_to_a_file(tmp_path: Path, shown: Show) -> None:
    target = tmp_path / "drafts.yaml"
    assert shown(project(THREE, scores=SCORES), "--draft", "--output", str(target)) == ""
    assert "over: school" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [["--format", "json"], ["--owner", "town"], ["--about", "town"]])
def test_drafts_take_no_other_options(options: list[str], shown: Show) -> None:
    assert "--draft" in shown(project(THREE, scores=SCORES), "--draft", *options, code=2)


@pytest.mark.parametrize("name", NASTY)
def test_nasty_words_are_shown_as_they_are(name: str, shown: Show) -> None:
    parties = {"school": {"name": name}, "town": {}}
    actions = [{**each, "what": name, "owner": "school"} for each in LIST]
    text = project(parties, actions=actions, **MEASURED)
    screen = shown(text)
    assert name[:20] in screen
    assert max(map(cell_len, screen.splitlines())) <= 80
    for line in shown(text, "--format", "markdown").splitlines():
        assert not line.startswith(("#", "[/]")) or line.startswith(("# X", "## Acties"))
    assert json.loads(shown(text, "--format", "json"))["actions"]["list"][0]["what"] == name
