"""Sizes of paper and screen, and the inks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

SizeName = Literal["a4", "a3", "a0", "slide"]

INK: Final = "#1F2933"
SECOND: Final = "#52606D"
HAIR: Final = "#D9DEE3"
WHITE: Final = "#FFFFFF"
FORMAL: Final = "#56677B"
INFORMAL: Final = "#8E4585"
#: Marks that stand for any size or kind, in legends.
SAMPLE: Final = "#7B8794"
#: From white to dark, for scores 0 to 5; digits on the two darkest are white.
RAMP: Final = ("#FFFFFF", "#E3EEF5", "#BAD7E9", "#86B9D8", "#2F79A8", "#0B4F7D")


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: the drawing's own size in points, and how many times larger it is printed."""

    width: float
    height: float
    scale: float


#: A wall is read from farther away than a desk: letters grow with the sheet, and larger sheets hold more.
PAPERS: Final[Mapping[SizeName, Paper]] = {
    "a4": Paper(842, 595, 1.0),
    "a3": Paper(992, 702, 1.2),
    "a0": Paper(1191, 842, 2.83),
    "slide": Paper(960, 540, 1.0),
}
#: A poster of a large network: smaller letters than on other posters, and still twice those of a page.
_LARGE: Final = Paper(1786, 1263, 1.887)
_LARGE_FROM: Final = 100
MARGIN: Final = 18.0


def sheets(size: SizeName, crowd: int) -> tuple[Paper, ...]:
    """The sheets of a size to try, in order: one with more room follows, or comes at once for a crowded map.

    Args:
        size: the size that is asked for.
        crowd: how many parties a map has; 0 for other pictures.
    """
    if size != "a0":
        return (PAPERS[size],)
    return (_LARGE,) if crowd >= _LARGE_FROM else (PAPERS[size], _LARGE)
