"""The pieces for CI, by running what they run."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
SOUND = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n  a: {name: A, type: carers}\n"
WRONG = SOUND.replace("name: A", "nmae: A")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pieces run in a POSIX shell")


def shell(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command with this Python as ``python``."""
    names = {**os.environ, **environment, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=names, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(("text", "code"), [(SOUND, 0), (WRONG, 1)])
def test_the_action_runs(text: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "mantelnet.yaml").write_text(text, encoding="utf-8")
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = action["runs"]["steps"][-1]
    inputs = {name: given["default"] for name, given in action["inputs"].items()}
    values = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: inputs[found[1]], value)
        for name, value in step["env"].items()
    }
    summary = tmp_path / "summary.md"
    done = shell(step["run"], tmp_path, **values, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == code, done.stderr
    assert ("::error" in done.stdout) == bool(code)
    assert summary.read_text(encoding="utf-8").startswith("## ")


@pytest.mark.parametrize(("text", "code"), [(SOUND, 0), (WRONG, 1)])
def test_the_gitlab_template_runs(text: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "mantelnet.yaml").write_text(text, encoding="utf-8")
    spec, job = yaml.safe_load_all((ROOT / "templates" / "validate.yml").read_text(encoding="utf-8"))
    inputs = {name: given["default"] for name, given in spec["spec"]["inputs"].items()}
    commands = [line for line in job["mantelnet"]["script"] if "pip install" not in line]
    script = " && ".join(commands)
    done = shell(re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda found: inputs[found[1]], script), tmp_path)
    assert done.returncode == code, done.stderr
    report = json.loads((tmp_path / job["mantelnet"]["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert bool(report) == bool(code)


@pytest.mark.parametrize("name", ["mantelnet.yaml", "mantelnet.yml", "wijk/mantelnet.yaml", "oost.mantelnet.yaml"])
def test_the_hooks_see_project_files(name: str, tmp_path: Path) -> None:
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
        assert re.search(hook["files"], name)
        assert not re.search(hook["files"], "docker-compose.yaml")
        file = tmp_path / "mantelnet.yaml"
        file.write_text(SOUND, encoding="utf-8")
        assert shell(f"{hook['entry']} mantelnet.yaml", tmp_path).returncode == 0


@pytest.mark.parametrize("host", ["github", "gitlab"])
def test_what_init_lays_down_runs(host: str, tmp_path: Path) -> None:
    assert shell(f"mantelnet init . --ci {host} --template dementia", tmp_path).returncode == 0
    path = ".github/workflows/mantelnet.yml" if host == "github" else ".gitlab-ci.yml"
    text = (tmp_path / path).read_text(encoding="utf-8")
    assert yaml.safe_load(text)
    command = re.search(r"mantelnet validate .*", text)
    assert command
    assert shell(command[0], tmp_path).returncode == 0
