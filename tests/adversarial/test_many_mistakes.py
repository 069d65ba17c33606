"""A file with fifty mistakes of every kind, as a user sees it: all of them in one run, in both languages, at 80 columns."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from rules.test_messages import MISTAKES, expected


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("through", ["file", "standard input"])
def test_one_run_tells_all(language: str, through: str, tmp_path: Path) -> None:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(MISTAKES, encoding="utf-8")
    name = path.name if through == "file" else "-"
    done = subprocess.run(
        [sys.executable, "-m", "mantelnet", "validate", name, "--lang", language],
        cwd=tmp_path,
        input=MISTAKES.encode() if name == "-" else None,
        capture_output=True,
        check=False,
    )
    screen = done.stdout.decode()
    assert (done.returncode, done.stderr) == (1, b"")
    told = [(int(line), code) for line, code in re.findall(r"^\S+?:(\d+):\d+ .*?(MN\d{3})$", screen, re.MULTILINE)]
    assert sorted(told) == sorted(expected())
    assert max(map(len, screen.splitlines())) <= 80
    assert "Traceback" not in screen
    assert path.read_text(encoding="utf-8") == MISTAKES
