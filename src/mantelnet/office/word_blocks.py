"""The blocks of a report in Word: headings, paragraphs, lists, and cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.shared import Pt

from mantelnet.looks import MARKS
from mantelnet.office import word_lists as lists
from mantelnet.office import word_parts as parts
from mantelnet.office.document import Document, signed
from mantelnet.office.retold import Chapter, Heading, Told
from mantelnet.office.word_styles import NOTE, STATEMENT, style_of
from mantelnet.office.word_tables import Tables
from mantelnet.office.word_text import next_line, write, write_light, write_marked
from mantelnet.report import Bullet, Bullets, Card, Field, Name, Paragraph, Part, Table
from mantelnet.text import Text

#: A card of so many lines stays on one page; a longer one may be broken.
_WHOLE: int = 12


class Blocks:
    """Writes blocks at the end of a document.

    Args:
        opened: the document, with the styles of :mod:`mantelnet.office.word_styles`.
        document: what it tells.
        own: whether the look is ours, and not that of a template.
    """

    def __init__(self, opened: Any, document: Document, own: bool) -> None:
        self._opened = opened
        self._document = document
        self._tables = Tables(opened, document, own)
        self._styles: dict[str, str] = {}
        self._marked = lists.marked_lists(opened)
        #: Whether the last thing written is a table: what follows needs some air.
        self._after_table = False
        self._bookmarks = 0

    def part(self, part: Part | Chapter, level: int = 1) -> None:
        """A part with its heading."""
        self.heading(self._document.say(part.title), level)
        self.blocks(part, level)

    def blocks(self, chapter: Part | Chapter, level: int = 1) -> None:
        """What stands in a part, below its heading."""
        title = self._document.say(chapter.title)
        for block in chapter.blocks:
            if isinstance(block, Heading):
                title = self._document.say(block.text)
                self.heading(title, level + 1)
            else:
                self.block(block, title, stated=chapter.id == "ambition")

    def block(self, block: Told, title: str, stated: bool = False) -> None:
        """One block.

        Args:
            block: what to write.
            title: names it for who listens.
            stated: whether a strong sentence is set as the ambition is.
        """
        match block:
            case Paragraph():
                self._sentence(block, stated)
            case Bullets():
                self._bullets(block)
            case Table() | Field():
                self._a_table(block, title)
            case Card():
                self._card(block)

    def paragraph(self, style: str = "") -> Any:
        """A new paragraph in a style."""
        made = self._opened.add_paragraph()
        if style:
            if style not in self._styles:
                self._styles[style] = style_of(self._opened, style).style_id
            made._p.get_or_add_pPr().get_or_add_pStyle().val = self._styles[style]
        if self._after_table and not style.startswith("Heading"):
            made.paragraph_format.space_before = Pt(5)
        self._after_table = False
        return made

    def heading(self, words: str, level: int) -> Any:
        """A heading; a mark in front of it gets its colour."""
        paragraph = self.paragraph(f"Heading {level}")
        write_marked(paragraph, words)
        return paragraph

    def styled(self, words: str, style: str) -> Any:
        """A paragraph in a style."""
        paragraph = self.paragraph(style)
        write(paragraph, words)
        return paragraph

    def muted(self, words: str, before: float = 0, keep: bool = False) -> Any:
        """An explanation in small, lighter letters."""
        paragraph = self.styled(words, NOTE)
        if before:
            paragraph.paragraph_format.space_before = Pt(before)
        if keep:
            paragraph.paragraph_format.keep_with_next = True
        return paragraph

    def bookmarked(self, paragraph: Any) -> str:
        """The name of a new bookmark around a paragraph."""
        self._bookmarks += 1
        name = f"_Toc{self._bookmarks:08d}"
        parts.bookmark(paragraph, self._bookmarks, name)
        return name

    def _sentence(self, block: Paragraph, stated: bool) -> None:
        words = self._document.say(block.text)
        if block.weight == "muted":
            self.muted(words)
            return
        strong = block.weight == "strong"
        paragraph = self.paragraph(STATEMENT if strong and stated else "")
        write_marked(paragraph, words, bold=True if strong and not stated else None)
        # What announces a list or a table stays with it.
        if words.endswith(":") or strong:
            paragraph.paragraph_format.keep_with_next = True

    def _bullets(self, block: Bullets) -> None:
        style = style_of(self._opened, "List Number" if block.numbered else "List Bullet")
        number = lists.fresh_list(self._opened, style) if block.numbered else None
        for item in block.items:
            paragraph = self.paragraph(style.name)
            if number:
                lists.in_list(paragraph, number)
            self._item(paragraph, item, block)

    def _item(self, paragraph: Any, item: Bullet, block: Bullets) -> None:
        words = self._document.say(item.text)
        mark, rest = signed(words)
        if words.startswith(MARKS[None].sign + " "):
            mark, rest = MARKS[None], words[2:]
        if mark and not block.numbered:
            # The mark itself is the bullet.
            lists.in_list(paragraph, self._marked[mark.sign])
            write(paragraph, rest)
        elif block.weight == "muted":
            write_light(paragraph, words)
        else:
            write_marked(paragraph, words)
        for line in item.below:
            next_line(paragraph)
            write_light(paragraph, self._document.say(line), 9.5)
        parts.whole(paragraph)

    def _a_table(self, block: Table | Field, title: str) -> None:
        if self._after_table:
            # Word takes two tables that touch for one.
            parts.small(self.paragraph(NOTE), after=0)
        if isinstance(block, Table):
            self._tables.table(block, title)
        else:
            self._tables.field(block, title)
        self._after_table = True
        for note in block.notes:
            self._note(note)

    def _note(self, note: Text) -> None:
        self.muted(self._document.say(note))

    def _names(self, names: Sequence[Name]) -> Any:
        paragraph = self.paragraph()
        for place, name in enumerate(names):
            if place:
                paragraph.add_run(", ")
            self._tables.name(paragraph, name)
        return paragraph

    def _card(self, card: Card) -> None:
        mark = MARKS[card.quadrant]
        heading = self.heading("", 2)
        if card.quadrant is not None:
            write(heading, mark.sign + " ", colour=mark.colour)
        write(heading, self._document.say(card.title))
        parts.beside(heading, mark.colour)
        written = [self.muted(self._document.say(card.about))]
        if card.names:
            written.append(self._names(card.names))
        for line in card.lines:
            paragraph = self.paragraph("List Bullet")
            if line.label:
                write(paragraph, self._document.say(line.label) + ": ", True)
            write(paragraph, self._document.say(line.text))
            if line.origin:
                write_light(paragraph, f" [{self._document.say(line.origin)}]")
            written.append(paragraph)
            parts.whole(paragraph)
        kept = written[:-1] if len(written) <= _WHOLE else [*written[:3], written[-2]]
        for paragraph in kept:
            paragraph.paragraph_format.keep_with_next = True
