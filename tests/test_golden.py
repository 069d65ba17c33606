"""What people see, example by example: every example, every command, both languages, every format.

Update on purpose with ``pytest --snapshot-update``, and read the difference.
"""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from mantelnet.cli import run

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))


class _TextFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize(
    "command",
    ["validate", "validate --format json", "analyse", "analyse --format json", "analyse --format markdown",
     "analyse --layer formal --section network --section parties", "analyse --members-only --section scores",
     "analyse --section layers --section coverage", "analyse --section shared-interests --section give-take",
     "conditions", "conditions --format markdown", "conditions --questionnaire", "trend", "agenda",
     "agenda --minutes 180 --for network --format markdown", "forms --kind ties", "whatif --best-ties",
     "actions", "actions --format markdown", "actions --draft",
     "analyse --section desired --section rings --section trust --section agreements"],
)  # fmt: skip
def test_screen(
    command: str,
    example: str,
    language: str,
    snapshot: SnapshotAssertion,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    name, *options = command.split()
    code = run([name, f"examples/{example}", *options, "--lang", language])
    assert code == 0
    screen = capsys.readouterr().out
    if "json" not in command and "markdown" not in command:
        assert max(map(len, screen.splitlines())) <= 80
        assert not any(line != line.rstrip() for line in screen.splitlines())
    assert screen == snapshot(extension_class=_TextFile)


@pytest.mark.parametrize("keys", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_words_in_the_other_language(
    example: str,
    keys: str,
    snapshot: SnapshotAssertion,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    assert run(["fmt", f"examples/{example}", "--diff", "--keys", keys]) == 0
    assert capsys.readouterr().out == snapshot(extension_class=_TextFile)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_schema(language: str, snapshot: SnapshotAssertion, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "--lang", language]) == 0
    assert capsys.readouterr().out == snapshot(extension_class=_TextFile)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("options", ["", "--scores", "--format markdown", "--format json"])
def test_region(
    options: str,
    language: str,
    snapshot: SnapshotAssertion,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    assert run(["analyse", "--region", "examples/regio", *options.split(), "--lang", language]) == 0
    assert capsys.readouterr().out == snapshot(extension_class=_TextFile)
