"""What the region has in house: sectors, and the eight support areas that carers ask about.

A network in which no party notes what it covers says nothing about what is missing; it is left out of the count of
areas and named. An empty column is not an empty network.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mantelnet.model import SECTORS, SUPPORT_AREAS
from mantelnet.region.register import Register
from mantelnet.region.sheet import Sheet


@dataclass(frozen=True, slots=True)
class AreaCover:
    """One support area.

    Args:
        area: its name.
        asked_in: the networks with a need in this area.
        missing_in: those of them in which no member, invited or wanted party covers it, as far as the file tells.
        by: the parties that cover it in a network they take part in, as numbers in the register.
        later_by: the parties that could cover it and are only invited or wanted.
    """

    area: str
    asked_in: tuple[int, ...]
    missing_in: tuple[int, ...]
    by: tuple[int, ...]
    later_by: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the region has and misses.

    Args:
        areas: the eight support areas, in the order of the method.
        silent: the networks in which no party notes what it covers.
        unplaced: the number of needs without a support area.
        no_sector: the sectors without a party in the region; ``other`` is not one that can be missed.
        later_sector: the sectors with invited or wanted parties only.
        sector_unknown: the number of parties of which no file tells the sector.
    """

    areas: tuple[AreaCover, ...]
    silent: tuple[int, ...]
    unplaced: int
    no_sector: tuple[str, ...]
    later_sector: tuple[str, ...]
    sector_unknown: int

    @property
    def open_areas(self) -> tuple[AreaCover, ...]:
        """The areas that some network misses and nobody who takes part in the region covers."""
        return tuple(cover for cover in self.areas if cover.missing_in and not cover.by)


def coverage(sheets: Sequence[Sheet], known: Register) -> Coverage:
    """What the networks together ask for and have."""
    there = {sector for entry in known.entries for sector in entry.sectors}
    members = {seat.sector for entry in known.entries for _, seat in entry.seats if seat.status == "member"}
    return Coverage(
        areas=tuple(_cover(area, sheets, known) for area in SUPPORT_AREAS),
        silent=tuple(number for number, sheet in enumerate(sheets) if not sheet.tells_cover),
        unplaced=sum(sheet.unplaced for sheet in sheets),
        no_sector=tuple(sector for sector in SECTORS if sector not in there and sector != "other"),
        later_sector=tuple(sector for sector in SECTORS if sector in there - members and sector != "other"),
        sector_unknown=sum(not entry.sectors for entry in known.entries),
    )


def _cover(area: str, sheets: Sequence[Sheet], known: Register) -> AreaCover:
    asked = [number for number, sheet in enumerate(sheets) if area in sheet.asked]
    by: dict[int, None] = {}
    later: dict[int, None] = {}
    covered: set[int] = set()
    for number, entry in enumerate(known.entries):
        for network, seat in entry.seats:
            if area in seat.covers:
                covered.add(network)
                (by if seat.status == "member" else later)[number] = None
    return AreaCover(
        area=area,
        asked_in=tuple(asked),
        missing_in=tuple(number for number in asked if number not in covered and sheets[number].tells_cover),
        by=tuple(by),
        later_by=tuple(party for party in later if party not in by),
    )
