"""Ties that are not there, ranked by what each of them alone would do.

Question: which new contact would help most?
Effects, in the order of weight (that of the signals about the same things):
    1. parties that would no longer be the only way between others (cut points relieved);
    2. a shorter way, or a way at all, from the leads to those it is about: carers, everybody of the sector of lived
       experience, and parties without contact on whom the cooperation has much impact;
    3. parties without contact that get one;
    4. groups without contact between them that get one;
    5. a first direct contact between two sectors.
    A tie without any effect is not named.
Order: each time the tie that adds most to those above it, so that the list does not say one thing ten times. First by
    the weightiest effect that it adds; among those with the same, ties within reach: first parties that have an
    acquaintance in common, then those with only an interest in the same theme (one that runs against the ambition for
    neither), then the others. Then by how much it adds, effect by effect: only equal ones look at the next. Then by
    what it would do alone; then both an acquaintance and an interest before one of them; then file order. Ties that
    add nothing come last.
Direction: ignored, as in all measures of cohesion.
Missing data: a tie that was not noted counts as absent; it may be there. Without leads in the network effect 2 is not
    looked at. Interests that nobody noted are not guessed.
How: nothing is computed anew for each tie. A cut point with two sides is relieved by exactly the ties between its
    sides; a tie changes a distance only where the two ends differ by two steps or more. Our own order; the effects
    are those of Tarjan (1972) on cut points and of breadth-first distances.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heapreplace
from itertools import combinations, product
from typing import Final

from mantelnet.interests import Shared
from mantelnet.measures.components import components
from mantelnet.network import CARER_TYPES, Layer, Pair
from mantelnet.picture import Picture

#: Up to so many parties all absent ties are looked at; the number of ties grows with the square.
LIMIT: Final = 300
#: One thing that a tie does: the kind of effect, and whom it is about.
Item = tuple[str, ...]
Rank = tuple[int, int, tuple[int, ...], tuple[int, ...], int]
#: The effect of the list above that each amount of :meth:`Suggestion.effects` is about; the last one is none.
_KINDS: Final = (1, 2, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True)
class Nearer:
    """A party that the leads reach in fewer steps: before (``None``: not at all) and after."""

    party: str
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tie that is not there, and what it would do.

    Args:
        pair: the two parties, in file order.
        relieves: the cut points that would no longer be one.
        nearer: those it is about whom the leads would reach in fewer steps.
        loose: which of the two parties have no tie yet.
        joins: how many pairs of parties could reach each other only then.
        sectors: the sectors of the two, where they have no direct contact yet; else ``None``.
        acquaintances: with whom both are tied.
        shared: themes in which both have an interest that runs against the ambition for neither.
    """

    pair: Pair
    relieves: tuple[str, ...]
    nearer: tuple[Nearer, ...]
    loose: tuple[str, ...]
    joins: int
    sectors: tuple[str, str] | None
    acquaintances: tuple[str, ...]
    shared: tuple[Shared, ...]

    @property
    def within_reach(self) -> bool:
        """Whether something speaks for it that the two could meet."""
        return bool(self.acquaintances or self.shared)

    def brings(self) -> Iterator[Item]:
        """What it does, item by item."""
        yield from (("relieves", party) for party in self.relieves)
        yield from (("nearer", each.party) for each in self.nearer)
        yield from (("loose", party) for party in self.loose)
        if self.joins and not self.loose:
            yield ("joins", *self.pair)
        if self.sectors:
            yield ("sectors", *self.sectors)

    def effects(self, brought: Collection[Item] = ()) -> tuple[int, ...]:
        """How much it does of each effect, in their order, without what others bring already."""
        nearer = [each for each in self.nearer if ("nearer", each.party) not in brought]
        joins = 0 if self.loose or ("joins", *self.pair) in brought else self.joins
        return (
            sum(("relieves", party) not in brought for party in self.relieves),
            sum(each.before is None for each in nearer),
            sum(each.before - each.after for each in nearer if each.before is not None),
            sum(("loose", party) not in brought for party in self.loose),
            joins,
            int(self.sectors is not None and ("sectors", *self.sectors) not in brought),
        )

    def rank(self, brought: Collection[Item]) -> Rank:
        """Its place among others, below ties that bring something already: smaller is earlier."""
        added = self.effects(brought)
        weightiest = next((place for place, amount in enumerate(added) if amount), len(added))
        reach = 0 if self.acquaintances else 1 if self.shared else 2
        both = -bool(self.acquaintances) - bool(self.shared)
        return _KINDS[weightiest], reach, _negative(added), _negative(self.effects()), both


def _negative(effects: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(-each for each in effects)


def best_ties(picture: Picture, most: int) -> tuple[Suggestion, ...] | None:
    """The absent ties that would help most, the best first.

    Args:
        picture: the picture of a project.
        most: how many, 1 or more.

    Returns:
        The ties; ``None`` above :data:`LIMIT` parties, where it is not computed.
    """
    if len(picture.network.parties) > LIMIT:
        return None
    brought: set[Item] = set()
    found = [each for each in _suggestions(picture) if any(each.effects())]
    # What a tie adds only gets less, so a rank is worked out anew only when it comes to the top.
    heap = [(each.rank(brought), place) for place, each in enumerate(found)]
    heapify(heap)
    best: list[Suggestion] = []
    while heap and len(best) < most:
        rank, place = heap[0]
        now = found[place].rank(brought)
        if now == rank:
            heappop(heap)
            best.append(found[place])
            brought.update(found[place].brings())
        else:
            heapreplace(heap, (now, place))
    return tuple(best)


def people_it_is_about(picture: Picture) -> tuple[str, ...]:
    """Carers, the sector of lived experience, and parties without contact on whom there is much impact; file order."""
    loose = set(picture.all.loose)
    return tuple(
        key
        for key, party in picture.network.parties.items()
        if party.type in CARER_TYPES
        or party.its_sector == "experience"
        or (key in loose and picture.field[key].is_high("impact"))
    )


def leads(picture: Picture) -> tuple[str, ...]:
    """The leads that are in the network."""
    return tuple(lead for lead in dict.fromkeys(picture.file.project.leads) if lead in picture.network.parties)


def _suggestions(picture: Picture) -> Iterator[Suggestion]:
    layer = picture.all.layer
    relieved = _relieved(picture)
    piece = {party: number for number, members in enumerate(picture.all.components) for party in members}
    sizes = [len(members) for members in picture.all.components]
    near = {party: frozenset(others) for party, others in layer.neighbours.items()}
    met = {frozenset((layer.sectors[one], layer.sectors[other])) for one, other in layer.pairs}
    ways = _Ways.of(picture)
    for one, other in combinations(layer.parties, 2):
        if other in near[one]:
            continue
        sectors = layer.sectors[one], layer.sectors[other]
        yield Suggestion(
            pair=(one, other),
            relieves=tuple(relieved.get((one, other), ())),
            nearer=tuple(ways.nearer(one, other)),
            loose=tuple(party for party in (one, other) if not near[party]),
            joins=0 if piece[one] == piece[other] else sizes[piece[one]] * sizes[piece[other]],
            sectors=_first_contact(*sectors) if frozenset(sectors) not in met else None,
            acquaintances=tuple(party for party in layer.neighbours[one] if party in near[other]),
            shared=tuple(each for each in picture.interests.shared(one, other) if not each.against),
        )


def _first_contact(one: str | None, other: str | None) -> tuple[str, str] | None:
    """Two sectors that can meet: both are known, and they are two."""
    if one is None or other is None or one == other or "other" in (one, other):
        return None
    return one, other


def _relieved(picture: Picture) -> Mapping[Pair, list[str]]:
    """For each pair the cut points between them that a tie would relieve: those with two sides, one party on each."""
    layer = picture.all.layer
    piece_of = {party: frozenset(piece) for piece in picture.all.components for party in piece}
    relieved: dict[Pair, list[str]] = defaultdict(list)
    for cut in picture.all.cut_points:
        sides = [side for side in components(layer.without([cut])) if side[0] in piece_of[cut]]
        if len(sides) == 2:
            for one, other in product(*sides):
                relieved[layer.pair(one, other)].append(cut)
    return relieved


@dataclass(frozen=True, slots=True)
class _Ways:
    """Steps along ties, without any tie that is not there.

    Args:
        from_leads: from the nearest lead to each party that one can reach.
        to: for each party that it is about, from every party that can reach it.
    """

    from_leads: Mapping[str, int]
    to: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, picture: Picture) -> _Ways:
        """The ways of a picture."""
        starts = leads(picture)
        from_leads: dict[str, int] = {}
        for lead in starts:
            for party, steps in _steps(picture.all.layer, lead).items():
                from_leads[party] = min(steps, from_leads.get(party, steps))
        about = [party for party in people_it_is_about(picture) if party not in starts]
        return cls(from_leads, {party: _steps(picture.all.layer, party) for party in about} if starts else {})

    def nearer(self, one: str, other: str) -> Iterator[Nearer]:
        """Whom the leads reach in fewer steps when two parties get a tie."""
        here, there = self.from_leads.get(one), self.from_leads.get(other)
        if here is None or (there is not None and there < here):
            here, there, one, other = there, here, other, one
        if here is None or (there is not None and there - here < 2):
            return
        for party, steps in self.to.items():
            before, rest = self.from_leads.get(party), steps.get(other)
            if rest is not None and (before is None or here + 1 + rest < before):
                yield Nearer(party, before, here + 1 + rest)


def _steps(layer: Layer, start: str) -> Mapping[str, int]:
    import networkx as nx

    found: Mapping[str, int] = nx.single_source_shortest_path_length(layer.graph, start)
    return found
