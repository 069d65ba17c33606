"""``mantelnet agenda`` as people call it, and above all what the version for the network does not say."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from rich.cells import cell_len

from mantelnet.agenda.material import AUDIENCES
from mantelnet.agenda.topics import PAUSE, TOPICS
from mantelnet.cli import run
from mantelnet.commands import COMMANDS
from mantelnet.strategies import STRATEGIES

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "jonge-mantelzorgers"
EXAMPLES = sorted(path.parent for path in ROOT.glob("examples/*/mantelnet.yaml"))
FORMS = ["terminal", "markdown", "json"]
NASTY = ["[bold]x[/bold]", "$x$ $$", "😀 שלום", "a|b `c`", "<script>", "x" * 90, "{0} %s", "=1+1"]
SMALL = (
    "mantelnet: 1\nproject: {name: Samen}\nambition: {statement: Niemand zorgt alleen}\nparties: {town: {name: Town}}\n"
)

Call = Callable[..., str]


@pytest.fixture
def shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """What a call prints about a small file."""

    def call(text: str, *options: str, lang: str = "nl", code: int = 0) -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        assert run(["agenda", str(path), "--lang", lang, *options]) == code
        streams = capsys.readouterr()
        return streams.err if code else streams.out

    return call


def flat(text: str) -> str:
    return " ".join(text.split())


def schema() -> Any:
    return json.loads((ROOT / "docs/schema/agenda-1.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("minutes", ["45", "60", "90", "180", "240"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_examples(example: Path, minutes: str, audience: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["agenda", str(example), "--minutes", minutes, "--for", audience, "--lang", lang]
    assert run(call) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert all(line == line.rstrip() for line in lines)
    rows = [re.fullmatch(r" *(\d):(\d\d) +(\d+)  \S.*", line) for line in lines]
    assert sum(int(row[3]) for row in rows if row) == int(minutes)
    assert run([*call, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(schema()).validate(found)
    assert sum(block["minutes"] for block in found["agenda"]["blocks"]) == int(minutes)


def test_the_first_meeting(shown: Call) -> None:
    screen = flat(shown(SMALL))
    for words in (
        "90 minuten · voor het kernteam",
        "Welkom: wat is onze droom?",
        "Wie hoort hierbij?",
        "Wie kent wie?",
        "Een eerste poging: “Niemand zorgt alleen”",
        "Plakbriefjes en een groot vel",
        "Er staat nog geen actie open.",
    ):
        assert words in screen
    english = flat(shown(SMALL, lang="en"))
    assert "90 minutes · for the core team" in english
    assert "Welcome: what is our dream?" in english


def test_internal_is_said_where_it_is(shown: Call) -> None:
    assert "Intern – niet verspreiden." in shown(SMALL)
    assert "Intern" not in shown(SMALL, "--for", "netwerk")
    assert "Voor alle partijen: zonder scores en klassen" in shown(SMALL, "--for", "network")


def test_the_improvement_agenda_is_filled_in_with_what_is_open(shown: Call) -> None:
    actions = [{"what": f"Klus {n}", "owner": "town", "due": f"2026-0{1 + n % 9}-01"} for n in range(14)]
    text = SMALL.replace("name: Samen", "name: Samen, date: 2026-03-01") + f"actions: {json.dumps(actions)}\n"
    screen = shown(text)
    table = screen.partition("── Verbeteragenda")[2]
    assert re.search(r"! Klus 0 +Town +1 januari 2026", table)
    assert re.search(r"  Klus 2 +Town +1 maart 2026", table.replace("\n", "\n  "))  # due today is not late
    assert "Niet in de tabel: nog 2 open acties." in table
    assert table.count("…………") == 12
    undated = shown(text.replace(", date: 2026-03-01", "")).partition("── Verbeteragenda")[2]
    assert "geen peildatum" in flat(undated)
    assert "!" not in undated


def test_what_does_not_fit_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agenda", str(EXAMPLE), "--minutes", "60", "--lang", "nl"]) == 0
    rest = capsys.readouterr().out.partition("── Voor een andere keer")[2]
    assert "• Wie of wat ontbreekt er?\n  Niemand biedt: “Hulp bij geld en regelingen thuis”." in rest


@pytest.mark.parametrize("minutes", ["44", "241", "0", "-90"])
def test_minutes_that_are_not_possible(minutes: str, shown: Call) -> None:
    assert "van 45 tot en met 240" in shown(SMALL, f"--minutes={minutes}", code=2)


def test_an_audience_that_is_not_there(shown: Call) -> None:
    assert "Kies uit: kernteam of netwerk." in shown(SMALL, "--for", "iedereen", code=2)


def test_an_older_copy_tells_what_was_reached(shown: Call, tmp_path: Path) -> None:
    older = tmp_path / "older.yaml"
    older.write_text(SMALL, encoding="utf-8")
    newer = SMALL.replace("{town: {name: Town}}", "{town: {name: Town}, school: {name: School}}")
    newer += "ties: {informal: [{between: [town, school], confirmed: both}]}\n"
    assert "Nieuwe relaties: Town – School." in shown(newer, "--before", str(older))
    shared = shown(newer, "--before", str(older), "--for", "netwerk")
    assert "Doet sindsdien mee: School." in shared
    assert "Nieuwe of nu bevestigde relaties: Town – School." in shared


def commands() -> Iterator[str]:
    for topic in (*TOPICS, PAUSE):
        for sheet in topic.sheets:
            if sheet.command:
                yield from (sheet.command.nl, sheet.command.en)


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_what_to_print_can_be_printed(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program, name, *options = command.split()
    assert program == "mantelnet"
    assert name in COMMANDS
    # A picture keeps its places beside the project, so the project is a copy.
    shutil.copytree(EXAMPLE, tmp_path / "project")
    monkeypatch.chdir(tmp_path)
    picture = [options.pop(0)] if name == "plot" else []
    if picture:  # How a drawing becomes PDF is tested where drawings are.
        options[-1] = options[-1].replace(".pdf", ".svg")
    assert run([name, *picture, "project", *options]) == 0
    assert (tmp_path / options[-1]).stat().st_size
    capsys.readouterr()


def test_what_is_printed_for_the_network_leaves_out_who_is_only_wanted() -> None:
    """Scores and unconfirmed ties are in no sheet for the network; names of wanted parties could be."""
    for topic in TOPICS:
        for sheet in topic.sheets:
            if "network" in sheet.audiences and "network" in topic.audiences and sheet.command:
                assert re.search("--members-only|--questionnaire|report --audience network", sheet.command.en)


# Nothing leaks: everything that the network should not see is changed, and no byte of its guide changes with it.

SECRET = "QZX"


def hidden(file: dict[str, Any]) -> dict[str, Any]:
    """The file with a marker, or something else, in all that the network should not see."""
    file = json.loads(json.dumps(file, default=str))
    for key, party in file["partijen"].items():
        for field in ("drijfveren", "zorgen", "grenzen", "brengt", "haalt"):
            party[field] = [f"{SECRET} {field} {key}"]
        party["notitie"] = f"{SECRET} note {key}"
        party["contactpersonen"] = [{"naam": f"{SECRET} Person", "functie": f"{SECRET} function"}]
        if party.get("status") in ("gewenst", "vertrokken"):
            party["naam"] = party["kort"] = f"{SECRET} {key}"
            party.pop("dekt", None)
    for layer, ties in file["relaties"].items():
        for tie in ties:
            tie["notitie"] = f"{SECRET} tie"
        ends = {"tussen": ["gemeente", "ondernemers"], "bevestigd": "een", "sterkte": 5, "sinds": "2026-01"}
        ties.append(ends if layer == "informeel" else {**ends, "bevestigd": "geen"})
    for noted in file["belangen"].values():
        for interest in noted:
            if interest.get("bevestigd") not in (True, "ja", "true"):
                interest["tekst"] = f"{SECRET} interest"
                interest["thema"] = "waarden"
    raters = {f"{SECRET.lower()}-{n}": 1 + n for n in range(5)}
    file["scores"] = {key: {"commitment": raters, "impact": 5, "invloed": 5} for key in file["scores"]}
    file["metingen"][0]["scores"] = {"gemeente": {"commitment": 1, "impact": 1, "invloed": 1}}
    for answers in (file["condities"], file["metingen"][0]["condities"]):
        answers["deelnemers"] = {code: {"functie": f"{SECRET} r"} for code in answers["deelnemers"]}
    for given in file["afspraken"]["inzet"].values():
        given["wie"] = f"{SECRET} who"
        given["mandaat"] = "nee"
    for action in file["acties"]:
        if "over" in action:
            action |= {"wat": f"{SECRET} action", "uiterlijk": "2025-12-31", "status": "open"}
        action["eigenaar"] = "mbo"
    for exchange in file["geven_en_nemen"]:
        if exchange["status"] != "afgesproken":
            exchange["wat"] = f"{SECRET} exchange"
    file["instellingen"] = {"laag_onder": 1.5, "hoog_vanaf": 2.0}
    return file


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("minutes", ["60", "180", "240"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_of_what_the_network_should_not_see(
    minutes: str, lang: str, form: str, shown: Call, tmp_path: Path
) -> None:
    original = yaml.load((EXAMPLE / "mantelnet.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    changed = hidden(original)
    options = ["--minutes", minutes, "--format", form, "--for", "network"]
    before, after = (shown(json.dumps(file, ensure_ascii=False), *options, lang=lang) for file in (original, changed))
    assert before == after
    assert SECRET not in after
    assert SECRET in shown(json.dumps(changed, ensure_ascii=False), "--minutes", "240", "--format", form, lang=lang)
    older = tmp_path / "older.yaml"
    older.write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
    assert SECRET not in shown(json.dumps(original, ensure_ascii=False), *options, "--before", str(older), lang=lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_the_network_hears_no_class_and_no_score(example: Path, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agenda", str(example), "--for", "network", "--minutes", "240", "--lang", lang]) == 0
    screen = flat(capsys.readouterr().out)
    for strategy in STRATEGIES:
        assert strategy.label.say(lang) not in screen  # type: ignore[arg-type]
    assert not re.search(r"\b(commitment|invloed|influence|krachtenveld|force field)\b", screen, re.IGNORECASE)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("name", NASTY)
def test_nasty_names(name: str, audience: str, shown: Call) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = SMALL.replace("{name: Town}", f"{{name: {quoted}}}").replace("Niemand zorgt alleen", quoted)
    text += f"actions: [{{what: {quoted}, owner: town}}]\n"
    screen = shown(text, "--for", audience, "--minutes", "240")
    assert max(map(cell_len, screen.splitlines())) <= 80
    assert name[:12] in screen
    for line in shown(text, "--for", audience, "--format", "markdown").splitlines():
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)\|", line)) == 4
