"""Networks that do much the same: with the same parties, or for the same task.

Every two networks are compared. The limits are our own. Overlap is neither good nor bad: two networks may have good
reasons to stand side by side, but it helps when they know of each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations
from typing import Final

from mantelnet.region.register import Register
from mantelnet.region.sheet import Sheet
from mantelnet.rules.folding import fold

#: So many pairs are kept, the closest first.
LIMIT: Final = 1_000
#: So many networks near a network are remembered.
NEAREST: Final = 20
#: So many parties in common make two networks neighbours, also without a region in common.
NEAR: Final = 3
#: Many parties in common: so many, and half of the smaller network.
MANY_PARTIES: Final = 3
#: Many support areas in common: so many, and half of those of the network with fewest.
MANY_AREAS: Final = 2
#: So many telling words in common make two ambitions alike.
MANY_WORDS: Final = 3
#: From so many networks on a word in more than half of them tells nothing.
_ENOUGH: Final = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two networks that do much the same.

    Args:
        networks: their numbers.
        parties: the parties in both, as numbers in the register.
        of_parties: the number of parties of the smaller network.
        areas: the support areas that both ask for.
        of_areas: the number of areas that the network with fewest asks for; 0 where one of them names none.
        needs: the texts of needs that both have, as the first network writes them.
        words: telling words that stand in both ambitions.
    """

    networks: tuple[int, int]
    parties: tuple[int, ...]
    of_parties: int
    areas: tuple[str, ...]
    of_areas: int
    needs: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def closeness(self) -> tuple[float, ...]:
        """Sorting key: the closest first."""
        share = len(self.parties) / self.of_parties if self.of_parties else 0.0
        return -(share + (len(self.areas) / self.of_areas if self.of_areas else 0.0)), -len(self.needs), *self.networks


@dataclass(frozen=True, slots=True)
class Overlaps:
    """What the comparison of every two networks gave.

    Args:
        pairs: networks that do much the same, the closest first; at most :data:`LIMIT`.
        total: how many such pairs there are.
        near: for each network its neighbours, those with most parties in common first; at most :data:`NEAREST`.
    """

    pairs: tuple[Pair, ...]
    total: int
    near: tuple[tuple[int, ...], ...]


def overlaps(sheets: Sequence[Sheet], known: Register) -> Overlaps:
    """Compare every two networks."""
    desk = _Desk(sheets, known)
    pairs: list[Pair] = []
    total = 0
    near: list[list[tuple[int, int]]] = [[] for _ in sheets]
    for one, other in combinations(range(len(sheets)), 2):
        shared = desk.shared(one, other)
        same_region = desk.same_region(one, other)
        if shared >= NEAR or same_region:
            _remember(near[one], shared, other)
            _remember(near[other], shared, one)
        if desk.is_parallel(one, other, shared, same_region):
            total += 1
            pairs.append(desk.pair(one, other))
            if len(pairs) >= 2 * LIMIT:
                pairs = nsmallest(LIMIT, pairs, key=lambda pair: pair.closeness)
    kept = nsmallest(LIMIT, pairs, key=lambda pair: pair.closeness)
    return Overlaps(tuple(kept), total, tuple(tuple(other for _, other in _nearest(found)) for found in near))


def _remember(found: list[tuple[int, int]], shared: int, other: int) -> None:
    found.append((-shared, other))
    if len(found) >= 4 * NEAREST:
        found[:] = _nearest(found)


def _nearest(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return sorted(found)[:NEAREST]


class _Desk:
    """What is compared, as sets in the bits of whole numbers: 1,700 networks make 1.4 million pairs."""

    def __init__(self, sheets: Sequence[Sheet], known: Register) -> None:
        self._sheets = sheets
        self._parties: list[list[int]] = [[] for _ in sheets]
        bits: dict[int, int] = {}
        self._party_bits = [0] * len(sheets)
        for number, entry in enumerate(known.entries):
            for network in entry.networks:
                self._parties[network].append(number)
                if len(entry.networks) > 1:
                    self._party_bits[network] |= 1 << bits.setdefault(number, len(bits))
        self._area_bits = _bits([sheet.asked for sheet in sheets])
        self._telling = _telling(sheets)
        self._word_bits = _bits(self._telling)
        self._need_bits = _bits([[folded for folded, _ in sheet.needs] for sheet in sheets])
        self._region = [fold(sheet.region) if sheet.region else None for sheet in sheets]

    def shared(self, one: int, other: int) -> int:
        """How many parties two networks have in common."""
        return (self._party_bits[one] & self._party_bits[other]).bit_count()

    def same_region(self, one: int, other: int) -> bool:
        """Whether both name the same region."""
        return self._region[one] is not None and self._region[one] == self._region[other]

    def is_parallel(self, one: int, other: int, shared: int, same_region: bool) -> bool:
        """Whether two networks do much the same.

        Many parties in common and a task that is alike; or, in one region, many areas and an ambition that is alike.
        """
        smaller = min(len(self._parties[one]), len(self._parties[other]))
        many_parties = shared >= MANY_PARTIES and 2 * shared >= smaller
        if not many_parties and not same_region:
            return False
        areas = (self._area_bits[one] & self._area_bits[other]).bit_count()
        fewest = min(len(self._sheets[one].asked), len(self._sheets[other].asked))
        many_areas = areas >= MANY_AREAS and 2 * areas >= fewest
        alike = (
            bool(self._need_bits[one] & self._need_bits[other])
            or (self._word_bits[one] & self._word_bits[other]).bit_count() >= MANY_WORDS
        )
        return (many_areas or alike) if many_parties else (many_areas and alike)

    def pair(self, one: int, other: int) -> Pair:
        """What two networks have in common."""
        first, second = self._sheets[one], self._sheets[other]
        theirs = {*self._parties[other]}
        needs = {folded for folded, _ in second.needs}
        return Pair(
            networks=(one, other),
            parties=tuple(party for party in self._parties[one] if party in theirs),
            of_parties=min(len(self._parties[one]), len(self._parties[other])),
            areas=tuple(area for area in first.asked if area in second.asked),
            of_areas=min(len(first.asked), len(second.asked)),
            needs=tuple(text for folded, text in first.needs if folded in needs),
            words=tuple(sorted(self._telling[one] & self._telling[other])),
        )


def _telling(sheets: Sequence[Sheet]) -> list[frozenset[str]]:
    """The words of each ambition, without those that more than half of the networks have."""
    if len(sheets) < _ENOUGH:
        return [sheet.words for sheet in sheets]
    often = Counter(word for sheet in sheets for word in sheet.words)
    common = frozenset(word for word, number in often.items() if 2 * number > len(sheets))
    return [sheet.words - common for sheet in sheets]


def _bits(sets: Sequence[Iterable[str]]) -> list[int]:
    """Sets of words as whole numbers; words that stand in one set only are left out."""
    often = Counter(word for words in sets for word in set(words))
    places: dict[str, int] = {}
    found = []
    for words in sets:
        number = 0
        for word in words:
            if often[word] > 1:
                number |= 1 << places.setdefault(word, len(places))
        found.append(number)
    return found
