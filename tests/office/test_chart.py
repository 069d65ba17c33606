"""The force field as a chart that people can change: its sheet, and what it draws from there."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pptx
import pytest
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml.ns import qn

from mantelnet.office.document import document
from mantelnet.office.making import make
from mantelnet.office.slide_chart import MOST, points
from office import editions


def chart(data: bytes) -> Any:
    deck = pptx.Presentation(BytesIO(data))
    found = [shape for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    return found[0] if found else None


@pytest.fixture(scope="module")
def frame() -> Any:
    return chart(make(editions.example("core", "pptx")).data)


def test_it_is_a_chart_of_bubbles_that_says_what_it_shows(frame: Any) -> None:
    assert frame.chart.chart_type == XL_CHART_TYPE.BUBBLE
    assert frame._element._nvXxPr.cNvPr.get("descr").startswith("Krachtenveld")
    names = [series.name for series in frame.chart.plots[0].series][:-1]
    assert set(names) == {
        "Luisteren en zorgen benoemen", "Samen optrekken", "Betrekken waar nodig", "Licht op de hoogte houden",
    }  # fmt: skip
    sizes = [len(list(series.values)) for series in frame.chart.plots[0].series]
    # LibreOffice leaves out the first series when another has more points.
    assert sizes == sorted(sizes, reverse=True)


def test_what_is_drawn_comes_from_the_sheet(frame: Any) -> None:
    with ZipFile(BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    for series in frame.chart._chartSpace.iter(qn("c:ser")):
        for name, column in (("c:xVal", "H"), ("c:yVal", "I"), ("c:bubbleSize", "D")):
            values = series.find(qn(name))
            first, last = values.find(".//" + qn("c:f")).text.removeprefix("Data!").replace("$", "").split(":")
            assert first[0] == last[0] == column
            held = [float(v.text) for v in values.iter(qn("c:v"))]
            assert len(held) == int(last[1:]) - int(first[1:]) + 1
            for row, value in zip(range(int(first[1:]), int(last[1:]) + 1), held, strict=True):
                cell = sheet.split(f'<c r="{column}{row}"')[1].split("</c>")[0]
                assert float(cell.split("<v>")[1].split("</v>")[0]) == value
    assert "<f>B2+F2</f>" in sheet


def test_parties_with_the_same_scores_do_not_cover_each_other() -> None:
    found = points(document(editions.example("core", "pptx"), 760, 340))
    assert len({point.place for point in found}) == len(found)
    assert all(abs(point.beside[0]) < 0.5 and abs(point.beside[1]) < 0.5 for point in found)


@pytest.mark.parametrize(("n", "scores"), [(MOST + 1, True), (5, False)])
def test_no_chart_that_cannot_be_read_or_has_nothing_to_show(n: int, scores: bool) -> None:
    assert chart(make(editions.of(editions.plain(n, scores=scores), "core", "pptx")).data) is None


def test_no_chart_for_those_who_see_no_scores() -> None:
    assert chart(make(editions.example("network", "pptx")).data) is None
