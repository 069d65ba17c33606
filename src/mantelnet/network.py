"""The network: parties and ties in two layers, immutable, ready to be measured.

Parties that left are outside the network; all others are in it. A party without ties counts. Directed ties are
kept; everything about cohesion looks at the undirected view, in which two parties are tied or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from mantelnet.model import LAYERS, Party, ProjectFile

if TYPE_CHECKING:
    import networkx as nx

LayerName = Literal["all", "formal", "informal"]
Pair = tuple[str, str]


#: Types of party that speak for carers, whatever sector the file gives them.
CARER_TYPES = frozenset({"carers", "young_carers", "patient_association"})
_CARERS = ("mantelzorger", "carers", "ervaring", "experience", "patiënt", "patient", "famil", "naasten")


def lacks(parties: Mapping[str, Party], sector: str, words: Sequence[str]) -> bool:
    """Whether a sector is missing among parties, as far as the file tells.

    A party of unknown sector may be the one that is looked for: it counts when its name holds one of the words. With
    fewer than three parties, or with most sectors unknown, nothing can be said, and the answer is no.
    """
    blank = [key for key, party in parties.items() if party.its_sector is None]
    if len(parties) < 3 or 2 * len(blank) > len(parties):
        return False
    titles = " ".join(f"{key} {parties[key].name}" for key in blank).casefold()
    there = any(party.its_sector == sector for party in parties.values())
    return not there and not any(word in titles for word in words)


def lacks_carers(parties: Mapping[str, Party]) -> bool:
    """Whether nobody among the parties speaks for carers, as far as the file tells.

    A carers' party counts by its type too, whatever sector the file gives it.
    """
    there = any(party.type in CARER_TYPES for party in parties.values())
    return not there and lacks(parties, "experience", _CARERS)


@dataclass(frozen=True, slots=True)
class Tie:
    """One tie between two parties as the file notes it (a ``between`` of three parties gives three).

    Args:
        layer: ``formal`` or ``informal``.
        source: the first party; the start of a one-way tie.
        target: the second party; the end of a one-way tie.
        directed: one-way or not.
        strength: 1 to 5, or ``None`` for unknown.
        kind: the kind of tie, such as ``contract``, or ``None``.
        confirmed: ``both``, ``one``, ``none``, or ``None`` where nothing was noted.
    """

    layer: Literal["formal", "informal"]
    source: str
    target: str
    directed: bool
    strength: int | None
    kind: str | None
    confirmed: str | None


@dataclass(frozen=True)
class Layer:
    """One layer of the network, or all of it: which pairs of parties are tied.

    Args:
        name: ``all``, ``formal`` or ``informal``.
        parties: the ids of all parties in the network, in file order; the same in every layer.
        sectors: the sector of each party, ``None`` where it is unknown.
        ties: the ties of this layer, in file order; several may join the same pair.
    """

    name: LayerName
    parties: tuple[str, ...]
    sectors: Mapping[str, str | None]
    ties: tuple[Tie, ...]

    @cached_property
    def position(self) -> Mapping[str, int]:
        """The place of each party in file order, from 0."""
        return MappingProxyType({party: place for place, party in enumerate(self.parties)})

    def pair(self, one: str, other: str) -> Pair:
        """The two parties in file order: the one way in which a pair is written."""
        return (one, other) if self.position[one] < self.position[other] else (other, one)

    @cached_property
    def strengths(self) -> Mapping[Pair, int | None]:
        """The tied pairs, in file order, each with its strength: the largest known of its ties, or ``None``."""
        strongest: dict[Pair, int | None] = {}
        for tie in self.ties:
            pair = self.pair(tie.source, tie.target)
            known = [s for s in (strongest.get(pair), tie.strength) if s is not None]
            strongest[pair] = max(known, default=None)
        place = self.position
        return MappingProxyType(dict(sorted(strongest.items(), key=lambda e: (place[e[0][0]], place[e[0][1]]))))

    @cached_property
    def confirmations(self) -> Mapping[Pair, str | None]:
        """The tied pairs, in file order, each with the most that one of its ties says about who confirmed it.

        ``both``, ``one`` or ``none``; ``None`` where nothing was noted about any of its ties.
        """
        most: dict[Pair, str | None] = dict.fromkeys(self.strengths)
        for tie in self.ties:
            pair = self.pair(tie.source, tie.target)
            most[pair] = max(most[pair], tie.confirmed, key=(None, "none", "one", "both").index)
        return MappingProxyType(most)

    @cached_property
    def arrows(self) -> frozenset[tuple[str, str]]:
        """The one-way ties as (from, to), each once."""
        return frozenset((tie.source, tie.target) for tie in self.ties if tie.directed)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The tied pairs, each once, in file order."""
        return tuple(self.strengths)

    @cached_property
    def neighbours(self) -> Mapping[str, tuple[str, ...]]:
        """The parties that each party is tied to, in file order."""
        near: dict[str, list[str]] = {party: [] for party in self.parties}
        for one, other in self.strengths:
            near[one].append(other)
            near[other].append(one)
        place = self.position
        return MappingProxyType({p: tuple(sorted(others, key=place.__getitem__)) for p, others in near.items()})

    @cached_property
    def pieces(self) -> tuple[frozenset[str], ...]:
        """The parties in sets of those who can reach each other: largest first, equally large ones in file order."""
        return reachable(self.neighbours)

    @cached_property
    def graph(self) -> nx.Graph:
        """The undirected view as a frozen networkx graph: nodes in file order, no attributes."""
        import networkx as nx

        graph: nx.Graph = nx.Graph()
        graph.add_nodes_from(self.parties)
        graph.add_edges_from(self.strengths)
        nx.freeze(graph)
        return graph

    @cached_property
    def memo(self) -> dict[str, Any]:
        """Room for what is worked out about this layer once and read by several measures (``measures/engine.py``)."""
        return {}

    def without_pairs(self, gone: Iterable[Pair]) -> Layer:
        """The same layer as it would be without the ties between some pairs of parties.

        What follows from the pairs is taken over instead of worked out again: firmness asks for hundreds of these.

        Args:
            gone: tied pairs, written as in :attr:`pairs`.
        """
        left = frozenset(gone)
        layer = Layer(
            name=self.name,
            parties=self.parties,
            sectors=self.sectors,
            ties=tuple(tie for pair, tie in self._paired if pair not in left),
        )
        near = dict(self.neighbours)
        for one, other in left:
            near[one] = tuple(party for party in near[one] if party != other)
            near[other] = tuple(party for party in near[other] if party != one)
        layer.__dict__.update(
            position=self.position,
            strengths=MappingProxyType({pair: s for pair, s in self.strengths.items() if pair not in left}),
            neighbours=MappingProxyType(near),
        )
        return layer

    @cached_property
    def _paired(self) -> tuple[tuple[Pair, Tie], ...]:
        return tuple((self.pair(tie.source, tie.target), tie) for tie in self.ties)

    def without(self, gone: Iterable[str]) -> Layer:
        """The same layer as it would be without some parties."""
        left = frozenset(gone)
        return Layer(
            name=self.name,
            parties=tuple(p for p in self.parties if p not in left),
            sectors=self.sectors,
            ties=tuple(t for t in self.ties if t.source not in left and t.target not in left),
        )


def reachable(neighbours: Mapping[str, Sequence[str]], without: str | None = None) -> tuple[frozenset[str], ...]:
    """The sets of parties that can reach each other: the largest first, equally large ones in the order given.

    Args:
        neighbours: the parties that each party is tied to.
        without: a party that is thought away, with its ties.
    """
    found: list[frozenset[str]] = []
    seen = {without}
    for party in neighbours:
        if party not in seen:
            walk = [party]
            seen.add(party)
            for member in walk:  # grows while it is walked
                new = [other for other in neighbours[member] if other not in seen]
                seen.update(new)
                walk.extend(new)
            found.append(frozenset(walk))
    return tuple(sorted(found, key=len, reverse=True))


@dataclass(frozen=True)
class Network:
    """The whole network.

    Args:
        parties: the parties in the network by id, in file order.
        ties: all ties between them, formal ones first, each in file order.
    """

    parties: Mapping[str, Party]
    ties: tuple[Tie, ...]

    @classmethod
    def of(cls, file: ProjectFile, members_only: bool = False) -> Network:
        """The network that a sound project file describes.

        Args:
            file: the project file; its references are sound.
            members_only: keep only parties with status ``member``; invited and wanted parties are left out.
        """
        inside = {
            key: party
            for key, party in file.parties.items()
            if party.status == "member" or (party.status != "left" and not members_only)
        }
        ties = [
            Tie(
                layer=layer,
                source=source,
                target=target,
                directed=not noted.between,
                strength=noted.strength,
                kind=noted.kind,
                confirmed=noted.confirmed,
            )
            for layer in LAYERS
            for noted in getattr(file.ties, layer)
            for source, target in combinations(noted.ends, 2)
            if source in inside and target in inside
        ]
        return cls(parties=MappingProxyType(inside), ties=tuple(ties))

    def label(self, party: str) -> str:
        """The short name of a party."""
        return self.parties[party].label

    @cached_property
    def sectors(self) -> Mapping[str, str | None]:
        """The sector of each party; ``None`` where the file does not tell."""
        return MappingProxyType({key: party.its_sector for key, party in self.parties.items()})

    def _layer(self, name: LayerName) -> Layer:
        ties = self.ties if name == "all" else tuple(t for t in self.ties if t.layer == name)
        return Layer(name=name, parties=tuple(self.parties), sectors=self.sectors, ties=ties)

    @cached_property
    def layers(self) -> Mapping[LayerName, Layer]:
        """The network as a whole (``all``) and its two layers.

        In ``all`` a pair tied in both layers is one tie whose strength is the larger of the two.
        """
        names: tuple[LayerName, ...] = ("all", *LAYERS)
        return MappingProxyType({name: self._layer(name) for name in names})

    @property
    def all(self) -> Layer:
        """Both layers together."""
        return self.layers["all"]
