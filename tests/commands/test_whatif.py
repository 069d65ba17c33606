"""``mantelnet whatif`` as people call it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run
from mantelnet.project import open_project

ROOT = Path(__file__).parents[2]
RICH = str(ROOT / "examples" / "jonge-mantelzorgers")
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
SCHEMAS = ["introduction-1.schema.json", "whatif-1.schema.json"]
SMALL = """mantelnet: 1
project: {name: X, leads: [a]}
ambition: {statement: Y, needs: {ear: {text: Listening}}}
parties:
  a: {name: Town}
  b: {name: Carers, type: carers}
  c: {name: GPs, covers: [ear]}
  d: {name: Loose}
ties:
  informal:
    - {between: [a, b]}
    - {between: [b, c], strength: 4}
scores:
  c: {commitment: 4, impact: 1, influence: 5}
"""
NASTY = ["[/]", "[bold]x[/bold]", "$x$", "<script>", "a|b", "😀", "x" * 80, "{0}", "{name}", "%s", ":smile:"]


@pytest.fixture(name="small")
def _small(tmp_path: Path) -> str:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


def say(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0, lang: str = "en") -> str:
    assert run(["whatif", *words, "--lang", lang]) == code
    printed = capsys.readouterr()
    return printed.out if code == 0 else printed.err


def flat(text: str) -> str:
    return " ".join(text.split())


def data(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    return json.loads(say(capsys, *words, "--format", "json"))


def test_without_a_party(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, small, "--without", "gps"))
    assert "Gone: GPs." in screen
    assert '"Listening": nobody offers it any more. Now: GPs.' in screen
    assert 'The advice for GPs ("Door opener") has no basis any more.' in screen
    assert "A door opener less: GPs." in screen
    assert "No longer the only way between others: Carers." in screen


def test_in_dutch_side_by_side(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = say(capsys, small, "--without", "b", lang="nl")
    rows = {
        line.rsplit(maxsplit=2)[0]: line.rsplit(maxsplit=2)[1:] for line in screen.splitlines() if line[-1:].isdigit()
    }
    assert rows["Partijen"] == ["4", "3"]
    assert rows["Losse delen"] == ["2", "3"]
    assert rows["Partijen zonder contact"] == ["1", "3"]
    assert "Geen weg meer naar de rest van hun deel van het netwerk: GPs." in screen


def test_with_ties_and_their_strength(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--with-tie", "Town", "gps", "--with-tie", "a", "d", "--strength", "3", "--layer", "formeel"]
    screen = flat(say(capsys, small, *words))
    assert "New tie: Town – GPs (strength 3)." in screen
    assert "New tie: Town – Loose (strength 3)." in screen
    assert "A way to others, where there was none: Loose." in screen
    assert "strength unknown" in say(capsys, small, "--with-tie", "a", "d")
    again = flat(say(capsys, small, "--with-tie", "a", "b", "--strength", "2"))
    assert "Strength of Town – Carers: unknown, then 2." in again


def test_a_tie_that_is_there_changes_nothing(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Nothing changes in what mantelnet computes." in say(capsys, small, "--with-tie", "a", "b")
    assert data(capsys, small, "--with-tie", "a", "b")["comparison"]["same"] is True


def test_a_scenario_first_then_the_options(small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = tmp_path / "scenario.yaml"
    scenario.write_text(
        "partijen: {kerk: {naam: Kerk}, d: {status: gewenst}}\nscores: {c: {impact: 5}}\n", encoding="utf-8"
    )
    words = [small, "--scenario", str(scenario), "--with-tie", "kerk", "c", "--without", "a"]
    found = data(capsys, *words)["comparison"]
    assert found["changes"]["gone"] == ["a"]
    assert found["changes"]["new"] == ["kerk"]
    assert found["changes"]["status"] == [{"party": "d", "before": "member", "after": "wanted"}]
    assert found["changes"]["new_ties"] == [["c", "kerk"]]
    assert found["classes"] == [{"party": "c", "before": "door_opener", "after": "core_partner"}]
    screen = flat(say(capsys, *words))
    assert "Status of Loose: member, then wanted." in screen
    assert 'GPs: now "Door opener", then "Core partner".' in screen
    assert "Town: now one of the leads. Who takes over?" in screen


def test_a_scenario_with_errors_is_not_computed(small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = tmp_path / "scenario.yaml"
    scenario.write_text("parties:\n  c: {status: gone}\n", encoding="utf-8")
    message = say(capsys, small, "--scenario", str(scenario), code=1)
    assert "scenario.yaml:2:15" in message
    assert "nothing was computed" in message
    assert "There is no file" in say(capsys, small, "--scenario", str(tmp_path / "no.yaml"), code=3)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "What do you want to try?"),
        (["--strength", "3", "--without", "a"], "use them with --with-tie"),
        (["--layer", "formal", "--best-ties"], "use them with --with-tie"),
        (["--with-tie", "a", "d", "--strength", "6"], "--strength takes a number from 1 to 5."),
        (["--with-tie", "a", "d", "--layer", "grey"], "formal or informal"),
        (["--with-tie", "a", "a"], '"a" cannot get a tie with itself.'),
        (["--with-tie", "a", "x"], 'There is no party "x".'),
        (["--with-tie", "a", "d", "--without", "d"], '"d" leaves in this trial'),
        (["--without", "Carerz"], 'Did you mean "b"?'),
        (["--best-ties", "0"], "--best-ties takes a number from 1 on."),
        (["--with-tie", "a"], "a word too many or too few"),
    ],
)
def test_wrong_use(words: list[str], message: str, small: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert message in flat(say(capsys, small, *words, code=2))


def test_best_ties_with_and_without_a_number(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    everything = data(capsys, small, "--best-ties", "50")["best_ties"]["ties"]
    assert [each["parties"] for each in everything] == [["a", "c"], ["a", "d"], ["b", "d"], ["c", "d"]]
    assert data(capsys, small, "--best-ties")["best_ties"]["ties"] == everything[:5]
    assert data(capsys, "--best-ties", small)["best_ties"]["ties"] == everything[:5]
    assert data(capsys, small, "--best-ties=1")["best_ties"]["ties"] == everything[:1]
    assert data(capsys, small, "--best-ties", "1")["comparison"] is None
    assert data(capsys, small, "--without", "d")["best_ties"] is None


def test_best_ties_say_what_they_do_and_why_they_can_be(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, small, "--best-ties", "1"))
    assert "Town – GPs: Carers would no longer be the only way between others. Both know Carers." in screen
    assert "Without contact and not in this list: Loose." in screen
    assert "mantelnet introduce d" in screen
    screen = flat(say(capsys, small, "--without", "b", "--best-ties", lang="nl"))
    assert "eerste contact voor" in screen
    assert "Geen gedeeld contact of belang genoteerd" in screen


def test_best_ties_need_leads_for_shorter_ways(small: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(small).write_text(SMALL.replace(", leads: [a]", ""), encoding="utf-8")
    assert 'Vul "project > trekkers" in.' in flat(say(capsys, small, "--best-ties", lang="nl"))


def test_too_many_parties_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    lines = "".join(f"  p{n}: {{name: P{n}}}\n" for n in range(301))
    path.write_text(
        f"mantelnet: 1\nproject: {{name: X}}\nambition: {{statement: Y}}\nparties:\n{lines}", encoding="utf-8"
    )
    assert "this network has 301 parties" in flat(say(capsys, str(path), "--best-ties"))
    assert data(capsys, str(path), "--best-ties")["best_ties"] == {"computed": False, "limit": 300, "ties": []}


def test_the_smallest_network(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(
        "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties: {a: {name: A}}\n", encoding="utf-8"
    )
    screen = flat(say(capsys, str(path), "--without", "a", "--best-ties"))
    assert "Reach – –" in screen
    assert "No tie that is not there would do one of the things we look at." in screen


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_keeps_the_contract(example: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((ROOT / "docs/schema/whatif-1.schema.json").read_text(encoding="utf-8"))
    path = str(ROOT / "examples" / example)
    opened = open_project((Path(path) / "mantelnet.yaml").read_bytes(), "x").project
    assert opened is not None
    ids = list(opened.file.parties)[:2]
    for words in (["--without", ids[0], "--best-ties"], ["--with-tie", *ids], ["--best-ties", "9999"]):
        screen = say(capsys, path, *words, lang=language)
        assert max(map(len, screen.splitlines())) <= 80
        assert not any(line != line.rstrip() for line in screen.splitlines())
        assert say(capsys, path, *words, "--format", "markdown", lang=language).startswith("# ")
        Draft202012Validator(schema).validate(
            json.loads(say(capsys, path, *words, "--format", "json", lang=language), parse_constant=pytest.fail)
        )


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, small: str, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = SMALL.replace("name: GPs", f"name: {quoted}").replace("text: Listening", f"text: {quoted}")
    Path(small).write_text(text, encoding="utf-8")
    assert name[:40] in say(capsys, small, "--without", "c", "--best-ties")
    assert "<script>" not in say(capsys, small, "--without", "c", "--format", "markdown")


def test_no_file_is_changed(small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = tmp_path / "scenario.yaml"
    scenario.write_text("parties: {c: {status: left}}\n", encoding="utf-8")
    assert "the scenario itself" in say(capsys, small, "--scenario", str(scenario), "-o", str(scenario), code=2)
    assert "the project file itself" in say(capsys, small, "--without", "c", "-o", small, code=2)
    say(capsys, small, "--scenario", str(scenario), "-o", str(tmp_path / "out.md"))
    assert Path(small).read_text(encoding="utf-8") == SMALL
    assert scenario.read_text(encoding="utf-8") == "parties: {c: {status: left}}\n"
    assert (tmp_path / "out.md").read_text(encoding="utf-8").startswith("# What if …")


def test_the_tie_of_the_manual_is_the_real_one(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs/en/manual/trying-out.md").read_text(encoding="utf-8")
    shown: Any = json.loads(page.split("```json\n")[2].split("```")[0])
    assert data(capsys, RICH, "--best-ties")["best_ties"]["ties"][0] == shown


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_strict(name: str) -> None:
    rules = json.loads((ROOT / "docs/schema" / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(rules)
    objects = list(_objects(rules))
    assert len(objects) > 5
    for each in objects:
        assert "additionalProperties" in each
        if "properties" in each:
            assert each["additionalProperties"] is False
            assert each["required"] == list(each["properties"])


def _objects(node: Any) -> Any:
    if isinstance(node, dict):
        if node.get("type") == "object":
            yield node
        for inner in node.values():
            yield from _objects(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _objects(inner)
