"""Give and take: who brings what, who would like to get what, and what was agreed (method, step 3 and section 3).

The matrix has the parties on both sides: a row gives, a column gets, and the diagonal holds what a party would like to
get itself. Parties that left are outside the network, and so is what goes from them or to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from mantelnet.exchange.matching import STATES, Deal, Match, Matcher, State, alike, same, telling
from mantelnet.interests import InterestMatrix
from mantelnet.model import ProjectFile
from mantelnet.network import Network

#: So many matches are kept of one line: a longer list is nothing to work with.
MOST: Final = 25


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that a party would like to get, and who gives or could give it: the furthest first."""

    party: str
    text: str
    matches: tuple[Match, ...]

    @property
    def state(self) -> State:
        """How far it has come."""
        return self.matches[0].state if self.matches else "nobody"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a party brings, and who gets or would like to get it: the furthest first."""

    party: str
    text: str
    matches: tuple[Match, ...]

    @property
    def state(self) -> State:
        """How far it has come."""
        return self.matches[0].state if self.matches else "nobody"


@dataclass(frozen=True)
class GiveTake:
    """What parties give one another.

    Args:
        parties: the parties of the network, in file order.
        deals: what goes from one party to another, in file order.
        wishes: every wish, by party in file order.
        offers: every offer, by party in file order.
        outside: how much the file notes that goes from or to a party outside the network.
    """

    parties: tuple[str, ...]
    deals: tuple[Deal, ...]
    wishes: tuple[Wish, ...]
    offers: tuple[Offer, ...]
    outside: int

    @property
    def told(self) -> bool:
        """Whether the file tells anything about give and take."""
        return bool(self.deals or self.wishes or self.offers)

    @property
    def unmet(self) -> tuple[Wish, ...]:
        """The wishes for which nothing is agreed: those that nobody offers first, else in file order."""
        open_ = [wish for wish in self.wishes if wish.state != "agreed"]
        return tuple(sorted(open_, key=lambda wish: -STATES.index(wish.state)))

    @property
    def unused(self) -> tuple[Offer, ...]:
        """The offers that go to nobody and that nobody asks for in the same words; perhaps somebody does in others."""
        return tuple(offer for offer in self.offers if offer.state in ("perhaps", "nobody"))

    @cached_property
    def _gives(self) -> frozenset[str]:
        return frozenset([o.party for o in self.offers] + [d.source for d in self.deals if d.status != "asked"])

    @cached_property
    def _takes(self) -> frozenset[str]:
        return frozenset([w.party for w in self.wishes] + [d.target for d in self.deals if d.status != "offered"])

    @property
    def only_give(self) -> tuple[str, ...]:
        """The parties that bring something, and for whom no wish and nothing to get is noted."""
        return tuple(party for party in self.parties if party in self._gives - self._takes)

    @property
    def only_take(self) -> tuple[str, ...]:
        """The parties that wish or get something, and of whom nothing that they bring is noted."""
        return tuple(party for party in self.parties if party in self._takes - self._gives)

    @property
    def silent(self) -> tuple[str, ...]:
        """The parties of whom nothing is noted."""
        return tuple(party for party in self.parties if party not in self._takes | self._gives)

    def between(self, source: str, target: str) -> tuple[Deal, ...]:
        """What goes from one party to another."""
        return self._cells.get((source, target), ())

    @cached_property
    def _cells(self) -> Mapping[tuple[str, str], tuple[Deal, ...]]:
        cells: dict[tuple[str, str], tuple[Deal, ...]] = {}
        for deal in self.deals:
            cells[deal.source, deal.target] = (*cells.get((deal.source, deal.target), ()), deal)
        return cells

    def wishes_of(self, party: str) -> tuple[Wish, ...]:
        """The wishes of a party."""
        return tuple(wish for wish in self.wishes if wish.party == party)

    def offers_of(self, party: str) -> tuple[Offer, ...]:
        """The offers of a party."""
        return tuple(offer for offer in self.offers if offer.party == party)


def give_take(file: ProjectFile, network: Network, matrix: InterestMatrix) -> GiveTake:
    """Who gives what to whom in a network.

    Args:
        file: the sound project file.
        network: its network.
        matrix: its matrix of interests, for the names of the themes.
    """
    noted = [Deal(e.from_, e.to, e.what, e.status, e.date) for e in file.exchanges]
    deals = tuple(deal for deal in noted if deal.source in network.parties and deal.target in network.parties)
    found = list(Matcher(file, network, matrix, deals).matches())
    wishes = [(key, text) for key, party in network.parties.items() for text in party.wants]
    offers = [(key, text) for key, party in network.parties.items() for text in party.gives]
    by_wish: dict[tuple[str, str | None], list[Match]] = {}
    by_offer: dict[tuple[str, str], list[Match]] = {}
    for match in found:
        by_wish.setdefault((match.wisher, match.wish), []).append(match)
        by_offer.setdefault((match.giver, match.offer), []).append(match)
    for key, text in offers:
        own = [deal for deal in deals if deal.source == key]
        by_offer.setdefault((key, text), []).extend(_taken(key, text, own))
    return GiveTake(
        parties=tuple(network.parties),
        deals=deals,
        wishes=tuple(Wish(key, text, _best(by_wish.get((key, text), []), "giver")) for key, text in wishes),
        offers=tuple(Offer(key, text, _best(by_offer.get((key, text), []), "wisher")) for key, text in offers),
        outside=len(noted) - len(deals),
    )


def _taken(party: str, offer: str, deals: list[Deal]) -> Iterator[Match]:
    """What already goes from a party to others of something that it brings."""
    for deal in deals:
        if sure := same(offer, deal.what):
            yield Match(party, deal.target, None, offer, sure, deal)
        elif alike(telling(offer), telling(deal.what)):
            yield Match(party, deal.target, None, offer, False, deal)


def _best(matches: list[Match], who: Literal["giver", "wisher"]) -> tuple[Match, ...]:
    """The matches, the furthest first, at most :data:`MOST`; of each party only the furthest one."""
    first: dict[str, Match] = {}
    for match in sorted(matches, key=lambda match: STATES.index(match.state)):
        first.setdefault(getattr(match, who), match)
    return tuple(first.values())[:MOST]
