"""What a plot is asked for: one picture of a project, on a sheet, in a language; and what it draws from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from mantelnet.coverage import Coverage, coverage
from mantelnet.drawing.layout import Place
from mantelnet.drawing.paper import Paper
from mantelnet.forcefield import Position, force_field
from mantelnet.interests import InterestMatrix, interest_matrix
from mantelnet.model import ProjectFile
from mantelnet.network import Layer, LayerName, Network
from mantelnet.text import Language

Theme = Literal["light", "print"]


@dataclass(frozen=True)
class Subject:
    """A project as plots see it: each part is worked out when a plot asks for it, because most ask for little.

    Args:
        file: the sound project file.
        network: its network.
    """

    file: ProjectFile
    network: Network

    @cached_property
    def field(self) -> Mapping[str, Position]:
        """Where each party stands in the force field, in file order."""
        return force_field(self.file, self.network)

    @cached_property
    def interests(self) -> InterestMatrix:
        """The matrix of interests."""
        return interest_matrix(self.file, self.network)

    @cached_property
    def coverage(self) -> Coverage:
        """Who covers what the ambition needs."""
        return coverage(self.file, self.network)

    def cut_points(self, layer: LayerName) -> tuple[str, ...]:
        """The parties without whom a layer falls into more pieces, in file order."""
        ties = self.network.layers[layer]
        return tuple(party for party in ties.parties if _parts_contacts(ties, party))

    def label(self, party: str) -> str:
        """The short name of a party on one line, also of one that left."""
        return " ".join(self.file.parties[party].label.split())

    def influence(self, party: str) -> float | None:
        """The influence of a party, 1 to 5; ``None`` where it is unknown or nobody scored it."""
        reading = self.field[party].readings["influence"]
        return reading.value if reading else None

    def is_influential(self, party: str) -> bool:
        """Whether the influence of a party is high: its name is bold in every picture."""
        reading = self.field[party].readings["influence"]
        return reading is not None and reading.level == "high"


def _parts_contacts(layer: Layer, party: str) -> bool:
    """Whether contacts of a party lose sight of each other without it: to load the measures would take longer."""
    contacts = set(layer.neighbours[party])
    if len(contacts) < 2:
        return False
    waiting = [next(other for other in layer.parties if other in contacts)]
    seen = {party, *waiting}
    while waiting and not contacts <= seen:
        found = set(layer.neighbours[waiting.pop()]) - seen
        seen |= found
        waiting += found
    return not contacts <= seen


@dataclass(frozen=True, slots=True)
class Request:
    """What to draw.

    Args:
        subject: the project.
        paper: the sheet.
        language: of the words.
        layer: which ties are drawn.
        theme: ``print`` leaves out tinted grounds, to save ink.
        places: where parties lie on the map.
        party: only this party and its surroundings; ``None`` for all.
        sector: only parties of this sector, on a map with those that they are tied to; ``None`` for all.
    """

    subject: Subject
    paper: Paper
    language: Language
    layer: LayerName = "all"
    theme: Theme = "light"
    places: Mapping[str, Place] = field(default_factory=dict)
    party: str | None = None
    sector: str | None = None

    @property
    def ties(self) -> Layer:
        """The ties that are asked for."""
        return self.subject.network.layers[self.layer]

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties that are asked for, in file order: all, those of a sector, or one and whom it is tied to."""
        near = {self.party, *self.ties.neighbours[self.party]} if self.party else None
        sectors = self.subject.network.sectors
        return tuple(
            party
            for party in self.subject.network.parties
            if (near is None or party in near) and (self.sector is None or sectors[party] == self.sector)
        )
