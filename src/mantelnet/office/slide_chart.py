"""The force field as a chart of bubbles: whoever changes a score in its sheet sees the bubble move.

A chart has no cells that grow with the parties in them, so those with the same scores lie a little beside each other.
How far is in the sheet, in columns of its own: the scores stay what they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from lxml import etree
from pptx.chart.data import BubbleChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.oxml.ns import qn
from pptx.util import Pt

from mantelnet.drawing import fonts
from mantelnet.forcefield import DIMENSIONS, Dimension
from mantelnet.looks import MARKS
from mantelnet.office import zips
from mantelnet.office.document import Document
from mantelnet.office.native import describe
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text, both
from mantelnet.vocabulary import key

TITLE: Final = Text(en="Annex: the force field as a chart", nl="Bijlage: het krachtenveld als grafiek")
NOTES: Final = Text(
    en="Right-click the chart and choose “Edit data” to change a score; the bubble moves along. Parties with the same "
    "scores lie a little beside each other: how far stands in the last columns of the sheet. The size shows the "
    "influence.",
    nl="Klik met de rechtermuisknop op de grafiek en kies ‘Gegevens bewerken’ om een score te veranderen; het rondje "
    "schuift mee. Partijen met dezelfde scores staan iets naast elkaar: hoe ver staat in de laatste kolommen van het "
    "blad. De grootte is de invloed.",
)
#: More names cannot be read on one chart.
MOST: Final = 40
_ORDER: Final[tuple[Quadrant, ...]] = ("listen", "carry", "where_needed", "inform")
#: Room for a name beside a bubble, in points.
_LABEL: Final = 120.0
#: So many parties stand below each other before a second column begins; steps in parts of a score.
_COLUMN: Final = 4
_DOWN: Final = 0.24
_RIGHT: Final = 0.45
#: The largest bubble takes a quarter of a chart: this one is not seen, and makes the others small.
_MEASURE: Final = 90
_SHEET: Final = "Data"
#: Scores go from 1 to 5; the ends of an axis have no number.
_SCORES: Final = '[=0]"";[=6]"";0'
_MEASURE_WORDS: Final = Text(
    en="(not shown: a larger number makes all bubbles smaller)",
    nl="(niet zichtbaar: een groter getal maakt alle rondjes kleiner)",
)
#: The earliest day that a sheet can name: it stands for no day at all.
_NO_DAY: Final = datetime(1980, 1, 1)


@dataclass(frozen=True, slots=True)
class Point:
    """A party on the chart: its name, its scores, and how far it stands from their crossing."""

    name: str
    quadrant: Quadrant
    scores: tuple[float, float, float]
    beside: tuple[float, float]

    @property
    def place(self) -> tuple[float, float]:
        """Where it is drawn."""
        return round(self.scores[0] + self.beside[0], 3), round(self.scores[1] + self.beside[1], 3)


def points(document: Document) -> list[Point]:
    """The parties with a place, by approach."""
    analysis = document.edition.analysis
    picture = analysis.picture
    found: list[tuple[str, Quadrant, tuple[float, float, float]]] = []
    for party in analysis.order:
        position = picture.field[party]
        values = [_value(position.readings, dimension) for dimension in DIMENSIONS]
        quadrant = position.strategy.quadrant if position.strategy else None
        if quadrant is None or values[0] is None or values[1] is None:
            continue
        scores = (values[0], values[1], values[2] if values[2] is not None else 1.0)
        found.append((document.say(both(picture.label(party))), quadrant, scores))
    crowds: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, (_, _, scores) in enumerate(found):
        crowds[round(scores[0]), round(scores[1])].append(number)
    beside: dict[int, tuple[float, float]] = {}
    for crowd in crowds.values():
        high = min(len(crowd), _COLUMN)
        for place, number in enumerate(crowd):
            column, row = divmod(place, _COLUMN)
            beside[number] = (round(column * _RIGHT, 3), round(((high - 1) / 2 - row) * _DOWN, 3))
    made = [Point(*each, beside[number]) for number, each in enumerate(found)]
    # LibreOffice leaves out the first series when another has more points.
    sizes = Counter(point.quadrant for point in made)
    return sorted(made, key=lambda point: (-sizes[point.quadrant], _ORDER.index(point.quadrant)))


def _value(readings: Any, dimension: Dimension) -> float | None:
    reading = readings[dimension]
    return None if reading is None else reading.value


def draw(document: Document, slide: Any, room: tuple[int, int, int, int]) -> None:
    """The chart, in some room of a slide."""
    found = points(document)
    groups = [(q, [p for p in found if p.quadrant == q]) for q in dict.fromkeys(p.quadrant for p in found)]
    empty: Any = BubbleChartData  # Its library does not say which types it takes.
    data = empty()
    for quadrant, group in groups:
        series = data.add_series(document.say(QUADRANTS[quadrant]))
        for point in group:
            series.add_data_point(*point.place, point.scores[2])
    data.add_series(document.say(_MEASURE_WORDS)).add_data_point(0, 0, _MEASURE)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BUBBLE, *room, data)
    frame.name = document.say(TITLE)
    describe(frame, document.field.description if document.field else document.say(TITLE))
    chart = frame.chart
    _look(document, chart, groups)
    _sheet(document, chart, found)
    *shown, measure = chart._chartSpace.iter(qn("c:ser"))
    first = 2
    for series, (_, group) in zip(shown, groups, strict=True):
        _point_to(series, first, first + len(group) - 1)
        first += len(group)
    _point_to(measure, first, first)


def _look(document: Document, chart: Any, groups: Sequence[tuple[Quadrant, Sequence[Point]]]) -> None:
    chart.has_title, chart.has_legend = False, True
    chart.font.size = Pt(12)
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.legend.font.size = Pt(12)
    *shown, measure = chart.plots[0].series
    measure.format.fill.background()
    measure.format.line.fill.background()
    _unlisted(chart.legend, len(shown))
    for series, (quadrant, group) in zip(shown, groups, strict=True):
        colour: Any = RGBColor
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = colour.from_string(MARKS[quadrant].colour.lstrip("#"))
        series.format.line.color.rgb = colour.from_string("FFFFFF")
        for number, point in enumerate(group):
            label = series.points[number].data_label
            label.has_text_frame = True
            label.text_frame.text = fonts.shorten(point.name, 11, _LABEL)
            label.text_frame.paragraphs[0].runs[0].font.size = Pt(11)
            label.position = XL_LABEL_POSITION.RIGHT
    settings = document.edition.analysis.picture.file.settings
    # Each axis crosses the other where low becomes high: the axes divide the field into its four parts.
    axes = ((chart.category_axis, "commitment", settings.low_below), (chart.value_axis, "impact", settings.high_from))
    for axis, dimension, border in axes:
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, 6, 1
        axis.has_major_gridlines = False
        axis.has_title = True
        axis.axis_title.text_frame.text = document.say(key(dimension).map(str.capitalize))
        axis.axis_title.text_frame.paragraphs[0].runs[0].font.size = Pt(13)
        axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
        axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = _SCORES, False
        _cross(axis, border)


def _unlisted(legend: Any, place: int) -> None:
    """Leave a series out of the legend."""
    entry = etree.Element(qn("c:legendEntry"))
    etree.SubElement(entry, qn("c:idx"), val=str(place))
    etree.SubElement(entry, qn("c:delete"), val="1")
    legend._element.find(qn("c:legendPos")).addnext(entry)


def _cross(axis: Any, border: float) -> None:
    element = axis._element
    for old in element.findall(qn("c:crosses")):
        at = element.makeelement(qn("c:crossesAt"), {"val": str(border)})
        element.replace(old, at)


def _sheet(document: Document, chart: Any, found: Sequence[Point]) -> None:
    """The sheet behind the chart, without the clock in it."""
    import xlsxwriter

    kept = BytesIO()
    book = xlsxwriter.Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"author": "mantelnet", "created": _NO_DAY})
    sheet = book.add_worksheet(_SHEET)
    heads = [Text(en="Party", nl="Partij"), *(key(d).map(str.capitalize) for d in DIMENSIONS)]
    heads += [
        Text(en="Approach", nl="Aanpak"), Text(en="To the right", nl="Naar rechts"), Text(en="Up", nl="Omhoog"),
        Text(en="Drawn: commitment", nl="Getekend: commitment"), Text(en="Drawn: impact", nl="Getekend: impact"),
    ]  # fmt: skip
    for place, head in enumerate(heads):
        sheet.write_string(0, place, document.say(head))
    for row, point in enumerate(found, 1):
        sheet.write_string(row, 0, point.name)
        for place, value in enumerate((*point.scores, None, *point.beside), 1):
            if value is not None:
                sheet.write_number(row, place, value)
        sheet.write_string(row, 4, document.say(QUADRANTS[point.quadrant]))
        for place, (columns, value) in enumerate(zip((("B", "F"), ("C", "G")), point.place, strict=True), 7):
            sheet.write_formula(row, place, f"={columns[0]}{row + 1}+{columns[1]}{row + 1}", None, value)
    row = len(found) + 1
    sheet.write_string(row, 0, document.say(_MEASURE_WORDS))
    sheet.write_string(row, 4, document.say(_MEASURE_WORDS))
    for place, value in ((3, _MEASURE), (7, 0), (8, 0)):
        sheet.write_number(row, place, value)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 8, 14)
    book.close()
    chart.part.chart_workbook.xlsx_part._blob = zips.settled(kept.getvalue())


def _point_to(series: Any, first: int, last: int) -> None:
    """Take the numbers of a series from rows of our sheet."""
    columns = {"c:xVal": "H", "c:yVal": "I", "c:bubbleSize": "D"}
    for name, column in columns.items():
        series.find(qn(name)).find(".//" + qn("c:f")).text = f"{_SHEET}!${column}${first}:${column}${last}"
    series.find(qn("c:tx")).find(".//" + qn("c:f")).text = f"{_SHEET}!$E${first}"
