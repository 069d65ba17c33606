"""How slides of ours look: all of it in the theme, the master and its layouts, which people change in one place."""

from __future__ import annotations

from typing import Any, Final

from lxml import etree
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.util import Inches

from mantelnet.drawing.paper import HAIR
from mantelnet.office.theming import HEAD, themed
from mantelnet.text import Language, Text

#: The margin at both sides, and where the words below a title begin and end, in inches.
SIDE: Final = 0.6
TOP: Final = 1.45
END: Final = 6.85
#: The style of our tables.
TABLE: Final = "{6D616E74-656C-4E65-8000-6D616E74656C}"
#: Where a title stands, and how high it is, on a layout without a place for it, in inches.
NO_TITLE: Final = (0.3, 0.85)
#: The size of a title of which nothing is said, in points.
_UNKNOWN: Final = 44.0
_WIDE, _HIGH = 13.333, 7.5
_BAND: Final = 0.16
#: The layouts that stay, by their place in the file from which we start.
_KEPT: Final = {
    0: Text(en="Title slide", nl="Titeldia"),
    1: Text(en="Title and text", nl="Titel en tekst"),
    2: Text(en="New part", nl="Nieuw onderdeel"),
    3: Text(en="Two columns", nl="Twee kolommen"),
    5: Text(en="Title only", nl="Alleen titel"),
    6: Text(en="Empty", nl="Leeg"),
}
_TITLES: Final = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)


def own(opened: Any, language: Language) -> None:
    """Our own look, for a presentation without a template."""
    share = Inches(_WIDE) / opened.slide_width
    opened.slide_width, opened.slide_height = Inches(_WIDE), Inches(_HIGH)
    master = opened.slide_master
    layouts = list(opened.slide_layouts)
    for place, layout in enumerate(layouts):
        if place in _KEPT:
            layout._element.cSld.set("name", _KEPT[place].say(language))
        else:
            opened.slide_layouts.remove(layout)
    for part in opened.part.package.iter_parts():
        name = str(part.partname)
        if name.startswith("/ppt/theme/"):
            part._blob = themed(part.blob)
        elif name == "/ppt/tableStyles.xml":
            part._blob = _tables()
    _forget(opened)
    for layout in opened.slide_layouts:
        for holder in layout.placeholders:
            if holder._element.spPr.xfrm is not None:
                holder.left, holder.width = round(holder.left * share), round(holder.width * share)
    _master(master)
    _band(master, "accent1")
    _opening(opened.slide_layouts[0])
    _part(opened.slide_layouts[2])
    _columns(opened.slide_layouts[3])


def _forget(opened: Any) -> None:
    """What the file from which we start kept of its own: a small picture of itself, and somebody's printer."""
    for owner, kind in ((opened.part.package, "/thumbnail"), (opened.part, "/printerSettings")):
        rels = owner._rels if hasattr(owner, "_rels") else owner.rels
        for key in [key for key, relation in rels.items() if relation.reltype.endswith(kind)]:
            rels.pop(key)


def _put(holder: Any, left: float, top: float, wide: float, high: float) -> None:
    holder.left, holder.top, holder.width, holder.height = Inches(left), Inches(top), Inches(wide), Inches(high)


def _master(master: Any) -> None:
    whole = _WIDE - 2 * SIDE
    for holder in master.placeholders:
        kind = holder.placeholder_format.type
        if kind == PP_PLACEHOLDER.TITLE:
            _put(holder, SIDE, 0.4, whole, 0.95)
            _inside(holder, "t")
        elif kind == PP_PLACEHOLDER.BODY:
            _put(holder, SIDE, TOP, whole, END - TOP)
            _inside(holder, "t")
        elif kind == PP_PLACEHOLDER.FOOTER:
            _put(holder, SIDE, 7.0, whole - 1.2, 0.32)
            _inside(holder, "ctr", "l")
        elif kind == PP_PLACEHOLDER.SLIDE_NUMBER:
            _put(holder, _WIDE - SIDE - 1.0, 7.0, 1.0, 0.32)
            _inside(holder, "ctr", "r")
        elif kind == PP_PLACEHOLDER.DATE:
            _put(holder, _WIDE - SIDE - 3.2, 7.0, 2.0, 0.32)
    styles = master._element.find(qn("p:txStyles"))
    _letters(styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr")), "2600", bold=True)
    body = styles.find(qn("p:bodyStyle"))
    for level, size in enumerate(("1800", "1600", "1400", "1400", "1400"), 1):
        _letters(body.find(qn(f"a:lvl{level}pPr")), size)


def _letters(level: Any, size: str, bold: bool = False) -> None:
    level.set("algn", "l")
    properties = level.find(qn("a:defRPr"))
    properties.set("sz", size)
    if bold:
        properties.set("b", "1")


def _inside(holder: Any, anchor: str, align: str = "") -> None:
    """Words begin where the tables begin: at the edge of their place."""
    body = holder._element.txBody.find(qn("a:bodyPr"))
    for side in ("lIns", "rIns"):
        body.set(side, "0")
    body.set("anchor", anchor)
    if align:
        for level in holder._element.iter(qn("a:lvl1pPr")):
            level.set("algn", align)


def _band(master: Any, colour: str) -> None:
    """A band at the left edge of every slide."""
    xml = (
        '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="90" name="Band">'
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
        '</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{Inches(_BAND)}" cy="{Inches(_HIGH)}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    tree = master._element.cSld.spTree
    tree.insert(2, etree.fromstring(xml, tree.getroottree().parser))


def _ground(layout: Any, colour: str) -> None:
    """The ground of the slides of a layout."""
    content = layout._element.cSld
    for old in content.findall(qn("p:bg")):
        content.remove(old)
    ground = etree.Element(qn("p:bg"))
    properties = etree.SubElement(ground, qn("p:bgPr"))
    etree.SubElement(etree.SubElement(properties, qn("a:solidFill")), qn("a:schemeClr"), val=colour)
    etree.SubElement(properties, qn("a:effectLst"))
    content.insert(0, ground)


def _opening(layout: Any) -> None:
    """The first slide: white words on the first colour of the theme."""
    _ground(layout, "accent1")
    for holder in layout.placeholders:
        kind = holder.placeholder_format.type
        if kind in _TITLES:
            _put(holder, 1.0, 1.1, 11.3, 1.7)
            _inside(holder, "b")
            _words(holder, "4000", "bg1", bold=True)
        elif kind == PP_PLACEHOLDER.SUBTITLE:
            _put(holder, 1.0, 3.05, 11.3, 3.3)
            _inside(holder, "t")
            _words(holder, "2200", "bg1")
        else:
            _words(holder, "1200", "bg1")


def _part(layout: Any) -> None:
    for holder in layout.placeholders:
        kind = holder.placeholder_format.type
        if kind in _TITLES:
            _put(holder, SIDE, 2.4, _WIDE - 2 * SIDE, 1.4)
            _inside(holder, "b")
            _words(holder, "3200", "tx1", bold=True)
        elif kind == PP_PLACEHOLDER.BODY:
            _put(holder, SIDE, 3.95, _WIDE - 2 * SIDE, 1.5)
            _inside(holder, "t")
            _words(holder, "1800", "tx1")


def _columns(layout: Any) -> None:
    wide = (_WIDE - 2 * SIDE - 0.4) / 2
    objects = [p for p in layout.placeholders if p.placeholder_format.type == PP_PLACEHOLDER.OBJECT]
    for place, holder in enumerate(objects):
        _put(holder, SIDE + place * (wide + 0.4), TOP, wide, END - TOP)


def _words(holder: Any, size: str, colour: str, bold: bool = False) -> None:
    """How the words in a place of a layout look."""
    styles = holder._element.txBody.find(qn("a:lstStyle"))
    level = styles.find(qn("a:lvl1pPr"))
    if level is None:
        level = etree.Element(qn("a:lvl1pPr"))
        styles.insert(0, level)
    if bold or level.get("algn") == "ctr":
        level.set("algn", "l")
    for old in level.findall(qn("a:defRPr")):
        level.remove(old)
    properties = etree.SubElement(level, qn("a:defRPr"), sz=size, b="1" if bold else "0", cap="none")
    etree.SubElement(etree.SubElement(properties, qn("a:solidFill")), qn("a:schemeClr"), val=colour)


def _tables() -> bytes:
    """The styles of tables: thin lines between rows, and a head on a light ground."""
    line = f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{HAIR.lstrip("#")}"/></a:solidFill></a:ln>'
    sides = "".join(f"<a:{side}>{line}</a:{side}>" for side in ("top", "bottom", "insideH"))
    ink = '<a:fontRef idx="minor"/><a:schemeClr val="tx1"/>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'def="{TABLE}"><a:tblStyle styleId="{TABLE}" styleName="Mantelnet">'
        f"<a:wholeTbl><a:tcTxStyle>{ink}</a:tcTxStyle><a:tcStyle><a:tcBdr>{sides}</a:tcBdr><a:fill><a:noFill/></a:fill>"
        f'</a:tcStyle></a:wholeTbl><a:firstRow><a:tcTxStyle b="on">{ink}</a:tcTxStyle><a:tcStyle><a:tcBdr/>'
        f'<a:fill><a:solidFill><a:srgbClr val="{HEAD}"/></a:solidFill></a:fill></a:tcStyle></a:firstRow>'
        "</a:tblStyle></a:tblStyleLst>"
    ).encode()


def default_table(opened: Any) -> str:
    """The style that a presentation gives to new tables; empty where it does not say."""
    for part in opened.part.package.iter_parts():
        if str(part.partname) == "/ppt/tableStyles.xml":
            root = etree.fromstring(part.blob)
            return str(root.get("def", ""))
    return ""


def title_size(layout: Any) -> float:
    """The size of the letters of a title, in points: what the layout says, or the master."""
    kinds = [layout, layout.slide_master]
    places = [p._element for kind in kinds for p in kind.placeholders if p.placeholder_format.type in _TITLES]
    places.append(layout.slide_master._element.find(qn("p:txStyles")).find(qn("p:titleStyle")))
    for place in places:
        for level in place.iter(qn("a:lvl1pPr")):
            said = level.find(qn("a:defRPr"))
            if said is not None and said.get("sz"):
                return int(said.get("sz")) / 100
    return _UNKNOWN


def room(opened: Any, layout: Any) -> tuple[int, int, int, int]:
    """Left, top, width and height of what stands below the title of a slide of a layout."""
    wide, high = opened.slide_width, opened.slide_height
    title = next((p for p in layout.placeholders if p.placeholder_format.type in _TITLES), None)
    kinds = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
    feet = [p.top for p in layout.placeholders if p.placeholder_format.type in kinds and p.top > high / 2]
    left, width = (title.left, title.width) if title is not None else (Inches(SIDE), wide - 2 * Inches(SIDE))
    if width < wide * 0.6:
        left, width = round(wide * 0.05), round(wide * 0.9)
    top = title.top + title.height if title is not None else Inches(NO_TITLE[0] + NO_TITLE[1])
    top = min(top + Inches(0.1), high // 3)
    end = min([high - Inches(0.45), *feet]) - Inches(0.12)
    return left, top, width, end - top
