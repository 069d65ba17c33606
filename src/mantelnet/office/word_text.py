"""Words in a paragraph of Word: their weight and ink, marks in colour, and which way they run."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_BREAK
from docx.shared import Pt

from mantelnet.drawing.paper import SECOND
from mantelnet.office.directions import pieces
from mantelnet.office.document import signed
from mantelnet.office.word_parts import element, ink


def write(paragraph: Any, words: str, bold: bool | None = None, colour: str = "", size: float = 0.0) -> None:
    """Words at the end of a paragraph.

    Args:
        paragraph: of python-docx.
        words: what to write; pieces from right to left say so, so that they are spelt and read as they should be.
        bold: the weight; ``None`` for that of the style.
        colour: as ``#RRGGBB``; empty for that of the style.
        size: of the letters in points; 0 for that of the style.
    """
    for piece, leftward in pieces(words):
        run = paragraph.add_run(piece)
        run.bold = bold
        if size:
            run.font.size = Pt(size)
        if colour:
            ink(run, colour)
        if leftward:
            properties = run._r.get_or_add_rPr()
            if bold:
                run.font.cs_bold = True
            if size:
                properties.append(element("w:szCs", val=str(round(size * 2))))
            run.font.rtl = True


def write_marked(paragraph: Any, words: str, bold: bool | None = None) -> None:
    """The same; a mark in front gets its colour."""
    mark, rest = signed(words)
    if mark:
        write(paragraph, mark.sign + " ", bold, mark.colour)
    write(paragraph, rest, bold)


def write_light(paragraph: Any, words: str, size: float = 9.0) -> None:
    """An explanation in smaller, lighter letters."""
    write(paragraph, words, colour=SECOND, size=size)


def next_line(paragraph: Any) -> None:
    """Go on below, within the paragraph."""
    paragraph.add_run().add_break(WD_BREAK.LINE)
