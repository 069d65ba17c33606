"""Reading the answers: which measurement they belong to, and what they add up to, without showing who said what.

Answers are ordinal: 4 is more than 3, but not by a known amount. So they are summed up by what needs only their order:
the median (of an even number the middle of the two in the middle, as for scores in the force field), the lowest and
the highest, and the width of the middle half (Tukey's hinges, *Exploratory Data Analysis*, 1977, chapter 2).
"Don't know" is an answer, but never a number; an empty place is no answer.

What fewer than three people said is not given out. With one or two answers, whoever was there knows who gave them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from mantelnet.model import Conditions, ProjectFile
from mantelnet.statements import STATEMENTS, condition_of
from mantelnet.text import Text, both

#: So many people must have answered before anything about their answers is shown.
FEWEST: Final = 3

Reason = Literal["unanswered", "few", "nobody_knows"]


@dataclass(frozen=True)
class Round:
    """One time that people gave answers.

    Args:
        table: the section of the file with the answers.
        measurement: the id of the measurement; ``None`` for the answers of now, at the top level of the file.
        date: when it was; ``None`` where the file does not tell.
        texts: the statements in the file's own words, by id: those of this round, and the own statements of the rest
            of the file. Own words for a fixed statement hold for their round only: what was asked at another time, the
            file does not tell.
    """

    table: Conditions
    measurement: str | None
    date: str | None
    texts: Mapping[str, str]

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The codes of those who gave at least one answer, in file order."""
        return tuple(code for code, answers in self.table.answers.items() if answers)

    @cached_property
    def given(self) -> Mapping[str, Sequence[int | str]]:
        """All answers to each statement that got any: the fixed statements first, then own ones in file order."""
        found: dict[str, list[int | str]] = {statement: [] for statement in (*STATEMENTS, *self.texts)}
        for answers in self.table.answers.values():
            for statement, answer in answers.items():
                found.setdefault(statement, []).append(answer)
        return {statement: answers for statement, answers in found.items() if answers}

    def text(self, statement: str) -> Text:
        """A statement in words: the file's own, else ours."""
        own = self.texts.get(statement)
        return both(" ".join(own.split())) if own is not None else STATEMENTS[statement]


@dataclass(frozen=True, slots=True)
class Summary:
    """Some answers summed up. Where they are too few, nothing is kept that could be shown by mistake.

    Args:
        value: the median, 1 to the end of the scale; ``None`` when there is a ``reason``.
        lowest: the lowest, or ``None``.
        highest: the highest, or ``None``.
        spread: the width of the middle half; 0 and more, ``None`` below two people.
        n: how many people gave a number; ``None`` when that are too few.
        dont_know: how many of the answers are "don't know"; ``None`` when too few people answered.
        given: how many answers there are in all, "don't know" included; ``None`` when too few people answered.
        reason: why there is no median: nobody answered, fewer than three people did, or all said "don't know".
    """

    value: float | None = None
    lowest: float | None = None
    highest: float | None = None
    spread: float | None = None
    n: int | None = None
    dont_know: int | None = None
    given: int | None = None
    reason: Reason | None = None


def current(file: ProjectFile) -> Round | None:
    """The answers of now: those at the top level, else of the latest measurement that has any; ``None`` without."""
    texts = _texts(file)
    return _of_now(file, texts) or max(_measured(file, texts), key=_date, default=None)


def rounds(file: ProjectFile) -> Mapping[str | None, Round]:
    """All times that people gave answers, by the id of the measurement; ``None`` for those of now."""
    texts = _texts(file)
    found: dict[str | None, Round] = {each.measurement: each for each in _measured(file, texts)}
    now = _of_now(file, texts)
    return found if now is None else {**found, None: now}


def previous(file: ProjectFile, now: Round) -> Round | None:
    """The answers before those of now: of the latest measurement with an earlier date; ``None`` without.

    A measurement of the same day is the same one, kept twice. Where the answers of now have no date, every measurement
    is earlier: that is what the section is for.
    """
    earlier = (r for r in _measured(file, _texts(file)) if now.date is None or _date(r) < now.date)
    return max(earlier, key=_date, default=None)


def _date(found: Round) -> str:
    return found.date or ""


def _of_now(file: ProjectFile, texts: Mapping[str, str]) -> Round | None:
    if file.conditions is None or not any(file.conditions.answers.values()):
        return None
    return Round(file.conditions, None, file.project.date, {**texts, **file.conditions.statements})


def _measured(file: ProjectFile, texts: Mapping[str, str]) -> Iterator[Round]:
    for m in file.measurements:
        if m.conditions is not None and any(m.conditions.answers.values()):
            yield Round(m.conditions, m.id, m.date, {**texts, **m.conditions.statements})


def _texts(file: ProjectFile) -> dict[str, str]:
    """The file's own statements, wherever they stand: the top level first, then the latest measurement."""
    texts: dict[str, str] = {}
    for table in _tables(file):
        for statement, words in table.statements.items():
            if statement not in STATEMENTS:
                texts.setdefault(statement, words)
    return texts


def _tables(file: ProjectFile) -> Iterator[Conditions]:
    """The sections with conditions: the top level first, then the measurements, the latest first."""
    if file.conditions is not None:
        yield file.conditions
    for measurement in sorted(file.measurements, key=lambda m: m.date, reverse=True):
        if measurement.conditions is not None:
            yield measurement.conditions


def asked(file: ProjectFile) -> tuple[tuple[str, Text], ...]:
    """The statements to ask now, by id: all of ours, and the file's own of the top level or the latest measurement."""
    own = next((table.statements for table in _tables(file) if table.statements), {})
    words = {**STATEMENTS, **{statement: both(" ".join(text.split())) for statement, text in own.items()}}
    return tuple(words.items())


def scale_of(file: ProjectFile) -> int:
    """The highest answer that the file allows now: of the top level, else of the latest answers, else 5."""
    if file.conditions is not None:
        return file.conditions.scale
    latest = current(file)
    return latest.table.scale if latest else 5


def of_statement(found: Round, statement: str, fewest: int = FEWEST) -> Summary:
    """The answers to one statement, summed up.

    Args:
        found: the round.
        statement: the id of the statement.
        fewest: from so many people on the answers are given out.
    """
    return _summary([[answer] for answer in found.given.get(statement, ())], fewest)


def of_condition(found: Round, condition: str, fewest: int = FEWEST, only: Collection[str] | None = None) -> Summary:
    """The answers to all statements of a condition, summed up.

    Everybody weighs the same: first the median of each person's own answers, then over people. So the range tells how
    far people lie apart, not how far statements do.

    Args:
        found: the round.
        condition: the condition.
        fewest: from so many people on the answers are given out.
        only: the statements that count; all of the condition when ``None``.
    """
    people = [
        [a for s, a in answers.items() if condition_of(s) == condition and (only is None or s in only)]
        for answers in found.table.answers.values()
    ]
    return _summary([answers for answers in people if answers], fewest)


def _summary(people: Sequence[Sequence[int | str]], fewest: int) -> Summary:
    """Sum up the answers of people, each of whom gave at least one."""
    if not people:
        return Summary(reason="unanswered")
    if len(people) < fewest:
        return Summary(reason="few")
    given = sum(map(len, people))
    numbers = [[a for a in answers if isinstance(a, int)] for answers in people]
    dont_know = given - sum(map(len, numbers))
    values = sorted(median(known) for known in numbers if known)
    if not values:
        return Summary(n=0, dont_know=dont_know, given=given, reason="nobody_knows")
    if len(values) < fewest:
        return Summary(dont_know=dont_know, given=given, reason="few")
    return Summary(
        value=median(values),
        lowest=values[0],
        highest=values[-1],
        spread=middle_half(values),
        n=len(values),
        dont_know=dont_know,
        given=given,
    )


def median(values: Iterable[float]) -> float:
    """The middle value of at least one; of an even number the middle of the two in the middle."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return float(ordered[middle]) if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def middle_half(values: Sequence[float]) -> float | None:
    """How wide the middle half of ordered values is: upper less lower hinge; ``None`` for fewer than two.

    A hinge is the median of one half; of an odd number the middle value belongs to both halves (Tukey 1977).
    """
    if len(values) < 2:
        return None
    half = (len(values) + 1) // 2
    return median(values[-half:]) - median(values[:half])
