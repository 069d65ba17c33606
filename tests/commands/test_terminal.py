"""What a person at a terminal sees: colours of the pictures, and a moving sign where something takes long."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet.drawing.paper import INK, RAMP

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "jonge-mantelzorgers" / "mantelnet.yaml"


def at_terminal(arguments: list[str], folder: Path, **environment: str) -> str:
    """What a command prints on a terminal with all colours."""
    pty = pytest.importorskip("pty", reason="a pseudo-terminal needs POSIX")
    ours, theirs = pty.openpty()
    known = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "CI")}
    process = subprocess.Popen(
        [sys.executable, "-m", "mantelnet", *arguments], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
        cwd=folder, env={**known, "TERM": "xterm-256color", "COLORTERM": "truecolor", "COLUMNS": "100", **environment},
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux says so when the other end is closed.
            break
        if not piece:
            break
        seen += piece
    assert process.wait() == 0, seen
    os.close(ours)
    return seen.decode()


def rgb(colour: str) -> str:
    return ";".join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))


def test_weights_have_the_colours_of_the_picture(tmp_path: Path) -> None:
    seen = at_terminal(["analyse", str(EXAMPLE), "--section", "belangen"], tmp_path)
    assert f"38;2;{rgb(INK)};48;2;{rgb(RAMP[3])}m" in seen
    assert f"38;2;255;255;255;48;2;{rgb(RAMP[5])}m" in seen
    assert "48;2;" not in at_terminal(["analyse", str(EXAMPLE), "--section", "belangen"], tmp_path, NO_COLOR="1")


def test_shapes_have_the_colours_of_their_strategy(tmp_path: Path) -> None:
    seen = at_terminal(["analyse", str(EXAMPLE), "--section", "krachtenveld"], tmp_path)
    for sign, colour in (("●", "111;160;255"), ("■", "240;137;78"), ("▲", "53;196;141"), ("◆", "166;173;181")):
        assert f"38;2;{colour}m{sign} " in seen


def test_a_moving_sign_shows_that_something_takes_long(tmp_path: Path) -> None:
    shutil.copy(EXAMPLE, tmp_path)
    seen = at_terminal(["plot", "netwerk", "--output", "a.svg"], tmp_path)
    assert "Bezig met tekenen" in seen
    assert "Geschreven: a.svg" in seen


def test_a_report_says_that_it_is_being_made(tmp_path: Path) -> None:
    shutil.copy(EXAMPLE, tmp_path)
    seen = at_terminal(["report", "--output", "a.html"], tmp_path)
    assert "Bezig met het rapport" in seen
    assert "Geschreven: a.html" in seen


def test_a_small_picture_is_there_at_once(tmp_path: Path) -> None:
    shutil.copy(ROOT / "examples" / "first-steps" / "mantelnet.yaml", tmp_path)
    seen = at_terminal(["plot", "krachtenveld"], tmp_path)
    assert "Bezig met tekenen" not in seen
    assert "Geschreven: krachtenveld.svg" in seen


def test_nothing_moves_where_nobody_looks(tmp_path: Path) -> None:
    shutil.copy(EXAMPLE, tmp_path)
    command = [sys.executable, "-m", "mantelnet", "plot", "netwerk", "--output", "a.svg"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert b"tekenen" not in done.stderr
    assert b"\x1b" not in done.stderr
