"""Names of files and words of a call that would drive a terminal, or write lines of their own into a log."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import pytest

from adversarial.case import HEAD
from adversarial.screen import is_clean
from mantelnet.cli import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
NAMES: Final = (
    "a\x1b[31m\x9b2J\u202e",
    "b\u2028\x07",
    "c\n::error::x",
    "d\r\x7f",
    "--strict",
    "[bold]x[!]",
    "%s{0}",
    "e 'f' \"g\"",
)
FORMS: Final = ("text", "json", "github", "gitlab", "sarif", "junit", "rdjson")
WORDS: Final = (
    ("validate", "--\x1bfoo"), ("\x1bfoo",), ("explain", "\x1b[31mfoo"), ("validate", "--select", "\x1b"),
    ("analyse", "--section", "\x1b"), ("analyse", "--layer", "\x9b"), ("validate", "\x1b[2J"), ("analyse", "x\x9b"),
    ("validate", "--lang", "\x1b"), ("init", "x", "--template", "\x1b"),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for number, name in enumerate(NAMES):
        path = tmp_path / f"{name}.mantelnet.yaml"
        path.write_text(HEAD + ("nmae: x\n" if number % 2 else ""), encoding="utf-8")
    (tmp_path / "z\x1b.mantelnet.yaml").symlink_to("nowhere")
    return tmp_path


def check(capsys: pytest.CaptureFixture[str]) -> str:
    printed = capsys.readouterr()
    assert is_clean(printed.out), ascii(printed.out)
    assert is_clean(printed.err), ascii(printed.err)
    assert not any(line.lstrip().startswith("::error::") for line in (printed.out + printed.err).splitlines())
    return printed.out + printed.err


@pytest.mark.parametrize("form", FORMS)
def test_names_of_files_are_harmless(form: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", ".", "--format", form, "--lang", "nl"]) == 3
    assert "U+001B" in check(capsys)
    for path in sorted(folder.iterdir()):
        assert run(["validate", "--format", form, "--", path.name]) in (0, 1, 3)
        check(capsys)


def test_names_of_files_are_harmless_in_an_analysis(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", "."]) == 2
    check(capsys)
    for path in sorted(folder.iterdir()):
        assert run(["analyse", "--section", "network", "--", path.name]) in (0, 1, 3)
        check(capsys)


@pytest.mark.parametrize("words", WORDS, ids=ascii)
def test_words_of_a_call_are_harmless(words: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(path.name for path in folder.iterdir())
    assert run(words) in (2, 3)
    check(capsys)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_folder_of_a_bad_name_can_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path / "x\x1b[31m"), "--lang", "nl"]) == 0
    check(capsys)
