"""What stands out, as people see it: why, the figures, how firm, and a question."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.analysis import analyse, in_turn
from mantelnet.cli import run
from mantelnet.firmness import PARTY_LIMIT, TOO_LARGE
from mantelnet.project import open_project
from mantelnet.sections import report
from mantelnet.sections.section import View
from mantelnet.signals import SIGNALS
from mantelnet.signals.signal import Insight
from mantelnet.text import NOTHING

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples/jonge-mantelzorgers"
SCHEMA = json.loads((ROOT / "docs/schema/analysis-1.schema.json").read_text(encoding="utf-8"))


def screen(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["analyse", *arguments, "--lang", "nl"]) == 0
    return " ".join(capsys.readouterr().out.split())


def write(tmp_path: Path, parties: int, ties: str, *more: str) -> str:
    path = tmp_path / "mantelnet.yaml"
    lines = [f"  p{n}: {{name: P{n}}}\n" for n in range(parties)]
    head = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n"
    path.write_text(head + "".join(lines) + f"ties: {{informal: [{ties}]}}\n" + "".join(more), encoding="utf-8")
    return str(path)


def chain(parties: int) -> str:
    return ", ".join(f"{{between: [p{n}, p{n + 1}], strength: 2}}" for n in range(parties - 1))


def test_all_five_stand_together(capsys: pytest.CaptureFixture[str]) -> None:
    text = screen(capsys, str(EXAMPLE), "--section", "signals")
    assert (
        "Zonder Zorgoverleg is er geen weg meer van Basisscholen, Lindercollege en Mbo naar de rest van het netwerk. "
        "Valt die ene weg weg, dan verliezen mensen elkaar uit het oog. "
        "Zonder Zorgoverleg zijn er delen van 19 en 3 partijen. Stevig: ook met wat relaties minder blijft dit zo. "
        "Klopt dit, en wie kan daar ook contact leggen?"
    ) in text
    assert "Jeugd-ggz met JGZ." in text
    assert "Partijen in deze sectoren: 5 en 6. Hangt af van die ene relatie." in text
    assert text.endswith("kan die conclusie nog veranderen. Klopt dit beeld? Wie mist u?")


def test_why_it_matters_is_said_once_for_each_kind(capsys: pytest.CaptureFixture[str]) -> None:
    text = screen(capsys, str(EXAMPLE), "--section", "signals", "--signals", "40")
    for signal in SIGNALS:
        assert text.count(signal.matters.nl) <= 1
    assert text.count("Mantelzorgers hebben hulp uit meer sectoren nodig.") == 1


def test_not_a_word_about_firmness_where_nothing_rests_on_ties(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = "scores:\n  p0: {commitment: 3, impact: 3, influence: 5}\n"
    text = screen(capsys, write(tmp_path, 2, "", scores), "--section", "signals")
    assert "Score voor invloed: P0 5." in text
    assert "tevig" not in text


def test_a_large_network_says_once_that_it_was_not_tested(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, PARTY_LIMIT + 1, chain(PARTY_LIMIT + 1))
    text = screen(capsys, path)
    assert text.count(TOO_LARGE.nl) == 1
    assert "tevig" not in text.replace(TOO_LARGE.nl, "")
    assert run(["analyse", path, "--format", "json", "--lang", "nl"]) == 0
    data = json.loads(capsys.readouterr().out)
    Draft202012Validator(SCHEMA).validate(data)
    assert data["firmness"]["all"]["skipped"]
    assert {s["firmness_missing"] for s in data["signals"] if s["id"] == "single-point-of-failure"} == {
        "network_too_large"
    }


def test_at_the_bound_it_is_tested(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = screen(capsys, write(tmp_path, 40, chain(40)), "--section", "signals")
    assert "Hangt af van één relatie, bijvoorbeeld P" in text


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(EXAMPLE), "--format", "json", "--lang", "nl"]) == 0
    data = json.loads(capsys.readouterr().out)
    first: dict[str, Any] = {}
    for signal in data["signals"]:
        first.setdefault(signal["id"], signal)
    cut = first["single-point-of-failure"]
    assert cut["firmness"]["word"] == "firm"
    assert cut["firmness"]["single_tie"] is None
    assert cut["firmness_missing"] is None
    assert cut["next_step"].startswith("Zoek naast Zorgoverleg")
    assert cut["evidence"] == "Zonder Zorgoverleg zijn er delen van 19 en 3 partijen."
    bridge = first["only-bridge-between-sectors"]["firmness"]
    assert (bridge["word"], bridge["single_tie"], bridge["single_ties"]) == ("one_tie", ["jgz", "jeugd-ggz"], 1)
    assert first["raters-differ"]["firmness"] is None
    assert first["raters-differ"]["firmness_missing"] == "not_about_ties"
    assert {p: f["word"] for p, f in data["firmness"]["all"]["cut_points"].items()} == {
        "steunpunt": "firm",
        "zorgoverleg": "firm",
    }
    assert data["firmness"]["all"]["pieces"] is None  # one party has no tie yet, so nothing is said
    assert data["firmness"]["informal"]["no_cut_point"] is None  # there are some
    assert run(["analyse", str(ROOT / "examples/knoke-welfare-organisations"), "--format", "json"]) == 0
    everybody = json.loads(capsys.readouterr().out)["firmness"]["all"]
    assert (everybody["pieces"]["word"], everybody["no_cut_point"]["word"]) == ("firm", "firm")
    assert everybody["cut_points"] == {}


def test_the_network_in_words_and_the_table_tell_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, 5, chain(5))
    text = screen(capsys, path, "--section", "network", "--section", "parties")
    assert "Iedereen kan iedereen bereiken, direct of via anderen. Hangt af van één relatie, bijvoorbeeld P0" in text
    assert "P1 (hangt af van één relatie), P2" in text
    assert "*? hetzelfde, maar dat hangt af van één relatie of is onzeker." in text
    closed = write(tmp_path, 5, "{between: [p0, p1, p2, p3, p4], strength: 2}")
    text = screen(capsys, closed, "--section", "network", "--section", "parties")
    assert "Geen enkele partij is de enige weg naar anderen. Stevig:" in text
    assert "*" not in text
    apart = write(tmp_path, 7, "{between: [p0, p1, p2, p3], strength: 2}, {between: [p4, p5, p6], strength: 2}")
    text = screen(capsys, apart, "--section", "network")
    assert "Het grootste deel telt 4 partijen. Stevig:" in text


def insights(*kinds: str) -> list[tuple[Any, Insight]]:
    by_id = {signal.id: signal for signal in SIGNALS}
    return [(by_id[kind], Insight(NOTHING, NOTHING, NOTHING, NOTHING, (str(n),))) for n, kind in enumerate(kinds)]


def test_no_kind_fills_the_list() -> None:
    found = insights("single-point-of-failure", "single-point-of-failure", "single-point-of-failure", "to-invite")
    assert [insight.parties for _, insight in in_turn(found)] == [("0",), ("1",), ("3",), ("2",)]
    assert in_turn([]) == ()
    assert list(in_turn(found[1:])) == found[1:]


def test_the_first_ten_hold_at_most_two_of_a_kind() -> None:
    for path in sorted(ROOT.glob("examples/*/mantelnet.yaml")):
        project = open_project(path.read_bytes(), path.name).project
        assert project is not None
        kinds = [signal.id for signal, _ in analyse(project).insights[:10]]
        assert max(map(kinds.count, kinds), default=0) <= 2


def test_no_signals_at_all(tmp_path: Path) -> None:
    project = open_project(Path(write(tmp_path, 2, "")).read_bytes(), "x").project
    assert project is not None
    parts = report(View(analyse(project))).parts
    assert "signals" not in [part.id for part in parts]


@pytest.mark.parametrize("most", ["0", "1", "13"])
def test_as_many_as_asked_for(most: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = screen(capsys, str(EXAMPLE), "--section", "signals", "--signals", most)
    assert ("2. " in text) == (int(most) > 1)
    assert "Met --signals 16 ziet u ze allemaal." in text
