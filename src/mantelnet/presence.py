"""Which kinds of a checklist a project has: by the type of its parties and the support area of its needs.

Nothing is guessed from names or free text. What is not seen in the file may well be there. A need in the same support
area as some knowledge or help is not always the same thing: whoever shows this says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.coverage import Area, Group, coverage
from mantelnet.model import ProjectFile
from mantelnet.network import Network
from mantelnet.vocabulary import SECTOR_OF_TYPE

#: Somebody takes part; only invited or wanted parties; asked for by a need that no party covers; not seen in the file;
#: no type of the project file stands for it.
Seen = Literal["there", "later", "asked", "not_seen", "cannot_tell"]


@dataclass(frozen=True, slots=True)
class KindFound:
    """A kind of party, and who of it is in the project.

    Args:
        kind: the kind.
        parties: the parties of the network that are of this kind.
        perhaps: parties of the network without a telling type, whose sector fits this kind.
        left: parties of this kind that left.
    """

    kind: Kind
    parties: Group
    perhaps: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def seen(self) -> Seen:
        """Whether it is in the project: ``there``, ``later``, ``not_seen`` or ``cannot_tell``."""
        if not self.kind.types:
            return "cannot_tell"
        return _seen(self.parties) or "not_seen"


@dataclass(frozen=True, slots=True)
class ExpertiseFound:
    """Knowledge or help, and who in the project offers something in its support area.

    Args:
        expertise: the knowledge or help.
        area: the needs in its support area, and the parties that cover one of them.
    """

    expertise: Expertise
    area: Area

    @property
    def seen(self) -> Seen:
        """Whether its support area is in the project: ``there``, ``later``, ``asked`` or ``not_seen``."""
        return _seen(self.area.by) or ("asked" if self.area.needs else "not_seen")


def _seen(group: Group) -> Seen | None:
    return "there" if group.members else "later" if group.later else None


@dataclass(frozen=True, slots=True)
class Presence:
    """A checklist laid beside a project.

    Args:
        checklist: the checklist.
        kinds: its kinds of party, in its order.
        expertise: its knowledge and help, in its order.
        unplaced: the parties of the network that have no type, or the type "other": they can be of any kind.
        no_area: the needs without a support area: they can be about any knowledge or help.
        told: whether any party notes what it covers.
    """

    checklist: Checklist
    kinds: tuple[KindFound, ...]
    expertise: tuple[ExpertiseFound, ...]
    unplaced: tuple[str, ...]
    no_area: tuple[str, ...]
    told: bool


def compare(checklist: Checklist, file: ProjectFile) -> Presence:
    """Lay a checklist beside a sound project file."""
    network = Network.of(file)
    found = coverage(file, network)
    unplaced = tuple(key for key, party in network.parties.items() if party.type in (None, "other"))
    return Presence(
        checklist=checklist,
        kinds=tuple(_kind(kind, file, found.parties, unplaced) for kind in checklist.kinds),
        expertise=tuple(ExpertiseFound(e, found.areas[e.area]) for e in checklist.expertise),
        unplaced=unplaced,
        no_area=found.no_area,
        told=found.told,
    )


def _kind(kind: Kind, file: ProjectFile, network: Group, unplaced: tuple[str, ...]) -> KindFound:
    there = {key for key, party in file.parties.items() if party.type in kind.types}
    sectors = set(kind.sectors) or {SECTOR_OF_TYPE[kind_of_party] for kind_of_party in kind.types}
    return KindFound(
        kind=kind,
        parties=network.among(there),
        perhaps=tuple(key for key in unplaced if file.parties[key].its_sector in sectors - {"other"}),
        left=tuple(key for key, party in file.parties.items() if key in there and party.status == "left"),
    )
