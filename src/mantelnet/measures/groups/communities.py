"""Communities: groups of parties that have more ties among themselves than one would expect.

Question: into which groups does the contact in the network fall, and how firm is that division?
Formula: the division with the highest modularity, the sum over groups of e / m - (d / 2m)^2, with m the number of tied
    pairs, e those within the group and d the sum of the degrees in it. Stability: the share of pairs of parties that
    are together in both or apart in both (Rand, 1971) of this division and another run, averaged over the runs. Of one
    group: the largest overlap (Jaccard) with a group of the other run, averaged likewise (Hennig, 2007).
Range: modularity -0.5 to below 1; stability 0 to 1. Agreement with sectors: at most 1, and 0 as by chance.
Isolates: in no group; they play no part.
Direction: ignored.
Missing data: a tie that was not noted counts as absent. Stability is about the calculation, not about what was missed.
Convention: Louvain without weights, resolution 1, seeds 0 to 19 up to 300 parties with ties and 0 to 4 above; of
    these runs the first with the highest modularity. Groups by size, equally large ones by their first party.
    Agreement with sectors is the adjusted Rand index (Hubert and Arabie, 1985) over parties of known sector. Not
    computed above 5,000 parties.
Reference: Blondel, V. D., Guillaume, J.-L., Lambiotte, R. and Lefebvre, E. (2008), Fast unfolding of communities in
    large networks, Journal of Statistical Mechanics P10008.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from mantelnet.measures.groups import engine
from mantelnet.measures.groups.engine import pairs
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text

#: So many runs, each from its own seed; fewer in a network of more parties with ties than ``MANY``.
RUNS: Final = 20
MANY: Final = 300
RUNS_OF_MANY: Final = 5
#: Above so many parties five runs can take longer than a quarter of a minute.
LIMIT: Final = 5_000


@dataclass(frozen=True, slots=True)
class _Division:
    groups: list[list[int]]
    group_of: dict[int, int]

    def labels(self, parties: Iterable[int]) -> list[int]:
        return [self.group_of[party] for party in parties]


def _division(groups: list[list[int]]) -> _Division:
    return _Division(groups, {party: number for number, group in enumerate(groups) for party in group})


@dataclass(frozen=True, slots=True)
class Community:
    """One group.

    Args:
        parties: its members, in file order; at least two.
        inside: the number of tied pairs within it.
        outside: the number of tied pairs between a member and another group.
        stability: how well the group comes back in the other runs, 0 to 1.
    """

    parties: tuple[str, ...]
    inside: int
    outside: int
    stability: float


@dataclass(frozen=True, slots=True)
class Communities:
    """The division of the parties with ties into groups.

    Args:
        groups: the groups, largest first.
        modularity: how much more ties lie within groups than expected, -0.5 to 1.
        stability: the share of pairs of parties on which this division and another run agree, 0 to 1.
        runs: how many runs there were.
        sector_agreement: how far the groups are the sectors: 1 the same, 0 as by chance; ``None`` where groups or
            sectors do not divide the parties of known sector.
    """

    groups: tuple[Community, ...]
    modularity: float
    stability: float
    runs: int
    sector_agreement: float | None


def compute(layer: Layer) -> Communities | None:
    """The communities of a layer; ``None`` without ties, or where the layer is too large."""
    if not layer.pairs or too_large(layer):
        return None
    runs = RUNS if len(engine.tied(layer)) <= MANY else RUNS_OF_MANY
    divisions = [_division(engine.louvain(layer, seed)) for seed in range(runs)]
    values = [engine.modularity(layer, division.groups) for division in divisions]
    # A hair of difference is the order of adding up, not a better division.
    best = next(place for place, value in enumerate(values) if value >= max(values) - 1e-12)
    chosen, others = divisions[best], divisions[:best] + divisions[best + 1 :]
    parties = engine.tied(layer)
    return Communities(
        groups=tuple(_community(layer, group, others) for group in chosen.groups),
        modularity=values[best],
        stability=sum(agreement(chosen.labels(parties), other.labels(parties)) for other in others) / len(others),
        runs=runs,
        sector_agreement=_with_sectors(layer, chosen),
    )


def too_large(layer: Layer) -> Text | None:
    """A sentence where the layer has more parties than this can be computed for in reasonable time."""
    return _TOO_LARGE.fill(n=LIMIT) if len(layer.parties) > LIMIT else None


def agreement(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """The share of pairs that are together in both divisions or apart in both (Rand index), 0 to 1.

    Args:
        one: the group of each member; at least two members.
        other: the same in another division.
    """
    together, of_one, of_other, every = _counted(one, other)
    return (every + 2 * together - of_one - of_other) / every


def adjusted(one: Sequence[Hashable], other: Sequence[Hashable]) -> float | None:
    """The adjusted Rand index of two divisions: 1 the same, 0 as by chance; ``None`` where neither divides anything."""
    together, of_one, of_other, every = _counted(one, other)
    if not every:
        return None
    expected, most = of_one * of_other / every, (of_one + of_other) / 2
    return (together - expected) / (most - expected) if most != expected else None


def _counted(one: Sequence[Hashable], other: Sequence[Hashable]) -> tuple[int, int, int, int]:
    """Pairs that are together in both, in the one, in the other; and all pairs."""
    tables = (Counter(zip(one, other, strict=True)), Counter(one), Counter(other))
    together, of_one, of_other = (sum(map(pairs, table.values())) for table in tables)
    return together, of_one, of_other, pairs(len(one))


def _community(layer: Layer, group: list[int], others: Sequence[_Division]) -> Community:
    near, members = engine.numbered(layer), frozenset(group)
    ends = sum(len(near[party]) for party in group)
    inside = sum(other in members for party in group for other in near[party]) // 2
    stability = sum(_best_overlap(group, division) for division in others) / len(others)
    return Community(engine.names(layer, group), inside, ends - 2 * inside, stability)


def _best_overlap(group: list[int], division: _Division) -> float:
    """The largest share that a group and a group of another division have in common, of all in either (Jaccard)."""
    common = Counter(division.labels(group))
    return max(both / (len(group) + len(division.groups[label]) - both) for label, both in common.items())


def _with_sectors(layer: Layer, division: _Division) -> float | None:
    sectors = {party: layer.sectors[layer.parties[party]] for party in engine.tied(layer)}
    known = [party for party, sector in sectors.items() if sector is not None]
    return adjusted(division.labels(known), [sectors[party] for party in known])


_TOO_LARGE: Final = Text(
    en="Not computed for more than {n} parties: it would take too long.",
    nl="Niet berekend bij meer dan {n} partijen: dat zou te lang duren.",
)

MEASURE = GroupMeasure(
    id="communities",
    words=Words(
        name=Text(en="Groups (communities)", nl="Groepen (clusters)"),
        question=Text(
            en="Which parties have much contact among themselves and little with others?",
            nl="Welke partijen hebben onderling veel contact, en met anderen weinig?",
        ),
        reading=Text(
            en="The parties are divided so that as many ties as possible lie within groups, more than by chance. This "
            "is done several times, each time from another start. A group that comes back each time is firm; of others "
            "the border is open, and another division makes as much sense. It says who meet each other, not who belong "
            "together.",
            nl="De partijen worden zo verdeeld dat zoveel mogelijk relaties binnen groepen vallen, meer dan door "
            "toeval. Dat gebeurt een aantal keer, telkens met een ander begin. Een groep die steeds terugkomt, is "
            "vast. Bij andere is de grens open, en is een andere verdeling net zo zinnig. Dit zegt wie elkaar treft, "
            "niet wie bij elkaar hoort.",
        ),
        undefined=Text(en="Not defined: there are no ties.", nl="Niet te bepalen: er zijn geen relaties."),
    ),
    reference=(
        "Blondel, V. D., Guillaume, J.-L., Lambiotte, R. and Lefebvre, E. (2008), Fast unfolding of communities in "
        "large networks, Journal of Statistical Mechanics P10008"
    ),
    compute=compute,
    too_large=too_large,
)
