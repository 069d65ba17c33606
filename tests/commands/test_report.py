"""``mantelnet report`` at the keyboard."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.commands import shell

ROOT = Path(__file__).parents[2]
NAMES = {"board": "bestuur", "core": "kernteam"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "mantelnet.yaml"
    shutil.copy(ROOT / "examples/first-steps/mantelnet.yaml", path)
    monkeypatch.chdir(tmp_path)
    return path


@pytest.mark.parametrize(("lang", "name"), [("nl", "rapport.html"), ("en", "report.html")])
def test_it_writes_a_page_for_the_network(
    project: Path, lang: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", "--lang", lang]) == shell.OK
    page = (project.parent / name).read_text(encoding="utf-8")
    assert '"audience":"network"' in page
    told = capsys.readouterr()
    assert told.out == ""
    assert {"nl": "Geschreven: rapport.html, voor het netwerk.", "en": "Written: report.html, for the network."}[
        lang
    ] in told.err
    assert not (project.parent / "mantelnet.positions.json").exists()


@pytest.mark.parametrize(
    ("word", "id_"), [("kernteam", "core"), ("core", "core"), ("Bestuur", "board"), ("own", "own")]
)
def test_audiences_have_names_in_both_languages(project: Path, word: str, id_: str) -> None:
    assert run(["report", "--audience", word, "-o", "x.html"]) == shell.OK
    assert f'"audience":"{id_}"' in (project.parent / "x.html").read_text(encoding="utf-8")


def test_markdown(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--audience", "core", "-o", "kern.md", "--lang", "nl"]) == shell.OK
    text = (project.parent / "kern.md").read_text(encoding="utf-8")
    assert text.startswith('<!-- mantelnet-report {"version"')
    assert "\n**Intern – niet verspreiden**\n" in text
    assert "Intern – niet verspreiden." in capsys.readouterr().err
    assert run(["report", "--format", "markdown"]) == shell.OK
    assert (project.parent / "rapport.md").exists()


def test_standard_output(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--output", "-"]) == shell.OK
    told = capsys.readouterr()
    assert told.out.startswith("<!doctype html>")
    assert told.err == ""


def test_the_project_is_never_overwritten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.read_bytes()
    assert run(["report", "--output", "mantelnet.yaml", "--lang", "en"]) == shell.USAGE
    assert project.read_bytes() == before
    assert "Choose another file" in capsys.readouterr().err


def test_errors_of_the_file_are_shown_and_nothing_is_written(project: Path) -> None:
    project.write_text("mantelnet: 1\n", encoding="utf-8")
    assert run(["report"]) == shell.FINDINGS
    assert [path.name for path in project.parent.iterdir()] == ["mantelnet.yaml"]


def test_an_unknown_audience_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--audience", "iedereen", "--lang", "nl"]) == shell.USAGE
    assert "bestuur, netwerk, kernteam of eigen" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["r.html", "r.md"])
@pytest.mark.parametrize("audience", ["board", "core"])
def test_check_knows_whether_a_report_is_up_to_date(
    project: Path, name: str, audience: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", "--audience", audience, "-o", name, "--lang", "en"]) == shell.OK
    report = project.parent / name
    made = report.read_bytes()
    assert run(["report", "--check", name]) == shell.OK
    # Line ends of another system are no change.
    report.write_bytes(made.replace(b"\n", b"\r\n"))
    assert run(["report", "--check", name]) == shell.OK

    project.write_text(project.read_text(encoding="utf-8") + "# later\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["report", "--check", name]) == shell.FINDINGS
    told = capsys.readouterr().err
    # The report is in English, the project in Dutch: what is said to its owner is too.
    assert "het projectbestand is daarna veranderd" in told
    assert f"--audience {NAMES[audience]}" in told
    assert report.read_bytes() == made.replace(b"\n", b"\r\n")


def test_check_sees_other_changes_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--lang", "nl"]) == shell.OK
    report = project.parent / "rapport.html"
    made = report.read_text(encoding="utf-8")
    report.write_text(made.replace("Over dit rapport", "Over ons"), encoding="utf-8")
    capsys.readouterr()
    assert run(["report", "--check", "rapport.html"]) == shell.FINDINGS
    assert "is veranderd" in capsys.readouterr().err
    report.write_text(made.replace('{"version":"', '{"version":"9', 1), encoding="utf-8")
    assert run(["report", "--check", "rapport.html"]) == shell.FINDINGS
    assert "een andere versie" in capsys.readouterr().err


def test_check_tells_how_to_make_this_very_report_again(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--audience", "core", "--lang", "en", "-o", "for us.html"]) == shell.OK
    report = project.parent / "for us.html"
    project.write_text(project.read_text(encoding="utf-8") + "# later\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["report", "--check", "for us.html"]) == shell.FINDINGS
    told = capsys.readouterr().err
    # In the language of the project; what is typed makes the report in its own.
    assert told.rstrip().endswith('mantelnet report --audience kernteam --lang en --output "for us.html"'), told
    assert run(["report", "--audience", "kernteam", "--lang", "en", "--output", "for us.html"]) == shell.OK
    assert run(["report", "--check", "for us.html"]) == shell.OK
    assert '"language":"en"' in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("was", "now"), [('"audience":"network"', '"audience":"board"'), ('"language":"nl"', '"language":"en"')]
)
def test_check_sees_that_a_report_is_not_what_it_says(project: Path, was: str, now: str) -> None:
    assert run(["report", "--lang", "nl"]) == shell.OK
    report = project.parent / "rapport.html"
    made = report.read_text(encoding="utf-8")
    assert made.count(was) == 1
    report.write_text(made.replace(was, now), encoding="utf-8")
    assert run(["report", "--check", "rapport.html"]) == shell.FINDINGS


def test_check_takes_no_other_options(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report"]) == shell.OK
    for more in (["--audience", "core"], ["--format", "html"], ["--output", "x.html"], ["--lang", "nl"]):
        assert run(["report", "--check", "rapport.html", *more]) == shell.USAGE
    assert run(["report", "--check", "none.html"]) == shell.UNREADABLE
    assert run(["report", "--check", "mantelnet.yaml"]) == shell.USAGE
    assert "mantelnet" in capsys.readouterr().err


def test_places_of_a_drawn_map_come_back_for_the_core_team(project: Path) -> None:
    assert run(["report", "--audience", "core", "-o", "a.html"]) == shell.OK
    beside = project.parent / "mantelnet.positions.json"
    ids = [line.split(":")[0].strip() for line in project.read_text(encoding="utf-8").splitlines()
           if line.startswith("  ") and line.strip().endswith(":")]  # fmt: skip
    places = ",".join(f'"{name}": [{-1.5 + n * 0.2:.4f}, 0.5]' for n, name in enumerate(ids[:12]))
    beside.write_text(f'{{"positions": {{{places}}}}}', encoding="utf-8")
    assert run(["report", "--audience", "core", "-o", "b.html"]) == shell.OK
    assert (project.parent / "a.html").read_bytes() != (project.parent / "b.html").read_bytes()
    assert run(["report", "--check", "b.html"]) == shell.OK
    assert run(["report", "--check", "a.html"]) == shell.FINDINGS
