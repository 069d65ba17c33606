"""The pieces for CI do what they say: their shell commands run here, in a folder with a project file."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from mantelnet import __version__

ROOT: Final = Path(__file__).parents[2]
TEMPLATES: Final = ROOT / "src/mantelnet/templates"
GOOD: Final = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n  a: {name: A, type: carers}\n"
BAD: Final = GOOD.replace("name: A", "nmae: A")
WARNS: Final = GOOD.replace("type: carers", "type: carers, note: x@voorbeeld.nl")
_EXPRESSION: Final = re.compile(r"\$\{\{ ([\w.-]+) \}\}")
_INPUT: Final = re.compile(r"\$\[\[ inputs\.([\w-]+) \]\]")

posix = pytest.mark.skipif(not shutil.which("bash") or os.name != "posix", reason="needs bash and a POSIX system")


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


class Runner:
    """A folder with a project file, and programs that stand in for those of a runner."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "work"
        self.folder.mkdir()
        self._programs = folder / "bin"
        self._programs.mkdir()
        self._asked = folder / "asked"
        self._program("mantelnet", f'exec "{sys.executable}" -m mantelnet "$@"')
        # Installing is noted, and not done.
        self._program("python", f'if [ "$2" = pip ]; then printf "%s\\n" "$@" >> "{self._asked}"; exit 0; fi\n'
                      f'exec "{sys.executable}" "$@"')  # fmt: skip
        self.summary = folder / "summary.md"
        self.project = self.folder / "mantelnet.yaml"

    def _program(self, name: str, script: str) -> None:
        path = self._programs / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    @property
    def python(self) -> str:
        return str(self._programs / "python")

    @property
    def installed(self) -> str:
        """The last word of the last call of pip."""
        return self._asked.read_text(encoding="utf-8").splitlines()[-1]

    def run(self, script: str, more: Mapping[str, str], shell: str) -> subprocess.CompletedProcess[str]:
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"] if shell == "bash" else ["sh", "-e", "-c"]
        environment = {"PATH": f"{self._programs}:/usr/bin:/bin", "LANG": "C.UTF-8", **more}
        return subprocess.run(
            [*command, script], cwd=self.folder, env=environment, capture_output=True, encoding="utf-8"
        )


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


class Action:
    """The GitHub action, step by step."""

    def __init__(self, runner: Runner) -> None:
        self.content = load(ROOT / "action.yml")
        self._runner = runner
        self.steps = [step for step in self.content["runs"]["steps"] if "run" in step]

    def use(self, **inputs: str) -> subprocess.CompletedProcess[str]:
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert set(given) <= set(self.content["inputs"])
        values = {
            "steps.python.outputs.python-path": self._runner.python,
            "github.action_path": str(ROOT),
            **{f"inputs.{name}": given.get(name, one["default"]) for name, one in self.content["inputs"].items()},
        }
        for step in self.steps:
            environment = {
                "GITHUB_ACTIONS": "true",
                "GITHUB_STEP_SUMMARY": str(self._runner.summary),
                **{key: _EXPRESSION.sub(lambda found: values[found[1]], value) for key, value in step["env"].items()},
            }
            done = self._runner.run(step["run"], environment, step["shell"])
            if done.returncode:
                break
        return done


@pytest.fixture
def action(runner: Runner) -> Action:
    return Action(runner)


def test_the_action_takes_what_it_says(action: Action) -> None:
    assert set(action.content["inputs"]) == {"path", "version", "format", "fail-on", "language", "summary"}
    for one in action.content["inputs"].values():
        assert isinstance(one["default"], str)
        assert one["description"]
    assert action.content["runs"]["using"] == "composite"
    for step in action.steps:
        # What somebody gives is data for the shell, never a piece of its script.
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"
    used = set(_EXPRESSION.findall((ROOT / "action.yml").read_text(encoding="utf-8")))
    assert {f"inputs.{name}" for name in action.content["inputs"]} <= used


@posix
def test_the_action_shows_findings_and_writes_a_summary(action: Action, runner: Runner) -> None:
    runner.project.write_text(BAD, encoding="utf-8")
    done = action.use(language="nl")
    assert done.returncode == 1
    assert re.search(r"^::error title=MN102 .*file=mantelnet\.yaml,line=5,", done.stdout, re.MULTILINE)
    assert "MN102" in runner.summary.read_text(encoding="utf-8")
    assert runner.installed == str(ROOT)
    assert runner.project.read_text(encoding="utf-8") == BAD
    assert [path.name for path in runner.folder.iterdir()] == ["mantelnet.yaml"]


@posix
@pytest.mark.parametrize(
    ("text", "inputs", "code"),
    [
        (GOOD, {}, 0),
        (BAD, {"fail_on": "never"}, 0),
        (WARNS, {}, 0),
        (WARNS, {"fail_on": "warning"}, 1),
        (WARNS, {"fail_on": "note"}, 1),
        (BAD, {"fail_on": "nonsense"}, 2),
        (BAD, {"path": "nothing.yaml"}, 3),
        (BAD, {"path": "\n"}, 1),
        (GOOD, {"path": "mantelnet.yaml\n\nother folder\n"}, 1),
        (GOOD, {"language": "de"}, 2),
    ],
)
def test_the_action_fails_when_it_should(
    text: str, inputs: dict[str, str], code: int, action: Action, runner: Runner
) -> None:
    runner.project.write_text(text, encoding="utf-8")
    other = runner.folder / "other folder"
    if "path" in inputs:
        other.mkdir()
        (other / "x.mantelnet.yaml").write_text(BAD, encoding="utf-8")
    assert action.use(**inputs).returncode == code


@posix
def test_the_action_can_leave_things_out(action: Action, runner: Runner) -> None:
    runner.project.write_text(BAD, encoding="utf-8")
    done = action.use(summary="false", format="text", language="en", version="0.1.0")
    assert done.returncode == 1
    assert "mantelnet.yaml:5:7  error  MN102" in done.stdout
    assert not runner.summary.exists()
    assert runner.installed == "mantelnet==0.1.0"


@posix
@pytest.mark.parametrize(
    "evil", ["$(touch owned)", "`touch owned`", "'; touch owned; '", '"; touch owned; "', "--output=owned"]
)
def test_what_is_given_to_the_action_is_never_run(evil: str, action: Action, runner: Runner) -> None:
    runner.project.write_text(GOOD, encoding="utf-8")
    for name in action.content["inputs"]:
        action.use(**{name.replace("-", "_"): evil})
        assert [path.name for path in runner.folder.iterdir()] == ["mantelnet.yaml"], name


def gitlab(**inputs: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The header of the GitLab component, and its job with the inputs filled in."""
    header, body = yaml.safe_load_all((ROOT / "templates/gitlab/validate.yml").read_text(encoding="utf-8"))
    specified = header["spec"]["inputs"]
    given = {name: inputs.get(name.replace("-", "_"), one["default"]) for name, one in specified.items()}
    filled = yaml.safe_load(_INPUT.sub(lambda found: json.dumps(given[found[1]])[1:-1], json.dumps(body)))
    (job,) = filled.values()
    return specified, job


def run_job(runner: Runner, job: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    return runner.run("\n".join(job["script"]), {"GITLAB_CI": "true", **job.get("variables", {})}, "sh")


def test_the_gitlab_component_takes_what_it_says() -> None:
    text = (ROOT / "templates/gitlab/validate.yml").read_text(encoding="utf-8")
    specified, job = gitlab()
    assert set(_INPUT.findall(text.partition("\n---\n")[2])) == set(specified)
    for one in specified.values():
        assert one["description"]
        assert one["default"] in one.get("options", [one["default"]])
    assert not any("inputs." in line for line in job["script"])
    assert job["artifacts"] == {"when": "always", "reports": {"codequality": "gl-code-quality-report.json"}}


@posix
@pytest.mark.parametrize(
    ("text", "inputs", "code"),
    [
        (GOOD, {}, 0),
        (BAD, {}, 1),
        (BAD, {"fail_on": "never"}, 0),
        (WARNS, {"fail_on": "warning"}, 1),
        (WARNS, {}, 0),
        (BAD, {"path": "nothing.yaml"}, 3),
    ],
)
def test_the_gitlab_component_gives_a_report_and_text(
    text: str, inputs: dict[str, str], code: int, runner: Runner
) -> None:
    runner.project.write_text(text, encoding="utf-8")
    done = run_job(runner, gitlab(language="nl", **inputs)[1])
    assert done.returncode == code, done.stderr
    report = json.loads((runner.folder / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert bool(report) == (text != GOOD)
    assert all(issue["fingerprint"] and issue["location"]["path"] for issue in report)
    assert runner.installed == "mantelnet"
    if "path" not in inputs:
        assert "1 bestand gecontroleerd" in done.stdout
    if text == BAD and "path" not in inputs:
        assert "mantelnet.yaml:5:7  fout  MN102" in done.stdout


@posix
@pytest.mark.parametrize("evil", ["$(touch owned)", "`touch owned`", "'; touch owned; '", '"; touch owned; "'])
def test_what_is_given_to_the_gitlab_component_is_never_run(evil: str, runner: Runner) -> None:
    runner.project.write_text(GOOD, encoding="utf-8")
    for name in ("source", "path", "fail_on", "language"):
        run_job(runner, gitlab(**{name: evil})[1])
        assert {path.name for path in runner.folder.iterdir()} <= {"mantelnet.yaml", "gl-code-quality-report.json"}


@posix
@pytest.mark.parametrize(("text", "code"), [(GOOD, 0), (WARNS, 0), (BAD, 1)])
def test_what_init_lays_down_runs(text: str, code: int, runner: Runner) -> None:
    runner.project.write_text(text, encoding="utf-8")
    (job,) = load(TEMPLATES / "ci.github.yml")["jobs"].values()
    script = "\n".join(step["run"] for step in job["steps"] if "run" in step)
    done = runner.run(script, {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(runner.summary)}, "bash")
    assert done.returncode == code, done.stderr
    assert ("::error title=MN102" in done.stdout) == bool(code)
    assert runner.summary.exists()
    (job,) = load(TEMPLATES / "ci.gitlab.yml").values()
    done = run_job(runner, job)
    assert done.returncode == code, done.stderr
    report = json.loads((runner.folder / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert ("MN102" in {issue["check_name"] for issue in report}) == bool(code)
    assert runner.installed == "mantelnet"


HOOKS: Final[list[dict[str, Any]]] = load(ROOT / ".pre-commit-hooks.yaml")


def test_hooks_look_at_project_files_only() -> None:
    assert [hook["id"] for hook in HOOKS] == ["mantelnet-validate", "mantelnet-fmt"]
    for hook in HOOKS:
        assert (hook["language"], hook["pass_filenames"]) == ("python", True)
        for name in (
            "mantelnet.yaml",
            "mantelnet.yml",
            "a/b/mantelnet.yaml",
            "wijk.mantelnet.yaml",
            "a/wijk.mantelnet.yml",
        ):
            assert re.search(hook["files"], name), name
        for name in (
            "mantelnet.yaml.md",
            "my-mantelnet.yaml",
            "mantelnetyaml",
            "other.yaml",
            "mantelnet.yaml/x",
            ".gitlab-ci.yml",
        ):
            assert not re.search(hook["files"], name), name


@posix
def test_hooks_run_on_the_files_that_they_get(runner: Runner) -> None:
    runner.project.write_text(GOOD, encoding="utf-8")
    (runner.folder / "wijk 2.mantelnet.yaml").write_text(BAD, encoding="utf-8")
    validate, tidy = (f'{hook["entry"]} "$@"' for hook in HOOKS)

    def run(script: str, *files: str) -> subprocess.CompletedProcess[str]:
        return runner.run(f"set -- {' '.join(map(repr, files))}\n{script}", {}, "sh")

    assert run(validate, "mantelnet.yaml").returncode == 0
    done = run(validate, "mantelnet.yaml", "wijk 2.mantelnet.yaml")
    assert done.returncode == 1
    assert "wijk 2.mantelnet.yaml:5:7" in done.stdout
    runner.project.write_text(GOOD.replace("Y}", "Y}   "), encoding="utf-8")
    assert run(tidy, "mantelnet.yaml").returncode == 0
    assert runner.project.read_text(encoding="utf-8") == GOOD


@pytest.mark.parametrize("page", ["nl/handleiding/git-en-ci.md", "en/manual/git-and-ci.md"])
def test_the_manual_uses_what_is_there(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    hooks, action, component = map(yaml.safe_load, re.findall(r"^```yml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    assert {hook["id"] for repo in hooks["repos"] for hook in repo["hooks"]} == {hook["id"] for hook in HOOKS}
    assert set(action["steps"][1]["with"]) <= set(load(ROOT / "action.yml")["inputs"])
    assert set(component["include"][0]["inputs"]) <= set(gitlab()[0])
    assert component["include"][0]["remote"].endswith("templates/gitlab/validate.yml")
    versions = {
        hooks["repos"][0]["rev"],
        action["steps"][1]["uses"].partition("@")[2],
        component["include"][0]["remote"].split("/")[5],
    }
    assert versions == {f"v{__version__}"}
