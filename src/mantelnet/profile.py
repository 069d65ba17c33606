"""One party as the file knows it: who it is, what it needs, where it stands, whom it knows, and what was agreed.

What the party itself should not read about itself is named in :data:`LEFT_OUT` (section 7 of the method, and the table
in the manual): our scores, class and strategy, where we want it to stand, what we only assume, what was heard about it
without knowing from whom, ties that nobody has confirmed on both sides, and what others plan to do about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mantelnet.exchange.give_take import GiveTake
from mantelnet.exchange.matching import Deal
from mantelnet.forcefield import DIMENSIONS, Dimension, Position
from mantelnet.interests import InterestMatrix, theme_of
from mantelnet.model import Interest, Party
from mantelnet.model.agreements import Action, Contribution
from mantelnet.model.scores import Rings
from mantelnet.network import Network
from mantelnet.picture import Picture
from mantelnet.robustness import Robustness
from mantelnet.routes import Link, Route, find, links_of
from mantelnet.text import Text

#: What a card to share leaves out: an id for programs, and the words.
LEFT_OUT: Final[Mapping[str, Text]] = {
    "scores": Text(en="scores, class and strategy", nl="scores, klasse en strategie"),
    "desired": Text(en="the position and ring we want", nl="de plek en ring die wij willen"),
    "assumed": Text(
        en="assumed interests, weights and directions", nl="aannames over belangen, gewichten en richtingen"
    ),
    "heard": Text(en="drivers, concerns and limits", nl="drijfveren, zorgen en grenzen"),
    "ties": Text(en="ties not confirmed by both", nl="relaties die niet door beide kanten zijn bevestigd"),
    "plans": Text(en="what others will do about it", nl="wat anderen over deze partij gaan doen"),
}
#: So many contacts are asked first to open the door.
_DOORS: Final = 3
_CERTAIN: Final = {"both": 0, "one": 1, "none": 2, None: 3}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where we want a party to stand on one dimension.

    Args:
        dimension: which.
        wanted: the score that we want, 1 to 5.
        current: the median of the scores of now; ``None`` when it is unknown or nobody scored.
    """

    dimension: Dimension
    wanted: int
    current: float | None

    @property
    def gap(self) -> float | None:
        """How much higher we want it; negative for lower, ``None`` when the score of now is not known."""
        return None if self.current is None else self.wanted - self.current


@dataclass(frozen=True, slots=True)
class Task:
    """An action of the file.

    Args:
        action: the action.
        overdue: whether an open one is past the reference date; ``None`` without a reference date or a due date.
    """

    action: Action
    overdue: bool | None


@dataclass(frozen=True)
class Profile:
    """Everything about one party.

    Args:
        id: its id.
        party: its facts.
        inside: whether it belongs to the network; a party that left does not, and has no contacts and no position.
        leads: whether it is a lead of the project.
        chairs: whether it chairs the network, by the agreements.
        said: interests that the party itself has told of, by theme.
        assumed: interests that we only think it has.
        position: where it stands; ``None`` outside the network.
        robustness: how firm its class is; ``None`` without three known scores.
        wanted: where we want it to stand, as far as the file says.
        ring: the three answers about its ring of influence, or ``None``.
        contacts: its ties, the best confirmed first, then the strongest known, then file order.
        confirmed: the same by those ties alone that both sides have confirmed.
        route: the best route from the leads; ``None`` when there is none, or when it is a lead itself.
        gets: what goes to it, in file order.
        gives: what goes from it, in file order.
        contribution: what it puts in by the agreements, or ``None``.
        about: open actions about it, the first one due first, those without a date last.
        owned: open actions that it does itself, in the same order.
    """

    id: str
    party: Party
    inside: bool
    leads: bool
    chairs: bool
    said: tuple[tuple[str, Interest], ...]
    assumed: tuple[tuple[str, Interest], ...]
    position: Position | None
    robustness: Robustness | None
    wanted: tuple[Wanted, ...]
    ring: Rings | None
    contacts: tuple[Link, ...]
    confirmed: tuple[Link, ...]
    route: Route | None
    gets: tuple[Deal, ...]
    gives: tuple[Deal, ...]
    contribution: Contribution | None
    about: tuple[Task, ...]
    owned: tuple[Task, ...]

    @property
    def doors(self) -> tuple[Link, ...]:
        """The contacts that can open the door: confirmed, of known strength, the best first; at most three.

        Those that both sides confirmed; only where there are none, those that one side did.
        """
        for word in ("both", "one"):
            known = [link for link in self.contacts if link.confirmed == word and link.strength is not None]
            if known:
                return tuple(known[:_DOORS])
        return ()

    @property
    def next_action(self) -> Task | None:
        """What is to be done about this party first; ``None`` when no open action is about it."""
        return self.about[0] if self.about else None


def profile(picture: Picture, exchanges: GiveTake, party: str) -> Profile:
    """Everything about one party of a file.

    Args:
        picture: the picture of the project.
        exchanges: its give and take.
        party: the id of a party, also one that left.
    """
    file = picture.file
    inside = party in picture.network.parties
    agreed = Network(picture.network.parties, tuple(tie for tie in picture.network.ties if tie.confirmed == "both"))
    interests = [(theme_of(each, file.themes), each) for each in file.interests.get(party, ())]
    scores = file.current_scores.get(party)
    governance = file.agreements.governance
    return Profile(
        id=party,
        party=file.parties[party],
        inside=inside,
        leads=party in file.project.leads,
        chairs=governance is not None and party in governance.chair,
        said=tuple(each for each in interests if each[1].confirmed),
        assumed=tuple(each for each in interests if not each[1].confirmed),
        position=picture.field.get(party),
        robustness=picture.robustness.get(party),
        wanted=_wanted(picture, party),
        ring=scores.ring if scores else None,
        contacts=_contacts(picture.network, picture.interests, party) if inside else (),
        confirmed=_contacts(agreed, picture.interests, party) if inside else (),
        route=_route(picture, party) if inside else None,
        gets=tuple(deal for deal in exchanges.deals if deal.target == party),
        gives=tuple(deal for deal in exchanges.deals if deal.source == party),
        contribution=file.agreements.contributions.get(party),
        about=_tasks(picture, [action for action in file.actions if action.about == party]),
        owned=_tasks(picture, [action for action in file.actions if action.owner == party]),
    )


def _wanted(picture: Picture, party: str) -> tuple[Wanted, ...]:
    scores = picture.file.current_scores.get(party)
    if scores is None or scores.desired is None:
        return ()
    found = []
    for dimension in DIMENSIONS:
        wanted = getattr(scores.desired, dimension)
        if wanted is not None:
            position = picture.field.get(party)
            reading = position.readings[dimension] if position else None
            found.append(Wanted(dimension, wanted, reading.value if reading else None))
    return tuple(found)


def _contacts(network: Network, matrix: InterestMatrix, party: str) -> tuple[Link, ...]:
    """The ties of a party, each from the other one to it."""
    links = links_of(network.all, matrix)
    own = [links[other, party] for other in network.all.neighbours[party]]
    return tuple(sorted(own, key=lambda link: (_CERTAIN[link.confirmed], -(link.strength or 0))))


def _route(picture: Picture, party: str) -> Route | None:
    leads = [lead for lead in picture.file.project.leads if lead in picture.network.parties]
    if not leads or party in leads:
        return None
    return next(iter(find(picture, party, leads, most=1)), None)


def _tasks(picture: Picture, actions: list[Action]) -> tuple[Task, ...]:
    today = picture.file.project.date
    tasks = [
        Task(action, action.due < today if action.due and today else None)
        for action in actions
        if action.status == "open"
    ]
    return tuple(sorted(tasks, key=lambda task: (task.action.due is None, task.action.due or "")))
