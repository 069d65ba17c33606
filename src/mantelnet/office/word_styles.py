"""The styles that a report needs, in any document: what a template lacks it gets, in letters of its own."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from mantelnet.drawing.paper import HAIR, SECOND
from mantelnet.office.theming import HEAD
from mantelnet.office.word_lists import new_list
from mantelnet.office.word_parts import element

TABLE: Final = "Mantelnet Table"
CELL: Final = "Mantelnet Cell"
SMALL_CELL: Final = "Mantelnet Small Cell"
NOTE: Final = "Mantelnet Note"
STATEMENT: Final = "Intense Quote"
CONTENTS: Final = "toc 1"
#: What a document must have: names that Word knows.
NEEDED: Final = (
    "Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet", "List Number", STATEMENT, "Caption", "TOC Heading",
)  # fmt: skip


def ensure(opened: Any) -> tuple[str, ...]:
    """Give a document what it lacks: each style of :data:`NEEDED`, in letters of its own, and ours.

    Returns:
        The names of what Word knows and this document did not have.
    """
    import docx

    missing = [name for name in NEEDED if _found(opened, name) is None]
    if missing:
        from mantelnet.office.word_look import own

        like = docx.Document()
        own(like, "en")
        for name in missing:
            _take(opened, like.styles[name].element)
    for name in ("List Bullet", "List Number"):
        _listed(opened, name)
    bases = _base(opened, WD_STYLE_TYPE.PARAGRAPH), _base(opened, WD_STYLE_TYPE.TABLE)
    for name, xml in _ours(*bases).items():
        if _found(opened, name) is None:
            opened.styles.element.append(parse_xml(xml))
    return tuple(missing)


def style_of(opened: Any, name: str) -> Any:
    """A style by its name."""
    found = _found(opened, name)
    assert found is not None, name
    return found


def _found(opened: Any, name: str) -> Any:
    return next((style for style in opened.styles if (style.name or "").casefold() == name.casefold()), None)


def _listed(opened: Any, name: str) -> None:
    """A style of a list that has no list of its own gets one."""
    style = style_of(opened, name)
    if style.element.find(".//" + qn("w:numId")) is not None:
        return
    kind, sign = ("bullet", "•") if name == "List Bullet" else ("decimal", "%1.")
    number = new_list(opened, kind, sign)
    style.element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = int(number)


def _take(opened: Any, like: Any) -> None:
    """A style from our own look, in the letters and the ink of this document."""
    made = deepcopy(like)
    for name in ("w:rFonts", "w:color", "w:numPr", "w:link", "w:next"):
        for old in list(made.iter(qn(name))):
            old.getparent().remove(old)
    taken = {style.style_id for style in opened.styles}
    if made.styleId in taken:
        made.set(qn("w:styleId"), f"Mantelnet{made.styleId}")
    base = made.find(qn("w:basedOn"))
    if base is not None:
        base.getparent().remove(base)
    name = _base(opened, WD_STYLE_TYPE.PARAGRAPH)
    if name:
        made.find(qn("w:name")).addnext(element("w:basedOn", val=name))
    opened.styles.element.append(made)


def _base(opened: Any, kind: Any) -> str:
    """The id of the style on which others of a kind stand; empty where the document has none."""
    found = opened.styles.default(kind)
    return found.style_id if found is not None else ""


def _style(kind: str, name: str, base: str, rest: str, known: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    own = "" if known else ' w:customStyle="1"'
    return (
        f'<w:style {nsdecls("w")} w:type="{kind}"{own} w:styleId="{known or name.replace(" ", "")}">'
        f'<w:name w:val="{name}"/>{based}<w:uiPriority w:val="40"/><w:qFormat/>{rest}</w:style>'
    )


def _letters(size: float, after: float, colour: str = "") -> str:
    ink = f'<w:color w:val="{colour}"/>' if colour else ""
    half = round(size * 2)
    return (
        f'<w:pPr><w:spacing w:before="0" w:after="{round(after * 20)}" w:line="240" w:lineRule="auto"/></w:pPr>'
        f'<w:rPr>{ink}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr>'
    )


def _table() -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIR.lstrip("#")}"'
    return (
        f"<w:tblPr><w:tblBorders><w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
        '<w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>'
        f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{HEAD}"/></w:tcPr></w:tblStylePr>'
    )


def _ours(paragraph: str, table: str) -> dict[str, str]:
    """Our own styles, by name; they stand on the plain styles of the document."""
    entry = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:spacing w:after="60"/></w:pPr>'
    return {
        CELL: _style("paragraph", CELL, paragraph, _letters(9, 0)),
        SMALL_CELL: _style("paragraph", SMALL_CELL, paragraph, _letters(8, 0)),
        NOTE: _style("paragraph", NOTE, paragraph, _letters(9, 4, SECOND.lstrip("#"))),
        TABLE: _style("table", TABLE, table, _table()),
        CONTENTS: _style("paragraph", CONTENTS, paragraph, entry, known="TOC1"),
    }
