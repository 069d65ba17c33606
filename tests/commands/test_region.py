"""``mantelnet analyse --region`` as people call it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run

ROOT = Path(__file__).parent.parent.parent
REGION = "examples/regio"
SCHEMA = ROOT / "docs" / "schema" / "region-1.schema.json"
SMALLEST = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n  a: {name: A}\n"
BAD = SMALLEST.replace("name: A", "nmae: A")


@pytest.fixture(autouse=True)
def _at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def shown(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert run(["analyse", "--region", *arguments]) == code
    return capsys.readouterr().out


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("options", [(), ("--scores",), ("--members-only",)])
def test_the_example_fits_eighty_columns(
    language: str, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    screen = shown(capsys, REGION, "--lang", language, *options)
    assert max(map(len, screen.splitlines())) <= 80
    assert not any(line != line.rstrip() for line in screen.splitlines())


def test_what_the_example_shows(capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(shown(capsys, REGION, "--lang", "nl"))
    for words in (
        "Zevenplassen: 4 netwerken naast elkaar",
        "4 netwerken met 25 partijen. Daarvan hebben er 7 een plek in meer netwerken.",
        "Steunpunt Mantelzorg De Steiger 4 10 68",
        "Gemeente Zevenplassen 4 4 26+?",
        "Zonder Steunpunt Mantelzorg De Steiger raken anderen in 3 netwerken de weg naar de rest kwijt",
        "Van de 9 partijen van het kleinste netwerk zitten er 5 in allebei",
        "(4 van 4 vraaggebieden)",
        "Niemand die in de regio meedoet, biedt financiële hulp.",
        "In geen enkel netwerk een partij uit: wonen.",
        "Vrijwilligers Naast Elkaar (Dementienetwerk Zevenplassen; zit hier ook)",
        "nog geen partij van de soort mantelzorgers",
        "één letter verschil",
    ):
        assert words in screen, words


def test_scores_stay_inside_unless_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("terminal", "markdown"):
        plain = flat(shown(capsys, REGION, "--lang", "nl", "--format", form))
        assert "Kernpartner" not in plain
        assert "Gebruik dan" in plain
        internal = flat(shown(capsys, REGION, "--lang", "nl", "--format", form, "--scores", "--section", "scores"))
        assert "Kernpartner" in internal
        assert "intern: met klassen en scores" in internal
    data = json.loads(shown(capsys, REGION, "--format", "json"))
    assert all(seat["standing"] is None for party in data["parties"] for seat in party["seats"])
    data = json.loads(shown(capsys, REGION, "--format", "json", "--scores"))
    standings = [seat["standing"] for party in data["parties"] for seat in party["seats"]]
    assert {"class": "core_partner", "borderline": False, "commitment": 5, "impact": 5, "influence": 4} in standings


def test_nothing_sensitive_leaves_a_network(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret = (
        "mantelnet: 1\nproject: {name: N, leads: [a], phase: mark-1}\n"
        "ambition: {statement: S, dream: mark-2, needs: {n: {text: T}}}\n"
        "parties:\n  a:\n    name: A\n    drivers: [mark-3]\n    concerns: [mark-4]\n    limits: [mark-5]\n"
        "    gives: [mark-6]\n    wants: [mark-7]\n    note: mark-8\n    contacts: [{function: mark-9}]\n"
        "  b: {name: B}\n"
        "ties: {formal: [{between: [a, b], note: mark-10}]}\n"
        "interests: {a: [{text: mark-11, theme: mission}]}\n"
        "scores: {a: {commitment: {mark-12: 4}, impact: 4, influence: 4, reason: mark-13}}\n"
        "agreements: {contributions: {a: {who: mark-14, what: mark-15, hours_per_month: 3}}}\n"
        "exchanges: [{from: a, to: b, what: mark-16}]\nactions: [{what: mark-17, owner: a}]\n"
    )
    for name in ("one", "two"):
        (tmp_path / f"{name}.mantelnet.yaml").write_text(secret, encoding="utf-8")
    for form in ("terminal", "markdown", "json"):
        for options in ((), ("--scores",)):
            assert "mark-" not in shown(capsys, str(tmp_path), "--format", form, *options)


@pytest.mark.parametrize("options", [(), ("--scores",), ("--members-only",)])
@pytest.mark.parametrize("paths", [(REGION,), ("examples",), ("examples/knoke-welfare-organisations",)])
def test_json_keeps_the_contract(
    paths: tuple[str, ...], options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    rules = json.loads(SCHEMA.read_text(encoding="utf-8"))
    text = shown(capsys, *paths, "--format", "json", *options)
    Draft202012Validator(rules).validate(json.loads(text, parse_constant=pytest.fail))


def test_the_contract_is_strict() -> None:
    rules = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(rules)

    def objects(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            if node.get("type") == "object":
                yield node
            for inner in node.values():
                yield from objects(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from objects(inner)

    found = list(objects(rules))
    assert len(found) > 10
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])


def test_one_bad_file_never_hides_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.mantelnet.yaml").write_text(BAD, encoding="utf-8")
    assert run(["analyse", "--region", str(tmp_path), REGION, "--format", "markdown", "--lang", "nl"]) == 1
    printed = capsys.readouterr()
    assert "4 netwerken naast elkaar" in printed.out
    assert "bad.mantelnet.yaml: 2 fouten." in printed.out
    assert "MN102" in printed.err
    assert "1 bestand is weggelaten; de rest ziet u wel." in printed.err


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", "--region", REGION, "nowhere.yaml", "--format", "json", "--lang", "en"]) == 3
    printed = capsys.readouterr()
    assert json.loads(printed.out)["left_out"] == [{"file": "nowhere.yaml", "reason": "unreadable", "errors": 0}]
    assert 'There is no file "nowhere.yaml".' in printed.err


def test_only_bad_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = SMALLEST + "".join(f"  p{n}: {{nmae: A}}\n" for n in range(10))
    (tmp_path / "bad.mantelnet.yaml").write_text(many, encoding="utf-8")
    target = tmp_path / "out.md"
    assert run(["analyse", "--region", str(tmp_path), "--output", str(target), "--lang", "nl"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "20 fouten; de eerste staan hierboven" in printed.err
    assert "Geen enkel bestand was te gebruiken." in printed.err
    assert not target.exists()


def test_a_file_counts_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    twice = shown(capsys, REGION, f"{REGION}/dementie.mantelnet.yaml", "--format", "json")
    assert twice == shown(capsys, REGION, "--format", "json")


def test_without_a_path_this_folder(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / REGION)
    assert "4 netwerken" in shown(capsys, "--lang", "nl")


def test_many_files_on_all_cores_give_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(50):
        text = BAD if n == 7 else SMALLEST.replace("name: X", f"name: Network {n}").replace("name: A", "name: Linden")
        (tmp_path / f"n{n:02}.mantelnet.yaml").write_text(text, encoding="utf-8")
    one = shown(capsys, str(tmp_path), "--format", "json", code=1)
    monkeypatch.setattr("mantelnet.commands.checking.MANY", 1_000)
    two = shown(capsys, str(tmp_path), "--format", "json", code=1)
    assert one == two
    assert json.loads(one)["parties"][0]["member_of"] == 49
    screen = shown(capsys, str(tmp_path), "--lang", "nl", code=1)
    assert "Er zijn er nog 29. Met --format json krijgt u alles." in screen
    assert max(len(line) for line in screen.splitlines() if str(tmp_path) not in line) <= 80
    assert flat(screen).count("Linden 49 0 0") == 1


def test_one_network_has_nothing_to_compare(capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(capsys, "examples/first-steps", "--lang", "nl")
    assert "Dit is één netwerk." in screen
    assert "Wie een plek heeft" not in screen


def test_networks_without_anything_in_common(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("Aap", "Noot"):
        text = SMALLEST.replace("name: A", f"name: {name}").replace("name: X", "name: Same")
        (tmp_path / f"{name}.mantelnet.yaml").write_text(text, encoding="utf-8")
    for language, words in (
        ("nl", ("Geen enkele partij heeft een plek in meer", "komt boven onze grenzen", "geen twee netwerken")),
        ("en", ("No party has a place in more than one", "passes our limits", "No two networks share")),
    ):
        screen = flat(shown(capsys, str(tmp_path), "--lang", language))
        assert all(word in screen for word in words)
        assert "Aap.mantelnet.yaml)" in screen


def test_everybody_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        text = SMALLEST.replace("name: A", "name: A, status: left")
        (tmp_path / f"{name}.mantelnet.yaml").write_text(text, encoding="utf-8")
    assert "2 netwerken met 0 partijen." in shown(capsys, str(tmp_path), "--lang", "nl")


@pytest.mark.parametrize("name", ["[bold]x[/bold]", "[/]", "$x$", "😀 zorg", "=1+1", "<b>", "a|b", "{0}", "x" * 90])
def test_hostile_names_are_shown_as_they_are(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = f"{name} Linden"
    quoted = json.dumps(name, ensure_ascii=False)
    text = SMALLEST.replace("name: A", f"name: {quoted}, aliases: [{quoted}]").replace("name: X", f"name: {quoted}")
    text += "  b: {name: B}\nties: {formal: [{between: [a, b], strength: 5}]}\n"
    for file in ("one", "two"):
        (tmp_path / f"{file}.mantelnet.yaml").write_text(text, encoding="utf-8")
    screen = shown(capsys, str(tmp_path), "--lang", "nl", "--section", "parties")
    assert name[:40] in screen.replace("\n", "")
    assert "<b>" not in shown(capsys, str(tmp_path), "--format", "markdown")
    data = json.loads(shown(capsys, str(tmp_path), "--format", "json"))
    assert data["parties"][0]["name"] == name
    assert data["parties"][0]["member_of"] == 2


def test_the_output_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "region.md"
    assert shown(capsys, REGION, "--output", str(target), "--lang", "nl") == ""
    assert target.read_text(encoding="utf-8").startswith("# Zevenplassen: 4 netwerken")
    mine = tmp_path / "a.mantelnet.yaml"
    mine.write_text(SMALLEST, encoding="utf-8")
    assert run(["analyse", "--region", str(tmp_path), "--output", str(mine), "--lang", "nl"]) == 2
    assert "een van de projectbestanden" in capsys.readouterr().err
    assert mine.read_text(encoding="utf-8") == SMALLEST


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.yaml", "b.yaml"], "U noemt 2 projecten"),
        (["examples/first-steps", "--scores"], "--scores hoort bij --region"),
        (["--region", REGION, "--all"], "gaat niet samen met --all"),
        (["--region", REGION, "--layer", "formeel"], "gaat niet samen met"),
        (["--region", REGION, "--signals", "3"], "gaat niet samen met"),
        (["--region", REGION, "--section", "krachtenveld"], "schakels"),
        (["--region", REGION, "--section", "links", "--format", "json"], "JSON bevat altijd alles"),
    ],
)
def test_wrong_use_says_what_to_do(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", *arguments, "--lang", "nl"]) == 2
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.out == ""


@pytest.mark.parametrize("section", ["schakels", "links", "Schakels"])
def test_one_section(section: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(capsys, REGION, "--section", section, "--lang", "nl")
    assert screen.count("── ") == 1
    assert "── De enige schakel" in screen


def test_a_section_with_nothing_in_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Hier valt niets te laten zien." in shown(capsys, REGION, "--section", "scores", "--lang", "nl")


def test_the_example_is_sound_and_without_warnings(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", REGION, "--fail-on", "note", "--lang", "nl"]) == 0
    assert "alles in orde" in capsys.readouterr().out
    assert run(["fmt", "--check", REGION]) == 0


def test_memory_that_runs_out_in_a_helper_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from concurrent.futures.process import BrokenProcessPool

    class Broken:
        def __init__(self, cores: int) -> None:
            raise BrokenProcessPool

    monkeypatch.setattr("mantelnet.commands.checking.MANY", 1)
    monkeypatch.setattr("mantelnet.commands.checking.os.cpu_count", lambda: 2)
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", Broken)
    assert run(["analyse", "--region", REGION, "--lang", "nl"]) == 3
    assert "meer geheugen" in capsys.readouterr().err
