"""``mantelnet report --party`` at the keyboard."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from mantelnet.cli import run
from mantelnet.commands import shell

ROOT = Path(__file__).parents[2]
#: A party of each example, and for whom its card is kept.
GOLDEN = (
    ("jonge-mantelzorgers", "lindercollege", "own"),
    ("jonge-mantelzorgers", "zorgverzekeraar", "network"),
    ("dementia-network", "gps", "core"),
    ("first-steps", "huisartsen", "core"),
    ("knoke-welfare-organisations", "coun", "board"),
)


class _TextFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "md"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "mantelnet.yaml"
    shutil.copy(ROOT / "examples/jonge-mantelzorgers/mantelnet.yaml", path)
    monkeypatch.chdir(tmp_path)
    return path


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("example", "party", "audience"), GOLDEN)
def test_the_card_in_words(
    example: str, party: str, audience: str, language: str,
    snapshot: SnapshotAssertion, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(ROOT)
    options = ["--party", party, "--audience", audience, "--format", "markdown", "--output", "-", "--lang", language]
    assert run(["report", f"examples/{example}", *options]) == shell.OK
    text = capsys.readouterr().out
    # The examples may change elsewhere in their files, and the version too.
    assert re.sub(r"\b[0-9a-f]{64}\b", "…", text) == snapshot(extension_class=_TextFile)


@pytest.mark.parametrize(("lang", "name"), [("nl", "rapport-huisartsen.html"), ("en", "report-huisartsen.html")])
def test_the_name_of_the_file_has_the_party(
    project: Path, lang: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", "--party", "Huisartsen Lindermeer", "--lang", lang]) == shell.OK
    assert '"party":"huisartsen"' in (project.parent / name).read_text(encoding="utf-8")
    assert name in capsys.readouterr().err


def test_an_unknown_party_is_refused_in_plain_words(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--party", "huisarten", "--lang", "nl"]) == shell.USAGE
    assert 'Er is geen partij "huisarten". Bedoelt u "huisartsen"?' in capsys.readouterr().err
    assert [path.name for path in project.parent.iterdir()] == ["mantelnet.yaml"]


@pytest.mark.parametrize(
    ("party", "audience", "may"),
    [
        ("logeerhuis", "network", False),
        ("logeerhuis", "core", True),
        ("zorgverzekeraar", "board", False),
        ("zorgverzekeraar", "network", True),
        ("boei", "network", False),
        ("boei", "own", True),
    ],
)
def test_a_party_that_the_readers_may_not_see_has_no_card(
    project: Path, party: str, audience: str, may: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["report", "--party", party, "--audience", audience, "--output", "k.md", "--lang", "en"])
    assert (project.parent / "k.md").exists() is may
    assert code == (shell.OK if may else shell.USAGE)
    assert ("does not show such a party" in capsys.readouterr().err) is not may


@pytest.mark.parametrize("name", ["k.html", "k.md", "k.docx", "k.pptx", "k.pdf"])
def test_check_knows_the_party(project: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--party", "huisartsen", "--audience", "core", "-o", name, "--lang", "nl"]) == shell.OK
    assert run(["report", "--check", name]) == shell.OK
    text = project.read_text(encoding="utf-8")
    project.write_text(text + "# later\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["report", "--check", name]) == shell.FINDINGS
    assert re.search("--party huisartsen --audience (core|kernteam)", capsys.readouterr().err)


def test_check_of_a_card_whose_party_is_not_shown_any_more(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--party", "zorgverzekeraar", "-o", "k.html", "--lang", "nl"]) == shell.OK
    text = project.read_text(encoding="utf-8")
    project.write_text(text.replace("status: uitgenodigd", "status: gewenst", 1), encoding="utf-8")
    capsys.readouterr()
    assert run(["report", "--check", "k.html"]) == shell.FINDINGS
    assert "zorgverzekeraar" in capsys.readouterr().err


def test_a_party_cannot_be_named_beside_check(project: Path) -> None:
    assert run(["report", "--party", "huisartsen", "-o", "k.html"]) == shell.OK
    assert run(["report", "--check", "k.html", "--party", "huisartsen"]) == shell.USAGE


def test_the_look_of_a_template_is_used(project: Path) -> None:
    assert run(["report", "--party", "huisartsen", "-o", "a.docx"]) == shell.OK
    assert run(["report", "--party", "huisartsen", "-o", "b.docx", "--template", "a.docx"]) == shell.OK
    assert run(["report", "--party", "huisartsen", "-o", "a.pptx"]) == shell.OK
    assert run(["report", "--party", "huisartsen", "-o", "b.pptx", "--template", "a.pptx"]) == shell.OK
