"""Two measurements side by side: scores, classes and the answers about the conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mantelnet.conditions.answers import FEWEST, Round
from mantelnet.conditions.comparing import Change, change, comparable, same_statements
from mantelnet.conditions.questions import READING_ORDER
from mantelnet.model import ProjectFile
from mantelnet.trend.moments import Moment, Order, last_before, moments, order
from mantelnet.trend.steps import PartyChange, Raters, raters, steps


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers about the conditions, then and now.

    Args:
        before: those of then.
        after: those of now.
        comparable: whether both have the same scale.
        returned: how many people answered both times, by their codes.
        conditions: by condition in reading order, what changed over the statements that were asked in the same words
            both times; ``None`` where there is no such statement. Empty when the two cannot be compared.
    """

    before: Round
    after: Round
    comparable: bool
    returned: int
    conditions: Mapping[str, Change | None]


@dataclass(frozen=True, slots=True)
class Trend:
    """What happened over time.

    Args:
        moments: all measurements, in order.
        order: what to know about their order.
        before: the earlier one of the two that are compared; ``None`` when there is nothing to compare.
        after: the later one; ``None`` when nothing was measured at all.
        parties: the parties that were scored at one of the two, in file order.
        raters: who scored; ``None`` when one of the two has no scores.
        answers: the answers about the conditions; ``None`` when one of the two has none.
    """

    moments: tuple[Moment, ...]
    order: Order
    before: Moment | None
    after: Moment | None
    parties: tuple[PartyChange, ...] = ()
    raters: Raters | None = None
    answers: Answers | None = None

    @property
    def other_classes(self) -> tuple[PartyChange, ...]:
        """The parties that had a class and have another one now, in file order."""
        return tuple(change for change in self.parties if change.other_class)


def trend(file: ProjectFile, before: Moment | None = None, after: Moment | None = None, fewest: int = FEWEST) -> Trend:
    """What happened between two measurements of a file.

    Args:
        file: the project file.
        before: the earlier measurement; ``None`` for the last one before ``after`` with scores (or else answers).
        after: the later measurement; ``None`` for the last one.
        fewest: from so many people on answers are given out.
    """
    found = moments(file)
    told = [moment for moment in found if moment.told]
    if after is None and told:
        after = told[-1]
    if before is None and after is not None:
        before = last_before(found, after)
    ordered = order(file, found)
    if before is None or after is None:
        return Trend(found, ordered, None, after)
    scored = bool(before.scores and after.scores)
    return Trend(
        moments=found,
        order=ordered,
        before=before,
        after=after,
        parties=steps(file, before.scores, after.scores) if scored else (),
        raters=raters(before.scores, after.scores) if scored else None,
        answers=_answers(before.answers, after.answers, fewest),
    )


def _answers(before: Round | None, after: Round | None, fewest: int) -> Answers | None:
    if before is None or after is None:
        return None
    same_scale = comparable(before, after)
    same = same_statements(before, after) if same_scale else frozenset()
    return Answers(
        before=before,
        after=after,
        comparable=same_scale,
        returned=len(set(before.people).intersection(after.people)),
        conditions={name: change(before, after, name, same, fewest) for name in READING_ORDER} if same_scale else {},
    )
