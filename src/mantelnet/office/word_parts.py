"""Pieces of Word's own language that its library has no words for: header rows, fields, lists that start at one."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from mantelnet.drawing.paper import HAIR

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def element(name: str, **values: str) -> Any:
    """An element such as ``w:lang`` with attributes of the same name space."""
    made = OxmlElement(name)
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def ink(run: Any, colour: str) -> None:
    """The colour of a run, as ``#RRGGBB``."""
    run.font.color.rgb = RGBColor.from_string(colour.lstrip("#"))


def shade(cell: Any, colour: str) -> None:
    """The ground of a cell."""
    cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=colour.lstrip("#")))


def header_row(row: Any) -> None:
    """Repeat a row on every page of its table, and tell who listens that it names the columns."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))


def whole_row(row: Any) -> None:
    """Keep a row on one page."""
    row._tr.get_or_add_trPr().insert(0, element("w:cantSplit"))


def hairlines(table: Any) -> None:
    """Thin lines above, between and below the rows, and air in the cells."""
    borders = element("w:tblBorders")
    for side in _SIDES:
        kind = "single" if side in ("top", "bottom", "insideH") else "nil"
        borders.append(element(f"w:{side}", val=kind, sz="4", space="0", color=HAIR.lstrip("#")))
    margins = element("w:tblCellMar")
    for side, room in (("top", "40"), ("left", "80"), ("bottom", "40"), ("right", "80")):
        margins.append(element(f"w:{side}", w=room, type="dxa"))
    properties = table._tbl.tblPr
    # Word asks for a fixed order of these.
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    properties.insert_element_before(margins, "w:tblLook")


def described(table: Any, title: str) -> None:
    """What a table holds, for who listens."""
    table._tbl.tblPr.append(element("w:tblCaption", val=title))


def field(paragraph: Any, code: str) -> None:
    """A field that Word works out, such as PAGE."""
    for kind in ("begin", None, "separate", "shown", "end"):
        run = paragraph.add_run("1" if kind == "shown" else "")
        if kind is None:
            words = element("w:instrText")
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            words.text = f" {code} "
            run._r.append(words)
        elif kind != "shown":
            run._r.append(element("w:fldChar", fldCharType=kind))


def fresh_list(document: Any, style: Any) -> str | None:
    """The number of a list like that of a style, which starts at one again; ``None`` where the style has no list."""
    found = style.element.find(".//" + qn("w:numId"))
    if found is None:
        return None
    numbering = document.part.numbering_part.element
    kinds = numbering.findall(qn("w:num"))
    like = next((kind for kind in kinds if kind.get(qn("w:numId")) == found.get(qn("w:val"))), None)
    if like is None:
        return None
    number = str(max(int(kind.get(qn("w:numId"))) for kind in kinds) + 1)
    made = element("w:num", numId=number)
    made.append(deepcopy(like.find(qn("w:abstractNumId"))))
    start = element("w:lvlOverride", ilvl="0")
    start.append(element("w:startOverride", val="1"))
    made.append(start)
    kinds[-1].addnext(made)
    return number


def in_list(paragraph: Any, number: str) -> None:
    """Put a paragraph in a list of :func:`fresh_list`."""
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = int(number)


def beside(paragraph: Any, colour: str) -> None:
    """A thick line at the left of a paragraph."""
    borders = element("w:pBdr")
    borders.append(element("w:left", val="single", sz="24", space="8", color=colour.lstrip("#")))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr",
        "w:sectPr",
    )  # fmt: skip


def speak(document: Any, tag: str) -> None:
    """The language of the document, for who listens and for spelling."""
    styles = document.styles.element
    for old in list(styles.iter(qn("w:lang"))):
        old.getparent().remove(old)
    place = styles
    for name in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        found = place.find(qn(name))
        if found is None:
            found = element(name)
            place.insert(0, found)
        place = found
    place.append(element("w:lang", val=tag, eastAsia=tag, bidi="ar-SA"))


def small(paragraph: Any, before: float = 0, after: float = 0, align: str = "left") -> None:
    """The air round a paragraph in points, and its side."""
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    if align != "left":
        sides = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "centre": WD_ALIGN_PARAGRAPH.CENTER}
        paragraph.alignment = sides[align]
