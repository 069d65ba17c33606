"""``mantelnet analyse`` as people call it."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "examples" / "first-steps" / "mantelnet.yaml"
SMALLEST = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n  a: {name: A}\n"
NASTY = [
    "[/]",
    "[bold]x[/bold]",
    "$$",
    "=1+1",
    "<script>",
    "a|b",
    "`x`",
    "😀",
    "שלום",
    "x" * 80,
    "{0}",
    "%s",
    "**b**",
    ":smile:",
]


def analysed(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    assert run(["analyse", str(path), "--lang", "nl", *options]) == 0
    return capsys.readouterr().out


def test_the_order_of_the_parts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(ROOT / "examples" / "dementia-network"), "--lang", "nl"]) == 0
    screen = capsys.readouterr().out
    titles = [
        "In één oogopslag",
        "Het netwerk in cijfers",
        "Wie ontbreekt er?",
        "De partijen",
        "Belangenmatrix",
        "Scores",
        "Krachtenveld:",
        "Wat opvalt",
        "Nog niet berekend",
    ]
    places = [screen.index(f"── {title}") for title in titles]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["force-field", "krachtenveld", "Krachtenveld"])
def test_sections_by_name_in_either_language(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(EXAMPLE), "--section", name, "--lang", "nl"]) == 0
    screen = capsys.readouterr().out
    assert "── Krachtenveld" in screen
    assert "── Scores" not in screen


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--section", "nonsense"], "krachtenveld"),
        (["--layer", "zwart"], "formeel"),
        (["--format", "xml"], "markdown"),
        (["--signals", "x"], "--signals"),
    ],
)
def test_wrong_use_says_what_is_possible(options: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(EXAMPLE), *options, "--lang", "nl"]) == 2
    assert words in capsys.readouterr().err


def test_layer_in_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(EXAMPLE), "--layer", "informeel", "--lang", "nl"]) == 0
    assert "alleen informele relaties" in capsys.readouterr().out


def test_analyze_is_an_alias(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyze", str(EXAMPLE)]) == 0
    assert capsys.readouterr().out


def test_a_file_with_errors_is_not_analysed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SMALLEST.replace("name: A", "nmae: A"), encoding="utf-8")
    target = tmp_path / "out.md"
    assert run(["analyse", str(path), "--output", str(target), "--lang", "nl"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "MN102" in printed.err
    assert "niets berekend" in printed.err
    assert not target.exists()


def test_the_smallest_file_goes_as_far_as_it_can(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = " ".join(analysed(SMALLEST, tmp_path, capsys).split())
    for section in ("relaties", "belangen", "scores", "ambitie > nodig", "project > datum"):
        assert f'Vul "{section}" in.' in screen


def test_everybody_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = analysed(SMALLEST.replace("name: A", "name: A, status: left"), tmp_path, capsys)
    assert "0 partijen" in screen


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = SMALLEST.replace("name: A", f"name: {quoted}").replace("{name: X}", f"{{name: {quoted}}}")
    text += "  b: {name: B}\nties: {formal: [{between: [a, b]}]}\n"
    text += "scores:\n  a: {commitment: 4, impact: 4, influence: 4}\n"
    screen = analysed(text, tmp_path, capsys)
    assert screen.splitlines()[0].startswith(name[:60])
    markdown = analysed(text, tmp_path, capsys, "--format", "markdown")
    assert "<script>" not in markdown
    data = json.loads(analysed(text, tmp_path, capsys, "--format", "json"))
    assert data["project"]["name"] == name


def test_output_files_by_their_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, start in (("a.json", "{"), ("a.md", "# "), ("a.txt", "Mantelzorg")):
        target = tmp_path / name
        assert run(["analyse", str(EXAMPLE), "--output", str(target)]) == 0
        assert capsys.readouterr().out == ""
        assert target.read_text(encoding="utf-8").startswith(start)


def test_the_project_file_is_never_the_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SMALLEST, encoding="utf-8")
    assert run(["analyse", str(path), "--output", str(path), "--lang", "en"]) == 2
    assert path.read_text(encoding="utf-8") == SMALLEST


def test_an_output_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(EXAMPLE), "--output", str(tmp_path / "no" / "a.md"), "--lang", "nl"]) == 3
    assert "niet te schrijven" in capsys.readouterr().err


def test_the_project_here_or_above(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mantelnet.yaml").write_text(SMALLEST, encoding="utf-8")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert run(["analyse"]) == 0
    monkeypatch.chdir(tmp_path.parent)


def test_several_projects_in_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.mantelnet.yaml", "b.mantelnet.yaml"):
        (tmp_path / name).write_text(SMALLEST, encoding="utf-8")
    assert run(["analyse", str(tmp_path), "--lang", "nl"]) == 2
    assert "meer projectbestanden" in capsys.readouterr().err


@pytest.mark.parametrize("example", sorted(p.parent.name for p in ROOT.glob("examples/*/mantelnet.yaml")))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_json_keeps_the_contract(example: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((ROOT / "docs" / "schema" / "analysis-1.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert run(["analyse", str(ROOT / "examples" / example), "--format", "json", "--lang", language]) == 0
    Draft202012Validator(schema).validate(json.loads(capsys.readouterr().out, parse_constant=pytest.fail))


def test_names_of_raters_stay_inside(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = SMALLEST + "scores:\n  a: {commitment: {marker-rater: 2, other: 4}, impact: 3, influence: 3}\n"
    for form in ("terminal", "markdown", "json"):
        assert "marker-rater" not in analysed(text, tmp_path, capsys, "--format", form)


def test_help_names_all_sections() -> None:
    from mantelnet.commands.analyse import INFO
    from mantelnet.sections import SECTIONS
    from mantelnet.sections.region import SECTIONS as REGION_SECTIONS
    from mantelnet.text import Text, listing

    usual = listing([section.name for section in SECTIONS if not section.on_request])
    asked = listing([section.name for section in SECTIONS if section.on_request])
    said = Text(
        en="Sections: {usual}; only when asked for: {asked}. With --region: {region}.",
        nl="Onderdelen: {usual}; alleen als u erom vraagt: {asked}. Met --region: {region}.",
    )
    region = [section.name for section in REGION_SECTIONS]
    region_names = Text(en=", ".join(name.en for name in region), nl=", ".join(name.nl for name in region))
    assert INFO.ending == said.fill(usual=usual, asked=asked, region=region_names)


@pytest.mark.parametrize(
    ("options", "told"),
    [([], True), (["--section", "scores"], False), (["--format", "json"], False), (["--output", "a.md"], False)],
)
def test_on_a_terminal_the_way_to_the_first_screen_is_told(
    options: list[str],
    told: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    example = ROOT / "examples" / "first-steps"
    monkeypatch.chdir(tmp_path)
    assert run(["analyse", str(example), *options, "--lang", "nl"]) == 0
    assert "Alleen het eerste scherm" not in capsys.readouterr().err
    monkeypatch.setattr("mantelnet.commands.shell.on_terminal", lambda: True)
    assert run(["analyse", str(example), *options, "--lang", "nl"]) == 0
    line = "Alleen het eerste scherm: mantelnet analyse --section overzicht"
    assert (line in capsys.readouterr().err) is told
