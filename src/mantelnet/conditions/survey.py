"""Everything that the answers about the five conditions show, ready to be told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from mantelnet.conditions.answers import FEWEST, Round, Summary, current, of_condition, of_statement, previous
from mantelnet.conditions.comparing import (
    Change,
    State,
    apart,
    change,
    comparable,
    divided,
    extremes,
    same_statements,
    states,
)
from mantelnet.conditions.links import Link, links
from mantelnet.conditions.questions import READING_ORDER, choose
from mantelnet.picture import Picture
from mantelnet.statements import condition_of
from mantelnet.text import Text


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement and its answers.

    Args:
        id: its id.
        text: the sentence.
        own: whether the sentence is the file's own.
        summary: the answers of now.
        before: the answers of the earlier measurement; ``None`` when it was not asked then in the same words.
    """

    id: str
    text: Text
    own: bool
    summary: Summary
    before: Summary | None


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition.

    Args:
        id: its id.
        summary: all its answers; everybody weighs the same.
        states: what the answers show; empty when nothing may be said.
        statements: its statements with at least one answer.
        questions: what to talk about.
        links: what the network shows as well.
        change: then and now; ``None`` when there is nothing to compare with.
    """

    id: str
    summary: Summary
    states: tuple[State, ...]
    statements: tuple[Statement, ...]
    questions: tuple[Text, ...]
    links: tuple[Link, ...]
    change: Change | None


@dataclass(frozen=True, slots=True)
class Survey:
    """The answers of now, with those of the last measurement beside them.

    Args:
        latest: the round that it is about.
        before: the round before it, or ``None``.
        fewest: from so many people on answers are shown.
        people: how many people answered.
        silent: how many of the listed respondents, and of those with an empty list of answers, did not answer.
        left: how many of those who answered belong to a party that has left since; their answers count.
        returned: how many of those who answered also did so in the round before, by their codes.
        conditions: all five, in reading order.
    """

    latest: Round
    before: Round | None
    fewest: int
    people: int
    silent: int
    left: int
    returned: int
    conditions: Mapping[str, Condition]

    @property
    def enough(self) -> bool:
        """Whether enough people answered to show anything."""
        return self.people >= self.fewest

    @property
    def scale(self) -> int:
        """The highest answer."""
        return self.latest.table.scale

    @property
    def compared(self) -> bool:
        """Whether there is an earlier round on the same scale."""
        return self.before is not None and comparable(self.before, self.latest)

    @property
    def extremes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The conditions with the lowest and the highest answers; both empty when all are about equal."""
        values = {c.id: c.summary.value for c in self.conditions.values() if c.summary.value is not None}
        return extremes(values, self.scale)

    @property
    def disagreements(self) -> tuple[Statement, ...]:
        """The statements on which people are divided, those that lie furthest apart first."""
        found = [s for c in self.conditions.values() for s in c.statements if divided(s.summary)]
        return tuple(sorted(found, key=lambda s: apart(s.summary), reverse=True))

    @classmethod
    def of(cls, picture: Picture, fewest: int = FEWEST) -> Survey | None:
        """The survey of a project; ``None`` when nobody has answered anything yet.

        Args:
            picture: everything that was computed about the project.
            fewest: from so many people on answers are shown. Below three only for one's own use.
        """
        now = current(picture.file)
        if now is None:
            return None
        before = previous(picture.file, now)
        compared = before if before is not None and comparable(before, now) else None
        same = same_statements(compared, now) if compared else frozenset()
        codes = set(now.people)
        return cls(
            latest=now,
            before=before,
            fewest=fewest,
            people=len(codes),
            silent=len({*now.table.respondents, *now.table.answers} - codes),
            left=sum(_has_left(picture, now, code) for code in codes),
            returned=len(codes.intersection(before.people)) if before else 0,
            conditions={name: _condition(picture, now, compared, name, same, fewest) for name in READING_ORDER},
        )


def _has_left(picture: Picture, now: Round, code: str) -> bool:
    respondent = now.table.respondents.get(code)
    party = picture.file.parties.get(respondent.party) if respondent and respondent.party else None
    return party is not None and party.status == "left"


def _condition(
    picture: Picture, now: Round, before: Round | None, name: str, same: Collection[str], fewest: int
) -> Condition:
    summary = of_condition(now, name, fewest)
    seen = states(summary, now.table.scale)
    return Condition(
        id=name,
        summary=summary,
        states=seen,
        statements=tuple(
            _statement(now, before if s in same else None, s, fewest) for s in now.given if condition_of(s) == name
        ),
        questions=choose(name, seen),
        links=links(picture, name, seen),
        change=change(before, now, name, same, fewest) if before else None,
    )


def _statement(now: Round, before: Round | None, name: str, fewest: int) -> Statement:
    return Statement(
        id=name,
        text=now.text(name),
        own=name in now.texts,
        summary=of_statement(now, name, fewest),
        before=of_statement(before, name, fewest) if before is not None else None,
    )
