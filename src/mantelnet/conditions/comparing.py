"""Laying answers side by side: what they show, which conditions differ, and what changed since the last time.

The limits are ours. In the study that used the same five themes (Valentijn and others, 2015; 59 partnerships in Dutch
primary care) averages lay between 3.0 and 3.5 of 4: small differences between conditions say little, while a middle
answer is already a low one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.conditions.answers import Round, Summary, of_condition
from mantelnet.statements import condition_of

State = Literal["low", "divided", "unknown", "fine"]
Direction = Literal["higher", "lower", "equal"]

#: Smaller differences between medians are called about equal, by the highest answer of the scale.
TOLERANCE: Final[Mapping[int, float]] = {5: 0.4, 4: 0.3}
#: From here on answers are divided: the width of the middle half, or from lowest to highest.
_WIDE_MIDDLE: Final = 2
_WIDE_RANGE: Final = 3
#: One "don't know" in so many answers is many.
_OFTEN: Final = 4


@dataclass(frozen=True, slots=True)
class Change:
    """A condition then and now, over the statements that were asked in the same words both times.

    Args:
        before: the answers of the earlier measurement.
        after: the answers of now to the same statements; with other statements than these the median may differ.
        direction: ``equal`` for about equal; ``None`` when one of the two has no median.
    """

    before: Summary
    after: Summary
    direction: Direction | None


def divided(summary: Summary) -> bool:
    """Whether people answer so differently that they should talk first.

    The middle half of the answers is two or more wide, or the lowest and the highest lie three or more apart.
    """
    if summary.lowest is None or summary.highest is None or summary.spread is None:
        return False
    return summary.spread >= _WIDE_MIDDLE or summary.highest - summary.lowest >= _WIDE_RANGE


def apart(summary: Summary) -> tuple[float, float]:
    """How far answers lie apart, for sorting: the width of the middle half, then lowest to highest."""
    return summary.spread or 0.0, (summary.highest or 0.0) - (summary.lowest or 0.0)


def states(summary: Summary, scale: int) -> tuple[State, ...]:
    """What the answers to a condition show; nothing when nothing may be said about them.

    ``low``: the median is in the middle of the scale or below. ``divided``: see :func:`divided`. ``unknown``: one
    answer in four or more is "don't know". ``fine``: none of these.
    """
    found: list[State] = []
    if summary.value is not None and summary.value <= (1 + scale) / 2:
        found.append("low")
    if divided(summary):
        found.append("divided")
    if summary.dont_know and summary.given and _OFTEN * summary.dont_know >= summary.given:
        found.append("unknown")
    if not found and summary.value is not None:
        found.append("fine")
    return tuple(found)


def extremes(values: Mapping[str, float], scale: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The conditions with the lowest and with the highest median, each with those about equal to it.

    Both are empty when all are about equal, or when there are fewer than two. What is about equal to the lowest and to
    the highest is in neither.
    """
    if len(values) < 2:
        return (), ()
    near, low, high = TOLERANCE[scale], min(values.values()), max(values.values())
    if high - low < near:
        return (), ()
    lowest = tuple(c for c, value in values.items() if value - low < near <= high - value)
    highest = tuple(c for c, value in values.items() if high - value < near <= value - low)
    return lowest, highest


def comparable(before: Round, now: Round) -> bool:
    """Whether two rounds can be laid side by side: a 4 out of 4 is more than a 4 out of 5."""
    return before.table.scale == now.table.scale


def same_statements(before: Round, now: Round) -> frozenset[str]:
    """The statements that got answers both times, in the same words."""
    both_times = set(before.given).intersection(now.given)
    return frozenset(s for s in both_times if before.text(s) == now.text(s))


def change(before: Round, now: Round, condition: str, same: Collection[str], fewest: int) -> Change | None:
    """How a condition changed; ``None`` when no statement was asked in the same words both times.

    Args:
        before: the earlier round, on the same scale.
        now: the round of now.
        condition: the condition.
        same: the statements that were asked in the same words both times, of all conditions.
        fewest: from so many people on the answers are given out.
    """
    same = frozenset(s for s in same if condition_of(s) == condition)
    if not same:
        return None
    then, today = (of_condition(each, condition, fewest, same) for each in (before, now))
    return Change(then, today, _direction(then, today, now.table.scale))


def _direction(before: Summary, now: Summary, scale: int) -> Direction | None:
    if before.value is None or now.value is None:
        return None
    if abs(now.value - before.value) < TOLERANCE[scale]:
        return "equal"
    return "higher" if now.value > before.value else "lower"
