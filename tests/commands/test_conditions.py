"""``mantelnet conditions`` as people call it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from rich.cells import cell_len

from mantelnet.cli import run
from mantelnet.statements import STATEMENTS

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "examples" / "jonge-mantelzorgers"
START = """mantelnet: 1
project: {name: Samen, date: 2026-03-01}
ambition: {statement: Niemand zorgt alleen}
parties:
  town: {name: Town}
  gone: {name: Gone, status: left}
"""
FORMATS = ["terminal", "markdown", "json"]
NASTY = ["[bold]x[/bold]", "$x$ $$", "😀 שלום", "a|b `c`", "<script>", "x" * 90, "{0} %s", "=1+1"]


def shown(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str, lang: str = "nl") -> str:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    assert run(["conditions", str(path), "--lang", lang, *options]) == 0
    return capsys.readouterr().out


def words(text: str) -> str:
    return " ".join(text.split())


def answers(*lines: str, more: str = "") -> str:
    rows = "".join(f"    r{n}: {{{line}}}\n" for n, line in enumerate(lines, 1))
    return f"{START}conditions:\n{more}  answers:\n{rows}"


def schema() -> dict[str, Any]:
    whole = json.loads((ROOT / "docs/schema/analysis-1.schema.json").read_text(encoding="utf-8"))
    return {"$defs": whole["$defs"], **whole["properties"]["conditions"]}


def data(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    found = json.loads(shown(text, tmp_path, capsys, "--format", "json", *options))["conditions"]
    jsonschema.Draft202012Validator(schema()).validate(found)
    return found


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("options", [[], ["--questionnaire"], ["--internal"]])
def test_the_example_fits_the_screen(options: list[str], lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["conditions", str(EXAMPLE), "--lang", lang, *options]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert all(line == line.rstrip() for line in lines)


def test_the_example_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["conditions", str(EXAMPLE), "--lang", "nl"]) == 0
    screen = capsys.readouterr().out
    # Their own medians on interests: 3.5, 3, 3, 2, 2.5 and 3.5.
    assert "Belangen     ··━━●━···    3 (2–3,5)  6          2\n" in screen
    # Organisation 1: 5, 4, 2, 1, 1 and 4.
    assert "Het is helder hoe we besluiten nemen.   ━━━━●━━━━  3 (1–5) ≠  6          0   2,5\n" in screen
    assert screen.index("Belangen ") < screen.index("Proces ") < screen.index("Ambitie ")


def test_it_is_a_section_of_the_analysis_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    outputs = []
    for call in (["conditions"], ["analyse", "--section", "condities"], ["analyse", "--section", "conditions"]):
        assert run([call[0], str(EXAMPLE), *call[1:], "--lang", "nl"]) == 0
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1] == outputs[2]
    assert run(["analyse", str(EXAMPLE), "--lang", "nl"]) == 0
    assert "── De vijf condities" not in capsys.readouterr().out


def test_the_same_data_as_in_the_analysis(capsys: pytest.CaptureFixture[str]) -> None:
    both = []
    for command in ("conditions", "analyse"):
        assert run([command, str(EXAMPLE), "--format", "json"]) == 0
        both.append(json.loads(capsys.readouterr().out)["conditions"])
    assert both[0] == both[1]
    assert list(both[0]["conditions"]) == ["ambition", "interests", "relations", "organisation", "process"]


# Without or with few answers


def test_no_answers_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in (START, answers(""), START + "conditions: {respondents: {r1: {party: town}}}\n"):
        screen = words(shown(text, tmp_path, capsys))
        assert "Nog niemand heeft gezegd hoe het samenwerken gaat." in screen
        assert "mantelnet conditions --questionnaire" in screen
        assert data(text, tmp_path, capsys) is None


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("n", [1, 2])
def test_what_one_or_two_people_said_changes_nothing(
    n: int, form: str, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outputs = set()
    for answer in ("1", "3", "5", "dont_know"):
        text = answers(*[f"ambition_1: {answer}, process_2: {answer}"] * n)
        outputs.add(shown(text, tmp_path, capsys, "--format", form, lang=lang))
    assert len(outputs) == 1


@pytest.mark.parametrize("form", FORMATS)
def test_nor_does_a_statement_that_two_of_many_answered(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Only statement 2 differs, and it does not move the median of anybody.
    def file(one: str, other: str) -> str:
        return answers(
            f"process_1: 3, process_2: {one}, process_3: 3, process_4: 3, process_5: 3",
            f"process_1: 3, process_2: {other}, process_3: 3, process_4: 3, process_5: 3",
            "process_1: 4",
        )

    outputs = {shown(file(*pair), tmp_path, capsys, "--format", form) for pair in (("1", "5"), ("2", "2"), ("4", "1"))}
    assert len(outputs) == 1
    if form != "json":
        assert "minder dan drie antwoorden: niet getoond" in outputs.pop()


@pytest.mark.parametrize("n", [1, 2])
def test_few_people_read_why_and_what_to_do(n: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = words(shown(answers(*["ambition_1: 4"] * n), tmp_path, capsys))
    assert "Minder dan drie personen gaven antwoord." in screen
    assert "--questionnaire" in screen
    assert "●" not in screen


def test_internal_shows_them_with_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answers("ambition_1: 4", "ambition_1: 5")
    screen = words(shown(text, tmp_path, capsys, "--internal"))
    assert "Alleen voor eigen gebruik: geef dit niet door." in screen
    assert "4,5 (4–5)" in screen
    assert data(text, tmp_path, capsys, "--internal")["conditions"]["ambition"]["median"] == 4.5
    one = words(shown(answers("ambition_1: 4"), tmp_path, capsys, "--internal", lang="en"))
    assert "For your own use" in one
    assert "Answers from 1 person" in one


def test_nobody_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answers(*["ambition_1: weet_niet, process_1: weet_niet"] * 3)
    screen = words(shown(text, tmp_path, capsys))
    assert 'Vaak "weet niet": Proces en Ambitie.' in screen
    assert "●━" not in screen
    found = data(text, tmp_path, capsys)
    assert found["conditions"]["ambition"]["reason"] == "nobody_knows"
    assert found["conditions"]["ambition"]["dont_know"] == 3
    assert found["conditions"]["relations"]["reason"] == "unanswered"


def test_all_agree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = words(shown(answers(*["ambition_1: 4, process_1: 4"] * 3), tmp_path, capsys))
    assert "De condities zijn ongeveer gelijk." in screen
    assert "≠" not in screen
    assert "lopen het meest uiteen" not in screen


# Two measurements


def earlier(answer: str, scale: int = 5) -> str:
    rows = "".join(f"        r{n}: {{{answer}}}\n" for n in range(1, 4))
    head = "measurements:\n  - id: start\n    date: 2025-09-15\n    conditions:\n"
    return f"{head}      scale: {scale}\n      answers:\n{rows}"


def twice(then: str, scale: int = 5) -> str:
    return answers(*["ambition_1: 4"] * 3) + earlier(then, scale)


def test_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = words(shown(twice("ambition_1: 2"), tmp_path, capsys))
    assert "Conditie Toen Nu Ambitie 2 4 hoger" in screen
    assert "meting “start” van 15 september 2025, 3 personen" in screen
    assert words(shown(twice("ambition_1: 4"), tmp_path, capsys)).count("ongeveer gelijk") == 1
    found = data(twice("ambition_1: 2"), tmp_path, capsys)
    assert found["conditions"]["ambition"]["change"]["direction"] == "higher"
    assert found["previous"] == {
        "measurement": "start", "date": "2025-09-15", "scale": 5, "people": 3, "returned": 3, "comparable": True
    }  # fmt: skip


def test_another_scale_shows_no_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = words(shown(twice("ambition_1: 2", scale=4), tmp_path, capsys))
    assert "hebben een schaal die tot 4 loopt; nu loopt die tot 5" in screen
    assert "Toen" not in screen
    found = data(twice("ambition_1: 2", scale=4), tmp_path, capsys)
    assert found["conditions"]["ambition"]["change"] is None
    assert found["previous"]["comparable"] is False


def test_other_statements_show_no_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = words(shown(twice("process_1: 2"), tmp_path, capsys))
    assert "gaan over andere stellingen" in screen
    assert "Toen" not in screen


def test_answers_in_measurements_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = START + earlier("ambition_1: 2")
    screen = words(shown(text, tmp_path, capsys))
    assert "Antwoorden van 3 personen, meting “start” van 15 september 2025." in screen
    assert data(text, tmp_path, capsys)["round"] == {"measurement": "start", "date": "2025-09-15"}


def test_without_a_reference_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answers(*["ambition_1: 4"] * 3).replace(", date: 2026-03-01", "")
    assert "Antwoorden van 3 personen, zonder datum." in words(shown(text, tmp_path, capsys))


# Who, which statements, which scale


def test_answers_of_a_party_that_left_count_and_it_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    who = "  respondents: {r1: {party: gone}, r2: {party: town}, r3: {}, r4: {}}\n"
    text = answers("ambition_1: 1", "ambition_1: 4", "ambition_1: 5", more=who)
    screen = words(shown(text, tmp_path, capsys))
    assert "De partij van 1 persoon is inmiddels vertrokken." in screen
    assert "Nog geen antwoorden van 1 deelnemer." in screen
    assert "4 (1–5)" in screen
    found = data(text, tmp_path, capsys)
    assert (found["people"], found["left"], found["silent"]) == (3, 1, 1)


def test_everybody_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answers(*["relations_1: 2, interests_1: 2"] * 3).replace("Town}", "Town, status: left}")
    found = data(text, tmp_path, capsys)["conditions"]
    assert (found["relations"]["median"], found["relations"]["links"]) == (2, [])


def test_own_statements_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = '  statements: {process_6: "Wij vieren wat lukt."}\n'
    screen = shown(answers(*["process_6: 4"] * 3, more=own), tmp_path, capsys)
    assert "Wij vieren wat lukt." in screen
    assert not any(text.nl in screen for text in STATEMENTS.values())
    found = data(answers(*["process_6: 4"] * 3, more=own), tmp_path, capsys)
    assert [s["own"] for s in found["conditions"]["process"]["statements"]] == [True]


def test_a_scale_of_four(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(answers("process_1: 1", "process_1: 2", "process_1: 4", more="  scale: 4\n"), tmp_path, capsys)
    assert "4 is helemaal wel" in words(screen)
    assert "1     4" in screen
    assert "━━●━━━━" in screen


# The blank list


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_the_list_holds_every_statement_once(
    form: str, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = '  statements: {process_6: "Wij vieren wat lukt.", ambition_1: "Onze eigen zin."}\n'
    text = answers("ambition_1: 4", more=own)
    screen = words(shown(text, tmp_path, capsys, "--questionnaire", "--format", form, lang=lang))
    boxes = screen.count("☐")
    assert boxes == 23 * 6
    told = screen.replace("☐ ", "").replace("☐", "")
    for name, statement in STATEMENTS.items():
        said = statement.nl if lang == "nl" else statement.en
        if form == "markdown":
            assert (said in told) == (name != "ambition_1")
    assert "Wij vieren wat lukt." in told
    assert "Onze eigen zin." in told
    assert ("weet niet" if lang == "nl" else "don't know") in told


def test_the_list_follows_the_scale(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(START + "conditions: {scale: 4}\n", tmp_path, capsys, "--questionnaire")
    assert screen.count("☐") == 22 * 5
    assert "4 helemaal wel" in words(screen)


def test_the_list_for_a_form_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = '  statements: {ambition_5: "Eigen."}\n'
    found = json.loads(
        shown(answers("ambition_1: 4", more=own), tmp_path, capsys, "--questionnaire", "--format", "json")
    )["questionnaire"]
    assert found["scale"] == 5
    assert [s["id"] for s in found["statements"]][:6] == [f"ambition_{n}" for n in range(1, 6)] + ["interests_1"]
    assert [s["id"] for s in found["statements"] if s["own"]] == ["ambition_5"]
    assert found["statements"][0]["text"] == STATEMENTS["ambition_1"].nl


def test_a_list_to_a_file_of_any_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("lijst.md", "lijst.txt", "lijst.json"):
        shown(START, tmp_path, capsys, "--questionnaire", "--output", str(tmp_path / name))
        assert STATEMENTS["relations_2"].nl in (tmp_path / name).read_text(encoding="utf-8")


def test_a_blank_list_holds_nothing_internal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["conditions", str(EXAMPLE), "--questionnaire", "--internal", "--lang", "nl"]) == 2
    assert "laat --internal weg" in capsys.readouterr().err


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("options", [[], ["--questionnaire"]])
def test_nasty_words_are_shown_as_they_are(
    name: str, options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = answers(*["process_6: 4, process_1: 1"] * 3, more=f"  statements: {{process_6: {quoted}}}\n")
    text = text.replace("{name: Town}", f"{{name: {quoted}}}")
    screen = shown(text, tmp_path, capsys, *options)
    assert name in screen or len(name) > 60
    assert max(map(cell_len, screen.splitlines())) <= 80
    assert "<script>" not in shown(text, tmp_path, capsys, *options, "--format", "markdown")
    assert json.loads(shown(text, tmp_path, capsys, *options, "--format", "json"))


@pytest.mark.parametrize("silent", ["r4:", "r4: {}", "r4: {ambition_1: }"])
def test_who_answered_nothing_is_counted(silent: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answers(*["ambition_1: 4"] * 3) + f"    {silent}\n"
    assert "Nog geen antwoorden van 1 deelnemer." in words(shown(text, tmp_path, capsys))
    assert "No answers yet from 1 respondent." in words(shown(text, tmp_path, capsys, lang="en"))


def test_the_same_silent_person_is_counted_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = "  respondents: {r1: {}, r2: {}, r3: {}, r4: {}}\n"
    text = answers(*["ambition_1: 4"] * 3, more=listed) + "    r4:\n"
    assert "Nog geen antwoorden van 1 deelnemer." in words(shown(text, tmp_path, capsys))


def test_nobody_answered_anything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"{START}conditions:\n  answers:\n    r1:\n    r2: {{}}\n"
    assert "Nog niemand heeft gezegd hoe het samenwerken gaat." in words(shown(text, tmp_path, capsys))


def test_a_table_of_nothing_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = answers("ambition_1: 4, process_1: 2", "ambition_1: 4", "ambition_1: 3, process_1: dont_know")
    screen = shown(text, tmp_path, capsys)
    assert screen.count("Stelling ") == 1
    assert "Elke stelling heeft minder dan drie antwoorden." in words(screen)
    assert "– geen getal om te laten zien." in screen
