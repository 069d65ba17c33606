"""On a real terminal: colours are ours, and nothing of a file becomes a command, a link or a picture."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from adversarial.case import HEAD
from adversarial.cases.injection import TEXTS, everywhere
from adversarial.screen import DANGEROUS

pty = pytest.importorskip("pty", reason="a pseudo-terminal needs POSIX")
#: What our own colours are made of.
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")
FILES: Final = {
    "markup": (everywhere(" ".join(TEXTS[:20])), 0),
    "formulas": (everywhere(" ".join(TEXTS[20:])), 0),
    "keys": (HEAD + "".join(f"'{text}': x\n" for text in TEXTS if len(text) < 100 and "'" not in text), 1),
    "escapes": (HEAD + 'themes: {own: "\\e]8;;https://example.org\\e\\\\x", two: "\\x9b31m"}\n', 1),
    "bytes": (HEAD + "# \x1b]0;title\x07 \x9b2J \u202e\n", 1),
}


def screen(command: str, path: Path) -> tuple[int, str]:
    """The exit code and what a terminal gets to see."""
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "mantelnet", command, path.name, "--lang", "en"],
        cwd=path.parent, stdin=theirs, stdout=theirs, stderr=theirs,
        env={**environment, "TERM": "xterm-256color", "COLUMNS": "80"},
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break  # Linux says so when the other side has closed.
        if not piece:
            break
        seen += piece
    os.close(ours)
    return process.wait(), seen.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("command", ["validate", "analyse"])
@pytest.mark.parametrize("name", FILES)
def test_only_colours_reach_a_terminal(name: str, command: str, tmp_path: Path) -> None:
    text, code = FILES[name]
    path = tmp_path / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    ended, seen = screen(command, path)
    assert ended == code, seen[-2000:]
    assert not DANGEROUS.search(_COLOUR.sub("", seen)), ascii(seen[:2000])
    assert "Traceback" not in seen
