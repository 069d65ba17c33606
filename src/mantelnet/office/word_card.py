"""The card of one party in Word: two columns of real headings and lists on one sheet, with its two drawings."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt

from mantelnet.drawing.paper import SECOND
from mantelnet.drawing.scene import Scene
from mantelnet.office.card import CardDocument, flat
from mantelnet.office.document import clean
from mantelnet.office.word_parts import ink
from mantelnet.renderers import scene_matplotlib
from mantelnet.report import Paragraph, Part
from mantelnet.reports.card.sheet import Piece

if TYPE_CHECKING:
    from mantelnet.office.word_blocks import Blocks

_DOTS: Final = 300
#: Letters of what the card says about itself.
_SMALL: Final = 7.5
#: Sizes and the air before and after, of the look of a card: one sheet has to hold all of it.
_STYLES: Final = {
    "Normal": (8.8, 0.0, 1.5),
    "Title": (18.0, 0.0, 0.0),
    "Subtitle": (9.2, 0.0, 1.0),
    "Heading 1": (10.5, 4.0, 1.5),
    "Heading 2": (9.6, 1.0, 0.5),
    "List Bullet": (8.8, 0.0, 0.8),
    "List Number": (8.8, 0.0, 1.2),
}
#: Between the columns, in twentieths of a point.
_BETWEEN: Final = 420


def write(opened: Any, blocks: Blocks, card: CardDocument, own: bool) -> None:
    """The whole card, at the end of a document.

    Args:
        opened: the document.
        blocks: writes the blocks of it.
        card: what it tells.
        own: whether the look is ours, and not that of a template.
    """
    if own:
        _look(opened)
    blocks.styled(card.title, "Title")
    blocks.styled(card.say(card.report.subtitle), "Subtitle")
    _part(blocks, card.sheet.piece("next"))
    left, right = card.columns
    _columns(opened.add_section(WD_SECTION.CONTINUOUS), 2)
    wide = _width(opened)
    for place, column in enumerate((left, right)):
        for number, piece in enumerate(column):
            heading = blocks.heading(card.say(piece.part.title), 1)
            if not number:
                heading.paragraph_format.space_before = Pt(0)
                if place:
                    _next_column(heading)
            _piece(opened, blocks, piece, wide)
    _columns(opened.add_section(WD_SECTION.CONTINUOUS), 1)
    about = card.sheet.piece("about")
    for block in about.part.blocks if about else ():
        if isinstance(block, Paragraph):
            run = opened.add_paragraph().add_run(card.say(block.text))
            run.font.size = Pt(_SMALL)
            ink(run, SECOND)


def _look(opened: Any) -> None:
    """Smaller letters and margins than those of a report."""
    for name, (size, before, after) in _STYLES.items():
        style = opened.styles[name]
        style.font.size = Pt(size)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    # Parts of a card are no chapters: they have no numbers.
    for numbered in opened.styles["Heading 1"].element.findall(".//" + qn("w:numPr")):
        numbered.getparent().remove(numbered)
    section = opened.sections[0]
    section.left_margin = section.right_margin = Cm(1.4)
    section.top_margin, section.bottom_margin = Cm(1.5), Cm(1.4)
    section.header_distance = section.footer_distance = Cm(0.7)


def _columns(section: Any, n: int) -> None:
    """So many columns of the same width for a section."""
    found = section._sectPr.find(qn("w:cols"))
    if found is None:
        found = section._sectPr.makeelement(qn("w:cols"), {})
        section._sectPr.append(found)
    found.attrib.clear()
    found.set(qn("w:num"), str(n))
    found.set(qn("w:space"), str(_BETWEEN))


def _width(opened: Any) -> int:
    """The width of one of two columns, in EMU."""
    section = opened.sections[-1]
    return int(section.page_width - section.left_margin - section.right_margin - _BETWEEN * 635) // 2


def _next_column(heading: Any) -> None:
    """Begin at the top of the next column."""
    heading.runs[0]._r.insert_element_before(
        heading.runs[0]._r.makeelement(qn("w:br"), {qn("w:type"): "column"}), "w:t"
    )


def _part(blocks: Blocks, piece: Piece | None) -> None:
    if piece is not None:
        blocks.part(piece.part, level=1)


def _piece(opened: Any, blocks: Blocks, piece: Piece, wide: int) -> None:
    """A drawing and the blocks of a part, below its heading."""
    if piece.scene is not None:
        _drawing(opened, piece.scene, wide)
    part: Part = piece.part
    for block in part.blocks:
        blocks.block(flat(block) if part.id == "position" else block, part.id)


def _drawing(opened: Any, scene: Scene, wide: int) -> None:
    wide = min(wide, round(scene.width * 12700))
    paragraph = opened.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    shape = paragraph.add_run().add_picture(BytesIO(scene_matplotlib.render(scene, "png", _DOTS)), Emu(wide))
    shape._inline.docPr.set("descr", clean(scene.description))
    shape._inline.docPr.set("name", clean(scene.title))
