"""Lists of a Word document: real ones, with numbers or with a mark for a bullet."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

from mantelnet.looks import MARKS
from mantelnet.office.word_parts import element


def numbering(opened: Any) -> Any:
    """The lists of a document; a document without any gets a place for them."""
    try:
        return opened.part.numbering_part.element
    except NotImplementedError:  # That is how python-docx says that a document has no lists yet.
        empty = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        place = PackURI("/word/numbering.xml")
        part = NumberingPart(place, CONTENT_TYPE.WML_NUMBERING, empty, opened.part.package)
        opened.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return empty


def new_list(opened: Any, kind: str, sign: str, style: str = "", colour: str = "", hanging: int = 360) -> str:
    """The number of a new list.

    Args:
        opened: the document.
        kind: ``bullet`` or ``decimal``.
        sign: what stands before each item; ``%1`` for its number.
        style: the id of the style of paragraphs to which the list belongs.
        colour: of the sign, as ``#RRGGBB``.
        hanging: how far words stand from the margin, in twentieths of a point.
    """
    lists = numbering(opened)
    kinds = lists.findall(qn("w:abstractNum"))
    free = str(1 + max((int(each.get(qn("w:abstractNumId"))) for each in kinds), default=0))
    made = element("w:abstractNum", abstractNumId=free)
    made.append(element("w:multiLevelType", val="hybridMultilevel"))
    level = element("w:lvl", ilvl="0")
    level.append(element("w:start", val="1"))
    level.append(element("w:numFmt", val=kind))
    if style:
        level.append(element("w:pStyle", val=style))
    level.append(element("w:lvlText", val=sign))
    level.append(element("w:lvlJc", val="left"))
    properties = element("w:pPr")
    properties.append(element("w:ind", left=str(hanging), hanging=str(hanging)))
    level.append(properties)
    if colour:
        look = element("w:rPr")
        look.append(element("w:color", val=colour.lstrip("#")))
        level.append(look)
    made.append(level)
    place = len(kinds)
    lists.insert(place, made)
    numbers = [int(each.get(qn("w:numId"))) for each in lists.findall(qn("w:num"))]
    number = str(1 + max(numbers, default=0))
    entry = element("w:num", numId=number)
    entry.append(element("w:abstractNumId", val=free))
    lists.append(entry)
    return number


def marked_lists(opened: Any) -> dict[str, str]:
    """A list for each mark of the force field, by its sign: the mark is the bullet."""
    return {mark.sign: new_list(opened, "bullet", mark.sign, colour=mark.colour) for mark in MARKS.values()}


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


def unnumbered(paragraph: Any) -> None:
    """A paragraph without the number that its style gives to others."""
    paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 0
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.first_line_indent = 0
