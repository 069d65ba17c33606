"""How firm the class of each party is: would it hold if the scores had come out a little differently?

Scores are estimates, so three questions are asked of every class. Does it hold when each of the three scores is one
point lower, the same, or one point higher (27 combinations)? Does each rater, going by the own scores alone, arrive at
the same class? And does it hold when any one rater is left out? None of this is in the published method: it is
mantelnet's own.

A value never leaves the scale: a point more than 5 stays 5, a point less than 1 stays 1. All 27 combinations count,
also those that become equal in this way. Each of them is read as the force field reads a score: with caution, middle
commitment as low and middle impact and influence as high. A class is nothing but high or low on three dimensions, so
the 27 are the product of three threes, and nothing has to be tried out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, get_args

from mantelnet.forcefield import (
    DIMENSIONS,
    Dimension,
    Limits,
    Position,
    Ratings,
    class_of,
    median,
    reads_high,
)
from mantelnet.model import ProjectFile, Scores
from mantelnet.strategies import ClassId

Firmness = Literal["firm", "on_the_edge", "open"]
FIRMNESS: Final[tuple[Firmness, ...]] = get_args(Firmness)
#: Three scores, each one point lower, the same or one point higher.
COMBINATIONS: Final = 27

_POINTS: Final = (-1, 0, 1)
_LOWEST: Final = 1.0
_HIGHEST: Final = 5.0
#: Every value that a median of scores can have.
_VALUES: Final = tuple(n / 2 for n in range(2, 11))
#: The key of the one score that is not noted by rater: it stands for everybody.
_SHARED: Final = frozenset([""])
#: High or not; ``unknown``; ``None`` where nobody scored.
_State = bool | Literal["unknown"] | None


@dataclass(frozen=True, slots=True)
class Kept:
    """In how many cases the class holds.

    Args:
        kept: the cases with the same class, 0 or more.
        of: all cases, 1 or more.
    """

    kept: int
    of: int

    @property
    def share(self) -> float:
        """The share of the cases with the same class, 0 to 1."""
        return self.kept / self.of


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one score that gives another class.

    Args:
        dimension: the score that changes.
        points: by how many whole points, 1 to 4; negative for lower.
        class_id: the class that follows.
    """

    dimension: Dimension
    points: int
    class_id: ClassId


@dataclass(frozen=True, slots=True)
class Robustness:
    """How firm the class of one party is.

    Args:
        combinations: of the 27 combinations.
        smallest: the changes of the fewest points in one score that give another class, in the order of the
            dimensions; none where the limits of the project leave one class only.
        raters: of the raters with three known scores, how many arrive at the class by their own scores. A score
            noted once for everybody counts as theirs. ``None`` with fewer than two raters, or when none of them has
            three scores.
        without_one: of the raters who can be left out, without how many the class holds. Somebody whom nobody
            can stand in for (the only one to score a dimension) cannot be left out. ``None`` with fewer than two
            raters, or when nobody can be left out.
        borderline: whether a middle score decided the class.
    """

    combinations: Kept
    smallest: tuple[Change, ...]
    raters: Kept | None
    without_one: Kept | None
    borderline: bool

    @property
    def checks(self) -> tuple[Kept, ...]:
        """The questions that could be answered."""
        return tuple(kept for kept in (self.combinations, self.raters, self.without_one) if kept is not None)

    @property
    def firmness(self) -> Firmness:
        """In one word.

        ``firm``: the class holds in every case of every check, and no middle score decided it. ``open``: in at least
        one check it holds in fewer than half of the cases. ``on_the_edge``: all that lies between. So a borderline case
        of the force field is never firm.
        """
        if any(2 * check.kept < check.of for check in self.checks):
            return "open"
        return "on_the_edge" if self.borderline or any(c.kept < c.of for c in self.checks) else "firm"


@dataclass(frozen=True, slots=True)
class _Step:
    """What is known beforehand about one value on one dimension.

    Is it high; for how many of the three (a point lower, the same, a point higher) does that hold, 2 or 3; and how many
    points, signed, turn it round, ``None`` when no change does.
    """

    high: bool
    stays: int
    turn: int | None


@lru_cache(maxsize=8)
def _steps(limits: Limits) -> Mapping[tuple[Dimension, float], _Step]:
    """All values on all dimensions: 27 entries, worked out once for the limits of a project."""
    table = {}
    for dimension in DIMENSIONS:
        high = {value: reads_high(dimension, limits.level(value)) for value in _VALUES}
        for value in _VALUES:
            stays = sum(high[_clipped(value + points)] == high[value] for points in _POINTS)
            sign = -1 if high[value] else 1
            turns = [sign * n for n in range(1, 5) if high[_clipped(value + sign * n)] != high[value]]
            table[dimension, value] = _Step(high[value], stays, next(iter(turns), None))
    return table


def _clipped(value: float) -> float:
    return min(max(value, _LOWEST), _HIGHEST)


def robustness(file: ProjectFile, field: Mapping[str, Position]) -> Mapping[str, Robustness | None]:
    """How firm the class of each party is, in the order of the field; from the scores of now.

    Args:
        file: the project file.
        field: where each party stands.

    Returns:
        By party; ``None`` where a score is unknown or absent: then there is no class that could hold.
    """
    limits = Limits(file.settings.low_below, file.settings.high_from)
    scores = file.current_scores
    return {party: of_party(scores.get(party), position, limits) for party, position in field.items()}


def of_party(given: Scores | None, position: Position, limits: Limits) -> Robustness | None:
    """How firm the class of one party is.

    Args:
        given: its scores.
        position: where it stands by these scores.
        limits: the limits of the levels.

    Returns:
        The answer; ``None`` where a score is unknown or absent.
    """
    values = [reading.value for d in DIMENSIONS if (reading := position.readings[d]) is not None]
    if given is None or len(values) < len(DIMENSIONS) or None in values:
        return None
    table = _steps(limits)
    steps = [table[d, value] for d, value in zip(DIMENSIONS, values, strict=True) if value is not None]
    kept = 1
    for step in steps:
        kept *= step.stays
    raters, without_one = _by_rater([getattr(given, d) for d in DIMENSIONS], position.class_id, table)
    return Robustness(Kept(kept, COMBINATIONS), _smallest(steps), raters, without_one, position.borderline)


def _smallest(steps: list[_Step]) -> tuple[Change, ...]:
    least = min((abs(step.turn) for step in steps if step.turn is not None), default=0)
    changes = []
    for place, step in enumerate(steps):
        if step.turn is not None and abs(step.turn) == least:
            highs = [other.high != (n == place) for n, other in enumerate(steps)]
            changes.append(Change(DIMENSIONS[place], step.turn, class_of(*highs)))
    return tuple(changes)


def _by_rater(
    ratings: list[Ratings], class_id: ClassId | None, table: Mapping[tuple[Dimension, float], _Step]
) -> tuple[Kept | None, Kept | None]:
    """The class by each rater's own scores, and the class without each rater."""
    raters = dict.fromkeys(rater for given in ratings if given.keys() != _SHARED for rater in given)
    if len(raters) < 2:
        return None, None
    columns = [_Column(given, dimension, table) for given, dimension in zip(ratings, DIMENSIONS, strict=True)]
    own = (_class([column.own(rater) for column in columns]) for rater in raters)
    rest = (_class([column.without(rater) for column in columns]) for rater in raters)
    return (
        _kept([c for c in own if c not in (None, "get_acquainted")], class_id),
        _kept([c for c in rest if c is not None], class_id),
    )


def _kept(classes: list[ClassId | None], class_id: ClassId | None) -> Kept | None:
    return Kept(classes.count(class_id), len(classes)) if classes else None


def _class(states: list[_State]) -> ClassId | None:
    """As the force field has it: any unknown is ``get_acquainted``, else anything not scored is no class."""
    if "unknown" in states:
        return "get_acquainted"
    return None if None in states else class_of(*(state is True for state in states))


class _Column:
    """The scores of all raters on one dimension.

    Leaving out any rater who gave a 4 comes to the same, so with any number of raters there are only a few answers.
    """

    def __init__(self, ratings: Ratings, dimension: Dimension, table: Mapping[tuple[Dimension, float], _Step]) -> None:
        self._ratings = ratings
        self._shared = ratings.keys() == _SHARED
        self._high = {value: table[dimension, value].high for value in _VALUES}
        self._known = sorted(score for score in ratings.values() if isinstance(score, int))
        self._without: dict[int | str | None, _State] = {}

    def own(self, rater: str) -> _State:
        """What one rater says, or what was noted for everybody."""
        score = self._ratings.get("" if self._shared else rater)
        return self._high[score] if isinstance(score, int) else "unknown" if score is not None else None

    def without(self, rater: str) -> _State:
        """What the others say."""
        score = None if self._shared else self._ratings.get(rater)
        if score not in self._without:
            self._without[score] = self._left(score)
        return self._without[score]

    def _left(self, score: int | str | None) -> _State:
        known = self._known.copy()
        if isinstance(score, int):
            known.remove(score)
        if known:
            return self._high[median(known)]
        return "unknown" if len(self._ratings) > (score is not None) else None
