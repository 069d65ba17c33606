"""Who could mean something in another network: suggestions, each of them a question.

Two kinds. A network asks for something that nobody offers there, and somebody does so in a network nearby, perhaps a
party that sits in both. Or a kind of party is missing that at least half of the networks nearby have, and one of that
kind takes part in one of those only. Parties of whom much is asked already are not suggested. Nearby is: the same
region, or several parties in common.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.region.coverage import Coverage
from mantelnet.region.register import Register
from mantelnet.region.sheet import Sheet

#: So many candidates are named.
CANDIDATES: Final = 3
#: In fewer networks nearby a kind of party is not yet usual.
_USUAL: Final = 2
#: Whoever has one of these hears the voice of carers.
_CARERS: Final = frozenset({"carers", "young_carers"})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody who could mean something in another network.

    Args:
        network: the network where it is missing.
        kind: ``area`` for a support area, ``type`` for a type of party.
        word: the area or type.
        candidates: parties that have it in a network nearby: their number in the register, and that network. At most
            :data:`CANDIDATES`, those in fewest networks first.
        others: how many more there are.
    """

    network: int
    kind: Literal["area", "type"]
    word: str
    candidates: tuple[tuple[int, int], ...]
    others: int


def suggestions(
    sheets: Sequence[Sheet],
    known: Register,
    near: Sequence[Sequence[int]],
    cover: Coverage,
    busy: Sequence[int],
) -> tuple[Suggestion, ...]:
    """The suggestions for all networks: first what is asked for, then usual kinds of party.

    Args:
        sheets: the networks.
        known: the register.
        near: for each network its neighbours.
        cover: what is missing where.
        busy: the parties that are not asked.
    """
    desk = _Desk(sheets, known, frozenset(busy))
    missing: defaultdict[int, list[str]] = defaultdict(list)
    for each in cover.areas:
        for network in each.missing_in:
            missing[network].append(each.area)
    areas = [
        suggestion
        for network in range(len(sheets))
        for area in missing[network]
        if (suggestion := desk.for_area(network, area, near[network]))
    ]
    types = [suggestion for network in range(len(sheets)) for suggestion in desk.for_types(network, near[network])]
    return (*areas, *types)


class _Desk:
    def __init__(self, sheets: Sequence[Sheet], known: Register, busy: frozenset[int]) -> None:
        self._sheets = sheets
        self._known = known
        self._busy = busy
        self._types: list[frozenset[str]] = [frozenset(seat.type for seat in s.seats if seat.type) for s in sheets]
        self._covering: list[defaultdict[str, list[int]]] = [defaultdict(list) for _ in sheets]
        self._only_here: list[defaultdict[str, list[int]]] = [defaultdict(list) for _ in sheets]
        for number, entry in enumerate(known.entries):
            for network, seat in entry.seats:
                if seat.status == "member":
                    for area in seat.covers:
                        self._covering[network][area].append(number)
                    if len(entry.networks) == 1 and seat.type:
                        self._only_here[network][seat.type].append(number)

    def for_area(self, network: int, area: str, near: Sequence[int]) -> Suggestion | None:
        """Who covers an area nearby."""
        found = {party: other for other in reversed(near) for party in self._covering[other].get(area, ())}
        return self._suggestion(network, "area", area, found)

    def for_types(self, network: int, near: Sequence[int]) -> Iterator[Suggestion]:
        """The kinds of party that are usual nearby and missing here; silent where most kinds are not known."""
        seats, there = self._sheets[network].seats, self._types[network]
        if 2 * sum(seat.type is None for seat in seats) > len(seats):
            return
        often = Counter(kind for other in near for kind in self._types[other])
        for kind in sorted(often):
            usual = often[kind] >= _USUAL and 2 * often[kind] >= len(near)
            heard = kind in _CARERS and there & _CARERS
            if usual and not heard and kind not in there and kind != "other":
                parties = {party: other for other in reversed(near) for party in self._only_here[other].get(kind, ())}
                found = {party: other for party, other in parties.items() if self._fits(network, party)}
                if suggestion := self._suggestion(network, "type", kind, found):
                    yield suggestion

    def _fits(self, network: int, party: int) -> bool:
        """Whether a party offers something that a network asks for, as far as we know what both do."""
        asked = self._sheets[network].asked
        offers = {area for _, seat in self._known.entries[party].seats for area in seat.covers}
        return not asked or not offers or not offers.isdisjoint(asked)

    def _suggestion(
        self, network: int, kind: Literal["area", "type"], word: str, found: Mapping[int, int]
    ) -> Suggestion | None:
        entries = self._known.entries
        free = [(party, other) for party, other in found.items() if party not in self._busy]
        if not free:
            return None
        free.sort(key=lambda item: (len(entries[item[0]].networks), item[0]))
        return Suggestion(network, kind, word, tuple(free[:CANDIDATES]), max(0, len(free) - CANDIDATES))
