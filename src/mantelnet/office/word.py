"""A report as a Word document: real headings, lists and tables, so that people can go on writing in it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from mantelnet.drawing.paper import SECOND
from mantelnet.drawing.scene import Scene
from mantelnet.office import templates, zips
from mantelnet.office.card import CardDocument
from mantelnet.office.document import CONTENTS, FEWEST, FIGURE, SUMMARY, TAGS, Document, clean, without_extra
from mantelnet.text import Text, listing

if TYPE_CHECKING:
    from mantelnet.office.word_blocks import Blocks

#: What an A4 page lying down holds below a heading, in points.
ROOM: Final = (717.0, 404.0)
_DOTS: Final = 200
_ALARM: Final = "#A12622"


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
    from mantelnet.office import word_card, word_look, word_styles
    from mantelnet.office.word_blocks import Blocks
    from mantelnet.office.word_parts import speak

    opened = docx.Document() if template is None else templates.document(template)
    if template is None:
        word_look.own(opened, document.language)
    missing = word_styles.ensure(opened)
    speak(opened, TAGS[document.language])
    templates.properties(opened.core_properties, document)
    _frame(opened, document, own=template is None)
    blocks = Blocks(opened, document, own=template is None)
    if isinstance(document, CardDocument):
        word_card.write(opened, blocks, document, own=template is None)
    else:
        summary = _first_page(blocks, document)
        _chapters(opened, blocks, document, summary, own=template is None)
    kept = BytesIO()
    opened.save(kept)
    return zips.settled(kept.getvalue()), _remarks(missing)


def _remarks(missing: tuple[str, ...]) -> tuple[Text, ...]:
    if not missing:
        return ()
    return (
        Text(
            en="The template lacks these styles, so something like them was used: {names}.",
            nl="In het sjabloon ontbreken deze stijlen. Daarom is iets gebruikt dat erop lijkt: {names}.",
        ).fill(names=listing(list(missing))),
    )


def _frame(opened: Any, document: Document, own: bool) -> None:
    """What stands on every page: for whom it is, and the number of the page."""
    section = opened.sections[0]
    for head in _heads(opened, section):
        _marking(head.paragraphs[0] if own else head.add_paragraph(), document)
    if own or not any(_says(foot) for foot in (section.footer,)):
        _number(section.footer, document)


def _heads(opened: Any, section: Any) -> list[Any]:
    """The headers that pages of a section show: a first page and even pages may have their own."""
    heads = [section.header]
    if section.different_first_page_header_footer:
        heads.append(section.first_page_header)
    if opened.settings.odd_and_even_pages_header_footer:
        heads.append(section.even_page_header)
    return heads


def _says(part: Any) -> bool:
    """Whether a header or footer holds more than empty lines."""
    return any(element.tag.endswith(("}t", "}drawing", "}pict", "}instrText")) for element in part._element.iter())


def _marking(paragraph: Any, document: Document) -> None:
    from mantelnet.office.word_parts import small
    from mantelnet.office.word_text import write

    internal = document.edition.internal
    write(paragraph, document.marking, internal, _ALARM if internal else SECOND, 9)
    small(paragraph, align="right")


def _number(foot: Any, document: Document) -> None:
    from mantelnet.office.word_parts import field, small
    from mantelnet.office.word_text import write

    paragraph = foot.paragraphs[0] if foot.paragraphs else foot.add_paragraph()
    write(paragraph, document.title[:80] + "  ·  ")
    field(paragraph, "PAGE")
    paragraph.add_run(Text(en=" of ", nl=" van ").say(document.language))
    field(paragraph, "NUMPAGES")
    _lighter(paragraph.runs)
    small(paragraph, align="right")


def _lighter(runs: Any) -> None:
    from docx.shared import Pt

    from mantelnet.office.word_parts import ink

    for run in runs:
        ink(run, SECOND)
        run.font.size = Pt(9)


def _first_page(blocks: Blocks, document: Document) -> Any:
    """The summary; its heading is what it gives back."""
    from mantelnet.office.word_lists import unnumbered
    from mantelnet.office.word_parts import small

    blocks.styled(document.title, "Title")
    subtitle = document.say(document.report.subtitle)
    if subtitle:
        blocks.styled(subtitle, "Subtitle")
    heading = blocks.heading(document.say(SUMMARY), 1)
    unnumbered(heading)
    small(heading, before=6, after=2)
    for part in document.summary:
        blocks.part(part, level=2)
    if document.without_map:
        blocks.muted(document.without_map, before=8)
    blocks.muted(document.about, before=8)
    return heading


def _chapters(opened: Any, blocks: Blocks, document: Document, summary: Any, own: bool) -> None:
    """The contents, and the chapters; each picture has a page that lies down, then the pages stand again."""
    from mantelnet.office import word_contents

    chapters = document.chapters
    contents = len(chapters) >= FEWEST
    pages = _Pages(opened)
    headed = [(blocks.bookmarked(summary), document.say(SUMMARY))]
    if contents:
        blocks.styled(document.say(CONTENTS), "TOC Heading").paragraph_format.page_break_before = True
        place = blocks.paragraph()
    figures = 0
    for number, chapter in enumerate(chapters):
        turned = pages.turn(lying=chapter.picture is not None)
        heading = blocks.heading(document.say(chapter.title), 1)
        if turned:
            heading.paragraph_format.space_before = 0
        elif number == 0 and not contents:
            heading.paragraph_format.page_break_before = True
        headed.append((blocks.bookmarked(heading), document.say(chapter.title)))
        if chapter.picture is not None:
            figures += 1
            _picture(opened, blocks, document, chapter.picture, figures)
            if chapter.blocks:
                pages.turn(lying=False)
        blocks.blocks(chapter)
    if contents:
        word_contents.fill(opened, place, headed, numbered=own)


class _Pages:
    """The sections of a document: pages that stand, and pages that lie down."""

    def __init__(self, opened: Any) -> None:
        self._opened = opened
        section = opened.sections[0]
        self._lying = section.page_width > section.page_height
        #: A template whose pages lie down keeps them so.
        self._always = self._lying
        self._drawn = False

    def turn(self, lying: bool) -> bool:
        """Go on on a page of its own, where that must be; whether it was."""
        from docx.enum.section import WD_ORIENT, WD_SECTION

        if not lying and not self._drawn:
            return False
        self._drawn = lying
        section = self._opened.add_section(WD_SECTION.NEW_PAGE)
        # Only the first page of the document is a first page.
        section.different_first_page_header_footer = False
        wanted = lying or self._always
        if wanted != self._lying:
            section.page_width, section.page_height = section.page_height, section.page_width
            section.orientation = WD_ORIENT.LANDSCAPE if wanted else WD_ORIENT.PORTRAIT
            self._lying = wanted
        return True


def _picture(opened: Any, blocks: Blocks, document: Document, scene: Scene, number: int) -> None:
    """A picture that fills the page, and below it its number and what it shows."""
    from docx.shared import Emu

    from mantelnet.office.word_parts import field
    from mantelnet.office.word_text import write
    from mantelnet.renderers import scene_matplotlib

    section = opened.sections[-1]
    wide = section.page_width - section.left_margin - section.right_margin
    # The heading stands above it and the caption below it.
    high = section.page_height - section.top_margin - section.bottom_margin - 12700 * 62
    wide = int(min(wide, high * scene.width / scene.height))
    paragraph = blocks.paragraph()
    paragraph.paragraph_format.keep_with_next = True
    # The dots are those of the printed size.
    dots = round(_DOTS * (wide / 12700) / scene.width)
    shape = paragraph.add_run().add_picture(BytesIO(scene_matplotlib.render(scene, "png", dots)), Emu(wide))
    shape._inline.docPr.set("descr", clean(scene.description))
    shape._inline.docPr.set("name", clean(scene.title))
    caption = blocks.styled("", "Caption")
    figure = document.say(FIGURE)
    write(caption, figure + " ")
    field(caption, f"SEQ {figure} \\* ARABIC", str(number))
    write(caption, ". " + clean(scene.title) + ".")
