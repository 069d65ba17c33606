"""``mantelnet schema`` as people call it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.jsonschema import project_schema, schema_text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_printed(language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANTELNET_LANG", language)
    assert run(["schema"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == project_schema("nl" if language == "nl" else "en")
    assert printed.err == ""
    assert run(["schema", "--lang", "nl"]) == 0
    assert capsys.readouterr().out == schema_text("nl")


def test_it_is_written_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "schema.json"
    assert run(["schema", "--output", str(target), "--lang", "nl"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"Geschreven: {target.as_posix()}\n"
    assert target.read_bytes() == schema_text("nl").encode()


@pytest.mark.parametrize("name", ["mantelnet.yaml", "net.mantelnet.YML"])
def test_a_project_file_is_never_the_output(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / name
    target.write_text("mine", encoding="utf-8")
    assert run(["schema", "--output", str(target), "--lang", "nl"]) == 2
    assert "lijkt een projectbestand" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8") == "mine"


def test_it_loads_nothing_heavy() -> None:
    code = (
        "import sys; from mantelnet.cli import run; code = run(['schema']);"
        "sys.stderr.write('|'.join({name.split('.')[0] for name in sys.modules})); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    heavy = {"networkx", "matplotlib", "numpy", "rustworkx", "rich", "pydantic", "scipy", "jsonschema"}
    assert not set(done.stderr.split("|")) & heavy
