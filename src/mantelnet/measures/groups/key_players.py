"""Key sets: one, two or three parties who together reach most others, or whose loss breaks most.

Question: which few parties together reach most others, and without which few does the network fall apart most?
Formula: reach (KPP-Pos): the number of parties within two steps of at least one of the set, the set itself included.
    Loss (KPP-Neg): the fragmentation of what remains, 1 - the sum over pieces of s(s - 1) / (r(r - 1)), with s the
    size of a piece and r the number of parties that remain.
Range: reach from 1 to n; loss from 0 (all that remain can reach each other) to 1.
Isolates: never in a set and never reached; they count in n and in r.
Direction: ignored.
Missing data: a tie that was not noted counts as absent, so a set may reach more, and break less, than it seems.
Convention: sets of 1, 2 and 3 parties. Up to 60 parties with ties every set is tried; of those that do equally well
    the first in file order is given and all are counted. Above that parties are added and swapped one at a time for as
    long as that helps, and "exact" is false. Distances within what remains play no part. Undefined for fewer than three
    parties or without ties; not computed above 20,000 parties.
Reference: Borgatti, S. P. (2006), Identifying sets of key players in a social network, Computational and Mathematical
    Organization Theory 12, 21-34.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from operator import or_
from typing import Final

from mantelnet.measures.engine import pieces
from mantelnet.measures.groups import engine
from mantelnet.measures.groups.engine import Near, left_without, pairs
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text

#: Up to so many parties with ties every set is tried: a third of a second.
EXACT_LIMIT: Final = 60
#: What reach needs grows with the square of the number of parties: 50 MB here.
LIMIT: Final = 20_000
SIZES: Final = (1, 2, 3)

#: For a set of parties, by number: how well it does with each of all parties in it too. More is better.
Gains = Callable[[tuple[int, ...]], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Reach:
    """The set of its size that reaches most parties within two steps.

    Args:
        parties: the set, in file order.
        reached: how many parties are within two steps, the set included.
        everybody: whether these are all parties with ties.
        equally_good: how many sets of this size reach as many, this one included; ``None`` where not all were tried.
        exact: whether it is certain that no set of this size reaches more.
    """

    parties: tuple[str, ...]
    reached: int
    everybody: bool
    equally_good: int | None
    exact: bool


@dataclass(frozen=True, slots=True)
class Loss:
    """The set of its size whose loss fragments the rest most.

    Args:
        parties: the set, in file order.
        fragmentation: the share of pairs of remaining parties that cannot reach each other, 0 to 1.
        breaks: whether something falls apart; if not, everybody who could reach each other still can.
        equally_good: how many sets of this size do the same, this one included; ``None`` where not all were tried.
        exact: whether it is certain that no set of this size does more.
    """

    parties: tuple[str, ...]
    fragmentation: float
    breaks: bool
    equally_good: int | None
    exact: bool


@dataclass(frozen=True, slots=True)
class KeyPlayers:
    """The key sets of one, two and three parties; fewer sizes where there are too few parties.

    Args:
        reach: the sets that reach most, the smallest first.
        loss: the sets whose loss breaks most, the smallest first.
    """

    reach: tuple[Reach, ...]
    loss: tuple[Loss, ...]


def compute(layer: Layer) -> KeyPlayers | None:
    """The key sets of a layer; ``None`` for fewer than three parties, without ties, or where it is too large."""
    parties = len(layer.parties)
    if parties < 3 or not layer.pairs or too_large(layer):
        return None
    near, tied = engine.numbered(layer), engine.tied(layer)
    last = min(SIZES[-1], parties - 2, len(tied))  # fragmentation needs two parties that remain
    reaching = list(_best_sets(_reaching(near), tied, last))
    breaking = list(_best_sets(lambda gone: [-left for left in left_without(near, gone)], tied, last))
    return KeyPlayers(
        reach=tuple(
            Reach(engine.names(layer, best.chosen), best.value, best.value == len(tied), best.equally_good, best.exact)
            for best in reaching
        ),
        loss=tuple(
            Loss(
                engine.names(layer, best.chosen),
                1 + best.value / pairs(parties - len(best.chosen)),
                -best.value < _unbroken(layer, best.chosen),
                best.equally_good,
                best.exact,
            )
            for best in breaking
        ),
    )


def too_large(layer: Layer) -> Text | None:
    """A sentence where the layer has more parties than this can be computed for in reasonable time."""
    return _TOO_LARGE.fill(n=LIMIT) if len(layer.parties) > LIMIT else None


@dataclass(frozen=True, slots=True)
class _Best:
    chosen: tuple[int, ...]
    value: int
    equally_good: int | None
    exact: bool


def _best_sets(gains: Gains, tied: tuple[int, ...], last: int) -> Iterator[_Best]:
    """The best set of each size from 1 to ``last``."""
    chosen: tuple[int, ...] = ()
    for size in range(1, last + 1):
        if len(tied) <= EXACT_LIMIT:
            yield _tried(gains, tied, size)
        else:
            found = _searched(gains, tied, chosen)
            chosen = found.chosen
            yield found


def _tried(gains: Gains, tied: tuple[int, ...], size: int) -> _Best:
    """The first of the best sets of a size, after trying them all."""
    best: tuple[int, ...] = ()
    highest, number = 0, 0
    for chosen in combinations(tied, size - 1):
        values = gains(chosen)
        for party in tied[bisect_right(tied, chosen[-1]) if chosen else 0 :]:
            if not best or values[party] > highest:
                best, highest, number = (*chosen, party), values[party], 0
            number += values[party] == highest
    return _Best(best, highest, number, True)


def _searched(gains: Gains, tied: tuple[int, ...], start: tuple[int, ...]) -> _Best:
    """A good set of one more party than the one to start from: the best to add, then swaps as long as they help."""
    value, chosen = _added(gains, tied, start)
    better = True
    while better:
        better = False
        for party in chosen:
            other, swapped = _added(gains, tied, tuple(p for p in chosen if p != party))
            if other > value:
                value, chosen, better = other, swapped, True
                break
    return _Best(tuple(sorted(chosen)), value, None, False)


def _added(gains: Gains, tied: tuple[int, ...], chosen: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
    """The value of a set with the best party added, and that set."""
    values = gains(chosen)
    best = max((party for party in tied if party not in chosen), key=lambda party: (values[party], -party))
    return values[best], (*chosen, best)


def _reaching(near: Near) -> Gains:
    """How many parties a set reaches within two steps; sets are the bits of a number."""
    own = [sum(1 << other for other in others) | 1 << party for party, others in enumerate(near)]
    within = [reduce(or_, (own[other] for other in others), own[party]) for party, others in enumerate(near)]

    def gains(chosen: tuple[int, ...]) -> list[int]:
        reached = reduce(or_, (within[party] for party in chosen), 0)
        return [(reached | more).bit_count() for more in within]

    return gains


def _unbroken(layer: Layer, chosen: tuple[int, ...]) -> int:
    """The number of connected pairs without a set, if no piece that it leaves would fall apart."""
    gone = engine.names(layer, chosen)
    return sum(pairs(sum(party not in gone for party in piece)) for piece in pieces(layer))


_TOO_LARGE: Final = Text(
    en="Not computed for more than {n} parties: it would take too much memory.",
    nl="Niet berekend bij meer dan {n} partijen: dat zou te veel geheugen vragen.",
)

MEASURE = GroupMeasure(
    id="key_players",
    words=Words(
        name=Text(en="Key sets (key players)", nl="Sleutelpartijen samen (key players)"),
        question=Text(
            en="Which few parties together reach most others, and without which few does the network fall apart most?",
            nl="Welke partijen bereiken samen de meeste anderen, en zonder welke valt het netwerk het meest uiteen?",
        ),
        reading=Text(
            en="Reach: how many parties are at most two steps away from one of the set. Loss: which share of the pairs "
            "of others cannot reach each other without the set. The two who do most together need not be the two who "
            "do most alone: parties who know the same others add little to each other.",
            nl="Bereik: hoeveel partijen hooguit twee stappen van een van hen af staan. Verlies: welk deel van de "
            "tweetallen van anderen elkaar zonder hen niet kan bereiken. De twee die samen het meest doen, hoeven niet "
            "de twee te zijn die elk apart het meest doen: partijen die dezelfde anderen kennen, voegen aan elkaar "
            "weinig toe.",
        ),
        undefined=Text(
            en="Not defined: this needs at least three parties, and ties.",
            nl="Niet te bepalen: hiervoor zijn minstens drie partijen nodig, en relaties.",
        ),
    ),
    reference=(
        "Borgatti, S. P. (2006), Identifying sets of key players in a social network, Computational and Mathematical "
        "Organization Theory 12, 21-34"
    ),
    compute=compute,
    too_large=too_large,
)
