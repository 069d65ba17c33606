"""The report as PDF: tagged, in a language, with its fonts, and with any name in it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mantelnet.office.making import Unable, make
from office import editions


def tags(node: Any) -> Iterator[Any]:
    node = node.get_object()
    if isinstance(node, dict):
        yield node
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            if not isinstance(kid, int):
                yield from tags(kid)


@pytest.fixture(scope="module")
def core() -> bytes:
    return make(editions.example("core", "pdf")).data


def test_it_is_tagged_and_says_what_it_is(core: bytes) -> None:
    reader = PdfReader(BytesIO(core))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "nl-NL"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert reader.metadata is not None
    assert reader.metadata.title == "Jonge mantelzorgers in Lindermeer"
    assert reader.metadata.creation_date is None


def test_headings_tables_and_pictures_have_their_tags(core: bytes) -> None:
    found = list(tags(PdfReader(BytesIO(core)).trailer["/Root"]["/StructTreeRoot"]))
    kinds = [tag.get("/S") for tag in found]
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/L", "/LI", "/Figure"} <= set(kinds)
    told = [str(tag["/Alt"]) for tag in found if tag.get("/S") == "/Figure"]
    assert any(words.startswith("Netwerkkaart: 24 partijen") for words in told)
    assert any(words.startswith("Krachtenveld") for words in told)


def test_every_page_says_for_whom_and_has_its_number(core: bytes) -> None:
    pages = PdfReader(BytesIO(core)).pages
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        text = page.extract_text()
        assert "Intern – niet verspreiden" in text
        assert f"{number} van {len(pages)}" in text
    sizes = [page.mediabox.width > page.mediabox.height for page in pages]
    assert sizes[:5] == [False, False, True, True, False]


def test_the_fonts_are_within(core: bytes) -> None:
    names = set()
    for page in PdfReader(BytesIO(core)).pages:
        for font in page["/Resources"].get("/Font", {}).values():
            (inner,) = font.get_object()["/DescendantFonts"]
            described = inner.get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(described)
            names.add(str(described["/FontName"]).split("+")[1])
    assert {"OpenSans-Regular", "OpenSans-Bold"} <= names
    assert all(name.startswith(("OpenSans", "DejaVuSans")) for name in names)


def test_same_bytes(core: bytes) -> None:
    assert make(editions.example("core", "pdf")).data == core


@pytest.mark.parametrize("audience", ["board", "core"])
def test_hostile_names_are_only_words(audience: Any) -> None:
    reader = PdfReader(BytesIO(make(editions.of(editions.hostile(), audience, "pdf")).data))
    text = " ".join(page.extract_text() for page in reader.pages)
    for words in ("=SUM(A1)", "#let x = 1; #panic()", "$x^2$ [bold] *a* _b_ @ref", "<w:p>&amp;</w:p> ]]>"):
        assert words in text
    assert "□ Familiehulp □" in text


def test_letters_that_typst_refuses_in_a_picture_stop_nothing() -> None:
    data = editions.plain(3)
    data["parties"]["p0"] |= {"name": "ຳ ⵁ ﬣ", "short": "ຳ ⵁ ﬣ"}
    text = PdfReader(BytesIO(make(editions.of(data, "core", "pdf")).data)).pages[0].extract_text()
    assert "Proef" in text


@pytest.mark.parametrize("n", [1, 3, 120])
def test_small_and_large_networks(n: int) -> None:
    made = make(editions.of(editions.plain(n, ties=n > 3, scores=n != 3), "core", "pdf", "en"))
    first = PdfReader(BytesIO(made.data)).pages[0].extract_text()
    assert ("too large for one" in " ".join(first.split())) == (n == 120)


def test_a_template_is_for_word_and_slides() -> None:
    with pytest.raises(Unable) as caught:
        make(editions.example("core", "pdf"), b"PK")
    assert "--template" in caught.value.text.en


def test_bookmarks_and_contents_lead_to_the_chapters(core: bytes) -> None:
    reader = PdfReader(BytesIO(core))
    titles = [str(each["/Title"]) for each in reader.outline if not isinstance(each, list)]
    assert "De vijf condities: hoe gaat het samenwerken?" in " ".join(titles)
    second = reader.pages[1].extract_text()
    assert "Inhoud" in second
    assert "Belangenmatrix" in second
