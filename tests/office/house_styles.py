"""Templates as organisations have them, made here so that nobody's own stands in the repository."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pptx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from lxml import etree
from PIL import Image
from pptx.oxml.ns import qn as pqn
from pptx.util import Inches


def logo() -> BytesIO:
    """A small picture."""
    kept = BytesIO()
    Image.new("RGB", (60, 20), "#B0006D").save(kept, "PNG")
    kept.seek(0)
    return kept


def _kept(opened: Any) -> bytes:
    kept = BytesIO()
    opened.save(kept)
    return kept.getvalue()


def rich_document() -> bytes:
    """Letters and colours of its own, a style of tables, a logo at the top, another first page, and a footer."""
    opened = docx.Document()
    for name in ("Normal", "Heading 1", "Heading 2", "Title"):
        style = opened.styles[name]
        style.font.name, style.font.color.rgb = "Georgia", RGBColor(0xB0, 0x00, 0x6D)
    made = opened.styles.add_style("Huisstijl tabel", 3)
    made.base_style = opened.styles["Table Grid"]
    section = opened.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].add_run().add_picture(logo(), Inches(1))
    section.first_page_header.paragraphs[0].text = "Gemeente Lindermeer, eerste bladzijde"
    section.footer.paragraphs[0].text = "Postbus 1"
    opened.add_paragraph("Weg met mij")
    settings = opened.settings.element
    attached = OxmlElement("w:attachedTemplate")
    attached.set(qn("r:id"), opened.part._settings_part.relate_to(
        "file:///C:/Users/iemand/huisstijl.dotm",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", is_external=True,
    ))  # fmt: skip
    settings.insert(0, attached)
    return _kept(opened)


#: What stays of the styles of a poor template: names as a Dutch Word writes them, and nothing for lists or headings.
_POOR = """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="20"/></w:rPr>
</w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="006D3C"/><w:sz w:val="32"/></w:rPr></w:style>
</w:styles>"""


def poor_document() -> bytes:
    """One that has hardly any style, no lists at all, and no sections."""
    kept = BytesIO()
    with ZipFile(BytesIO(_kept(docx.Document()))) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/styles.xml":
                data = _POOR.encode()
            elif name == "word/_rels/document.xml.rels":
                data = re.sub(rb"<Relationship [^>]*numbering[^>]*/>", b"", data)
            elif name == "[Content_Types].xml":
                data = re.sub(rb"<Override [^>]*numbering[^>]*/>", b"", data)
            if name != "word/numbering.xml":
                new.writestr(name, data)
    return kept.getvalue()


def rich_presentation() -> bytes:
    """Dark ground, a logo on every slide, letters of its own, and slides with things to forget."""
    opened = pptx.Presentation()
    opened.slide_width, opened.slide_height = Inches(13.333), Inches(7.5)
    master = opened.slide_master
    for part in opened.part.package.iter_parts():
        if str(part.partname).startswith("/ppt/theme/"):
            part._blob = part.blob.replace(b'typeface="Calibri"', b'typeface="Georgia"')
    master.shapes._spTree.append(
        opened.slides.add_slide(opened.slide_layouts[6]).shapes.add_textbox(0, 0, Inches(2), Inches(0.3))._element
    )
    ground = master._element.cSld.find(pqn("p:bg"))
    parent = ground.getparent()
    parent.remove(ground)
    dark = etree.fromstring(
        '<p:bg xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:bgPr><a:solidFill>'
        '<a:srgbClr val="06402B"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    )
    parent.insert(0, dark)
    colours = master._element.find(pqn("p:clrMap"))
    colours.set("bg1", "dk1")
    colours.set("tx1", "lt1")
    slide = opened.slides.add_slide(opened.slide_layouts[0])
    slide.shapes.title.text = "Weg met mij"
    slide.shapes.add_picture(logo(), 0, 0)
    return _kept(opened)


def poor_presentation() -> bytes:
    """One whose only layout is empty: no place for a title, no footer."""
    opened = pptx.Presentation()
    for layout in list(opened.slide_layouts):
        if layout.name != "Blank":
            opened.slide_layouts.remove(layout)
    for holder in list(opened.slide_layouts[0].placeholders):
        holder._element.getparent().remove(holder._element)
    return _kept(opened)


def renamed_type(data: bytes, kind: bytes, other: bytes) -> bytes:
    """The same file of another kind, such as one for new files."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            words = old.read(name)
            new.writestr(name, words.replace(kind, other) if name == "[Content_Types].xml" else words)
    return kept.getvalue()


def without_letters(data: bytes, name: str) -> bytes:
    """A file of which a piece is damaged."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for piece in old.namelist():
            words = old.read(piece)
            new.writestr(piece, words[: len(words) // 2] if piece == name else words)
    return kept.getvalue()
