"""Actions: what is open, what is overdue, who owns what, and whether a party moved after an action about it.

"Today" is the reference date of the project. Without it nothing is overdue and nothing is in time: it is not known.

Follow-up: a done action with a date is laid between two measurements, the last one on or before that date and the first
one after it; the scores of now count as the last measurement, dated by the reference date. What moved is shown as old
and new. That a party moved after an action does not say that it moved because of it, and one step by one rater may be
chance (section 8 of the method).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

from mantelnet.forcefield import DIMENSIONS, Dimension, Limits, Reading, read_ratings
from mantelnet.model import ProjectFile, Scores
from mantelnet.model.agreements import Action

#: Why a done action about a party has no follow-up: it has no date; the party was not scored on or before that date; it
#: was not scored after that date.
NoFollowUp = Literal["no_date", "not_measured_before", "not_measured_since"]
NO_FOLLOW_UP: Final[tuple[NoFollowUp, ...]] = get_args(NoFollowUp)


@dataclass(frozen=True, slots=True)
class Moment:
    """When parties were scored.

    Args:
        id: the id of the measurement; ``None`` for the scores of now.
        date: its date; ``None`` for the scores of now in a project without a reference date.
    """

    id: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Move:
    """The score of a party on one dimension before and after an action.

    Args:
        dimension: the dimension.
        before: the scores before, summed up; ``None`` when nobody scored.
        after: the scores after, summed up; ``None`` when nobody scored.
    """

    dimension: Dimension
    before: Reading | None
    after: Reading | None

    @property
    def change(self) -> float | None:
        """The median after minus the median before, -4 to 4; ``None`` when one of the two is not known."""
        if self.before is None or self.after is None or self.before.value is None or self.after.value is None:
            return None
        return self.after.value - self.before.value

    @property
    def maybe_chance(self) -> bool:
        """Whether the score moved one step at most, and one of the two moments rests on one rater."""
        if not self.change or self.before is None or self.after is None:
            return False
        return abs(self.change) <= 1 and min(self.before.n, self.after.n) == 1


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A party before and after a done action about it.

    Args:
        before: the last measurement on or before the date of the action; ``None`` without one.
        after: the first measurement after that date; ``None`` without one.
        moves: one for each dimension; empty where there is a reason.
        reason: why there is nothing to compare; ``None`` where there is.
    """

    before: Moment | None
    after: Moment | None
    moves: tuple[Move, ...]
    reason: NoFollowUp | None


@dataclass(frozen=True, slots=True)
class Task:
    """One action of the file with what follows from it.

    Args:
        place: its place in the file, from 0.
        action: the action.
        days_late: for an open action, by how many days its date has passed, negative for a date to come; ``None`` for
            other actions, and without that date or without a reference date.
        follow_up: for a done action about a party, whether the party moved; ``None`` for all others.
    """

    place: int
    action: Action
    days_late: int | None
    follow_up: FollowUp | None

    @property
    def overdue(self) -> bool | None:
        """Whether an open action is past its date; ``None`` when that cannot be told. Done and dropped ones are not."""
        if self.action.status != "open":
            return False
        return None if self.days_late is None else self.days_late > 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How many actions there are of each kind, 0 or more.

    Args:
        open: the open ones, those that are overdue included.
        overdue: the open ones whose date has passed; ``None`` without a reference date.
        done: the done ones.
        dropped: the dropped ones.
    """

    open: int
    overdue: int | None
    done: int
    dropped: int


@dataclass(frozen=True, slots=True)
class ActionList:
    """The actions of a project.

    Args:
        tasks: the actions in the order of the file.
        date: the reference date; ``None`` without one.
    """

    tasks: tuple[Task, ...]
    date: str | None

    @property
    def open(self) -> tuple[Task, ...]:
        """The open actions, the earliest date first, those without a date last; else in the order of the file."""
        found = [task for task in self.tasks if task.action.status == "open"]
        return tuple(sorted(found, key=lambda task: (task.action.due is None, task.action.due or "")))

    @property
    def overdue(self) -> tuple[Task, ...]:
        """The open actions whose date has passed, the oldest date first; none without a reference date."""
        return tuple(task for task in self.open if task.overdue)

    def closed(self, status: Literal["done", "dropped"]) -> tuple[Task, ...]:
        """The actions that are done, or that were dropped, in the order of the file."""
        return tuple(task for task in self.tasks if task.action.status == status)

    @property
    def without_owner(self) -> tuple[Task, ...]:
        """The open actions without an owner."""
        return tuple(task for task in self.open if task.action.owner is None)

    @property
    def without_due(self) -> tuple[Task, ...]:
        """The open actions without a date."""
        return tuple(task for task in self.open if task.action.due is None)

    @property
    def tally(self) -> Tally:
        """How many there are of each kind."""
        return self._tally(self.tasks)

    def by(self, role: Literal["owner", "about"]) -> Mapping[str | None, Tally]:
        """How many actions each party owns, or how many are about it; the most open ones first.

        Args:
            role: ``owner`` or ``about``.

        Returns:
            By party; equal numbers keep the order of the file. ``None``, no party, comes last.
        """
        groups: dict[str | None, list[Task]] = {}
        for task in self.tasks:
            groups.setdefault(getattr(task.action, role), []).append(task)
        tallies = {party: self._tally(tuple(tasks)) for party, tasks in groups.items()}
        order = sorted(tallies, key=lambda p: (p is None, -(tallies[p].overdue or 0), -tallies[p].open))
        return {party: tallies[party] for party in order}

    def only(self, owner: str | None = None, about: str | None = None) -> ActionList:
        """The actions of one owner, or about one party, or both."""
        kept = [
            task
            for task in self.tasks
            if (owner is None or task.action.owner == owner) and (about is None or task.action.about == about)
        ]
        return ActionList(tuple(kept), self.date)

    def _tally(self, tasks: tuple[Task, ...]) -> Tally:
        def number(status: str) -> int:
            return sum(task.action.status == status for task in tasks)

        late = sum(bool(task.overdue) for task in tasks)
        return Tally(number("open"), late if self.date else None, number("done"), number("dropped"))


def actions(file: ProjectFile) -> ActionList:
    """The actions of a project.

    Args:
        file: the project file.
    """
    reference = file.project.date
    tasks = tuple(
        Task(place, action, _days_late(action, reference), _follow_up(file, action))
        for place, action in enumerate(file.actions)
    )
    return ActionList(tasks, reference)


def _days_late(action: Action, reference: str | None) -> int | None:
    if action.status != "open" or action.due is None or reference is None:
        return None
    return (date.fromisoformat(reference) - date.fromisoformat(action.due)).days


def _follow_up(file: ProjectFile, action: Action) -> FollowUp | None:
    if action.status != "done" or action.about is None:
        return None
    due = action.due
    if due is None:
        return FollowUp(None, None, (), "no_date")
    before = after = None
    for moment, scores in _moments(file, action.about):
        if moment.date is not None and moment.date <= due:
            before = moment, scores
        elif after is None:
            after = moment, scores
    if before is None or after is None:
        reason: NoFollowUp = "not_measured_before" if before is None else "not_measured_since"
        return FollowUp(before and before[0], after and after[0], (), reason)
    limits = Limits(file.settings.low_below, file.settings.high_from)
    moves = tuple(_move(d, before[1], after[1], limits) for d in DIMENSIONS)
    return FollowUp(before[0], after[0], moves, None)


def _move(dimension: Dimension, before: Scores, after: Scores, limits: Limits) -> Move:
    return Move(
        dimension, read_ratings(getattr(before, dimension), limits), read_ratings(getattr(after, dimension), limits)
    )


def _moments(file: ProjectFile, party: str) -> Iterator[tuple[Moment, Scores]]:
    """When a party was scored, in order of date; scores of now without a reference date come last."""
    given = [(Moment(m.id, m.date), m.scores.get(party)) for m in file.measurements]
    given.append((Moment(None, file.project.date), file.scores.get(party)))
    # A desired position or a ring alone is no score.
    found = [(moment, scores) for moment, scores in given if scores and any(getattr(scores, d) for d in DIMENSIONS)]
    return iter(sorted(found, key=lambda pair: (pair[0].date is None, pair[0].date or "")))
