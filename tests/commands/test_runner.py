"""On GitHub Actions nothing from a file starts a command of the runner, and elsewhere nothing changes."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet.cli import run

#: As the runner reads a line (actions/runner, ActionCommand.cs): ``::`` behind spaces, or ``##[`` anywhere.
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)
NAMES = ["::error::x", "::set-output name=a::b", "x ##[error]y", "##[group]z"]


def project(name: str) -> str:
    quoted = json.dumps(name)
    return (
        f"mantelnet: 1\nproject: {{name: {quoted}}}\nambition: {{statement: {quoted}}}\n"
        f"parties:\n  a: {{name: {quoted}}}\n  b: {{name: B}}\nties: {{formal: [{{between: [a, b]}}]}}\n"
    )


@pytest.fixture
def on_github(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")


@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("on_github")
def test_an_analysis_starts_no_command(
    name: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(project(name), encoding="utf-8")
    assert run(["analyse", str(path), "--format", form]) == 0
    printed = capsys.readouterr()
    assert not COMMAND.search(printed.out)
    assert not COMMAND.search(printed.err)
    if form == "json":
        assert json.loads(printed.out)["project"]["name"] == name


@pytest.mark.parametrize("name", NAMES)
def test_elsewhere_the_name_stays_as_it_is(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(project(name), encoding="utf-8")
    assert run(["analyse", str(path)]) == 0
    assert capsys.readouterr().out.startswith(f"{name}\n")


@pytest.mark.usefixtures("on_github")
def test_excerpts_start_no_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(project("x").replace("name: B", 'nmae: "##[error]x"'), encoding="utf-8")
    for form in ("text", "json", "junit", "sarif"):
        assert run(["validate", str(path), "--format", form]) == 1
        assert not COMMAND.search(capsys.readouterr().out), form


@pytest.mark.usefixtures("on_github")
def test_a_difference_starts_no_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    text = project("x") + "actions:\n  - what: |\n      ::error::x\n  - what: y   \n"
    path.write_text(text, encoding="utf-8")
    assert run(["fmt", "--diff", str(path)]) == 0
    screen = capsys.readouterr().out
    assert "error::x" in screen
    assert not COMMAND.search(screen)


@pytest.mark.usefixtures("on_github")
def test_our_own_commands_are_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(project("x").replace("name: B", "nmae: B"), encoding="utf-8")
    assert run(["validate", str(path)]) == 1
    assert re.search(r"^::error ", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.usefixtures("on_github")
def test_a_message_starts_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    from mantelnet.commands import shell

    shell.tell(" ::error::x\n##[error]y")
    assert not COMMAND.search(capsys.readouterr().err)


def test_a_file_gets_the_text_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(project("::error::x"), encoding="utf-8")
    target = tmp_path / "out.txt"
    with target.open("wb") as file:
        subprocess.run(
            [sys.executable, "-m", "mantelnet", "analyse", str(path)],
            stdout=file, check=True, env={"GITHUB_ACTIONS": "true", "PATH": "", "PYTHONUTF8": "1"},
        )  # fmt: skip
    assert target.read_text(encoding="utf-8").startswith("::error::x\n")
