"""The sheets of a poster, lying down, and its inks beside those of all pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from mantelnet.drawing.paper import Paper
from mantelnet.reports.edition import PosterSize

#: The ground of the band with the ambition; white and pale letters on it are at least 10:1.
NIGHT: Final = "#13294B"
PALE: Final = "#C8D6EA"
#: Lines on that ground.
DUSK: Final = "#3C5478"
#: Small headings; 10:1 on white.
ACCENT: Final = "#0F3B8C"
ALARM: Final = "#A12622"
#: From the edge of the sheet to what stands on it.
EDGE: Final = 36.0

_TABLE: Final = Paper(1340, 948, 0.8886)
_WALL: Final = Paper(1340, 948, 2.5146)
#: A0 for a large network: smaller letters than on another A0, and still twice those of a page.
_LARGE: Final = Paper(1980, 1400, 1.702)
_LARGE_FROM: Final = 41
_SHEETS: Final[Mapping[PosterSize, Paper]] = {"a3": _TABLE, "a0": _WALL}
#: On a sheet with more parties a map cannot be read.
MOST: Final[Mapping[PosterSize, int]] = {"a3": 60, "a0": 160}
#: Letters that would be printed smaller than this, in points, are made as large.
LEAST: Final = 7.2


def sheet(size: PosterSize, parties: int) -> Paper:
    """The sheet for a network of so many parties."""
    return _LARGE if size == "a0" and parties >= _LARGE_FROM else _SHEETS[size]
