"""``mantelnet validate`` as people call it."""

import io
import json
import os
from pathlib import Path

import pytest

from mantelnet.cli import run

GOOD = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n  a: {name: A, type: carers}\n"
BAD = GOOD.replace("name: A", "nmae: A")
SHAKY = GOOD + "  b: {name: B}\nscores:\n  a: {influence: 5}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_sound_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", GOOD)
    assert run(["validate", "mantelnet.yaml", "--lang", "nl"]) == 0
    assert capsys.readouterr().out == "1 bestand gecontroleerd: alles in orde.\n"


def test_an_error_has_place_excerpt_caret_and_advice(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", BAD)
    assert run(["validate", "mantelnet.yaml", "--lang", "nl"]) == 1
    screen = capsys.readouterr().out
    assert "mantelnet.yaml:5:7  fout  MN102" in screen
    assert "    5 │   a: {nmae: A, type: carers}\n      │       ^^^^\n" in screen
    assert 'Bedoelt u "name"?' in screen
    assert "  → " in screen


def test_strict_makes_warnings_fail(folder: Path) -> None:
    put(folder, "mantelnet.yaml", SHAKY)
    assert run(["validate", "mantelnet.yaml"]) == 0
    assert run(["validate", "mantelnet.yaml", "--strict"]) == 1


def test_folders_hold_project_files_by_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", GOOD)
    put(folder, "deep/er/wijk.mantelnet.yaml", GOOD)
    put(folder, ".hidden/mantelnet.yaml", BAD)
    put(folder, "other.yaml", BAD)
    assert run(["validate", ".", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["files"] == ["mantelnet.yaml", "deep/er/wijk.mantelnet.yaml"]


def test_one_bad_file_does_not_hide_the_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "a.mantelnet.yaml", BAD)
    put(folder, "b.mantelnet.yaml", b"\xff\xfe")
    put(folder, "c.mantelnet.yaml", BAD)
    assert run(["validate", "."]) == 1
    screen = capsys.readouterr().out
    assert all(f"{name}.mantelnet.yaml" in screen for name in "abc")


def test_standard_input(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    assert run(["validate", "-"]) == 1
    assert "<stdin>:5:7" in capsys.readouterr().out


@pytest.mark.parametrize("path", ["nothing.yaml", "nowhere/", "empty"])
def test_what_cannot_be_read(path: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    assert run(["validate", path, "--lang", "nl"]) == 3
    printed = capsys.readouterr()
    assert "bestaat niet" in printed.err or "geen projectbestand" in printed.err
    assert "Traceback" not in printed.err


def test_without_a_path_this_folder_or_the_project_above(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder, "mantelnet.yaml", BAD)
    (folder / "sub").mkdir()
    assert run(["validate"]) == 1
    monkeypatch.chdir(folder / "sub")
    assert run(["validate"]) == 1


def test_json_is_the_contract(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", BAD)
    assert run(["validate", "mantelnet.yaml", "missing.yaml", "--format", "json", "--lang", "en"]) == 3
    data = json.loads(capsys.readouterr().out)
    assert data["summary"] == {"files": 1, "unreadable": 1, "errors": 2, "warnings": 0, "notes": 0}
    assert {d["code"] for d in data["diagnostics"]} == {"MN101", "MN102"}
    assert data["diagnostics"][1]["line"] == 5
    assert data["unreadable"][0]["file"] == "missing.yaml"


def test_the_language_of_the_file_counts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", GOOD + "language: nl\n")
    run(["validate", "mantelnet.yaml"])
    assert "bestand gecontroleerd" in capsys.readouterr().out


def test_control_characters_never_reach_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", GOOD.replace("name: A", "name: A\x1b[31mB\x07\u202e"))
    assert run(["validate", "mantelnet.yaml"]) == 1
    screen = capsys.readouterr().out
    assert not any(c in screen for c in "\x1b\x07\u202e")
    assert "<U+001B>" in screen


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--fail-on", "warning"], 1),
        (["--fail-on", "waarschuwing"], 1),
        (["--fail-on", "note"], 1),
        (["--fail-on", "never", "--strict"], 0),
        (["--strict", "--ignore", "MN4"], 0),
        (["--strict", "--select", "MN402"], 1),
        (["--strict", "--select", "MN402,MN301", "--ignore", "influential-without-interests"], 0),
    ],
)
def test_control(options: list[str], code: int, folder: Path) -> None:
    put(folder, "mantelnet.yaml", SHAKY)
    assert run(["validate", "mantelnet.yaml", *options]) == code


def test_never_is_about_findings_not_about_reading(folder: Path) -> None:
    assert run(["validate", "missing.yaml", "--fail-on", "never"]) == 3


def test_a_rule_that_does_not_exist(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", GOOD)
    assert run(["validate", "--select", "unknown-partie", "--lang", "nl"]) == 2
    assert 'Bedoelt u "unknown-party"?' in capsys.readouterr().err


@pytest.mark.parametrize("form", ["json", "github", "gitlab", "sarif", "junit", "rdjson", "text"])
def test_every_form_to_the_screen_and_to_a_file(form: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "mantelnet.yaml", BAD)
    assert run(["validate", "mantelnet.yaml", "--format", form]) == 1
    screen = capsys.readouterr().out
    assert run(["validate", "mantelnet.yaml", "--format", form, "--output", "out.txt"]) == 1
    printed = capsys.readouterr()
    assert (folder / "out.txt").read_text(encoding="utf-8") == screen
    assert printed.out == ""
    assert "2" in printed.err


def test_github_actions_gets_annotations_and_a_summary(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, "mantelnet.yaml", BAD)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
    assert run(["validate", "mantelnet.yaml"]) == 1
    assert "file=mantelnet.yaml,line=5," in capsys.readouterr().out
    assert "MN102" in (folder / "summary.md").read_text(encoding="utf-8")


def test_many_files_on_all_cores_give_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for n in range(60):
        put(folder, f"n{n:02}.mantelnet.yaml", (GOOD, BAD, SHAKY, b"\xff")[n % 4])
    assert run(["validate", ".", "missing", "--jobs", "1", "--lang", "en"]) == 3
    one = capsys.readouterr()
    assert run(["validate", ".", "missing", "--jobs", "2", "--lang", "en"]) == 3
    two = capsys.readouterr()
    assert two == one
    assert "n59.mantelnet.yaml" in one.out


def test_jobs_is_a_number_from_one_on(folder: Path) -> None:
    put(folder, "mantelnet.yaml", GOOD)
    assert run(["validate", "--jobs", "0"]) == 2


def test_watching_shows_every_save(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mantelnet.commands import shell

    file = put(folder, "mantelnet.yaml", GOOD)
    looks = []

    class Pause:
        def wait(self, seconds: float) -> None:
            looks.append(seconds)
            if len(looks) == 2:
                file.write_text(BAD, encoding="utf-8")
                os.utime(file, ns=(1, 1))
            if len(looks) == 4:
                raise KeyboardInterrupt

    monkeypatch.setattr("threading.Event", Pause)
    seen: list[None] = []
    with pytest.raises(KeyboardInterrupt):
        seen.extend(shell.changes([Path("mantelnet.yaml")]))
    assert len(seen) == 2
