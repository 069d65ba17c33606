"""A need that serves a goal that the ambition does not have."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.guessing import Guesses
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every need whose ``goal`` is no goal."""
    guess = Guesses(known.goals)
    for key, need in file.ambition.needs.items():
        if need.goal is not None and need.goal not in known.goals:
            yield Finding(("ambition", "needs", key, "goal"), {"goal": need.goal, "suggestion": guess(need.goal)})


RULE = Rule(
    code="MN203",
    name="unknown-goal",
    severity=Severity.ERROR,
    title=Text(en="Unknown goal", nl="Onbekend doel"),
    why=Text(
        en="A need belongs to a goal of the ambition. With a wrong id it would belong to none.",
        nl="Wat er nodig is, hoort bij een doel van de ambitie. Met een verkeerde id hoort het nergens bij.",
    ),
    message=Text(
        en='There is no goal "{goal}" in this file.{suggestion}',
        nl='Het doel "{goal}" staat niet in dit bestand.{suggestion}',
    ),
    hint=Text(
        en='Correct the id, or add the goal under "goals" of the ambition.',
        nl='Verbeter de id, of voeg het doel toe onder "doelen" bij de ambitie.',
    ),
    example="ambition:\n  statement: Nobody cares alone\n  goals:\n    in-time: {text: Help in time}\n"
    "  needs:\n    listening: {text: Somebody who listens, goal: on-time}\n",
    instead="ambition:\n  statement: Nobody cares alone\n  goals:\n    in-time: {text: Help in time}\n"
    "  needs:\n    listening: {text: Somebody who listens, goal: in-time}\n",
    check=check,
    partial=True,
)
