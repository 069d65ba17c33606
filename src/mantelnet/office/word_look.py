"""How a Word document of ours looks: all of it in styles and in the theme, which people change in one place."""

from __future__ import annotations

from typing import Any, Final

from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from mantelnet.drawing.paper import INK, SECOND
from mantelnet.office.theming import HEAD, themed
from mantelnet.office.word_lists import new_list
from mantelnet.office.word_parts import element
from mantelnet.text import Language

#: Size, room above and room below of each style, in points.
_SIZES: Final = {
    "Normal": (10, 0, 5), "Title": (24, 0, 3), "Subtitle": (11, 0, 10), "Heading 1": (16, 20, 7),
    "Heading 2": (12, 12, 3), "Heading 3": (11, 12, 2), "List Bullet": (10, 0, 3), "List Number": (10, 0, 3),
    "Intense Quote": (12, 2, 6), "Caption": (9, 4, 8), "TOC Heading": (16, 0, 7),
}  # fmt: skip


def own(opened: Any, language: Language) -> None:
    """Our own look, for a document without a template."""
    _theme(opened)
    ink = RGBColor.from_string(INK.lstrip("#"))
    for name, (size, before, after) in _SIZES.items():
        style = opened.styles[name]
        _plain(style)
        style.font.size, style.font.color.rgb = Pt(size), ink
        style.element.rPr.append(element("w:szCs", val=str(size * 2)))
        style.font.italic = False
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.line_spacing = 1.1 if name in ("Normal", "List Bullet", "List Number") else 1.0
    for border in opened.styles["Title"].element.findall(".//" + qn("w:pBdr")):
        border.getparent().remove(border)
    opened.styles["Title"].font.bold = opened.styles["Intense Quote"].font.bold = True
    for name in ("Subtitle", "Caption"):
        opened.styles[name].font.color.rgb = RGBColor.from_string(SECOND.lstrip("#"))
        opened.styles[name].font.bold = False
    _boxed(opened.styles["Intense Quote"])
    opened.styles["TOC Heading"].paragraph_format.left_indent = Pt(0)
    opened.styles["TOC Heading"].paragraph_format.first_line_indent = Pt(0)
    _numbered(opened)
    section = opened.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(1.9)
    section.header_distance = section.footer_distance = Cm(0.9)
    _settings(opened, language)


def _theme(opened: Any) -> None:
    """The letters and the colours of the theme, which the styles refer to."""
    part = next(part for part in opened.part.package.iter_parts() if str(part.partname).startswith("/word/theme/"))
    part._blob = themed(part.blob)


def _plain(style: Any) -> None:
    """A style in the letters of the theme, without colours and effects of its own."""
    major = style.name in ("Title", "Subtitle", "TOC Heading") or style.name.startswith("Heading")
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        if child.tag != qn("w:b"):
            properties.remove(child)
    which = "majorHAnsi" if major else "minorHAnsi"
    fonts = element("w:rFonts", asciiTheme=which, hAnsiTheme=which, cstheme="majorBidi" if major else "minorBidi")
    properties.insert(0, fonts)


def _boxed(style: Any) -> None:
    """A sentence that stands out: a bar at its left, on a light ground."""
    properties = style.element.get_or_add_pPr()
    for name in ("w:pBdr", "w:shd", "w:ind"):
        for old in properties.findall(qn(name)):
            properties.remove(old)
    borders = element("w:pBdr")
    for side, size, space in (("top", "4", "5"), ("left", "36", "9"), ("bottom", "4", "5"), ("right", "4", "6")):
        colour = "0F3B8C" if side == "left" else HEAD
        borders.append(element(f"w:{side}", val="single", sz=size, space=space, color=colour))
    after = ("w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")
    properties.insert_element_before(borders, *after)
    properties.insert_element_before(element("w:shd", val="clear", color="auto", fill=HEAD), *after)
    style.paragraph_format.left_indent, style.paragraph_format.right_indent = Pt(12), Pt(8)
    style.font.color.rgb = RGBColor.from_string(INK.lstrip("#"))


def _settings(opened: Any, language: Language) -> None:
    """No compatibility mode, the language of its fonts, and the decimal sign of its numbers."""
    settings = opened.settings.element
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")
    for name in ("w:savePreviewPicture", "w:proofState", "w:rsids"):
        for old in settings.findall(qn(name)):
            settings.remove(old)
    zoom = settings.find(qn("w:zoom"))
    zoom.attrib.clear()
    zoom.set(qn("w:percent"), "100")
    for name, sign in (("w:decimalSymbol", {"nl": ",", "en": "."}), ("w:listSeparator", {"nl": ";", "en": ","})):
        settings.find(qn(name)).set(qn("w:val"), sign[language])
    package = opened.part.package
    for key in [k for k, relation in package.rels.items() if relation.reltype.endswith("/thumbnail")]:
        del package.rels[key]


def _numbered(opened: Any) -> None:
    """Chapters have numbers, which follow when somebody moves or adds one."""
    style = opened.styles["Heading 1"]
    number = new_list(opened, "decimal", "%1", style=style.style_id, hanging=567)
    properties = style.element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_numId().val = int(number)
    # The heading of the contents stands on that of chapters, and has no number.
    opened.styles["TOC Heading"].element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 0
