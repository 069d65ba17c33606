"""The worst files, each as a process with ten seconds and 512 MiB: an answer, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from adversarial.screen import is_clean
from adversarial.worst import WORST
from mantelnet.diagnostics import Severity
from mantelnet.rules import RULES

pytest.importorskip("resource", reason="limits of a process need POSIX")
RUNNER: Final = Path(__file__).parent / "limited.py"
ERRORS: Final = {rule.code for rule in RULES if rule.severity is Severity.ERROR}


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not keep to a limit of memory")
@pytest.mark.parametrize("name", WORST)
def test_the_worst_files_take_little_time_and_memory(name: str, tmp_path: Path) -> None:
    make, code = WORST[name]
    path = tmp_path / "mantelnet.yaml"
    path.write_bytes(make().encode())
    size = path.stat().st_size
    done = subprocess.run(
        [sys.executable, str(RUNNER), "validate", path.name, "--lang", "nl"], cwd=tmp_path, capture_output=True
    )
    printed, told = done.stdout.decode(), done.stderr.decode()
    assert is_clean(printed), ascii(printed[-2000:])
    assert is_clean(told), ascii(told[-2000:])
    assert done.returncode == int(code in ERRORS), told[-2000:]
    assert code in printed
    # Nobody reads more, and a log of CI takes no more.
    assert len(printed) < 3_000_000
    assert path.stat().st_size == size
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_more_than_are_listed_is_said(tmp_path: Path) -> None:
    make, code = WORST["50,000 anchors"]
    path = tmp_path / "mantelnet.yaml"
    path.write_bytes(make().encode())
    done = subprocess.run(
        [sys.executable, "-m", "mantelnet", "validate", path.name, "--lang", "nl"], cwd=tmp_path, capture_output=True
    )
    printed = " ".join(done.stdout.decode().split())
    assert printed.count(f" fout {code} ") == 1000
    assert printed.count("Er staan er hiervan meer in het bestand dan hier.") == 1
