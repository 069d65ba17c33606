"""Everything that is computed about a project, before anything is said about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TypeVar

from mantelnet.actions import ActionList, actions
from mantelnet.contrast import Contrast, contrast
from mantelnet.coverage import Coverage, coverage
from mantelnet.desired import Desired, desired
from mantelnet.forcefield import Position, force_field
from mantelnet.governance import Steering, steering
from mantelnet.interests import InterestMatrix, interest_matrix
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES
from mantelnet.measures.components import components
from mantelnet.measures.groups import Groups
from mantelnet.measures.measure import ByParty, Value
from mantelnet.measures.multiplexity import Joint, multiplexity
from mantelnet.measures.overlap import Overlap, overlap
from mantelnet.model import ProjectFile
from mantelnet.network import Layer, LayerName, Network, Pair
from mantelnet.rings import PartyRings, rings
from mantelnet.robustness import Robustness, robustness
from mantelnet.trust import Trust, trust

Made = TypeVar("Made")


class _WhenAsked(Mapping[str, Made]):
    """Values by name, each made when it is first asked for: most reports show a few of all measures.

    Args:
        makers: what makes each value.
    """

    def __init__(self, makers: Mapping[str, Callable[[], Made]]) -> None:
        self._makers = makers
        self._made: dict[str, Made] = {}

    def __getitem__(self, name: str) -> Made:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


@dataclass(frozen=True)
class LayerPicture:
    """The measures of one layer.

    Args:
        layer: the layer.
        network: one value by measure id; ``None`` where the measure is not defined.
        party: by measure id, one value for each party.
        ties: by measure id, the tied pairs that the measure picks out.
    """

    layer: Layer
    network: Mapping[str, Value]
    party: Mapping[str, ByParty]
    ties: Mapping[str, tuple[Pair, ...]]

    @cached_property
    def components(self) -> tuple[tuple[str, ...], ...]:
        """The pieces of the layer, largest first."""
        return components(self.layer)

    @cached_property
    def groups(self) -> Groups:
        """The measures of groups of parties; each is computed when it is first asked for."""
        return Groups(self.layer)

    @property
    def cut_points(self) -> tuple[str, ...]:
        """The parties without whom the layer falls into more pieces, in file order."""
        return tuple(party for party, cuts in self.party["cut_point"].items() if cuts)

    @property
    def loose(self) -> tuple[str, ...]:
        """The parties without a tie, in file order."""
        return tuple(party for party in self.layer.parties if not self.layer.neighbours[party])

    def of(self, measure: str, party: str) -> float:
        """A measure of a party as a number; 0 where it is not defined. For comparing, not for showing."""
        return float(self.party[measure][party] or 0)


@dataclass(frozen=True, slots=True)
class Picture:
    """What has been computed about a project.

    Args:
        file: the project file.
        network: its network.
        layers: the measures of each layer: ``all``, ``formal`` and ``informal``.
        overlap: how far the two layers join the same pairs.
        contrast: which pairs and parties only one of the two layers ties.
        coverage: who covers what the ambition needs, and who is missing.
        joints: for each tied pair in which ways it is joined, in file order.
        interests: the matrix of interests.
        field: where each party stands, in file order.
        robustness: how firm the class of each party is, in file order; ``None`` without three known scores.
        desired: where we would like parties to stand, in file order.
        rings: the rings of influence of the parties, in file order.
        trust: the trust in parties, in file order; for own use only.
        steering: who steers, and what was agreed.
        actions: the actions.
    """

    file: ProjectFile
    network: Network
    layers: Mapping[LayerName, LayerPicture]
    overlap: Overlap
    contrast: Contrast
    coverage: Coverage
    joints: tuple[Joint, ...]
    interests: InterestMatrix
    field: Mapping[str, Position]
    robustness: Mapping[str, Robustness | None]
    desired: tuple[Desired, ...]
    rings: tuple[PartyRings, ...]
    trust: tuple[Trust, ...]
    steering: Steering
    actions: ActionList

    @property
    def all(self) -> LayerPicture:
        """The measures of both layers together."""
        return self.layers["all"]

    def label(self, party: str) -> str:
        """The short name of a party, also of one that left."""
        return self.file.parties[party].label


def measure(layer: Layer) -> LayerPicture:
    """All measures of a layer, each computed when it is first asked for."""
    return LayerPicture(
        layer=layer,
        network=_WhenAsked({m.id: partial(m.compute, layer) for m in NETWORK_MEASURES}),
        party=_WhenAsked({m.id: partial(m.compute, layer) for m in PARTY_MEASURES}),
        ties=_WhenAsked({m.id: partial(m.compute, layer) for m in TIE_MEASURES}),
    )


def _measured(layers: Mapping[LayerName, Layer]) -> dict[LayerName, LayerPicture]:
    """The measures of each layer; where one layer has all ties, its numbers are those of the whole."""
    whole = measure(layers["all"])
    return {
        name: replace(whole, layer=layer) if layer.ties == whole.layer.ties else measure(layer)
        for name, layer in layers.items()
    }


def compute(file: ProjectFile, members_only: bool = False) -> Picture:
    """Compute everything about a sound project file.

    Args:
        file: the project file.
        members_only: leave invited and wanted parties out of the network.
    """
    network = Network.of(file, members_only)
    layers = network.layers
    field = force_field(file, network)
    return Picture(
        file=file,
        network=network,
        layers=_measured(layers),
        overlap=overlap(layers["formal"], layers["informal"]),
        contrast=contrast(layers["formal"], layers["informal"]),
        coverage=coverage(file, network),
        joints=multiplexity(layers["all"]),
        interests=interest_matrix(file, network),
        field=field,
        robustness=robustness(file, field),
        desired=desired(file, field),
        rings=rings(file, field),
        trust=trust(file, field),
        steering=steering(file, network),
        actions=actions(file),
    )
