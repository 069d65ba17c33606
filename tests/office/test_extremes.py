"""Networks that are large, full, empty or all alike; and the same bytes on every machine, on every day."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pptx
import pytest
from docx.oxml.ns import qn
from pptx.util import Inches

from mantelnet.office.columns import lowered, turned, widths
from mantelnet.office.directions import is_leftward, pieces
from mantelnet.office.making import OFFICE_FORMS, make
from mantelnet.report import Cell, Column, Table
from mantelnet.text import both
from office import editions


def full(n: int) -> dict[str, Any]:
    """Everything tied to everything, and all scores equal."""
    data = editions.plain(n)
    data["ties"]["formal"] = [{"between": list(pair)} for pair in combinations(data["parties"], 2)]
    data["scores"] = {party: {"commitment": 3, "impact": 3, "influence": 3} for party in data["parties"]}
    return data


CASES = {
    "one": editions.plain(1, ties=False, scores=False),
    "alike": full(12),
    "no scores": editions.plain(6, scores=False),
    "numbers on the map": editions.plain(55),
    "too large for a map": editions.plain(500),
    "hostile": editions.hostile(),
}


@pytest.mark.parametrize("name", CASES)
def test_slides_keep_everything_on_them_and_readable(name: str) -> None:
    deck = pptx.Presentation(BytesIO(make(editions.of(CASES[name], "core", "pptx")).data))
    assert len(deck.slides) <= 13
    for slide in deck.slides:
        for shape in slide.shapes:
            if getattr(shape, "rotation", 0):
                continue
            assert shape.left >= -Inches(0.1), shape.name
            assert shape.left + shape.width <= deck.slide_width + Inches(0.1), shape.name
            assert shape.top + shape.height <= deck.slide_height, shape.name
            if shape.has_table:
                sizes = [r.font.size.pt for row in shape.table.rows for c in row.cells
                         for p in c.text_frame.paragraphs for r in p.runs]  # fmt: skip
                assert min(sizes) >= 10


def test_numbers_on_a_slide_have_a_key_that_names_every_party() -> None:
    deck = pptx.Presentation(BytesIO(make(editions.of(editions.plain(55), "core", "pptx")).data))
    keys = [s for s in deck.slides if s.shapes.title.text_frame.text == "Wie is wie op de kaart"]
    cells = {
        c.text for s in keys for shape in s.shapes if shape.has_table for row in shape.table.rows for c in row.cells
    }
    assert {f"{n + 1}  P{n}" for n in range(55)} <= cells


@pytest.mark.parametrize("name", CASES)
def test_documents_name_every_party(name: str) -> None:
    opened = docx.Document(BytesIO(make(editions.of(CASES[name], "core", "docx")).data))
    first = {cell.text for table in opened.tables for cell in table._cells[:: len(table.columns)]}
    for party in CASES[name]["parties"].values():
        assert any(party.get("short", party["name"])[:30].strip() in words for words in first), party["name"]


def test_what_runs_from_right_to_left_says_so() -> None:
    opened = docx.Document(BytesIO(make(editions.of(editions.hostile(), "core", "docx")).data))
    runs = [run for run in opened.element.iter(qn("w:r")) if "מרכז" in "".join(run.itertext())]
    assert runs
    assert all(run.find(qn("w:rPr")).find(qn("w:rtl")) is not None for run in runs)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", []),
        ("zorg", [("zorg", False)]),
        ("מרכז סיוע", [("מרכז סיוע", True)]),
        ("a מרכז, סיוע! b", [("a ", False), ("מרכז, סיוע", True), ("! b", False)]),
        ("1 مركز", [("1 ", False), ("مركز", True)]),
    ],
)
def test_pieces_from_right_to_left(words: str, expected: list[tuple[str, bool]]) -> None:
    assert pieces(words) == expected
    assert "".join(piece for piece, _ in pieces(words)) == words


def test_a_sentence_runs_where_its_first_letter_runs() -> None:
    assert is_leftward("1. מרכז abc")
    assert not is_leftward("abc מרכז")
    assert not is_leftward("123")


def test_a_long_word_gives_way_before_a_short_one_is_broken() -> None:
    assert lowered([300, 40, 50], 200) == [110, 40, 50]
    assert lowered([30, 40, 50], 200) == [30, 40, 50]
    columns = (Column(both("Partij")), Column(both("Commitment"), "right"))
    table = Table(columns, ((Cell(both("N" * 80)), Cell(both("5"))),))
    first, second = widths(table, "nl", 200, 9)
    assert first + second == pytest.approx(200)
    assert second > 60


def test_names_of_many_narrow_columns_stand_upright() -> None:
    named = tuple(Column(both(f"{n} is een lange naam"), "centre") for n in range(5))
    letters = tuple(Column(both(letter), "centre") for letter in "ABCDE")
    assert turned(Table(named, ()), "nl")
    assert not turned(Table(letters, ()), "nl")


def test_same_bytes_elsewhere_and_on_another_day(tmp_path: Path) -> None:
    source = editions.EXAMPLES / "first-steps" / "mantelnet.yaml"
    found = []
    for number, (seed, zone) in enumerate((("1", "UTC"), ("2", "Pacific/Auckland"))):
        folder = tmp_path / f"map {number}"
        folder.mkdir()
        (folder / "mantelnet.yaml").write_bytes(source.read_bytes())
        for form in OFFICE_FORMS:
            command = [sys.executable, "-m", "mantelnet", "report", "--output", f"r.{form}", "--audience", "core"]
            environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
            subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
            found.append((folder / f"r.{form}").read_bytes())
    assert found[:3] == found[3:]


def test_nothing_in_a_file_tells_who_made_it_or_when() -> None:
    for form in ("docx", "pptx"):
        with ZipFile(BytesIO(make(editions.example("core", form)).data)) as archive:
            about = archive.read("docProps/core.xml")
            names = archive.namelist()
            inner = [ZipFile(BytesIO(archive.read(name))) for name in names if name.endswith(".xlsx")]
        assert b"dcterms" not in about.replace(b"xmlns:dcterms", b"")
        assert not any("thumbnail" in name or "printerSettings" in name for name in names)
        for book in inner:
            assert {info.date_time for info in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert b"1980-01-01" in book.read("docProps/core.xml")
