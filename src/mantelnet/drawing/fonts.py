"""Open Sans, the font of every picture: how wide words are in it, and where lines break.

The files come with the program (SIL Open Font License), so that a picture is the same on every machine.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

#: Widths of what the font lacks, in parts of the size, rather too wide than too narrow: pictures, signs of East Asian
#: scripts, and letters of other scripts.
_PICTURE: Final = 1.3
_SQUARE: Final = 1.05
_STRANGE: Final = 0.9
_FIRST_PICTURE: Final = 0x1F000
#: From the baseline to the top of a capital, and down to the tail of a "g", in parts of the size.
ASCENT: Final = 0.72
DESCENT: Final = 0.24
LEADING: Final = 1.18


def path(bold: bool) -> Path:
    """The file of a weight."""
    return Path(str(files("mantelnet") / "fonts" / ("OpenSans-Bold.ttf" if bold else "OpenSans-Regular.ttf")))


@cache
def _widths(bold: bool) -> dict[int, float]:
    from fontTools.ttLib import TTFont

    with TTFont(path(bold), lazy=True) as font:
        advances, unit = font["hmtx"], font["head"].unitsPerEm
        return {code: advances[name][0] / unit for code, name in font.getBestCmap().items()}


def has(letter: str) -> bool:
    """Whether the font has a letter."""
    return ord(letter) in _widths(False)


def width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text in points."""
    known = _widths(bold)
    return size * sum(known[ord(letter)] if ord(letter) in known else _strange(letter) for letter in text)


@cache
def _strange(letter: str) -> float:
    """The width of a letter that the font lacks."""
    from unicodedata import category, east_asian_width

    if category(letter) in ("Mn", "Me", "Cf"):
        return 0.0  # an accent, or a sign that only joins others
    if ord(letter) >= _FIRST_PICTURE:
        return _PICTURE
    return _SQUARE if east_asian_width(letter) in "WF" else _STRANGE


def wrap(text: str, size: float, room: float, bold: bool = False, most: int = 0) -> list[str]:
    """A text in lines of at most ``room`` points; a word is broken only where it is longer than a whole line.

    Args:
        text: the text.
        size: of the letters.
        room: width of a line.
        bold: the weight.
        most: at most so many lines, the last ending in an ellipsis; 0 for as many as it takes.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while width(line, size, bold) > room and len(line) > 1:
            cut = _fitting(line, size, room, bold)
            lines.append(line[:cut])
            line = line[cut:]
    if line:
        lines.append(line)
    if most and len(lines) > most:
        return [*lines[: most - 1], shorten(" ".join(lines[most - 1 :]), size, room, bold)]
    return lines


def shorten(text: str, size: float, room: float, bold: bool = False) -> str:
    """A text that fits, with an ellipsis where it was cut."""
    if width(text, size, bold) <= room:
        return text
    cut = _fitting(text, size, room - width("…", size, bold), bold)
    return text[:cut].rstrip() + "…"


def _fitting(text: str, size: float, room: float, bold: bool) -> int:
    known, used = _widths(bold), 0.0
    for place, letter in enumerate(text):
        used += size * (known[ord(letter)] if ord(letter) in known else _strange(letter))
        if used > room:
            return max(1, place)
    return len(text)
