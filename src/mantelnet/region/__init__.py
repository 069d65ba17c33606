"""Several networks of one region beside each other: who sits where, what adds up, what overlaps, what is missing.

The path: a project file becomes a sheet (in a process of its own when there are many), all sheets together a
:class:`Region`. Everything here is pure. Nothing of one network that is sensitive is in a sheet, unless scores are
asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mantelnet.region.coverage import Coverage, coverage
from mantelnet.region.load import Link, Load, busy, links, loads
from mantelnet.region.parallel import Overlaps, overlaps
from mantelnet.region.register import Entry, Register, register
from mantelnet.region.sheet import Seat, Sheet, sheet
from mantelnet.region.similar import Alike, alike
from mantelnet.region.suggestions import Suggestion, suggestions

__all__ = ["Entry", "LeftOut", "Region", "Seat", "Sheet", "look", "sheet"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not in the picture.

    Args:
        file: its name as it is shown.
        errors: how many errors it has; 0 for a file that could not be read.
    """

    file: str
    errors: int


@dataclass(frozen=True, slots=True)
class Region:
    """Everything there is to say about several networks together.

    Args:
        sheets: the networks.
        register: their parties, each once.
        alike: parties that are perhaps the same.
        loads: what each party carries, in the order of the register.
        busy: the parties of whom much is asked, most first.
        links: the parties that are the only link in several networks.
        overlaps: networks that do much the same.
        coverage: what the region has and misses.
        suggestions: who could mean something in another network.
    """

    sheets: tuple[Sheet, ...]
    register: Register
    alike: tuple[Alike, ...]
    loads: tuple[Load, ...]
    busy: tuple[int, ...]
    links: tuple[Link, ...]
    overlaps: Overlaps
    coverage: Coverage
    suggestions: tuple[Suggestion, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The parties of the register."""
        return self.register.entries


def look(sheets: Sequence[Sheet]) -> Region:
    """Look at several networks together."""
    known = register(sheets)
    carried = loads(sheets, known)
    asked_much = busy(carried)
    overlap = overlaps(sheets, known)
    cover = coverage(sheets, known)
    return Region(
        sheets=tuple(sheets),
        register=known,
        alike=alike(known),
        loads=carried,
        busy=asked_much,
        links=links(known),
        overlaps=overlap,
        coverage=cover,
        suggestions=suggestions(sheets, known, overlap.near, cover, asked_much),
    )
