"""The search for the core that fits best: a climb that is always made, then a proof where that is within reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import sqrt
from typing import Final

from mantelnet.measures.groups.engine import Near, pairs

#: The proof stops after so many steps (a tenth of a second), and is not tried for more parties with ties.
STEPS: Final = 5_000
EXACT_LIMIT: Final = 60
#: Up to so many parties every swap is tried; in larger networks parties only move, so many times at most.
SWAP_LIMIT: Final = 100
MOVES: Final = 100
_SAME: Final = 1e-12

Core = frozenset[int]


def fit(parties: int, core: int, inside: int, outside: int) -> float | None:
    """The correlation with the ideal pattern, -1 to 1; ``None`` without variation.

    Args:
        parties: the number of parties.
        core: the number of parties in the core.
        inside: the number of tied pairs within the core.
        outside: the number of tied pairs within the periphery.
    """
    of_core, of_rest = pairs(core), pairs(parties - core)
    ties = inside + outside
    spread = of_core * of_rest * ties * (of_core + of_rest - ties)
    if not spread:
        return None
    return max(-1.0, min(1.0, (inside * of_rest - outside * of_core) / sqrt(spread)))


def tied_pairs(near: Near, core: Core) -> tuple[int, int]:
    """The number of tied pairs within the core, and within the periphery."""
    inside = sum(other in core for party in core for other in near[party]) // 2
    ends = sum(len(near[party]) for party in core)
    return inside, sum(map(len, near)) // 2 - ends + inside


@dataclass(frozen=True, slots=True)
class Found:
    """What the search found.

    Args:
        fit: the highest fit, -1 to 1.
        cores: the cores known to have it, at least one; all there are, where that is proven.
        proven: whether no core fits better.
    """

    fit: float
    cores: tuple[Core, ...]
    proven: bool


def search(near: Near) -> Found | None:
    """The cores that fit best; ``None`` where no division has variation.

    Args:
        near: the contacts of each party.
    """
    start = _climb(near)
    if start is None:
        return None
    value, core = start
    if sum(map(bool, near)) > EXACT_LIMIT:
        return Found(value, (core,), proven=False)
    proof = _Proof(near, value)
    proof.look()
    return Found(proof.best, tuple(proof.cores) or (core,), proof.steps <= STEPS)


def _climb(near: Near) -> tuple[float, Core] | None:
    """A good core and its fit: the best of those of most ties, made better by one move or swap at a time."""
    start = _by_degree(near)
    if start is None:
        return None
    best, core = start
    for _ in range(MOVES):
        value, one, other = max(_changed(near, core), default=(best, 0, 0), key=lambda change: change[0])
        if value <= best + _SAME:
            break
        best, core = value, core.symmetric_difference({one, other})
    return best, core


def _by_degree(near: Near) -> tuple[float, Core] | None:
    """The best of the cores of the 2, 3, 4 ... parties with most ties."""
    order = sorted(range(len(near)), key=lambda party: (-len(near[party]), party))
    core: set[int] = set()
    inside, outside = 0, sum(map(len, near)) // 2
    best: tuple[float, int] | None = None
    for party in order:
        own = sum(other in core for other in near[party])
        inside, outside = inside + own, outside - (len(near[party]) - own)
        core.add(party)
        value = fit(len(near), len(core), inside, outside)
        if value is not None and (best is None or value > best[0] + _SAME):
            best = value, len(core)
    return best and (best[0], frozenset(order[: best[1]]))


def _changed(near: Near, core: Core) -> Iterator[tuple[float, int, int]]:
    """What the fit becomes when one party changes sides (named twice), or when two swap."""
    size, (inside, outside) = len(near), tied_pairs(near, core)
    own = [sum(other in core for other in others) for others in near]
    far = [len(others) - into for others, into in zip(near, own, strict=True)]
    for party in range(size):
        step = -1 if party in core else 1
        value = fit(size, len(core) + step, inside + step * own[party], outside - step * far[party])
        if value is not None:
            yield value, party, party
    if size <= SWAP_LIMIT:
        for out in sorted(core):
            for into in range(size):
                if into not in core:
                    tie = into in near[out]
                    more, fewer = own[into] - own[out] - tie, far[out] - far[into] - tie
                    value = fit(size, len(core), inside + more, outside + fewer)
                    if value is not None:
                        yield value, out, into


class _Proof:
    """Branch and bound over all cores: party by party, those of most ties first, in the core or not.

    A branch ends where even the kindest reading of what is still open cannot reach the best fit so far. Sets of parties
    are the bits of a number.

    Args:
        near: the contacts of each party.
        best: the fit to begin with; a core that reaches it exists.
    """

    def __init__(self, near: Near, best: float) -> None:
        self.best = best
        self.cores: list[Core] = []
        self.steps = 0
        self._size = len(near)
        self._bits = [sum(1 << other for other in others) for others in near]
        self._order = sorted((p for p, others in enumerate(near) if others), key=lambda p: (-len(near[p]), p))
        # How the parties that are still open are tied among themselves is the same wherever one stands at that depth.
        among = [self._among(self._order[place:]) for place in range(len(self._order) + 1)]
        self._ties_among = [sum(row) // 2 for row in among]
        self._most_among = [list(accumulate(row, initial=0)) for row in among]

    def _among(self, parties: Sequence[int]) -> list[int]:
        """How many of each other some parties are tied to, the largest number first."""
        everybody = sum(1 << party for party in parties)
        return sorted(((self._bits[party] & everybody).bit_count() for party in parties), reverse=True)

    def look(self) -> None:
        """Go through all cores, until there are none left or the steps run out."""
        self._look(0, 0, 0, 0, 0)

    def _look(self, place: int, core: int, rest: int, inside: int, outside: int) -> None:
        """Go through every way to divide the parties from this place in the order on."""
        self.steps += 1
        if self.steps > STEPS:
            return
        if place == len(self._order):
            self._note(core, inside, outside)
        elif self._hopeful(place, core, rest, inside, outside):
            party = self._order[place]
            own, far = (self._bits[party] & core).bit_count(), (self._bits[party] & rest).bit_count()
            self._look(place + 1, core | 1 << party, rest, inside + own, outside)
            self._look(place + 1, core, rest | 1 << party, inside, outside + far)

    def _note(self, core: int, inside: int, outside: int) -> None:
        value = fit(self._size, core.bit_count(), inside, outside)
        if value is None or value < self.best - _SAME:
            return
        if value > self.best + _SAME:
            self.best, self.cores = value, []
        self.cores.append(frozenset(party for party in self._order if core >> party & 1))

    def _hopeful(self, place: int, core: int, rest: int, inside: int, outside: int) -> bool:
        """Whether some division of what is still open might reach the best fit so far."""
        still = self._order[place:]
        to_core = sorted(((self._bits[party] & core).bit_count() for party in still), reverse=True)
        to_rest = sorted((self._bits[party] & rest).bit_count() for party in still)
        most, least = list(accumulate(to_core, initial=0)), list(accumulate(to_rest, initial=0))
        size, among, ends = core.bit_count(), self._ties_among[place], self._most_among[place]
        for joining in range(len(still) + 1):
            high = inside + most[joining] + min(pairs(joining), among, ends[joining] // 2)
            low = outside + least[len(still) - joining] + max(0, among - ends[joining])
            value = fit(self._size, size + joining, high, low)
            # No variation at the bound, as when all pairs of both sides might be tied: then it rules nothing out.
            unsettled = value is None and pairs(size + joining) and pairs(self._size - size - joining)
            if unsettled or (value is not None and value >= self.best - _SAME):
                return True
        return False
