"""The documentation keeps its word: generated pages are up to date, examples are sound, commands run, links exist."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
import yaml

from mantelnet import __version__
from mantelnet.cli import run
from mantelnet.diagnostics import Severity
from mantelnet.project import open_project
from mantelnet.renderers import findings_text
from mantelnet.source import read
from mantelnet.text import Language
from mantelnet.vocabulary import english_key

ROOT: Final = Path(__file__).parents[2]
DOCS: Final = ROOT / "docs"
#: Every page in Dutch with its page in English.
PAIRS: Final = {
    "handleiding/projectbestand.md": "manual/project-file.md",
    "handleiding/methode.md": "manual/method.md",
    "handleiding/wie-ontbreekt.md": "manual/who-is-missing.md",
    "handleiding/condities.md": "manual/conditions.md",
    "handleiding/rapporten.md": "manual/reports.md",
    "handleiding/poster.md": "manual/poster.md",
    "handleiding/git-en-ci.md": "manual/git-and-ci.md",
    "handleiding/json.md": "manual/analysis-json.md",
    "handleiding/een-uur-samen.md": "manual/one-hour-together.md",
    "handleiding/volgende-bijeenkomst.md": "manual/next-meeting.md",
    "handleiding/verschillen.md": "manual/differences.md",
    "handleiding/van-verschil-naar-actie.md": "manual/from-gap-to-action.md",
    "handleiding/uitproberen.md": "manual/trying-out.md",
    "handleiding/regio.md": "manual/region.md",
    "handleiding/rapport-word-dia-pdf.md": "manual/report-word-slides-pdf.md",
    "handleiding/belangen.md": "manual/interests.md",
    "handleiding/wie-is-wie.md": "manual/who-is-who.md",
    "handleiding/plaatjes.md": "manual/pictures.md",
    "reference/projectbestand.md": "reference/project-file.md",
    "reference/regels.md": "reference/rules.md",
    "reference/maten.md": "reference/measures.md",
    "reference/strategie.md": "reference/strategies.md",
    "reference/signalen.md": "reference/signals.md",
    "reference/begrippen.md": "reference/glossary.md",
    "reference/opdrachten.md": "reference/commands.md",
}
MANUAL: Final = sorted([*DOCS.glob("nl/handleiding/*.md"), *DOCS.glob("en/manual/*.md"), ROOT / "README.md"])
PAGES: Final = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *ROOT.glob("examples/**/*.md")])
EXAMPLES: Final = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
ANALYSE: Final = (
    "python3 -m venv .venv && .venv/bin/python -m pip install --quiet . "
    "&& .venv/bin/mantelnet analyse examples/jonge-mantelzorgers"
)
TEST: Final = "python3 -m venv .venv && .venv/bin/python -m pip install --quiet '.[test]' && .venv/bin/python -m pytest"
#: What a piece of a file in the manual may lean on.
BASE: Final = {
    "mantelnet": "mantelnet: 1\n",
    "project": "project: {name: Network}\n",
    "ambition": "ambition:\n  statement: Nobody cares alone\n  needs:\n"
    "    luisterend-oor: {text: Listening}\n    listening-ear: {text: Listening}\n",
    "parties": "parties:\n"
    + "".join(
        f"  {party}: {{name: {party}}}\n"
        for party in (
            *("gemeente", "steunpunt", "huisartsen", "mantelzorgers", "kerk"),
            *("municipality", "carer-centre", "gps", "carers", "church"),
        )
    ),
}
_FENCE: Final = re.compile(r"^( *)(`{3,})(\w*)\n(.*?)^\1\2$", re.MULTILINE | re.DOTALL)
_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)
_ANCHOR: Final = re.compile(r'<a id="([^"]+)">')


def fences(page: Path, kind: str) -> Iterator[str]:
    """The blocks of one kind on a page."""
    return (found[4] for found in _FENCE.finditer(page.read_text(encoding="utf-8")) if found[3] == kind)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def mantelnet(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "mantelnet", *arguments], cwd=folder, capture_output=True, encoding="utf-8"
    )


def test_generated_pages_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, DOCS / "make.py", "--check"], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def test_check_names_what_is_out_of_date(tmp_path: Path) -> None:
    shutil.copytree(DOCS, tmp_path / "docs")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    make = [sys.executable, str(tmp_path / "docs/make.py")]
    page = tmp_path / "docs/nl/reference/regels.md"
    page.write_text(page.read_text(encoding="utf-8") + "More.\n", encoding="utf-8")
    (tmp_path / "docs/en/reference/signals.md").unlink()
    done = subprocess.run([*make, "--check"], capture_output=True, encoding="utf-8")
    assert done.returncode == 1
    assert [line.split()[0] for line in done.stdout.splitlines()] == [
        "docs/nl/reference/regels.md",
        "docs/en/reference/signals.md",
    ]


@pytest.mark.parametrize("page", MANUAL, ids=name_of)
def test_yaml_in_the_manual_is_sound(page: Path) -> None:
    for piece in fences(page, "yaml"):
        source = read(piece.encode())
        assert not source.troubles, piece
        there = {english_key(word) for word in source.data}
        whole = "".join(text for part, text in BASE.items() if part not in there) + piece
        found = open_project(whole.encode(), "mantelnet.yaml").diagnostics
        errors = [f"{d.code}: {d.message.en}" for d in found if d.severity is Severity.ERROR]
        assert not errors, piece


@pytest.mark.parametrize("page", [page for page in MANUAL if "project" in page.name], ids=name_of)
def test_the_smallest_file_of_the_manual_is_whole(page: Path) -> None:
    whole = [piece for piece in fences(page, "yaml") if piece.startswith("mantelnet: 1")]
    assert len(whole) == 1
    assert open_project(whole[0].encode(), "mantelnet.yaml").project is not None


def test_readme_begins_with_commands_that_run() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    first, second = (command.strip() for command in list(fences(ROOT / "README.md", "sh"))[:2])
    assert (first, second) == (ANALYSE, TEST)
    assert text.index(first) < text.index(second) < text.index("## ")
    program, *arguments = first.rpartition("&& ")[2].split()
    assert program == ".venv/bin/mantelnet"
    done = mantelnet(*arguments, folder=ROOT)
    assert done.returncode == 0, done.stderr
    assert "Krachtenveld" in done.stdout


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    found = re.search(r"grep -m1 -F \"(.+)\" README\.md", script)
    assert found is not None
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert next(line for line in lines if found[1] in line) == TEST


def test_five_minutes_of_the_readme(tmp_path: Path) -> None:
    commands = [line for block in fences(ROOT / "README.md", "sh") for line in block.splitlines()]
    typed = [command.split()[1:] for command in commands if command.startswith("mantelnet ")]
    assert [words[0] for words in typed] == ["init", "validate", "analyse"] * 2
    screens = []
    for words in typed:
        done = mantelnet(*words, folder=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
        screens.append(done.stdout)
    finding, signal = fences(ROOT / "README.md", "text")
    assert signal in screens[2]
    project = tmp_path / "mijn-netwerk/mantelnet.yaml"
    text = project.read_text(encoding="utf-8")
    project.write_text(text.replace("opgave: Jong", "opgave: Ons doel: jong"), encoding="utf-8")
    assert mantelnet(*typed[1], folder=tmp_path).stdout == finding


@pytest.mark.parametrize("page", [page for page in MANUAL if "project" in page.name], ids=name_of)
def test_finding_in_the_manual_is_what_the_program_says(page: Path) -> None:
    (shown,) = fences(page, "text")
    line = next(line.partition("│ ")[2] for line in shown.splitlines() if "│ " in line)
    language: Language = "nl" if page.parent.name == "handleiding" else "en"
    piece = f"mantelnet: 1\nproject:\n{line}\nambition: {{statement: x}}\nparties: {{a: {{name: A}}}}\n"
    found = open_project(piece.encode(), "mantelnet.yaml").diagnostics
    rendered = findings_text.render(found, language)
    assert "\n".join("".join(words for _, words in styled) for styled in rendered).strip() == shown.strip()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_exist(page: Path) -> None:
    for link in _LINK.findall(_FENCE.sub("", page.read_text(encoding="utf-8"))):
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def anchors(page: Path) -> set[str]:
    """Where links to a page can point: anchors of its own, and headings as hosts of git name them."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    slugs = ("".join(c for c in found.lower() if c.isalnum() or c in " -_") for found in _HEADING.findall(text))
    return {*_ANCHOR.findall(text), *(slug.replace(" ", "-") for slug in slugs)}


def test_pages_come_in_both_languages() -> None:
    assert {p.relative_to(DOCS / "nl").as_posix() for p in DOCS.glob("nl/**/*.md")} == set(PAIRS)
    assert {p.relative_to(DOCS / "en").as_posix() for p in DOCS.glob("en/**/*.md")} == set(PAIRS.values())
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    for dutch, english in PAIRS.items():
        assert f"](nl/{dutch})" in index
        assert f"](en/{english})" in index


@pytest.mark.parametrize("language", ["nl", "en"])
def test_picture_needs_nothing_from_elsewhere(language: str) -> None:
    picture = (DOCS / f"images/analyse-{language}.svg").read_text(encoding="utf-8")
    assert "@font-face" not in picture
    assert re.findall(r"https?://[^\"' )]+", picture) == ["http://www.w3.org/2000/svg"]
    assert 'role="img"' in picture
    assert "<title " in picture
    assert "<desc " in picture


def schema() -> Any:
    return json.loads((DOCS / "schema/analysis-1.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_schema_describes_the_real_output(
    example: str, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert run(["analyse", f"examples/{example}", "--format", "json", "--lang", language]) == 0
    jsonschema.Draft202012Validator(schema()).validate(json.loads(capsys.readouterr().out))


def test_schema_is_strict() -> None:
    rules = schema()
    jsonschema.Draft202012Validator.check_schema(rules)

    def objects(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            if node.get("type") == "object":
                yield node
            for inner in node.values():
                yield from objects(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from objects(inner)

    for each in objects(rules):
        assert "additionalProperties" in each
        if "properties" in each:
            assert each["additionalProperties"] is False
            assert each["required"] == list(each["properties"])


def test_publiccode_keeps_to_the_standard() -> None:
    facts = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert facts["publiccodeYmlVersion"] == "0.4"
    assert facts["softwareVersion"] == __version__
    assert facts["legal"]["license"] == "EUPL-1.2"
    assert set(facts["description"]) == {"nl", "en"} == set(facts["localisation"]["availableLanguages"])
    for words in facts["description"].values():
        assert len(words["shortDescription"]) <= 150
        assert 150 <= len(words["longDescription"]) <= 10_000
        assert words["features"]
