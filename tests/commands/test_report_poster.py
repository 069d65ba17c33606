"""``mantelnet report --poster`` at the keyboard."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from mantelnet.cli import run
from mantelnet.commands import shell

EXAMPLE = Path(__file__).parents[2] / "examples/first-steps/mantelnet.yaml"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "mantelnet.yaml"
    shutil.copy(EXAMPLE, path)
    monkeypatch.chdir(tmp_path)
    return path


def test_without_a_name_it_is_a_sheet_for_the_printer(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--poster", "--lang", "nl"]) == shell.OK
    assert "Geschreven: poster.pdf, voor het netwerk." in capsys.readouterr().err
    made = pypdf.PdfReader(BytesIO((project.parent / "poster.pdf").read_bytes()))
    assert len(made.pages) == 1
    assert [round(float(side)) for side in made.pages[0].mediabox.upper_right] == [1191, 842]
    assert made.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert made.trailer["/Root"]["/Lang"].startswith("nl")
    assert made.metadata is not None
    assert made.metadata.title == "Poster: Mantelzorg in Elzerbroek"
    assert "Mantelzorg" in made.pages[0].extract_text()


@pytest.mark.parametrize("form", ["pdf", "svg", "png"])
def test_each_form_is_the_same_twice_and_knows_when_it_is_out_of_date(
    project: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"muur.{form}"
    for other in (name, f"again.{form}"):
        assert run(["report", "--poster", "--size", "a0", "--audience", "kernteam", "--output", other]) == shell.OK
    assert "Intern – niet verspreiden." in capsys.readouterr().err
    assert (project.parent / name).read_bytes() == (project.parent / f"again.{form}").read_bytes()
    assert run(["report", "--check", name]) == shell.OK
    assert "is actueel" in capsys.readouterr().err
    project.write_text(project.read_text(encoding="utf-8") + "# een opmerking\n", encoding="utf-8")
    assert run(["report", "--check", name]) == shell.FINDINGS
    assert "mantelnet report --poster --size a0 --audience kernteam" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--poster", "--party", "gemeente"], "--poster does not go with --party or --template."),
        (["--poster", "--template", "huis.docx"], "--poster does not go with --party or --template."),
        (["--poster", "--output", "x.docx"], "A poster is a .pdf, .svg or .png file."),
        (["--poster", "--format", "html"], "A poster is a .pdf, .svg or .png file."),
        (["--size", "a0"], "--size goes with --poster."),
        (["--poster", "--size", "a5"], '"a5" is not possible here. Choose from: a3 or a0.'),
        (["--output", "x.svg"], "A report is no picture. Add --poster"),
        (["--format", "png"], "A report is no picture. Add --poster"),
        (["--check", "x.svg", "--poster"], "Leave the other options out."),
    ],
)
def test_what_does_not_go_together(
    project: Path, options: list[str], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANTELNET_LANG", "en")
    assert run(["report", *options]) == shell.USAGE
    assert says in " ".join(capsys.readouterr().err.split())
    assert [path.name for path in project.parent.iterdir()] == ["mantelnet.yaml"]


def test_a_large_network_says_that_the_map_is_left_out(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parties = "".join(f"  p{n}: {{name: Partij {n}}}\n" for n in range(61))
    head = "mantelnet: 1\nlanguage: nl\nproject: {name: Groot}\nambition: {statement: Samen}\nparties:\n"
    project.write_text(head + parties, encoding="utf-8")
    assert run(["report", "--poster", "--output", "x.svg"]) == shell.OK
    assert "Met 61 partijen past er geen kaart op A3. Kies --size a0." in capsys.readouterr().err
    assert run(["report", "--poster", "--size", "a0", "--output", "x.svg"]) == shell.OK
    assert "geen kaart" not in capsys.readouterr().err


def test_a_stamp_that_somebody_changed_is_none_of_ours(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--poster", "--output", "x.svg", "--lang", "en"]) == shell.OK
    poster = project.parent / "x.svg"
    poster.write_text(poster.read_text(encoding="utf-8").replace('"poster":"a3"', '"poster":"a9"'), encoding="utf-8")
    assert run(["report", "--check", "x.svg"]) == shell.USAGE
    assert "x.svg" in capsys.readouterr().err
