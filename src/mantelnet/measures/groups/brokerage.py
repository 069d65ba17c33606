"""Brokerage between sectors: between whom a party stands, by the sectors of all three.

Question: between which sectors does this party link others that have no tie with each other?
Formula: over all pairs of contacts of a party that are not tied to each other, the number in which all three are of one
    sector (coordinator), one of the two is of the party's own sector (gatekeeper), both are of one other sector
    (itinerant broker), and the two are of two other sectors (liaison).
Range: 0 to (n - 1)(n - 2) / 2, all roles of a party together.
Isolates: 0; so are parties with one tie.
Direction: ignored.
Missing data: a pair has no role where the sector of one of the three is unknown; such pairs are counted apart. A tie
    that was not noted counts as absent, so two contacts may be tied after all.
Convention: each pair counts once, for ties are taken without direction. Gould and Fernandez count one-way chains. On
    ties that run both ways these are twice our coordinator, itinerant broker and liaison, and our gatekeeper once as
    gatekeeper and once as representative: without direction those two are one role. Several brokers of one pair do not
    share it: it counts for each. Undefined where fewer than three parties have a known sector.
Reference: Gould, R. V. and Fernandez, R. M. (1989), Structures of mediation: a formal approach to brokerage in
    transaction networks, Sociological Methodology 19, 89-126.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import Final, Literal

from mantelnet.measures.engine import triangles
from mantelnet.measures.groups.engine import pairs
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text

Role = Literal["coordinator", "gatekeeper", "itinerant", "liaison"]
ROLES: Final[tuple[Role, ...]] = ("coordinator", "gatekeeper", "itinerant", "liaison")


@dataclass(frozen=True, slots=True)
class Brokerage:
    """Between whom the parties stand.

    Args:
        roles: for each party the number of pairs that it links in each role, in file order; 0 for a party of unknown
            sector.
        unknown_sector: the parties with ties whose sector is unknown, in file order.
        left_out: how many linked pairs have no role because a sector is unknown.
    """

    roles: Mapping[str, Mapping[Role, int]]
    unknown_sector: tuple[str, ...]
    left_out: int

    def across(self, party: str) -> int:
        """How many pairs of parties from two different sectors a party links."""
        return self.roles[party]["gatekeeper"] + self.roles[party]["liaison"]


def compute(layer: Layer) -> Brokerage | None:
    """The brokerage roles of a layer; ``None`` where fewer than three parties have a known sector."""
    if sum(layer.sectors[party] is not None for party in layer.parties) < 3:
        return None
    roles = {party: _as_if_untied(layer, party) for party in layer.parties}
    near = {party: frozenset(others) for party, others in layer.neighbours.items()}
    for one, other in layer.pairs:  # a tied pair needs nobody in between
        sectors = layer.sectors[one], layer.sectors[other]
        for party in near[one] & near[other]:
            own = layer.sectors[party]
            if own is not None and None not in sectors:
                roles[party][_role(own, *sectors)] -= 1
    closed = triangles(layer)
    linked = sum(pairs(len(near[party])) - closed[party] for party in layer.parties)
    return Brokerage(
        roles=MappingProxyType({party: MappingProxyType(counts) for party, counts in roles.items()}),
        unknown_sector=tuple(p for p in layer.parties if near[p] and layer.sectors[p] is None),
        left_out=linked - sum(chain.from_iterable(counts.values() for counts in roles.values())),
    )


def _role(own: str, one: str | None, other: str | None) -> Role:
    """The role of a party of one sector between two others."""
    if one == other:
        return "coordinator" if one == own else "itinerant"
    return "gatekeeper" if own in (one, other) else "liaison"


def _as_if_untied(layer: Layer, party: str) -> dict[Role, int]:
    """The roles of a party if no two of its contacts were tied: sums of contacts by sector, without pairing them."""
    own = layer.sectors[party]
    by_sector = Counter(layer.sectors[other] for other in layer.neighbours[party])
    del by_sector[None]
    if own is None:
        return dict.fromkeys(ROLES, 0)
    same = by_sector.pop(own, 0)
    others = sum(by_sector.values())
    itinerant = sum(map(pairs, by_sector.values()))
    return {
        "coordinator": pairs(same),
        "gatekeeper": same * others,
        "itinerant": itinerant,
        "liaison": pairs(others) - itinerant,
    }


MEASURE = GroupMeasure(
    id="brokerage",
    words=Words(
        name=Text(en="Links between sectors (brokerage roles)", nl="Schakels tussen sectoren (makelaarsrollen)"),
        question=Text(
            en="Between which sectors does this party link others that have no tie with each other?",
            nl="Tussen welke sectoren verbindt deze partij anderen die zelf geen relatie met elkaar hebben?",
        ),
        reading=Text(
            en="Each pair that a party links counts once. Coordinator: both are of its own sector. Gatekeeper: one is "
            "of its own sector, one of another. Itinerant broker: both are of one other sector. Liaison: they are of "
            "two other sectors. Whoever links much across sectors can pass on news and questions, and is missed when "
            "it falls away.",
            nl="Elk tweetal dat een partij verbindt, telt één keer. Coördinator: beide horen bij haar eigen sector. "
            "Poortwachter: de een hoort bij haar eigen sector, de ander niet. Bemiddelaar: beide horen bij dezelfde "
            "andere sector. Tussenpersoon: zij horen bij twee andere sectoren. Wie veel verbindt tussen sectoren, kan "
            "nieuws en vragen doorgeven, en wordt gemist als zij wegvalt.",
        ),
        undefined=Text(
            en="Not defined: fewer than three parties have a known sector.",
            nl="Niet te bepalen: van minder dan drie partijen is de sector bekend.",
        ),
    ),
    reference=(
        "Gould, R. V. and Fernandez, R. M. (1989), Structures of mediation: a formal approach to brokerage in "
        "transaction networks, Sociological Methodology 19, 89-126"
    ),
    compute=compute,
)
