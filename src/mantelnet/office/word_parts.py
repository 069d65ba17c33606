"""Pieces of Word's own language that its library has no words for: header rows, fields, lists that start at one."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor


def element(name: str, /, **values: str) -> Any:
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


def upright(cell: Any) -> None:
    """Words of a cell from below to above."""
    properties = cell._tc.get_or_add_tcPr()
    properties.append(element("w:textDirection", val="btLr"))
    properties.append(element("w:vAlign", val="center"))


def at_bottom(cell: Any) -> None:
    """Words of a cell next to what stands below it."""
    cell._tc.get_or_add_tcPr().append(element("w:vAlign", val="bottom"))


def header_row(row: Any) -> None:
    """Repeat a row on every page of its table, and tell who listens that it names the columns."""
    row.get_or_add_trPr().append(element("w:tblHeader"))


def whole_row(row: Any) -> None:
    """Keep a row on one page."""
    row.get_or_add_trPr().insert(0, element("w:cantSplit"))


def shown(table: Any) -> None:
    """Which parts of the style of a table count: the header row, and the first column as the names of the rows."""
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        look = element("w:tblLook")
        table._tbl.tblPr.append(look)
    look.attrib.clear()
    for name, value in (("val", "06A0"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "1"),
                        ("lastColumn", "0"), ("noHBand", "1"), ("noVBand", "1")):  # fmt: skip
        look.set(qn(f"w:{name}"), value)


def whole(paragraph: Any) -> None:
    """Keep the lines of a paragraph on one page."""
    paragraph.paragraph_format.keep_together = True


def bookmark(paragraph: Any, number: int, name: str) -> None:
    """A place in the document that others can point to, around the words of a paragraph."""
    place = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(place, element("w:bookmarkStart", id=str(number), name=name))
    paragraph._p.append(element("w:bookmarkEnd", id=str(number)))


def described(table: Any, title: str) -> None:
    """What a table holds, for who listens."""
    table._tbl.tblPr.append(element("w:tblCaption", val=title))


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
    side(paragraph, align)


def side(paragraph: Any, align: str) -> None:
    """The side of a paragraph."""
    if align != "left":
        sides = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "centre": WD_ALIGN_PARAGRAPH.CENTER}
        paragraph.alignment = sides[align]


def field(paragraph: Any, code: str, shown: str = "1") -> None:
    """A field that Word works out, such as PAGE.

    Args:
        paragraph: where it comes, at the end.
        code: of the field.
        shown: what stands there until Word does.
    """
    begin_field(paragraph, code)
    paragraph.add_run(shown)
    end_field(paragraph)


def begin_field(paragraph: Any, code: str) -> None:
    """The beginning of a field; its words follow."""
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType="begin"))
    words = element("w:instrText")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = f" {code} "
    paragraph.add_run()._r.append(words)
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType="separate"))


def end_field(paragraph: Any) -> None:
    """The end of a field."""
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType="end"))
