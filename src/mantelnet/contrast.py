"""Formal against informal (step 2 of the method): where the two layers join the same parties, and where only one does.

A tie that was not noted counts as absent in its layer. So this compares what the file notes, not what people do: a
formal tie without an informal one may well have contact behind it that nobody wrote down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mantelnet.model import SECTORS
from mantelnet.network import Layer, Pair


@dataclass(frozen=True, slots=True)
class SectorPair:
    """The tied pairs between two sectors, or within one, counted by layer.

    Args:
        sectors: the two sectors, in the order of the model; the same one twice for ties within a sector.
        both: the number of pairs tied formally and informally.
        formal_only: the number of pairs tied only formally.
        informal_only: the number of pairs tied only informally.
    """

    sectors: tuple[str, str]
    both: int
    formal_only: int
    informal_only: int

    @property
    def differing(self) -> int:
        """The number of pairs that are tied in one layer only."""
        return self.formal_only + self.informal_only


@dataclass(frozen=True, slots=True)
class Contrast:
    """What one layer ties and the other does not. All pairs and parties are in file order.

    Args:
        both: the pairs tied in both layers.
        formal_only: the pairs tied only formally.
        informal_only: the pairs tied only informally.
        formal_parties: the parties with formal ties only.
        informal_parties: the parties with informal ties only.
        sectors: the pairs of sectors between which there is a tie: those with most pairs in one layer only first, then
            those with fewest pairs in both, then in the order of the model.
        sector_unknown: the number of tied pairs that are in no pair of sectors, because a sector is unknown.
    """

    both: tuple[Pair, ...]
    formal_only: tuple[Pair, ...]
    informal_only: tuple[Pair, ...]
    formal_parties: tuple[str, ...]
    informal_parties: tuple[str, ...]
    sectors: tuple[SectorPair, ...]
    sector_unknown: int


def contrast(formal: Layer, informal: Layer) -> Contrast:
    """Compare the formal and the informal layer of one network.

    When a layer has no tie at all it was probably not filled in; then :func:`mantelnet.measures.overlap.overlap` is
    undefined, and nothing should be concluded from these lists either.
    """
    one, other = frozenset(formal.pairs), frozenset(informal.pairs)
    both = tuple(pair for pair in formal.pairs if pair in other)
    formal_only = tuple(pair for pair in formal.pairs if pair not in other)
    informal_only = tuple(pair for pair in informal.pairs if pair not in one)
    kinds = {"both": both, "formal_only": formal_only, "informal_only": informal_only}
    sectors, unknown = _by_sector(kinds, formal.sectors)
    return Contrast(
        **kinds,
        formal_parties=tuple(p for p in formal.parties if formal.neighbours[p] and not informal.neighbours[p]),
        informal_parties=tuple(p for p in formal.parties if informal.neighbours[p] and not formal.neighbours[p]),
        sectors=sectors,
        sector_unknown=unknown,
    )


def _by_sector(
    kinds: Mapping[str, tuple[Pair, ...]], sectors: Mapping[str, str | None]
) -> tuple[tuple[SectorPair, ...], int]:
    """The counts of each pair of sectors, and the number of pairs that have none."""
    places = {sector: place for place, sector in enumerate(SECTORS)}
    counts: dict[tuple[str, str], dict[str, int]] = {}
    unknown = 0
    for kind, pairs in kinds.items():
        for pair in pairs:
            known = sorted((s for party in pair if (s := sectors[party]) is not None), key=places.__getitem__)
            if len(known) < 2:
                unknown += 1
                continue
            count = counts.setdefault((known[0], known[1]), dict.fromkeys(kinds, 0))
            count[kind] += 1
    found = [SectorPair(pair, **count) for pair, count in counts.items()]
    found.sort(key=lambda s: (-s.differing, s.both, *(places[sector] for sector in s.sectors)))
    return tuple(found), unknown
