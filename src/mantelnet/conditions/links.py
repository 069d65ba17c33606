"""What the network shows as well: one sentence beside the answers to a condition, only where both are seen.

A link is no cause. It says that two things that were noted apart may belong together, and asks.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from mantelnet.conditions.comparing import State
from mantelnet.picture import Picture
from mantelnet.signals import coverage_gap, influential_without_interests, unconfirmed_interests
from mantelnet.text import Text, day, listing

#: From one tie in so many on it is worth a sentence that ties are not confirmed by both sides.
_OFTEN: Final = 4


@dataclass(frozen=True, slots=True)
class Link:
    """Something in the network that may belong to the answers.

    Args:
        id: what was seen, in kebab case.
        see: what we see, as one sentence.
        ask: the question that goes with it.
        parties: the parties that the sentence names, by id.
    """

    id: str
    see: Text
    ask: Text
    parties: tuple[str, ...] = ()


def _uncovered(picture: Picture) -> Iterator[Link]:
    """The needs that nobody covers."""
    for insight in coverage_gap.look(picture):
        if not insight.parties:
            yield Link("coverage-gap", insight.see, insight.ask)


def _interests(picture: Picture) -> Iterator[Link]:
    """Influential parties whose interests are not noted; when there are none, those whose interests nobody checked."""
    for signal in (influential_without_interests.SIGNAL, unconfirmed_interests.SIGNAL):
        for insight in signal.look(picture):
            yield Link(signal.id, insight.see, insight.ask, insight.parties)
            return


def _unconfirmed(picture: Picture) -> Iterator[Link]:
    """Many ties that only one side confirms, or nobody."""
    ties = picture.network.ties
    n = sum(tie.confirmed in ("one", "none") for tie in ties)
    if n and _OFTEN * n >= len(ties):
        yield Link(
            "one-sided-ties",
            Text(
                en="Not confirmed by both sides: {n} of the {all} ties.",
                nl="Niet door beide kanten bevestigd: {n} van de {all} relaties.",
            ).fill(n=n, all=len(ties)),
            Text(
                en="Do both sides know what they can expect of each other?",
                nl="Weten beide kanten wat zij van elkaar kunnen verwachten?",
            ),
        )


def _no_agreements(picture: Picture) -> Iterator[Link]:
    """Agreements about working together that the file does not hold."""
    agreements = picture.file.agreements
    governance = agreements.governance
    absent = [
        text
        for text, there in (
            (Text(en="how we decide", nl="hoe we besluiten"), governance and governance.decisions),
            (Text(en="what each party contributes", nl="wat elke partij bijdraagt"), agreements.contributions),
            (
                Text(en="how we keep each other informed", nl="hoe we elkaar op de hoogte houden"),
                governance and governance.communication,
            ),
        )
        if not there
    ]
    if absent:
        yield Link(
            "no-agreements",
            Text(
                en="The project file does not say yet {what}.",
                nl="In het projectbestand staat nog niet {what}.",
            ).fill(what=listing(absent)),
            Text(
                en="Has it been agreed and not written down, or not been agreed?",
                nl="Is het wel afgesproken maar niet opgeschreven, of nog niet afgesproken?",
            ),
        )


def _no_review(picture: Picture) -> Iterator[Link]:
    """No day on which to look back together, or a day that has passed."""
    governance, today = picture.file.agreements.governance, picture.file.project.date
    review = governance.review if governance else None
    if review is not None and (today is None or review >= today):
        return
    if review is None:
        see = Text(
            en="The project file has no day yet on which to look back together.",
            nl="In het projectbestand staat nog geen dag om samen terug te kijken.",
        )
    else:
        see = Text(
            en="The day on which to look back together has passed: {day}.",
            nl="De dag om samen terug te kijken is voorbij: {day}.",
        ).fill(day=day(review))
    yield Link("no-review", see, Text(en="Which day do we choose?", nl="Welke dag kiezen we?"))


_LOOKS: Final[Mapping[str, Callable[[Picture], Iterator[Link]]]] = {
    "ambition": _uncovered,
    "interests": _interests,
    "relations": _unconfirmed,
    "organisation": _no_agreements,
    "process": _no_review,
}


def links(picture: Picture, condition: str, seen: Collection[State]) -> tuple[Link, ...]:
    """What the network shows beside a condition; nothing where its answers are fine or may not be shown."""
    return tuple(_LOOKS[condition](picture)) if {"low", "divided", "unknown"}.intersection(seen) else ()
