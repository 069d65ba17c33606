"""What moved in the force field since the last time: the scores of now beside those of the measurement before.

A score is an estimate. One step by one rater may be chance, and other raters may see other things: both are told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mantelnet.forcefield import DIMENSIONS, Dimension, Limits, Position, position, read_ratings
from mantelnet.model import ProjectFile, Scores
from mantelnet.network import Network


@dataclass(frozen=True, slots=True)
class Move:
    """One party with scores then and now.

    Args:
        party: its id.
        before: where it stood.
        after: where it stands.
        chance: the dimensions in which it moved one step or less by one rater: that may be chance.
        other_raters: whether other people scored it than last time.
    """

    party: str
    before: Position
    after: Position
    chance: frozenset[Dimension]
    other_raters: bool

    def values(self, dimension: Dimension) -> tuple[float | None, float | None]:
        """Its score then and now, 1 to 5; ``None`` where it is unknown or was not given."""
        then, now = self.before.readings[dimension], self.after.readings[dimension]
        return then.value if then else None, now.value if now else None

    @property
    def moved(self) -> tuple[Dimension, ...]:
        """The dimensions in which it has another score than then; unknown to known counts."""
        return tuple(d for d in DIMENSIONS if (values := self.values(d))[0] != values[1])

    @property
    def other_class(self) -> bool:
        """Whether it had a class, has one, and it is another one."""
        then, now = self.before.class_id, self.after.class_id
        return then is not None and now is not None and then != now


@dataclass(frozen=True, slots=True)
class Moves:
    """Two measurements side by side.

    Args:
        earlier: the date of the earlier one.
        later: the date of the later one; ``None`` where the file does not tell.
        parties: the parties of the network with scores at both times, in file order.
        first: those with scores now only, in file order.
    """

    earlier: str
    later: str | None
    parties: tuple[Move, ...]
    first: tuple[str, ...]


def moves(file: ProjectFile, network: Network) -> Moves | None:
    """What moved between the scores of now and those of the last measurement before; ``None`` without either.

    The scores of now are those of the top level, else those of the latest measurement. A measurement of the same day is
    the same one, kept twice.
    """
    scored = sorted((m for m in file.measurements if m.scores), key=lambda m: m.date)
    if file.scores:
        now, date = file.scores, file.project.date
    elif scored:
        now, date = scored[-1].scores, scored[-1].date
    else:
        return None
    earlier = [m for m in scored if date is None or m.date < date]
    if not earlier:
        return None
    then = earlier[-1].scores
    limits = Limits(file.settings.low_below, file.settings.high_from)
    there = [party for party in network.parties if _any(now.get(party))]
    both_times = [party for party in there if _any(then.get(party))]
    return Moves(
        earlier=earlier[-1].date,
        later=date,
        parties=tuple(_move(party, then[party], now[party], limits) for party in both_times),
        first=tuple(party for party in there if party not in both_times),
    )


def _any(given: Scores | None) -> bool:
    return given is not None and any(getattr(given, dimension) for dimension in DIMENSIONS)


def _move(party: str, then: Scores, now: Scores, limits: Limits) -> Move:
    chance: set[Dimension] = set()
    others = False
    for dimension in DIMENSIONS:
        before, after = (_known(getattr(scores, dimension)) for scores in (then, now))
        others = others or bool(before and after and before.keys() != after.keys())
        changed = [abs(after[rater] - score) for rater, score in before.items() if after.get(rater, score) != score]
        if before.keys() == after.keys() and changed == [1]:
            chance.add(dimension)
    return Move(party, _position(then, limits), _position(now, limits), frozenset(chance), others)


def _known(ratings: Mapping[str, int | str]) -> dict[str, int]:
    return {rater: score for rater, score in ratings.items() if isinstance(score, int)}


def _position(scores: Scores, limits: Limits) -> Position:
    return position({d: read_ratings(getattr(scores, d), limits) for d in DIMENSIONS})
