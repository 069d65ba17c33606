"""``mantelnet init`` as people call it."""

import os
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.commands.init import TEMPLATES
from mantelnet.jsonschema import schema_text
from mantelnet.project import open_project


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("template", list(TEMPLATES))
def test_every_template_validates_and_analyses_at_once(
    template: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new"
    assert run(["init", str(folder), "--template", template, "--lang", language]) == 0
    opened = open_project((folder / "mantelnet.yaml").read_bytes(), "f")
    assert opened.project is not None
    assert opened.language == language
    assert not [d for d in opened.diagnostics if d.severity.id == "warning"]
    assert run(["analyse", str(folder)]) == 0
    assert (folder / ".gitignore").exists()
    assert "mantelnet validate" in (folder / ".github/workflows/mantelnet.yml").read_text(encoding="utf-8")


def test_the_name_stands_in_the_file_whatever_it_is(tmp_path: Path) -> None:
    name = "Net: 'werk' \"x\" #1 \\ é"
    assert run(["init", str(tmp_path), "--name", name]) == 0
    opened = open_project((tmp_path / "mantelnet.yaml").read_bytes(), "f")
    assert opened.project is not None
    assert opened.project.file.project.name == name


@pytest.mark.parametrize("name", ["a\u2028b", "\x1b[31m"])
def test_a_name_with_invisible_characters_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["init", str(tmp_path / "x"), "--name", name, "--lang", "nl"]) == 2
    assert "Deze naam kan niet" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_nothing_is_overwritten_without_force(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mantelnet.yaml"
    file.write_text("mine", encoding="utf-8")
    assert run(["init", str(tmp_path), "--lang", "nl"]) == 1
    assert "bestaat al" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mantelnet.yaml"]
    assert run(["init", str(tmp_path), "--lang", "nl", "--force"]) == 0
    assert "\nmantelnet: 1\n" in file.read_text(encoding="utf-8")


def test_a_gitignore_is_added_to(tmp_path: Path) -> None:
    path = tmp_path / ".gitignore"
    path.write_text("mine", encoding="utf-8")
    assert run(["init", str(tmp_path)]) == 0
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "mine"
    assert ".DS_Store" in lines
    before = path.read_text(encoding="utf-8")
    assert run(["init", str(tmp_path), "--force"]) == 0
    assert path.read_text(encoding="utf-8") == before


def test_git_passes_over_what_a_killed_write_leaves(tmp_path: Path) -> None:
    assert run(["init", str(tmp_path)]) == 0
    ours = (tmp_path / ".gitignore").read_text(encoding="utf-8").splitlines()
    left = []

    def killed(*args: object, **more: object) -> None:
        left.extend(path.name for path in tmp_path.iterdir() if path.name.startswith(".mantelnet-"))
        raise OSError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        assert run(["schema", "--output", str(tmp_path / "x.json")]) == 3
    assert len(left) == 1
    assert any(fnmatch(left[0], line) for line in ours)
    assert not any(fnmatch(name, line) for line in ours for name in ("mantelnet.yaml", ".mantelnet.schema.json"))


@pytest.mark.parametrize(("host", "file"), [("gitlab", ".gitlab-ci.yml"), ("none", None)])
def test_other_hosts(host: str, file: str | None, tmp_path: Path) -> None:
    assert run(["init", str(tmp_path), "--ci", host]) == 0
    made = {p.name for p in tmp_path.iterdir()}
    assert made == {"mantelnet.yaml", ".mantelnet.schema.json", ".gitignore"} | ({file} if file else set())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_editor_finds_the_schema_offline(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path), "--lang", language]) == 0
    assert ".mantelnet.schema.json\n" in capsys.readouterr().out
    first, rest = (tmp_path / "mantelnet.yaml").read_text(encoding="utf-8").split("\n", 1)
    assert first == "# yaml-language-server: $schema=.mantelnet.schema.json"
    assert rest.startswith("mantelnet: 1\n")
    schema = (tmp_path / ".mantelnet.schema.json").read_text(encoding="utf-8")
    assert schema == schema_text("nl" if language == "nl" else "en")


def test_a_schema_of_somebody_else_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".mantelnet.schema.json").write_text("mine", encoding="utf-8")
    assert run(["init", str(tmp_path), "--lang", "nl"]) == 1
    assert ".mantelnet.schema.json" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [".mantelnet.schema.json"]


def test_a_template_by_its_dutch_name(tmp_path: Path) -> None:
    assert run(["init", str(tmp_path), "--template", "jonge-mantelzorgers", "--lang", "nl"]) == 0
    assert 'naam: "Jonge mantelzorgers"' in (tmp_path / "mantelnet.yaml").read_text(encoding="utf-8")


def test_interactive_needs_somebody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path / "x"), "--interactive", "--lang", "nl"]) == 2
    assert "niemand om te antwoorden" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_interactive_at_a_terminal(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="a pseudo-terminal needs POSIX")
    ours, theirs = pty.openpty()
    code = "import sys; from mantelnet.cli import run; sys.exit(run(sys.argv[1:]))"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "init", str(tmp_path), "-i"],
        stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "MANTELNET_LANG": "nl"},
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, b"1\n9\n3\nOns netwerk\n")
    seen = b""
    while process.poll() is None or seen[-1:] != b"\n":
        try:
            seen += os.read(ours, 1000)
        except OSError:
            break
    assert process.wait() == 0
    assert "Typ een nummer van 1 tot en met 5" in seen.decode()
    text = (tmp_path / "mantelnet.yaml").read_text(encoding="utf-8")
    assert "taal: nl" in text
    assert 'naam: "Ons netwerk"' in text


@pytest.mark.parametrize("step", ["write", "replace", "fsync"])
def test_a_failing_disk_leaves_no_half_file(
    step: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "mantelnet.yaml"
    file.write_text("old", encoding="utf-8")
    if step == "write":
        monkeypatch.setattr("tempfile.mkstemp", fail)
    else:
        monkeypatch.setattr(f"os.{step}", fail)
    assert run(["init", str(tmp_path), "--force", "--ci", "none", "--lang", "nl"]) == 3
    assert "niet te schrijven" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".mantelnet")] == []


def test_a_link_stays_a_link_and_the_mode_stays(tmp_path: Path) -> None:
    real = tmp_path / "real.yaml"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "mantelnet.yaml").symlink_to(real)
    assert run(["init", str(tmp_path / "p"), "--force", "--ci", "none"]) == 0
    assert (tmp_path / "p" / "mantelnet.yaml").is_symlink()
    assert "\nmantelnet: 1\n" in real.read_text(encoding="utf-8")
    assert real.stat().st_mode & 0o777 == 0o640
