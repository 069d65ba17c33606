"""``mantelnet differences`` as people call it, and the sections about raters in ``mantelnet analyse``."""

import json
import re
from collections.abc import Mapping
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from mantelnet.cli import run

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
RICH = "jonge-mantelzorgers"
FORMS = ("terminal", "markdown", "json")
NASTY = ("[bold]x[/bold]", "$x$", "😀", "a|b", "x" * 60, "[/]")
#: Codes that stand nowhere else in the output.
CODES = ("rater-zulu", "rater-yankee", "rater-xray", "rater-whisky")


def project(scores: Mapping[str, Mapping[str, Any]], names: Mapping[str, str] | None = None, extra: str = "") -> str:
    """A project file with these scores, by party and dimension."""
    lines = ["mantelnet: 1", "project: {name: Raters}", "ambition: {statement: Together}", "parties:"]
    lines += [
        f"  {party}: {{name: {json.dumps((names or {}).get(party, party.upper()), ensure_ascii=False)}}}"
        for party in scores
    ]
    given = {party: each for party, each in scores.items() if each}
    return "\n".join(lines) + "\n" + extra + (f"scores: {json.dumps(given)}\n" if given else "")


@pytest.fixture
def shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def show(text: str, *options: str, command: str = "differences", language: str = "nl", code: int = 0) -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        assert run([command, str(path), "--lang", language, *options]) == code
        printed = capsys.readouterr()
        return printed.err if code else printed.out

    return show


def one_line(screen: str) -> str:
    return " ".join(screen.split())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("options", [[], ["--raters"], ["--blind"]])
def test_every_example_fits_the_screen(
    example: str, language: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["differences", str(ROOT / "examples" / example), *options, "--lang", language]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
    assert not any(line != line.rstrip() for line in screen.splitlines())


def test_what_the_example_shows(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["differences", str(ROOT / "examples" / RICH), "--lang", "nl"]) == 0
    screen = one_line(capsys.readouterr().out)
    assert "Welzijn commitment 3 2–4 ≠ 2 Huisartsen invloed 4 3–5 ≠ 2 Lindercollege commitment 3 2–4 ≠ 3" in screen
    assert "Jongerenwerk invloed 3,5 3–4 2 Zorgoverleg commitment 5 4–5 3" in screen
    assert "Wat ziet de een wat de ander niet ziet?" in screen
    assert "• Even Ik: invloed 1–3 Wat kan deze partij versnellen, betalen of tegenhouden?" in screen
    assert not re.search(r"\b(beleid|onderwijs)\b", screen)


def test_who_said_what_only_on_request(shown: Any) -> None:
    text = project({"a": {"impact": {CODES[0]: 2, CODES[1]: 5, CODES[2]: "unknown", CODES[3]: 3}}})
    for form in FORMS:
        assert CODES[0] not in shown(text, "--format", form)
        assert CODES[0] in shown(text, "--raters", "--format", form)
    screen = one_line(shown(text, "--raters", "--format", "markdown"))
    assert "rater-zulu 2, rater-yankee 5, rater-xray onbekend, rater-whisky 3" in screen
    assert "| 3 | 2–5 ≠ | 3, 1 onbekend |" in screen


def test_the_answers_that_look_alike_have_words_of_their_own(shown: Any) -> None:
    text = project(
        {
            "a": {"commitment": {"r1": 1, "r2": 4}, "impact": {"r1": 3, "r2": 4}, "influence": {"r1": 3, "r2": 3}},
            "b": {"commitment": {"r1": 1, "r2": "unknown"}, "impact": 2, "influence": "unknown"},
            "c": {},
        }
    )
    dutch, english = one_line(shown(text)), one_line(shown(text, language="en"))
    for words in (
        "twee punten of meer verschil ≠ 1 0 0", "één punt verschil 0 1 0", "dezelfde score 0 0 1",
        "één score, anderen weten het niet 1 0 0", "één score 0 1 0", "onbekend: niemand weet het 0 0 1",
        "niet gescoord 1 1 1", "B commitment 1 1 1, 1 onbekend",
        "B: één score op commitment, terwijl anderen het niet weten.", "bij wie kunnen we het navragen?",
    ):  # fmt: skip
        assert words in dutch
    for words in ("two points or more apart ≠ 1 0 0", "one score, others do not know 1 0 0", "not scored 1 1 1"):
        assert words in english


@pytest.mark.parametrize("options", [[], ["--blind"]])
def test_nothing_to_compare(options: list[str], shown: Any) -> None:
    assert "Er valt nog niets te vergelijken" in one_line(shown(project({"a": {"impact": 3}}), *options))
    assert 'Er zijn nog geen scores. Daarom valt er niets te vergelijken. Vul "scores" in.' in one_line(
        shown(project({"a": {}}), *options)
    )
    assert json.loads(shown(project({"a": {}}), *options, "--format", "json"))["scores"][0]["standing"] == "not_scored"


def test_everybody_left(shown: Any) -> None:
    text = project({"a": {"impact": {"r1": 1, "r2": 5}}}).replace('name: "A"', 'name: "A", status: left')
    assert "Er zijn nog geen scores" in one_line(shown(text))
    assert json.loads(shown(text, "--format", "json"))["scores"] == []


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, shown: Any) -> None:
    scores = {"commitment": {"r1": 1, "r2": 5, "a": 5}, "impact": {"r1": 3, "a": "unknown"}, "influence": 3}
    text = project({"a": scores}, {"a": name})
    for options in ([], ["--raters"], ["--blind"]):
        screen = shown(text, *options)
        assert name[:20] in screen
        assert max(map(cell_len, screen.splitlines())) <= 80
        for line in shown(text, *options, "--format", "markdown").splitlines():
            if line.startswith("|"):
                assert len(re.findall(r"(?<!\\)\|", line)) in (5, 6, 7)
    for section in ("stevigheid", "verschillen", "krachtenveld"):
        assert name[:14] in shown(text, "--section", section, command="analyse")


def test_own_view_beside_the_others(shown: Any) -> None:
    text = project(
        {
            "town": {"commitment": {"town": 5, "r1": 2, "r2": 4}, "impact": {"town": "unknown"}},
            "church": {"commitment": {"town": 3, "r1": 3}},
        }
    )
    screen = one_line(shown(text))
    assert "Hoe partijen zichzelf zien" in screen
    assert "TOWN commitment 5 3 (2–4, n=2) ≠" in screen
    assert "TOWN impact onbekend niemand anders scoorde" in screen
    assert "Wat weet deze partij van zichzelf wat anderen niet zien? En wat zien anderen?" in screen
    assert screen.count("CHURCH") == 1  # another party's id is a rater as any other
    data = json.loads(shown(text, "--format", "json"))
    assert data["own_views"] == [
        {
            "party": "town", "dimension": "commitment", "own": 5, "gap": 2, "differs": True,
            "others": {"value": 3, "n": 2, "min": 2, "max": 4},
        },
        {"party": "town", "dimension": "impact", "own": "unknown", "others": None, "gap": None, "differs": False},
    ]  # fmt: skip


def test_blind_and_raters_do_not_go_together(shown: Any) -> None:
    assert "niet allebei" in shown(project({"a": {}}), "--raters", "--blind", code=2)


BLIND = {
    "a": {"commitment": {CODES[0]: 1, CODES[1]: 4}, "impact": {CODES[0]: 2, CODES[2]: 4, CODES[3]: 5}},
    "b": {"commitment": {CODES[0]: 3, CODES[1]: 4}, "impact": {CODES[2]: 2, CODES[3]: "unknown"}},
    "c": {"commitment": {"c": 5, CODES[0]: 1}, "impact": {CODES[1]: "unknown"}, "influence": {CODES[2]: 3}},
    "d": {"commitment": {CODES[0]: 2, CODES[1]: 4}},
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_blind_holds_no_code_of_a_rater(form: str, language: str, shown: Any) -> None:
    blind = shown(project(BLIND), "--blind", "--format", form, language=language)
    open_ = shown(project(BLIND), "--raters", "--format", form, language=language)
    for code in CODES:
        assert code not in blind
        assert code in open_


@pytest.mark.parametrize("form", FORMS)
def test_blind_is_the_same_whoever_gave_which_score(form: str, shown: Any) -> None:
    """Codes and their order are all that is changed, and the own view goes with its code."""
    first = shown(project(BLIND), "--blind", "--format", form)
    for order in permutations(CODES):
        other = dict(zip((*CODES, "c"), (*reversed(order), "somebody"), strict=True))
        turned = {
            p: {d: {other[r]: s for r, s in reversed(given.items())} for d, given in each.items()}
            for p, each in BLIND.items()
        }
        assert shown(project(turned), "--blind", "--format", form) == first


@pytest.mark.parametrize("form", FORMS)
def test_blind_hides_the_scores_of_fewer_than_three(form: str, shown: Any) -> None:
    """Two scores that differ look like any two that differ, two that agree like any that agree, one like any other."""
    first = shown(project(BLIND), "--blind", "--format", form)
    other = {party: {d: dict(given) for d, given in each.items()} for party, each in BLIND.items()}
    other["a"]["commitment"] = {CODES[3]: 5, CODES[2]: 1}
    other["b"]["commitment"] = {CODES[2]: 5, CODES[3]: 5, CODES[0]: "unknown"}
    other["b"]["impact"] = {CODES[1]: 5}
    other["d"]["commitment"] = {CODES[0]: 5, CODES[1]: 3}
    assert shown(project(other), "--blind", "--format", form) == first


def test_blind_shows_what_three_people_say(shown: Any) -> None:
    data = json.loads(shown(project(BLIND), "--blind", "--format", "json"))
    assert data["blind"] is True
    assert data["own_views"] == []
    assert {"party": "a", "dimension": "impact", "standing": "differ", "value": 4, "n": 3, "unknown": None, "min": 2,
            "max": 5, "ratings": None}.items() <= data["scores"][0].items()  # fmt: skip
    words = {each["standing"] for each in data["scores"]}
    assert words == {"differ", "agree", "too_few", "unknown", "not_scored"}
    screen = one_line(shown(project(BLIND), "--blind"))
    assert "A impact 4 2–5 ≠ 3 A commitment verschilt ≠ minder dan 3" in screen
    assert "B commitment komt overeen minder dan 3" in screen
    assert "Hoe partijen zichzelf zien" not in screen


def test_json_has_the_keys_of_the_manual(shown: Any) -> None:
    data = json.loads(shown(project(BLIND), "--raters", "--format", "json", language="en"))
    assert list(data) == ["mantelnet", "project", "blind", "scores", "own_views"]
    assert len(data["scores"]) == 12
    for page in ("docs/en/manual/differences.md", "docs/nl/handleiding/verschillen.md"):
        words = (ROOT / page).read_text(encoding="utf-8")
        for each in (*data["scores"], *data["own_views"]):
            assert all(f"`{name}`" in words for name in each)
            assert f"`{each.get('standing', 'party')}`" in words
    first = data["scores"][0]
    assert first["ratings"] == {CODES[0]: 1, "c": 5}
    assert first["question"].startswith("What does one person see that the other does not? Where do the interests")
    assert all((each["question"] is None) == (each["standing"] != "differ") for each in data["scores"])


@pytest.mark.parametrize("section", ["differences", "verschillen", "robustness", "stevigheid"])
def test_on_request_in_analyse(section: str, shown: Any) -> None:
    text = project(BLIND)
    for form in ("terminal", "markdown"):
        screen = shown(text, "--section", section, "--format", form, command="analyse")
        assert not any(code in screen for code in CODES)
        usual = shown(text, "--format", form, command="analyse")
        assert "Waar scores verschillen" not in usual
        assert "Hoe stevig is elke klasse?" not in usual


def test_no_scores_says_why_there_is_nothing(shown: Any) -> None:
    for section in ("verschillen", "stevigheid"):
        screen = one_line(shown(project({"a": {}}), "--section", section, command="analyse"))
        assert 'Vul "scores" in.' in screen


FIRM = {
    "firm": {"commitment": 2, "impact": 4, "influence": 4},
    "edge": {"commitment": {"r1": 5, "r2": 5}, "impact": 5, "influence": 3},
    "wide": {"commitment": 5, "impact": 2, "influence": 2},
    "stranger": {"commitment": "unknown", "impact": 2, "influence": 2},
    "half": {"commitment": 3},
}


def test_the_section_on_how_firm_a_class_is(shown: Any) -> None:
    screen = one_line(shown(project(FIRM), "--section", "stevigheid", command="analyse"))
    assert "WIDE Inzetbaar waar nodig open 12 – – EDGE Kernpartner op de grens 18 2/2 2/2 FIRM Eerst" in screen
    assert "• WIDE: impact +1 geeft Betrokken, nog weinig invloed; invloed +1 geeft Deuropener" in screen
    assert "• FIRM" not in screen  # it takes two points
    assert "Een score is onbekend: STRANGER. Maak eerst kennis." in screen
    assert "Nog niet alle drie de scores zijn ingevuld: HALF." in screen
    assert "vraag het na voordat u iets doet" in screen
    assert "[mantelnet]" in screen
    english = one_line(shown(project(FIRM), "--section", "robustness", command="analyse", language="en"))
    assert "• EDGE: influence −1 gives Involved, little say yet" in english
    assert "ask before you act" in english


def test_without_several_raters_there_are_no_columns_for_them(shown: Any) -> None:
    screen = shown(project({"firm": FIRM["firm"]}), "--section", "stevigheid", command="analyse")
    assert "Mensen" not in screen
    assert "verandert de klasse" not in screen


def test_cards_say_in_one_line_how_firm_and_what_else_is_possible(shown: Any) -> None:
    scores = {
        "one": {"commitment": 5, "impact": 5, "influence": 3},
        "two": {"commitment": 5, "impact": 5, "influence": 5},
        "three": {"commitment": 5, "impact": 3, "influence": 3},
        "four": {"commitment": 1, "impact": 1, "influence": 1},
        "five": {"commitment": 1, "impact": 1, "influence": 1},
    }
    screen = one_line(shown(project(scores), "--section", "force-field", command="analyse", language="en"))
    assert "± Firm: TWO; on the edge: ONE; open: THREE" in screen
    assert (
        "~ Borderline, also possible: ONE – Involved, little say yet; THREE – Involved, little say yet, Door opener or "
        "Available where needed"
    ) in screen
    assert "± Firm: all of them" in screen
    assert screen.count("Borderline, also possible") == 1


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_on_request_sections_fit_the_screen(example: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    sections = ["--section", "robustness", "--section", "differences"]
    assert run(["analyse", str(ROOT / "examples" / example), *sections, "--lang", language]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
