"""``mantelnet trend`` as people call it."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from rich.cells import cell_len

from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "jonge-mantelzorgers"
EXAMPLES = sorted(path.parent for path in ROOT.glob("examples/*/mantelnet.yaml"))
NASTY = ["[bold]x[/bold]", "$x$ $$", "😀 שלום", "a|b `c`", "<script>", "x" * 90, "{0} %s", "=1+1"]
START = "mantelnet: 1\nproject: {name: Samen, date: 2026-03-01}\nambition: {statement: Niemand zorgt alleen}\n"
FIRST = "{id: first, date: 2025-01-01, phase: begin, scores: {town: {commitment: 3, impact: 4, influence: 4}}}"

Call = Callable[..., str]


@pytest.fixture
def shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """What a call prints about a small file."""

    def call(text: str, *options: str, lang: str = "nl", before: str | None = None, code: int = 0) -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        if before is not None:
            older = tmp_path / "older.yaml"
            older.write_text(before, encoding="utf-8")
            options = (*options, "--before", str(older))
        assert run(["trend", str(path), "--lang", lang, *options]) == code
        streams = capsys.readouterr()
        return streams.err if code else streams.out

    return call


def flat(text: str) -> str:
    return " ".join(text.split())


def project(*lines: str, parties: str = "{town: {name: Town}, school: {name: School}}") -> str:
    return START + f"parties: {parties}\n" + "".join(f"{line}\n" for line in lines)


def schema(key: str) -> dict[str, Any]:
    name = "analysis" if key == "trend" else "since"
    whole = json.loads((ROOT / f"docs/schema/{name}-1.schema.json").read_text(encoding="utf-8"))
    return {"$defs": whole["$defs"], **whole["properties"][key]}


def data(screen: str, key: str) -> Any:
    found = json.loads(screen)[key]
    jsonschema.Draft202012Validator(schema(key)).validate(found)
    return found


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_examples_fit_the_screen(example: Path, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    for options in ([], ["--before", str(EXAMPLE)]):
        assert run(["trend", str(example), "--lang", lang, *options]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(cell_len, lines)) <= 80
        assert all(line == line.rstrip() for line in lines)


def test_the_example_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["trend", str(EXAMPLE), "--lang", "nl"]) == 0
    screen = capsys.readouterr().out
    assert "Vergeleken: nulmeting (15 september 2025) met nu (1 maart 2026)." in screen
    assert re.search(r"^Gemeente +3 → 4 ≈ +3 → 4 ≈ +5$", screen, re.MULTILINE)
    # Policy and the support centre: 4 and 4 then, 4 and 2 now. The same two, two points: no chance.
    assert re.search(r"^Welzijn +4 → 3 +3 +4$", screen, re.MULTILINE)
    assert re.search(r"^Oudergroep +3,5 → 2 ° +5 +1 → 2 ≈$", screen, re.MULTILINE)
    assert re.search(r"^Mbo +onbekend → 2 +onbekend → 4 +2$", screen, re.MULTILINE)
    assert "• Welzijn: Kernpartner ~ → Eerst luisteren (doorslaggevend) ~\n" in screen
    assert "• Gemeente: Eerst luisteren (doorslaggevend) ~ → Kernpartner (mogelijk toeval)" in screen
    assert re.search(r"^Belangen +2,5 \(2–3\) +3 \(2–3,5\)  hoger$", screen, re.MULTILINE)


def test_the_same_as_the_section_and_the_json_of_the_analysis(capsys: pytest.CaptureFixture[str]) -> None:
    def out(*arguments: str) -> str:
        assert run([*arguments, "--lang", "nl"]) == 0
        return capsys.readouterr().out

    own = out("trend", str(EXAMPLE)).partition("── Verloop")[2]
    for name in ("trend", "verloop"):
        assert out("analyse", str(EXAMPLE), "--section", name).partition("── Verloop")[2] == own
    assert "── Verloop" not in out("analyse", str(EXAMPLE))
    both = [json.loads(out(c, str(EXAMPLE), "--format", "json"))["trend"] for c in ("trend", "analyse")]
    assert both[0] == both[1]


def test_two_measurements_are_chosen_by_id(shown: Call) -> None:
    second = "{id: second, date: 2025-09-01, scores: {town: {commitment: 5, impact: 4, influence: 4}}}"
    text = project(f"measurements: [{second}, {FIRST}]", "scores: {town: {commitment: 1, impact: 4, influence: 4}}")
    assert re.search(r"Town +5 → 1 +4 +4", shown(text))
    assert "niet op volgorde van datum" in flat(shown(text))
    assert re.search(r"Town +3 → 5 +4 +4", shown(text, "--from", "first", "--to", "second"))
    assert re.search(r"Town +3 → 1 +4 +4", shown(text, "--from", "FIRST"))
    for now in ("now", "nu", "NU"):
        assert re.search(r"Town +3 → 1 +4 +4", shown(text, "--from", "first", "--to", now))
    assert re.search(r"Town +3 → 5 +4 +4", shown(text, "--to", "second"))
    found = data(shown(text, "--from", "first", "--to", "second", "--format", "json"), "trend")
    assert found["from"] == {"measurement": "first", "date": "2025-01-01"}
    assert [each["measurement"] for each in found["measurements"]] == ["first", "second", None]
    assert found["order"]["sorted"] is False


def test_words_that_name_no_measurement(shown: Call) -> None:
    text = project(f"measurements: [{FIRST}]", "scores: {town: {commitment: 1, impact: 4, influence: 4}}")
    refused = shown(text, "--from", "frist", code=2)
    assert 'Er is geen meting "frist". Bedoelt u "first"?' in refused
    assert "Metingen: first en nu." in refused
    assert "eerder zijn" in shown(text, "--from", "nu", "--to", "first", code=2)
    assert "eerder zijn" in shown(text, "--from", "first", "--to", "first", code=2)
    assert "Kies wat u wilt" in shown(text, "--from", "first", before=text, code=2)
    assert "Er is geen meting" in shown(project(), "--from", "x" * 5000, code=2)


def test_one_measurement_says_when_to_measure_again(shown: Call) -> None:
    scores = "scores: {town: {commitment: 1, impact: 4, influence: 4}}"
    screen = flat(shown(project(scores)))
    assert "Er is één meting: nu (1 maart 2026)." in screen
    assert "Spreek nu al een dag af" in screen
    review = flat(shown(project(scores, "agreements: {governance: {review: 2026-09-01}}")))
    assert "uiterlijk voor de dag waarop u samen terugkijkt: 1 september 2026." in review
    passed = flat(shown(project(scores, "agreements: {governance: {review: 2026-01-01}}")))
    assert "Spreek nu al een dag af" in passed
    assert "There is one measurement: now (1 March 2026)." in flat(shown(project(scores), lang="en"))


def test_nothing_measured(shown: Call) -> None:
    assert "Er is nog niets gemeten" in shown(project())
    found = data(shown(project(), "--format", "json"), "trend")
    assert found == {
        "measurements": [], "order": {"sorted": True, "same_day": [], "after_now": []}, "from": None, "to": None,
        "raters": None, "scores": {}, "conditions": None,
    }  # fmt: skip


def test_same_day_and_after_the_reference_date_are_told(shown: Call) -> None:
    later = "{id: later, date: 2026-09-01, scores: {town: {commitment: 3}}}"
    today = "{id: today, date: 2026-03-01, scores: {town: {commitment: 3}}}"
    text = project(f"measurements: [{FIRST}, {today}, {later}]", "scores: {town: {commitment: 4}}")
    screen = flat(shown(text))
    assert "Van dezelfde dag: today en nu." in screen
    assert "Van na de peildatum: later." in screen
    assert "Vergeleken: first (1 januari 2025) met nu (1 maart 2026)." in screen


def test_parties_that_left_stay_in_it(shown: Call) -> None:
    measured = "{id: a, date: 2025-01-01, scores: {gone: {commitment: 3, impact: 4, influence: 4}}}"
    parties = "{town: {name: Town}, gone: {name: Gone, status: left}}"
    text = project(f"measurements: [{measured}]", "scores: {town: {impact: 3}}", parties=parties)
    screen = flat(shown(text))
    assert "Toen gescoord, nu niet: Gone (vertrokken). Wat toen is genoteerd, blijft staan." in screen
    assert "Nu voor het eerst gescoord: Town." in screen
    found = data(shown(text, "--format", "json"), "trend")
    assert found["scores"]["gone"]["impact"]["change"] == "ended"


def test_other_raters_are_said_without_their_codes(shown: Call) -> None:
    measured = "{id: a, date: 2025-01-01, scores: {town: {impact: {zulu: 1, yankee: 2}}}}"
    text = project(f"measurements: [{measured}]", "scores: {town: {impact: {yankee: 2, xray: 5}}}")
    for form in ("terminal", "markdown", "json"):
        assert not re.search("zulu|yankee|xray", shown(text, "--format", form))
    assert "1 beide keren, 1 alleen toen, 1 alleen nu." in flat(shown(text))
    assert "1,5 → 3,5 °" in shown(text)


def test_answers_that_cannot_be_compared(shown: Call) -> None:
    def answers(statement: str, scale: int = 5) -> str:
        rows = ", ".join(f"r{n}: {{{statement}: 3}}" for n in range(3))
        return f"{{scale: {scale}, answers: {{{rows}}}}}"

    def text(before: str, after: str) -> str:
        return project(f"measurements: [{{id: a, date: 2025-01-01, conditions: {before}}}]", f"conditions: {after}")

    screen = flat(shown(text(answers("ambition_1", 4), answers("ambition_1"))))
    assert "liep toen tot 4 en nu tot 5" in screen
    assert "Bij een van de twee staan geen scores" in screen
    assert "andere stellingen" in flat(shown(text(answers("ambition_2"), answers("ambition_1"))))
    assert "ongeveer gelijk" in flat(shown(text(answers("ambition_1"), answers("ambition_1"))))


def test_answers_of_few_people_are_not_shown(shown: Call) -> None:
    few = "{answers: {r1: {ambition_1: 2}, r2: {ambition_1: 5}}}"
    text = project(f"measurements: [{{id: a, date: 2025-01-01, conditions: {few}}}]", f"conditions: {few}")
    screen = shown(text)
    assert re.search(r"Ambitie +<3 +<3 +–", screen)
    found = data(shown(text, "--format", "json"), "trend")
    assert found["conditions"]["conditions"]["ambition"]["before"]["reason"] == "few"


OLDER = """parties: {town: {name: Town}, school: {name: School, status: invited}, club: {name: Club}}
ties: {formal: [{between: [town, club], strength: 2}], informal: [{between: [town, school], strength: 2}]}
actions: [{what: Bellen, owner: town}]
"""
NEWER = """parties: {town: {name: Town}, school: {name: School}, club: {name: Club, status: left}, shop: {name: Shop}}
ties: {formal: [{between: [town, shop], strength: 1}, {between: [town, school], strength: 4}]}
actions: [{what: Bellen, owner: town, status: done}]
"""


def test_an_older_copy(shown: Call) -> None:
    screen = flat(shown(START + NEWER, before=START.replace("2026-03-01", "2025-03-01") + OLDER))
    for words in (
        "toen: 1 maart 2025 · nu: 1 maart 2026",
        "Nieuw in het bestand: Shop.",
        "Vertrokken: Club.",
        "School: uitgenodigd → deelnemer",
        "Nieuw: Town – Shop (1).",
        "Sterker: Town – School (2 → 4).",
        "Weg, omdat een partij niet meer in het netwerk zit: Town – Club (2).",
        "Sindsdien ook formeel vastgelegd: Town – School.",
        "Gedaan: Bellen",
    ):
        assert words in screen
    found = data(shown(START + NEWER, "--format", "json", before=START + OLDER), "since")
    assert [tie["change"] for tie in found["ties"]] == ["stronger", "new", "left"]
    assert found["actions_done"] == [{"what": "Bellen", "owner": "town", "about": None, "due": None}]


def test_copies_that_say_something_first(shown: Call) -> None:
    later = START.replace("2026-03-01", "2027-03-01")
    assert "Moeten ze andersom?" in flat(shown(START + NEWER, before=later + OLDER))
    assert "Er is niets anders" in flat(shown(START + NEWER, before=START + NEWER))
    other = START + "parties: {x: {name: X}}\n"
    assert "Gaan ze over hetzelfde netwerk?" in flat(shown(START + NEWER, before=other))
    renamed = START + NEWER.replace("shop", "store")
    assert "Die zien we als dezelfde partij: shop → store." in flat(shown(renamed, before=START + NEWER))


def test_an_older_copy_with_errors_or_that_is_not_there(shown: Call, tmp_path: Path) -> None:
    assert run(["trend", str(EXAMPLE), "--before", str(tmp_path / "none.yaml")]) == 3
    shown(START + NEWER, before=START + "parties: {town: {nam: Town}}\n", code=1)


def test_an_older_copy_from_standard_input(
    shown: Call, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stream:
        buffer = io.BytesIO((START + OLDER).encode())

    monkeypatch.setattr(sys, "stdin", Stream())
    assert "Gedaan: Bellen" in shown(START + NEWER, "--before", "-")
    assert run(["trend", "-", "--before", "-"]) == 2
    assert "--before" not in capsys.readouterr().out


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names(name: str, shown: Call) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    parties = f"{{town: {{name: {quoted}}}, school: {{name: School}}}}"
    text = project(
        f"measurements: [{FIRST}]", "scores: {town: {commitment: 5, impact: 4, influence: 4}}", parties=parties
    )
    older = project("ties: {formal: [{between: [town, school]}]}", parties=parties)
    for options in ({}, {"before": older}):
        screen = shown(text, **options)
        assert max(map(cell_len, screen.splitlines())) <= 80
        assert name[:12] in screen
        shown(text, "--format", "markdown", **options)
