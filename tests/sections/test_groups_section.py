"""``analyse --section groups`` as people see it."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from mantelnet.analysis import analyse
from mantelnet.cli import run
from mantelnet.measures.groups import GROUP_MEASURES
from mantelnet.project import open_project
from mantelnet.sections import report
from mantelnet.sections.section import View

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
QUESTION = {"nl": "Vraag aan tafel:", "en": "To ask:"}
TWO_TRIANGLES = ["ab", "bc", "ca", "de", "ef", "fd", "cd"]


def project(parties: Iterable[str], ties: Sequence[str], extra: str = "", sectors: str = "") -> str:
    """A project file of parties with names of one letter; ``sectors`` gives their sectors, c, w, h or - for unknown."""
    words = {"c": "care", "w": "work", "h": "housing"}
    lines = ["mantelnet: 1", "project: {name: X}", "ambition: {statement: Y}", "parties:"]
    for place, party in enumerate(parties):
        sector = words.get(sectors[place] if sectors else "-")
        lines.append(f"  {party}: {{name: {party.upper()}{f', sector: {sector}' if sector else ''}{extra}}}")
    if ties:
        lines += ["ties:", "  formal:", *(f"    - {{between: [{one}, {other}]}}" for one, other in ties)]
    return "\n".join(lines) + "\n"


def shown(text: str, folder: Path, capsys: pytest.CaptureFixture[str], language: str = "en", form: str = "") -> str:
    path = folder / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    asked = [] if form == "json" else ["--section", "groups"]
    assert run(["analyse", str(path), *asked, "--lang", language, *(["--format", form] if form else [])]) == 0
    return capsys.readouterr().out


def flat(screen: str) -> str:
    return " ".join(screen.split())


@pytest.mark.parametrize("layer", ["all", "formal", "informal"])
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_fit_and_ask(example: str, language: str, layer: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(["analyse", str(ROOT / "examples" / example), "-s", "groepen", "--lang", language, "--layer", layer]) == 0
    )
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
    # One question for each part: five, two in a network in pieces, none in a small one.
    parts = 0 if ("Fewer than" in screen or "Minder dan" in screen) else 2 if "2 separate" in screen else 5
    assert screen.count(QUESTION[language]) == (2 if "2 losse delen" in screen else parts)


def test_it_is_shown_on_request_only(capsys: pytest.CaptureFixture[str]) -> None:
    example = str(ROOT / "examples" / "jonge-mantelzorgers")
    assert run(["analyse", example, "--lang", "nl"]) == 0
    assert "── Groepen" not in capsys.readouterr().out
    assert run(["analyse", example, "--all", "--lang", "nl"]) == 0
    assert "── Groepen in het netwerk" in capsys.readouterr().out


def test_nothing_is_computed_before_it_is_asked_for() -> None:
    opened = open_project((ROOT / "examples" / "jonge-mantelzorgers" / "mantelnet.yaml").read_bytes(), "x.yaml")
    assert opened.project is not None
    found = analyse(opened.project)
    report(View(found))
    assert not any("groups" in vars(layer) for layer in found.picture.layers.values())
    report(View(found), ["groups"])
    computed = vars(found.picture.all.groups)
    assert set(computed) - {"layer"} == {measure.id for measure in GROUP_MEASURES}
    assert "groups" not in vars(found.picture.layers["formal"])


def test_young_carers_in_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(ROOT / "examples" / "jonge-mantelzorgers"), "-s", "groepen", "--lang", "nl"]) == 0
    screen = flat(capsys.readouterr().out)
    for sentence in (
        "In de kern: Gemeente, Steunpunt, Jongerenwerk, Sociaal Team, Zorgoverleg en Maatjes.",
        "Er zijn 2 verdelingen die even goed passen.",
        "De groepen volgen deels de sectoren.",
        "Via Steunpunt is iedereen met een relatie binnen twee stappen te bereiken.",
        "Zonder Zorgoverleg kan 31% van de andere tweetallen elkaar niet bereiken; nu is dat 8%.",
        "Getoond zijn 8 van de 12 partijen; JSON bevat er meer.",
    ):
        assert sentence in screen


@pytest.mark.parametrize("language", ["nl", "en"])
def test_without_ties_it_says_so(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for parties in ("a", "abcdefg"):
        screen = shown(project(parties, []), tmp_path, capsys, language)
        assert ("nog geen relaties" if language == "nl" else "no ties yet") in screen
        assert QUESTION[language] not in screen


def test_everybody_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = shown(project("abcdef", TWO_TRIANGLES, ", status: left"), tmp_path, capsys)
    assert "no ties yet" in screen


def test_too_small_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Four parties with ties among many without.
    screen = flat(shown(project("abcdefgh", ["ab", "bc", "cd"]), tmp_path, capsys))
    assert "Fewer than 5 parties have a tie here." in screen
    assert QUESTION["en"] not in screen


def test_in_pieces_nobody_is_ranked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(shown(project("abcdefgh", ["ab", "bc", "ca", "de", "ef"], sectors="cwhcwhcw"), tmp_path, capsys))
    assert "The ties are in 2 separate pieces." in screen
    for absent in ("Core and periphery", "Links between sectors", "A few parties together"):
        assert absent not in screen
    assert "Who have much contact with each other" in screen
    assert "Parties with (almost) the same contacts" in screen


def test_a_party_without_ties_makes_no_pieces(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(shown(project("abcdefgh", TWO_TRIANGLES, sectors="cccwwwhh"), tmp_path, capsys))
    assert screen.count(QUESTION["en"]) == 5
    assert "The groups are largely the sectors." in screen
    assert "Through C everybody with a tie is within two steps. One other choice does as well." in screen
    # Eight parties: H and G have no ties. Without C: A and B, D to F, G, H; 4 of 21 pairs; now 15 of 28.
    assert "Without C 81% of the other pairs cannot reach each other; now that is 46%." in screen


def test_unknown_sectors_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(shown(project("abcdef", TWO_TRIANGLES, sectors="ccwwh-"), tmp_path, capsys))
    assert "Not counted, because the sector is unknown: F." in screen
    screen = flat(shown(project("abcdef", TWO_TRIANGLES), tmp_path, capsys))
    assert "Not defined: fewer than three parties have a known sector." in screen
    assert screen.count(QUESTION["en"]) == 4


def test_nobody_links_sectors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(shown(project("abcdef", TWO_TRIANGLES, sectors="cccccc"), tmp_path, capsys))
    assert "Nobody links parties of different sectors that have no tie themselves." in screen


def test_everybody_tied_to_everybody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ties = ["ab", "ac", "ad", "ae", "bc", "bd", "be", "cd", "ce", "de"]
    screen = flat(shown(project("abcde", ties, sectors="ccwwh"), tmp_path, capsys))
    assert "Not defined: this needs at least four parties, some of them tied and some not." in screen
    assert "We see no clear groups: contact runs criss-cross." in screen
    assert "Whomever you start with, everybody is within two steps." in screen
    assert "Whichever three parties fall away, the others do not lose each other." in screen


def test_a_ring_of_parties(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ring = ["ab", "bc", "cd", "de", "ef", "fg", "gh", "ha"]
    screen = flat(shown(project("abcdefgh", ring), tmp_path, capsys))
    assert "We see no core" in screen
    assert "No two parties have the same contacts, or almost." in screen
    assert "Through A 5 of the 8 parties are within two steps. 7 other choices do as well." in screen
    assert "Whichever party falls away, the others do not lose each other." in screen


@pytest.mark.parametrize("name", ["[/]", "[bold]x[/bold]", "$x$", "😀😀", "<script>", "a|b", "x" * 80, "{0}", "`x`"])
def test_hostile_names(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = project("abcdef", TWO_TRIANGLES, sectors="ccwwhh").replace("name: C,", f"name: {quoted},")
    screen = shown(text, tmp_path, capsys)
    assert name[:20] in screen
    markdown = shown(text, tmp_path, capsys, "en", "markdown")
    assert "<script>" not in markdown
    data = json.loads(shown(text, tmp_path, capsys, "en", "json"))
    assert data["network"]["all"]["groups"]["communities"]["groups"][0]["parties"] == ["a", "b", "c"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_json_says_why_something_is_missing(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = project("abcdef", TWO_TRIANGLES, sectors="------")
    data = json.loads(shown(text, tmp_path, capsys, language, "json"))
    groups = {name: data["network"][name]["groups"] for name in ("all", "formal", "informal")}
    assert groups["all"] == groups["formal"]
    assert groups["all"]["brokerage"] is None
    assert [gap["part"] for gap in groups["all"]["not_computed"]] == ["brokerage"]
    assert [gap["part"] for gap in groups["informal"]["not_computed"]] == [measure.id for measure in GROUP_MEASURES]
    reason = groups["all"]["not_computed"][0]["text"]
    assert reason.startswith("Niet te bepalen" if language == "nl" else "Not defined")
