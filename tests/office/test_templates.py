"""The look of an organisation: it stays, what it says itself does not, and what it lacks is made up for."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pptx
import pytest
from docx.oxml.ns import qn

from mantelnet.office.document import Unable
from mantelnet.office.making import make
from office import editions, house_styles

DOCUMENT = b"wordprocessingml.document.main+xml"
SLIDES = b"presentationml.presentation.main+xml"


def whole(data: bytes) -> bytes:
    with ZipFile(BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_a_document_keeps_its_letters_its_logo_and_its_tables() -> None:
    made = make(editions.example("core", "docx"), house_styles.rich_document())
    opened = docx.Document(BytesIO(made.data))
    assert opened.styles["Heading 1"].font.name == "Georgia"
    assert {table.style.name for table in opened.tables} == {"Huisstijl tabel"}
    section = opened.sections[0]
    assert section.header._element.findall(".//" + qn("w:drawing"))
    for head in (section.header, section.first_page_header):
        assert head.paragraphs[-1].text == "Intern – niet verspreiden"
    assert section.footer.paragraphs[0].text == "Postbus 1"
    assert made.remarks == ()
    words = whole(made.data)
    assert b"Weg met mij" not in words
    # Where somebody keeps the template of the template is nobody's business.
    assert b"C:/Users" not in words
    assert b"attachedTemplate" not in words


def test_a_document_without_styles_gets_real_ones_in_its_own_letters() -> None:
    made = make(editions.example("core", "docx"), house_styles.poor_document())
    (remark,) = made.remarks
    assert "List Bullet" in remark.en
    assert "Heading 1" not in remark.en
    opened = docx.Document(BytesIO(made.data))
    kinds = {p.style.name for p in opened.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet", "List Number", "Caption"} <= kinds
    for name in ("Heading 2", "List Bullet"):
        style = opened.styles[name]
        assert style.base_style.style_id == "Standaard"
        assert style.font.name is None
    numbers = {n.get(qn("w:numId")) for n in opened.part.numbering_part.element.findall(qn("w:num"))}
    used = {n.get(qn("w:val")) for n in opened.element.iter(qn("w:numId"))}
    assert used <= numbers | {"0"}
    listed = opened.styles["List Bullet"].element.find(".//" + qn("w:numId"))
    assert listed.get(qn("w:val")) in numbers


def test_a_presentation_keeps_its_ground_and_words_stay_readable_on_it() -> None:
    made = make(editions.example("core", "pptx"), house_styles.rich_presentation())
    opened = pptx.Presentation(BytesIO(made.data))
    words = whole(made.data)
    assert b"Weg met mij" not in words
    assert b"06402B" in words
    for slide in opened.slides:
        assert slide.shapes.title.text_frame.text
        # Words in places of a layout, and in tables, have the ink of the template.
        for holder in slide.placeholders:
            assert not holder._element.findall(".//{*}solidFill/{*}srgbClr")
    drawn = [s for s in opened.slides if any(shape.shape_type == 6 for shape in s.shapes)]
    for slide in drawn:
        # A drawing stands on white.
        first = next(s for s in slide.shapes if s.shape_type == 1)
        assert str(first.fill.fore_color.rgb) == "FFFFFF"
        assert first.width > opened.slide_width * 0.4


def test_a_presentation_without_layouts_for_titles_still_says_everything() -> None:
    made = make(editions.example("core", "pptx"), house_styles.poor_presentation())
    assert made.remarks
    opened = pptx.Presentation(BytesIO(made.data))
    for slide in opened.slides:
        texts = [s.text_frame.text for s in slide.shapes if s.has_text_frame]
        assert texts[0]
        assert "Intern – niet verspreiden" in texts


@pytest.mark.parametrize("form", ["docx", "pptx"])
@pytest.mark.parametrize(
    ("what", "word"),
    [
        ("nothing", "geen bestand"),
        ("text", "geen bestand"),
        ("protected", "wachtwoord"),
        ("cut", "beschadigd"),
        ("broken", "beschadigd"),
        ("new", "nieuwe bestanden"),
        ("other", "geen bestand"),
    ],
)
def test_what_cannot_be_a_template_gets_plain_words(form: Any, what: str, word: str) -> None:
    document, slides = house_styles.rich_document(), house_styles.rich_presentation()
    own, other = (document, slides) if form == "docx" else (slides, document)
    kind = DOCUMENT if form == "docx" else SLIDES
    new = b"wordprocessingml.template.main+xml" if form == "docx" else b"presentationml.template.main+xml"
    main = b"word/document.xml" if form == "docx" else b"ppt/presentation.xml"
    data = {
        "nothing": b"",
        "text": b"mantelnet: 1",
        "protected": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "cut": own[: len(own) // 2],
        "broken": house_styles.without_letters(own, main.decode()),
        "new": house_styles.renamed_type(own, kind, new),
        "other": other,
    }[what]
    with pytest.raises(Unable) as caught:
        make(editions.example("core", form), data)
    program = "Word" if form == "docx" else "PowerPoint"
    assert word in caught.value.text.nl
    assert program in caught.value.text.nl
    assert f".{form}" in caught.value.text.en
