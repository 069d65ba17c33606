"""A report as a Word document: real headings, lists and tables, so that people can go on writing in it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile

from mantelnet.drawing.paper import INK, SECOND
from mantelnet.drawing.scene import Scene
from mantelnet.office import zips
from mantelnet.office.card import CardDocument
from mantelnet.office.document import FIELD, MAP, TAGS, Document, Unable, clean, without_extra
from mantelnet.text import Text, listing

if TYPE_CHECKING:
    from mantelnet.office.word_blocks import Blocks

#: What an A4 page lying down holds below a heading, in points.
ROOM: Final = (728.0, 396.0)
_DOTS: Final = 200
_STYLES: Final = ("Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet", "List Number")


def render(document: Document, template: bytes | None = None) -> tuple[bytes, tuple[Text, ...]]:
    """The bytes of the document; the same for the same edition and template.

    Args:
        document: what it tells.
        template: a document of which styles, margins, header and footer are used.

    Returns:
        The bytes, and remarks about the template.

    Raises:
        Unable: without python-docx, or with a template that is no document of Word.
    """
    try:
        import docx
    except ImportError:
        raise without_extra("office") from None
    from mantelnet.office import word_card
    from mantelnet.office.word_blocks import Blocks
    from mantelnet.office.word_parts import speak

    opened = docx.Document() if template is None else _template(template)
    remarks = _missing(opened) if template is not None else ()
    if template is None:
        _look(opened)
    speak(opened, TAGS[document.language])
    _properties(opened, document)
    _frame(opened, document, own=template is None)
    blocks = Blocks(opened, document, own=template is None)
    if isinstance(document, CardDocument):
        word_card.write(opened, blocks, document, own=template is None)
    else:
        _first_page(blocks, document)
        _pictures(opened, blocks, document)
        for part in document.chapters:
            blocks.part(part)
    kept = BytesIO()
    opened.save(kept)
    return zips.settled(kept.getvalue()), remarks


def _template(data: bytes) -> Any:
    """A document without its text; its last section keeps page size, margins, header and footer."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        opened = docx.Document(BytesIO(data))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError):
        raise Unable(
            Text(
                en="The template is not a Word document (.docx). Open it in Word and save it as .docx.",
                nl="Het sjabloon is geen Word-document (.docx). Open het in Word en sla het op als .docx.",
            )
        ) from None
    body = opened.element.body
    for child in list(body)[:-1] if body.sectPr is not None else list(body):
        body.remove(child)
    return opened


def _missing(opened: Any) -> tuple[Text, ...]:
    known = {style.name for style in opened.styles}
    missing = [name for name in _STYLES if name not in known]
    if not missing:
        return ()
    return (
        Text(
            en="The template lacks these styles, so something like them was used: {names}.",
            nl="In het sjabloon ontbreken deze stijlen. Daarom is iets gebruikt dat erop lijkt: {names}.",
        ).fill(names=listing(missing)),
    )


def _look(opened: Any) -> None:
    """The look of the pictures for a document without a template."""
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    ink = RGBColor.from_string(INK.lstrip("#"))
    sizes = {
        "Normal": (10, 0, 5), "Title": (24, 0, 2), "Subtitle": (11, 0, 6), "Heading 1": (17, 20, 6),
        "Heading 2": (12.5, 11, 3), "Heading 3": (11, 12, 2), "List Bullet": (10, 0, 3), "List Number": (10, 0, 3),
    }  # fmt: skip
    for name, (size, before, after) in sizes.items():
        style = opened.styles[name]
        style.font.size, style.font.name, style.font.color.rgb = Pt(size), "Calibri", ink
        fonts = style.element.rPr.rFonts
        for key in list(fonts.keys()):
            if key.endswith("Theme"):
                del fonts.attrib[key]
        for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(key), "Calibri")
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    for border in opened.styles["Title"].element.findall(".//" + qn("w:pBdr")):
        border.getparent().remove(border)
    opened.styles["Title"].font.bold = True
    opened.styles["Subtitle"].font.italic = False
    opened.styles["Subtitle"].font.color.rgb = RGBColor.from_string(SECOND.lstrip("#"))
    section = opened.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(1.8)
    section.header_distance = section.footer_distance = Cm(0.9)


def _properties(opened: Any, document: Document) -> None:
    """The properties, without the clock: the day is the reference date, or none."""
    about = opened.core_properties
    about.title, about.language, about.subject = document.title, TAGS[document.language], document.marking
    about.author, about.last_modified_by, about.category, about.keywords = "mantelnet", "", "", ""
    # Where the programs keep it when somebody saves the file again.
    about.comments, about.revision = document.stamp, 1
    element = about._element
    for name in ("created", "modified", "lastPrinted"):
        for found in element.xpath(f"./*[local-name()='{name}']"):
            element.remove(found)


def _frame(opened: Any, document: Document, own: bool) -> None:
    """What stands on every page: for whom it is, and the number of the page."""
    from mantelnet.office.word_parts import field, ink, small

    section = opened.sections[0]
    head = section.header.paragraphs[0] if own else section.header.add_paragraph()
    run = head.add_run(document.marking)
    run.bold = document.edition.internal
    ink(run, "#A12622" if document.edition.internal else SECOND)
    small(head, align="right")
    if not own and any(paragraph.text.strip() for paragraph in section.footer.paragraphs):
        return
    foot = section.footer.paragraphs[0] if section.footer.paragraphs else section.footer.add_paragraph()
    of = Text(en=" of ", nl=" van ").say(document.language)
    foot.add_run(document.title[:80] + "  ·  ")
    field(foot, "PAGE")
    foot.add_run(of)
    field(foot, "NUMPAGES")
    for piece in foot.runs:
        ink(piece, SECOND)
    small(foot, align="right")


def _first_page(blocks: Blocks, document: Document) -> None:
    blocks.styled(document.title, "Title")
    subtitle = document.say(document.report.subtitle)
    if subtitle:
        blocks.styled(subtitle, "Subtitle")
    for part in document.summary:
        blocks.part(part, level=2)
    if document.without_map:
        blocks.muted(document.without_map, before=8)
    blocks.muted(document.about, before=8)


def _pictures(opened: Any, blocks: Blocks, document: Document) -> None:
    """Each picture on a page that lies down; then the pages stand again."""
    from docx.enum.section import WD_ORIENT, WD_SECTION

    drawn = [(title, scene) for title, scene in ((MAP, document.map), (FIELD, document.field)) if scene is not None]
    for title, scene in drawn:
        section = opened.add_section(WD_SECTION.NEW_PAGE)
        if section.orientation != WD_ORIENT.LANDSCAPE:
            _turn(section, WD_ORIENT.LANDSCAPE)
        blocks.heading(document.say(title), 1)
        _picture(opened, blocks, document, scene, section)
    section = opened.add_section(WD_SECTION.NEW_PAGE)
    if section.orientation == WD_ORIENT.LANDSCAPE and drawn:
        _turn(section, WD_ORIENT.PORTRAIT)


def _turn(section: Any, orientation: Any) -> None:
    section.page_width, section.page_height = section.page_height, section.page_width
    section.orientation = orientation


def _picture(opened: Any, blocks: Blocks, document: Document, scene: Scene, section: Any) -> None:
    from docx.shared import Emu

    from mantelnet.renderers import scene_matplotlib

    blocks.muted(clean(scene.title) + ".", keep=True)
    wide = section.page_width - section.left_margin - section.right_margin
    high = (section.page_height - section.top_margin - section.bottom_margin) * 0.82
    wide = int(min(wide, high * scene.width / scene.height))
    paragraph = opened.add_paragraph()
    # The dots are those of the printed size.
    dots = round(_DOTS * (wide / 12700) / scene.width)
    shape = paragraph.add_run().add_picture(BytesIO(scene_matplotlib.render(scene, "png", dots)), Emu(wide))
    shape._inline.docPr.set("descr", clean(scene.description))
    shape._inline.docPr.set("name", clean(scene.title))
