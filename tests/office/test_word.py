"""The report as a Word document: structure that Word and a screen reader understand."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from mantelnet.office.document import Unable
from mantelnet.office.making import make
from mantelnet.text import LANGUAGES
from office import editions


def opened(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


@pytest.fixture(scope="module")
def core() -> bytes:
    return make(editions.example("core", "docx")).data


def headings(document: Any) -> list[tuple[str, str]]:
    return [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith(("Heading", "Title"))]


def test_headings_begin_with_the_title_and_skip_no_level(core: bytes) -> None:
    found = headings(opened(core))
    assert found[:3] == [
        ("Title", "Jonge mantelzorgers in Lindermeer"), ("Heading 1", "Samenvatting"), ("Heading 2", "Wat we willen"),
    ]  # fmt: skip
    assert ("Heading 1", "De kaart") in found
    assert ("Heading 2", "Proces: staan we geregeld stil bij hoe het gaat, en leren we daarvan?") in found
    assert ("Heading 2", "Wat valt op") in found
    assert {style for style, _ in found} == {"Title", "Heading 1", "Heading 2"}


def test_every_table_repeats_its_header_and_splits_no_row(core: bytes) -> None:
    tables = opened(core).tables
    assert len(tables) > 5
    for table in tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        order = [child.tag.split("}")[1] for child in table._tbl.tblPr]
        assert order == ["tblStyle", "tblW", "jc", "tblLayout", "tblLook", "tblCaption"]
        assert table.style.name == "Mantelnet Table"


def test_pictures_say_what_they_show(core: bytes) -> None:
    found = [shape._inline.docPr for shape in opened(core).inline_shapes]
    assert len(found) == 3
    assert found[0].get("descr").startswith("Netwerkkaart: 24 partijen, 35 formele relaties")
    assert found[1].get("descr").startswith("Krachtenveld")
    captions = [p.text for p in opened(core).paragraphs if p.style.name == "Caption"]
    assert captions[0] == "Figuur 1. Steunpunt en Zorgoverleg houden delen van het netwerk bij elkaar."
    assert captions[2].startswith("Figuur 3. De antwoorden zijn het laagst")


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_language_and_title_are_set(language: Any, tag: str) -> None:
    document = opened(make(editions.of(editions.plain(2), "network", "docx", language)).data)
    spoken = {found.get(qn("w:val")) for found in document.styles.element.iter(qn("w:lang"))}
    assert spoken == {tag}
    assert document.core_properties.language == tag
    assert document.core_properties.title == "Proef"
    assert document.core_properties.created is None


def test_who_may_read_it_stands_on_every_page(core: bytes) -> None:
    document = opened(core)
    assert document.sections[0].header.paragraphs[0].text == "Intern – niet verspreiden"
    assert all(section.header.is_linked_to_previous for section in list(document.sections)[1:])
    fields = [words.text for words in document.sections[0].footer._element.iter(qn("w:instrText"))]
    assert fields == [" PAGE ", " NUMPAGES "]
    outside = opened(make(editions.example("network", "docx")).data)
    assert outside.sections[0].header.paragraphs[0].text == "Gemaakt voor het netwerk"


def test_pictures_lie_down_and_text_stands(core: bytes) -> None:
    wide = [section.page_width > section.page_height for section in opened(core).sections]
    # The summary and the goals; map and force field; the chapters; the conditions; the rest.
    assert wide == [False, True, True, False, True, False]


def test_each_numbered_list_begins_at_one(core: bytes) -> None:
    lists = [p for p in opened(core).paragraphs if p.style.name == "List Number"]
    numbers = list(dict.fromkeys(p._p.pPr.numPr.numId.val for p in lists))
    assert len(numbers) == 2
    assert lists[0].text.startswith("De invloed van Amstelzorg")


def test_same_bytes_without_times_and_nothing_from_outside(core: bytes) -> None:
    assert make(editions.example("core", "docx")).data == core
    with ZipFile(BytesIO(core)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in archive.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in archive.read(name)


@pytest.mark.parametrize("audience", ["board", "core"])
def test_hostile_names_are_only_words(audience: Any) -> None:
    data = make(editions.of(editions.hostile(), audience, "docx")).data
    text = " ".join(cell.text for table in opened(data).tables for row in table.rows for cell in row.cells)
    for words in editions.HOSTILE:
        assert words[:40].strip() in text
    with ZipFile(BytesIO(data)) as archive:
        codes = re.findall(rb"<w:instrText[^>]*>([^<]*)<", archive.read("word/document.xml"))
    assert {code.split()[0] for code in codes} == {b"TOC", b"SEQ"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("n", [1, 3, 120])
def test_small_and_large_networks(language: Any, n: int) -> None:
    document = opened(make(editions.of(editions.plain(n, ties=n > 3, scores=n != 3), "core", "docx", language)).data)
    assert len(document.inline_shapes) == {1: 2, 3: 1, 120: 1}[n]
    too_large = any("te groot voor één" in p.text or "too large for one" in p.text for p in document.paragraphs)
    assert too_large == (n == 120)


def test_a_template_keeps_its_styles_header_and_footer() -> None:
    template = docx.Document()
    template.add_paragraph("Weg met mij")
    template.styles["Heading 1"].font.name = "Comic Neue"
    template.sections[0].header.paragraphs[0].text = "Gemeente Lindermeer"
    template.sections[0].footer.paragraphs[0].text = "Postbus 1"
    template.styles["Heading 2"].element.getparent().remove(template.styles["Heading 2"].element)
    kept = BytesIO()
    template.save(kept)
    made = make(editions.example("core", "docx"), kept.getvalue())
    document = opened(made.data)
    assert document.styles["Heading 1"].font.name == "Comic Neue"
    assert [p.text for p in document.sections[0].header.paragraphs] == [
        "Gemeente Lindermeer",
        "Intern – niet verspreiden",
    ]
    assert [p.text for p in document.sections[0].footer.paragraphs] == ["Postbus 1"]
    assert "Weg met mij" not in [p.text for p in document.paragraphs]
    assert [remark.en for remark in made.remarks] == [
        "The template lacks these styles, so something like them was used: Heading 2."
    ]
    # The style that was lacking is a real one now, so its headings are headings.
    assert ("Heading 2", "Wat valt op") in headings(document)
    assert document.styles["Heading 2"].font.name is None


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"mantelnet: 1"])
def test_what_is_no_document_is_no_template(data: bytes) -> None:
    with pytest.raises(Unable) as caught:
        make(editions.example("core", "docx"), data)
    assert "Word" in caught.value.text.nl
