"""Who covers what (step 2 of the method): the needs of the ambition, the eight support areas, sectors and carers.

Nothing is guessed from the type of a party: a need is covered by the parties that the file says cover it. Parties that
left are outside the network. Where no party notes at all what it covers, that column was not filled in, and whether a
need is covered is unknown (``None``), which is not the same as "by nobody".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from mantelnet.model import SECTORS, SUPPORT_AREAS, Party, ProjectFile
from mantelnet.network import Network, lacks_carers

#: Covered by nobody; only by parties that do not take part yet; by exactly one that takes part; by several of those.
State = Literal["none", "later", "one", "several"]
STATES: Final[tuple[State, ...]] = ("none", "later", "one", "several")
#: From so many parties on it says something that a sector is missing.
ENOUGH_FOR_SECTORS: Final = 5

_THEMSELVES: Final = frozenset({"carers", "young_carers"})


@dataclass(frozen=True, slots=True)
class Group:
    """Parties of the network by their status, each in file order."""

    members: tuple[str, ...] = ()
    invited: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """All of them: who takes part first, then invited, then wanted."""
        return self.members + self.invited + self.wanted

    @property
    def later(self) -> tuple[str, ...]:
        """Those that do not take part yet."""
        return self.invited + self.wanted

    def among(self, parties: Collection[str]) -> Group:
        """Those of them that are among some parties."""
        return Group(*(tuple(p for p in part if p in parties) for part in (self.members, self.invited, self.wanted)))

    @property
    def state(self) -> State:
        """How many of them take part."""
        if not self.members:
            return "later" if self.later else "none"
        return "one" if len(self.members) == 1 else "several"


@dataclass(frozen=True, slots=True)
class Area:
    """One of the eight support areas.

    Args:
        needs: the needs of the ambition in this area; none means that the ambition asks for nothing here.
        by: the parties that cover at least one of them.
    """

    needs: tuple[str, ...] = ()
    by: Group = field(default_factory=Group)


@dataclass(frozen=True, slots=True)
class Carers:
    """Who brings the experience of carers.

    Args:
        themselves: parties of carers, by their type.
        speakers: other parties that bring their experience: a patient association, and the sector lived experience.
        missing: ``True`` when nobody does, ``False`` when somebody does, ``None`` when the file tells too little.
    """

    themselves: Group
    speakers: Group
    missing: bool | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who covers what, and who is missing.

    Args:
        told: whether any party notes what it covers; if not, nothing is known about the needs.
        needs: by need, in file order, the parties that cover it.
        areas: all eight support areas, in the order of the model.
        no_area: the needs for which no support area is noted.
        sectors: all sectors in the order of the model, each with its parties.
        sector_unknown: the parties whose sector the file does not tell.
        carers: who brings the experience of carers.
        parties: all parties of the network by status.
    """

    told: bool
    needs: Mapping[str, Group]
    areas: Mapping[str, Area]
    no_area: tuple[str, ...]
    sectors: Mapping[str, Group]
    sector_unknown: tuple[str, ...]
    carers: Carers
    parties: Group

    def state(self, need: str) -> State | None:
        """How a need is covered; ``None`` where no party notes what it covers."""
        return self.needs[need].state if self.told else None

    def needs_in(self, state: State) -> tuple[str, ...]:
        """The needs that are covered in one way, in file order; none while nothing is told."""
        return tuple(need for need in self.needs if self.state(need) == state)

    def area_state(self, area: str) -> State | None:
        """How a support area is covered, its needs together.

        ``None`` where the ambition asks for nothing in it, or where no party notes what it covers.
        """
        return self.areas[area].by.state if self.told and self.areas[area].needs else None

    @property
    def not_asked(self) -> tuple[str, ...]:
        """The support areas in which the ambition asks for nothing."""
        return tuple(area for area, found in self.areas.items() if not found.needs)

    @property
    def empty_sectors(self) -> tuple[str, ...]:
        """The sectors without any party; "other" is no sector to look for."""
        return tuple(sector for sector, found in self.sectors.items() if not found.all and sector != "other")

    @property
    def absent_sectors(self) -> tuple[str, ...]:
        """The empty sectors, as far as the file tells.

        None with fewer than five parties, and none as long as the sector of a party is unknown: that may be the one.
        """
        if len(self.parties.all) < ENOUGH_FOR_SECTORS or self.sector_unknown:
            return ()
        return self.empty_sectors

    @property
    def covering(self) -> tuple[str, ...]:
        """The parties that cover at least one need, in the order of the network."""
        named = {party for group in self.needs.values() for party in group.all}
        return tuple(party for party in self.parties.all if party in named)


def coverage(file: ProjectFile, network: Network) -> Coverage:
    """Who covers what in a network.

    Args:
        file: the sound project file.
        network: its network; with members only, invited and wanted parties are nowhere.
    """
    parties = network.parties
    needs = {
        need: _group(parties, (key for key, party in parties.items() if need in party.covers))
        for need in file.ambition.needs
    }
    sectors = network.sectors
    return Coverage(
        told=any(group.all for group in needs.values()),
        needs=needs,
        areas={area: _area(area, file, network) for area in SUPPORT_AREAS},
        no_area=tuple(key for key, need in file.ambition.needs.items() if need.area is None),
        sectors={name: _group(parties, (key for key in parties if sectors[key] == name)) for name in SECTORS},
        sector_unknown=tuple(key for key in parties if sectors[key] is None),
        carers=_carers(parties),
        parties=_group(parties, parties),
    )


def _group(parties: Mapping[str, Party], keys: Iterable[str]) -> Group:
    found: dict[str, list[str]] = {"member": [], "invited": [], "wanted": []}
    for key in keys:
        found[parties[key].status].append(key)
    return Group(*map(tuple, found.values()))


def _area(area: str, file: ProjectFile, network: Network) -> Area:
    needs = tuple(key for key, need in file.ambition.needs.items() if need.area == area)
    by = (key for key, party in network.parties.items() if not set(needs).isdisjoint(party.covers))
    return Area(needs, _group(network.parties, by))


def _carers(parties: Mapping[str, Party]) -> Carers:
    themselves = [key for key, party in parties.items() if party.type in _THEMSELVES]
    speakers = [
        key
        for key, party in parties.items()
        if key not in themselves and (party.type == "patient_association" or party.its_sector == "experience")
    ]
    there = bool(themselves or speakers)
    return Carers(
        themselves=_group(parties, themselves),
        speakers=_group(parties, speakers),
        missing=False if there else lacks_carers(parties) or None,
    )
