"""Routes to a party: along which ties somebody could be introduced, and what to talk about on the way.

Question: through whom can the leads, or one party, come into contact with another party?
Method: at most three routes over ties that the file notes, no party in between on two of them (vertex-disjoint; by
    Menger's theorem their number is the largest flow through parties of capacity one). Among all such sets the one is
    chosen that wins, in this order: fewest steps in all; fewest parties in between that do not take part yet; fewest
    ties of unknown strength; most strength over the ties where it is known; best confirmed; most shared interests.
    That is one flow of least cost, with a cost for each of these in which one of an earlier kind outweighs all of the
    later kinds. Equal sets: the library's choice on parties and ties in file order, the same in every run.
Direction: a one-way tie is walked both ways. Whoever refers people to another party knows it, and the reverse.
Missing data: a tie that was not noted is no evidence, so it is never used. An unknown strength is neither zero nor
    guessed: it stands as unknown, and such a tie comes after those whose strength is known.
Reference: Suurballe, J. W. (1974), Disjoint paths in a network, Networks 4, 125-145. That an introduction goes
    through people who know each other follows step 2 of the method; the order above is our own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, Literal, get_args

from mantelnet.interests import InterestMatrix, Shared, theme_of
from mantelnet.model import Interest
from mantelnet.network import Layer, Tie
from mantelnet.picture import Picture

#: So many routes are looked for: a second and a third help when the first one fails, more only confuse.
MOST: Final = 3
_MOST_HELPERS: Final = 5
Confirmed = Literal["both", "one", "none"]
#: The words of confirmation, the best first.
_WORDS: Final[tuple[Confirmed, ...]] = get_args(Confirmed)
_CERTAINTY: Final[Mapping[str | None, int]] = {"both": 0, "one": 1, "none": 2, None: 2}


@dataclass(frozen=True, slots=True)
class Link:
    """One step of a route: two parties with a tie.

    Args:
        source: the party from which the step starts.
        target: the party where it ends.
        strength: 1 to 5, the largest known of their ties; ``None`` when it is unknown.
        confirmed: the best confirmation of their ties: ``both``, ``one``, ``none``; ``None`` where nothing was noted.
        layers: the layers in which they are tied.
        one_way: whether all their ties run in one and the same direction.
        shared: the themes in which both have an interest.
    """

    source: str
    target: str
    strength: int | None
    confirmed: Confirmed | None
    layers: tuple[Literal["formal", "informal"], ...]
    one_way: bool
    shared: tuple[Shared, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A way along ties.

    Args:
        parties: from the start to the party itself, two or more.
        links: its steps.
    """

    parties: tuple[str, ...]
    links: tuple[Link, ...]

    @property
    def between(self) -> tuple[str, ...]:
        """The parties between the two ends; none for a direct tie."""
        return self.parties[1:-1]

    @property
    def door(self) -> str | None:
        """The party that opens the door: the last one before the party itself; ``None`` for a direct tie."""
        return self.parties[-2] if self.between else None

    @property
    def weakest(self) -> Link | None:
        """The step with the smallest known strength (then the least confirmed, then the first); ``None`` if none is."""
        known = [link for link in self.links if link.strength is not None]
        return min(known, key=lambda link: (link.strength, -_CERTAINTY[link.confirmed]), default=None)

    @property
    def unknown(self) -> tuple[Link, ...]:
        """The steps whose strength is unknown."""
        return tuple(link for link in self.links if link.strength is None)


@dataclass(frozen=True, slots=True)
class Helper:
    """A party within reach that may know the party that nobody reaches.

    Args:
        party: its id.
        same_sector: whether the two work in the same sector.
        shared: the themes in which both have an interest.
        steps: how many ties away from the nearest start, 1 or more.
    """

    party: str
    same_sector: bool
    shared: tuple[Shared, ...]
    steps: int


@dataclass(frozen=True, slots=True)
class Introduction:
    """How to come into contact with a party.

    Args:
        target: the party.
        sources: from whom; in file order.
        routes: at most three, the best first; empty when no noted ties lead there.
        always: the parties in between that every way passes, for a single route of two steps or more.
        common: for each start the themes that it shares with the party.
        said: interests that the party itself has told of.
        assumed: interests that we only think it has.
        helpers: whom to ask where there is no route, the most promising first.
        circle: with whom the party can be reached where there is no route: the rest of its piece of the network.
    """

    target: str
    sources: tuple[str, ...]
    routes: tuple[Route, ...]
    always: tuple[str, ...]
    common: Mapping[str, tuple[Shared, ...]]
    said: tuple[tuple[str, Interest], ...]
    assumed: tuple[tuple[str, Interest], ...]
    helpers: tuple[Helper, ...]
    circle: tuple[str, ...]


def introduce(picture: Picture, target: str, sources: Collection[str]) -> Introduction:
    """The routes to a party, and what to know before the talk.

    Args:
        picture: the picture of a project.
        target: a party of its network.
        sources: parties of its network, at least one, without the target.
    """
    place = picture.all.layer.position
    starts = tuple(sorted(dict.fromkeys(sources), key=place.__getitem__))
    routes = find(picture, target, starts)
    own = picture.file.themes
    interests = [(theme_of(interest, own), interest) for interest in picture.file.interests.get(target, ())]
    return Introduction(
        target=target,
        sources=starts,
        routes=routes,
        always=_always(picture, target, starts, routes),
        common={start: picture.interests.shared(start, target) for start in starts},
        said=tuple(each for each in interests if each[1].confirmed),
        assumed=tuple(each for each in interests if not each[1].confirmed),
        helpers=() if routes else _helpers(picture, target, starts),
        circle=() if routes else tuple(p for p in _piece(picture, target) if p != target),
    )


def find(picture: Picture, target: str, sources: Sequence[str], most: int = MOST) -> tuple[Route, ...]:
    """At most ``most`` routes without a common party in between, the best first. See the top of this module."""
    piece = _piece(picture, target)
    starts = tuple(party for party in piece if party in sources)
    if not starts:
        return ()
    links = links_of(picture.all.layer, picture.interests)
    prices = _Prices(picture, 5 * (len(piece) + 2 * most + 1))
    found = [
        Route(parties, tuple(links[step] for step in pairwise(parties)))
        for parties in _disjoint(picture, piece, target, starts, links, prices, most)
    ]
    place = picture.all.layer.position
    return tuple(sorted(found, key=lambda route: (prices.whole(route), [place[party] for party in route.parties])))


@dataclass(frozen=True, slots=True)
class _Prices:
    """What steps and parties cost, as whole numbers in which an earlier kind of cost outweighs all later ones.

    Args:
        picture: the picture.
        base: more than any kind of cost can add up to.
    """

    picture: Picture
    base: int

    def step(self, link: Link) -> int:
        """What a step costs."""
        unknown = link.strength is None
        agreed = any(not theme.against for theme in link.shared)
        return self._number(
            steps=1,
            unknown=int(unknown),
            strength=5 - (link.strength or 5),
            confirmed=_CERTAINTY[link.confirmed],
            interest=int(not agreed),
        )

    def passing(self, party: str) -> int:
        """What it costs to pass a party: nothing, unless it does not take part yet."""
        return self._number(waiting=int(self.picture.network.parties[party].status != "member"))

    def whole(self, route: Route) -> int:
        """What a route costs."""
        return sum(map(self.step, route.links)) + sum(map(self.passing, route.between))

    def _number(
        self,
        steps: int = 0,
        waiting: int = 0,
        unknown: int = 0,
        strength: int = 0,
        confirmed: int = 0,
        interest: int = 0,
    ) -> int:
        total = 0
        for kind in (steps, waiting, unknown, strength, confirmed, interest):
            total = total * self.base + kind
        return total


def _disjoint(
    picture: Picture,
    piece: Sequence[str],
    target: str,
    starts: Sequence[str],
    links: Mapping[tuple[str, str], Link],
    prices: _Prices,
    most: int,
) -> Iterator[tuple[str, ...]]:
    """The routes as lists of parties: a largest flow of least cost, with each party split into a way in and a way out.

    A route begins at a start and passes no other start: from there it would be shorter.
    """
    import networkx as nx

    graph = nx.DiGraph()
    graph.add_edge("from", "starts", capacity=most, weight=0)
    for party in piece:
        if party in starts:
            graph.add_edge("starts", (party, "out"), capacity=most, weight=0)
        elif party != target:
            graph.add_edge((party, "in"), (party, "out"), capacity=1, weight=prices.passing(party))
    for one in piece:
        for other in picture.all.layer.neighbours[one]:
            if one != target and other not in starts:
                weight = prices.step(links[one, other])
                graph.add_edge((one, "out"), (other, "in"), capacity=1, weight=weight)
    flow: Mapping[Any, Mapping[Any, int]] = nx.max_flow_min_cost(graph, "from", (target, "in"))
    ahead = {end[0]: [way[0] for way, used in ways.items() if used] for end, ways in flow.items() if end[1] == "out"}
    for start in starts:
        for first in ahead[start]:
            route = [start, first]
            while route[-1] != target:
                route += ahead[route[-1]]
            yield tuple(route)


def links_of(layer: Layer, interests: InterestMatrix) -> Mapping[tuple[str, str], Link]:
    """The steps that ties make possible, in both directions."""
    noted: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in layer.ties:
        noted[layer.pair(tie.source, tie.target)].append(tie)
    links: dict[tuple[str, str], Link] = {}
    for (one, other), ties in noted.items():
        shared = interests.shared(one, other)
        noted_as = {tie.confirmed for tie in ties}
        ways = {(tie.source, tie.target) if tie.directed else None for tie in ties}
        for source, target in ((one, other), (other, one)):
            links[source, target] = Link(
                source=source,
                target=target,
                strength=layer.strengths[one, other],
                confirmed=next((word for word in _WORDS if word in noted_as), None),
                layers=tuple(dict.fromkeys(tie.layer for tie in ties)),
                one_way=len(ways) == 1 and None not in ways,
                shared=shared,
            )
    return links


def _piece(picture: Picture, party: str) -> tuple[str, ...]:
    """The parties of the piece of the network in which a party is, in file order."""
    return next(piece for piece in picture.all.components if party in piece)


def _always(picture: Picture, target: str, starts: Sequence[str], routes: Sequence[Route]) -> tuple[str, ...]:
    """The parties that every way passes; only a single indirect route can have any."""
    if len(routes) != 1 or not routes[0].between:
        return ()
    import networkx as nx

    graph = picture.all.layer.graph

    def needed(party: str) -> bool:
        rest = nx.restricted_view(graph, [party], [])
        return not any(nx.has_path(rest, start, target) for start in starts)

    return tuple(party for party in routes[0].between if needed(party))


def _helpers(picture: Picture, target: str, starts: Sequence[str]) -> tuple[Helper, ...]:
    """Parties within reach of the same sector, or with an interest in the same theme as the party; at most five.

    Order: sector and interest, sector, interest; then who takes part; then the fewest steps; then file order.
    """
    import networkx as nx

    graph, sectors = picture.all.layer.graph, picture.network.sectors
    steps: dict[str, int] = {}
    for start in starts:
        for party, distance in nx.single_source_shortest_path_length(graph, start).items():
            steps[party] = min(distance, steps.get(party, distance))
    found = [
        Helper(
            party,
            same_sector=sectors[party] == sectors[target] not in (None, "other"),
            shared=picture.interests.shared(party, target),
            steps=steps[party],
        )
        for party in picture.network.parties
        if steps.get(party)
    ]

    def order(helper: Helper) -> tuple[int, bool, int]:
        likeness = 2 * helper.same_sector + bool(helper.shared)
        return -likeness, picture.network.parties[helper.party].status != "member", helper.steps

    likely = [helper for helper in found if helper.same_sector or helper.shared]
    return tuple(sorted(likely, key=order)[:_MOST_HELPERS])
