"""The report as slides: titles, shapes that can be moved, tables, notes."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pptx
import pytest
from pptx.oxml.ns import qn
from pptx.util import Inches

from mantelnet.office.document import Unable
from mantelnet.office.making import make
from office import editions


def opened(data: bytes) -> Any:
    return pptx.Presentation(BytesIO(data))


@pytest.fixture(scope="module")
def core() -> bytes:
    return make(editions.example("core", "pptx")).data


@pytest.mark.parametrize("audience", ["board", "network", "core", "own"])
def test_a_handful_of_slides_with_titles_and_notes(audience: Any) -> None:
    deck = opened(make(editions.example(audience, "pptx")).data)
    assert 4 <= len(deck.slides) <= 10
    for slide in deck.slides:
        assert slide.shapes.title.text_frame.text
        assert slide.shapes[0].shape_id == slide.shapes.title.shape_id
        assert slide.notes_slide.notes_text_frame.text
        empty = [p for p in slide.placeholders if p.has_text_frame and not p.text_frame.text]
        assert not empty
        ids = [element.get("id") for element in slide._element.iter(qn("p:cNvPr"))]
        assert len(ids) == len(set(ids))
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, rel=0.001)


#: What a map is called: a finding for those who see all ties.
MAPS = ("Wie werkt met wie", "Steunpunt en Zorgoverleg houden delen van het netwerk bij elkaar")


def the_map(deck: Any) -> Any:
    return next(s for s in deck.slides if s.shapes.title.text_frame.text in MAPS)


def test_the_map_is_made_of_parties_and_lines_between_them(core: bytes) -> None:
    slide = the_map(opened(core))
    groups = [shape for shape in slide.shapes if shape.shape_type == 6]
    assert len(groups) == 24
    assert groups[0]._element._nvXxPr.cNvPr.get("descr") == "Gemeente, overheid, Samen optrekken, 13 contacten"
    marks = {mark.shape_id for group in groups for mark in group.shapes}
    glued = [c for c in slide.shapes._spTree.iter(qn("p:cxnSp")) if c.find(".//" + qn("a:stCxn")) is not None]
    assert len(glued) == 35 + 30
    for line in glued:
        ends = [int(line.find(".//" + qn(name)).get("id")) for name in ("a:stCxn", "a:endCxn")]
        assert len(set(ends)) == 2
        assert set(ends) <= marks
    dashed = [line for line in glued if line.find(".//" + qn("a:prstDash")) is not None]
    assert len(dashed) == 30


def test_everything_stays_on_the_slide(core: bytes) -> None:
    deck = opened(core)
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.rotation if hasattr(shape, "rotation") else 0:
                continue
            assert shape.left >= -Inches(0.1), shape.name
            assert shape.left + shape.width <= deck.slide_width + Inches(0.1), shape.name
            assert shape.top + shape.height <= deck.slide_height, shape.name


def test_words_have_a_language_and_the_deck_a_title(core: bytes) -> None:
    deck = opened(core)
    for slide in deck.slides:
        for part in (slide, slide.notes_slide):
            for run in part._element.iter(qn("a:r")):
                assert run.find(qn("a:rPr")).get("lang") == "nl-NL"
    assert deck.core_properties.title == "Jonge mantelzorgers in Lindermeer"
    assert deck.core_properties.language == "nl-NL"


def test_an_internal_deck_says_so_on_every_slide(core: bytes) -> None:
    for slide in opened(core).slides:
        assert any(s.has_text_frame and s.text_frame.text == "Intern – niet verspreiden" for s in slide.shapes)


def test_same_bytes_without_times_and_nothing_from_outside(core: bytes) -> None:
    assert make(editions.example("core", "pptx")).data == core
    with ZipFile(BytesIO(core)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in archive.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in archive.read(name)


def test_hostile_names_are_only_words() -> None:
    slide = the_map(opened(make(editions.of(editions.hostile(), "network", "pptx")).data))
    names = {shape.name for shape in slide.shapes if shape.shape_type == 6}
    assert {"=SUM(A1)", "<w:p>&amp;</w:p> ]]>", "מרכז סיוע"} <= names


@pytest.mark.parametrize("n", [1, 3, 120])
def test_small_and_large_networks(n: int) -> None:
    deck = opened(make(editions.of(editions.plain(n, ties=n > 3, scores=n != 3), "core", "pptx", "en")).data)
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]

    drawn = {1: "1 party so far, and no ties yet", 3: "3 parties so far, and no ties yet", 120: "The map"}[n]
    assert drawn in titles


def test_a_template_keeps_its_look_and_loses_its_slides() -> None:
    template = pptx.Presentation()
    template.slides.add_slide(template.slide_layouts[0]).shapes.title.text = "Weg met mij"
    kept = BytesIO()
    template.save(kept)
    made = make(editions.example("core", "pptx"), kept.getvalue())
    deck = opened(made.data)
    assert deck.slide_width == template.slide_width
    assert "Weg met mij" not in [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert made.remarks == ()
    with ZipFile(BytesIO(made.data)) as archive:
        assert not any(b"Weg met mij" in archive.read(name) for name in archive.namelist())


def test_what_is_no_presentation_is_no_template() -> None:
    with pytest.raises(Unable) as caught:
        make(editions.example("core", "pptx"), b"mantelnet: 1")
    assert "PowerPoint" in caught.value.text.nl
