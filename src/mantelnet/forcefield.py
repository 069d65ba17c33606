"""The force field (step 4 of the method): scores to levels to a class for each party.

Scores are ordinal, so several raters are summed up by the median, with number and range beside it; nothing is
averaged away. Middle values are read with caution: middle commitment as low, middle impact and influence as
high. Listening once too often costs less than overlooking somebody. Such a party is a borderline case, and the
other classes that it could be in are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

from mantelnet.model import ProjectFile
from mantelnet.network import Network
from mantelnet.strategies import STRATEGIES, STRATEGY, ClassId, Strategy

Dimension = Literal["commitment", "impact", "influence"]
Level = Literal["low", "middle", "high", "unknown"]
Ratings = Mapping[str, int | str]

DIMENSIONS: Final[tuple[Dimension, ...]] = ("commitment", "impact", "influence")
#: Highest minus lowest score from which raters are said to differ.
DISAGREEMENT: Final = 2

_CLASS_OF: Final[Mapping[tuple[bool, bool, bool], ClassId]] = {
    (True, True, True): "core_partner",
    (True, True, False): "give_voice",
    (True, False, True): "door_opener",
    (True, False, False): "where_needed",
    (False, True, True): "listen_first",
    (False, True, False): "listen_protect",
    (False, False, True): "keep_warm",
    (False, False, False): "follow",
}
_MIDDLE_IS_HIGH: Final[Mapping[Dimension, bool]] = {"commitment": False, "impact": True, "influence": True}
_ORDER: Final[Mapping[str, int]] = {strategy.id: place for place, strategy in enumerate(STRATEGIES)}


@dataclass(frozen=True, slots=True)
class Reading:
    """The scores of one party on one dimension, summed up.

    Args:
        value: the median, 1 to 5; ``None`` when all raters said unknown.
        level: ``low``, ``middle``, ``high``, or ``unknown``.
        n: number of raters with a score.
        lowest: the lowest score, or ``None``.
        highest: the highest score, or ``None``.
    """

    value: float | None
    level: Level
    n: int
    lowest: int | None
    highest: int | None

    @property
    def disagreement(self) -> bool:
        """Whether the raters differ so much that they should talk first."""
        return self.lowest is not None and self.highest is not None and self.highest - self.lowest >= DISAGREEMENT


@dataclass(frozen=True, slots=True)
class Position:
    """Where a party stands.

    Args:
        readings: one for each dimension; ``None`` where nobody scored, which is not the same as unknown.
        class_id: its class; ``None`` when a dimension was not scored (and none is unknown).
        alternatives: the other classes it could be in, if a middle score is read the other way.
    """

    readings: Mapping[Dimension, Reading | None]
    class_id: ClassId | None
    alternatives: tuple[ClassId, ...]

    @property
    def borderline(self) -> bool:
        """Whether a middle score decided the class."""
        return bool(self.alternatives)

    @property
    def strategy(self) -> Strategy | None:
        """What to do with a party in this class."""
        return STRATEGY[self.class_id] if self.class_id else None

    @property
    def missing(self) -> tuple[Dimension, ...]:
        """The dimensions that nobody scored."""
        return tuple(d for d in DIMENSIONS if self.readings[d] is None)

    @property
    def disagreements(self) -> tuple[Dimension, ...]:
        """The dimensions on which raters differ by two or more."""
        return tuple(d for d in DIMENSIONS if (r := self.readings[d]) is not None and r.disagreement)

    def is_high(self, dimension: Dimension) -> bool:
        """Whether a dimension is read as high: the level is high, or middle where caution reads it so."""
        reading = self.readings[dimension]
        return reading is not None and reads_high(dimension, reading.level)


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of the levels: below ``low_below`` is low, from ``high_from`` on is high."""

    low_below: float = 2.5
    high_from: float = 3.5

    def level(self, value: float) -> Level:
        """The level of a score."""
        return "low" if value < self.low_below else "high" if value >= self.high_from else "middle"


def reads_high(dimension: Dimension, level: Level) -> bool:
    """Whether a level counts as high: it is high, or middle where caution reads it so. Unknown does not."""
    return level == "high" or (level == "middle" and _MIDDLE_IS_HIGH[dimension])


def class_of(commitment: bool, impact: bool, influence: bool) -> ClassId:
    """The class of a party of which each dimension is high or not."""
    return _CLASS_OF[commitment, impact, influence]


def median(scores: Sequence[int]) -> float:
    """The middle one of at least one score, given in order; halfway between the two in the middle of an even number."""
    middle = len(scores) // 2
    return float(scores[middle]) if len(scores) % 2 else (scores[middle - 1] + scores[middle]) / 2


def read_ratings(ratings: Ratings, limits: Limits) -> Reading | None:
    """Sum up the scores of all raters on one dimension.

    Args:
        ratings: a score of 1 to 5 or ``unknown`` per rater.
        limits: the limits of the levels.

    Returns:
        The reading; ``None`` when nobody gave a score or the answer unknown.
    """
    if not ratings:
        return None
    known = sorted(score for score in ratings.values() if isinstance(score, int))
    if not known:
        return Reading(None, "unknown", 0, None, None)
    value = median(known)
    return Reading(value, limits.level(value), len(known), known[0], known[-1])


def position(readings: Mapping[Dimension, Reading | None]) -> Position:
    """The class that follows from the readings of the three dimensions.

    Any unknown gives ``get_acquainted``; else any dimension without a score gives no class.
    """
    found = [readings[d] for d in DIMENSIONS]
    if any(r is not None and r.level == "unknown" for r in found):
        return Position(readings, "get_acquainted", ())
    if None in found:
        return Position(readings, None, ())
    options = [_highs(d, readings[d]) for d in DIMENSIONS]
    classes = [class_of(c, i, v) for c, i, v in product(*options)]
    return Position(readings, classes[0], tuple(classes[1:]))


def _highs(dimension: Dimension, reading: Reading | None) -> tuple[bool, ...]:
    """The ways to read a level as high or not, the cautious one first."""
    if reading is None or reading.level != "middle":
        return (reading is not None and reading.level == "high",)
    cautious = _MIDDLE_IS_HIGH[dimension]
    return (cautious, not cautious)


def force_field(file: ProjectFile, network: Network) -> Mapping[str, Position]:
    """Where each party of the network stands, in file order; from the scores of now."""
    limits = Limits(file.settings.low_below, file.settings.high_from)
    scores = file.current_scores
    field: dict[str, Position] = {}
    for party in network.parties:
        given = scores.get(party)
        field[party] = position({d: read_ratings(getattr(given, d), limits) if given else None for d in DIMENSIONS})
    return field


def report_order(field: Mapping[str, Position], parties: Iterable[str], labels: Mapping[str, str]) -> list[str]:
    """Parties with a class in the order of reports: by class, then influence, impact and name.

    There is no summed priority number: adding ordinal scores suggests a precision that is not there.
    """

    def value(party: str, dimension: Dimension) -> float:
        reading = field[party].readings[dimension]
        return -(reading.value or 0.0) if reading else 0.0

    def key(party: str) -> tuple[int, float, float, str]:
        place = _ORDER[field[party].class_id or "get_acquainted"]
        return place, value(party, "influence"), value(party, "impact"), labels[party].casefold()

    return sorted((p for p in parties if field[p].class_id), key=key)
