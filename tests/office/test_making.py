"""One door to office files: missing libraries, stamps, what an audience may see, and the command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from mantelnet import cli
from mantelnet.office.document import Unable, clean
from mantelnet.office.making import OFFICE_FORMS, make, read_stamp_of
from office import editions

MISSING = {"docx": ("docx", "office"), "pptx": ("pptx", "office"), "pdf": ("typst", "pdf")}


@pytest.mark.parametrize("form", OFFICE_FORMS)
def test_a_missing_library_gives_the_line_to_install_it(form: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    library, extra = MISSING[form]
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(Unable) as caught:
        make(editions.of(editions.plain(2), "core", form))
    assert f'pip install ".[{extra}]"' in caught.value.text.en
    assert f'pip install ".[{extra}]"' in caught.value.text.nl


@pytest.mark.parametrize("form", OFFICE_FORMS)
@pytest.mark.parametrize("audience", ["board", "own"])
def test_the_stamp_can_be_read_again(form: Any, audience: Any) -> None:
    edition = editions.of(editions.plain(2), audience, form)
    assert read_stamp_of(make(edition).data) == edition.stamp


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04rest", b"%PDF-1.7", b'mantelnet-report {"a":1}'])
def test_other_files_have_no_stamp(data: bytes) -> None:
    assert read_stamp_of(data) is None


def test_words_lose_what_has_no_shape() -> None:
    assert clean("a\x00b\u202ec\n  d\u2028e") == "a b c d e"


@pytest.mark.parametrize("form", ["docx", "pptx"])
def test_what_the_board_may_not_see_is_not_in_the_file(form: Any, tmp_path: Path) -> None:
    data = editions.plain(3)
    data["parties"]["p0"]["note"] = "GEHEIMNOTITIE"
    data["parties"]["p1"]["concerns"] = ["GEHEIMZORG"]
    data["actions"] = [{"what": "Bellen", "status": "open", "owner": "p2", "about": "p1"}]
    for audience, found in (("board", False), ("own", True)):
        made = tmp_path / f"{audience}.{form}"
        made.write_bytes(make(editions.of(data, audience, form)).data)
        with ZipFile(made) as archive:
            text = b"".join(archive.read(name) for name in archive.namelist())
        assert (b"Bellen" in text) == found
        assert (b"GEHEIMNOTITIE" in text) == (found and form == "docx")
        assert (b"GEHEIMZORG" in text) == (found and form == "docx")


def run(*words: str) -> int:
    return cli.run(list(words))


@pytest.mark.parametrize("form", OFFICE_FORMS)
def test_the_command_makes_and_checks_them(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    project = tmp_path / "mantelnet.yaml"
    project.write_bytes((editions.EXAMPLES / "first-steps" / "mantelnet.yaml").read_bytes())
    assert run("report", "--output", f"r.{form}") == 0
    assert run("report", "--check", f"r.{form}") == 0
    project.write_text(project.read_text(encoding="utf-8") + "\n# later\n", encoding="utf-8")
    assert run("report", "--check", f"r.{form}") == 1
    assert run("report", "--format", form, "--lang", "nl") == 0
    assert (tmp_path / f"rapport.{form}").exists()


def test_a_template_goes_with_word_and_slides_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = editions.EXAMPLES / "first-steps" / "mantelnet.yaml"
    target = tmp_path / "r.html"
    assert run("report", str(project), "--output", str(target), "--template", str(project)) == 2
    assert "--template" in capsys.readouterr().err
    assert not target.exists()
