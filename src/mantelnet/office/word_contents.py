"""The list of contents of a Word document: a field that Word can make anew, with its words already in it.

It has no numbers of pages: only Word knows these, and a field that must be worked out first makes Word ask a question
that nobody understands. The chapters have numbers, and each line leads to its chapter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mantelnet.office.word_parts import begin_field, element, end_field
from mantelnet.office.word_styles import CONTENTS, style_of
from mantelnet.office.word_text import write


def fill(opened: Any, place: Any, headed: Sequence[tuple[str, str]], numbered: bool) -> None:
    """Put the contents where a paragraph holds the place for them.

    Args:
        opened: the document.
        place: the paragraph; it becomes the first line.
        headed: the bookmark and the words of the summary and of each chapter.
        numbered: whether chapters have numbers; the summary has none.
    """
    style = style_of(opened, CONTENTS)
    lines = [place, *(opened.add_paragraph() for _ in headed[1:])]
    frame, inside = _frame()
    place._p.addprevious(frame)
    for number, (line, (name, words)) in enumerate(zip(lines, headed, strict=True)):
        line.style = style
        if number == 0:
            begin_field(line, 'TOC \\o "1-1" \\n \\h \\z \\u')
        before = len(line._p)
        if numbered and number:
            line.add_run(str(number)).add_tab()
        write(line, words)
        link = element("w:hyperlink", anchor=name, history="1")
        for run in list(line._p)[before:]:
            link.append(run)
        line._p.append(link)
        if number == len(headed) - 1:
            end_field(line)
        inside.append(line._p)


def _frame() -> tuple[Any, Any]:
    """What Word puts round contents, so that it offers to make them anew; and the inside of it."""
    frame = element("w:sdt")
    properties, inside = element("w:sdtPr"), element("w:sdtContent")
    kind = element("w:docPartObj")
    kind.append(element("w:docPartGallery", val="Table of Contents"))
    kind.append(element("w:docPartUnique"))
    properties.append(kind)
    frame.append(properties)
    frame.append(inside)
    return frame, inside
