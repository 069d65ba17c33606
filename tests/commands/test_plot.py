"""mantelnet plot as a user sees it: which picture, which sheet, and what to do when there is nothing to draw."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.plots import PLOTS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rich example in an empty folder."""
    shutil.copy(ROOT / "examples" / "jonge-mantelzorgers" / "mantelnet.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("plot", PLOTS, ids=[plot.id for plot in PLOTS])
def test_every_picture_is_written_under_its_own_name(plot: object, project: Path) -> None:
    assert plot in PLOTS
    name = next(p for p in PLOTS if p is plot).name
    assert run(["plot", name.nl]) == 0
    assert (project / f"{name.nl}.svg").read_text(encoding="utf-8").startswith("<svg")
    assert run(["plot", name.en, "--lang", "en"]) == 0
    assert 'lang="en"' in (project / f"{name.en}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "nl"])
def test_help_lists_all_pictures(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plot", "--help", "--lang", language]) == 0
    screen = capsys.readouterr().out
    for plot in PLOTS:
        assert f"{plot.name.say('nl' if language == 'nl' else 'en')}  " in screen
        assert plot.about.say("nl" if language == "nl" else "en") in screen
    assert max(map(len, screen.splitlines())) <= 80


@pytest.mark.parametrize("size", ["a4", "a3", "a0", "slide", "dia"])
def test_every_sheet(size: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plot", "krachtenveld", "--size", size, "-o", "a.svg", "--theme", "afdrukken"]) == 0
    assert "Geschreven: a.svg" in capsys.readouterr().err


def test_the_form_follows_the_name_of_the_file(project: Path) -> None:
    for name, start in (("a.png", b"\x89PNG"), ("b.PDF", b"%PDF"), ("c.svg", b"<svg")):
        assert run(["plot", "dekking", "--output", name]) == 0
        assert (project / name).read_bytes().startswith(start)


def test_the_map_looks_the_same_next_time(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plot", "netwerk", "-o", "one.svg"]) == 0
    assert "mantelnet.positions.json" in capsys.readouterr().err
    kept = (project / "mantelnet.positions.json").read_bytes()
    assert run(["plot", "netwerk", "-o", "two.svg"]) == 0
    assert "mantelnet.positions.json" not in capsys.readouterr().err
    assert (project / "one.svg").read_bytes() == (project / "two.svg").read_bytes()
    assert (project / "mantelnet.positions.json").read_bytes() == kept
    assert run(["plot", "netwerk", "-o", "three.svg", "--new-places"]) == 0
    assert (project / "three.svg").read_bytes() == (project / "one.svg").read_bytes()


def test_a_moved_party_stays_where_it_was_put(project: Path) -> None:
    assert run(["plot", "netwerk"]) == 0
    places = project / "mantelnet.positions.json"
    text = places.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if '"gemeente"' in line)
    places.write_text(text.replace(line, '    "gemeente": [0.0000, 0.9000],'), encoding="utf-8")
    before = (project / "netwerk.svg").read_bytes()
    assert run(["plot", "netwerk"]) == 0
    assert (project / "netwerk.svg").read_bytes() != before
    assert '"gemeente": [0.0000, 0.9000]' in places.read_text(encoding="utf-8")


def test_another_file_in_the_place_of_the_places_is_left_alone(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "mantelnet.positions.json").write_text("{}", encoding="utf-8")
    assert run(["plot", "netwerk", "--lang", "nl"]) == 2
    assert "is geen bestand met plekken" in capsys.readouterr().err
    assert (project / "mantelnet.positions.json").read_text(encoding="utf-8") == "{}"


@pytest.mark.parametrize("words", ["Steunpunt", "steunpunt mantelzorg lindermeer", "SML", "steunpunt"])
def test_a_party_may_be_named_in_any_way(words: str, project: Path) -> None:
    assert run(["plot", "netwerk", "--party", words]) == 0
    assert "De relaties rond Steunpunt" in (project / "netwerk.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["plot"], "Welk plaatje? Kies uit: netwerk, krachtenveld, belangen, dekking, condities,"),
        (["plot", "netwrk"], 'Het plaatje "netwrk" bestaat niet. Bedoelt u "netwerk"?'),
        (["plot", "spin"], 'Het plaatje "spin" bestaat niet. Kies uit:'),
        (["plot", "netwerk", "-o", "a.jpg"], "Een plaatje is een .svg-, .png- of .pdf-bestand."),
        (["plot", "netwerk", "--party", "steunpnt"], 'Er is geen partij "steunpnt". Bedoelt u "steunpunt"?'),
        (["plot", "netwerk", "--party", "boei"], 'Volgens het bestand is "boei" vertrokken.'),
        (["plot", "netwerk", "--party", "logeerhuis", "--members-only"], 'Met --members-only staat "logeerhuis" niet'),
        (["plot", "netwerk", "--sector", "bank"], 'De sector "bank" bestaat niet. Kies uit:'),
        (["plot", "netwerk", "--size", "a5"], '"a5" kan hier niet. Kies uit: a4, a3, a0 of dia.'),
        (["plot", "dekking", "--sector", "financiers", "--party", "oudergroep"], "Laat --party of --sector weg."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_plainly(
    arguments: list[str],
    answer: str,
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MANTELNET_LANG", "nl")
    assert run([*arguments, "--lang", "nl"]) == 2
    assert answer in capsys.readouterr().err


@pytest.mark.parametrize(
    ("plot", "needs"),
    [("force-field", "scores"), ("interests", "interests"), ("coverage", "ambition > needs"),
     ("conditions", "conditions"), ("give-take", "exchanges"), ("trend", "measurements")],
)  # fmt: skip
def test_nothing_to_draw_says_what_to_fill_in(
    plot: str, needs: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mantelnet.yaml"
    file.write_text(
        "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties: {a: {name: A}}\n", encoding="utf-8"
    )
    assert run(["plot", plot, str(file), "--lang", "en", "-o", str(tmp_path / "a.svg")]) == 2
    assert f'Fill in "{needs}" in the project file.' in capsys.readouterr().err
    assert not (tmp_path / "a.svg").exists()


def test_a_poster_finds_room_for_a_crowd(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = "".join(f"  p{n}: {{name: Party {n}, covers: [n{n % 5}]}}\n" for n in range(90))
    needs = "".join(f"    n{n}: {{text: Need {n}}}\n" for n in range(5))
    file = tmp_path / "mantelnet.yaml"
    file.write_text(
        f"mantelnet: 1\nproject: {{name: X}}\nambition:\n  statement: Y\n  needs:\n{needs}parties:\n{names}",
        encoding="utf-8",
    )
    target = tmp_path / "a.svg"
    assert run(["plot", "coverage", str(file), "--lang", "en", "-o", str(target)]) == 2
    assert "90 parties do not fit on this sheet" in capsys.readouterr().err
    assert run(["plot", "coverage", str(file), "--lang", "en", "--size", "a0", "-o", str(target)]) == 0
    assert 'viewBox="0 0 1786 1263"' in target.read_text(encoding="utf-8")


def test_from_standard_input_no_places_are_kept(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io
    import sys

    data = (project / "mantelnet.yaml").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
    assert run(["plot", "netwerk", "-", "-o", "a.svg"]) == 0
    assert [path.name for path in project.glob("*.json")] == []
    assert "De controle van het bestand geeft 2 waarschuwingen" in capsys.readouterr().err


def test_a_file_with_errors_is_not_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mantelnet.yaml"
    file.write_text("mantelnet: 1\nproject: {name: X}\n", encoding="utf-8")
    assert run(["plot", "network", str(file), "--lang", "en"]) == 1
    assert "nothing was computed" in capsys.readouterr().err


def test_a_refusal_speaks_the_language_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.delenv("MANTELNET_LANG", raising=False)
    project = tmp_path / "mantelnet.yaml"
    project.write_text(
        "mantelnet: 1\ntaal: nl\nproject: {naam: X}\nambitie: {opgave: Y}\npartijen: {a: {naam: A}}\n", encoding="utf-8"
    )
    assert run(["plot", "krachtenveld", str(project)]) == 2
    assert 'Vul "scores"' in capsys.readouterr().err


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_the_same_bytes_in_any_folder_with_any_hashes_at_any_hour(form: str, tmp_path: Path) -> None:
    made = []
    for name, hashes, zone in (("one", "1", "UTC"), ("another folder", "2", "Asia/Tokyo")):
        folder = tmp_path / name
        folder.mkdir()
        shutil.copy(ROOT / "examples" / "jonge-mantelzorgers" / "mantelnet.yaml", folder)
        environment = {**os.environ, "PYTHONHASHSEED": hashes, "TZ": zone}
        command = [sys.executable, "-m", "mantelnet", "plot", "krachtenveld", "--output", f"a.{form}"]
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        made.append((folder / f"a.{form}").read_bytes())
    assert made[0] == made[1]
    assert not re.search(rb"/(CreationDate|ModDate)|tIME|<dc:date", made[0])


def test_a_drawing_says_what_it_shows_to_who_cannot_see_it(project: Path) -> None:
    assert run(["plot", "netwerk", "-o", "a.svg"]) == 0
    text = (project / "a.svg").read_text(encoding="utf-8")
    assert 'role="img"' in text
    assert 'aria-labelledby="title description"' in text
    assert '<title id="title">Steunpunt en Zorgoverleg houden' in text
    assert '<desc id="description">Netwerkkaart · 24 partijen' in text
