"""The measurements in order of date, with the scores and answers of now as the last one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from mantelnet.conditions.answers import Round, rounds
from mantelnet.model import ProjectFile, Scores

#: How the scores and answers of now are called where a measurement has its id, in each language.
NOW: Final = ("now", "nu")


@dataclass(frozen=True, slots=True)
class Moment:
    """One measurement.

    Args:
        id: its id; ``None`` for the scores and answers of now, at the top level of the file.
        date: when it was; ``None`` where the file does not tell, which only happens to those of now.
        phase: the phase of the cooperation then, or ``None``.
        scores: the scores of then, by party; empty when nobody scored.
        answers: the answers about the conditions of then; ``None`` when nobody answered.
    """

    id: str | None
    date: str | None
    phase: str | None
    scores: Mapping[str, Scores]
    answers: Round | None

    @property
    def told(self) -> bool:
        """Whether anything was measured."""
        return bool(self.scores) or self.answers is not None

    def precedes(self, later: Moment) -> bool:
        """Whether it is of an earlier day. The same day is the same measurement, kept twice."""
        return self.date is not None and (later.date is None or self.date < later.date)


@dataclass(frozen=True, slots=True)
class Order:
    """What to know about the order of the measurements.

    Args:
        sorted: whether the file has them in order of date.
        same_day: groups of two or more of one day, in the order in which they are read; ``None`` is now.
        after_now: the ids of those dated after the reference date. Now stays the last one all the same.
    """

    sorted: bool
    same_day: tuple[tuple[str | None, ...], ...]
    after_now: tuple[str, ...]


def moments(file: ProjectFile) -> tuple[Moment, ...]:
    """All measurements in order of date (those of one day in the order of the file), and now as the last one.

    Now is there only when the top level of the file holds scores or answers.
    """
    answers = rounds(file)
    found = [
        Moment(m.id, m.date, m.phase, m.scores, answers.get(m.id))
        for m in sorted(file.measurements, key=lambda m: m.date)
    ]
    now = Moment(None, file.project.date, file.project.phase, file.scores, answers.get(None))
    return (*found, now) if now.told else tuple(found)


def order(file: ProjectFile, found: Sequence[Moment]) -> Order:
    """What to know about the order of the measurements of a file."""
    dates = [m.date for m in file.measurements]
    reference = file.project.date
    return Order(
        sorted=dates == sorted(dates),
        same_day=tuple(_same_day(found)),
        after_now=tuple(m.id for m in found if m.id and m.date and reference and m.date > reference),
    )


def _same_day(found: Sequence[Moment]) -> Iterator[tuple[str | None, ...]]:
    dated = sorted((m for m in found if m.date), key=lambda m: m.date or "")
    for _, group in groupby(dated, key=lambda m: m.date):
        ids = tuple(m.id for m in group)
        if len(ids) > 1:
            yield ids


def last_before(found: Sequence[Moment], after: Moment) -> Moment | None:
    """The measurement to compare one with: the last earlier one that tells something of the same kind.

    Scores come first: when both have scores they are compared, else when both have answers.

    Returns:
        The measurement; ``None`` when there is none of an earlier day.
    """
    earlier = [m for m in found[: found.index(after)] if m.precedes(after)]
    for kind in ("scores", "answers"):
        if getattr(after, kind):
            for moment in reversed(earlier):
                if getattr(moment, kind):
                    return moment
    return None
